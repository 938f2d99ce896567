"""What a send earned at each weekday and hour."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.analytics.messages import MessageTable
from eros_desktop.domain.analytics.weekdays import weekday_of

MINIMUM_SAMPLES = 2
"""Cells under so many sends are hidden (panes.md, Analytics)."""

_CELLS = 7 * 24


@dataclass(frozen=True, slots=True, eq=False)
class HourHeat:
    """Shapes (7, 24), Monday first. `cents_per_send` is NaN where a cell has fewer than two sends.

    `without_hour` sends carry no time of day and are in no cell.
    """

    sends: NDArray[np.int64]
    cents_per_send: NDArray[np.float64]
    without_hour: int

    @property
    def best(self) -> tuple[int, int] | None:
        """Weekday and hour of the dearest cell in view; the earliest of equals, None when all are hidden."""
        if np.isnan(self.cents_per_send).all():
            return None
        place = int(np.nanargmax(self.cents_per_send))
        return place // 24, place % 24


def hour_heat(messages: MessageTable) -> HourHeat:
    """The heat of delivered messages."""
    timed = messages.timed()
    cell = weekday_of(timed.day).astype(np.int64) * 24 + timed.minute // 60
    sends = np.bincount(cell, minlength=_CELLS)
    earned = np.bincount(cell, weights=timed.earned_cents, minlength=_CELLS)
    mean = np.where(sends >= MINIMUM_SAMPLES, earned / np.maximum(sends, 1), np.nan)
    return HourHeat(sends.reshape(7, 24), mean.reshape(7, 24), len(messages) - len(timed))
