"""The Plan pane: reads the week, shows it on canvas and list, and hands every wish to the services."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout

from eros_desktop.jobs.runner import sentence
from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.changes import Topic
from eros_desktop.ui.actions.build import Handler
from eros_desktop.ui.actions.specs import Needs
from eros_desktop.ui.context import Pane, PaneContext
from eros_desktop.ui.plan.actions import PLAN_ACTIONS
from eros_desktop.ui.plan.backlog_tray import BacklogTray
from eros_desktop.ui.plan.columns import SEND_COLUMNS
from eros_desktop.ui.plan.edit_actions import EDIT_ACTIONS
from eros_desktop.ui.plan.edit_desk import EditDesk
from eros_desktop.ui.plan.empties import show_nobody, show_unplanned
from eros_desktop.ui.plan.following import Following
from eros_desktop.ui.plan.inspecting import Inspecting
from eros_desktop.ui.plan.inspector import Inspector
from eros_desktop.ui.plan.issues_panel import IssuesPanel
from eros_desktop.ui.plan.live_issues import LiveIssues
from eros_desktop.ui.plan.pages import PlanPages
from eros_desktop.ui.plan.picture import SendRow, WeekPicture, next_to, type_names
from eros_desktop.ui.plan.plan_bar import CANVAS, MONTH, PlanBar
from eros_desktop.ui.plan.plan_desk import PlanDesk
from eros_desktop.ui.plan.volume_card import VolumeCard
from eros_desktop.ui.plan.week_actions import met_by
from eros_desktop.ui.plan.week_canvas import WeekCanvas
from eros_desktop.ui.plan.week_reader import WeekReader
from eros_desktop.ui.plan.week_work import WeekWork
from eros_desktop.ui.plan.zones import manager_zone, moment, same_clocks
from eros_desktop.ui.widgets.table import Table
from eros_desktop.words import declared, tr

_HOUR = "plan.hour_height"


class PlanPane(Pane):
    """Canvas and list stand on one model and one selection; the inspector follows the current send."""

    title = declared("Plan")
    topics = Topic.WEEKS | Topic.CREATORS | Topic.SETTINGS
    specs = (*PLAN_ACTIONS, *EDIT_ACTIONS)
    main_action = "generate"
    more_actions = ("generate", "generate_chosen", "generate_all", "what_if")

    def __init__(self, context: PaneContext) -> None:
        super().__init__(context)
        theme, state = context.theme, context.state
        self.manager_zone = manager_zone(state)
        self.picture: WeekPicture | None = None
        self._is_filling = False
        self._has_several = False
        self._sought: int | None = None
        self.bar = PlanBar(theme)
        self.list: Table[SendRow] = Table("Sends of the week", SEND_COLUMNS, lambda row: row.item_id, state)
        self.canvas = WeekCanvas(
            self.list.model,
            self.list.view.selectionModel(),
            theme,
            lambda: moment(context.today()),
            context.runner.soon,
        )
        self.issues = IssuesPanel(theme, state)
        self.live_issues = LiveIssues(self.issues, self)
        self.inspector = Inspector(theme, context.runner.soon)
        self.volume = VolumeCard(theme, context)
        self.tray = BacklogTray(theme, state, type_names(context.services.reference))
        self.desk = PlanDesk(
            self.canvas, self.list, self.issues, self.inspector, self.volume, theme, state, self.tray
        )
        self.edits = EditDesk(context, self.canvas, self.list, self.tray, self)
        self.inspecting = Inspecting(context, self.inspector, lambda: self.desk.has_side, self)
        self.weeks = WeekWork(context, self.bar, self.issues, self.edits.editing, self.chosen_rows, self)
        self.edits.serve_form(self.inspector.form, self.inspecting)
        self.pages = PlanPages(context)
        self.empty = self.pages.empty
        self.reader = WeekReader(context, self)
        self._lay_out()
        self._connect()
        self.canvas.set_hour_height(state.get(_HOUR, 0.0) or None)
        self.bar.show_week(None)
        self._show_looks()
        self._enable()

    # -- building ---------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.pages.addWidget(self.desk)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.pages, 1)

    def _connect(self) -> None:
        context, bar = self.context, self.bar
        self.reader.found.connect(self._show_week)
        self.reader.failed.connect(self._show_error)
        self.reader.late.connect(self._show_loading)
        context.selection.creator_changed.connect(self._take_choice)
        context.selection.week_changed.connect(self._take_choice)
        selection = self.list.view.selectionModel()
        selection.currentChanged.connect(self._take_current)
        selection.selectionChanged.connect(lambda *_: self._take_selection())
        self.list.activated.connect(lambda _row: self.open_inspector())
        self.canvas.activated.connect(lambda _index: self.open_inspector())
        self.canvas.hour_height_changed.connect(lambda height: context.state.set(_HOUR, height))
        self.issues.show_asked.connect(self.show_sends)
        self.desk.looks_changed.connect(self._show_looks)
        context.theme.changed.connect(self._take_theme)
        bar.views.idClicked.connect(self.show_view)
        bar.smaller.clicked.connect(lambda: self.canvas.zoom_time(-1))
        bar.taller.clicked.connect(lambda: self.canvas.zoom_time(1))
        bar.inspector.clicked.connect(self.desk.toggle_side)
        self.pages.turned.connect(self._take_month)
        self.canvas.hand.previewed.connect(self.live_issues.preview)
        self.edits.editing.edited.connect(self._show_edited)
        self.edits.editing.settled.connect(self._read_own_edit)

    def handlers(self) -> Mapping[str, Handler]:
        return {
            **self.edits.handlers(),
            **self.weeks.handlers(),
            "backlog": self.desk.toggle_tray,
            "month": self.pages.toggle_month,
            "lock": lambda: self.edits.commands.toggle_lock(self.chosen_rows()),
            "plan_view": lambda: self.show_view(1 - self.desk.view),
            "inspector": self.desk.toggle_side,
            "issues": self.desk.toggle_issues,
            "hours_taller": lambda: self.canvas.zoom_time(1),
            "hours_smaller": lambda: self.canvas.zoom_time(-1),
            "hours_fit": self._fit_hours,
        }

    # -- reading -----------------------------------------------------------------------------------

    def reload(self) -> None:
        self._read()

    def _read(self, *, is_own: bool = False) -> None:
        """Reads the week; `is_own` after an edit that is shown already."""
        if self.pages.is_month:
            self.pages.month.reload()
        if not self.reader.read(self.picture, is_own=is_own):
            self._show_nobody()

    def show_subject(self, subject: Subject) -> None:
        """Selects the send of an entry of the journal, once the week was read again."""
        self._sought = subject.item_id
        self.reload()

    def take_focus(self) -> None:
        self.pages.take_focus()

    def _take_month(self, shown: bool) -> None:
        self.bar.show_view(MONTH if shown else self.desk.view)
        self.take_focus()

    def leave(self) -> None:
        self.reader.leave()

    def _take_choice(self, _value: object) -> None:
        if self.isVisible():
            self.reload()
        else:
            self._show_loading()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.reader.is_current:
            self.reload()

    # -- showing -----------------------------------------------------------------------------------

    def _show_week(self, picture: WeekPicture | None) -> None:
        if self.edits.editing.is_pending:
            return  # what was read is older than what is shown; it is read again once all is stored
        if picture is None:
            self._show_unplanned()
            return
        following = Following(self.canvas, None if self.reader.is_own else self.picture)
        self.canvas.setUpdatesEnabled(False)  # it is much to paint, so it has a turn of its own
        self._show_sends(picture)
        self._is_filling = True  # until all of it is there: the inspector is filled once
        following.select(picture)
        self.edits.show(picture)
        self.weeks.show(picture)
        soon, own = self.context.runner.soon, (self._show_summary, self._show_desk, self._show_canvas)
        for act in (*own, self._show_volume, self._show_chosen, self.edits.complete, self.weeks.complete):
            soon(self, act)

    def _show_desk(self) -> None:
        """All around the canvas."""
        if self.picture is None:
            return
        self.pages.turn_to(self.desk)
        sought, self._sought = self._sought, None
        if sought in {row.item_id for row in self.picture.rows}:
            self.show_sends((sought,))

    def _show_canvas(self) -> None:
        self.canvas.setUpdatesEnabled(True)

    def _show_chosen(self) -> None:
        self._is_filling = False
        self._take_current(self.list.view.currentIndex())
        self.reader.is_own = False

    def _read_own_edit(self) -> None:
        """The week as stored after an edit; what the inspector reckoned may still hold."""
        self._read(is_own=True)

    def _show_edited(self, picture: WeekPicture, items: tuple[int, ...]) -> None:
        """An edit that is not stored yet; the sends it was about are selected."""
        current = self.list.current()
        self._show_sends(picture)
        self.pages.turn_to(self.desk)
        self._show_summary()
        self._show_volume()
        self.canvas.select_items(items or next_to(None if current is None else current.send, picture))
        if not self.canvas.hand.is_busy:
            self._view().scrollTo(self.list.view.currentIndex())
        self._take_current(self.list.view.currentIndex(), is_stored=False)

    def _show_sends(self, picture: WeekPicture) -> None:
        self.picture = picture
        self._is_filling = True
        self.list.set_rows(picture.rows)
        self._is_filling = False
        self.canvas.show_picture(picture)
        same = same_clocks(picture.zone, self.manager_zone, picture.plan.week)
        self.canvas.set_second_zone(None if same else self.manager_zone)
        self.live_issues.show(picture.plan.validation)
        self._enable()

    def _show_summary(self) -> None:
        if self.picture is not None:
            self.bar.show_week(self.picture)

    def _show_volume(self) -> None:
        if self.picture is not None:
            self.volume.show_volume(self.picture.plan.volume)

    def _show_state(self, *, is_known: bool = True) -> None:
        """Makes room for the empty state: nothing of an older week stays in view."""
        self.picture = None
        self.edits.show(None)
        self.weeks.show(None)
        self.list.set_rows(())
        self.canvas.show_picture(None)
        self.live_issues.show(None)
        self.inspecting.show_nothing()
        self.bar.show_week(None, is_known=is_known)
        self.pages.turn_to(self.empty)
        self._enable()

    def _show_loading(self) -> None:
        self._show_state(is_known=False)
        self.empty.show_loading(tr("the week"))

    def _show_unplanned(self) -> None:
        self._show_state()
        show_unplanned(self.empty, self.context.actions)

    def _show_nobody(self) -> None:
        self._show_state()
        show_nobody(self.empty, lambda: self.context.actions["welcome"].trigger())

    def _show_error(self, error: Exception) -> None:
        self._show_state(is_known=False)
        self.empty.show_error(sentence(error), self.reload)

    # -- selection ---------------------------------------------------------------------------------

    def show_sends(self, items: tuple[int, ...]) -> None:
        """Selects sends and brings the first into view, on the canvas or in the list."""
        self.canvas.select_items(items)
        self._view().scrollTo(self.list.view.currentIndex())
        self._view().setFocus()

    def chosen_rows(self) -> list[SendRow]:
        """The selected sends."""
        rows = (self.list.model.row(index) for index in self.list.view.selectionModel().selectedRows())
        return [row for row in rows if row is not None]

    def open_inspector(self) -> None:
        """Shows the inspector and puts the keyboard there."""
        self.desk.show_side(True)
        self.inspector.area.setFocus()

    def _take_selection(self) -> None:
        self._enable()
        if not self._is_filling and (self._has_several or len(self.chosen_rows()) > 1):
            self._take_current(self.list.view.currentIndex())

    def _take_current(self, index: QModelIndex, *, is_stored: bool = True) -> None:
        if self._is_filling:
            return
        row, picture, chosen = self.list.model.row(index), self.picture, self.chosen_rows()
        self._has_several = len(chosen) > 1
        if row is None or picture is None:
            self.inspecting.show_nothing()
        elif len(chosen) > 1:
            self.inspecting.show_several(chosen, picture)
        elif is_stored and not self.edits.editing.is_pending:
            self.inspecting.show(row, picture, self.manager_zone, may_keep=self.reader.is_own)
        else:
            self.inspecting.show_edited(row, picture, self.manager_zone)

    # -- looks -------------------------------------------------------------------------------------

    def show_view(self, view: int) -> None:
        """CANVAS or LIST; both keep the selection, and the keyboard follows. MONTH shows everybody."""
        if self.pages.is_month != (view == MONTH):
            self.pages.toggle_month()
        if view == MONTH:
            return
        had_focus = self._view().hasFocus()
        self.desk.show_view(view)
        if had_focus:
            self._view().setFocus()

    def _view(self) -> QAbstractItemView:
        return self.canvas if self.desk.view == CANVAS else self.list.view

    def _show_looks(self) -> None:
        self.bar.show_view(MONTH if self.pages.is_month else self.desk.view)
        self.bar.inspector.setChecked(self.desk.has_side)
        self.inspecting.complete()

    def _fit_hours(self) -> None:
        self.canvas.set_hour_height(None)
        self.context.state.set(_HOUR, 0.0)

    def _take_theme(self) -> None:
        self._show_volume()
        self._take_current(self.list.view.currentIndex())

    def _enable(self) -> None:
        plan = None if self.picture is None else self.picture.plan
        met = met_by(plan, self.context.selection.week, self.context.today())
        self.context.actions.meet_all({**met, Needs.SELECTION: plan is not None and bool(self.chosen_rows())})
