"""F1 shows every key, from the actions themselves."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from eros_desktop.ui.guide.sheet import CheatSheet
from eros_desktop.ui.main_window import MainWindow


@pytest.fixture
def sheet(qtbot: QtBot, window: MainWindow) -> Iterator[CheatSheet]:
    made = CheatSheet(window.theme, window.actions_set, None, window)
    made.show()
    yield made
    made.close()


def test_every_action_with_keys_is_in_the_sheet(window: MainWindow, sheet: CheatSheet) -> None:
    lines = {what for _, lines in sheet.shown for what, _ in lines}
    wanted = {action.text() for spec, action in window.actions_set if window.actions_set.keys_of(spec.key)}
    assert wanted <= lines
    assert "Welcome page" not in lines


def test_keys_of_ones_own_are_shown(window: MainWindow) -> None:
    window.actions_set.set_keys("welcome", "F8")
    sheet = CheatSheet(window.theme, window.actions_set, None, window)
    assert ("Welcome page", "F8") in dict(sheet.shown)["File"]
    sheet.close()


def test_the_sheet_is_narrowed_by_words_and_by_keys(sheet: CheatSheet) -> None:
    sheet.search.setText("zoom")
    assert [title for title, _ in sheet.shown] == ["View"]
    sheet.search.setText("ctrl+k")
    assert [what for _, lines in sheet.shown for what, _ in lines] == ["Search everything"]
    sheet.search.setText("xyzzy")
    assert sheet.none.isVisible()
    assert not sheet.area.isVisible()


def test_the_sheet_leads_to_where_keys_are_changed(window: MainWindow) -> None:
    led: list[str] = []
    sheet = CheatSheet(window.theme, window.actions_set, lambda: led.append("there"), window)
    sheet.show()
    sheet.change.click()
    assert led == ["there"]
    assert not sheet.isVisible()
