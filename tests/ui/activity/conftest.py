"""The Activity pane in a window over fakes, with a runner that works at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from eros_desktop.domain.weeks import Week
from eros_desktop.services.activity.entries import Subject
from eros_desktop.ui.activity.pane import ActivityPane
from eros_desktop.ui.main_window import MainWindow
from eros_desktop.ui.panes import PaneSpec
from eros_desktop.ui.window_state import WindowState
from tests.support.fake_activity import FakeJournal
from tests.support.fake_services import PEOPLE, TODAY, FakeServices
from tests.ui.conftest import panes_of

ATLAS = PEOPLE[0].creator_id


@pytest.fixture
def panes() -> tuple[PaneSpec, ...]:
    """The journal and the panes it leads to."""
    return panes_of("creators", "captions", "activity", "settings")


@pytest.fixture
def journal(services: FakeServices) -> FakeJournal:
    return services.activity


@pytest.fixture
def filled(journal: FakeJournal) -> FakeJournal:
    """One of everything, the newest last."""
    journal.pages = {str(one.creator_id): one.page_name for one in PEOPLE}
    week = Week.after(TODAY)
    journal.add("Planned 61 sends for atlas", Subject("week", ATLAS, week), lambda: None)
    journal.add("Retired caption C00004", Subject("caption", caption_id="C00004"), lambda: None)
    journal.add("Imported captions.csv: 12 new", Subject("import", key="1"), lambda: None)
    journal.add("The disk is full. Nothing was saved.", Subject("job"), outcome="failed")
    journal.long_texts[4] = "Planning the week\nENOSPC"
    journal.add("Locked PPV Unlock, Tue 09:16", Subject("week", ATLAS, week, 7), lambda: None)
    return journal


@pytest.fixture
def pane(
    qtbot: QtBot, frame: MainWindow, services: FakeServices, filled: FakeJournal, tmp_path: Path
) -> ActivityPane:
    return open_pane(frame, services, tmp_path)


def open_pane(frame: MainWindow, services: FakeServices, folder: Path) -> ActivityPane:
    frame.attach(services, folder, WindowState())  # type: ignore[arg-type]  # a fake bundle
    frame.go_to("activity")
    assert frame.desk is not None
    made = frame.desk.panes["activity"]
    assert isinstance(made, ActivityPane)
    return made
