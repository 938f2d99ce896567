"""Families: captions whose texts are nearly the same (domain.md 5.4), found in the whole bank or for one
text.

`signatures` turns texts into small numeric columns, `candidates` finds pairs worth a look, `twins` measures
them, `grouping` makes families of them and `bank` does all of it and lets a family keep its number. Texts
are compared in their normalised form; similarity is the ratio 2 * common / (length + length), common being
the longest common subsequence in characters (rapidfuzz.fuzz.ratio / 100), 0..1.
"""
