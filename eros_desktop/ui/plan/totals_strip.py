"""Totals of a week before and after, side by side in one line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from eros_desktop.ui.plan.measures import Measure
from eros_desktop.ui.widgets.plain import ToneRole, plain_label, squeezable
from eros_desktop.words import tr


class TotalsStrip(QFrame):
    """One tile a measure: its name, before and after, and the difference in words, figures and tone."""

    def __init__(self, measures: Sequence[Measure], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(24)
        for measure in measures:
            layout.addLayout(_tile(measure), 1)


def _tile(measure: Measure) -> QVBoxLayout:
    tile = QVBoxLayout()
    tile.setSpacing(2)
    tile.addWidget(squeezable(plain_label(measure.name, type="caption", tone="muted")))
    has_before = measure.before not in ("", "–")
    values = plain_label(
        tr("{before} → {after}").format(before=measure.before, after=measure.after)
        if has_before
        else measure.after,
        tone="strong",
    )
    values.setAccessibleName(measure.spoken)
    tile.addWidget(values)
    delta = plain_label(delta_text(measure) if has_before else "", type="caption", tone=tone_of(measure))
    tile.addWidget(delta)
    return tile


def delta_text(measure: Measure) -> str:
    """`+2`, and in words whether that is better, so that the colour is never the only sign."""
    if measure.is_better is None:
        return measure.delta
    text = tr("{delta}, better") if measure.is_better else tr("{delta}, worse")
    return text.format(delta=measure.delta)


def tone_of(measure: Measure) -> ToneRole:
    """The tone of a difference: success, error, or muted where neither is better."""
    if measure.is_better is None:
        return "muted"
    return "success" if measure.is_better else "error"
