"""One entry in full: the sentence, when, who, how long, its details, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from eros_desktop.ui import formats
from eros_desktop.ui.activity.wording import (
    STATE_ICONS,
    kind_words,
    moment_text,
    state_of,
    state_words,
    took,
)
from eros_desktop.ui.captions.blocks import Page, facts, marked, titled
from eros_desktop.ui.icons import icon
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.tones import Tones
from eros_desktop.ui.widgets.flow import FlowLayout
from eros_desktop.ui.widgets.plain import selectable, wrapped
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.services.activity.entries import ActivityEntry

_TRACE = "Traceback"
"""Stands in what is for whoever helps and is not told."""


class EntryDetail(QFrame):
    """`go_asked(entry)`, `undo_asked(entry)`, `redo_asked(entry)`."""

    go_asked = Signal(object)
    undo_asked = Signal(object)
    redo_asked = Signal(object)

    def __init__(self, theme: Theme, zone: ZoneInfo) -> None:
        super().__init__()
        self._theme = theme
        self._zone = zone
        self.entry: ActivityEntry | None = None
        self._details = ""
        self._can_go = self._can_write = False
        self.buttons: dict[str, QPushButton] = {}
        self.page = Page(tr("The chosen entry"), theme)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page.area)
        self.show_nothing()
        theme.changed.connect(self._fill)

    def show_nothing(self) -> None:
        """No entry is chosen."""
        self.entry, self._details, self.buttons = None, "", {}
        self.page.say(
            tr("No entry chosen"),
            tr("Choose a line to read all of it, to go to what changed, or to take it back."),
            icon_name="activity",
        )

    def show_entry(self, entry: ActivityEntry, details: str | None, *, can_go: bool, can_write: bool) -> None:
        """One entry; `details` is its long text. Buttons that cannot do anything are not there."""
        said = details or ""
        self.entry, self._details = entry, said if _TRACE in said else formats.told(said)
        self._can_go, self._can_write = can_go, can_write
        self._fill()

    @property
    def text(self) -> str:
        """Everything that is known of the entry, a line each, for the clipboard."""
        if self.entry is None:
            return ""
        lines = [f"{name}: {value}" for name, value in self._facts(self.entry) if value]
        return "\n".join([formats.told(self.entry.summary), *lines, self._details]).strip()

    def copy(self) -> None:
        """Puts all of it on the clipboard as plain text."""
        QGuiApplication.clipboard().setText(self.text)

    def _fill(self) -> None:
        entry = self.entry
        if entry is None:
            return
        focused = next((key for key, button in self.buttons.items() if button.hasFocus()), "")
        column = self.page.begin()
        column.addSpacing(self._theme.pixels(8))
        state = state_of(entry)
        ink = ink_of(entry, self._theme.tones)
        summary = formats.told(entry.summary)
        heading = selectable(wrapped(summary, type="heading"))
        heading.setAccessibleName(summary)
        column.addLayout(marked(STATE_ICONS[state], ink, heading, self._theme))
        column.addLayout(facts(self._facts(entry), self._theme))
        if why := self._why_not(entry):
            column.addWidget(wrapped(why, type="caption", tone="muted"))
        self._add_buttons(column, entry)
        if self._details:
            box = titled(tr("Details"), self._theme)
            text = selectable(wrapped(self._details))
            text.setAccessibleName(tr("Details"))
            box.addWidget(text)
            column.addLayout(box)
        self.page.finish()
        if focused in self.buttons:
            self.buttons[focused].setFocus()

    def _facts(self, entry: ActivityEntry) -> list[tuple[str, str]]:
        subject = entry.subject
        return [
            (tr("When"), moment_text(entry.happened_at, self._zone)),
            (tr("Who"), formats.told(entry.done_by)),
            (tr("State"), state_words()[state_of(entry)]),
            (tr("Undone"), moment_text(entry.undone_at, self._zone)),
            (tr("Took"), took(entry.milliseconds)),
            (tr("About"), kind_words()[subject.kind]),
            (tr("Creator"), entry.page_name or str(subject.creator_id or "")),
            (tr("Week"), "" if subject.week is None else formats.week(subject.week)),
            (tr("Send"), "" if subject.item_id is None else str(subject.item_id)),
            (tr("Caption"), subject.caption_id or ""),
            (tr("Entry"), str(entry.activity_id)),
        ]

    def _add_buttons(self, column: QVBoxLayout, entry: ActivityEntry) -> None:
        flow = FlowLayout()
        self.buttons = {}
        if self._can_go:
            self._add(flow, "go", tr("Go there"), "eye", lambda: self.go_asked.emit(entry))
        if self._can_write and entry.can_undo:
            self._add(flow, "undo", tr("Undo"), "undo-2", lambda: self.undo_asked.emit(entry))
        if self._can_write and entry.can_redo:
            self._add(flow, "redo", tr("Do again"), "redo-2", lambda: self.redo_asked.emit(entry))
        self._add(flow, "copy", tr("Copy details"), "clipboard-copy", self.copy)
        column.addLayout(flow)

    def _add(self, flow: FlowLayout, key: str, name: str, icon_name: str, act: object) -> None:
        button = QPushButton(f" {name}")
        button.setIcon(icon(icon_name))
        button.setAccessibleName(name)
        button.clicked.connect(act)
        self.buttons[key] = button
        flow.addWidget(button)

    def _why_not(self, entry: ActivityEntry) -> str:
        """Why an action that changed something cannot be taken back."""
        if entry.is_reversible and not (entry.can_undo or entry.can_redo):
            if entry.is_undone:
                return tr("It was taken back and cannot be done again from here.")
            return tr("Too long ago to be undone: only newer changes keep what takes them back.")
        if entry.outcome == "done" and entry.subject.kind == "export":
            return tr("A file that was written cannot be called back from here.")
        return ""


def ink_of(entry: ActivityEntry, tones: Tones) -> str:
    """The colour of an entry's sign; the word beside it says the same."""
    inks = {"failed": tones.error, "warned": tones.warning, "done": tones.success}
    return inks.get(state_of(entry), tones.muted)
