"""The rail at the left: panes with icon and name, folding to icons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QVBoxLayout, QWidget

from eros_desktop.ui.icons import icon
from eros_desktop.ui.panes import PaneSpec
from eros_desktop.ui.theme import Theme
from eros_desktop.words import tr

WIDE, NARROW = 168, 56
ICON_SIDE = 20


class Rail(QFrame):
    """`picked(key)` when a pane is chosen, `fold_asked()` when the fold button is pressed."""

    picked = Signal(str)
    fold_asked = Signal()

    def __init__(self, panes: Sequence[PaneSpec], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self._theme = theme
        self._is_folded = False
        self._group = QButtonGroup(self)
        self._buttons = {spec.key: self._button(spec) for spec in panes}
        self.fold = _rail_button(tr("Fold the rail"), "panel-left", tr("Fold"))
        self.fold.clicked.connect(self.fold_asked)
        self._lay_out(panes)
        theme.changed.connect(self._fit)
        self._fit()

    def _lay_out(self, panes: Sequence[PaneSpec]) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 12, 8, 8)
        layout.setSpacing(4)
        for spec in panes:
            if not spec.is_last:
                layout.addWidget(self._buttons[spec.key])
        layout.addStretch(1)
        for spec in panes:
            if spec.is_last:
                layout.addWidget(self._buttons[spec.key])
        layout.addWidget(self.fold)

    def _button(self, spec: PaneSpec) -> QToolButton:
        button = _rail_button(tr(spec.title), spec.icon)
        button.setCheckable(True)
        button.clicked.connect(lambda _checked=False, key=spec.key: self.picked.emit(key))
        self._group.addButton(button)
        return button

    @property
    def is_folded(self) -> bool:
        return self._is_folded

    def button(self, key: str) -> QToolButton:
        """The button of a pane."""
        return self._buttons[key]

    def select(self, key: str) -> None:
        """Marks the pane in view."""
        self._buttons[key].setChecked(True)

    def set_usable(self, usable: bool) -> None:
        """Without a workspace there is nothing to go to."""
        for button in self._buttons.values():
            button.setEnabled(usable)

    def set_folded(self, folded: bool) -> None:
        """Shows icons only, or icons with names."""
        self._is_folded = folded
        self.fold.setAccessibleName(tr("Unfold the rail") if folded else tr("Fold the rail"))
        self._fit()

    def _fit(self) -> None:
        style = Qt.ToolButtonStyle
        shown = style.ToolButtonIconOnly if self._is_folded else style.ToolButtonTextBesideIcon
        side = self._theme.pixels(ICON_SIDE)
        width = NARROW if self._is_folded else WIDE
        for button in (*self._buttons.values(), self.fold):
            button.setToolButtonStyle(shown)
            button.setIconSize(QSize(side, side))
            button.setFixedWidth(self._theme.pixels(width) - 16)
        self.setFixedWidth(self._theme.pixels(width))


def _rail_button(title: str, icon_name: str, shown: str = "") -> QToolButton:
    button = QToolButton()
    button.setProperty("role", "rail")
    button.setText(f" {shown or title}")
    button.setAccessibleName(title)
    button.setIcon(icon(icon_name))
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
