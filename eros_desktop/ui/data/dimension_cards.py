"""The dimensions of the audit beside each other: name, score, weight; a press shows only its findings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from eros_desktop.ui import formats
from eros_desktop.ui.plan.easel import LEFT, RIGHT, Easel, washed
from eros_desktop.ui.theme import Theme
from eros_desktop.words import declared, tr

if TYPE_CHECKING:
    from eros_desktop.domain.audit.report import Dimension

LEAST_WIDTH, HEIGHT = 184, 72
GAP = 8
TITLES = {
    "references": declared("Foreign keys"),
    "linkage": declared("Creator linkage"),
    "freshness": declared("Caption freshness"),
    "performance": declared("Performance scores"),
    "creators": declared("Creator completeness"),
    "logic": declared("Logical integrity"),
}


def title_of(dimension: Dimension) -> str:
    """What a dimension is called, in the user's language."""
    return tr(TITLES[dimension.key]) if dimension.key in TITLES else dimension.title


class DimensionCard(QAbstractButton):
    """One dimension. Checked while only its findings are shown."""

    def __init__(self, dimension: Dimension, theme: Theme) -> None:
        super().__init__()
        self.dimension = dimension
        self._theme = theme
        self._easel = Easel(theme)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setText(title_of(dimension))
        self.setAccessibleName(
            tr("{name}: {score} of 100, weight {weight}").format(
                name=title_of(dimension),
                score=formats.score(dimension.score),
                weight=formats.percent(dimension.weight),
            )
        )
        self.setToolTip(self._counts())
        theme.follow(self, self._take_theme)

    def _counts(self) -> str:
        return tr("{passed} of {checked} passed").format(
            passed=formats.count(self.dimension.passed), checked=formats.count(self.dimension.checked)
        )

    def _take_theme(self) -> None:
        self._easel.renew()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.pixels(LEAST_WIDTH), self._theme.pixels(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.pixels(120), self._theme.pixels(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        easel, tones, found = self._easel, self._theme.tones, self.dimension
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        is_marked = self.hasFocus() or self.isChecked()
        painter.setPen(QColor(tones.accent if is_marked else tones.line))
        fill = tones.accent_soft if self.isChecked() else tones.hover if self.underMouse() else tones.surface
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(area, easel.px(6), easel.px(6))
        inner = area.adjusted(easel.px(12), easel.px(9), -easel.px(12), -easel.px(10))
        line = QRectF(inner.x(), inner.y(), inner.width(), easel.line_height(easel.small_strong))
        score = formats.score(found.score)
        room = easel.width(score, easel.small_strong) + easel.px(8)
        easel.write(
            painter, line.adjusted(0, 0, -room, 0), title_of(found), easel.small_strong, tones.text, LEFT
        )
        easel.write(painter, line, score, easel.small_strong, tones.text, RIGHT)
        below = line.translated(0, line.height() + easel.px(2))
        weight = tr("weight {weight}").format(weight=formats.percent(found.weight))
        easel.write(painter, below, weight, easel.small, tones.muted, LEFT)
        bar = QRectF(inner.x(), inner.bottom() - easel.px(4), inner.width(), easel.px(4))
        radius = bar.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(washed(tones.edge, 0.28))
        painter.drawRoundedRect(bar, radius, radius)
        share = max(0.0, min(1.0, found.score / 100))
        painter.setBrush(QColor(tones.accent))
        painter.drawRoundedRect(QRectF(bar.x(), bar.y(), bar.width() * share, bar.height()), radius, radius)
        painter.end()


class DimensionCards(QWidget):
    """`picked(key)` when a card is pressed; `chosen` is the one whose findings are wanted, None for all."""

    picked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.cards: list[DimensionCard] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._columns = 0
        theme.follow(self, lambda: self._arrange(again=True))

    @property
    def chosen(self) -> Dimension | None:
        return next((card.dimension for card in self.cards if card.isChecked()), None)

    def show_dimensions(self, dimensions: Sequence[Dimension]) -> None:
        """The same dimension stays chosen."""
        before = self.chosen
        for card in self.cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [DimensionCard(one, self._theme) for one in dimensions]
        for card in self.cards:
            card.setChecked(before is not None and card.dimension.key == before.key)
            card.clicked.connect(lambda _on=False, card=card: self._press(card))
        self._arrange(again=True)

    def clear(self) -> None:
        """The findings of all."""
        for card in self.cards:
            card.setChecked(False)
        self.picked.emit("")

    def _press(self, pressed: DimensionCard) -> None:
        for card in self.cards:
            card.setChecked(card is pressed and pressed.isChecked())
        self.picked.emit(pressed.dimension.key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self, *, again: bool = False) -> None:
        """In one, two or three lines, as many as there is room for."""
        count = len(self.cards)
        room = max(1, self.width() // (self._theme.pixels(LEAST_WIDTH) + GAP))
        columns = next((n for n in (6, 3, 2, 1) if n <= room), 1)
        if not count or (columns == self._columns and not again):
            return
        self._columns = columns
        for at, card in enumerate(self.cards):
            self._grid.addWidget(card, at // columns, at % columns)
        self.setFixedHeight(-(-count // columns) * (self._theme.pixels(HEIGHT) + GAP) - GAP)
