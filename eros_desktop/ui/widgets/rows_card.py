"""The frame around a table: it ends under the last row, so that few rows leave no empty rectangle."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedLayout, QTableView, QWidget

CORNER = 3
"""Keeps square content inside the rounded edge."""
NO_LIMIT = 16_777_215
"""Qt's QWIDGETSIZE_MAX."""


class RowsCard(QFrame):
    """Shows the table or its states; with the states it takes all the room there is."""

    def __init__(self, states: QWidget, view: QTableView) -> None:
        super().__init__()
        self._view = view
        self.setProperty("role", "card")
        self.pages = QStackedLayout(self)
        self.pages.setContentsMargins(CORNER, CORNER, CORNER, CORNER)
        self.pages.addWidget(states)
        self.pages.addWidget(view)
        self.pages.currentChanged.connect(self.fit)
        for watched in (view, view.horizontalScrollBar()):
            watched.installEventFilter(self)

    def follow_rows(self) -> None:
        """Call once the view has its model."""
        model = self._view.model()
        for changed in (model.modelReset, model.layoutChanged, model.rowsInserted, model.rowsRemoved):
            changed.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Takes the height of all rows, the header and the scroll bar below them."""
        if self.pages.currentWidget() is not self._view:
            self._take(NO_LIMIT)
            self._end(CORNER)
            return
        below = self._view.horizontalScrollBar()
        head = self._view.viewport().y() or self._view.horizontalHeader().height()
        rows = head + self._view.verticalHeader().length()
        wanted = rows + CORNER + (below.sizeHint().height() if below.isVisibleTo(self._view) else 0)
        self._take(min(wanted, NO_LIMIT))
        self._end(0 if self.height() >= wanted else CORNER)

    def _take(self, height: int) -> None:
        """At once: who scrolls to a row next must find the room as it will be."""
        if height == self.maximumHeight():
            return
        self.setMaximumHeight(height)
        above = self.parentWidget()
        layout = None if above is None else above.layout()
        if layout is not None and self.isVisible():
            layout.activate()

    def _end(self, margin: int) -> None:
        """Where all rows are in view the line under the last one is the edge of the card."""
        self.pages.setContentsMargins(CORNER, CORNER, CORNER, margin)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._view and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._mark(event.type() == QEvent.Type.FocusIn)
        elif watched is not self._view and event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self.fit()
        return False

    def _mark(self, is_focused: bool) -> None:
        """The edge says that the keyboard is in the table."""
        self.setProperty("focused", is_focused)
        self.style().unpolish(self)
        self.style().polish(self)
