"""The second step: which column of the file is which of ours, and how its numbers and dates are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from eros_desktop.ui import formats
from eros_desktop.ui.icons import icon
from eros_desktop.ui.imports.drafts import LEFT_OUT, FileDraft
from eros_desktop.ui.models.columns import Column
from eros_desktop.ui.models.table_model import TableModel
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.choice_button import ChoiceButton
from eros_desktop.ui.widgets.choices import Choice
from eros_desktop.ui.widgets.plain import elided_label, plain_label, wrapped
from eros_desktop.ui.widgets.table import Table
from eros_desktop.ui.window_state import WindowState
from eros_desktop.words import declared, tr

if TYPE_CHECKING:
    from eros_desktop.services.imports.inspection import FoundColumn

NUMBERS = ("1,234.56", "1.234,56")
ORDERS = (
    ("day first", declared("Day first: 31/12/2026")),
    ("month first", declared("Month first: 12/31/2026")),
    ("year first", declared("Year first: 2026-12-31")),
)
TARGET = "target"
SIDE_WIDTH = 320
_SIGN = int(Qt.ItemDataRole.DecorationRole)
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)


class _Columns(TableModel["FoundColumn"]):
    """A sign stands beside a column that waits for an answer, is not sure or is left out."""

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY) -> object:
        if role == _SIGN and index.isValid() and self.columns[index.column()].key == TARGET:
            row = self.rows[index.row()]
            if not row.target:
                return icon("minus")
            return icon("circle-alert" if row.choices else "circle-check" if row.is_sure else "circle-help")
        return super().data(index, role)


class ColumnsPanel(QWidget):
    """`aimed(header, target)`, `numbers_said(column, written)`, `dates_said(column, order)`,
    `remember_said(bool)`, `forget_asked()`.
    """

    aimed = Signal(str, str)
    numbers_said = Signal(object, str)
    dates_said = Signal(object, str)
    remember_said = Signal(bool)
    forget_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._draft: FileDraft | None = None
        columns = _columns()
        model = _Columns(columns, lambda column: column.header)
        self.table: Table[FoundColumn] = Table(
            declared("Columns of the file"), columns, model.key, WindowState(), model=model
        )
        self.missing = wrapped("", tone="error")
        self.heading = elided_label(tone="strong")
        self.target = ChoiceButton(tr("Comes in as"), tr("Find a column"), theme)
        self.numbers = ChoiceButton(tr("Numbers are written"), tr("Numbers are written"), theme)
        self.dates = ChoiceButton(tr("Dates are written"), tr("Dates are written"), theme)
        self.meaning = wrapped("", tone="muted")
        self.remember = QCheckBox(tr("Remember for files with these columns"))
        self.known = wrapped(tr("These columns were remembered from an earlier file."), tone="muted")
        self.forget = QPushButton(tr("Forget what was remembered"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.table.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.view.setSortingEnabled(False)
        self.table.set_empty(
            tr("No columns to match"),
            tr("This file needs none, or its columns could not be found."),
            icon_name="columns-3",
        )
        side = QFrame()
        side.setProperty("role", "card")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._labels = {}
        for place, (name, button) in enumerate(
            (
                (tr("Comes in as"), self.target),
                (tr("Numbers"), self.numbers),
                (tr("Dates"), self.dates),
            )
        ):
            label = plain_label(name, tone="muted")
            label.setBuddy(button)
            self._labels[button] = label
            self._grid.addWidget(label, place, 0)
            self._grid.addWidget(button, place, 1)
        inside = QVBoxLayout(side)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(12)
        inside.addWidget(self.heading)
        inside.addLayout(self._grid)
        inside.addWidget(self.meaning)
        inside.addStretch(1)
        inside.addWidget(self.known)
        inside.addWidget(self.forget, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(self.remember)
        self._side = side
        self._fit()
        self._theme.follow(self, self._fit)
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(self.table, 1)
        line.addWidget(side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.missing)
        layout.addLayout(line, 1)

    def _fit(self) -> None:
        self._side.setFixedWidth(self._theme.pixels(SIDE_WIDTH))

    def _connect(self) -> None:
        self.table.selected.connect(lambda _row: self._show_column())
        self.table.model.modelReset.connect(self._show_column)
        self.table.activated.connect(lambda _row: self.target.setFocus())
        self.target.picked.connect(self._aim)
        self.numbers.picked.connect(lambda written: self._tell(self.numbers_said, written))
        self.dates.picked.connect(lambda order: self._tell(self.dates_said, order))
        self.remember.toggled.connect(self.remember_said)
        self.forget.clicked.connect(self.forget_asked)

    def show_draft(self, draft: FileDraft) -> None:
        found, self._draft = draft.inspection, draft
        text = "" if draft.is_reading else draft.obstacle
        self.missing.setText(text)
        self.missing.setVisible(bool(text))
        rows = () if found is None else found.columns
        self.table.set_rows(rows)
        if rows and self.table.current() is None:
            first = min(rows, key=lambda row: (not row.choices, row.is_sure or not row.target))
            self.table.select_key(first.header)
        has_saved = found is not None and found.has_saved_mapping
        self.known.setVisible(has_saved)
        self.forget.setVisible(has_saved)
        self.remember.blockSignals(True)
        self.remember.setChecked(draft.remembers)
        self.remember.blockSignals(False)
        self.remember.setVisible(found is not None and found.fingerprint is not None)
        self._show_column()

    def _show_column(self) -> None:
        column, found = self.table.current(), None if self._draft is None else self._draft.inspection
        for part in (self.target, self.numbers, self.dates):
            part.setEnabled(column is not None)
        if column is None or found is None:
            self.heading.setText(tr("No column chosen"))
            self.meaning.setText("")
            return
        self.heading.setText(column.header or tr("(no name)"))
        self.heading.setAccessibleName(column.header)
        taken = {one.target: one.header for one in found.columns if one.target}
        self.target.set_choices(
            [Choice(tr("Leave it out"), payload=LEFT_OUT)]
            + [
                Choice(key, subtitle=formats.told(meaning), trailing=_of(taken.get(key)), payload=key)
                for key, _is_required, meaning in found.targets
            ]
        )
        self.target.show_value(column.target or LEFT_OUT)
        meaning = next((text for key, _, text in found.targets if key == column.target), "")
        self.meaning.setText("\n".join(formats.told(text) for text in (meaning, column.note) if text))
        self._show_written(column)

    def _show_written(self, column: FoundColumn) -> None:
        for button, value, choices in (
            (self.numbers, column.number_format, [(text, text) for text in NUMBERS]),
            (self.dates, column.date_order, [(order, tr(text)) for order, text in ORDERS]),
        ):
            is_useful = value is not None
            self._labels[button].setVisible(is_useful)
            button.setVisible(is_useful)
            button.set_choices([Choice(text, payload=key) for key, text in choices])
            if column.choices:  # what it would be read by is no answer yet
                button.show_value(None, tr("Choose …"))
            else:
                button.show_value(value, value or "")

    def _aim(self, target: object) -> None:
        column = self.table.current()
        if column is not None:
            self.aimed.emit(column.header, str(target))

    def _tell(self, signal: object, value: object) -> None:
        column = self.table.current()
        if column is not None:
            signal.emit(column, str(value))  # type: ignore[attr-defined]  # a bound signal


def _columns() -> tuple[Column[FoundColumn], ...]:
    return (
        Column("header", declared("In the file"), lambda row: formats.one_line(row.header), str, width=168),
        Column(
            TARGET,
            declared("Comes in as"),
            lambda row: row.target or tr("Left out"),
            str,
            width=184,
            tip=lambda row: formats.told(row.note or ""),
        ),
        Column(
            "samples",
            declared("Examples"),
            lambda row: formats.words([formats.one_line(text)[:60] for text in row.samples]),
            str,
            width=200,
            stretches=True,
        ),
    )


def _of(header: str | None) -> str:
    return "" if header is None else tr("now {header}").format(header=header)
