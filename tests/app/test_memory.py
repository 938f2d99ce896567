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
    assert settling.parent() is runner
    assert len(gc.get_objects()) < memory.LOOKED_THROUGH
    assert gc.collect() == 0
    kept = gc.get_freeze_count()
    runner.idle.emit()
    assert gc.get_freeze_count() == kept
