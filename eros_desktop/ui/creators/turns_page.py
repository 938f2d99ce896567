"""How content types take turns: the kept rotation with its reasons, and what went out last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from eros_desktop.ui import formats
from eros_desktop.ui.models.columns import RIGHT, Column
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.plain import plain_label, wrapped
from eros_desktop.ui.widgets.table import Table
from eros_desktop.ui.window_state import WindowState
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.domain.rotation import Rotation
    from eros_desktop.services.creator_work.turns import Turn, Turns


def turn_columns() -> tuple[Column[Turn], ...]:
    return (
        Column(
            "type", tr("Content"), lambda row: formats.name_of(row.content_type), width=120, stretches=True
        ),
        Column("tier", tr("Earns"), lambda row: row.tier, width=64, yields=1),
        Column("used", tr("Last used"), lambda row: row.last_used, formats.day, RIGHT, 120),
        Column("recent", tr("28 days"), lambda row: row.recent, formats.count, RIGHT, 64),
        Column(
            "chance",
            tr("Next, %"),
            lambda row: row.chance,
            lambda value: formats.NONE if value is None else f"{value * 100:.0f}",
            RIGHT,
            64,
            help=tr("Its chance to come next by the kept rotation."),
        ),
    )


def state_word(state: str) -> str:
    words = {
        "initializing": tr("Starting"),
        "active": tr("Active"),
        "paused": tr("Held"),
        "rotating": tr("Rotating"),
    }
    return words.get(state, state)


def _headline(kept: Rotation) -> str:
    """`Active, day 3 of 7`, or by how much its cycle is over."""
    state, over = state_word(kept.state), kept.days_on_pattern - kept.cycle_days
    if over > 0:
        one, many = tr("{state}, {number} day past its cycle"), tr("{state}, {number} days past its cycle")
        return formats.counted(over, one, many, state=state)
    return tr("{state}, day {day} of {cycle}").format(
        state=state, day=kept.days_on_pattern, cycle=kept.cycle_days
    )


def _verb(state: str) -> str:
    verbs = {
        "initializing": tr("Start over"),
        "active": tr("Continue"),
        "paused": tr("Hold"),
        "rotating": tr("Rotate now"),
    }
    return verbs.get(state, state)


class TurnsPage(QWidget):
    """`state_asked(str)` when the rotation is to be held, continued or moved on."""

    state_asked = Signal(str)

    def __init__(self, theme: Theme, state: WindowState) -> None:
        super().__init__()
        self.head = plain_label(tone="strong", wraps=True)
        self.reasons = wrapped("", tone="muted")
        self.buttons = {
            name: QPushButton(_verb(name)) for name in ("active", "paused", "rotating", "initializing")
        }
        columns = turn_columns()
        self.table: Table[Turn] = Table(tr("Turns"), columns, lambda row: row.content_type, state)
        self.table.set_empty(
            tr("The vault is empty"), tr("What is in the vault takes turns here."), icon_name="repeat"
        )
        line = QHBoxLayout()
        line.setSpacing(8)
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _on=False, one=name: self.state_asked.emit(one))
            line.addWidget(button)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(theme.pixels(8))
        column.addWidget(self.head)
        column.addWidget(self.reasons)
        column.addLayout(line)
        column.addSpacing(theme.pixels(8))
        column.addWidget(self.table, 1)

    def show_loading(self) -> None:
        self.table.show_loading(tr("the rotation"))

    def show_turns(self, turns: Turns, *, may_edit: bool) -> None:
        kept = turns.rotation
        if kept is None:
            self.head.setText(tr("No rotation is kept"))
            self.reasons.setText(
                tr(
                    "Planning mixes the content types by what they earn and how lately they went out. "
                    "A rotation comes along when an older database is imported."
                )
            )
        else:
            self.head.setText(_headline(kept))
            note = tr("It is kept for the record: planning goes by earnings and freshness, not by it.")
            self.reasons.setText("\n".join((*map(formats.told, turns.reasons), note)))
        for name, button in self.buttons.items():
            button.setVisible(name in turns.may_become)
            button.setEnabled(may_edit)
        self.table.set_rows(turns.turns)
