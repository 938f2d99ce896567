"""Families out of pairs: the most similar texts first, and everybody near the family's middle.

Joining whoever is near anybody would chain: in a bank of templates each text is near the next, and the first
has nothing in common with the last. So a family has a middle, a member to which each other member is
similar by at least the threshold. Pairs are taken from the most similar down; two families become one when
a possible middle of one is near to all members of the other. What is left without a family though it has a
near twin joins the family of its nearest twin as a guest, and nobody joins because of a guest. So a caption
is in a family exactly when it has a near twin, and each member is similar to another member by at least the
threshold.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from eros_desktop.domain.captions.families.signatures import Report, Rows
from eros_desktop.domain.captions.families.twins import Floats, TwinPairs, similarities

MIDDLES_KEPT = 8
"""So many members that may be the middle are followed while a family grows."""

PAIRS_A_REPORT = 1 << 16


@dataclass(frozen=True, slots=True, eq=False)
class Grouping:
    """For n texts: `family`, equal for members of one, -1 for none; `similarity` to the nearest member."""

    family: Rows
    similarity: Floats


def grouped(texts: Sequence[str], pairs: TwinPairs, threshold: float, report: Report) -> Grouping:
    """The families of these texts; a family is known by the row of one member."""
    growing = _Growing(texts, threshold)
    first, second = pairs.first.tolist(), pairs.second.tolist()
    for start in range(0, len(pairs), PAIRS_A_REPORT):
        stop = min(start + PAIRS_A_REPORT, len(pairs))
        growing.join_all(first[start:stop], second[start:stop])
        report(stop, len(pairs), "making families")
    growing.seat_guests(first, second)
    family = np.array([growing.home.get(row, -1) for row in range(len(texts))], dtype=np.int64)
    return Grouping(family, _nearest(texts, family, pairs, threshold))


def _nearest(texts: Sequence[str], family: Rows, pairs: TwinPairs, threshold: float) -> Floats:
    """Each text's greatest similarity within its family; members that no pair names are measured."""
    found = np.zeros(len(texts))
    inside = family[pairs.first] == family[pairs.second]
    for rows in (pairs.first, pairs.second):
        np.maximum.at(found, rows[inside], pairs.similarity[inside])
    for row in np.flatnonzero((family >= 0) & (found == 0)).tolist():
        others = np.flatnonzero(family == family[row])
        members = [texts[other] for other in others[others != row].tolist()]
        found[row] = similarities(texts[row], members, threshold).max()
    return found


class _Growing:
    """Families while they grow; `home` names the family of each text that has one."""

    def __init__(self, texts: Sequence[str], threshold: float) -> None:
        self.home: dict[int, int] = {}
        self._texts = texts
        self._threshold = threshold
        self._rows: dict[int, list[int]] = {}
        self._middles: dict[int, list[int]] = {}
        self._apart: set[tuple[int, int]] = set()

    def join_all(self, first: Sequence[int], second: Sequence[int]) -> None:
        """Makes the families of each pair one, if that has a middle; most pairs are one or apart already."""
        home, apart = self.home, self._apart
        for one, other in zip(first, second, strict=True):
            here, there = home.get(one, one), home.get(other, other)
            if here != there and (here, there) not in apart and (there, here) not in apart:
                self._join(here, there)

    def _join(self, here: int, there: int) -> None:
        if len(self._members(here)) < len(self._members(there)):
            here, there = there, here
        middles = self._common_middles(here, there)
        if not middles:
            self._apart.add((here, there))
            return
        moved = self._members(there)
        self._rows[here] = [*self._members(here), *moved]
        self._rows.pop(there, None)
        self._middles.pop(there, None)
        self._middles[here] = middles
        self.home[here] = here
        self.home.update((row, here) for row in moved)

    def seat_guests(self, first: Sequence[int], second: Sequence[int]) -> None:
        """Lets texts without a family join that of their nearest twin; two of them would have joined."""
        members = dict(self.home)
        for pair in zip(first, second, strict=True):
            for guest, host in (pair, pair[::-1]):
                if guest not in self.home and host in members:
                    self.home[guest] = members[host]

    def _members(self, home: int) -> list[int]:
        return self._rows.get(home, [home])

    def _common_middles(self, large: int, small: int) -> list[int]:
        """Middles of one family that are near to all of the other; of two single texts both are."""
        if large not in self._rows and small not in self._rows:
            return [large, small]
        for here, there in ((large, small), (small, large)):
            members = self._members(there)
            found = [row for row in self._middles.get(here, [here]) if self._is_near(row, members)]
            if found:
                return found[:MIDDLES_KEPT]
        return []

    def _is_near(self, middle: int, members: Sequence[int]) -> bool:
        from rapidfuzz.fuzz import ratio

        text, cutoff = self._texts[middle], self._threshold * 100.0
        return all(ratio(text, self._texts[row], score_cutoff=cutoff) >= cutoff for row in members)
