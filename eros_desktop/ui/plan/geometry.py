"""Times to places and back: seven day columns under a header, beside a time axis. Pure numbers, no Qt.

Lengths are pixels. x runs from the left edge of the view; y is content: 0 at midnight, without header or
scrolling.
"""

from __future__ import annotations

from dataclasses import dataclass

from eros_desktop.ui.plan.day_clock import DayClock

DAYS = 7
NARROW_COLUMN = 120
"""Columns narrower than this, at zoom 100, give the expected revenue a line of its own in their heads."""
HEADER, NARROW_HEADER = 64, 80
"""Height of the heads without and with that line, at zoom 100."""
LEAST_HOUR, MOST_HOUR = 20.0, 200.0
"""Limits of an hour's height in pixels at zoom 100."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle; right and bottom edges lie outside."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    def contains(self, x: float, y: float) -> bool:
        return self.x <= x < self.right and self.y <= y < self.bottom

    def meets(self, other: Box) -> bool:
        """True when the two share a point."""
        return (
            self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom
        )


@dataclass(frozen=True, slots=True)
class Spot:
    """A time on the canvas: weekday 0..6, minute of the day, and whether a doubled hour passes again."""

    place: int
    minute: float
    second_pass: bool = False


@dataclass(frozen=True, slots=True)
class WeekGeometry:
    """`width` and `height` are those of the whole view. `hour_height` is the zoom of the time axis."""

    clocks: tuple[DayClock, ...]
    width: float
    height: float
    axis_width: float
    header_height: float
    hour_height: float
    foot: float = 0.0
    """Room below midnight so that a late card stays readable."""

    @property
    def column_width(self) -> float:
        return max(1.0, (self.width - self.axis_width) / DAYS)

    @property
    def content_height(self) -> float:
        return 24 * self.hour_height + self.foot

    @property
    def room(self) -> float:
        """Height of the part that scrolls."""
        return max(0.0, self.height - self.header_height)

    @property
    def most_scroll(self) -> float:
        return max(0.0, self.content_height - self.room)

    def column(self, place: int) -> Box:
        """The body of a day, all 24 places of it."""
        return Box(self.axis_width + place * self.column_width, 0.0, self.column_width, 24 * self.hour_height)

    def header(self, place: int) -> Box:
        """The head of a day, in view coordinates."""
        return Box(self.axis_width + place * self.column_width, 0.0, self.column_width, self.header_height)

    def y_of(self, place: int, minute: float, second_pass: bool = False) -> float:
        return self.clocks[place].place(minute, second_pass) * self.hour_height

    def hour_box(self, place: int, hour: int) -> Box:
        """An hour of a day as it stands on the axis; a doubled hour is one box, a skipped one too."""
        column = self.column(place)
        return Box(column.x, hour * self.hour_height, column.width, self.hour_height)

    def column_at(self, x: float) -> int | None:
        """The weekday below x, None over the axis and beside the columns."""
        place = (x - self.axis_width) // self.column_width
        return int(place) if 0 <= place < DAYS else None

    def spot_at(self, x: float, y: float) -> Spot | None:
        """The time at a point of the content; None where there is none, like in a skipped hour."""
        place = self.column_at(x)
        if place is None or y < 0:
            return None
        found = self.clocks[place].minute(y / self.hour_height)
        return None if found is None else Spot(place, *found)

    def hour_at(self, y: float) -> float:
        """The place on the axis, in hours, for zooming around the pointer."""
        return y / self.hour_height


def fitting_hour(room: float, first_hour: int, *, least: float, most: float) -> float:
    """The hour's height at which `first_hour`..24 fill the room, within limits."""
    return min(most, max(least, room / max(1, 24 - first_hour)))
