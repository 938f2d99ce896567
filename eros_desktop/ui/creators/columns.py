"""The columns of the creators table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from eros_desktop.ui import formats
from eros_desktop.ui.models.columns import RIGHT, Column

if TYPE_CHECKING:
    from eros_desktop.services.creators import CreatorOverview


def _issues(found: tuple[str, ...]) -> str:
    return "None" if not found else f"{found[0]}" + (f" and {len(found) - 1} more" if len(found) > 1 else "")


CREATOR_COLUMNS: tuple[Column[CreatorOverview], ...] = (
    Column("name", "Creator", lambda row: row.creator.display_name, width=112),
    Column("page", "Page", lambda row: row.creator.page_name, width=144),
    Column("type", "Type", lambda row: row.creator.page_type, formats.page_type, width=52),
    Column(
        "tier",
        "Tier",
        lambda row: row.creator.performance_tier,
        lambda value: formats.NONE if value is None else str(value),
        RIGHT,
        44,
        help="1 is the top, 4 the lowest.",
    ),
    Column(
        "zone",
        "Zone",
        lambda row: row.creator.timezone,
        lambda zone: zone.rpartition("/")[2].replace("_", " "),
        width=104,
        tip=lambda row: row.creator.timezone,
    ),
    Column("fans", "Fans", lambda row: row.creator.current_active_fans, formats.count, RIGHT, 72),
    Column(
        "earned",
        "30 days, $",
        lambda row: row.earnings_30d_cents,
        formats.amount,
        RIGHT,
        104,
        help="Gross earnings of the last 30 days.",
    ),
    Column(
        "saturation",
        "Saturation",
        lambda row: row.saturation,
        formats.score,
        RIGHT,
        84,
        help="0 to 100: how tired the audience is of messages. High means send less.",
    ),
    Column(
        "opportunity",
        "Opportunity",
        lambda row: row.opportunity,
        formats.score,
        RIGHT,
        88,
        help="0 to 100: how much more the audience would buy. High means send more.",
    ),
    Column(
        "pool",
        "Captions",
        lambda row: row.caption_pool,
        formats.count,
        RIGHT,
        72,
        help="Captions that suit what the creator's vault holds.",
    ),
    Column("week", "Next week", lambda row: row.next_week_status, formats.status, width=88),
    Column(
        "issues",
        "Needs care",
        lambda row: row.issues,
        _issues,
        width=64,
        stretches=True,
        tip=lambda row: "\n".join(row.issues),
    ),
)
