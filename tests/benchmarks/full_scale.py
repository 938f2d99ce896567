"""A full-scale workspace to measure: 37 creators, 59,405 captions, 500,000 messages, a year of weeks."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from eros_desktop.app.bootstrap import Workspace, open_workspace
from eros_desktop.domain.weeks import Week

TODAY = date(2026, 11, 20)
WEEK = Week(date(2026, 11, 23))


def build(folder: Path) -> Path:
    """Fills a new workspace below `folder`; takes about half a minute."""
    place = folder / "full"
    with open_workspace(place, create=True, today=TODAY) as workspace:
        workspace.services.demo.fill(scale="full")
    return place


@contextmanager
def copied(place: Path) -> Iterator[Path]:
    """A copy that a measurement may write to."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "workspace"
        shutil.copytree(place, copy)
        yield copy


@contextmanager
def opened(place: Path) -> Iterator[Workspace]:
    """A copy of the workspace, open for writing."""
    with copied(place) as copy, open_workspace(copy, today=TODAY) as workspace:
        yield workspace
