"""How long the window stands still while it plans, imports and draws, against doing it in its own thread.

Measured is the longest gap between two turns of the event loop of a real window over a copy of the demo. The
naive window does the very same work in a slot, so its loop stands still until it is done.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from eros_desktop.app.run import SWITCH_SECONDS, Started, start
from eros_desktop.jobs.job import Job
from eros_desktop.services.analytics.board import ChartRequest
from eros_desktop.services.bundle import Services
from eros_desktop.services.changes import Change
from eros_desktop.ui.analytics.card import ChartCard
from eros_desktop.ui.analytics.charts import CHARTS
from eros_desktop.ui.analytics.drawn import Names
from eros_desktop.ui.analytics.grid import CardGrid
from eros_desktop.ui.rendering import settle
from eros_desktop.ui.theme import Scheme, Theme, install_resources
from eros_desktop.ui.window_state import WindowState
from tests.support.demo import TODAY, WEEK, opened, shipped_demo
from tests.support.repository import ROOT

Row = tuple[str, float, float, float]
TICK_MS = 1
SIZE = (1600, 1000)
MESSAGES = 6_000
PATIENCE_SECONDS = 120.0


class Metronome(QObject):
    """Beats with every turn of the event loop, a millisecond apart at least."""

    def __init__(self) -> None:
        super().__init__()
        self.longest_ms = 0.0
        self._last = perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(TICK_MS)

    def _beat(self) -> None:
        now = perf_counter()
        self.longest_ms = max(self.longest_ms, (now - self._last) * 1000 - TICK_MS)
        self._last = now

    def stop(self) -> float:
        """The longest gap in milliseconds."""
        self._timer.stop()
        return self.longest_ms


def run() -> list[Row]:
    """Name, the naive window's longest gap in milliseconds, ours, ratio."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    before = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_SECONDS)
    try:
        with tempfile.TemporaryDirectory() as name:
            return _measure(application, Path(name))
    finally:
        sys.setswitchinterval(before)


def _measure(application: QApplication, folder: Path) -> list[Row]:
    file = _messages(folder / "messages.csv")
    install_resources(ROOT / "resources")
    naive = _naive(shipped_demo(folder / "naive"), file, Theme(application, Scheme.LIGHT))
    with _window(application, shipped_demo(folder / "ours")) as started:
        window, services = started.window, _services(started)
        ours = {
            "generate": _gap(started, window.actions_set["generate_all"].trigger),
            "import": _gap(
                started,
                lambda: started.runner.command(lambda job: _imported(services, file, job), name="Importing"),
            ),
            "analytics": _gap(started, lambda: window.go_to("analytics")),
        }
        assert len(services.plans.statuses(WEEK)) == len(services.creators.active_ids())
    return [
        (f"longest gap between two turns: {name}", naive[name], gap, naive[name] / gap)
        for name, gap in ours.items()
    ]


def _naive(folder: Path, file: Path, theme: Theme) -> dict[str, float]:
    """The same work in a slot of the window's own thread."""
    with opened(folder) as workspace:
        services = workspace.services
        works: dict[str, Callable[[], object]] = {
            "generate": lambda: services.weeks.proposals.propose(
                services.creators.active_ids(), WEEK, save_new=True
            ),
            "import": lambda: services.imports.run("messages", [file]),
            "analytics": lambda: _read_and_draw(services, theme),
        }
        return {name: _slot(work) for name, work in works.items()}


def _read_and_draw(services: Services, theme: Theme) -> None:
    """Every series and every chart in one go."""
    board = services.charts.board(ChartRequest())
    names = Names(services.reference, {one.creator_id: one.name for one in board.coverage.everyone})
    cards = [ChartCard(chart, theme, WindowState()) for chart in CHARTS]
    grid = CardGrid(cards, theme)
    grid.resize(*SIZE)
    grid.show()
    for card in cards:
        card.show_drawn(card.chart.draw(board, names), names)
    QApplication.processEvents()
    grid.deleteLater()


def _slot(work: Callable[[], object]) -> float:
    metronome, loop = Metronome(), QEventLoop()

    def stand_still() -> None:
        work()
        QTimer.singleShot(TICK_MS, loop.quit)

    QTimer.singleShot(TICK_MS, stand_still)
    loop.exec()
    return metronome.stop()


def _gap(started: Started, begin: Callable[[], object]) -> float:
    """The longest gap from an action until all of it is done and drawn."""
    metronome = Metronome()
    begin()
    settle(started.window, PATIENCE_SECONDS)
    return metronome.stop()


@contextmanager
def _window(application: QApplication, folder: Path) -> Iterator[Started]:
    started = start(application, folder, today=TODAY)
    try:
        settle(started.window, PATIENCE_SECONDS)
        yield started
    finally:
        started.window.close()
        started.stop()


def _services(started: Started) -> Services:
    assert started.window.desk is not None
    return started.window.desk.context.services


def _imported(services: Services, file: Path, job: Job) -> Change:
    return services.imports.change(services.imports.run("messages", [file], progress=job))


def _messages(path: Path) -> Path:
    """Messages of one creator that the demo does not know."""
    lines = ["message_id,page_name,send_type,sent_date,sent_count,viewed_count,purchased_count,earnings"]
    for number in range(MESSAGES):
        day, minute = TODAY - timedelta(days=number % 90), number // 90
        moment = f"{day} {8 + minute // 60 % 14:02d}:{minute % 60:02d}:30"
        lines.append(f"turn{number},harbor_light,ppv_unlock,{moment},400,120,6,{number % 70}.50")
    path.write_text("\n".join(lines), "utf-8")
    return path


if __name__ == "__main__":
    for name, *figures in run():
        print(name, *(f"{figure:,.1f}" for figure in figures))
