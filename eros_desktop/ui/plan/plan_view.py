"""The view behind the week canvas: which card stands where, for Qt, the mouse and assistive tools."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
)
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from eros_desktop.ui.models.table_model import TableModel
from eros_desktop.ui.plan.easel import Easel, rect
from eros_desktop.ui.plan.geometry import (
    DAYS,
    HEADER,
    LEAST_HOUR,
    NARROW_COLUMN,
    NARROW_HEADER,
    Box,
    WeekGeometry,
    fitting_hour,
)
from eros_desktop.ui.plan.layout import NOTHING, CardSizes, Fold, Layout, lay_out
from eros_desktop.ui.plan.moving import Move, moved
from eros_desktop.ui.plan.picture import SendRow, WeekPicture
from eros_desktop.ui.theme import Theme
from eros_desktop.words import tr

Index = QModelIndex | QPersistentModelIndex
_Cursor = QAbstractItemView.CursorAction
_Flags = QItemSelectionModel.SelectionFlag

AXIS, TWO_CLOCKS = 56, 88
LOW_VIEW = 300
"""Lower than this at zoom 100, the heads of the days leave out what their tooltips tell too."""
READABLE_HOUR, LARGE_HOUR = 56.0, 80.0
"""The hour's height the view chooses by itself lies between these, so that 45 minutes hold two lines."""
LEAST_HOURS = 4
"""So many hours are in view even where a large zoom on a small screen leaves 45 minutes one line only."""
FEWEST_HOURS = 2
"""So many are in view whatever height of an hour was wished for at another zoom."""

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


class PlanView(QListView):
    """Lays the sends of a picture out; shows and paints nothing yet.

    It stands on the model and the selection of the list, so that both always agree. To assistive tools it is
    a list whose entries are the sends.
    """

    def __init__(
        self,
        model: TableModel[SendRow],
        selection: QItemSelectionModel,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows = model
        self._theme = theme
        self.easel = Easel(theme)
        self._picture: WeekPicture | None = None
        self._second_zone: ZoneInfo | None = None
        self._wanted_hour: float | None = None
        self._shown_hour = 0.0
        self.plan_layout: Layout = NOTHING
        self._by_id: dict[int, SendRow] = {}
        self.setModel(model)
        self.setSelectionModel(selection)
        self._dress()

    def _dress(self) -> None:
        self.setAccessibleName(tr("Week canvas"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setTabKeyNavigation(False)
        self.setMinimumSize(480, 240)

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
        room = (self.viewport().height() - self._header_height) / self.scale - CardSizes().least_height
        if self._wanted_hour is not None:
            return min(self._wanted_hour, max(LEAST_HOUR, room / FEWEST_HOURS))
        first = 8 if self._picture is None else self._picture.first_hour
        least = min(READABLE_HOUR, max(LEAST_HOUR, room / LEAST_HOURS))
        return fitting_hour(room, first, least=least, most=LARGE_HOUR)

    @property
    def geometry_now(self) -> WeekGeometry:
        """Where everything stands now."""
        scale = self.scale
        size = self.viewport().size()
        return WeekGeometry(
            clocks=() if self._picture is None else self._picture.clocks,
            width=size.width(),
            height=size.height(),
            axis_width=self._axis_width,
            header_height=self._header_height,
            hour_height=self.hour_height * scale,
            foot=CardSizes().least_height * scale,
        )

    @property
    def _axis_width(self) -> float:
        return (AXIS if self._second_zone is None else TWO_CLOCKS) * self.scale

    @property
    def _header_height(self) -> float:
        column = (self.viewport().width() - self._axis_width) / DAYS / self.scale
        has_line = column < NARROW_COLUMN and self.viewport().height() >= LOW_VIEW * self.scale
        return (NARROW_HEADER if has_line else HEADER) * self.scale

    @property
    def scale(self) -> float:
        """Pixels for one at zoom 100."""
        return self._theme.zoom / 100

    def scroll_to_hour(self, hour: int) -> None:
        """Puts an hour at the top of the view."""
        self.verticalScrollBar().setValue(round(hour * self.geometry_now.hour_height - self.easel.px(8)))

    # -- what a view must know ---------------------------------------------------------------------

    def visualRect(self, index: Index) -> QRect:
        row = self._rows.row(index)
        box = None if row is None else self.plan_layout.box_of(row.item_id)
        if box is None:
            return QRect()
        return rect(box).translated(0, self.top_of_content()).toAlignedRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        x, y = self.content_at(point)
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
        wanted = QRectF(area.normalized()).translated(0, -self.top_of_content())
        box = Box(wanted.x(), wanted.y(), max(1.0, wanted.width()), max(1.0, wanted.height()))
        found = QItemSelection()
        for item in sorted(self.items_within(box)):
            found.merge(self._line(item), _Flags.Select)
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
        bar = self.verticalScrollBar()
        if self._picture is None:
            self.plan_layout = NOTHING
            bar.setRange(0, 0)
        else:
            geometry = self.geometry_now
            top = bar.value() / self._shown_hour if self._shown_hour else 0.0
            self.plan_layout = lay_out(self._picture.slots, geometry, CardSizes().scaled(self.scale))
            bar.setRange(0, round(geometry.most_scroll))
            bar.setPageStep(round(geometry.room))
            bar.setSingleStep(round(geometry.hour_height / 2))
            bar.setValue(round(top * geometry.hour_height))
            self._shown_hour = geometry.hour_height
        self.viewport().update()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.viewport().update()

    def keyboardSearch(self, _search: str) -> None:
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

    def chosen_items(self) -> frozenset[int]:
        """The selected sends."""
        rows = (self._rows.row(index) for index in self.selectionModel().selectedRows())
        return frozenset(row.item_id for row in rows if row is not None)

    def choose(self, items: frozenset[int]) -> None:
        """Selects these sends and leaves the cursor where it is."""
        if items == self.chosen_items():
            return
        chosen, last = QItemSelection(), len(self._rows.columns) - 1
        for place in self._rows.places_of(items):
            chosen.append(QItemSelectionRange(self._rows.index(place, 0), self._rows.index(place, last)))
        self.selectionModel().select(chosen, _Flags.ClearAndSelect)

    def items_within(self, area: Box) -> frozenset[int]:
        """The sends whose cards or folds meet an area of the content."""
        folded = (item for fold in self.plan_layout.folds if fold.box.meets(area) for item in fold.items)
        return frozenset((*(card.item_id for card in self.plan_layout.within(area)), *folded))

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

    def fold_at(self, point: QPoint) -> Fold | None:
        """The "+N" at a point of the view."""
        x, y = self.content_at(point)
        return None if point.y() < self.geometry_now.header_height else self.plan_layout.fold_at(x, y)

    def content_at(self, point: QPoint) -> tuple[float, float]:
        return float(point.x()), point.y() - self.top_of_content()

    def top_of_content(self) -> float:
        return self.geometry_now.header_height - self.verticalOffset()


def _identity(picture: WeekPicture) -> tuple[object, object]:
    return picture.plan.creator_id, picture.plan.week
