"""Every creator in one table, edited in place, and everything about the chosen one at its side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from eros_desktop.domain.values import CreatorId
from eros_desktop.jobs.runner import sentence
from eros_desktop.services.changes import Topic
from eros_desktop.ui.actions.build import Handler
from eros_desktop.ui.context import Pane, PaneContext
from eros_desktop.ui.creators.acting import Acting
from eros_desktop.ui.creators.actions import CREATOR_ACTIONS
from eros_desktop.ui.creators.columns import FIELDS, creator_columns, creator_edits
from eros_desktop.ui.creators.detail import CreatorPanel
from eros_desktop.ui.creators.new_dialog import NewDialog
from eros_desktop.ui.creators.showing import Showing
from eros_desktop.ui.icons import icon
from eros_desktop.ui.models.editable import EditableModel
from eros_desktop.ui.widgets.cell_delegate import make_editable
from eros_desktop.ui.widgets.find_field import FindField
from eros_desktop.ui.widgets.follow import tip_with_keys
from eros_desktop.ui.widgets.heading import PaneHeading
from eros_desktop.ui.widgets.side_split import Room, SideSplit
from eros_desktop.ui.widgets.table import Table
from eros_desktop.words import declared, tr

if TYPE_CHECKING:
    from eros_desktop.services.activity.entries import Subject
    from eros_desktop.services.creators import CreatorOverview

ROOM = Room(side=520, least_side=400, most_share=0.55, share=0.36)
LEAST_ISSUES = 96
_FILTER, _SIDE, _WIDTH = "creators.filter", "creators.side", "creators.side_width"


class CreatorsPane(Pane):
    """Enter or a double click opens a creator's week; F2 edits the cell under the keyboard."""

    title = declared("Creators")
    topics = Topic.CREATORS | Topic.MESSAGES | Topic.WEEKS | Topic.CAPTIONS
    specs = CREATOR_ACTIONS
    main_action = "creator_new"
    more_actions = ("creator_new", "creator_duplicate", "creator_rest")

    def __init__(self, context: PaneContext) -> None:
        super().__init__(context)
        columns = creator_columns()
        self.model: EditableModel[CreatorOverview] = EditableModel(
            columns, lambda row: row.creator.creator_id, creator_edits()
        )
        self.model.may_edit = not context.services.is_read_only
        self.table: Table[CreatorOverview] = Table(
            "Creators", columns, lambda row: row.creator.creator_id, context.state, model=self.model
        )
        make_editable(self.table.view, self.model)
        self.table.room.least = LEAST_ISSUES
        self.finder = FindField(
            tr("Find creators"),
            tr("Find by name, page, zone, group, or what needs care"),
            context.state.get(_FILTER, ""),
        )
        self.field = self.finder.field
        self.details = QPushButton(tr(" Details"))
        self.panel = CreatorPanel(context.theme, context.state)
        self.acting = Acting(context, self)
        self.showing = Showing(context, self.panel, self.acting, self)
        self._wanted: CreatorId | None = None
        self._is_read = False
        self._wants_focus = False
        self._lay_out()
        self._connect()
        self._apply_filter()

    # -- building ---------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.details.setIcon(icon("panel-right"))
        self.details.setCheckable(True)
        self.details.setAccessibleName(tr("Show the details of the chosen creator"))
        self.finder.bar.addWidget(self.details)
        left = QWidget()
        listing = QVBoxLayout(left)
        listing.setContentsMargins(24, 0, 24, 24)
        listing.setSpacing(0)
        listing.addWidget(
            PaneHeading(tr("Creators"), tr("Every page you manage. Enter opens its week, F2 edits a cell."))
        )
        listing.addWidget(self.finder)
        listing.addWidget(self.table, 1)
        state = self.context.state
        self._split = SideSplit(left, self.panel, self.context.theme, state, _WIDTH, ROOM)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._split)
        self._show_side(self.context.state.get(_SIDE, True))

    def _connect(self) -> None:
        self.table.activated.connect(self.showing.open_week)
        self.table.view.selectionModel().selectionChanged.connect(lambda *_: self._take_selection())
        self.model.modelReset.connect(self._take_selection)
        self.model.edit_asked.connect(self._take_edit)
        self.field.textChanged.connect(self._take_filter)
        self.field.returnPressed.connect(self.table.enter)
        self.details.clicked.connect(self._show_side)
        self.panel.left.connect(self.table.view.setFocus)
        actions = self.context.actions
        tip_with_keys(self.details, actions, "creator_details", tr("Show or hide the details"))
        tip_with_keys(self.field, actions, "creator_find")
        self.acting.added.connect(self.show_creator)
        self.context.selection.creator_changed.connect(self._follow_picker)
        self.context.theme.changed.connect(self._take_selection)

    def handlers(self) -> Mapping[str, Handler]:
        return {
            "creator_new": self._add,
            "creator_duplicate": self._duplicate,
            "creator_rest": self.showing.rest_or_recall,
            "creator_find": self.finder.start,
            "creator_save": self.showing.save,
            "creator_details": lambda: self._show_side(self.panel.isHidden()),
        }

    # -- reading ----------------------------------------------------------------------------

    def reload(self) -> None:
        services = self.context.services
        self.table.show_loading(tr("creators"))
        self.context.runner.query(
            self, "creators", lambda _job: services.creators.overview(), self._show, failed=self._show_error
        )

    def take_focus(self) -> None:
        """The list, now or once it is read."""
        self._wants_focus = not self.model.rows
        self.table.enter()

    def _show(self, rows: Sequence[CreatorOverview]) -> None:
        is_first = not self._is_read
        self._is_read = True
        self._say_empty(len(rows))
        self.table.set_rows(rows)
        self.finder.show_count(len(self.model.rows), self.model.total)
        wanted, self._wanted = self._wanted, None
        if wanted is None and is_first:
            wanted = self.context.selection.creator_id
        if wanted is not None:
            self.table.select_key(wanted)
        if self._wants_focus:
            self.take_focus()

    def _show_error(self, error: Exception) -> None:
        self.table.show_error(sentence(error), self.reload)

    def _say_empty(self, total: int) -> None:
        if total:
            self.table.set_empty(
                tr("No creator matches"),
                tr("Try fewer letters."),
                tr("Clear the filter"),
                self.field.clear,
                icon_name="search",
            )
        else:
            self.table.set_empty(
                tr("No creators yet"),
                tr(
                    "Add the first one, bring your existing database, or open the demo from the welcome page."
                ),
                tr("Open the welcome page"),
                lambda: self.context.actions["welcome"].trigger(),
                icon_name="users",
            )

    # -- finding ----------------------------------------------------------------------------

    def _take_filter(self, typed: str) -> None:
        self.context.state.set(_FILTER, typed)
        self._apply_filter()
        self._say_empty(self.model.total)
        if self._is_read:
            self.table.refresh()
            self.finder.show_count(len(self.model.rows), self.model.total)

    def _apply_filter(self) -> None:
        self.model.set_filter(self.finder.picker(_searched))

    # -- choosing and changing ----------------------------------------------------------------

    def _take_selection(self) -> None:
        keys = set(self.table.chosen_keys())
        self.showing.show_chosen([row for row in self.model.rows if row.creator.creator_id in keys])

    def _take_edit(self, row: CreatorOverview, key: str, value: object) -> None:
        """A cell of a chosen row changes all chosen rows, but for names."""
        ids = self.showing.ids
        several = key not in ("name", "page") and row.creator.creator_id in ids
        self.acting.change(ids if several else [row.creator.creator_id], {FIELDS[key]: value})

    def _add(self) -> None:
        from eros_desktop.services.creator_work.editor import NEW_DEFAULTS

        values = NewDialog.ask(self.context.theme, dict(NEW_DEFAULTS), parent=self)
        if values is not None:
            self.acting.add(values)

    def _duplicate(self) -> None:
        row = self.showing.one
        if row is None:
            self.context.banner.info(tr("Choose one creator to duplicate."))
            return
        creator = row.creator
        names = {
            "display_name": tr("{name} copy").format(name=creator.display_name),
            "page_name": f"{creator.page_name}_copy",
        }
        values = NewDialog.ask(self.context.theme, names, creator.page_name, self)
        if values is not None:
            self.acting.duplicate(creator.creator_id, values["page_name"], values["display_name"])

    def show_subject(self, subject: Subject) -> None:
        """Goes to the creator an entry of the journal is about."""
        if subject.creator_id is not None:
            self.show_creator(subject.creator_id)

    def show_creator(self, creator_id: CreatorId) -> None:
        """Moves to one creator, now or once the list is read; a filter that hides it goes."""
        if self.table.select_key(creator_id):
            self.table.view.setFocus()
            return
        self._wanted = creator_id
        if self.field.text():
            self.field.clear()
            if self.table.select_key(creator_id):
                self._wanted = None

    def _follow_picker(self, creator_id: CreatorId | None) -> None:
        """The creator chosen at the top is the row in view, unless several are being changed."""
        if creator_id is not None and len(self.showing.ids) < 2:
            self.table.select_key(creator_id)

    # -- looks ------------------------------------------------------------------------------

    def _show_side(self, shown: bool) -> None:
        self.panel.setVisible(shown)
        self.details.setChecked(shown)
        self.context.state.set(_SIDE, shown)
        self._split.fit()


def _searched(row: CreatorOverview) -> str:
    creator = row.creator
    parts = (
        creator.display_name,
        creator.page_name,
        creator.page_type,
        creator.timezone,
        creator.creator_group,
        creator.content_category,
        row.persona.persona_type if row.persona else None,
        row.next_week_status,
        *row.issues,
    )
    return " ".join(part for part in parts if part)
