"""A workspace file opened as stores: what tests of the value stores stand on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from eros_desktop.app.bootstrap import load_reference
from eros_desktop.store.database import Database
from eros_desktop.store.stores import Stores, WorkspaceStore
from tests.support.workspaces import MIGRATIONS


@contextmanager
def opened_store(folder: Path) -> Iterator[WorkspaceStore]:
    """The stores of the workspace in a folder, closed at the end."""
    database = Database.open(folder, create=False, migrations=MIGRATIONS)
    try:
        categories = {key: kind.category for key, kind in load_reference().send_types.items()}
        yield WorkspaceStore(database, categories)
    finally:
        database.close()


@contextmanager
def writing(folder: Path) -> Iterator[Stores]:
    """One transaction on the workspace in a folder."""
    with opened_store(folder) as store, store.write() as stores:
        yield stores
