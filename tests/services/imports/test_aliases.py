"""Other names of pages: suggested from 0.7 on, confirmed by a person, taken back with what they linked."""

from __future__ import annotations

from pathlib import Path

import pytest

from eros_desktop.domain.errors import Conflict, InvalidInput, NotFound
from eros_desktop.domain.reference import Reference
from tests.services.imports.conftest import Desktop
from tests.services.imports.message_files import messages_file
from tests.services.imports.waiting_desk import WaitingDesk, waiting_desk

ROWS = (
    "m1,Rivr Lake ✨,dm_farm,2026-11-18 10:00,280,40,4,12.50,9.99,Hello",
    "m2,rivr lake,dm_farm,2026-11-18 11:00,280,40,4,12.50,9.99,Hello",
    "m3,rivr lake,dm_farm,2027-11-18 12:00,280,40,4,12.50,9.99,Hello",
    "m4,somebody else,dm_farm,2026-11-18 12:00,280,40,4,12.50,9.99,Hello",
    "m5,nan,dm_farm,2026-11-18 12:00,280,40,4,12.50,9.99,Hello",
)
KEPT = ("import_batches", "import_changes", "workspace_info", "column_snapshots", "activity")


@pytest.fixture
def desk(pages: Desktop, reference: Reference, tmp_path: Path) -> WaitingDesk:
    pages.load("messages", messages_file(tmp_path, *ROWS))
    return waiting_desk(pages, reference)


def test_names_that_rows_wait_for_come_with_pages_alike(desk: WaitingDesk) -> None:
    first, second = desk.aliases.unknown()
    assert (first.name, first.rows) == ("rivr lake", 3)
    (suggested,) = first.suggestions
    assert suggested[:2] == ("river_lake", "river_lake")
    assert 0.7 <= suggested[2] < 1
    assert (second.name, second.rows, second.suggestions) == ("somebody else", 1, ())


def test_a_suggestion_links_nothing_by_itself(pages: Desktop, desk: WaitingDesk) -> None:
    desk.aliases.unknown()
    assert desk.quarantine.run_again(desk.quarantine.ids()).rows.new == 0
    assert pages.rows("SELECT count(*) FROM message_performance") == [(0,)]


def test_a_confirmed_name_links_the_rows_that_waited_for_it(pages: Desktop, desk: WaitingDesk) -> None:
    change = desk.aliases.confirm("Rivr Lake", "river_lake")
    assert "2 of 3" in change.summary
    assert pages.rows("SELECT message_id, creator_id FROM message_performance ORDER BY 1") == [
        ("m1", "river_lake"),
        ("m2", "river_lake"),
    ]
    assert [row.line for row in desk.quarantine.rows(status="linked").rows] == [2, 3]
    assert desk.ids(reason="sent_date lies in the future") == {4: 3}
    (alias,) = desk.aliases.all()
    assert (alias.alias, alias.creator_id, alias.page_name) == ("rivr lake", "river_lake", "river_lake")


def test_a_confirmed_name_and_its_rows_are_taken_back_together(pages: Desktop, desk: WaitingDesk) -> None:
    before = pages.content(KEPT)
    desk.aliases.confirm("rivr lake", "river_lake")
    desk.activity.undo()
    assert pages.content(KEPT) == before


def test_a_forgotten_name_is_unknown_to_the_next_file(
    pages: Desktop, desk: WaitingDesk, tmp_path: Path
) -> None:
    desk.aliases.confirm("rivr lake", "river_lake")
    desk.aliases.forget("Rivr Lake")
    assert desk.aliases.all() == ()
    assert pages.rows("SELECT count(*) FROM message_performance") == [(2,)]
    path = messages_file(tmp_path, "m9,rivr lake,dm_farm,2026-11-17 10:00,280,40,4,12.50,9.99,Hello")
    assert pages.load("messages", path).rows.quarantined == 1
    desk.activity.undo(desk.activity.next_undo().activity_id)  # type: ignore[union-attr]
    with pytest.raises(NotFound):
        desk.aliases.forget("nobody")


def test_a_name_is_confirmed_before_a_row_waits_for_it(
    pages: Desktop, desk: WaitingDesk, tmp_path: Path
) -> None:
    desk.aliases.confirm("RL (main)", "river_lake")
    path = messages_file(tmp_path, "m9,rl (main),dm_farm,2026-11-17 10:00,280,40,4,12.50,9.99,Hello")
    assert pages.load("messages", path).rows.new == 1


def test_a_name_means_one_page(desk: WaitingDesk) -> None:
    desk.aliases.confirm("rivr lake", "river_lake")
    with pytest.raises(Conflict, match="already"):
        desk.aliases.confirm("RIVR LAKE", "meadow")
    with pytest.raises(Conflict, match="already"):
        desk.aliases.confirm("River_Lake", "river_lake")
    with pytest.raises(InvalidInput):
        desk.aliases.confirm("nan", "river_lake")
    with pytest.raises(NotFound):
        desk.aliases.confirm("x", "ghost")
