"""The week canvas: paints seven days on a time axis and takes keys, mouse and wheel."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from eros_desktop.domain.weeks import hhmm
from eros_desktop.ui import formats
from eros_desktop.ui.icons import icon
from eros_desktop.ui.models.table_model import TableModel
from eros_desktop.ui.plan.geometry import LEAST_HOUR, MOST_HOUR, Spot
from eros_desktop.ui.plan.grid_tips import head_tip, hour_tip
from eros_desktop.ui.plan.layout import Fold
from eros_desktop.ui.plan.moving import Move, moved
from eros_desktop.ui.plan.paint_cards import fold_text
from eros_desktop.ui.plan.picture import SendRow, WeekPicture
from eros_desktop.ui.plan.plan_view import PlanView
from eros_desktop.ui.plan.week_painter import Scene, WeekPainter
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.plain import plain_tooltip

ZOOM_STEP = 1.15
NOW_EVERY_MS = 30_000


class WeekCanvas(PlanView):
    """Arrow keys move in time and across days, Home and End within the day, with Ctrl within the week.

    Signals: `activated(index)` on Enter or double click, `hour_height_changed(pixels at zoom 100)`.
    """

    hour_height_changed = Signal(float)

    def __init__(
        self,
        model: TableModel[SendRow],
        selection: QItemSelectionModel,
        theme: Theme,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(model, selection, theme, parent)
        self._now = now
        self._painter = WeekPainter(self.easel)
        self._clock = QTimer(self, interval=NOW_EVERY_MS)
        self._clock.timeout.connect(self.viewport().update)
        self.setMouseTracking(True)
        self.selectionModel().currentChanged.connect(self._tell_current)
        theme.changed.connect(self._take_theme)

    def zoom_time(self, steps: float, at_y: float | None = None) -> None:
        """Makes hours taller (steps > 0) or smaller; what is at `at_y` of the view stays there."""
        geometry = self.geometry_now
        y = geometry.header_height if at_y is None else at_y
        hour = geometry.hour_at(y - geometry.header_height + self.verticalOffset())
        height = min(MOST_HOUR, max(LEAST_HOUR, self.hour_height * ZOOM_STEP**steps))
        self.set_hour_height(height)
        top = hour * height * self._scale - (y - geometry.header_height)
        self.verticalScrollBar().setValue(round(top))
        self.hour_height_changed.emit(height)

    def _tell_current(self, index: QModelIndex) -> None:
        row = self._rows.row(index)
        self.setAccessibleDescription("" if row is None else row.about)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.viewport().update()

    # -- events ------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            return
        painter = QPainter(self.viewport())
        self._painter.paint(painter, self._scene(self._picture))
        painter.end()

    def _scene(self, picture: WeekPicture) -> Scene:
        rows = (self._rows.row(index) for index in self.selectionModel().selectedRows())
        now = self._now()
        return Scene(
            picture, self.geometry_now, self.plan_layout, self._by_id, self.verticalOffset(),
            frozenset(row.item_id for row in rows if row is not None), self.current_item(), self.hasFocus(),
            now.astimezone(picture.zone).date(), _spot(picture, now), self._second_zone,
        )  # fmt: skip

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_far = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        move = {Qt.Key.Key_Home: Move.FIRST, Qt.Key.Key_End: Move.LAST}.get(Qt.Key(event.key()))
        if is_far and move is not None and self._picture is not None:
            item = moved(self._picture.slots, self.current_item(), move)
            self.select_items(() if item is None else (item,))
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        fold = self.fold_at(event.position().toPoint())
        if fold is not None and event.button() is Qt.MouseButton.LeftButton:
            self.open_fold(fold, event.globalPosition().toPoint())
            return
        super().mousePressEvent(event)

    def open_fold(self, fold: Fold, at: QPoint) -> QMenu:
        """Lists the sends of a fold; choosing one selects it."""
        menu = QMenu("Folded sends", self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for item in fold.items:
            row = self._by_id[item]
            text = f"{hhmm(row.send.at)}  {row.type_name}  {row.words[:40]}"
            look = self.easel.tones.categories[row.send.category]
            action = menu.addAction(icon(look.icon, look.ink), formats.no_mnemonic(text))
            action.triggered.connect(lambda _checked=False, chosen=item: self.select_items((chosen,)))
        menu.popup(at)
        return menu

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_time(event.angleDelta().y() / 120, event.position().y())
            event.accept()
            return
        super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), plain_tooltip(self.tip_at(event.pos())), self.viewport())
            return True
        return super().viewportEvent(event)

    def tip_at(self, point: QPoint) -> str:
        """What is at a point in words: a card with its reasons for a warning, a fold, a head, an hour."""
        fold = self.fold_at(point)
        if fold is not None:
            return fold_text(fold, self._by_id)
        row = self._rows.row(self.indexAt(point))
        if row is None:
            return self._tip_of_grid(point)
        return "\n".join(part for part in (row.about, row.warning) if part)

    def _tip_of_grid(self, point: QPoint) -> str:
        """The day's head or the hour behind the cards."""
        geometry, picture = self.geometry_now, self._picture
        place = geometry.column_at(point.x())
        if picture is None or place is None:
            return ""
        if point.y() < geometry.header_height:
            return head_tip(picture.heads[place])
        hour = int(geometry.hour_at(self.content_at(point)[1]))
        return hour_tip(picture, place, hour) if 0 <= hour < 24 else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.updateGeometries()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._clock.stop()
        super().hideEvent(event)

    def _take_theme(self) -> None:
        self.easel.renew()
        self.updateGeometries()


def _spot(picture: WeekPicture, now: datetime) -> Spot | None:
    """Where the present instant stands, None when it lies outside the week."""
    local = now.astimezone(picture.zone)
    place = (local.date() - picture.plan.week.monday) // timedelta(days=1)
    if not 0 <= place < 7:
        return None
    return Spot(place, local.hour * 60 + local.minute, bool(local.fold))
