"""A form described by values: fields one under another, which of them changed, what was refused."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QCompleter, QGridLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.choice_button import ChoiceButton
from eros_desktop.ui.widgets.choices import Choice
from eros_desktop.ui.widgets.plain import plain_label
from eros_desktop.words import localised, tr

FieldKind = Literal["line", "text", "lines", "whole", "money", "number", "choice", "lookup", "words"]
LABEL_WIDTH = 112
TEXT_HEIGHT, LINES_HEIGHT = 112, 80
MOST_WHOLE = 100_000_000


@dataclass(frozen=True, slots=True)
class FormField:
    """`key` names the value, `title` the field. `choices` are (value, text) pairs.

    Money is whole cents, `words` a tuple of words typed with commas, `lines` a tuple of lines.
    """

    key: str
    title: str
    kind: FieldKind = "line"
    choices: tuple[tuple[Any, str], ...] = ()
    help: str = ""


class Form(QWidget):
    """`edited()` at every change by the user. A value that cannot be read is among `troubles`."""

    edited = Signal()

    def __init__(self, fields: Sequence[FormField], theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.fields = tuple(fields)
        self._stored: Mapping[str, Any] = {}
        self.parts: dict[str, QWidget] = {field.key: self._part(field) for field in self.fields}
        self._grid = QGridLayout(self)
        self._lay_out()

    def _fit_labels(self) -> None:
        self._grid.setColumnMinimumWidth(0, self._theme.pixels(LABEL_WIDTH))

    def _lay_out(self) -> None:
        theme = self._theme
        grid = self._grid
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.pixels(12))
        grid.setVerticalSpacing(theme.pixels(8))
        grid.setColumnStretch(1, 1)
        self._fit_labels()
        theme.follow(self, self._fit_labels)
        for place, field in enumerate(self.fields):
            part = self.parts[field.key]
            label = plain_label(field.title, tone="muted", wraps=True)
            label.setBuddy(part)
            top = field.kind in ("text", "lines") or bool(field.help)
            side = Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignVCenter
            if top:
                label.setContentsMargins(0, theme.pixels(7), 0, 0)
            grid.addWidget(label, place, 0, side)
            column = QVBoxLayout()
            column.setSpacing(theme.pixels(4))
            column.addWidget(part)
            if field.help:
                column.addWidget(plain_label(field.help, type="caption", tone="muted", wraps=True))
            grid.addLayout(column, place, 1)

    # -- values -----------------------------------------------------------------------------

    def show_values(self, stored: Mapping[str, Any]) -> None:
        """Fills every field with what is stored; nothing counts as changed then."""
        self._stored = dict(stored)
        for field in self.fields:
            part = self.parts[field.key]
            part.blockSignals(True)
            _put(part, field, stored.get(field.key))
            part.blockSignals(False)

    def accept(self, values: Mapping[str, Any]) -> None:
        """Takes values for the stored ones; what was typed since stays, and counts as changed."""
        self._stored = {**self._stored, **values}

    def type_values(self, values: Mapping[str, Any]) -> None:
        """Puts values into their fields as if the user had typed them."""
        for field in self.fields:
            if field.key in values:
                _put(self.parts[field.key], field, values[field.key])

    def show_stored(self) -> None:
        """Puts back what is stored."""
        self.show_values(self._stored)

    def set_may_edit(self, may_edit: bool) -> None:
        for part in self.parts.values():
            if isinstance(part, QLineEdit | QPlainTextEdit):
                part.setReadOnly(not may_edit)
                part.style().polish(part)
            else:
                part.setEnabled(may_edit)

    def set_choices(self, key: str, choices: Sequence[tuple[Any, str]]) -> None:
        """Other choices for a choice field."""
        part = self.parts[key]
        if isinstance(part, ChoiceButton):
            part.set_choices([Choice(text, payload=value) for value, text in choices])

    def values(self) -> dict[str, Any]:
        """Every field's value. Raises ValueError with a sentence for one that cannot be read."""
        return {field.key: _read(self.parts[field.key], field) for field in self.fields}

    def changes(self) -> dict[str, Any]:
        """The values that differ from what is stored. Raises ValueError as `values` does."""
        found = self.values()
        return {key: value for key, value in found.items() if value != _plain(self._stored.get(key))}

    @property
    def is_changed(self) -> bool:
        try:
            return bool(self.changes())
        except ValueError:
            return True

    def focus_first(self) -> None:
        if self.fields:
            self.parts[self.fields[0].key].setFocus()

    # -- fields -----------------------------------------------------------------------------

    def _part(self, field: FormField) -> QWidget:
        if field.kind in ("text", "lines"):
            area = QPlainTextEdit()
            area.setTabChangesFocus(True)
            if field.kind == "lines":
                area.setFixedHeight(self._theme.pixels(LINES_HEIGHT))
            area.setMinimumHeight(self._theme.pixels(TEXT_HEIGHT if field.kind == "text" else LINES_HEIGHT))
            area.textChanged.connect(self.edited)
            area.setAccessibleName(field.title)
            return area
        if field.kind == "choice":
            button = ChoiceButton(field.title, field.title, self._theme)
            button.set_choices([Choice(text, payload=value) for value, text in field.choices])
            button.picked.connect(lambda _value: self.edited.emit())
            return button
        line = QLineEdit()
        line.setAccessibleName(field.title)
        if field.kind == "whole":
            line.setValidator(QIntValidator(0, MOST_WHOLE, line))
        if field.kind == "lookup":
            completer = QCompleter([text for _value, text in field.choices], line)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            line.setCompleter(completer)
        line.textChanged.connect(lambda _text: self.edited.emit())
        return line


def _plain(value: Any) -> Any:
    """What an empty field reads as."""
    if isinstance(value, str):
        return value or None
    return tuple(value) if isinstance(value, list | tuple) else value


def _put(part: QWidget, field: FormField, value: Any) -> None:
    if isinstance(part, ChoiceButton):
        part.show_value(value)
    elif isinstance(part, QPlainTextEdit):
        part.setPlainText("\n".join(value or ()) if field.kind == "lines" else value or "")
    elif isinstance(part, QLineEdit):
        part.setText(_shown(field, value))
        part.setCursorPosition(0)


def _shown(field: FormField, value: Any) -> str:
    if value is None:
        return ""
    if field.kind == "money":
        return localised(f"{value / 100:.2f}")
    if field.kind == "words":
        return ", ".join(value)
    return localised(f"{value:g}") if field.kind == "number" else str(value)


def _read(part: QWidget, field: FormField) -> Any:
    if isinstance(part, ChoiceButton):
        return part.value
    if isinstance(part, QPlainTextEdit):
        text = part.toPlainText()
        if field.kind == "lines":
            return tuple(line.strip() for line in text.splitlines() if line.strip())
        return text or None
    assert isinstance(part, QLineEdit)
    return _parsed(field, part.text().strip())


def _parsed(field: FormField, typed: str) -> Any:
    if field.kind == "words":
        return tuple(word.strip() for word in typed.split(",") if word.strip())
    if not typed:
        return None
    if field.kind in ("whole", "money", "number"):
        return _number(field, typed)
    return typed


def _number(field: FormField, typed: str) -> int | float:
    plain = typed.replace("$", "").replace(" ", "").replace(",", ".")
    try:
        number = float(plain)
        if field.kind == "money":
            return round(number * 100)
        return int(plain) if field.kind == "whole" else number
    except (ValueError, OverflowError):
        said = tr("{field}: “{typed}” is not a number.").format(field=field.title, typed=typed)
        raise ValueError(said) from None
