"""Tries every damaged file: `python -m tests.benchmarks.fuzz_imports [tables] [hostile] [seed]`.

10,000 mutated CSV files and 300 hostile workbooks, archives and JSON files by default; ends with an error at
the first that is imported by half, refused without a sentence, or fails in another way.
"""

from __future__ import annotations

import sys
import tempfile
import time
from itertools import chain
from pathlib import Path

from eros_desktop.app.bootstrap import load_reference
from tests.services.imports.conftest import DATA, open_desktop
from tests.services.imports.mutations import Tally, hostile_files, mutated_tables, try_one


def main(tables: int = 10_000, hostile: int = 300, seed: int = 1) -> None:
    """Prints what became of the files."""
    reference = load_reference()
    started, tally = time.perf_counter(), Tally()
    with tempfile.TemporaryDirectory() as folder:
        desktop = open_desktop(Path(folder) / "book", reference)
        with desktop.store.write() as stores:
            stores.reference.follow(reference)
        desktop.load("creators", DATA / "creators.csv")
        before = desktop.content()
        files = chain(mutated_tables(tables, seed), hostile_files(hostile, seed))
        for number, (kind, name, data) in enumerate(files):
            path = Path(folder) / name
            path.write_bytes(data)
            try:
                try_one(desktop, path, kind, tally)
            except BaseException:
                print(f"file {number}, kind {kind}: {data[:2000]!r}")
                raise
        assert desktop.content() == before
        desktop.store.database.close()
    seconds = time.perf_counter() - started
    print(f"{tally.refused:,} refused, {tally.imported:,} imported and taken back, {seconds:.0f} s")


if __name__ == "__main__":
    main(*(int(word) for word in sys.argv[1:]))
