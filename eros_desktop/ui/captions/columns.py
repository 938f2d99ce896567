"""The columns of the caption bank."""

from __future__ import annotations

from collections.abc import Callable

from eros_desktop.ui import formats
from eros_desktop.ui.captions.filters import FoundCaption
from eros_desktop.ui.models.columns import RIGHT, Column


def caption_columns(
    content_name: Callable[[str | None], str] = formats.name_of,
) -> tuple[Column[FoundCaption], ...]:
    """`content_name` writes a content type's key."""
    return (
        Column(
            "text",
            "Caption",
            lambda found: found.row.caption_text,
            formats.one_line,
            width=440,
            stretches=True,
            tip=lambda found: found.row.caption_text,
        ),
        Column("type", "Type", lambda found: found.row.caption_type, formats.name_of, width=136),
        Column("content", "Content", lambda found: found.row.content_type, content_name, width=128),
        Column(
            "score",
            "Score",
            lambda found: found.row.performance_score,
            formats.score,
            RIGHT,
            72,
            help="Performance 0 to 100 from what the caption earned; a dash where nobody has used it enough.",
        ),
        Column("sends", "Sends", lambda found: found.row.total_sends, formats.count, RIGHT, 72),
        Column("earned", "Earned, $", lambda found: found.row.earned_cents, formats.amount, RIGHT, 104),
        Column("used", "Last used", lambda found: found.row.last_used_date, formats.day, RIGHT, 112),
        Column("length", "Letters", lambda found: found.row.length_chars, formats.count, RIGHT, 80),
        Column("active", "State", lambda found: "Active" if found.row.is_active else "Retired", width=80),
    )
