"""The frame: menus, rail, top bar, banner, panes, job tray. It shows before any workspace is open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QMoveEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from eros_desktop.domain.creators import Creator
from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.weeks import Week
from eros_desktop.jobs.runner import JobRunner, details_of, sentence
from eros_desktop.ui.actions.build import ActionSet, fill_menus
from eros_desktop.ui.actions.keys import MENUS_KEY, OWN_KEYS
from eros_desktop.ui.activity.history import History
from eros_desktop.ui.context import Pane, PaneContext, Selection
from eros_desktop.ui.desk import Desk, Statuses, remembered_week
from eros_desktop.ui.file_drops import FileDrops
from eros_desktop.ui.first_start import FirstStart
from eros_desktop.ui.frame_actions import FrameActions
from eros_desktop.ui.palette import CommandPalette, Ways
from eros_desktop.ui.panes import PANES, PaneSpec
from eros_desktop.ui.remembering import Remembering
from eros_desktop.ui.theme import Scheme, Theme
from eros_desktop.ui.top_bar import TopBar
from eros_desktop.ui.widgets.banner import Banner, Notice
from eros_desktop.ui.widgets.focus import last_in_focus_chain
from eros_desktop.ui.widgets.job_tray import JobTray
from eros_desktop.ui.widgets.rail import Rail
from eros_desktop.ui.window_state import WindowState
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.services.bundle import Services

TITLE = "EROS Desktop"
FIRST_SIZE = (1280, 800)
FRAME_ROOM = QSize(0, 32)
"""What the frame that the desktop draws around a window may take of the screen."""
SMALLEST_SIZE = (1024, 640)
NARROW = 1000
"""Below this width, in pixels at zoom 100, the rail shows icons only."""


class MainWindow(QMainWindow):
    """Signals: `opening_asked()` for File > Open; `reopening_asked(work, name, said)` for what needs the
    workspace closed; `bringing_asked(file)` for a database dropped while none is open; `closing()` once the
    window is on its way out.
    """

    opening_asked = Signal()
    reopening_asked = Signal(object, str, str)
    bringing_asked = Signal(object)
    closing = Signal()

    def __init__(
        self,
        theme: Theme,
        runner: JobRunner,
        state: WindowState,
        today: Callable[[], date],
        panes: Sequence[PaneSpec] = PANES,
        program: WindowState | None = None,
    ) -> None:
        super().__init__()
        self.theme = theme
        self.runner = runner
        self.state = state
        self.program = program or WindowState()
        self.remembering = Remembering(self)
        self.desk: Desk | None = None
        self._today = today
        self.pane_specs = panes
        own: dict[str, object] = self.program.get(OWN_KEYS, {})
        self.actions_set = ActionSet(self, {key: keys for key, keys in own.items() if isinstance(keys, str)})
        self.rail = Rail(panes, theme)
        self.top_bar = TopBar(theme)
        self.banner = Banner(theme)
        self.stack = QStackedWidget()
        self.welcome = FirstStart(theme)
        self.tray = JobTray(runner)
        self.history = History(self.actions_set, runner, self.banner, lambda: self.desk, self)
        self.palette_box = CommandPalette(
            theme,
            self.actions_set,
            self,
            Ways(self._go_to_creator, self.history.jumps.show_caption, self.show_setting, self._open_guide),
            runner,
        )
        self._lay_out()
        self.own_actions = FrameActions(self)
        self.actions_set.show_owner = self._show_owner
        fill_menus(self.menuBar(), self.actions_set)
        self._connect()
        self._restore()
        self.drops = FileDrops(self)
        for remembered in (self.state, self.program):
            self.remembering.follow(remembered)
        self.show_welcome()

    def _lay_out(self) -> None:
        self.setWindowTitle(TITLE)
        self.setMinimumSize(*SMALLEST_SIZE)
        self.stack.addWidget(self.welcome)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.top_bar)
        right.addWidget(self.banner)
        right.addWidget(self.stack, 1)
        upper = QHBoxLayout()
        upper.setSpacing(0)
        upper.addWidget(self.rail)
        upper.addLayout(right, 1)
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(upper, 1)
        layout.addWidget(self.tray)
        self.setCentralWidget(centre)
        self.menuBar().setAccessibleName(tr("Menus"))
        QShortcut(QKeySequence(MENUS_KEY), self, self._open_menus)

    def _connect(self) -> None:
        self.rail.picked.connect(self.go_to)
        self.rail.fold_asked.connect(self.toggle_rail)
        self.top_bar.search.clicked.connect(self.open_palette)
        self.top_bar.creator.picked.connect(self._pick_creator)
        self.top_bar.week.picked.connect(self._pick_week)
        self.runner.failed.connect(self._show_failure)
        self.actions_set.refused.connect(self.banner.warn)
        self.runner.changed.connect(
            lambda change: None if change.is_evident else self.banner.success(change.summary)
        )
        self.theme.changed.connect(self._take_theme)
        self._take_theme()

    def _restore(self) -> None:
        self.resize(QSize(*FIRST_SIZE).boundedTo(self.screen().availableSize() - FRAME_ROOM))
        self.restoreGeometry(QByteArray.fromHex(self.state.get("geometry", "").encode()))
        folded = self.state.get("rail_folded", False)
        self.rail.set_folded(folded)
        self.actions_set["rail"].setChecked(folded)

    def attach(self, services: Services, folder: Path, state: WindowState) -> None:
        """Shows an opened workspace; the one before it leaves."""
        self.detach()
        self.state = state
        self.remembering.follow(state)
        self.theme.wear(state.get("theme", ""), state.get("zoom", self.theme.zoom))
        self._take_theme()
        selection = Selection(
            remembered_week(state, Week.after(self._today())),
            CreatorId(state.get("creator", "")) or None,
            self,
        )
        context = PaneContext(
            services, self.runner, selection, self.banner, self.actions_set, self.theme, state,
            self._today,
            self.go_to, folder, self.history.jumps, self.program, self.reopening_asked.emit,
        )  # fmt: skip
        self.desk = Desk(context, self.pane_specs, self.stack)
        self.desk.creators_read.connect(self._show_creators)
        self.desk.pane_shown.connect(self._show_pane)
        selection.creator_changed.connect(self.top_bar.creator.show_creator)
        selection.week_changed.connect(self._show_week)
        self.palette_box.set_workspace(services.caption_sheet, state)
        self.history.attach(services)
        fill_menus(self.menuBar(), self.actions_set)
        self._put_tray_last()
        self._enter(folder)

    def _enter(self, folder: Path) -> None:
        if self.desk is None:
            return
        selection = self.desk.context.selection
        self.setWindowTitle(f"{folder.name} – {TITLE}")
        self.rail.set_usable(True)
        self.top_bar.set_usable(True)
        self.top_bar.creator.show_creator(selection.creator_id)
        self._show_week(selection.week)
        self.desk.read_creators()
        self.desk.show(self.desk.first_key())
        self.desk.panes[self.desk.current].take_focus()

    def _put_tray_last(self) -> None:
        """Panes are made after the tray; the tab key must still reach it last."""
        last = last_in_focus_chain(self.stack)
        for control in self.tray.controls:
            self.setTabOrder(last, control)
            last = control

    def detach(self) -> None:
        """Takes the workspace out of the window; its layout is stored."""
        if self.desk is None:
            return
        self.history.attach(None)
        self.top_bar.show_main(None)
        self.palette_box.set_workspace(None, WindowState())
        self.palette_box.set_creators(())
        self.desk.leave()
        self.desk = None
        self.remembering.store()
        fill_menus(self.menuBar(), self.actions_set)

    def show_welcome(self) -> None:
        """The four ways to begin. An open workspace stays open behind it."""
        self.stack.setCurrentWidget(self.welcome)
        self.welcome.show_choices()
        self.top_bar.show_main(None)
        self.welcome.take_focus()
        if self.desk is None:
            self.setWindowTitle(TITLE)
            self.rail.set_usable(False)
            self.top_bar.set_usable(False)
        else:
            self.desk.current = ""

    def go_to(self, key: str) -> None:
        """Opens a pane by its key in PANES; without a workspace there is none."""
        if self.desk is None:
            return
        focused = QApplication.focusWidget()
        leaves_focus = focused is not None and self.stack.isAncestorOf(focused)
        self.desk.show(key)
        if leaves_focus:
            self.desk.panes[key].take_focus()

    def _open_menus(self) -> None:
        """The first menu, from which the arrow keys lead to the others; Qt knows no such key on X11."""
        bar = self.menuBar()
        bar.setActiveAction(bar.actions()[0])

    def open_palette(self) -> None:
        """Everything by name, under the search button."""
        self.palette_box.open(self.top_bar.search)

    def show_setting(self, key: str) -> None:
        """Opens the settings with the keyboard in that field of `settings.places`."""
        from eros_desktop.ui.settings.pane import SettingsPane

        self.go_to("settings")
        pane = self.desk.panes.get("settings") if self.desk is not None else None
        if isinstance(pane, SettingsPane):
            pane.reveal(key)

    def _open_guide(self, key: str) -> None:
        self.own_actions.open_guide(key)

    def go_by_keyboard(self, key: str) -> None:
        self.go_to(key)
        if self.desk is not None:
            self.desk.panes[key].take_focus()

    def _go_to_creator(self, creator_id: CreatorId) -> None:
        self._pick_creator(creator_id)
        self.go_to(self.pane_specs[0].key)

    def _show_owner(self, owner: QWidget) -> None:
        if self.desk is not None:
            self.desk.show_pane(owner)

    def _show_pane(self, pane: Pane) -> None:
        if self.desk is not None:
            self.rail.select(self.desk.current)
        self.banner.move_on()
        main = pane.main_action
        more = [self.actions_set[key] for key in pane.more_actions]
        self.top_bar.show_main(self.actions_set[main] if main else None, more)

    def _pick_creator(self, creator_id: str) -> None:
        if self.desk is not None:
            self.desk.context.selection.select_creator(CreatorId(creator_id))

    def _pick_week(self, week: Week) -> None:
        if self.desk is not None:
            self.desk.context.selection.select_week(week)

    def _show_creators(self, creators: Sequence[Creator], statuses: Statuses) -> None:
        self.top_bar.creator.set_creators(creators, statuses)
        self.palette_box.set_creators(creators)

    def _show_week(self, week: Week) -> None:
        self.top_bar.week.show_week(week, self._today())

    def show_crash(self, summary: str, details: str) -> None:
        """A bug somewhere: said once in the banner, with its traceback to copy."""
        self.banner.show_notice(Notice("error", summary, details))

    def _show_failure(self, error: Exception) -> None:
        self.banner.error(sentence(error), details_of(error))

    def toggle_rail(self) -> None:
        folded = not self.rail.is_folded
        self.rail.set_folded(folded)
        self.actions_set["rail"].setChecked(folded)
        self.state.set("rail_folded", folded)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rail()
        self.remembering.begin()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self.remembering.begin()

    def _fit_rail(self) -> None:
        """Where the zoom leaves little room, the rail folds by itself; the user's own choice is kept."""
        is_narrow = self.width() < self.theme.pixels(NARROW)
        folded = is_narrow or self.state.get("rail_folded", False)
        if folded != self.rail.is_folded:
            self.rail.set_folded(folded)
            self.actions_set["rail"].setChecked(folded)

    def _take_theme(self) -> None:
        for scheme in Scheme:
            self.actions_set[f"theme_{scheme.value}"].setChecked(scheme is self.theme.scheme)
        self._fit_rail()
        self.state.set("theme", self.theme.scheme.value)
        self.state.set("zoom", self.theme.zoom)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.detach()
        self.remembering.store()
        self.closing.emit()
        super().closeEvent(event)
