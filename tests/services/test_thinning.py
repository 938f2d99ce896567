"""Old automatic backups make room; what somebody made and what is damaged stays."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from eros_desktop.app.bootstrap import Workspace
from eros_desktop.services.activity.entries import ActivityQuery
from eros_desktop.services.clock import Clock
from eros_desktop.services.thinning import BY_HAND, thin_backups
from eros_desktop.store import backups
from eros_desktop.store.backups import Backup
from eros_desktop.store.stores import WorkspaceStore
from tests.support.demo import empty_folder, opened

NOW = datetime(2026, 11, 20, 8, 45, tzinfo=UTC)
CLOCK = Clock(now=lambda: NOW)
AGES_DAYS = (111, 110, 109, 108, 60, 30, 20, 10, 5, 3)
"""The first four were made within one month."""


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with opened(empty_folder(tmp_path)) as found:
        yield found


def store_of(workspace: Workspace) -> WorkspaceStore:
    return WorkspaceStore(workspace.database, {})


def filled(workspace: Workspace, by_hand: int) -> tuple[Backup, ...]:
    """Ten backups; the one at that place was made by hand."""
    path = workspace.database.path
    for place, age in enumerate(AGES_DAYS):
        reason = BY_HAND if place == by_hand else "before a repair"
        backups.make(path, path.parent / "backups", now=NOW - timedelta(days=age), reason=reason)
    return backups.list_backups(path.parent / "backups")


def numbers(workspace: Workspace) -> list[int]:
    return [backup.sequence for backup in backups.list_backups(workspace.database.path.parent / "backups")]


def test_what_newer_ones_replace_goes_and_the_journal_names_it(workspace: Workspace) -> None:
    found = filled(workspace, by_hand=1)
    damaged = bytearray(found[2].path.read_bytes())
    damaged[-1] ^= 1
    found[2].path.write_bytes(damaged)
    assert thin_backups(store_of(workspace), CLOCK) == (found[0].path,)
    assert numbers(workspace) == [2, 3, 4, 5, 6, 7, 8, 9, 10]
    assert not found[0].path.with_name(f"{found[0].path.name}.json").exists()
    newest = workspace.services.activity.entries(ActivityQuery(), 1, 0).entries[0]
    assert newest.summary == "Removed 1 automatic backup that newer ones replace; 9 are kept"
    assert not newest.can_undo
    assert thin_backups(store_of(workspace), CLOCK) == ()


def test_a_backup_without_its_manifest_is_nobodys_to_remove(workspace: Workspace) -> None:
    found = filled(workspace, by_hand=9)
    found[0].path.with_name(f"{found[0].path.name}.json").unlink()
    thin_backups(store_of(workspace), CLOCK)
    assert numbers(workspace)[:2] == [1, 4]


def test_making_one_thins_the_others(workspace: Workspace) -> None:
    path = workspace.database.path
    today = datetime.now(UTC)
    for age in (800, 790, 3, 2, 1):
        backups.make(path, path.parent / "backups", now=today - timedelta(days=age), reason="before a repair")
    workspace.services.backups.make()
    assert numbers(workspace) == [3, 4, 5, 6]
