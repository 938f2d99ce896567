"""The wishes of a what-if: volume, prices, audience; what is left alone stays as it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from eros_desktop.domain.reference import Reference
from eros_desktop.ui import formats
from eros_desktop.ui.settings.quiet import QuietChoice, QuietSpin
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.plain import plain_label
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.services.plans.trial_changes import TrialRequest

LEFT_ALONE = -1
"""Value of a number that stays as it is."""
MOST_A_DAY = 20
LEVELS = range(1, 6)


class WhatIfForm(QWidget):
    """`edited()` whenever a wish changed."""

    edited = Signal()

    def __init__(
        self, page_type: str, reference: Reference, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        allowed = reference.prices.ranges["ppv_unlock"]
        self._theme = theme
        self.level = QuietChoice(theme)
        self.revenue, self.engagement, self.retention = (
            self._number(LEFT_ALONE, MOST_A_DAY) for _ in range(3)
        )
        self.percent = self._number(-50, 100, suffix=" %")
        self.base = self._number(allowed.minimum - 1, allowed.maximum, prefix="$")
        self.percent.setSpecialValueText("")
        self.source, self.target = QuietChoice(theme), QuietChoice(theme)
        self._fill(page_type, reference)
        self._lay_out()
        self.show_request(None)
        self._connect()

    def request(self) -> TrialRequest:
        """The wishes as they stand."""
        from eros_desktop.services.plans.trial_changes import TrialRequest

        target = self.target.currentData()
        audiences = ((self.source.currentData(), target),) if target else ()
        base = self.base.value()
        return TrialRequest(
            level=self.level.currentData(),
            revenue_per_day=_wish(self.revenue),
            engagement_per_day=_wish(self.engagement),
            retention_per_day=_wish(self.retention),
            price_percent=self.percent.value(),
            ppv_base=None if base == self.base.minimum() else base,
            audiences=audiences,
        )

    def show_request(self, request: TrialRequest | None) -> None:
        """Shows wishes, or none."""
        self.level.setCurrentIndex(0 if request is None or request.level is None else request.level)
        for field, name in (
            (self.revenue, "revenue_per_day"),
            (self.engagement, "engagement_per_day"),
            (self.retention, "retention_per_day"),
        ):
            wish = None if request is None else getattr(request, name)
            field.setValue(LEFT_ALONE if wish is None else wish)
        self.percent.setValue(0 if request is None else request.price_percent)
        base = None if request is None else request.ppv_base
        self.base.setValue(self.base.minimum() if base is None else base)
        pair = request.audiences[0] if request is not None and request.audiences else ("all_fans", None)
        self.source.setCurrentIndex(max(0, self.source.findData(pair[0])))
        self.target.setCurrentIndex(max(0, self.target.findData(pair[1])))

    def _number(self, least: int, most: int, *, prefix: str = "", suffix: str = "") -> QuietSpin:
        field = QuietSpin(self._theme)
        field.setRange(least, most)
        field.setPrefix(prefix)
        field.setSuffix(suffix)
        field.setSpecialValueText(tr("as is"))
        return field

    def _fill(self, page_type: str, reference: Reference) -> None:
        self.level.addItem(tr("As calculated"), None)
        for level in LEVELS:
            self.level.addItem(tr("Level {level}").format(level=level), level)
        fitting = [
            target for target in reference.targets.values() if target.page_filter in ("both", page_type)
        ]
        self.target.addItem(tr("the same audience"), None)
        for target in sorted(fitting, key=lambda one: one.name):
            self.source.addItem(formats.told(target.name), target.key)
            self.target.addItem(formats.told(target.name), target.key)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        place = 0
        place = _group(grid, place, tr("Volume"), (
            (tr("Level of PPVs"), self.level), (tr("Revenue sends a day"), self.revenue),
            (tr("Engagement sends a day"), self.engagement), (tr("Retention sends a day"), self.retention),
        ))  # fmt: skip
        place = _group(grid, place, tr("Prices"), (
            (tr("All prices"), self.percent), (tr("Base price of PPVs"), self.base),
        ))  # fmt: skip
        _group(grid, place, tr("Audience"), (
            (tr("Sends to"), self.source), (tr("go to"), self.target),
        ))  # fmt: skip
        for choice in (self.level, self.source, self.target):
            choice.setFixedWidth(self._theme.pixels(176))
        grid.setColumnStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(grid)
        layout.addStretch(1)

    def _connect(self) -> None:
        for number in (self.revenue, self.engagement, self.retention, self.percent, self.base):
            number.valueChanged.connect(lambda _value: self.edited.emit())
        for choice in (self.level, self.source, self.target):
            choice.currentIndexChanged.connect(lambda _place: self.edited.emit())


def _wish(field: QuietSpin) -> int | None:
    return None if field.value() == LEFT_ALONE else field.value()


def _group(grid: QGridLayout, place: int, title: str, fields: Sequence[tuple[str, QWidget]]) -> int:
    """A heading and its fields, each named by its label; returns the next line."""
    heading = plain_label(title, tone="strong")
    heading.setContentsMargins(0, 8 if place else 0, 0, 0)
    grid.addWidget(heading, place, 0, 1, 2)
    for line, (name, field) in enumerate(fields, start=place + 1):
        label: QLabel = plain_label(name)
        label.setBuddy(field)
        field.setAccessibleName(f"{title}: {name}")
        grid.addWidget(label, line, 0)
        grid.addWidget(field, line, 1)
    return place + 1 + len(fields)
