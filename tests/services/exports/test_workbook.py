"""Workbooks, read by two independent libraries: a sheet a creator, text as text, not one formula."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace

import openpyxl
import pytest
from hypothesis import given, settings

from eros_desktop.domain.schedule.document_items import CSV_COLUMNS
from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.services.exports.formats import ExportFormat
from eros_desktop.services.exports.layouts.workbook import sheet_titles
from eros_desktop.services.exports.outgoing import Outgoing, Wishes
from tests.services.exports.conftest import Write
from tests.support.plan_strategies import plans

EVIL = (
    "=1+1",
    '=HYPERLINK("http://x")',
    "+1",
    "-1",
    "@A1",
    "'=1",
    "_x0041_",
    "  two  ",
    "a\x00b\x1f",
    "<f>1</f>",
)


def test_creators_share_a_workbook_with_a_sheet_each(
    shipped: Callable[[str], ExportFormat], week: WeekPlan
) -> None:
    other = replace(week, page_name="harbour/two", sends=week.sends[:3])
    (piece,) = shipped("xlsx").write([Outgoing(week, week), Outgoing(other, other)], Wishes())
    book = openpyxl.load_workbook(io.BytesIO(piece.data))
    assert book.sheetnames == ["harbour", "harbour_two"]
    header, first, *_ = book["harbour"].iter_rows(values_only=True)
    assert header == CSV_COLUMNS
    assert first[4] == week.sends[0].caption_text
    assert first[11] == 1
    assert book["harbour_two"].max_row == 4


def test_no_cell_is_a_formula_whatever_the_texts_are(week: WeekPlan, write: Write) -> None:
    sends = tuple(
        replace(send, caption_text=text, label=text) for send, text in zip(week.sends, EVIL, strict=False)
    )
    for raw in (False, True):
        (piece,) = write("xlsx", replace(week, sends=sends), raw=raw)
        with zipfile.ZipFile(io.BytesIO(piece.data)) as archive:
            assert not [name for name in archive.namelist() if b"<f>" in archive.read(name)]
        sheet = openpyxl.load_workbook(io.BytesIO(piece.data)).worksheets[0]
        assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "n", "inlineStr"}
        quote = "" if raw else "'"
        texts = [row[4] for row in sheet.iter_rows(min_row=2, values_only=True)]
        assert texts[:6] == [f"{quote}{text}" for text in EVIL[:6]]
        # A spreadsheet takes `_x0041_` for an A, so its underscore is written as a code.
        assert texts[6:8] == ["_x005F_x0041_", "  two  "]


@given(plans)
@settings(max_examples=25)
def test_any_week_reads_back_from_a_workbook(shipped: Callable[[str], ExportFormat], plan: WeekPlan) -> None:
    shipped("xlsx").write([Outgoing(plan, plan)], Wishes())


def test_titles_are_short_and_different(week: WeekPlan) -> None:
    names = ("a" * 40, "A" * 40, "a[1]:*?/\\", "'", "")
    titles = sheet_titles([replace(week, page_name=name) for name in names])
    assert titles == ["a" * 31, f"{'A' * 29}-2", "a_1______", "week", "week-2"]


def test_a_changed_cell_is_found(
    shipped: Callable[[str], ExportFormat], week: WeekPlan, write: Write
) -> None:
    (piece,) = write("xlsx", week)
    chosen = shipped("xlsx")
    with pytest.raises(ValueError, match="differ"):
        chosen.layout.check(chosen.spec, replace(piece, plans=(replace(week, page_name="other"),)), Wishes())
    fewer = replace(week, sends=week.sends[1:])
    with pytest.raises(ValueError, match="differ"):
        chosen.layout.check(chosen.spec, replace(piece, plans=(fewer,)), Wishes())
