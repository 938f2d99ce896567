"""The frozen SQL of a schema version: a folder of files, read in order of their names."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path


def statements_of(folder: Path) -> Iterator[str]:
    """Each statement of the folder's `.sql` files, without its closing semicolon."""
    for file in sorted(folder.glob("*.sql")):
        yield from _split(file.read_text("utf-8"))


def _split(script: str) -> Iterator[str]:
    pending = ""
    for line in script.splitlines(keepends=True):
        if not pending and (line.isspace() or line.startswith("--")):
            continue
        pending += line
        if sqlite3.complete_statement(pending):
            yield pending.strip().removesuffix(";")
            pending = ""
    if pending.strip():
        raise ValueError(f"unfinished statement: {pending.strip()[:60]}")
