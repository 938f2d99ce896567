"""Nothing gets out of reach where letters are large and the window is small."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from eros_desktop.ui.main_window import MainWindow
from eros_desktop.ui.panes import PANES
from eros_desktop.ui.rendering import settle
from eros_desktop.ui.theme import ZOOM_STEPS

pytestmark = pytest.mark.styled


@pytest.fixture
def large(whole: MainWindow) -> MainWindow:
    whole.theme.set_zoom(200)
    return whole


def test_zoom_goes_from_80_to_200_percent() -> None:
    assert (ZOOM_STEPS[0], ZOOM_STEPS[-1]) == (80, 200)
    assert 100 in ZOOM_STEPS


def out_of_reach(window: QWidget) -> list[str]:
    """What takes the keyboard and lies outside the window, unless it can be scrolled to."""
    frame, found = window.rect(), []
    for part in window.findChildren(QWidget):
        if (
            not part.isVisible()
            or part.window() is not window
            or part.focusPolicy() == Qt.FocusPolicy.NoFocus
        ):
            continue
        place = QRect(part.mapTo(window, QPoint(0, 0)), part.size())
        if not frame.contains(place) and not _scrolls(part):
            found.append(f"{type(part).__name__} {part.accessibleName()} {place.getRect()}")
    return found


def _scrolls(part: QWidget) -> bool:
    above = part.parentWidget()
    while above is not None:
        if isinstance(above, QAbstractScrollArea):
            return True
        above = above.parentWidget()
    return False


def test_everything_is_within_reach_at_200_percent(large: MainWindow) -> None:
    found = {}
    for spec in PANES:
        large.go_to(spec.key)
        settle(large)
        assert (large.width(), large.height()) == (1280, 720), spec.key
        found[spec.key] = out_of_reach(large)
    large.show_welcome()
    QApplication.processEvents()
    found["welcome"] = out_of_reach(large)
    assert found == {key: [] for key in found}
