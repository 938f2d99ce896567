"""The families of a whole bank, and what a new or changed text joins."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from eros_desktop.domain.captions.families.grouping import Grouping, grouped
from eros_desktop.domain.captions.families.signatures import Report, Rows, Sketches, sketch
from eros_desktop.domain.captions.families.twins import Floats, TwinPairs, near_twins, twins_of


@dataclass(frozen=True, slots=True, eq=False)
class BankFamilies:
    """Each family as rows of captions in ascending order, with each one's similarity to its nearest
    member.
    """

    rows: tuple[tuple[int, ...], ...]
    similarity: tuple[tuple[float, ...], ...]


@dataclass(slots=True, eq=False)
class TextIndex:
    """Normalised texts of n captions with their sketches, to look up the near twins of one text at once.

    The one thing here that changes: `put` replaces texts when captions change.
    """

    texts: list[str]
    sketches: Sketches

    @classmethod
    def of(cls, texts: list[str]) -> TextIndex:
        return cls(texts, sketch(texts))

    def put(self, rows: Sequence[int], texts: Sequence[str]) -> None:
        """Other texts for some rows; a row past the last one adds a caption. An empty text is near nobody."""
        if not rows:
            return
        for row, text in zip(rows, texts, strict=True):
            if row == len(self.texts):
                self.texts.append(text)
            self.texts[row] = text
        at, new = np.array(rows, dtype=np.int64), sketch(texts)
        self.sketches = Sketches(
            self.sketches.pairs.replaced(at, new.pairs), self.sketches.triples.replaced(at, new.triples)
        )

    def twins(self, row: int, threshold: float) -> tuple[Rows, Floats]:
        """Rows of the near twins of a caption, most similar first, and how similar they are."""
        rows, similarity = twins_of(self.texts[row], self.texts, self.sketches, threshold)
        others = rows != row
        return rows[others], similarity[others]


def bank_families(index: TextIndex, threshold: float, report: Report) -> BankFamilies:
    """The families of all captions; `threshold` 0.5..1. Equal texts are always in one, whatever else is.

    Equal texts count once while families are made, so that copies cost nothing.
    """
    first_of: dict[str, int] = {}
    rows = [first_of.setdefault(text, row) for row, text in enumerate(index.texts)]
    distinct = np.array(list(first_of.values()), dtype=np.int64)
    texts = list(first_of)
    sketches = Sketches(index.sketches.pairs.at(distinct), index.sketches.triples.at(distinct))
    found = grouped(texts, near_twins(texts, threshold, report, sketches), threshold, report)
    return _of_captions(found, np.searchsorted(distinct, np.array(rows, dtype=np.int64)))


def local_families(texts: Sequence[str], threshold: float) -> BankFamilies:
    """The families of a few texts, every pair measured."""
    from rapidfuzz.fuzz import ratio
    from rapidfuzz.process import cdist

    distinct = sorted(set(texts))
    at = {text: row for row, text in enumerate(distinct)}
    cutoff = threshold * 100.0
    alike = np.triu(cdist(distinct, distinct, scorer=ratio, score_cutoff=cutoff, dtype=np.float64), 1)
    first, second = np.nonzero(alike)
    similarity = alike[first, second] / 100.0
    order = np.lexsort((second, first, -similarity))
    pairs = TwinPairs(first[order], second[order], similarity[order])
    found = grouped(distinct, pairs, threshold, _unheard)
    return _of_captions(found, np.array([at[text] for text in texts], dtype=np.int64))


def _of_captions(found: Grouping, text_of: Rows) -> BankFamilies:
    """Families of texts as families of captions: `text_of` gives the text of each caption."""
    copies = np.bincount(text_of, minlength=len(found.family))
    family = np.where((found.family < 0) & (copies > 1), np.arange(len(copies)), found.family)[text_of]
    similarity = np.where(copies > 1, 1.0, found.similarity)[text_of]
    members: dict[int, list[int]] = {}
    for row in np.flatnonzero(family >= 0).tolist():
        members.setdefault(int(family[row]), []).append(row)
    return BankFamilies(
        tuple(tuple(rows) for rows in members.values()),
        tuple(tuple(similarity[rows].tolist()) for rows in members.values()),
    )


def _unheard(done: int, total: int, what: str) -> None:
    del done, total, what


def numbered(
    families: Iterable[frozenset[str]], stored: dict[str, int], last: int
) -> tuple[dict[frozenset[str], int], int]:
    """A number for each family of caption ids, and the highest number ever given.

    `stored` maps captions to the number of their family until now. A family keeps the number of that with
    which it shares most members; where two share as many, the larger and then the lower number wins, and
    each number goes to one family. Others get numbers above `last`, in order of their first member.
    """
    claims = []
    ordered = sorted(families, key=min)
    for place, family in enumerate(ordered):
        shared: dict[int, int] = {}
        for number in (stored[member] for member in family if member in stored):
            shared[number] = shared.get(number, 0) + 1
        claims += [(-count, number, place) for number, count in shared.items()]
    given: dict[int, int] = {}
    taken: set[int] = set()
    for _, number, place in sorted(claims):
        if place not in given and number not in taken:
            given[place] = number
            taken.add(number)
    for place in range(len(ordered)):
        if place not in given:
            last += 1
            given[place] = last
    return {ordered[place]: number for place, number in given.items()}, last
