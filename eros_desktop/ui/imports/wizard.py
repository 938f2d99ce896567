"""The import wizard: files, what they are, which columns, what would come in, what came in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from eros_desktop.jobs.runner import JobRunner
from eros_desktop.ui.icons import icon
from eros_desktop.ui.imports.columns_panel import ColumnsPanel
from eros_desktop.ui.imports.counts_panel import CountsPanel
from eros_desktop.ui.imports.drafts import FileDraft
from eros_desktop.ui.imports.dropped import files_in
from eros_desktop.ui.imports.files_table import counts_table, files_table, show_drafts
from eros_desktop.ui.imports.format_panel import FormatPanel
from eros_desktop.ui.imports.steps import CHECK, COLUMNS, FILES, RESULT, StepLine
from eros_desktop.ui.imports.work import ImportWork, fresh
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.empty_state import EmptyState
from eros_desktop.ui.widgets.plain import plain_label
from eros_desktop.ui.widgets.room import resize_within
from eros_desktop.words import declared, tr

if TYPE_CHECKING:
    from eros_desktop.services.bundle import Services

WIDTH, HEIGHT = 1040, 664
NO_FILES = declared(
    "Choose files, or drop them here: lists of creators, vaults, captions or messages (CSV, Excel, JSON), "
    "or an existing EROS database."
)


class FilesDialog:
    """Asks for files to bring in."""

    @staticmethod
    def ask(parent: QWidget) -> tuple[Path, ...]:
        """The files, none when the user changed their mind."""
        kinds = tr(
            "Lists and databases (*.csv *.tsv *.txt *.json *.jsonl *.xlsx *.xlsm *.db *.sqlite *.sqlite3);;"
            "All files (*)"
        )
        chosen, _ = QFileDialog.getOpenFileNames(parent, tr("Choose files to import"), "", kinds)
        return tuple(Path(name) for name in chosen)


class ImportWizard(QDialog):
    """`stored()` once files came in; `waiting_asked(import id)` to see the rows that wait. Use `open()`.

    `kind` is what new files are read as, "auto" to recognise it. Enter goes on, Esc leaves; nothing is stored
    before the last button was pressed.
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
        super().__init__(parent)
        self.setWindowTitle(tr("Import"))
        self.setAcceptDrops(True)
        self._theme = theme
        self._runner = runner
        self._kind = kind
        self.drafts: list[FileDraft] = []
        self.current: FileDraft | None = None
        self.step = FILES
        self.work = ImportWork(services, runner, self)
        self.line = StepLine(theme)
        self.nothing = EmptyState()
        self.files = files_table(theme)
        self.checked = counts_table(declared("What would come in"), theme, is_done=False)
        self.done = counts_table(declared("What came in"), theme, is_done=True)
        self.format = FormatPanel(theme)
        self.columns = ColumnsPanel(theme)
        self.check_panel = CountsPanel(theme, is_done=False)
        self.result_panel = CountsPanel(theme, is_done=True)
        self.bar = QProgressBar()
        self.said = plain_label(tone="muted")
        self.add = QPushButton(tr(" Add files …"))
        self.take_out = QPushButton(tr(" Remove"))
        self.leave = QPushButton()
        self.back = QPushButton(tr("Back"))
        self.go_on = QPushButton()
        self._lay_out()
        self._connect()
        self._read_creators()
        self._show()
        resize_within(self, theme.pixels(WIDTH), theme.pixels(HEIGHT))

    # -- building ---------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.tables, self.panels = QStackedWidget(), QStackedWidget()
        for table in (self.files, self.checked, self.done):
            self.tables.addWidget(table)
        for panel in (self.format, self.columns, self.check_panel, self.result_panel):
            self.panels.addWidget(panel)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.add.setIcon(icon("plus"))
        self.take_out.setIcon(icon("x"))
        self.go_on.setProperty("role", "main")
        for button in (self.add, self.take_out, self.leave, self.back):
            button.setAutoDefault(False)
        self.go_on.setDefault(True)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for part in (self.add, self.take_out):
            foot.addWidget(part)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.bar, 1)
        for part in (self.leave, self.back, self.go_on):
            foot.addWidget(part)
        self._body = QWidget()
        inside = QVBoxLayout(self._body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(16)
        inside.addWidget(self.tables)
        inside.addWidget(self.panels, 1)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.nothing)
        self._pages.addWidget(self._body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(self.line)
        layout.addWidget(self._pages, 1)
        layout.addLayout(foot)
        self.nothing.show_empty(
            tr("Which files?"), tr(NO_FILES), tr("Choose files …"), self._ask_for_files, icon_name="download"
        )

    def _connect(self) -> None:
        work = self.work
        work.changed.connect(self._take_draft)
        work.moved.connect(self._show_progress)
        work.ended.connect(self._take_end)
        for table in (self.files, self.checked, self.done):
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
        self._show()

    def _ask_for_files(self) -> None:
        self.add_files(FilesDialog.ask(self))

    def _take_out(self) -> None:
        if self.current is not None:
            self.drafts.remove(self.current)
            self.current = self.drafts[0] if self.drafts else None
            self._show()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.step is not RESULT and not self.work.is_busy and files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.add_files(files_in(event.mimeData()))

    def _choose(self, draft: FileDraft | None) -> None:
        if draft is not None and draft is not self.current:
            self.current = draft
            self._show_panel()

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
            self._show()

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
        elif self.step == CHECK:
            self.step = RESULT
            self.work.store([draft for draft in self.drafts if draft.may_be_stored])
        else:
            self.accept()
            return
        self._show()

    def _go_back(self) -> None:
        if self.step == CHECK and not any(draft.has_columns for draft in self.drafts):
            self.step = FILES
        elif self.step > FILES:
            self.step -= 1
        self._show()

    def _accept(self, agrees: bool) -> None:
        if self.current is not None:
            self.current.allows_shrink = agrees
            self._show_tables()
            self._show_buttons()

    def _take_end(self) -> None:
        if self.step == RESULT and any(draft.done is not None for draft in self.drafts):
            self.stored.emit()
        elif self.step == CHECK and self.work.was_cancelled:
            self._go_back()
            return
        self._show()

    def _undo(self, draft: FileDraft) -> None:
        change, activity = draft.change, self.work.services.activity
        if change is None or change.activity_id is None:
            return
        number = change.activity_id

        def take(_change: object) -> None:
            draft.done = draft.change = draft.checked = None
            self._show()

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

    # -- showing ----------------------------------------------------------------------------

    def _show(self) -> None:
        self.line.show_step(self.step)
        self._pages.setCurrentWidget(self._body if self.drafts else self.nothing)
        self._show_tables()
        self._show_panel()
        self._show_buttons()
        self._show_progress()

    def _show_tables(self) -> None:
        table = {CHECK: self.checked, RESULT: self.done}.get(self.step, self.files)
        self.tables.setCurrentWidget(table)
        show_drafts(table, self.drafts, None if self.current is None else self.current.path)
        self.tables.setFixedHeight(table.height())

    def _show_panel(self) -> None:
        panels = (self.format, self.columns, self.check_panel, self.result_panel)
        panel = panels[self.step]
        self.panels.setCurrentWidget(panel)
        if self.current is not None:
            panel.show_draft(self.current)

    def _show_buttons(self) -> None:
        step, is_busy = self.step, self.work.is_busy
        names = (tr("Next"), tr("Check"), tr("Import"), tr("Close"))
        has_columns = any(draft.has_columns for draft in self.drafts)
        self.go_on.setText(tr("Check") if step == FILES and not has_columns else names[step])
        self.go_on.setEnabled(bool(self.drafts) and not is_busy and self._may_go_on())
        self.back.setVisible(step in (COLUMNS, CHECK))
        self.back.setEnabled(not is_busy)
        self.add.setVisible(step == FILES and bool(self.drafts))
        self.take_out.setVisible(step == FILES and bool(self.drafts))
        self.leave.setText(tr("Cancel"))
        self.leave.setVisible(step != RESULT or is_busy)
        if not is_busy and self.go_on.isEnabled() and not self.isVisible():
            self.go_on.setFocus()

    def _may_go_on(self) -> bool:
        if self.step == FILES:
            return all(not draft.is_reading for draft in self.drafts) and any(
                draft.is_ready or draft.has_columns for draft in self.drafts
            )
        if self.step == COLUMNS:
            return any(draft.is_ready for draft in self.drafts)
        return self.step == RESULT or any(draft.may_be_stored for draft in self.drafts)

    def _show_progress(self) -> None:
        job, is_busy = self.work.job, self.work.is_busy
        self.bar.setVisible(is_busy)
        if is_busy and job is not None:
            self.bar.setRange(0, job.progress.total)
            self.bar.setValue(job.progress.done)
            self.said.setText(job.name)
        else:
            self.said.setText(self._remark())
        self._show_buttons()

    def _remark(self) -> str:
        """What to know before going on, beside the buttons."""
        if self.step == FILES and len(self.drafts) > 1:
            return tr("Creators come in first, then what refers to them.")
        if self.step == CHECK:
            return tr("Nothing has been stored yet.")
        return ""
