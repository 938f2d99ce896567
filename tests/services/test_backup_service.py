"""Backups as the window sees them: newest first, a restore told before it is made, damage named."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from eros_desktop.app.bootstrap import Workspace
from eros_desktop.domain.errors import Cancelled, StorageUnavailable
from eros_desktop.services import check_repairs
from eros_desktop.services.backups import backups_of
from eros_desktop.services.thinning import ROUTINE
from tests.support.demo import (
    CAPTIONS,
    MESSAGES,
    demo_folder,
    opened,
    rows,
)


def flip(path: Path) -> None:
    """Changes one letter of one caption behind the program's back."""
    with closing(sqlite3.connect(path)) as connection:
        (text,) = connection.execute("SELECT caption_text FROM caption_bank LIMIT 1").fetchone()
    data = bytearray(path.read_bytes())
    data[data.index(text.encode())] ^= 1
    path.write_bytes(data)


def test_backups_are_listed_newest_first_and_made_while_the_workspace_is_open(demo: Workspace) -> None:
    service = demo.services.backups
    first, second = service.make().summary, service.make().summary
    assert "EROS-000001-" in first
    assert "EROS-000002-" in second
    assert [backup.sequence for backup in service.all()] == [2, 1]
    assert rows(demo.folder, "SELECT COUNT(*) FROM creators") == [(6,)]


def test_a_routine_backup_is_made_where_something_changed_and_only_there(demo: Workspace) -> None:
    service = demo.services.backups
    first = service.keep_up()
    assert first is not None
    assert first.manifest is not None
    assert first.manifest.reason == ROUTINE
    assert service.keep_up() is None
    someone = demo.services.creators.active_ids()[0]
    demo.services.creator_work.editor.set_active([someone], False)
    changed = service.keep_up()
    assert changed is not None
    assert changed.sequence == 2
    service.thin()
    assert service.keep_up() is None, "what is noted of backups themselves is no change"


def test_a_newest_backup_that_cannot_be_read_is_no_reason_to_do_without(demo: Workspace) -> None:
    service = demo.services.backups
    kept = service.keep_up()
    assert kept is not None
    kept.path.write_bytes(b"no database at all, for whatever reason it became so" * 100)
    again = service.keep_up()
    assert again is not None
    assert again.sequence == 2


def test_a_closed_workspace_can_be_kept_up_as_well(tmp_path: Path) -> None:
    folder = demo_folder(tmp_path)
    assert backups_of(folder).keep_up() is not None
    assert backups_of(folder).keep_up() is None


def test_a_backup_can_be_withdrawn_and_leaves_nothing(demo: Workspace) -> None:
    class Withdrawn:
        def report(self, done: int, total: int, text: str = "") -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        demo.services.backups.make(Withdrawn())
    assert list(demo.services.backups.folder.iterdir()) == []


def test_a_restore_is_told_before_anything_is_changed(demo: Workspace) -> None:
    service = demo.services.backups
    service.make()
    (backup,) = service.all()
    with demo.database.write() as connection:
        connection.exec_driver_sql("DELETE FROM message_details")
        connection.exec_driver_sql("DELETE FROM message_performance")
    plan = service.plan_restore(backup.path)
    assert plan.problem is None
    assert plan.remarks == ()
    assert plan.made_at == backup.made_at.isoformat()
    assert plan.then is not None
    assert (plan.then.creators, plan.then.captions, plan.then.messages) == (6, CAPTIONS, MESSAGES)
    assert plan.now is not None
    assert (plan.now.creators, plan.now.messages) == (6, 0)


def test_why_a_backup_cannot_be_restored_is_part_of_the_plan(demo: Workspace, tmp_path: Path) -> None:
    service = demo.services.backups
    service.make()
    (backup,) = service.all()
    flip(backup.path)
    assert "its content is not what was saved" in str(service.plan_restore(backup.path).problem)
    missing = service.plan_restore(tmp_path / "none.eros")
    assert "There is no backup file none.eros" in str(missing.problem)
    foreign = tmp_path / "foreign.eros"
    with closing(sqlite3.connect(foreign)) as connection, connection:
        connection.execute("CREATE TABLE songs (title TEXT)")
    assert "not an EROS workspace" in str(service.plan_restore(foreign).problem)


def test_an_open_workspace_is_not_replaced_and_a_closed_one_is(tmp_path: Path) -> None:
    folder = demo_folder(tmp_path)
    with opened(folder) as workspace:
        service = workspace.services.backups
        service.make()
        with pytest.raises(StorageUnavailable) as refused:
            service.restore(service.all()[0].path)
        assert refused.value.code == "WORKSPACE_IN_USE"
        with workspace.database.write() as connection:
            connection.exec_driver_sql("DELETE FROM personas")
    done = service.restore(service.all()[0].path)
    assert done.contents.creators == 6
    assert rows(folder, "SELECT COUNT(*) FROM personas") == [(6,)]
    assert [backup.manifest.reason for backup in service.all() if backup.manifest] == [
        "before a restore",
        "made by hand",
    ]


def test_of_bad_backups_the_next_one_is_tried(demo: Workspace) -> None:
    """F38: a corrupt backup is kept and passed over."""
    service = demo.services.backups
    service.make()
    service.make()
    newest = service.all()[0]
    flip(newest.path)
    sound = service.newest_sound()
    assert sound is not None
    assert sound.sequence == 1
    flip(sound.path)
    assert service.newest_sound() is None
    assert newest.path.exists()


def test_a_damaged_file_is_not_mended_and_the_newest_sound_backup_is_named(
    demo: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """F22. What pages say is made up here: opening refuses a small file whose pages are damaged."""
    demo.services.backups.make()
    (backup,) = demo.services.backups.all()
    true = check_repairs.examine

    def damaged(path: Path, migrations: Path) -> object:
        return replace(true(path, migrations), page_findings=("Tree 5 page 12: invalid page number 99",))

    monkeypatch.setattr(check_repairs, "examine", damaged)
    with pytest.raises(StorageUnavailable, match=backup.path.name) as refused:
        demo.services.check_repairs.repair()
    assert refused.value.code == "DAMAGED_DATABASE"
    assert len(demo.services.backups.all()) == 1


def test_a_folder_without_a_workspace_has_no_backups(tmp_path: Path) -> None:
    service = backups_of(tmp_path)
    assert service.all() == ()
    with pytest.raises(StorageUnavailable):
        service.make()
    assert list(tmp_path.iterdir()) == []
