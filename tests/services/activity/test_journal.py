"""The journal: what is noted, found again, taken back through it, and refused with a reason."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from eros_desktop.app.bootstrap import Workspace, open_workspace
from eros_desktop.domain.captions.search.filters import CaptionFilter
from eros_desktop.domain.errors import Conflict, NotFound, StorageUnavailable
from eros_desktop.domain.values import CreatorId
from eros_desktop.services.activity.entries import ActivityEntry, ActivityQuery, Kind, Subject
from eros_desktop.services.activity.journal import note
from eros_desktop.services.activity.service import ActivityService
from eros_desktop.services.activity.undo import ImportChange, RowChanges
from eros_desktop.services.captions.drafts import CaptionChange
from eros_desktop.services.changes import Topic
from eros_desktop.services.clock import Clock
from eros_desktop.services.snapshot import SnapshotCache
from eros_desktop.store import activity as activity_store
from eros_desktop.store.row_changes import changes_of, rows_of
from eros_desktop.store.stores import WorkspaceStore
from tests.support.demo import demo_folder, empty_folder, execute, opened, planned_folder, rows

FIRST = "demo-000001"


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Workspace]:
    with opened(empty_folder(tmp_path / "w")) as workspace:
        yield workspace


def entries(workspace: Workspace, **parts: object) -> tuple[ActivityEntry, ...]:
    wanted = ActivityQuery(**parts)  # type: ignore[arg-type]  # names of the query
    return workspace.services.activity.entries(wanted).entries


def store_of(workspace: Workspace) -> WorkspaceStore:
    return workspace.services.activity._store


def put(workspace: Workspace, summary: str, subject: Subject | None = None, **parts: object) -> int:
    with store_of(workspace).write() as stores:
        at = str(parts.pop("at", "2026-11-20 10:00:00"))
        return note(stores, subject or Subject("job"), summary, at, **parts)  # type: ignore[arg-type]


# -- what is noted, and found again ------------------------------------------------------------------


def test_lines_are_found_by_kind_outcome_creator_words_and_days(empty: Workspace) -> None:
    clock = Clock(now=lambda: datetime(2026, 11, 20, 12, tzinfo=UTC))
    service = ActivityService(store_of(empty), SnapshotCache(store_of(empty)), clock, {})
    put(empty, "Planned ten sends", Subject("week", CreatorId("c1")), at="2026-10-01 10:00:00")
    put(empty, "Änderte den Ton", Subject("caption", caption_id="k-77"), at="2026-11-19 10:00:00")
    put(empty, "The disk is full", outcome="failed", details="ENOSPC: atlas.csv")
    queries: dict[str, ActivityQuery] = {
        "Planned ten sends": ActivityQuery(creator_id=CreatorId("c1")),
        "Änderte den Ton": ActivityQuery(words="TON änderte k-77"),
        "The disk is full": ActivityQuery(outcomes=frozenset({"failed"})),
    }
    for summary, query in queries.items():
        assert [entry.summary for entry in service.entries(query).entries] == [summary]
    assert service.entries(ActivityQuery(words="enospc")).total == 1
    origins = {"platte": ("disk is", "disc"), "voll": ("full",)}.__getitem__
    assert service.entries(ActivityQuery(words="Platte VOLL"), origins=origins).total == 1
    assert service.entries(ActivityQuery(words="100%")).total == 0
    assert service.entries(ActivityQuery(kinds=frozenset({"caption", "week"}))).total == 2
    assert service.entries(ActivityQuery(days=1)).total == 1
    assert service.entries(ActivityQuery(days=2)).total == 2
    page = service.entries(ActivityQuery(), limit=2, offset=1)
    assert (page.total, [entry.activity_id for entry in page.entries]) == (3, [2, 1])


def test_what_was_done_to_several_creators_is_found_for_each_and_so_is_its_undo(demo: Workspace) -> None:
    service, creators = demo.services.activity, demo.services.creators.active_ids()
    change = demo.services.creator_work.editor.change(creators[:2], {"timezone": "Europe/Oslo"})
    undone = service.undo()

    def told(creator_id: CreatorId) -> list[str]:
        return [entry.summary for entry in service.entries(ActivityQuery(creator_id=creator_id)).entries]

    assert told(creators[0]) == told(creators[1]) == [undone.summary, change.summary]
    assert told(creators[2]) == told(CreatorId(creators[0][:-1])) == []


def test_who_did_it_is_noted(tmp_path: Path) -> None:
    folder = empty_folder(tmp_path / "w")
    for account in ("manager", "anna"):
        with opened(folder, account=account) as workspace:
            put(workspace, "Did something")
    with open_workspace(folder) as workspace:
        put(workspace, "Did something")
    assert rows(folder, "SELECT done_by FROM activity") == [("manager",), ("anna",), ("command line",)]


def test_an_ended_job_tells_how_long_its_change_took_or_has_a_line_of_its_own(empty: Workspace) -> None:
    activity = empty.services.activity
    put(empty, "Planned ten sends")
    told = activity.note_job("Planned ten sends. Used by two more", "done", 1234.5)
    assert (told, entries(empty)[0].milliseconds) == (1, 1234.5)
    activity.note_job("Planned ten sends", "done", 9.0)
    assert entries(empty)[0].milliseconds == 1234.5
    failed = activity.note_job("The disk is full", "failed", 2.0, details="trace")
    assert (activity.entry(failed).outcome, activity.details(failed)) == ("failed", "trace")
    assert activity.note_job("The disk is full", "failed", 2.0) != failed


def test_what_went_well_after_it_failed_is_noted_although_the_words_are_the_same(empty: Workspace) -> None:
    activity = empty.services.activity
    failed = activity.note_job("Read the messages", "failed", 2.0)
    done = activity.note_job("Read the messages", "done", 3.0)
    assert done != failed
    assert activity.entry(failed).milliseconds == 2.0
    assert activity.note_message("Read the messages", is_trouble=True) is None


def test_what_the_window_says_is_kept_unless_a_line_says_it(empty: Workspace) -> None:
    activity = empty.services.activity
    put(empty, "Retired caption k1")
    assert activity.note_message("Retired caption k1. Used by 2 planned sends, which keep it") is None
    assert activity.note_message("The week has no sends", is_trouble=True, details="c1") == 2
    assert (entries(empty)[0].subject.kind, entries(empty)[0].outcome) == ("message", "failed")


def test_only_the_newest_keep_what_takes_them_back(empty: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(activity_store, "KEPT_UNDOS", 3)
    filters = empty.services.caption_filters
    for number in range(5):
        filters.save(f"f{number}", CaptionFilter(text=str(number)))
    kept = [entry.can_undo for entry in entries(empty)]
    assert kept == [True, True, True, False, False]
    assert all(entry.is_reversible for entry in entries(empty))
    with pytest.raises(Conflict, match="too long ago"):
        empty.services.activity.undo(1)


def test_an_import_keeps_what_takes_it_back(empty: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(activity_store, "KEPT_UNDOS", 1)
    put(empty, "Imported 3 rows", undo=ImportChange(7))
    for number in range(3):
        empty.services.caption_filters.save(f"f{number}", CaptionFilter(text=str(number)))
    assert [entry.can_undo for entry in entries(empty)] == [True, False, False, True]


# -- one kind after another ----------------------------------------------------------------------------


def change_planning(workspace: Workspace) -> None:
    settings = workspace.services.settings
    settings.set_planning(replace(settings.planning(), reuse_gap_days=77))


def save_filter(workspace: Workspace) -> None:
    workspace.services.caption_filters.save("mine", CaptionFilter(text="x"))


def edit_caption(workspace: Workspace) -> None:
    workspace.services.caption_editor.change([FIRST], CaptionChange("Quite other words", tone="calm"))


def import_captions(workspace: Workspace) -> None:
    file = workspace.folder / "more.csv"
    file.write_text("caption_id,caption_text,caption_type\nnew-1,A new text for all,ppv_unlock\n", "utf-8")
    workspace.services.imports.run("captions", [file])


KINDS: dict[str, tuple[Callable[[Workspace], None], tuple[str, ...], Kind]] = {
    "setting": (change_planning, ("app_settings",), "setting"),
    "filter": (save_filter, ("app_settings",), "setting"),
    "caption": (edit_caption, ("caption_bank", "caption_details", "caption_classifications"), "caption"),
    "import": (import_captions, ("caption_bank", "caption_details", "caption_classifications"), "import"),
}


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[Workspace]:
    with opened(demo_folder(tmp_path / "w")) as workspace:
        yield workspace


@pytest.mark.parametrize("name", KINDS)
def test_each_kind_is_undone_on_the_rows_and_done_again(demo: Workspace, name: str) -> None:
    act, tables, kind = KINDS[name]

    def content() -> list[object]:
        return [rows(demo.folder, f"SELECT * FROM {table} ORDER BY 1") for table in tables]

    before = content()
    act(demo)
    after = content()
    assert after != before
    entry = entries(demo)[0]
    assert (entry.subject.kind, entry.can_undo) == (kind, True)
    change = demo.services.activity.undo()
    assert content() == before
    assert change.activity_id == entry.activity_id
    undone = demo.services.activity.entry(entry.activity_id)
    assert (undone.is_undone, undone.can_undo, undone.undone_at is not None) == (True, False, True)
    assert entries(demo)[0].summary == f"Undid: {entry.summary}"
    if kind == "import":
        with pytest.raises(Conflict, match="import the file once more"):
            demo.services.activity.redo(entry.activity_id)
        with pytest.raises(NotFound, match="nothing to do again"):
            demo.services.activity.redo()
        return
    demo.services.activity.redo()
    assert content() == after


def test_a_setting_changed_since_is_left_alone(demo: Workspace) -> None:
    change_planning(demo)
    first = entries(demo)[0]
    assert first.summary == "Changed the planning settings: reuse gap days 14 -> 77"
    settings = demo.services.settings
    settings.set_planning(replace(settings.planning(), reuse_gap_days=78))
    with pytest.raises(Conflict, match=r"cannot be undone. The entry planning of app settings") as refused:
        demo.services.activity.undo(first.activity_id)
    assert "changed since" in refused.value.message
    assert settings.planning().reuse_gap_days == 78
    assert settings.set_planning(settings.planning()).topics == Topic.NOTHING


def test_an_import_undone_where_imports_are_listed_is_undone_here_too(demo: Workspace) -> None:
    import_captions(demo)
    entry = entries(demo)[0]
    demo.services.imports.undo(int(entry.subject.key or 0))
    assert demo.services.activity.entry(entry.activity_id).is_undone
    with pytest.raises(Conflict, match="was undone already"):
        demo.services.activity.undo(entry.activity_id)


def test_an_import_in_use_says_so(demo: Workspace) -> None:
    import_captions(demo)
    execute(
        demo.folder,
        "INSERT INTO caption_creator_performance (caption_id, creator_id) "
        "SELECT 'new-1', creator_id FROM creators LIMIT 1",
    )
    with pytest.raises(Conflict, match="refer to what it brought"):
        demo.services.activity.undo()


def test_an_export_and_the_demo_are_noted_and_cannot_be_taken_back(tmp_path: Path) -> None:
    with opened(planned_folder(tmp_path / "w")) as workspace:
        services = workspace.services
        creator = services.creators.active_ids()[0]
        week = services.activity.entries(ActivityQuery()).entries[0].subject.week
        assert week is not None
        exported = services.exports.export([creator], week, "json", tmp_path / "out.json")
        entry = services.activity.entry(exported.change.activity_id or 0)
        assert (entry.subject.kind, entry.subject.creator_id, entry.can_undo) == ("export", creator, False)
        assert services.activity.details(entry.activity_id) == str(tmp_path / "out.json")
        with pytest.raises(Conflict, match="changed nothing that could be put back"):
            services.activity.undo(entry.activity_id)
        filled = entries(workspace, kinds=frozenset({"import"}))[0]
        assert "demo" in filled.summary
        assert not filled.is_reversible


def test_a_refused_undo_leaves_everything_as_it_was(demo: Workspace) -> None:
    edit_caption(demo)
    first = entries(demo)[0]
    demo.services.caption_editor.change([FIRST], CaptionChange(tone="warm"))
    before = rows(demo.folder, "SELECT * FROM activity")
    with pytest.raises(Conflict, match=f"the tone of caption {FIRST} was changed since"):
        demo.services.activity.undo(first.activity_id)
    assert rows(demo.folder, "SELECT * FROM activity") == before


def test_a_workspace_open_for_reading_keeps_its_journal(tmp_path: Path) -> None:
    folder = empty_folder(tmp_path / "w")
    with opened(folder) as workspace:
        save_filter(workspace)
    with opened(folder, read_only=True) as workspace:
        assert workspace.services.activity.next_undo() is not None
        with pytest.raises(StorageUnavailable, match="read-only"):
            workspace.services.activity.undo()


# -- rows of others --------------------------------------------------------------------------------------


def test_rows_a_service_noted_are_undone_with_their_topic_and_new_planning_data(demo: Workspace) -> None:
    creator = demo.services.creators.active_ids()[0]
    keys = [{"creator_id": creator}]
    with store_of(demo).write() as stores:
        before = rows_of(stores.connection, "creators", keys)
        stores.connection.exec_driver_sql(
            "UPDATE creators SET timezone = 'Europe/Berlin' WHERE creator_id = ?", (creator,)
        )
        changes = changes_of("creators", keys, before, rows_of(stores.connection, "creators", keys))
        note(stores, Subject("creator", creator), "Moved", "2026-11-20 10:00:00", RowChanges(changes))
        revision = stores.info.data_revision()
    change = demo.services.activity.undo()
    assert change.topics == Topic.CREATORS
    assert demo.services.creators.find(creator).timezone != "Europe/Berlin"
    with store_of(demo).read() as stores:
        assert stores.info.data_revision() == revision + 1
    assert demo.services.creators.overview()


def test_undo_is_kept_packed(tmp_path: Path) -> None:
    with opened(planned_folder(tmp_path / "w")) as workspace:
        ((stored,),) = rows(workspace.folder, "SELECT undo_json FROM activity WHERE undo_kind = 'weeks'")
        assert str(stored).startswith("z:")
        (entry,) = entries(workspace, kinds=frozenset({"week"}))
        with store_of(workspace).read() as stores:
            document = stores.activity.undo_document(entry.activity_id)
        assert len(str(stored)) < len(json.dumps(document)) / 5
