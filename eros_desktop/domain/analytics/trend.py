"""How revenue moves: the last fourteen days against the fourteen before (domain.md 4.2)."""

from __future__ import annotations

from datetime import date, timedelta

from eros_desktop.domain.analytics.messages import MessageTable
from eros_desktop.domain.analytics.rates import change_percent, totals

TREND_DAYS = 14


def revenue_trend(messages: MessageTable, today: date, days: int = TREND_DAYS) -> float:
    """Percent change of earnings; 0 when the earlier period holds no messages."""
    first = today - timedelta(days=days - 1)
    before = totals(messages.between(first - timedelta(days=days), first - timedelta(days=1)))
    if not before.messages:
        return 0.0
    now = totals(messages.between(first, today))
    return change_percent(now.earned_cents, before.earned_cents)
