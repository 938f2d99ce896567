"""Pairs of texts worth measuring: they fall into one bucket of some band and share enough letter pairs.

A band joins five of the least hashes of a text; equal bands are a bucket. A pair that shares the part J of
its triples meets in one of 72 bands with the chance 1 - (1 - J^5)^72: 98 % at J = 0.55, where one letter
in ten differs. Bands only say who is looked at: what counts is measured afterwards.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.captions.families.signatures import (
    HASHES,
    Numbers,
    Report,
    Rows,
    Sketches,
    Words,
    least_pairs,
    least_triples,
    min_hashes,
)

BANDS = 72
BUCKET_LIMIT = 256
"""A bucket above this is a template many texts follow: each is compared only with those most like it."""

WINDOW = 48
FINER_ROWS = 12
PAIRS_ENOUGH = 128
"""Texts in such a bucket that both have so many candidates already are not paired again."""

PAIRS_A_PART = 1 << 17
PAIRS_KEPT = 1 << 23
"""Pairs found again and again are thrown out when so many have gathered."""


@dataclass(frozen=True, slots=True, eq=False)
class Pairs:
    """Two rows of texts each, the first the lower one; sorted, each pair once."""

    first: Rows
    second: Rows

    def __len__(self) -> int:
        return len(self.first)


def candidate_pairs(texts: list[str], sketches: Sketches, threshold: float, report: Report) -> Pairs:
    """Pairs of different texts that may be similar by at least `threshold` (0..1).

    Meant for 0.85; at lower thresholds bands are shorter and more pairs are looked at.
    """
    if len(texts) < 2:
        return Pairs(np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64))
    hashes = min_hashes(texts, report)
    search = _Search(hashes, sketches, threshold)
    rng = np.random.default_rng(1_729)
    rows = rows_a_band(threshold)
    for band in range(BANDS):
        search.band(rng.permutation(HASHES), rows)
        report(band + 1, BANDS, "comparing texts")
    return search.pairs()


def rows_a_band(threshold: float) -> int:
    """How many hashes make a band: fewer for less similar texts."""
    return 5 if threshold >= 0.85 else 4 if threshold >= 0.75 else 3


class _Search:
    """Collects the pairs of one band after another."""

    def __init__(self, hashes: Words, sketches: Sketches, threshold: float) -> None:
        self._hashes = hashes
        self._pairs, self._triples = sketches.pairs, sketches.triples
        self._least_pairs = least_pairs(threshold)
        self._least_triples = least_triples(threshold)
        self._count = len(sketches)
        self._seen = np.zeros(self._count, dtype=np.int64)
        self._wide = np.uint32 if self._count <= 1 << 16 else np.uint64
        self._kept: list[Numbers | NDArray[np.uint64]] = []
        self._gathered = 0

    def band(self, order: NDArray[np.int64], rows: int) -> None:
        """Pairs within the buckets of the band that the first `rows` of these hashes make."""
        keys = _keys(self._hashes, order[:rows])
        at = np.argsort(keys, kind="stable")
        first = np.flatnonzero(np.concatenate([[True], np.diff(keys[at]) != 0]))
        sizes = np.diff(np.append(first, self._count))
        shared = np.repeat((sizes > 1) & (sizes <= BUCKET_LIMIT), sizes)
        if shared.any():
            self._pair(at[shared], _followers(sizes[(sizes > 1) & (sizes <= BUCKET_LIMIT)]))
        for bucket in np.flatnonzero(sizes > BUCKET_LIMIT):
            members = at[first[bucket] : first[bucket] + sizes[bucket]]
            finer = self._hashes[order[rows : rows + FINER_ROWS]][::-1, members]
            ordered = members[np.lexsort(finer)]
            self._pair(ordered, np.minimum(_followers(sizes[[bucket]]), WINDOW), is_template=True)

    def pairs(self) -> Pairs:
        once = self._once()
        self._kept.clear()
        return self._looked_at_closer(once)

    def _looked_at_closer(self, keys: Numbers | NDArray[np.uint64]) -> Pairs:
        """Those that share enough triples too."""
        kept = [(np.zeros(0, dtype=np.uint32), np.zeros(0, dtype=np.uint32))]
        for start in range(0, len(keys), PAIRS_A_PART):
            one, other = _both(keys[start : start + PAIRS_A_PART], self._count)
            alike = self._triples.alike(one, other, self._least_triples)
            kept.append((one[alike], other[alike]))
        first, second = (np.concatenate(parts).astype(np.int64) for parts in zip(*kept, strict=True))
        return Pairs(first, second)

    def _pair(self, rows: Rows, followers: Rows, *, is_template: bool = False) -> None:
        """Pairs each row with the `followers` rows after it, a part at a time."""
        done = np.concatenate([[0], np.cumsum(followers)])
        here = self._pairs.at(rows)
        named = rows.astype(np.uint32)
        start = 0
        while start < len(rows):
            stop = max(int(np.searchsorted(done, done[start] + PAIRS_A_PART, "right")) - 1, start + 1)
            left = np.repeat(np.arange(start, stop, dtype=np.uint32), followers[start:stop])
            step = np.arange(1, len(left) + 1, dtype=np.uint32)
            right = (
                left
                + step
                - np.repeat((done[start:stop] - done[start]).astype(np.uint32), followers[start:stop])
            )
            alike = here.alike(left, right, self._least_pairs)
            self._keep(named[left[alike]], named[right[alike]], is_template)
            start = stop

    def _keep(self, one: Numbers, other: Numbers, is_template: bool) -> None:
        if is_template:
            wanted = (self._seen[one] < PAIRS_ENOUGH) | (self._seen[other] < PAIRS_ENOUGH)
            one, other = one[wanted], other[wanted]
            self._seen += np.bincount(one, minlength=self._count)
            self._seen += np.bincount(other, minlength=self._count)
        low, high = np.minimum(one, other), np.maximum(one, other)
        self._kept.append(np.multiply(low, self._count, dtype=self._wide) + high)
        self._gathered += len(one)
        if self._gathered > PAIRS_KEPT:
            self._kept, self._gathered = [self._once()], 0

    def _once(self) -> Numbers | NDArray[np.uint64]:
        keys = np.concatenate([np.zeros(0, dtype=self._wide), *self._kept])
        self._kept.clear()
        keys.sort()
        return keys[np.concatenate([[True], keys[1:] != keys[:-1]])] if len(keys) else keys


def _both(keys: Numbers | NDArray[np.uint64], count: int) -> tuple[Numbers, Numbers]:
    """The two rows of each pair."""
    one = keys // keys.dtype.type(count)
    return one.astype(np.uint32), (keys - one * keys.dtype.type(count)).astype(np.uint32)


def _keys(hashes: Words, rows: NDArray[np.int64]) -> NDArray[np.uint64]:
    keys = np.zeros(hashes.shape[1], dtype=np.uint64)
    for row in rows:
        keys = (keys ^ hashes[row]) * np.uint64(0x9E3779B97F4A7C15)
        keys ^= keys >> np.uint64(29)
    return keys


def _followers(sizes: NDArray[np.int64]) -> Rows:
    """For buckets one after another: how many of the same bucket come after each row."""
    ends = np.repeat(np.cumsum(sizes), sizes)
    found: Rows = ends - np.arange(len(ends)) - 1
    return found
