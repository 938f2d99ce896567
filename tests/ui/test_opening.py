"""Four ways in, and what happens when one is barred."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from eros_desktop.domain.errors import ErosError, ImportFailed, StorageUnavailable
from eros_desktop.jobs.job import Job, JobProgress, JobState
from eros_desktop.ui.first_start import DatabaseDialog, WorkspaceDialog
from eros_desktop.ui.main_window import MainWindow
from eros_desktop.ui.opening import IN_USE, Opening
from eros_desktop.ui.panes import PaneSpec
from tests.support.fake_data import inspection
from tests.support.fake_services import FakeServices, FakeWorkspace
from tests.ui.conftest import panes_of


@pytest.fixture
def panes() -> tuple[PaneSpec, ...]:
    """One to begin with, and the one that databases are brought in at."""
    return panes_of("creators", "data")


class Door:
    """Opens folders and notes what was opened and closed."""

    def __init__(self, services: FakeServices) -> None:
        self.services = services
        self.opened: list[tuple[str, bool]] = []
        self.closed = 0
        self.error: ErosError | None = None

    def __call__(self, folder: Path, read_only: bool) -> FakeWorkspace:
        self.opened.append((folder.name, read_only))
        if self.error is not None and not read_only:
            raise self.error
        self.services.is_read_only = read_only
        return FakeWorkspace(self.services, self._close)

    def _close(self) -> None:
        self.closed += 1


@pytest.fixture
def door(services: FakeServices) -> Door:
    return Door(services)


@pytest.fixture
def opening(frame: MainWindow, door: Door, tmp_path: Path) -> Opening:
    return Opening(frame, door, tmp_path / "default", tmp_path / "demo")


def click(frame: MainWindow, way: str) -> None:
    frame.welcome.buttons[way].click()


def test_the_demo_is_filled_planned_and_shown(frame: MainWindow, opening: Opening, door: Door) -> None:
    rows, door.services.creators.rows = door.services.creators.rows, ()
    fill = door.services.demo.fill

    def fill_and_show(**given: object) -> object:
        door.services.creators.rows = rows
        return fill(**given)  # type: ignore[arg-type]  # passed on as they came

    door.services.demo.fill = fill_and_show  # type: ignore[method-assign,assignment]  # watched
    click(frame, "demo")
    assert door.opened == [("demo", False)]
    assert len(door.services.plans.planned) == 6
    assert frame.desk is not None


def test_the_welcome_page_follows_the_job(frame: MainWindow, opening: Opening, qtbot: QtBot) -> None:
    job = Job("Preparing the demo")
    job.state = JobState.RUNNING
    opening._start("Preparing the demo")
    opening._job = job
    job.progress = JobProgress(7, 9, "past sends")
    qtbot.waitUntil(lambda: frame.welcome.bar.value() == 7)
    assert frame.welcome.bar.maximum() == 9
    job.end(JobState.DONE, "done")
    qtbot.waitUntil(lambda: not opening._watch.isActive())


def test_a_demo_that_is_there_is_opened_as_it_is(frame: MainWindow, opening: Opening, door: Door) -> None:
    click(frame, "demo")
    assert door.services.demo.filled == 0
    assert frame.desk is not None


def test_starting_empty_opens_the_default_folder(frame: MainWindow, opening: Opening, door: Door) -> None:
    click(frame, "empty")
    assert door.opened == [("default", False)]
    assert "default" in frame.windowTitle()


def test_another_workspace_closes_the_first(
    frame: MainWindow, opening: Opening, door: Door, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(WorkspaceDialog, "ask", lambda _parent: tmp_path / "book")
    click(frame, "empty")
    frame.actions_set["open_workspace"].trigger()
    assert door.opened == [("default", False), ("book", False)]
    assert door.closed == 1


@pytest.mark.parametrize("code", ["DATABASE_DAMAGED", "SCHEMA_NEWER", "NOT_A_WORKSPACE"])
def test_a_file_that_cannot_be_opened_leaves_the_choice(
    frame: MainWindow, opening: Opening, door: Door, tmp_path: Path, code: str
) -> None:
    door.error = StorageUnavailable(
        "This file is not ours. It was not touched; choose another folder.", code=code
    )
    opening.open_folder(tmp_path)
    assert frame.stack.currentWidget() is frame.welcome
    assert frame.welcome.buttons["demo"].isVisible()
    assert frame.banner.notice is not None
    assert frame.banner.notice.text == door.error.message


def test_a_workspace_in_use_may_be_opened_for_reading(
    frame: MainWindow, opening: Opening, door: Door, tmp_path: Path
) -> None:
    door.error = StorageUnavailable("Process 12 has it open for writing.", code=IN_USE)
    opening.open_folder(tmp_path)
    assert frame.banner.notice is not None
    assert frame.banner.notice.button == "Open read-only"
    frame.banner._act.click()
    assert door.opened[-1] == (tmp_path.name, True)
    assert frame.desk is not None
    assert "reading only" in frame.banner.notice.text


@pytest.mark.parametrize("agrees", [True, False])
def test_an_old_database_is_tried_before_it_comes_in(
    frame: MainWindow,
    opening: Opening,
    door: Door,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    agrees: bool,
) -> None:
    monkeypatch.setattr(DatabaseDialog, "ask", lambda _parent: tmp_path / "old.db")
    click(frame, "existing")
    wizard = opening.wizard
    assert wizard is not None
    assert [draft.kind for draft in wizard.drafts] == ["eros-db"]
    wizard.go_on.click()
    assert [dry for _, dry in door.services.imports.runs] == [True]
    if agrees:
        wizard.go_on.click()
        wizard.go_on.click()
    else:
        wizard.leave.click()
    assert [dry for _, dry in door.services.imports.runs] == ([True, False] if agrees else [True])
    assert (frame.desk is not None) is agrees
    assert door.closed == (0 if agrees else 1)


def test_rows_that_wait_after_the_first_import_are_shown(
    frame: MainWindow, opening: Opening, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(DatabaseDialog, "ask", lambda _parent: tmp_path / "old.db")
    click(frame, "existing")
    wizard = opening.wizard
    assert wizard is not None
    wizard.go_on.click()
    wizard.go_on.click()
    assert wizard.result_panel.waiting is not None
    wizard.result_panel.waiting.click()
    assert frame.desk is not None
    assert frame.desk.current == "data"


def test_a_database_that_cannot_be_read_is_named(
    frame: MainWindow, opening: Opening, door: Door, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "old.db"
    door.services.imports.found[file.name] = inspection(file, "eros-db", problem="It is damaged.")
    monkeypatch.setattr(DatabaseDialog, "ask", lambda _parent: file)
    click(frame, "existing")
    wizard = opening.wizard
    assert wizard is not None
    assert wizard.format.problem.text() == "It is damaged."
    assert not wizard.go_on.isEnabled()
    wizard.leave.click()
    assert frame.desk is None
    assert door.closed == 1


@pytest.mark.parametrize("dialog", [WorkspaceDialog, DatabaseDialog])
def test_changing_ones_mind_changes_nothing(
    frame: MainWindow, opening: Opening, door: Door, monkeypatch: pytest.MonkeyPatch, dialog: type
) -> None:
    answer: Callable[[object], None] = lambda _parent: None  # noqa: E731 - a stand-in
    monkeypatch.setattr(dialog, "ask", answer)
    click(frame, "open" if dialog is WorkspaceDialog else "existing")
    assert door.opened == []


@pytest.mark.parametrize("way", ["fails", "is declined"])
def test_an_import_that_does_not_come_about_leaves_no_workspace_behind(
    frame: MainWindow, door: Door, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, way: str
) -> None:
    gone: list[str] = []
    opening = Opening(
        frame,
        door,
        tmp_path / "default",
        tmp_path / "demo",
        is_workspace=lambda folder: folder.name == "book",
        discard=lambda folder: gone.append(folder.name),
    )
    if way == "fails":
        door.services.imports.error = ImportFailed("This is no EROS database.")
    monkeypatch.setattr(DatabaseDialog, "ask", lambda _parent: tmp_path / "old.db")
    click(frame, "existing")
    assert opening.wizard is not None
    opening.wizard.go_on.click()
    opening.wizard.leave.click()
    assert gone == ["default"]
    assert door.closed == 1
    assert frame.stack.currentWidget() is frame.welcome


def test_a_workspace_that_was_there_before_the_import_stays(
    frame: MainWindow, door: Door, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    gone: list[Path] = []
    opening = Opening(frame, door, tmp_path / "default", tmp_path / "demo", discard=gone.append)
    monkeypatch.setattr(DatabaseDialog, "ask", lambda _parent: tmp_path / "old.db")
    click(frame, "existing")
    assert opening.wizard is not None
    opening.wizard.leave.click()
    assert gone == []


def test_what_needs_the_workspace_closed_opens_it_again(
    frame: MainWindow, opening: Opening, door: Door, tmp_path: Path
) -> None:
    opening.open_folder(tmp_path / "book")
    closed: list[int] = []
    frame.reopening_asked.emit(lambda _job: closed.append(door.closed), "Putting back", "It was put back.")
    assert closed == [1]
    assert frame.desk is not None
    assert frame.banner.notice is not None
    assert frame.banner.notice.text == "It was put back."

    def fail(_job: Job) -> None:
        raise StorageUnavailable("It is in use. Nothing was changed.")

    frame.reopening_asked.emit(fail, "Putting back", "It was put back.")
    assert frame.desk is not None
    assert frame.banner.notice.text == "It is in use. Nothing was changed."
