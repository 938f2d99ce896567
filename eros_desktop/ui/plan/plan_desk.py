"""How the parts of the pane share the room: views, issues below, inspector and volume at the side."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from eros_desktop.ui.plan.backlog_tray import BacklogTray
from eros_desktop.ui.plan.inspector import Inspector
from eros_desktop.ui.plan.issues_panel import IssuesPanel
from eros_desktop.ui.plan.plan_bar import CANVAS, LIST
from eros_desktop.ui.plan.volume_card import VolumeCard
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.table import Table
from eros_desktop.ui.window_state import WindowState

SIDE_WIDTH, LEAST_SIDE = 304, 264
ISSUES_HEIGHT = 152
ROOM_FOR_BOTH = 832
"""Narrower than this at zoom 100, days or inspector would be cut: the inspector waits to be asked for."""
ROOM_FOR_BARS = 360
"""Lower than this at zoom 100, the hours need the room that the bars under them take."""
NO_LIMIT = 16_777_215
"""Qt's QWIDGETSIZE_MAX."""
_VIEW, _SIDE, _ISSUES, _VOLUME, _TRAY = (
    f"plan.{name}" for name in ("view", "inspector", "issues_folded", "volume_folded", "backlog_folded")
)
_WIDTH, _ISSUES_HEIGHT, _TRAY_HEIGHT = (
    f"plan.{name}" for name in ("inspector_width", "issues_height", "backlog_height")
)
"""Pixels at zoom 100 that the user left them with."""


class PlanDesk(QSplitter):
    """Remembers what is folded, how large it is and which view is shown. `looks_changed()` when what is in
    view changed.
    """

    looks_changed = Signal()

    def __init__(
        self,
        canvas: QAbstractItemView,
        listing: QWidget,
        issues: IssuesPanel,
        inspector: Inspector,
        volume: VolumeCard,
        theme: Theme,
        state: WindowState,
        tray: BacklogTray,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self._state = state
        self._is_narrow = self._is_low = False
        self.views = QStackedWidget()
        self.issues = issues
        self.inspector = inspector
        self.volume = volume
        self.tray = tray
        self.side = QWidget()
        self._down = QSplitter(Qt.Orientation.Vertical)
        self.views.addWidget(canvas)
        self.views.addWidget(listing)
        self._lay_out()
        issues.fold_asked.connect(self.toggle_issues)
        volume.folded.connect(self._take_volume_fold)
        tray.folded.connect(self._take_tray_fold)
        theme.changed.connect(self._take_theme)
        self.splitterMoved.connect(self._remember_width)
        self._down.splitterMoved.connect(self._remember_heights)
        self._restore()

    def _lay_out(self) -> None:
        self._down.addWidget(self.views)
        self._down.addWidget(self.tray)
        self._down.addWidget(self.issues)
        self._down.setStretchFactor(0, 1)
        side = QVBoxLayout(self.side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        side.addWidget(self.inspector, 3)
        side.addWidget(self.volume, 2)
        self.addWidget(self._down)
        self.addWidget(self.side)
        self.setStretchFactor(0, 1)
        for splitter in (self._down, self):
            splitter.setChildrenCollapsible(False)

    def take_focus(self) -> None:
        """Puts the keyboard into the canvas or the list, whichever is in view."""
        self._shown_view().setFocus()

    @property
    def has_current(self) -> bool:
        """A send is under the cursor."""
        return self._shown_view().currentIndex().isValid()

    def leave_current(self) -> None:
        """No send is under the cursor any more."""
        self._shown_view().selectionModel().clearCurrentIndex()

    def _shown_view(self) -> QAbstractItemView:
        shown = self.views.currentWidget()
        found = shown.view if isinstance(shown, Table) else shown
        assert isinstance(found, QAbstractItemView)
        return found

    def _restore(self) -> None:
        self.side.setVisible(self._state.get(_SIDE, True))
        self.volume.set_folded(self._state.get(_VOLUME, True))
        self.tray.set_folded(self._state.get(_TRAY, True))
        self.views.setCurrentIndex(self._state.get(_VIEW, CANVAS))
        self.side.setMinimumWidth(self._theme.pixels(LEAST_SIDE))
        self.setSizes([1000, self._side_width])
        self.issues.show_folded(self._state.get(_ISSUES, True))
        self._fit()

    @property
    def view(self) -> int:
        """CANVAS or LIST."""
        return self.views.currentIndex()

    @property
    def has_side(self) -> bool:
        return not self.side.isHidden()

    def show_view(self, view: int) -> None:
        """Canvas or list."""
        self.views.setCurrentIndex(view)
        self._state.set(_VIEW, view)
        self.looks_changed.emit()

    def toggle_view(self) -> None:
        self.show_view(LIST if self.view == CANVAS else CANVAS)

    def show_side(self, shown: bool) -> None:
        """The inspector and the volume."""
        self.side.setVisible(shown)
        self._state.set(_SIDE, shown)
        self.looks_changed.emit()

    def toggle_side(self) -> None:
        self.show_side(not self.has_side)

    def toggle_issues(self) -> None:
        folded = not self.issues.body.isHidden()
        self.issues.show_folded(folded)
        self._state.set(_ISSUES, folded)
        self._fit()

    def _take_volume_fold(self, folded: bool) -> None:
        self._state.set(_VOLUME, folded)
        self._fit()

    def toggle_tray(self) -> None:
        """The backlog; unfolded, it has the keyboard."""
        self.tray.set_folded(not self.tray.is_folded)
        self._take_tray_fold(self.tray.is_folded)
        if not self.tray.is_folded:
            self.tray.table.view.setFocus()
        elif (view := self.views.currentWidget()) is not None:
            view.setFocus()

    def _take_tray_fold(self, folded: bool) -> None:
        self._state.set(_TRAY, folded)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    @property
    def _side_width(self) -> int:
        return self._theme.pixels(self._state.get(_WIDTH, SIDE_WIDTH))

    def _remember_width(self) -> None:
        self._state.set(_WIDTH, round(self.side.width() * 100 / self._theme.zoom))

    def _remember_heights(self) -> None:
        for key, part, is_folded in (
            (_ISSUES_HEIGHT, self.issues, self.issues.body.isHidden()),
            (_TRAY_HEIGHT, self.tray, self.tray.is_folded),
        ):
            if not is_folded:
                self._state.set(key, round(part.height() * 100 / self._theme.zoom))

    def _make_room(self) -> None:
        """Where the zoom leaves no room for all, the side folds by itself and the bars below the hours give
        way; the user's own choice is kept.
        """
        is_low = 0 < self.height() < self._theme.pixels(ROOM_FOR_BARS)
        if is_low != self._is_low:
            self._is_low = is_low
            self._fit()
        is_narrow = 0 < self.width() < self._theme.pixels(ROOM_FOR_BOTH)
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self.side.setVisible(not is_narrow and self._state.get(_SIDE, True))
            self.looks_changed.emit()

    def _take_theme(self) -> None:
        self.side.setMinimumWidth(self._theme.pixels(LEAST_SIDE))
        self.setSizes([max(1, self.width() - self._side_width), self._side_width])
        self._fit()
        self._make_room()

    def _fit(self) -> None:
        """Folded parts are as tall as their bars; where it is low a folded backlog is not there at all."""
        pixels = self._theme.pixels
        self.issues.show_low(self._is_low)
        self.tray.setVisible(not (self._is_low and self.tray.is_folded))
        issues = self.issues.bar_height()
        self.issues.setMaximumHeight(issues if self.issues.body.isHidden() else NO_LIMIT)
        if not self.issues.body.isHidden():
            issues = pixels(self._state.get(_ISSUES_HEIGHT, ISSUES_HEIGHT))
        tray = self.tray.bar_height()
        self.tray.setMaximumHeight(tray if self.tray.is_folded else NO_LIMIT)
        if not self.tray.is_folded:
            tray = pixels(self._state.get(_TRAY_HEIGHT, 0)) or self.tray.body_height()
        self._down.setSizes([1000, tray, issues])
        self.volume.setMaximumHeight(pixels(48) if self.volume.is_folded else NO_LIMIT)
