"""Editing the week by mouse and keyboard: what is shown, what is stored, what is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eros_desktop.domain.errors import Conflict
from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan
from eros_desktop.ui.plan import clipboard
from eros_desktop.ui.plan.move_dialog import MoveDialog
from eros_desktop.ui.plan.pane import PlanPane
from tests.support.builders_schedule import changed
from tests.support.builders_schedule import context as judging
from tests.ui.plan.fakes import ATLAS, WEEK, FakeServices, judged

_Key = Qt.Key
_Mod = Qt.KeyboardModifier
LEFT = Qt.MouseButton.LeftButton


def stored(services: FakeServices) -> WeekPlan:
    return services.plans.stored[(ATLAS, WEEK)]


def point_of(pane: PlanPane, item: int) -> QPoint:
    """A point on a send's card, brought into view."""
    canvas = pane.canvas
    index = canvas.model().index(pane.list.model.place_of(item) or 0, 0)
    canvas.scrollTo(index)
    return canvas.visualRect(index).center()


def point_at(pane: PlanPane, place: int, minute: int) -> QPoint:
    """The point of a time of the week, which must be in view."""
    canvas, geometry = pane.canvas, pane.canvas.geometry_now
    y = geometry.y_of(place, minute) + canvas.top_of_content()
    return QPoint(round(geometry.column(place).x + geometry.column_width / 2), round(y))


def drag(pane: PlanPane, start: QPoint, end: QPoint, *, lets_go: bool = True, fine: bool = False) -> None:
    """Presses, moves in two steps, and lets go."""
    view = pane.canvas.viewport()
    modifiers = _Mod.ShiftModifier if fine else _Mod.NoModifier
    QTest.mousePress(view, LEFT, _Mod.NoModifier, start)
    for at in (start + (end - start) / 2, end):
        move(pane, at, modifiers)
    if lets_go:
        QTest.mouseRelease(view, LEFT, modifiers, end)


def move(pane: PlanPane, at: QPoint, modifiers: Qt.KeyboardModifier = _Mod.NoModifier) -> None:
    """The mouse moves with the left button down; QTest's own moves hold no button."""
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent

    view = pane.canvas.viewport()
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(at), QPointF(view.mapToGlobal(at)), LEFT, LEFT, modifiers
    )
    QApplication.sendEvent(view, event)


def press(pane: PlanPane, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    pane.canvas.setFocus()
    held = _Mod.NoModifier
    for one in modifiers:
        held |= one
    QTest.keyClick(pane.canvas, key, held)


def current(pane: PlanPane) -> PlannedSend:
    row = pane.list.current()
    assert row is not None
    return row.send


@pytest.fixture
def chosen(pane: PlanPane) -> PlanPane:
    """The pane with the third send selected: PPV Unlock, Mon 13:07."""
    pane.canvas.setFocus()
    pane.canvas.select_items((3,))
    return pane


# ---- Dragging


def test_a_card_is_dragged_to_another_day_and_time(pane: PlanPane, plan_services: FakeServices) -> None:
    start = point_of(pane, 3)
    grip = start.y() - point_at(pane, 0, 13 * 60 + 7).y()
    drag(pane, start, point_at(pane, 2, 12 * 60 + 1) + QPoint(0, grip))
    assert plan_services.editor.sentences == ["Moved PPV Unlock, Mon 13:07 to Wed 12:00"]
    moved = current(pane)
    assert (moved.day, moved.at, moved.is_hand_edited) == (WEEK.days[2], time(12, 0), True)
    assert stored(plan_services).send(moved.item_id) == moved


def test_shift_snaps_to_the_minute(pane: PlanPane, plan_services: FakeServices) -> None:
    pane.canvas.set_hour_height(120)
    start = point_of(pane, 3)
    drag(pane, start, start + QPoint(0, 42), fine=True)
    assert current(pane).at == time(13, 28)


def test_a_drag_straight_sideways_keeps_the_minute(pane: PlanPane) -> None:
    start = point_of(pane, 3)
    drag(pane, start, start + QPoint(round(pane.canvas.geometry_now.column_width), 0))
    assert (current(pane).day, current(pane).at) == (WEEK.days[1], time(13, 7))


def test_escape_leaves_everything_where_it_was(pane: PlanPane, plan_services: FakeServices) -> None:
    start = point_of(pane, 3)
    drag(pane, start, start + QPoint(0, 120), lets_go=False)
    assert pane.canvas.hand.preview is not None
    press(pane, _Key.Key_Escape)
    assert pane.canvas.hand.preview is None
    QTest.mouseRelease(pane.canvas.viewport(), LEFT, _Mod.NoModifier, start + QPoint(0, 120))
    assert plan_services.editor.sentences == []


def test_issues_are_live_while_dragging(pane: PlanPane) -> None:
    before = len(pane.issues.issues.model.rows)
    start = point_of(pane, 3)
    grip = start.y() - point_at(pane, 0, 13 * 60 + 7).y()
    drag(pane, start, point_at(pane, 0, 11 * 60 + 5) + QPoint(0, grip), lets_go=False)
    preview = pane.canvas.hand.preview
    assert preview is not None
    assert preview.validation is not None
    assert any(violation.severity == "error" for violation in preview.validation.violations)
    assert preview.floating[0][0].worst == "error"
    assert preview.rows[2].worst == "error"
    assert len(pane.issues.issues.model.rows) > before
    pane.canvas.grab()
    press(pane, _Key.Key_Escape)
    assert len(pane.issues.issues.model.rows) == before


def test_several_selected_sends_are_dragged_together(pane: PlanPane, plan_services: FakeServices) -> None:
    pane.canvas.select_items((2, 3))
    start = point_of(pane, 3)
    drag(pane, start, start + QPoint(round(pane.canvas.geometry_now.column_width), 0))
    assert plan_services.editor.sentences == ["Moved 2 sends 1 day later"]
    assert {row.send.day for row in pane.chosen_rows()} == {WEEK.days[1]}


def test_a_parent_is_dragged_with_its_followup(pane: PlanPane) -> None:
    parent = next(row.parent for row in pane.list.model.rows if row.parent is not None)
    start = point_of(pane, parent.item_id)
    drag(pane, start, start + QPoint(round(pane.canvas.geometry_now.column_width), 0), lets_go=False)
    preview = pane.canvas.hand.preview
    assert preview is not None
    assert len(preview.floating) == 2
    pane.canvas.hand.cancel()


def test_a_locked_send_says_so_at_the_pointer_and_stays(pane: PlanPane, plan_services: FakeServices) -> None:
    plan_services.plan(judged(changed(stored(plan_services), 3, is_locked=True)))
    pane.reload()
    start = point_of(pane, 3)
    drag(pane, start, start + QPoint(0, 120), lets_go=False)
    preview = pane.canvas.hand.preview
    assert preview is not None
    assert "is locked" in preview.problem
    pane.canvas.grab()
    QTest.mouseRelease(pane.canvas.viewport(), LEFT, _Mod.NoModifier, start + QPoint(0, 120))
    assert plan_services.editor.sentences == []


def test_near_the_edge_the_week_scrolls_under_the_hand(pane: PlanPane) -> None:
    pane.canvas.set_hour_height(120)
    start = point_of(pane, 1)
    bar = pane.canvas.verticalScrollBar()
    before = bar.value()
    drag(pane, start, QPoint(start.x(), pane.canvas.viewport().height() - 2), lets_go=False)
    pane.canvas.hand._scroll_on()
    assert bar.value() > before
    pane.canvas.hand.cancel()


def test_the_rubber_band_selects_and_with_ctrl_adds(pane: PlanPane) -> None:
    geometry = pane.canvas.geometry_now
    top, bottom = point_at(pane, 0, 9 * 60 - 10), point_at(pane, 0, 16 * 60)
    left = QPoint(round(geometry.column(0).x + 1), top.y())
    drag(pane, left, QPoint(round(geometry.column(0).right - 3), bottom.y()), lets_go=False)
    assert pane.canvas.hand.band is not None
    pane.canvas.grab()
    QTest.mouseRelease(pane.canvas.viewport(), LEFT, _Mod.NoModifier, bottom)
    assert {row.send.day for row in pane.chosen_rows()} == {WEEK.monday}
    assert len(pane.chosen_rows()) == 4


def test_ctrl_click_adds_and_a_click_on_one_of_several_selects_only_it(pane: PlanPane) -> None:
    view = pane.canvas.viewport()
    QTest.mouseClick(view, LEFT, _Mod.NoModifier, point_of(pane, 2))
    QTest.mouseClick(view, LEFT, _Mod.ControlModifier, point_of(pane, 3))
    assert pane.canvas.chosen_items() == {2, 3}
    QTest.mouseClick(view, LEFT, _Mod.NoModifier, point_of(pane, 3))
    assert pane.canvas.chosen_items() == {3}


# ---- The keyboard


@pytest.mark.parametrize(
    ("key", "modifiers", "day", "at"),
    [
        (_Key.Key_Up, (_Mod.AltModifier,), 0, time(13, 2)),
        (_Key.Key_Down, (_Mod.AltModifier,), 0, time(13, 12)),
        (_Key.Key_Up, (_Mod.AltModifier, _Mod.ShiftModifier), 0, time(13, 6)),
        (_Key.Key_Down, (_Mod.AltModifier, _Mod.ShiftModifier), 0, time(13, 8)),
        (_Key.Key_Right, (_Mod.ControlModifier, _Mod.AltModifier), 1, time(13, 7)),
    ],
)
def test_keys_move_the_selected_send(
    chosen: PlanPane, key: Qt.Key, modifiers: tuple[Qt.KeyboardModifier, ...], day: int, at: time
) -> None:
    press(chosen, key, *modifiers)
    assert (current(chosen).day, current(chosen).at) == (WEEK.days[day], at)


def test_many_quick_keys_are_stored_one_after_the_other(
    chosen: PlanPane, plan_services: FakeServices
) -> None:
    for _ in range(4):
        press(chosen, _Key.Key_Down, _Mod.AltModifier)
    assert current(chosen).at == time(13, 27)
    assert len(plan_services.editor.sentences) == 4
    assert plan_services.editor.revision == 5


def test_leaving_the_week_is_refused_with_what_to_do(chosen: PlanPane, plan_services: FakeServices) -> None:
    press(chosen, _Key.Key_Left, _Mod.ControlModifier, _Mod.AltModifier)
    notice = chosen.context.banner.notice
    assert notice is not None
    assert "would leave the week" in notice.text
    assert plan_services.editor.sentences == []


def test_duplicate_delete_and_lock(chosen: PlanPane, plan_services: FakeServices) -> None:
    press(chosen, _Key.Key_D, _Mod.ControlModifier)
    assert current(chosen).day == WEEK.days[1]
    assert current(chosen).needs_manual_caption
    press(chosen, _Key.Key_Delete)
    assert len(stored(plan_services).sends) == 51
    chosen.canvas.select_items((3,))
    press(chosen, _Key.Key_L)
    assert stored(plan_services).send(3).is_locked
    assert plan_services.editor.sentences[-1] == "Locked PPV Unlock, Mon 13:07"


def test_cut_and_paste_move_a_send_to_the_day_of_another(
    chosen: PlanPane, plan_services: FakeServices
) -> None:
    press(chosen, _Key.Key_X, _Mod.ControlModifier)
    assert plan_services.editor.sentences == ["Cut PPV Unlock, Mon 13:07"]
    wednesday = next(row.item_id for row in chosen.list.model.rows if row.send.day == WEEK.days[2])
    chosen.canvas.select_items((wednesday,))
    press(chosen, _Key.Key_V, _Mod.ControlModifier)
    pasted = current(chosen)
    assert (pasted.day, pasted.at, pasted.caption_id) == (WEEK.days[2], time(13, 7), "caption-3")


def test_a_copy_is_on_the_clipboard_as_sends_and_as_text(chosen: PlanPane) -> None:
    press(chosen, _Key.Key_C, _Mod.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    assert clipboard.parcel_from(data).sends[0].item_id == 3
    assert data.text().split("\t")[1:3] == ["13:07", "PPV Unlock"]
    chosen.show_view(1)
    chosen.list.view.setFocus()
    QTest.keyClick(chosen.list.view, _Key.Key_C, _Mod.ControlModifier)
    assert clipboard.copied_sends().sends[0].item_id == 3


def test_a_clipboard_without_sends_is_refused(chosen: PlanPane) -> None:
    QGuiApplication.clipboard().setText("something else")
    press(chosen, _Key.Key_V, _Mod.ControlModifier)
    notice = chosen.context.banner.notice
    assert notice is not None
    assert "holds no sends" in notice.text


def test_a_follow_up_is_added_where_its_parent_may_have_one(chosen: PlanPane) -> None:
    press(chosen, _Key.Key_N, _Mod.ShiftModifier)
    added = current(chosen)
    assert (added.send_type_key, added.at, added.parent_item_id) == ("ppv_followup", time(13, 32), 3)
    press(chosen, _Key.Key_N, _Mod.ShiftModifier)
    notice = chosen.context.banner.notice
    assert notice is not None
    assert "cannot have a follow-up" in notice.text


def test_sends_move_by_days_with_the_sentence_before(
    chosen: PlanPane, plan_services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = {"ppv_unlock": "PPV Unlock"}
    dialog = MoveDialog(stored(plan_services), (3,), names)
    assert dialog.told.text() == "Moved PPV Unlock, Mon 13:07 to Tue 13:07."
    dialog.days.setValue(-2)
    assert "would leave the week" in dialog.told.text()
    assert not dialog.accept_button.isEnabled()
    dialog.days.setValue(0)
    assert not dialog.accept_button.isEnabled()
    monkeypatch.setattr(MoveDialog, "ask", staticmethod(lambda *_args: 2))
    press(chosen, _Key.Key_M, _Mod.ControlModifier)
    assert current(chosen).day == WEEK.days[2]


# ---- Adding and menus


def test_a_double_click_adds_at_its_time(pane: PlanPane, qtbot: QtBot) -> None:
    at = point_at(pane, 3, 11 * 60 + 1)
    QTest.mouseDClick(pane.canvas.viewport(), LEFT, _Mod.NoModifier, at)
    kinds = pane.edits.menus.kinds
    assert kinds.isVisible()
    assert kinds.windowTitle() == "Add at Thu 26 Nov 11:00"
    assert kinds.model.rowCount() == 20
    kinds.field.setText("flash")
    QTest.keyClick(kinds.field, _Key.Key_Return)
    added = current(pane)
    assert (added.send_type_key, added.day, added.at) == ("flash_bundle", WEEK.days[3], time(11, 0))
    assert added.price_cents is not None


def test_n_adds_an_hour_after_the_current_send(chosen: PlanPane) -> None:
    press(chosen, _Key.Key_N)
    kinds = chosen.edits.menus.kinds
    assert kinds.windowTitle() == "Add at Mon 23 Nov 14:07"
    kinds.hide()


def test_the_menu_of_a_send_and_of_an_empty_time(pane: PlanPane) -> None:
    pane.canvas.select_items((3,))
    at = pane.canvas.viewport().mapToGlobal(point_of(pane, 3))
    menu = pane.edits.menus.open_menu(at, pane.canvas.spot_at(point_of(pane, 3)))
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert "Duplicate to the next day" in texts
    assert "Delete sends" in texts
    menu.close()
    empty = point_at(pane, 3, 11 * 60)
    menu = pane.edits.menus.open_menu(pane.canvas.viewport().mapToGlobal(empty), pane.canvas.spot_at(empty))
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert texts[:3] == ["Add a send at 11:00 …", "Paste at 11:00", "Select the day's sends"]
    menu.actions()[3].trigger()
    assert {row.send.day for row in pane.chosen_rows()} == {WEEK.days[3]}
    menu.close()


# ---- The backlog


def test_sends_wait_in_the_backlog_and_come_back_by_keyboard(
    chosen: PlanPane, plan_services: FakeServices
) -> None:
    press(chosen, _Key.Key_B)
    assert plan_services.editor.sentences == ["Put PPV Unlock, Mon 13:07 into the backlog"]
    assert chosen.tray.hint.text() == "1 send waits for a day"
    assert len(stored(plan_services).sends) == 50
    chosen.desk.toggle_tray()
    chosen.tray.table.view.selectRow(0)
    QTest.keyClick(chosen.tray.table.view, _Key.Key_Return)
    assert current(chosen).at == time(13, 7)
    assert chosen.tray.hint.text() == "Nothing waits"


def test_delete_in_the_backlog_is_about_the_backlog(chosen: PlanPane, plan_services: FakeServices) -> None:
    press(chosen, _Key.Key_B)
    chosen.desk.toggle_tray()
    chosen.tray.table.view.selectRow(0)
    QTest.keyClick(chosen.tray.table.view, _Key.Key_Delete)
    assert plan_services.waiting.waiting == []
    assert len(stored(plan_services).sends) == 50


def test_a_card_dropped_on_the_tray_waits_there(pane: PlanPane, plan_services: FakeServices) -> None:
    start = point_of(pane, 3)
    tray = pane.tray.mapToGlobal(pane.tray.rect().center())
    drag(pane, start, pane.canvas.viewport().mapFromGlobal(tray))
    assert [one.send.item_id for one in plan_services.waiting.waiting] == [3]


def test_a_waiting_send_is_dropped_at_a_time(chosen: PlanPane, plan_services: FakeServices) -> None:
    press(chosen, _Key.Key_B)
    chosen.desk.toggle_tray()
    chosen.tray.table.view.selectRow(0)
    data: QMimeData = chosen.tray.mime()
    at = point_at(chosen, 4, 11 * 60 + 2)
    drop = QDropEvent(QPointF(at), Qt.DropAction.MoveAction, data, LEFT, _Mod.NoModifier)
    QApplication.sendEvent(chosen.canvas.viewport(), drop)
    assert (current(chosen).day, current(chosen).at) == (WEEK.days[4], time(11, 0))
    assert plan_services.waiting.waiting == []


# ---- What can go wrong


def test_an_edit_that_could_not_be_stored_is_taken_out_of_view(
    chosen: PlanPane, plan_services: FakeServices
) -> None:
    plan_services.editor.error = Conflict("The disk is full. The week was left as it was.")
    press(chosen, _Key.Key_Down, _Mod.AltModifier)
    assert stored(plan_services).send(3).at == time(13, 7)
    assert chosen.list.model.rows[2].send.at == time(13, 7)
    notice = chosen.context.banner.notice
    assert notice is not None
    assert "The disk is full" in notice.text
    press(chosen, _Key.Key_Down, _Mod.AltModifier)
    assert stored(plan_services).send(3).at == time(13, 12)


def test_a_closed_week_says_how_to_open_it(pane: PlanPane, plan_services: FakeServices) -> None:
    plan_services.plan(replace(stored(plan_services), status="queued"))
    pane.reload()
    pane.canvas.select_items((3,))
    press(pane, _Key.Key_Down, _Mod.AltModifier)
    notice = pane.context.banner.notice
    assert notice is not None
    assert "Reopen it first" in notice.text


def test_edits_judge_with_what_the_board_knows() -> None:
    assert judging().reference is not None
