"""Weeks are planned from a bank of the shipped size: in a small one some sends find no good caption."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from eros_desktop.app.bootstrap import Workspace
from tests.support.demo import opened, shipped_demo, shipped_planned


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[Workspace]:
    """The demo of six creators, nothing planned."""
    with opened(shipped_demo(tmp_path / "demo")) as workspace:
        yield workspace


@pytest.fixture
def planned(tmp_path: Path) -> Iterator[Workspace]:
    """The demo with the next week planned for everybody."""
    with opened(shipped_planned(tmp_path / "planned")) as workspace:
        yield workspace
