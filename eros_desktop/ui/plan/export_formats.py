"""The formats of the export dialog, all at a glance by who opens the file, and what one asks for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from zoneinfo import available_timezones

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCompleter,
    QGridLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from eros_desktop.ui.widgets.plain import plain_label
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.services.exports.formats import ExportFormat

COLUMNS = 4


class FormatChoice(QWidget):
    """Which format, and for posting tools whose clock and which account."""

    changed = Signal()

    def __init__(self, formats: Sequence[ExportFormat], last: str, width: int) -> None:
        super().__init__()
        self._formats = formats
        self._width = width
        self._group = QButtonGroup(self)
        self.meaning = plain_label("", wraps=True)
        self.limits = plain_label("", tone="muted", wraps=True)
        self.zone, self.account = QLineEdit(), QLineEdit()
        self._labels = [plain_label(tr("Times in")), plain_label(tr("Account"))]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self._buttons(last))
        layout.addWidget(self.meaning)
        layout.addWidget(self.limits)
        layout.addLayout(self._fields())
        self._group.idToggled.connect(lambda _place, on: self._show() if on else None)
        for field in (self.zone, self.account):
            field.textChanged.connect(lambda _text: self.changed.emit())
        self._show()

    @property
    def chosen(self) -> ExportFormat:
        return self._formats[self._group.checkedId()]

    @property
    def wished_zone(self) -> str | None:
        """The zone for the times of a posting tool; None for the creator's."""
        return (self.zone.text().strip() or None) if self._has_zone else None

    @property
    def wished_account(self) -> str:
        return self.account.text().strip() if self.chosen.spec.asks_account else ""

    @property
    def _has_zone(self) -> bool:
        return self.chosen.spec.is_for_tool and self.chosen.spec.zone == "creator"

    def _buttons(self, last: str) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        kinds = (
            (tr("For people"), ("spreadsheet", "person")),
            (tr("For other programs"), ("program",)),
            (tr("For posting tools"), ("tool",)),
        )
        row = 0
        for words, openers in kinds:
            places = [place for place, one in enumerate(self._formats) if one.spec.opened_by in openers]
            grid.addWidget(plain_label(words, tone="muted"), row, 0)
            for at, place in enumerate(places):
                button = QRadioButton(tr(self._formats[place].name))
                button.setToolTip(meaning_of(self._formats[place]))
                self._group.addButton(button, place)
                grid.addWidget(button, row + at // COLUMNS, 1 + at % COLUMNS)
            row += -(-len(places) // COLUMNS)
            grid.setRowMinimumHeight(row, 4)
            row += 1
        grid.setColumnStretch(COLUMNS + 1, 1)
        keys = [one.key for one in self._formats]
        self._group.button(keys.index(last) if last in keys else 0).setChecked(True)
        return grid

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        self.zone.setPlaceholderText(tr("the creator's zone"))
        self.zone.setAccessibleName(tr("Time zone of the posting tool's account"))
        completer = QCompleter(sorted(available_timezones()), self.zone)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.zone.setCompleter(completer)
        self.account.setPlaceholderText(tr("the tool's id of the account or channel, may stay empty"))
        self.account.setAccessibleName(tr("Account or channel id of the posting tool"))
        for row, (label, field) in enumerate(zip(self._labels, (self.zone, self.account), strict=True)):
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        return grid

    def _show(self) -> None:
        spec = self.chosen.spec
        self.meaning.setText(meaning_of(self.chosen))
        self.limits.setText(limits_of(self.chosen))
        for text in (self.meaning, self.limits):
            text.setVisible(bool(text.text()))
            text.setMinimumHeight(max(0, text.heightForWidth(self._width)))
        for part, shown in (
            (self._labels[0], self._has_zone),
            (self.zone, self._has_zone),
            (self._labels[1], spec.asks_account),
            (self.account, spec.asks_account),
        ):
            part.setVisible(shown)
        self.changed.emit()


def meaning_of(chosen: ExportFormat) -> str:
    """What the format is for, as a sentence."""
    said = tr(chosen.meaning)
    return f"{said[0].upper()}{said[1:]}."


def limits_of(chosen: ExportFormat) -> str:
    """What the tool allows, in words; empty for formats without limits."""
    spec = chosen.spec
    parts = []
    if spec.channels:
        parts.append(tr("Carries only wall posts."))
    if spec.rows_a_file is not None:
        parts.append(
            tr("At most {count} rows a file; more become several files.").format(count=spec.rows_a_file)
        )
    if spec.minutes_ahead:
        parts.append(tr("At least {count} minutes ahead.").format(count=spec.minutes_ahead))
    if not spec.is_confirmed:
        parts.append(tr("Its rules could not be looked up: check the template before you rely on it."))
    return " ".join(parts)
