"""Makes QActions and menus from specs, and keeps in one place which of them may be used now."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget

from eros_desktop.ui.actions.keys import same_keys, sequences, shown_keys
from eros_desktop.ui.actions.specs import MENUS, WHY_NOT, ActionSpec, Needs
from eros_desktop.ui.icons import icon
from eros_desktop.ui.widgets.plain import plain_tooltip
from eros_desktop.words import tr

Handler = Callable[[], None]


class ActionSet(QObject):
    """Every action of the window and its panes by key, and the conditions that hold.

    `own_keys` are shortcuts the user chose in place of those of the specs, by the key of the action.
    Signals: `added()` when there are more actions; `keys_changed()` when their keys change; `used(key)` when
    an action was triggered, before it acts; `refused(why)` when the keys of one were pressed that may not be
    used now.
    """

    added = Signal()
    keys_changed = Signal()
    used = Signal(str)
    refused = Signal(str)

    def __init__(self, window: QWidget, own_keys: Mapping[str, str] | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._specs: dict[str, ActionSpec] = {}
        self._actions: dict[str, QAction] = {}
        self._owners: dict[str, QWidget | None] = {}
        self._own_keys = dict(own_keys or {})
        self._met = Needs.NOTHING
        self.show_owner: Callable[[QWidget], None] = lambda _owner: None
        """Set by the window: brings a pane into view."""
        window.installEventFilter(self)

    def add(
        self, specs: Sequence[ActionSpec], handlers: Mapping[str, Handler], owner: QWidget | None = None
    ) -> None:
        """Makes the actions. Raises ValueError when specs and handlers differ, or a key is taken.

        An action of an `owner` (a pane) opens its pane before it acts; a local one only reacts to its
        shortcut while the owner or a part of it has the focus.
        """
        differing = {spec.key for spec in specs} ^ set(handlers)
        taken = set(handlers) & set(self._actions)
        if differing or taken:
            raise ValueError(f"Actions and handlers differ: {sorted(differing)}; taken: {sorted(taken)}")
        for spec in specs:
            self._specs[spec.key] = spec
            self._owners[spec.key] = owner
            self._actions[spec.key] = self._make(spec, handlers[spec.key], owner)
            self._put_keys(spec.key)
        self._enable()
        self.added.emit()

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

    # -- what may be used now ------------------------------------------------------------------------

    def meet(self, condition: Needs, holds: bool) -> None:
        """Says that a condition holds or no longer does; actions that need it follow."""
        self.meet_all({condition: holds})

    def meet_all(self, conditions: Mapping[Needs, bool]) -> None:
        """The same for several at once."""
        met = self._met
        for condition, holds in conditions.items():
            met = met | condition if holds else met & ~condition
        if met != self._met:
            self._met = met
            self._enable()

    def meets(self, condition: Needs) -> bool:
        return condition in self._met

    def why_not(self, key: str) -> str:
        """What is missing before the action may be used, as a sentence; empty when nothing is."""
        if self._actions[key].isEnabled():
            return ""
        missing = self._specs[key].needs & ~self._met
        found = next((why for need, why in WHY_NOT if need in missing), None)
        return tr(found) if found is not None else tr("Not possible right now")

    def press(self, key: str) -> None:
        """Does what the action does, or says why it may not be used now."""
        if self._actions[key].isEnabled():
            self._actions[key].trigger()
        else:
            self.refused.emit(f"{self.why_not(key)}.")

    # -- shortcuts -----------------------------------------------------------------------------------

    @property
    def own_keys(self) -> dict[str, str]:
        """The user's own shortcuts, also those of panes that are not open now."""
        return dict(self._own_keys)

    def keys_of(self, key: str) -> str:
        """The action's shortcut as Qt writes it: the user's own, else that of its spec."""
        return self._own_keys.get(key, self._specs[key].shortcut)

    def is_own(self, key: str) -> bool:
        return key in self._own_keys

    def set_keys(self, key: str, keys: str | None) -> None:
        """Gives the action other keys, `""` for none, None for those of its spec again."""
        if keys is None or same_keys(keys, self._specs[key].shortcut) or keys == self._specs[key].shortcut:
            self._own_keys.pop(key, None)
        else:
            self._own_keys[key] = keys
        self._put_keys(key)
        self.keys_changed.emit()

    def reset_keys(self) -> None:
        """Gives every action the keys of its spec again."""
        self._own_keys.clear()
        for key in self._actions:
            self._put_keys(key)
        self.keys_changed.emit()

    def conflict(self, key: str, keys: str) -> ActionSpec | None:
        """Another action that these keys would press as well. Local ones of two panes never meet."""
        mine, owner = self._specs[key], self._owners[key]
        for other, spec in self._specs.items():
            if other == key or not same_keys(keys, self.keys_of(other)):
                continue
            if not (mine.is_local and spec.is_local and self._owners[other] is not owner):
                return spec
        return None

    def _put_keys(self, key: str) -> None:
        self._actions[key].setShortcuts(sequences(self.keys_of(key)))
        self._tell(key)

    def _tell(self, key: str) -> None:
        """What the action does, its keys, and why it may not be used now."""
        spec, keys, why = self._specs[key], self.keys_of(key), self.why_not(key)
        said = tr(spec.tip or spec.text)
        said = f"{said} ({shown_keys(keys)})" if keys else said
        self._actions[key].setToolTip(plain_tooltip(f"{said}\n{why}.") if why else said)

    def _make(self, spec: ActionSpec, handler: Handler, owner: QWidget | None) -> QAction:
        action = QAction(tr(spec.text), self)
        action.setCheckable(spec.is_checkable)
        if spec.icon:
            action.setIcon(icon(spec.icon))
        if spec.is_local:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _checked=False: self._act(spec.key, handler, owner))
        (owner if owner is not None and spec.is_local else self._window).addAction(action)
        if spec.is_in_view and owner is not None:
            _WhileInView(action, owner)
        return action

    def _act(self, key: str, handler: Handler, owner: QWidget | None) -> None:
        self.used.emit(key)
        if owner is not None:
            self.show_owner(owner)
        handler()

    def _enable(self) -> None:
        for key, action in self._actions.items():
            needs = self._specs[key].needs
            action.setEnabled(needs in self._met)
            if needs:
                self._tell(key)

    # -- keys of what may not be used now --------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Sees keys that nothing in the window took: Qt passes over the shortcut of what is disabled."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            pressed = QKeySequence(event.keyCombination())
            for key, action in self._actions.items():
                if not action.isEnabled() and pressed in action.shortcuts() and self._is_in_reach(key):
                    self.refused.emit(f"{self.why_not(key)}.")
                    return True
        return False

    def _is_in_reach(self, key: str) -> bool:
        """Whether the keys would have meant this action, had it been enabled."""
        spec, owner = self._specs[key], self._owners[key]
        if owner is None or not spec.is_local:
            return True
        focused = QApplication.focusWidget()
        is_within = focused is not None and (focused is owner or owner.isAncestorOf(focused))
        return owner.isVisible() and (spec.is_in_view or is_within)


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


def fill_menus(bar: QMenuBar, actions: ActionSet) -> None:
    """Puts every action into the menu its spec names; menus nobody needs do not appear."""
    bar.clear()
    letters: set[str] = set()
    for title in MENUS:
        chosen = [action for spec, action in actions if spec.menu == title]
        if chosen:
            menu = QMenu(_with_letter(tr(title), letters), bar)
            menu.addActions(chosen)
            bar.addMenu(menu)


def _with_letter(title: str, taken: set[str]) -> str:
    """The title with the letter that opens its menu together with Alt: its first that no menu has yet."""
    for place, letter in enumerate(title):
        if letter.isalnum() and letter.casefold() not in taken:
            taken.add(letter.casefold())
            return f"{title[:place]}&{title[place:]}"
    return title
