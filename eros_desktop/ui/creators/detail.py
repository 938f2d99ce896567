"""The side panel: one creator with everything known of it, several at once, or how to choose one."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from eros_desktop.domain.creators import Creator
from eros_desktop.ui import formats
from eros_desktop.ui.creators.bulk_page import BulkPage
from eros_desktop.ui.creators.fields import persona_fields, profile_fields
from eros_desktop.ui.creators.history_page import HistoryPage
from eros_desktop.ui.creators.turns_page import TurnsPage
from eros_desktop.ui.creators.vault_page import VaultPage
from eros_desktop.ui.creators.volume_page import VolumePage
from eros_desktop.ui.icons import icon
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.empty_state import EmptyState
from eros_desktop.ui.widgets.form_page import FormPage
from eros_desktop.ui.widgets.side_panel import NOTHING, ONE, SidePanel
from eros_desktop.ui.window_state import WindowState
from eros_desktop.words import tr

PROFILE, PERSONA, VAULT, VOLUME, ROTATION, HISTORY = range(6)
BULK = 6
"""Not a tab: the page for several creators."""


def tab_titles() -> tuple[str, ...]:
    return (tr("Profile"), tr("Persona"), tr("Vault"), tr("Volume"), tr("Rotation"), tr("History"))


class CreatorPanel(SidePanel):
    """`page_made(int)` when a page is there for the first time, before anything is shown in it."""

    page_made = Signal(int)

    def __init__(self, theme: Theme, state: WindowState) -> None:
        self.hint = EmptyState()
        super().__init__(tr("Creator details"), tr("What of the creator is shown"), tab_titles(), self.hint)
        self.plan = QPushButton(tr(" Open the week"))
        self.rest = QPushButton()
        self._theme = theme
        self._state = state
        self._made: set[int] = set()
        self.plan.setIcon(icon("calendar-days"))
        self.lay_out(self.head(self.plan, self.rest))
        self.show_nothing()

    # -- pages, each made when it is first shown ------------------------------------------------

    @cached_property
    def profile(self) -> FormPage:
        return FormPage(tr("Profile"), profile_fields(), self._theme)

    @cached_property
    def persona(self) -> FormPage:
        intro = tr("How the creator writes; captions are chosen to suit.")
        return FormPage(tr("Persona"), persona_fields(), self._theme, intro)

    @cached_property
    def vault(self) -> VaultPage:
        return VaultPage(self._theme, self._state)

    @cached_property
    def volume(self) -> VolumePage:
        return VolumePage(self._theme)

    @cached_property
    def turns(self) -> TurnsPage:
        return TurnsPage(self._theme, self._state)

    @cached_property
    def history(self) -> HistoryPage:
        return HistoryPage(self._theme)

    @cached_property
    def bulk(self) -> BulkPage:
        return BulkPage(self._theme)

    def _body(self, tab: int) -> QWidget:
        """The page of a tab; a new one is told of before it is shown."""
        bodies: dict[int, Callable[[], QWidget]] = {
            PROFILE: lambda: self.profile,
            PERSONA: lambda: self.persona,
            VAULT: lambda: self.vault,
            VOLUME: lambda: self.volume,
            ROTATION: lambda: self.turns,
            HISTORY: lambda: self.history.area,
            BULK: lambda: self.bulk,
        }
        page = bodies[tab]()
        if tab not in self._made:
            self._made.add(tab)
            if tab == BULK:
                self.pages.addWidget(page)
            else:
                self.add_body(self.bodies, page)
            self.page_made.emit(tab)
        return page

    # -- showing ----------------------------------------------------------------------------

    def show_nothing(self) -> None:
        """No creator is chosen: how to choose one."""
        self.hint.show_empty(
            tr("No creator chosen"),
            tr("Choose a row to read and edit everything about the page. Ctrl or Shift chooses several."),
            icon_name="users",
        )
        self.pages.setCurrentIndex(NOTHING)

    def show_one(self, creator: Creator, *, may_edit: bool) -> None:
        """The frame of one creator; the pages are filled by the pane."""
        self.heading.setText(creator.display_name)
        state = None if creator.is_active else tr("deactivated: not planned any more")
        self.state_line.setText(
            formats.words((creator.page_name, formats.page_type(creator.page_type), creator.timezone, state))
        )
        text = tr("Deactivate") if creator.is_active else tr("Reactivate")
        self.rest.setText(f" {text}")
        self.rest.setAccessibleName(text)
        self.rest.setIcon(icon("circle-x" if creator.is_active else "rotate-ccw"))
        self.rest.setVisible(may_edit)
        self.plan.setAccessibleName(tr("Open the week of {page}").format(page=creator.page_name))
        self.bodies.setCurrentWidget(self._body(self.tab))
        self.pages.setCurrentIndex(ONE)

    def show_many(self, number: int, active: int, names: str, *, may_edit: bool) -> None:
        """Several creators, of whom `active` are not deactivated; `names` are some of them."""
        page = self._body(BULK)
        self.bulk.show_chosen(number, active, names, may_edit=may_edit)
        self.pages.setCurrentWidget(page)

    @property
    def form(self) -> FormPage | None:
        """The form in view, if a form is."""
        if not self.shows_one or self.tab not in (PROFILE, PERSONA):
            return None
        return self.profile if self.tab == PROFILE else self.persona

    def take_back(self) -> bool:
        form = self.form
        if form is None or not form.revert.isEnabled():
            return False
        form.go_back()
        return True

    def turn_to(self, tab: int) -> None:
        if self.shows_one:
            self.bodies.setCurrentWidget(self._body(tab))
        self.tab_shown.emit(tab)
