"""Which columns of a table have room, and how wide they are."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication, QTableView

from eros_desktop.ui.models.columns import Column
from eros_desktop.ui.theme import TYPE_SCALE
from eros_desktop.words import tr

BESIDE_TITLE = 36
"""Both edges of a header, in pixels at zoom 100."""
STRETCHED_LEAST = 200
"""A column that takes what is left keeps its width, or this where it is wider."""


class ColumnRoom(QObject):
    """One column takes what the others leave. Where that is too little, columns that yield are hidden, the
    highest number first; the sorted one stays. Rather than hide more, the table scrolls.

    `widths` are what the user gave them, in pixels at zoom 100, also of hidden columns.
    """

    def __init__(self, view: QTableView, columns: Sequence[Column[Any]]) -> None:
        super().__init__(view)
        self._view = view
        self._columns = columns
        self._stretched = next((at for at, column in enumerate(columns) if column.stretches), None)
        self._scale = 1.0
        self.widths = [self.first_width(at) for at in range(len(columns))]
        self.least = STRETCHED_LEAST
        self.is_fitting = False
        view.viewport().installEventFilter(self)
        header = view.horizontalHeader()
        header.sectionResized.connect(self._take_width)
        header.sortIndicatorChanged.connect(lambda *_: self.fit())

    def first_width(self, at: int) -> int:
        """The width a column starts with, in pixels at zoom 100: its own, or that of its title in the user's
        language where that is longer.
        """
        column = self._columns[at]
        return max(column.width, round(_title_width(tr(column.title))))

    def fit(self, held: int | None = None) -> None:
        """Gives every column its width at the zoom in force; the `held` one is in the user's hand."""
        if self.is_fitting:
            return
        self.is_fitting = True
        self._scale = zoom()
        shown, header = self._with_room(held), self._view.horizontalHeader()
        for at in range(len(self._columns)):
            header.setSectionHidden(at, at not in shown)
            if at in shown and at not in (self._stretched, held):
                header.resizeSection(at, shown[at])
        if self._stretched is not None and held != self._stretched:
            rest = self._view.viewport().width() - header.length() + header.sectionSize(self._stretched)
            header.resizeSection(self._stretched, max(shown[self._stretched], rest))
        self.is_fitting = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return False

    def _take_width(self, at: int, _old: int, new: int) -> None:
        if not self.is_fitting and new > 0:
            self.widths[at] = round(new / self._scale)
            if at != self._stretched:
                self.fit(held=at)

    def _with_room(self, held: int | None) -> dict[int, int]:
        """Column -> width in pixels. A column the user made wider than there is room for has its first width
        again before it is hidden.
        """
        shown = {at: self._pixels(at) for at in range(len(self._columns)) if self._stays(at, held)}
        left = self._view.viewport().width() - sum(shown.values())
        yielding = [at for at in range(len(self._columns)) if at not in shown]
        for at in sorted(yielding, key=lambda at: self._columns[at].yields):
            first = round(self.first_width(at) * self._scale)
            fitting = next((width for width in (self._pixels(at), first) if width <= left), None)
            if fitting is None:
                break
            shown[at] = fitting
            left -= fitting
        return shown

    def _stays(self, at: int, held: int | None) -> bool:
        header = self._view.horizontalHeader()
        is_sorted = header.isSortIndicatorShown() and header.sortIndicatorSection() == at
        return not self._columns[at].yields or at == held or is_sorted

    def _pixels(self, at: int) -> int:
        width = min(self.first_width(at), self.least) if at == self._stretched else self.widths[at]
        return round(width * self._scale)


@lru_cache(maxsize=512)
def _title_width(title: str) -> float:
    """Of a header at zoom 100, its edges included."""
    font = QFont(QApplication.font())
    font.setPixelSize(TYPE_SCALE["caption"])
    font.setWeight(QFont.Weight.DemiBold)
    return QFontMetricsF(font).horizontalAdvance(title) + BESIDE_TITLE


def zoom() -> float:
    """1.0 at zoom 100, from the application's font; also 1.0 where no theme has set one in pixels."""
    size = QApplication.font().pixelSize()
    return size / TYPE_SCALE["body"] if size > 0 else 1.0
