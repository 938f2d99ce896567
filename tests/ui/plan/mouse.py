"""Mouse and keyboard on the canvas, as a person uses them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan
from eros_desktop.ui.plan.pane import PlanPane
from tests.ui.plan.fakes import ATLAS, WEEK, FakeServices

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
