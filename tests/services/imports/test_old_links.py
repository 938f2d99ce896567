"""Messages of an old database and the captions they carried."""

from __future__ import annotations

from pathlib import Path

from eros_desktop.domain.reference import Reference
from eros_desktop.services.captions.record import CaptionRecordService
from eros_desktop.services.clock import Clock
from eros_desktop.services.imports.old_links import LINKED
from tests.services.imports.conftest import TODAY, Desktop
from tests.services.imports.message_files import messages_file
from tests.services.imports.old_files import MESSAGE, fill, good_message

DETAILS = (
    "SELECT m.message_id, d.caption_id, d.content_type, d.price_cents, d.local_weekday, d.local_hour "
    "FROM message_details d JOIN message_performance m ON m.id = d.message_row_id ORDER BY m.message_id"
)


def planned_messages(old: Path) -> Path:
    """Two captions, three plans, and messages m1..m5 of which the first two came from plans."""
    fill(old, "ALTER TABLE scheduled_sends ADD COLUMN message_id TEXT", ())
    fill(old, "ALTER TABLE schedule_items ADD COLUMN price REAL", ())
    fill(old, "ALTER TABLE caption_bank ADD COLUMN content_type TEXT", ())
    for caption_id, content in (("A", "solo"), ("B", None)):
        row = (None, caption_id, None, f"Text of {caption_id}", "ppv_unlock", 50.0, None, 100.0, content)
        fill(old, "INSERT INTO caption_bank VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
    items = [
        (11, "c1", "2026-11-01", "10:00", "ppv_unlock", "mass_message", "A", None, 12.5),
        (12, "c1", "2026-11-02", "10:00", "ppv_unlock", "mass_message", "B", None, None),
        (13, "c2", "2026-11-02", "10:00", "ppv_unlock", "mass_message", "A", None, None),
    ]
    fill(old, "INSERT INTO schedule_items VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", *items)
    fill(
        old,
        "INSERT INTO scheduled_sends VALUES (?, ?, ?, ?, ?)",
        (1, 11, "c1", "sent", "m1"),
        (2, 12, "c1", "sent", "m2"),
        (3, 11, "c1", "sent", "m3"),
        (4, 12, "c1", "sent", "m3"),
        (5, 13, "c2", "sent", "m4"),
    )
    fill(old, MESSAGE, *(good_message(number, sent_date="2026-11-01 10:30:00") for number in range(1, 6)))
    return old


def test_a_message_has_the_caption_that_was_planned_for_it(
    desktop: Desktop, old: Path, reference: Reference
) -> None:
    report = desktop.load("eros-db", planned_messages(old))
    assert desktop.rows(DETAILS) == [("m1", "A", "solo", 1250, 6, 10), ("m2", "B", None, None, 6, 10)]
    assert report.repaired[LINKED] == 2
    record = CaptionRecordService(desktop.store, Clock(fixed=TODAY)).of("A")
    assert [(use.kind, use.price_cents, use.earned_cents) for use in record.uses if use.kind == "sent"] == [
        ("sent", 1250, 1250)
    ]
    with desktop.store.read() as stores:
        bank = stores.captions.table()
        messages = stores.messages.table(bank)
    assert sum(row >= 0 and bank.caption_ids[row] == "A" for row in messages.caption_row) == 1


def test_links_come_once_and_go_with_their_import(desktop: Desktop, old: Path) -> None:
    empty = desktop.content()
    report = desktop.load("eros-db", planned_messages(old))
    before = desktop.content()
    again = desktop.load("eros-db", old)
    assert (again.rows.new, again.rows.updated, again.repaired) == (0, 0, {})
    assert desktop.content() == before
    assert report.import_id is not None
    desktop.imports.undo(report.import_id)
    assert desktop.content() == empty


def test_a_message_known_without_a_caption_gets_it_and_keeps_what_it_has(
    desktop: Desktop, old: Path, tmp_path: Path
) -> None:
    planned_messages(old)
    desktop.load("creators", creators(tmp_path))
    row = "m1,river_lake,ppv_unlock,2026-11-01 10:30:00,100,40,4,12.50,9.00,Said otherwise"
    desktop.load("messages", messages_file(tmp_path, row))
    desktop.load("eros-db", old)
    assert desktop.rows(DETAILS)[0] == ("m1", "A", "solo", 900, 6, 10)
    assert desktop.rows("SELECT caption_text FROM message_details WHERE caption_id = 'A'") == [
        ("Said otherwise",)
    ]


def test_a_list_of_messages_tells_more_of_those_an_old_database_brought(
    desktop: Desktop, old: Path, tmp_path: Path
) -> None:
    desktop.load("eros-db", planned_messages(old))
    before = desktop.content()
    row = "m5,river_lake,ppv_unlock,2026-11-01 10:30:00,100,40,4,12.50,9.00,Text of B"
    told = desktop.load("messages", messages_file(tmp_path, row))
    assert (told.rows.new, told.rows.updated) == (0, 1)
    assert desktop.rows(DETAILS)[2] == ("m5", "B", None, 900, 6, 10)
    again = desktop.load("messages", messages_file(tmp_path, row))
    assert (again.rows.updated, again.rows.unchanged) == (0, 1)
    assert told.import_id is not None
    desktop.imports.undo(told.import_id)
    assert desktop.content() == before


def creators(folder: Path) -> Path:
    path = folder / "creators.csv"
    path.write_text("page_name,page_type,timezone\nriver_lake,paid,Europe/Berlin\n", "utf-8")
    return path
