"""The import wizard: files, what they are, which columns, what would come in, what came in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from eros_desktop.jobs.runner import JobRunner
from eros_desktop.ui.activity.for_good import ask_about
from eros_desktop.ui.imports.drafts import FileDraft
from eros_desktop.ui.imports.dropped import files_in
from eros_desktop.ui.imports.files_dialog import FilesDialog, documents
from eros_desktop.ui.imports.frame import WizardFrame
from eros_desktop.ui.imports.steps import CHECK, COLUMNS, FILES, RESULT
from eros_desktop.ui.imports.work import fresh
from eros_desktop.ui.theme import Theme
from eros_desktop.words import declared, tr

if TYPE_CHECKING:
    from eros_desktop.services.bundle import Services

NO_FILES = declared(
    "Choose files, or drop them here: lists of creators, vaults, captions or messages (CSV, Excel, JSON), "
    "or an existing EROS database."
)


class ImportWizard(WizardFrame):
    """`stored()` once files came in; `waiting_asked(import id)` to see the rows that wait. Use `open()`.

    `kind` is what new files are read as, "auto" to recognise it; `folder` is where files are looked for.
    Enter presses the button one is at, else the one that goes on; Esc leaves. Nothing is stored before the
    last button was pressed.
    """

    stored = Signal()
    waiting_asked = Signal(object)

    def __init__(
        self,
        services: Services,
        runner: JobRunner,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        kind: str = "auto",
    ) -> None:
        super().__init__(services, runner, theme, parent)
        self._runner = runner
        self._kind = kind
        self.folder = documents()
        self.ask = ask_about
        self.nothing.show_empty(
            tr("Which files?"), tr(NO_FILES), tr("Choose files …"), self._ask_for_files, icon_name="download"
        )
        self._connect()
        self._read_creators()
        self.show_all()
        self.nothing.button.setFocus()

    def _connect(self) -> None:
        work = self.work
        work.changed.connect(self._take_draft)
        work.moved.connect(self.show_progress)
        work.ended.connect(self._take_end)
        for table in (self.files, self.checked, self.imported):
            table.selected.connect(self._choose)
        self.add.clicked.connect(self._ask_for_files)
        self.take_out.clicked.connect(self._take_out)
        self.leave.clicked.connect(self._leave)
        self.back.clicked.connect(self._go_back)
        self.go_on.clicked.connect(self._go_on)
        self.format.asked.connect(self._read_as)
        self.columns.aimed.connect(lambda header, target: self._put(lambda one: one.aim(header, target)))
        self.columns.numbers_said.connect(
            lambda column, written: self._put(lambda one: one.write_numbers(column, written))
        )
        self.columns.dates_said.connect(
            lambda column, order: self._put(lambda one: one.write_dates(column, order))
        )
        self.columns.remember_said.connect(self._remember)
        self.columns.forget_asked.connect(self._forget)
        self.check_panel.accepted.connect(self._accept)
        self.result_panel.undo_asked.connect(self._undo)
        self.result_panel.waiting_asked.connect(self._go_to_waiting)

    def _read_creators(self) -> None:
        services = self.work.services
        self._runner.query(
            self,
            "creators of files",
            lambda _job: tuple(
                (str(row.creator.creator_id), row.creator.display_name)
                for row in services.creators.overview()
            ),
            self._take_creators,
        )

    def _take_creators(self, creators: Sequence[tuple[str, str]]) -> None:
        self.format.set_creators(creators)
        if self.current is not None:
            self.format.show_draft(self.current)

    # -- files ------------------------------------------------------------------------------

    def add_files(self, paths: Sequence[Path]) -> None:
        """Reads these files too; those that are there already stay as they are."""
        new = fresh(paths, self.drafts)
        self.drafts += new
        if new:
            self.step, self.current = FILES, new[0]
        for draft in new:
            if self._kind != "auto":
                draft.read_as(kind=self._kind)
            self.work.inspect(draft)
        self.show_all()

    def _ask_for_files(self) -> None:
        chosen = FilesDialog.ask(self, self.folder)
        if chosen:
            self.folder = chosen[0].parent
        self.add_files(chosen)

    def _take_out(self) -> None:
        if self.current is not None:
            self.drafts.remove(self.current)
            self.current = self.drafts[0] if self.drafts else None
            self.show_all()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.step is not RESULT and not self.work.is_busy and files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.add_files(files_in(event.mimeData()))

    def _choose(self, draft: FileDraft | None) -> None:
        if draft is not None and draft is not self.current:
            self.current = draft
            self.show_panel()

    # -- how a file is read -----------------------------------------------------------------

    def _put(self, change: object) -> None:
        if self.current is not None:
            change(self.current)  # type: ignore[operator]  # one of the draft's own methods
            self.work.inspect(self.current)

    def _read_as(self, field: str, value: object) -> None:
        draft = self.current
        if draft is None:
            return
        if field in ("creator", "zone"):
            setattr(draft, field, value)
            draft.forget()
        elif field == "kind":
            draft.read_as(kind=value, columns=None, number_formats={}, date_orders={})
        else:
            draft.read_as(**{field: value})
        self.work.inspect(draft)

    def _remember(self, remembers: bool) -> None:
        if self.current is not None:
            self.current.remembers = remembers

    def _forget(self) -> None:
        draft, imports = self.current, self.work.services.imports
        if draft is None or draft.inspection is None or draft.inspection.fingerprint is None:
            return
        mark = draft.inspection.fingerprint

        def read_again(_done: object) -> None:
            draft.read_as(columns=None)
            self.work.inspect(draft)

        self._runner.command(
            lambda _job: imports.forget_mapping(mark), read_again, name=tr("Forgetting"), owner=self
        )

    def _take_draft(self, draft: FileDraft) -> None:
        if draft in self.drafts:
            self.show_all()

    # -- steps ------------------------------------------------------------------------------

    def _go_on(self) -> None:
        ready = [draft for draft in self.drafts if draft.is_ready]
        if self.step == FILES and any(draft.has_columns for draft in self.drafts):
            self.step = COLUMNS
            if self.current is not None and not self.current.has_columns:
                self.current = next(draft for draft in self.drafts if draft.has_columns)
        elif self.step in (FILES, COLUMNS):
            self.step = CHECK
            for draft in ready:
                draft.forget()
            self.work.check(ready)
        elif self.is_over:
            self.accept()
            return
        else:
            self.step = RESULT
            self.work.store([draft for draft in self.drafts if draft.may_be_stored])
        self.show_all()

    def _go_back(self) -> None:
        if self.step == CHECK and not any(draft.has_columns for draft in self.drafts):
            self.step = FILES
        elif self.step > FILES:
            self.step -= 1
        self.show_all()

    def _accept(self, agrees: bool) -> None:
        if self.current is not None:
            self.current.allows_shrink = agrees
            self.show_tables()
            self.show_buttons()
            if len(self.drafts) > 1:  # the check replaces the box that was just ticked
                QTimer.singleShot(0, self, self._check_again)

    def _check_again(self) -> None:
        """The files after one that may come in now are judged by what it brings."""
        self.work.check([draft for draft in self.drafts if draft.is_ready])

    def _take_end(self) -> None:
        if self.step == RESULT and any(draft.done is not None for draft in self.drafts):
            self.stored.emit()
        elif self.step == CHECK and self.work.was_cancelled:
            self._go_back()
            return
        self.show_all()

    def _undo(self, draft: FileDraft) -> None:
        change, activity = draft.change, self.work.services.activity
        if change is None or change.activity_id is None or not self.ask(draft.path.name, self):
            return
        number = change.activity_id

        def take(_change: object) -> None:
            draft.done = draft.change = draft.checked = None
            self.show_all()

        self._runner.command(lambda _job: activity.undo(number), take, name=tr("Undoing"), owner=self)

    def _go_to_waiting(self, draft: FileDraft) -> None:
        if draft.done is not None:
            self.waiting_asked.emit(draft.done.import_id)
            self.accept()

    def _leave(self) -> None:
        if self.work.is_busy:
            self.work.cancel()
        else:
            self.reject()

    def reject(self) -> None:
        """Esc: work under way is withdrawn first, only then the wizard goes."""
        if self.work.is_busy:
            self.work.cancel()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.work.cancel()
        super().closeEvent(event)
