"""Which days a category's sends of the week go to: fixed weekdays, flavors, even spread, limits a day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from eros_desktop.domain.groups import BUMPS, LINK_DROPS
from eros_desktop.domain.planning.allocation_counts import Counts
from eros_desktop.domain.planning.allocation_demand import Demand
from eros_desktop.domain.planning.kinds import DAYS_A_WEEK, Ties
from eros_desktop.domain.reference import Flavor, SendType

FIXED_DAY_POINTS = 100.0
SAME_DAY_POINTS = 4.0
NEIGHBOUR_POINTS = 1.5
ROOM_POINTS = 1.5
PREFERRED_DAY_POINTS = 0.5
AVOID_POINTS = 3.0
BOOST_POINTS = 3.0
CROWDED_BUMPS_POINTS = 6.0
TIE_POINTS = 0.3
RARE_COUNT = 4
LONG_GAP_HOURS = 12.0


@dataclass(slots=True)
class DayTable:
    """Sends per type and day being filled in; `left` is what each day still needs."""

    demand: Demand
    flavors: dict[int, Flavor]
    ties: Ties
    placed: dict[str, list[int]]
    left: list[int]

    def can_take(self, key: str, day: int) -> bool:
        return self.left[day] > 0 and self.placed[key][day] < self.demand.day_caps[key][day]

    def there(self, key: str, day: int) -> int:
        """Sends of a type on a day, kept ones included; 0 outside the week."""
        if not 0 <= day < DAYS_A_WEEK:
            return 0
        kept = self.demand.kept.get(key)
        return self.placed[key][day] + (kept[day] if kept else 0)

    def put(self, key: str, day: int) -> None:
        self.placed[key][day] += 1
        self.left[day] -= 1


def spread_over_days(
    demand: Demand, counts: Counts, flavors: Sequence[Flavor], ties: Ties
) -> tuple[list[Counts], list[int]]:
    """New sends per type for each of the seven days, and how many each day lacks because all limits are
    reached.

    Rare and bound types choose first; frequent ones level the days. Where a type finds no day, another takes
    its place, so that day totals hold before weekly counts do (both are soft, domain.md 2.8).
    """
    table = DayTable(
        demand=demand,
        flavors={flavor.weekday: flavor for flavor in flavors},
        ties=ties,
        placed={kind.key: [0] * DAYS_A_WEEK for kind in demand.kinds},
        left=list(demand.quota),
    )
    by_key = {kind.key: kind for kind in demand.kinds}
    for kind in sorted(demand.kinds, key=lambda kind: _choosing_order(kind, counts)):
        for _ in range(counts[kind.key]):
            _put_on_best_day(table, kind, counts[kind.key])
    _fill_what_is_left(table, by_key)
    days = [{key: row[day] for key, row in table.placed.items() if row[day]} for day in range(DAYS_A_WEEK)]
    return days, table.left


def _choosing_order(kind: SendType, counts: Counts) -> tuple[bool, bool, int, int]:
    return kind.fixed_weekday is None, kind.key not in LINK_DROPS, counts[kind.key], kind.sort_order


def _put_on_best_day(table: DayTable, kind: SendType, count: int) -> None:
    days = [day for day in range(DAYS_A_WEEK) if table.can_take(kind.key, day)]
    if days:
        table.put(kind.key, max(days, key=lambda day: _day_points(table, kind, day, count)))


def _fill_what_is_left(table: DayTable, by_key: dict[str, SendType]) -> None:
    for day in range(DAYS_A_WEEK):
        while table.left[day] > 0:
            able = [
                kind for key, kind in by_key.items() if table.can_take(key, day) and _week_allows(table, kind)
            ]
            if not able:
                break
            table.put(max(able, key=lambda kind: _day_points(table, kind, day, 0)).key, day)


def _week_allows(table: DayTable, kind: SendType) -> bool:
    return sum(table.placed[kind.key]) < table.demand.week_cap(kind)


def _day_points(table: DayTable, kind: SendType, day: int, count: int) -> float:
    """How well a day suits one more send of a type; higher is better, no unit."""
    points = FIXED_DAY_POINTS * (kind.fixed_weekday == day)
    points += _calendar_points(table, kind, day)
    points -= SAME_DAY_POINTS * table.there(kind.key, day)
    if count <= RARE_COUNT or kind.min_gap_hours >= LONG_GAP_HOURS:
        beside = table.there(kind.key, day - 1) > 0 or table.there(kind.key, day + 1) > 0
        points -= NEIGHBOUR_POINTS * beside
    points += ROOM_POINTS * table.left[day] / max(1, table.demand.quota[day])
    if kind.key in BUMPS and _bumps(table, day) >= (table.demand.day_totals[day] + 1) // 2:
        points -= CROWDED_BUMPS_POINTS
    return points + TIE_POINTS * table.ties.between(1, kind.sort_order, day)


def _calendar_points(table: DayTable, kind: SendType, day: int) -> float:
    """Points of the weekday itself: its flavor and the type's preferred days (domain.md 2.2, 7.7)."""
    points = PREFERRED_DAY_POINTS * (day in kind.preferred_days)
    flavor = table.flavors.get(day)
    if flavor is None:
        return points
    points += BOOST_POINTS * (flavor.boost - 1) * (kind.key in flavor.emphasis)
    return points - AVOID_POINTS * (kind.key in flavor.avoid)


def _bumps(table: DayTable, day: int) -> int:
    return sum(table.there(key, day) for key in table.placed if key in BUMPS)
