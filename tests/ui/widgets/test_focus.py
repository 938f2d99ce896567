"""The tab key follows what is seen, and Enter presses what has the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from eros_desktop.ui.plan.column_box import ColumnBox, text_area
from eros_desktop.ui.widgets.focus import EnterPresses, reachable


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
    QApplication.processEvents()
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
