"""Where each creator stands between saturation and opportunity, now and a week ago."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from eros_desktop.domain.analytics.messages import MessageTable
from eros_desktop.domain.analytics.saturation import PeriodAnalysis, analyse_period
from eros_desktop.domain.analytics.signals import data_until
from eros_desktop.domain.values import CreatorId

HORIZON = "14d"
"""The horizon that volume starts from (domain.md 11.1)."""
WEEK_DAYS = 7


@dataclass(frozen=True, slots=True)
class Standing:
    """One creator. `now` and `before` are None under five sends in fourteen days; `sends` are those now."""

    creator_id: CreatorId
    now: PeriodAnalysis | None
    before: PeriodAnalysis | None
    sends: int
    until: date


def standing(messages: MessageTable, creator_id: CreatorId, today: date) -> Standing:
    """The scores planning uses today, and the same reckoned a week earlier."""
    own = messages.of_creator(creator_id).delivered()
    until = data_until(own, today)
    earlier = until - timedelta(days=WEEK_DAYS)
    now, before = analyse_period(own, until, HORIZON), analyse_period(own, earlier, HORIZON)
    sends = len(own.between(until - timedelta(days=13), until))
    return Standing(creator_id, now, before, sends, until)
