"""Makes QActions and menus from specs, and keeps in one place which of them may be used now."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from eros_desktop.ui.actions.specs import MENUS, ActionSpec, Needs
from eros_desktop.ui.icons import icon

Handler = Callable[[], None]
TWINS = {"Ctrl++": "Ctrl+=", "Ctrl+Shift+Z": "Ctrl+Y"}


class ActionSet(QObject):
    """Every action of the window and its panes by key, and the conditions that hold."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._specs: dict[str, ActionSpec] = {}
        self._actions: dict[str, QAction] = {}
        self._owners: dict[str, QWidget | None] = {}
        self._met = Needs.NOTHING
        self.show_owner: Callable[[QWidget], None] = lambda _owner: None
        """Set by the window: brings a pane into view."""

    def add(
        self, specs: Sequence[ActionSpec], handlers: Mapping[str, Handler], owner: QWidget | None = None
    ) -> None:
        """Makes the actions. Raises ValueError when specs and handlers differ, or a key is taken.

        An action of an `owner` (a pane) opens its pane before it acts; a local one only reacts to its
        shortcut while
        the owner or a part of it has the focus.
        """
        differing = {spec.key for spec in specs} ^ set(handlers)
        taken = set(handlers) & set(self._actions)
        if differing or taken:
            raise ValueError(f"Actions and handlers differ: {sorted(differing)}; taken: {sorted(taken)}")
        for spec in specs:
            self._actions[spec.key] = self._make(spec, handlers[spec.key], owner)
            self._specs[spec.key] = spec
        self._enable()

    def __getitem__(self, key: str) -> QAction:
        return self._actions[key]

    def __contains__(self, key: str) -> bool:
        return key in self._actions

    def __iter__(self) -> Iterator[tuple[ActionSpec, QAction]]:
        return ((self._specs[key], action) for key, action in self._actions.items())

    def remove_of(self, owner: QWidget) -> None:
        """Forgets the actions of a pane that goes away."""
        for key in [key for key, one in self._owners.items() if one is owner]:
            self._actions.pop(key).deleteLater()
            del self._specs[key], self._owners[key]

    def meet(self, condition: Needs, holds: bool) -> None:
        """Says that a condition holds or no longer does; actions that need it follow."""
        self._met = self._met | condition if holds else self._met & ~condition
        self._enable()

    def meets(self, condition: Needs) -> bool:
        return condition in self._met

    def _make(self, spec: ActionSpec, handler: Handler, owner: QWidget | None) -> QAction:
        action = QAction(spec.text, self)
        action.setCheckable(spec.is_checkable)
        if spec.icon:
            action.setIcon(icon(spec.icon))
        if spec.shortcut:
            action.setShortcuts(_sequences(spec.shortcut))
        action.setToolTip(
            f"{spec.tip or spec.text} ({spec.shortcut})" if spec.shortcut else spec.tip or spec.text
        )
        if spec.is_local:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _checked=False: self._act(handler, owner))
        (owner if owner is not None and spec.is_local else self._window).addAction(action)
        if spec.is_in_view and owner is not None:
            _WhileInView(action, owner)
        self._owners[spec.key] = owner
        return action

    def _act(self, handler: Handler, owner: QWidget | None) -> None:
        if owner is not None:
            self.show_owner(owner)
        handler()

    def _enable(self) -> None:
        for key, action in self._actions.items():
            action.setEnabled(self._specs[key].needs in self._met)


class _WhileInView(QObject):
    """Lets the shortcut of a pane's action work wherever the keyboard is, as long as the pane is in view."""

    def __init__(self, action: QAction, owner: QWidget) -> None:
        super().__init__(action)
        self._action = action
        owner.installEventFilter(self)
        self._take(owner.isVisible())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._take(event.type() == QEvent.Type.Show)
        return False

    def _take(self, is_visible: bool) -> None:
        context = Qt.ShortcutContext
        self._action.setShortcutContext(
            context.WindowShortcut if is_visible else context.WidgetWithChildrenShortcut
        )


def _sequences(shortcut: str) -> list[QKeySequence]:
    """The shortcut and its twin: the unshifted key for zooming in, Windows' own key for doing again."""
    twin = TWINS.get(shortcut)
    return [QKeySequence(one) for one in (shortcut, twin) if one is not None]


def fill_menus(bar: QMenuBar, actions: ActionSet) -> None:
    """Puts every action into the menu its spec names; menus nobody needs do not appear."""
    bar.clear()
    for title in MENUS:
        chosen = [action for spec, action in actions if spec.menu == title]
        if chosen:
            menu = QMenu(title, bar)
            menu.addActions(chosen)
            bar.addMenu(menu)
