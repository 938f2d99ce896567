"""What the Analytics pane is asked: periods, comparison, and what a workspace remembers."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eros_desktop.domain.analytics.charts.scope import SendFilter
from eros_desktop.services.analytics.board import Period
from eros_desktop.ui.analytics.pane import AnalyticsPane
from eros_desktop.ui.analytics.period_dialog import PeriodDialog
from eros_desktop.ui.main_window import MainWindow
from eros_desktop.ui.window_state import WindowState
from tests.support.charts_pane import pane_of
from tests.support.fake_services import TODAY, FakeServices


def test_periods_are_asked_for_and_remembered(pane: AnalyticsPane, services: FakeServices) -> None:
    pane.periods.buttons[90].click()
    assert [request.period.days for request in services.charts.asked] == [30, 90]
    assert pane.context.state.get("analytics.days", 0) == 90
    assert pane.periods.buttons[90].isChecked()


def test_days_of_ones_own_choice_are_asked_for(
    pane: AnalyticsPane, services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    days = date(2026, 10, 1), date(2026, 10, 9)
    monkeypatch.setattr(PeriodDialog, "ask", lambda *_: None)
    pane.periods.custom.click()
    assert not pane.periods.custom.isChecked()
    monkeypatch.setattr(PeriodDialog, "ask", lambda *_: days)
    pane.periods.custom.click()
    assert services.charts.asked[-1].period == Period(30, *days)
    assert pane.periods.custom.text() == "1 Oct 2026 – 9 Oct 2026"


def test_a_period_must_end_after_it_began_and_not_in_the_future(qtbot: QtBot, window: MainWindow) -> None:
    dialog = PeriodDialog(TODAY - timedelta(days=3), TODAY, TODAY, window)
    qtbot.addWidget(dialog)
    ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    assert (ok.isEnabled(), dialog.says.text()) == (True, "4 days")
    dialog.last.setDate(dialog.first.date().addDays(-1))
    assert not ok.isEnabled()
    dialog.last.setDate(dialog.first.date().addDays(9))
    assert "future" in dialog.says.text()
    dialog.first.setDate(dialog.first.date().addYears(-2))
    dialog.last.setDate(dialog.last.date().addDays(-8))
    assert dialog.says.text().startswith("At most 366 days")


def test_comparing_brings_ghosts_and_the_change_in_words(pane: AnalyticsPane) -> None:
    pane.bar.compare.click()
    assert pane.asked.is_compared
    told = pane.cards["earnings"].drawn
    assert told is not None
    assert "days before" in told.change
    assert told.picture is not None
    assert "Period before" in [key.text for key in told.picture.keys]


def test_what_was_asked_is_remembered_in_the_workspace(
    pane: AnalyticsPane, window: MainWindow, services: FakeServices, tmp_path: Path
) -> None:
    pane.periods.buttons[14].click()
    pane.bar.compare.click()
    pane._narrow(SendFilter(weekday=4, hour=21, first_day=TODAY, last_day=TODAY))
    pane._show_table(pane.cards["hours"], True)
    pane.bar.creator_picked.emit("birch")
    asked = pane.asked
    state = pane.context.state
    state.save()
    window.attach(services, tmp_path, WindowState(tmp_path))  # type: ignore[arg-type]  # a fake bundle
    QApplication.processEvents()
    again = pane_of(window)
    assert again.asked == asked
    assert again.cards["hours"].is_table
    assert again.context.selection.creator_id == "birch"


@pytest.mark.parametrize(
    "stored",
    [
        {"analytics.filter": {"weekday": "Friday"}},
        {"analytics.filter": {"first_day": "2026-11-01"}},
        {"analytics.filter": {"nobody": 1}, "analytics.days": 31},
        {"analytics.first": "2026-11-09", "analytics.last": "2026-11-01"},
        {"analytics.tables": [3, None]},
    ],
)
def test_what_cannot_be_read_any_more_is_forgotten(
    frame: MainWindow, services: FakeServices, tmp_path: Path, stored: dict[str, object]
) -> None:
    state = WindowState()
    for name, value in stored.items():
        state.set(name, value)
    frame.attach(services, tmp_path, state)  # type: ignore[arg-type]  # a fake bundle
    asked = pane_of(frame).asked
    assert (asked.chosen, asked.period, asked.tables) == (SendFilter(), Period(30), frozenset())
