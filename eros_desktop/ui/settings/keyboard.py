"""The *Keyboard* section: every action with its keys, changed one at a time."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from eros_desktop.ui import formats
from eros_desktop.ui.actions.build import ActionSet
from eros_desktop.ui.actions.keys import shown_keys
from eros_desktop.ui.actions.specs import ActionSpec
from eros_desktop.ui.matching import ranked
from eros_desktop.ui.models.columns import Column
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.clearing import clearable
from eros_desktop.ui.widgets.plain import ToneRole, plain_label
from eros_desktop.ui.widgets.table import Table
from eros_desktop.ui.window_state import WindowState
from eros_desktop.words import tr

TABLE_HEIGHT = 320
FIELD_WIDTH = 176


@dataclass(frozen=True, slots=True)
class KeyRow:
    """An action as the list shows it."""

    spec: ActionSpec
    keys: str
    is_own: bool


COLUMNS: tuple[Column[KeyRow], ...] = (
    Column("menu", "Menu", lambda row: tr(row.spec.menu), width=96, yields=2),
    Column("action", "Action", lambda row: tr(row.spec.text), width=240, stretches=True),
    Column("keys", "Keys", lambda row: shown_keys(row.keys), width=136),
    Column("own", "Changed", lambda row: tr("Yes") if row.is_own else formats.NONE, width=88, yields=1),
)


class KeyboardForm(QWidget):
    """Reads and changes the keys of an ActionSet. They hold at once; the window stores them.

    `changed()` after each change.
    """

    changed = Signal()

    def __init__(
        self, theme: Theme, actions: ActionSet, state: WindowState, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._actions = actions
        self.search = QLineEdit()
        self.table: Table[KeyRow] = Table("Actions and their keys", COLUMNS, lambda row: row.spec.key, state)
        self.field = QKeySequenceEdit()
        self.use = QPushButton(tr("Use these keys"))
        self.none = QPushButton(tr("No keys"))
        self.default = QPushButton(tr("Reset"))
        self.all_default = QPushButton(tr("Reset all"))
        self.chosen = plain_label(tone="strong", wraps=True)
        self.said = plain_label(tone="muted", wraps=True)
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(tr("Find an action or its keys"))
        self.search.setAccessibleName(tr("Find an action or its keys"))
        clearable(self.search)
        self.table.set_empty(tr("Nothing matches"), tr("Try fewer letters."))
        self.field.setMaximumSequenceLength(1)
        self.field.setClearButtonEnabled(True)
        self.field.setAccessibleName(tr("New keys: press them"))
        inner = self.field.findChild(QLineEdit)
        if isinstance(inner, QLineEdit):
            inner.setPlaceholderText(tr("Press the new keys"))
            inner.setAccessibleName(tr("New keys: press them"))
        self.said.setAccessibleName(tr("What became of the keys"))
        row = QGridLayout()
        row.setHorizontalSpacing(8)
        row.setVerticalSpacing(8)
        row.addWidget(self.chosen, 0, 0, 1, 4)
        for place, part in enumerate((self.field, self.use, self.none, self.default)):
            row.addWidget(part, 1, place)
        row.setColumnStretch(3, 0)
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        foot.addWidget(self.all_default)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.search)
        column.addWidget(self.table)
        column.addLayout(row)
        column.addLayout(foot)
        self._theme.changed.connect(self._fit)
        self._fit()

    def _connect(self) -> None:
        self.search.textChanged.connect(self.refresh)
        self.table.selected.connect(self._show)
        self.table.activated.connect(lambda _row: self.field.setFocus())
        self.field.keySequenceChanged.connect(self._weigh)
        self.use.clicked.connect(lambda: self._set(self.field.keySequence().toString()))
        self.none.clicked.connect(lambda: self._set(""))
        self.default.clicked.connect(lambda: self._set(None))
        self.all_default.clicked.connect(self._reset_all)

    def refresh(self) -> None:
        """Shows the actions that answer to what was typed."""
        rows = [
            KeyRow(spec, self._actions.keys_of(spec.key), self._actions.is_own(spec.key))
            for spec, _ in self._actions
        ]
        found = ranked(
            rows,
            self.search.text(),
            lambda row: (tr(row.spec.text), f"{tr(row.spec.menu)} {shown_keys(row.keys)}"),
        )
        self.table.set_rows(found)
        if self.table.current() is None and found:
            self.table.select_key(found[0].spec.key)
        self._show(self.table.current())
        self.all_default.setEnabled(bool(self._actions.own_keys))

    def _show(self, row: KeyRow | None) -> None:
        self.field.setKeySequence(QKeySequence(row.keys if row is not None else ""))
        keys = shown_keys(row.keys) if row is not None else ""
        self.chosen.setText(tr(row.spec.text) if row is not None else tr("Choose an action"))
        self.field.setEnabled(row is not None)
        self.none.setEnabled(bool(keys))
        self.default.setEnabled(row is not None and row.is_own)
        first = row.spec.shortcut if row is not None else ""
        self.default.setToolTip(tr("Back to {keys}").format(keys=shown_keys(first) or tr("no keys")))
        self._weigh()

    def _weigh(self) -> None:
        """Says who has the keys that stand in the field, before they are used."""
        row = self.table.current()
        keys = self.field.keySequence().toString()
        taken = self._actions.conflict(row.spec.key, keys) if row is not None and keys else None
        self.use.setEnabled(row is not None and bool(keys) and keys != row.keys and taken is None)
        if taken is not None:
            said = tr("{keys} already stands for “{action}”. Give that other keys first.")
            self._say(said.format(keys=shown_keys(keys), action=tr(taken.text)), "error")
        else:
            self._say("")

    def _set(self, keys: str | None) -> None:
        row = self.table.current()
        if row is None:
            return
        if keys is None and self._actions.conflict(row.spec.key, row.spec.shortcut) is not None:
            self.field.setKeySequence(QKeySequence(row.spec.shortcut))
            return
        self._actions.set_keys(row.spec.key, keys)
        self.refresh()
        now = shown_keys(self._actions.keys_of(row.spec.key))
        action = tr(row.spec.text)
        if now:
            self._say(tr("“{action}” now has {keys}.").format(action=action, keys=now), "success")
        else:
            self._say(tr("“{action}” has no keys now.").format(action=action), "success")
        self.changed.emit()

    def _reset_all(self) -> None:
        self._actions.reset_keys()
        self.refresh()
        self._say(tr("Every action has its first keys again."), "success")
        self.changed.emit()

    def _say(self, text: str, tone: ToneRole = "muted") -> None:
        self.said.setText(text)
        self.said.setProperty("tone", tone)
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)

    def _fit(self) -> None:
        self.table.setFixedHeight(self._theme.pixels(TABLE_HEIGHT))
        self.field.setMinimumWidth(self._theme.pixels(FIELD_WIDTH))
