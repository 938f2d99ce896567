"""The record of a caption: what it is and was, where it was used, what that earned, where it came from."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from eros_desktop.app.bootstrap import Workspace
from eros_desktop.domain.errors import NotFound
from eros_desktop.services.captions.drafts import CaptionChange, CaptionDraft
from eros_desktop.services.captions.record import CaptionRecord
from tests.support.demo import TODAY, empty_folder, opened, rows


def of(workspace: Workspace, caption_id: str) -> CaptionRecord:
    return workspace.services.caption_records.of(caption_id)


def most_used(workspace: Workspace) -> str:
    ((caption_id,),) = rows(
        workspace.folder,
        "SELECT caption_id FROM message_details WHERE caption_id IS NOT NULL GROUP BY 1 "
        "ORDER BY count(*) DESC, 1 LIMIT 1",
    )
    return str(caption_id)


def test_uses_are_those_of_messages_with_what_they_earned(demo: Workspace) -> None:
    caption_id = most_used(demo)
    record = of(demo, caption_id)
    told = rows(
        demo.folder,
        "SELECT m.creator_id, substr(m.sent_date, 1, 16), CAST(round(m.earnings * 100) AS INTEGER) "
        "FROM message_details d JOIN message_performance m ON m.id = d.message_row_id "
        "WHERE d.caption_id = ? ORDER BY m.sent_date DESC",
        caption_id,
    )
    sent = [use for use in record.uses if use.kind == "sent"]
    assert len(sent) == len(told) > 1
    assert sorted((use.creator_id, f"{use.day} {use.at:%H:%M}", use.earned_cents) for use in sent) == sorted(
        told
    )
    days = [use.day for use in record.uses]
    assert days == sorted(days, reverse=True)
    assert sum(page.earned_cents for page in record.creators) == sum(row[2] for row in told)  # type: ignore[misc]
    assert sum(page.sent + page.planned for page in record.creators) == record.use_count
    assert [page.last_day for page in record.creators] == sorted(
        (page.last_day for page in record.creators), reverse=True
    )


def test_planned_sends_are_uses_without_earnings(planned: Workspace) -> None:
    ((caption_id, creator_id, day),) = rows(
        planned.folder,
        "SELECT caption_id, creator_id, schedule_date FROM schedule_items WHERE caption_id IS NOT NULL "
        "AND schedule_date > '2026-11-22' ORDER BY id LIMIT 1",
    )
    newest = of(planned, str(caption_id)).uses[0]
    assert (newest.kind, newest.creator_id, newest.day.isoformat()) == ("planned", creator_id, day)
    assert (newest.earned_cents, newest.sent_count) == (None, None)


def test_a_planned_send_that_came_back_as_a_message_counts_once(planned: Workspace) -> None:
    caption_id = most_used(planned)
    before = of(planned, caption_id)
    sent = next(use for use in before.uses if use.kind == "sent")
    with planned.services.caption_editor._store.write() as stores:
        for shift in ("+1 day", "+9 days"):
            stores.connection.exec_driver_sql(
                "INSERT INTO schedule_items (creator_id, schedule_date, schedule_time, send_type_key, "
                "channel, caption_id) VALUES (?, date(?, ?), '09:00', 'bump_normal', 'mass_message', ?)",
                (sent.creator_id, sent.day.isoformat(), shift, caption_id),
            )
    after = of(planned, caption_id)
    assert after.use_count in (before.use_count, before.use_count + 1)
    assert all(
        use.day != date.fromordinal(sent.day.toordinal() + 1) or use.kind == "sent" for use in after.uses
    )


def test_earlier_texts_stay_in_the_history(demo: Workspace) -> None:
    caption_id = most_used(demo)
    first = of(demo, caption_id).facts.caption_text
    editor = demo.services.caption_editor
    editor.change([caption_id], CaptionChange("Second words"))
    editor.change([caption_id], CaptionChange("Third words", tone="calm"))
    editor.retire([caption_id])
    record = of(demo, caption_id)
    assert {text.caption_text for text in record.earlier_texts} == {first, "Second words"}
    assert (record.facts.caption_text, record.facts.tone, record.facts.is_active) == (
        "Third words",
        "calm",
        False,
    )
    assert [entry.action for entry in record.audit] == ["deleted", "modified", "modified", "modified"]


def test_an_import_is_named_with_what_it_brought_and_replaced(tmp_path: Path) -> None:
    header = "caption_id,caption_text,caption_type,performance_score,total_sends,total_earnings\r\n"
    with opened(empty_folder(tmp_path / "book")) as workspace:
        for name, line in (
            ("one.csv", "a,First words,ppv_unlock,40,2,10\r\nb,Other words,ppv_unlock,50,3,20\r\n"),
            ("two.csv", "a,Second words,ppv_unlock,60,4,30\r\nb,Other words,ppv_unlock,50,3,20\r\n"),
        ):
            (tmp_path / name).write_bytes((header + line).encode())
            workspace.services.imports.run("captions", [tmp_path / name])
        record, other = of(workspace, "a"), of(workspace, "b")
        assert [(found.file_name, found.brought) for found in record.imports] == [
            ("one.csv", True),
            ("two.csv", False),
        ]
        assert record.brought_by is not None
        assert record.brought_by.file_name == "one.csv"
        assert [(text.caption_text, text.replaced_by) for text in record.earlier_texts] == [
            ("First words", "Import 2 (two.csv)")
        ]
        assert [(at.performance_score, at.total_sends, at.earned_cents) for at in record.scores] == [
            (40, 2, 1000),
            (60, 4, 3000),
        ]
        assert (len(other.imports), other.scores) == (1, ())
        workspace.services.imports.undo(2)
        assert (of(workspace, "a").earlier_texts, of(workspace, "a").scores) == ((), ())


def test_a_caption_written_here_has_no_import_and_counts_as_fresh(demo: Workspace) -> None:
    caption_id, _ = demo.services.caption_editor.add(
        CaptionDraft("Hello", "ppv_unlock", "solo", 1200, "friendly", "calm")
    )
    record = of(demo, caption_id)
    assert (record.brought_by, record.use_count, record.uses, record.creators) == (None, 0, (), ())
    assert record.freshness == 100
    assert record.facts[1:9] == ("Hello", "ppv_unlock", "solo", 1200, "friendly", "calm", 0, True)
    assert [entry.action for entry in record.audit] == ["created"]


def test_freshness_counts_from_the_last_use_by_anyone(demo: Workspace) -> None:
    record = of(demo, most_used(demo))
    last = max(use.day for use in record.uses if use.day <= TODAY)
    age = (TODAY - max(last, record.facts.last_used_date or last)).days
    assert record.freshness == (100 if age > 90 else max(0, 100 - 2 * age))


def test_an_unknown_caption_is_not_found(demo: Workspace) -> None:
    with pytest.raises(NotFound, match="no caption nobody"):
        of(demo, "nobody")
