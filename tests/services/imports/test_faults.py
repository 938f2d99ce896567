"""Bad input, fault by fault (reliability.md F49-F62): each ends in a clear refusal or in quarantine."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest

from eros_desktop.domain.errors import ImportFailed
from eros_desktop.services.imports.inspection import Inspection
from eros_desktop.services.imports.readers import read_text as read_opened
from eros_desktop.services.imports.reading import Reading
from eros_desktop.services.imports.report import ImportReport
from eros_desktop.services.imports.sources import open_table
from tests.services.imports.conftest import Desktop
from tests.services.imports.message_files import messages_file
from tests.services.imports.opened import read_source, read_text
from tests.services.imports.test_readers import TODAY, TYPES

CAPTIONS = "caption_id,caption_text,caption_type\n"
AT = "2026-11-01 10:00"


def file_of(folder: Path, data: bytes, name: str = "file.csv") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def rows_of(data: bytes, **decided: Any) -> list[dict[str, Any]]:
    table = open_table(data, "file.csv", Reading("captions", **decided), TYPES, TODAY).whole()
    return [dict(row.values) for row in table.rows]


def inspected(desktop: Desktop, tmp_path: Path, data: bytes, **decided: Any) -> Inspection:
    return desktop.imports.inspect(file_of(tmp_path, data), Reading(**decided))


# F49
@pytest.mark.parametrize(
    ("encoding", "mark", "named"),
    [
        ("utf-8", b"\xef\xbb\xbf", "utf-8-sig"),
        ("utf-16-le", b"\xff\xfe", "utf-16"),
        ("utf-16-be", b"\xfe\xff", "utf-16"),
        ("utf-8", b"", "utf-8"),
        ("cp1252", b"", "cp1252"),
    ],
)
def test_f49_a_mark_decides_then_strict_utf8_then_windows_1252_shown_with_five_lines(
    desktop: Desktop, tmp_path: Path, encoding: str, mark: bytes, named: str
) -> None:
    text = CAPTIONS + "".join(f"{n},Café {n},dm_farm\n" for n in range(8))
    found = inspected(desktop, tmp_path, mark + text.encode(encoding))
    assert (found.encoding, found.problem) == (named, None)
    assert [row[1] for row in found.preview] == [f"Café {n}" for n in range(5)]
    assert bool(found.notes) is (named == "cp1252")


def test_f49_mixed_bytes_are_never_replaced_silently(desktop: Desktop, tmp_path: Path) -> None:
    mixed = CAPTIONS.encode() + "1,Café,dm_farm\n".encode() + "2,Café,dm_farm\n".encode("cp1252")
    found = inspected(desktop, tmp_path, mixed)
    assert found.encoding == "cp1252"
    assert "Windows-1252" in found.notes[0]
    assert inspected(desktop, tmp_path, mixed, encoding="utf-8").problem == (
        "file.csv is not written in utf-8. Nothing was stored; choose another encoding."
    )


def test_f49_utf_16_without_a_mark_is_read_once_it_is_chosen(desktop: Desktop, tmp_path: Path) -> None:
    data = (CAPTIONS + "1,Hello,dm_farm\n").encode("utf-16-le")
    assert "UTF-16" in str(inspected(desktop, tmp_path, data).problem)
    assert inspected(desktop, tmp_path, data, encoding="utf-16-le").rows == 1


# F50
def test_f50_every_line_end_is_accepted_and_lines_are_physical_ones() -> None:
    data = b'a,b\r"x\ny",1\r\n"z\r\nw",2\n3,4\r\n'
    rows = read_text(data, "f.csv").sheet.rows
    assert [(row.line, row.cells) for row in rows] == [
        (1, ("a", "b")),
        (2, ("x\ny", "1")),
        (4, ("z\r\nw", "2")),
        (6, ("3", "4")),
    ]


# F51
def test_f51_an_unclosed_quote_is_rejected_with_its_start_line(desktop: Desktop, tmp_path: Path) -> None:
    data = CAPTIONS.encode() + b'1,fine,dm_farm\n2,"never closed,dm_farm\n3,lost,dm_farm\n'
    before = desktop.content()
    with pytest.raises(ImportFailed, match=r"record of line 3 that is never closed"):
        desktop.load("captions", file_of(tmp_path, data))
    assert desktop.content() == before


def test_f51_a_quote_closed_much_later_costs_one_record_and_keeps_its_text() -> None:
    data = CAPTIONS.encode() + b'1,"open,dm_farm\n2,x,dm_farm\n3,"y",dm_farm\n4,good,dm_farm\n'
    table = read_source("captions", data, "f.csv", TYPES, TODAY)
    assert [row.values["caption_id"] for row in table.rows] == ["4"]
    (refused,) = table.refused
    assert refused.line == 2
    assert "reaches to line 4" in refused.reason
    assert refused.values["record"] == '1,"open,dm_farm\n2,x,dm_farm\n3,"y",dm_farm\n'


# F52
@pytest.mark.parametrize("start", ["sep=;\n", ""])
def test_f52_the_delimiter_is_that_of_the_header_whatever_the_texts_hold(start: str) -> None:
    data = (start + "caption_text;caption_type\none, two, three, four;dm_farm\n").encode()
    assert rows_of(data) == [{"caption_text": "one, two, three, four", "caption_type": "dm_farm"}]


def test_f52_the_delimiter_is_found_below_a_title_with_commas_and_can_be_changed(
    desktop: Desktop, tmp_path: Path
) -> None:
    data = b"Report, made on Monday, for all\n\ncaption_text;caption_type\na|b;dm_farm\n"
    assert inspected(desktop, tmp_path, data).delimiter == ";"
    piped = b"caption_text|caption_type\nHello|dm_farm\n"
    assert inspected(desktop, tmp_path, piped).problem
    assert inspected(desktop, tmp_path, piped, delimiter="|").kind == "captions"


# F53
def test_f53_a_duplicate_or_missing_required_column_refuses_the_file(
    desktop: Desktop, tmp_path: Path
) -> None:
    for header, said in (
        ("caption_text,caption_type,CAPTION TEXT", "twice"),
        ("caption_text,price", "Needed"),
    ):
        with pytest.raises(ImportFailed, match=said):
            desktop.load("captions", file_of(tmp_path, f"{header}\n1,2,3\n".encode()))


def test_f53_an_extra_column_is_ignored_with_a_note_and_a_ragged_row_is_rejected(
    book: Desktop, tmp_path: Path
) -> None:
    data = (
        b"caption_id,caption_text,caption_type,Mood\n1,Hello,dm_farm,gay\n2,short,dm_farm\n3,a,dm_farm,x,y\n"
    )
    report = book.load("captions", file_of(tmp_path, data))
    assert (report.rows.new, report.rows.quarantined, report.left_out) == (1, 2, ("Mood",))
    assert [row.values for row in report.quarantine] == [
        {"caption_id": "2", "caption_text": "short", "caption_type": "dm_farm"},
        {"caption_id": "3", "caption_text": "a", "caption_type": "dm_farm", "Mood": "x", "column 5": "y"},
    ]


# F54
@pytest.mark.parametrize(
    ("cells", "named", "is_sure", "values"),
    [
        (("1.234,56 €", "12"), "1.234,56", True, (1234.56, 12.0)),
        (("$1,234.56", "12"), "1,234.56", True, (1234.56, 12.0)),
        (("1 234,5", "7"), "1.234,56", True, (1234.5, 7.0)),
        (("1.234", "12"), "1,234.56", False, (1.234, 12.0)),
        (("12", "-"), None, True, (12.0, 0.0)),
    ],
)
def test_f54_one_number_format_a_column_inferred_from_unambiguous_rows(
    desktop: Desktop,
    tmp_path: Path,
    cells: tuple[str, ...],
    named: str | None,
    is_sure: bool,
    values: tuple[float, ...],
) -> None:
    lines = [f'{n};"{cell}"' for n, cell in enumerate(cells)]
    data = "\n".join(
        ["caption_text;caption_type;total_earnings", *(f"a{x[0]};dm_farm;{x[2:]}" for x in lines)]
    )
    column = inspected(desktop, tmp_path, data.encode()).columns[2]
    assert (column.number_format, column.is_sure) == (named, is_sure)
    assert tuple(row["total_earnings"] or 0.0 for row in rows_of(data.encode())) == values


def test_f54_an_ambiguous_column_is_read_as_the_user_says() -> None:
    data = b"caption_text;caption_type;total_earnings\na;dm_farm;1.234\n"
    decided = {"number_formats": {"total_earnings": "1.234,56"}}
    assert rows_of(data, **decided)[0]["total_earnings"] == 1234.0


def test_f54_a_contradicting_column_says_so() -> None:
    data = b"caption_text;caption_type;total_earnings\na;dm_farm;1,5\nb;dm_farm;2,5\nc;dm_farm;3.5\n"
    table = read_source("captions", data, "f.csv", TYPES, TODAY)
    assert "1 different cells have '.' and 2 have ','" in table.notes[0]
    assert [row.reason for row in table.refused] == ["total_earnings is not a number"]


# F55, F56
@pytest.mark.parametrize(
    "cell", ["1_000", "\uff11\uff12", "1e999", "nan", "inf", "9" * 5000, str(2**64), "0x1F"]
)
def test_f55_f56_python_only_and_endless_numbers_are_refused_row_by_row(
    book: Desktop, tmp_path: Path, cell: str
) -> None:
    path = messages_file(
        tmp_path, f"m1,river_lake,dm_farm,{AT},{cell},0,0,0,0,x", f"m2,river_lake,dm_farm,{AT},9,1,0,0,0,x"
    )
    report = book.load("messages", path)
    assert (report.rows.new, report.rows.quarantined) == (1, 1)
    assert report.quarantine[0].reason == "sent_count is not a whole number"


# F57, F58, F59, F60
@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (f"m1,river_lake,dm_farm,{AT},-5,0,0,0,0,x", "sent_count is negative"),
        (f"m1,river_lake,dm_farm,{AT},100,160,0,0,0,x", "viewed more than sent"),
        (f"m1,river_lake,dm_farm,{AT},100,50,60,0,0,x", "purchased more than viewed"),
        (f"m1,river_lake,dm_farm,{AT},100,50,,0,0,x", None),
        (f"m1,nan,dm_farm,{AT},9,1,0,0,0,x", "the page name is missing"),
        (f"m1,None,dm_farm,{AT},9,1,0,0,0,x", "the page name is missing"),
        (f"m1,null,dm_farm,{AT},9,1,0,0,0,x", "the page name is missing"),
        (f"m1,,dm_farm,{AT},9,1,0,0,0,x", "the page name is missing"),
        (f"m1,river_lak,dm_farm,{AT},9,1,0,0,0,x", "no page of this name is known"),
    ],
)
def test_f57_to_f60_impossible_counts_and_unknown_pages_wait_in_quarantine(
    book: Desktop, tmp_path: Path, row: str, reason: str | None
) -> None:
    report = book.load("messages", messages_file(tmp_path, row))
    assert [one.reason for one in report.quarantine] == ([] if reason is None else [reason])
    assert book.rows("SELECT count(*) FROM message_performance") == [(int(reason is None),)]


def test_f58_imported_rates_are_never_trusted(book: Desktop, tmp_path: Path) -> None:
    data = (
        f"message_id,page_name,sent_date,sent_count,viewed_count,view_rate\nm1,river_lake,{AT},100,25,0.99\n"
    )
    assert book.load("messages", file_of(tmp_path, data.encode())).left_out == ("view_rate",)
    assert book.rows("SELECT view_rate FROM message_performance") == [(0.25,)]


def test_f59_nan_is_refused_as_the_name_of_a_new_page(desktop: Desktop, tmp_path: Path) -> None:
    data = b"page_name,page_type\nnan,paid\nNone,paid\n"
    assert desktop.load("creators", file_of(tmp_path, data)).quarantine_reasons == {
        "the page name is missing": 2
    }


# F61
def test_f61_control_signs_and_direction_marks_stay_in_texts_and_are_ignored_in_page_names(
    book: Desktop, tmp_path: Path
) -> None:
    text = "a\u202eb\x07c"
    path = messages_file(tmp_path, f"m1,\u202eriver_lake\u200b,dm_farm,{AT},9,1,0,0,0,{text}")
    assert book.load("messages", path).rows.new == 1
    assert book.rows("SELECT creator_id, caption_text FROM message_performance JOIN message_details "
                     "ON message_row_id = id") == [("river_lake", text)]  # fmt: skip


def test_f61_a_nul_refuses_the_file_with_its_line(book: Desktop, tmp_path: Path) -> None:
    with pytest.raises(ImportFailed, match="NUL byte in line 3"):
        book.load("captions", file_of(tmp_path, CAPTIONS.encode() + b"1,a,dm_farm\n2,b\0,dm_farm\n"))


# F62
def test_f62_a_file_of_ten_gigabytes_is_refused_without_being_read(desktop: Desktop, tmp_path: Path) -> None:
    path = tmp_path / "vast.csv"
    with path.open("wb") as stream:
        stream.truncate(10 << 30)
    problem = desktop.imports.inspect(path).problem
    assert problem is not None
    assert "has 10,240 MB, and up to 1,024 MB are read" in problem


def test_f62_a_line_without_end_is_no_table() -> None:
    with pytest.raises(ImportFailed, match="no table"):
        read_opened(lambda: io.BytesIO(b"x" * 18_000_000), "long.csv")


def test_f62_a_cell_of_a_million_characters_costs_its_record_only(book: Desktop, tmp_path: Path) -> None:
    vast = b'1,"' + b"long\n" * 200_000 + b'",dm_farm\n'
    longer = b"2," + b"y" * 32_768 + b",dm_farm\n"
    report = book.load("captions", file_of(tmp_path, CAPTIONS.encode() + vast + longer + b"3,ok,dm_farm\n"))
    assert (report.rows.new, report.rows.quarantined) == (1, 2)
    assert [(row.line, row.reason) for row in report.quarantine] == [
        (2, "a cell is longer than 131,072 characters"),
        (200_003, "caption_text is longer than 32,767 characters"),
    ]


def report_of(desktop: Desktop, tmp_path: Path, *dates: str) -> ImportReport:
    rows = (f"m{n},river_lake,dm_farm,{date},9,1,0,0,0,x" for n, date in enumerate(dates))
    return desktop.load("messages", messages_file(tmp_path, *rows))


# F68
def test_f68_one_date_order_a_column_and_later_dates_wait(book: Desktop, tmp_path: Path) -> None:
    report = report_of(book, tmp_path, "02/03/2026", "25/10/2026", "12/12/2026", "31/02/2026")
    assert report.quarantine_reasons == {"sent_date is not a date": 1, "sent_date lies in the future": 1}
    assert book.rows("SELECT sent_date FROM message_performance ORDER BY id") == [
        ("2026-03-02",),
        ("2026-10-25",),
    ]


def test_f68_an_open_date_order_is_said_and_can_be_decided(book: Desktop, tmp_path: Path) -> None:
    path = messages_file(tmp_path, "m0,river_lake,dm_farm,02/03/2026,9,1,0,0,0,x")
    column = book.imports.inspect(path).columns[3]
    assert (column.date_order, column.is_sure) == ("month first", False)
    assert "no date shows" in str(column.note)
    decided = Reading(date_orders={"sent_date": "day first"})
    assert book.imports.inspect(path, decided).columns[3].is_sure
    book.load("messages", path, reading=decided)
    assert book.rows("SELECT sent_date FROM message_performance") == [("2026-03-02",)]


# F69
def test_f69_the_same_file_twice_changes_nothing_and_grown_counters_are_kept_with_their_history(
    book: Desktop, tmp_path: Path
) -> None:
    path = messages_file(tmp_path, *(f"m{n},river_lake,dm_farm,{AT},100,9,1,5,0,x" for n in range(30)))
    book.load("messages", path)
    before = book.content()
    again = book.load("messages", path).rows
    assert (again.new, again.updated, again.unchanged) == (0, 0, 30)
    assert book.content() == before
    messages_file(tmp_path, *(f"m{n},river_lake,dm_farm,{AT},120,9,1,5,0,x" for n in range(15, 40)))
    grown = book.load("messages", path)
    assert (grown.rows.new, grown.rows.updated, grown.alarm) == (10, 15, None)
    assert book.rows("SELECT count(*), min(sent_count) FROM message_history") == [(15, 100)]
    *shown, rest = grown.notes
    named = {f"Changed: message m{n}, river_lake, {AT}:00: sent_count 100 -> 120." for n in range(15, 30)}
    assert set(shown) < named
    assert (len(shown), rest) == (10, "5 more rows are changed.")
