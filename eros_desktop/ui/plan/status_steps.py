"""The steps of a week from draft to completed: which one is next, the question of the reason, the jobs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.weeks import Week
from eros_desktop.ui import formats
from eros_desktop.ui.actions.build import Handler
from eros_desktop.ui.context import PaneContext
from eros_desktop.ui.widgets.plain import plain_label
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.services.changes import Change
    from eros_desktop.services.plans.statuses import StatusService


@dataclass(frozen=True, slots=True)
class NextStep:
    """What a button beside the status offers: the key of its action, its text and what it does."""

    action: str
    text: str
    tip: str


def next_step(plan: WeekPlan | None, today: date) -> NextStep | None:
    """The step that is due; None where exporting is the next one, or nothing is planned."""
    if plan is None or plan.status == "approved":
        return None
    if plan.status == "draft":
        return NextStep("approve", tr("Approve"), tr("Approves the week when no rule is broken"))
    if plan.status == "queued" and plan.week.sunday < today:
        return NextStep("complete", tr("Complete"), tr("The week is over: completes it by hand"))
    return NextStep("reopen", tr("Reopen …"), tr("Makes the week a draft again, with a reason"))


class ReopenDialog(QDialog):
    """Why a closed week is opened again. Use `ask`; tests replace it."""

    def __init__(self, name: str, week: Week, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Reopen the week"))
        self.reason = QLineEdit()
        self.reason.setAccessibleName(tr("Reason"))
        self.reason.setPlaceholderText(tr("What has to change?"))
        self.reason.setMinimumWidth(400)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.reopen = buttons.addButton(tr("Reopen"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.reopen.setProperty("role", "main")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        heading = tr("Why is the week of {week} of {name} reopened?")
        told = tr(
            "It becomes a draft that can be edited and exported again. What was exported already is not "
            "called back. The reason stays with the week and in the activity."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(
            plain_label(heading.format(week=formats.week(week), name=name), type="heading", wraps=True)
        )
        layout.addWidget(plain_label(told, wraps=True))
        layout.addWidget(self.reason)
        layout.addWidget(buttons)
        self.reason.textChanged.connect(self._enable)
        self._enable("")

    @staticmethod
    def ask(name: str, week: Week, parent: QWidget | None = None) -> str:
        """The reason, empty when the dialog was cancelled."""
        dialog = ReopenDialog(name, week, parent)
        return dialog.reason.text().strip() if dialog.exec() else ""

    def _enable(self, text: str) -> None:
        self.reopen.setEnabled(bool(text.strip()))


Step = Callable[["StatusService", CreatorId, Week], "Change"]


class StatusSteps(QObject):
    """Moves the week in view; what stands in the way is said by the services and shown in the banner."""

    def __init__(self, context: PaneContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._plan: WeekPlan | None = None

    def show(self, plan: WeekPlan | None) -> None:
        """The week in view."""
        self._plan = plan

    def handlers(self) -> Mapping[str, Handler]:
        return {
            "approve": lambda: self._run(
                tr("Approving the week"), lambda service, who, week: service.approve(who, week)
            ),
            "withdraw": lambda: self._run(
                tr("Making the week a draft"), lambda service, who, week: service.withdraw(who, week)
            ),
            "complete": lambda: self._run(
                tr("Completing the week"), lambda service, who, week: service.complete(who, week)
            ),
            "reopen": self._reopen,
        }

    def _reopen(self) -> None:
        if self._plan is None:
            return
        reason = ReopenDialog.ask(self._plan.page_name, self._plan.week, self._window)
        if reason:
            self._run(tr("Reopening the week"), lambda service, who, week: service.reopen(who, week, reason))

    def _run(self, name: str, step: Step) -> None:
        plan, services = self._plan, self._context.services
        if plan is not None:
            self._context.runner.command(
                lambda _job: step(services.weeks.statuses, plan.creator_id, plan.week), name=name, owner=self
            )
