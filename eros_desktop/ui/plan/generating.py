"""Generate: whose weeks, what they replace, the job, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from eros_desktop.domain.creators import Creator
from eros_desktop.domain.values import CreatorId
from eros_desktop.jobs.job import Job
from eros_desktop.ui.context import PaneContext
from eros_desktop.ui.plan.dialogs import CreatorsDialog, ReplaceDialog
from eros_desktop.ui.plan.reading import Standing, active_creators, read_standing

if TYPE_CHECKING:
    from eros_desktop.services.plans.results import Generated, PlanError

EXISTS = "SCHEDULE_EXISTS"


class Generating(QObject):
    """Runs one generation at a time. `running_changed(bool)` lets buttons follow; Cancel stores nothing."""

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
        """Plans these creators' week, after a question when that replaces a stored one."""
        if self.is_running or not names:
            return
        services, week = self._context.services, self._context.selection.week
        self._context.runner.query(
            self,
            "standing weeks",
            lambda _job: read_standing(services, tuple(names), week),
            self._ask_and_run,
        )

    def _with_creators(self, then: object) -> None:
        services = self._context.services
        self._context.runner.query(self, "creators", lambda _job: active_creators(services), then)  # type: ignore[arg-type]

    def _ask_whose(self, creators: Sequence[Creator]) -> None:
        current = self._context.selection.creator_id
        names = CreatorsDialog.ask(creators, () if current is None else (current,), self._window)
        if names:
            self.start(names)

    def _ask_and_run(self, standing: Standing) -> None:
        answer = ReplaceDialog.ask(standing, self._window) if standing.drafts else "keep"
        if answer != "cancel":
            self._run(standing.names, replace=answer == "replace")

    def _run(self, names: tuple[CreatorId, ...], *, replace: bool) -> None:
        services, week = self._context.services, self._context.selection.week
        many = f"{len(names)} creators" if len(names) > 1 else "the week"
        self._job = self._context.runner.command(
            lambda job: services.plans.generate(names, week, replace=replace, progress=job),
            lambda found: self._tell(found, replace),
            name=f"Planning {many}",
            owner=self,
            ended=lambda: self.running_changed.emit(False),
        )
        if self.is_running:
            self.running_changed.emit(True)

    def _tell(self, found: Generated, replace: bool) -> None:
        """Only what the frame does not say by itself: refusals, and a run that changed nothing."""
        refused = [error for error in found.errors if replace or error.code != EXISTS]
        banner = self._context.banner
        if refused:
            details = "\n".join(f"{error.page_name}: {error.message} ({error.code})" for error in refused)
            show = banner.warn if found.plans else banner.error
            show(_refusals(refused, len(found.plans)), details)
        elif found.change is None and found.plans:
            banner.info("Nothing has changed since this week was planned, so it stays as it is.")


def _refusals(refused: Sequence[PlanError], planned: int) -> str:
    if len(refused) == 1 and not planned:
        return refused[0].message
    names = ", ".join(error.page_name for error in refused[:3]) + (" and others" if len(refused) > 3 else "")
    done = f"{planned} planned and saved; " if planned else ""
    return f"{done}{len(refused)} could not be planned: {names}. {refused[0].message}"
