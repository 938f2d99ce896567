"""Everything about the week as a whole, put together: status, what-if, fixes, and what became of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from eros_desktop.domain.analytics.plan_actual import PlanActual
from eros_desktop.domain.schedule.sends import Violation, WeekPlan
from eros_desktop.ui.actions.build import Handler
from eros_desktop.ui.context import PaneContext
from eros_desktop.ui.plan.editing import Editing
from eros_desktop.ui.plan.exporting import Exporting
from eros_desktop.ui.plan.generating import Generating
from eros_desktop.ui.plan.issues_panel import IssuesPanel
from eros_desktop.ui.plan.my_day import MyDay
from eros_desktop.ui.plan.picture import SendRow, WeekPicture
from eros_desktop.ui.plan.plan_bar import PlanBar
from eros_desktop.ui.plan.status_steps import StatusSteps, next_step
from eros_desktop.ui.plan.what_if import WhatIf
from eros_desktop.ui.widgets.follow import tip_with_keys
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.services.plans.mending import WeekFixes
    from eros_desktop.ui.plan.pane import PlanPane


class WeekWork(QObject):
    """Follows the week in view; `show` is called with every stored week, and with None for none."""

    def __init__(
        self,
        context: PaneContext,
        bar: PlanBar,
        issues: IssuesPanel,
        editing: Editing,
        chosen: Callable[[], Sequence[SendRow]],
        pane: PlanPane,
    ) -> None:
        """`chosen` gives the selected sends."""
        super().__init__(pane)
        self._context = context
        self._bar = bar
        self._issues = issues
        self._editing = editing
        self._chosen = chosen
        self._pane = pane
        self._plan: WeekPlan | None = None
        self._found: WeekFixes | None = None
        self.generating = Generating(context, pane)
        self.exporting = Exporting(context, pane)
        self.steps = StatusSteps(context, pane)
        self.what_if = WhatIf(context, pane)
        self.day = MyDay(context, pane)
        bar.step.clicked.connect(self._take_step)
        bar.export.clicked.connect(self.export)
        bar.cancel.clicked.connect(self.generating.cancel)
        self.generating.running_changed.connect(bar.show_running)
        bar.name_keys(context.actions)
        tip_with_keys(issues.fold, context.actions, "issues", issues.fold.accessibleName())
        issues.fix_asked.connect(self._fix)

    def handlers(self) -> Mapping[str, Handler]:
        """What the actions about the week as a whole do."""
        return {
            "generate": self.generating.start_current,
            "generate_chosen": self.generating.start_chosen,
            "generate_all": self.generating.start_all,
            "load_day": self.day.load,
            "export": self.export,
            **self.steps.handlers(),
            "what_if": self.what_if.start,
            "plan_actual": self._issues.toggle_actual,
        }

    def export(self) -> None:
        """Asks what to export, and writes it; while the week is read the question waits for it."""
        if not self._pane.reader.once_read(self._ask_export):
            self._context.banner.info(
                tr("The week is still being read. What to export is asked once it is there.")
            )

    def _ask_export(self) -> None:
        if self._pane.isVisible():
            self._context.banner.move_on()
            self.exporting.start(self._plan, [row.send for row in self._chosen()])

    def show(self, picture: WeekPicture | None) -> None:
        """The week in view as it is stored; `complete` comes when it is painted."""
        plan = None if picture is None else picture.plan
        self._plan, self._found = plan, None
        generate = tr("Generate week") if plan is None else tr("Refresh week plan")
        if "generate" in self._context.actions:
            self._context.actions["generate"].setText(generate)
        self.steps.show(plan)
        self._show_step(plan)
        self._issues.show_fixes({}, None)
        self._issues.show_actual(None, self._context.services.reference)
        if picture is not None:
            self.day.take(picture)

    def complete(self) -> None:
        """Asks for the fixes of the week in view, and what became of it."""
        if self._plan is not None:
            self._ask_fixes(self._plan)
            self._ask_actual(self._plan)

    def _show_step(self, plan: WeekPlan | None) -> None:
        step = None if self._context.services.is_read_only else next_step(plan, self._context.today())
        self._bar.show_step(step)

    def _take_step(self) -> None:
        key = self._bar.step_action
        if key:
            self._context.actions[key].trigger()

    def _ask_fixes(self, plan: WeekPlan) -> None:
        services = self._context.services
        is_open = plan.status in ("draft", "approved") and not services.is_read_only
        if is_open and plan.validation is not None and plan.validation.violations:
            self._context.runner.query(
                self,
                "fixes",
                lambda job: services.weeks.fixes.fixes(plan.creator_id, plan.week, progress=job),
                lambda found: self._show_fixes(found, plan),
                name=tr("Looking for fixes"),
                failed=lambda _error: None,
            )

    def _show_fixes(self, found: WeekFixes, plan: WeekPlan) -> None:
        if plan is self._plan:
            self._found = found
            self._issues.show_fixes(found.fixes, plan.validation)

    def _ask_actual(self, plan: WeekPlan) -> None:
        services, today = self._context.services, self._context.today()
        if plan.week.monday > today:
            return
        self._context.runner.query(
            self,
            "actual",
            lambda _job: services.weeks.actual.of(plan.creator_id, plan.week),
            lambda found: self._show_actual(found, plan),
        )

    def _show_actual(self, found: PlanActual | None, plan: WeekPlan) -> None:
        if plan is not self._plan:
            return
        self._issues.show_actual(found, self._context.services.reference)
        if found is not None and plan.status == "queued" and not self._context.services.is_read_only:
            self._complete_passed(plan)

    def _complete_passed(self, plan: WeekPlan) -> None:
        """A week whose last messages came before it was over is completed when it is next looked at."""
        if plan.week.sunday < self._context.today():
            services = self._context.services
            self._context.runner.command(
                lambda _job: services.weeks.statuses.complete_passed() or _NOTHING,
                name=tr("Completing weeks that are over"),
                owner=self,
            )

    def _fix(self, violation: Violation) -> None:
        found = self._found
        fix = None if found is None else found.fixes.get((violation.rule, violation.items))
        if found is not None and fix is not None:
            from eros_desktop.services.plans.mending import edited

            self._editing.apply(lambda _board, plan: edited(found, fix, plan))


_NOTHING: object = object()
"""No change: stands where a command has nothing to announce."""
