"""The steps of a volume result as a waterfall: what the week stood at before and after each module.

Reads the JSON-ready document of domain.md 4.14, so a stored week and a fresh calculation are told alike.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

WEEK_DAYS = 7
_COUNTS = {
    "revenue_per_day": "revenue",
    "engagement_per_day": "engagement",
    "bump_adjusted_engagement": "engagement",
    "retention_per_day": "retention",
    "followup_per_day": "followups",
}


@dataclass(frozen=True, slots=True)
class Level:
    """Sends a day by category, follow-ups on top of them.

    `spread` is the sum of the seven days once they were given their own totals (domain.md 4.8), None before.
    """

    revenue: int = 0
    engagement: int = 0
    retention: int = 0
    followups: int = 0
    spread: int | None = None

    @property
    def per_day(self) -> int:
        """Sends a day without follow-ups."""
        return self.revenue + self.engagement + self.retention

    @property
    def per_week(self) -> int:
        """Sends a week without follow-ups."""
        return WEEK_DAYS * self.per_day if self.spread is None else self.spread

    @property
    def followups_per_week(self) -> int:
        return WEEK_DAYS * self.followups

    @property
    def total(self) -> int:
        """Everything that goes out in the week."""
        return self.per_week + self.followups_per_week


@dataclass(frozen=True, slots=True)
class Stage:
    """One module: the levels around it, its reason, and what else it found as (name, value)."""

    name: str
    before: Level
    after: Level
    reason: str
    found: tuple[tuple[str, Any], ...] = ()

    @property
    def change(self) -> int:
        """Sends a week more, or fewer when negative."""
        return self.after.total - self.before.total


@dataclass(frozen=True, slots=True)
class Waterfall:
    """From the tier's base to the week. Each stage begins where the one before it ended."""

    base: Level
    stages: tuple[Stage, ...]

    @property
    def week(self) -> Level:
        """What the last stage left."""
        return self.stages[-1].after if self.stages else self.base

    @property
    def highest(self) -> int:
        """The most sends a week any stage stands at."""
        return max(level.total for level in (self.base, *(stage.after for stage in self.stages)))


def waterfall(document: Mapping[str, Any]) -> Waterfall | None:
    """The waterfall of a result's document; None for one that holds no steps."""
    steps = document.get("steps")
    if not isinstance(steps, list | tuple) or not steps:
        return None
    base = level = _after(Level(), steps[0].get("before") or {})
    stages = []
    for step in steps:
        after = _after(level, step.get("after") or {})
        stages.append(Stage(str(step["name"]), level, after, str(step["reason"]), _found(step)))
        level = after
    return Waterfall(base, tuple(stages))


def _after(level: Level, values: Mapping[str, Any]) -> Level:
    """The level with the counts a step names in their place."""
    counts = {_COUNTS[name]: int(value) for name, value in values.items() if name in _COUNTS}
    days = values.get("weekly_distribution")
    spread = sum(int(count) for count in days.values()) if isinstance(days, Mapping) and days else None
    return replace(level, **counts, spread=level.spread if spread is None else spread)


def _found(step: Mapping[str, Any]) -> tuple[tuple[str, Any], ...]:
    """What a step left beside counts, plain values only."""
    return tuple(
        (name, value)
        for name, value in (step.get("after") or {}).items()
        if name not in _COUNTS and not isinstance(value, Mapping | list | tuple)
    )
