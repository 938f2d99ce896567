"""How the week's numbers came about: the volume's steps as readable lines, folded by default."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from eros_desktop.ui.icons import icon
from eros_desktop.ui.plan.column_box import ColumnBox, text_area
from eros_desktop.ui.plan.details import step_lines
from eros_desktop.ui.plan.picture import day_targets
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.plain import plain_label, squeezable


class VolumeCard(QFrame):
    """A heading that folds, and under it one block a step. `folded(bool)` when the user folds it or not."""

    folded = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName("Volume of the week")
        self.toggle = QToolButton()
        self._summary = squeezable(plain_label(tone="muted"))
        self.area = text_area("Steps of the volume")
        self._lay_out()
        self.toggle.clicked.connect(self._flip)
        self.set_folded(True)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 8, 8, 8)
        bar.setSpacing(8)
        bar.addWidget(plain_label("Volume", tone="strong"))
        bar.addWidget(self._summary, 1)
        bar.addWidget(self.toggle)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.area, 1)

    @property
    def is_folded(self) -> bool:
        return self._is_folded

    def set_folded(self, folded: bool) -> None:
        self._is_folded = folded
        self.area.setVisible(not folded)
        self.toggle.setIcon(icon("chevron-up" if folded else "chevron-down"))
        name = "Show the steps of the volume" if folded else "Fold the volume"
        self.toggle.setAccessibleName(name)
        self.toggle.setToolTip(name)

    def show_volume(self, volume: Mapping[str, Any]) -> None:
        """The stored volume result of a week (domain.md 4.14); an empty one says so."""
        self._summary.setText(_summary(volume))
        content = ColumnBox(self._theme.pixels(12), self._theme.pixels(16))
        layout = content.column
        layout.setContentsMargins(16, 0, 16, 16)
        for name, change, reason in step_lines(volume):
            layout.addLayout(_step(name, change, reason))
        if not step_lines(volume):
            layout.addWidget(plain_label("No steps are stored with this week.", tone="muted", wraps=True))
        layout.addStretch(1)
        self.area.setWidget(content)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(QRect(0, 0, self.width(), 1), QColor(self._theme.tones.line))
        painter.end()

    def _flip(self) -> None:
        self.set_folded(not self._is_folded)
        self.folded.emit(self._is_folded)


def _step(name: str, change: str, reason: str) -> QVBoxLayout:
    box = QVBoxLayout()
    box.setSpacing(2)
    box.addWidget(plain_label(name, tone="strong", wraps=True))
    box.addWidget(plain_label(change, wraps=True))
    if reason:
        box.addWidget(plain_label(reason, type="caption", tone="muted", wraps=True))
    return box


def _summary(volume: Mapping[str, Any]) -> str:
    """`HIGH · 13 sends a day`."""
    if not volume:
        return "Not known"
    daily = sum(day_targets({**volume, "weekly_distribution": {}}, 0).values())
    return f"{volume.get('volume_level', '')} · {daily} sends a day"
