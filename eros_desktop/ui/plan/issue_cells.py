"""Cells of the issues list that are more than text: the severity with its icon, the word that acts."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from eros_desktop.ui.models.table_model import ROW
from eros_desktop.ui.plan.columns import SEVERITY_NAMES, IssueRow
from eros_desktop.ui.plan.easel import CENTER, LEFT, Easel
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.banner import ICONS, ink_of
from eros_desktop.words import tr

Index = QModelIndex | QPersistentModelIndex


class _Cell(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._easel = Easel(theme)
        theme.changed.connect(self._easel.renew)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        tones = self._theme.tones
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.fillRect(area, QColor(tones.accent_soft if chosen else tones.surface))
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), QColor(tones.line))
        self.paint_row(painter, QRectF(area), index.data(ROW))
        painter.restore()

    def paint_row(self, painter: QPainter, area: QRectF, row: IssueRow) -> None:
        raise NotImplementedError


class SeverityCell(_Cell):
    """Icon and word; the colour only supports them."""

    def paint_row(self, painter: QPainter, area: QRectF, row: IssueRow) -> None:
        easel, level = self._easel, row.violation.severity
        ink, side = ink_of(level, self._theme.tones), easel.px(14)
        easel.icon(painter, ICONS[level], area.left() + easel.px(16), area.center().y(), side, ink)
        rest = area.adjusted(easel.px(16) + side + easel.px(6), 0, 0, 0)
        easel.write(painter, rest, tr(SEVERITY_NAMES[level]), easel.small_strong, ink, LEFT)


class ActionCell(_Cell):
    """The word "Show" where there is something to show."""

    def word(self, row: IssueRow) -> str:
        """What a click does, empty where it does nothing."""
        return tr("Show") if row.violation.items else ""

    def paint_row(self, painter: QPainter, area: QRectF, row: IssueRow) -> None:
        easel, word = self._easel, self.word(row)
        if word:
            easel.write(painter, area, word, easel.small_strong, self._theme.tones.accent_ink, CENTER)


class FixCell(ActionCell):
    """The word "Fix" where there is an honest one."""

    def word(self, row: IssueRow) -> str:
        return tr("Fix") if row.fix is not None else ""
