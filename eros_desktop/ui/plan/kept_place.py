"""Where a panel stays while its parts arrive one by one."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from eros_desktop.ui.theme import Theme

ROOM_ABOVE = 40
"""Pixels at zoom 100 over what is brought up, for its heading."""


class KeptPlace(QObject):
    """Holds a scroll area at a value, or a widget in it near the top, until the user moves the panel."""

    def __init__(self, area: QScrollArea, theme: Theme) -> None:
        super().__init__(area)
        self._area = area
        self._theme = theme
        self._at: int | None = None
        self._brought: QWidget | None = None
        bar = area.verticalScrollBar()
        bar.rangeChanged.connect(lambda *_: self.hold())
        bar.actionTriggered.connect(lambda *_: self.let_go())

    @property
    def has_keyboard(self) -> bool:
        """The keyboard is in the area or in something that stands in it."""
        focused = QApplication.focusWidget()
        return focused is not None and (focused is self._area or self._area.isAncestorOf(focused))

    def stay_at(self, value: int) -> None:
        """What is shown anew stays where it was."""
        self._at, self._brought = value, None

    def bring_up(self, asked: QWidget) -> None:
        """Brings up what answers the user, when the keyboard is in it."""
        focused = QApplication.focusWidget()
        self._brought = asked if focused is not None and asked.isAncestorOf(focused) else None

    def let_go(self) -> None:
        """From now on nothing pulls the panel back."""
        self._at = self._brought = None

    def hold(self) -> None:
        bar, content = self._area.verticalScrollBar(), self._area.widget()
        if self._brought is not None and content is not None and content.isAncestorOf(self._brought):
            top = self._brought.mapTo(content, QPoint(0, 0)).y() - self._theme.pixels(ROOM_ABOVE)
            bar.setValue(max(bar.value(), top))
        elif self._at is not None:
            bar.setValue(self._at)
