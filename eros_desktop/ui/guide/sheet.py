"""F1: every key that does something, grouped as the menus are, made from the actions themselves."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from eros_desktop.ui.actions.build import ActionSet
from eros_desktop.ui.actions.keys import FIXED_KEYS, shown_keys
from eros_desktop.ui.actions.specs import MENUS
from eros_desktop.ui.matching import points
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.clearing import clearable
from eros_desktop.ui.widgets.plain import plain_label
from eros_desktop.ui.widgets.room import resize_within
from eros_desktop.words import declared, tr

WIDTH, HEIGHT = 760, 600
EVERYWHERE = declared("Everywhere")

Line = tuple[str, str]
"""What a key does, and the key, both as shown."""


def groups_of(actions: ActionSet) -> list[tuple[str, list[Line]]]:
    """Menu -> what its keys do, in the order of the menus; keys that are no actions come last."""
    found = []
    for menu in MENUS:
        lines = [
            (tr(spec.text), shown_keys(actions.keys_of(spec.key)))
            for spec, _ in actions
            if spec.menu == menu and actions.keys_of(spec.key)
        ]
        if lines:
            found.append((tr(menu), lines))
    found.append((tr(EVERYWHERE), [(tr(one.what), shown_keys(one.keys)) for one in FIXED_KEYS]))
    return found


class CheatSheet(QDialog):
    """Groups of keys in one or two columns, narrowed by typing. Esc closes it."""

    def __init__(
        self,
        theme: Theme,
        actions: ActionSet,
        change: Callable[[], None] | None,
        parent: QWidget | None = None,
    ) -> None:
        """`change` leads to where keys can be changed; None where nothing is open to change."""
        super().__init__(parent)
        self._theme = theme
        self._groups = groups_of(actions)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        resize_within(self, theme.pixels(WIDTH), theme.pixels(HEIGHT))
        self.search = QLineEdit()
        self.area = QScrollArea()
        self.change = QPushButton(tr("Change shortcuts …"))
        self.none = plain_label(tr("No shortcut answers to that."), tone="muted")
        self._lay_out(change)
        self.search.textChanged.connect(self._fill)
        self._fill()
        self.search.setFocus()

    def _lay_out(self, change: Callable[[], None] | None) -> None:
        self.search.setPlaceholderText(tr("Find an action or a key"))
        self.search.setAccessibleName(tr("Find an action or a key"))
        clearable(self.search)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setAccessibleName(tr("Keyboard shortcuts"))
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.change.setVisible(change is not None)
        if change is not None:
            self.change.clicked.connect(self.accept)
            self.change.clicked.connect(change)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.change)
        foot.addWidget(buttons, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(plain_label(tr("Keyboard shortcuts"), type="title"))
        layout.addWidget(self.search)
        layout.addWidget(self.area, 1)
        layout.addWidget(self.none, 1, Qt.AlignmentFlag.AlignCenter)
        layout.addLayout(foot)

    @property
    def shown(self) -> list[tuple[str, list[Line]]]:
        """The groups in view, with the lines that answer to what was typed."""
        typed = self.search.text()
        if not typed.strip():
            return self._groups
        found = [
            (title, [line for line in lines if _answers(title, line, typed)]) for title, lines in self._groups
        ]
        return [(title, lines) for title, lines in found if lines]

    def _fill(self) -> None:
        groups = self.shown
        self.area.setWidget(self._content(groups))
        self.area.setVisible(bool(groups))
        self.none.setVisible(not groups)

    def _content(self, groups: Sequence[tuple[str, list[Line]]]) -> QWidget:
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, self._theme.pixels(8), 0)
        row.setSpacing(self._theme.pixels(32))
        total = sum(len(lines) + 2 for _, lines in groups)
        columns: list[list[tuple[str, list[Line]]]] = [[], []]
        passed = 0
        for group in groups:
            columns[0 if passed < total / 2 else 1].append(group)
            passed += len(group[1]) + 2
        for column in columns:
            row.addLayout(self._column(column), 1)
        return content

    def _column(self, groups: Sequence[tuple[str, list[Line]]]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(self._theme.pixels(24))
        for title, lines in groups:
            grid = QGridLayout()
            grid.setHorizontalSpacing(self._theme.pixels(16))
            grid.setVerticalSpacing(self._theme.pixels(8))
            grid.setColumnStretch(0, 1)
            grid.addWidget(plain_label(title, type="heading"), 0, 0, 1, 2)
            for at, (what, keys) in enumerate(lines, start=1):
                grid.addWidget(plain_label(what, wraps=True), at, 0)
                cap = plain_label(keys, tone="muted", wraps=len(keys) > 24)
                cap.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                grid.addWidget(cap, at, 1)
            column.addLayout(grid)
        column.addStretch(1)
        return column


def _answers(title: str, line: Line, typed: str) -> bool:
    return points(line[0], f"{title} {line[1]}", typed) > 0
