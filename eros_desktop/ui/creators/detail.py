"""The side panel: one creator with everything known of it, several at once, or how to choose one."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

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

from eros_desktop.domain.creators import Creator
from eros_desktop.ui import formats
from eros_desktop.ui.captions.blocks import wrapped
from eros_desktop.ui.creators.bulk_page import BulkPage
from eros_desktop.ui.creators.fields import persona_fields, profile_fields
from eros_desktop.ui.creators.form_page import FormPage
from eros_desktop.ui.creators.history_page import HistoryPage
from eros_desktop.ui.creators.turns_page import TurnsPage
from eros_desktop.ui.creators.vault_page import VaultPage
from eros_desktop.ui.creators.volume_page import VolumePage
from eros_desktop.ui.icons import icon
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.empty_state import EmptyState
from eros_desktop.ui.widgets.plain import elided_label
from eros_desktop.ui.window_state import WindowState
from eros_desktop.words import tr

PROFILE, PERSONA, VAULT, VOLUME, ROTATION, HISTORY = range(6)
BULK = 6
"""Not a tab: the page for several creators."""
_NOTHING, _ONE = range(2)


def tab_titles() -> tuple[str, ...]:
    return (tr("Profile"), tr("Persona"), tr("Vault"), tr("Volume"), tr("Rotation"), tr("History"))


class CreatorPanel(QFrame):
    """`tab_shown(int)` when another tab comes into view; `left()` when Esc wants back to the table;
    `page_made(int)` when a page is there for the first time, before anything is shown in it.
    """

    page_made = Signal(int)
    tab_shown = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme, state: WindowState) -> None:
        super().__init__()
        self.setProperty("role", "side")
        self.setAccessibleName(tr("Creator details"))
        self.heading = elided_label()
        self.state_line = wrapped("", type="caption", tone="muted")
        self.plan = QPushButton(tr(" Open the week"))
        self.rest = QPushButton()
        self.tabs = QTabBar()
        self._theme = theme
        self._state = state
        self._made: set[int] = set()
        self.hint = EmptyState()
        self._bodies = QStackedWidget()
        self._pages = QStackedLayout(self)
        self._lay_out()
        self.tabs.currentChanged.connect(self._show_tab)
        self.show_nothing()

    def _lay_out(self) -> None:
        for title in tab_titles():
            self.tabs.addTab(title)
        self.tabs.setAccessibleName(tr("What of the creator is shown"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self.tabs.setUsesScrollButtons(True)
        self._pages.setContentsMargins(1, 0, 0, 0)
        for one in (self.hint, self._one()):
            self._pages.addWidget(one)

    def _one(self) -> QWidget:
        page = QWidget()
        self.heading.setProperty("type", "heading")
        self.plan.setIcon(icon("calendar-days"))
        for button in (self.plan, self.rest):
            button.setProperty("role", "quiet")
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.heading, 1)
        first.addWidget(self.plan)
        first.addWidget(self.rest)
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
            (self._pages if tab == BULK else self._bodies).addWidget(page)
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
        self._pages.setCurrentIndex(_NOTHING)

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
        self._bodies.setCurrentWidget(self._body(self.tab))
        self._pages.setCurrentIndex(_ONE)

    def show_many(self, number: int, active: int, names: str, *, may_edit: bool) -> None:
        """Several creators, of whom `active` are not deactivated; `names` are some of them."""
        page = self._body(BULK)
        self.bulk.show_chosen(number, active, names, may_edit=may_edit)
        self._pages.setCurrentWidget(page)

    @property
    def tab(self) -> int:
        return self.tabs.currentIndex()

    @property
    def form(self) -> FormPage | None:
        """The form in view, if a form is."""
        if self._pages.currentIndex() != _ONE or self.tab not in (PROFILE, PERSONA):
            return None
        return self.profile if self.tab == PROFILE else self.persona

    # -- keys -------------------------------------------------------------------------------

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
        form = self.form
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif form is not None and form.revert.isEnabled():
            form.go_back()
        else:
            self.left.emit()

    def _show_tab(self, tab: int) -> None:
        if self._pages.currentIndex() == _ONE:
            self._bodies.setCurrentWidget(self._body(tab))
        self.tab_shown.emit(tab)
