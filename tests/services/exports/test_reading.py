"""Exported weeks read back: JSON gives the same week, CSV all its columns hold; other files are refused."""

from __future__ import annotations

import csv
import io
from dataclasses import fields, replace
from pathlib import Path

import pytest

from eros_desktop.domain.errors import ErosError, ImportFailed
from eros_desktop.domain.schedule.document_items import csv_rows
from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan
from eros_desktop.domain.values import CreatorId, PageType
from eros_desktop.services.exports.reading import read_week
from tests.services.exports.conftest import Write
from tests.support.builders_schedule import shipped_reference

TRICKY = (
    "=1+1", "'=1", "-5", "plain", "'quoted'", "two\r\nlines", "\uff1d", "", "\ttab", "''=2", "@you; +1",
    'one\n\nand three, "so"', "\U0001f469\u200d\U0001f3a4 \U0001f3f3\ufe0f\u200d\U0001f308 \u2764\ufe0f",
    "\ufeffmark", " kept blanks ",
)  # fmt: skip
NOT_IN_CSV = frozenset(
    {"score", "score_parts", "fallback_level", "performance_score", "freshness_score", "priority", "base_at",
     "expected_revenue_cents", "goal_cents", "tip_goal_mode", "campaign_item_id", "caption_warning",
     "is_locked", "is_hand_edited", "note", "status"}
)  # fmt: skip
"""What of a send the columns of the csv format neither hold nor imply (interfaces.md, Files out)."""


def _creator_of(name: str) -> tuple[CreatorId, PageType]:
    assert name == "harbour"
    return CreatorId("creator-1"), "paid"


def _read(path: Path) -> WeekPlan:
    return read_week(path, shipped_reference(), _creator_of)


@pytest.fixture
def tricky(week: WeekPlan) -> WeekPlan:
    kinds, sends = shipped_reference().send_types, []
    for place, send in enumerate(week.sends):
        kind, text = kinds[send.send_type_key], TRICKY[place % len(TRICKY)] or None
        changed = replace(
            send,
            caption_text=text,
            caption_id=send.caption_id if text else None,
            needs_manual_caption=text is None,
            media_type=next(iter(kind.media_kinds), "none"),
            flyer_required=kind.requires_flyer,
            is_locked=send.is_follow_up or place % 5 == 0,
            note="=a note" if place % 7 == 0 else None,
        )
        sends.append(changed)
    assert any(send.is_follow_up and send.is_locked for send in sends)
    return replace(week, sends=tuple(sends))


def test_json_gives_the_same_week(tricky: WeekPlan, write: Write, tmp_path: Path) -> None:
    (piece,) = write("json", tricky)
    (path := tmp_path / "week.json").write_bytes(piece.data)
    read = _read(path)
    assert read.sends == tricky.sends
    assert (read.creator_id, read.week, read.timezone) == (tricky.creator_id, tricky.week, tricky.timezone)
    assert read_week(path, shipped_reference(), _creator_of, lambda *_which: tricky) == tricky
    moved = replace(tricky, sends=tricky.sends[1:])
    assert read_week(path, shipped_reference(), _creator_of, lambda *_which: moved) == read


@pytest.mark.parametrize("raw", [False, True])
def test_csv_gives_the_same_week(tricky: WeekPlan, write: Write, tmp_path: Path, raw: bool) -> None:
    (piece,) = write("csv", tricky, raw=raw)
    (path := tmp_path / "week.csv").write_bytes(piece.data)
    read = _read(path)
    assert csv_rows(read) == csv_rows(tricky)
    held = [field.name for field in fields(PlannedSend) if field.name not in NOT_IN_CSV]
    assert [[getattr(send, name) for name in held] for send in read.sends] == [
        [getattr(send, name) for name in held] for send in tricky.sends
    ]
    (again,) = write("csv", read, raw=raw)
    assert again.data == piece.data


@pytest.mark.parametrize("raw", [False, True])
@pytest.mark.parametrize("text", ["'=1", "''=1", "=1"])
def test_csv_gives_one_text_back_whatever_the_others_are(
    week: WeekPlan, write: Write, tmp_path: Path, text: str, raw: bool
) -> None:
    alone = replace(week, sends=(replace(week.sends[0], caption_text=text),))
    (piece,) = write("csv", alone, raw=raw)
    (path := tmp_path / "week.csv").write_bytes(piece.data)
    assert _read(path).sends[0].caption_text == text


def test_csv_that_a_spreadsheet_wrote_anew_has_no_quotes_left_in_front(
    week: WeekPlan, write: Write, tmp_path: Path
) -> None:
    alone = replace(week, sends=(replace(week.sends[0], caption_text="=1+1"),))
    (piece,) = write("csv", alone)
    rows = list(csv.reader(io.StringIO(piece.data.decode(), newline="")))
    with (path := tmp_path / "week.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)
    assert _read(path).sends[0].caption_text == "=1+1"


def test_csv_of_a_stored_week_gives_all_of_it_back_and_what_was_changed_in_it(
    tricky: WeekPlan, write: Write, tmp_path: Path
) -> None:
    (piece,) = write("csv", tricky)
    (path := tmp_path / "week.csv").write_bytes(piece.data)
    asked: list[object] = []

    def stored(*which: object) -> WeekPlan:
        asked.append(which)
        return tricky

    assert read_week(path, shipped_reference(), _creator_of, stored) == tricky
    assert asked == [(tricky.creator_id, tricky.week)]
    path.write_bytes(piece.data.replace(b'"plain"', b'"edited"', 1))
    read = read_week(path, shipped_reference(), _creator_of, stored)
    differing = [
        (ours, theirs) for ours, theirs in zip(read.sends, tricky.sends, strict=True) if ours != theirs
    ]
    assert [(ours.item_id, ours.caption_text, theirs.caption_text) for ours, theirs in differing] == [
        (4, "edited", "plain")
    ]


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
