"""Imports: what came in when, what it brought, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal

from eros_desktop.jobs.runner import sentence
from eros_desktop.ui import formats
from eros_desktop.ui.activity.for_good import ask_about
from eros_desktop.ui.activity.wording import local, moment_text
from eros_desktop.ui.context import PaneContext
from eros_desktop.ui.data.section import Section, listing
from eros_desktop.ui.data.side import Button, Side, SideColumn, nothing_chosen
from eros_desktop.ui.icons import icon
from eros_desktop.ui.imports.drafts import kind_words
from eros_desktop.ui.imports.naming import file_words
from eros_desktop.ui.models.columns import RIGHT, Column
from eros_desktop.ui.models.table_model import TableModel
from eros_desktop.ui.plan.zones import manager_zone
from eros_desktop.ui.widgets.find_field import FindField
from eros_desktop.ui.widgets.table import Table
from eros_desktop.words import declared, tr

if TYPE_CHECKING:
    from eros_desktop.services.imports.history import ImportEntry, ImportHistory

AT_ONCE = 500
STATE = "state"
STATES = {
    "done": declared("Stored"),
    "undone": declared("Taken back"),
    "interrupted": declared("Interrupted"),
    "running": declared("Under way"),
}
SIGNS = {"done": "circle-check", "undone": "undo-2", "interrupted": "circle-alert", "running": "clock"}
_SIGN = int(Qt.ItemDataRole.DecorationRole)
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
Counts = tuple[tuple[str, str], ...]
COUNTS: Counts = (
    ("read", declared("Rows")),
    ("new", declared("New")),
    ("updated", declared("Changed")),
    ("unchanged", declared("The same")),
    ("quarantined", declared("Waiting")),
)


class ImportsModel(TableModel["ImportEntry"]):
    """A sign stands beside the word of the state."""

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY) -> Any:
        if role == _SIGN and index.isValid() and self.columns[index.column()].key == STATE:
            return icon(SIGNS.get(self.rows[index.row()].status, "info"))
        return super().data(index, role)


class ImportsSection(Section):
    """`import_asked()`, `waiting_asked(import id)`."""

    title = declared("Imports")
    import_asked = Signal()
    waiting_asked = Signal(int)

    def __init__(self, context: PaneContext) -> None:
        super().__init__(context)
        self._zone = manager_zone(context.state)
        columns = _columns(self._zone)
        self.model = ImportsModel(columns, lambda entry: entry.import_id)
        self.table: Table[ImportEntry] = Table(
            declared("Imports"), columns, self.model.key, context.state, model=self.model
        )
        self.table.room.least = 160
        self.side = Side(tr("The chosen import"), context.theme)
        self.ask = ask_about
        self.finder = FindField(tr("Find imports"), tr("Find a file or a kind"), "")
        left, _column = listing(self.finder, self.table)
        self.put_beside(left, self.side, "imports")
        self.lead(self.table, self.finder)
        self._wanted: int | None = None
        self._newest: int | None = None
        self.table.selected.connect(lambda _row: self._show_chosen())
        self._show_chosen()
        self.finder.field.textChanged.connect(lambda _text: self._take_filter())
        self.finder.field.returnPressed.connect(self.table.enter)

    # -- reading ----------------------------------------------------------------------------

    def reload(self) -> None:
        self.table.show_loading(tr("imports"))
        history = self.context.services.import_history
        self.context.runner.query(
            self,
            "imports",
            lambda _job: _all(history),
            self._show,
            failed=lambda error: self.table.show_error(formats.told(sentence(error)), self.reload),
        )

    def _take_filter(self) -> None:
        self.model.set_filter(
            self.finder.picker(lambda row: f"{file_words(row.file)} {row.file} {kind_words(row.kind)}")
        )
        self._say_empty()
        self.table.refresh()
        self.finder.show_count(len(self.model.rows), self.model.total)

    def _show(self, entries: Sequence[ImportEntry]) -> None:
        self.table.set_rows(entries)
        self._take_filter()
        newest = max((entry.import_id for entry in entries), default=0)
        if self._newest is not None and newest > self._newest and self._wanted is None:
            self._wanted = newest  # what came in last is what one wants to see
        self._newest = newest
        if self._wanted is not None:
            self.table.select_key(self._wanted)
            self._wanted = None
        if self.table.current() is None and self.model.rows:
            self.table.view.setCurrentIndex(self.model.index(0, 0))
        self._show_chosen()

    def _say_empty(self) -> None:
        if self.model.total:
            self.table.set_empty(
                tr("No import fits"), tr("Try fewer letters."), tr("Clear the search"),
                self.finder.field.clear, icon_name="search",
            )  # fmt: skip
        elif self.may_write:
            self.table.set_empty(
                tr("Nothing was imported yet"),
                tr(
                    "Bring in lists of creators, vaults, captions and messages, or an existing database: "
                    "drop the files here, or choose them. You see what would come in before it is stored."
                ),
                tr("Import files …"),
                self.import_asked.emit,
                icon_name="download",
            )
        else:
            said = tr("This workspace is open for reading only.")
            self.table.set_empty(tr("Nothing was imported yet"), said)

    def choose(self, import_id: int) -> None:
        """Goes to one import, now or once it is read."""
        self._wanted = None if self.table.select_key(import_id) else import_id

    # -- the chosen one ---------------------------------------------------------------------

    def _show_chosen(self) -> None:
        entry = self.table.current()
        if entry is None:
            nothing_chosen(
                self.side, tr("Choose an import to see what it brought, or to take it back."), "download"
            )
        else:
            self.side.show_all(lambda column: self._fill(column, entry))

    def _fill(self, column: SideColumn, entry: ImportEntry) -> None:
        tones = self.context.theme.tones
        inks = {"done": tones.success, "interrupted": tones.error}
        column.heading(
            file_words(entry.file), SIGNS.get(entry.status, "info"), inks.get(entry.status, tones.muted)
        )
        column.facts(
            [
                (tr("State"), _state(entry)),
                (tr("When"), moment_text(entry.started_at, self._zone)),
                (tr("What it held"), kind_words(entry.kind)),
                *((tr(title), formats.count(getattr(entry.counts, key))) for key, title in COUNTS),
                (tr("Number"), str(entry.import_id)),
            ]
        )
        buttons: list[Button] = []
        if entry.counts.quarantined and entry.status == "done":
            buttons.append(
                ("waiting", tr("Show its waiting rows"), "inbox",
                 lambda: self.waiting_asked.emit(entry.import_id))
            )  # fmt: skip
        if entry.can_undo and self.may_write:
            buttons.append(("undo", tr("Take it back"), "undo-2", lambda: self.take_back(entry)))
        column.buttons(*buttons)
        if not entry.can_undo and entry.why_not:
            column.text(formats.told(entry.why_not), is_quiet=True)

    def take_back(self, entry: ImportEntry) -> None:
        """Takes one import back exactly, once the user has said so: it cannot be done again from here."""
        imports, number = self.context.services.imports, entry.import_id
        if not self.ask(entry.file, self.window()):
            return
        self.command(tr("Taking the import back"), lambda _job: imports.undo(number))


def _columns(zone: ZoneInfo) -> tuple[Column[ImportEntry], ...]:
    def count(key: str) -> Callable[[ImportEntry], int | None]:
        return lambda row: getattr(row.counts, key)

    return (
        Column(
            "when", declared("When"), lambda row: local(row.started_at, zone), formats.moment, width=152
        ),
        Column(
            "file", declared("File"), lambda row: formats.one_line(file_words(row.file)), str,
            width=160, stretches=True, tip=lambda row: file_words(row.file),
        ),
        Column("kind", declared("What it held"), lambda row: kind_words(row.kind), str, width=176, yields=4),
        *(
            Column(key, title, count(key), formats.count, RIGHT, width=80, yields=yields)
            for (key, title), yields in zip(COUNTS, (5, 1, 2, 3, 0), strict=True)
        ),
        Column(STATE, declared("State"), _state, str, width=128),
    )  # fmt: skip


def _all(history: ImportHistory) -> list[ImportEntry]:
    """Every import, newest first."""
    found: list[ImportEntry] = []
    while page := history.history(limit=AT_ONCE, offset=len(found)):
        found += page
        if len(page) < AT_ONCE:
            break
    return found


def _state(entry: ImportEntry) -> str:
    return tr(STATES.get(entry.status, entry.status.capitalize()))
