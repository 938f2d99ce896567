"""Zooming by keys dresses the window once for presses that follow quickly."""

from __future__ import annotations

from PySide6.QtCore import QObject

from eros_desktop.ui.theme import Theme
from eros_desktop.ui.zooming import Zooming


def test_quick_presses_are_taken_together_after_the_first(theme: Theme) -> None:
    holder, seen = QObject(), [theme.zoom]
    theme.changed.connect(lambda: seen.append(theme.zoom))
    zooming = Zooming(theme, holder)
    for _ in range(3):
        zooming.step(1)
    assert seen == [100, 110]
    zooming.take_collected()
    assert len(seen) == 3
    zooming.step(-1)
    zooming.reset()
    zooming.take_collected()
    assert seen[-1] == theme.zoom == 100
