"""Fields that leave the wheel to the page they stand on, unless the keyboard is in them. They look
like text fields in both themes.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QCheckBox, QComboBox, QDoubleSpinBox, QLineEdit, QSpinBox

from eros_desktop.ui.icons import paint_icon
from eros_desktop.ui.theme import Theme
from eros_desktop.words import localised

CHEVRON_SIDE, CHEVRON_INSET = 16, 8
BOX_SIDE, BOX_CORNER = 18, 4
PART_OF_SPIN = "qt_spinbox_lineedit"
"""Qt's own name for the field of a spin box: assistive tools then hear both as one."""
FIELD_WIDTH, FIELD_HEIGHT, FIELD_CORNER = 96, 30, 6


class QuietSpin(QSpinBox):
    """A whole number; Up and Down change it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        _dress(self, theme)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class QuietPercent(QDoubleSpinBox):
    """A share in percent, to a tenth; Up and Down change it by one."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        _dress(self, theme)
        self.setRange(0, 100)
        self.setDecimals(1)
        self.setSuffix(" %")

    def textFromValue(self, value: float) -> str:
        """`40`, or `12.5` where the tenth counts."""
        return localised(f"{value:.1f}".removesuffix(".0"))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class QuietChoice(QComboBox):
    """One of a few."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("role", "field")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side, inset = self._theme.pixels(CHEVRON_SIDE), self._theme.pixels(CHEVRON_INSET)
        painter = QPainter(self)
        place = QRectF(self.width() - side - inset, (self.height() - side) / 2, side, side)
        paint_icon(painter, "chevron-down", place, self._theme.tones.muted)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Switch(QCheckBox):
    """A box to tick, without a text of its own."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        side = self._theme.pixels(BOX_SIDE) + 4
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, _at: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        tones, side = self._theme.tones, self._theme.pixels(BOX_SIDE)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(1.5, (self.height() - side) / 2 + 0.5, side - 1, side - 1)
        ticked, is_open, focused = self.isChecked(), self.isEnabled(), self.hasFocus()
        edge = tones.accent if focused or (ticked and is_open) else tones.edge
        fill = (tones.accent if ticked else tones.surface) if is_open else tones.sunken
        corner = self._theme.pixels(BOX_CORNER)
        if focused:
            painter.setPen(QPen(QColor(tones.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), corner + 1, corner + 1)
        painter.setPen(QPen(QColor(edge), 1))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(box, corner, corner)
        if ticked:
            inner = box.adjusted(2, 2, -2, -2)
            paint_icon(painter, "check", inner, tones.on_accent if is_open else tones.muted)
        painter.end()


class Outlined(QLineEdit):
    """The field within a spin box, with the outline of a text field: the style sheet draws none there."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName(PART_OF_SPIN)
        self.setTextMargins(8, 0, 8, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        tones, focused = self._theme.tones, self.hasFocus()
        width = 2 if focused else 1
        edge = tones.accent if focused else tones.edge if self.isEnabled() else tones.line
        area = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(edge), width))
        painter.drawRoundedRect(area, FIELD_CORNER, FIELD_CORNER)
        painter.end()


def _dress(spin: QAbstractSpinBox, theme: Theme) -> None:
    """No frame and no arrows of the style's: the style sheet cannot draw them in both themes."""
    spin.setLineEdit(Outlined(theme))
    spin.setFrame(False)
    spin.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    spin.setAlignment(Qt.AlignmentFlag.AlignRight)
    spin.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
    _fit(spin, theme)
    theme.follow(spin, lambda: _fit(spin, theme))


def _fit(spin: QAbstractSpinBox, theme: Theme) -> None:
    spin.setFixedSize(theme.pixels(FIELD_WIDTH), theme.pixels(FIELD_HEIGHT))
