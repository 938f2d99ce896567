"""The line at the top of the wizard: where one is, and what comes next."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from eros_desktop.ui.icons import icon
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.plain import plain_label
from eros_desktop.words import declared, tr

FILES, COLUMNS, CHECK, RESULT = range(4)
TITLES = (declared("Files"), declared("Columns"), declared("Check"), declared("Result"))


class StepLine(QWidget):
    """The four steps in a row; the one in view is strong, those behind are ticked."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._at = FILES
        self._labels: list[QLabel] = []
        self._arrows: list[QLabel] = []
        self._ticks: list[QLabel] = []
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for place, title in enumerate(TITLES, start=1):
            if place > 1:
                self._arrows.append(plain_label())
                line.addWidget(self._arrows[-1])
            tick, label = plain_label(), plain_label(f"{place}  {tr(title)}")
            self._ticks.append(tick)
            self._labels.append(label)
            line.addWidget(tick)
            line.addWidget(label)
        line.addStretch(1)
        theme.follow(self, self._paint)
        self._paint()

    def show_step(self, at: int) -> None:
        self._at = at
        self.setAccessibleName(
            tr("Step {number} of {total}: {name}").format(
                number=at + 1, total=len(TITLES), name=tr(TITLES[at])
            )
        )
        self._paint()

    def _paint(self) -> None:
        tones, side = self._theme.tones, self._theme.pixels(16)
        for arrow in self._arrows:
            arrow.setPixmap(icon("chevron-right", tones.muted).pixmap(QSize(side, side)))
        for place, (tick, label) in enumerate(zip(self._ticks, self._labels, strict=True)):
            is_behind = place < self._at
            tick.setVisible(is_behind)
            tick.setPixmap(icon("check", tones.accent_ink).pixmap(QSize(side, side)))
            label.setProperty("tone", "strong" if place == self._at else "muted")
            label.style().unpolish(label)
            label.style().polish(label)
