"""The week canvas: paints seven days on a time axis and takes keys, mouse and wheel."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
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
from eros_desktop.ui.plan.drag_hand import DragHand
from eros_desktop.ui.plan.geometry import LEAST_HOUR, MOST_HOUR, Box, Spot
from eros_desktop.ui.plan.grid_tips import head_tip, hour_tip
from eros_desktop.ui.plan.layout import Fold
from eros_desktop.ui.plan.moving import Move, moved
from eros_desktop.ui.plan.paint_cards import fold_text
from eros_desktop.ui.plan.picture import SendRow, WeekPicture
from eros_desktop.ui.plan.plan_view import PlanView
from eros_desktop.ui.plan.week_painter import Scene, WeekPainter
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.plain import plain_tooltip
from eros_desktop.words import tr

ZOOM_STEP = 1.15
NOW_EVERY_MS = 30_000
MOST_NEW_CARDS = 6
"""Cards never painted before are painted so many a turn, in about 6 ms; keys and mouse are heard between."""
ADDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
"""With these held, a press adds to what is selected."""


class WeekCanvas(PlanView):
    """Arrow keys move in time and across days, Home and End within the day, with Ctrl within the week.

    Signals: `activated(index)` on Enter or double click of a send, `hour_height_changed(pixels at zoom 100)`,
    `spot_asked(Spot)` on double click of an empty time, `menu_asked(point of the screen, Spot or None)`,
    `received(QMimeData, Spot)` for sends dropped from elsewhere. What is dragged here is the hand's to tell.
    """

    hour_height_changed = Signal(float)
    spot_asked = Signal(object)
    menu_asked = Signal(object, object)
    received = Signal(object, object)

    def __init__(
        self,
        model: TableModel[SendRow],
        selection: QItemSelectionModel,
        theme: Theme,
        now: Callable[[], datetime],
        soon: Callable[[QObject, Callable[[], None]], None],
        parent: QWidget | None = None,
    ) -> None:
        """`soon(owner, act)` does what can wait in later turns of the event loop."""
        super().__init__(model, selection, theme, parent)
        self._now = now
        self._soon = soon
        self._is_making = False
        self._painter = WeekPainter(self.easel)
        self.hand = DragHand(self)
        self.hand.previewed.connect(lambda _preview: self.viewport().update())
        self._clock = QTimer(self, interval=NOW_EVERY_MS)
        self._clock.timeout.connect(self.viewport().update)
        self.takes: Callable[[QMimeData], bool] = lambda _data: False
        """Set by the pane: whether what is dragged over the canvas may be dropped on it."""
        self.setAcceptDrops(True)
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
        top = hour * height * self.scale - (y - geometry.header_height)
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
        dirty = event.rect()
        scene = self._scene(self._picture, Box(dirty.x(), dirty.y(), dirty.width(), dirty.height()))
        ratio = painter.device().devicePixelRatio()
        if not self._painter.make_cards(scene, ratio, MOST_NEW_CARDS) and not self._is_making:
            self._is_making = True
            self._soon(self, lambda: self._make_more(scene, ratio))
        self._painter.paint(painter, scene)
        painter.end()

    def _make_more(self, scene: Scene, ratio: float) -> None:
        """Makes the cards that were left blank, some a turn, and has them painted all at once."""
        if self._picture is scene.picture and not self._painter.make_cards(scene, ratio, MOST_NEW_CARDS):
            self._soon(self, lambda: self._make_more(scene, ratio))
            return
        self._is_making = False
        self.viewport().update()

    def _scene(self, picture: WeekPicture, area: Box) -> Scene:
        now = self._now()
        return Scene(
            picture, self.geometry_now, self.plan_layout, self._by_id, self.verticalOffset(),
            self.chosen_items(), self.current_item(), self.hasFocus(),
            now.astimezone(picture.zone).date(), _spot(picture, now), self._second_zone,
            area, self.hand.preview, self.hand.band,
        )  # fmt: skip

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.hand.cancel():
            return
        if event.key() == Qt.Key.Key_Shift:
            self.hand.step_now(event.modifiers() | Qt.KeyboardModifier.ShiftModifier)
        is_far = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        move = {Qt.Key.Key_Home: Move.FIRST, Qt.Key.Key_End: Move.LAST}.get(Qt.Key(event.key()))
        if is_far and move is not None and self._picture is not None:
            item = moved(self._picture.slots, self.current_item(), move)
            self.select_items(() if item is None else (item,))
            return
        if event.modifiers() & Qt.KeyboardModifier.AltModifier or event.text().isalnum():
            event.ignore()  # the keys of an action that may not be used now: whoever knows why shall say it
            return
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Shift:
            self.hand.step_now(event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier)
        super().keyReleaseEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        fold = self.fold_at(at)
        if event.button() is not Qt.MouseButton.LeftButton:
            self._choose_for_menu(at)
            return
        if fold is not None:
            self.open_fold(fold, event.globalPosition().toPoint())
            return
        index = self.indexAt(at)
        row = self._rows.row(index)
        keeps = bool(event.modifiers() & ADDING)
        if row is not None and not keeps and row.item_id in self.chosen_items():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        else:
            super().mousePressEvent(event)
        if at.y() >= self.geometry_now.header_height:
            self.hand.press(at, None if row is None else row.item_id, keeps=keeps)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.hand.follow(event.position().toPoint(), event.modifiers())
            return
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and not self.hand.let_go():
            row = self._rows.row(self.indexAt(event.position().toPoint()))
            if row is not None and not event.modifiers() & ADDING:
                self.select_items((row.item_id,))
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if not self.indexAt(at).isValid() and self.fold_at(at) is None:
            spot = self.spot_at(at)
            if spot is not None:
                self.spot_asked.emit(spot)
            return
        super().mouseDoubleClickEvent(event)

    # -- sends from elsewhere ----------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._picture is not None and self.takes(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        spot = self.spot_at(event.position().toPoint())
        self.hand.hover(spot if self.takes(event.mimeData()) else None)
        event.setAccepted(spot is not None)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.hand.hover(None)

    def dropEvent(self, event: QDropEvent) -> None:
        spot = self.spot_at(event.position().toPoint())
        self.hand.hover(None)
        if spot is not None and self.takes(event.mimeData()):
            event.acceptProposedAction()
            self.received.emit(event.mimeData(), spot)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            box = self.visualRect(self.currentIndex())
            point = box.center() if box.isValid() else self.viewport().rect().center()
            self.menu_asked.emit(self.viewport().mapToGlobal(point), None)
            return
        self.menu_asked.emit(event.globalPos(), self.spot_at(event.pos()))

    def _choose_for_menu(self, at: QPoint) -> None:
        """A menu is about what lies under it: another send than the selected ones is selected first."""
        row = self._rows.row(self.indexAt(at))
        if row is not None and row.item_id not in self.chosen_items():
            self.select_items((row.item_id,))

    def spot_at(self, at: QPoint) -> Spot | None:
        """The time at a point of the view, None over the heads and the axis and in a skipped hour."""
        if self._picture is None or at.y() < self.geometry_now.header_height:
            return None
        return self.geometry_now.spot_at(*self.content_at(at))

    def open_fold(self, fold: Fold, at: QPoint) -> QMenu:
        """Lists the sends of a fold; choosing one selects it."""
        menu = QMenu(tr("Folded sends"), self)
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
        self.hand.cancel()
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
