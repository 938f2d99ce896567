"""The window with the Analytics pane alone: the others take longer to make than these tests."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from eros_desktop.ui.analytics.pane import AnalyticsPane
from eros_desktop.ui.main_window import MainWindow
from eros_desktop.ui.panes import PaneSpec
from eros_desktop.ui.window_state import WindowState
from tests.support.charts_pane import pane_of
from tests.support.fake_services import FakeServices
from tests.ui.conftest import panes_of


@pytest.fixture
def panes() -> tuple[PaneSpec, ...]:
    return panes_of("analytics")


@pytest.fixture
def open_pane(frame: MainWindow, services: FakeServices, tmp_path: Path) -> Callable[[], AnalyticsPane]:
    """Opens the workspace once the services are as a test wants them."""

    def act() -> AnalyticsPane:
        frame.attach(services, tmp_path, WindowState(tmp_path))  # type: ignore[arg-type]  # a fake bundle
        return pane_of(frame)

    return act


@pytest.fixture
def pane(window: MainWindow) -> AnalyticsPane:
    window.resize(1280, 900)
    window.go_to("analytics")
    return pane_of(window)
