"""Asks which send of the week gets a template's text, and says what that does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from eros_desktop.domain.weeks import hhmm
from eros_desktop.ui import formats
from eros_desktop.ui.models.columns import Column
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.plain import plain_label, wrapped
from eros_desktop.ui.widgets.table import Table
from eros_desktop.ui.window_state import WindowState
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.domain.reference import Reference
    from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan
    from eros_desktop.services.templates.banks import Bank

UNSUITED = 99


@dataclass(frozen=True, slots=True)
class Place:
    """A send into which the text could go.

    `rank` tells how well its type takes captions of this kind: 1 is best, None not at all.
    """

    send: PlannedSend
    type_name: str
    rank: int | None


def places(plan: WeekPlan, caption_type: str, reference: Reference) -> tuple[Place, ...]:
    """The sends of the week, those that suit first, in order of time. Locked ones are left out."""
    ranks: Mapping[str, Mapping[str, int]] = reference.caption_priorities
    found = [
        Place(send, _name(send, reference), ranks.get(send.send_type_key, {}).get(caption_type))
        for send in plan.sends
        if not send.is_locked
    ]
    return tuple(sorted(found, key=lambda place: (place.rank or UNSUITED, *place.send.sort_key)))


def _name(send: PlannedSend, reference: Reference) -> str:
    kind = reference.send_types.get(send.send_type_key)
    return kind.name if kind else formats.name_of(send.send_type_key)


def place_columns() -> tuple[Column[Place], ...]:
    return (
        Column(
            "at",
            tr("When"),
            lambda row: row.send.moment,
            lambda at: f"{formats.weekday(at.date())} {hhmm(at.time())}",
            width=152,
        ),
        Column("type", tr("Type"), lambda row: row.type_name, width=136),
        Column(
            "suits",
            tr("Suits"),
            lambda row: row.rank is not None,
            lambda suits: tr("Yes") if suits else tr("No"),
            width=56,
        ),
        Column(
            "text",
            tr("Says now"),
            lambda row: row.send.caption_text or "",
            lambda text: formats.one_line(text) or tr("Nothing yet"),
            stretches=True,
        ),
    )


class InsertDialog(QDialog):
    """`chosen` is the send, None while nothing is chosen."""

    def __init__(
        self,
        bank: Bank,
        text: str,
        found: Sequence[Place],
        page: str,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.chosen: Place | None = None
        title = tr("Insert into a send")
        self.setWindowTitle(title)
        self.resize(theme.pixels(760), theme.pixels(560))
        self.table: Table[Place] = Table(
            tr("Sends of the week"), place_columns(), lambda row: row.send.item_id, WindowState()
        )
        self.table.set_rows(found)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(tr("Insert"))
        ok.setProperty("role", "main")
        ok.setEnabled(False)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.table.selected.connect(self._take)
        self.table.activated.connect(self._accept_row)
        meaning = tr(
            "Copies the text into the caption bank, unless a caption says it already, and gives it to the "
            "send of {page}. The template stays as it is; later edits of it do not reach the send. "
            "One undo takes caption and week back."
        ).format(page=page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(plain_label(title, type="heading"))
        layout.addWidget(wrapped(formats.one_line(text)))
        layout.addWidget(wrapped(meaning, tone="muted"))
        layout.addWidget(self.table, 1)
        layout.addWidget(self.buttons)
        if found:
            self.table.move_to(0)
        self.table.view.setFocus()
        self.setAccessibleName(tr("Insert a {template}").format(template=formats.told(bank.one)))

    def _take(self, row: Place | None) -> None:
        self.chosen = row
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(row is not None)

    def _accept_row(self, row: Place) -> None:
        self.chosen = row
        self.accept()

    @staticmethod
    def ask(
        bank: Bank, text: str, found: Sequence[Place], page: str, theme: Theme, parent: QWidget | None = None
    ) -> Place | None:
        """The send, None when the user changed their mind."""
        dialog = InsertDialog(bank, text, found, page, theme, parent)
        return dialog.chosen if dialog.exec() else None
