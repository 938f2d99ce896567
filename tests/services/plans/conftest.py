"""Weeks are planned from a bank of the shipped size: in a small one some sends find no good caption."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from eros_desktop.app.bootstrap import Workspace
from eros_desktop.store.database import FILE_NAME
from tests.support.demo import WEEK, opened, shipped_demo, shipped_planned

PAIR = ("demo01", "demo02")
"""A paid page and a free one, where each creator shows the same: planned in a third of the time of all."""


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


@pytest.fixture(scope="session")
def pair_file(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    folder = shipped_demo(tmp_path_factory.mktemp("pair"))
    with opened(folder) as workspace:
        assert len(workspace.services.plans.generate(PAIR, WEEK).plans) == 2
    return (folder / FILE_NAME).read_bytes()


@pytest.fixture
def pair(pair_file: bytes, tmp_path: Path) -> Iterator[Workspace]:
    """The demo in which one run planned the next week for two creators."""
    (tmp_path / FILE_NAME).write_bytes(pair_file)
    with opened(tmp_path) as workspace:
        yield workspace
