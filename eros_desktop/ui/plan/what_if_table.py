"""The week as it is beside a what-if, line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from eros_desktop.ui import formats
from eros_desktop.ui.plan.measures import Measure, measures_of, signed
from eros_desktop.ui.plan.totals_strip import delta_text, tone_of
from eros_desktop.ui.widgets.plain import plain_label
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.services.plans.trials import Side, Trial


class WhatIfTable(QFrame):
    """Four columns: what is measured, the week, the what-if, the difference."""

    def __init__(self, trial: Trial, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        now = tr("The week") if trial.is_planned else tr("As Generate would plan it")
        for column, text in enumerate(("", now, tr("What-if"), tr("Difference"))):
            grid.addWidget(_cell(text, column, "muted", caption=True), 0, column)
        for line, measure in enumerate(measures(trial), start=1):
            texts = (measure.name, measure.before, measure.after, delta_text(measure))
            tones = ("", "", "strong", tone_of(measure))
            for column, (text, tone) in enumerate(zip(texts, tones, strict=True)):
                label = _cell(text, column, tone)
                if column == 2:
                    label.setAccessibleName(measure.spoken)
                grid.addWidget(label, line, column)
        grid.setColumnStretch(0, 1)


def measures(trial: Trial) -> tuple[Measure, ...]:
    """Sends, revenue with its range, saturation, quality, and what the captions lose."""
    before, after = trial.now, trial.then
    totals = measures_of(before.totals, after.totals)
    sends, expected, quality, errors = totals[:4], totals[4], totals[5], totals[7]
    return (
        *sends,
        expected,
        Measure(tr("Range of the revenue"), revenue_range(before), revenue_range(after), ""),
        Measure(
            tr("Saturation today"), formats.score(before.saturation), formats.score(after.saturation), "±0"
        ),
        _share(tr("Last PPV of a day, of the first"), before, after),
        quality,
        _points(before, after),
        _without_caption(before, after),
        errors,
    )


def revenue_range(side: Side) -> str:
    """`$900 to $1,300`, or that too little is known."""
    outlook = side.outlook
    if outlook.low_cents is None or outlook.high_cents is None:
        return tr("not enough data")
    return tr("{low} to {high}").format(
        low=formats.whole_money(outlook.low_cents), high=formats.whole_money(outlook.high_cents)
    )


def _share(name: str, before: Side, after: Side) -> Measure:
    old, new = before.outlook.last_ppv_share, after.outlook.last_ppv_share
    if old is None or new is None:
        return Measure(name, tr("not enough data"), tr("not enough data"), "")
    step = round(new - old, 6)
    return Measure(
        name,
        formats.percent(old),
        formats.percent(new),
        signed(step, formats.percent),
        None if step == 0 else step > 0,
    )


def _points(before: Side, after: Side) -> Measure:
    """The mean score of a caption: what more sends take from worse captions shows here."""
    old, new = before.totals.points_per_caption, after.totals.points_per_caption
    name = tr("Points of a caption on average")
    if old is None or new is None:
        return Measure(name, formats.score(old), formats.score(new), "")
    step = round(new - old, 1)
    better = None if step == 0 else step > 0
    return Measure(name, formats.score(old), formats.score(new), signed(step, formats.score), better)


def _without_caption(before: Side, after: Side) -> Measure:
    old = before.totals.sends - before.totals.captioned
    new = after.totals.sends - after.totals.captioned
    better = None if old == new else new < old
    delta = signed(new - old, lambda value: formats.count(round(value or 0)))
    return Measure(tr("Sends without a caption"), formats.count(old), formats.count(new), delta, better)


def _cell(text: str, column: int, tone: str, *, caption: bool = False) -> QLabel:
    label = plain_label(text, type="caption" if caption else "body", tone=tone)  # type: ignore[arg-type]
    if column:
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label
