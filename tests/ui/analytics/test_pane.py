"""The Analytics pane: asking, clicking, filters, tables, files, and every state."""

from __future__ import annotations

import csv
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eros_desktop.domain.analytics.charts.scope import SendFilter
from eros_desktop.domain.errors import StorageUnavailable
from eros_desktop.ui.analytics.card import ChartCard
from eros_desktop.ui.analytics.charts import CHARTS
from eros_desktop.ui.analytics.kinds.creators import PickCreator
from eros_desktop.ui.analytics.pane import AnalyticsPane
from eros_desktop.ui.analytics.saving import NumbersDialog
from eros_desktop.ui.main_window import MainWindow
from eros_desktop.ui.theme import Scheme
from tests.support.fake_services import TODAY, FakeServices
from tests.support.sync_runner import SyncRunner


def test_every_chart_of_the_brief_is_there_and_says_something(pane: AnalyticsPane) -> None:
    assert [chart.key for chart in CHARTS] == [
        "earnings", "hours", "send_types", "creators", "contents", "captions", "standings", "volume",
        "forecasts", "plans",
    ]  # fmt: skip
    for card in pane.cards.values():
        assert card.canvas is not None
        assert card.canvas.isVisibleTo(pane)
        assert card.finding in card.canvas.accessibleName()
        assert "Ctrl+Alt+T" in card.canvas.accessibleDescription()


def test_charts_are_drawn_one_a_turn(
    open_pane: Callable[[], AnalyticsPane], runner: SyncRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    acts: list[Callable[[], None]] = []
    monkeypatch.setattr(runner, "soon", lambda _owner, act: acts.append(act))
    pane = open_pane()
    assert all(card.drawn is None for card in pane.cards.values())
    while acts:
        before = sum(card.drawn is not None for card in pane.cards.values())
        acts.pop(0)()
        assert sum(card.drawn is not None for card in pane.cards.values()) <= before + 1
    QApplication.processEvents()


def click(qtbot: QtBot, pane: AnalyticsPane, key: str, at: int) -> None:
    """Chooses place `at` of a chart with the keyboard."""
    canvas = pane.cards[key].canvas
    assert canvas is not None
    canvas.setFocus()
    for _ in range(at + 1):
        qtbot.keyClick(canvas, Qt.Key.Key_Right)
    qtbot.keyClick(canvas, Qt.Key.Key_Return)


def test_a_click_narrows_the_others_and_a_chip_widens_them(
    qtbot: QtBot, pane: AnalyticsPane, services: FakeServices
) -> None:
    click(qtbot, pane, "send_types", 0)
    first = services.charts.asked[-1].chosen
    assert first.send_type is not None
    click(qtbot, pane, "contents", 1)
    assert services.charts.asked[-1].chosen.dimensions == {"send_type", "content_type"}
    assert [chip.text().strip() for chip in pane.bar.chips][1].startswith("Content: ")
    assert "not narrowed" in pane.cards["volume"]._about.text()
    assert "not narrowed" not in pane.cards["hours"]._about.text()
    pane.bar.chips[0].click()
    assert services.charts.asked[-1].chosen.dimensions == {"content_type"}
    click(qtbot, pane, "contents", 1)
    assert services.charts.asked[-1].chosen == SendFilter()
    assert pane.bar.chips == []


def test_every_filter_has_a_chip_in_words_and_all_go_at_once(pane: AnalyticsPane) -> None:
    pane._narrow(SendFilter("revenue", "bundle", "solo", "3", 4, 21, TODAY - timedelta(days=6), TODAY))
    assert [chip.text().strip() for chip in pane.bar.chips] == [
        "Revenue", "Bundle", "Content: Solo", "“Words of caption number 3 && more”", "Fri 21:00",
        "Sat 14 Nov to Fri 20 Nov",
    ]  # fmt: skip
    pane.context.actions["charts_unfilter"].trigger()
    assert pane.asked.chosen == SendFilter()


def test_the_legend_narrows_to_a_category(pane: AnalyticsPane) -> None:
    entry = next(
        one for one in pane.cards["earnings"].legend.entries if one.accessibleName() == "Only Revenue"
    )
    entry.click()  # type: ignore[attr-defined]  # a button
    assert pane.asked.chosen == SendFilter(category="revenue")


def test_a_creator_is_chosen_in_the_bar_in_a_chart_and_in_the_window(
    qtbot: QtBot, pane: AnalyticsPane, services: FakeServices
) -> None:
    selection = pane.context.selection
    pane.bar.creator_picked.emit("birch")
    assert (services.charts.asked[-1].creator_id, selection.creator_id) == ("birch", "birch")
    click(qtbot, pane, "creators", 0)
    first = services.charts.asked[-1].creator_id
    assert first == selection.creator_id != "birch"
    pane._take_pick(pane.cards["creators"], PickCreator(first))  # type: ignore[arg-type]  # known
    assert services.charts.asked[-1].creator_id is None
    selection.select_creator("cedar")  # type: ignore[arg-type]  # an id
    assert services.charts.asked[-1].creator_id == "cedar"
    pane.bar.creator_picked.emit(None)
    assert services.charts.asked[-1].creator_id is None


def test_a_chart_becomes_its_table_and_back_and_keeps_the_keyboard(qtbot: QtBot, pane: AnalyticsPane) -> None:
    card = pane.cards["send_types"]
    assert card.canvas is not None
    card.canvas.setFocus()
    pane.context.actions["chart_table"].trigger()
    assert card.table is not None
    assert card.table.view.hasFocus()
    told = card.drawn
    assert told is not None
    assert len(card.table.model.rows) == len(told.rows)
    assert card.legend.isHidden()
    pane.context.actions["chart_table"].trigger()
    assert card.canvas.hasFocus()


def test_a_picture_is_copied_without_the_buttons(pane: AnalyticsPane) -> None:
    card = pane.cards["hours"]
    card.copy.click()
    copied = QGuiApplication.clipboard().pixmap()
    assert copied.size() == card.size() * 2
    assert card.copy.isVisible()
    notice = pane.context.banner.notice
    assert notice is not None
    assert "Weekday and hour" in notice.text


def test_what_is_shown_is_exported_as_numbers(
    pane: AnalyticsPane, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "numbers.csv"
    monkeypatch.setattr(
        NumbersDialog, "ask", lambda start, _parent: file if "earnings" in start.name else None
    )
    pane.cards["hours"].export.click()
    assert not file.exists()
    pane.cards["earnings"].export.click()
    header, *rows = list(csv.reader(file.read_text("utf-8-sig").splitlines()))
    assert header[:3] == ["Day", "Sends", "Revenue, $"]
    told = pane.cards["earnings"].drawn
    assert told is not None
    assert len(rows) == len(told.rows) == 30
    assert rows[0][0] == (TODAY - timedelta(days=29)).isoformat()
    total = header.index("All, $")
    assert sum(float(row[total]) for row in rows) == pytest.approx(
        sum(row.total_cents for row in told.rows) / 100
    )


def test_a_file_that_cannot_be_written_is_told(
    pane: AnalyticsPane, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "taken").write_text("no folder")
    monkeypatch.setattr(NumbersDialog, "ask", lambda *_: tmp_path / "taken" / "a.csv")
    pane.cards["hours"].export.click()
    notice = pane.context.banner.notice
    assert notice is not None
    assert (notice.level, "cannot be written" in notice.text) == ("error", True)


def test_without_messages_every_chart_says_what_is_missing(
    open_pane: Callable[[], AnalyticsPane], services: FakeServices
) -> None:
    services.charts.is_empty = services.weeks.actual.is_empty = True
    pane = open_pane()
    for card in pane.cards.values():
        assert card.states.isVisibleTo(pane)
        assert card.states._heading.text() == "Not enough data"
        assert card.states._sentence.text()
        assert not card.copy.isEnabled() or card.drawn is not None


def test_what_cannot_be_read_says_so_and_can_be_tried_again(
    open_pane: Callable[[], AnalyticsPane], services: FakeServices
) -> None:
    services.charts.error = StorageUnavailable("The file is damaged. Nothing was changed; run check.")
    pane = open_pane()
    card = pane.cards["earnings"]
    assert card.states._sentence.text().startswith("The file is damaged.")
    services.charts.error = None
    card.states.button.click()
    assert card.canvas is not None
    assert card.canvas.isVisibleTo(pane)


def test_weeks_that_cannot_be_compared_leave_the_other_charts(
    open_pane: Callable[[], AnalyticsPane], services: FakeServices
) -> None:
    services.weeks.actual.error = StorageUnavailable("The weeks cannot be read.")
    pane = open_pane()
    assert pane.cards["plans"].states._sentence.text() == "The weeks cannot be read."
    assert pane.cards["earnings"].drawn is not None


@pytest.mark.styled
@pytest.mark.parametrize(
    ("width", "zoom", "columns"), [(1024, 100, 1), (1280, 100, 2), (2200, 100, 3), (1280, 150, 1)]
)
def test_cards_flow_into_as_many_columns_as_there_is_room(
    pane: AnalyticsPane, window: MainWindow, width: int, zoom: int, columns: int
) -> None:
    window.theme.set_zoom(zoom)
    window.resize(width, 800)
    QApplication.processEvents()
    assert pane.grid.columns == columns
    assert pane.area.horizontalScrollBar().maximum() == 0


def test_another_scheme_is_drawn_again(
    pane: AnalyticsPane, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[str] = []
    monkeypatch.setattr(ChartCard, "show_drawn", lambda card, *_: drawn.append(card.chart.key))
    window.theme.set_scheme(Scheme.DARK)
    assert drawn == list(pane.cards)
