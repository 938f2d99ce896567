"""What a pane gets from the window, and what the window asks of a pane.

A pane is a `Pane` subclass made by its line in `panes.PANES` with one argument, the `PaneContext`. It reads
through
`context.runner.query(self, key, work, done, failed=...)` and writes through `context.runner.command(...)`;
the work
is a function of a Job and must capture only services, ids and frozen values, never a widget:

    services, creator_id, week = context.services, context.selection.creator_id, context.selection.week
    context.runner.query(self, "week", lambda _job: services.plans.week(creator_id, week), self._show_week)
    context.runner.command(
        lambda job: services.plans.generate([creator_id], week, today=today, progress=job),
        self._show_generated, name="Planning the week", owner=self, ended=self._free_button,
    )

A Job is a `services.progress.Progress`: hand it to the service and Cancel works. A committed Change reaches
every
pane whose `topics` it touches: the window calls `reload()` at once when the pane is in view, else when it
next is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.weeks import Week
from eros_desktop.jobs.job import Job
from eros_desktop.jobs.runner import JobRunner
from eros_desktop.services.changes import Topic
from eros_desktop.ui.actions.build import ActionSet, Handler
from eros_desktop.ui.actions.specs import ActionSpec
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.banner import Banner
from eros_desktop.ui.window_state import WindowState
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.services.activity.entries import Subject
    from eros_desktop.services.bundle import Services
    from eros_desktop.ui.jumps import Jumps


Reopen = Callable[[Callable[[Job], object], str, str], None]


class Selection(QObject):
    """The creator and the week every pane is about. Signals only when something really changed."""

    creator_changed = Signal(object)
    """The new CreatorId, or None."""
    week_changed = Signal(object)
    """The new Week."""

    def __init__(
        self, week: Week, creator_id: CreatorId | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._creator_id = creator_id
        self._week = week

    @property
    def creator_id(self) -> CreatorId | None:
        return self._creator_id

    @property
    def week(self) -> Week:
        return self._week

    def select_creator(self, creator_id: CreatorId | None) -> None:
        if creator_id != self._creator_id:
            self._creator_id = creator_id
            self.creator_changed.emit(creator_id)

    def select_week(self, week: Week) -> None:
        if week != self._week:
            self._week = week
            self.week_changed.emit(week)


@dataclass(frozen=True, slots=True, eq=False)
class PaneContext:
    """Everything a pane may use. It holds for one opened workspace; another workspace makes new panes."""

    services: Services
    runner: JobRunner
    selection: Selection
    banner: Banner
    """`info`, `success`, `warn(text, details)`, `error(text, details)`, or `show_notice(Notice)` with a
    button.
    """
    actions: ActionSet
    """`meet(Needs.SELECTION, True)` when a pane has something selected, `actions["generate"]` for a
    QAction.
    """
    theme: Theme
    """`tones` and `font(role)` for self-painted widgets; repaint on `theme.changed`."""
    state: WindowState
    """`get(name, default)` and `set(name, value)` for what is remembered per workspace."""
    today: Callable[[], date]
    """Today as the window takes it (fixed in tests and screenshots)."""
    go_to: Callable[[str], None]
    """Opens a pane by its key in PANES."""
    folder: Path
    jumps: Jumps | None = None
    """`show(subject)` goes to what an entry of the journal is about."""
    program: WindowState = field(default_factory=WindowState)
    """What is remembered for every workspace: the language, the user's own shortcuts."""
    reopen: Reopen = lambda _work, _name, _said: None
    """Closes the workspace, does the work under that name, opens it again and says the sentence."""


class Pane(QWidget):
    """One pane of the window. Subclasses set the class values and override what they need.

    `title` names it, `topics` say which Changes make it stale. `specs` are its actions, `handlers()` what
    they do;
    the two must name the same keys. `main_action` is the key of the one shown as the button in the top bar.
    Called by the window: `reload()` on first showing and when stale; `take_focus()` when the pane is opened
    by
    keyboard; `leave()` before the workspace closes.
    """

    title: str = ""
    topics: Topic = Topic.EVERYTHING
    specs: tuple[ActionSpec, ...] = ()
    main_action: str = ""
    more_actions: tuple[str, ...] = ()
    """Keys of the actions in the menu beside that button."""

    def __init__(self, context: PaneContext) -> None:
        super().__init__()
        self.context = context
        self.setAccessibleName(tr(self.title))

    def handlers(self) -> Mapping[str, Handler]:
        """What each of `specs` does."""
        return {}

    def reload(self) -> None:
        """Reads what is shown again, in the background."""

    def show_subject(self, subject: Subject) -> None:
        """Chooses what an entry of the journal is about; creator and week are chosen already."""

    def take_focus(self) -> None:
        """Puts the keyboard where work in this pane starts."""
        self.setFocus()

    def leave(self) -> None:
        """The workspace closes: nothing is waited for any more."""
