"""Export: the question, the job, and the way to the files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from eros_desktop.ui.context import PaneContext
from eros_desktop.ui.plan.export_dialog import ExportAnswer, ExportDialog, ExportQuestion
from eros_desktop.ui.widgets.banner import Notice

if TYPE_CHECKING:
    from eros_desktop.services.exports.service import Exported

_FORMAT, _FOLDER = "plan.export_format", "plan.export_folder"


def open_folder(folder: Path) -> None:
    """Shows a folder in the desktop's own file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


class Exporting(QObject):
    """Asks, writes in the background, says what was written and what was left out."""

    def __init__(self, context: PaneContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window

    def start(self, creator_name: str | None) -> None:
        """`creator_name` is None when the creator in view has no week, which leaves only all creators."""
        state = self._context.state
        question = ExportQuestion(
            tuple(self._context.services.exports.formats()),
            creator_name,
            self._context.selection.week,
            state.get(_FORMAT, ""),
            Path(state.get(_FOLDER, "") or self._context.folder / "exports"),
        )
        answer = ExportDialog.ask(question, self._window)
        if answer is not None:
            self._run(answer)

    def _run(self, answer: ExportAnswer) -> None:
        services, week = self._context.services, self._context.selection.week
        creator_id = self._context.selection.creator_id
        self._context.state.set(_FORMAT, answer.format_key)
        self._context.state.set(_FOLDER, str(answer.out.parent if answer.is_file else answer.out))

        def work(_job: object) -> Exported:
            alone = () if creator_id is None else (creator_id,)
            chosen = services.exports.creators_with(week) if answer.everyone else alone
            return services.exports.export(
                chosen, week, answer.format_key, answer.out, allow_manual=answer.allow_manual
            )

        self._context.runner.command(work, self._tell, name="Exporting", owner=self)

    def _tell(self, found: Exported) -> None:
        folder = found.files[0].parent if found.files else self._context.folder
        files = "1 file" if len(found.files) == 1 else f"{len(found.files)} files"
        sentences = [f"Exported {found.sends} sends in {files} to {folder}."]
        if found.left_out:
            sentences.append(f"{len(found.left_out)} left out: {found.left_out[0]}")
        elif found.already_exported:
            sentences.append(found.already_exported[0])
        details = "\n".join((*map(str, found.files), *found.left_out, *found.already_exported))
        level = "warning" if found.left_out else "success"
        self._context.banner.show_notice(
            Notice(level, " ".join(sentences), details, "Open folder", lambda: open_folder(folder))  # type: ignore[arg-type]
        )
