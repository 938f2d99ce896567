"""The tab key follows what is seen, and Enter presses what has the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from eros_desktop.ui.plan.column_box import ColumnBox, text_area
from eros_desktop.ui.widgets.focus import EnterPresses, UndoPasses, reachable
from tests.support.keyboard import type_text


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_presses_a_button_as_the_space_bar_does(qtbot: QtBot, key: Qt.Key) -> None:
    window, pressed = QWidget(), []
    layout = QVBoxLayout(window)
    button, field = QPushButton("Save"), QLineEdit()
    layout.addWidget(button)
    layout.addWidget(field)
    button.clicked.connect(lambda: pressed.append(True))
    EnterPresses(window)
    _show(qtbot, window)
    button.setFocus()
    qtbot.keyClick(button, key)
    assert pressed == [True]
    field.setFocus()
    qtbot.keyClick(field, key)
    assert pressed == [True]


def test_buttons_that_come_later_are_reached_where_they_stand(qtbot: QtBot) -> None:
    window = QWidget()
    layout = QVBoxLayout(window)
    area, after = text_area("Texts"), QPushButton("After")
    layout.addWidget(area)
    layout.addWidget(after)
    _show(qtbot, window)
    box = ColumnBox(8, 8)
    line = QHBoxLayout()
    first, second, third = QPushButton("1"), QPushButton("2"), QPushButton("3")
    box.column.addWidget(third)
    line.addWidget(first)
    line.addWidget(second)
    box.column.insertLayout(0, line)
    area.setWidget(box)
    box.grow()
    assert reachable(box) == [first, second, third]
    area.setFocus()
    passed = []
    for _ in range(4):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        passed.append(window.focusWidget())
    assert passed == [first, second, third, after]


def _show(qtbot: QtBot, window: QWidget) -> None:
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_undo_goes_to_the_window_once_a_field_has_nothing_to_undo(
    qtbot: QtBot, kind: type[QLineEdit] | type[QPlainTextEdit]
) -> None:
    window, undone = QWidget(), []
    layout = QVBoxLayout(window)
    field = kind()
    layout.addWidget(field)
    UndoPasses(field)
    shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), window)
    shortcut.activated.connect(lambda: undone.append(True))
    _show(qtbot, window)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [True]
    type_text(field, "typed")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [True]
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [True, True]
