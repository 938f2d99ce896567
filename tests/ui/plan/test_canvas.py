"""The canvas as a view: what it paints, selects and says."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eros_desktop.ui.plan.paint_cards import CardPainter
from eros_desktop.ui.plan.pane import PlanPane
from eros_desktop.ui.plan.picture import SendRow
from eros_desktop.ui.plan.plan_bar import CANVAS, LIST
from eros_desktop.ui.plan.week_canvas import MOST_NEW_CARDS
from eros_desktop.ui.theme import Scheme, Theme
from tests.ui.plan.fakes import NASTY, FakeServices, dense_week


def colours(image: QImage) -> set[int]:
    """The distinct colours of every third pixel."""
    return {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}


def centre(pane: PlanPane, item: int) -> QPoint:
    canvas = pane.canvas
    index = canvas.model().index(pane.list.model.place_of(item) or 0, 0)
    canvas.scrollTo(index)
    return canvas.visualRect(index).center()


@pytest.fixture
def dense(pane: PlanPane, plan_services: FakeServices) -> PlanPane:
    plan_services.plan(dense_week())
    pane.reload()
    return pane


@pytest.fixture
def crowded(pane: PlanPane, plan_services: FakeServices) -> PlanPane:
    """A send every quarter of an hour on an axis too small for that."""
    plan_services.plan(dense_week(60))
    pane.reload()
    pane.canvas.set_hour_height(20)
    return pane


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("zoom", [75, 100, 200])
def test_a_week_of_175_sends_is_painted(dense: PlanPane, theme: Theme, scheme: Scheme, zoom: int) -> None:
    theme.set_scheme(scheme)
    theme.set_zoom(zoom)
    try:
        found = colours(dense.canvas.grab().toImage())
        assert len(dense.list.model.rows) == 175
        for tone in theme.tones.categories.values():
            assert QColor(tone.fill).rgb() in found
    finally:
        theme.set_zoom(100)


def test_only_what_is_seen_is_painted(dense: PlanPane, monkeypatch: pytest.MonkeyPatch) -> None:
    painted: list[int] = []
    monkeypatch.setattr(
        "eros_desktop.ui.plan.week_painter.CardStamps.paint",
        lambda _self, _painter, row, *_rest: painted.append(row.item_id),
    )
    dense.canvas.set_hour_height(100)
    dense.canvas.grab()
    assert 0 < len(painted) < 100


def test_scrolling_paints_no_card_twice(dense: PlanPane, monkeypatch: pytest.MonkeyPatch) -> None:
    dense.canvas.set_hour_height(40)
    dense.canvas.grab()
    painted: list[object] = []
    monkeypatch.setattr(
        "eros_desktop.ui.plan.paint_cards.CardPainter.paint_card", lambda *_args, **_rest: painted.append(1)
    )
    dense.canvas.viewport().grab()
    assert painted == []


def test_cards_never_seen_before_are_painted_some_a_turn_and_none_is_left_blank(
    dense: PlanPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = dense.canvas.grab().toImage()
    acts: list[Callable[[], None]] = []
    monkeypatch.setattr(dense.canvas, "_soon", lambda _owner, act: acts.append(act))
    made: list[int] = []
    paint = CardPainter.paint_card

    def painted(self: CardPainter, painter: QPainter, area: QRectF, row: SendRow, *, chosen: bool) -> None:
        made.append(row.item_id)
        paint(self, painter, area, row, chosen=chosen)

    monkeypatch.setattr(CardPainter, "paint_card", painted)
    dense.canvas._painter._stamps._made.clear()
    assert dense.canvas.grab().toImage() != whole
    assert len(acts) == 1
    while acts:
        before = len(made)
        acts.pop(0)()
        assert len(made) - before <= MOST_NEW_CARDS
    assert dense.canvas.grab().toImage() == whole
    assert acts == []


def test_a_click_selects_on_canvas_and_list(pane: PlanPane, qtbot: QtBot) -> None:
    qtbot.mouseClick(pane.canvas.viewport(), Qt.MouseButton.LeftButton, pos=centre(pane, 7))
    assert pane.canvas.current_item() == 7
    current = pane.list.current()
    assert current is not None
    assert current.item_id == 7
    assert pane.inspector.item_id == 7


def test_selecting_in_the_list_selects_on_the_canvas(pane: PlanPane) -> None:
    pane.show_view(LIST)
    pane.list.select_key(12)
    pane.show_view(CANVAS)
    assert pane.canvas.current_item() == 12
    assert [row.item_id for row in pane.chosen_rows()] == [12]


def test_sorting_the_list_leaves_the_selection(pane: PlanPane) -> None:
    pane.list.select_key(12)
    pane.list.view.sortByColumn(3, Qt.SortOrder.DescendingOrder)
    assert pane.canvas.current_item() == 12


def test_a_reload_keeps_the_selection(pane: PlanPane) -> None:
    pane.list.select_key(12)
    pane.reload()
    assert [row.item_id for row in pane.chosen_rows()] == [12]
    assert pane.canvas.current_item() == 12


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ([Qt.Key.Key_Down], 2),
        ([Qt.Key.Key_Down, Qt.Key.Key_Up], 1),
        ([Qt.Key.Key_End], 7),
        ([Qt.Key.Key_End, Qt.Key.Key_Down], 8),
        ([Qt.Key.Key_End, Qt.Key.Key_Home], 1),
    ],
)
def test_keys_move_between_sends(pane: PlanPane, qtbot: QtBot, keys: list[Qt.Key], expected: int) -> None:
    pane.canvas.select_items((1,))
    pane.canvas.setFocus()
    for key in keys:
        qtbot.keyClick(pane.canvas, key)
    assert pane.canvas.current_item() == expected


def test_right_goes_to_the_same_time_next_day(pane: PlanPane, qtbot: QtBot) -> None:
    pane.canvas.select_items((1,))
    qtbot.keyClick(pane.canvas, Qt.Key.Key_Right)
    row = pane.chosen_rows()[0]
    assert row.send.day.weekday() == 1


def test_ctrl_end_goes_to_the_end_of_the_week(pane: PlanPane, qtbot: QtBot) -> None:
    qtbot.keyClick(pane.canvas, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert pane.canvas.current_item() == 51


def test_enter_opens_the_inspector(pane: PlanPane, qtbot: QtBot) -> None:
    pane.desk.show_side(False)
    pane.canvas.select_items((3,))
    qtbot.keyClick(pane.canvas, Qt.Key.Key_Return)
    assert pane.desk.has_side


def test_dragging_selects_all_it_meets(pane: PlanPane) -> None:
    pane.canvas.setSelection(pane.canvas.viewport().rect(), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    assert len(pane.chosen_rows()) > 5


def test_assistive_tools_hear_a_list_of_sends(pane: PlanPane) -> None:
    found = QAccessible.queryAccessibleInterface(pane.canvas)
    assert found.role() is QAccessible.Role.List
    assert found.text(QAccessible.Text.Name) == "Week canvas"
    assert found.childCount() == 51
    assert found.child(0).text(QAccessible.Text.Name).startswith("Mon 23 Nov 09:07, Normal Bump, Engagement")
    pane.canvas.select_items((1,))
    assert found.text(QAccessible.Text.Description).startswith("Mon 23 Nov 09:07")


def test_tooltips_show_markup_as_text(pane: PlanPane, monkeypatch: pytest.MonkeyPatch) -> None:
    point = centre(pane, 1)
    assert "<b>Thanks</b>" in pane.canvas.tip_at(point)
    assert NASTY.split("\n")[0] in pane.canvas.tip_at(point)


def test_folds_list_their_sends(crowded: PlanPane, qtbot: QtBot) -> None:
    fold = crowded.canvas.plan_layout.folds[0]
    menu = crowded.canvas.open_fold(fold, QPoint(0, 0))
    assert len(menu.actions()) == len(fold.items)
    menu.actions()[0].trigger()
    assert crowded.canvas.current_item() == fold.items[0]
    menu.close()
    assert crowded.canvas.grab().toImage().width() > 0


def test_a_click_on_a_fold_opens_it(crowded: PlanPane, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[object] = []
    canvas = crowded.canvas
    monkeypatch.setattr(canvas, "open_fold", lambda fold, _at: opened.append(fold))
    fold = canvas.plan_layout.folds[0]
    canvas.verticalScrollBar().setValue(round(fold.box.y - 40))
    point = QPointF(fold.box.x + 4, fold.box.y + 4 + canvas.top_of_content()).toPoint()
    assert canvas.tip_at(point).count(":") == len(fold.items)
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert opened == [fold]


def wheel(pane: PlanPane, y: float, steps: int) -> None:
    event = QWheelEvent(
        QPointF(300, y), QPointF(300, y), QPoint(), QPoint(0, 120 * steps), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(pane.canvas.viewport(), event)


def test_ctrl_wheel_zooms_the_hours_around_the_pointer(pane: PlanPane) -> None:
    canvas = pane.canvas

    def hour_below() -> float:
        return canvas.geometry_now.hour_at(canvas.content_at(QPoint(300, 200))[1])

    before, hour = canvas.hour_height, hour_below()
    wheel(pane, 200, 2)
    assert canvas.hour_height > before
    assert hour_below() == pytest.approx(hour, abs=0.05)
    assert pane.context.state.get("plan.hour_height", 0.0) == canvas.hour_height
    pane.context.actions["hours_fit"].trigger()
    assert canvas.hour_height == before


def test_the_view_starts_with_the_first_send(pane: PlanPane) -> None:
    geometry = pane.canvas.geometry_now
    assert geometry.hour_at(pane.canvas.verticalOffset()) == pytest.approx(8, abs=0.3)


def test_zooming_the_window_keeps_the_hour_at_the_top(pane: PlanPane, theme: Theme) -> None:
    before = pane.canvas.geometry_now.hour_at(pane.canvas.verticalOffset())
    theme.set_zoom(150)
    try:
        after = pane.canvas.geometry_now.hour_at(pane.canvas.verticalOffset())
        assert after == pytest.approx(before, abs=0.1)
    finally:
        theme.set_zoom(100)
