"""Generate: whose weeks, the job, what it would change, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from eros_desktop.domain.creators import Creator
from eros_desktop.domain.values import CreatorId
from eros_desktop.jobs.job import Job
from eros_desktop.ui import formats
from eros_desktop.ui.context import PaneContext
from eros_desktop.ui.plan.dialogs import CreatorsDialog, ReplaceDialog
from eros_desktop.ui.plan.difference_dialog import DifferenceDialog, DifferenceQuestion
from eros_desktop.ui.plan.reading import active_creators
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.services.plans.proposals import Proposal, Proposed
    from eros_desktop.services.plans.results import PlanError


class Generating(QObject):
    """Works weeks out, one run at a time, and stores them only once what would change was accepted.

    `running_changed(bool)` lets buttons follow; Cancel stores nothing. Weeks where nothing was planned are
    stored at once.
    """

    running_changed = Signal(bool)

    def __init__(self, context: PaneContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._job: Job | None = None

    @property
    def is_running(self) -> bool:
        return self._job is not None and not self._job.state.is_over

    def cancel(self) -> None:
        """Withdraws the run under way; every stored week stays as it is."""
        if self._job is not None:
            self._job.cancel()

    def start_current(self) -> None:
        """The creator in view."""
        creator_id = self._context.selection.creator_id
        if creator_id is not None:
            self.start((creator_id,))

    def start_chosen(self) -> None:
        """Creators ticked in a list, with the one in view ticked at first."""
        self._with_creators(self._ask_whose)

    def start_all(self) -> None:
        """Every active creator."""
        self._with_creators(lambda creators: self.start(tuple(one.creator_id for one in creators)))

    def start(self, names: Sequence[CreatorId]) -> None:
        """Works out these creators' week in the background."""
        if self.is_running or not names:
            return
        services, week = self._context.services, self._context.selection.week
        name = (
            tr("Planning {count} creators").format(count=len(names))
            if len(names) > 1
            else tr("Planning the week")
        )
        self._job = self._context.runner.command(
            lambda job: services.weeks.proposals.propose(tuple(names), week, progress=job, save_new=True),
            self._take,
            name=name,
            owner=self,
            ended=lambda: self.running_changed.emit(False),
        )
        if self.is_running:
            self.running_changed.emit(True)

    def _with_creators(self, then: object) -> None:
        services = self._context.services
        self._context.runner.query(self, "creators", lambda _job: active_creators(services), then)  # type: ignore[arg-type]

    def _ask_whose(self, creators: Sequence[Creator]) -> None:
        current = self._context.selection.creator_id
        names = CreatorsDialog.ask(creators, () if current is None else (current,), self._window)
        if names:
            self.start(names)

    def _take(self, found: Proposed) -> None:
        """Refusals first; then the question, where there is one."""
        self._tell_refusals(found)
        if found.change is not None or not found.proposals:
            return
        changing = [one for one in found.proposals if not one.difference.is_empty]
        if not changing:
            self._context.banner.info(
                tr("Nothing has changed since this week was planned, so it stays as it is.")
                if len(found.proposals) == 1
                else tr("Nothing has changed since these weeks were planned, so they stay as they are.")
            )
        elif len(found.proposals) == 1:
            if self._ask_one(changing[0], self._window, decides=True):
                self._accept(found, (changing[0].creator_id,))
        else:
            chosen = ReplaceDialog.ask(
                found,
                lambda one, parent: self._show_details(one, parent),
                self._context.theme,
                self._window,
            )
            if chosen:
                self._accept(found, chosen)

    def _show_details(self, one: Proposal, parent: QWidget) -> None:
        self._ask_one(one, parent, decides=False)

    def _ask_one(self, one: Proposal, parent: QWidget, *, decides: bool) -> bool:
        question = DifferenceQuestion(
            one.difference,
            one.plan.page_name,
            self._context.services.reference,
            replace=tr("Replace the week") if decides else "",
            keep=tr("Keep the week as it is") if decides else "",
            note=_note(one),
        )
        return DifferenceDialog.ask(question, self._context.theme, self._context.state, parent)

    def _accept(self, found: Proposed, chosen: Sequence[CreatorId]) -> None:
        services = self._context.services
        self._context.runner.command(
            lambda _job: services.weeks.proposals.accept(found, chosen),
            name=tr("Storing the week") if len(chosen) == 1 else tr("Storing the weeks"),
            owner=self,
        )

    def _tell_refusals(self, found: Proposed) -> None:
        refused = found.errors
        if refused:
            details = "\n".join(
                f"{error.page_name}: {formats.told(error.message)} ({error.code})" for error in refused
            )
            banner = self._context.banner
            show = banner.warn if found.proposals else banner.error
            show(_refusals(refused, len(found.proposals)), details)


def _note(one: Proposal) -> str:
    """What else to know before deciding."""
    before = one.before
    if before is None:
        return ""
    kept = sum(send.is_locked or send.is_hand_edited for send in before.sends)
    parts = []
    if kept:
        parts.append(
            tr("1 locked or hand-edited send stays as it is.")
            if kept == 1
            else tr("{count} locked or hand-edited sends stay as they are.").format(count=kept)
        )
    if before.status == "approved":
        parts.append(tr("The week is approved; the new one is a draft again."))
    return " ".join(parts)


def _refusals(refused: Sequence[PlanError], planned: int) -> str:
    if len(refused) == 1 and not planned:
        return refused[0].message
    names = ", ".join(error.page_name for error in refused[:3])
    if len(refused) > 3:
        names = tr("{names} and others").format(names=names)
    return tr("{count} could not be planned: {names}. {first}").format(
        count=len(refused), names=names, first=formats.told(refused[0].message)
    )
