"""What the window remembers survives, and never gets in the way."""

from __future__ import annotations

from pathlib import Path

import pytest

from eros_desktop.ui.main_window import MainWindow
from eros_desktop.ui.window_state import FILE_NAME, WindowState


def test_values_survive(tmp_path: Path) -> None:
    state = WindowState(tmp_path)
    state.set("zoom", 125)
    state.set("table.captions", {"widths": {"text": 300}})
    state.save()
    again = WindowState(tmp_path)
    assert again.get("zoom", 100) == 125
    assert again.get("table.captions", {}) == {"widths": {"text": 300}}
    assert [file.name for file in tmp_path.iterdir()] == [FILE_NAME]


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff\xfe", b'{"zoom": "huge"}'])
def test_a_broken_file_counts_as_empty(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(content)
    assert WindowState(tmp_path).get("zoom", 100) == 100


def test_nothing_is_written_when_nothing_changed(tmp_path: Path) -> None:
    WindowState(tmp_path).save()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    state = WindowState(tmp_path / "later")
    state.set("zoom", 125)
    state.save()
    assert not (tmp_path / "later").exists()


def test_a_file_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    state = WindowState(tmp_path)
    (tmp_path / "window.json.new").mkdir()
    state.set("zoom", 125)
    state.save()
    assert state.get("zoom", 100) == 125
    assert not (tmp_path / FILE_NAME).exists()


def test_what_changed_is_written_soon_and_not_only_when_the_window_closes(
    window: MainWindow, tmp_path: Path
) -> None:
    window.remembering.store()
    assert not window.remembering.timer.isActive()
    window.toggle_rail()
    assert window.remembering.timer.isActive()
    assert not WindowState(tmp_path).get("rail_folded", False)
    window.resize(window.width() + 8, window.height())
    window.remembering.timer.timeout.emit()
    again = WindowState(tmp_path)
    assert again.get("rail_folded", False)
    assert again.get("geometry", "") == bytes(window.saveGeometry().toHex().data()).decode()
