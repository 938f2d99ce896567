"""How the week's numbers came about: the volume's steps as readable lines, folded by default."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from eros_desktop.ui.icons import icon
from eros_desktop.ui.plan.details import step_lines
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
        self.area = QScrollArea()
        self._lay_out()
        self.toggle.clicked.connect(self._flip)
        self.set_folded(True)

    def _lay_out(self) -> None:
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName("Steps of the volume")
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
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(16, 0, 16, 16)
        layout.setSpacing(self._theme.pixels(12))
        for name, change, reason in step_lines(volume):
            layout.addLayout(_step(name, change, reason))
        if not step_lines(volume):
            layout.addWidget(plain_label("No steps are stored with this week.", tone="muted", wraps=True))
        layout.addStretch(1)
        self.area.setWidget(content)

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
    """`HIGH · 5 revenue, 6 engagement, 2 retention a day`."""
    if not volume:
        return "Not known"
    engagement = volume.get("bump_adjusted_engagement", volume.get("engagement_per_day", 0))
    parts = (
        f"{volume.get('revenue_per_day', 0)} revenue",
        f"{engagement} engagement",
        f"{volume.get('retention_per_day', 0)} retention a day",
    )
    return f"{volume.get('volume_level', '')} · {', '.join(parts)}"
