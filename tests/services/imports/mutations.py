"""Files damaged at random, the same for the same seed: mutated CSV, hostile workbooks, JSON and archives."""

from __future__ import annotations

import io
import json
import random
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from eros_desktop.domain.errors import ErosError
from tests.services.imports.conftest import DATA, Desktop
from tests.services.imports.workbook_files import sheet_xml, workbook

TABLES = ("creators.csv", "vault.csv", "captions.csv", "messages.csv")
SPICE = (
    b'"', b'""', b"'", b"\0", b",", b";", b"\t", b"\n", b"\r", b"\r\n", b"\xff", b"\x81", b"\xc3",
    b"\xe2\x80\xae", b"\xef\xbb\xbf", b"\xff\xfe", b"1e999", b"nan", b"None", b"-", b"-1", b"9" * 40,
    b"1_0", b"\xef\xbc\x91", b"%", b"$", b"1.234,56", b"1,234.56", b"=1+1", b"#", b"sep=;\n", b"31/02/2026",
    b"2099-01-01", b"x" * 33_000, b"page_name", b"caption_text,", b"\xed\xa0\x80",
)  # fmt: skip
PARTS = (
    b"<", b">", b"&a;", b'r="', b'r="XFD1"', b'r="A9999999"', b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b't="s"',
    b"<v>", b"</v>", b"<f>1</f>", b"-1", b"1e308", b"NaN", b"\0", b"\xff", b"xl/worksheets/sheet1.xml",
    b"_x0000_", b"&#0;",
)  # fmt: skip
TOKENS = (
    "[", "]", "{", "}", ",", ":", '"', "NaN", "-Infinity", "1e999", "9" * 400, '"\\ud800"', '"\\u0000"',
    "null", "true", '"ID":', "[" * 70, "//", "\\", '{"a": 1, "a": 2}',
)  # fmt: skip


def mutated(data: bytes, spice: tuple[bytes, ...], rng: random.Random) -> bytes:
    """The data with up to eight pieces dropped, inserted, doubled or flipped."""
    for _ in range(rng.randint(1, 8)):
        place = rng.randrange(len(data) + 1)
        how = rng.random()
        if how < 0.2:
            data = data[:place] + data[place + rng.randint(1, 40) :]
        elif how < 0.7:
            data = data[:place] + rng.choice(spice) + data[place:]
        elif how < 0.8:
            data = data[:place] + data[max(0, place - rng.randint(1, 200)) :]
        elif data:
            place %= len(data)
            data = data[:place] + bytes([data[place] ^ rng.randint(1, 255)]) + data[place + 1 :]
    return data


def mutated_tables(count: int, seed: int) -> Iterator[tuple[str, str, bytes]]:
    """(kind, name, bytes) of damaged CSV files."""
    rng = random.Random(seed)
    files = {name: (DATA / name).read_bytes() for name in TABLES}
    for _ in range(count):
        name = rng.choice(TABLES)
        kind = rng.choice(["auto", name.removesuffix(".csv")])
        yield kind, name, mutated(files[name], SPICE, rng)


def hostile_files(count: int, seed: int) -> Iterator[tuple[str, str, bytes]]:
    """(kind, name, bytes) of workbooks with damaged parts, damaged archives and broken JSON, in turn."""
    rng = random.Random(seed)
    makers = (_workbook_with_damaged_parts, _damaged_archive, _broken_json)
    for number in range(count):
        yield "auto", *makers[number % 3](rng)


def _book(rng: random.Random) -> bytes:
    rows: list[list[object]] = [["caption_id", "caption_text", "caption_type", "price"]]
    rows += [[n, f"Text {n}", "dm_farm", rng.choice([9.99, "$5", "-", 1e300])] for n in range(5)]
    return workbook({"Notes": sheet_xml([["Title"]]), "Bank": sheet_xml(rows)})


def _workbook_with_damaged_parts(rng: random.Random) -> tuple[str, bytes]:
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(_book(rng))) as old, zipfile.ZipFile(buffer, "w") as new:
        for entry in old.infolist():
            content = old.read(entry)
            new.writestr(entry.filename, mutated(content, PARTS, rng) if rng.random() < 0.4 else content)
        if rng.random() < 0.3:
            new.writestr(
                rng.choice(["../out.xml", "/abs.xml", "xl/vbaProject.bin", "xl/sharedStrings.xml"]), b"<x/>"
            )
    return "book.xlsx", buffer.getvalue()


def _damaged_archive(rng: random.Random) -> tuple[str, bytes]:
    return "book.xlsx", mutated(_book(rng), (*SPICE[:20], b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"), rng)


def _broken_json(rng: random.Random) -> tuple[str, bytes]:
    records = [{"ID": str(n), "Caption": f"Text {n}", "Category": "dm_farm", "price": n} for n in range(5)]
    text = json.dumps(records)
    for _ in range(rng.randint(1, 6)):
        place = rng.randrange(len(text) + 1)
        text = text[:place] + rng.choice(TOKENS) + text[place + rng.choice([0, 0, 1, 9]) :]
    return "records.json", text.encode("utf-8", "replace")


@dataclass(slots=True)
class Tally:
    """What became of the files so far."""

    refused: int = 0
    imported: int = 0


def try_one(desktop: Desktop, path: Path, kind: str, tally: Tally) -> None:
    """Imports one file; fails unless it is refused in a sentence with nothing stored, or counted exactly.

    What came in is taken back, so that the next file meets the same workspace.
    """
    looked = desktop.imports.inspect(path)
    before = desktop.rows(_COUNTS)
    report, refusal = None, ""
    try:
        report = desktop.imports.run(kind, [path], creator="river_lake")
    except ErosError as error:
        refusal = error.message
    if report is None:
        tally.refused += 1
        assert "Nothing was stored" in refusal, refusal
        assert desktop.rows(_COUNTS) == before
        return
    tally.imported += 1
    assert kind != "auto" or looked.problem is None, looked.problem
    rows = report.rows
    assert rows.read == rows.new + rows.updated + rows.unchanged + rows.quarantined
    assert rows.quarantined == len(report.quarantine)
    assert desktop.rows("PRAGMA foreign_key_check") == []
    if report.import_id is not None and (rows.new or rows.updated):
        desktop.imports.undo(report.import_id)


_COUNTS = (
    "SELECT (SELECT count(*) FROM import_batches), (SELECT count(*) FROM import_changes), "
    "(SELECT count(*) FROM caption_bank), (SELECT count(*) FROM message_performance), "
    "(SELECT count(*) FROM creators), (SELECT count(*) FROM quarantine), (SELECT count(*) FROM activity)"
)
