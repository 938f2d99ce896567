"""The line in the plan bar that says how good the week's captions are; pressing it shows the numbers."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout, QWidget

from eros_desktop.domain.schedule.sends import Assignment
from eros_desktop.ui.icons import paint_icon
from eros_desktop.ui.plan.blocks import grid
from eros_desktop.ui.plan.easel import LEFT, Easel
from eros_desktop.ui.plan.proof import (
    is_proved,
    joint_heading,
    joint_lines,
    proof_lines,
    proof_sentence,
    proof_text,
)
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.plain import plain_label, plain_tooltip
from eros_desktop.words import tr

ICON_SIDE, GAP = 12, 6
POPUP_WIDTH, LABEL_WIDTH = 360, 72


class ProofLine(QAbstractButton):
    """One line that ends in "…" where the room does. Shows nothing for a week without a proof."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._easel = Easel(theme)
        self._assignment: Assignment | None = None
        self._kept = 0
        self.popup: QFrame | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.show_numbers)
        theme.changed.connect(self._take_theme)
        self.show_assignment(None)

    def show_assignment(self, assignment: Assignment | None, kept: int = 0) -> None:
        """None hides the line; `kept` sends of the week are locked or hand-edited."""
        self._assignment, self._kept = assignment, kept
        text = "" if assignment is None else proof_sentence(assignment, kept)
        everything = "" if assignment is None else proof_text(assignment, kept)
        self.setText(text)
        self.setAccessibleName(text or tr("No proof"))
        self.setAccessibleDescription(everything)
        self.setToolTip(plain_tooltip(everything) if everything else "")
        self.setVisible(assignment is not None)
        self.updateGeometry()
        self.update()

    def show_numbers(self) -> None:
        """The numbers behind the line, in a small box under it; Esc or a press elsewhere closes it."""
        if self._assignment is None:
            return
        popup = self.popup = _numbers(self._assignment, self._kept, self._theme, self)
        popup.move(self.mapToGlobal(QPoint(0, self.height() + 4)))
        popup.show()

    def sizeHint(self) -> QSize:
        easel = self._easel
        width = easel.width(self.text(), easel.small) + easel.px(ICON_SIDE + GAP + 2)
        return QSize(round(width) + 2, self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._theme.pixels(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        easel, tones, assignment = self._easel, self._theme.tones, self._assignment
        if assignment is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if self.hasFocus() or self.underMouse():
            painter.setPen(QColor(tones.accent) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tones.hover))
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        proved = is_proved(assignment)
        side = easel.px(ICON_SIDE)
        mark = QRectF(area.x() + 1, area.center().y() - side / 2, side, side)
        paint_icon(
            painter, "circle-check" if proved else "info", mark, tones.success if proved else tones.muted
        )
        words = area.adjusted(side + easel.px(GAP) + 1, 0, 0, 0)
        easel.write(painter, words, self.text(), easel.small, tones.muted, LEFT)
        painter.end()

    def _take_theme(self) -> None:
        self._easel.renew()
        self.updateGeometry()
        self.update()


def _numbers(assignment: Assignment, kept: int, theme: Theme, parent: QWidget) -> QFrame:
    popup = QFrame(parent, Qt.WindowType.Popup)
    popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    popup.setProperty("role", "popup")
    popup.setWindowTitle(tr("How good the captions are"))
    popup.setAccessibleName(tr("How good the captions are"))
    popup.setAccessibleDescription(proof_text(assignment, kept))
    popup.setFixedWidth(theme.pixels(POPUP_WIDTH))
    column = QVBoxLayout(popup)
    pad = theme.pixels(16)
    column.setContentsMargins(pad, pad, pad, pad)
    column.setSpacing(theme.pixels(12))
    column.addWidget(plain_label(proof_sentence(assignment, kept), tone="strong", wraps=True))
    column.addLayout(grid(proof_lines(assignment, kept), theme.pixels(LABEL_WIDTH)))
    if assignment.joint is not None:
        column.addWidget(plain_label(joint_heading(assignment.joint), tone="strong", wraps=True))
        column.addLayout(grid(joint_lines(assignment.joint), theme.pixels(LABEL_WIDTH)))
    return popup
