"""Pictures are made of every pane, in every theme and size, and look the part."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from eros_desktop.jobs.runner import JobRunner
from eros_desktop.ui.main_window import MainWindow
from eros_desktop.ui.panes import PANES, PaneSpec
from eros_desktop.ui.plan.paint_cards import CardPainter
from eros_desktop.ui.plan.pane import PlanPane
from eros_desktop.ui.plan.portrait import PLAN_SIZE, render_plan
from eros_desktop.ui.portraits import render_workplaces
from eros_desktop.ui.rendering import render_panes, settle
from eros_desktop.ui.theme import Scheme, Theme
from eros_desktop.ui.tones import DARK, LIGHT
from eros_desktop.ui.window_state import WindowState
from tests.support.sync_runner import SyncRunner
from tests.ui.conftest import panes_of
from tests.ui.plan.fakes import FakeServices as PlanServices
from tests.ui.plan.fakes import dense_week, usual_week

pytestmark = pytest.mark.styled


@pytest.fixture
def panes() -> tuple[PaneSpec, ...]:
    """Some with a table, a board and a form: what is done to each is the same."""
    return panes_of("creators", "analytics", "settings")


def test_every_pane_is_pictured_in_both_themes(window: MainWindow, tmp_path: Path) -> None:
    before = window.size()
    files = render_panes(window, tmp_path, sizes=[(1280, 720)])
    assert window.desk is not None
    assert len(files) == 2 * len(window.desk.panes)
    for scheme, tones in ((Scheme.LIGHT, LIGHT), (Scheme.DARK, DARK)):
        picture = QImage(str(tmp_path / f"settings-{scheme.value}-1280x720.png"))
        assert (picture.width(), picture.height()) == (1280, 720)
        assert picture.pixelColor(1200, 600).name() == tones.window
    assert window.size() == before


def test_without_a_workspace_there_is_nothing_to_picture(frame: MainWindow, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="Open a workspace first"):
        render_panes(frame, tmp_path)


def test_the_plan_is_pictured_with_a_send_and_its_reasons(
    qtbot: QtBot, theme: Theme, runner: SyncRunner, today: date, tmp_path: Path
) -> None:
    window = MainWindow(theme, runner, WindowState(), lambda: today, PANES[:1])
    qtbot.addWidget(window)
    services = PlanServices()
    services.plan(usual_week())
    window.show()
    window.attach(services, tmp_path, WindowState())  # type: ignore[arg-type]  # a fake bundle
    files = render_plan(window, tmp_path / "pictures")
    assert [file.name for file in files] == ["plan-light.png", "plan-dark.png"]
    assert QImage(str(files[0])).size().toTuple() == PLAN_SIZE
    pane = window.findChild(PlanPane)
    assert pane is not None
    row = pane.chosen_rows()[0]
    assert row.item_id in {other.send.parent_item_id for other in pane.list.model.rows}
    services.plans.stored.clear()
    with pytest.raises(ValueError, match="follow-ups"):
        render_plan(window, tmp_path)


def test_no_card_is_blank_in_a_picture_of_a_size_never_painted_before(
    qtbot: QtBot, theme: Theme, today: date, tmp_path: Path
) -> None:
    runner = JobRunner()
    window = MainWindow(theme, runner, WindowState(), lambda: today, PANES[:1])
    qtbot.addWidget(window)
    services = PlanServices()
    services.plan(dense_week())
    window.show()
    window.attach(services, tmp_path, WindowState())  # type: ignore[arg-type]  # a fake bundle
    settle(window)
    pane = window.findChild(PlanPane)
    assert pane is not None
    painted: list[int] = []
    with pytest.MonkeyPatch.context() as patch:
        window.resize(2560, 1440)
        settle(window)
        patch.setattr(CardPainter, "paint_blank", lambda *_args, **_rest: painted.append(1))
        pane.canvas.grab()
    runner.shut_down()
    assert pane.picture is not None
    assert painted == []


def test_without_a_workspace_the_readme_has_no_pictures(frame: MainWindow, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="Open a workspace"):
        render_workplaces(frame, tmp_path)
