"""How a day of a creator looks in the month: its number of sends, and under it the categories as bars."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from eros_desktop.services.plans.month import DayCount, MonthRow
from eros_desktop.ui.models.table_model import ROW
from eros_desktop.ui.plan.easel import CENTER, LEFT, Easel
from eros_desktop.ui.plan.month_columns import STATUS_LETTERS, day_of
from eros_desktop.ui.plan.picture import CATEGORIES
from eros_desktop.ui.plan.plan_bar import chip_colours
from eros_desktop.ui.theme import Theme
from eros_desktop.words import tr

Index = QModelIndex | QPersistentModelIndex
MOST_OF_DAY = 12
"""Sends of a category that fill its bar."""


class MonthCell(QStyledItemDelegate):
    """Paints a day; the Monday of a week carries the letter of its status."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._easel = Easel(theme)
        theme.changed.connect(self._easel.renew)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, place = index.data(ROW), day_of(index.column())
        if not isinstance(row, MonthRow) or place is None:
            super().paint(painter, option, index)
            return
        area = QRectF(option.rect)
        tones, easel = self._theme.tones, self._easel
        status, count = row.statuses[place // 7], row.days[place]
        ink, fill = chip_colours(tones, status)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(area, QColor(tones.accent_soft if is_chosen else fill if status else tones.surface))
        painter.fillRect(QRectF(area.x(), area.bottom() - 1, area.width(), 1), QColor(tones.line))
        if place % 7 == 0:
            painter.fillRect(QRectF(area.x(), area.y(), 1, area.height()), QColor(tones.edge))
            letter = area.adjusted(easel.px(4), 0, 0, -area.height() / 2)
            easel.write(
                painter, letter, tr(STATUS_LETTERS.get(status or "", "")), easel.small_strong, ink, LEFT
            )
        upper = area.adjusted(easel.px(8) if place % 7 == 0 and status else 0, 0, 0, -easel.px(8))
        text = str(count.sends) if count.sends else "·"
        easel.write(painter, upper, text, easel.small, tones.text if count.sends else tones.muted, CENTER)
        if count.sends:
            self._paint_bars(painter, area, count)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tones.accent), easel.px(2)))
            painter.drawRect(area.adjusted(1, 1, -1, -2))
        painter.restore()

    def _paint_bars(self, painter: QPainter, area: QRectF, count: DayCount) -> None:
        """Revenue, engagement, retention from left to right, as in the heads of the week."""
        easel, tones = self._easel, self._theme.tones
        gap, height = easel.px(2), easel.px(4)
        width = (area.width() - easel.px(8) - 2 * gap) / 3
        for at, category in enumerate(CATEGORIES):
            x = area.x() + easel.px(4) + at * (width + gap)
            bar = QRectF(x, area.bottom() - easel.px(8), width, height)
            painter.fillRect(bar, QColor(tones.line))
            share = min(1.0, getattr(count, category) / MOST_OF_DAY)
            painter.fillRect(
                QRectF(bar.x(), bar.y(), bar.width() * share, height),
                QColor(tones.categories[category].solid),
            )
