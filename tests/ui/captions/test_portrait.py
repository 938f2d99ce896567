"""The README's picture of the bank."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from eros_desktop.ui.captions.portrait import render_captions
from eros_desktop.ui.main_window import MainWindow
from eros_desktop.ui.panes import PaneSpec
from eros_desktop.ui.plan.portrait import PLAN_SIZE
from eros_desktop.ui.window_state import WindowState
from tests.support.fake_captions import CaptionServices, Facts
from tests.support.fake_services import FakeServices
from tests.ui.conftest import panes_of

pytestmark = pytest.mark.styled


@pytest.fixture
def panes() -> tuple[PaneSpec, ...]:
    return panes_of("captions")


def test_the_bank_is_pictured_in_both_themes(
    frame: MainWindow, services: FakeServices, tmp_path: Path
) -> None:
    services.bank = CaptionServices(
        [Facts("C1", "The set is worth $90", "ppv_unlock", "cosplay", 80.0), Facts("C2", "Thank you")]
    )
    frame.attach(services, tmp_path, WindowState())  # type: ignore[arg-type]  # a fake bundle
    files = render_captions(frame, tmp_path / "pictures")
    assert [file.name for file in files] == ["captions-light.png", "captions-dark.png"]
    assert [QImage(str(file)).width() for file in files] == [PLAN_SIZE[0]] * 2


def test_without_a_workspace_or_a_fit_caption_there_is_no_picture(
    frame: MainWindow, services: FakeServices, tmp_path: Path
) -> None:
    with pytest.raises(ValueError, match="Open a workspace"):
        render_captions(frame, tmp_path)
    services.bank = CaptionServices([Facts("C2", "Thank you")])
    frame.attach(services, tmp_path, WindowState())  # type: ignore[arg-type]  # a fake bundle
    with pytest.raises(ValueError, match="No caption"):
        render_captions(frame, tmp_path)
