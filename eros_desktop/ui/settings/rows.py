"""Lines of a settings form: what is set and what it means at the left, the control at the right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from eros_desktop.ui.settings.fields import ChoiceField, Field, NumberField, SwitchField
from eros_desktop.ui.settings.quiet import QuietChoice, QuietSpin, Switch
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.plain import plain_label
from eros_desktop.words import tr

CONTROL_WIDTH = 288

Control = TypeVar("Control", bound=QWidget)


class Row(QWidget, Generic[Control]):
    """One setting; its texts are declared ones. `changed()` when the user changes it; a refusal stands under
    its control.
    """

    changed = Signal()

    def __init__(self, theme: Theme, title: str, help: str, control: Control, unit: str = "") -> None:
        super().__init__()
        self._theme = theme
        self.control = control
        control.setAccessibleName(tr(title))
        control.setAccessibleDescription(tr(help))
        self.help = plain_label(tr(help), type="caption", tone="muted", wraps=True)
        self.refusal = plain_label(tone="error", wraps=True)
        self.refusal.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.refusal.hide()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)
        self._lay_out(title, unit)
        theme.changed.connect(self._fit)
        self._fit()

    def _lay_out(self, title: str, unit: str) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(plain_label(tr(title), wraps=True))
        texts.addWidget(self.help)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.control)
        if unit:
            line.addWidget(plain_label(tr(unit), tone="muted"))
        line.addStretch(1)
        self._grid.addLayout(texts, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addLayout(line, 0, 1, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(self.refusal, 1, 1)

    def refuse(self, sentence: str) -> None:
        """Shows why the value was refused; empty takes it away."""
        self.refusal.setText(sentence)
        self.refusal.setVisible(bool(sentence))

    def _fit(self) -> None:
        pixels = self._theme.pixels
        self._grid.setHorizontalSpacing(pixels(24))
        self._grid.setVerticalSpacing(pixels(4))
        self._grid.setColumnMinimumWidth(1, pixels(CONTROL_WIDTH))
        if isinstance(self.control, QuietChoice):
            self.control.setFixedWidth(pixels(CONTROL_WIDTH))


@dataclass(frozen=True, slots=True, eq=False)
class Setting:
    """One setting of any kind: its row, and its value to read and to write."""

    row: Row[Any]
    read: Callable[[], Any]
    write: Callable[[Any], None]


def setting(theme: Theme, field: Field) -> Setting:
    """The row of a field."""
    if isinstance(field, NumberField):
        return _number(theme, field)
    return _switch(theme, field) if isinstance(field, SwitchField) else _choice(theme, field)


def _number(theme: Theme, field: NumberField) -> Setting:
    spin = QuietSpin(theme)
    spin.setRange(field.least, field.most)
    row = Row(theme, field.title, field.help, spin, field.unit)
    spin.valueChanged.connect(row.changed)
    return Setting(row, spin.value, spin.setValue)


def _switch(theme: Theme, field: SwitchField) -> Setting:
    box = Switch(theme)
    row = Row(theme, field.title, field.help, box)
    box.toggled.connect(row.changed)
    return Setting(row, box.isChecked, box.setChecked)


def _choice(theme: Theme, field: ChoiceField) -> Setting:
    box = QuietChoice(theme)
    values = [value for value, _ in field.choices]
    for _, words in field.choices:
        box.addItem(tr(words))
    row = Row(theme, field.title, field.help, box)
    box.currentIndexChanged.connect(row.changed)
    return Setting(
        row, lambda: values[box.currentIndex()], lambda value: box.setCurrentIndex(values.index(value))
    )
