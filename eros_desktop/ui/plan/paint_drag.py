"""What is seen only while the mouse is held: dragged cards, the places they leave, the time, the band."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from eros_desktop.domain.weeks import hhmm, time_of_minute
from eros_desktop.ui import formats
from eros_desktop.ui.plan.drag import Preview
from eros_desktop.ui.plan.easel import LEFT, Easel, rect, washed
from eros_desktop.ui.plan.geometry import Box, WeekGeometry
from eros_desktop.ui.plan.layout import Layout
from eros_desktop.ui.plan.paint_cards import RADIUS, CardPainter
from eros_desktop.ui.plan.picture import WeekPicture
from eros_desktop.words import tr

PAD = 8


class DragPainter:
    """Paints over a week in content coordinates."""

    def __init__(self, easel: Easel, cards: CardPainter) -> None:
        self._easel = easel
        self._cards = cards

    def paint_ghosts(self, painter: QPainter, layout: Layout, preview: Preview) -> None:
        """An outline where each dragged card stood."""
        easel = self._easel
        painter.setPen(QPen(QColor(easel.tones.edge), 1, Qt.PenStyle.DashLine))
        painter.setBrush(washed(easel.tones.sunken, 0.6))
        for item in preview.ghosts:
            card = layout.cards.get(item)
            if card is not None:
                painter.drawRoundedRect(rect(card.box), easel.px(RADIUS), easel.px(RADIUS))

    def paint_floating(self, painter: QPainter, geometry: WeekGeometry, preview: Preview) -> None:
        """The dragged cards over everything else, with a soft shade."""
        easel = self._easel
        if preview.is_from_elsewhere:
            column = geometry.column(preview.drop.place)
            y = geometry.y_of(preview.drop.place, preview.drop.minute)
            painter.setPen(QPen(QColor(easel.tones.accent), easel.px(2)))
            painter.drawLine(QLineF(column.x, y, column.right, y))
        for row, box in preview.floating:
            area = QRectF(rect(box).toRect())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(washed(easel.tones.text, 0.16))
            shade = easel.px(3)
            painter.drawRoundedRect(area.translated(0, shade), easel.px(RADIUS), easel.px(RADIUS))
            self._cards.paint_card(painter, area, row, chosen=True)

    def paint_bubble(
        self, painter: QPainter, geometry: WeekGeometry, picture: WeekPicture, preview: Preview, top: float
    ) -> None:
        """The new time beside the held card, and under it why the cards cannot be dropped."""
        easel, tones = self._easel, self._easel.tones
        lines = bubble_lines(picture, preview)
        height = easel.line_height(easel.small_strong) * len(lines) + 2 * easel.px(PAD / 2)
        widest = max(easel.width(text, easel.small_strong) for text in lines)
        width = min(widest + 2 * easel.px(PAD), geometry.width - geometry.axis_width)
        box = bubble_box(geometry, preview, width, height, top, easel.px(6))
        is_refused = bool(preview.problem)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tones.error if is_refused else tones.text))
        painter.drawRoundedRect(rect(box), easel.px(RADIUS), easel.px(RADIUS))
        line = QRectF(box.x + easel.px(PAD), box.y + easel.px(PAD / 2), width - 2 * easel.px(PAD), 0)
        line.setHeight(easel.line_height(easel.small_strong))
        for text in lines:
            easel.write(painter, line, text, easel.small_strong, tones.surface, LEFT)
            line.translate(0, line.height())

    def paint_band(self, painter: QPainter, band: Box) -> None:
        """The rubber band that selects."""
        painter.setPen(QPen(QColor(self._easel.tones.accent), 1))
        painter.setBrush(washed(self._easel.tones.accent, 0.12))
        painter.drawRect(rect(band))


def bubble_lines(picture: WeekPicture, preview: Preview) -> list[str]:
    """Day and time of the held send, then what stands against it."""
    drop = preview.drop
    day = picture.plan.week.days[drop.place]
    lines = [f"{formats.weekday(day)} {hhmm(time_of_minute(drop.minute))}"]
    if preview.problem:
        lines.append(preview.problem)
    elif drop.minute // 60 in picture.avoid:
        lines.append(tr("In this hour nothing should be sent."))
    return lines


def bubble_box(
    geometry: WeekGeometry, preview: Preview, width: float, height: float, top: float, gap: float
) -> Box:
    """Above the held card where there is room below `top`, else under its first lines; never outside."""
    column = geometry.column(preview.drop.place)
    y = geometry.y_of(preview.drop.place, preview.drop.minute)
    above = y - height - gap
    at = above if above >= top else y + 3 * height
    x = min(column.x, geometry.width - width - gap)
    return Box(max(geometry.axis_width, x), at, width, height)
