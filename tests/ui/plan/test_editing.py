"""Editing the week by mouse and keyboard: what is shown, what is stored, what is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eros_desktop.domain.errors import Conflict
from eros_desktop.ui.plan import clipboard
from eros_desktop.ui.plan.move_dialog import MoveDialog
from eros_desktop.ui.plan.pane import PlanPane
from tests.ui.plan.fakes import WEEK, FakeServices
from tests.ui.plan.mouse import LEFT, current, drag, point_at, point_of, press, stored

_Key = Qt.Key
_Mod = Qt.KeyboardModifier


@pytest.fixture
def chosen(pane: PlanPane) -> PlanPane:
    """The pane with the third send selected: PPV Unlock, Mon 13:07."""
    pane.canvas.setFocus()
    pane.canvas.select_items((3,))
    return pane


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


def test_pasting_where_nothing_is_planned_says_what_to_do(
    chosen: PlanPane, plan_services: FakeServices
) -> None:
    press(chosen, _Key.Key_C, _Mod.ControlModifier)
    chosen.context.selection.select_week(WEEK.next())
    chosen.empty.setFocus()
    QTest.keyClick(QApplication.focusWidget() or chosen, _Key.Key_V, _Mod.ControlModifier)
    notice = chosen.context.banner.notice
    assert notice is not None
    assert notice.text == "No week is planned here yet. Generate it first."


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
    dialog = MoveDialog(stored(plan_services), (3,), names, chosen.context.theme)
    assert dialog.told.text() == "PPV Unlock, Mon 13:07: Mon 23 Nov → Tue 24 Nov"
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
    pane.canvas.scroll_to_hour(21)
    at = point_at(pane, 3, 22 * 60 + 46)
    QTest.mouseDClick(pane.canvas.viewport(), LEFT, _Mod.NoModifier, at)
    kinds = pane.edits.menus.kinds
    assert kinds.isVisible()
    assert kinds.windowTitle() == "Add at Thu 26 Nov 22:45"
    assert kinds.model.rowCount() == 20
    kinds.field.setText("flash")
    QTest.keyClick(kinds.field, _Key.Key_Return)
    added = current(pane)
    assert (added.send_type_key, added.day, added.at) == ("flash_bundle", WEEK.days[3], time(22, 45))
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
    pane.canvas.scroll_to_hour(21)
    empty = point_at(pane, 3, 22 * 60 + 46)
    menu = pane.edits.menus.open_menu(pane.canvas.viewport().mapToGlobal(empty), pane.canvas.spot_at(empty))
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert texts[:3] == ["Add a send at 22:45 …", "Paste at 22:45", "Select the day's sends"]
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
    held = (Qt.DropAction.MoveAction, data, LEFT, _Mod.NoModifier)
    for event in (QDragEnterEvent(at, *held), QDragMoveEvent(at, *held)):
        QApplication.sendEvent(chosen.canvas.viewport(), event)
    assert chosen.canvas.hand.preview is not None
    chosen.canvas.grab()
    QApplication.sendEvent(chosen.canvas.viewport(), QDropEvent(QPointF(at), *held))
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
