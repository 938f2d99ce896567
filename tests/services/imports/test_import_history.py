"""The list of imports and what can be taken back."""

from __future__ import annotations

from pathlib import Path

from eros_desktop.domain.reference import Reference
from eros_desktop.services.imports.report import RowCounts
from tests.services.imports.conftest import Desktop
from tests.services.imports.message_files import messages_file
from tests.services.imports.waiting_desk import waiting_desk


def test_imports_are_listed_newest_first_with_what_stands_in_the_way(
    pages: Desktop, reference: Reference, tmp_path: Path
) -> None:
    desk = waiting_desk(pages, reference)
    for number in (1, 2):
        pages.load(
            "messages",
            messages_file(tmp_path, f"m{number},river_lake,dm_farm,2026-11-18 10:00,280,40,0,0,,"),
        )
    newest, older, creators = desk.history.history()
    assert (newest.kind, newest.file, newest.counts) == ("messages", "messages.csv", RowCounts(1, 1, 0, 0, 0))
    assert newest.can_undo
    assert older.why_not == (
        f"Import {newest.import_id} came after it and stands on it: take that one back first"
    )
    assert creators.can_undo
    pages.imports.undo(newest.import_id)
    newest, older, _ = desk.history.history()
    assert not newest.can_undo
    assert (newest.status, older.can_undo) == ("undone", True)
    assert desk.history.history(limit=1, offset=2) == (creators,)
    assert desk.history.total() == 3
