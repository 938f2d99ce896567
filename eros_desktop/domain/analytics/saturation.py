"""How tired an audience is and how much room it leaves, from its own messages (domain.md 11.1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from eros_desktop.domain.analytics.messages import MessageTable
from eros_desktop.domain.analytics.rates import Totals, change_percent, totals, volatility
from eros_desktop.domain.rounding import clamp, steady
from eros_desktop.domain.volume.values import HorizonScores

HORIZON_DAYS: Mapping[str, int] = {"7d": 7, "14d": 14, "30d": 30}
MINIMUM_MESSAGES = 5
"""Fewer messages in a period give no score."""


@dataclass(frozen=True, slots=True)
class PeriodChange:
    """How a period differs from the one before, in percent; `volatility` is s.d. over mean of its earnings.

    `fan_growth` is None where it is unknown; its term is then false.
    """

    revenue_per_recipient: float
    view_rate: float
    purchase_rate: float
    volatility: float = 0.0
    fan_growth: float | None = None


@dataclass(frozen=True, slots=True)
class PeriodAnalysis:
    """One horizon in full, as `saturation_analysis` stores it. `send_frequency` is messages per day."""

    period: str
    scores: HorizonScores
    totals: Totals
    send_frequency: float
    change: PeriodChange


def saturation(change: PeriodChange) -> float:
    """0..100, higher means more tired: 50 plus a step for each sign of fatigue."""
    score = 50
    score += 20 * (steady(change.revenue_per_recipient) < -15)
    score += 15 * (steady(change.view_rate) < -10)
    score += 10 * (steady(change.purchase_rate) < -10)
    score += 15 * (steady(change.volatility) > 0.6)
    return clamp(score, 0, 100)


def opportunity(change: PeriodChange) -> float:
    """0..100, higher means more room to grow: 50 plus a step for each sign of appetite."""
    score = 50
    score += 20 * (steady(change.revenue_per_recipient) > 15)
    score += 15 * (steady(change.view_rate) > 5)
    score += 10 * (steady(change.purchase_rate) > 5)
    score += 15 * (change.fan_growth is not None and steady(change.fan_growth) > 10)
    return clamp(score, 0, 100)


def change_between(
    now: Totals, before: Totals, volatility: float, fan_growth: float | None = None
) -> PeriodChange:
    """The change of one period against another; an empty `before` counts as the same period again."""
    reference = before if before.messages else now
    return PeriodChange(
        revenue_per_recipient=change_percent(now.revenue_per_recipient, reference.revenue_per_recipient),
        view_rate=change_percent(now.view_rate, reference.view_rate),
        purchase_rate=change_percent(now.purchase_rate, reference.purchase_rate),
        volatility=volatility,
        fan_growth=fan_growth,
    )


def analyse_period(
    messages: MessageTable, today: date, period: str, fan_growth: float | None = None
) -> PeriodAnalysis | None:
    """One horizon of one creator: the days ending today against as many before; None under five messages."""
    days = HORIZON_DAYS[period]
    first = today - timedelta(days=days - 1)
    current = messages.between(first, today)
    now = totals(current)
    if now.messages < MINIMUM_MESSAGES:
        return None
    before = totals(messages.between(first - timedelta(days=days), first - timedelta(days=1)))
    change = change_between(now, before, volatility(current), fan_growth)
    scores = HorizonScores(saturation(change), opportunity(change), now.messages)
    return PeriodAnalysis(period, scores, now, steady(now.messages / days), change)


def analyse(
    messages: MessageTable, today: date, fan_growth: float | None = None
) -> tuple[PeriodAnalysis, ...]:
    """The horizons of 7, 14 and 30 days that have enough messages, shortest first."""
    found = (analyse_period(messages, today, period, fan_growth) for period in HORIZON_DAYS)
    return tuple(analysis for analysis in found if analysis is not None)


def band(score: float) -> str:
    """`low` to 30, `moderate` to 60, `high` above (domain.md 11.1)."""
    if steady(score) <= 30:
        return "low"
    return "moderate" if steady(score) <= 60 else "high"
