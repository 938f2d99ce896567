"""The third and fourth step: what one file would bring or brought, said in sentences."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from eros_desktop.ui import formats
from eros_desktop.ui.captions.blocks import Page, marked, titled
from eros_desktop.ui.icons import icon
from eros_desktop.ui.imports.drafts import FileDraft, check_state, counted, result_state
from eros_desktop.ui.imports.naming import table_words
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.plain import plain_label, selectable, wrapped
from eros_desktop.words import declared, tr

if TYPE_CHECKING:
    from eros_desktop.services.imports.report import ImportReport, RowCounts

SHOWN_REASONS = 12
SHOWN_ROWS = 5
TABLE_COUNTS: tuple[tuple[str, Callable[[RowCounts], int]], ...] = (
    (declared("New"), lambda rows: rows.new),
    (declared("Changed"), lambda rows: rows.updated),
    (declared("The same"), lambda rows: rows.unchanged),
    (declared("Waiting"), lambda rows: rows.quarantined),
)


class CountsPanel(QWidget):
    """`accepted(bool)` for a file that asks for a second look, `undo_asked(draft)`,
    `waiting_asked(draft)`.
    """

    accepted = Signal(bool)
    undo_asked = Signal(object)
    waiting_asked = Signal(object)

    def __init__(self, theme: Theme, *, is_done: bool) -> None:
        super().__init__()
        self._theme = theme
        self._is_done = is_done
        self.page = Page(tr("What came in") if is_done else tr("What would come in"), theme)
        self.agree: QCheckBox | None = None
        self.undo: QPushButton | None = None
        self.waiting: QPushButton | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page.area)

    def show_draft(self, draft: FileDraft) -> None:
        report = draft.done if self._is_done else draft.checked
        state = result_state(draft) if self._is_done else check_state(draft)
        column = self.page.begin()
        self.agree = self.undo = self.waiting = None
        tones, good = self._theme.tones, state[0]
        ink = {True: tones.success, False: tones.error, None: tones.muted}[good]
        sign = {True: "circle-check", False: "circle-alert", None: "info"}[good]
        heading = selectable(wrapped(state[1], type="heading" if report else "body"))
        heading.setAccessibleName(state[1])
        column.addLayout(marked(sign, ink, heading, self._theme))
        if report is None and good is False and not draft.alarm:
            column.addWidget(wrapped(tr("Nothing of this file was stored."), tone="muted"))
        if draft.alarm and not self._is_done:
            self._add_alarm(column, draft)
        if report is not None:
            self._add_counts(column, report)
            if self._is_done:
                self._add_buttons(column, draft, report)
            self._add_reasons(column, report)
            self._add_lines(column, tr("Notes"), [formats.told(note) for note in report.notes])
            self._add_lines(column, tr("Left out"), [*report.left_out])
        self.page.finish()

    def _add_counts(self, column: QVBoxLayout, report: ImportReport) -> None:
        box = QVBoxLayout()
        box.setSpacing(self._theme.pixels(4))
        for text in counted(report, is_done=self._is_done):
            line = selectable(wrapped(text))
            line.setAccessibleName(text)
            box.addWidget(line)
        column.addLayout(box)
        if len(report.tables) > 1:
            box = titled(tr("Table by table"), self._theme)
            box.addLayout(self._tables(report))
            column.addLayout(box)

    def _tables(self, report: ImportReport) -> QGridLayout:
        """The counts of each table, numbers under numbers; nothing is said of what is none."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._theme.pixels(24))
        grid.setVerticalSpacing(self._theme.pixels(4))
        right = Qt.AlignmentFlag.AlignRight
        for place, (title, _value) in enumerate(TABLE_COUNTS, start=1):
            grid.addWidget(plain_label(tr(title), type="caption", tone="muted"), 0, place, right)
        read = [(table_words(name), rows) for name, rows in report.tables.items() if rows.read]
        for line, (name, rows) in enumerate(read, start=1):
            grid.addWidget(selectable(plain_label(name)), line, 0)
            for place, (title, value) in enumerate(TABLE_COUNTS, start=1):
                number = formats.count(value(rows)) if value(rows) else formats.NONE
                cell = plain_label(number, tone="" if value(rows) else "muted")
                cell.setAccessibleName(f"{name}, {tr(title)}: {number}")
                grid.addWidget(cell, line, place, right)
        grid.setColumnStretch(len(TABLE_COUNTS) + 1, 1)
        return grid

    def _add_alarm(self, column: QVBoxLayout, draft: FileDraft) -> None:
        box = QVBoxLayout()
        box.setSpacing(self._theme.pixels(8))
        text = selectable(wrapped(draft.alarm))
        text.setAccessibleName(draft.alarm)
        box.addLayout(marked("triangle-alert", self._theme.tones.warning, text, self._theme))
        self.agree = QCheckBox(tr("Bring it in all the same; a backup is made first"))
        self.agree.setChecked(draft.allows_shrink)
        self.agree.toggled.connect(self.accepted)
        box.addWidget(self.agree)
        column.addLayout(box)

    def _add_buttons(self, column: QVBoxLayout, draft: FileDraft, report: ImportReport) -> None:
        line = QHBoxLayout()
        line.setSpacing(self._theme.pixels(8))
        if report.rows.quarantined:
            self.waiting = QPushButton(tr(" Show the rows that wait"))
            self.waiting.setIcon(icon("inbox"))
            self.waiting.clicked.connect(lambda: self.waiting_asked.emit(draft))
            line.addWidget(self.waiting)
        if (
            draft.change is not None
            and draft.change.activity_id is not None
            and (report.rows.new or report.rows.updated)
        ):
            self.undo = QPushButton(tr(" Take this import back"))
            self.undo.setIcon(icon("undo-2"))
            self.undo.clicked.connect(lambda: self.undo_asked.emit(draft))
            line.addWidget(self.undo)
        for button in (self.waiting, self.undo):
            if button is not None:
                button.setAccessibleName(button.text().strip())
        line.addStretch(1)
        if line.count() > 1:
            column.addLayout(line)

    def _add_reasons(self, column: QVBoxLayout, report: ImportReport) -> None:
        reasons = list(report.quarantine_reasons.items())
        if not reasons:
            return
        box = titled(tr("Why rows wait"), self._theme)
        for reason, number in reasons[:SHOWN_REASONS]:
            lines = [str(row.line) for row in report.quarantine if row.reason == reason and row.line]
            text = tr("{count} × {reason}").format(count=formats.count(number), reason=formats.told(reason))
            line = selectable(wrapped(text))
            line.setAccessibleName(text)
            box.addWidget(line)
            if lines:
                shown = ", ".join(lines[:SHOWN_ROWS]) + (" …" if len(lines) > SHOWN_ROWS else "")
                said = tr("Line {lines}") if len(lines) == 1 else tr("Lines {lines}")
                box.addWidget(plain_label(said.format(lines=shown), type="caption", tone="muted"))
        if len(reasons) > SHOWN_REASONS:
            rest = len(reasons) - SHOWN_REASONS
            box.addWidget(
                plain_label(
                    formats.counted(rest, tr("and {number} other reason"), tr("and {number} other reasons")),
                    tone="muted",
                )
            )
        column.addLayout(box)

    def _add_lines(self, column: QVBoxLayout, title: str, lines: Sequence[str]) -> None:
        if not lines:
            return
        box = titled(title, self._theme)
        for text in lines:
            line = selectable(wrapped(text, tone="muted"))
            line.setAccessibleName(text)
            box.addWidget(line)
        column.addLayout(box)
