"""Charts of what past sends earned: each tells its finding, narrows the others, and shows its numbers."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from eros_desktop.domain.analytics.charts.scope import SendFilter
from eros_desktop.domain.values import CreatorId
from eros_desktop.jobs.job import Job
from eros_desktop.jobs.runner import sentence
from eros_desktop.services.analytics.board import Board, ChartRequest, Period
from eros_desktop.services.changes import Topic
from eros_desktop.ui.actions.build import Handler
from eros_desktop.ui.analytics.actions import analytics_actions
from eros_desktop.ui.analytics.asked import Asked, remember, remembered
from eros_desktop.ui.analytics.card import ChartCard
from eros_desktop.ui.analytics.charts import CHARTS
from eros_desktop.ui.analytics.controls import PeriodButtons, ScopeBar
from eros_desktop.ui.analytics.drawn import Drawn, Names
from eros_desktop.ui.analytics.grid import CardGrid
from eros_desktop.ui.analytics.kinds.creators import PickCreator
from eros_desktop.ui.analytics.kinds.plans import PLANS
from eros_desktop.ui.analytics.period_dialog import PeriodDialog
from eros_desktop.ui.analytics.saving import NumbersDialog, cells_of, header_of
from eros_desktop.ui.context import Pane, PaneContext
from eros_desktop.ui.widgets.heading import PaneHeading
from eros_desktop.words import declared, tr

if TYPE_CHECKING:
    from eros_desktop.services.bundle import Services
    from eros_desktop.services.plans.actual import WeekActual

DRAWING = "eros_desktop.ui.charts.canvas"


class AnalyticsPane(Pane):
    """One question to the service, one board back; charts are drawn one a turn of the event loop, so that
    the window stays alive meanwhile.
    """

    title = declared("Analytics")
    topics = Topic.MESSAGES | Topic.CREATORS | Topic.WEEKS | Topic.SETTINGS | Topic.CAPTIONS
    specs = analytics_actions()

    def __init__(self, context: PaneContext) -> None:
        super().__init__(context)
        self.asked = remembered(context.state)
        self.board: Board | None = None
        self._names = Names(context.services.reference, {})
        self._waiting: list[ChartCard] = []
        self._last: ChartCard | None = None
        self.periods = PeriodButtons()
        self.bar = ScopeBar(context.theme)
        self.cards = {chart.key: ChartCard(chart, context.theme, context.state) for chart in CHARTS}
        self.grid = CardGrid(list(self.cards.values()), context.theme)
        self.area = QScrollArea()
        self._lay_out()
        self._connect()
        self._show_asked()

    def _lay_out(self) -> None:
        for key, card in self.cards.items():
            card.fit()
            card.show_as_table(key in self.asked.tables)
        self.area.setWidget(self.grid)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 0, 12, 0)
        layout.setSpacing(0)
        head = QWidget()
        upper = QVBoxLayout(head)
        upper.setContentsMargins(0, 0, 12, 0)
        upper.setSpacing(0)
        says = tr("What past sends earned, gross. A click in a chart narrows the others.")
        upper.addWidget(PaneHeading(self.title, says, self.periods))
        upper.addWidget(self.bar)
        layout.addWidget(head)
        layout.addWidget(self.area, 1)

    def _connect(self) -> None:
        self.periods.picked.connect(lambda days: self._ask(replace(self.asked, period=Period(days))))
        self.periods.custom_asked.connect(self._ask_for_days)
        self.bar.creator_picked.connect(self._take_creator)
        self.bar.compared.connect(lambda on: self._ask(replace(self.asked, is_compared=on)))
        self.bar.narrowed.connect(self._narrow)
        self.context.selection.creator_changed.connect(self._follow_creator)
        self.context.theme.changed.connect(self._restyle)
        for card in self.cards.values():
            card.entered.connect(lambda card=card: self._hold(card))
            card.picked.connect(lambda pick, card=card: self._take_pick(card, pick))
            card.table_asked.connect(lambda on, card=card: self._show_table(card, on))
            card.copy_asked.connect(lambda card=card: self._copy(card))
            card.export_asked.connect(lambda card=card: self._export(card))

    def handlers(self) -> Mapping[str, Handler]:
        return {
            "charts_compare": lambda: self._ask(replace(self.asked, is_compared=not self.asked.is_compared)),
            "charts_unfilter": lambda: self._narrow(SendFilter()),
            "chart_table": lambda: self._show_table(self.card_in_hand, not self.card_in_hand.is_table),
            "chart_copy": lambda: self._copy(self.card_in_hand),
            "chart_export": lambda: self._export(self.card_in_hand),
        }

    @property
    def card_in_hand(self) -> ChartCard:
        """The chart the keyboard is or was in; the first at the start."""
        focused = QApplication.focusWidget()
        for card in self.cards.values():
            if focused is not None and card.isAncestorOf(focused):
                self._last = card
        return self._last or next(iter(self.cards.values()))

    def _hold(self, card: ChartCard) -> None:
        """The keyboard came into a chart; a menu or the palette may take it away before an action acts."""
        self._last = card

    def reload(self) -> None:
        """Reads everything asked for; charts drawn before stay in view until the new ones are there."""
        request = self.asked.request(self.context.selection.creator_id)
        self._waiting.clear()
        for card in self.cards.values():
            card.show_loading()
        self.context.runner.soon(self, lambda: self._query(request))

    def _query(self, request: ChartRequest) -> None:
        """Once the pane is painted: the first reading loads the drawing library beside it."""
        services = self.context.services
        self.context.runner.query(
            self,
            "charts",
            lambda job: _read(services, request, job),
            self._show_board,
            failed=self._show_error,
        )

    def take_focus(self) -> None:
        if self.board is None:
            self.periods.take_focus()
        else:
            self.card_in_hand.take_focus()

    def leave(self) -> None:
        remember(self.context.state, self.asked)
        self._waiting.clear()

    def _ask(self, asked: Asked) -> None:
        """Takes another question and remembers it."""
        self.asked = asked
        remember(self.context.state, asked)
        self._show_asked()
        self.reload()

    def _show_asked(self) -> None:
        self.periods.show_asked(self.asked)
        self.bar.show_asked(self.asked, self.context.selection.creator_id)
        self._show_chips()

    def _show_chips(self) -> None:
        caption_id = self.asked.chosen.caption_id
        texts = self.board.caption_texts if self.board is not None else {}
        self.bar.show_chips(self.asked.chosen, self._names, texts.get(caption_id or "", ""))

    def _show_board(self, board: Board) -> None:
        self.board = board
        everyone = board.coverage.everyone
        self._names = Names(self.context.services.reference, {one.creator_id: one.name for one in everyone})
        self.bar.set_creators([(one.creator_id, one.name) for one in everyone])
        self._show_asked()
        self._draw_all()
        self._read_actuals(board)

    def _read_actuals(self, board: Board) -> None:
        """Comparing many weeks with their messages takes longer than all else, so it comes by itself."""
        services, request, coverage = self.context.services, board.request, board.coverage
        self.context.runner.query(
            self,
            "plans and messages",
            lambda _job: services.weeks.actual.weeks(request.creator_id, coverage.first, coverage.last),
            lambda found: self._show_actuals(board, found),
            failed=lambda error: self.cards[PLANS.key].show_error(sentence(error), self.reload),
        )

    def _show_actuals(self, board: Board, found: tuple[WeekActual, ...]) -> None:
        if self.board is board:
            self.board = replace(board, actuals=found)
            self._draw([self.cards[PLANS.key]])

    def _draw_all(self) -> None:
        self._draw(list(self.cards.values()))

    def _draw(self, cards: list[ChartCard]) -> None:
        is_idle = not self._waiting
        self._waiting = [*(card for card in self._waiting if card not in cards), *cards]
        if is_idle:
            self._next_turn()

    def _next_turn(self) -> None:
        self.context.runner.soon(self, self._draw_next)

    def _draw_next(self) -> None:
        """Draws one chart and leaves the rest to later turns; the first time, its canvas takes a turn too."""
        board = self.board
        if not self._waiting or board is None:
            return
        card = self._waiting.pop(0)
        if not card.chart.is_ready(board):
            self._go_on()
            return
        drawn = self._drawn(card, board)
        if card.makes_room_for(drawn):
            self.context.runner.soon(self, lambda: self._show_drawn(card, drawn, board))
        else:
            self._show_drawn(card, drawn, board)

    def _show_drawn(self, card: ChartCard, drawn: Drawn, board: Board) -> None:
        if self.board is not None and board.request is self.board.request:
            card.show_drawn(drawn, self._names)
        self._go_on()

    def _go_on(self) -> None:
        if self._waiting:
            self._next_turn()

    def _drawn(self, card: ChartCard, board: Board) -> Drawn:
        drawn = card.chart.draw(board, self._names)
        if self.asked.chosen.dimensions and not card.chart.takes_filters:
            drawn = replace(
                drawn, about=tr("{about} · not narrowed by the filters").format(about=drawn.about)
            )
        return drawn

    def _show_error(self, error: Exception) -> None:
        self._waiting.clear()
        for card in self.cards.values():
            card.show_error(sentence(error), self.reload)

    def _restyle(self) -> None:
        for card in self.cards.values():
            card.fit()
        self.grid.fit()
        if self.board is not None:
            self._draw_all()

    def _take_pick(self, card: ChartCard, pick: object) -> None:
        self._last = card
        if isinstance(pick, SendFilter):
            self._narrow(self.asked.chosen.toggled(pick))
        elif isinstance(pick, PickCreator):
            is_chosen = self.asked.is_narrowed and pick.creator_id == self.context.selection.creator_id
            self._take_creator(None if is_chosen else pick.creator_id)

    def _narrow(self, chosen: SendFilter) -> None:
        if chosen != self.asked.chosen:
            self._ask(replace(self.asked, chosen=chosen))

    def _take_creator(self, creator_id: CreatorId | None) -> None:
        """The window follows a creator chosen here."""
        self.asked = replace(self.asked, is_narrowed=creator_id is not None)
        if creator_id is None or creator_id == self.context.selection.creator_id:
            self._ask(self.asked)
        else:
            self.context.selection.select_creator(creator_id)

    def _follow_creator(self, _creator_id: CreatorId | None) -> None:
        """A creator chosen elsewhere: shown when one was shown before, or when the pane is in view."""
        if self.asked.is_narrowed or (self.isVisible() and self.board is not None):
            self._ask(replace(self.asked, is_narrowed=True))

    def _ask_for_days(self) -> None:
        period, today = self.asked.period, self.context.today()
        first = period.first or today - timedelta(days=period.days - 1)
        found = PeriodDialog.ask(first, period.last or today, today, self)
        if found is None:
            self.periods.show_asked(self.asked)
        else:
            self._ask(replace(self.asked, period=Period(period.days, *found)))

    def _show_table(self, card: ChartCard, wanted: bool) -> None:
        card.show_as_table(wanted)
        self.asked = self.asked.with_table(card.chart.key, wanted)
        remember(self.context.state, self.asked)

    def _copy(self, card: ChartCard) -> None:
        QGuiApplication.clipboard().setPixmap(card.portrait())
        self.context.banner.success(tr("Copied the picture of “{chart}”.").format(chart=card.chart.name()))

    def _export(self, card: ChartCard) -> None:
        if card.drawn is None or not card.drawn.rows:
            return
        start = self.context.folder / _file_name(card.chart.key, self.context.today())
        path = NumbersDialog.ask(start, self)
        if path is None:
            return
        columns = card.chart.columns(self._names)
        header, rows = header_of(columns), cells_of(columns, card.drawn.rows)
        self.context.runner.query(
            self,
            "chart numbers",
            lambda _job: _write(path, header, rows),
            lambda found: self.context.banner.success(
                tr("Wrote {rows} rows to {file}.").format(rows=len(rows), file=found)
            ),
            failed=lambda error: self.context.banner.error(sentence(error)),
        )


def _read(services: Services, request: ChartRequest, _job: Job) -> Board:
    """On a worker's thread; the drawing library is loaded there too, so that the window does not wait."""
    importlib.import_module(DRAWING)
    return services.charts.board(request)


def _write(path: Path, header: list[str], rows: list[list[str | int | float | None]]) -> Path:
    from eros_desktop.services.analytics.files import write_numbers

    return write_numbers(path, header, rows)


def _file_name(key: str, today: date) -> str:
    return f"{key}-{today.isoformat()}.csv"
