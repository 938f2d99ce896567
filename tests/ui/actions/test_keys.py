"""Every action has its keys, and the user's own come first."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from eros_desktop.ui.actions.build import ActionSet
from eros_desktop.ui.actions.keys import FIXED_KEYS, sequences, shown_keys
from eros_desktop.ui.actions.specs import MENUS, WHY_NOT, ActionSpec, Needs

SPECS = (
    ActionSpec("plan", "Generate week", "Plan", "Ctrl+G"),
    ActionSpec("save", "Save", "Captions", "Ctrl+S", needs=Needs.WRITABLE, is_local=True),
    ActionSpec("zoom", "Zoom in", "View", "Ctrl++"),
    ActionSpec("bare", "Welcome", "File"),
)


@pytest.fixture
def window(qtbot: QtBot, looks: QApplication) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def made(window: QWidget, own: dict[str, str] | None = None) -> ActionSet:
    actions = ActionSet(window, own)
    actions.add(SPECS, {spec.key: lambda: None for spec in SPECS})
    return actions


def pressed(actions: ActionSet, key: str) -> list[str]:
    return [one.toString() for one in actions[key].shortcuts()]


def test_actions_have_the_keys_of_their_specs(window: QWidget) -> None:
    actions = made(window)
    assert pressed(actions, "plan") == ["Ctrl+G"]
    assert pressed(actions, "zoom") == ["Ctrl++", "Ctrl+="]
    assert pressed(actions, "bare") == []
    assert actions["plan"].toolTip() == "Generate week (Ctrl+G)"
    assert actions["bare"].toolTip() == "Welcome"


def test_keys_of_ones_own_take_the_place_of_those_and_can_be_given_back(window: QWidget) -> None:
    actions = made(window, {"plan": "Ctrl+Shift+P", "gone": "F9"})
    assert pressed(actions, "plan") == ["Ctrl+Shift+P"]
    actions.set_keys("bare", "F8")
    actions.set_keys("zoom", "")
    assert (pressed(actions, "bare"), pressed(actions, "zoom")) == (["F8"], [])
    assert actions.own_keys == {"plan": "Ctrl+Shift+P", "gone": "F9", "bare": "F8", "zoom": ""}
    actions.set_keys("zoom", None)
    assert pressed(actions, "zoom") == ["Ctrl++", "Ctrl+="]
    assert actions["zoom"].toolTip() == "Zoom in (Ctrl++)"
    actions.reset_keys()
    assert pressed(actions, "plan") == ["Ctrl+G"]
    assert actions.own_keys == {}


def test_keys_like_those_of_the_spec_are_no_keys_of_ones_own(window: QWidget) -> None:
    actions = made(window, {"plan": "F9"})
    actions.set_keys("plan", "ctrl+g")
    assert actions.own_keys == {}


def test_a_conflict_names_who_has_the_keys(window: QWidget) -> None:
    actions = made(window)
    assert actions.conflict("bare", "Ctrl+G") is SPECS[0]
    assert actions.conflict("bare", "Ctrl+=") is SPECS[2]
    assert actions.conflict("plan", "Ctrl+G") is None
    assert actions.conflict("bare", "") is None
    actions.set_keys("plan", "")
    assert actions.conflict("bare", "Ctrl+G") is None


def test_keys_within_two_panes_do_not_meet(qtbot: QtBot, window: QWidget) -> None:
    actions = made(window)
    pane = QWidget(window)
    actions.add((ActionSpec("cut", "Cut", "Plan", "Ctrl+X", is_local=True),), {"cut": lambda: None}, pane)
    assert actions.conflict("cut", "Ctrl+S") is None
    assert actions.conflict("cut", "Ctrl+G") is SPECS[0]


def test_what_is_missing_is_said(window: QWidget) -> None:
    actions = made(window)
    assert actions.why_not("plan") == ""
    assert actions.why_not("save") == "This workspace is open for reading only"
    actions.meet(Needs.WRITABLE, True)
    assert actions.why_not("save") == ""


def test_keys_of_what_may_not_be_used_now_say_why(qtbot: QtBot, window: QWidget) -> None:
    actions = made(window)
    pane = QWidget(window)
    specs = (ActionSpec("cut", "Cut", "Plan", "Ctrl+X", needs=Needs.WEEK, is_local=True),)
    actions.add(specs, {"cut": lambda: None}, pane)
    heard: list[str] = []
    actions.refused.connect(heard.append)
    window.show()
    QTest.keyClick(window, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert heard == []
    for one in (pane, window):
        one.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    pane.setFocus()
    QTest.keyClick(pane, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert heard == ["No week is planned here yet. Generate it first."]
    assert "No week is planned here yet" in actions["cut"].toolTip()
    actions.meet(Needs.WEEK, True)
    assert actions["cut"].toolTip() == "Cut (Ctrl+X)"


def test_every_condition_has_its_sentence() -> None:
    assert {need for need, _ in WHY_NOT} == set(Needs)


def test_fixed_keys_are_keys() -> None:
    for note in FIXED_KEYS:
        for keys in note.keys.split(", "):
            assert sequences(keys)[0].toString() == keys
    assert shown_keys("Up, Down") == "Up, Down"
    assert shown_keys("") == ""


def test_every_action_of_the_window_stands_in_a_menu() -> None:
    from eros_desktop.ui.actions.specs import WINDOW_ACTIONS

    assert {spec.menu for spec in WINDOW_ACTIONS} <= set(MENUS)
