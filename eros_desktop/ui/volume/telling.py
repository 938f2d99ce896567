"""The volume in words: names of the modules, what a step changed, a sentence for each row. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from eros_desktop.domain.values import Category
from eros_desktop.domain.volume.waterfall import Level, Stage, Waterfall
from eros_desktop.ui import formats
from eros_desktop.words import tr

CATEGORIES: tuple[Category, ...] = ("revenue", "engagement", "retention")


@dataclass(frozen=True, slots=True)
class FallLine:
    """One row of the waterfall. `is_whole` ones stand on the ground: the base and the week.

    `number` is what the row adds, or stands at; `split` says it by category.
    """

    name: str
    title: str
    before: Level
    after: Level
    number: str
    split: str
    reason: str
    is_whole: bool = False

    @property
    def change(self) -> int:
        return 0 if self.is_whole else self.after.total - self.before.total

    @property
    def about(self) -> str:
        """The row as a sentence, for those who hear it."""
        parts = (self.title, self.number, self.split, self.reason)
        return ". ".join(part.rstrip(".") for part in parts if part)


def title_of(name: str) -> str:
    """A module's name as a person says it."""
    titles = {
        "base_tier_calculation": tr("Saturation, opportunity, trend"),
        "multi_horizon_fusion": tr("Three periods mixed"),
        "confidence_dampening": tr("Confidence"),
        "elasticity_cap": tr("Earnings limit and override"),
        "bump_multiplier": tr("Content category"),
        "followup_scaling": tr("Follow-ups"),
        "dow_multipliers": tr("Weekdays"),
        "content_weighting": tr("Content types"),
        "caption_pool_check": tr("Caption pool"),
        "prediction_tracked": tr("Forecast"),
    }
    return titles.get(name) or formats.name_of(name)


def lines(found: Waterfall) -> tuple[FallLine, ...]:
    """The base, every module, the week."""
    return (
        _whole("base", tr("Base of the level"), found.base),
        *(_line(stage) for stage in found.stages),
        _whole("week", tr("The week"), found.week),
    )


def _whole(name: str, title: str, level: Level) -> FallLine:
    number = tr("{count} a week").format(count=formats.count(level.total))
    return FallLine(name, title, level, level, number, week_split(level), "", is_whole=True)


def _line(stage: Stage) -> FallLine:
    change = stage.change
    number = tr("no change") if change == 0 else f"{change:+d}".replace("-", "−")
    split = _changed(stage)
    if not split and change:
        split = tr("{before} to {after} sends a week").format(
            before=stage.before.per_week, after=stage.after.per_week
        )
    return FallLine(
        stage.name,
        title_of(stage.name),
        stage.before,
        stage.after,
        number,
        split or _found(stage),
        formats.told(stage.reason),
    )


def week_split(level: Level) -> str:
    """What a week is made of: a day's sends by category, and follow-ups on top."""
    text = tr("{revenue} revenue, {engagement} engagement, {retention} retention a day").format(
        revenue=level.revenue, engagement=level.engagement, retention=level.retention
    )
    if level.followups:
        more = formats.counted(
            level.followups, tr("{number} follow-up a day on top"), tr("{number} follow-ups a day on top")
        )
        return f"{text}; {more}"
    return text


def _changed(stage: Stage) -> str:
    """`revenue 5 → 6, engagement 4 → 5 a day`, empty where nothing a day changed."""
    words = {
        "revenue": tr("revenue"),
        "engagement": tr("engagement"),
        "retention": tr("retention"),
        "followups": tr("follow-ups"),
    }
    changes = [
        f"{word} {getattr(stage.before, name)} → {getattr(stage.after, name)}"
        for name, word in words.items()
        if getattr(stage.before, name) != getattr(stage.after, name)
    ]
    return tr("{changes} a day").format(changes=", ".join(changes)) if changes else ""


def _found(stage: Stage) -> str:
    """What a module found beside counts, where a person can use it."""
    values = dict(stage.found)
    if "predicted_weekly_revenue" in values:
        return tr("{money} per recipient, {sends} sends before the content category").format(
            money=formats.money(round(values["predicted_weekly_revenue"] * 100)),
            sends=values.get("predicted_weekly_messages", 0),
        )
    if "fused_saturation" in values:
        return tr("saturation {saturation}, opportunity {opportunity}").format(
            saturation=formats.score(values["fused_saturation"]),
            opportunity=formats.score(values.get("fused_opportunity")),
        )
    return ""


def headline(document: Mapping[str, Any], found: Waterfall | None) -> str:
    """`HIGH · 93 sends a week and 21 follow-ups`."""
    if found is None:
        return tr("Not known")
    level = str(document.get("volume_level", ""))
    week = found.week
    text = tr("{sends} sends a week and {followups} follow-ups").format(
        sends=formats.count(week.per_week), followups=formats.count(week.followups_per_week)
    )
    return formats.words((level, text))


def difference(known: Waterfall, tried: Waterfall) -> str:
    """What trying other figures would change, as a sentence."""
    before, after = known.week, tried.week
    if before == after:
        return tr("The week would stay as it is.")
    return tr("The week would have {after} sends instead of {before} ({change}).").format(
        after=formats.count(after.total),
        before=formats.count(before.total),
        change=f"{after.total - before.total:+d}".replace("-", "−"),
    )
