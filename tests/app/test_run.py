"""The window starts only where it can, and stops in order."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eros_desktop.app.bootstrap import Workspace
from eros_desktop.app.run import (
    DATABASE,
    NO_DISPLAY,
    Started,
    display_problem,
    keep_up,
    last_workspace,
    remember_workspace,
    start,
)
from eros_desktop.services.backups import backups_of
from eros_desktop.services.thinning import ROUTINE
from eros_desktop.ui.rendering import settle
from eros_desktop.ui.window_state import WindowState
from tests.support.repository import ROOT


@pytest.mark.parametrize(
    ("environment", "platform", "is_refused"),
    [
        ({}, "linux", True),
        ({"DISPLAY": ":0"}, "linux", False),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", False),
        ({"QT_QPA_PLATFORM": "offscreen:configfile=x.json"}, "linux", False),
        ({"QT_QPA_PLATFORM": "xcb"}, "linux", True),
        ({"QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "wayland;xcb", "DISPLAY": ":0"}, "linux", True),
        ({"DISPLAY": ""}, "linux", True),
        ({}, "win32", False),
        ({}, "darwin", False),
    ],
)
def test_a_missing_display_is_seen_before_qt_starts(
    environment: dict[str, str], platform: str, is_refused: bool
) -> None:
    assert display_problem(environment, platform) == (NO_DISPLAY if is_refused else None)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there always is a display")
def test_without_a_display_there_is_one_sentence_and_no_abort(tmp_path: Path) -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    bare = {key: value for key, value in os.environ.items() if key not in hidden}
    code = "from eros_desktop.app.run import run_window; raise SystemExit(run_window(None))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=bare, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert done.stderr == NO_DISPLAY + "\n"


TODAY = date(2026, 11, 20)


class Desktop:
    """Starts windows on folders and stops them at the end of the test."""

    def __init__(self, application: QApplication) -> None:
        self.application = application
        self.running: list[Started] = []

    def open(self, folder: Path) -> Started:
        started = start(self.application, folder, today=TODAY)
        self.running.append(started)
        settle(started.window)
        return started

    def stop(self) -> None:
        for started in self.running:
            started.window.close()
            started.stop()
            started.window.deleteLater()
        self.running.clear()


@pytest.fixture
def desktop(qtbot: QtBot, qapp: QApplication) -> Iterator[Desktop]:
    made = Desktop(qapp)
    yield made
    made.stop()


def test_a_new_folder_becomes_a_workspace_and_is_left_free(desktop: Desktop, tmp_path: Path) -> None:
    started = desktop.open(tmp_path / "book")
    assert started.window.desk is not None
    assert started.window.desk.context.selection.week.monday == date(2026, 11, 23)
    desktop.stop()
    Workspace.open(tmp_path / "book").close()


def test_what_changed_is_backed_up_at_the_end_and_what_did_not_is_not(
    desktop: Desktop, tmp_path: Path
) -> None:
    book = backups_of(tmp_path)
    desktop.open(tmp_path)
    desktop.stop()
    (first,) = book.all()
    assert first.manifest is not None
    assert first.manifest.reason == ROUTINE
    keep_up(tmp_path)
    assert book.all() == (first,)


@pytest.mark.expects_log
def test_a_backup_that_cannot_be_made_at_the_end_is_told_to_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    keep_up(tmp_path)
    assert "no backup at the end: There is no workspace" in caplog.text


@pytest.mark.parametrize("content", [b"not a database at all", b"SQLite format 3\x00" + b"\xff" * 4096])
def test_a_damaged_or_foreign_file_is_named_and_kept(
    desktop: Desktop, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "eros.db").write_bytes(content)
    started = desktop.open(tmp_path)
    notice = started.window.banner.notice
    assert started.window.desk is None
    assert notice is not None
    assert notice.level == "error"
    assert started.window.welcome.buttons["demo"].isVisible()
    assert (tmp_path / "eros.db").read_bytes() == content


def test_a_workspace_open_elsewhere_is_offered_for_reading(desktop: Desktop, tmp_path: Path) -> None:
    holder = Workspace.open(tmp_path, create=True)
    try:
        started = desktop.open(tmp_path)
        notice = started.window.banner.notice
        assert notice is not None
        assert notice.button == "Open read-only"
        started.window.banner._act.click()
        settle(started.window)
        assert started.window.desk is not None
        assert started.window.desk.context.services.is_read_only
    finally:
        desktop.stop()
        holder.close()


def test_a_first_import_that_fails_leaves_the_machine_as_it_was(
    desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "data" / "default"
    folder.mkdir(parents=True)
    (folder / "mine.txt").write_text("kept", "utf-8")
    (tmp_path / "old.db").write_bytes(b"not a database at all")
    started = start(desktop.application, None, today=TODAY)
    desktop.running.append(started)
    monkeypatch.setattr(started.opening, "_default_folder", folder)
    started.opening.import_database(tmp_path / "old.db")
    settle(started.window)
    wizard = started.opening.wizard
    assert wizard is not None
    (draft,) = wizard.drafts
    assert draft.inspection is not None
    assert draft.inspection.problem is not None
    wizard.reject()
    settle(started.window)
    assert [path.name for path in folder.iterdir()] == ["mine.txt"]


def test_the_next_start_opens_what_was_open_last(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("EROS_WORKSPACE", raising=False)
    book = tmp_path / "book"
    remember_workspace(WindowState(tmp_path, "program.json"), book)
    program = WindowState(tmp_path, "program.json")
    assert last_workspace(program) is None, "a folder that is gone is not asked for"
    book.mkdir()
    (book / DATABASE).touch()
    assert last_workspace(program) == book.resolve()
    monkeypatch.setenv("EROS_WORKSPACE", str(tmp_path / "other"))
    assert last_workspace(program) is None
