"""Asks for an override: dates, a level or counts, and why."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from eros_desktop.services.creator_work.overrides import OverrideDraft
from eros_desktop.ui.icons import paint_icon
from eros_desktop.ui.settings.quiet import QuietChoice, QuietSpin
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.plain import plain_label, wrapped
from eros_desktop.words import tr

NOTHING = -1
LEVELS = (1, 2, 3, 4, 5)


class OverrideDialog(QDialog):
    """`draft()` is what was asked for. Counts at their lowest are left as calculated."""

    def __init__(self, before: OverrideDraft, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first, self.last = QuietDate(before.first, theme), QuietDate(before.last, theme)
        self.level = QuietChoice(theme)
        self.counts = {
            name: _count(theme, value)
            for name, value in (
                ("revenue_per_day", before.revenue_per_day),
                ("engagement_per_day", before.engagement_per_day),
                ("retention_per_day", before.retention_per_day),
            )
        }
        self.reason = QLineEdit(before.reason)
        self.said = wrapped("", tone="error")
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self._fill(before)
        self._lay_out()

    def _fill(self, before: OverrideDraft) -> None:
        self.level.addItem(tr("As calculated"), None)
        for level in LEVELS:
            self.level.addItem(tr("Level {level}").format(level=level), level)
        self.level.setCurrentIndex(max(0, self.level.findData(before.level)))
        for part in (self.first, self.last):
            part.dateChanged.connect(lambda _day: self._enable())
        self.level.currentIndexChanged.connect(lambda _at: self._enable())
        for spin in self.counts.values():
            spin.valueChanged.connect(lambda _value: self._enable())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        title = tr("Override of the volume")
        self.setWindowTitle(title)
        self.setMinimumWidth(440)
        form = QFormLayout()
        names = {
            "revenue_per_day": tr("Revenue a day"),
            "engagement_per_day": tr("Engagement a day"),
            "retention_per_day": tr("Retention a day"),
        }
        rows: list[tuple[str, QWidget]] = [
            (tr("First day"), self.first),
            (tr("Last day"), self.last),
            (tr("Revenue level"), self.level),
            *((names[key], spin) for key, spin in self.counts.items()),
            (tr("Reason"), self.reason),
        ]
        for name, part in rows:
            part.setAccessibleName(name)
            form.addRow(plain_label(name), part)
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setProperty("role", "main")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(plain_label(title, type="heading"))
        layout.addWidget(
            plain_label(
                tr(
                    "Holds for every week that one of its days lies in. The newest override of a week wins. "
                    "A level keeps the revenue sends within its range; a count replaces what was calculated."
                ),
                tone="muted",
                wraps=True,
            )
        )
        layout.addLayout(form)
        layout.addWidget(self.said)
        layout.addWidget(self.buttons)
        self._enable()

    def draft(self) -> OverrideDraft:
        counts = {
            name: None if spin.value() == NOTHING else spin.value() for name, spin in self.counts.items()
        }
        return OverrideDraft(
            _python(self.first.date()),
            _python(self.last.date()),
            self.level.currentData(),
            reason=self.reason.text().strip(),
            **counts,
        )

    @staticmethod
    def ask(before: OverrideDraft, theme: Theme, parent: QWidget | None = None) -> OverrideDraft | None:
        """The draft, None when the user changed their mind."""
        dialog = OverrideDialog(before, theme, parent)
        return dialog.draft() if dialog.exec() else None

    def _enable(self) -> None:
        found = self.draft()
        figures = (found.level, found.revenue_per_day, found.engagement_per_day, found.retention_per_day)
        said, tone = "", "error"
        if found.last < found.first:
            said = tr("The last day lies before the first.")
        elif all(figure is None for figure in figures):
            said, tone = tr("Choose a level or at least one count."), "muted"  # a new one begins like this
        self.said.setProperty("tone", tone)
        self.said.style().polish(self.said)
        self.said.setText(said)
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(not said)


def _count(theme: Theme, value: int | None) -> QuietSpin:
    spin = QuietSpin(theme)
    spin.setRange(NOTHING, 12)
    spin.setSpecialValueText(tr("calculated"))
    spin.setValue(NOTHING if value is None else value)
    return spin


class QuietDate(QDateEdit):
    """A day, typed or chosen from a calendar; looks like a text field in both themes."""

    def __init__(self, value: date, theme: Theme) -> None:
        super().__init__(QDate(value.year, value.month, value.day))
        self._theme = theme
        self.setProperty("role", "field")
        self.setCalendarPopup(True)
        self.setDisplayFormat(tr("d MMM yyyy"))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side, inset = self._theme.pixels(16), self._theme.pixels(8)
        painter = QPainter(self)
        place = QRectF(self.width() - side - inset, (self.height() - side) / 2, side, side)
        paint_icon(painter, "calendar", place, self._theme.tones.muted)
        painter.end()


def _python(value: QDate) -> date:
    return date(value.year(), value.month(), value.day())
