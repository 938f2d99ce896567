"""What was done about one creator, newest first, each with its way back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from eros_desktop.ui import formats
from eros_desktop.ui.captions.blocks import Page
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.plain import wrapped
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.services.activity.entries import ActivityEntry, ActivityPage

SHOWN = 60


class HistoryWishes(QObject):
    """`undo_asked(activity_id)` and `redo_asked(activity_id)`."""

    undo_asked = Signal(int)
    redo_asked = Signal(int)


class HistoryPage(Page):
    """Fills itself from a page of the journal."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("History of the creator"), theme)
        self.wishes = HistoryWishes()

    def show_loading(self) -> None:
        self.say("", tr("Reading the history …"))

    def show_entries(self, found: ActivityPage, zone: ZoneInfo, *, may_edit: bool) -> None:
        """`zone` is the manager's, in which the moments are told."""
        if not found.entries:
            self.say(
                tr("Nothing yet"),
                tr("Every change of this creator, its vault, volume and weeks will be listed here."),
            )
            return
        column = self.begin()
        for entry in found.entries:
            column.addLayout(self._line(entry, zone, may_edit))
        if found.total > len(found.entries):
            more = tr("{count} older ones are in Activity.").format(count=found.total - len(found.entries))
            column.addWidget(wrapped(more, type="caption", tone="muted"))
        self.finish()

    def _line(self, entry: ActivityEntry, zone: ZoneInfo, may_edit: bool) -> QHBoxLayout:
        texts = QVBoxLayout()
        texts.setSpacing(2)
        summary = wrapped(formats.told(entry.summary), tone="muted" if entry.is_undone else "")
        texts.addWidget(summary)
        state = formats.words((moment_in(entry.happened_at, zone), tr("undone") if entry.is_undone else None))
        texts.addWidget(wrapped(state, type="caption", tone="muted"))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addLayout(texts, 1)
        if entry.can_undo:
            line.addWidget(self._button(tr("Undo"), entry, self.wishes.undo_asked.emit, may_edit))
        elif entry.can_redo:
            line.addWidget(self._button(tr("Redo"), entry, self.wishes.redo_asked.emit, may_edit))
        return line

    def _button(
        self, text: str, entry: ActivityEntry, act: Callable[[int], None], may_edit: bool
    ) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("role", "quiet")
        button.setAccessibleName(f"{text}: {formats.told(entry.summary)}")
        button.setEnabled(may_edit)
        button.clicked.connect(lambda: act(entry.activity_id))
        return button


def moment_in(stored: str, zone: ZoneInfo) -> str:
    """A stored UTC moment on a clock of that zone."""
    try:
        found = datetime.fromisoformat(stored).replace(tzinfo=UTC).astimezone(zone)
    except ValueError:
        return stored
    return formats.moment(found)
