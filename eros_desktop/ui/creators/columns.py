"""The columns of the creators table, and which of them are edited in place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from eros_desktop.ui import formats
from eros_desktop.ui.models.columns import RIGHT, Column
from eros_desktop.ui.models.editable import CellEdit
from eros_desktop.words import declared, tr

if TYPE_CHECKING:
    from eros_desktop.services.creators import CreatorOverview

TIERS = (1, 2, 3, 4)
POOL_RANKS = {"critical": 0, "limited": 1, "sufficient": 2, "abundant": 3}


ISSUES = {
    "inactive": declared("inactive"),
    "empty vault": declared("empty vault"),
    "no captions": declared("no captions"),
    "no persona": declared("no persona"),
    "no messages in the last 30 days": declared("no messages in the last 30 days"),
}


def _issue(found: str) -> str:
    """In the user's language."""
    return tr(ISSUES[found]) if found in ISSUES else found


def _issues(found: tuple[str, ...]) -> str:
    if not found:
        return tr("None")
    if len(found) == 1:
        return _issue(found[0])
    return tr("{first} and {count} more").format(first=_issue(found[0]), count=len(found) - 1)


_POOL_IN_WORDS = {
    "critical": declared("critical"),
    "limited": declared("limited"),
    "sufficient": declared("sufficient"),
    "abundant": declared("abundant"),
}
"""Within a sentence."""


def pool_word(status: str) -> str:
    """How well captions suffice, as a word."""
    words = {
        "critical": tr("Critical"),
        "limited": tr("Limited"),
        "sufficient": tr("Sufficient"),
        "abundant": tr("Abundant"),
    }
    return words.get(status, status)


def _pool_tip(row: CreatorOverview) -> str:
    health = row.pool_health
    names = ", ".join(formats.name_of(name) for name in health.worst[:6])
    fewest = min(health.by_send_type.values(), default=0)
    text = tr("{count} captions suit the vault; {status} for {names} (fewest: {fewest} usable).").format(
        count=formats.count(row.caption_pool),
        status=tr(_POOL_IN_WORDS.get(health.status, health.status)),
        names=names,
        fewest=fewest,
    )
    return text if names else ""


def creator_columns() -> tuple[Column[CreatorOverview], ...]:
    """Name, page, type, tier, zone, fans, earnings, saturation, opportunity, pool, week, issues."""
    return (*_identity(), *_figures(), *_state())


def _identity() -> tuple[Column[CreatorOverview], ...]:
    return (
        Column("name", tr("Creator"), lambda row: row.creator.display_name, width=112),
        Column("page", tr("Page"), lambda row: row.creator.page_name, width=144, yields=2),
        Column("type", tr("Type"), lambda row: row.creator.page_type, formats.page_type, width=72, yields=3),
        Column(
            "tier",
            tr("Tier"),
            lambda row: row.creator.performance_tier,
            lambda value: formats.NONE if value is None else str(value),
            RIGHT,
            48,
            help=tr("1 is the top, 4 the lowest."),
        ),
        Column(
            "zone",
            tr("Zone"),
            lambda row: row.creator.timezone,
            lambda zone: zone.rpartition("/")[2].replace("_", " "),
            width=104,
            yields=9,
            tip=lambda row: row.creator.timezone,
        ),
    )


def _figures() -> tuple[Column[CreatorOverview], ...]:
    return (
        Column("fans", tr("Fans"), lambda row: row.creator.current_active_fans, formats.count, RIGHT, 72),
        Column(
            "earned",
            tr("30 days, $"),
            lambda row: row.earnings_30d_cents,
            formats.amount,
            RIGHT,
            104,
            help=tr("Gross earnings of the last 30 days."),
            yields=1,
        ),
        Column(
            "saturation",
            tr("Saturation"),
            lambda row: row.saturation,
            formats.score,
            RIGHT,
            80,
            help=tr("0 to 100: how tired the audience is of messages. High means send less."),
            yields=7,
        ),
        Column(
            "opportunity",
            tr("Opportunity"),
            lambda row: row.opportunity,
            formats.score,
            RIGHT,
            88,
            help=tr("0 to 100: how much more the audience would buy. High means send more."),
            yields=8,
        ),
    )


def _state() -> tuple[Column[CreatorOverview], ...]:
    return (
        Column(
            "pool",
            tr("Captions"),
            lambda row: (POOL_RANKS.get(row.pool_health.status, 0), row.caption_pool),
            lambda value: pool_word(list(POOL_RANKS)[value[0]]),
            width=92,
            help=tr("How well the usable captions suffice, at the send type that has the fewest."),
            yields=6,
            tip=_pool_tip,
        ),
        Column("week", tr("Next week"), lambda row: row.next_week_status, formats.status, width=80, yields=5),
        Column(
            "issues",
            tr("Needs care"),
            lambda row: row.issues,
            _issues,
            width=88,
            stretches=True,
            tip=lambda row: "\n".join(map(_issue, row.issues)),
        ),
    )


FIELDS: Mapping[str, str] = {
    "name": "display_name",
    "page": "page_name",
    "type": "page_type",
    "tier": "performance_tier",
    "zone": "timezone",
    "fans": "current_active_fans",
}
"""Columns that are edited in place, and the field of the profile each one changes."""


def creator_edits() -> Mapping[str, CellEdit[CreatorOverview]]:
    from eros_desktop.services.creator_work.fields import zones

    pages = tuple((key, formats.page_type(key)) for key in ("paid", "free"))
    tiers = ((None, formats.NONE), *((tier, str(tier)) for tier in TIERS))
    return {
        "name": CellEdit("line", lambda row: row.creator.display_name),
        "page": CellEdit("line", lambda row: row.creator.page_name),
        "type": CellEdit("choice", lambda row: row.creator.page_type, pages),
        "tier": CellEdit("choice", lambda row: row.creator.performance_tier, tiers),
        "zone": CellEdit("lookup", lambda row: row.creator.timezone, tuple((zone, zone) for zone in zones())),
        "fans": CellEdit("whole", lambda row: row.creator.current_active_fans),
    }
