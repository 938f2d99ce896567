"""The caption and the facts of the selected send."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from eros_desktop.ui.plan.blocks import selectable_value, titled
from eros_desktop.ui.plan.details import Section
from eros_desktop.ui.plan.marked_text import MarkedText
from eros_desktop.ui.plan.reasons import LABEL_WIDTH
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.plain import plain_label
from eros_desktop.words import tr


class FactsBlock(QWidget):
    """Shows one send after the other with the same labels: making and dressing forty takes longer than a key
    may wait.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.caption = MarkedText("", theme)
        self._sections: list[_Lines] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        frame = QFrame()
        frame.setProperty("role", "card")
        self._inside = QVBoxLayout(frame)
        self._inside.addWidget(self.caption)
        self._box = titled(tr("Caption"), theme)
        self._box.addWidget(frame)
        self._column.addLayout(self._box)

    def show_facts(self, text: str, sections: Sequence[Section]) -> None:
        """The text of the caption, and beneath it what is known."""
        pixels = self._theme.pixels
        self._column.setSpacing(pixels(16))
        self._box.setSpacing(pixels(8))
        self._inside.setContentsMargins(pixels(12), pixels(12), pixels(12), pixels(12))
        self.caption.show_text(text)
        while len(self._sections) < len(sections):
            self._sections.append(_Lines(self._theme))
            self._column.addWidget(self._sections[-1])
        for shown, section in zip(self._sections, sections, strict=False):
            shown.show_section(section)
        for place, shown in enumerate(self._sections):
            shown.setVisible(place < len(sections))
        self.show()


class _Lines(QWidget):
    """A heading over names and texts."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._title = plain_label("", tone="strong")
        self._lines: list[tuple[QLabel, QLabel]] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(self._title)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._box.addLayout(self._grid)

    def show_section(self, section: Section) -> None:
        self._box.setSpacing(self._theme.pixels(8))
        self._grid.setColumnMinimumWidth(0, self._theme.pixels(LABEL_WIDTH))
        self._title.setText(section.title)
        while len(self._lines) < len(section.lines):
            self._add()
        for (name, value), (label, text) in zip(self._lines, section.lines, strict=False):
            name.setText(label)
            value.setText(text)
            value.setAccessibleName(f"{label}: {text}")
        for place, line in enumerate(self._lines):
            for part in line:
                part.setVisible(place < len(section.lines))

    def _add(self) -> None:
        name, value = plain_label("", tone="muted"), selectable_value("")
        place = len(self._lines)
        self._lines.append((name, value))
        self._grid.addWidget(name, place, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, place, 1, Qt.AlignmentFlag.AlignTop)
