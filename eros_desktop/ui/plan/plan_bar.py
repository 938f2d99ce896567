"""The line above the week: its status, what it holds, and the tools of the pane."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from eros_desktop.ui import formats
from eros_desktop.ui.actions.build import ActionSet
from eros_desktop.ui.icons import icon
from eros_desktop.ui.plan.easel import CENTER, Easel
from eros_desktop.ui.plan.picture import WeekPicture
from eros_desktop.ui.plan.proof_line import ProofLine
from eros_desktop.ui.plan.status_steps import NextStep
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.tones import Tones
from eros_desktop.ui.widgets.follow import tip_with_keys
from eros_desktop.ui.widgets.plain import elided_label, plain_tooltip
from eros_desktop.words import declared, tr

CANVAS, LIST, MONTH = 0, 1, 2


class StatusChip(QWidget):
    """The week's status as a word on a quiet colour."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._easel = Easel(theme)
        self._status: str | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._take_theme)

    @property
    def text(self) -> str:
        return formats.status(self._status)

    def show_status(self, status: str | None) -> None:
        self._status = status
        self.setAccessibleName(tr("Status of the week: {status}").format(status=self.text))
        self.setToolTip(plain_tooltip(tr(MEANINGS.get(status or "", ""))))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = self._easel.width(self.text, self._easel.small_strong) + self._easel.px(20)
        return QSize(round(width), self._theme.pixels(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        ink, fill = chip_colours(self._theme.tones, self._status)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        self._easel.write(painter, area, self.text, self._easel.small_strong, ink, CENTER)
        painter.end()

    def _take_theme(self) -> None:
        self._easel.renew()
        self.updateGeometry()
        self.update()


MEANINGS = {
    "draft": declared("Draft: may be changed and planned anew."),
    "approved": declared("Approved: looked at and found good."),
    "queued": declared("Queued: exported, and locked until it is reopened."),
    "completed": declared("Completed: the week is over and locked."),
}


def chip_colours(tones: Tones, status: str | None) -> tuple[str, str]:
    """Ink and fill of a status."""
    known = {
        "draft": (tones.info, tones.info_fill),
        "approved": (tones.success, tones.success_fill),
        "queued": (tones.warning, tones.warning_fill),
    }
    return known.get(status or "", (tones.muted, tones.sunken))


class PlanBar(QWidget):
    """Buttons only; the pane says what they do."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chip = StatusChip(theme)
        self.summary = elided_label()
        self.proof = ProofLine(theme)
        self.views = QButtonGroup(self)
        self.canvas = _tool("calendar-days", tr("Show the canvas"))
        self.list = _tool("list", tr("Show the list"))
        self.month = _tool("calendar", tr("Month of all creators"))
        self.smaller = _tool("minus", tr("Smaller hours"))
        self.taller = _tool("plus", tr("Taller hours"))
        self.inspector = _tool("panel-right", tr("Inspector"))
        self.step = QPushButton()
        self.step_action = ""
        self.export = QPushButton(tr(" Export"))
        self.cancel = QPushButton(tr("Cancel"))
        self._theme = theme
        self._tools = (self.canvas, self.list, self.smaller, self.taller, self.inspector)
        self._lay_out()
        theme.changed.connect(self._fit)
        self._fit()

    def _lay_out(self) -> None:
        for place, button in ((CANVAS, self.canvas), (LIST, self.list), (MONTH, self.month)):
            button.setCheckable(True)
            self.views.addButton(button, place)
        self.inspector.setCheckable(True)
        self.export.setIcon(icon("file-down"))
        self.export.setAccessibleName(tr("Export the week"))
        self.cancel.setAccessibleName(tr("Cancel generating"))
        self.cancel.setToolTip(tr("Stops; every stored week stays as it is"))
        self.cancel.hide()
        self.step.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 12, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self.chip)
        layout.addSpacing(4)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.summary)
        proof = QHBoxLayout()  # as wide as its words, without narrowing the summary
        proof.addWidget(self.proof)
        proof.addStretch(1)
        texts.addLayout(proof)
        layout.addLayout(texts, 1)
        for button in (self.canvas, self.list, self.month):
            layout.addWidget(button)
        layout.addSpacing(8)
        for button in (self.smaller, self.taller, self.inspector):
            layout.addWidget(button)
        layout.addSpacing(8)
        for wide in (self.cancel, self.step, self.export):
            layout.addWidget(wide)

    def name_keys(self, actions: ActionSet) -> None:
        """Lets the tools say their keys."""
        for button, key in (
            (self.canvas, "plan_view"), (self.list, "plan_view"), (self.month, "month"),
            (self.smaller, "hours_smaller"), (self.taller, "hours_taller"), (self.inspector, "inspector"),
        ):  # fmt: skip
            tip_with_keys(button, actions, key, button.accessibleName())
        tip_with_keys(self.export, actions, "export", tr("Writes the week to a file"))

    def show_week(self, picture: WeekPicture | None, *, is_known: bool = True) -> None:
        """The chip and the one line that sums the week up; no chip where nobody knows yet."""
        self.chip.show_status(None if picture is None else picture.plan.status)
        self.chip.setVisible(is_known)
        text = "" if picture is None else summary(picture)
        self.summary.setText(text)
        self.summary.setToolTip(plain_tooltip(text))
        assignment, kept = (None, 0) if picture is None else (picture.plan.assignment, picture.kept)
        self.proof.show_assignment(assignment, kept)
        for button in self._tools:
            button.setVisible(picture is not None)
        self.summary.setAccessibleName(text or tr("No week planned yet"))

    def show_step(self, step: NextStep | None) -> None:
        """The step that is due beside the status; None hides the button."""
        self.step_action = "" if step is None else step.action
        self.step.setVisible(step is not None)
        if step is not None:
            self.step.setText(step.text)
            self.step.setAccessibleName(step.text)
            self.step.setToolTip(plain_tooltip(step.tip))

    def _fit(self) -> None:
        side = self._theme.pixels(18)
        for button in (*self._tools, self.month, self.export):
            button.setIconSize(QSize(side, side))

    def show_running(self, running: bool) -> None:
        """While a generation runs there is a Cancel."""
        self.cancel.setVisible(running)

    def show_view(self, view: int) -> None:
        shown = self.views.button(view)
        shown.setChecked(True)
        for button in self.views.buttons():  # Qt leaves the tab key with the one added last
            tab = Qt.FocusPolicy.TabFocus if button is shown else Qt.FocusPolicy.NoFocus
            button.setFocusPolicy(tab)
        for button in (self.smaller, self.taller):
            button.setEnabled(view == CANVAS)


def summary(picture: WeekPicture) -> str:
    """Sends, follow-ups, expected revenue, quality, zone."""
    plan, counted = picture.plan, formats.counted
    by_hand = picture.kept - picture.locked
    parts = [counted(len(plan.sends) - picture.followups, tr("{number} send"), tr("{number} sends"))]
    if picture.followups:
        parts.append(counted(picture.followups, tr("{number} follow-up"), tr("{number} follow-ups")))
    if picture.expected_cents:
        parts.append(tr("{money} expected").format(money=formats.whole_money(picture.expected_cents)))
    if plan.validation is not None:
        parts.append(tr("Quality {score}").format(score=formats.score(plan.validation.score)))
    if picture.locked:
        parts.append(tr("{count} locked").format(count=formats.count(picture.locked)))
    if by_hand:
        parts.append(tr("{count} hand-edited").format(count=formats.count(by_hand)))
    return formats.words([*parts, plan.timezone.replace("_", " ")])


def _tool(name: str, text: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon(name))
    button.setAccessibleName(text)
    button.setToolTip(text)
    return button
