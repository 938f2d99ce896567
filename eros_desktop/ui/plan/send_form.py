"""The fields of the selected sends, edited in place; what cannot be is said beside its field."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, time
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from eros_desktop.domain.errors import ErosError, InvalidInput
from eros_desktop.domain.reference import Reference
from eros_desktop.domain.schedule.edits_fields import FieldChanges
from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.ui import formats
from eros_desktop.ui.plan.field_texts import (
    hours_text,
    money_text,
    parse_hours,
    parse_money,
    parse_time,
    time_text,
)
from eros_desktop.ui.plan.form_choices import SEVERAL, Option, audiences, channels, days, modes, types
from eros_desktop.ui.plan.picture import SendRow
from eros_desktop.ui.settings.quiet import QuietChoice, Switch
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.plain import plain_label, wrapped
from eros_desktop.words import tr

LABEL_WIDTH = 72
FIELD_OF_RULE = {
    "times_exist": "at",
    "avoided_hours_stay_empty": "at",
    "sends_suit_the_page": "kind",
    "sends_use_their_channels": "channel",
    "targets_fit_channel_and_page": "audience_target",
    "prices_are_set_where_due": "price_cents",
    "prices_stay_in_range": "price_cents",
    "goals_are_set_where_due": "goal_cents",
    "expirations_lie_between_12_and_72_hours": "expiration_hours",
}
"""Rules that are about one field stand beside it."""


class SendForm(QWidget):
    """One form for one send or several; with several it shows what they share and changes all of them.

    Signals: `moment_asked(item, date, time)`, `changes_asked(items, FieldChanges)`,
    `lock_asked(items, bool)`.
    Whoever edits calls `refuse` with what stands against it.
    """

    moment_asked = Signal(int, object, object)
    changes_asked = Signal(object, object)
    lock_asked = Signal(object, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: tuple[SendRow, ...] = ()
        self._reference: Reference | None = None
        self._days: tuple[date, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._errors: dict[str, QLabel] = {}
        self._fields: dict[str, tuple[QLabel, QWidget]] = {}
        self.day = self._choice("day", tr("Day"), self._take_moment)
        self.at = self._line("at", tr("Time"), self._take_moment, beside=self.day)
        self.kind = self._choice("kind", tr("Type"), self._take_kind)
        self.channel = self._choice("channel", tr("Channel"), lambda: self._take_key("channel"))
        self.audience = self._choice(
            "audience_target", tr("Audience"), lambda: self._take_key("audience_target")
        )
        self.price = self._line("price_cents", tr("Price, $"), lambda: self._take_money("price_cents"))
        self.goal = self._line("goal_cents", tr("Goal, $"), lambda: self._take_money("goal_cents"))
        self.mode = self._choice("tip_goal_mode", tr("Goal by"), lambda: self._take_key("tip_goal_mode"))
        self.expiry = self._line("expiration_hours", tr("Expires, h"), self._take_hours)
        self.note = self._line("note", tr("Note"), self._take_note)
        self.lock = Switch(theme)
        self.lock.setAccessibleName(tr("Locked"))
        self.lock.clicked.connect(self._take_lock)
        last = 2 * len(self._fields)
        self._grid.addWidget(plain_label(tr("Locked"), tone="muted"), last, 0)
        self._grid.addWidget(self.lock, last, 1)
        self._grid.setColumnStretch(1, 1)
        self.closed = wrapped("", tone="muted")
        self._grid.addWidget(self.closed, last + 1, 0, 1, 2)
        theme.changed.connect(self._take_theme)
        self._take_theme()

    # -- building ----------------------------------------------------------------------------------

    def _line(
        self, key: str, name: str, take: Callable[[], None], beside: QWidget | None = None
    ) -> QLineEdit:
        field = QLineEdit()
        field.editingFinished.connect(lambda: take() if field.isModified() else None)
        field.textEdited.connect(lambda _text: self._say(key, ""))
        self._put(key, name, field, beside)
        return field

    def _choice(self, key: str, name: str, take: Callable[[], None]) -> QComboBox:
        field = QuietChoice(self._theme)
        field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        field.setMinimumContentsLength(6)
        field.activated.connect(lambda _place: take())
        self._put(key, name, field)
        return field

    def _put(self, key: str, name: str, field: QWidget, beside: QWidget | None = None) -> None:
        """A field with its label and the place for what stands against it; or to the right of another."""
        place = 2 * len(self._fields)
        label = plain_label(name, tone="muted")
        label.setBuddy(field)
        field.setAccessibleName(name)
        field.setObjectName(key)
        error = wrapped("", type="caption", tone="error")
        error.hide()
        if beside is None:
            self._grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(field, place, 1)
        else:
            label.hide()
            line = QHBoxLayout()
            line.setSpacing(self._theme.pixels(8))
            self._grid.replaceWidget(beside, holder := QWidget())
            holder.setLayout(line)
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(beside, 5)
            line.addWidget(field, 3)
        self._grid.addWidget(error, place + 1, 1)
        self._fields[key], self._errors[key] = (label, field), error

    def _take_theme(self) -> None:
        self._grid.setHorizontalSpacing(self._theme.pixels(8))
        self._grid.setVerticalSpacing(self._theme.pixels(4))
        self._grid.setColumnMinimumWidth(0, self._theme.pixels(LABEL_WIDTH))

    # -- showing -----------------------------------------------------------------------------------

    def show_rows(
        self, rows: Sequence[SendRow], plan: WeekPlan, reference: Reference, closed: str = ""
    ) -> None:
        """Shows one send or what several share. `closed` says why nothing may be changed; empty if it may.

        What is being typed stays.
        """
        is_other = tuple(row.item_id for row in rows) != tuple(row.item_id for row in self._rows)
        self._rows, self._reference, self._days = tuple(rows), reference, plan.week.days
        sends = [row.send for row in rows]
        is_one = len(rows) == 1
        self._show_choice(self.day, days(plan.week), {send.day for send in sends})
        self._show_line(self.at, {time_text(send.at) for send in sends}, is_other)
        self._show_choice(
            self.kind, types(reference, plan.page_type, sends), {one.send_type_key for one in sends}
        )
        self._show_choice(self.channel, channels(reference, sends), {send.channel for send in sends})
        self._show_choice(self.audience, audiences(reference, plan.page_type, sends),
                          {send.audience_target for send in sends})  # fmt: skip
        self._show_line(self.price, {money_text(send.price_cents) for send in sends}, is_other)
        self._show_line(self.goal, {money_text(send.goal_cents) for send in sends}, is_other)
        self._show_choice(self.mode, modes(reference), {send.tip_goal_mode for send in sends})
        self._show_line(self.expiry, {hours_text(send.expiration_hours) for send in sends}, is_other)
        self._show_line(self.note, {send.note or "" for send in sends}, is_other)
        locks = {send.is_locked for send in sends}
        self.lock.setTristate(len(locks) > 1)
        self.lock.setCheckState(
            Qt.CheckState.PartiallyChecked if len(locks) > 1
            else Qt.CheckState.Checked if True in locks else Qt.CheckState.Unchecked
        )  # fmt: skip
        self._show_fitting(is_one, closed)
        self._show_issues(is_other)

    def _show_fitting(self, is_one: bool, closed: str) -> None:
        """Only fields that the types have, and only those that may be changed now."""
        reference = self._reference
        assert reference is not None
        sends = [row.send for row in self._rows]
        kinds = [reference.send_types.get(send.send_type_key) for send in sends]
        locked = any(send.is_locked for send in sends)
        has_goal = any(kind is not None and kind.requires_goal for kind in kinds)
        has_goal = has_goal or any(send.goal_cents is not None for send in sends)
        shown = {
            "day": is_one,
            "at": is_one,
            "goal_cents": has_goal,
            "tip_goal_mode": all(send.send_type_key == "tip_goal" for send in sends),
            "price_cents": not has_goal or any(send.price_cents is not None for send in sends),
        }
        for key, (label, field) in self._fields.items():
            label.setVisible(shown.get(key, True) and key != "at")
            field.setVisible(shown.get(key, True))
            field.setEnabled(not closed and (key == "note" or not locked))
        self.lock.setEnabled(not closed)
        told = closed or (tr("Locked: only the note can be changed.") if locked else "")
        self.closed.setText(told)
        self.closed.setVisible(bool(told))

    def _show_issues(self, is_other: bool) -> None:
        """Rules that speak about one field, beside it; a refusal stays until something else is shown."""
        for key in self._errors:
            if is_other or self._errors[key].property("from") == "rule":
                self._say(key, "")
        if len(self._rows) != 1:
            return
        for issue in self._rows[0].issues:
            beside = FIELD_OF_RULE.get(issue.rule)
            if beside is not None and not self._errors[beside].text():
                self._say(beside, issue.message, is_rule=True)

    def _show_line(self, field: QLineEdit, values: set[str], is_other: bool) -> None:
        if field.hasFocus() and field.isModified() and not is_other:
            return
        field.setText(next(iter(values)) if len(values) == 1 else "")
        field.setPlaceholderText(SEVERAL if len(values) > 1 else "")

    def _show_choice(self, field: QComboBox, options: Sequence[Option], values: set[Any]) -> None:
        field.clear()
        for option in options:
            field.addItem(formats.no_mnemonic(option.text), option.value)
        found = next((at for at, option in enumerate(options) if option.value in values), -1)
        field.setCurrentIndex(found if len(values) == 1 else -1)
        field.setPlaceholderText(SEVERAL if len(values) > 1 else "")

    def refuse(self, error: ErosError) -> None:
        """Says beside the field what stands against the last change, and shows what holds again."""
        key = error.field if isinstance(error, InvalidInput) else ""
        self._say(key if key in self._errors else "day" if len(self._rows) == 1 else "kind", error.message)

    def _say(self, key: str, text: str, *, is_rule: bool = False) -> None:
        label = self._errors[key]
        label.setText(formats.told(text))
        label.setVisible(bool(text))
        label.setProperty("from", "rule" if is_rule else "")
        self._fields[key][1].setAccessibleDescription(label.text())

    # -- taking ------------------------------------------------------------------------------------

    @property
    def _items(self) -> tuple[int, ...]:
        return tuple(row.item_id for row in self._rows)

    def _take_moment(self) -> None:
        at = self._read("at", lambda: parse_time(self.at.text()))
        day = self.day.currentData()
        if len(self._rows) != 1 or at is None or not isinstance(day, date) or not isinstance(at, time):
            return
        self.at.setModified(False)
        send = self._rows[0].send
        if (send.day, send.at) == (day, at):
            self.at.setText(time_text(at))
            return
        self.moment_asked.emit(send.item_id, day, at)

    def _take_kind(self) -> None:
        assert self._reference is not None
        kind = self._reference.send_types.get(str(self.kind.currentData()))
        if kind is not None:
            self._ask("kind", kind)

    def _take_key(self, key: str) -> None:
        field = self._fields[key][1]
        assert isinstance(field, QComboBox)
        self._ask(key, field.currentData())

    def _take_money(self, key: str) -> None:
        field = self._fields[key][1]
        assert isinstance(field, QLineEdit)
        self._take_line(key, field, lambda text: parse_money(text, key))

    def _take_hours(self) -> None:
        self._take_line("expiration_hours", self.expiry, parse_hours)

    def _take_note(self) -> None:
        self._take_line("note", self.note, lambda text: text.strip() or None)

    def _take_line(self, key: str, field: QLineEdit, parse: Callable[[str], Any]) -> None:
        try:
            value = parse(field.text())
        except InvalidInput as error:
            self._say(key, error.message)
            return
        field.setModified(False)
        self._ask(key, value)

    def _ask(self, key: str, value: Any) -> None:
        name = {"kind": "send_type_key"}.get(key, key)
        wanted = value.key if key == "kind" else value
        self._say(key, "")
        if any(getattr(row.send, name) != wanted for row in self._rows):
            self.changes_asked.emit(self._items, replace(FieldChanges(), **{key: value}))

    def _take_lock(self) -> None:
        self.lock.setTristate(False)
        self.lock_asked.emit(self._items, self.lock.checkState() != Qt.CheckState.Unchecked)

    def _read(self, key: str, parse: Callable[[], Any]) -> Any:
        try:
            return parse()
        except InvalidInput as error:
            self._say(key, error.message)
            return None
