"""The side of a section: one thing in full with what can be done to it, or how to choose one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from eros_desktop.ui.captions.blocks import Page, facts, marked, titled
from eros_desktop.ui.icons import icon
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.flow import FlowLayout
from eros_desktop.ui.widgets.plain import selectable, wrapped
from eros_desktop.words import tr

Button = tuple[str, str, str, Callable[[], object]]
"""Key, text, icon, what it does."""


class Side(QFrame):
    """Filled anew each time; `buttons` by key are those in view."""

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "side")
        self.setAccessibleName(name)
        self.theme = theme
        self.buttons: dict[str, QPushButton] = {}
        self._again: Callable[[], None] | None = None
        self.page = Page(name, theme)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.addWidget(self.page.area)
        theme.follow(self, self._paint)

    def say(self, heading: str, text: str, icon_name: str) -> None:
        """Nothing to show: what it means and what to do."""
        self.buttons, self._again = {}, None
        self.page.say(heading, text, icon_name=icon_name)

    def show_all(self, fill: Callable[[SideColumn], None]) -> None:
        """Fills the side by `fill`, now and whenever the look changes."""
        self._again = lambda: self.show_all(fill)
        focused = next((key for key, button in self.buttons.items() if button.hasFocus()), "")
        self.buttons = {}
        column = self.page.begin()
        column.addSpacing(self.theme.pixels(8))
        fill(SideColumn(self, column))
        self.page.finish()
        if focused in self.buttons:
            self.buttons[focused].setFocus()

    def _paint(self) -> None:
        if self._again is not None:
            self._again()


class SideColumn:
    """What a section writes its side with, from the top down."""

    def __init__(self, side: Side, column: QVBoxLayout) -> None:
        self._side = side
        self._theme = side.theme
        self.column = column

    def heading(self, text: str, sign: str = "", ink: str = "") -> None:
        label = selectable(wrapped(text, type="heading"))
        label.setAccessibleName(text)
        if sign:
            self.column.addLayout(marked(sign, ink or self._theme.tones.muted, label, self._theme))
        else:
            self.column.addWidget(label)

    def text(self, text: str, *, is_quiet: bool = False) -> None:
        if text:
            label = selectable(wrapped(text, tone="muted" if is_quiet else ""))
            label.setAccessibleName(text)
            self.column.addWidget(label)

    def facts(self, lines: Sequence[tuple[str, str]]) -> None:
        self.column.addLayout(facts(lines, self._theme))

    def lines(self, title: str, texts: Sequence[str]) -> None:
        """A titled group of sentences; none, no group."""
        if not texts:
            return
        box = titled(title, self._theme)
        for text in texts:
            label = selectable(wrapped(text))
            label.setAccessibleName(text)
            box.addWidget(label)
        self.column.addLayout(box)

    def buttons(self, *wanted: Button) -> None:
        if not wanted:
            return
        flow = FlowLayout()
        for key, text, icon_name, act in wanted:
            button = QPushButton(f" {text}" if icon_name else text)
            if icon_name:
                button.setIcon(icon(icon_name))
            button.setAccessibleName(text)
            button.clicked.connect(lambda _checked=False, act=act: act())
            self._side.buttons[key] = button
            flow.addWidget(button)
        self.column.addLayout(flow)


def nothing_chosen(side: Side, text: str, icon_name: str) -> None:
    side.say(tr("Nothing chosen"), text, icon_name)
