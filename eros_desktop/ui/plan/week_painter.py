"""Paints a whole week: grid, cards, heads and axis, in this order and only where something is seen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from eros_desktop.ui.plan.easel import Easel, rect
from eros_desktop.ui.plan.geometry import Box, Spot, WeekGeometry
from eros_desktop.ui.plan.layout import Layout
from eros_desktop.ui.plan.paint_cards import CardPainter
from eros_desktop.ui.plan.paint_grid import GridPainter
from eros_desktop.ui.plan.paint_header import HeaderPainter
from eros_desktop.ui.plan.picture import SendRow, WeekPicture

STAMP_EDGE = 2
"""Pixels around a card for the outline of a selected one."""


@dataclass(frozen=True, slots=True)
class Scene:
    """All that decides what the canvas looks like now. `current` is the send under the cursor."""

    picture: WeekPicture
    geometry: WeekGeometry
    layout: Layout
    rows: dict[int, SendRow]
    scroll: float
    chosen: frozenset[int]
    current: int | None
    has_focus: bool
    today: date
    now: Spot | None
    second_zone: ZoneInfo | None

    @property
    def current_place(self) -> int | None:
        """The weekday of the current send."""
        row = self.rows.get(self.current) if self.current is not None else None
        return (row.send.day - self.picture.plan.week.monday).days if row is not None else None

    @property
    def axis_day(self) -> date:
        """The day the second clock is right for: the current send's, else Monday."""
        return self.picture.plan.week.days[self.current_place or 0]


class WeekPainter:
    """Draws a Scene with the fonts and colours of an Easel."""

    def __init__(self, easel: Easel) -> None:
        self._easel = easel
        self._grid = GridPainter(easel)
        self._cards = CardPainter(easel)
        self._stamps = CardStamps(easel, self._cards)
        self._header = HeaderPainter(easel)

    def paint(self, painter: QPainter, scene: Scene) -> None:
        geometry = scene.geometry
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(QRectF(0, 0, geometry.width, geometry.height), QColor(self._easel.tones.surface))
        self._paint_content(painter, scene)
        self._header.paint_axis(
            painter, geometry, scene.scroll, scene.axis_day, scene.picture.zone, scene.second_zone
        )
        self._header.paint_heads(painter, geometry, scene.picture, scene.today, scene.current_place)
        self._header.paint_corner(painter, geometry, scene.second_zone)
        if scene.second_zone is not None:
            self._header.paint_other_offsets(
                painter, geometry, scene.picture, scene.axis_day, scene.second_zone
            )

    def _paint_content(self, painter: QPainter, scene: Scene) -> None:
        geometry = scene.geometry
        painter.save()
        painter.setClipRect(QRectF(0, geometry.header_height, geometry.width, geometry.room))
        painter.translate(0, geometry.header_height - scene.scroll)
        top, bottom = scene.scroll, scene.scroll + geometry.room
        self._grid.paint(painter, geometry, scene.picture, top, bottom)
        self._paint_sends(painter, scene, Box(0, top, geometry.width, bottom - top))
        if scene.now is not None:
            self._grid.paint_now(painter, geometry, scene.now)
        painter.restore()

    def _paint_sends(self, painter: QPainter, scene: Scene, area: Box) -> None:
        layout, rows = scene.layout, scene.rows
        self._stamps.keep_for(scene.picture)
        self._cards.paint_links(painter, layout.links)
        for card in layout.within(area):
            chosen = card.item_id in scene.chosen
            self._stamps.paint(painter, rows[card.item_id], card.box, chosen)
        for fold in layout.folds:
            chosen = any(item in scene.chosen for item in fold.items)
            self._cards.paint_fold(painter, fold, rows[fold.items[0]], chosen=chosen)
        focused = layout.box_of(scene.current) if scene.has_focus and scene.current is not None else None
        if focused is not None:
            self._cards.paint_ring(painter, whole(focused))


class CardStamps:
    """Cards as pictures: painted once, stamped at every scroll step, forgotten with the week or the look."""

    def __init__(self, easel: Easel, cards: CardPainter) -> None:
        self._easel = easel
        self._cards = cards
        self._made: dict[tuple[int, int, int, bool, float], QPixmap] = {}
        self._made_for: tuple[object, object] = (None, None)

    def keep_for(self, picture: WeekPicture) -> None:
        """Forgets the cards of another week or look."""
        if self._made_for[0] is not picture or self._made_for[1] != self._easel.look:
            self._made.clear()
            self._made_for = (picture, self._easel.look)

    def paint(self, painter: QPainter, row: SendRow, box: Box, chosen: bool) -> None:
        area = whole(box)
        ratio = painter.device().devicePixelRatio()
        key = (row.item_id, round(area.width()), round(area.height()), chosen, ratio)
        if key not in self._made:
            self._made[key] = self._make(row, area, chosen, ratio)
        painter.drawPixmap(area.topLeft() - QPointF(STAMP_EDGE, STAMP_EDGE), self._made[key])

    def _make(self, row: SendRow, area: QRectF, chosen: bool, ratio: float) -> QPixmap:
        size = area.size() + QSizeF(2 * STAMP_EDGE, 2 * STAMP_EDGE)
        stamp = QPixmap((size * ratio).toSize())
        stamp.setDevicePixelRatio(ratio)
        stamp.fill(Qt.GlobalColor.transparent)
        painter = QPainter(stamp)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._cards.paint_card(
            painter, QRectF(QPointF(STAMP_EDGE, STAMP_EDGE), area.size()), row, chosen=chosen
        )
        painter.end()
        return stamp


def whole(box: Box) -> QRectF:
    """The box on whole pixels, so that texts stay crisp."""
    return QRectF(rect(box).toRect())
