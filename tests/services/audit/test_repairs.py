"""Repairs change what they said they would, invent nothing, and can be taken back exactly."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from eros_desktop.domain.errors import Conflict, NotFound
from eros_desktop.services.changes import Topic
from tests.services.audit.conftest import (
    IMPOSSIBLE,
    LINKABLE,
    NAN,
    NEGATIVE,
    UNLINKED,
    Bench,
    plant,
    small_demo,
)
from tests.support.demo import opened

REPAIRABLE = ("missing_creators", "nan_names", "negative_counts", "impossible_rates")


def found(bench: Bench, key: str) -> int:
    return next((finding.count for finding in bench.audit.run().findings if finding.key == key), 0)


@pytest.mark.parametrize("key", REPAIRABLE)
def test_a_repair_does_what_its_preview_says_and_undo_takes_it_back_exactly(spoiled: Bench, key: str) -> None:
    before = spoiled.content()
    preview = spoiled.audit.preview(key)
    assert spoiled.content() == before
    change = spoiled.audit.repair(key)
    assert change.topics == Topic.EVERYTHING
    repaired = spoiled.content()
    assert repaired != before
    assert found(spoiled, key) == {"missing_creators": UNLINKED - LINKABLE}.get(key, 0)
    assert f"{preview.count:,}" in change.summary or key == "impossible_rates"
    spoiled.undo(change)
    assert spoiled.content() == before
    spoiled.workspace.services.activity.redo(change.activity_id)
    assert spoiled.content() == repaired


def test_only_names_of_one_creator_are_linked(spoiled: Bench) -> None:
    spoiled.audit.repair("missing_creators")
    wrong = (
        "SELECT COUNT(*) FROM mass_messages m JOIN creators c USING (creator_id) "
        "WHERE m.message_id LIKE 'u%' AND c.page_name <> m.page_name"
    )
    assert spoiled.rows(wrong) == [(0,)]
    linked = "SELECT COUNT(*) FROM mass_messages WHERE message_id LIKE 'u%' AND creator_id IS NOT NULL"
    assert spoiled.rows(linked) == [(LINKABLE,)]


def test_names_that_are_none_become_empty_and_nothing_else(spoiled: Bench) -> None:
    rest = "SELECT id, creator_id, message_id, sent_date FROM mass_messages ORDER BY id"
    before = spoiled.rows(rest)
    preview = spoiled.audit.preview("nan_names")
    assert preview.count == NAN
    assert len(preview.rows) == 10
    assert all(after is not None and after["page_name"] is None for _, after in preview.rows)
    assert {str(before["page_name"]).strip().lower() for before, _ in preview.rows} == {"nan"}
    spoiled.audit.repair("nan_names")
    assert spoiled.rows(rest) == before
    assert spoiled.rows("SELECT COUNT(*) FROM mass_messages WHERE page_name IS NULL") == [(NAN,)]


def test_negative_rows_wait_with_all_their_values(spoiled: Bench) -> None:
    rows = "SELECT id, creator_id, sent_count FROM message_performance WHERE sent_count < 0 ORDER BY 1"
    whole = spoiled.rows(rows)
    preview = spoiled.audit.preview("negative_counts")
    assert [after for _, after in preview.rows] == [None] * NEGATIVE
    spoiled.audit.repair("negative_counts")
    waiting = spoiled.rows("SELECT table_name, reason, values_json, status FROM quarantine")
    assert [(row[0], row[1], row[3]) for row in waiting] == [
        ("message_performance", "sent_count is negative", "waiting")
    ] * NEGATIVE
    kept = [json.loads(str(row[2])) for row in waiting]
    assert [(row["id"], row["creator_id"], row["sent_count"]) for row in kept] == whole
    audit = spoiled.audit.run()
    assert {finding.key: finding.count for finding in audit.findings}["waiting_negative"] == NEGATIVE
    assert spoiled.rows("SELECT COUNT(*) FROM pragma_foreign_key_check") == [(0,)]


def test_rates_follow_from_possible_counts_and_impossible_counts_wait(spoiled: Bench) -> None:
    spoiled.audit.repair("impossible_rates")
    assert spoiled.rows("SELECT COUNT(*) FROM quarantine") == [(IMPOSSIBLE - 40,)]
    wrong = (
        "SELECT COUNT(*) FROM message_performance WHERE sent_count > 0 "
        "AND abs(view_rate - viewed_count * 1.0 / sent_count) > 1e-9"
    )
    assert spoiled.rows(wrong) == [(0,)]
    reasons = spoiled.rows("SELECT DISTINCT reason FROM quarantine")
    assert reasons == [("viewed more than sent",)]


SCRIPTS = {
    "other_rates": "UPDATE message_performance SET purchase_rate = 0.9 WHERE id <= 7",
    "impossible_dates": "UPDATE message_performance SET sent_date = 'yesterday' WHERE id <= 3",
    "freshness_scores": "UPDATE caption_bank SET freshness_score = -3 WHERE id <= 4",
    "performance_scores": "UPDATE caption_bank SET performance_score = 400 WHERE id <= 5",
}


@pytest.mark.parametrize("key", SCRIPTS)
def test_other_repairs_leave_nothing_of_their_finding_and_can_be_undone(tmp_path: Path, key: str) -> None:
    folder = small_demo(tmp_path)
    plant(folder, SCRIPTS[key])
    with opened(folder) as workspace:
        bench = Bench(workspace)
        count, before = found(bench, key), bench.content()
        assert count > 0
        assert bench.audit.preview(key).count == count
        change = bench.audit.repair(key)
        assert found(bench, key) == 0
        bench.undo(change)
        assert bench.content() == before


def test_a_freshness_is_left_where_the_day_of_the_last_use_is_none(tmp_path: Path) -> None:
    folder = small_demo(tmp_path)
    plant(
        folder,
        "UPDATE caption_bank SET freshness_score = 250 WHERE id <= 3;"
        "UPDATE caption_bank SET last_used_date = 'once' WHERE id = 1;"
        "UPDATE caption_bank SET last_used_date = '2027-03-01' WHERE id = 2;"
        "UPDATE caption_bank SET last_used_date = '2026-11-15' WHERE id = 3",
    )
    with opened(folder) as workspace:
        bench = Bench(workspace)
        assert bench.audit.preview("freshness_scores").count == 1
        bench.audit.repair("freshness_scores")
        assert bench.rows("SELECT freshness_score FROM caption_bank WHERE id <= 3") == [(250,), (250,), (90,)]


def test_an_impossible_score_becomes_unknown_and_no_number(tmp_path: Path) -> None:
    folder = small_demo(tmp_path)
    plant(folder, SCRIPTS["performance_scores"])
    with opened(folder) as workspace:
        bench = Bench(workspace)
        bench.audit.repair("performance_scores")
        assert bench.rows("SELECT DISTINCT performance_score FROM caption_bank WHERE id <= 5") == [(None,)]


def test_what_waits_in_the_meantime_is_not_lost_by_undoing(spoiled: Bench) -> None:
    change = spoiled.audit.repair("negative_counts")
    with spoiled.workspace.services.audit._store.write() as stores:
        stores.connection.exec_driver_sql(
            "UPDATE quarantine SET status = 'discarded' WHERE quarantine_id = 1"
        )
    before = spoiled.content()
    with pytest.raises(Conflict, match="changed since"):
        spoiled.undo(change)
    assert spoiled.content() == before


def test_a_set_aside_message_takes_its_details_along_and_back(tmp_path: Path) -> None:
    folder = small_demo(tmp_path)
    plant(
        folder,
        "UPDATE message_performance SET sent_count = -1 WHERE id IN "
        "(SELECT message_row_id FROM message_details LIMIT 3);"
        "INSERT INTO message_history "
        "(message_row_id, sent_count, viewed_count, purchased_count, replaced_at) "
        "SELECT message_row_id, 1, 1, 0, 'x' FROM message_details LIMIT 3",
    )
    with opened(folder) as workspace:
        bench = Bench(workspace)
        before = bench.content()
        details = bench.rows("SELECT COUNT(*) FROM message_details")
        change = bench.audit.repair("negative_counts")
        assert bench.rows("SELECT COUNT(*) FROM message_details") == [(int(str(details[0][0])) - 3,)]
        assert bench.rows("SELECT COUNT(*) FROM message_history") == [(0,)]
        bench.undo(change)
        assert bench.content() == before


def test_a_repair_is_no_import_that_could_be_taken_back_as_one(spoiled: Bench) -> None:
    spoiled.audit.repair("negative_counts")
    ((batch,),) = spoiled.rows("SELECT MAX(batch_id) FROM import_batches")
    before = spoiled.content()
    with pytest.raises(Conflict, match="undo the repair under Activity"):
        spoiled.workspace.services.imports.undo(int(str(batch)))
    assert spoiled.content() == before
    listed = spoiled.workspace.services.import_history.find(int(str(batch)))
    assert not listed.can_undo
    assert listed.why_not == "It is a repair, not an import: undo it under Activity"


def test_nothing_is_repaired_where_nothing_is_found(spoiled: Bench) -> None:
    for key in ("other_rates", "empty_captions", "no such finding"):
        with pytest.raises(NotFound) as refused:
            spoiled.audit.repair(key)
        assert refused.value.code == "NOTHING_TO_REPAIR"


ORPHANS = (
    "PRAGMA foreign_keys = OFF;"
    "INSERT INTO vault_matrix (creator_id, content_type, quantity) VALUES ('ghost', 'solo', 3);"
    "INSERT INTO wall_posts (creator_id, post_id, post_date) VALUES ('ghost', 'p1', '2026-11-01');"
    "UPDATE caption_bank SET creator_id = 'ghost' WHERE id = 1"
)


def test_references_to_nothing_become_empty_or_their_rows_wait(tmp_path: Path) -> None:
    """A caption of nobody's would become everybody's: that is left to a person."""
    folder = small_demo(tmp_path)
    plant(folder, ORPHANS)
    with opened(folder) as workspace:
        bench = Bench(workspace)
        assert found(bench, "orphans") == 3
        assert bench.audit.preview("orphans").count == 2
        assert workspace.services.backups.all() == ()
        bench.audit.repair("orphans")
        (backup,) = workspace.services.backups.all()
        assert backup.manifest is not None
        assert backup.manifest.reason == "before a repair"
        assert found(bench, "orphans") == 1
        assert bench.rows("SELECT creator_id FROM wall_posts") == [(None,)]
        assert bench.rows("SELECT creator_id FROM caption_bank WHERE id = 1") == [("ghost",)]
        assert bench.rows("SELECT table_name, reason FROM quarantine") == [
            ("vault_matrix", "a reference leads to nothing known")
        ]


def test_a_row_that_others_need_is_not_set_aside(tmp_path: Path) -> None:
    folder = small_demo(tmp_path)
    plant(
        folder,
        "PRAGMA foreign_keys = OFF;"
        "INSERT INTO schedule_items (id, creator_id, schedule_date, schedule_time, send_type_key, channel) "
        "VALUES (900001, 'ghost', '2026-11-01', '10:00', 'ppv_unlock', 'mass_message'),"
        "(900002, 'ghost', '2026-11-01', '11:00', 'ppv_unlock', 'mass_message');"
        "INSERT INTO scheduled_sends (schedule_item_id, creator_id) VALUES (900001, 'demo01')",
    )
    with opened(folder) as workspace:
        bench = Bench(workspace)
        assert bench.audit.preview("orphans").count == 1
        bench.audit.repair("orphans")
        left = bench.rows("SELECT id FROM schedule_items WHERE creator_id = 'ghost'")
        assert left == [(900001,)]


def test_undoing_the_repair_of_references_says_what_is_in_the_way_and_loses_nothing(tmp_path: Path) -> None:
    folder = small_demo(tmp_path)
    plant(folder, ORPHANS)
    with opened(folder) as workspace:
        bench = Bench(workspace)
        assert "only once" in bench.audit.preview("orphans").sentence
        change = bench.audit.repair("orphans")
        before = bench.content()
        with pytest.raises(Conflict, match="what they refer to is gone"):
            bench.undo(change)
        assert bench.content() == before
        with workspace.database.write() as connection:
            connection.exec_driver_sql(
                "INSERT INTO creators (creator_id, page_name, display_name, page_type) "
                "VALUES ('ghost', 'ghost', 'Ghost', 'paid')"
            )
        bench.undo(change)
        assert bench.rows("SELECT creator_id FROM wall_posts") == [("ghost",)]
        assert bench.rows("SELECT quantity FROM vault_matrix WHERE creator_id = 'ghost'") == [(3,)]
