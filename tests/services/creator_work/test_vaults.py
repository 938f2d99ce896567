"""The vault: what is in it, how long it lasts, and that each edit goes back."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date, timedelta

import pytest

from eros_desktop.app.bootstrap import Workspace
from eros_desktop.domain.errors import InvalidInput, NotFound
from eros_desktop.domain.values import CreatorId
from eros_desktop.services.creator_work.vault import ShelfRow
from tests.support.demo import TODAY, WEEK, rows

ONE = CreatorId("demo01")


def shelf(workspace: Workspace) -> dict[str, ShelfRow]:
    return {row.content_type: row for row in workspace.services.creator_work.vaults.shelf(ONE).rows}


def test_a_row_agrees_with_the_tables(planned: Workspace) -> None:
    gone = next(name for name, row in shelf(planned).items() if row.has)
    planned.services.creator_work.vaults.change(ONE, [gone], {"has": False})
    found = shelf(planned)
    assert set(found) == set(planned.services.reference.content_types)
    for name, row in found.items():
        sent = rows(
            planned.folder,
            "SELECT substr(m.sent_date, 1, 10) FROM message_performance m JOIN message_details d ON "
            "d.message_row_id = m.id WHERE m.creator_id = ? AND d.content_type = ? AND m.sent_count > 0",
            ONE,
            name,
        )
        days = sorted(date.fromisoformat(str(day)) for (day,) in sent)
        ((coming,),) = rows(
            planned.folder,
            "SELECT count(*) FROM schedule_items WHERE creator_id = ? AND content_type = ? "
            "AND schedule_date >= ?",
            ONE,
            name,
            TODAY.isoformat(),
        )
        assert row.last_used == (days[-1] if days else None)
        assert row.recent == sum(day > TODAY - timedelta(days=28) for day in days)
        assert row.planned == coming
        if not row.has:
            assert row.run_out.day is None
    assert not found[gone].has
    assert sum(row.planned for row in found.values()) > 0
    assert any(row.run_out.day is not None and row.run_out.day > WEEK.monday for row in found.values())


def test_edits_of_the_vault_go_back(demo: Workspace) -> None:
    services, before = demo.services, shelf(demo)
    names = [name for name, row in before.items() if row.has][:2]
    change = services.creator_work.vaults.change(ONE, names, {"quantity": 7, "quality": "HIGH"})
    assert change.summary.startswith("Changed quantity and quality of 2 content types")
    assert {(shelf(demo)[name].quantity, shelf(demo)[name].quality) for name in names} == {(7, "HIGH")}
    services.activity.undo()
    assert shelf(demo) == before


def test_having_and_not_having(demo: Workspace) -> None:
    services, before = demo.services, shelf(demo)
    held = next(name for name, row in before.items() if row.has)
    services.creator_work.vaults.change(ONE, [held], {"has": False})
    assert shelf(demo)[held].quantity == 0
    types = {row.creator.creator_id: row.vault_types for row in services.creators.overview()}[ONE]
    assert types == sum(row.has for row in before.values()) - 1
    services.creator_work.vaults.change(ONE, [held], {"has": True})
    assert shelf(demo)[held].quantity == 1
    services.activity.undo()
    services.activity.undo()
    assert shelf(demo) == before


REFUSED: tuple[dict[str, object], ...] = (
    {"quantity": -1},
    {"quantity": 1.5},
    {"quality": "BEST"},
    {"colour": 1},
)


def test_what_no_vault_holds_is_refused(demo: Workspace) -> None:
    vaults = demo.services.creator_work.vaults
    for values in REFUSED:
        with pytest.raises(InvalidInput, match="Nothing was changed"):
            vaults.change(ONE, ["solo"], values)
    with pytest.raises(NotFound):
        vaults.shelf(CreatorId("nobody"))
    with pytest.raises(InvalidInput, match="no_such_type"):
        vaults.change(ONE, ["no_such_type"], {"quantity": 1})


def test_the_note_is_kept_and_goes_back(demo: Workspace) -> None:
    services = demo.services
    services.creator_work.vaults.set_note(ONE, " New sets come on Friday ")
    assert services.creator_work.vaults.shelf(ONE).note == "New sets come on Friday"
    services.creator_work.vaults.set_note(ONE, "")
    assert services.creator_work.vaults.shelf(ONE).note == ""
    services.activity.undo()
    services.activity.undo()
    assert rows(demo.folder, "SELECT * FROM vault_notes") == []


def test_a_changed_note_says_when_it_was_changed(demo: Workspace) -> None:
    with closing(sqlite3.connect(demo.folder / "eros.db")) as base, base:
        base.execute("INSERT INTO vault_notes VALUES ('demo01', 'Sets on Friday', '2020-01-01T00:00:00Z')")
    demo.services.creator_work.vaults.set_note(ONE, "Sets on Sunday")
    assert rows(demo.folder, "SELECT note, updated_at > '2026' FROM vault_notes") == [("Sets on Sunday", 1)]
    demo.services.activity.undo()
    assert rows(demo.folder, "SELECT note, updated_at FROM vault_notes") == [
        ("Sets on Friday", "2020-01-01T00:00:00Z")
    ]
