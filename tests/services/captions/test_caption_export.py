"""The bank goes out as a file and comes back without any change."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from eros_desktop.app.bootstrap import Workspace
from eros_desktop.services.captions.drafts import CaptionDraft
from eros_desktop.services.exports.captions import COLUMNS
from eros_desktop.services.exports.files import CannotWrite
from tests.support.demo import (
    CAPTIONS,
    empty_folder,
    opened,
    rows,
)

HOSTILE = [
    "=1+1",
    "'=1+1",
    "''=1+1",
    "'plain quote",
    "+one",
    "-two",
    "@three",
    "\tfour",
    "\rfive",
    "'",
    "<b>bold</b> &amp; <img src=x>",
    "\u202ert\u202c \u200f",
    "line\nline\r\nline\rline",
    'a "quoted" word, and a comma; and a semicolon',
    "\U0001f33b\U0001f33b",
    "# no comment",
    "=" + "x" * 32_766,
    "\ufeffmarked",
    " blanks ",
]


def hostile_book(folder: Path) -> Path:
    with opened(empty_folder(folder)) as workspace:
        for number, text in enumerate(HOSTILE):
            workspace.services.caption_editor.add(
                CaptionDraft(text, "ppv_unlock", "solo", 1999, caption_id=f"{'=@'[number % 2]}{number}")
            )
        workspace.services.caption_editor.add(CaptionDraft("other", "ppv_unlock", caption_id="'=id"))
        with workspace.services.caption_editor._store.write() as stores:
            stores.connection.exec_driver_sql(
                "UPDATE caption_bank SET performance_score = 12.345 + id, total_earnings = 1234.567 * id, "
                "total_sends = 1000 * id, avg_purchase_rate = 1e-7 * id + 0.006576852662580594, "
                "last_used_date = CASE id % 2 WHEN 0 THEN '2026-11-02' ELSE '2026-11-03 10:00:00' END "
                "WHERE id > 2"
            )
            stores.connection.exec_driver_sql(
                "UPDATE caption_bank SET caption_type = 'Odd Type' WHERE id = 5"
            )
    return folder


@pytest.mark.parametrize("raw", [False, True])
def test_what_is_imported_again_unchanged_changes_nothing(tmp_path: Path, raw: bool) -> None:
    folder, out = hostile_book(tmp_path / "book"), tmp_path / "bank.csv"
    with opened(folder) as workspace:
        written = workspace.services.caption_export.export(out, raw=raw)
        assert written.captions == len(HOSTILE) + 1
        before = (
            rows(folder, "SELECT * FROM caption_bank ORDER BY id"),
            rows(folder, "SELECT * FROM caption_details ORDER BY caption_id"),
        )
        report = workspace.services.imports.run("captions", [out])
        assert (report.rows.new, report.rows.updated, report.rows.quarantined) == (0, 0, 0)
        assert report.rows.unchanged == written.captions
        assert before == (
            rows(folder, "SELECT * FROM caption_bank ORDER BY id"),
            rows(folder, "SELECT * FROM caption_details ORDER BY caption_id"),
        )


def test_another_workspace_gets_the_very_same_texts(tmp_path: Path) -> None:
    folder, out = hostile_book(tmp_path / "book"), tmp_path / "bank.csv"
    with opened(folder) as workspace:
        workspace.services.caption_export.export(out)
    with opened(empty_folder(tmp_path / "other")) as workspace:
        workspace.services.imports.run("captions", [out])
    query = (
        "SELECT caption_id, caption_text, content_type, performance_score, total_earnings, total_sends, "
        "avg_purchase_rate FROM caption_bank WHERE performance_score > 0 ORDER BY caption_id"
    )
    told = rows(folder, query)
    assert len(told) > 15
    assert rows(tmp_path / "other", query) == told


def test_no_cell_starts_a_formula_unless_exact_bytes_are_asked_for(tmp_path: Path) -> None:
    folder = hostile_book(tmp_path / "book")
    with opened(folder) as workspace:
        for raw in (False, True):
            workspace.services.caption_export.export(tmp_path / f"{raw}.csv", raw=raw)
    safe, exact = (
        list(
            csv.reader(io.StringIO((tmp_path / f"{raw}.csv").read_bytes().decode(), newline=""), strict=True)
        )
        for raw in (False, True)
    )
    assert tuple(safe[0]) == tuple(exact[0]) == COLUMNS
    assert not [cell for row in safe[1:] for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert {row[1] for row in exact[1:]} == {*HOSTILE, "other"}


def test_a_changed_row_of_the_file_changes_its_caption_alone(tmp_path: Path) -> None:
    folder, out = hostile_book(tmp_path / "book"), tmp_path / "bank.csv"
    with opened(folder) as workspace:
        workspace.services.caption_export.export(out)
        out.write_bytes(out.read_bytes().replace(b"'+one", b"'+two"))
        report = workspace.services.imports.run("captions", [out])
        assert report.rows.updated == 1
    assert rows(folder, "SELECT count(*) FROM caption_bank WHERE caption_text = '+two'") == [(1,)]


def test_the_whole_demo_comes_back_unchanged(demo: Workspace, tmp_path: Path) -> None:
    demo.services.caption_export.export(tmp_path / "bank.csv")
    report = demo.services.imports.run("captions", [tmp_path / "bank.csv"])
    assert (report.rows.read, report.rows.unchanged) == (CAPTIONS, CAPTIONS)


def test_a_place_that_cannot_be_written_is_refused(demo: Workspace, tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="left as it was"):
        demo.services.caption_export.export(tmp_path)
