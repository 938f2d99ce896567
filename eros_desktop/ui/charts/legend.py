"""The legend under a chart's title; entries that narrow something are buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from eros_desktop.ui import formats
from eros_desktop.ui.charts.picture import Key
from eros_desktop.ui.charts.swatch import HEIGHT, WIDTH, swatch
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.flow import FlowLayout
from eros_desktop.ui.widgets.plain import plain_label
from eros_desktop.words import tr

ENTRY_HEIGHT = 16
"""Of every entry inside its border, in pixels at zoom 100: the style sheet gives buttons the same."""
BORDER = 1
GAP = 4


class Legend(QWidget):
    """Signal: `picked(pick)` of an entry that was pressed."""

    picked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.entries: list[QWidget] = []
        self._shown: tuple[object, object] = ((), None)
        self._flow = FlowLayout(self, GAP)

    def show_keys(self, keys: Sequence[Key]) -> None:
        """Replaces the entries unless they are the same; without any the legend takes no room."""
        look = (self._theme.scheme, self._theme.tones.is_dark, self._theme.zoom)
        if (tuple(keys), look) == self._shown:
            return
        self._shown = tuple(keys), look
        while self._flow.count():
            item = self._flow.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.entries = [self._button(key) if key.pick is not None else self._label(key) for key in keys]
        for entry in self.entries:
            self._flow.addWidget(entry)
        self.setVisible(bool(keys))

    def _button(self, key: Key) -> QPushButton:
        theme = self._theme
        button = QPushButton()
        button.setProperty("type", "caption")
        button.setProperty("role", "quiet")
        button.setProperty("part", "key")
        button.setCheckable(True)
        button.setChecked(key.is_chosen)
        button.setAutoDefault(False)
        button.setIconSize(QSize(theme.pixels(WIDTH), theme.pixels(HEIGHT)))
        button.setIcon(QIcon(swatch(key.tone, key.shape, theme, self.devicePixelRatioF())))
        button.setText(f" {formats.no_mnemonic(key.text)}")
        button.setAccessibleName(tr("Only {what}").format(what=key.text))
        button.setToolTip(tr("Narrow the other charts to it"))
        button.clicked.connect(lambda: self.picked.emit(key.pick))
        return button

    def _label(self, key: Key) -> QWidget:
        entry = QWidget()
        layout = QHBoxLayout(entry)
        layout.setContentsMargins(0, 0, 2 * GAP, 0)
        layout.setSpacing(6)
        entry.setFixedHeight(self._theme.pixels(ENTRY_HEIGHT) + 2 * BORDER)
        mark = plain_label()
        mark.setPixmap(swatch(key.tone, key.shape, self._theme, self.devicePixelRatioF()))
        layout.addWidget(mark)
        layout.addWidget(plain_label(key.text, type="caption", tone="muted"))
        return entry
