"""Demo workspaces for the services: an empty plan or a planned week, each a copy of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from eros_desktop.app.bootstrap import Workspace
from tests.support.demo import demo_folder, opened, planned_folder


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[Workspace]:
    """The demo of six creators, nothing planned."""
    with opened(demo_folder(tmp_path / "demo")) as workspace:
        yield workspace


@pytest.fixture
def planned(tmp_path: Path) -> Iterator[Workspace]:
    """The demo with the next week planned for everybody."""
    with opened(planned_folder(tmp_path / "planned")) as workspace:
        yield workspace
