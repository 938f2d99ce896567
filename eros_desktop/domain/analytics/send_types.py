"""What one send of each type brings (domain.md 7.3, 9.5)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.analytics.messages import MessageTable
from eros_desktop.domain.analytics.rates import Totals

LOOKBACK_DAYS = 90


def send_type_totals(messages: MessageTable, today: date, days: int = LOOKBACK_DAYS) -> Mapping[str, Totals]:
    """Totals of each send type met in the last days, in order of the table's names."""
    recent = messages.between(today - timedelta(days=days - 1), today).delivered()
    return grouped(recent, recent.send_type_code, recent.send_type_names)


def grouped(messages: MessageTable, codes: NDArray[np.int16], names: tuple[str, ...]) -> Mapping[str, Totals]:
    """Totals of delivered messages per code; a code of -1 belongs to no group."""
    known = codes >= 0
    group = codes[known]
    counts = np.bincount(group, minlength=len(names))
    sums = [
        np.bincount(group, weights=column[known], minlength=len(names)).astype(np.int64)
        for column in (messages.sent, messages.viewed, messages.purchased, messages.earned_cents)
    ]
    return {
        name: Totals(int(counts[code]), *(int(column[code]) for column in sums))
        for code, name in enumerate(names)
        if counts[code]
    }


def earnings_per_send_cents(by_type: Mapping[str, Totals]) -> dict[str, float]:
    """Cents one send of each type earned on average."""
    return {name: found.earned_per_message_cents for name, found in by_type.items()}
