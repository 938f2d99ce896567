"""Names in files: which creator each one is, confirmed once and known from then on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QPushButton

from eros_desktop.jobs.runner import sentence
from eros_desktop.ui import formats
from eros_desktop.ui.activity.wording import local, moment_text
from eros_desktop.ui.context import PaneContext
from eros_desktop.ui.data.section import Section, listing
from eros_desktop.ui.data.side import Button, Side, SideColumn, nothing_chosen
from eros_desktop.ui.icons import icon
from eros_desktop.ui.models.columns import RIGHT, Column
from eros_desktop.ui.models.table_model import TableModel
from eros_desktop.ui.plan.zones import manager_zone
from eros_desktop.ui.widgets.choice_button import ChoiceButton
from eros_desktop.ui.widgets.choices import Choice
from eros_desktop.ui.widgets.find_field import FindField
from eros_desktop.ui.widgets.plain import plain_label, wrapped
from eros_desktop.ui.widgets.table import Table
from eros_desktop.words import declared, tr

if TYPE_CHECKING:
    from eros_desktop.services.bundle import Services
    from eros_desktop.services.imports.aliases import Alias, UnknownName

STATE = "state"
_SIGN = int(Qt.ItemDataRole.DecorationRole)
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)


@dataclass(frozen=True, slots=True)
class NameRow:
    """A name some file used: confirmed (`alias`) or waited for (`unknown`)."""

    name: str
    unknown: UnknownName | None = None
    alias: Alias | None = None

    @property
    def page(self) -> str | None:
        """Whose it is, or most likely is."""
        if self.alias is not None:
            return self.alias.page_name
        if self.unknown is not None and self.unknown.suggestions:
            return str(self.unknown.suggestions[0][1])
        return None

    @property
    def similarity(self) -> float | None:
        if self.unknown is None or not self.unknown.suggestions:
            return None
        return float(self.unknown.suggestions[0][2])


class NamesModel(TableModel[NameRow]):
    """A sign stands beside the word of the state."""

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY) -> Any:
        if role == _SIGN and index.isValid() and self.columns[index.column()].key == STATE:
            return icon("circle-help" if self.rows[index.row()].alias is None else "circle-check")
        return super().data(index, role)


class NamesSection(Section):
    """What is asked for comes first; a similar name is only suggested, never taken."""

    title = declared("Page names")

    def __init__(self, context: PaneContext) -> None:
        super().__init__(context)
        self._zone = manager_zone(context.state)
        columns = _columns(self._zone)
        self.model = NamesModel(columns, lambda row: row.name)
        self.table: Table[NameRow] = Table(
            declared("Page names"), columns, self.model.key, context.state, model=self.model
        )
        self.finder = FindField(tr("Find page names"), tr("Find a name or a creator"), "")
        self.side = Side(tr("The chosen name"), context.theme)
        self.creator: ChoiceButton | None = None
        self._creators: Sequence[tuple[str, str]] = ()
        self._wanted: str | None = None
        self.table.room.least = 144
        left, _column = listing(self.finder, self.table)
        self.put_beside(left, self.side, "names")
        self.lead(self.table, self.finder)
        self.finder.field.textChanged.connect(lambda _text: self._take_filter())
        self.finder.field.returnPressed.connect(self.table.enter)
        self.table.selected.connect(lambda _row: self._show_chosen())
        self._show_chosen()
        self.table.activated.connect(lambda _row: self._enter_side())

    # -- reading ----------------------------------------------------------------------------

    def reload(self) -> None:
        self.table.show_loading(tr("page names"))
        services = self.context.services
        self.context.runner.query(
            self,
            "page names",
            lambda _job: _read(services),
            lambda found: self._show(*found),
            failed=lambda error: self.table.show_error(formats.told(sentence(error)), self.reload),
        )

    def _show(self, rows: Sequence[NameRow], creators: Sequence[tuple[str, str]]) -> None:
        self._creators = creators
        self.table.set_rows(rows)
        self._take_filter()
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.choose(wanted)
        if self.table.current() is None and self.model.rows:
            self.table.view.setCurrentIndex(self.model.index(0, 0))
        self._show_chosen()

    def _take_filter(self) -> None:
        self.model.set_filter(self.finder.picker(lambda row: f"{row.name} {row.page or ''}"))
        if self.model.total:
            self.table.set_empty(
                tr("No name fits"), tr("Try fewer letters."), tr("Clear the search"),
                self.finder.field.clear, icon_name="search",
            )  # fmt: skip
        else:
            self.table.set_empty(
                tr("Every name is known"),
                tr(
                    "Where a file names a page in a way nobody knows, "
                    "the name waits here to be confirmed once."
                ),
                icon_name="circle-check",
            )
        self.table.refresh()
        self.finder.show_count(len(self.model.rows), self.model.total)

    def choose(self, name: str) -> None:
        """Goes to a name, now or once it is read; spaces around it do not matter."""
        sought = name.strip().casefold()
        found = next((row.name for row in self.model.rows if row.name.strip().casefold() == sought), None)
        if found is None:
            self._wanted = name
        else:
            self.table.select_key(found)

    # -- the chosen one ---------------------------------------------------------------------

    def _show_chosen(self) -> None:
        row = self.table.current()
        self.creator = None
        if row is None:
            nothing_chosen(self.side, tr("Choose a name to say which creator it is."), "users")
        else:
            self.side.show_all(lambda column: self._fill(column, row))

    def _enter_side(self) -> None:
        first = next(iter(self.side.buttons.values()), None) or self.creator
        if first is not None:
            first.setFocus()

    def _fill(self, column: SideColumn, row: NameRow) -> None:
        column.heading(row.name or tr("(no name)"))
        if row.alias is not None:
            self._fill_known(column, row.alias)
        elif row.unknown is not None:
            self._fill_unknown(column, row.unknown)

    def _fill_known(self, column: SideColumn, alias: Alias) -> None:
        column.facts(
            [
                (tr("Creator"), alias.page_name),
                (tr("Confirmed"), moment_text(alias.confirmed_at, self._zone)),
            ]
        )
        column.text(tr("Files that use this name are linked to the creator by themselves."), is_quiet=True)
        if self.may_write:
            aliases = self.context.services.aliases
            column.buttons(
                (
                    "forget", tr("Forget this name"), "circle-x",
                    lambda: self.command(tr("Forgetting"), lambda _job: aliases.forget(alias.alias)),
                )
            )  # fmt: skip

    def _fill_unknown(self, column: SideColumn, unknown: UnknownName) -> None:
        column.text(
            formats.counted(
                unknown.rows,
                tr("{number} row waits for this name. Once you say whose it is, it is run again."),
                tr("{number} rows wait for this name. Once you say whose it is, they are run again."),
            )
        )
        if not self.may_write:
            return
        if unknown.suggestions:
            column.column.addWidget(plain_label(tr("Most alike"), tone="strong"))
            buttons = [self._suggested(unknown, *one) for one in unknown.suggestions]
            column.buttons(*buttons)
        else:
            column.text(tr("No page is called nearly the same."), is_quiet=True)
        self._add_creators(column, unknown)

    def _suggested(self, unknown: UnknownName, creator_id: str, page: str, alike: float) -> Button:
        text = tr("It is {page} ({similarity})").format(page=page, similarity=formats.percent(alike))
        return creator_id, text, "check", lambda: self.link(unknown.name, creator_id)

    def _add_creators(self, column: SideColumn, unknown: UnknownName) -> None:
        column.column.addWidget(plain_label(tr("Any creator"), tone="strong"))
        chosen = ChoiceButton(tr("It is this creator"), tr("Find a creator"), self.context.theme)
        chosen.set_choices([Choice(name, subtitle=key, payload=key) for key, name in self._creators])
        chosen.show_value(None, tr("Choose …"))
        confirm = QPushButton(tr("Confirm"))
        confirm.setEnabled(False)
        confirm.clicked.connect(lambda: self.link(unknown.name, chosen.value))
        chosen.picked.connect(lambda _value: confirm.setEnabled(True))
        self.creator = chosen
        column.column.addWidget(chosen)
        column.column.addWidget(confirm, 0, Qt.AlignmentFlag.AlignLeft)
        self.side.buttons["confirm"] = confirm
        column.column.addWidget(
            wrapped(tr("Is it nobody's page? Set its rows aside under Waiting rows."), tone="muted")
        )

    def link(self, name: str, creator_id: Any) -> None:
        """From now on the name is this creator's; the rows that wait for it are run again."""
        aliases = self.context.services.aliases
        self.command(tr("Linking rows"), lambda _job: aliases.confirm(name, creator_id))


def _read(services: Services) -> tuple[list[NameRow], tuple[tuple[str, str], ...]]:
    unknown = [NameRow(one.name, unknown=one) for one in services.aliases.unknown()]
    known = [NameRow(one.alias, alias=one) for one in services.aliases.all()]
    creators = tuple(
        (str(row.creator.creator_id), row.creator.display_name) for row in services.creators.overview()
    )
    return [*unknown, *known], creators


def _columns(zone: ZoneInfo) -> tuple[Column[NameRow], ...]:
    return (
        Column("name", declared("Name in files"), lambda row: formats.one_line(row.name), str, width=176),
        Column(
            "rows",
            declared("Rows waiting"),
            lambda row: None if row.unknown is None else row.unknown.rows,
            formats.count,
            RIGHT,
            width=104,
        ),
        Column("page", declared("Creator"), lambda row: row.page, width=160, stretches=True),
        Column(
            "alike",
            declared("Alike"),
            lambda row: row.similarity,
            formats.percent,
            RIGHT,
            width=88,
            yields=2,
            help=declared("How much the name and the page suggested are alike; it decides nothing"),
        ),
        Column(
            "confirmed",
            declared("Confirmed"),
            lambda row: None if row.alias is None else local(row.alias.confirmed_at, zone),
            formats.moment,
            width=152,
            yields=1,
        ),
        Column(
            STATE,
            declared("State"),
            lambda row: tr("Asks whose") if row.alias is None else tr("Known"),
            str,
            width=128,
        ),
    )
