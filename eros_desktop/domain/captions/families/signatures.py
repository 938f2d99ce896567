"""Texts as numbers: which pairs of letters a text has, and the least hashes of its triples of letters.

Everything runs over all letters of many texts at once. Texts are normalised; the results depend on nothing
but the texts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Words = NDArray[np.uint32]
Bits = NDArray[np.uint64]
Counts = NDArray[np.int32]
Rows = NDArray[np.int64]
Numbers = NDArray[np.uint32]
"""Rows or places in half the memory."""
Report = Callable[[int, int, str], None]
"""Told (done, total, what) after each part of the work; may raise to stop it."""

HASHES = 112
PAIR_BITS, TRIPLE_BITS = 256, 1024
TEXTS_A_PART = 4096
WORDS_A_LOOK = 4
"""After so many words of a sketch the pairs that differ too much already are left."""

_START, _END = "\x02", "\x03"
"""Marks around a text, so that its first and last letters count and one letter makes a triple."""

_LOOSEST = 0.85
"""Higher thresholds look at as many pairs as this one; what is below the threshold falls when measured."""


@dataclass(frozen=True, slots=True, eq=False)
class Sketch:
    """Which runs of letters each of n texts has: `bits` (n, words), one bit for each kind of run; `sizes` how
    many are set.
    """

    bits: Bits
    sizes: Counts

    @classmethod
    def of(cls, bits: Bits) -> Sketch:
        return cls(np.asfortranarray(bits), np.bitwise_count(bits).sum(axis=1, dtype=np.int32))

    def at(self, rows: Rows) -> Sketch:
        """Those of some rows."""
        return Sketch(np.asfortranarray(self.bits[rows]), self.sizes[rows])

    def replaced(self, rows: Rows, new: Sketch) -> Sketch:
        """The same with other texts in some rows; a row one past the last is added."""
        length = max(len(self.sizes), int(rows.max()) + 1) if len(rows) else len(self.sizes)
        bits = np.zeros((length, self.bits.shape[1]), dtype=np.uint64, order="F")
        bits[: len(self.bits)] = self.bits
        bits[rows] = new.bits
        sizes = np.zeros(length, dtype=np.int32)
        sizes[: len(self.sizes)] = self.sizes
        sizes[rows] = new.sizes
        return Sketch(bits, sizes)

    def alike(self, one: Numbers, other: Numbers, least: float) -> Numbers:
        """The places, ascending, of those pairs of rows that share at least the part `least` (0..1) of their
        runs.

        With d different runs of b both have, (b - d) / (b + d) is shared. Few words tell most pairs apart.
        """
        room = (self.sizes * ((1.0 - least) / (1.0 + least))).astype(np.float32)
        most = room[one] + room[other] + np.float32(1e-4)
        at: Numbers = np.arange(len(one), dtype=np.uint32)
        different = np.zeros(len(one), dtype=np.uint16)
        for start in range(0, self.bits.shape[1], WORDS_A_LOOK):
            for word in range(start, min(start + WORDS_A_LOOK, self.bits.shape[1])):
                bits = self.bits[:, word]
                different += np.bitwise_count(bits[one] ^ bits[other])
            near = np.flatnonzero(different <= most)
            at, one, other, different, most = at[near], one[near], other[near], different[near], most[near]
        return at


@dataclass(frozen=True, slots=True, eq=False)
class Sketches:
    """The letter pairs and the letter triples of n texts."""

    pairs: Sketch
    triples: Sketch

    def __len__(self) -> int:
        return len(self.pairs.sizes)


def sketch(texts: Sequence[str]) -> Sketches:
    """The letter pairs and triples of each text."""
    return Sketches(_sketch(texts, 2, PAIR_BITS), _sketch(texts, 3, TRIPLE_BITS))


def least_pairs(threshold: float) -> float:
    """The share of common letter pairs that texts of at least this similarity have, but for strays.

    A text that keeps the share t of its letters keeps about t² of its pairs, so that s = t² of both texts'
    pairs are common, s / (2 - s) of all.
    """
    return _share(min(threshold, _LOOSEST) ** 2)


def least_triples(threshold: float) -> float:
    """The same for triples. Of twins at 0.85 and above, 1 in 200 lies below; of those that differ in one
    letter of ten, none that we met.
    """
    return _share(min(threshold, _LOOSEST) ** 2.25)


def _share(kept: float) -> float:
    return kept / (2.0 - kept)


def min_hashes(texts: Sequence[str], report: Report) -> Words:
    """(112, n) least hash values of each text's triples: two texts agree in a row as often as they share
    triples.
    """
    rng = np.random.default_rng(20_251_214)
    factors = rng.integers(1, 2**31, HASHES, dtype=np.uint32) * np.uint32(2) + np.uint32(1)
    least = np.empty((HASHES, len(texts)), dtype=np.uint32)
    for start in _starts(texts):
        part = texts[start : start + TEXTS_A_PART]
        triples, first = _shingles(part, 3)
        values = np.empty_like(triples)
        for row, factor in enumerate(factors):
            np.multiply(triples, factor, out=values)
            least[row, start : start + len(part)] = np.minimum.reduceat(values, first)
        report(start + len(part), len(texts), "reading texts")
    return least


def _starts(texts: Sequence[str]) -> Iterator[int]:
    return iter(range(0, len(texts), TEXTS_A_PART))


def _sketch(texts: Sequence[str], length: int, bits: int) -> Sketch:
    parts = [_sketch_part(texts[start : start + TEXTS_A_PART], length, bits) for start in _starts(texts)]
    return Sketch.of(np.concatenate([np.zeros((0, bits // 64), dtype=np.uint64), *parts]))


def _sketch_part(texts: Sequence[str], length: int, bits: int) -> Bits:
    runs, first = _shingles(texts, length)
    owner = np.repeat(np.arange(len(texts)), np.diff(np.append(first, len(runs))))
    has = np.zeros((len(texts), bits), dtype=np.bool_)
    has[owner, runs % np.uint32(bits)] = True
    return np.packbits(has, axis=1).view(np.uint64)


def _shingles(texts: Sequence[str], length: int) -> tuple[Words, NDArray[np.int64]]:
    """Hashes of all runs of `length` letters, text after text, and where each text's begin."""
    marked = "".join(f"{_START}{text or _START}{_END}" for text in texts)
    letters = np.frombuffer(marked.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    sizes = np.array([len(text) or 1 for text in texts], dtype=np.int64) + 2
    ends = np.cumsum(sizes)
    inside = np.ones(len(letters), dtype=np.bool_)
    for back in range(1, length):
        inside[ends - back] = False
    hashed = _mixed(letters)
    runs = hashed.copy()
    for step in range(1, length):
        runs[:-step] = runs[:-step] * np.uint32(0x85EBCA6B) ^ hashed[step:]
    counts = sizes - (length - 1)
    return _mixed(runs[inside]), np.cumsum(counts) - counts


def _mixed(values: Words) -> Words:
    """Each value spread over all 32 bits (a finaliser without collisions)."""
    mixed = values * np.uint32(0x9E3779B1)
    mixed ^= mixed >> np.uint32(15)
    mixed *= np.uint32(0x2C1B3C6D)
    mixed ^= mixed >> np.uint32(12)
    mixed *= np.uint32(0x297A2D39)
    mixed ^= mixed >> np.uint32(15)
    return mixed
