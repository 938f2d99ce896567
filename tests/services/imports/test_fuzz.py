"""Damaged files: refused in a sentence or read row by row, never half, never with an unexpected error.

All 10,000 tables and 300 hostile files are tried by `python -m tests.benchmarks.fuzz_imports`.
"""

from __future__ import annotations

from collections.abc import Iterator

from tests.services.imports.conftest import Desktop
from tests.services.imports.mutations import Tally, hostile_files, mutated_tables, try_one


def run(book: Desktop, files: Iterator[tuple[str, str, bytes]]) -> Tally:
    tally, before = Tally(), book.content()
    for kind, name, data in files:
        path = book.folder.parent / f"fuzz-{name}"
        path.write_bytes(data)
        try_one(book, path, kind, tally)
    assert book.content() == before
    return tally


def test_damaged_tables_are_never_imported_by_half(book: Desktop) -> None:
    tally = run(book, mutated_tables(150, seed=5))
    assert min(tally.refused, tally.imported) > 20


def test_hostile_workbooks_archives_and_json_are_never_imported_by_half(book: Desktop) -> None:
    tally = run(book, hostile_files(60, seed=5))
    assert min(tally.refused, tally.imported) > 5
