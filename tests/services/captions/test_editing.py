"""Editing the bank: one action, one transaction, one step to undo, and no text is ever lost."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from eros_desktop.app.bootstrap import Workspace
from eros_desktop.domain.errors import Conflict, InvalidInput, NotFound, StorageUnavailable
from eros_desktop.services.activity.entries import ActivityEntry, ActivityQuery
from eros_desktop.services.activity.service import ActivityService
from eros_desktop.services.captions.drafts import CaptionChange, CaptionDraft
from eros_desktop.services.captions.editing import CaptionEditor
from eros_desktop.services.changes import Topic
from tests.support.demo import demo_folder, digest, opened, rows

FIRST, SECOND, THIRD = "demo-000001", "demo-000002", "demo-000003"
HOSTILE = [
    "<b>New</b> <img src=x> in the closet &amp; more",
    "\u202eright to left\u202c and \u200fback",
    "=1+1",
    "'=already quoted",
    "\U0001f33b\U0001f33b",
    "  outer blanks stay \r\n and lines\t",
    'It\'s "quoted", twice',
    "x" * 32_767,
]


def editor(workspace: Workspace) -> CaptionEditor:
    return workspace.services.caption_editor


def journal(workspace: Workspace) -> ActivityService:
    return workspace.services.activity


def lines(workspace: Workspace) -> list[ActivityEntry]:
    """What the journal says about captions, newest first."""
    wanted = ActivityQuery(kinds=frozenset({"caption"}))
    return list(journal(workspace).entries(wanted).entries)


def one(workspace: Workspace, sql: str, *values: object) -> Any:
    (row,) = rows(workspace.folder, sql, *values)
    return row


def text_of(workspace: Workspace, caption_id: str) -> str:
    return str(one(workspace, "SELECT caption_text FROM caption_bank WHERE caption_id = ?", caption_id)[0])


@pytest.mark.parametrize("text", HOSTILE)
def test_any_text_is_stored_byte_for_byte(demo: Workspace, text: str) -> None:
    caption_id, change = editor(demo).add(CaptionDraft(text, "ppv_unlock"))
    editor(demo).change([FIRST], CaptionChange(text))
    assert (text_of(demo, caption_id), text_of(demo, FIRST)) == (text, text)
    assert Topic.CAPTIONS in change.topics
    editor(demo).preview(text)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "is empty"),
        (" \r\n\t", "is empty"),
        ("\u200e\u202e", "is empty"),
        ("a\0b", "NUL character (place 2)"),
        ("half \ud83d", "half a character (a lone surrogate, place 6)"),
        ("x" * 32_768, "has 32,768 characters"),
    ],
)
def test_a_text_that_cannot_be_stored_is_refused_with_its_reason(
    demo: Workspace, text: str, reason: str
) -> None:
    before = digest(demo.folder)
    for act in (
        lambda: editor(demo).preview(text),
        lambda: editor(demo).add(CaptionDraft(text, "ppv_unlock")),
        lambda: editor(demo).change([FIRST], CaptionChange(text)),
    ):
        with pytest.raises(InvalidInput, match="Nothing was changed") as refused:
            act()
        assert reason in refused.value.message
    assert digest(demo.folder) == before


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (CaptionChange(caption_type="poem"), "'poem' is not a caption type"),
        (CaptionChange(content_type="poem"), "'poem' is not a content type"),
        (CaptionChange(price_cents=-1), "is not from 0"),
        (CaptionChange(price_cents=2**31), "is not from 0"),
        (CaptionChange(media_count=-1), "Media count -1"),
        (CaptionChange(persona="a\0"), "NUL"),
        (CaptionChange(tone="x" * 201), "up to 200"),
    ],
)
def test_a_value_that_is_no_such_thing_is_refused(
    demo: Workspace, change: CaptionChange, reason: str
) -> None:
    before = digest(demo.folder)
    with pytest.raises(InvalidInput, match="Nothing was changed") as refused:
        editor(demo).change([FIRST, SECOND], change)
    assert reason in refused.value.message
    assert digest(demo.folder) == before


def test_an_unknown_type_is_refused_with_those_there_are(demo: Workspace) -> None:
    with pytest.raises(InvalidInput, match="ppv_unlock") as refused:
        editor(demo).add(CaptionDraft("Hello", "poem"))
    known = demo.services.reference.caption_priorities
    assert refused.value.details["known"] == sorted({kind for kinds in known.values() for kind in kinds})


def test_names_files_use_are_taken_for_ours(demo: Workspace) -> None:
    alias, ours = next(iter(demo.services.reference.caption_type_aliases.items()))
    editor(demo).change([FIRST], CaptionChange(caption_type=alias.upper()))
    assert one(demo, "SELECT caption_type FROM caption_bank WHERE caption_id = ?", FIRST) == (ours,)


def test_what_follows_from_a_text_follows_the_new_text(demo: Workspace) -> None:
    text = "Only today: the whole set \U0001f33b\U0001f33b, unlock it now"
    editor(demo).change([FIRST], CaptionChange(text))
    caption_id, _ = editor(demo).add(CaptionDraft(text, "ppv_unlock"))
    facts = (
        "SELECT d.text_hash, d.length_chars, d.emoji_count, d.has_hook, d.has_cta, c.has_clickbait, "
        "c.has_urgency, c.has_value_anchor, c.has_cta, c.emoji_count, c.word_count FROM caption_details d "
        "JOIN caption_classifications c USING (caption_id) WHERE d.caption_id = ?"
    )
    assert one(demo, facts, FIRST) == one(demo, facts, caption_id)
    assert one(demo, facts, FIRST)[1:3] == (len(text), 2)


def test_each_changed_field_is_one_line_of_the_history(demo: Workspace) -> None:
    was = text_of(demo, FIRST)
    editor(demo).change([FIRST], CaptionChange("New words", tone="warm", price_cents=1500))
    editor(demo).retire([FIRST])
    editor(demo).restore([FIRST])
    told = rows(
        demo.folder,
        "SELECT action, field_name, old_value, new_value, changed_by FROM caption_audit_log "
        "WHERE caption_id = ? ORDER BY id",
        FIRST,
    )
    assert ("modified", "caption_text", was, "New words", "manager") in told
    assert ("modified", "price_cents", None, "1500", "manager") in told
    assert told[-2:] == [
        ("deleted", "is_active", "1", "0", "manager"),
        ("restored", "is_active", "0", "1", "manager"),
    ]


def test_many_captions_are_changed_as_one_action(demo: Workspace) -> None:
    change = editor(demo).change([FIRST, SECOND, FIRST, THIRD], CaptionChange(price_cents=900, tone="calm"))
    assert change.summary == "Changed price and tone of 3 captions"
    assert [edit.summary for edit in lines(demo)] == [change.summary]
    assert change.activity_id == lines(demo)[0].activity_id
    with pytest.raises(InvalidInput, match="one caption at a time"):
        editor(demo).change([FIRST, SECOND], CaptionChange("the same for both"))


def test_what_is_so_already_is_no_change(demo: Workspace) -> None:
    editor(demo).retire([FIRST])
    before = digest(demo.folder)
    assert editor(demo).retire([FIRST]).topics == Topic.NOTHING
    assert editor(demo).change([FIRST], CaptionChange(text_of(demo, FIRST))).topics == Topic.NOTHING
    assert digest(demo.folder) == before


def test_an_unknown_caption_is_not_found_and_nothing_else_changes(demo: Workspace) -> None:
    before = digest(demo.folder)
    with pytest.raises(NotFound, match="no caption nobody"):
        editor(demo).retire([FIRST, "nobody"])
    with pytest.raises(InvalidInput, match="Nothing was chosen"):
        editor(demo).change([], CaptionChange(tone="calm"))
    assert digest(demo.folder) == before


def test_an_equal_text_is_allowed_and_named(demo: Workspace) -> None:
    editor(demo).change([FIRST], CaptionChange("Quite unlike any other text"))
    change = editor(demo).change([SECOND], CaptionChange("quite  UNLIKE any other text"))
    assert change.summary.endswith(f"It says the same as caption {FIRST}")
    _, added = editor(demo).add(CaptionDraft("Quite unlike any other text ", "ppv_unlock"))
    assert added.summary.endswith(f"It says the same as caption {FIRST} and 1 more")


def test_a_new_caption_gets_an_id_of_its_own(demo: Workspace) -> None:
    ids = [editor(demo).add(CaptionDraft("The same words", "ppv_unlock"))[0] for _ in range(3)]
    assert ids[1:] == [f"{ids[0]}-2", f"{ids[0]}-3"]
    assert editor(demo).add(CaptionDraft("Named", "ppv_unlock", caption_id=" mine "))[0] == "mine"
    with pytest.raises(Conflict, match="There is a caption mine already"):
        editor(demo).add(CaptionDraft("Other", "ppv_unlock", caption_id="mine"))


def test_planned_sends_show_the_new_text_and_are_counted(planned: Workspace) -> None:
    caption_id, count = one(
        planned,
        "SELECT caption_id, count(*) FROM schedule_items WHERE caption_id IS NOT NULL "
        "AND schedule_date >= '2026-11-20' GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 1",
    )
    change = editor(planned).change([caption_id], CaptionChange("Other words for the week"))
    assert f"Used by {count} planned send" in change.summary
    assert Topic.WEEKS in change.topics
    assert "planned send" in editor(planned).retire([caption_id]).summary


def content(folder: Path) -> dict[str, list[tuple[object, ...]]]:
    return {
        name: rows(folder, f"SELECT * FROM {name} ORDER BY caption_id")
        for name in ("caption_bank", "caption_details", "caption_classifications")
    }


def test_undo_takes_back_one_action_after_another_also_after_a_restart(tmp_path: Path) -> None:
    folder = demo_folder(tmp_path / "book")
    start = content(folder)
    with opened(folder) as workspace:
        editor(workspace).change([FIRST], CaptionChange("New words", content_type="solo"))
        editor(workspace).change([FIRST, SECOND], CaptionChange(price_cents=700, persona="friendly"))
        editor(workspace).retire([THIRD])
    edited = content(folder)
    with opened(folder) as workspace:
        said = [journal(workspace).undo().summary for _ in range(3)]
        assert [edit.is_undone for edit in lines(workspace)] == [True] * 3
    undone = content(folder)
    with opened(folder) as workspace:
        again = [journal(workspace).redo().summary for _ in range(3)]
        assert again[-1] == f"Did again: Retired caption {THIRD}"
        assert content(folder) == edited
        for _ in range(3):
            journal(workspace).undo()
        assert content(folder) == undone
    assert said[0] == f"Undid: Retired caption {THIRD}"
    assert content(folder) == start


def test_an_undone_addition_is_retired_not_lost(demo: Workspace) -> None:
    caption_id, _ = editor(demo).add(CaptionDraft("Hello", "ppv_unlock"))
    journal(demo).undo()
    active = "SELECT is_active FROM caption_details WHERE caption_id = ?"
    assert one(demo, active, caption_id) == (0,)
    journal(demo).redo()
    assert one(demo, active, caption_id) == (1,)
    journal(demo).undo()
    assert text_of(demo, caption_id) == "Hello"


def test_undo_is_refused_when_the_caption_changed_since_in_that_field(demo: Workspace) -> None:
    editor(demo).change([FIRST], CaptionChange(tone="calm"))
    (first,) = lines(demo)
    editor(demo).change([FIRST], CaptionChange(persona="friendly"))
    editor(demo).change([FIRST], CaptionChange(tone="warm"))
    before = digest(demo.folder)
    with pytest.raises(Conflict, match=f"the tone of caption {FIRST} was changed since"):
        journal(demo).undo(first.activity_id)
    assert digest(demo.folder) == before
    journal(demo).undo()
    journal(demo).undo(first.activity_id)
    with pytest.raises(Conflict, match="was undone already"):
        journal(demo).undo(first.activity_id)
    with pytest.raises(NotFound, match="no activity 99"):
        journal(demo).undo(99)
    assert one(demo, "SELECT persona FROM caption_details WHERE caption_id = ?", FIRST) == ("friendly",)


def test_a_caption_that_came_without_details_is_edited_like_any_other(demo: Workspace) -> None:
    with editor(demo)._store.write() as stores:
        for name in ("caption_details", "caption_classifications"):
            stores.connection.exec_driver_sql(f"DELETE FROM {name} WHERE caption_id = ?", (FIRST,))
    editor(demo).change([FIRST], CaptionChange(price_cents=500))
    told = one(
        demo,
        "SELECT d.price_cents, d.is_active, d.length_chars > 0, c.word_count > 0 FROM caption_details d "
        "JOIN caption_classifications c USING (caption_id) WHERE caption_id = ?",
        FIRST,
    )
    assert told == (500, 1, 1, 1)


def test_what_keeps_families_current_is_told_of_changed_texts_inside_the_write(demo: Workspace) -> None:
    told: list[list[str]] = []
    made = editor(demo)
    following = CaptionEditor(
        made._store,
        made._snapshots,
        demo.services.reference,
        demo.services.clock,
        lambda stores, ids: told.append([stores.captions.texts(ids)[one] for one in ids]),
    )
    following.change([FIRST], CaptionChange("New words"))
    following.change([FIRST], CaptionChange(tone="calm"))
    following.add(CaptionDraft("Another", "ppv_unlock"))
    assert told == [["New words"], ["Another"]]


def test_a_workspace_open_for_reading_refuses(tmp_path: Path) -> None:
    with opened(demo_folder(tmp_path / "book"), read_only=True) as workspace:
        for act in (
            lambda: editor(workspace).retire([FIRST]),
            lambda: editor(workspace).add(CaptionDraft("Hello", "ppv_unlock")),
            journal(workspace).undo,
        ):
            with pytest.raises(StorageUnavailable, match="open read-only"):
                act()
