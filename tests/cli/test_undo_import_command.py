"""`undo-import` as a script meets it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Command
from tests.support.demo import rows

On = Callable[[Path], Command]
MESSAGE = "SELECT message_id, viewed_count FROM message_performance WHERE message_id = 'u1'"


@pytest.fixture
def book(on: On, tmp_path: Path) -> Command:
    """A workspace with one creator, imported."""
    path = tmp_path / "creators.csv"
    path.write_text("page_name,page_type\nriver_lake,paid\n", "utf-8")
    command = on(tmp_path / "book")
    assert command("import", "creators", path).code == 0
    return command


def messages(folder: Path, viewed: int) -> Path:
    path = folder / "messages.csv"
    path.write_text(
        f"message_id,page_name,sent_date,sent,viewed\nu1,river_lake,2026-11-01,100,{viewed}\n", "utf-8"
    )
    return path


def test_an_import_is_taken_back_exactly(book: Command, tmp_path: Path) -> None:
    first = book("import", "messages", messages(tmp_path, 40), "--json").document
    grown = book("import", "messages", messages(tmp_path, 50), "--json").document
    said = book("undo-import", grown["import_id"], "--json")
    assert said.code == 0
    assert said.document["status"] == "undone"
    assert said.document["rows"]["updated"] == 1
    assert said.document["summary"] == f"Took back import {grown['import_id']} (messages.csv)"
    assert rows(tmp_path / "book", MESSAGE) == [("u1", 40)]
    text = book("undo-import", first["import_id"])
    assert "1 new rows are gone" in text.out
    assert rows(tmp_path / "book", MESSAGE) == []


def test_what_cannot_be_taken_back_is_refused_with_the_reason(book: Command, tmp_path: Path) -> None:
    first = book("import", "messages", messages(tmp_path, 40), "--json").document["import_id"]
    second = book("import", "messages", messages(tmp_path, 50), "--json").document["import_id"]
    said = book("undo-import", first)
    assert (said.code, said.out) == (1, "")
    assert f"take back import {second} first" in said.err
    assert rows(tmp_path / "book", MESSAGE) == [("u1", 50)]
    assert book("undo-import", second).code == 0
    assert "is undone" in book("undo-import", second).err


@pytest.mark.parametrize(("given", "code"), [("99", 1), ("first", 1)])
def test_an_unknown_import_changes_nothing(book: Command, given: str, code: int) -> None:
    said = book("undo-import", given)
    assert said.code == code
    assert "Nothing was changed" in said.err


def test_the_number_is_asked_for(book: Command) -> None:
    assert book("undo-import").code == 2
