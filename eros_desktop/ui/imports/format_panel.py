"""The first step: what was recognised of one file, put right by choosing, and its first rows as they are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from zoneinfo import available_timezones

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from eros_desktop.ui.formats import told
from eros_desktop.ui.imports.drafts import DATABASE, KINDS, WITH_ZONE, FileDraft, kind_words
from eros_desktop.ui.imports.preview import Preview
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.choice_button import ChoiceButton
from eros_desktop.ui.widgets.choices import Choice
from eros_desktop.ui.widgets.plain import plain_label, wrapped
from eros_desktop.words import declared, tr

if TYPE_CHECKING:
    from eros_desktop.services.imports.inspection import Inspection

ENCODINGS = (
    ("utf-8", declared("UTF-8")),
    ("utf-8-sig", declared("UTF-8 with mark")),
    ("utf-16", declared("UTF-16")),
    ("cp1252", declared("Windows, Western")),
)
DELIMITERS = (
    (",", declared("Comma")),
    (";", declared("Semicolon")),
    ("\t", declared("Tab")),
    ("|", declared("Upright line")),
)
HEADER_LINES = 20
FIELDS = (
    ("kind", declared("What it holds")),
    ("creator", declared("Whose file it is")),
    ("zone", declared("Times are written in")),
    ("sheet", declared("Sheet")),
    ("encoding", declared("Encoding")),
    ("delimiter", declared("Separator")),
    ("header_line", declared("Header")),
)
PER_LINE = 2


class FormatPanel(QWidget):
    """`asked(field, value)` when the user says how a file is read; the field is one of FIELDS."""

    asked = Signal(str, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.buttons = {key: ChoiceButton(tr(name), tr(name), theme) for key, name in FIELDS}
        self._labels: dict[str, QLabel] = {}
        self._creators: Sequence[Choice] = ()
        self.problem = wrapped("", tone="error")
        self.notes = wrapped("", tone="muted")
        self.preview = Preview(theme)
        self._lay_out()

    def _lay_out(self) -> None:
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        for key, name in FIELDS:
            label, button = plain_label(tr(name), tone="muted"), self.buttons[key]
            label.setBuddy(button)
            self._labels[key] = label
            button.picked.connect(lambda value, key=key: self.asked.emit(key, value))
        for column in (1, 3):
            self._grid.setColumnStretch(column, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.problem)
        layout.addLayout(self._grid)
        layout.addWidget(self.notes)
        layout.addWidget(self.preview, 1)

    def set_creators(self, creators: Sequence[tuple[str, str]]) -> None:
        """Whose a file may be: (id, name)."""
        self._creators = [
            Choice(name, subtitle=creator_id, payload=creator_id) for creator_id, name in creators
        ]

    def show_draft(self, draft: FileDraft) -> None:
        found = draft.inspection
        self.problem.setText("" if draft.is_reading else draft.obstacle)
        self.problem.setVisible(bool(self.problem.text()))
        notes = "" if found is None else " ".join(map(told, found.notes))
        self.notes.setText(notes)
        self.notes.setVisible(bool(notes))
        self._offer(draft)
        self._place(self._useful(draft))
        self.preview.show_draft(draft)

    def _offer(self, draft: FileDraft) -> None:
        found, reading, buttons = draft.inspection, draft.reading, self.buttons
        buttons["kind"].set_choices(
            [Choice(kind_words(kind), payload=kind) for kind in KINDS]
            if draft.kind != DATABASE
            else [Choice(kind_words(DATABASE), payload=DATABASE)]
        )
        buttons["kind"].show_value(draft.kind, tr("Choose …"))
        of_file = [Choice(tr("As the file says"), payload=None)] if draft.names_pages else []
        buttons["creator"].set_choices([*of_file, *self._creators])
        buttons["creator"].show_value(draft.creator, tr("Choose …"))
        if not buttons["zone"].value and draft.kind in WITH_ZONE:
            buttons["zone"].set_choices(_zones())
        buttons["zone"].show_value(draft.zone)
        if found is None:
            return
        buttons["sheet"].set_choices([Choice(name, payload=name) for name in found.sheets])
        buttons["sheet"].show_value(found.sheet)
        buttons["encoding"].set_choices(_named(ENCODINGS, found.encoding))
        buttons["encoding"].show_value(reading.encoding or found.encoding)
        buttons["delimiter"].set_choices(_named(DELIMITERS, found.delimiter))
        buttons["delimiter"].show_value(found.delimiter)
        buttons["header_line"].set_choices(_header_lines(found))
        buttons["header_line"].show_value(found.header_line, tr("Not found"))

    def _useful(self, draft: FileDraft) -> list[str]:
        """The fields that make sense for this file."""
        found = draft.inspection
        if found is None or draft.kind == DATABASE:
            return ["kind"] if found is not None else []
        wanted: dict[str, Any] = {
            "kind": True,
            "creator": found.needs_creator or draft.kind in ("messages", "vault") or draft.creator,
            "zone": draft.kind in WITH_ZONE,
            "sheet": len(found.sheets) > 1,
            "encoding": found.encoding is not None,
            "delimiter": found.delimiter is not None,
            "header_line": bool(found.columns) or found.encoding is not None or bool(found.sheets),
        }
        return [key for key, _name in FIELDS if wanted[key]]

    def _place(self, keys: Sequence[str]) -> None:
        for key, _name in FIELDS:
            for part in (self._labels[key], self.buttons[key]):
                self._grid.removeWidget(part)
                part.setParent(self)
                part.setVisible(key in keys)
        for at, key in enumerate(keys):
            line, column = divmod(at, PER_LINE)
            self._grid.addWidget(self._labels[key], line, 2 * column, Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(self.buttons[key], line, 2 * column + 1)


def _named(known: Sequence[tuple[str, str]], found: str | None) -> list[Choice]:
    """The known ones, and what was found where it is another."""
    choices = [Choice(tr(name), payload=key) for key, name in known]
    return choices if found is None or found in dict(known) else [*choices, Choice(found, payload=found)]


def _header_lines(found: Inspection) -> list[Choice]:
    lines = {*range(1, HEADER_LINES + 1), *(() if found.header_line is None else (found.header_line,))}
    return [Choice(tr("Line {line}").format(line=line), payload=line) for line in sorted(lines)]


def _zones() -> list[Choice]:
    zones = sorted(zone for zone in available_timezones() if "/" in zone and zone.partition("/")[0] != "Etc")
    own = Choice(tr("The creator's own zone"), payload=None)
    return [own, *(Choice(zone, payload=zone) for zone in ("UTC", *zones))]
