"""The side panel: the fields of one template, where it is used, and what can be done with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget

from eros_desktop.ui.actions.build import ActionSet
from eros_desktop.ui.icons import icon
from eros_desktop.ui.templates.uses_page import UsesPage
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.empty_state import EmptyState
from eros_desktop.ui.widgets.follow import tip_with_keys
from eros_desktop.ui.widgets.form import FormField
from eros_desktop.ui.widgets.form_page import FormPage
from eros_desktop.ui.widgets.side_panel import NOTHING, ONE, SidePanel
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.services.templates.service import Template

FIELDS, USES = range(2)
NEW = ""


class TemplatePanel(SidePanel):
    """`save_asked(values)` with the fields of a template that differ."""

    save_asked = Signal(object)

    def __init__(self, theme: Theme, actions: ActionSet) -> None:
        self.hint = EmptyState()
        titles = (tr("Text"), tr("Use"))
        super().__init__(tr("Template details"), tr("What of the template is shown"), titles, self.hint)
        self._theme = theme
        self._actions = actions
        self.insert = QPushButton(tr(" Insert …"))
        self.retire = QPushButton()
        self.forms: dict[str, FormPage] = {}
        self.uses = UsesPage(theme)
        self._fields = QStackedWidget()
        self._bank = ""
        self.insert.setIcon(icon("send"))
        self.insert.setAccessibleName(tr("Insert into a send"))
        tip_with_keys(self.insert, actions, "template_insert", tr("Insert into a send of the week"))
        for body in (self._fields, self.uses.area):
            self.bodies.addWidget(body)
        self.lay_out(self.head(self.insert, self.retire))
        self.show_nothing()

    def offer(self, bank: str, fields: Sequence[FormField]) -> None:
        """Brings the form of a bank into view, made once; choices follow what is known by now."""
        if bank not in self.forms:
            form = FormPage(tr("Template"), fields, self._theme)
            form.save_asked.connect(self.save_asked)
            tip_with_keys(form.save, self._actions, "template_save", tr("Save"))
            self.forms[bank] = form
            self.add_body(self._fields, form)
        else:
            for field in fields:
                if field.kind == "choice":
                    self.forms[bank].form.set_choices(field.key, field.choices)
        self._bank = bank
        self._fields.setCurrentWidget(self.forms[bank])

    def ask_to_save(self) -> None:
        """Asks for what was typed to be stored."""
        if self.shows_one:
            self.form.ask()

    def show_nothing(self) -> None:
        """No template is chosen: how to choose one."""
        self.hint.show_empty(
            tr("No template chosen"),
            tr("Choose a row to read and edit the text, to see where it is used, or to insert it."),
            icon_name="layout-template",
        )
        self.pages.setCurrentIndex(NOTHING)

    def show_one(self, template: Template, title: str, *, may_edit: bool) -> None:
        self.heading.setText(title)
        self.state_line.setText(tr("In use") if template.is_active else tr("Retired: stays in the bank"))
        text = tr("Retire") if template.is_active else tr("Restore")
        self.retire.setText(f" {text}")
        self.retire.setAccessibleName(text)
        self.retire.setIcon(icon("circle-x" if template.is_active else "rotate-ccw"))
        for button in (self.retire, self.insert):
            button.setVisible(may_edit)
        self.tabs.setTabEnabled(USES, True)
        self.form.show_values(template.key, template.values, may_edit=may_edit)
        self.pages.setCurrentIndex(ONE)

    def show_new(self, title: str, values: Mapping[str, Any]) -> None:
        """Empty fields for a text that is not in the bank yet."""
        self.heading.setText(title)
        self.state_line.setText(tr("Not in the bank yet"))
        for button in (self.retire, self.insert):
            button.hide()
        self.tabs.setCurrentIndex(FIELDS)
        self.tabs.setTabEnabled(USES, False)
        self.form.show_values(NEW, values, may_edit=True)
        self.pages.setCurrentIndex(ONE)
        self.form.form.focus_first()

    @property
    def form(self) -> FormPage:
        """The form of the bank in view."""
        return self.forms[self._bank]

    def take_back(self) -> bool:
        if not (self.shows_one and self.form.revert.isEnabled()):
            return False
        self.form.go_back()
        return True
