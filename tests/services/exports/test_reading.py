"""Exported weeks read back: JSON gives the same week, CSV all its columns hold; other files are refused."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from eros_desktop.domain.errors import ErosError, ImportFailed
from eros_desktop.domain.schedule.document_items import csv_rows
from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.domain.values import CreatorId, PageType
from eros_desktop.services.exports.reading import read_week
from tests.services.exports.conftest import Write
from tests.support.builders_schedule import shipped_reference

TRICKY = ("=1+1", "'=1", "-5", "plain", "'quoted'", "two\r\nlines", "\uff1d", "")


def _creator_of(name: str) -> tuple[CreatorId, PageType]:
    assert name == "harbour"
    return CreatorId("creator-1"), "paid"


def _read(path: Path) -> WeekPlan:
    return read_week(path, shipped_reference(), _creator_of)


@pytest.fixture
def tricky(week: WeekPlan) -> WeekPlan:
    sends = tuple(
        replace(send, caption_text=TRICKY[place % len(TRICKY)] or None)
        for place, send in enumerate(week.sends)
    )
    return replace(week, sends=sends)


def test_json_gives_the_same_week(tricky: WeekPlan, write: Write, tmp_path: Path) -> None:
    (piece,) = write("json", tricky)
    (path := tmp_path / "week.json").write_bytes(piece.data)
    read = _read(path)
    assert read.sends == tricky.sends
    assert (read.creator_id, read.week, read.timezone) == (tricky.creator_id, tricky.week, tricky.timezone)


@pytest.mark.parametrize("raw", [False, True])
def test_csv_gives_the_same_week(tricky: WeekPlan, write: Write, tmp_path: Path, raw: bool) -> None:
    (piece,) = write("csv", tricky, raw=raw)
    (path := tmp_path / "week.csv").write_bytes(piece.data)
    read = _read(path)
    assert csv_rows(read) == csv_rows(tricky)
    kept = (
        "item_id",
        "day",
        "at",
        "category",
        "channel",
        "caption_id",
        "caption_text",
        "price_cents",
        "parent_item_id",
    )
    assert [[getattr(send, name) for name in kept] for send in read.sends] == [
        [getattr(send, name) for name in kept] for send in tricky.sends
    ]
    (again,) = write("csv", read, raw=raw)
    assert again.data == piece.data


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "columns"),
        (b"\xff\xfe\x00", "UTF-8"),
        (b"{", "JSON"),
        (b'{"format": NaN}', "JSON"),
        (b'{"format": "other"}', "eros-schedule"),
        (b"Text,Image URL\r\na,b\r\n", "columns"),
        (b'"open', "readable CSV"),
    ],
)
def test_another_file_is_refused_in_a_sentence(tmp_path: Path, data: bytes, why: str) -> None:
    (path := tmp_path / "file").write_bytes(data)
    with pytest.raises(ErosError, match=why):
        _read(path)
    with pytest.raises(ImportFailed, match="cannot be read"):
        _read(tmp_path / "none")


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        (b'"harbour"', b'"other"', "several creators"),
        (b'"2026-11-23"', b'"2026-11-16"', "several weeks"),
        (b'"2026-11-23"', b'"23.11.2026"', "must be a date"),
        (b'"1"', b'"one"', "must be a number"),
    ],
)
def test_a_wrong_row_is_named(
    week: WeekPlan, write: Write, tmp_path: Path, old: bytes, new: bytes, why: str
) -> None:
    (piece,) = write("csv", week)
    assert old in piece.data
    (path := tmp_path / "week.csv").write_bytes(piece.data.replace(old, new, 1))
    with pytest.raises(ErosError, match=why):
        _read(path)
