"""What is wrong with the week, errors first, and its quality in five dimensions."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from eros_desktop.domain.analytics.plan_actual import PlanActual
from eros_desktop.domain.reference import Reference
from eros_desktop.domain.schedule.fixes import Fix
from eros_desktop.domain.schedule.sends import QualityPart, Validation
from eros_desktop.ui import formats
from eros_desktop.ui.icons import icon
from eros_desktop.ui.plan.actual_page import ActualPage
from eros_desktop.ui.plan.columns import FIX, ISSUE_COLUMNS, PART_COLUMNS, SHOW, IssueRow
from eros_desktop.ui.plan.issue_cells import ActionCell, FixCell, SeverityCell
from eros_desktop.ui.plan.meter import DimensionButton
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.plain import elided_label
from eros_desktop.ui.widgets.table import Table
from eros_desktop.ui.window_state import WindowState
from eros_desktop.words import declared, tr

BAR, LOW_BAR = 50, 34
ROOM_FOR_PARTS = 480
"""Narrower than this at zoom 100, the parts of the quality would have no room for their names."""

DIMENSIONS = ("compliance", "revenue", "authenticity", "engagement", "retention")
VERDICTS = {
    "approved": declared("Good to go"),
    "needs_review": declared("Needs a look"),
    "rejected": declared("Must be mended"),
}


class IssuesPanel(QWidget):
    """Signals: `show_asked(item ids)` for the sends of an issue, `fix_asked(Violation)` for one that shall be
    mended, `fold_asked()` for the fold button.
    """

    show_asked = Signal(object)
    fix_asked = Signal(object)
    fold_asked = Signal()

    def __init__(self, theme: Theme, state: WindowState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._validation: Validation | None = None
        self._is_low = False
        self._fixes: Mapping[tuple[str, tuple[int, ...]], Fix] = {}
        self._fixed: Validation | None = None
        self.title = elided_label(tr("Issues"), tone="strong")
        self.verdict = elided_label(tone="muted")
        self.fold = QToolButton()
        self.dimensions = {key: DimensionButton(key, theme) for key in DIMENSIONS}
        self.issues: Table[IssueRow] = Table(
            "Issues of the week", ISSUE_COLUMNS, lambda row: row.place, state
        )
        self.parts: Table[QualityPart] = Table(
            "Parts of the quality", PART_COLUMNS, lambda part: (part.dimension, part.name), state
        )
        self.actual = ActualPage(state)
        self.actual_button = QPushButton(tr("Plan and actual"))
        self.body = QStackedWidget()
        self._lay_out()
        self._connect()
        self.show_validation(None)

    def _lay_out(self) -> None:
        self.fold.setIcon(icon("chevron-down"))
        self.fold.setAccessibleName(tr("Fold the issues"))
        self.fold.setToolTip(tr("Fold the issues"))
        self.issues.set_empty(
            tr("No rule is broken"), tr("Nothing needs your attention this week."), icon_name="circle-check"
        )
        self.parts.set_empty(
            tr("No points are lost"), tr("Every part of this dimension is full."), icon_name="circle-check"
        )
        keys = [column.key for column in ISSUE_COLUMNS]
        self.issues.view.setItemDelegateForColumn(keys.index("severity"), SeverityCell(self._theme, self))
        self.issues.view.setItemDelegateForColumn(keys.index(SHOW), ActionCell(self._theme, self))
        self.body.addWidget(self.issues)
        self.issues.view.setItemDelegateForColumn(keys.index(FIX), FixCell(self._theme, self))
        self.body.addWidget(self.parts)
        self.body.addWidget(self.actual)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._bar())
        layout.addWidget(self.body, 1)

    def _bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 4, 8, 4)
        bar.setSpacing(8)
        texts = self._texts = QVBoxLayout()
        texts.setSpacing(0)
        for label in (self.title, self.verdict):
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        texts.addWidget(self.title)
        self.verdict.setProperty("type", "caption")
        texts.addWidget(self.verdict)
        bar.addLayout(texts)
        bar.addSpacing(8)
        for button in self.dimensions.values():
            bar.addWidget(button, 1)
        self.actual_button.setCheckable(True)
        self.actual_button.hide()
        bar.addWidget(self.actual_button)
        bar.addWidget(self.fold)
        return bar

    def _connect(self) -> None:
        self.fold.clicked.connect(self.fold_asked)
        self.issues.activated.connect(self._show_row)
        self.issues.view.clicked.connect(self._act_on)
        fix = QShortcut(QKeySequence("F"), self.issues.view)
        fix.setContext(Qt.ShortcutContext.WidgetShortcut)
        fix.activated.connect(lambda: self._fix_row(self.issues.current()))
        self.actual_button.clicked.connect(self._follow_actual)
        for button in self.dimensions.values():
            button.clicked.connect(lambda _checked=False, key=button.key: self._follow(key))

    def show_validation(self, validation: Validation | None) -> None:
        """Shows a judged week; None for none."""
        self._validation = validation
        found = () if validation is None else validation.violations
        self.title.setText(_counts([violation.severity for violation in found]))
        self.verdict.setText(_verdict(validation))
        for key, button in self.dimensions.items():
            button.show_score(None if validation is None else validation.dimensions.get(key))
        self._fit()
        self._show_rows()
        shown = next((key for key, button in self.dimensions.items() if button.isChecked()), None)
        self._show_parts(shown if validation is not None else None)

    def show_fixes(
        self, fixes: Mapping[tuple[str, tuple[int, ...]], Fix], validation: Validation | None
    ) -> None:
        """Offers fixes, by rule and items, for as long as that judged week is shown."""
        self._fixes, self._fixed = fixes, validation
        self._show_rows()

    def show_actual(self, found: PlanActual | None, reference: Reference) -> None:
        """What became of the week; None where nothing is known, which hides the button."""
        self.actual.show_actual(found, reference)
        self.actual_button.setVisible(found is not None)
        if found is None and self.actual_button.isChecked():
            self.actual_button.setChecked(False)
            self._show_parts(None)

    def toggle_actual(self) -> None:
        """Plan and actual, or the issues again."""
        if not self.actual_button.isHidden():
            self.actual_button.click()

    def show_dimension(self, key: str) -> None:
        """Shows what costs points in a dimension; the one already shown gives way to the issues again."""
        self.actual_button.setChecked(False)
        for name, button in self.dimensions.items():
            button.setChecked(name == key and button.isChecked())
        self._show_parts(key if self.dimensions[key].isChecked() else None)

    def _follow_actual(self) -> None:
        if self.body.isHidden():
            self.fold_asked.emit()
        for button in self.dimensions.values():
            button.setChecked(False)
        self._show_parts(None)

    def _show_rows(self) -> None:
        validation = self._validation
        fixes = self._fixes if validation is not None and validation is self._fixed else {}
        found = () if validation is None else validation.violations
        self.issues.set_rows(
            [
                IssueRow(place, violation, fixes.get((violation.rule, violation.items)))
                for place, violation in enumerate(found)
            ]
        )

    def _follow(self, key: str) -> None:
        """A click on a dimension also unfolds."""
        if self.body.isHidden():
            self.fold_asked.emit()
        self.show_dimension(key)

    def show_folded(self, folded: bool) -> None:
        """Says on the button which way it goes."""
        self.fold.setIcon(icon("chevron-up" if folded else "chevron-down"))
        self.fold.setAccessibleName(tr("Unfold the issues") if folded else tr("Fold the issues"))
        self.body.setVisible(not folded)

    def show_low(self, is_low: bool) -> None:
        """Where it is low the bar is one line: what is wrong and the verdict, without the parts of it."""
        if is_low != self._is_low:
            self._is_low = is_low
            way = QBoxLayout.Direction.LeftToRight if is_low else QBoxLayout.Direction.TopToBottom
            self._texts.setDirection(way)
            self._texts.setSpacing(self._theme.pixels(12) if is_low else 0)
            self._texts.setStretch(1, int(is_low))
            self._fit()

    def bar_height(self) -> int:
        return self._theme.pixels(LOW_BAR if self._is_low else BAR)

    def _show_parts(self, key: str | None) -> None:
        if key is None or self._validation is None:
            for button in self.dimensions.values():
                button.setChecked(False)
            self.body.setCurrentWidget(self.actual if self.actual_button.isChecked() else self.issues)
            return
        parts = [part for part in self._validation.parts if part.dimension == key]
        self.parts.set_rows(sorted(parts, key=lambda part: part.points - part.maximum))
        self.body.setCurrentWidget(self.parts)

    def _show_row(self, row: IssueRow | None) -> None:
        if row is not None and row.violation.items:
            self.show_asked.emit(row.violation.items)

    def _fix_row(self, row: IssueRow | None) -> None:
        if row is not None and row.fix is not None:
            self.fix_asked.emit(row.violation)

    def _act_on(self, index: QModelIndex) -> None:
        row, key = self.issues.model.row(index), ISSUE_COLUMNS[index.column()].key
        if key == SHOW:
            self._show_row(row)
        elif key == FIX:
            self._fix_row(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "body"):
            self._fit()

    def _fit(self) -> None:
        """What is wrong is never cut; the parts of the quality give way to it."""
        has_room = self.width() >= self._theme.pixels(ROOM_FOR_PARTS) and not self._is_low
        for button in self.dimensions.values():
            button.setVisible(has_room)
        most = self.width() - self._theme.pixels(64)
        for label in (self.title, self.verdict):
            wanted = label.sizeHint().width()
            label.setMinimumWidth(max(0, min(wanted, most)))
            most -= wanted if self._is_low else 0

    def sizeHint(self) -> QSize:
        return QSize(640, self._theme.pixels(200))


def _verdict(validation: Validation | None) -> str:
    if validation is None:
        return tr("Not judged yet")
    quality = tr("Quality {score}").format(score=formats.score(validation.score))
    return formats.words([quality, tr(VERDICTS[validation.status])])


def _counts(severities: list[str]) -> str:
    """`2 errors, 5 warnings`, or that there is nothing."""
    errors, warnings, notes = (severities.count(one) for one in ("error", "warning", "info"))
    parts = [
        formats.counted(errors, tr("{number} error"), tr("{number} errors")) if errors else "",
        formats.counted(warnings, tr("{number} warning"), tr("{number} warnings")) if warnings else "",
        formats.counted(notes, tr("{number} note"), tr("{number} notes")) if notes else "",
    ]
    return ", ".join(part for part in parts if part) or tr("No issues")
