"""Every caption of the bank in one table that filters as one types."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from eros_desktop.jobs.runner import sentence
from eros_desktop.services.changes import Topic
from eros_desktop.ui import formats
from eros_desktop.ui.captions.columns import caption_columns
from eros_desktop.ui.captions.filters import FoundCaption, holding
from eros_desktop.ui.context import Pane, PaneContext
from eros_desktop.ui.icons import icon
from eros_desktop.ui.widgets.heading import pane_heading
from eros_desktop.ui.widgets.plain import plain_label, selectable
from eros_desktop.ui.widgets.table import Table

READING_HEIGHT = 88


class CaptionsPane(Pane):
    """A field to filter, the table, and below it the chosen caption's full text as plain text."""

    title = "Captions"
    topics = Topic.CAPTIONS | Topic.MESSAGES

    def __init__(self, context: PaneContext) -> None:
        super().__init__(context)
        self.field = QLineEdit()
        self.table: Table[FoundCaption] = Table(
            "Captions", caption_columns(self._content_name), lambda found: found.row.caption_id, context.state
        )
        self._count = plain_label(tone="muted")
        self._text = selectable(plain_label(wraps=True))
        self._lay_out()
        self.field.textChanged.connect(self._filter)
        self.table.selected.connect(self._read)
        context.captions.loaded.connect(self._show)
        context.captions.failed.connect(self._show_error)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.take_focus)

    def _lay_out(self) -> None:
        self.field.setPlaceholderText("Filter by words or parts of words")
        self.field.setAccessibleName("Filter captions")
        self.field.setToolTip("Ctrl+F")
        self.field.setClearButtonEnabled(True)
        self.field.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.setMaximumWidth(480)
        self._text.setAccessibleName("Full text of the chosen caption")
        self._text.setContentsMargins(11, 16, 11, 0)
        self._text.setFixedHeight(READING_HEIGHT)
        self._text.hide()
        bar = QHBoxLayout()
        bar.setContentsMargins(0, 0, 0, 16)
        bar.setSpacing(16)
        bar.addWidget(self.field, 1)
        bar.addWidget(self._count)
        bar.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 0, 24, 24)
        layout.setSpacing(0)
        layout.addLayout(pane_heading(self.title, "What every page may say, with what it has earned so far."))
        layout.addLayout(bar)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._text)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop)

    def _content_name(self, key: str | None) -> str:
        """The content type's name as the reference data has it."""
        found = self.context.services.reference.content_types.get(key or "")
        return found.name if found is not None else formats.name_of(key)

    def reload(self) -> None:
        self.table.show_loading("captions")
        self.context.captions.ask()

    def take_focus(self) -> None:
        self.field.setFocus()
        self.field.selectAll()

    def show_caption(self, caption_id: object) -> None:
        """Shows all captions and moves to one of them."""
        self.field.clear()
        if self.table.select_key(caption_id):
            self.table.view.setFocus()

    def _show(self) -> None:
        self.table.set_rows(self.context.captions.rows)
        self._settle()

    def _show_error(self, error: Exception) -> None:
        self.table.show_error(sentence(error), self.reload)

    def _filter(self, typed: str) -> None:
        model = self.table.model
        if not typed.strip():
            model.set_filter(None)
        else:
            model.set_filter(lambda rows: holding(rows, typed))
        self._settle()

    def _settle(self) -> None:
        """Counts and the right words for an empty table."""
        model = self.table.model
        self._count.setText(f"{formats.count(len(model.rows))} of {formats.count(model.total)}")
        if model.total:
            self.table.set_empty(
                "No caption holds these words",
                "Try fewer letters, or clear the filter.",
                "Clear the filter",
                self.field.clear,
                icon_name="search",
            )
        else:
            self.table.set_empty(
                "No captions yet",
                "Import a list with the command 'import captions FILE', or open the demo to look around.",
                icon_name="message-square-text",
            )
        self.table.refresh()

    def _read(self, found: FoundCaption | None) -> None:
        self._text.setVisible(found is not None)
        self._text.setText(found.row.caption_text if found is not None else "")
