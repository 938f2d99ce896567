"""A workspace with the four stories of the seed planted in it at their own scale."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from eros_desktop.app.bootstrap import Workspace, open_workspace
from eros_desktop.services.audit.service import AuditService
from eros_desktop.services.changes import Change
from eros_desktop.store.database import FILE_NAME
from tests.support.demo import TODAY, opened, rows

NEGATIVE, IMPOSSIBLE, NAN, UNLINKED = 6, 60, 11_186, 30_361
"""What the seed's remediation history counts (000, Remediation History)."""

TOUCHED = (
    "message_performance",
    "message_details",
    "message_history",
    "mass_messages",
    "wall_posts",
    "vault_matrix",
    "caption_bank",
    "quarantine",
    "import_batches",
    "import_changes",
)
LINKABLE, STRANGE = 20_000, 94
"""Of the unlinked rows: those that name a page of the workspace, and names that nobody bears."""


@cache
def _small_file() -> bytes:
    with tempfile.TemporaryDirectory(prefix="eros-small-") as name:
        folder = Path(name)
        with open_workspace(folder, create=True, today=TODAY) as workspace:
            workspace.services.demo.fill(creators=6, captions=300, messages=1_500)
        return (folder / FILE_NAME).read_bytes()


def small_demo(folder: Path) -> Path:
    """Puts a demo of 300 captions and 1,500 messages into a folder and returns it."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / FILE_NAME).write_bytes(_small_file())
    return folder


def plant(folder: Path, script: str, parameters: list[tuple[Any, ...]] | None = None) -> None:
    """Changes the file past everything that guards it, as other programs and old versions do."""
    with closing(sqlite3.connect(folder / "eros.db", isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("BEGIN")
        if parameters is None:
            connection.executescript(script)
        else:
            connection.executemany(script, parameters)
        if connection.in_transaction:
            connection.execute("COMMIT")


def _history(pages: list[Any]) -> Iterator[tuple[Any, ...]]:
    """(creator, page, message) of rows without a creator, then of rows with one and no name."""
    for number in range(UNLINKED):
        name = pages[number % len(pages)] if number < LINKABLE else f"lost_{number % STRANGE}"
        yield None, name, f"u{number}"
    for number in range(NAN):
        yield "demo01", ("nan", "NaN", " nan ")[number % 3], f"n{number}"


@pytest.fixture(scope="session")
def spoiled_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo with all four stories; never opened for writing."""
    folder = small_demo(tmp_path_factory.mktemp("spoiled"))
    plant(
        folder,
        "INSERT INTO mass_messages (creator_id, page_name, message_id, sent_date) "
        "VALUES (?, ?, ?, '2026-11-01 10:00:00')",
        list(_history([page for (page,) in rows(folder, "SELECT page_name FROM creators")])),
    )
    worst = "UPDATE message_performance SET {} WHERE id IN (SELECT id FROM message_performance {} LIMIT {})"
    plant(folder, worst.format("sent_count = -1", "ORDER BY id", NEGATIVE))
    plant(folder, worst.format("view_rate = 1.5", "WHERE id > 100", 40))
    plant(folder, worst.format("viewed_count = sent_count + 1", "WHERE id > 800", IMPOSSIBLE - 40))
    return folder


@dataclass(frozen=True, slots=True)
class Bench:
    """An open workspace of its own."""

    workspace: Workspace

    @property
    def audit(self) -> AuditService:
        return self.workspace.services.audit

    def undo(self, change: Change) -> None:
        self.workspace.services.activity.undo(change.activity_id)

    def rows(self, sql: str) -> list[tuple[object, ...]]:
        return rows(self.workspace.folder, sql)

    def content(self) -> dict[str, str]:
        """A digest of every row of each table that a repair may touch."""
        return {
            name: sha256(repr(self.rows(f'SELECT * FROM "{name}" ORDER BY 1')).encode()).hexdigest()
            for name in TOUCHED
        }


@pytest.fixture(scope="module")
def seen(spoiled_file: Path) -> Iterator[Bench]:
    """The spoiled workspace to look at."""
    with opened(spoiled_file, read_only=True) as workspace:
        yield Bench(workspace)


@pytest.fixture
def spoiled(spoiled_file: Path, tmp_path: Path) -> Iterator[Bench]:
    """A copy of the spoiled workspace to change."""
    shutil.copy(spoiled_file / "eros.db", tmp_path / "eros.db")
    with opened(tmp_path) as workspace:
        yield Bench(workspace)
