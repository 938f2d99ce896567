"""The files of one import opened: their columns known, in the order in which they come in."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

from eros_desktop.domain.errors import ImportFailed, InvalidInput
from eros_desktop.services.imports.formats import IN_PARTS
from eros_desktop.services.imports.loading import Share
from eros_desktop.services.imports.reading import Reading, turn
from eros_desktop.services.imports.sources import (
    ContentTypes,
    SourceTable,
    WrittenOtherwise,
    is_database,
    open_table,
)
from eros_desktop.services.imports.survey import Habits
from eros_desktop.services.progress import Progress

Found = TypeVar("Found")
Opened = SourceTable | Path
"""An old database stays a path, for it is read table by table."""


@dataclass(frozen=True, slots=True)
class Known:
    """What files are read by: our own file, the content types, today, and what was saved for headers."""

    workspace: Path
    content_types: ContentTypes
    today: date
    saved: Mapping[str, Reading]


def open_files(
    files: Sequence[Path], reading: Reading, known: Known, progress: Progress
) -> list[tuple[Path, Opened]]:
    """Each file with what it was opened as, in the order in which they come in.

    Raises InvalidInput when none is named, ImportFailed for one that cannot be read as a whole.
    """
    if not files:
        raise InvalidInput("file", "No file was named. Nothing was stored.")
    opened = [
        (path, _open(path, reading, known, Share(progress, place, len(files), path.name)))
        for place, path in enumerate(files)
    ]
    return sorted(opened, key=lambda one: turn(kind_of(one[1]), one[0]))


def settled(opened: Sequence[tuple[Path, Opened]], progress: Progress, work: Callable[[], Found]) -> Found:
    """What `work` returns, which reads the opened files and leaves nothing when it raises.

    Where a file turns out to be written otherwise than its first part shows, all of it is looked at and the
    work done again: once a file at most.
    """
    while True:
        try:
            return work()
        except WrittenOtherwise as found:
            place, path = next((n, path) for n, (path, one) in enumerate(opened) if one is found.table)
            found.table.look_through(Share(progress, place, len(opened), path.name).looked_at)


def refuse_open_columns(opened: Sequence[tuple[Path, Opened]]) -> None:
    """Raises ImportFailed for columns that only a person can say how to read (reliability.md F54, F68)."""
    for path, source in opened:
        habits = source.habits if isinstance(source, SourceTable) else {}
        asked = {key: how for key, how in habits.items() if how.choices}
        if asked:
            raise _open_columns(path.name, asked)


def _open_columns(file: str, asked: Mapping[str, Habits]) -> ImportFailed:
    entries: dict[str, dict[str, str]] = {}
    for key, how in asked.items():
        entries.setdefault("date_orders" if how.date_order else "number_formats", {})[key] = how.choices[0]
    ways = "; ".join(f"{key} may be written {' or '.join(how.choices)}" for key, how in asked.items())
    return ImportFailed(
        f"Nothing in {file} shows how to read it: {ways}. Nothing was stored; say it in a --mapping file, "
        f"for example {json.dumps(entries)}.",
        code="AMBIGUOUS",
        details={"file": file, "columns": {key: list(how.choices) for key, how in asked.items()}},
    )


def kind_of(source: Opened) -> str:
    """The kind a file was opened as."""
    return source.kind if isinstance(source, SourceTable) else "eros-db"


def _open(path: Path, reading: Reading, known: Known, share: Share) -> Opened:
    if reading.kind == "eros-db" or (reading.kind == "auto" and is_database(path)):
        if path.exists() and known.workspace.exists() and path.samefile(known.workspace):
            raise ImportFailed("A workspace cannot be imported into itself. Nothing was stored.")
        return path
    if is_database(path):
        raise ImportFailed(f"{path.name} is a database. Nothing was stored; import it as eros-db.")
    table = open_table(path, path.name, reading, known.content_types, known.today, known.saved)
    if table.kind in IN_PARTS:
        table.look_at_first()
        share.looked_at(table.look.count)
    else:
        table.look_through(share.looked_at)
    return table
