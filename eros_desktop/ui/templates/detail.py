"""The side panel: the fields of one template, where it is used, and what can be done with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedLayout,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from eros_desktop.ui.captions.blocks import wrapped
from eros_desktop.ui.creators.form_page import FormPage
from eros_desktop.ui.icons import icon
from eros_desktop.ui.templates.uses_page import UsesPage
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.empty_state import EmptyState
from eros_desktop.ui.widgets.form import FormField
from eros_desktop.ui.widgets.plain import elided_label
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.services.templates.service import Template

FIELDS, USES = range(2)
_NOTHING, _ONE = range(2)
NEW = ""


class TemplatePanel(QFrame):
    """`tab_shown(int)`, `left()` when Esc wants back to the table, `save_asked(values)`."""

    tab_shown = Signal(int)
    left = Signal()
    save_asked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("role", "side")
        self.setAccessibleName(tr("Template details"))
        self.heading = elided_label()
        self.state_line = wrapped("", type="caption", tone="muted")
        self.insert = QPushButton(tr(" Insert …"))
        self.retire = QPushButton()
        self.tabs = QTabBar()
        self.forms: dict[str, FormPage] = {}
        self.uses = UsesPage(theme)
        self.hint = EmptyState()
        self._fields = QStackedWidget()
        self._bodies = QStackedWidget()
        self._pages = QStackedLayout(self)
        self._bank = ""
        self._lay_out()
        self.tabs.currentChanged.connect(self._show_tab)
        self.show_nothing()

    def _lay_out(self) -> None:
        for title in (tr("Text"), tr("Use")):
            self.tabs.addTab(title)
        self.tabs.setAccessibleName(tr("What of the template is shown"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._bodies.addWidget(self._fields)
        self._bodies.addWidget(self.uses.area)
        self._pages.setContentsMargins(1, 0, 0, 0)
        self._pages.addWidget(self.hint)
        self._pages.addWidget(self._one())

    def _one(self) -> QWidget:
        page = QWidget()
        self.heading.setProperty("type", "heading")
        self.insert.setIcon(icon("send"))
        self.insert.setAccessibleName(tr("Insert into a send"))
        self.insert.setToolTip(tr("Insert into a send of the week"))
        for button in (self.insert, self.retire):
            button.setProperty("role", "quiet")
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.heading, 1)
        first.addWidget(self.insert)
        first.addWidget(self.retire)
        top = QVBoxLayout()
        top.setContentsMargins(16, 20, 16, 8)
        top.setSpacing(0)
        top.addLayout(first)
        top.addWidget(self.state_line)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(8, 0, 8, 0)
        tabs.addWidget(self.tabs, 1)
        line = QFrame()
        line.setFixedHeight(1)
        line.setProperty("role", "line")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addLayout(tabs)
        layout.addWidget(line)
        layout.addWidget(self._bodies, 1)
        return page

    def offer(self, bank: str, fields: Sequence[FormField]) -> None:
        """Brings the form of a bank into view, made once; choices follow what is known by now."""
        if bank not in self.forms:
            form = FormPage(tr("Template"), fields, self._theme)
            form.save_asked.connect(self.save_asked)
            self.forms[bank] = form
            self._fields.addWidget(form)
        else:
            for field in fields:
                if field.kind == "choice":
                    self.forms[bank].form.set_choices(field.key, field.choices)
        self._bank = bank
        self._fields.setCurrentWidget(self.forms[bank])

    def ask_to_save(self) -> None:
        """Asks for what was typed to be stored."""
        if self._pages.currentIndex() == _ONE:
            self.form.ask()

    def show_nothing(self) -> None:
        """No template is chosen: how to choose one."""
        self.hint.show_empty(
            tr("No template chosen"),
            tr("Choose a row to read and edit the text, to see where it is used, or to insert it."),
            icon_name="layout-template",
        )
        self._pages.setCurrentIndex(_NOTHING)

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
        self._pages.setCurrentIndex(_ONE)

    def show_new(self, title: str, values: Mapping[str, Any]) -> None:
        """Empty fields for a text that is not in the bank yet."""
        self.heading.setText(title)
        self.state_line.setText(tr("Not in the bank yet"))
        for button in (self.retire, self.insert):
            button.hide()
        self.tabs.setCurrentIndex(FIELDS)
        self.tabs.setTabEnabled(USES, False)
        self.form.show_values(NEW, values, may_edit=True)
        self._pages.setCurrentIndex(_ONE)
        self.form.form.focus_first()

    @property
    def form(self) -> FormPage:
        """The form of the bank in view."""
        return self.forms[self._bank]

    @property
    def tab(self) -> int:
        return self.tabs.currentIndex()

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()  # the banner's Esc must not take it while one edits
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._pages.currentIndex() == _ONE and self.form.revert.isEnabled():
            self.form.go_back()
        else:
            self.left.emit()

    def _show_tab(self, tab: int) -> None:
        self._bodies.setCurrentIndex(tab)
        self.tab_shown.emit(tab)
