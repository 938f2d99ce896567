"""A column of wrapped texts inside a scroll area that is always as tall as its texts need."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from eros_desktop.ui.widgets.focus import follow, reachable

FOCUS_BAR = 2
"""Pixels at the left of a text area that show whether it has the keyboard."""


class ColumnBox(QWidget):
    """WORKAROUND: nested layouts of wrapped labels tell a scroll area too small a height.

    The box asks its layout again whenever its width or its contents change. Buttons that come later are
    reached by the tab key where they stand.
    """

    def __init__(self, spacing: int, margin: int) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(margin - FOCUS_BAR, margin, margin, margin)
        self.column.setSpacing(spacing)
        self._reached: list[QWidget] = []
        self._ordering = QTimer(self, singleShot=True, interval=0)
        self._ordering.timeout.connect(self._put_in_order)

    def minimumSizeHint(self) -> QSize:
        """Never wider than the panel it stands in."""
        return QSize(0, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self.grow()
        return done

    def grow(self) -> None:
        """Takes the height the texts need at the width there is."""
        wanted = self.column.totalHeightForWidth(self.width())
        if wanted > 0 and wanted != self.minimumHeight():
            self.setMinimumHeight(wanted)
        self._ordering.start()

    def _put_in_order(self) -> None:
        """The tab key goes from the scroll area through what stands in it, downwards."""
        viewport = self.parentWidget()
        area = None if viewport is None else viewport.parentWidget()
        found = reachable(self)
        if area is None or found == self._reached:
            return
        self._reached = found
        follow(area, found)


def text_area(name: str) -> QScrollArea:
    """A scroll area for a ColumnBox: scrolls downwards only, can take the keyboard."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    area.setAccessibleName(name)
    area.setProperty("role", "reading")
    return area
