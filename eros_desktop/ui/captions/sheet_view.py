"""Paints the rows of the sheet in one go, where a delegate is asked for every cell."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QStaticText, QTransform

from eros_desktop.ui.captions.columns import SheetRow
from eros_desktop.ui.captions.sheet_model import SheetModel
from eros_desktop.ui.models.columns import LEFT, Column
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.table import TableView

_LINE = Qt.TextFlag.TextSingleLine.value
_LEFT = LEFT.value | _LINE
_Shaped = tuple[QStaticText, int, int]
KEPT_TEXTS = 8_000
"""So many texts of narrow columns are kept shaped, a few megabytes."""
UNIQUE = frozenset({"earned", "id"})
"""Columns in which hardly a text comes twice."""
USUAL_SHARE = 0.8
"""A line of text has letters of about this share of the font's average."""
BAR = 2
"""Pixels of the mark at the left of the row under the cursor."""


@dataclass(frozen=True, slots=True)
class _Place:
    """A column in view: where its cells stand, and how their text does."""

    column: Column[SheetRow]
    is_first: bool
    x: int
    width: int
    flags: int
    is_unique: bool

    @property
    def is_right(self) -> bool:
        return bool(self.flags & Qt.AlignmentFlag.AlignRight.value)


class SheetView(TableView):
    """Text only, elided at the right; retired captions are struck out, absent values quiet. No markup.

    Qt asks seven questions a cell and looks into the style sheet for each: of a page of rows that took two
    thirds of the time. Everything else of the view is Qt's.
    """

    def __init__(self, model: SheetModel, theme: Theme) -> None:
        super().__init__()
        self._sheet = model
        self._theme = theme
        theme.changed.connect(self._renew)
        self._renew()

    def _renew(self) -> None:
        tones = self._theme.tones
        self._font, self._struck = self._theme.font(), QFont(self._theme.font())
        self._struck.setStrikeOut(True)
        self._metrics = QFontMetrics(self._font)
        self._pad = self._theme.pixels(8) + 3
        self._narrowest = max(1, self._metrics.horizontalAdvance("il") // 2)
        self._widest = self._metrics.horizontalAdvance("W")
        self._usual = self._metrics.averageCharWidth() * USUAL_SHARE
        self._shaped: dict[tuple[str, int], _Shaped] = {}
        self._text, self._muted = QColor(tones.text), QColor(tones.muted)
        self._chosen, self._line = QColor(tones.accent_soft), QColor(tones.line)
        self._ground, self._bar = QColor(tones.surface), QColor(tones.accent)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the rows that the event's areas touch, whole; of two areas not what lies between them."""
        painter = QPainter(self.viewport())
        marked = self.currentIndex().row() if self.hasFocus() else -1
        for touched in cast(Iterable[QRect], event.region()):
            painter.fillRect(touched, self._ground)
            rows = self._rows_within(touched)
            if rows:
                self._paint_rows(painter, rows, touched, marked)
        painter.end()

    def verticalScrollbarValueChanged(self, _value: int) -> None:
        """Nothing: Qt would look which row came to stand under the pointer, ask that row what the status bar
        is to say, and paint it and the one before anew. No row here looks otherwise under the pointer.
        """

    # -- what is in view --------------------------------------------------------------------

    def _rows_within(self, area: QRect) -> range:
        number = len(self._sheet.rows)
        first, last = self.rowAt(area.top()), self.rowAt(area.bottom())
        if first < 0 or not number:
            return range(0)
        return range(first, (last if last >= 0 else number - 1) + 1)

    def _places(self, area: QRect) -> Iterator[_Place]:
        for at, column in enumerate(self._sheet.columns):
            x, width = self.columnViewportPosition(at), self.columnWidth(at)
            if width and not self.isColumnHidden(at) and x <= area.right() and x + width > area.left():
                yield _Place(
                    column,
                    at == 0,
                    x + self._pad,
                    max(0, width - 2 * self._pad),
                    column.align.value | _LINE,
                    column.key in UNIQUE,
                )

    def _chosen_within(self, rows: range) -> set[int]:
        found: set[int] = set()
        chosen = self.selectionModel().selection()
        for place in range(chosen.count()):
            run = chosen.at(place)
            found.update(range(max(run.top(), rows.start), min(run.bottom() + 1, rows.stop)))
        return found

    # -- painting ---------------------------------------------------------------------------

    def _paint_rows(self, painter: QPainter, rows: range, touched: QRect, marked: int) -> None:
        places = list(self._places(touched))
        chosen = self._chosen_within(rows)
        for at in rows:
            area = QRect(0, self.rowViewportPosition(at), touched.right() + 1, self.rowHeight(at))
            self._paint_row(painter, self._sheet.rows[at], area, places, is_chosen=at in chosen)
            if at == marked:
                painter.fillRect(0, area.y(), BAR, area.height(), self._bar)

    def _paint_row(
        self, painter: QPainter, row: SheetRow, area: QRect, places: list[_Place], *, is_chosen: bool
    ) -> None:
        end = places[-1].x + places[-1].width + self._pad if places else 0
        if is_chosen:
            painter.fillRect(0, area.y(), end, area.height(), self._chosen)
        painter.fillRect(0, area.bottom(), end, 1, self._line)
        is_active = row.sheet.bank.is_active[row.at]
        ink, top, height = self._text if is_active else self._muted, area.y(), area.height() - 1
        for place in places:
            value = place.column.value(row)
            painter.setPen(self._muted if value is None else ink)
            text = place.column.text(value)
            if place.is_first:
                painter.setFont(self._font if is_active else self._struck)
                words = self._fitting(text, place.width)
                painter.drawText(place.x, top, place.width, height, _LEFT, words)
                painter.setFont(self._font)
            elif place.is_unique:
                words = self._fitting(text, place.width)
                painter.drawText(place.x, top, place.width, height, place.flags, words)
            else:
                made, width, tall = self._shaped.get((text, place.width)) or self._shape(text, place.width)
                x = place.x + place.width - width if place.is_right else place.x
                painter.drawStaticText(x, top + (height - tall) // 2, made)

    def _shape(self, text: str, width: int) -> _Shaped:
        """A short text ready to be painted, with its width and height. Few texts fill the narrow columns, so
        they are kept: shaping costs ten times as much as painting.
        """
        made = QStaticText(self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, width))
        made.setTextFormat(Qt.TextFormat.PlainText)
        made.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        made.prepare(QTransform(), self._font)
        size = made.size()
        if len(self._shaped) >= KEPT_TEXTS:
            self._shaped.clear()
        kept = self._shaped[text, width] = (made, math.ceil(size.width()), math.ceil(size.height()))
        return kept

    def _fitting(self, text: str, width: int) -> str:
        """The text as far as it fits. Measuring costs as much as painting: no more is measured than is likely
        to be seen, and all that could be only where that was too little.
        """
        if len(text) * self._widest <= width:
            return text
        for letter in (self._usual, self._narrowest):
            start = text[: int(width / letter) + 1]
            fits = self._metrics.elidedText(start, Qt.TextElideMode.ElideRight, width)
            if fits != start or len(start) == len(text):
                break
        return fits
