"""Export: the question, the job, and the way to the files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan
from eros_desktop.ui import formats
from eros_desktop.ui.context import PaneContext
from eros_desktop.ui.plan.export_dialog import ExportAnswer, ExportDialog, ExportQuestion
from eros_desktop.ui.widgets.banner import Notice
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.services.exports.service import Exported, ExportPreview, PastExports

_FORMAT, _FOLDER, _SCOPE = "plan.export_format", "plan.export_folder", "plan.export_scope"


def open_folder(folder: Path) -> None:
    """Shows a folder in the desktop's own file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


class Exporting(QObject):
    """Asks, writes in the background, says what was written and what was left out."""

    def __init__(self, context: PaneContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window

    def start(self, plan: WeekPlan | None, selected: Sequence[PlannedSend] = ()) -> None:
        """`plan` is None when the creator in view has no week, which leaves only all creators."""
        services = self._context.services
        if plan is None:
            self._ask(None, (), ())
            return
        self._context.runner.query(
            self,
            "past exports",
            lambda _job: services.exports.past(plan.creator_id, plan.week),
            lambda past: self._ask(plan, selected, past),
        )

    def _ask(self, plan: WeekPlan | None, selected: Sequence[PlannedSend], past: PastExports) -> None:
        state, services = self._context.state, self._context.services

        def preview(answer: ExportAnswer) -> ExportPreview:
            from eros_desktop.services.exports.parts import ExportPart

            assert plan is not None
            return services.exports.preview(
                plan,
                past,
                answer.format_key,
                ExportPart(answer.days, answer.items),
                allow_manual=answer.allow_manual,
                zone=answer.zone,
                account=answer.account,
            )

        question = ExportQuestion(
            tuple(services.exports.formats()),
            None if plan is None else plan.page_name,
            self._context.selection.week,
            state.get(_FORMAT, ""),
            Path(state.get(_FOLDER, "") or self._context.folder / "exports"),
            tuple(send.item_id for send in selected),
            None if plan is None else plan.status,
            state.get(_SCOPE, 0),
            selected[0].day if selected else None,
            None if plan is None else preview,
        )
        answer = ExportDialog.ask(question, self._window)
        if answer is not None:
            self._run(answer)

    def _run(self, answer: ExportAnswer) -> None:
        services, week = self._context.services, self._context.selection.week
        creator_id = self._context.selection.creator_id
        self._context.state.set(_FORMAT, answer.format_key)
        self._context.state.set(_SCOPE, answer.scope)
        self._context.state.set(_FOLDER, str(answer.out.parent if answer.is_file else answer.out))

        def work(_job: object) -> Exported:
            from eros_desktop.services.exports.parts import ExportPart

            alone = () if creator_id is None else (creator_id,)
            chosen = services.exports.creators_with(week) if answer.everyone else alone
            return services.exports.export(
                chosen,
                week,
                answer.format_key,
                answer.out,
                allow_manual=answer.allow_manual,
                part=ExportPart(answer.days, answer.items),
                zone=answer.zone,
                account=answer.account,
            )

        self._context.runner.command(work, self._tell, name=tr("Exporting"), owner=self)

    def _tell(self, found: Exported) -> None:
        folder = found.files[0].parent if found.files else self._context.folder
        count = len(found.files)
        sends = formats.counted(found.sends, tr("{number} send"), tr("{number} sends"))
        sentences = [
            formats.counted(
                count,
                tr("Exported {sends} in {number} file to {folder}."),
                tr("Exported {sends} in {number} files to {folder}."),
                sends=sends,
                folder=folder,
            )
        ]
        if found.queued:
            sentences.append(
                tr("The week is queued and locked.")
                if found.queued == 1
                else tr("{count} weeks are queued and locked.").format(count=found.queued)
            )
        left_out, again, notes = (
            [formats.told(one) for one in said]
            for said in (found.left_out, found.already_exported, found.notes)
        )
        if left_out:
            sentences.append(tr("{count} left out: {first}").format(count=len(left_out), first=left_out[0]))
        elif again:
            sentences.append(again[0])
        elif notes:
            sentences.append(notes[0])
        details = "\n".join((*map(str, found.files), *left_out, *again, *notes))
        level = "warning" if found.left_out else "success"
        self._context.banner.show_notice(
            Notice(level, " ".join(sentences), details, tr("Open folder"), lambda: open_folder(folder))  # type: ignore[arg-type]
        )
