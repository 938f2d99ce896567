"""One step of a drag over 175 sends, beside judging and painting everything at every step; a switch of weeks.

The naive side of the drag plans the moved week anew, judges it, makes its picture, lays it out and paints
every card; that of the switch reads the week and makes all its cards before it is shown.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from statistics import median
from time import perf_counter

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtWidgets import QApplication

from eros_desktop.domain.schedule.edits import move
from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.services.plans.editing import WeekBoard
from eros_desktop.ui.models.table_model import TableModel
from eros_desktop.ui.plan.columns import SEND_COLUMNS
from eros_desktop.ui.plan.picture import SendRow, picture_of
from eros_desktop.ui.plan.week_canvas import WeekCanvas
from eros_desktop.ui.plan.zones import moment
from eros_desktop.ui.theme import Scheme, Theme, install_resources
from tests.support.builders_schedule import context, shipped_reference
from tests.support.fake_services import TODAY
from tests.support.repository import ROOT
from tests.ui.plan.fakes import dense_week

SIZE = (1440, 900)
STEPS = 40
FRAME_MS = 1000 / 60


def run() -> list[tuple[str, float, float, float]]:
    """Name, naive milliseconds, our milliseconds, ratio; the middle of many steps."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    install_resources(ROOT / "resources")
    canvas = _canvas(Theme(application, Scheme.LIGHT), dense_week())
    naive, ours = _naive_drag(canvas), _drag(canvas)
    edited = _edited(canvas)
    canvas.deleteLater()
    return [
        ("one step of a drag with 175 sends", naive, ours, naive / ours),
        ("show the week after an edit", naive, edited, naive / edited),
    ]


def _canvas(theme: Theme, plan: WeekPlan) -> WeekCanvas:
    model: TableModel[SendRow] = TableModel(SEND_COLUMNS, lambda row: row.item_id)
    canvas = WeekCanvas(model, QItemSelectionModel(model), theme, lambda: moment(TODAY))
    board = WeekBoard(plan.creator_id, plan.week, 1, context(plan=plan), plan)
    canvas.hand.board = lambda: board
    canvas.resize(*SIZE)
    _show(canvas, plan)
    canvas.show()
    QApplication.processEvents()
    return canvas


def _show(canvas: WeekCanvas, plan: WeekPlan) -> None:
    picture = picture_of(plan, shipped_reference())
    canvas._rows.set_rows(picture.rows)
    canvas.show_picture(picture)


def _drag(canvas: WeekCanvas) -> float:
    """Hit test, snap, judgement and painting of one step, without the event loop's own time."""
    item = 88
    canvas.select_items((item,))
    canvas.scrollTo(canvas.currentIndex())
    start = canvas.visualRect(canvas.currentIndex()).center()
    canvas.hand.press(start, item, keeps=False)
    times = []
    for step in range(1, STEPS + 1):
        at = start + QPoint(step * 12 - 240, (step % 7) * 9 - 30)
        times.append(_once(lambda at=at: _step(canvas, at)))  # type: ignore[misc]  # bound now
    assert canvas.hand.is_dragging
    canvas.hand.cancel()
    return median(times)


def _step(canvas: WeekCanvas, at: QPoint) -> None:
    canvas.indexAt(at)
    canvas.hand.follow(at, Qt.KeyboardModifier.NoModifier)
    canvas.viewport().repaint()


def _naive_drag(canvas: WeekCanvas) -> float:
    picture = canvas.picture
    assert picture is not None
    plan, board = picture.plan, canvas.hand.board()
    assert board is not None

    def step(minutes: int) -> None:
        judged = board.judged(move(plan, (88,), 0, minutes).plan)
        _show(canvas, judged)
        canvas._painter._stamps._made.clear()
        canvas.viewport().repaint()

    found = median(_once(lambda by=5 * by: step(by)) for by in range(1, 9))  # type: ignore[misc]  # bound now
    _show(canvas, plan)
    canvas.viewport().repaint()
    return found


def _edited(canvas: WeekCanvas) -> float:
    """What is seen of an edit before it is stored: judged, laid out and painted."""
    from eros_desktop.ui.plan.picture import edited_picture

    picture, board = canvas.picture, canvas.hand.board()
    assert picture is not None
    assert board is not None

    def step(minutes: int) -> None:
        judged = board.judged(move(picture.plan, (88,), 0, minutes).plan)
        after = edited_picture(replace(picture), judged, shipped_reference())
        canvas._rows.set_rows(after.rows)
        canvas.show_picture(after)
        canvas.viewport().repaint()

    return median(_once(lambda by=5 * by: step(by)) for by in range(1, 9))  # type: ignore[misc]  # bound now


def _once(work: Callable[[], object]) -> float:
    begun = perf_counter()
    work()
    return (perf_counter() - begun) * 1000
