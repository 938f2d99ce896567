"""The Settings pane in a window with one other."""

from __future__ import annotations

import pytest

from eros_desktop.ui.panes import PaneSpec
from tests.ui.conftest import panes_of


@pytest.fixture
def panes() -> tuple[PaneSpec, ...]:
    return panes_of("templates", "settings")
