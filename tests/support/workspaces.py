"""Fresh workspaces on real files, copied from one that was made once a process."""

from __future__ import annotations

import shutil
import tempfile
from functools import cache
from pathlib import Path

from eros_desktop.store import schema
from eros_desktop.store.database import FILE_NAME, Database
from tests.support.repository import ROOT

MIGRATIONS = ROOT / "migrations"


@cache
def _empty_file() -> bytes:
    """A workspace file of the newest schema without any rows. Built aside and closed before it is read."""
    with tempfile.TemporaryDirectory(prefix="eros-template-") as folder:
        path = Path(folder) / FILE_NAME
        schema.create(path, MIGRATIONS)
        return path.read_bytes()


def empty_workspace(folder: Path) -> Path:
    """Put an empty workspace into a folder and return its file."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / FILE_NAME
    path.write_bytes(_empty_file())
    path.chmod(0o600)
    return path


def new_workspace(tmp_path: Path) -> Database:
    """An open, empty workspace below `tmp_path`; the caller closes it."""
    folder = tmp_path / "workspace"
    empty_workspace(folder)
    return Database.open(folder, create=False, migrations=MIGRATIONS)


def copy_of_migrations(folder: Path) -> Path:
    """The project's migrations in a folder of their own, to add revisions to."""
    copy = folder / "migrations"
    shutil.copytree(MIGRATIONS, copy, ignore=shutil.ignore_patterns("__pycache__"))
    return copy
