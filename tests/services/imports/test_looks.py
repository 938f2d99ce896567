"""A file is read once, by what its first part shows; what a later part proves holds for the whole column."""

from __future__ import annotations

import random
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from eros_desktop.domain.errors import Cancelled, ImportFailed
from eros_desktop.services.imports import readers
from eros_desktop.services.imports.moment_columns import PlainMoments, plain_moments
from eros_desktop.services.imports.moments import parse_moment
from eros_desktop.services.imports.reading import Asked, Reading
from eros_desktop.services.imports.report import ImportReport
from eros_desktop.services.imports.rows import ParsedPart
from eros_desktop.services.imports.sources import SourceTable, WrittenOtherwise, open_table
from tests.services.imports.conftest import Desktop
from tests.services.imports.message_files import messages_file

TODAY = date(2026, 11, 20)
ISO = "2026-11-01 10:00:00"
COUNTS = ("1.200", "1,200", "7", "1.234.567", "12,0", "", "x", "-")
MONEY = ("$1.50", "1,50", "1.500", "FREE", "", "2", "1.234,5", "1,234.5", "-3")
DATES = (ISO, "01/02/2026", "13/02/2026", "02/13/2026", "05.03.2026 10:00", "2026-02-30 10:00:00", "", "soon")


@pytest.fixture(autouse=True)
def _small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Parts of three rows, so that small files have many."""
    monkeypatch.setattr(readers, "PART_ROWS", 3)


def row(number: int, at: str = ISO, sent: str = "100", earnings: str = "5") -> str:
    return f"m{number},river_lake,dm_farm,{at},{sent},50,1,{earnings},0,x"


def plain(part: ParsedPart) -> tuple[Mapping[str, list[Any]], list[int], Any]:
    return {key: list(values) for key, values in part.columns.items()}, list(part.lines), part.refused


def read_at_once(table: SourceTable) -> list[Any]:
    """All parts as an import reads them."""
    table.look_at_first()
    while True:
        try:
            return [plain(part) for part in table.parts()]
        except WrittenOtherwise:
            assert not table.look.is_whole
            table.look_through()


@pytest.mark.parametrize("seed", range(60))
def test_reading_once_says_what_reading_after_a_look_at_everything_says(tmp_path: Path, seed: int) -> None:
    rng = random.Random(seed)
    counts, money, dates = (
        rng.sample(cells, rng.randrange(1, len(cells) + 1)) for cells in (COUNTS, MONEY, DATES)
    )
    rows = [
        row(number, rng.choice(dates), f'"{rng.choice(counts)}"', f'"{rng.choice(money)}"')
        + ("" if rng.randrange(9) else rng.choice((",", ",odd", "\n")))
        for number in range(rng.randrange(1, 40))
    ]
    path = messages_file(tmp_path, *rows)
    once, looked = (open_table(path, "messages.csv", Reading(), {}, TODAY) for _ in range(2))
    looked.look_through()
    expected = [plain(part) for part in looked.parts()]
    assert read_at_once(once) == expected
    assert once.habits == looked.habits
    assert (once.count, once.notes) == (looked.count, looked.notes)


@pytest.mark.parametrize(
    ("first", "last", "stored"),
    [
        (row(1, "01/02/2026"), row(9, "13/02/2026"), "2026-02-01"),
        (row(1, "01/02/2026"), row(9, "02/13/2026"), "2026-01-02"),
        (row(1, earnings='"1,500"'), row(9, earnings='"2,5"'), 1.5),
        (row(1, earnings='"1,500"'), row(9, earnings='"1,234.5"'), 1500.0),
    ],
)
def test_the_last_row_decides_how_the_first_is_read(
    book: Desktop, tmp_path: Path, first: str, last: str, stored: object
) -> None:
    path = messages_file(tmp_path, first, *map(row, range(2, 9)), last)
    checked, *_ = book.imports.check([Asked(path, Reading())])
    report = book.load("messages", path)
    assert isinstance(checked, ImportReport)
    assert checked.rows == report.rows
    assert report.rows.new == 9
    column = "sent_date" if isinstance(stored, str) else "earnings"
    assert book.rows(f"SELECT {column} FROM message_performance WHERE message_id = 'm1'") == [(stored,)]
    assert book.rows("SELECT count(*) FROM import_batches WHERE kind = 'messages'") == [(1,)]
    book.imports.undo(report.import_id or 0)
    assert book.rows("SELECT count(*) FROM message_performance") == [(0,)]


def test_a_column_that_no_part_decides_is_refused_and_leaves_nothing(book: Desktop, tmp_path: Path) -> None:
    before = book.content(leave_out=())
    path = messages_file(tmp_path, *map(row, range(1, 9)), row(9, "01/02/2026"))
    with pytest.raises(ImportFailed, match=r"Nothing in messages\.csv shows how to read it"):
        book.load("messages", path)
    assert book.content(leave_out=()) == before
    decided = messages_file(tmp_path, *map(row, range(1, 9)), row(9, "01/02/2026"), row(10, "13/02/2026"))
    assert book.load("messages", decided).rows.new == 10


def test_an_import_that_starts_again_can_be_withdrawn_at_every_report(book: Desktop, tmp_path: Path) -> None:
    class Withdrawn:
        def __init__(self, at: int) -> None:
            self.left, self.said = at, list[str]()

        def report(self, done: int, total: int, text: str = "") -> None:
            self.said.append(text)
            self.left -= 1
            if self.left == 0:
                raise Cancelled("withdrawn")

    path = messages_file(tmp_path, row(1, "01/02/2026"), *map(row, range(2, 9)), row(9, "13/02/2026"))
    whole, before = Withdrawn(0), book.content(leave_out=())
    book.load("messages", path, dry_run=True, progress=whole)
    assert sum("looked at" in text for text in whole.said) > 1
    for at in range(1, len(whole.said) + 1):
        with pytest.raises(Cancelled):
            book.load("messages", path, progress=Withdrawn(at))
    assert book.content(leave_out=()) == before


def test_plain_moments_are_those_that_are_read_one_by_one() -> None:
    rng = random.Random(3)
    for _ in range(400):
        cells = [
            f"{rng.randrange(0, 10000):04}-{rng.randrange(0, 14):02}-{rng.randrange(0, 33):02} "
            f"{rng.randrange(25):02}:{rng.choice((0, 59, 60)):02}:{rng.choice((0, 59, 60)):02}"
            for _ in range(rng.randrange(1, 3))
        ]
        one_by_one = [parse_moment(cell, "dmy") for cell in cells]
        at_once = plain_moments(cells)
        assert (at_once is None) is (None in one_by_one)
        if at_once is not None:
            assert list(at_once) == one_by_one
            assert at_once.texts == [moment.text() for moment in at_once]
            assert at_once.weekdays == [moment.day.weekday() for moment in at_once]
            assert at_once.hours == [int(cell[11:13]) for cell in cells]
            assert at_once.latest == max(moment.day for moment in at_once)


@pytest.mark.parametrize(
    "cell", ["٢٠٢٦-11-01 10:00:00", "2026-11-01T10:00:00", "2026-1a-01 10:00:00", "soon"]
)
def test_other_cells_are_no_plain_moments(cell: str) -> None:
    assert plain_moments([ISO, cell]) is None


def test_some_of_the_plain_moments_are_plain_moments_too() -> None:
    found = plain_moments([ISO, "2025-02-28 23:59:59", "2024-02-29 00:00:00"])
    assert isinstance(found, PlainMoments)
    kept = found.only([True, False, True])
    assert (kept.texts, kept.hours, kept.weekdays) == ([ISO, "2024-02-29 00:00:00"], [10, 0], [6, 3])
    assert None not in kept
    assert kept[0:1] == [kept[0]]
    assert kept[0] in kept
