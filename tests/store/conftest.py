"""A workspace on a real file for each test of the store."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from eros_desktop.store.database import Database
from tests.support.workspaces import new_workspace


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """An empty workspace, closed after the test."""
    opened = new_workspace(tmp_path)
    yield opened
    opened.close()
