"""What the window's own actions do, and the keys its buttons show."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from eros_desktop.ui import dialogs
from eros_desktop.ui.actions.build import Handler
from eros_desktop.ui.actions.keys import OWN_KEYS
from eros_desktop.ui.actions.specs import WINDOW_ACTIONS, ActionSpec
from eros_desktop.ui.guide.sheet import CheatSheet
from eros_desktop.ui.guide.window import GuideWindow
from eros_desktop.ui.panes import PaneSpec
from eros_desktop.ui.theme import Scheme
from eros_desktop.ui.widgets.follow import follow
from eros_desktop.ui.zooming import Zooming

if TYPE_CHECKING:
    from eros_desktop.ui.main_window import MainWindow


class FrameActions:
    """Made once by the window, after its parts; the window's own keys are read and stored here."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._guide: GuideWindow | None = None
        window.actions_set.add(WINDOW_ACTIONS, self._handlers())
        window.actions_set.add(go_specs(window.pane_specs), self._goers())
        window.actions_set.keys_changed.connect(self._store_keys)
        self._connect_buttons()

    def _handlers(self) -> dict[str, Handler]:
        window = self._window
        week, theme = window.top_bar.week, window.theme
        zooming = Zooming(theme, window)
        return {
            "open_workspace": window.opening_asked.emit,
            "welcome": window.show_welcome,
            "quit": lambda: _close(window),
            "undo": window.history.undoing.undo,
            "redo": window.history.undoing.redo,
            "theme_system": lambda: theme.set_scheme(Scheme.SYSTEM),
            "theme_light": lambda: theme.set_scheme(Scheme.LIGHT),
            "theme_dark": lambda: theme.set_scheme(Scheme.DARK),
            "theme_toggle": lambda: theme.set_scheme(Scheme.LIGHT if theme.tones.is_dark else Scheme.DARK),
            "zoom_in": lambda: zooming.step(1),
            "zoom_out": lambda: zooming.step(-1),
            "zoom_reset": zooming.reset,
            "rail": window.toggle_rail,
            "refresh": lambda: window.desk.refresh() if window.desk else None,
            "palette": window.open_palette,
            "pick_creator": window.top_bar.creator.open,
            "pick_week": week.open,
            "week_before": week.go_back,
            "week_after": week.go_on,
            "week_this": week.go_to_this,
            "jobs": window.tray.open_list,
            "messages": lambda: _run(dialogs.past_messages(tuple(window.banner.history), window)),
            "shortcuts": self._show_shortcuts,
            "guide": self.open_guide,
            "about": lambda: _run(dialogs.about(window)),
        }

    def _goers(self) -> dict[str, Handler]:
        def goer(key: str) -> Handler:
            return lambda: self._window.go_by_keyboard(key)

        return {f"go_{spec.key}": goer(spec.key) for spec in self._window.pane_specs}

    def _connect_buttons(self) -> None:
        """Buttons that do what an action does say its keys, and follow when the user changes them."""
        window, actions = self._window, self._window.actions_set
        week = window.top_bar.week
        for button, key in (
            (week.before, "week_before"),
            (week.after, "week_after"),
            (week.this, "week_this"),
            (window.top_bar.creator, "pick_creator"),
            (window.rail.fold, "rail"),
            (window.tray.list_button, "jobs"),
            *((window.rail.button(spec.key), f"go_{spec.key}") for spec in window.pane_specs),
        ):
            follow(button, actions[key])
        window.top_bar.show_keys(actions.keys_of("palette"))
        actions.keys_changed.connect(lambda: window.top_bar.show_keys(actions.keys_of("palette")))

    # -- help --------------------------------------------------------------------------------------

    def keys_of(self, key: str) -> str | None:
        """The keys of an action as Qt writes them; None for one of a pane that is not there."""
        actions = self._window.actions_set
        return actions.keys_of(key) if key in actions else None

    def open_guide(self, key: str = "") -> None:
        """The guide at this page, else at that of the pane in view."""
        window = self._window
        if self._guide is None:
            self._guide = GuideWindow(window.theme, self.keys_of, window)
            window.actions_set.keys_changed.connect(self._guide.reader.again)
        self._guide.open_page(key or (window.desk.current if window.desk is not None else ""))

    @property
    def guide(self) -> GuideWindow | None:
        """The guide once it was opened."""
        return self._guide

    def _show_shortcuts(self) -> None:
        window = self._window
        change = (lambda: window.show_setting("keys")) if window.desk is not None else None
        _run(CheatSheet(window.theme, window.actions_set, change, window))

    def _store_keys(self) -> None:
        self._window.program.set(OWN_KEYS, self._window.actions_set.own_keys)


def go_specs(panes: Sequence[PaneSpec]) -> list[ActionSpec]:
    """One action a pane, with the place of the pane in the rail as its key; the tenth has none."""
    return [
        ActionSpec(f"go_{one.key}", one.title, "Go", f"Ctrl+{at}" if at < 10 else "", icon=one.icon)
        for at, one in enumerate(panes, start=1)
    ]


def _close(window: MainWindow) -> None:
    window.close()


def _run(dialog: QDialog) -> None:
    dialog.exec()
    dialog.deleteLater()
