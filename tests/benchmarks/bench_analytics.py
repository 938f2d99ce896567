"""The charts of the Analytics pane at full scale, beside a first version of each part.

The naive series read the messages as rows and add them up in dictionaries, for five of the ten charts.
The naive drawing makes a new plot widget for every chart, all in one turn of the event loop. Both sides count
processor time of their thread: the machine may be shared.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from statistics import median
from time import thread_time

from PySide6.QtWidgets import QApplication

from eros_desktop.app.bootstrap import Workspace
from eros_desktop.services.analytics.board import Board, ChartRequest, Period
from eros_desktop.store.database import FILE_NAME
from eros_desktop.ui.analytics.card import ChartCard
from eros_desktop.ui.analytics.charts import CHARTS
from eros_desktop.ui.analytics.drawn import Names
from eros_desktop.ui.analytics.grid import CardGrid
from eros_desktop.ui.theme import Scheme, Theme, install_resources
from eros_desktop.ui.window_state import WindowState
from tests.benchmarks import full_scale
from tests.support.repository import ROOT

DAYS = 90
SIZE = (1600, 1000)
TIMES = 5


def run(place: Path) -> list[tuple[str, float, float, float]]:
    """Name, naive milliseconds, our milliseconds, ratio."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    install_resources(ROOT / "resources")
    theme = Theme(application, Scheme.LIGHT)
    with full_scale.opened(place) as workspace:
        return _rows(workspace, theme)


def _rows(workspace: Workspace, theme: Theme) -> list[tuple[str, float, float, float]]:
    charts, folder = workspace.services.charts, workspace.folder
    creator = workspace.services.creators.active_ids()[3]
    one, everybody = ChartRequest(creator, Period(DAYS)), ChartRequest(None, Period(DAYS))
    cases = {
        f"series of one creator over {DAYS} days": (
            _cpu(lambda: _naively(folder, creator), 3), _cpu(lambda: charts.board(one), TIMES)
        ),
        f"series of all creators over {DAYS} days": (
            _cpu(lambda: _naively(folder, None), 1), _cpu(lambda: charts.board(everybody), TIMES)
        ),
    }  # fmt: skip
    grid, cards = _cards(theme)
    turns: list[float] = []
    boards = [replace(charts.board(request), actuals=()) for request in (one, everybody)]
    names = Names(
        workspace.services.reference, {one.creator_id: one.name for one in boards[0].coverage.everyone}
    )
    naive = _cpu(lambda: _draw_naively(cards, boards[0], names), 3)
    ours = median(sum(_draw(cards, board, names, turns)) for _ in range(TIMES) for board in boards)
    cases["draw every chart"] = naive, ours
    cases["longest turn while drawing (95th percentile)"] = naive, sorted(turns)[len(turns) * 95 // 100]
    grid.deleteLater()
    return [(name, slow, quick, slow / quick) for name, (slow, quick) in cases.items()]


def _cards(theme: Theme) -> tuple[CardGrid, list[ChartCard]]:
    cards = [ChartCard(chart, theme, WindowState()) for chart in CHARTS]
    for card in cards:
        card.fit()
    grid = CardGrid(cards, theme)
    grid.resize(*SIZE)
    grid.show()
    return grid, cards


def _draw(cards: list[ChartCard], board: Board, names: Names, turns: list[float]) -> list[float]:
    """Draws each card in a turn of its own, as the pane does; returns what each turn took."""
    took = []
    for card in cards:
        begun = thread_time()
        card.show_drawn(card.chart.draw(board, names), names)
        QApplication.processEvents()
        took.append((thread_time() - begun) * 1000)
    turns.extend(took)
    return took


def _draw_naively(cards: list[ChartCard], board: Board, names: Names) -> None:
    """A plot widget anew for each chart, with the same bars, lines and points."""
    import pyqtgraph as pg  # type: ignore[import-untyped]  # ships no types

    plots = []
    for card in cards:
        picture = card.chart.draw(board, names).picture
        plot = pg.PlotWidget()
        plots.append(plot)
        for bars in picture.bars if picture is not None else ():
            plot.addItem(pg.BarGraphItem(x0=bars.x0, x1=bars.x1, y0=bars.y0, y1=bars.y1))
        for line in picture.lines if picture is not None else ():
            plot.plot(list(line.x), list(line.y))
        for word in picture.words if picture is not None else ():
            label = pg.TextItem(word.text)
            label.setPos(word.x, word.y)
            plot.addItem(label)
        plot.resize(500, 300)
        plot.show()
    QApplication.processEvents()
    for plot in plots:
        plot.hide()
        plot.deleteLater()


def _naively(folder: Path, creator: str | None) -> int:
    """Five of the charts as five loops over rows."""
    last = full_scale.TODAY
    first = last - timedelta(days=DAYS - 1)
    with closing(sqlite3.connect(f"file:{folder / FILE_NAME}?mode=ro", uri=True)) as connection:
        rows = connection.execute(
            "SELECT m.creator_id, m.send_type, m.sent_date, m.sent_count, m.viewed_count, m.purchased_count, "
            "m.earnings, d.caption_id, coalesce(d.content_type, b.content_type) FROM message_performance m "
            "LEFT JOIN message_details d ON d.message_row_id = m.id "
            "LEFT JOIN caption_bank b ON b.caption_id = d.caption_id "
            "WHERE substr(m.sent_date, 1, 10) BETWEEN ? AND ? AND coalesce(?, m.creator_id) = m.creator_id",
            (first.isoformat(), last.isoformat(), creator),
        ).fetchall()
    groups: list[dict[object, list[float]]] = []
    keys: tuple[Callable[[tuple[str, ...]], object], ...] = (
        lambda row: (row[2][:10], row[1]),
        lambda row: (date.fromisoformat(row[2][:10]).weekday(), row[2][11:13]),
        lambda row: row[1],
        lambda row: row[8],
        lambda row: row[7],
    )
    for key in keys:
        sums: dict[object, list[float]] = defaultdict(lambda: [0.0] * 5)
        for row in rows:
            found = sums[key(row)]
            for at, value in enumerate((1, *row[3:7])):
                found[at] += value
        groups.append(sums)
    return sum(len(group) for group in groups)


def _cpu(work: Callable[[], object], times: int) -> float:
    work()
    taken = []
    for _ in range(times):
        begun = thread_time()
        work()
        taken.append((thread_time() - begun) * 1000)
    return median(taken)
