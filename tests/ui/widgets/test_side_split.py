"""The panel at the side of a list has what it needs, and more where there is more."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.side_split import Room, SideSplit
from eros_desktop.ui.window_state import WindowState

ROOM = Room(side=500, least_side=300, share=0.4)


def side_width(qtbot: QtBot, theme: Theme, state: WindowState, width: int) -> int:
    side = QWidget()
    split = SideSplit(QWidget(), side, theme, state, "side", ROOM)
    qtbot.addWidget(split)
    split.resize(width, 400)
    split.show()
    return side.width()


@pytest.mark.parametrize(("width", "expected"), [(900, 405), (1_200, 500), (2_400, 960)])
def test_the_side_grows_with_the_window(qtbot: QtBot, theme: Theme, width: int, expected: int) -> None:
    assert side_width(qtbot, theme, WindowState(), width) == pytest.approx(expected, abs=2)


def test_the_width_the_user_gave_it_stays(qtbot: QtBot, theme: Theme) -> None:
    state = WindowState()
    state.set("side", 420)
    assert side_width(qtbot, theme, state, 2_400) == pytest.approx(420, abs=2)
