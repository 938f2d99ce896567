"""A manager's own figures in place of the calculated ones (domain.md 4.14)."""

from __future__ import annotations

from eros_desktop.domain.rounding import clamp
from eros_desktop.domain.volume.rules import DailyCounts, VolumeRules
from eros_desktop.domain.volume.values import VolumeOverride


def apply_override(counts: DailyCounts, override: VolumeOverride, rules: VolumeRules) -> DailyCounts:
    """The counts with the manager's in their place.

    A level keeps the calculated revenue inside its range; a count given outright replaces it. Engagement
    given here is final: the bump multiplier does not touch it.
    """
    revenue = counts.revenue
    if override.level is not None:
        revenue = int(clamp(revenue, *rules.levels[override.level - 1]))
    return DailyCounts(
        revenue=_chosen(override.revenue_per_day, revenue),
        engagement=_chosen(override.engagement_per_day, counts.engagement),
        retention=_chosen(override.retention_per_day, counts.retention),
    )


def _chosen(given: int | None, calculated: int) -> int:
    return calculated if given is None else given


def override_sentence(override: VolumeOverride) -> str:
    """What the manager asked for, in words; empty when nothing was."""
    parts = [
        f"level {override.level}" if override.level is not None else "",
        _count(override.revenue_per_day, "revenue"),
        _count(override.engagement_per_day, "engagement"),
        _count(override.retention_per_day, "retention"),
    ]
    asked = ", ".join(part for part in parts if part)
    return f"The manager's own figures hold: {asked}." if asked else ""


def _count(value: int | None, category: str) -> str:
    return "" if value is None else f"{value} {category} a day"
