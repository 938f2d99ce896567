"""Every write of the Templates pane: one command each, said in one sentence with the way back beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from eros_desktop.jobs.runner import sentence
from eros_desktop.ui import formats
from eros_desktop.ui.context import PaneContext
from eros_desktop.ui.templates.insert_dialog import InsertDialog, places
from eros_desktop.ui.widgets.banner import Notice
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.domain.schedule.sends import WeekPlan
    from eros_desktop.services.changes import Change
    from eros_desktop.services.templates.banks import Bank
    from eros_desktop.services.templates.service import Template

Refuse = Callable[[Exception], None]


class TemplateActing(QObject):
    """Hands wishes to the services on the write thread."""

    def __init__(self, context: PaneContext, owner: QObject) -> None:
        super().__init__(owner)
        self._context = context
        self._owner = owner

    def add(self, bank: str, values: Mapping[str, Any], done: Callable[[int], None], failed: Refuse) -> None:
        templates = self._context.services.creator_work.templates
        given: list[int] = []

        def work() -> Change:
            number, change = templates.add(bank, values)
            given.append(number)
            return change

        self._command(tr("Adding a template"), work, lambda: done(given[0]), failed)

    def change(
        self, row: Template, values: Mapping[str, Any], done: Callable[[], None], failed: Refuse
    ) -> None:
        templates = self._context.services.creator_work.templates
        self._command(tr("Saving"), lambda: templates.change(row.bank, row.template_id, values), done, failed)

    def set_active(self, rows: Sequence[Template], is_active: bool) -> None:
        templates, numbers = self._context.services.creator_work.templates, [row.template_id for row in rows]
        self._command(tr("Saving"), lambda: templates.set_active(rows[0].bank, numbers, is_active))

    def insert(self, bank: Bank, row: Template) -> None:
        """Reads the week in view, asks for a send, and inserts."""
        services, selection = self._context.services, self._context.selection
        creator_id, week = selection.creator_id, selection.week
        if creator_id is None:
            self._context.banner.info(tr("Choose a creator at the top first."))
            return
        self._context.runner.query(
            self,
            "week to insert into",
            lambda _job: services.plans.week(creator_id, week),
            lambda plan: self._ask(bank, row, plan),
            failed=lambda error: self._context.banner.error(sentence(error)),
        )

    def _ask(self, bank: Bank, row: Template, plan: WeekPlan | None) -> None:
        context = self._context
        if plan is None:
            said = tr("The week of {week} is not planned yet. Generate it first, then insert the template.")
            context.banner.info(said.format(week=formats.week(context.selection.week)))
            return
        if plan.status in ("queued", "completed"):
            said = tr("The week is {status}, so its sends stay as they are. Reopen it first.")
            context.banner.info(said.format(status=formats.told(plan.status)))
            return
        caption_type = bank.caption_type_of(row.values.get(bank.label))
        found = places(plan, caption_type, context.services.reference)
        place = InsertDialog.ask(
            bank, row.text, found, plan.page_name, context.theme, context.banner.window()
        )
        if place is None:
            return
        inserts, creator_id, week = context.services.creator_work.inserts, plan.creator_id, plan.week
        send = place.send
        self._command(
            tr("Inserting a template"),
            lambda: inserts.insert(bank.key, row.template_id, creator_id, week, send.item_id, send),
        )

    def _command(
        self,
        name: str,
        work: Callable[[], Change],
        done: Callable[[], None] | None = None,
        failed: Refuse | None = None,
    ) -> None:
        def stored(change: Change) -> None:
            self._tell(change)
            if done is not None:
                done()

        self._context.runner.command(
            lambda _job: work(), stored, name=name, owner=self._owner, failed=failed or self.refuse
        )

    def _tell(self, change: Change) -> None:
        number = change.activity_id
        if number is None:
            self._context.banner.info(change.summary)
            return
        activity = self._context.services.activity
        self._context.banner.show_notice(
            Notice(
                "success",
                change.summary,
                "",
                tr("Undo"),
                lambda: self._command(tr("Undoing"), lambda: activity.undo(number)),
            )
        )

    def refuse(self, error: Exception) -> None:
        """Says why something was not done."""
        self._context.banner.error(sentence(error))
