"""What would change in a week, shown day by day before anything is replaced."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from eros_desktop.domain.reference import Reference
from eros_desktop.domain.schedule.difference import WeekDifference
from eros_desktop.ui import formats
from eros_desktop.ui.plan.difference_cells import KindCell
from eros_desktop.ui.plan.difference_rows import DifferenceRow, difference_columns, difference_rows
from eros_desktop.ui.plan.measures import counts_in_words, main_measures
from eros_desktop.ui.plan.totals_strip import TotalsStrip
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.plain import plain_label
from eros_desktop.ui.widgets.table import Table
from eros_desktop.ui.window_state import WindowState
from eros_desktop.words import tr

_Role = QDialogButtonBox.ButtonRole
EVERY_DAY = 7


@dataclass(frozen=True, slots=True)
class DifferenceQuestion:
    """A difference to show. Without `replace` there is nothing to decide: the dialog only shows."""

    difference: WeekDifference
    name: str
    reference: Reference
    replace: str = ""
    keep: str = ""
    note: str = ""


class DifferenceDialog(QDialog):
    """Enter replaces, Esc keeps the week as it is. Use `ask`; tests replace it."""

    def __init__(
        self, question: DifferenceQuestion, theme: Theme, state: WindowState, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._question = question
        found = question.difference
        heading = tr("What would change in the week of {week}").format(week=formats.week(found.after.week))
        self.setWindowTitle(heading)
        self.rows: Sequence[DifferenceRow] = difference_rows(found, question.reference)
        self.table: Table[DifferenceRow] = Table(
            tr("Sends before and after"), difference_columns(), lambda row: row.place, state
        )
        self.table.view.setItemDelegateForColumn(1, KindCell(theme, self))
        self.table.set_empty(
            tr("Nothing changes here"),
            tr("Tick the box below the list to see the sends that stay."),
            icon_name="circle-check",
        )
        self.days = QButtonGroup(self)
        self.with_kept = QCheckBox(tr("Show the sends that stay, too"))
        self.buttons = QDialogButtonBox()
        self._main: QPushButton | None = None
        self._lay_out(heading)
        self._connect()
        self._show()
        self.resize(_size(theme))
        self.table.sort_by("day", descending=False)
        if self._main is not None:  # only once it is part of the dialog does Enter mean it
            self._main.setDefault(True)
            self._main.setFocus()

    @staticmethod
    def ask(
        question: DifferenceQuestion, theme: Theme, state: WindowState, parent: QWidget | None = None
    ) -> bool:
        """Shows the difference; whether the week shall be replaced."""
        return bool(DifferenceDialog(question, theme, state, parent).exec())

    def _lay_out(self, heading: str) -> None:
        found, question = self._question.difference, self._question
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(plain_label(heading, type="heading"))
        words = tr("{name}: {counts}.").format(name=question.name, counts=counts_in_words(found))
        layout.addWidget(plain_label(words, wraps=True))
        if question.note:
            layout.addWidget(plain_label(question.note, tone="muted", wraps=True))
        layout.addWidget(TotalsStrip(main_measures(found.before_totals, found.after_totals)))
        layout.addLayout(self._day_buttons())
        layout.addWidget(self.table, 1)
        layout.addWidget(self.with_kept)
        layout.addWidget(self._decision())

    def _day_buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        changed = [row for row in self.rows if row.kind != "kept"]
        texts = [(EVERY_DAY, tr("All days"), len({id(row.found) for row in changed}))]
        for place, day in enumerate(self._question.difference.after.week.days):
            texts.append((place, f"{formats.weekday(day)}", sum(row.day == day for row in changed)))
        for place, name, count in texts:
            button = QPushButton(tr("{day}: {count}").format(day=name, count=count))
            said = formats.counted(
                count, tr("{day}, {number} change"), tr("{day}, {number} changes"), day=name
            )
            button.setAccessibleName(said)
            button.setCheckable(True)
            button.setAutoDefault(False)
            self.days.addButton(button, place)
            line.addWidget(button)
        self.days.button(EVERY_DAY).setChecked(True)
        line.addStretch(1)
        return line

    def _decision(self) -> QDialogButtonBox:
        if self._question.replace:
            replace = self.buttons.addButton(self._question.replace, _Role.AcceptRole)
            replace.setProperty("role", "main")
            self._main = replace
            self.buttons.addButton(self._question.keep, _Role.RejectRole).setAutoDefault(False)
        else:
            self.buttons.addButton(QDialogButtonBox.StandardButton.Close)
        return self.buttons

    def _connect(self) -> None:
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.days.idToggled.connect(lambda _place, on: self._show() if on else None)
        self.with_kept.toggled.connect(lambda _on: self._show())

    @property
    def chosen_day(self) -> date | None:
        """The day that is shown, None for all."""
        place = self.days.checkedId()
        return None if place == EVERY_DAY else self._question.difference.after.week.days[place]

    def _show(self) -> None:
        day, kept = self.chosen_day, self.with_kept.isChecked()
        self.table.set_rows(
            [row for row in self.rows if (day is None or row.day == day) and (kept or row.kind != "kept")]
        )


def _size(theme: Theme) -> QSize:
    """Room for a week side by side, and on the smallest screen still inside it."""
    return QSize(min(1200, theme.pixels(1120)), min(660, theme.pixels(660)))
