"""Undo and redo of the window: named by what they take back, read again after every change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from eros_desktop.domain.errors import Conflict, ErosError
from eros_desktop.jobs.runner import JobRunner
from eros_desktop.services.changes import Change
from eros_desktop.ui import formats
from eros_desktop.ui.actions.build import ActionSet
from eros_desktop.ui.actions.specs import Needs
from eros_desktop.ui.activity.for_good import ask_for_good
from eros_desktop.ui.latest import Latest
from eros_desktop.ui.widgets.banner import Banner, Notice
from eros_desktop.ui.widgets.plain import plain_tooltip
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.services.activity.entries import ActivityEntry, Subject
    from eros_desktop.services.bundle import Services

LONGEST_NAME = 72
"""Characters of a sentence in a menu."""

Confirm = Callable[["ActivityEntry", QWidget], bool]


@dataclass(frozen=True, slots=True)
class Moved:
    """A change taken back or made again, and the line of the journal it belongs to."""

    change: Change
    entry: ActivityEntry


class Undoing(QObject):
    """What the actions `undo` and `redo` do. `show` brings the thing that changed into view.

    `confirm` is asked before something is undone that cannot be done again.
    """

    def __init__(
        self,
        actions: ActionSet,
        runner: JobRunner,
        banner: Banner,
        show: Callable[[Subject], None],
        window: QWidget,
        confirm: Confirm | None = None,
    ) -> None:
        super().__init__(window)
        self._actions = actions
        self._runner = runner
        self._banner = banner
        self._show = show
        self._window = window
        self._confirm = confirm or ask_for_good
        self._services: Services | None = None
        self._reading = Latest(runner, self, "next undo")
        self._undo: ActivityEntry | None = None
        self._redo: ActivityEntry | None = None
        runner.changed.connect(lambda _change: self._fall_behind())

    def attach(self, services: Services | None) -> None:
        """Follows the journal of an opened workspace, or of none."""
        self._services = services
        self._take((None, None))
        self.refresh()

    def refresh(self) -> None:
        """Reads what could be undone and done again now."""
        services = self._services
        if services is None or services.is_read_only:
            return
        self._reading.ask(
            lambda _job: (services.activity.next_undo(), services.activity.next_redo()),
            self._take,
            self._runner.failed.emit,
        )

    def _fall_behind(self) -> None:
        """What the actions name is older than what was done last."""
        self._undo = self._redo = None
        self.refresh()

    def _named(self, entry: ActivityEntry | None) -> ActivityEntry | None:
        """What an action names, unless something is being stored that comes after it."""
        is_writing = any(job.is_write and not job.is_quiet for job in self._runner.running)
        return None if is_writing else entry

    def undo(self) -> None:
        """Takes back what the action names; pressed again at once, what was done before that."""
        entry, self._undo = self._named(self._undo), None
        if entry is None or may_be_undone(entry, self._window, self._confirm):
            self._go(entry.activity_id if entry is not None else None, is_undo=True)
        else:
            self._undo = entry

    def redo(self) -> None:
        """Does again what the action names."""
        entry, self._redo = self._named(self._redo), None
        self._go(entry.activity_id if entry is not None else None, is_undo=False)

    def _go(self, activity_id: int | None, *, is_undo: bool) -> None:
        services = self._services
        if services is None:
            return
        self._runner.command(
            lambda _job: move(services, activity_id, is_undo=is_undo),
            lambda moved: self._tell(moved, is_undo),
            name=tr("Undoing") if is_undo else tr("Doing again"),
            owner=self,
            failed=self._refuse,
        )

    def _refuse(self, error: Exception) -> None:
        self._runner.failed.emit(error)
        self.refresh()

    def _tell(self, moved: Moved, is_undo: bool) -> None:
        entry = moved.entry
        self._show(subject_after(entry.subject, is_undo=is_undo))
        if is_undo and entry.subject.kind == "import":
            return
        back, name = (self.redo_entry, tr("Redo")) if is_undo else (self.undo_entry, tr("Undo"))
        notice = Notice("success", moved.change.summary, "", name, lambda: back(entry.activity_id))
        self._banner.show_notice(notice)

    def undo_entry(self, activity_id: int) -> None:
        """Takes one action back, for a button that offers just that."""
        self._go(activity_id, is_undo=True)

    def redo_entry(self, activity_id: int) -> None:
        """Does one action again."""
        self._go(activity_id, is_undo=False)

    def _take(self, found: tuple[ActivityEntry | None, ActivityEntry | None]) -> None:
        self._undo, self._redo = found
        self._name("undo", Needs.UNDO, tr("Undo"), tr("Undo: {what}"), self._undo)
        self._name("redo", Needs.REDO, tr("Redo"), tr("Redo: {what}"), self._redo)

    def _name(self, key: str, need: Needs, bare: str, named: str, entry: ActivityEntry | None) -> None:
        self._actions.meet(need, entry is not None)
        if key not in self._actions:
            return
        what = "" if entry is None else formats.one_line(formats.told(entry.summary))
        action = self._actions[key]
        action.setText(formats.no_mnemonic(named.format(what=shortened(what)) if what else bare))
        tip = named.format(what=what) if what else bare
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(plain_tooltip(f"{tip} ({keys})" if keys else tip))


def move(services: Services, activity_id: int | None, *, is_undo: bool) -> Moved:
    """One step back or forth, on the write thread.

    Raises Conflict where nobody named an import and one would be undone: that is for good.
    """
    activity = services.activity
    if activity_id is None:
        entry = activity.next_undo() if is_undo else activity.next_redo()
        if entry is not None and is_undo and is_for_good(entry):
            raise Conflict(
                tr("“{what}” was left as it is. Press Undo again to take it back.").format(
                    what=formats.told(entry.summary)
                )
            )
        activity_id = None if entry is None else entry.activity_id
    change = activity.undo(activity_id) if is_undo else activity.redo(activity_id)
    if change.activity_id is None:
        raise ErosError(tr("The journal has no line for what was done. Report this."))
    return Moved(change, activity.entry(change.activity_id))


def is_for_good(entry: ActivityEntry) -> bool:
    """Whether undoing it cannot be taken back."""
    return entry.subject.kind == "import"


def subject_after(subject: Subject, *, is_undo: bool) -> Subject:
    """What to bring into view. The number of a send is that after the change: it means nothing before it."""
    return replace(subject, item_id=None) if is_undo else subject


def may_be_undone(entry: ActivityEntry, window: QWidget, confirm: Confirm) -> bool:
    """Asks where undoing is for good."""
    return not is_for_good(entry) or confirm(entry, window)


def shortened(text: str) -> str:
    """A sentence that fits a menu."""
    return text if len(text) <= LONGEST_NAME else f"{text[: LONGEST_NAME - 1].rstrip()}…"
