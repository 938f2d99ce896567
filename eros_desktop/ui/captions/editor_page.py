"""The caption itself: its text with what was found in it, its facts to edit, and what the checks say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from eros_desktop.ui import formats
from eros_desktop.ui.captions.blocks import LABEL_WIDTH, PAD, facts, titled
from eros_desktop.ui.captions.caption_text import CaptionText
from eros_desktop.ui.captions.draft import Draft, parsed_price, price_problem, price_text
from eros_desktop.ui.captions.report_lines import report_block
from eros_desktop.ui.plan.column_box import ColumnBox, text_area
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.choice_button import ChoiceButton
from eros_desktop.ui.widgets.choices import Choice
from eros_desktop.ui.widgets.plain import plain_label
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.domain.captions.checks import CaptionReport

TEXT_LINES = 7


class EditorPage(QWidget):
    """`edited()` at every change by hand. What stands in it is `draft()`; `stored` is what is kept."""

    edited = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._is_showing = False
        self.stored = Draft()
        self.text = CaptionText(theme)
        self.count = plain_label(type="caption", tone="muted")
        self.unsaved = plain_label(type="caption", tone="strong")
        self.problem = plain_label(type="caption", tone="error", wraps=True)
        self.kind = ChoiceButton(tr("Type"), tr("Find a caption type"), theme)
        self.content = ChoiceButton(tr("Content"), tr("Find a content type"), theme)
        self.price = QLineEdit()
        self.persona = ChoiceButton(tr("Persona"), tr("Find a persona"), theme)
        self.tone = ChoiceButton(tr("Tone"), tr("Find a tone"), theme)
        self.save = QPushButton(tr("Save"))
        self.revert = QPushButton(tr("Revert"))
        self._report = QVBoxLayout()
        self._facts = QVBoxLayout()
        self._content = ColumnBox(theme.pixels(16), theme.pixels(PAD))
        self.area = text_area(tr("Caption"))
        self._lay_out()
        self._connect()

    # -- building ---------------------------------------------------------------------------

    def _lay_out(self) -> None:
        theme = self._theme
        self.price.setAccessibleName(tr("Price in dollars"))
        self.price.setPlaceholderText(tr("None"))
        self.save.setProperty("role", "main")
        self.revert.setToolTip(tr("Back to what is stored (Esc)"))
        self.problem.hide()
        writing = QVBoxLayout()
        writing.setSpacing(theme.pixels(8))
        writing.addWidget(self.text)
        writing.addLayout(self._below())
        writing.addWidget(self.problem)
        column = self._content.column
        column.addLayout(writing)
        column.addLayout(self._report)
        column.addLayout(self._fields())
        column.addLayout(self._facts)
        column.addStretch(1)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self._content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.area)
        self._fit()

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._theme.pixels(12))
        grid.setVerticalSpacing(self._theme.pixels(8))
        grid.setColumnStretch(1, 1)
        self._grid = grid
        names = (tr("Type"), tr("Content"), tr("Price, $"), tr("Persona"), tr("Tone"))
        fields = (self.kind, self.content, self.price, self.persona, self.tone)
        for place, (name, field) in enumerate(zip(names, fields, strict=True)):
            grid.addWidget(plain_label(name, tone="muted"), place, 0)
            grid.addWidget(field, place, 1)
        return grid

    def _below(self) -> QHBoxLayout:
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self.count)
        said.addWidget(self.unsaved)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addLayout(said, 1)
        row.addWidget(self.revert)
        row.addWidget(self.save)
        return row

    def _connect(self) -> None:
        self.text.textChanged.connect(self._take_edit)
        self.price.textChanged.connect(self._take_edit)
        for choice in (self.kind, self.content, self.persona, self.tone):
            choice.picked.connect(self._take_edit)
        self._theme.changed.connect(self._fit)

    def set_choices(
        self,
        kinds: Sequence[Choice],
        contents: Sequence[Choice],
        personas: Sequence[Choice],
        tones: Sequence[Choice],
    ) -> None:
        """What the fields offer; a stored value that is not among them is shown all the same."""
        for field, choices in (
            (self.kind, kinds), (self.content, contents), (self.persona, personas), (self.tone, tones)
        ):  # fmt: skip
            field.set_choices(choices)

    # -- showing ----------------------------------------------------------------------------

    def show_draft(self, stored: Draft, draft: Draft, *, may_edit: bool) -> None:
        """Shows a caption as `draft` has it; `stored` is what Revert goes back to."""
        self._is_showing = True
        self.stored = stored
        self.text.show_text(stored.caption_text)
        if draft.caption_text != stored.caption_text:
            self.text.replace_text(draft.caption_text)
        self._show_fields(draft)
        self.text.setReadOnly(not may_edit)
        self.price.setReadOnly(not may_edit)
        for part in (self.kind, self.content, self.persona, self.tone, self.save, self.revert):
            part.setEnabled(may_edit)
        self._is_showing = False
        self._fill(self._report, None)
        self.area.verticalScrollBar().setValue(0)
        self._show_state()

    def show_stored(self, stored: Draft) -> None:
        """What is stored changed (saved, undone, imported) while this caption is in view."""
        if stored == self.stored:
            self._show_state()
            return
        untouched = self.draft() == self.stored
        if untouched or self.draft() == stored:
            self.show_draft(stored, stored, may_edit=not self.text.isReadOnly())
        else:
            self.stored = stored
            self._show_state()

    def go_back(self) -> None:
        """Everything as stored; the text so that Ctrl+Z brings it back."""
        self._is_showing = True
        self.text.replace_text(self.stored.caption_text)
        self._show_fields(self.stored)
        self._is_showing = False
        self._take_edit()

    def draft(self) -> Draft:
        """What stands in the fields; an unreadable price counts as the stored one."""
        try:
            price = parsed_price(self.price.text())
        except ValueError:
            price = self.stored.price_cents
        return Draft(
            self.text.text(),
            _text(self.kind.value) or "",
            _text(self.content.value),
            price,
            _text(self.persona.value),
            _text(self.tone.value),
        )

    @property
    def is_dirty(self) -> bool:
        return self.draft() != self.stored

    @property
    def price_problem(self) -> str:
        """Why the price cannot be read, empty when it can."""
        return price_problem(self.price.text())

    def ask_for_type(self) -> None:
        """Opens the types where only that is missing to save."""
        if self.is_dirty and self.kind.value is None and self.kind.isEnabled():
            self.kind.setFocus()
            self.kind.open()

    def show_problem(self, sentence: str) -> None:
        """What keeps this from being saved, beside the text."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def show_report(self, report: CaptionReport) -> None:
        """Underlines what was found, and says it below."""
        self.text.show_findings(report.findings)
        self._fill(self._report, report_block(report, self._theme))

    def show_report_failure(self, sentence: str) -> None:
        self.text.show_findings(())
        self.show_problem(self.problem.text() or sentence)
        self._fill(self._report, None)

    def show_facts(self, lines: Sequence[tuple[str, str]]) -> None:
        """What the bank knows of the caption besides."""
        block = QWidget()
        box = titled(tr("What it has done"), self._theme)
        box.addLayout(facts(lines, self._theme))
        block.setLayout(box)
        box.setContentsMargins(0, 0, 0, 0)
        self._fill(self._facts, block if lines else None)

    def _show_fields(self, draft: Draft) -> None:
        self.kind.show_value(draft.caption_type or None, _named(draft.caption_type, tr("Choose a type")))
        self.content.show_value(draft.content_type, formats.name_of(draft.content_type))
        self.price.setText(price_text(draft.price_cents))
        self.persona.show_value(draft.persona, formats.name_of(draft.persona))
        self.tone.show_value(draft.tone, formats.name_of(draft.tone))

    def _take_edit(self, _value: object = None) -> None:
        if not self._is_showing:
            self._show_state()
            self.edited.emit()

    def _show_state(self) -> None:
        self.count.setText(length_words(self.text.text()))
        is_dirty = self.is_dirty
        problem = self.price_problem
        self.show_problem(problem)
        lacks_type = self.kind.value is None
        self.unsaved.setText(tr("Choose a type to save it") if lacks_type else tr("Not saved yet"))
        self.unsaved.setVisible(is_dirty)
        may = is_dirty and not self.text.isReadOnly()
        if not may and (self.save.hasFocus() or self.revert.hasFocus()):
            self.text.setFocus()  # a button that can no longer be pressed gives the keyboard away
        self.save.setEnabled(may and not problem and not lacks_type)
        self.revert.setEnabled(may or (bool(problem) and not self.text.isReadOnly()))

    def _fill(self, place: QVBoxLayout, block: QWidget | None) -> None:
        old = place.takeAt(0)
        if old is not None and (widget := old.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        if block is not None:
            place.addWidget(block)
        self._content.grow()

    def _fit(self) -> None:
        lines = self.text.fontMetrics().lineSpacing() * TEXT_LINES
        self.text.setFixedHeight(lines + self._theme.pixels(20))
        self._grid.setColumnMinimumWidth(0, self._theme.pixels(LABEL_WIDTH))


def length_words(text: str) -> str:
    """`200 characters · 1 hidden`: counted as the checks count, and what of the text no reader sees."""
    from eros_desktop.domain.captions.text import count_characters

    seen = count_characters(text)
    hidden = len(text) - seen
    said = formats.counted(seen, tr("{number} character"), tr("{number} characters"))
    return formats.words((said, tr("{number} hidden").format(number=formats.count(hidden)) if hidden else ""))


def _named(key: str, otherwise: str) -> str:
    return formats.name_of(key) if key else otherwise


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None
