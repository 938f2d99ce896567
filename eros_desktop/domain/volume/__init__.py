"""How much to send: the ten modules of the volume calculation and the steps that explain them (domain.md 4).

`calculation.calculate_volume` runs them in their order; each theme module holds the formulas and
can be read and tested alone; `document` turns a result into JSON and a what-if question into inputs.
Forbidden here: reading files or a clock, and numbers of the rules as constants (they come in `VolumeRules`).
"""
