"""The waterfall: one row a module, painted; the arrow keys walk through the rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from eros_desktop.domain.volume.waterfall import WEEK_DAYS, Level, Waterfall, waterfall
from eros_desktop.ui.plan.column_box import ColumnBox
from eros_desktop.ui.plan.easel import LEFT, RIGHT, Easel, washed
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.tones import Tones
from eros_desktop.ui.volume.telling import CATEGORIES, FallLine, lines
from eros_desktop.ui.widgets.plain import plain_label
from eros_desktop.words import tr

PAD, BAR, GAP, LINE_WIDTH, EDGE = 8, 16, 4, 2, 3


class FallRow(QWidget):
    """One row: title and number, its bar, what changed, and why. Texts are painted as they are."""

    def __init__(self, theme: Theme, easel: Easel) -> None:
        super().__init__()
        self._theme = theme
        self._easel = easel
        self._line: FallLine | None = None
        self._highest = 1
        self._is_current = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def line(self) -> FallLine | None:
        return self._line

    def show_line(self, line: FallLine, highest: int) -> None:
        """`highest` is the number of sends at the right edge of every bar."""
        self._line, self._highest = line, max(1, highest)
        self.setAccessibleName(line.about)
        self.update()

    def grow(self, width: int) -> None:
        """WORKAROUND: layouts within a scroll area give a row less than its height for its width."""
        self.setFixedHeight(self.heightForWidth(max(width, self._theme.pixels(160))))

    def set_current(self, is_current: bool) -> None:
        self._is_current = is_current
        self.update()

    def bar_edges(self) -> tuple[float, float]:
        """Where the coloured part of the bar begins and ends, as shares of the whole width."""
        line = self._line
        if line is None:
            return 0.0, 0.0
        if line.is_whole:
            return 0.0, line.after.total / self._highest
        low, high = sorted((line.before.total, line.after.total))
        return low / self._highest, high / self._highest

    def sizeHint(self) -> QSize:
        return QSize(self._theme.pixels(280), self.heightForWidth(self._theme.pixels(280)))

    def heightForWidth(self, width: int) -> int:
        easel = self._easel
        inner = width - 2 * easel.px(PAD)
        heights = [easel.line_height(easel.body_strong), easel.px(BAR)]
        heights += [self._text_height(text, inner) for text in self._texts()]
        return round(sum(heights) + easel.px(GAP) * (len(heights) - 1) + 2 * easel.px(PAD))

    def _texts(self) -> list[str]:
        line = self._line
        return [] if line is None else [text for text in (line.split, line.reason) if text]

    def _text_height(self, text: str, width: float) -> float:
        area = QRectF(0, 0, max(40.0, width), 10_000)
        flags = int(Qt.TextFlag.TextWordWrap)
        return self._easel.metrics(self._easel.small).boundingRect(area, flags, text).height()

    def paintEvent(self, event: QPaintEvent) -> None:
        line, easel, tones = self._line, self._easel, self._theme.tones
        if line is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pad = easel.px(PAD)
        if self._is_current:
            painter.setPen(QPen(QColor(tones.accent), 1))
            painter.setBrush(QColor(tones.accent_soft))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), easel.px(6), easel.px(6))
        inner = QRectF(self.rect()).adjusted(pad, pad, -pad, -pad)
        number = easel.width(line.number, easel.body_strong)
        head = QRectF(inner.x(), inner.y(), inner.width(), easel.line_height(easel.body_strong))
        easel.write(
            painter, head.adjusted(0, 0, -number - pad, 0), line.title, easel.body_strong, tones.text, LEFT
        )
        easel.write(painter, head, line.number, easel.body_strong, self._ink(line), RIGHT)
        top = head.bottom() + easel.px(GAP)
        self._paint_bar(painter, QRectF(inner.x(), top, inner.width(), easel.px(BAR)), line)
        top += easel.px(BAR) + easel.px(GAP)
        painter.setFont(easel.small)
        for text in self._texts():
            height = self._text_height(text, inner.width())
            painter.setPen(QColor(tones.text if text == line.split else tones.muted))
            painter.drawText(
                QRectF(inner.x(), top, inner.width(), height + 1), int(Qt.TextFlag.TextWordWrap), text
            )
            top += height + easel.px(GAP)
        painter.end()

    def _ink(self, line: FallLine) -> str:
        tones = self._theme.tones
        if line.is_whole:
            return tones.text
        return tones.muted if line.change == 0 else tones.success if line.change > 0 else tones.warning

    def _paint_bar(self, painter: QPainter, area: QRectF, line: FallLine) -> None:
        tones, radius = self._theme.tones, self._easel.px(4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(washed(tones.edge, 0.16))
        painter.drawRoundedRect(area, radius, radius)
        if line.is_whole:
            self._paint_level(painter, area, line.after)
            return
        low, high = self.bar_edges()
        left, right = area.x() + low * area.width(), area.x() + high * area.width()
        painter.setBrush(washed(tones.edge, 0.30))
        painter.drawRoundedRect(QRectF(area.x(), area.y(), left - area.x(), area.height()), radius, radius)
        if right > left:
            painter.setBrush(QColor(tones.success if line.change > 0 else tones.warning))
            painter.drawRect(QRectF(left, area.y(), max(LINE_WIDTH, right - left), area.height()))
        else:
            painter.setBrush(QColor(tones.edge))
            painter.drawRect(QRectF(left - LINE_WIDTH / 2, area.y(), LINE_WIDTH, area.height()))

    def _paint_level(self, painter: QPainter, area: QRectF, level: Level) -> None:
        """The categories side by side in their colours; letters say which is which."""
        tones, at = self._theme.tones, area.x()
        for letter, fill, solid, ink, sends in _parts(level, tones):
            width = sends / self._highest * area.width()
            piece = QRectF(at, area.y(), max(0.0, width - 1), area.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(fill))
            painter.drawRect(piece)
            painter.setBrush(QColor(solid))
            painter.drawRect(piece.adjusted(0, piece.height() - self._easel.px(EDGE), 0, 0))
            if width > self._easel.px(14):
                self._easel.write(
                    painter,
                    piece.adjusted(self._easel.px(4), 0, 0, -self._easel.px(EDGE)),
                    letter,
                    self._easel.small_strong,
                    ink,
                )
            at += width


def _parts(level: Level, tones: Tones) -> list[tuple[str, str, str, str, float]]:
    """(letter, fill, solid, ink, sends a week), the weekdays' rounding shared by all."""
    per_day = level.per_day or 1
    found = [
        (
            tones.categories[category].letter,
            tones.categories[category].fill,
            tones.categories[category].solid,
            tones.categories[category].ink,
            level.per_week * getattr(level, category) / per_day,
        )
        for category in CATEGORIES
    ]
    return [
        *found,
        ("F", tones.accent_soft, tones.accent, tones.accent_ink, float(WEEK_DAYS * level.followups)),
    ]


class WaterfallView(QFrame):
    """All rows. One stop of the Tab key: Up, Down, Home and End move through the rows and tell of each."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._easel = Easel(theme)
        self.rows: list[FallRow] = []
        self._current = -1
        self._empty = plain_label(tr("No steps are stored with this week."), tone="muted", wraps=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._empty)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        theme.changed.connect(self._take_theme)

    def show_document(self, document: Mapping[str, Any], least_highest: int = 0) -> Waterfall | None:
        """The steps of a volume result; `least_highest` keeps the scale while other figures are tried."""
        found = waterfall(document)
        self._show(() if found is None else lines(found), max(least_highest, found.highest if found else 0))
        return found

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._grow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._grow()

    def _grow(self) -> None:
        """Every row as tall as its texts need, and whoever holds the rows as tall as they are."""
        for row in self.rows:
            row.grow(self.width())
        shown = [row.height() for row in self.rows if not row.isHidden()]
        self.setFixedHeight(sum(shown) if shown else self._empty.sizeHint().height())
        above: QWidget | None = self
        while above is not None:
            layout = above.layout()
            if layout is not None:
                layout.invalidate()
                layout.activate()
            if isinstance(above, ColumnBox):
                above.grow()
                return
            above = above.parentWidget()

    @property
    def current(self) -> int:
        """The row under the keyboard, -1 for none."""
        return self._current

    def _show(self, found: Sequence[FallLine], highest: int) -> None:
        while len(self.rows) < len(found):
            row = FallRow(self._theme, self._easel)
            row.installEventFilter(self)
            self.rows.append(row)
            self._column.addWidget(row)
        for row in self.rows[len(found) :]:
            row.hide()
        for row, line in zip(self.rows, found, strict=False):
            row.show_line(line, highest)
            row.setVisible(True)
        self._empty.setVisible(not found)
        self._grow()
        if self._current >= len(found):
            self._move(-1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._move(next((at for at, row in enumerate(self.rows) if row is watched), -1))
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = sum(not row.isHidden() for row in self.rows) - 1
        steps = {
            Qt.Key.Key_Up: max(0, self._current - 1),
            Qt.Key.Key_Down: min(last, self._current + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        found = steps.get(Qt.Key(event.key()))
        if found is None or last < 0:
            super().keyPressEvent(event)
        else:
            self._move(found)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._current < 0 and any(not row.isHidden() for row in self.rows):
            self._move(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._move(-1)

    def _move(self, place: int) -> None:
        self._current = place
        for at, row in enumerate(self.rows):
            row.set_current(at == place)
        line = self.rows[place].line if 0 <= place < len(self.rows) else None
        self.setAccessibleDescription("" if line is None else line.about)
        if line is not None:
            self._bring_into_view(self.rows[place])

    def _bring_into_view(self, row: QWidget) -> None:
        from PySide6.QtWidgets import QScrollArea

        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(row, 0, self._theme.pixels(16))

    def _take_theme(self) -> None:
        self._easel.renew()
        self._grow()
        for row in self.rows:
            row.update()
