"""The five score weights: a published set or one's own, with the sum always in view."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from eros_desktop.domain.planning.inputs import ScoreWeights
from eros_desktop.ui.settings.fields import WEIGHTS
from eros_desktop.ui.settings.presets import OWN, PRESETS, preset_of
from eros_desktop.ui.settings.quiet import QuietChoice, QuietPercent
from eros_desktop.ui.settings.rows import Row
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.plain import plain_label
from eros_desktop.words import declared, localised, tr

_NOISE = 0.005
"""In percent: less than what a field shows."""


class WeightsForm(QWidget):
    """`changed()` when a weight changes. What was not touched keeps its exact stored value."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._stored = ScoreWeights()
        self.presets = QuietChoice(theme)
        for preset in PRESETS:
            self.presets.addItem(tr(preset.name))
        self.presets.addItem(tr(OWN))
        self._preset_row = Row(theme, declared("Set of weights"), "", self.presets)
        self.fields: dict[str, QuietPercent] = {}
        self.sum = plain_label(tone="muted")
        self._sum_row = Row(theme, declared("Sum"), declared("Must be 100 %."), self.sum)
        self._lay_out()
        self.presets.activated.connect(self._take_preset)
        self.show_weights(self._stored)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._preset_row)
        for key, title, meaning in WEIGHTS:
            field = QuietPercent(self._theme)
            row = Row(self._theme, title, meaning, field)
            field.setAccessibleName(tr("Weight: {part}").format(part=tr(title)))
            field.valueChanged.connect(self._take_change)
            self.fields[key] = field
            self._column.addWidget(row)
        self._column.addWidget(self._sum_row)
        self._theme.changed.connect(self._fit)
        self._fit()

    def show_weights(self, weights: ScoreWeights) -> None:
        """Fills the fields; nobody is told."""
        self._stored = weights
        for key, field in self.fields.items():
            field.blockSignals(True)
            field.setValue(getattr(weights, key) * 100)
            field.blockSignals(False)
        self._show_sum()

    @property
    def weights(self) -> ScoreWeights:
        return ScoreWeights(**{key: self._share(key) for key in self.fields})

    def refuse(self, sentence: str) -> None:
        """Why the weights were refused, beside their sum; empty takes it away."""
        self._sum_row.refuse(sentence)

    def _share(self, key: str) -> float:
        field, stored = self.fields[key], float(getattr(self._stored, key))
        untouched = abs(field.value() - round(stored * 100, field.decimals())) < _NOISE
        return stored if untouched else round(field.value() / 100, 4)

    def _take_preset(self, place: int) -> None:
        if place < len(PRESETS):
            self.show_weights(PRESETS[place].weights)
            self.refuse("")
            self.changed.emit()

    def _take_change(self) -> None:
        self.refuse("")
        self._show_sum()
        self.changed.emit()

    def _show_sum(self) -> None:
        weights = self.weights
        total = sum(getattr(weights, key) for key in self.fields) * 100
        self.sum.setText(sum_sentence(total))
        self.sum.setProperty("tone", "muted" if abs(total - 100) < _NOISE else "error")
        self.sum.style().unpolish(self.sum)
        self.sum.style().polish(self.sum)
        self.sum.setAccessibleName(tr("Sum of the weights: {text}").format(text=self.sum.text()))
        preset = preset_of(weights)
        self.presets.setCurrentIndex(len(PRESETS) if preset is None else PRESETS.index(preset))
        meaning = tr("None of the published sets") if preset is None else tr(preset.meaning)
        self._preset_row.help.setText(meaning)
        self.presets.setAccessibleDescription(meaning)

    def _fit(self) -> None:
        self._column.setSpacing(self._theme.pixels(12))


def sum_sentence(percent: float) -> str:
    """`100 %`, or how much is missing or too much."""
    off = percent - 100
    if abs(off) < _NOISE:
        return "100 %"
    said = tr("{sum} %: {off} % too much") if off > 0 else tr("{sum} %: {off} % missing")
    return said.format(sum=_short(percent), off=_short(abs(off)))


def _short(percent: float) -> str:
    return localised(f"{percent:.1f}".removesuffix(".0"))
