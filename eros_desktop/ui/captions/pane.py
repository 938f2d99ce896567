"""The caption bank: found as one types, sorted by anything, read and edited at the side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from eros_desktop.jobs.runner import sentence
from eros_desktop.services.changes import Topic
from eros_desktop.ui import formats
from eros_desktop.ui.actions.build import Handler
from eros_desktop.ui.actions.specs import Needs
from eros_desktop.ui.captions.acting import Acting
from eros_desktop.ui.captions.actions import CAPTION_ACTIONS
from eros_desktop.ui.captions.columns import SheetRow, caption_columns
from eros_desktop.ui.captions.detail import DetailPanel
from eros_desktop.ui.captions.filter_bar import FilterBar
from eros_desktop.ui.captions.options import Names, options
from eros_desktop.ui.captions.reading import Found, Reading
from eros_desktop.ui.captions.sheet_model import SheetModel
from eros_desktop.ui.captions.sheet_view import SheetView
from eros_desktop.ui.captions.showing import Showing
from eros_desktop.ui.captions.sorting import Sorting
from eros_desktop.ui.context import Pane, PaneContext
from eros_desktop.ui.imports.importing import Importing
from eros_desktop.ui.widgets.heading import PaneHeading
from eros_desktop.ui.widgets.plain import plain_tooltip
from eros_desktop.ui.widgets.side_split import Room, SideSplit
from eros_desktop.ui.widgets.table import Table
from eros_desktop.words import declared, tr

if TYPE_CHECKING:
    from eros_desktop.domain.captions.search.filters import CaptionFilter
    from eros_desktop.services.activity.entries import Subject

ROOM = Room()
LEAST_TEXT = 272
MOST_SAID = 240
"""Characters of a search that are said again where nothing matches."""
_FILTER, _SIDE = "captions.filter", "captions.side_width"


class CaptionsPane(Pane):
    """The list at the left, one caption or several at the right; both stand on one sheet of columns."""

    title = declared("Captions")
    topics = Topic.CAPTIONS | Topic.MESSAGES | Topic.WEEKS | Topic.SETTINGS
    specs = CAPTION_ACTIONS
    main_action = "caption_new"
    more_actions = ("caption_new", "caption_import", "caption_twins", "caption_classify")

    def __init__(self, context: PaneContext) -> None:
        from eros_desktop.domain.captions.search.filters import CaptionFilter

        super().__init__(context)
        self.names = Names(context.services.reference)
        remembered = CaptionFilter.from_dict(context.state.get(_FILTER, {}))
        self.bar = FilterBar(context.theme, self.names, remembered)
        self.field = self.bar.field
        columns = caption_columns(self.names.content)
        self.model = SheetModel(columns)
        self.table: Table[SheetRow] = Table(
            "Captions",
            columns,
            lambda row: row.caption_id,
            context.state,
            model=self.model,
            view=SheetView(self.model, context.theme),
        )
        self.detail = DetailPanel(context.theme, context.actions)
        self.reading = Reading(context, self)
        self.acting = Acting(context, self)
        self.importing = Importing(context, self, "captions")
        self.showing = Showing(context, self.names, self.table, self.detail, self.acting, self)
        self.sorting = Sorting(context.theme, self.table, self)
        self._wanted: str | None = None
        self._before: str | None = None
        self._lay_out()
        self._connect()

    # -- building ---------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.table.room.least = LEAST_TEXT
        left = QWidget()
        listing = QVBoxLayout(left)
        listing.setContentsMargins(24, 0, 24, 24)
        listing.setSpacing(0)
        listing.addWidget(
            PaneHeading(self.title, tr("What every page may say, and what it has earned so far."))
        )
        listing.addWidget(self.bar)
        listing.addWidget(self.table, 1)
        state = self.context.state
        split = SideSplit(left, self.detail, self.context.theme, state, _SIDE, ROOM)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)

    def _connect(self) -> None:
        self.bar.changed.connect(self._take_filter)
        self.bar.name_keys(self.context.actions)
        self.field.returnPressed.connect(self.table.enter)
        self.field.left_downwards.connect(self.table.enter)
        self.bar.save_asked.connect(
            lambda name: self.acting.save_filter(name, self.bar.chosen, lambda _done: self._read_filters())
        )
        self.bar.delete_asked.connect(
            lambda name: self.acting.delete_filter(name, lambda _done: self._read_filters())
        )
        self.bar.rename_asked.connect(
            lambda name, wanted: self.acting.rename_filter(name, wanted, lambda _done: self._read_filters())
        )
        self.table.activated.connect(lambda _row: self.detail.edit())
        self.table.view.selectionModel().selectionChanged.connect(lambda *_: self.take_selection())
        self.model.modelReset.connect(self.take_selection)
        self.model.order_asked.connect(self._look)
        self.detail.left.connect(self.table.view.setFocus)
        self.detail.retire.clicked.connect(self._retire)
        self.detail.twins.wishes.show_asked.connect(self.show_caption)
        self.showing.added.connect(self.show_caption)
        self.acting.twins_asked.connect(self._show_twins)
        self.context.theme.changed.connect(self.showing.refresh)
        self.context.selection.creator_changed.connect(lambda _creator: self.showing.refresh())
        self.context.runner.idle.connect(self._read_ahead)

    def handlers(self) -> Mapping[str, Handler]:
        return {
            "caption_new": self._add,
            "caption_import": self.importing.start,
            "caption_twins": self.acting.find_twins,
            "caption_classify": self.acting.classify,
            "caption_find": self.take_focus,
            "caption_sort": self.sorting.ask,
            "caption_page_after": lambda: self.detail.turn(1),
            "caption_page_before": lambda: self.detail.turn(-1),
            "caption_edit": self.detail.edit,
            "caption_save": self.showing.save,
            "caption_retire": self._retire,
        }

    # -- reading ----------------------------------------------------------------------------

    def reload(self) -> None:
        self._before = next((str(key) for key in self.table.chosen_keys()), self._before)
        self.table.show_loading(tr("captions"))
        self._look(again=True)
        self._read_filters()

    def _read_ahead(self) -> None:
        """The window has nothing to do for the first time: the bank is read before anybody opens it."""
        self.context.runner.idle.disconnect(self._read_ahead)
        if self.model.sheet is None:
            self.reading.ahead()

    def _look(self, *, again: bool = False) -> None:
        sheet = None if again else self.model.sheet
        self.reading.find(sheet, self.bar.chosen, self.model.sorted_by, self._show_found, self._show_error)

    def _take_filter(self, chosen: CaptionFilter) -> None:
        self.context.state.set(_FILTER, chosen.to_dict())
        if self.model.sheet is not None:
            self._look()

    def _show_found(self, found: Found) -> None:
        is_new = found.sheet is not self.model.sheet
        if is_new:
            self._offer(found)
        self.model.show_found(found.sheet, found.rows, found.order, found.sorted_by)
        self.bar.show_count(len(found.rows), len(found.sheet))
        self.bar.show_explanation(plain_tooltip(found.words))
        self._say_empty(len(found.sheet), found.words)
        self.table.refresh()
        if self._wanted is not None and self.table.select_key(self._wanted):
            self.table.view.setFocus()
        elif self._before is not None and not self.table.chosen_keys():
            self.table.select_key(self._before)
        self._wanted = self._before = None
        if is_new:
            self.showing.refresh()
            self.reading.prepare(found.sheet)

    def _offer(self, found: Found) -> None:
        bank, reference = found.sheet.bank, self.context.services.reference
        used = {kind for kinds in reference.caption_priorities.values() for kind in kinds}
        kinds = sorted({*bank.caption_type_names, *used})
        self.bar.set_options(options(kinds, bank.content_type_names, self.names))
        self.showing.offer(kinds, bank)

    def _say_empty(self, total: int, sought: str) -> None:
        if total:
            advice = tr("Try fewer letters, or take a filter away.")
            looked_for = tr("Looked for: {words}.").format(words=formats.one_line(sought)[:MOST_SAID])
            self.table.set_empty(
                tr("No caption matches"),
                f"{looked_for} {advice}" if sought else advice,
                tr("Clear the filter"),
                self.bar.clear,
                icon_name="search",
            )
        elif self.context.services.is_read_only:
            text = tr("This workspace is open for reading only, so no captions can be added here.")
            self.table.set_empty(tr("No captions yet"), text, icon_name="message-square-text")
        else:
            self.table.set_empty(
                tr("No captions yet"),
                tr(
                    "Import a list, write the first one under Captions, New caption, or open the demo from "
                    "the welcome page to look around."
                ),
                tr("Import captions …"),
                self.importing.start,
                icon_name="message-square-text",
            )

    def _show_error(self, error: Exception) -> None:
        self.table.show_error(sentence(error), self.reload)

    def _read_filters(self) -> None:
        writable = not self.context.services.is_read_only
        self.reading.filters(lambda saved: self.bar.set_saved(saved, writable))

    # -- choosing ---------------------------------------------------------------------------

    def take_focus(self) -> None:
        self.field.setFocus()
        self.field.selectAll()

    def show_subject(self, subject: Subject) -> None:
        if subject.caption_id is not None:
            self.show_caption(subject.caption_id)

    def show_caption(self, caption_id: object) -> None:
        """Moves to one caption; filters that hide it go."""
        if self.table.select_key(caption_id):
            self.table.view.setFocus()
            return
        self._wanted = str(caption_id)
        self.bar.clear()
        if self._wanted is not None:
            self._look(again=self.model.sheet is None or self.model.sheet.row_of(self._wanted) is None)

    def take_selection(self) -> None:
        """Shows what is chosen at the side."""
        keys = [str(key) for key in self.table.chosen_keys()]
        self.context.actions.meet(Needs.CAPTION, bool(keys))
        self.showing.show_chosen(keys)

    def _add(self) -> None:
        self.table.view.clearSelection()
        self.showing.show_new()

    def _show_twins(self) -> None:
        """Only captions with near twins, family by family."""
        self.bar.show_filter(replace(type(self.bar.chosen)(), in_family=True))
        self.table.sort_by("family", descending=True)
        self.table.enter()

    def _retire(self) -> None:
        self.showing.retire_or_restore()
