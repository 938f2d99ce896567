"""Damaged files: refused in a sentence or read row by row, never half, never with an unexpected error."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from eros_desktop.domain.errors import ErosError
from tests.services.imports.conftest import DATA, Desktop
from tests.services.imports.workbook_files import sheet_xml, workbook

KINDS = ("auto", "creators", "vault", "captions", "messages", "infloww-messages")
FILES = {
    name: (DATA / name).read_bytes() for name in ("creators.csv", "vault.csv", "captions.csv", "messages.csv")
}
FILES["book.xlsx"] = workbook(
    {"Data": sheet_xml([["caption_id", "caption_text", "caption_type"], [1, "Hi", "dm_farm"]])}
)
SPICE = (
    b'"',
    b"\0",
    b",",
    b";",
    b"\n",
    b"\r",
    b"\xff",
    b"1e999",
    b"nan",
    b"\xef\xbb\xbf",
    b"-",
    b"9" * 40,
    b"=",
    b"#",
)
COUNTS = (
    "SELECT (SELECT count(*) FROM import_batches), (SELECT count(*) FROM caption_bank), "
    "(SELECT count(*) FROM message_performance), (SELECT count(*) FROM quarantine)"
)

edits = st.lists(
    st.tuples(st.floats(0, 1), st.sampled_from(["drop", "insert", "flip"]), st.sampled_from(SPICE)),
    max_size=6,
)


def damaged(data: bytes, changes: list[tuple[float, str, bytes]]) -> bytes:
    for where, how, what in changes:
        place = int(where * len(data))
        if how == "drop":
            data = data[:place] + data[place + 7 :]
        elif how == "insert":
            data = data[:place] + what + data[place:]
        else:
            data = data[:place] + bytes([data[place] ^ 0x81] if place < len(data) else []) + data[place + 1 :]
    return data


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(KINDS), st.sampled_from(sorted(FILES)), edits)
def test_a_damaged_file_is_never_imported_by_half(
    book: Desktop, kind: str, name: str, changes: list[tuple[float, str, bytes]]
) -> None:
    path = book.folder.parent / f"fuzz-{name}"
    path.write_bytes(damaged(FILES[name], changes))
    before = book.rows(COUNTS)
    report, refusal = None, ""
    try:
        report = book.load(kind, path, creator="river_lake")
    except ErosError as error:
        refusal = error.message
    if report is None:
        assert "Nothing was stored" in refusal
        assert book.rows(COUNTS) == before
        return
    rows = report.rows
    assert rows.read == rows.new + rows.updated + rows.unchanged + rows.quarantined
    assert rows.quarantined == len(report.quarantine)
    assert book.rows("PRAGMA foreign_key_check") == []
    assert report.import_id is not None
    book.imports.undo(report.import_id)
