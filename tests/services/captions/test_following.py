"""After any edits, merges and the like the snapshot and sheet that followed are those read anew."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import nullcontext, suppress
from dataclasses import fields
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from eros_desktop.app.bootstrap import Workspace
from eros_desktop.domain.captions.search.filters import CaptionFilter
from eros_desktop.domain.errors import Conflict
from eros_desktop.services.captions.drafts import CaptionChange, CaptionDraft
from eros_desktop.services.captions.editing import CaptionEditor
from eros_desktop.services.captions.families import FamilyService
from eros_desktop.services.captions.sheet import CaptionSheet, SheetService
from eros_desktop.services.plans.uses import UseCache
from eros_desktop.services.snapshot import Snapshot, SnapshotCache
from eros_desktop.store import info
from eros_desktop.store.stores import Stores
from tests.support.demo import demo_folder, opened, planned_folder, rows

NEVER_KEPT = -1
"""A data revision at which no columns are kept, so that the rows are read."""
CONTENTS = ("solo", "lingerie", None)

edits = st.one_of(
    st.tuples(
        st.just("text"), st.integers(0, 400), st.sampled_from(["One", "one ", "Two", "Three \U0001f33b"])
    ),
    st.tuples(st.just("content"), st.integers(0, 400), st.sampled_from(CONTENTS)),
    st.tuples(st.just("tone"), st.integers(0, 400), st.sampled_from(["calm", "new tone", None])),
    st.tuples(st.just("type"), st.integers(0, 400), st.sampled_from(["ppv_unlock", "bump_normal"])),
    st.tuples(st.just("add"), st.sampled_from(["0", "demo-0001", "zz"]), st.sampled_from(["One", "Four"])),
    st.tuples(st.just("retire"), st.integers(0, 400), st.none()),
    st.tuples(st.just("undo"), st.none(), st.none()),
    st.tuples(st.just("merge"), st.integers(0, 400), st.none()),
    st.tuples(st.just("undo merge"), st.integers(0, 400), st.none()),
    st.tuples(
        st.just("refresh"), st.integers(0, 400), st.sampled_from(["One", "Five words of one kind here"])
    ),
    st.tuples(st.just("classify"), st.integers(0, 400), st.sampled_from(["Six", "One"])),
)


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    with opened(planned_folder(tmp_path_factory.mktemp("following"))) as workspace:
        workspace.services.families.find()
        workspace.services.caption_sheet.prepare()
        yield workspace


def act(book: Workspace, ids: tuple[str, ...], kind: str, where: Any, value: Any, number: str) -> None:
    editor, families = book.services.caption_editor, book.services.families
    near = list(ids[where : where + 3]) if isinstance(where, int) else []
    acts: dict[str, Callable[[], object]] = {
        "text": lambda: editor.change(near[:1], CaptionChange(value)),
        "content": lambda: editor.change(near, CaptionChange(content_type=value)),
        "tone": lambda: editor.change(near, CaptionChange(tone=value)),
        "type": lambda: editor.change(near, CaptionChange(caption_type=value)),
        "add": lambda: editor.add(CaptionDraft(value, "ppv_unlock", caption_id=f"{where}-{number}")),
        "retire": lambda: editor.retire(near),
        "undo": book.services.activity.undo,
        "merge": lambda: merge(families, ids, where),
        "undo merge": lambda: undo_merge(book, where),
        "refresh": lambda: (put_text(book, near[0], value), families.refresh_now(near[:1])),
        "classify": lambda: (put_text(book, near[0], value), book.services.classification.classify()),
    }
    acts[kind]()


def put_text(book: Workspace, caption_id: str, value: str) -> None:
    """A text that came without anybody looking at its twins or its facts."""
    with book.database.write() as connection:
        sql = "UPDATE caption_bank SET caption_text = ? WHERE caption_id = ?"
        connection.exec_driver_sql(sql, (value, caption_id))


def merge(families: FamilyService, ids: tuple[str, ...], where: int) -> None:
    """Merges the first family from there on that has two captions in use."""
    for caption_id in (*ids[where:], *ids[:where]):
        family = families.of(caption_id)
        if family is not None:
            active = [member.caption_id for member in family.members if member.is_active]
            if len(active) > 1:
                families.merge(active[0], active[1:3])
                return
    raise AssertionError("no family has two captions in use")


def undo_merge(book: Workspace, where: int) -> None:
    """Takes back one of the standing merges; where there is none or it cannot be, nothing happens."""
    sql = (
        "SELECT id FROM caption_merge_log WHERE json_extract(details_json, '$.undone_at') IS NULL ORDER BY id"
    )
    standing = [int(str(number)) for (number,) in rows(book.folder, sql)]
    if standing:
        with suppress(Conflict):
            book.services.families.undo_merge(standing[where % len(standing)])


def current(cache: SnapshotCache) -> Snapshot:
    with cache._store.read() as stores:
        return cache.current(stores)


def read_anew(stores: Stores) -> Snapshot:
    bank = stores.captions.table(NEVER_KEPT)
    row_of = {caption_id: row for row, caption_id in enumerate(bank.caption_ids)}
    return Snapshot(stores.info.data_revision(), bank, stores.messages.table(bank, NEVER_KEPT), row_of)


def by_first_row(groups: NDArray[np.int32]) -> NDArray[np.int64]:
    """Each row's group as the first row that has it: what equal numbers mean, whichever they are."""
    _, first, place = np.unique(groups, return_index=True, return_inverse=True)
    return first[place]


def assert_same(one: Snapshot, other: Snapshot) -> None:
    assert (one.revision, one.row_of) == (other.revision, other.row_of)
    for mine, theirs in ((one.bank, other.bank), (one.messages, other.messages)):
        for column in fields(mine):
            a, b = getattr(mine, column.name), getattr(theirs, column.name)
            if not isinstance(a, np.ndarray):
                assert a == b, column.name
                continue
            assert a.dtype == b.dtype, column.name
            if column.name == "text_group":
                a, b = by_first_row(a), by_first_row(b)
            np.testing.assert_array_equal(a, b, column.name)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(edits, min_size=1, max_size=6), st.booleans())
def test_following_gives_what_reading_anew_gives(
    book: Workspace, actions: list[tuple[str, Any, Any]], at_each: bool
) -> None:
    editor = book.services.caption_editor
    cache, uses = editor._snapshots, UseCache()
    sheet_before = book.services.caption_sheet.prepare()
    with editor._store.read() as stores:
        before = cache.current(stores)
        uses.outside(stores, before, set())
    for number, (kind, where, value) in enumerate(actions):
        name = f"{before.revision}-{number}"
        if kind != "undo" or book.services.activity.next_undo() is not None:
            with suppress(Conflict) if kind == "undo" else nullcontext():  # text put in since
                act(book, before.bank.caption_ids, kind, where, value, name)
        if at_each:
            current(cache)
    with editor._store.read() as stores:
        followed, fresh = cache.current(stores), read_anew(stores)
        assert_same(followed, fresh)
        assert_same(SnapshotCache(editor._store).current(stores), fresh)
        mine = uses.outside(stores, followed, set()).by_week
        anew = UseCache().outside(stores, followed, set()).by_week
    assert_same_sheet(book, sheet_before)
    assert mine.keys() == anew.keys()
    for week, found in anew.items():
        np.testing.assert_array_equal(mine[week].rows, found.rows)
    changed = cache.changed_captions(before.revision, followed.revision)
    assert changed is not None
    assert not different(before, followed) - changed


def assert_same_sheet(book: Workspace, before: CaptionSheet) -> None:
    """The sheet that followed beside one read anew, in every column, and what both find."""
    services = book.services
    editor = services.caption_editor
    followed = services.caption_sheet.current()
    anew = SheetService(editor._store, editor._snapshots, services.reference, services.clock).prepare()
    assert (followed.revision, followed.columns.texts) == (anew.revision, anew.columns.texts)
    assert before.revision <= followed.revision
    for column in fields(anew.columns):
        mine, fresh = getattr(followed.columns, column.name), getattr(anew.columns, column.name)
        if isinstance(fresh, np.ndarray):
            np.testing.assert_array_equal(mine, fresh, column.name)
    for wanted in (CaptionFilter(text="one"), CaptionFilter(in_family=True), CaptionFilter(is_active=True)):
        np.testing.assert_array_equal(followed.find(wanted), anew.find(wanted))
    for flag in ("hook", "urgency", "value", "cta"):
        np.testing.assert_array_equal(followed.flag(flag), anew.flag(flag))


def different(before: Snapshot, after: Snapshot) -> set[str]:
    """The captions whose columns differ, read one by one."""

    def told(snapshot: Snapshot, caption_id: str) -> tuple[object, ...] | None:
        bank, row = snapshot.bank, snapshot.row_of.get(caption_id)
        if row is None:
            return None
        return (
            bank.caption_type_names[bank.caption_type[row]],
            None if bank.content_type[row] < 0 else bank.content_type_names[bank.content_type[row]],
            None if bank.tone_code[row] < 0 else bank.tone_names[bank.tone_code[row]],
            bool(bank.is_active[row]),
            int(bank.length_chars[row]),
            int(bank.emoji_count[row]),
            int(bank.total_sends[row]),
            int(bank.last_used_day[row]),
        )

    return {one for one in after.row_of if told(before, one) != told(after, one)}


@pytest.fixture
def editor(tmp_path: Path) -> Iterator[CaptionEditor]:
    with opened(demo_folder(tmp_path / "book")) as workspace:
        yield workspace.services.caption_editor


def kept(editor: CaptionEditor) -> list[tuple[object, ...]]:
    with editor._store.read() as stores:
        found = stores.connection.exec_driver_sql("SELECT name, revision FROM column_snapshots ORDER BY name")
        return [tuple(row) for row in found]


def test_an_edit_leaves_the_kept_columns_alone_and_the_next_start_uses_them(editor: CaptionEditor) -> None:
    before, first = kept(editor), current(editor._snapshots)
    editor.change([first.bank.caption_ids[5]], CaptionChange("New words"))
    editor.add(CaptionDraft("Hello", "ppv_unlock", caption_id="0"))
    assert kept(editor) == before
    with editor._store.write() as stores:  # what is not read again need not be there
        stores.connection.exec_driver_sql("UPDATE message_performance SET sent_count = sent_count + 1")
    started = current(SnapshotCache(editor._store))
    np.testing.assert_array_equal(started.messages.sent, first.messages.sent)
    assert started.bank.caption_ids[0] == "0"


def test_an_edit_of_more_captions_than_are_noted_keeps_the_columns_anew(
    editor: CaptionEditor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(info, "NOTED_LIMIT", 10)
    first = current(editor._snapshots)
    before = kept(editor)
    editor.change(first.bank.caption_ids[:8], CaptionChange(tone="calm"))
    assert kept(editor) == before
    editor.change(first.bank.caption_ids[:20], CaptionChange(tone="warm"))
    assert {revision for _, revision in kept(editor)} == {first.revision + 2}
    with editor._store.read() as stores:
        assert_same(editor._snapshots.current(stores), read_anew(stores))
        assert_same(SnapshotCache(editor._store).current(stores), read_anew(stores))


def test_any_other_change_of_the_data_is_not_followed(editor: CaptionEditor) -> None:
    first = current(editor._snapshots)
    editor.change([first.bank.caption_ids[5]], CaptionChange(tone="calm"))
    with editor._store.write() as stores:
        stores.connection.exec_driver_sql("UPDATE message_performance SET sent_count = sent_count + 1")
        stores.info.raise_data_revision()
    editor.change([first.bank.caption_ids[6]], CaptionChange(tone="calm"))
    after = current(editor._snapshots)
    assert editor._snapshots.changed_captions(first.revision, after.revision) is None
    assert after.origin is not first.origin
    with editor._store.read() as stores:
        assert_same(after, read_anew(stores))


def test_an_edit_that_changes_no_message_keeps_the_insights(editor: CaptionEditor) -> None:
    first = current(editor._snapshots)
    editor.change([first.bank.caption_ids[5]], CaptionChange("New words", tone="calm"))
    after = current(editor._snapshots)
    assert after.messages is first.messages
    assert after.row_of is first.row_of
    assert after.origin is first.origin
    assert editor._snapshots.changed_captions(after.revision, after.revision) == frozenset()
    assert editor._snapshots.changed_captions(after.revision, first.revision) is None
