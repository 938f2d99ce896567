"""The journal's keys as words, and its moments on the manager's clock."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from eros_desktop.ui import formats
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.services.activity.entries import ActivityEntry

STATE_ICONS = {
    "done": "circle-check",
    "undone": "undo-2",
    "failed": "circle-alert",
    "cancelled": "circle-x",
    "told": "info",
    "warned": "triangle-alert",
}


def kind_words() -> dict[str, str]:
    """What an entry is about, by kind, in the order in which a person looks for it."""
    return {
        "week": tr("Week"),
        "caption": tr("Caption"),
        "creator": tr("Creator"),
        "template": tr("Template"),
        "setting": tr("Setting"),
        "import": tr("Import"),
        "export": tr("Export"),
        "job": tr("Job"),
        "message": tr("Message"),
    }


def state_words() -> dict[str, str]:
    """How an entry stands, by key."""
    return {
        "done": tr("Done"),
        "undone": tr("Undone"),
        "failed": tr("Failed"),
        "cancelled": tr("Cancelled"),
        "told": tr("Message"),
        "warned": tr("Warning"),
    }


def state_of(entry: ActivityEntry) -> str:
    """A key of `state_words`; what was only said is neither done nor failed."""
    if entry.subject.kind == "message":
        return "warned" if entry.outcome == "failed" else "told"
    return "undone" if entry.is_undone else entry.outcome


def local(stamp: str, zone: ZoneInfo) -> datetime:
    """A stored moment (`YYYY-MM-DD HH:MM:SS`, UTC) on the manager's clock; one with less is at midnight."""
    return datetime.fromisoformat(stamp).replace(tzinfo=UTC).astimezone(zone)


def moment_text(stamp: str | None, zone: ZoneInfo) -> str:
    """`20 Nov 2026 14:05`, empty for no moment."""
    return "" if stamp is None else formats.moment(local(stamp, zone))


def took(milliseconds: float | None) -> str:
    """How long the work took, empty where nobody measured it."""
    return "" if milliseconds is None else formats.duration(milliseconds / 1000)
