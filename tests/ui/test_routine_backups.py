"""A backup nobody asks for is made where something changed, and never in the way of work."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from eros_desktop.domain.errors import StorageUnavailable
from eros_desktop.ui.routine_backups import EVERY_MS, SOON_MS, RoutineBackups
from tests.support.sync_runner import SyncRunner


@dataclass
class Kept:
    """What is asked of the backups, and whether anything changed."""

    has_changed: bool = True
    error: Exception | None = None
    asked: list[str] = field(default_factory=list)

    def keep_up(self, _job: object) -> Path | None:
        self.asked.append("keep up")
        if self.error is not None:
            raise self.error
        return Path("made") if self.has_changed else None

    def thin(self) -> None:
        self.asked.append("thin")


class Busy(SyncRunner):
    """A runner that says it is at work."""

    @property
    def is_idle(self) -> bool:
        return False


@pytest.fixture
def kept() -> Kept:
    return Kept()


def watching(runner: SyncRunner, kept: Any) -> RoutineBackups:
    made = RoutineBackups(runner)
    made.watch(kept)
    return made


def test_half_an_hour_later_a_backup_is_made_and_older_ones_are_thinned(
    qapp: QApplication, runner: SyncRunner, kept: Kept
) -> None:
    routine = watching(runner, kept)
    assert routine.timer.isActive()
    assert routine.timer.interval() == EVERY_MS == 30 * 60 * 1000
    routine.timer.timeout.emit()
    assert kept.asked == ["keep up", "thin"]
    assert routine.timer.isActive()


def test_where_nothing_changed_nothing_is_thinned(qapp: QApplication, runner: SyncRunner, kept: Kept) -> None:
    kept.has_changed = False
    routine = watching(runner, kept)
    routine.timer.timeout.emit()
    assert kept.asked == ["keep up"]


def test_work_is_not_disturbed(qapp: QApplication, kept: Kept) -> None:
    routine = watching(Busy(), kept)
    routine.timer.timeout.emit()
    assert kept.asked == []
    assert routine.timer.isActive()
    assert routine.timer.interval() == SOON_MS


def test_a_backup_that_cannot_be_made_is_told_once(
    qapp: QApplication, runner: SyncRunner, kept: Kept
) -> None:
    told: list[Exception] = []
    runner.failed.connect(told.append)
    kept.error = StorageUnavailable("The backup folder cannot be written.")
    routine = watching(runner, kept)
    routine.timer.stop()
    routine.look()
    assert told == [kept.error]
    assert not routine.timer.isActive()


def test_a_closed_workspace_is_watched_no_more(qapp: QApplication, runner: SyncRunner, kept: Kept) -> None:
    routine = watching(runner, kept)
    routine.watch(None)
    assert not routine.timer.isActive()
    routine.look()
    assert kept.asked == []
