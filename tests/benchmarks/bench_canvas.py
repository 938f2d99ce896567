"""One step of a drag over 175 sends, beside judging, laying out and painting everything at every step; the
switch to another creator of the full-scale workspace; the month of everybody.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from statistics import median
from time import perf_counter
from types import SimpleNamespace

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QVBoxLayout, QWidget

from eros_desktop.domain.schedule.edits import move
from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.weeks import Week
from eros_desktop.services.bundle import Services
from eros_desktop.services.plans.editing import WeekBoard
from eros_desktop.services.plans.month import DayCount, Month, MonthRow
from eros_desktop.ui.models.table_model import TableModel
from eros_desktop.ui.plan.columns import SEND_COLUMNS
from eros_desktop.ui.plan.month_page import MonthPage
from eros_desktop.ui.plan.picture import SendRow, edited_picture, picture_of
from eros_desktop.ui.plan.reading import read_week
from eros_desktop.ui.plan.week_canvas import WeekCanvas
from eros_desktop.ui.plan.zones import moment
from eros_desktop.ui.theme import Scheme, Theme, install_resources
from tests.benchmarks import full_scale
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
    canvas = WeekCanvas(
        model, QItemSelectionModel(model), theme, lambda: moment(TODAY), lambda _owner, act: act()
    )
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


def run_switch(place: Path) -> list[tuple[str, float, float, float]]:
    """Reading and showing other creators' weeks, beside judging each of them before it is shown."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    install_resources(ROOT / "resources")
    canvas = _canvas(Theme(application, Scheme.LIGHT), dense_week())
    with full_scale.opened(place) as workspace:
        services = workspace.services
        creators = services.creators.active_ids()[:6]
        services.plans.generate(creators, full_scale.WEEK)
        switch = [
            (lambda one=one: _switch(canvas, services, one))  # type: ignore[misc]  # bound now
            for one in creators
        ]
        for once in switch:
            once()
        canvas._painter._stamps._made.clear()
        ours = median(_once(once) for once in switch)
        naive = median(
            _once(lambda one=one: _naive_switch(canvas, services, one))  # type: ignore[misc]  # bound now
            for one in creators
        )
    canvas.deleteLater()
    return [("switch to another creator", naive, ours, naive / ours)]


def _switch(canvas: WeekCanvas, services: Services, creator_id: CreatorId) -> None:
    picture = read_week(services, creator_id, full_scale.WEEK)
    assert picture is not None
    canvas._rows.set_rows(picture.rows)
    canvas.show_picture(picture)
    canvas.viewport().repaint()


def _naive_switch(canvas: WeekCanvas, services: Services, creator_id: CreatorId) -> None:
    services.plans.validate(creator_id, full_scale.WEEK)
    canvas._painter._stamps._made.clear()
    _switch(canvas, services, creator_id)


def run_month() -> list[tuple[str, float, float, float]]:
    """The month of 37 creators and 20,000 sends, shown and painted, beside a table item a day and creator."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    install_resources(ROOT / "resources")
    theme, month = Theme(application, Scheme.LIGHT), _month()
    page = MonthPage(_MonthContext(theme))  # type: ignore[arg-type]  # only what the page asks for
    page.resize(*SIZE)
    page.show()
    QApplication.processEvents()
    ours = median(_once(lambda: _open_month(page, month)) for _ in range(5))
    naive = median(_once(lambda: _naive_month(month)) for _ in range(3))
    page.deleteLater()
    return [
        (f"open the month of {len(month.rows)} creators, {month.sends:,} sends", naive, ours, naive / ours)
    ]


def _month() -> Month:
    first = Week.containing(TODAY)
    weeks = tuple(Week(first.monday + timedelta(days=7 * place)) for place in range(4))
    days = tuple(DayCount(7, 9, 3, place % 2) for place in range(28))
    return Month(
        weeks,
        tuple(
            MonthRow(
                CreatorId(f"c{at}"), f"Creator {at}", f"creator{at}", days, ("completed", "draft", None, None)
            )
            for at in range(37)
        ),
    )


def _open_month(page: MonthPage, month: Month) -> None:
    page.show_month(month)
    page.table.viewport().repaint()


def _naive_month(month: Month) -> None:
    """A widget a day with a label for each category, as a first version would have it."""
    page = QWidget()
    grid = QGridLayout(page)
    for at, row in enumerate(month.rows):
        for place, count in enumerate(row.days):
            cell = QWidget()
            line = QVBoxLayout(cell)
            for number in (count.revenue, count.engagement, count.retention):
                line.addWidget(QLabel(str(number)))
            grid.addWidget(cell, at, place)
    page.resize(*SIZE)
    page.show()
    page.repaint()
    page.hide()
    page.deleteLater()


@dataclass
class _MonthContext:
    """What the page asks of its context while it shows a month."""

    theme: Theme
    selection: SimpleNamespace = field(default_factory=lambda: SimpleNamespace(creator_id=CreatorId("c3")))
