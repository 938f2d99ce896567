"""Files to records: encodings, delimiters, quotes, line numbers, workbooks."""

from __future__ import annotations

import io
import zipfile
from datetime import date
from pathlib import Path

import pytest

from eros_desktop.domain.errors import ErosError, ImportFailed, InvalidInput
from eros_desktop.services.imports.readers import read_bytes
from eros_desktop.services.imports.reading import Reading
from eros_desktop.services.imports.rows import BrokenRecord, Sheet
from eros_desktop.services.imports.sources import check_kind
from eros_desktop.services.imports.workbooks import read_workbook
from tests.services.imports.opened import read_source, read_text
from tests.services.imports.workbook_files import cell, sheet_xml, workbook

TODAY = date(2026, 11, 20)
TYPES: dict[str, tuple[str, ...]] = {"solo": (), "bg": ("b/g", "b_g")}
HEADER = "caption_id,caption_text,caption_type"


def broken_in(sheet: Sheet) -> list[BrokenRecord]:
    return [one for part in sheet.parts() for one in part.broken]


def lines_of(data: bytes) -> list[tuple[int, tuple[str, ...]]]:
    return [(row.line, row.cells) for row in read_text(data, "file.csv").sheet.rows]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_the_encoding_is_told_by_its_mark(encoding: str) -> None:
    sheet = read_text("a,é\r\n".encode(encoding), "file.csv").sheet
    assert sheet.rows[0].cells == ("a", "é")
    assert sheet.notes == ()


def test_windows_1252_is_read_and_said_aloud() -> None:
    sheet = read_text("a,é\n".encode("cp1252"), "file.csv").sheet
    assert sheet.rows[0].cells == ("a", "é")
    assert "Windows-1252" in sheet.notes[0]


@pytest.mark.parametrize("data", [b"\xff\xfe\x00\xd8", b"a\x81b\x8d"])
def test_bytes_that_are_no_text_are_refused(data: bytes) -> None:
    with pytest.raises(ImportFailed, match="neither UTF-8"):
        read_text(data, "file.csv")


def test_a_nul_refuses_the_file_and_names_the_line() -> None:
    with pytest.raises(ImportFailed, match="line 2"):
        read_text(b"a,b\n1,\0\n", "file.csv")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_every_line_end_and_delimiter_is_read(end: str, delimiter: str) -> None:
    data = end.join([f"a{delimiter}b", f"1{delimiter}2", ""]).encode()
    assert lines_of(data) == [(1, ("a", "b")), (2, ("1", "2"))]


def test_comments_blanks_and_a_sep_line_stand_before_the_header() -> None:
    assert lines_of(b"sep=;\n# export\n\na;b\n#1;2\n") == [(4, ("a", "b")), (5, ("#1", "2"))]


def test_lines_are_counted_as_an_editor_counts_them() -> None:
    assert [line for line, _ in lines_of(b'a,b\n"one\ntwo",x\n\n3,4\n')] == [1, 2, 5]


def test_an_unclosed_quote_refuses_the_file_and_names_its_line() -> None:
    with pytest.raises(ImportFailed, match="line 3") as caught:
        read_text(b'a,b\n1,2\n3,"open\n5,6\n', "file.csv")
    assert caught.value.details["line"] == 3


def test_a_broken_quote_refuses_its_record_only() -> None:
    sheet = read_text(b'a,b\n"x"y,1\n3,4\n', "file.csv").sheet
    assert [row.line for row in sheet.rows] == [1, 3]
    assert broken_in(sheet) == [BrokenRecord(2, "the quotes of the record are broken", '"x"y,1\n')]


def test_a_huge_cell_refuses_its_record_only() -> None:
    sheet = read_text(b"a,b\n" + b"x" * 140_000 + b",1\n3,4\n", "file.csv").sheet
    assert [row.line for row in sheet.rows] == [1, 3]
    assert "131,072" in broken_in(sheet)[0].reason


def test_a_missing_and_an_oversized_file_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ImportFailed, match="could not be read"):
        read_bytes(tmp_path / "none.csv")
    big = tmp_path / "big.csv"
    big.write_bytes(b"x" * 11)
    with pytest.raises(ImportFailed, match="up to"):
        read_bytes(big, maximum=10)


def parsed(text: str, kind: str = "captions", **options: object) -> object:
    return read_source(kind, text.encode(), "file.csv", TYPES, TODAY, **options)  # type: ignore[arg-type]


def test_headers_compare_without_case_spaces_and_underscores() -> None:
    table = read_source(
        "captions", b"CAPTION ID,captionText,Caption_Type\n1,Hello,dm_farm\n", "f.csv", TYPES, TODAY
    )
    assert table.rows[0].values["caption_text"] == "Hello"


def test_a_header_named_twice_refuses_the_file() -> None:
    with pytest.raises(ImportFailed, match="twice"):
        parsed("caption_text,caption_type,Caption Text\na,b,c\n")


def test_our_own_name_wins_over_an_alias() -> None:
    table = read_source(
        "captions", b"caption_text,caption_type,Category\nHi,dm_farm,x\n", "f.csv", TYPES, TODAY
    )
    assert table.rows[0].values["caption_type"] == "dm_farm"
    assert table.left_out == ("Category",)


def test_no_recognised_header_names_what_was_seen() -> None:
    with pytest.raises(ImportFailed, match="'shoe', 'hat'"):
        parsed("shoe,hat\n1,2\n")


@pytest.mark.parametrize("text", ["", "\n\n", "# only a comment\n"])
def test_an_empty_file_is_refused(text: str) -> None:
    with pytest.raises(ImportFailed, match="empty"):
        parsed(text)


def test_a_mapping_leads_strange_headers_to_our_columns() -> None:
    mapping = {"Shoe": "caption_text", "hat": "caption_type"}
    table = read_source(
        "captions", b"shoe,hat\nHello,dm_farm\n", "f.csv", TYPES, TODAY, Reading(columns=mapping)
    )
    assert table.rows[0].values == {"caption_text": "Hello", "caption_type": "dm_farm"}


@pytest.mark.parametrize(
    ("mapping", "said"),
    [
        ({"shoe": "caption_txt"}, "Near: caption_text"),
        ({"shoe": "caption_text", "hat": "caption_text"}, "the same one"),
        ({"shoe": "caption_text", "hat": "caption_type", "glove": "price"}, "'glove'"),
    ],
)
def test_a_wrong_mapping_is_refused(mapping: dict[str, str], said: str) -> None:
    with pytest.raises(InvalidInput, match=said):
        read_source("captions", b"shoe,hat\nHello,dm_farm\n", "f.csv", TYPES, TODAY, Reading(columns=mapping))


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(InvalidInput, match="infloww-messages"):
        check_kind("novels")


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        ("page_name,page_type,timezone", "creators"),
        ("page_name;solo;vault_notes", "vault"),
        ("page_name;b/g", "vault"),
        ("ID,Caption Text,Category,Theme", "captions"),
        ("Message ID,Page,Sending time,Sent", "messages"),
        (
            "Message,Sending time,Sender,Status,Price,Sent,Viewed,Purchased,Earnings,Withdrawn by",
            "infloww-messages",
        ),
    ],
)
def test_auto_tells_the_kind_by_the_header(header: str, kind: str) -> None:
    assert read_source("auto", header.encode(), "f.csv", TYPES, TODAY).kind == kind


def test_ragged_records_are_refused_with_their_line() -> None:
    table = read_source(
        "captions", f"{HEADER}\n1,a,b\n2,a\n3,a,b,c\n4,a,b,,\n".encode(), "f.csv", TYPES, TODAY
    )
    assert [row.line for row in table.rows] == [2, 5]
    assert [(row.line, row.reason) for row in table.refused] == [
        (3, "the record has another number of cells than the header"),
        (4, "the record has another number of cells than the header"),
    ]


def test_text_is_kept_exactly_and_ids_stay_text() -> None:
    table = read_source(
        "captions", f'{HEADER}\n007,"  =1+1 <b>x</b>\r\ny ",dm_farm\n'.encode(), "f.csv", TYPES, TODAY
    )
    assert table.rows[0].values["caption_text"] == "  =1+1 <b>x</b>\r\ny "
    assert table.rows[0].values["caption_id"] == "007"


def test_a_text_beyond_the_longest_is_refused() -> None:
    table = read_source("captions", f"{HEADER}\n1,{'x' * 32_768},dm_farm\n".encode(), "f.csv", TYPES, TODAY)
    assert table.refused[0].reason == "caption_text is longer than 32,767 characters"


INFLOWW = [
    "Message",
    "Sending time",
    "Sender",
    "Status",
    "Price",
    "Sent",
    "Viewed",
    "Purchased",
    "Earnings",
    "Withdrawn by",
]


def test_a_workbook_is_read_on_any_sheet_below_a_title() -> None:
    rows = [
        ["Report"],
        [],
        INFLOWW,
        [
            "New set",
            "Aug 25, 2025 at 11:00 AMScheduler",
            "Scheduler",
            "Sent",
            "FREE",
            111.0,
            24,
            0,
            "$0.00",
            "",
        ],
    ]
    data = workbook({"Summary": sheet_xml([["nothing here"]]), "Data": sheet_xml(rows)})
    table = read_source("infloww-messages", data, "f.xlsx", TYPES, TODAY)
    (row,) = table.rows
    assert row.line == 4
    assert row.values["sent_count"] == 111
    assert row.values["sent_date"].text() == "2025-08-25 11:00:00"


def test_a_second_sheet_with_such_a_table_is_said_not_to_be_read() -> None:
    head = ["caption_id", "caption_text", "caption_type"]
    sheets = {month: sheet_xml([head, [month, "Hello", "dm_farm"]]) for month in ("May", "June")}
    data = workbook({**sheets, "Notes": sheet_xml([["all of it"]])})
    table = read_source("captions", data, "f.xlsx", TYPES, TODAY)
    assert [row.values["caption_id"] for row in table.rows] == ["May"]
    (note,) = table.notes
    assert "'June' holds such a table too" in note


def far_sheet(place: str) -> str:
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    number = "".join(sign for sign in place if sign.isdigit())
    row = f'<row r="{number}">{cell(place, 1)}</row>'
    return f'<worksheet xmlns="{main}"><sheetData>{row}</sheetData></worksheet>'


@pytest.mark.parametrize("place", ["XFD1", "A1048576", "ZZ400000", "xfd1048576", "AZ100000"])
def test_a_sheet_that_reaches_absurdly_far_is_refused_before_it_is_parsed(place: str) -> None:
    with pytest.raises(ImportFailed, match="reaches to"):
        read_workbook(workbook({"Data": far_sheet(place)}), "far.xlsx")


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ('<c r = "ZZ400000">', "reaches to"),
        ('<c x=">" r="ZZ400000">', "reaches to"),
        ('<c r="&#90;Z400000">', "reaches to"),
        ('<row r="1048576"/><c>', "reaches to"),
        ('<c r="A1"><f>&more;</f>', "no readable"),
        ('<c r="A1" r="A1">', "no readable"),
    ],
)
def test_a_cell_is_found_however_it_is_written(written: str, said: str) -> None:
    sheet = far_sheet("A1").replace('<c r="A1"', written.removesuffix(">"), 1)
    assert written.removesuffix(">") in sheet
    with pytest.raises(ImportFailed, match=said):
        read_workbook(workbook({"Data": sheet}), "far.xlsx")


def test_a_sheet_is_looked_at_wherever_it_lies() -> None:
    hidden = {"xl/media/picture.png": far_sheet("XFD1048576").encode()}
    with pytest.raises(ImportFailed, match="reaches to"):
        read_workbook(workbook({"Data": sheet_xml([["a"]])}, hidden), "far.xlsx")


def test_a_text_shared_by_too_many_cells_is_refused() -> None:
    cells = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(1, 2_001))
    sheet = sheet_xml([]).replace("<sheetData>", f"<sheetData>{cells}")
    texts = {"xl/sharedStrings.xml": b"<sst><si><t>" + b"x" * 600_000 + b"</t></si></sst>"}
    with pytest.raises(ImportFailed, match="more text than can be read"):
        read_workbook(workbook({"Data": sheet}, texts), "texts.xlsx")


def test_a_sheet_that_declares_entities_is_refused() -> None:
    sheet = '<!DOCTYPE s [<!ENTITY a "b">]>' + far_sheet("A1")
    with pytest.raises(ImportFailed, match="no readable Excel workbook"):
        read_workbook(workbook({"Data": sheet}), "far.xlsx")


@pytest.mark.parametrize("part", ["content.xml", "xl/workbook.bin"])
def test_workbooks_of_other_kinds_are_refused(part: str) -> None:
    """Their cells may be repeated a million times by a word."""
    with pytest.raises(ImportFailed, match="is no XLSX workbook"):
        read_workbook(workbook({"Data": sheet_xml([["a"]])}, {part: b"x"}), "book.ods")


def test_a_zip_bomb_is_refused_from_its_directory() -> None:
    bomb = workbook({"Data": sheet_xml([["a"]])}, {"xl/media/image.bin": b"\0" * 30_000_000})
    assert len(bomb) < 100_000
    with pytest.raises(ImportFailed, match="would unpack"):
        read_workbook(bomb, "bomb.xlsx")


def test_macros_are_refused() -> None:
    with pytest.raises(ImportFailed, match="macros"):
        read_workbook(workbook({"Data": sheet_xml([["a"]])}, {"xl/vbaProject.bin": b"x"}), "m.xlsm")


def test_archives_that_are_no_workbooks_are_refused() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("readme.txt", "hello")
    for data in (buffer.getvalue(), workbook({"Data": sheet_xml([["a"]])})[:-30], b"PK\x03\x04rubbish"):
        with pytest.raises(ErosError, match="Nothing was stored"):
            read_workbook(data, "x.xlsx")


def test_ids_from_a_workbook_carry_no_trailing_zero() -> None:
    data = workbook(
        {"S": sheet_xml([["caption_id", "caption_text", "caption_type"], [123, "Hello", "dm_farm"]])}
    )
    assert read_source("captions", data, "f.xlsx", TYPES, TODAY).rows[0].values["caption_id"] == "123"
