"""The texts of a sheet, made ready to be searched and sorted once somebody needs it."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.captions.search.folding import fold
from eros_desktop.domain.captions.search.index import LONGEST_TAIL, TextIndex, build_index
from eros_desktop.domain.captions.search.ordering import sort_key, text_ranks
from eros_desktop.domain.captions.table import Flags
from eros_desktop.services.progress import Progress

Rows = NDArray[np.int64]

MOST_RANKED = 256
"""So many new texts are put into their places one by one; for more, all places are counted anew."""


class SheetTexts:
    """Answers for the rows of one sheet. Safe on any thread; made ready on a worker by `prepare`.

    The index knows texts by a number of its own, `_number_of[row]`; None while that is the row itself.
    """

    def __init__(
        self,
        texts: Sequence[str],
        index: TextIndex | None = None,
        number_of: Rows | None = None,
        ranks: NDArray[np.float64] | None = None,
    ) -> None:
        self._texts = texts
        self._index = index
        self._number_of = number_of
        self._ranks = ranks
        self._folded: tuple[str, ...] | None = None
        self._lock = threading.Lock()

    @property
    def is_ready(self) -> bool:
        """Whether searching and sorting take milliseconds; before that they look through all texts."""
        return self._index is not None and self._ranks is not None

    @property
    def size_bytes(self) -> int:
        """Memory of the index, 0 before there is one."""
        return self._index.size_bytes if self._index is not None else 0

    def prepare(self, progress: Progress | None = None) -> None:
        """Builds what is missing; another thread that asks meanwhile waits. Raises Cancelled."""
        with self._lock:
            if self._index is None:
                self._index = build_index(_reported(self._texts, progress))
                self._folded = None
            if self._ranks is None:
                self._ranks = text_ranks(self._texts)

    def holding(self, folded: str) -> Flags:
        """True for each row whose folded text holds it."""
        if self._index is None:
            return self._scanned(folded)
        found = self._index.holding(folded)
        return found if self._number_of is None else found[self._number_of]

    def _scanned(self, folded: str) -> Flags:
        kept = self._folded
        if kept is None:
            kept = self._folded = tuple(map(fold, self._texts))
        return np.fromiter((folded in text for text in kept), dtype=np.bool_, count=len(kept))

    def ranks(self) -> NDArray[np.float64]:
        """Each row's place by text."""
        if self._ranks is None:
            self._ranks = text_ranks(self._texts)
        return self._ranks

    def patched(
        self, texts: Sequence[str], old_row: Rows, replaced: Mapping[int, str], *, is_aligned: bool
    ) -> SheetTexts:
        """The same for a few other texts. `old_row` is each row's former one, -1 for a new row.

        `replaced` maps rows to their new text, new rows included. `is_aligned`: every row is where it was.
        """
        ranks = self._patched_ranks(texts, old_row, replaced)
        index = self._index
        if index is None or len(index.tail) + len(replaced) > LONGEST_TAIL:
            return SheetTexts(texts, None, None, ranks)
        rows = np.array(list(replaced), dtype=np.int64)
        base = old_row if self._number_of is None else self._number_of[old_row]
        number_of = base.copy()
        number_of[rows] = len(index) + np.arange(len(rows))
        unchanged = is_aligned and self._number_of is None and not replaced
        return SheetTexts(texts, index.with_texts(replaced.values()), None if unchanged else number_of, ranks)

    def _patched_ranks(
        self, texts: Sequence[str], old_row: Rows, replaced: Mapping[int, str]
    ) -> NDArray[np.float64] | None:
        """Ranks with the new texts put between their neighbours; None where no room is left there."""
        if self._ranks is None or not len(self._ranks) or len(replaced) > MOST_RANKED:
            return None
        ranks = self._ranks[old_row]
        if not replaced:
            return ranks
        order = np.argsort(self._ranks, kind="stable")
        inserted: dict[bytes, float] = {}
        for row, text in replaced.items():
            key = sort_key(text)
            rank = inserted.get(key)
            if rank is None:
                rank = self._rank_between(key, order)
                if rank is None or rank in inserted.values():
                    return None
                inserted[key] = rank
            ranks[row] = rank
        return ranks

    def _rank_between(self, key: bytes, order: NDArray[np.intp]) -> float | None:
        low, high = 0, len(order)
        while low < high:
            middle = (low + high) // 2
            if sort_key(self._texts[order[middle]]) < key:
                low = middle + 1
            else:
                high = middle
        assert self._ranks is not None
        above = float(self._ranks[order[low]]) if low < len(order) else float(self._ranks[order[-1]]) + 2.0
        if low < len(order) and sort_key(self._texts[order[low]]) == key:
            return above
        below = float(self._ranks[order[low - 1]]) if low else above - 2.0
        rank = (below + above) / 2
        return rank if below < rank < above else None


def _reported(texts: Sequence[str], progress: Progress | None) -> Iterable[str]:
    """The texts, with word of the progress every few thousand."""
    for start in range(0, len(texts), 4096):
        if progress is not None:
            progress.report(start, len(texts), "captions")
        yield from texts[start : start + 4096]
