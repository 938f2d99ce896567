"""The top of a pane: its title, one sentence, and room for controls at the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from eros_desktop.ui.theme import TYPE_SCALE
from eros_desktop.ui.widgets.plain import elided_label, plain_label
from eros_desktop.words import tr

LOW = 360
"""Lower than this at zoom 100, a pane needs the room of its sentence for what it holds."""


class PaneHeading(QWidget):
    """A row with the title (a declared text) over a sentence at the left and the controls at the right, on
    the 8-pixel grid; in a low pane without the sentence. The pane itself keeps 24 pixels left and right.
    """

    def __init__(self, title: str, sentence: str, *controls: QWidget) -> None:
        super().__init__()
        self._is_low = False
        self._pane: QWidget | None = None
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addWidget(plain_label(tr(title), type="title"))
        self.sentence = elided_label(sentence)
        self.sentence.setProperty("tone", "muted")
        texts.addWidget(self.sentence)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 24, 0, 16)
        self._row.setSpacing(8)
        self._row.addLayout(texts, 1)
        for control in controls:
            self._row.addWidget(control)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._pane is None:
            self._pane = _pane_of(self)
            self._pane.installEventFilter(self)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        if self._pane is None:
            return
        is_low = self._pane.height() < LOW * self.fontInfo().pixelSize() / TYPE_SCALE["body"]
        if is_low != self._is_low:
            self._is_low = is_low
            self.sentence.setVisible(not is_low)
            self._row.setContentsMargins(0, 8 if is_low else 24, 0, 4 if is_low else 16)


def _pane_of(widget: QWidget) -> QWidget:
    """What of the window's stack of panes the widget stands in; its window where it stands in none."""
    found, above = widget, widget.parentWidget()
    while above is not None and not isinstance(above, QStackedWidget):
        found, above = above, above.parentWidget()
    return found
