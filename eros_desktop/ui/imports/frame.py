"""The frame of the import wizard: its parts, and which of them are in view at which step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QDialog,
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
from eros_desktop.ui.imports.files_table import counts_table, files_table, show_drafts
from eros_desktop.ui.imports.format_panel import FormatPanel
from eros_desktop.ui.imports.steps import CHECK, COLUMNS, FILES, RESULT, StepLine
from eros_desktop.ui.imports.work import ImportWork
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.empty_state import EmptyState
from eros_desktop.ui.widgets.plain import elided_label
from eros_desktop.ui.widgets.room import resize_within
from eros_desktop.words import declared, tr

if TYPE_CHECKING:
    from eros_desktop.services.bundle import Services

WIDTH, HEIGHT = 1040, 664


class WizardFrame(QDialog):
    """Shows `drafts` at `step`, `current` in full; what the buttons do is the wizard's."""

    def __init__(
        self, services: Services, runner: JobRunner, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import"))
        self.setAcceptDrops(True)
        self.drafts: list[FileDraft] = []
        self.current: FileDraft | None = None
        self.step = FILES
        self._moved_to: QWidget | None = None
        self.work = ImportWork(services, runner, self)
        self.line = StepLine(theme)
        self.nothing = EmptyState()
        self.files = files_table(theme)
        self.checked = counts_table(declared("What would come in"), theme, is_done=False)
        self.imported = counts_table(declared("What came in"), theme, is_done=True)
        self.format = FormatPanel(theme)
        self.columns = ColumnsPanel(theme)
        self.check_panel = CountsPanel(theme, is_done=False)
        self.result_panel = CountsPanel(theme, is_done=True)
        self.bar = QProgressBar()
        self.said = elided_label(tone="muted")
        self.add = QPushButton(tr(" Add files …"))
        self.take_out = QPushButton(tr(" Remove"))
        self.leave = QPushButton(tr("Cancel"))
        self.back = QPushButton(tr("Back"))
        self.go_on = QPushButton()
        self._lay_out()
        resize_within(self, theme.pixels(WIDTH), theme.pixels(HEIGHT))

    def _lay_out(self) -> None:
        self.tables, self.panels = QStackedWidget(), QStackedWidget()
        for table in (self.files, self.checked, self.imported):
            self.tables.addWidget(table)
        for panel in (self.format, self.columns, self.check_panel, self.result_panel):
            self.panels.addWidget(panel)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        for button, sign in ((self.add, "plus"), (self.take_out, "x")):
            button.setIcon(icon(sign))
            button.setAccessibleName(button.text().strip())
        self.go_on.setProperty("role", "main")
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
        self.go_on.setDefault(True)  # in the dialog only: before, it would not be the dialog's own

    # -- showing ----------------------------------------------------------------------------

    def show_all(self) -> None:
        """Everything anew, after a step or when more is known of a file."""
        self.line.show_step(self.step)
        focused: QWidget | None = self.focusWidget()
        had_keyboard = focused is not None and self.nothing.isAncestorOf(focused)
        self._pages.setCurrentWidget(self._body if self.drafts else self.nothing)
        if had_keyboard and self.drafts:
            self._moved_to = self.focusWidget()
        self.show_tables()
        self.show_panel()
        self.show_buttons()
        self.show_progress()

    def show_tables(self) -> None:
        """The files, as this step sees them."""
        table = (self.files, self.files, self.checked, self.imported)[self.step]
        self.tables.setCurrentWidget(table)
        show_drafts(table, self.drafts, None if self.current is None else self.current.path)
        self.tables.setFixedHeight(table.height())

    def show_panel(self) -> None:
        """The file in view in full."""
        panels = (self.format, self.columns, self.check_panel, self.result_panel)
        panel = panels[self.step]
        self.panels.setCurrentWidget(panel)
        if self.current is not None:
            panel.show_draft(self.current)

    def show_buttons(self) -> None:
        """What may be pressed now."""
        step, is_busy, had_keyboard = self.step, self.work.is_busy, self.go_on.hasFocus()
        names = (tr("Next"), tr("Check"), tr("Import"), tr("Close"))
        has_columns = any(draft.has_columns for draft in self.drafts)
        skips = step == FILES and bool(self.drafts) and not has_columns
        self.go_on.setText(tr("Check") if skips else tr("Close") if self.is_over else names[step])
        self.go_on.setEnabled(bool(self.drafts) and not is_busy and self._may_go_on())
        self.back.setVisible(step in (COLUMNS, CHECK))
        self.back.setEnabled(not is_busy)
        self.add.setVisible(step == FILES and bool(self.drafts))
        self.take_out.setVisible(step == FILES and bool(self.drafts))
        self.leave.setVisible(not self.is_over)
        if had_keyboard and not self.go_on.isEnabled():
            self._moved_to = self.focusWidget()
        self._take_keyboard()

    def _take_keyboard(self) -> None:
        """The button that goes on has the keyboard where nothing in view has it, and gets it back where it
        lost it only because it could not be pressed.
        """
        at = self.focusWidget()
        if self.go_on.isEnabled() and (at is self._moved_to or not self._is_in_view(at)):
            self._moved_to = None
            self.go_on.setFocus()

    def _is_in_view(self, part: QWidget | None) -> bool:
        return part is not None and part.isVisibleTo(self)

    @property
    def is_over(self) -> bool:
        """Whether nothing is left to do but to close: all came in, or the check found nothing to store."""
        if self.work.is_busy or self.step < CHECK:
            return False
        return self.step == RESULT or not any(draft.alarm or draft.may_be_stored for draft in self.drafts)

    def _may_go_on(self) -> bool:
        if self.step == FILES:
            return all(not draft.is_reading for draft in self.drafts) and any(
                draft.is_ready or draft.may_be_matched for draft in self.drafts
            )
        if self.step == COLUMNS:
            return any(draft.is_ready for draft in self.drafts)
        return self.is_over or any(draft.may_be_stored for draft in self.drafts)

    def show_progress(self) -> None:
        """How far the work is, or what to know before going on."""
        job, is_busy = self.work.job, self.work.is_busy
        self.bar.setVisible(is_busy)
        if is_busy and job is not None:
            self.bar.setRange(0, job.progress.total)
            self.bar.setValue(job.progress.done)
            self.said.setText(job.name)
        else:
            self.said.setText(self._remark())
        self.show_buttons()

    def _remark(self) -> str:
        """What to know before going on, beside the buttons."""
        if self.step == FILES and len(self.drafts) > 1:
            return tr("Creators come in first, then what refers to them.")
        if self.step == CHECK and self.is_over:
            return tr("There is nothing to store.")
        if self.step == CHECK:
            return tr("Nothing has been stored yet.")
        return ""
