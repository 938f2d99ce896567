"""Hostile workbooks, archives and JSON (reliability.md F63-F67, F74, F75)."""

from __future__ import annotations

import io
import zipfile
from datetime import date
from pathlib import Path

import pytest

from eros_desktop.domain.errors import ErosError, ImportFailed, InvalidInput
from eros_desktop.services.imports.reading import Reading
from eros_desktop.services.imports.strict_json import strict_json
from eros_desktop.services.imports.workbooks import read_workbook
from tests.services.imports.conftest import Desktop
from tests.services.imports.opened import read_source
from tests.services.imports.workbook_files import cell, sheet_xml, workbook

TODAY = date(2026, 11, 20)
TYPES: dict[str, tuple[str, ...]] = {"solo": ()}
HEADER: list[object] = ["caption_id", "caption_text", "caption_type"]
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def sheet(rows: str) -> str:
    return f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'


def header_row() -> str:
    return f'<row r="1">{cell("A1", "caption_text")}{cell("B1", "caption_type")}{cell("C1", "price")}</row>'


def texts_of(data: bytes) -> list[tuple[str, ...]]:
    return [row.cells for row in read_workbook(data, "f.xlsx")[0].rows]


def test_f63_a_bomb_is_refused_from_the_directory_alone(desktop: Desktop, tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    path.write_bytes(workbook({"S": sheet_xml([HEADER])}, {"xl/media/a.bin": b"\0" * 250_000_000}))
    assert "would unpack to" in str(desktop.imports.inspect(path).problem)


def test_f63_thousands_of_parts_are_refused() -> None:
    parts = {f"xl/media/{n}.bin": b"" for n in range(2_001)}
    with pytest.raises(ImportFailed, match="parts"):
        read_workbook(workbook({"S": sheet_xml([HEADER])}, parts), "f.xlsx")


def test_f64_a_sheet_ends_below_a_thousand_empty_rows_and_says_so() -> None:
    rows = header_row() + f'<row r="2">{cell("A2", "Hi")}{cell("B2", "dm_farm")}</row>'
    rows += f'<row r="1900">{cell("A1900", "far")}</row>'
    table = read_source("captions", workbook({"S": sheet(rows)}), "f.xlsx", TYPES, TODAY)
    assert [row.line for row in table.rows] == [2]
    assert table.notes == ("S: reading stopped at row 1,003, below 1,000 empty rows.",)


@pytest.mark.parametrize("place", ["XFD1048576", "A3000000"])
def test_f64_one_cell_in_the_far_corner_is_refused_at_once(place: str) -> None:
    number = "".join(sign for sign in place if sign.isdigit())
    with pytest.raises(ImportFailed, match="reaches to"):
        read_workbook(workbook({"S": sheet(f'<row r="{number}">{cell(place, 1)}</row>')}), "f.xlsx")


def test_f65_entities_are_never_expanded_nor_fetched(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("do not read me", "utf-8")
    laughs = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    for doctype, name in (
        (f'<!DOCTYPE x [<!ENTITY e SYSTEM "file://{secret}">]>', "e"),
        (f'<!DOCTYPE x [<!ENTITY a0 "ha">{laughs}]>', "a11"),
    ):
        body = sheet(f'<row r="1"><c r="A1" t="inlineStr"><is><t>&{name};</t></is></c></row>')
        try:
            found = str(texts_of(workbook({"S": doctype + body})))
        except ImportFailed as error:
            found = error.message
        assert "do not read me" not in found
        assert len(found) < 500


def test_f66_a_formula_without_a_cached_value_is_missing_and_a_cached_one_is_read() -> None:
    rows = header_row() + (
        f'<row r="2">{cell("A2", "Hi")}{cell("B2", "dm_farm")}<c r="C2"><f>1+1</f></c></row>'
        f'<row r="3">{cell("A3", "Ho")}{cell("B3", "dm_farm")}<c r="C3"><f>1+1</f><v>2</v></c></row>'
    )
    table = read_source("captions", workbook({"S": sheet(rows)}), "f.xlsx", TYPES, TODAY)
    assert [row.values["price"] for row in table.rows] == [None, 2.0]


def test_f66_macros_are_refused_even_without_their_program() -> None:
    macro = b"application/vnd.ms-excel.sheet.macroEnabled.main+xml"
    data = workbook({"S": sheet_xml([HEADER])})
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w") as new:
        for entry in old.infolist():
            content = old.read(entry)
            if entry.filename == "[Content_Types].xml":
                plain = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
                content = content.replace(plain, macro)
            new.writestr(entry.filename, content)
    with pytest.raises(ImportFailed, match="macros"):
        read_workbook(buffer.getvalue(), "m.xlsm")


@pytest.mark.parametrize(("is_1904", "day"), [(False, "2026-11-01"), (True, "2026-11-01")])
def test_f66_dates_of_both_systems_are_read(is_1904: bool, day: str) -> None:
    serial = (date.fromisoformat(day) - (date(1904, 1, 1) if is_1904 else date(1899, 12, 30))).days
    styles = (
        f'<styleSheet xmlns="{MAIN}"><cellXfs count="2"><xf numFmtId="0"/>'
        '<xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>'
    )
    body = sheet(f'<row r="1"><c r="A1" s="1"><v>{serial}</v></c></row>')
    data = with_styles(workbook({"S": body}), styles, is_1904)
    assert texts_of(data)[0][0][:10] == day


def with_styles(data: bytes, styles: str, is_1904: bool) -> bytes:
    """The workbook with a style sheet, and with dates counted from 1904 where that is asked for."""
    buffer = io.BytesIO()
    link = (
        '<Relationship Id="rIdS" Target="styles.xml" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"/></Relationships>'
    )
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w") as new:
        for entry in old.infolist():
            content = old.read(entry).decode()
            if entry.filename == "xl/_rels/workbook.xml.rels":
                content = content.replace("</Relationships>", link)
            if entry.filename == "xl/workbook.xml" and is_1904:
                content = content.replace("<sheets>", '<workbookPr date1904="1"/><sheets>')
            new.writestr(entry.filename, content)
        new.writestr("xl/styles.xml", styles)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[" * 100_000, "nested more than 64 deep"),
        ('[{"a": ' * 40 + "1" + "}]" * 40, "nested more than 64 deep"),
        ('[{"a": NaN}]', "NaN"),
        ('[{"a": -Infinity}]', "Infinity"),
        ('[{"a": 1, "a": 2}]', "twice"),
        (f'[{{"a": {"9" * 5_000}}}]', "5,000 digits"),
        ('[{"a": 1}', "line 1 is no JSON"),
        ('{"a": 1}', "no list of objects"),
        ("[1, 2]", "no list of objects"),
    ],
)
def test_f67_json_that_is_no_plain_list_is_refused(
    desktop: Desktop, tmp_path: Path, text: str, said: str
) -> None:
    path = tmp_path / "file.json"
    path.write_text(text, "utf-8")
    with pytest.raises(ImportFailed, match=said):
        desktop.load("auto", path)


def test_f67_a_list_of_objects_is_read_like_a_table_and_half_characters_wait(
    desktop: Desktop, tmp_path: Path
) -> None:
    path = tmp_path / "captions.json"
    path.write_text(
        '[{"ID": "007", "Caption": "Hi", "Category": "dm_farm", "price": 12.50},'
        '{"ID": "8", "Caption": "\\ud800", "Category": "dm_farm"},'
        '{"ID": "9", "Caption": ["x"], "Category": "dm_farm"}]',
        "utf-8",
    )
    report = desktop.load("auto", path)
    assert [(row.line, row.reason) for row in report.quarantine] == [
        (3, "Caption holds what is no text"),
        (4, "Caption holds a list or an object"),
    ]
    assert desktop.rows("SELECT caption_id, price_cents FROM caption_details") == [("007", 1250)]


def test_f67_a_mapping_is_read_as_strictly() -> None:
    with pytest.raises(ImportFailed, match="twice"):
        strict_json(b'{"shoe": "caption_text", "shoe": "caption_type"}', "m.json")
    for document in (
        [],
        "x",
        {"shoe": 1},
        {"columns": {"a": "b"}, "surprise": 1},
        {"columns": {}, "kind": "novels"},
    ):
        with pytest.raises(InvalidInput, match="Nothing was stored"):
            Reading.from_document(document)


def test_f74_an_archive_is_never_unpacked_anywhere(desktop: Desktop, tmp_path: Path) -> None:
    buffer = io.BytesIO()
    link = zipfile.ZipInfo("xl/link")
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("../outside.txt", "x")
        archive.writestr(str(tmp_path / "absolute.txt"), "x")
        archive.writestr(link, str(tmp_path))
    path = tmp_path / "inside" / "archive.zip"
    path.parent.mkdir()
    path.write_bytes(buffer.getvalue())
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(ErosError, match="Nothing was stored"):
        desktop.load("auto", path)
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize(
    "start", [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\x1f\x8b\x08\0", b"%PDF-1.7", b"Rar!\x1a\x07"]
)
def test_files_of_other_kinds_are_named_for_what_they_are(
    desktop: Desktop, tmp_path: Path, start: bytes
) -> None:
    path = tmp_path / "file.csv"
    path.write_bytes(start + b"rubbish")
    problem = str(desktop.imports.inspect(path).problem)
    assert "Nothing was stored" in problem
    assert "NUL" not in problem


def test_a_folder_and_a_missing_file_are_refused_in_a_sentence(desktop: Desktop, tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.csv"):
        assert "could not be read" in str(desktop.imports.inspect(path).problem)
        with pytest.raises(ImportFailed, match="could not be read"):
            desktop.load("auto", path)
