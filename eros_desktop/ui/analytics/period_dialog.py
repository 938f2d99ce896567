"""Asks for the first and the last day of a period."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from eros_desktop.ui import formats
from eros_desktop.ui.widgets.plain import plain_label
from eros_desktop.words import declared, tr

MOST_DAYS = 366
FORMAT = declared("d MMM yyyy")


class PeriodDialog(QDialog):
    """Two days, at most a year apart; the last is at the latest today."""

    def __init__(self, first: date, last: date, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first, self.last = _field(tr("First day"), first), _field(tr("Last day"), last)
        self.says = plain_label(tone="muted", wraps=True)
        self._today = today
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._lay_out()
        for field in (self.first, self.last):
            field.dateChanged.connect(self._judge)
        self._judge()

    def _lay_out(self) -> None:
        self.setWindowTitle(tr("Choose the days"))
        self.setMinimumWidth(400)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setProperty("role", "main")
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(plain_label(tr("First day")), self.first)
        form.addRow(plain_label(tr("Last day")), self.last)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(plain_label(tr("Choose the days"), type="heading"))
        layout.addLayout(form)
        layout.addWidget(self.says)
        layout.addWidget(self.buttons)

    @staticmethod
    def ask(first: date, last: date, today: date, parent: QWidget | None = None) -> tuple[date, date] | None:
        """The days, None when the user changed their mind."""
        dialog = PeriodDialog(first, last, today, parent)
        return dialog.days() if dialog.exec() else None

    def days(self) -> tuple[date, date]:
        return _day(self.first), _day(self.last)

    def _judge(self) -> None:
        first, last = self.days()
        count = (last - first).days + 1
        if count < 1:
            says = tr("The last day lies before the first.")
        elif count > MOST_DAYS:
            says = tr("At most {days} days; these are {count}.").format(days=MOST_DAYS, count=count)
        elif last > self._today:
            says = tr("The last day lies in the future; choose today or an earlier one.")
        else:
            says = formats.counted(count, tr("{number} day"), tr("{number} days"))
        self.says.setText(says)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(
            1 <= count <= MOST_DAYS and last <= self._today
        )


def _field(name: str, value: date) -> QDateEdit:
    field = QDateEdit(QDate(value.year, value.month, value.day))
    field.setDisplayFormat(tr(FORMAT))
    field.setAccessibleName(name)
    return field


def _day(field: QDateEdit) -> date:
    found = field.date()
    return date(found.year(), found.month(), found.day())
