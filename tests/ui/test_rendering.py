"""Pictures are made of every pane, in every theme and size, and look the part."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from eros_desktop.ui.main_window import MainWindow
from eros_desktop.ui.rendering import render_panes
from eros_desktop.ui.theme import Scheme
from eros_desktop.ui.tones import DARK, LIGHT


def test_every_pane_is_pictured_in_both_themes(window: MainWindow, tmp_path: Path) -> None:
    before = window.size()
    files = render_panes(window, tmp_path, sizes=[(1280, 720)])
    assert len(files) == 8
    for scheme, tones in ((Scheme.LIGHT, LIGHT), (Scheme.DARK, DARK)):
        picture = QImage(str(tmp_path / f"settings-{scheme.value}-1280x720.png"))
        assert (picture.width(), picture.height()) == (1280, 720)
        assert picture.pixelColor(1200, 600).name() == tones.window
    assert window.size() == before


def test_without_a_workspace_there_is_nothing_to_picture(frame: MainWindow, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="Open a workspace first"):
        render_panes(frame, tmp_path)
