"""Finds content types that deserve more or less volume for a while (domain.md 4.13)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from eros_desktop.domain.rounding import steady
from eros_desktop.domain.volume.rules import TriggerRules
from eros_desktop.domain.volume.values import VolumeTrigger


@dataclass(frozen=True, slots=True)
class ContentStatistics:
    """What one content type did for one creator.

    `revenue_per_message` is dollars per send event (never per recipient, 12 #41); `conversion` is 0..1.
    `weekly_change` and `open_rate_change` are parts of 1 (0.15 is +15 %), None where there is nothing to
    compare: this week's revenue per message against the week before, and the open rate over seven days.
    `daily_engagement` lists the engagement rates of the latest days, oldest first.
    """

    content_type: str
    send_count: int
    uses_30d: int
    revenue_per_message: float
    conversion: float
    weekly_change: float | None = None
    open_rate_change: float | None = None
    daily_engagement: tuple[float, ...] = ()


def is_high_performer(found: ContentStatistics, rules: TriggerRules) -> bool:
    earns = steady(found.revenue_per_message) > rules.high_rps_above
    return earns and steady(found.conversion) > rules.high_conversion_above


def is_trending_up(found: ContentStatistics, rules: TriggerRules) -> bool:
    return found.weekly_change is not None and steady(found.weekly_change) > rules.trend_above


def is_emerging_winner(found: ContentStatistics, rules: TriggerRules) -> bool:
    earns = steady(found.revenue_per_message) > rules.emerging_rps_above
    return earns and found.uses_30d < rules.emerging_uses_below


def is_saturating(found: ContentStatistics, rules: TriggerRules) -> bool:
    """Engagement fell from day to day on the latest days, three times or more in a row."""
    return declining_days(found.daily_engagement) >= rules.declining_days


def is_fatigued(found: ContentStatistics, rules: TriggerRules) -> bool:
    change = found.open_rate_change
    return change is not None and steady(change) < -rules.open_rate_drop_above


def declining_days(rates: Sequence[float]) -> int:
    """How many of the latest days in a row lie below the day before them."""
    count = 0
    for before, after in reversed(list(pairwise(rates))):
        if steady(after) >= steady(before):
            break
        count += 1
    return count


Detector = Callable[[ContentStatistics, TriggerRules], bool]
DETECTORS: tuple[tuple[str, Detector], ...] = (
    ("HIGH_PERFORMER", is_high_performer),
    ("TRENDING_UP", is_trending_up),
    ("EMERGING_WINNER", is_emerging_winner),
    ("SATURATING", is_saturating),
    ("AUDIENCE_FATIGUE", is_fatigued),
)


def detect_triggers(
    statistics: Iterable[ContentStatistics], today: date, rules: TriggerRules
) -> tuple[VolumeTrigger, ...]:
    """Every trigger the figures raise, in order of the statistics and kinds; `today` dates the expiry."""
    return tuple(
        _trigger(found, kind, today, rules)
        for found in statistics
        for kind, raises in DETECTORS
        if raises(found, rules)
    )


def _trigger(found: ContentStatistics, kind: str, today: date, rules: TriggerRules) -> VolumeTrigger:
    what = rules.kinds[kind]
    return VolumeTrigger(
        trigger_id=None,
        content_type=found.content_type,
        trigger_type=kind,
        multiplier=what.factor,
        reason=_reason(found, kind),
        confidence=trigger_confidence(found.send_count, rules),
        expires_at=(today + timedelta(days=what.days)).isoformat(),
    )


def trigger_confidence(send_count: int, rules: TriggerRules) -> str:
    """high, moderate or low, by the sends behind a trigger."""
    if send_count > rules.high_confidence_above:
        return "high"
    return "moderate" if send_count >= rules.moderate_confidence_from else "low"


def _reason(found: ContentStatistics, kind: str) -> str:
    name = found.content_type
    earned = f"${found.revenue_per_message:.2f} a send"
    if kind == "HIGH_PERFORMER":
        return f"{name} earns {earned}, and {found.conversion:.1%} of those who see it buy."
    if kind == "TRENDING_UP":
        return f"{name} earns {found.weekly_change or 0:+.0%} against the week before."
    if kind == "EMERGING_WINNER":
        return f"{name} earns {earned} and went out only {found.uses_30d} times in 30 days."
    if kind == "SATURATING":
        return f"Engagement with {name} has fallen {declining_days(found.daily_engagement)} days in a row."
    return f"The open rate of {name} changed by {found.open_rate_change or 0:+.0%} over seven days."


def active_triggers(triggers: Iterable[VolumeTrigger], today: date) -> tuple[VolumeTrigger, ...]:
    """Those that have not expired: one of seven days counts on the day it was found and the six after."""
    now = today.isoformat()
    return tuple(found for found in triggers if not found.expires_at or found.expires_at[:10] > now)
