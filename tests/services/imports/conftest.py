"""A small workspace of its own for each import test, and the large samples where they are at hand."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from eros_desktop.domain.reference import Reference
from eros_desktop.services.captions.families import FamilyService
from eros_desktop.services.clock import Clock
from eros_desktop.services.imports.batches import BatchWriter
from eros_desktop.services.imports.report import ImportReport
from eros_desktop.services.imports.service import ImportService
from eros_desktop.services.snapshot import SnapshotCache
from eros_desktop.store.database import Database
from eros_desktop.store.stores import WorkspaceStore
from tests.services.imports.old_files import make_old_database
from tests.support.repository import ROOT

DATA = ROOT / "tests" / "data" / "imports"
TODAY = date(2026, 11, 20)
# What differs between two imports of the same content by nature.
BOOKKEEPING = (
    "import_batches",
    "import_changes",
    "quarantine",
    "workspace_info",
    "column_snapshots",
    "activity",
)


@dataclass(frozen=True, slots=True)
class Desktop:
    """An open workspace with its import service."""

    folder: Path
    store: WorkspaceStore
    imports: ImportService

    def load(self, kind: str, name: str | Path, **options: Any) -> ImportReport:
        """Imports one of the small files (or a path)."""
        return self.imports.run(kind, [DATA / name if isinstance(name, str) else name], **options)

    def rows(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        with self.store.read() as stores:
            return [tuple(row) for row in stores.connection.exec_driver_sql(sql, values)]

    def content(self, leave_out: tuple[str, ...] = BOOKKEEPING) -> dict[str, list[tuple[Any, ...]]]:
        """Every row of every table."""
        names = [
            row[0] for row in self.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        ]
        return {
            name: sorted(self.rows(f'SELECT * FROM "{name}"'), key=repr)
            for name in names
            if name not in leave_out and not name.startswith("sqlite_")
        }


def open_desktop(folder: Path, reference: Reference) -> Desktop:
    database = Database.open(folder, create=True, migrations=ROOT / "migrations")
    store = WorkspaceStore(database, {key: kind.category for key, kind in reference.send_types.items()})
    return Desktop(folder, store, imports_of(store, reference))


def imports_of(store: WorkspaceStore, reference: Reference) -> ImportService:
    """The imports of a workspace that nobody else works in."""
    snapshots, clock = SnapshotCache(store), Clock(fixed=TODAY)
    families = FamilyService(store, snapshots, clock)
    return ImportService(BatchWriter(store, snapshots, families, reference, clock), families)


@pytest.fixture(scope="session")
def empty_workspace(tmp_path_factory: pytest.TempPathFactory, reference: Reference) -> Path:
    """A workspace that holds nothing but the reference data."""
    folder = tmp_path_factory.mktemp("empty")
    desktop = open_desktop(folder, reference)
    with desktop.store.write() as stores:
        stores.reference.follow(reference)
    desktop.store.database.close()
    return folder


@pytest.fixture(scope="session")
def book_workspace(
    tmp_path_factory: pytest.TempPathFactory, empty_workspace: Path, reference: Reference
) -> Path:
    """The workspace with the creators of the small file, to be copied."""
    with copied(empty_workspace, tmp_path_factory.mktemp("book"), reference) as desktop:
        desktop.load("creators", "creators.csv")
        return desktop.folder


@contextmanager
def copied(workspace: Path, folder: Path, reference: Reference) -> Iterator[Desktop]:
    """A copy of a closed workspace, open in another folder."""
    shutil.copy(workspace / "eros.db", folder / "eros.db")
    desktop = open_desktop(folder, reference)
    try:
        yield desktop
    finally:
        desktop.store.database.close()


@pytest.fixture
def desktop(tmp_path: Path, empty_workspace: Path, reference: Reference) -> Iterator[Desktop]:
    (tmp_path / "book").mkdir()
    with copied(empty_workspace, tmp_path / "book", reference) as desktop:
        yield desktop


@pytest.fixture
def book(tmp_path: Path, book_workspace: Path, reference: Reference) -> Iterator[Desktop]:
    """The workspace with the creators of the small file."""
    (tmp_path / "book").mkdir()
    with copied(book_workspace, tmp_path / "book", reference) as desktop:
        yield desktop


@pytest.fixture
def pages(desktop: Desktop, tmp_path: Path) -> Desktop:
    """The workspace with two creators and nothing in quarantine."""
    path = tmp_path / "pages.csv"
    path.write_text("page_name,page_type\nriver_lake,paid\nmeadow,free\n", "utf-8")
    desktop.load("creators", path)
    return desktop


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A small old database."""
    return make_old_database(tmp_path / "old.db")


@pytest.fixture
def samples() -> Path:
    """The large sample files; skipped where they are not beside the repository."""
    folder = ROOT.parent / "shared" / "samples"
    if not (folder / "old-eros.db").exists():
        pytest.skip("the large sample files are not beside the repository")
    return folder
