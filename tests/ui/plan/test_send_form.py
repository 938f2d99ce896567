"""The fields of the inspector: each one edits, several sends share them, refusals stand beside them."""

from __future__ import annotations

from datetime import time
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit

from eros_desktop.domain.errors import InvalidInput
from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan
from eros_desktop.ui.plan.field_texts import hours_text, money_text, parse_hours, parse_money, parse_time
from eros_desktop.ui.plan.pane import PlanPane
from eros_desktop.ui.plan.send_form import SendForm
from tests.support.builders_schedule import changed
from tests.ui.plan.fakes import ATLAS, WEEK, FakeServices, judged


def stored(services: FakeServices) -> WeekPlan:
    return services.plans.stored[(ATLAS, WEEK)]


def type_into(field: QLineEdit, text: str) -> None:
    """As a person does: the old text goes, the new one comes, Enter."""
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text) if text else QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, Qt.Key.Key_Return)


def choose(field: QComboBox, value: Any) -> None:
    """As a person does: an entry of the list."""
    place = [field.itemData(at) for at in range(field.count())].index(value)
    field.setCurrentIndex(place)
    field.activated.emit(place)


def error(form: SendForm, key: str) -> str:
    return form._errors[key].text()


def current(pane: PlanPane) -> PlannedSend:
    row = pane.list.current()
    assert row is not None
    return row.send


@pytest.fixture
def form(pane: PlanPane) -> SendForm:
    """The third send, PPV Unlock, Mon 13:07, in the fields."""
    pane.window().activateWindow()
    pane.canvas.select_items((3,))
    return pane.inspector.form


def test_every_field_of_a_send_is_edited_in_place(
    pane: PlanPane, form: SendForm, plan_services: FakeServices
) -> None:
    type_into(form.at, "1455")
    assert current(pane).at == time(14, 55)
    choose(form.day, WEEK.days[1])
    assert current(pane).day == WEEK.days[1]
    type_into(form.price, "21,50")
    assert current(pane).price_cents == 2150
    type_into(form.expiry, "36")
    assert current(pane).expiration_hours == 36
    type_into(form.note, "call first")
    assert current(pane).note == "call first"
    choose(form.audience, "top_spenders")
    assert current(pane).audience_target == "top_spenders"
    choose(form.channel, "targeted_message")
    assert current(pane).channel == "targeted_message"
    choose(form.kind, "bundle")
    assert current(pane).send_type_key == "bundle"
    form.lock.click()
    assert current(pane).is_locked
    assert len(plan_services.editor.sentences) == 9
    assert stored(plan_services).send(current(pane).item_id) == current(pane)


def test_what_cannot_be_read_is_said_beside_its_field_and_nothing_happens(
    form: SendForm, plan_services: FakeServices
) -> None:
    for field, key, text in (
        (form.at, "at", "25:00"),
        (form.price, "price_cents", "a lot"),
        (form.expiry, "expiration_hours", "1.5"),
    ):
        type_into(field, text)
        assert error(form, key).startswith("Write ")
        assert field.accessibleDescription() == error(form, key)
    assert plan_services.editor.sentences == []


def test_a_refused_edit_is_said_beside_its_field(form: SendForm, plan_services: FakeServices) -> None:
    type_into(form.price, "0")
    assert "more than $0.00" in error(form, "price_cents")
    assert plan_services.editor.sentences == []


def test_a_broken_rule_stands_beside_its_field(pane: PlanPane, form: SendForm) -> None:
    type_into(form.price, "900")
    assert current(pane).price_cents == 90_000
    assert "dollars are allowed" in error(form, "price_cents")
    type_into(form.price, "15")
    assert error(form, "price_cents") == ""


def test_several_sends_show_what_they_share_and_change_together(
    pane: PlanPane, form: SendForm, plan_services: FakeServices
) -> None:
    pane.canvas.select_items((3, 7))
    assert form.day.isHidden()
    assert form.price.text() == ""
    assert form.price.placeholderText() == "…"
    assert form.kind.currentIndex() == -1
    type_into(form.expiry, "48")
    assert plan_services.editor.sentences == ["Changed the expiry of 2 sends to 48 hours"]
    assert {row.send.expiration_hours for row in pane.chosen_rows()} == {48}
    form.lock.click()
    assert all(row.send.is_locked for row in pane.chosen_rows())


def test_a_locked_send_takes_only_a_note(pane: PlanPane, plan_services: FakeServices) -> None:
    plan_services.plan(judged(changed(stored(plan_services), 3, is_locked=True)))
    pane.reload()
    pane.canvas.select_items((3,))
    form = pane.inspector.form
    assert not form.price.isEnabled()
    assert form.note.isEnabled()
    assert "only the note" in form.closed.text()
    type_into(form.note, "stays")
    assert current(pane).note == "stays"


def test_what_is_being_typed_stays_when_the_week_is_shown_anew(pane: PlanPane, form: SendForm) -> None:
    form.note.setFocus()
    QTest.keyClicks(form.note, "half a th")
    pane.reload()
    assert form.note.text() == "half a th"


def test_shortcuts_of_the_week_do_not_act_while_typing(
    pane: PlanPane, form: SendForm, plan_services: FakeServices
) -> None:
    form.note.setFocus()
    QTest.keyClicks(form.note, "lnb")
    QTest.keyClick(form.note, Qt.Key.Key_Delete)
    assert plan_services.editor.sentences == []
    assert form.note.text() == "lnb"


@pytest.mark.parametrize(
    ("typed", "at"), [("9:05", time(9, 5)), ("0905", time(9, 5)), ("9", time(9)), (" 23.59 ", time(23, 59))]
)
def test_times_are_read_as_people_write_them(typed: str, at: time) -> None:
    assert parse_time(typed) == at


@pytest.mark.parametrize("typed", ["", "24:00", "9:60", "noon", "-1"])
def test_what_is_no_time_is_refused(typed: str) -> None:
    with pytest.raises(InvalidInput):
        parse_time(typed)


@pytest.mark.parametrize(
    ("typed", "cents"), [("12", 1200), ("$12.5", 1250), ("12,05", 1205), ("", None), ("0", 0)]
)
def test_amounts_are_read_to_the_cent(typed: str, cents: int | None) -> None:
    assert parse_money(typed, "price_cents") == cents
    assert parse_money(money_text(cents), "price_cents") == cents


@pytest.mark.parametrize("typed", ["-5", "12.345", "free", "1 000 000 000"])
def test_what_is_no_amount_is_refused(typed: str) -> None:
    with pytest.raises(InvalidInput):
        parse_money(typed, "price_cents")


def test_hours_are_whole_or_none() -> None:
    assert (parse_hours("24 h"), parse_hours(""), hours_text(None), hours_text(24)) == (24, None, "", "24")
    for typed in ("0", "1000", "x", "1.5"):
        with pytest.raises(InvalidInput):
            parse_hours(typed)
