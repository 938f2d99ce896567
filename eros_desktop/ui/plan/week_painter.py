"""Paints a whole week: grid, cards, heads and axis, in this order and only where something is seen."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from eros_desktop.ui.plan.drag import Preview
from eros_desktop.ui.plan.easel import Easel, rect
from eros_desktop.ui.plan.geometry import Box, Spot, WeekGeometry
from eros_desktop.ui.plan.layout import Layout
from eros_desktop.ui.plan.paint_cards import CardPainter
from eros_desktop.ui.plan.paint_drag import DragPainter
from eros_desktop.ui.plan.paint_grid import GridPainter
from eros_desktop.ui.plan.paint_header import HeaderPainter
from eros_desktop.ui.plan.picture import SendRow, WeekPicture

MOST_STAMPS = 2_000
"""A few weeks of cards."""
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
    area: Box
    """The part of the view that has to be painted; what lies wholly outside is left out."""
    preview: Preview | None = None
    band: Box | None = None

    @property
    def content_area(self) -> Box:
        """The part of the content that has to be painted."""
        top = max(self.area.y, self.geometry.header_height) + self.scroll - self.geometry.header_height
        bottom = self.area.bottom + self.scroll - self.geometry.header_height
        return Box(self.area.x, top, self.area.width, max(0.0, bottom - top))

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
        self._drag = DragPainter(easel, self._cards)
        self._backdrop = Backdrop()

    def make_cards(self, scene: Scene, ratio: float, most: int) -> bool:
        """Makes so many of the cards that are missing in the scene's area; whether none is missing then."""
        self._stamps.keep_for_look()
        wanted = (
            (scene.rows[card.item_id], card.box, card.item_id in scene.chosen)
            for card in scene.layout.within(scene.content_area)
        )
        return self._stamps.make(wanted, ratio, most)

    def paint(self, painter: QPainter, scene: Scene) -> None:
        """Paints what of the scene lies in its area; a drag paints over a picture of the resting week. Cards
        that were not made stay blank.
        """
        if scene.preview is None or scene.preview.is_from_elsewhere:
            self._backdrop.clear()
            self._paint_all(painter, scene)
            return
        painter.drawPixmap(
            0, 0, self._backdrop.of(scene, painter.device().devicePixelRatio(), self._paint_resting)
        )
        self._paint_drag(painter, scene, scene.preview)

    def _paint_drag(self, painter: QPainter, scene: Scene, preview: Preview) -> None:
        """What is different while sends are dragged: cards with other issues, the dragged ones, the time."""
        geometry = scene.geometry
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipRect(QRectF(0, geometry.header_height, geometry.width, geometry.room))
        painter.translate(0, geometry.header_height - scene.scroll)
        for item, row in preview.rows.items():
            card = scene.layout.cards.get(item)
            if card is not None:
                self._stamps.paint_passing(painter, row, card.box, item in scene.chosen)
        self._drag.paint_floating(painter, geometry, preview)
        if not (preview.is_leaving or preview.is_beside):
            self._drag.paint_bubble(painter, geometry, scene.picture, preview, scene.scroll)

    def _paint_resting(self, painter: QPainter, scene: Scene) -> None:
        """What lies behind a drag, with every card."""
        self.make_cards(scene, painter.device().devicePixelRatio(), len(scene.rows))
        self._paint_all(painter, scene)

    def _paint_all(self, painter: QPainter, scene: Scene) -> None:
        geometry = scene.geometry
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(rect(scene.area), QColor(self._easel.tones.surface))
        self._paint_content(painter, scene)
        if scene.area.y < geometry.header_height or scene.area.x < geometry.axis_width:
            self._paint_frame(painter, scene)

    def _paint_frame(self, painter: QPainter, scene: Scene) -> None:
        """The axis and the heads, which do not scroll away."""
        geometry = scene.geometry
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
        area = scene.content_area
        self._grid.paint(painter, geometry, scene.picture, area)
        self._paint_sends(painter, scene, area)
        if scene.now is not None:
            self._grid.paint_now(painter, geometry, scene.now)
        if scene.preview is not None and scene.preview.is_from_elsewhere:
            self._drag.paint_floating(painter, geometry, scene.preview)
            self._drag.paint_bubble(painter, geometry, scene.picture, scene.preview, scene.scroll)
        if scene.band is not None:
            self._drag.paint_band(painter, scene.band)
        painter.restore()

    def _paint_sends(self, painter: QPainter, scene: Scene, area: Box) -> None:
        layout, rows, preview = scene.layout, scene.rows, scene.preview
        self._cards.paint_links(painter, layout.links)
        if preview is not None:
            self._drag.paint_ghosts(painter, layout, preview)
        for card in layout.within(area):
            if preview is None or card.item_id not in preview.ghosts:
                self._stamps.paint(painter, rows[card.item_id], card.box, card.item_id in scene.chosen)
        for fold in layout.folds:
            if not fold.box.meets(area):
                continue
            chosen = any(item in scene.chosen for item in fold.items)
            self._cards.paint_fold(painter, fold, rows[fold.items[0]], chosen=chosen)
        focused = layout.box_of(scene.current) if scene.has_focus and scene.current is not None else None
        if focused is not None and preview is None:
            self._cards.paint_ring(painter, whole(focused))


class Backdrop:
    """The week without what is dragged, painted once for a whole drag, or anew after a scroll."""

    def __init__(self) -> None:
        self._made: QPixmap | None = None
        self._made_for: tuple[object, ...] = ()

    def clear(self) -> None:
        self._made, self._made_for = None, ()

    def of(self, scene: Scene, ratio: float, paint: Callable[[QPainter, Scene], None]) -> QPixmap:
        """The picture of the whole view."""
        assert scene.preview is not None
        wanted = (id(scene.picture), scene.scroll, scene.geometry.width, scene.geometry.height,
                  scene.geometry.hour_height, scene.preview.ghosts, ratio)  # fmt: skip
        if self._made is None or self._made_for != wanted:
            size = QSizeF(scene.geometry.width, scene.geometry.height)
            self._made = QPixmap((size * ratio).toSize())
            self._made.setDevicePixelRatio(ratio)
            whole_view = replace(scene, area=Box(0, 0, size.width(), size.height()))
            painter = QPainter(self._made)
            paint(painter, whole_view)
            painter.end()
            self._made_for = wanted
        return self._made


class CardStamps:
    """Cards as pictures: painted once, stamped at every scroll step, and used again after an edit for the
    cards it left alone; forgotten with the look.
    """

    def __init__(self, easel: Easel, cards: CardPainter) -> None:
        self._easel = easel
        self._cards = cards
        self._made: dict[tuple[object, ...], QPixmap] = {}
        self._faces: dict[int, tuple[SendRow, tuple[object, ...]]] = {}
        self._made_for: object = None

    def keep_for_look(self) -> None:
        """Forgets the cards of another look, and all when there are very many."""
        if self._made_for != self._easel.look or len(self._made) > MOST_STAMPS:
            self._made.clear()
            self._made_for = self._easel.look

    def _face(self, row: SendRow) -> tuple[object, ...]:
        """What of a send its card shows; looked up while the row is the same object."""
        known = self._faces.get(row.item_id)
        if known is None or known[0] is not row:
            known = self._faces[row.item_id] = (row, row.face)
        return known[1]

    def make(self, wanted: Iterable[tuple[SendRow, Box, bool]], ratio: float, most: int) -> bool:
        """Makes up to `most` of the cards (send, place, chosen) that are missing; whether none is then."""
        for row, box, chosen in wanted:
            area = whole(box)
            key = _key(self._face(row), area, chosen, ratio)
            if key in self._made:
                continue
            if not most:
                return False
            most -= 1
            self._made[key] = self._make(row, area, chosen, ratio)
        return True

    def paint(self, painter: QPainter, row: SendRow, box: Box, chosen: bool) -> None:
        """Stamps a card; a blank one stands in for one that was not made."""
        area = whole(box)
        made = self._made.get(_key(self._face(row), area, chosen, painter.device().devicePixelRatio()))
        if made is None:
            self._cards.paint_blank(painter, area, row, chosen=chosen)
        else:
            painter.drawPixmap(_corner(area), made)

    def paint_passing(self, painter: QPainter, row: SendRow, box: Box, chosen: bool) -> None:
        """Stamps a card of a row that is gone with the next step of a drag."""
        area, ratio = whole(box), painter.device().devicePixelRatio()
        key = _key(row.face, area, chosen, ratio)
        if key not in self._made:
            self._made[key] = self._make(row, area, chosen, ratio)
        painter.drawPixmap(_corner(area), self._made[key])

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


def _key(face: tuple[object, ...], area: QRectF, chosen: bool, ratio: float) -> tuple[object, ...]:
    return (*face, round(area.width()), round(area.height()), chosen, ratio)


def _corner(area: QRectF) -> QPointF:
    """Where the picture of a card begins; it is larger by its edge."""
    return area.topLeft() - QPointF(STAMP_EDGE, STAMP_EDGE)


def whole(box: Box) -> QRectF:
    """The box on whole pixels, so that texts stay crisp."""
    return QRectF(rect(box).toRect())
