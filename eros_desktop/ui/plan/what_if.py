"""What-if from the pane: the dialog, the job behind it, and adopting what was compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from eros_desktop.jobs.job import Job
from eros_desktop.jobs.runner import sentence
from eros_desktop.ui.context import PaneContext
from eros_desktop.ui.plan.difference_dialog import DifferenceDialog, DifferenceQuestion
from eros_desktop.ui.plan.what_if_dialog import WhatIfDialog
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.domain.creators import Creator
    from eros_desktop.domain.weeks import Week
    from eros_desktop.services.plans.trial_changes import TrialRequest
    from eros_desktop.services.plans.trials import Trial


class WhatIf(QObject):
    """One dialog at a time, about the creator and week in view."""

    def __init__(self, context: PaneContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._dialog: WhatIfDialog | None = None
        self._job: Job | None = None

    def start(self) -> None:
        """Opens the dialog with the copy that was kept last."""
        services, selection = self._context.services, self._context.selection
        creator_id, week = selection.creator_id, selection.week
        if creator_id is None:
            return
        self._context.runner.query(
            self,
            "what-if",
            lambda _job: next(
                (row.creator for row in services.creators.overview() if row.creator.creator_id == creator_id),
                None,
            ),
            lambda creator: self._open(creator, week),
        )

    def _open(self, creator: Creator | None, week: Week) -> None:
        """Unless another creator or week is in view by now, or the creator is gone."""
        services, selection = self._context.services, self._context.selection
        if creator is None or (selection.creator_id, selection.week) != (creator.creator_id, week):
            return
        dialog = WhatIfDialog(
            creator.page_name, creator.page_type, week, services.reference, self._context.theme, self._window
        )
        self._dialog = dialog
        dialog.reckon_asked.connect(self._reckon)
        dialog.cancel_asked.connect(self._cancel)
        dialog.details_asked.connect(self._show_details)
        dialog.adopt_asked.connect(self._adopt)
        dialog.drop_asked.connect(self._drop)
        dialog.show_working(True)
        self._context.runner.query(
            self,
            "kept what-if",
            lambda _job: services.weeks.trials.kept(creator.creator_id, week),
            dialog.show_trial,
            failed=lambda error: dialog.show_error(sentence(error)),
        )
        WhatIfDialog.show_modal(dialog)
        self._cancel()
        self._dialog = None
        dialog.deleteLater()

    def _reckon(self, request: TrialRequest) -> None:
        services, selection = self._context.services, self._context.selection
        creator_id, week, dialog = selection.creator_id, selection.week, self._dialog
        if creator_id is None or dialog is None:
            return
        dialog.show_working(True)
        self._job = self._context.runner.command(
            lambda job: services.weeks.trials.reckon(creator_id, week, request, progress=job),
            dialog.show_trial,
            name=tr("Reckoning a what-if"),
            owner=dialog,
            failed=lambda error: dialog.show_error(sentence(error)),
            ended=lambda: self._end(dialog),
        )

    def _end(self, dialog: WhatIfDialog) -> None:
        """After a Cancel the copy that was there before is shown again."""
        self._job = None
        if dialog.is_working:
            dialog.show_trial(dialog.trial)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _show_details(self, trial: Trial) -> None:
        question = DifferenceQuestion(
            trial.difference, trial.then.plan.page_name, self._context.services.reference
        )
        DifferenceDialog.ask(question, self._context.theme, self._context.state, self._dialog)

    def _adopt(self) -> None:
        services, selection = self._context.services, self._context.selection
        creator_id, week, dialog = selection.creator_id, selection.week, self._dialog
        if creator_id is None or dialog is None:
            return
        dialog.show_working(True)
        self._context.runner.command(
            lambda _job: services.weeks.trials.adopt(creator_id, week),
            lambda _change: dialog.accept(),
            name=tr("Adopting a what-if"),
            owner=dialog,
            failed=lambda error: dialog.show_error(sentence(error)),
        )

    def _drop(self) -> None:
        services, selection = self._context.services, self._context.selection
        creator_id, week, dialog = selection.creator_id, selection.week, self._dialog
        if creator_id is None or dialog is None:
            return
        self._context.runner.command(
            lambda _job: services.weeks.trials.drop(creator_id, week),
            lambda _nothing: dialog.show_trial(None),
            name=tr("Dropping a what-if"),
            owner=dialog,
        )
