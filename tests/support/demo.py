"""Filled workspaces for tests: the demo is invented and planned once a run, and copied for each test.

The processes of a run share the folder that EROS_DEMOS names: whoever first needs a file puts it there.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from eros_desktop.app.bootstrap import Workspace, open_workspace
from eros_desktop.domain.weeks import Week
from eros_desktop.store.database import FILE_NAME
from tests.support.repository import ROOT
from tests.support.workspaces import empty_workspace

TODAY = date(2026, 11, 20)
WEEK = Week(date(2026, 11, 23))
CAPTIONS, MESSAGES = 1_000, 6_000
"""Of the demo in tests: a third of what the program makes, for which everything takes a third of the time."""
SAMPLES = ROOT.parent / "shared" / "samples"


def _shared(make: Callable[[], bytes], name: str) -> bytes:
    """The file of that name, made where no process of this run has made it yet."""
    if "EROS_DEMOS" not in os.environ:
        return make()
    file = Path(os.environ["EROS_DEMOS"]) / name
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        own = file.with_suffix(f".{os.getpid()}")
        own.write_bytes(make())
        own.replace(file)  # whole or not at all: another process may be looking
    return file.read_bytes()


@cache
def _demo_file(captions: int, messages: int) -> bytes:
    return _shared(lambda: _made_demo(captions, messages), f"demo-{captions}-{messages}.db")


def _made_demo(captions: int, messages: int) -> bytes:
    with tempfile.TemporaryDirectory(prefix="eros-demo-") as folder:
        with open_workspace(Path(folder), create=True, today=TODAY) as workspace:
            workspace.services.demo.fill(captions=captions, messages=messages)
        return (Path(folder) / FILE_NAME).read_bytes()


@cache
def _planned_file(demo: Callable[[Path], Path]) -> bytes:
    return _shared(lambda: _made_plans(demo), f"planned-{demo.__name__}.db")


def _made_plans(demo: Callable[[Path], Path]) -> bytes:
    with tempfile.TemporaryDirectory(prefix="eros-planned-") as name:
        folder = demo(Path(name))
        with open_workspace(folder, today=TODAY) as workspace:
            generated = workspace.services.plans.generate(workspace.services.creators.active_ids(), WEEK)
        assert len(generated.plans) == 6, generated.errors
        return (folder / FILE_NAME).read_bytes()


@cache
def _classified_file() -> bytes:
    return _shared(_made_facts, "classified.db")


def _made_facts() -> bytes:
    with tempfile.TemporaryDirectory(prefix="eros-classified-") as name:
        folder = demo_folder(Path(name))
        with open_workspace(folder, today=TODAY) as workspace:
            workspace.services.classification.classify()
        return (folder / FILE_NAME).read_bytes()


def demo_folder(folder: Path) -> Path:
    """Puts a demo of six creators into `folder` and returns it; nothing is planned yet."""
    return _put(folder, _demo_file(CAPTIONS, MESSAGES))


def shipped_demo(folder: Path) -> Path:
    """The demo at the size the program makes it when asked for no other."""
    return _put(folder, _demo_file(3_000, 20_000))


def shipped_planned(folder: Path) -> Path:
    """The demo at that size with the week of 2026-11-23 planned for all six creators."""
    return _put(folder, _planned_file(shipped_demo))


def planned_folder(folder: Path) -> Path:
    """The demo with the week of 2026-11-23 planned for all six creators."""
    return _put(folder, _planned_file(demo_folder))


def classified_folder(folder: Path) -> Path:
    """The demo whose bank was classified by the detectors of now."""
    return _put(folder, _classified_file())


def empty_folder(folder: Path) -> Path:
    """A workspace without any rows but the reference data's."""
    empty_workspace(folder)
    return folder


def _put(folder: Path, data: bytes) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / FILE_NAME).write_bytes(data)
    return folder


@contextmanager
def opened(folder: Path, today: date = TODAY, **how: Any) -> Iterator[Workspace]:
    """The workspace of a folder on the day of the tests, without a log file."""
    workspace = Workspace.open(folder, today=today, **how)
    try:
        yield workspace
    finally:
        workspace.close()


def digest(folder: Path) -> str:
    """SHA-256 over everything the database holds: two equal digests, the same rows in every table."""
    with closing(sqlite3.connect(f"file:{folder / FILE_NAME}?mode=ro", uri=True)) as connection:
        return hashlib.sha256("\n".join(connection.iterdump()).encode()).hexdigest()


def file_digest(folder: Path) -> str:
    """SHA-256 of the file's bytes: equal when nothing was written at all."""
    return hashlib.sha256((folder / FILE_NAME).read_bytes()).hexdigest()


def rows(folder: Path, sql: str, *values: object) -> list[tuple[object, ...]]:
    """The rows of a query, by plain SQLite."""
    with closing(sqlite3.connect(f"file:{folder / FILE_NAME}?mode=ro", uri=True)) as connection:
        return connection.execute(sql, values).fetchall()


def execute(folder: Path, sql: str, *values: object) -> None:
    """One statement from outside the program, with foreign keys on; the workspace must be closed."""
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection, connection:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute(sql, values)


def raise_data_revision(folder: Path) -> None:
    """Tells the program that planning data changed, as every service that writes such data does."""
    execute(folder, "UPDATE workspace_info SET value = CAST(value + 1 AS TEXT) WHERE key = 'data_revision'")
