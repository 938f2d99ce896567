"""What became of a send, as icon and word; the colour only supports them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from eros_desktop.ui.models.table_model import ROW
from eros_desktop.ui.plan.difference_rows import kind_name
from eros_desktop.ui.plan.easel import LEFT, Easel
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.tones import Tones

KIND_ICONS = {
    "kept": "check",
    "moved": "clock",
    "changed": "refresh-cw",
    "added": "plus",
    "removed": "minus",
}


class KindCell(QStyledItemDelegate):
    """Paints the column that says what became of a send."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._easel = Easel(theme)
        theme.changed.connect(self._easel.renew)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        tones, easel, row = self._theme.tones, self._easel, index.data(ROW)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(area, QColor(tones.accent_soft if chosen else tones.surface))
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), QColor(tones.line))
        ink, side, place = kind_ink(row.kind, tones), easel.px(14), QRectF(area)
        easel.icon(painter, KIND_ICONS[row.kind], place.left() + easel.px(11), place.center().y(), side, ink)
        rest = place.adjusted(easel.px(11) + side + easel.px(6), 0, 0, 0)
        easel.write(painter, rest, kind_name(row.kind), easel.small_strong, ink, LEFT)
        painter.restore()


def kind_ink(kind: str, tones: Tones) -> str:
    """The colour of a kind on the surface."""
    return {
        "kept": tones.muted,
        "moved": tones.info,
        "changed": tones.accent_ink,
        "added": tones.success,
        "removed": tones.error,
    }[kind]
