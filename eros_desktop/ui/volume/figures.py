"""Figures to try: a slider and a number for each, and the button that goes back."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget

from eros_desktop.domain.volume.values import VolumeInputs, VolumeResult
from eros_desktop.domain.volume.what_if import WhatIf
from eros_desktop.ui.settings.quiet import QuietSpin, Switch
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.plain import plain_label, wrapped
from eros_desktop.words import tr

STEPS = 1000
LABEL_WIDTH = 88
MOST_FANS = 60_000
MOST_MESSAGES = 400


@dataclass(frozen=True, slots=True)
class Figure:
    """`field` is that of WhatIf. A curved one has more of its slider for small numbers."""

    field: str
    title: str
    low: int
    high: int
    is_curved: bool = False


def figures() -> tuple[Figure, ...]:
    return (
        Figure("fan_count", tr("Fans"), 0, MOST_FANS, is_curved=True),
        Figure("saturation", tr("Saturation"), 0, 100),
        Figure("opportunity", tr("Opportunity"), 0, 100),
        Figure("revenue_trend", tr("Trend, %"), -60, 60),
        Figure("message_count", tr("Messages"), 0, MOST_MESSAGES, is_curved=True),
    )


class QuietSlider(QSlider):
    """Leaves the wheel to the page unless the keyboard is in it."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(0, STEPS)
        self.setSingleStep(STEPS // 100)
        self.setPageStep(STEPS // 10)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class FigureRow:
    """The two controls of one figure; `set_value` tells nobody."""

    def __init__(self, figure: Figure, theme: Theme) -> None:
        self.figure = figure
        self.slider = QuietSlider()
        self.number = QuietSpin(theme)
        self.slider.setAccessibleName(tr("Try {figure}").format(figure=figure.title))
        self.number.setAccessibleName(tr("Try {figure}, as a number").format(figure=figure.title))
        self.number.setRange(figure.low, figure.high)

    @property
    def value(self) -> int:
        return self.number.value()

    def set_value(self, value: int) -> None:
        high = max(self.figure.high, value)
        for part in (self.number, self.slider):
            part.blockSignals(True)
        self.number.setRange(min(self.figure.low, value), high)
        self.number.setValue(value)
        self.slider.setValue(self.place_of(value))
        for part in (self.number, self.slider):
            part.blockSignals(False)

    def place_of(self, value: int) -> int:
        """Where on the slider a value lies."""
        low, high = self.number.minimum(), self.number.maximum()
        share = (value - low) / max(1, high - low)
        return round(STEPS * (share**0.5 if self.figure.is_curved else share))

    def value_at(self, place: int) -> int:
        low, high = self.number.minimum(), self.number.maximum()
        share = place / STEPS
        return low + round((high - low) * (share**2 if self.figure.is_curved else share))


class FigureBox(QWidget):
    """`tried(WhatIf)` at every move; `reset()` when the figures go back to what they are."""

    tried = Signal(object)
    reset = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._known: dict[str, int] = {}
        self.rows = {figure.field: FigureRow(figure, theme) for figure in figures()}
        self.without_override = Switch(theme)
        self.back = QPushButton(tr("As it is"))
        self.said = wrapped("", tone="muted")
        self._override_words = plain_label(tr("Without the override"), tone="muted")
        self._labels: list[QLabel] = []
        self._lay_out()
        for row in self.rows.values():
            row.slider.valueChanged.connect(lambda place, one=row: self._take_slider(one, place))
            row.number.valueChanged.connect(lambda value, one=row: self._take_number(one, value))
        self.without_override.toggled.connect(lambda _on: self._tell())
        self.back.clicked.connect(self.go_back)
        self.setEnabled(False)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self._theme.pixels(12))
        grid.setVerticalSpacing(self._theme.pixels(4))
        grid.setColumnStretch(1, 1)
        for place, row in enumerate(self.rows.values()):
            label = plain_label(row.figure.title, tone="muted")
            label.setBuddy(row.slider)
            self._labels.append(label)
            grid.addWidget(label, place, 0)
            grid.addWidget(row.slider, place, 1)
            grid.addWidget(row.number, place, 2)
        self.without_override.setAccessibleName(tr("Try the week without the override"))
        self.back.setAccessibleName(tr("Put the tried figures back"))
        foot = QHBoxLayout()
        foot.setSpacing(self._theme.pixels(8))
        foot.addWidget(self.without_override)
        foot.addWidget(self._override_words)
        foot.addStretch(1)
        foot.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.pixels(8))
        column.addLayout(grid)
        column.addLayout(foot)
        column.addWidget(self.said)

    def show_known(self, inputs: VolumeInputs, result: VolumeResult) -> None:
        """The figures the calculation used, from which a trial starts."""
        self._known = {
            "fan_count": inputs.fan_count,
            "saturation": round(result.fused_saturation),
            "opportunity": round(result.fused_opportunity),
            "revenue_trend": round(result.revenue_trend),
            "message_count": result.message_count,
        }
        has_override = inputs.override is not None
        self.without_override.setVisible(has_override)
        self._override_words.setVisible(has_override)
        self.setEnabled(True)
        self._put_back()

    def show_nothing(self) -> None:
        self.setEnabled(False)
        self._known = {}
        self.said.setText("")

    @property
    def chosen(self) -> WhatIf:
        """The figures that differ from what they are."""
        changed = {name: row.value for name, row in self.rows.items() if row.value != self._known.get(name)}
        return WhatIf(**changed, without_override=self.without_override.isChecked())

    def say(self, text: str) -> None:
        self.said.setText(text)

    def go_back(self) -> None:
        """Takes the trial back."""
        self._put_back()
        self.reset.emit()

    def _put_back(self) -> None:
        for name, row in self.rows.items():
            row.set_value(self._known.get(name, 0))
        self.without_override.blockSignals(True)
        self.without_override.setChecked(False)
        self.without_override.blockSignals(False)
        self.back.setEnabled(False)
        self.say(tr("Move a figure to see what the week would be. Nothing is stored."))

    def _take_slider(self, row: FigureRow, place: int) -> None:
        row.number.blockSignals(True)
        row.number.setValue(row.value_at(place))
        row.number.blockSignals(False)
        self._tell()

    def _take_number(self, row: FigureRow, value: int) -> None:
        row.slider.blockSignals(True)
        row.slider.setValue(row.place_of(value))
        row.slider.blockSignals(False)
        self._tell()

    def _tell(self) -> None:
        chosen = self.chosen
        if chosen == WhatIf():
            self.go_back()
            return
        self.back.setEnabled(True)
        self.tried.emit(chosen)
