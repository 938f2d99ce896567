"""Sorting the bank by keyboard: a list of the columns, also of those that have no room in view."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from eros_desktop.ui.captions.columns import SheetRow
from eros_desktop.ui.models.columns import RIGHT
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.choices import Choice, ChoicePopup
from eros_desktop.ui.widgets.table import Table
from eros_desktop.words import tr

POPUP_WIDTH = 320
FAMILY = "family"
"""The column whose order says nothing but puts families together."""
DAYS = ("used",)
"""Columns that hold a day."""


class Sorting(QObject):
    """`ask` opens the list; what is chosen sorts as a press on the column's header would."""

    def __init__(self, theme: Theme, table: Table[SheetRow], parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._table = table
        self.popup = ChoicePopup(tr("Sort the captions"), tr("Find a column"), theme, table)
        self.popup.chosen.connect(self._sort)

    def ask(self) -> None:
        """Offers every column both ways, and the order of the bank."""
        self.popup.set_choices(self.choices())
        field = self._table.view.horizontalHeader()
        self.popup.open_at(field, self._theme.pixels(POPUP_WIDTH))

    def choices(self) -> list[Choice]:
        """The payload is the column's key and whether it descends; None for the order of the bank."""
        found = [Choice(tr("As they came in"), payload=None)]
        for column in self._table.model.columns:
            if column.key == FAMILY:
                found.append(Choice(tr("Twins, family by family"), payload=(FAMILY, True)))
                continue
            up, down = _words(column.key, is_number=column.align == RIGHT)
            titles = ((down, True), (up, False)) if column.align == RIGHT else ((up, False), (down, True))
            found += [
                Choice(way.format(column=column.title), payload=(column.key, descending))
                for way, descending in titles
            ]
        return found

    def _sort(self, choice: Choice) -> None:
        if isinstance(choice.payload, tuple):
            key, descending = choice.payload
            self._table.sort_by(key, descending=descending)
        else:
            self._table.view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self._table.view.setFocus()


def _words(key: str, *, is_number: bool) -> tuple[str, str]:
    """How a column reads upwards and downwards."""
    if key in DAYS:
        return tr("{column}, oldest first"), tr("{column}, newest first")
    if is_number:
        return tr("{column}, lowest first"), tr("{column}, highest first")
    return tr("{column}, A to Z"), tr("{column}, Z to A")
