"""The columns of the list of sends, of the issues and of the quality parts."""

from __future__ import annotations

from dataclasses import dataclass

from eros_desktop.domain.schedule.fixes import Fix
from eros_desktop.domain.schedule.sends import QualityPart, Violation
from eros_desktop.domain.weeks import hhmm
from eros_desktop.ui import formats
from eros_desktop.ui.models.columns import RIGHT, Column
from eros_desktop.ui.plan.part_names import part_name
from eros_desktop.ui.plan.picture import SendRow
from eros_desktop.words import declared, tr

ABOUT = "about"
"""Key of the column that tells a whole card; assistive tools read it on the canvas, the list hides it."""
NEVER_FITS = 100_000
"""A width there is no room for, so that a column is never seen."""

FALLBACKS = {
    0: declared("All wishes met"),
    1: declared("Less rested"),
    2: declared("Less proven"),
    3: declared("Little rest"),
    4: declared("Any type"),
    5: declared("By hand"),
}


def fallback(level: int | None) -> str:
    """How far the caption choice had to relax its wishes (domain.md 5.3)."""
    if level is None:
        return formats.NONE
    known = FALLBACKS.get(level)
    return tr(known) if known is not None else tr("Level {level}").format(level=level)


def _status(row: SendRow) -> str:
    marks = [tr("Locked")] if row.send.is_locked else []
    if row.issues:
        marks.append(formats.counted(len(row.issues), tr("{number} issue"), tr("{number} issues")))
    return formats.words([formats.status(row.send.status), *marks])


def _money(row: SendRow) -> int | None:
    return row.send.price_cents if row.send.price_cents is not None else row.send.goal_cents


SEND_COLUMNS: tuple[Column[SendRow], ...] = (
    Column(ABOUT, "Send", lambda row: row.about, width=NEVER_FITS, yields=9),
    Column("day", "Day", lambda row: row.send.moment, lambda at: formats.weekday(at.date()), width=112),
    Column("time", "Time", lambda row: row.send.at, hhmm, RIGHT, 64, help="In the creator's zone."),
    Column("type", "Type", lambda row: row.type_name, width=152),
    Column("category", "Category", lambda row: row.send.category, formats.category, width=112, yields=4),
    Column("channel", "Channel", lambda row: row.channel_name, width=144, yields=3),
    Column("audience", "Audience", lambda row: row.target_name, width=128, yields=2),
    Column("price", "Price, $", _money, formats.amount, RIGHT, 88,
           help="Price, or the goal of a tip campaign."),
    Column("content", "Content", lambda row: row.content_name, lambda name: name or formats.NONE, width=112,
           yields=5),
    Column("caption", "Caption", lambda row: row.words, width=240, stretches=True, tip=lambda row: row.words),
    Column("score", "Score", lambda row: row.send.score, formats.score, RIGHT, 64,
           help="0 to 100 on the day of planning.", yields=6),
    Column("fallback", "Reason", lambda row: row.send.fallback_level, fallback, width=104,
           help="How far the choice of the caption had to relax its wishes.", yields=7),
    Column("status", "Status", lambda row: formats.words((_status(row), row.export_note)), width=152,
           tip=lambda row: row.warning, yields=1),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class IssueRow:
    """A broken rule with its place in the list, which names it, and what would mend it."""

    place: int
    violation: Violation
    fix: Fix | None = None


SEVERITY_NAMES = {"error": declared("Error"), "warning": declared("Warning"), "info": declared("Note")}
_ORDER = {"error": 0, "warning": 1, "info": 2}
SHOW, FIX = "show", "fix"

ISSUE_COLUMNS: tuple[Column[IssueRow], ...] = (
    Column("severity", "Kind", lambda row: _ORDER[row.violation.severity],
           lambda place: tr(list(SEVERITY_NAMES.values())[place]), width=96),
    Column("message", "What is wrong", lambda row: formats.told(row.violation.message), width=360,
           stretches=True, tip=lambda row: formats.told(row.violation.message)),
    Column("sends", "Sends", lambda row: len(row.violation.items) or None, formats.count, RIGHT, 64),
    Column(SHOW, "", lambda row: tr("Show") if row.violation.items else None, lambda text: text or "",
           width=72,
           tip=lambda row: tr("Selects the sends on the canvas (Enter)") if row.violation.items else ""),
    Column(FIX, "", lambda row: tr("Fix") if row.fix else None, lambda text: text or "", width=64,
           tip=lambda row: f"{formats.told(row.fix.sentence)} (F)" if row.fix else ""),
)  # fmt: skip

PART_COLUMNS: tuple[Column[QualityPart], ...] = (
    Column("name", "Part", lambda part: part_name(part.name), width=136),
    Column("lost", "Lost", lambda part: part.maximum - part.points, formats.score, RIGHT, 64),
    Column("points", "Points", lambda part: part.points, formats.score, RIGHT, 72),
    Column("maximum", "Of", lambda part: part.maximum, formats.score, RIGHT, 64),
    Column(
        "sentence",
        "Why",
        lambda part: formats.told(part.sentence),
        width=360,
        stretches=True,
        tip=lambda part: formats.told(part.sentence),
    ),
)
