"""Everything planning reads from one creator's message history, computed in one go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

import numpy as np

from eros_desktop.domain.analytics.content import ContentStats, content_stats
from eros_desktop.domain.analytics.elasticity import VolumeLevel, elasticity_samples
from eros_desktop.domain.analytics.hours import Profile, hour_profile
from eros_desktop.domain.analytics.messages import MessageTable
from eros_desktop.domain.analytics.rates import Totals, totals
from eros_desktop.domain.analytics.saturation import HORIZON_DAYS, PeriodAnalysis, analyse
from eros_desktop.domain.analytics.send_types import (
    LOOKBACK_DAYS,
    earnings_per_send_cents,
    send_type_totals,
)
from eros_desktop.domain.analytics.trend import revenue_trend
from eros_desktop.domain.analytics.weekdays import Samples, weekday_samples
from eros_desktop.domain.volume.values import HorizonScores

LONGEST_HORIZON_DAYS = max(HORIZON_DAYS.values())
STALE_DAYS = 14


@dataclass(frozen=True, slots=True, eq=False)
class CreatorSignals:
    """What the messages of one creator say on a given day.

    `horizons` holds the 7-, 14- and 30-day scores that have enough messages. `message_count` is the maximum
    over the horizons (domain.md 4.3), also when none has enough; confidence is read from it (4.4).
    `revenue_trend` is percent. `dow_samples` is None under twenty messages. `hour_profile` is (7, 24),
    0..100, NaN where unknown. Money per send is cents; `average_rps` is dollars per recipient over the last
    ninety days, None without messages.
    """

    horizons: Mapping[str, HorizonScores] = field(default_factory=dict)
    periods: tuple[PeriodAnalysis, ...] = ()
    message_count: int = 0
    revenue_trend: float = 0.0
    dow_samples: Samples | None = None
    hour_profile: Profile = field(default_factory=lambda: np.full((7, 24), np.nan))
    elasticity_samples: tuple[VolumeLevel, ...] = ()
    by_send_type: Mapping[str, Totals] = field(default_factory=dict)
    earnings_per_send_cents: Mapping[str, float] = field(default_factory=dict)
    average_send_cents: float = 0.0
    average_rps: float | None = None
    content: Mapping[str, ContentStats] = field(default_factory=dict)


def data_until(own: MessageTable, today: date) -> date:
    """The last day the periods end on: the latest day with a message, if that is at most two weeks ago.

    An export that ends some days before today would otherwise look like a fall in revenue.
    """
    latest = own.between(date.min, today).day[-1:]
    age_days = today.toordinal() - int(latest[0]) if len(latest) else STALE_DAYS + 1
    return today - timedelta(days=age_days) if age_days <= STALE_DAYS else today


def creator_signals(
    messages: MessageTable, creator_id: str, today: date, fan_growth: float | None = None
) -> CreatorSignals:
    """The signals of one creator out of everyone's messages; `today` is the last day that counts.

    `fan_growth` is percent over the period, None where it is unknown.
    """
    own = messages.of_creator(creator_id).delivered()
    until = data_until(own, today)
    periods = analyse(own, until, fan_growth)
    by_type = send_type_totals(own, today)
    recent = totals(own.between(today - timedelta(days=LOOKBACK_DAYS - 1), today))
    return CreatorSignals(
        horizons={found.period: found.scores for found in periods},
        periods=periods,
        message_count=len(own.between(until - timedelta(days=LONGEST_HORIZON_DAYS - 1), until)),
        revenue_trend=revenue_trend(own, until),
        dow_samples=weekday_samples(own, until),
        hour_profile=hour_profile(own, today),
        elasticity_samples=elasticity_samples(own, today),
        by_send_type=by_type,
        earnings_per_send_cents=earnings_per_send_cents(by_type),
        average_send_cents=recent.earned_per_message_cents,
        average_rps=recent.revenue_per_recipient if recent.messages else None,
        content=content_stats(own, today),
    )
