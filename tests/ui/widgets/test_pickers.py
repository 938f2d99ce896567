"""Creator and week are chosen with the keyboard as with the mouse."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eros_desktop.domain.weeks import Week
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.choices import Choice, matching
from eros_desktop.ui.widgets.pickers import CreatorPicker, WeekPicker
from tests.support.fake_services import PEOPLE
from tests.support.keyboard import type_text

WEEK = Week.parse("2026-11-23")


@pytest.fixture
def creators(qtbot: QtBot, theme: Theme) -> CreatorPicker:
    picker = CreatorPicker(theme)
    qtbot.addWidget(picker)
    picker.set_creators(PEOPLE, {PEOPLE[0].creator_id: "draft"})
    picker.show()
    return picker


@pytest.fixture
def weeks(qtbot: QtBot, looks: QApplication) -> WeekPicker:
    picker = WeekPicker()
    qtbot.addWidget(picker)
    picker.show_week(WEEK, date(2026, 11, 20))
    picker.show()
    return picker


def test_typing_finds_a_creator_and_enter_chooses(qtbot: QtBot, creators: CreatorPicker) -> None:
    picked: list[str] = []
    creators.picked.connect(picked.append)
    creators.open()
    type_text(creators.popup.field, "ced")
    assert creators.popup.model.rowCount() == 1
    qtbot.keyClick(creators.popup.field, Qt.Key.Key_Return)
    assert picked == ["cedar"]
    assert not creators.popup.isVisible()


def test_arrows_move_while_the_keyboard_stays_in_the_field(qtbot: QtBot, creators: CreatorPicker) -> None:
    picked: list[str] = []
    creators.picked.connect(picked.append)
    creators.open()
    qtbot.keyClick(creators.popup.field, Qt.Key.Key_Down)
    qtbot.keyClick(creators.popup.field, Qt.Key.Key_Return)
    assert picked == ["birch"]


def test_the_picker_says_type_tier_and_status(creators: CreatorPicker) -> None:
    creators.show_creator(PEOPLE[2].creator_id)
    assert creators.accessibleName() == "Creator: Cedar, Free · Tier 2"
    assert (
        creators.popup.model.data(creators.popup.model.index(0, 0)) == "Atlas, atlas · Paid · Tier 1, Draft"
    )


def test_nothing_found_is_said(creators: CreatorPicker) -> None:
    creators.open()
    type_text(creators.popup.field, "zzz")
    assert creators.popup.none.isVisible()
    creators.popup.hide()


def test_titles_that_start_with_the_text_come_first() -> None:
    choices = [Choice("Zoom out"), Choice("Outfit"), Choice("About")]
    assert [one.title for one in matching(choices, "ou")] == ["Outfit", "Zoom out", "About"]
    assert matching(choices, "zoom x") == []


def test_steps_go_week_by_week_over_the_year(weeks: WeekPicker) -> None:
    picked: list[Week] = []
    weeks.picked.connect(picked.append)
    weeks.show_week(Week.parse("2026-12-28"), date(2026, 11, 20))
    weeks.before.click()
    weeks.after.click()
    weeks.this.click()
    assert [str(week) for week in picked] == ["2026-12-21", "2027-01-04", "2026-11-16"]


def test_any_day_of_the_calendar_chooses_its_week(weeks: WeekPicker) -> None:
    picked: list[Week] = []
    weeks.picked.connect(picked.append)
    weeks.open()
    weeks.calendar.clicked.emit(QDate(2026, 12, 6))
    assert picked == [Week.parse("2026-11-30")]
    assert not weeks.popup.isVisible()


def test_the_calendar_starts_on_monday_and_shows_the_week(weeks: WeekPicker) -> None:
    assert weeks.calendar.firstDayOfWeek() is Qt.DayOfWeek.Monday
    assert weeks.calendar.selectedDate() == QDate(2026, 11, 23)
    assert weeks.button.text().strip() == "23 – 29 Nov 2026"
    assert weeks.this.isEnabled()
