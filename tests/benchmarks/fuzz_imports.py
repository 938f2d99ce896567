"""Tries every damaged file: `python -m tests.benchmarks.fuzz_imports [tables] [hostile] [seed]`.

10,000 mutated CSV files and 300 hostile workbooks, archives and JSON files by default; ends with an error at
the first that is imported by half, refused without a sentence, or fails in another way.
"""

from __future__ import annotations

import sys
import tempfile
import time
from itertools import chain, islice
from pathlib import Path

from eros_desktop.app.bootstrap import load_reference
from tests.services.imports.conftest import DATA, open_desktop
from tests.services.imports.mutations import Tally, hostile_files, mutated_tables, try_one

FILES_A_WORKSPACE = 200
"""What was taken back stays in the journal; a new workspace keeps every file as quick as the first."""


def main(tables: int = 10_000, hostile: int = 300, seed: int = 1) -> None:
    """Prints what became of the files."""
    started, tally = time.perf_counter(), Tally()
    files = enumerate(chain(mutated_tables(tables, seed), hostile_files(hostile, seed)))
    while together := list(islice(files, FILES_A_WORKSPACE)):
        with tempfile.TemporaryDirectory() as folder:
            try_all(Path(folder), together, tally)
        seconds = time.perf_counter() - started
        done = tally.refused + tally.imported
        print(
            f"{done:,} files: {tally.refused:,} refused, {tally.imported:,} taken back, {seconds:.0f} s",
            flush=True,
        )


def try_all(folder: Path, files: list[tuple[int, tuple[str, str, bytes]]], tally: Tally) -> None:
    """Tries files on one workspace, which is at the end as it was."""
    reference = load_reference()
    desktop = open_desktop(folder / "book", reference)
    with desktop.store.write() as stores:
        stores.reference.follow(reference)
    desktop.load("creators", DATA / "creators.csv")
    before = desktop.content()
    for number, (kind, name, data) in files:
        path = folder / name
        path.write_bytes(data)
        try:
            try_one(desktop, path, kind, tally)
        except BaseException:
            print(f"file {number}, kind {kind}: {data[:2000]!r}")
            raise
    assert desktop.content() == before
    desktop.store.database.close()


if __name__ == "__main__":
    main(*(int(word) for word in sys.argv[1:]))
