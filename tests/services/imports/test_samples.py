"""The large sample files, where they are at hand: counted row by row."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from eros_desktop.services.imports.report import RowCounts
from tests.services.imports.conftest import Desktop

LINES_OF_IMPORTS = ("import_batches", "import_changes", "activity")


def test_the_old_database_arrives_with_every_broken_row_named(desktop: Desktop, samples: Path) -> None:
    report = desktop.load("eros-db", samples / "old-eros.db")
    assert report.tables["creators"] == RowCounts(8, 8, 0, 0, 0)
    assert report.tables["caption_bank"] == RowCounts(3000, 3000, 0, 0, 0)
    assert report.tables["mass_messages"] == RowCounts(700, 500, 0, 0, 200)
    assert report.tables["message_performance"] == RowCounts(19300, 19293, 0, 0, 7)
    assert report.tables["schedule_items"] == RowCounts(5, 0, 0, 0, 5)
    assert report.quarantine_reasons == {
        "the page name is missing": 200,
        "viewed more than sent": 6,
        "creator_id names no known creator": 5,
        "sent_count is negative": 1,
    }
    assert report.left_out == ("something_of_our_own",)
    before = desktop.content(LINES_OF_IMPORTS)
    again = desktop.load("eros-db", samples / "old-eros.db")
    assert (again.rows.new, again.rows.updated) == (0, 0)
    assert desktop.content(LINES_OF_IMPORTS) == before


@pytest.mark.parametrize(
    ("kind", "name", "rows"),
    [
        ("creators", "creators.csv", RowCounts(9, 8, 0, 0, 1)),
        ("vault", "vault.csv", RowCounts(9, 8, 0, 0, 1)),
        ("captions", "captions.csv", RowCounts(402, 400, 0, 0, 2)),
        ("messages", "messages.csv", RowCounts(3003, 2998, 0, 0, 5)),
        ("infloww-messages", "infloww-messages.xlsx", RowCounts(300, 300, 0, 0, 0)),
    ],
)
def test_each_sample_file_arrives(
    desktop: Desktop, samples: Path, kind: str, name: str, rows: RowCounts
) -> None:
    if kind != "creators":
        desktop.load("creators", samples / "creators.csv")
    creator = "clara_lane" if kind == "infloww-messages" else None
    assert desktop.load("auto", samples / name, creator=creator).rows == rows


def test_twenty_thousand_messages_take_seconds_not_minutes(book: Desktop, tmp_path: Path) -> None:
    """A generous bound against row-by-row work; measured 0.9 s of processor time."""
    path = tmp_path / "messages.csv"
    rows = (
        f"m{n},river_lake,dm_farm,2026-{1 + n % 10:02d}-{1 + n % 28:02d} {n % 24:02d}:{n % 60:02d},99,30,2,5"
        for n in range(20_000)
    )
    header = "message_id,page_name,send_type,sent_date,sent_count,viewed_count,purchased_count,earnings"
    path.write_text("\n".join([header, *rows]), "utf-8")
    started = time.process_time()
    assert book.load("messages", path).rows.new == 20_000
    assert time.process_time() - started < 8
    assert book.rows("SELECT count(*) FROM import_changes WHERE table_name = 'message_performance'") == [(1,)]
