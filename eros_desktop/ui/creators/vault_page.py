"""The vault as a grid that is edited in its cells: one row a content type."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from eros_desktop.ui import formats
from eros_desktop.ui.models.columns import CENTER, RIGHT, Column
from eros_desktop.ui.models.editable import CellEdit, EditableModel
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.cell_delegate import make_editable
from eros_desktop.ui.widgets.form import Form, FormField
from eros_desktop.ui.widgets.plain import wrapped
from eros_desktop.ui.widgets.table import Table
from eros_desktop.ui.window_state import WindowState
from eros_desktop.words import declared, tr

if TYPE_CHECKING:
    from eros_desktop.services.creator_work.vault import Shelf, ShelfRow

QUALITIES = ("HIGH", "MID", "LOW")
_QUALITY_NAMES = {"HIGH": declared("High"), "MID": declared("Mid"), "LOW": declared("Low")}
FIELDS: Mapping[str, str] = {"has": "has", "quantity": "quantity", "quality": "quality"}


def _word(value: str | None) -> str:
    return formats.NONE if value is None else tr(_QUALITY_NAMES.get(value, value.capitalize()))


def vault_columns() -> tuple[Column[ShelfRow], ...]:
    """Content type, had or not, quantity, quality, tier, last used, use in 28 days, planned, run-out date."""
    return (
        Column("type", tr("Content"), lambda row: row.name, width=112, stretches=True),
        Column("has", tr("Has"), lambda row: row.has, lambda _has: "", CENTER, 48),
        Column("quantity", tr("Pieces"), lambda row: row.quantity, formats.count, RIGHT, 60),
        Column("quality", tr("Quality"), lambda row: _rank(row.quality), _quality_of, width=64),
        Column(
            "tier",
            tr("Earns"),
            lambda row: row.tier,
            _tier,
            width=56,
            help=tr("TOP, MID, LOW or AVOID by what its sends earned; empty without sends."),
            yields=2,
        ),
        Column(
            "used",
            tr("Last used"),
            lambda row: row.last_used,
            formats.day,
            RIGHT,
            120,
            yields=3,
        ),
        Column(
            "pace",
            tr("28 days"),
            lambda row: row.recent,
            formats.count,
            RIGHT,
            60,
            help=tr("Sends of it in the last 28 days."),
            yields=5,
        ),
        Column("planned", tr("Planned"), lambda row: row.planned, formats.count, RIGHT, 64, yields=4),
        Column(
            "runs_out",
            tr("Runs out"),
            lambda row: row.run_out.day,
            formats.day,
            RIGHT,
            120,
            help=tr(
                "An estimate: one piece a send, from the planned sends and then the pace of the last 28 days."
            ),
            yields=1,
            tip=lambda row: formats.told(row.run_out.reason),
        ),
    )


def _tier(value: str | None) -> str:
    return formats.NONE if value is None else value


def _rank(quality: str | None) -> int | None:
    return QUALITIES.index(quality) if quality in QUALITIES else None


def _quality_of(rank: int | None) -> str:
    return formats.NONE if rank is None else _word(QUALITIES[rank])


def vault_edits() -> Mapping[str, CellEdit[ShelfRow]]:
    qualities = ((None, formats.NONE), *((quality, _word(quality)) for quality in QUALITIES))
    return {
        "has": CellEdit("flag", lambda row: row.has),
        "quantity": CellEdit("whole", lambda row: row.quantity),
        "quality": CellEdit("choice", lambda row: row.quality, qualities),
    }


class VaultPage(QWidget):
    """`change_asked(content types, values)` and `note_asked(str)`."""

    change_asked = Signal(object, object)
    note_asked = Signal(str)

    def __init__(self, theme: Theme, state: WindowState) -> None:
        super().__init__()
        self._shelf: Shelf | None = None
        columns = vault_columns()
        self.model: EditableModel[ShelfRow] = EditableModel(
            columns, lambda row: row.content_type, vault_edits()
        )
        self.table: Table[ShelfRow] = Table(
            tr("Vault"), columns, lambda row: row.content_type, state, model=self.model
        )
        make_editable(self.table.view, self.model)
        self.summary = wrapped("", tone="muted")
        self.note = Form((FormField("note", tr("Note")),), theme)
        self.keep = QPushButton(tr("Save note"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.summary)
        column.addWidget(self.table, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.note, 1)
        foot.addWidget(self.keep)
        column.addLayout(foot)
        self.model.edit_asked.connect(self._take_edit)
        self.note.edited.connect(lambda: self.keep.setEnabled(self.note.is_changed))
        self.keep.clicked.connect(self._ask_note)

    def show_shelf(self, shelf: Shelf, *, may_edit: bool) -> None:
        is_same = self._shelf is not None and self._shelf.creator_id == shelf.creator_id
        self._shelf = shelf
        self.model.may_edit = may_edit
        self.table.set_rows(shelf.rows)
        held = [row for row in shelf.rows if row.has]
        soon = sorted(row.run_out.day for row in held if row.run_out.day is not None)
        text = tr("{count} of {all} content types in the vault, {pieces} pieces.").format(
            count=len(held), all=len(shelf.rows), pieces=formats.count(sum(row.quantity for row in held))
        )
        first = tr("The first may run out on {day}.").format(day=formats.day(soon[0])) if soon else ""
        self.summary.setText(f"{text} {first}".strip())
        if not (is_same and self.note.is_changed):
            self.note.show_values({"note": shelf.note})
        self.note.set_may_edit(may_edit)
        self.keep.setEnabled(may_edit and self.note.is_changed)

    def show_loading(self) -> None:
        self.table.show_loading(tr("the vault"))

    def _take_edit(self, row: ShelfRow, key: str, value: object) -> None:
        """An edit of a chosen row counts for all chosen rows, but for how many pieces there are."""
        chosen = [str(name) for name in self.table.chosen_keys()]
        several = key != "quantity" and row.content_type in chosen and len(chosen) > 1
        self.change_asked.emit(chosen if several else [row.content_type], {FIELDS[key]: value})

    def _ask_note(self) -> None:
        self.note_asked.emit(self.note.values()["note"] or "")
