"""`import`: what a file looks like, mappings, and the alarm of an import that takes much away."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Command

STRANGE = "Wer;Wann;Wie oft;Ertrag\nriver_lake;25.10.2026 09:00;1.200;1.234,50\n"
COLUMNS = {"Wer": "page_name", "Wann": "sent_date", "Wie oft": "sent_count", "Ertrag": "earnings"}
On = Callable[[Path], Command]


@pytest.fixture
def book(on: On, tmp_path: Path) -> Command:
    pages = tmp_path / "creators.csv"
    pages.write_text("page_name,page_type\nriver_lake,paid\n", "utf-8")
    command = on(tmp_path / "book")
    assert command("import", "creators", pages).code == 0
    return command


@pytest.fixture
def strange(tmp_path: Path) -> Path:
    path = tmp_path / "strange.csv"
    path.write_text(STRANGE, "utf-8")
    return path


def test_a_strange_file_is_refused_shown_and_imported_by_a_mapping(
    book: Command, strange: Path, tmp_path: Path
) -> None:
    refused = book("import", "auto", strange)
    assert refused.code == 1
    assert "no header that could be recognised" in refused.err
    mapping = tmp_path / "m.json"
    mapping.write_text(json.dumps(COLUMNS), "utf-8")
    (shown,) = book("import", "messages", strange, "--mapping", mapping, "--inspect", "--json").document
    assert (shown["kind"], shown["rows"], shown["problem"]) == ("messages", 1, None)
    assert [column["number_format"] for column in shown["columns"]][2:] == ["1.234,56", "1.234,56"]
    assert "Wann -> sent_date [day first]" in book(
        "import", "messages", strange, "--mapping", mapping, "--inspect"
    ).out  # fmt: skip
    book("import", "messages", strange, "--mapping", mapping, "--dry-run")
    assert book("import", "auto", strange).code == 1
    done = book("import", "messages", strange, "--mapping", mapping, "--json")
    assert (done.document["rows"]["new"], done.document["alarm"]) == (1, None)
    assert "files with this header are read so from now on" in done.err
    next_week = tmp_path / "next.csv"
    next_week.write_text(STRANGE.replace("25.10.", "26.10."), "utf-8")
    found = book("import", "auto", next_week, "--json").document
    assert (found["kind"], found["rows"]["new"]) == ("messages", 1)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[" * 5_000, "nested"),
        ('{"Wer": "page_name", "Wer": "price"}', "twice"),
        ('{"Wer": NaN}', "NaN"),
        ("[1]", "JSON object"),
        ('{"Wer": 5}', "no JSON object of names"),
        ('{"format": "eros-reading", "columns": {"Wer": "page_name"}, "encoding": "latin"}', "encoding"),
    ],
)
def test_a_mapping_that_cannot_be_read_is_refused_in_a_sentence(
    book: Command, strange: Path, tmp_path: Path, text: str, said: str
) -> None:
    mapping = tmp_path / "m.json"
    mapping.write_text(text, "utf-8")
    refused = book("import", "messages", strange, "--mapping", mapping)
    assert refused.code == 1
    assert said in refused.err
    assert "Nothing was stored" in refused.err


def test_an_import_that_takes_much_away_waits_for_the_flag(book: Command, tmp_path: Path) -> None:
    path = tmp_path / "messages.csv"

    def write(sent: int) -> None:
        rows = (f"m{n},river_lake,2026-11-01 10:00,{sent}" for n in range(20))
        path.write_text("\n".join(["message_id,page_name,sent_date,sent_count", *rows]), "utf-8")

    write(100)
    assert book("import", "messages", path).code == 0
    write(50)
    assert "20 of the 20 messages" in book("import", "messages", path, "--dry-run").out
    refused = book("import", "messages", path, "--json")
    assert (refused.code, refused.document["error"]["code"]) == (1, "SHRINK")
    assert book("import", "messages", path, "--allow-shrink", "--json").document["rows"]["updated"] == 20
    assert len(list((tmp_path / "book" / "backups").glob("*.eros"))) == 1


def test_what_nothing_in_a_file_decides_is_refused_until_a_mapping_says_it(
    book: Command, tmp_path: Path
) -> None:
    path, mapping = tmp_path / "messages.csv", tmp_path / "m.json"
    rows = "m1;river_lake;02/03/2026;9;1.234\nm2;river_lake;04/05/2026;9;2.345\n"
    path.write_text("message_id;page_name;sent_date;sent_count;earnings\n" + rows, "utf-8")
    shown = book("import", "messages", path, "--inspect").out
    assert "sent_date -> sent_date [month first (open: day first or month first, to be said" in shown
    refused = book("import", "messages", path, "--dry-run")
    assert refused.code == 1
    assert (
        "sent_date may be written day first or month first; earnings may be written 1,234.56" in refused.err
    )
    decision = '{"date_orders": {"sent_date": "day first"}, "number_formats": {"earnings": "1,234.56"}}'
    assert decision in refused.err
    mapping.write_text(decision.replace("1,234.56", "1.234,56"), "utf-8")
    done = book("import", "messages", path, "--mapping", mapping, "--json").document
    assert done["rows"]["new"] == 2
    assert not any("day or month" in note for note in done["notes"])


def test_what_one_cell_decides_needs_no_mapping(book: Command, tmp_path: Path) -> None:
    path = tmp_path / "messages.csv"
    rows = "m1;river_lake;02/03/2026;9;1.234\nm2;river_lake;25/05/2026;9;2,5\nm3;river_lake;31/31/2026;9;1\n"
    path.write_text("message_id;page_name;sent_date;sent_count;earnings\n" + rows, "utf-8")
    done = book("import", "messages", path, "--json").document
    assert done["rows"] == {"read": 3, "new": 2, "updated": 0, "unchanged": 0, "quarantined": 1}
    assert done["notes"] == []
