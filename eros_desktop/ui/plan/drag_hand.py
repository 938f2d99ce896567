"""The hand on the canvas: takes hold of cards and of the rubber band, follows the mouse, lets go."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

from eros_desktop.ui.plan.drag import (
    FINE_MINUTES,
    LAST_MINUTE,
    SNAP_MINUTES,
    Drop,
    Grip,
    Preview,
    drop_at,
    preview_of,
)
from eros_desktop.ui.plan.geometry import Box, Spot
from eros_desktop.ui.plan.layout import CardSizes

if TYPE_CHECKING:
    from eros_desktop.services.plans.editing import WeekBoard
    from eros_desktop.ui.plan.plan_view import PlanView

SCROLL_EVERY_MS = 16
SCROLL_EDGE, SCROLL_MOST, SCROLL_FAR = 32, 18, 48
"""Pixels: so near the edge, and so far outside, the canvas scrolls; at most so far a step."""

_Modifiers = Qt.KeyboardModifier


class DragHand(QObject):
    """One drag at a time: `previewed(Preview or None)` at every step, at the end
    `dropped(items, days, minutes)`.

    `board` judges while dragging, None as long as nobody knows it; `outside` is asked with a point of the
    screen whether somebody beside the canvas would take the sends, and `given(items, point)` hands them over.
    """

    previewed = Signal(object)
    dropped = Signal(object, int, int)
    given = Signal(object, object)

    def __init__(self, view: PlanView) -> None:
        super().__init__(view)
        self._view = view
        self.board: Callable[[], WeekBoard | None] = lambda: None
        self.outside: Callable[[QPoint | None], bool] = lambda _point: False
        self.preview: Preview | None = None
        self.band: Box | None = None
        self._pressed_at: QPoint | None = None
        self._grip: Grip | None = None
        self._origin = (0.0, 0.0)
        self._before: frozenset[int] = frozenset()
        self._items: frozenset[int] = frozenset()
        self._at = QPoint()
        self._drop: Drop | None = None
        self._is_given = False
        self._scroll = QTimer(self, interval=SCROLL_EVERY_MS)
        self._scroll.timeout.connect(self._scroll_on)

    @property
    def is_dragging(self) -> bool:
        return self._drop is not None

    @property
    def is_busy(self) -> bool:
        """A card or the band is held."""
        return self.is_dragging or self.band is not None

    # -- taking hold -------------------------------------------------------------------------------

    def press(self, at: QPoint, item: int | None, *, keeps: bool) -> None:
        """The left button went down on a send or, with None, beside all; `keeps` adds to the choice."""
        self._pressed_at = self._at = at
        x, y = self._view.content_at(at)
        self._origin = (x, y)
        self._before = self._view.chosen_items() if keeps else frozenset()
        self._grip = None
        picture = self._view.picture
        box = None if item is None else self._view.plan_layout.box_of(item)
        if item is not None and box is not None and picture is not None:
            send = picture.plan.send(item)
            place = (send.day - picture.plan.week.monday).days
            top = self._view.geometry_now.y_of(place, send.minute)
            self._grip = Grip(item, place, send.minute, y - top)

    def follow(self, at: QPoint, modifiers: Qt.KeyboardModifier) -> bool:
        """The mouse moved with the button down; True when the hand makes something of it."""
        self._at = at
        if self._pressed_at is None:
            return False
        if not self.is_busy:
            if (at - self._pressed_at).manhattanLength() < QApplication.startDragDistance():
                return False
            self._begin()
        self._step(modifiers)
        return True

    def let_go(self) -> bool:
        """The button came up; True when a drag or a band ended with it."""
        was_busy, drop, preview = self.is_busy, self._drop, self.preview
        items, at, is_given = tuple(sorted(self._items)), self._at, self._is_given
        self._end()
        if drop is None or preview is None:
            return was_busy
        if is_given:
            self.given.emit(items, self._view.viewport().mapToGlobal(at))
        elif not (preview.problem or preview.is_beside or drop.is_nothing):
            self.dropped.emit(items, drop.days, drop.minutes)
        return True

    def cancel(self) -> bool:
        """Everything stays where it was; True when something was held."""
        was_busy = self.is_busy
        if self.band is not None:
            self._view.select_items(tuple(sorted(self._before)))
        self._end()
        return was_busy

    def step_now(self, modifiers: Qt.KeyboardModifier) -> None:
        """A modifier went down or up: the same place, snapped anew."""
        if self.is_dragging:
            self._step(modifiers)

    def hover(self, spot: Spot | None) -> None:
        """Something from elsewhere is held over a time; None: over none any more."""
        if self.is_busy:
            return
        if spot is None:
            self.preview = None
        else:
            last = LAST_MINUTE // SNAP_MINUTES * SNAP_MINUTES
            minute = min(last, round(spot.minute / SNAP_MINUTES) * SNAP_MINUTES)
            self.preview = Preview(Drop(spot.place, minute, 0, 0), is_from_elsewhere=True)
        self.previewed.emit(None)

    # -- in between --------------------------------------------------------------------------------

    def _begin(self) -> None:
        if self._grip is None:
            self.band = Box(*self._origin, 0.0, 0.0)
        else:
            chosen = self._view.chosen_items()
            self._items = chosen if self._grip.item_id in chosen else frozenset((self._grip.item_id,))
            self._drop = Drop(self._grip.place, self._grip.minute, 0, 0)
            self._view.viewport().setCursor(QCursor(Qt.CursorShape.ClosedHandCursor))
        self._scroll.start()

    def _step(self, modifiers: Qt.KeyboardModifier) -> None:
        if self._grip is None:
            self._stretch()
            return
        self._is_given = self.outside(self._view.viewport().mapToGlobal(self._at))
        if not self._is_given and self._is_beside():
            self._show_refused()
            return
        self._view.viewport().setCursor(QCursor(Qt.CursorShape.ClosedHandCursor))
        step = FINE_MINUTES if modifiers & _Modifiers.ShiftModifier else SNAP_MINUTES
        x, y = self._view.content_at(self._at)
        drop = drop_at(self._view.geometry_now, self._grip, x, y, step)
        if self._is_given:
            self._drop, self.preview = drop, Preview(drop, ghosts=self._items, is_leaving=True)
            self.previewed.emit(self.preview)
            return
        was_leaving = self.preview is not None and (self.preview.is_leaving or self.preview.is_beside)
        if drop == self._drop and self.preview is not None and not was_leaving:
            return
        self._drop = drop
        self._show(drop)

    def _is_beside(self) -> bool:
        """Whether the pointer left the week; a little above or below it is still where one scrolls."""
        room = self._view.viewport().rect().adjusted(0, -SCROLL_FAR, 0, SCROLL_FAR)
        return not room.contains(self._at)

    def _show_refused(self) -> None:
        """The sends are held where nobody takes them: letting go there leaves them where they are."""
        drop = self._drop
        if drop is not None and (self.preview is None or not self.preview.is_beside):
            self.preview = Preview(drop, is_beside=True)
            self._view.viewport().setCursor(QCursor(Qt.CursorShape.ForbiddenCursor))
            self.previewed.emit(self.preview)

    def _show(self, drop: Drop) -> None:
        view, picture = self._view, self._view.picture
        if picture is None:
            return
        sizes = CardSizes().scaled(view.scale)
        self.preview = preview_of(picture, view.geometry_now, sizes, self._items, drop, self.board())
        self.previewed.emit(self.preview)

    def _stretch(self) -> None:
        x, y = self._view.content_at(self._at)
        left, top = self._origin
        self.band = Box(min(left, x), min(top, y), abs(x - left), abs(y - top))
        found = self._view.items_within(self.band)
        self._view.choose(self._before | found)
        self._view.viewport().update()

    def _scroll_on(self) -> None:
        """Near an edge the week scrolls under the hand."""
        geometry, bar, y = self._view.geometry_now, self._view.verticalScrollBar(), self._at.y()
        over = min(0, y - round(geometry.header_height) - SCROLL_EDGE) or max(
            0, y - round(geometry.height) + SCROLL_EDGE
        )
        if over and not self._is_given and not self._is_beside():
            before = bar.value()
            bar.setValue(before + max(-SCROLL_MOST, min(SCROLL_MOST, over)))
            if bar.value() != before:
                self._step(QApplication.keyboardModifiers())

    def _end(self) -> None:
        was_dragging = self.is_dragging
        self._scroll.stop()
        self._pressed_at, self._grip, self._drop = None, None, None
        self.preview, self.band, self._items = None, None, frozenset()
        self._is_given = False
        if was_dragging:
            self._view.viewport().unsetCursor()
            self.outside(None)
            self.previewed.emit(None)
        self._view.viewport().update()
