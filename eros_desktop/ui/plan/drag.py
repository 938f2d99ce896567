"""Dragging sends on the canvas: where they would land, what the week looks like then, and why not. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from eros_desktop.domain.errors import ErosError
from eros_desktop.domain.schedule.edits import shifted
from eros_desktop.domain.schedule.sends import PlannedSend, Validation, WeekPlan
from eros_desktop.domain.schedule.wording import Names
from eros_desktop.ui.plan.geometry import DAYS, Box, WeekGeometry
from eros_desktop.ui.plan.layout import CardSizes
from eros_desktop.ui.plan.picture import SEVERITIES, SendRow, WeekPicture, issues_by_item

if TYPE_CHECKING:
    from eros_desktop.services.plans.editing import WeekBoard

SNAP_MINUTES, FINE_MINUTES = 5, 1
LAST_MINUTE = 24 * 60 - 1
FLOATING_LINES = 2.0
"""A dragged card is so many lines high."""


@dataclass(frozen=True, slots=True)
class Grip:
    """Where a drag took hold: the send with its weekday and minute, and pixels below its card's top."""

    item_id: int
    place: int
    minute: int
    below_top: float


@dataclass(frozen=True, slots=True)
class Drop:
    """Where the held send would land, and by how much all dragged ones move then."""

    place: int
    minute: int
    days: int
    minutes: int

    @property
    def is_nothing(self) -> bool:
        return not self.days and not self.minutes


def drop_at(geometry: WeekGeometry, grip: Grip, x: float, y: float, step: int = SNAP_MINUTES) -> Drop:
    """The landing for a pointer at a point of the content, snapped to `step` minutes of the hour.

    Beside the columns the nearest one counts. A drag straight sideways keeps the send's own minute. In a
    skipped hour the skipped minute itself is meant, which no send can have.
    """
    place = min(DAYS - 1, max(0, int((x - geometry.axis_width) // geometry.column_width)))
    hours = min(24.0, max(0.0, (y - grip.below_top) / geometry.hour_height))
    found = geometry.clocks[place].minute(hours)
    wanted = hours * 60 if found is None else found[0]
    if abs(wanted - grip.minute) < step / 2:
        minute = grip.minute
    else:
        minute = min(LAST_MINUTE // step * step, round(wanted / step) * step)
    return Drop(place, minute, place - grip.place, minute - grip.minute)


@dataclass(frozen=True, slots=True, eq=False)
class Preview:
    """What the canvas shows while sends are dragged.

    `floating` are the dragged sends where they would be, `ghosts` the numbers of the cards they leave;
    `rows` has the other sends whose gravest issue is another then. `problem` says why they cannot be dropped.
    """

    drop: Drop
    floating: tuple[tuple[SendRow, Box], ...] = ()
    ghosts: frozenset[int] = frozenset()
    rows: Mapping[int, SendRow] = field(default_factory=dict)
    validation: Validation | None = None
    problem: str = ""
    is_from_elsewhere: bool = False
    """Nothing of the week is dragged; only the time of the landing is shown."""
    is_leaving: bool = False
    """The sends are held over somebody beside the canvas who would take them."""
    is_beside: bool = False
    """The sends are held beside the canvas where nobody takes them; they stay where they are."""


def preview_of(
    picture: WeekPicture,
    geometry: WeekGeometry,
    sizes: CardSizes,
    items: frozenset[int],
    drop: Drop,
    board: WeekBoard | None,
) -> Preview:
    """The week as it would be after the drop, judged where there is a board to judge with."""
    names: Names = {} if board is None else board.names
    try:
        plan, moved = shifted(picture.plan, items, drop.days, drop.minutes, names=names)
    except ErosError as error:
        return Preview(drop, ghosts=items, problem=error.message)
    dragged = frozenset(send.item_id for send in moved)
    validation = picture.plan.validation if board is None else board.judged(plan).validation
    issues = issues_by_item(validation)
    worst = worst_by_item(validation)
    rows = {row.item_id: row for row in picture.rows}
    floating = tuple(
        (
            replace(rows[send.item_id], send=send, issues=issues.get(send.item_id, ())),
            floating_box(geometry, sizes, plan, send),
        )
        for send in plan.sends
        if send.item_id in dragged
    )
    changed = {
        item: replace(row, issues=issues.get(item, ()))
        for item, row in rows.items()
        if item not in dragged and row.worst != worst.get(item)
    }
    return Preview(drop, floating, dragged, changed, validation)


def worst_by_item(validation: Validation | None) -> dict[int, str]:
    """The gravest severity of each send that has an issue."""
    worst: dict[int, str] = {}
    for severity in SEVERITIES:
        for violation in validation.violations if validation is not None else ():
            if violation.severity == severity:
                for item in violation.items:
                    worst.setdefault(item, severity)
    return worst


def floating_box(geometry: WeekGeometry, sizes: CardSizes, plan: WeekPlan, send: PlannedSend) -> Box:
    """A card over the whole width of its day."""
    place = (send.day - plan.week.monday).days
    column = geometry.column(place)
    return Box(
        column.x + sizes.inset,
        geometry.y_of(place, send.minute),
        column.width - 2 * sizes.inset,
        sizes.least_height * FLOATING_LINES,
    )
