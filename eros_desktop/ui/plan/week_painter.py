"""Paints a whole week: grid, cards, heads and axis, in this order and only where something is seen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from eros_desktop.ui.plan.easel import Easel, rect
from eros_desktop.ui.plan.geometry import Box, Spot, WeekGeometry
from eros_desktop.ui.plan.layout import Layout
from eros_desktop.ui.plan.paint_cards import CardPainter
from eros_desktop.ui.plan.paint_grid import GridPainter
from eros_desktop.ui.plan.paint_header import HeaderPainter
from eros_desktop.ui.plan.picture import SendRow, WeekPicture


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
        self._cards.paint_links(painter, layout.links)
        last = None
        for card in layout.within(area):
            chosen, current = card.item_id in scene.chosen, scene.has_focus and card.item_id == scene.current
            if current:
                last = card
            else:
                self._cards.paint_card(
                    painter, rect(card.box), rows[card.item_id], chosen=chosen, current=False
                )
        for fold in layout.folds:
            chosen = any(item in scene.chosen for item in fold.items)
            current = scene.has_focus and scene.current in fold.items
            self._cards.paint_fold(painter, fold, rows[fold.items[0]], chosen=chosen, current=current)
        if last is not None:
            chosen = last.item_id in scene.chosen
            self._cards.paint_card(painter, rect(last.box), rows[last.item_id], chosen=chosen, current=True)
