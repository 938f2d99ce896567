"""Merging near twins and taking that back exactly."""

from __future__ import annotations

import json

import pytest

from eros_desktop.app.bootstrap import Workspace
from eros_desktop.domain.errors import Conflict, InvalidInput, NotFound
from eros_desktop.services.changes import Topic
from tests.support.demo import execute, rows

FACTS = (
    "SELECT b.*, d.is_active FROM caption_bank b JOIN caption_details d USING (caption_id) "
    "WHERE caption_id LIKE 'fam-%' ORDER BY caption_id"
)


@pytest.fixture
def bank(bank: Workspace) -> Workspace:
    """The bank with numbers on its twins."""
    for caption_id, sends, earned, used in (
        ("fam-a", 10, 100.10, "2026-10-01"),
        ("fam-b", 30, 50.20, "2026-11-01"),
        ("fam-c", 0, 0.0, None),
    ):
        execute(
            bank.folder,
            "UPDATE caption_bank SET total_sends = ?, total_earnings = ?, last_used_date = ?, "
            "avg_purchase_rate = 0.1 * (total_sends + 1), freshness_score = 50 WHERE caption_id = ?",
            sends, earned, used, caption_id,
        )  # fmt: skip
    return bank


def test_the_kept_caption_takes_over_and_the_others_retire(bank: Workspace) -> None:
    change = bank.services.families.merge("fam-a", ["fam-b", "fam-c"], "same set")
    assert change.topics == Topic.CAPTIONS
    kept = rows(
        bank.folder,
        "SELECT total_sends, total_earnings, last_used_date FROM caption_bank WHERE caption_id = 'fam-a'",
    )
    assert kept == [(40, 150.3, "2026-11-01")]
    family = bank.services.families.of("fam-a")
    assert family is not None
    assert {member.caption_id: member.is_active for member in family.members} == {
        "fam-a": True, "fam-b": False, "fam-c": False, "fam-d": True,
    }  # fmt: skip
    assert rows(bank.folder, "SELECT total_sends FROM caption_bank WHERE caption_id = 'fam-b'") == [(30,)]


def test_the_log_and_the_audit_tell_what_was_before(bank: Workspace) -> None:
    bank.services.families.merge("fam-a", ["fam-b"], "same set")
    ((kept, merged, text, similarity, reason, details),) = rows(
        bank.folder,
        "SELECT kept_caption_id, merged_caption_id, merged_caption_text, similarity, reason, details_json "
        "FROM caption_merge_log",
    )
    assert (kept, merged, reason) == ("fam-a", "fam-b", "same set")
    assert str(text).endswith("best!")
    assert 0.85 <= float(str(similarity)) <= 1
    assert json.loads(str(details))["kept"]["before"]["total_sends"] == 10
    audit = rows(
        bank.folder, "SELECT caption_id, action, field_name, old_value, new_value FROM caption_audit_log"
    )
    assert ("fam-b", "merged", "is_active", "1", "0") in audit
    assert ("fam-a", "merged", "total_sends", "10", "40") in audit
    (entry,) = bank.services.families.merges("fam-b")
    assert (entry.kept_id, entry.reason, entry.undone_at) == ("fam-a", "same set", None)


@pytest.mark.parametrize("by_caption", [True, False])
def test_undo_puts_back_exactly_what_was(bank: Workspace, by_caption: bool) -> None:
    before = rows(bank.folder, FACTS)
    bank.services.families.merge("fam-a", ["fam-b", "fam-c"])
    (entry,) = bank.services.families.merges("fam-b")
    change = bank.services.families.undo_merge("fam-c" if by_caption else entry.merge_id)
    assert "2 captions" in change.summary
    assert rows(bank.folder, FACTS) == before
    (entry,) = bank.services.families.merges("fam-b")
    assert entry.undone_at is not None
    restored = rows(bank.folder, "SELECT caption_id FROM caption_audit_log WHERE action = 'restored'")
    assert {row[0] for row in restored} == {"fam-a", "fam-b", "fam-c"}
    with pytest.raises(Conflict, match="already"):
        bank.services.families.undo_merge(entry.merge_id)
    bank.services.families.merge("fam-a", ["fam-b"])


def test_merges_are_taken_back_from_the_last(bank: Workspace) -> None:
    before = rows(bank.folder, FACTS)
    families = bank.services.families
    families.merge("fam-a", ["fam-b"])
    families.merge("fam-d", ["fam-a"])
    with pytest.raises(Conflict, match="merged since"):
        families.undo_merge("fam-b")
    families.undo_merge("fam-a")
    families.undo_merge("fam-b")
    assert rows(bank.folder, FACTS) == before


@pytest.mark.parametrize(
    ("sql", "sentence"),
    [
        ("UPDATE caption_bank SET total_sends = 41 WHERE caption_id = 'fam-a'", "totals of caption fam-a"),
        (
            "UPDATE caption_details SET is_active = 1 WHERE caption_id = 'fam-b'",
            "fam-b was changed or restored",
        ),
        ("UPDATE caption_bank SET caption_text = 'New' WHERE caption_id = 'fam-b'", "fam-b was changed"),
        ("UPDATE caption_details SET is_active = 0 WHERE caption_id = 'fam-a'", "fam-a was retired"),
    ],
)
def test_undo_is_refused_when_something_changed_since(bank: Workspace, sql: str, sentence: str) -> None:
    bank.services.families.merge("fam-a", ["fam-b"])
    execute(bank.folder, sql)
    before = rows(bank.folder, FACTS)
    with pytest.raises(Conflict, match=sentence):
        bank.services.families.undo_merge("fam-b")
    assert rows(bank.folder, FACTS) == before


@pytest.mark.parametrize(
    ("kept", "merged", "error"),
    [
        ("fam-a", ["fam-x"], Conflict),
        ("fam-x", ["fam-a"], Conflict),
        ("fam-a", ["fam-a"], InvalidInput),
        ("fam-a", [], InvalidInput),
        ("fam-a", ["nobody"], NotFound),
        ("nobody", ["fam-a"], NotFound),
    ],
)
def test_what_is_no_near_twin_is_not_merged(
    bank: Workspace, kept: str, merged: list[str], error: type[Exception]
) -> None:
    before = rows(bank.folder, FACTS)
    with pytest.raises(error, match="Nothing was merged"):
        bank.services.families.merge(kept, merged)
    assert rows(bank.folder, FACTS) == before


def test_a_retired_caption_is_not_merged_again(bank: Workspace) -> None:
    bank.services.families.merge("fam-a", ["fam-b"])
    with pytest.raises(Conflict, match="fam-b is retired"):
        bank.services.families.merge("fam-d", ["fam-b"])


def test_a_merge_nobody_made_cannot_be_taken_back(bank: Workspace) -> None:
    for merge in (77, "fam-x"):
        with pytest.raises(NotFound, match="no merge"):
            bank.services.families.undo_merge(merge)


def test_a_merge_of_another_program_is_left_alone(bank: Workspace) -> None:
    execute(
        bank.folder,
        "INSERT INTO caption_merge_log (kept_caption_id, merged_caption_id) VALUES ('fam-a', 'old-1')",
    )
    with pytest.raises(Conflict, match="another program"):
        bank.services.families.undo_merge("old-1")


def test_the_journal_takes_a_merge_back_and_makes_it_again(bank: Workspace) -> None:
    before = rows(bank.folder, FACTS)
    merged = bank.services.families.merge("fam-a", ["fam-b", "fam-c"], "same set")
    after = rows(bank.folder, FACTS)
    activity = bank.services.activity
    for _ in range(2):
        assert activity.undo().summary == f"Undid: {merged.summary}"
        assert rows(bank.folder, FACTS) == before
        activity.redo()
        assert rows(bank.folder, FACTS) == after
    (entry,) = [one for one in bank.services.families.merges("fam-b") if one.undone_at is None]
    assert entry.reason == "same set"
    bank.services.families.undo_merge(entry.merge_id)
    assert rows(bank.folder, FACTS) == before
    assert merged.activity_id is not None
    assert activity.entry(merged.activity_id).is_undone


def test_the_journal_leaves_a_merge_whose_captions_changed_since(bank: Workspace) -> None:
    merged = bank.services.families.merge("fam-a", ["fam-b"])
    bank.services.caption_editor.restore(["fam-b"])
    with pytest.raises(Conflict, match="changed or restored since the merge"):
        bank.services.activity.undo(merged.activity_id)
