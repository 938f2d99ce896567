"""Which captions earned most and least for each recipient, with the sends that says so."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from eros_desktop.domain.analytics.messages import MessageTable
from eros_desktop.domain.analytics.rates import Totals

SHOWN = 8
"""So many of the best, and as many of the worst."""


@dataclass(frozen=True, slots=True)
class CaptionResult:
    """One caption by its row of the bank."""

    row: int
    now: Totals


@dataclass(frozen=True, slots=True)
class CaptionRanking:
    """The best first, then the worst with the very worst last; none is in both.

    `judged` captions had the sends a figure asks for, `used` were sent at all, in `sends` sends; `most_sends`
    is what the caption sent most often reached.
    """

    best: tuple[CaptionResult, ...]
    worst: tuple[CaptionResult, ...]
    judged: int
    used: int
    sends: int
    most_sends: int


def caption_ranking(messages: MessageTable, minimum_sends: int) -> CaptionRanking:
    """Ranks by earnings per recipient, so that captions of small and large pages compare."""
    known = messages.where(messages.caption_row >= 0)
    if not len(known):
        return CaptionRanking((), (), 0, 0, 0, 0)
    row = known.caption_row
    sends = np.bincount(row)
    used = np.flatnonzero(sends)
    sums = [
        np.rint(np.bincount(row, weights=column)).astype(np.int64)
        for column in (known.sent, known.viewed, known.purchased, known.earned_cents)
    ]
    judged = used[sends[used] >= minimum_sends]
    worth = np.round(sums[3][judged] / sums[0][judged], 9)
    order = judged[np.lexsort((judged, -worth))]
    top = min(SHOWN, (len(order) + 1) // 2)
    low = min(SHOWN, len(order) - top)

    def result(at: int) -> CaptionResult:
        return CaptionResult(at, Totals(int(sends[at]), *(int(column[at]) for column in sums)))

    return CaptionRanking(
        best=tuple(result(int(at)) for at in order[:top]),
        worst=tuple(result(int(at)) for at in order[len(order) - low :]),
        judged=len(judged),
        used=len(used),
        sends=len(known),
        most_sends=int(sends.max()),
    )
