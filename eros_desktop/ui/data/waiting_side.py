"""The side of the waiting rows: one row as a form, several as what can be done with them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from eros_desktop.ui import formats
from eros_desktop.ui.data.side import Side, SideColumn, nothing_chosen
from eros_desktop.ui.icons import icon
from eros_desktop.ui.imports.naming import file_words
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.flow import FlowLayout
from eros_desktop.ui.widgets.focus import follow, in_focus_chain
from eros_desktop.ui.widgets.form import FormField
from eros_desktop.ui.widgets.form_page import FormPage
from eros_desktop.ui.widgets.plain import plain_label, selectable, wrapped
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.services.imports.quarantine import WaitingRow

SIGN = "triangle-alert"
LONG = 60
"""Longer values get room for several lines."""
PAGE_NAMES = ("pagename", "page", "model", "creator")


class WaitingSide(QFrame):
    """`correct_asked(row, values)`, `run_asked(rows, values or None)`, `discard_asked(rows)`,
    `restore_asked(rows)`, `names_asked(name)`.
    """

    correct_asked = Signal(object, object)
    run_asked = Signal(object, object)
    discard_asked = Signal(object)
    restore_asked = Signal(object)
    names_asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "side")
        self.setAccessibleName(tr("The chosen rows"))
        self._theme = theme
        self.rows: Sequence[WaitingRow] = ()
        self._may_write = True
        self._keys: tuple[str, ...] = ()
        self.form: FormPage | None = None
        self.several = Side(tr("The chosen rows"), theme)
        self._mark = plain_label()
        self.reason = selectable(wrapped(""))
        self.where = wrapped("", tone="muted", type="caption")
        self.run = QPushButton(tr(" Run again"))
        self.discard = QPushButton(tr(" Set aside"))
        self.restore = QPushButton(tr(" Wait again"))
        self.names = QPushButton(tr(" Whose page is it?"))
        self._pages = QStackedLayout(self)
        self._lay_out()
        self.show_rows((), may_write=True)

    def _lay_out(self) -> None:
        for button, sign in (
            (self.run, "play"),
            (self.discard, "circle-x"),
            (self.restore, "undo-2"),
            (self.names, "user"),
        ):
            button.setIcon(icon(sign))
            button.setAccessibleName(button.text().strip())
        self.run.clicked.connect(self._run)
        self.discard.clicked.connect(lambda: self.discard_asked.emit(self.rows))
        self.restore.clicked.connect(lambda: self.restore_asked.emit(self.rows))
        self.names.clicked.connect(lambda: self.names_asked.emit(page_name(self.rows[0])))
        one = QWidget()
        self._column = QVBoxLayout(one)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(16, 20, 16, 0)
        head.setSpacing(8)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.reason, 1)
        self._theme.follow(self, self._paint_mark)
        self._paint_mark()
        head.addLayout(line)
        head.addWidget(self.where)
        buttons = FlowLayout()
        for button in (self.run, self.names, self.discard, self.restore):
            buttons.addWidget(button)
        head.addLayout(buttons)
        self._column.addLayout(head)
        self._pages.addWidget(self.several)
        self._pages.addWidget(one)

    def _paint_mark(self) -> None:
        """Its ink is that of the look in use; this page is not filled anew with it."""
        side = self._theme.pixels(14)
        self._mark.setPixmap(icon(SIGN, self._theme.tones.warning).pixmap(QSize(side, side)))

    def enter(self) -> None:
        """The keyboard goes to the first field."""
        if self.form is not None and len(self.rows) == 1:
            self.form.form.focus_first()

    def show_rows(self, rows: Sequence[WaitingRow], *, may_write: bool) -> None:
        self.rows, self._may_write = tuple(rows), may_write
        if len(rows) == 1:
            self._show_one(rows[0])
            self._pages.setCurrentIndex(1)
            return
        self._pages.setCurrentIndex(0)
        if not rows:
            nothing_chosen(
                self.several,
                tr(
                    "Choose a row to see why it waits, put it right and run it again. "
                    "Several can be run at once."
                ),
                "inbox",
            )
        else:
            self.several.show_all(self._fill_several)

    def _show_one(self, row: WaitingRow) -> None:
        is_waiting, may_write = row.status == "waiting", self._may_write
        why = formats.told(row.reason)
        self.reason.setText(why)
        self.reason.setAccessibleName(why)
        self.where.setText(
            formats.words(
                [
                    file_words(row.file),
                    tr("Line {lines}").format(lines=row.line) if row.line else None,
                    tr("Import {number}").format(number=row.import_id),
                ]
            )
        )
        self.run.setVisible(is_waiting and may_write)
        self.discard.setVisible(is_waiting and may_write)
        self.restore.setVisible(row.status == "discarded" and may_write)
        asks_whose = "page" in row.reason.casefold() and bool(page_name(row))
        self.names.setVisible(is_waiting and may_write and asks_whose)
        self._form_of(row).show_values(
            row.quarantine_id, {key: _text(value) for key, value in row.values.items()},
            may_edit=is_waiting and may_write,
        )  # fmt: skip

    def _form_of(self, row: WaitingRow) -> FormPage:
        """A form with the row's fields; made anew only where they differ from those in view."""
        fields = tuple(
            FormField(key, key, "text" if len(_text(value) or "") > LONG or "text" in key else "line")
            for key, value in row.values.items()
        )
        shape = tuple(f"{field.key} {field.kind}" for field in fields)
        if self.form is None or shape != self._keys:
            if self.form is not None:
                self._column.removeWidget(self.form)
                self.form.hide()
                self.form.deleteLater()
            self._keys = shape
            self.form = FormPage(tr("What the row holds"), fields, self._theme)
            self.form.save.setProperty("role", "")
            self.form.save_asked.connect(lambda changes: self.correct_asked.emit(self.rows[0], changes))
            self._column.addWidget(self.form, 1)
            follow(self.restore, in_focus_chain(self.form))
        return self.form

    def _fill_several(self, column: SideColumn) -> None:
        rows = self.rows
        column.heading(tr("{count} rows chosen").format(count=formats.count(len(rows))))
        reasons = sorted({formats.told(row.reason) for row in rows})
        column.lines(tr("Why they wait"), reasons[:8])
        waiting = all(row.status == "waiting" for row in rows)
        if waiting and self._may_write:
            column.buttons(
                ("run", tr("Run again"), "play", self._run),
                ("discard", tr("Set aside"), "circle-x", lambda: self.discard_asked.emit(self.rows)),
            )
        elif self._may_write and all(row.status == "discarded" for row in rows):
            column.buttons(
                ("restore", tr("Wait again"), "undo-2", lambda: self.restore_asked.emit(self.rows))
            )

    def _run(self) -> None:
        """With what was typed in the form, where one row is chosen."""
        values: Mapping[str, Any] | None = None
        if len(self.rows) == 1 and self.form is not None and self.form.form.is_changed:
            values = self.form.form.changes()
        self.run_asked.emit(self.rows, values)

    def take_stored(self, row: WaitingRow, values: Mapping[str, Any]) -> None:
        if self.form is not None:
            self.form.take_stored(row.quarantine_id, values)

    def take_refusal(self, row: WaitingRow, error: Exception) -> bool:
        """Whether the form in view says it."""
        return self.form is not None and self.form.take_refusal(row.quarantine_id, error)


def page_name(row: WaitingRow) -> str:
    """The page a row names, empty where it names none."""
    named = (str(value) for key, value in row.values.items() if value and _plain(key) in PAGE_NAMES)
    return next(named, "")


def _text(value: object) -> str | None:
    return None if value is None or value == "" else str(value)


def _plain(header: str) -> str:
    """A header as files are compared by: without case, spaces and underscores."""
    return "".join(letter for letter in header.casefold() if letter.isalnum())
