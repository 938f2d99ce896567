"""What the charts are about: period, creator, comparison, and the filters in force as chips."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from eros_desktop.domain.analytics.charts.scope import SendFilter
from eros_desktop.domain.values import CreatorId
from eros_desktop.ui import formats
from eros_desktop.ui.analytics.asked import PERIODS, Asked
from eros_desktop.ui.analytics.drawn import Names
from eros_desktop.ui.analytics.kinds.earnings import part_name
from eros_desktop.ui.icons import icon
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.choice_button import ChoiceButton
from eros_desktop.ui.widgets.choices import Choice
from eros_desktop.ui.widgets.flow import FlowLayout
from eros_desktop.words import tr

CREATOR_WIDTH = 208
CAPTION_LENGTH = 40
EVERYBODY = ""
"""Payload of the choice for all creators together."""


@dataclass(frozen=True, slots=True)
class Chip:
    """One filter in words and the fields that go with it."""

    label: str
    dimensions: frozenset[str]


def chips(chosen: SendFilter, names: Names, caption_text: str) -> list[Chip]:
    """The filters in force."""
    found = []
    if chosen.category is not None:
        found.append(Chip(part_name(chosen.category), frozenset({"category"})))
    if chosen.send_type is not None:
        found.append(Chip(names.send_type(chosen.send_type), frozenset({"send_type"})))
    if chosen.content_type is not None:
        label = tr("Content: {type}").format(type=names.content_type(chosen.content_type))
        found.append(Chip(label, frozenset({"content_type"})))
    if chosen.caption_id is not None:
        text = caption_text or chosen.caption_id
        short = text if len(text) <= CAPTION_LENGTH else f"{text[: CAPTION_LENGTH - 1].rstrip()}…"
        found.append(Chip(f"“{short}”", frozenset({"caption_id"})))
    if chosen.weekday is not None and chosen.hour is not None:
        found.append(
            Chip(
                f"{formats.name_of_weekday(chosen.weekday)} {chosen.hour:02d}:00",
                frozenset({"weekday", "hour"}),
            )
        )
    if chosen.first_day is not None and chosen.last_day is not None:
        label = formats.weekday(chosen.first_day)
        if chosen.last_day != chosen.first_day:
            label = tr("{first} to {last}").format(first=label, last=formats.weekday(chosen.last_day))
        found.append(Chip(label, frozenset({"first_day", "last_day"})))
    return found


class PeriodButtons(QWidget):
    """`picked(days)` for one of the periods, `custom_asked()` for other days."""

    picked = Signal(int)
    custom_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.buttons: dict[int, QPushButton] = {}
        self.custom = QPushButton()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for days in PERIODS:
            button = QPushButton(tr("{days} days").format(days=days))
            button.setCheckable(True)
            button.setAccessibleName(tr("Last {days} days").format(days=days))
            button.clicked.connect(lambda _checked=False, days=days: self.picked.emit(days))
            self.buttons[days] = button
            layout.addWidget(button)
        self.custom.setCheckable(True)
        self.custom.clicked.connect(lambda: self.custom_asked.emit())
        layout.addWidget(self.custom)

    def take_focus(self) -> None:
        """To the period in force."""
        chosen = next((button for button in self.buttons.values() if button.isChecked()), self.custom)
        chosen.setFocus()

    def show_asked(self, asked: Asked) -> None:
        period = asked.period
        for days, button in self.buttons.items():
            button.setChecked(not period.is_custom and days == period.days)
        self.custom.setChecked(period.is_custom)
        text = tr("Other days …")
        if period.first is not None and period.last is not None:
            text = f"{formats.day(period.first)} – {formats.day(period.last)}"
        self.custom.setText(text)
        self.custom.setAccessibleName(tr("Other days: {which}").format(which=text))


class ScopeBar(QWidget):
    """`creator_picked(CreatorId or None)`, `compared(bool)`, `narrowed(SendFilter)`."""

    creator_picked = Signal(object)
    compared = Signal(bool)
    narrowed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.creator = ChoiceButton(tr("Creator"), tr("Type a name"), theme)
        self.compare = QPushButton(f" {tr('Compare with the period before')}")
        self.chips: list[QPushButton] = []
        self._chip_line = QWidget()
        self._flow = FlowLayout(self._chip_line)
        self._chosen = SendFilter()
        self._lay_out()

    def _lay_out(self) -> None:
        self.creator.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.compare.setCheckable(True)
        self.compare.setIcon(icon("chart-line"))
        self.compare.setAccessibleName(tr("Compare with the period before"))
        self.compare.clicked.connect(lambda: self.compared.emit(self.compare.isChecked()))
        self.creator.picked.connect(self._tell_creator)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.creator)
        line.addWidget(self.compare)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 12)
        layout.setSpacing(8)
        layout.addLayout(line)
        layout.addWidget(self._chip_line)
        self._theme.changed.connect(self._fit)
        self._fit()
        self._chip_line.hide()

    def _fit(self) -> None:
        self.creator.setMinimumWidth(self._theme.pixels(CREATOR_WIDTH))

    def set_creators(self, creators: Sequence[tuple[CreatorId, str]]) -> None:
        """Who can be chosen; everybody comes first."""
        self.creator.set_choices(
            [
                Choice(tr("All creators"), icon="users", payload=EVERYBODY),
                *(Choice(name, icon="user", payload=creator_id) for creator_id, name in creators),
            ]
        )

    def show_asked(self, asked: Asked, creator_id: CreatorId | None) -> None:
        self.creator.show_value(creator_id if asked.is_narrowed else EVERYBODY, tr("All creators"))
        self.compare.setChecked(asked.is_compared)

    def show_chips(self, chosen: SendFilter, names: Names, caption_text: str) -> None:
        """The filters in force; several can be cleared at once."""
        self._chosen = chosen
        had_focus = any(chip.hasFocus() for chip in self.chips)
        while self._flow.count():
            item = self._flow.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        found = chips(chosen, names, caption_text)
        self.chips = [self._chip(chip) for chip in found]
        if len(found) > 1:
            clear = QPushButton(tr("Clear all"))
            clear.setProperty("role", "quiet")
            clear.setProperty("part", "chip")
            clear.clicked.connect(lambda: self.narrowed.emit(SendFilter()))
            self._flow.addWidget(clear)
        self._chip_line.setVisible(bool(found))
        if had_focus:
            (self.chips[0] if self.chips else self.creator).setFocus()

    def _chip(self, chip: Chip) -> QPushButton:
        button = QPushButton(f"{formats.no_mnemonic(chip.label)} ")
        button.setProperty("role", "chip")
        button.setIcon(icon("x"))
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        button.setAccessibleName(tr("Remove the filter {filter}").format(filter=chip.label))
        button.setToolTip(tr("Remove this filter"))
        button.clicked.connect(lambda: self.narrowed.emit(self._chosen.without(chip.dimensions)))
        self._flow.addWidget(button)
        return button

    def _tell_creator(self, payload: object) -> None:
        self.creator_picked.emit(None if payload == EVERYBODY else payload)
