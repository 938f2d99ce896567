"""The Activity pane: every change, job and message, found again, gone to, taken back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from eros_desktop.jobs.job import Job
from eros_desktop.jobs.runner import sentence
from eros_desktop.services.changes import Topic
from eros_desktop.ui.actions.build import Handler
from eros_desktop.ui.actions.specs import ActionSpec, Needs
from eros_desktop.ui.activity.asked import remember, remembered
from eros_desktop.ui.activity.columns import entry_columns
from eros_desktop.ui.activity.detail import EntryDetail
from eros_desktop.ui.activity.entries_model import EntriesModel, Line
from eros_desktop.ui.activity.filter_bar import ActivityBar
from eros_desktop.ui.activity.for_good import ask_for_good
from eros_desktop.ui.activity.undoing import may_be_undone, move
from eros_desktop.ui.context import Pane, PaneContext
from eros_desktop.ui.latest import Latest
from eros_desktop.ui.models.paged import PAGE
from eros_desktop.ui.plan.zones import manager_zone
from eros_desktop.ui.widgets.follow import tip_with_keys
from eros_desktop.ui.widgets.heading import PaneHeading
from eros_desktop.ui.widgets.side_split import Room, SideSplit
from eros_desktop.ui.widgets.table import Table
from eros_desktop.words import declared, origins, tr

if TYPE_CHECKING:
    from eros_desktop.services.activity.entries import ActivityEntry, ActivityPage, ActivityQuery
    from eros_desktop.services.bundle import Services

ROOM = Room(most_share=0.4)
LEAST_TEXT = 272
_SIDE = "activity.side_width"

ACTIVITY_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("activity_find", "Search the activity", "Edit", "Ctrl+F", needs=Needs.WORKSPACE,
               icon="search", is_local=True, is_in_view=True),
)  # fmt: skip


class ActivityPane(Pane):
    """The list at the left, newest first and read page by page; one entry in full at the right."""

    title = declared("Activity")
    topics = Topic.EVERYTHING
    specs = ACTIVITY_ACTIONS

    def __init__(self, context: PaneContext) -> None:
        super().__init__(context)
        zone = manager_zone(context.state)
        self.bar = ActivityBar(context.theme, remembered(context.state))
        self.model = EntriesModel(entry_columns(zone))
        self.table: Table[Line] = Table(
            "Activity", self.model.columns, self.model.key, context.state, model=self.model
        )
        self.detail = EntryDetail(context.theme, zone)
        self.confirm = ask_for_good
        self._listing = Latest(context.runner, self, "activity")
        self._paging = Latest(context.runner, self, "more activity")
        self._telling = Latest(context.runner, self, "details of the activity")
        self._is_behind = False
        self._lay_out()
        self._connect()

    # -- building ---------------------------------------------------------------------------

    def _lay_out(self) -> None:
        left = QWidget()
        listing = QVBoxLayout(left)
        listing.setContentsMargins(24, 0, 24, 24)
        listing.setSpacing(0)
        said = tr("Who did what and when: every change, job and message. Most changes can be taken back.")
        listing.addWidget(PaneHeading(tr(self.title), said, self.bar.count))
        listing.addWidget(self.bar)
        listing.addSpacing(12)
        listing.addWidget(self.table, 1)
        self.table.view.setSortingEnabled(False)
        self.table.room.least = LEAST_TEXT
        state = self.context.state
        split = SideSplit(left, self.detail, self.context.theme, state, _SIDE, ROOM)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)

    def _connect(self) -> None:
        runner = self.context.runner
        self.bar.changed.connect(self._take_query)
        tip_with_keys(self.bar.field, self.context.actions, "activity_find")
        self.model.page_asked.connect(self._read_page)
        self.table.selected.connect(self._take_line)
        self.table.activated.connect(lambda _line: self._go())
        self.detail.go_asked.connect(lambda _entry: self._go())
        self.detail.undo_asked.connect(lambda entry: self._move(entry, is_undo=True))
        self.detail.redo_asked.connect(lambda entry: self._move(entry, is_undo=False))
        runner.job_ended.connect(self._take_job)
        self.context.banner.shown.connect(self._take_notice)
        runner.idle.connect(self._catch_up)

    def handlers(self) -> Mapping[str, Handler]:
        return {"activity_find": self.take_focus}

    def _take_query(self, query: ActivityQuery) -> None:
        remember(self.context.state, query)
        self._look(first=True)

    # -- reading ----------------------------------------------------------------------------

    def reload(self) -> None:
        self.table.show_loading(tr("the activity"))
        self._look()

    def _look(self, *, first: bool = False) -> None:
        """Reads the page in view, or the first one."""
        services, query = self.context.services, self.bar.query
        at = 0 if first else max(0, self.table.view.rowAt(0))
        self._paging.forget()
        self._listing.ask(
            lambda _job: _read(services, query, at // PAGE),
            lambda found: self._show(*found, keeps_place=not first),
            self._show_error,
        )

    def _read_page(self, number: int) -> None:
        services, query = self.context.services, self.bar.query
        self._paging.ask(
            lambda _job: services.activity.entries(query, PAGE, number * PAGE, origins),
            lambda page: self._add(page, query),
            self._refuse_page,
        )

    def _add(self, page: ActivityPage, query: ActivityQuery) -> None:
        if query != self.bar.query or page.total != self.model.total:
            self._look()
            return
        self.model.add(page)
        self._take_line(self.table.current())

    def _refuse_page(self, error: Exception) -> None:
        self.model.give_up()
        self._show_error(error)

    def _show_error(self, error: Exception) -> None:
        self._telling.forget()
        self.detail.show_nothing()
        self.table.show_error(sentence(error), self.reload)

    def _take_job(self, job: Job) -> None:
        """A read that failed is noted too, but may be the pane's own: to read again would never end."""
        if job.is_write:
            self._fall_behind()

    def _take_notice(self, _notice: object) -> None:
        # A method of the pane, for the banner outlives it: Qt ends this connection with the pane.
        self._fall_behind()

    def _fall_behind(self) -> None:
        """Something is being noted that no change tells of."""
        self._is_behind = True
        if self.context.runner.is_idle:
            self._catch_up()

    def _catch_up(self) -> None:
        if self._is_behind and self.isVisible():
            self._is_behind = False
            self._look()

    # -- showing ----------------------------------------------------------------------------

    def _show(self, page: ActivityPage, pages: Mapping[str, str], *, keeps_place: bool) -> None:
        scroll = self.table.view.verticalScrollBar()
        before = scroll.value() if keeps_place else 0
        self._say_empty()
        self.model.show(page)
        self.table.refresh()
        self.bar.set_creators(pages)
        self.bar.show_count(page.total)
        self.table.view.doItemsLayout()  # a scroll bar takes a value once it knows how many rows there are
        scroll.setValue(before)
        if self.table.current() is None and page.entries and not before:
            self.table.move_to(0)
        self._take_line(self.table.current())

    def _say_empty(self) -> None:
        if self.bar.is_narrowed:
            self.table.set_empty(
                tr("Nothing fits"),
                tr("No entry has these words, kind, state, creator and period together."),
                tr("Show everything"),
                self.bar.clear.click,
                icon_name="search",
            )
        else:
            self.table.set_empty(
                tr("Nothing was done yet"),
                tr("Plan a week, edit a caption or import a file: each step appears here and can be undone."),
                tr("Go to Plan"),
                lambda: self.context.go_to("plan"),
                icon_name="activity",
            )

    def _take_line(self, line: Line | None) -> None:
        entry = None if line is None else line.entry
        if entry is None:
            self._telling.forget()
            self.detail.show_nothing()
            return
        services = self.context.services
        self._telling.ask(
            lambda _job: services.activity.details(entry.activity_id),
            lambda details: self._tell(entry, details),
            self.context.runner.failed.emit,
        )

    def _tell(self, entry: ActivityEntry, details: str | None) -> None:
        jumps = self.context.jumps
        can_go = jumps is not None and jumps.can_show(entry.subject)
        can_write = not self.context.services.is_read_only
        self.detail.show_entry(entry, details, can_go=can_go, can_write=can_write)

    # -- doing ------------------------------------------------------------------------------

    def _go(self) -> None:
        line, jumps = self.table.current(), self.context.jumps
        if line is not None and line.entry is not None and jumps is not None:
            jumps.show(line.entry.subject)

    def _move(self, entry: ActivityEntry, *, is_undo: bool) -> None:
        if is_undo and not may_be_undone(entry, self, self.confirm):
            return
        services, activity_id = self.context.services, entry.activity_id
        self.context.runner.command(
            lambda _job: move(services, activity_id, is_undo=is_undo),
            name=tr("Undoing") if is_undo else tr("Doing again"),
            owner=self,
        )
        self.table.view.setFocus()  # the button goes once its entry is another

    def take_focus(self) -> None:
        self.bar.field.setFocus()
        self.bar.field.selectAll()

    def leave(self) -> None:
        for reading in (self._listing, self._paging, self._telling):
            reading.forget()


def _read(services: Services, query: ActivityQuery, number: int) -> tuple[ActivityPage, Mapping[str, str]]:
    """A page, the first one where it is beyond the end, and every creator's page name."""
    activity = services.activity
    page = activity.entries(query, PAGE, number * PAGE, origins)
    if number and not page.entries:
        page = activity.entries(query, PAGE, 0, origins)
    return page, activity.page_names()
