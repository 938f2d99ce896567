"""What stays is set aside, so that a collection of garbage fits into a frame."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from eros_desktop.app import memory
from eros_desktop.app.memory import Settling
from tests.support.sync_runner import SyncRunner


@pytest.fixture
def thawed() -> Iterator[None]:
    yield
    gc.unfreeze()


def test_what_stays_is_set_aside_and_garbage_is_not(qapp: QApplication, thawed: None) -> None:
    runner = SyncRunner()
    settling = Settling(runner)
    ring: list[object] = []
    ring.append(ring)
    del ring
    runner.idle.emit()
    qapp.processEvents()
    assert settling.parent() is runner
    assert len(gc.get_objects()) < memory.LOOKED_THROUGH
    assert gc.collect() == 0
    kept = gc.get_freeze_count()
    runner.idle.emit()
    qapp.processEvents()
    assert gc.get_freeze_count() == kept


def _make_garbage(rings: int) -> None:
    for _ in range(rings):
        ring: list[object] = []
        ring.append(ring)


def test_what_was_set_aside_is_passed_over_until_it_has_doubled(qapp: QApplication, thawed: None) -> None:
    """Looking through everything would stop the window for longer than a frame each time."""
    runner = SyncRunner()
    settling = Settling(runner)
    settling.settle()
    first = gc.get_freeze_count()
    gc.disable()
    kept: list[list[int]] = [[] for _ in range(memory.LOOKED_THROUGH)]
    settling.settle()
    assert gc.get_freeze_count() >= first + len(kept)
    aside = gc.get_freeze_count()
    kept.clear()
    _make_garbage(memory.LOOKED_THROUGH)
    settling.settle()
    gc.enable()
    assert gc.get_freeze_count() <= aside
    grown = [[0] for _ in range(2 * aside)]
    settling.settle()
    assert gc.get_freeze_count() > first + len(grown)
    settling.settle()
    assert len(gc.get_objects()) < memory.LOOKED_THROUGH
