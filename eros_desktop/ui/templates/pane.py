"""The seven banks of texts: found, edited, taken in and out of use, and put into sends of the week."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from eros_desktop.jobs.runner import sentence
from eros_desktop.services.changes import Topic
from eros_desktop.services.templates.banks import BANKS, Bank
from eros_desktop.ui import formats
from eros_desktop.ui.actions.build import Handler
from eros_desktop.ui.context import Pane, PaneContext
from eros_desktop.ui.latest import Latest
from eros_desktop.ui.models.editable import EditableModel
from eros_desktop.ui.templates.acting import TemplateActing
from eros_desktop.ui.templates.actions import TEMPLATE_ACTIONS
from eros_desktop.ui.templates.columns import (
    bank_title,
    form_fields,
    label_of,
    template_columns,
    template_edits,
)
from eros_desktop.ui.templates.detail import USES, TemplatePanel
from eros_desktop.ui.widgets.cell_delegate import make_editable
from eros_desktop.ui.widgets.find_field import FindField
from eros_desktop.ui.widgets.follow import tip_with_keys
from eros_desktop.ui.widgets.heading import PaneHeading
from eros_desktop.ui.widgets.side_split import Room, SideSplit
from eros_desktop.ui.widgets.table import Table
from eros_desktop.words import declared, tr

if TYPE_CHECKING:
    from eros_desktop.services.activity.entries import Subject
    from eros_desktop.services.templates.service import Template

ROOM = Room(side=420, least_side=320, most_share=0.5)
LEAST_TEXT = 120
_BANK, _FILTER, _WIDTH = "templates.bank", "templates.filter", "templates.side_width"
Creators = Sequence[tuple[str, str]]


class TemplatesPane(Pane):
    """One bank at a time in the table; its chosen text at the side."""

    title = declared("Templates")
    topics = Topic.TEMPLATES | Topic.WEEKS | Topic.CAPTIONS | Topic.MESSAGES
    specs = TEMPLATE_ACTIONS
    main_action = "template_new"

    def __init__(self, context: PaneContext) -> None:
        super().__init__(context)
        columns = template_columns()
        self.model: EditableModel[Template] = EditableModel(columns, lambda row: row.key, template_edits())
        self.model.may_edit = not context.services.is_read_only
        self.table: Table[Template] = Table(
            "Templates", columns, lambda row: row.key, context.state, model=self.model
        )
        make_editable(self.table.view, self.model)
        self.table.room.least = LEAST_TEXT
        self.banks = QTabBar()
        self.finder = FindField(
            tr("Find templates"), tr("Find words of the text or its name"), context.state.get(_FILTER, "")
        )
        self.field = self.finder.field
        self.panel = TemplatePanel(context.theme, context.actions)
        self.acting = TemplateActing(context, self)
        self._uses = Latest(context.runner, self, "template uses")
        self._creators: Creators = ()
        self._is_new = False
        self._is_read = False
        self._wants_focus = False
        self._wanted: str | None = None
        self._lay_out()
        self._connect()
        self._apply_filter()

    # -- building ---------------------------------------------------------------------------

    def _lay_out(self) -> None:
        for bank in BANKS:
            self.banks.addTab(bank_title(bank.key))
        keys = [bank.key for bank in BANKS]
        last = self.context.state.get(_BANK, keys[0])
        self.banks.setCurrentIndex(keys.index(last) if last in keys else 0)
        self.banks.setAccessibleName(tr("Bank of templates"))
        self.banks.setExpanding(False)
        self.banks.setDrawBase(False)
        self.banks.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.banks.setElideMode(Qt.TextElideMode.ElideNone)
        self.banks.setUsesScrollButtons(True)
        self.finder.bar.setContentsMargins(0, 12, 0, 12)
        left = QWidget()
        listing = QVBoxLayout(left)
        listing.setContentsMargins(24, 0, 24, 24)
        listing.setSpacing(0)
        listing.addWidget(
            PaneHeading(tr("Templates"), tr("Texts to begin with. Insert puts the chosen one into a send."))
        )
        listing.addWidget(self.banks)
        listing.addWidget(self.finder)
        listing.addWidget(self.table, 1)
        state = self.context.state
        split = SideSplit(left, self.panel, self.context.theme, state, _WIDTH, ROOM)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)

    def _offer(self) -> None:
        """Makes the form of the bank in view, or gives it the choices known by now."""
        fields = form_fields(self.bank, self.context.services.reference, self._creators)
        self.panel.offer(self.bank.key, fields)

    def _connect(self) -> None:
        self.banks.currentChanged.connect(lambda _at: self._take_bank())
        self.table.activated.connect(lambda _row: self.panel.form.form.focus_first())
        self.table.view.selectionModel().selectionChanged.connect(lambda *_: self._take_selection())
        self.model.modelReset.connect(self._take_selection)
        self.model.edit_asked.connect(self._take_edit)
        self.field.textChanged.connect(lambda _text: self._take_filter())
        self.field.returnPressed.connect(self.table.enter)
        tip_with_keys(self.field, self.context.actions, "template_find")
        self.panel.left.connect(self._leave_panel)
        self.panel.insert.clicked.connect(self._insert)
        self.panel.retire.clicked.connect(self._retire)
        self.panel.save_asked.connect(self._save)
        self.panel.tab_shown.connect(lambda _tab: self._read_uses())

    def handlers(self) -> Mapping[str, Handler]:
        return {
            "template_new": self._new,
            "template_insert": self._insert,
            "template_retire": self._retire,
            "template_find": self.finder.start,
            "template_save": self._ask_to_save,
        }

    @property
    def bank(self) -> Bank:
        """The bank in view."""
        return BANKS[self.banks.currentIndex()]

    # -- reading ----------------------------------------------------------------------------

    def reload(self) -> None:
        services, key = self.context.services, self.bank.key
        self.table.show_loading(tr("templates"))
        self.context.runner.query(
            self,
            "templates",
            lambda _job: (
                services.creator_work.templates.all(key),
                tuple(
                    (row.creator.creator_id, row.creator.display_name) for row in services.creators.overview()
                ),
            ),
            lambda found: self._show(key, *found),
            failed=lambda error: self.table.show_error(sentence(error), self.reload),
        )

    def take_focus(self) -> None:
        """The list, now or once it is read."""
        self._wants_focus = not self.model.rows
        self.table.enter()

    def _show(self, key: str, rows: Sequence[Template], creators: Creators) -> None:
        if key != self.bank.key:
            return
        self._creators = creators
        self._offer()
        self._is_read = True
        self._say_empty(len(rows))
        self.table.set_rows(rows)
        self.finder.show_count(len(self.model.rows), self.model.total)
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.table.select_key(wanted)
        elif not self._is_new and self.model.rows and self._chosen() is None:
            self.table.move_to(0)
        if self._wants_focus:
            self.take_focus()

    def _say_empty(self, total: int) -> None:
        name = bank_title(self.bank.key)
        if total:
            act: tuple[str, Callable[[], None]] = (tr("Clear the filter"), self.field.clear)
            self.table.set_empty(
                tr("No template matches"), tr("Try fewer letters."), *act, icon_name="search"
            )
        elif self.context.services.is_read_only:
            text = tr("This workspace is open for reading only, so nothing can be added here.")
            self.table.set_empty(name, text, icon_name=self.bank.icon)
        else:
            text = tr(
                "This bank is empty. Write the first text, or import an older database that holds some."
            )
            self.table.set_empty(name, text, tr("New template"), self._new, icon_name=self.bank.icon)

    def _read_uses(self) -> None:
        row = self._chosen()
        if row is None or self.panel.tab != USES:
            return
        templates, page = self.context.services.creator_work.templates, self.panel.uses
        page.show_loading()
        self._uses.ask(
            lambda _job: templates.uses(row.bank, row.template_id),
            page.show_uses,
            lambda error: page.say(
                tr("This could not be read"),
                formats.told(sentence(error)),
                tr("Try again"),
                self._read_uses,
            ),
        )

    # -- choosing ---------------------------------------------------------------------------

    def _take_bank(self) -> None:
        self.context.state.set(_BANK, self.bank.key)
        self._is_new = self._is_read = False
        self.model.set_rows(())
        self.panel.show_nothing()
        self.reload()

    def _take_filter(self) -> None:
        self.context.state.set(_FILTER, self.field.text())
        self._apply_filter()
        if self._is_read:
            self._say_empty(self.model.total)
            self.table.refresh()
            self.finder.show_count(len(self.model.rows), self.model.total)

    def _apply_filter(self) -> None:
        self.model.set_filter(self.finder.picker(_searched))

    def _chosen(self) -> Template | None:
        keys = self.table.chosen_keys()
        return next((row for row in self.model.rows if keys and row.key == keys[0]), None)

    def _take_selection(self) -> None:
        row = self._chosen()
        if row is not None:
            self._is_new = False
            title = label_of(row) or bank_title(row.bank)
            self.panel.show_one(row, title, may_edit=not self.context.services.is_read_only)
            self._read_uses()
        elif not self._is_new:
            self.panel.show_nothing()

    def show_subject(self, subject: Subject) -> None:
        """Goes to the template an entry of the journal is about: `bank/id`, or only the bank."""
        bank, _, number = (subject.key or "").partition("/")
        keys = [one.key for one in BANKS]
        if bank not in keys:
            return
        self._wanted = subject.key if number else None
        self.field.clear()
        if bank != self.bank.key:
            self.banks.setCurrentIndex(keys.index(bank))
        elif self._wanted is not None and self.table.select_key(self._wanted):
            self._wanted = None

    def _leave_panel(self) -> None:
        if self._is_new:
            self._is_new = False
            self._take_selection()
        self.table.enter()

    # -- changing ---------------------------------------------------------------------------

    def _new(self) -> None:
        self._offer()
        self._is_new = True
        self.table.view.clearSelection()
        first = {
            field.key: field.choices[0][0]
            for field in self.panel.form.form.fields
            if field.kind == "choice" and field.choices
        }
        self.panel.show_new(tr("New {template}").format(template=formats.told(self.bank.one)), first)

    def _ask_to_save(self) -> None:
        if self._chosen() is None and not self._is_new:
            self.context.banner.info(tr("Choose a template first."))
        elif self.panel.form.is_changed:
            self.panel.ask_to_save()
        else:
            self.context.banner.info(
                tr("There is nothing to save: nothing was changed here that is not stored.")
            )

    def _save(self, changes: Mapping[str, Any]) -> None:
        form, row = self.panel.form, self._chosen()
        owner = form.owner

        def refuse(error: Exception) -> None:
            if not form.take_refusal(owner, error):
                self.acting.refuse(error)

        if self._is_new:
            values = {name: value for name, value in form.form.values().items() if value is not None}
            bank = self.bank.key
            self.acting.add(
                bank, values, lambda number: self._show_added(owner, values, f"{bank}/{number}"), refuse
            )
        elif row is not None:
            self.acting.change(row, changes, lambda: form.take_stored(owner, changes), refuse)

    def _show_added(self, owner: object, values: Mapping[str, Any], key: str) -> None:
        """Goes to what was added, unless somebody looks at something else by now."""
        form = self.panel.form
        form.take_stored(owner, values)
        if form.owner != owner:
            return
        self._is_new = False
        self._wanted = key
        if self.table.select_key(self._wanted):
            self._wanted = None

    def _take_edit(self, row: Template, _key: str, value: object) -> None:
        self.acting.set_active([row], bool(value))

    def _retire(self) -> None:
        """Does to all chosen ones what the button says about the one shown."""
        keys, shown = set(self.table.chosen_keys()), self._chosen()
        if shown is None:
            self.context.banner.info(tr("Choose a template first."))
        elif not self.context.services.is_read_only:
            rows = [row for row in self.model.rows if row.key in keys]
            self.acting.set_active(rows, not shown.is_active)

    def _insert(self) -> None:
        row = self._chosen()
        if row is None:
            self.context.banner.info(tr("Choose a template to insert."))
        else:
            self.acting.insert(self.bank, row)

    # -- looks ------------------------------------------------------------------------------


def _searched(row: Template) -> str:
    words = (value for value in row.values.values() if isinstance(value, str))
    return " ".join((row.text, *words))
