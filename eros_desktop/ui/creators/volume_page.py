"""How much the creator's week asks for, and everything that bends it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from eros_desktop.domain.volume.waterfall import waterfall
from eros_desktop.domain.weeks import Week
from eros_desktop.ui import formats
from eros_desktop.ui.captions.blocks import card, titled
from eros_desktop.ui.plan.column_box import ColumnBox, text_area
from eros_desktop.ui.settings.quiet import Switch
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.volume.reading import VolumeReading
from eros_desktop.ui.volume.telling import headline
from eros_desktop.ui.widgets.plain import plain_label, wrapped
from eros_desktop.words import localised, tr

if TYPE_CHECKING:
    from eros_desktop.services.creator_work.overrides import Override, OverrideDraft, Trigger
    from eros_desktop.services.creator_work.volume_desk import VolumeCard

FLAGS = ("dynamic_volume", "ppv_followup", "multi_horizon_fusion", "elasticity_bounds")


def flag_words(name: str) -> tuple[str, str]:
    """A flag's title and what it does."""
    words = {
        "dynamic_volume": (
            tr("Dynamic volume"),
            tr("Saturation, opportunity, trend, confidence and weekdays shape the level's own figures."),
        ),
        "ppv_followup": (tr("PPV follow-ups"), tr("Unlocks are followed up some minutes later.")),
        "multi_horizon_fusion": (
            tr("Three periods mixed"),
            tr("Scores of 7, 14 and 30 days count together instead of the 14 days alone."),
        ),
        "elasticity_bounds": (
            tr("Limit on revenue sends"),
            tr("Revenue sends stop where one more would earn too little."),
        ),
    }
    return words[name]


class VolumePage(QWidget):
    """`flag_asked(name, bool)`, `override_asked(Override or None)`, `end_asked(override_id)`,
    `trigger_end_asked(trigger_id)`, `again_asked()` after reading failed.
    """

    flag_asked = Signal(str, bool)
    override_asked = Signal(object)
    end_asked = Signal(int)
    trigger_end_asked = Signal(int)
    again_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._may_edit = True
        self.reading = VolumeReading(theme, self, tr("Steps of the volume, one row a module"))
        self.head = wrapped("", tone="strong")
        self.sentence = wrapped("", tone="muted")
        self.again = QPushButton(tr("Try again"))
        self.flags = {name: Switch(theme) for name in FLAGS}
        self.new_override = QPushButton(tr("New override …"))
        self.overrides = QVBoxLayout()
        self.triggers = QVBoxLayout()
        self.area = text_area(tr("Volume"))
        self._body = QWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        theme = self._theme
        content = ColumnBox(theme.pixels(16), theme.pixels(16))
        for part in (self.head, self.sentence):
            content.column.addWidget(part)
        content.column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        content.column.addWidget(self._body)
        content.column.addStretch(1)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(theme.pixels(24))
        for box in (self.overrides, self.triggers):
            box.setSpacing(theme.pixels(8))
        body.addLayout(self._group(tr("From the level to the week"), self.reading.fall))
        body.addLayout(self._group(tr("What if"), self.reading.figures))
        overrides = titled(tr("Overrides"), theme)
        overrides.addLayout(self.overrides)
        overrides.addWidget(self.new_override, 0, Qt.AlignmentFlag.AlignLeft)
        body.addLayout(overrides)
        body.addLayout(self._flag_group())
        triggers = titled(tr("Triggers"), theme)
        triggers.addLayout(self.triggers)
        body.addLayout(triggers)
        body.addLayout(self._group(tr("Past forecasts"), self.reading.trail))
        self.area.setWidget(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.area)

    def _group(self, title: str, part: QWidget) -> QVBoxLayout:
        box = titled(title, self._theme)
        box.addWidget(part)
        return box

    def _flag_group(self) -> QVBoxLayout:
        box = titled(tr("Modules in use"), self._theme)
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._theme.pixels(12))
        grid.setVerticalSpacing(self._theme.pixels(8))
        grid.setColumnStretch(1, 1)
        for place, (name, switch) in enumerate(self.flags.items()):
            title, meaning = flag_words(name)
            switch.setAccessibleName(title)
            switch.setAccessibleDescription(meaning)
            texts = QVBoxLayout()
            texts.setSpacing(0)
            label = plain_label(title)
            label.setBuddy(switch)
            texts.addWidget(label)
            texts.addWidget(wrapped(meaning, type="caption", tone="muted"))
            grid.addWidget(switch, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addLayout(texts, place, 1)
        box.addLayout(grid)
        return box

    def _connect(self) -> None:
        for name, switch in self.flags.items():
            switch.clicked.connect(lambda on, one=name: self.flag_asked.emit(one, bool(on)))
        self.new_override.clicked.connect(lambda: self.override_asked.emit(None))
        self.again.clicked.connect(self.again_asked)
        self.reading.card_read.connect(self._show)
        self.reading.failed.connect(self._show_error)

    def show_loading(self) -> None:
        """Another creator's volume is on its way; nothing of the one before stays in view."""
        self.reading.forget()
        self.head.setText(tr("Reading the volume …"))
        self.sentence.setText("")
        self.again.hide()
        self._body.hide()

    def set_may_edit(self, may_edit: bool) -> None:
        self._may_edit = may_edit
        self.new_override.setEnabled(may_edit)
        for switch in self.flags.values():
            switch.setEnabled(may_edit)

    def _show_error(self, text: str) -> None:
        self.head.setText(tr("The volume could not be read"))
        self.sentence.setText(formats.told(text))
        self.again.show()
        self._body.hide()

    def _show(self, card_: VolumeCard) -> None:
        self.again.hide()
        self._body.show()
        self.head.setText(headline(card_.document, waterfall(card_.document)))
        self.sentence.setText(
            tr("Week of {week}, calculated from today's data. Looking at it stores nothing.").format(
                week=formats.week(card_.week)
            )
        )
        for name, switch in self.flags.items():
            switch.setChecked(getattr(card_.flags, name))
        self._show_overrides(card_)
        self._show_triggers(card_)

    def _show_overrides(self, card_: VolumeCard) -> None:
        lines = [self._override_line(one, card_.today, card_.week) for one in card_.overrides]
        said = tr("None: the week is as calculated. An override sets a level or counts for some dates.")
        _refill(self.overrides, lines or [wrapped(said, tone="muted")])

    def _show_triggers(self, card_: VolumeCard) -> None:
        lines = [self._trigger_line(one, card_.today) for one in card_.triggers]
        said = tr("None is stored. A trigger weighs one content type more or less until it expires.")
        _refill(self.triggers, lines or [wrapped(said, tone="muted")])

    def _override_line(self, one: Override, today: date, week: Week) -> QWidget:
        draft = one.draft
        dates = f"{formats.day(draft.first)} – {formats.day(draft.last)}"
        touches = draft.first <= week.sunday and draft.last >= week.monday and one.is_active
        standing = _standing(one.standing(today))
        state = formats.words((standing, tr("counts for this week") if touches else None))
        texts = [plain_label(figures_of(draft), tone="strong", wraps=True), wrapped(dates)]
        if draft.reason:
            texts.append(wrapped(draft.reason, tone="muted"))
        texts.append(wrapped(state, type="caption", tone="muted"))
        buttons = [(tr("Edit …"), tr("Edit the override from {day}").format(day=formats.day(draft.first)),
                    lambda: self.override_asked.emit(one))]  # fmt: skip
        if one.is_active and draft.last >= today:
            buttons.append((tr("End"), tr("End the override from {day}").format(day=formats.day(draft.first)),
                            lambda: self.end_asked.emit(one.override_id)))  # fmt: skip
        return self._line(texts, buttons)

    def _trigger_line(self, one: Trigger, today: date) -> QWidget:
        counts = one.counts_on(today)
        title = f"{formats.name_of(one.content_type)} × {localised(f'{one.multiplier:g}')}"
        until = tr("until {day}") if counts else tr("ended or expired {day}")
        state = formats.words(
            (
                formats.name_of(one.trigger_type.lower()),
                until.format(day=formats.day(one.expires_on)),
                formats.counted(one.applied_count, tr("applied once"), tr("applied {number} times")),
            )
        )
        texts = [
            plain_label(title, tone="strong" if counts else "muted", wraps=True),
            wrapped(formats.told(one.reason)),
            wrapped(state, type="caption", tone="muted"),
        ]
        name = tr("End the trigger on {content}").format(content=formats.name_of(one.content_type))
        ends = [(tr("End"), name, lambda: self.trigger_end_asked.emit(one.trigger_id))] if counts else []
        return self._line(texts, ends)

    def _line(self, texts: Sequence[QWidget], buttons: list[tuple[str, str, Callable[[], None]]]) -> QWidget:
        holder = card(*texts, theme=self._theme)
        line = QHBoxLayout()
        line.setSpacing(self._theme.pixels(8))
        line.addStretch(1)
        for text, name, act in buttons:
            button = QPushButton(text)
            button.setProperty("role", "quiet")
            button.setAccessibleName(name)
            button.setEnabled(self._may_edit)
            button.clicked.connect(act)
            line.addWidget(button)
        layout = holder.layout()
        if buttons and isinstance(layout, QVBoxLayout):
            layout.addLayout(line)
        return holder


def figures_of(draft: OverrideDraft) -> str:
    """What an override asks for, in words."""
    parts = [None if draft.level is None else tr("Level {level}").format(level=draft.level)]
    for text, count in (
        (tr("{count} revenue a day"), draft.revenue_per_day),
        (tr("{count} engagement a day"), draft.engagement_per_day),
        (tr("{count} retention a day"), draft.retention_per_day),
    ):
        parts.append(None if count is None else text.format(count=count))
    return formats.words(parts)


def _standing(state: str) -> str:
    words = {
        "in force": tr("In force"),
        "coming": tr("Coming"),
        "over": tr("Over"),
        "ended": tr("Ended"),
    }
    return words[state]


def _refill(box: QVBoxLayout, parts: list[QWidget]) -> None:
    while box.count():
        item = box.takeAt(0)
        if item is not None and (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
    for part in parts:
        box.addWidget(part)
