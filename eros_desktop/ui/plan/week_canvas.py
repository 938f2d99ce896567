"""The week canvas: a view on the list's model and selection, laid out as seven days on a time axis."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QToolTip, QWidget

from eros_desktop.domain.weeks import hhmm
from eros_desktop.ui import formats
from eros_desktop.ui.icons import icon
from eros_desktop.ui.models.table_model import TableModel
from eros_desktop.ui.plan.easel import Easel, rect
from eros_desktop.ui.plan.geometry import LEAST_HOUR, MOST_HOUR, Box, Spot, WeekGeometry, fitting_hour
from eros_desktop.ui.plan.layout import NOTHING, CardSizes, Fold, Layout, lay_out
from eros_desktop.ui.plan.moving import Move, moved
from eros_desktop.ui.plan.paint_cards import fold_text
from eros_desktop.ui.plan.picture import SendRow, WeekPicture
from eros_desktop.ui.plan.week_painter import Scene, WeekPainter
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.plain import plain_tooltip

Index = QModelIndex | QPersistentModelIndex
_Cursor = QAbstractItemView.CursorAction
_Flags = QItemSelectionModel.SelectionFlag

AXIS, HEADER = 56, 64
READABLE_HOUR, LARGE_HOUR = 48.0, 80.0
"""The hour's height the canvas chooses by itself lies between these, so that 45 minutes hold two lines."""
ZOOM_STEP = 1.15
NOW_EVERY_MS = 30_000

MOVES = {
    _Cursor.MoveUp: Move.BEFORE,
    _Cursor.MovePrevious: Move.BEFORE,
    _Cursor.MoveDown: Move.AFTER,
    _Cursor.MoveNext: Move.AFTER,
    _Cursor.MoveLeft: Move.DAY_BEFORE,
    _Cursor.MovePageUp: Move.DAY_BEFORE,
    _Cursor.MoveRight: Move.DAY_AFTER,
    _Cursor.MovePageDown: Move.DAY_AFTER,
    _Cursor.MoveHome: Move.FIRST_OF_DAY,
    _Cursor.MoveEnd: Move.LAST_OF_DAY,
}


class WeekCanvas(QListView):
    """Paints itself; to assistive tools it is a list whose entries are the sends.

    Arrow keys move in time and across days, Home and End within the day, with Ctrl within the week. Signals:
    `activated(index)` on Enter or double click; `hour_height_changed(pixels at zoom 100)` after a zoom.
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
        super().__init__(parent)
        self._rows = model
        self._theme = theme
        self._now = now
        self.easel = Easel(theme)
        self._painter = WeekPainter(self.easel)
        self._picture: WeekPicture | None = None
        self._second_zone: ZoneInfo | None = None
        self._wanted_hour: float | None = None
        self.plan_layout: Layout = NOTHING
        self._by_id: dict[int, SendRow] = {}
        self._clock = QTimer(self, interval=NOW_EVERY_MS)
        self._clock.timeout.connect(self.viewport().update)
        self.setModel(model)
        self.setSelectionModel(selection)
        self._dress()
        theme.changed.connect(self._take_theme)

    def _dress(self) -> None:
        self.setAccessibleName("Week canvas")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setMinimumSize(480, 240)
        self.selectionModel().currentChanged.connect(self._tell_current)

    # -- what is shown -----------------------------------------------------------------------------

    @property
    def picture(self) -> WeekPicture | None:
        return self._picture

    def show_picture(self, picture: WeekPicture | None) -> None:
        """Shows a week; another creator or week than before starts at its first hour."""
        before = self._picture
        self._picture = picture
        self._by_id = {} if picture is None else {row.item_id: row for row in picture.rows}
        self.updateGeometries()
        if picture is not None and (before is None or _identity(before) != _identity(picture)):
            self.scroll_to_hour(picture.first_hour)

    def set_second_zone(self, zone: ZoneInfo | None) -> None:
        """The manager's clock beside the creator's; None hides it."""
        self._second_zone = zone
        self.updateGeometries()

    def set_hour_height(self, pixels: float | None) -> None:
        """The zoom of the time axis at zoom 100; None lets the canvas choose."""
        self._wanted_hour = pixels
        self.updateGeometries()

    @property
    def hour_height(self) -> float:
        """Pixels an hour, at zoom 100."""
        if self._wanted_hour is not None:
            return self._wanted_hour
        first = 8 if self._picture is None else self._picture.first_hour
        room = (self.viewport().height() / self._scale - HEADER) - CardSizes().least_height
        return fitting_hour(room, first, least=READABLE_HOUR, most=LARGE_HOUR)

    @property
    def geometry_now(self) -> WeekGeometry:
        """Where everything stands now."""
        scale = self._scale
        size = self.viewport().size()
        return WeekGeometry(
            clocks=() if self._picture is None else self._picture.clocks,
            width=size.width(),
            height=size.height(),
            axis_width=AXIS * scale * (1.6 if self._second_zone is not None else 1),
            header_height=HEADER * scale,
            hour_height=self.hour_height * scale,
            foot=CardSizes().least_height * scale,
        )

    @property
    def _scale(self) -> float:
        return self._theme.zoom / 100

    def scroll_to_hour(self, hour: int) -> None:
        """Puts an hour at the top of the view."""
        self.verticalScrollBar().setValue(round(hour * self.geometry_now.hour_height - self.easel.px(8)))

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

    # -- what a view must know ---------------------------------------------------------------------

    def visualRect(self, index: Index) -> QRect:
        row = self._rows.row(index)
        box = None if row is None else self.plan_layout.box_of(row.item_id)
        if box is None:
            return QRect()
        return rect(box).translated(0, self._top_of_content()).toAlignedRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        x, y = self._content(point)
        if point.y() < self.geometry_now.header_height:
            return QModelIndex()
        item = self.plan_layout.item_at(x, y)
        return self._index(item)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        row = self._rows.row(index)
        box = None if row is None else self.plan_layout.box_of(row.item_id)
        if box is None:
            return
        bar, room, margin = self.verticalScrollBar(), self.geometry_now.room, self.easel.px(16)
        if box.y - margin < bar.value():
            bar.setValue(round(box.y - margin))
        elif box.bottom + margin > bar.value() + room:
            bar.setValue(round(box.bottom + margin - room))
        self.viewport().update()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        if self._picture is None:
            return QModelIndex()
        return self._index(moved(self._picture.slots, self.current_item(), MOVES[action]))

    def setSelection(self, area: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        wanted = QRectF(area.normalized()).translated(0, -self._top_of_content())
        box = Box(wanted.x(), wanted.y(), max(1.0, wanted.width()), max(1.0, wanted.height()))
        found = QItemSelection()
        for card in self.plan_layout.within(box):
            found.merge(self._line(card.item_id), _Flags.Select)
        self.selectionModel().select(found, command)

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def visualRegionForSelection(self, _selection: QItemSelection) -> QRegion:
        return QRegion(self.viewport().rect())

    def doItemsLayout(self) -> None:
        """Places the cards; Qt calls it when the model changed its rows."""
        self.updateGeometries()

    def reset(self) -> None:
        """The list owns the shared selection and restores it; resetting it here would lose it."""
        self.viewport().update()

    def updateGeometries(self) -> None:
        if self._picture is None:
            self.plan_layout = NOTHING
            self.verticalScrollBar().setRange(0, 0)
        else:
            geometry = self.geometry_now
            self.plan_layout = lay_out(self._picture.slots, geometry, CardSizes().scaled(self._scale))
            self.verticalScrollBar().setRange(0, round(geometry.most_scroll))
            self.verticalScrollBar().setPageStep(round(geometry.room))
            self.verticalScrollBar().setSingleStep(round(geometry.hour_height / 2))
        self.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    def keyboardSearch(self, search: str) -> None:
        """Letters are shortcuts here, not a search."""

    # -- selection ---------------------------------------------------------------------------------

    def current_item(self) -> int | None:
        """The send under the cursor."""
        row = self._rows.row(self.currentIndex())
        return None if row is None else row.item_id

    def select_items(self, items: tuple[int, ...]) -> None:
        """Selects sends and moves to the first of them."""
        chosen = QItemSelection()
        for item in items:
            chosen.merge(self._line(item), _Flags.Select)
        if items:
            self.selectionModel().setCurrentIndex(self._index(items[0]), _Flags.NoUpdate)
        self.selectionModel().select(chosen, _Flags.ClearAndSelect)

    def _index(self, item: int | None) -> QModelIndex:
        place = None if item is None else self._rows.place_of(item)
        return QModelIndex() if place is None else self._rows.index(place, 0)

    def _line(self, item: int) -> QItemSelection:
        index = self._index(item)
        return (
            QItemSelection(index, index.siblingAtColumn(len(self._rows.columns) - 1))
            if index.isValid()
            else QItemSelection()
        )

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

    def fold_at(self, point: QPoint) -> Fold | None:
        """The "+N" at a point of the view."""
        x, y = self._content(point)
        return None if point.y() < self.geometry_now.header_height else self.plan_layout.fold_at(x, y)

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
        """The card or fold at a point in words, with every reason for its warning mark."""
        fold = self.fold_at(point)
        if fold is not None:
            return fold_text(fold, self._by_id)
        row = self._rows.row(self.indexAt(point))
        return "" if row is None else "\n".join(part for part in (row.about, row.warning) if part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.updateGeometries()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._clock.stop()
        super().hideEvent(event)

    def _content(self, point: QPoint) -> tuple[float, float]:
        return float(point.x()), point.y() - self._top_of_content()

    def _top_of_content(self) -> float:
        return self.geometry_now.header_height - self.verticalOffset()

    def _take_theme(self) -> None:
        self.easel.renew()
        self.updateGeometries()


def _identity(picture: WeekPicture) -> tuple[object, object]:
    return picture.plan.creator_id, picture.plan.week


def _spot(picture: WeekPicture, now: datetime) -> Spot | None:
    """Where the present instant stands, None when it lies outside the week."""
    local = now.astimezone(picture.zone)
    place = (local.date() - picture.plan.week.monday) // timedelta(days=1)
    if not 0 <= place < 7:
        return None
    return Spot(place, local.hour * 60 + local.minute, bool(local.fold))


def utc_now() -> datetime:
    """The present instant."""
    return datetime.now(UTC)
