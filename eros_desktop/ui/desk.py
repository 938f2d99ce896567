"""One opened workspace in the window: its panes, its creators, and what of it is remembered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from eros_desktop.domain.creators import Creator
from eros_desktop.domain.errors import InvalidInput
from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.weeks import Week
from eros_desktop.services.changes import Change, Topic
from eros_desktop.ui.actions.specs import Needs
from eros_desktop.ui.context import Pane, PaneContext
from eros_desktop.ui.panes import PaneSpec
from eros_desktop.ui.window_state import WindowState

if TYPE_CHECKING:
    from eros_desktop.services.bundle import Services

Statuses = Mapping[CreatorId, str]


def remembered_week(state: WindowState, following: Week) -> Week:
    """The week looked at last, unless it has passed or cannot be read; else the following one."""
    try:
        found = Week.parse(state.get("week", ""))
    except InvalidInput:
        return following
    return found if found.monday >= following.previous().monday else following


class Desk(QObject):
    """Makes the panes, keeps them fresh, switches between them.

    `creators_read(creators, statuses)` whenever the list of the picker changed; `pane_shown(Pane)` on a
    switch.
    """

    creators_read = Signal(object, object)
    pane_shown = Signal(object)

    def __init__(self, context: PaneContext, specs: Sequence[PaneSpec], stack: QStackedWidget) -> None:
        super().__init__(stack)
        self.context = context
        self._stack = stack
        self._specs = {spec.key: spec for spec in specs}
        self.panes: dict[str, Pane] = {}
        self._stale: set[str] = set(self._specs)
        self.current = ""
        self._inactive: frozenset[CreatorId] = frozenset()
        for spec in specs:
            self.panes[spec.key] = self._make(spec)
        context.runner.changed.connect(self._take_change)
        context.selection.creator_changed.connect(self._take_creator)
        context.selection.week_changed.connect(self._take_week)
        context.actions.meet(Needs.WORKSPACE, True)
        context.actions.meet(Needs.WRITABLE, not context.services.is_read_only)
        self._take_creator(context.selection.creator_id)

    def _make(self, spec: PaneSpec) -> Pane:
        pane = spec.make(self.context)
        self._stack.addWidget(pane)
        self.context.actions.add(pane.specs, pane.handlers(), pane)
        return pane

    def show(self, key: str) -> None:
        """Brings a pane into view and reads it when it is stale."""
        pane = self.panes[key]
        self.current = key
        self.context.state.set("pane", key)
        self._stack.setCurrentWidget(pane)
        self._freshen()
        self.pane_shown.emit(pane)

    def show_pane(self, pane: object) -> None:
        """The same, given the pane itself."""
        key = next(key for key, one in self.panes.items() if one is pane)
        if key != self.current:
            self.show(key)

    def first_key(self) -> str:
        """The pane looked at last, else the first."""
        last = self.context.state.get("pane", "")
        return last if last in self._specs else next(iter(self._specs))

    def refresh(self) -> None:
        """Reads everything again, the pane in view now and the others when they are shown."""
        self._take_change(Change(Topic.EVERYTHING, ""))

    def read_creators(self) -> None:
        """Reads the picker's list with the statuses of the week in view."""
        services, week = self.context.services, self.context.selection.week
        self.context.runner.query(
            self,
            "creator list",
            lambda _job: _creators_and_statuses(services, week),
            lambda found: self._take_creators(*found),
        )

    def leave(self) -> None:
        """Lets the panes remember, and takes them and their actions away."""
        for pane in self.panes.values():
            pane.leave()
            self.context.actions.remove_of(pane)
            self._stack.removeWidget(pane)
            pane.deleteLater()
        self.panes.clear()
        self.context.actions.meet_all(dict.fromkeys(Needs, False))
        self.deleteLater()

    def _take_creators(self, creators: Sequence[Creator], statuses: Statuses) -> None:
        self._inactive = frozenset(one.creator_id for one in creators if not one.is_active)
        self._meet_creator(self.context.selection.creator_id)
        self.creators_read.emit(creators, statuses)
        known = [one.creator_id for one in creators]
        if known and self.context.selection.creator_id not in known:
            self.context.selection.select_creator(known[0])

    def _take_change(self, change: Change) -> None:
        self._stale |= {key for key, pane in self.panes.items() if pane.topics & change.topics}
        if change.topics & (Topic.CREATORS | Topic.WEEKS):
            self.read_creators()
        self._freshen()

    def _freshen(self) -> None:
        if self.current in self._stale:
            self._stale.discard(self.current)
            self.panes[self.current].reload()

    def _take_creator(self, creator_id: CreatorId | None) -> None:
        self.context.state.set("creator", creator_id or "")
        self._meet_creator(creator_id)

    def _meet_creator(self, creator_id: CreatorId | None) -> None:
        self.context.actions.meet_all(
            {Needs.CREATOR: creator_id is not None, Needs.ACTIVE: creator_id not in self._inactive}
        )

    def _take_week(self, week: Week) -> None:
        self.context.state.set("week", str(week))
        self.read_creators()


def _creators_and_statuses(services: Services, week: Week) -> tuple[Sequence[Creator], Statuses]:
    creators = tuple(row.creator for row in services.creators.overview())
    return creators, services.plans.statuses(week)
