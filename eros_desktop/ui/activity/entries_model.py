"""The journal as a table of any length, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication

from eros_desktop.ui.activity.wording import STATE_ICONS, state_of
from eros_desktop.ui.icons import icon
from eros_desktop.ui.models import paged
from eros_desktop.ui.models.columns import Column
from eros_desktop.ui.models.paged import PAGE, PagedModel

if TYPE_CHECKING:
    from eros_desktop.services.activity.entries import ActivityEntry, ActivityPage

    Line: TypeAlias = paged.Line[ActivityEntry]
    _Model: TypeAlias = PagedModel[ActivityEntry]
else:
    Line, _Model = paged.Line, PagedModel

STATE = "state"
"""The column with a sign beside its word."""

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_SIGN = int(Qt.ItemDataRole.DecorationRole)
_INK = int(Qt.ItemDataRole.ForegroundRole)


class EntriesModel(_Model):
    """`page_asked(number)` when rows come into view that were not read yet. Newest first, always."""

    def __init__(self, columns: tuple[Column[Line], ...], parent: QObject | None = None) -> None:
        super().__init__(columns, lambda entry: entry.activity_id, parent)

    def show(self, page: ActivityPage) -> None:
        """Another query, or the same anew, of which this page was read."""
        self.show_page(page.entries, page.total, page.offset // PAGE)

    def add(self, page: ActivityPage) -> None:
        """Another page of what is shown."""
        self.add_page(page.entries, page.offset // PAGE)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY) -> Any:
        found = super().data(index, role)
        if not index.isValid() or role not in (_SIGN, _INK):
            return found
        entry = self.entry_at(index.row())
        if role == _SIGN and entry is not None and self.columns[index.column()].key == STATE:
            return icon(STATE_ICONS[state_of(entry)])
        if role == _INK and entry is not None and entry.is_undone:
            return QGuiApplication.palette().placeholderText()
        return found
