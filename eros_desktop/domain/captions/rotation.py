"""The mix of content types over a week: what is preferred when captions are chosen (domain.md 5.7, 4.9).

Soft rules only: they steer a choice between captions of the same fallback level and never change a score.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from eros_desktop.domain.groups import PPV_TYPES
from eros_desktop.domain.rounding import steady
from eros_desktop.domain.schedule.sends import PlannedSend
from eros_desktop.domain.volume.content import distribute_slots

MOST_OF_PPV = 0.25
TYPES_A_REVENUE_DAY = 3
LONGEST_RUN = 3
FOUR_HOURS, EIGHT_HOURS = 240, 480


@dataclass(frozen=True, slots=True)
class Placed:
    """One send of the week with a content type. `minute` counts from an arbitrary midnight, wall clock."""

    minute: int
    content_type: str
    is_revenue: bool
    is_ppv: bool
    day: date

    @classmethod
    def of(cls, send: PlannedSend, content_type: str) -> Placed:
        return cls(
            minute=send.day.toordinal() * 1440 + send.minute,
            content_type=content_type,
            is_revenue=send.category == "revenue",
            is_ppv=send.send_type_key in PPV_TYPES,
            day=send.day,
        )


class WeekMix:
    """Content types placed so far, in order of time, and what one more would break."""

    def __init__(
        self, sends: Iterable[PlannedSend], weights: Mapping[str, float], tiers: Mapping[str, str]
    ) -> None:
        ppv_slots = sum(1 for send in sends if send.send_type_key in PPV_TYPES)
        self.ppv_quotas = distribute_slots(ppv_slots, weights, tiers)
        self.ppv_most = max(1, int(steady(MOST_OF_PPV * ppv_slots)))
        self.counts: Counter[str] = Counter()
        self.ppv_counts: Counter[str] = Counter()
        self._line: list[tuple[int, str]] = []
        self._revenue_line: list[tuple[int, str]] = []
        self._minutes: dict[str, list[int]] = {}
        self._revenue_minutes: dict[str, list[int]] = {}
        self._revenue_days: dict[date, Counter[str]] = {}

    def place(self, placed: Placed) -> None:
        """Remembers a send with its content type."""
        self.counts[placed.content_type] += 1
        insort(self._line, (placed.minute, placed.content_type))
        insort(self._minutes.setdefault(placed.content_type, []), placed.minute)
        if placed.is_ppv:
            self.ppv_counts[placed.content_type] += 1
        if placed.is_revenue:
            insort(self._revenue_line, (placed.minute, placed.content_type))
            insort(self._revenue_minutes.setdefault(placed.content_type, []), placed.minute)
            self._revenue_days.setdefault(placed.day, Counter())[placed.content_type] += 1

    def remove(self, placed: Placed) -> None:
        """Takes a placed send out again."""
        name = placed.content_type
        self.counts[name] -= 1
        self._line.remove((placed.minute, name))
        self._minutes[name].remove(placed.minute)
        if placed.is_ppv:
            self.ppv_counts[name] -= 1
        if placed.is_revenue:
            self._revenue_line.remove((placed.minute, name))
            self._revenue_minutes[name].remove(placed.minute)
            shown = self._revenue_days[placed.day]
            shown[name] -= 1
            if not shown[name]:
                del shown[name]

    def points_lost(self, placed: Placed) -> float:
        """Points of preference this content type loses at this moment, 0 when it breaks no soft rule."""
        return sum(rule.points for rule in SOFT_RULES if rule.breaks(self, placed))

    def points_lost_here(self, placed: Placed) -> float:
        """The same for the rules about the moment: what another moment could mend."""
        return sum(rule.points for rule in SOFT_RULES if rule.is_of_moment and rule.breaks(self, placed))

    def broken(self, placed: Placed) -> tuple[str, ...]:
        """The soft rules it would break, as sentences."""
        return tuple(rule.reason for rule in SOFT_RULES if rule.breaks(self, placed))

    def three_in_a_row(self, placed: Placed) -> bool:
        """Over all sends, or over the revenue sends alone."""
        in_week = _run_around(self._line, placed) >= LONGEST_RUN
        return in_week or (placed.is_revenue and _run_around(self._revenue_line, placed) >= LONGEST_RUN)

    def four_hours_full(self, placed: Placed) -> bool:
        return _most_within(self._minutes.get(placed.content_type, ()), placed.minute, FOUR_HOURS) > 2

    def eight_hours_full(self, placed: Placed) -> bool:
        return _most_within(self._minutes.get(placed.content_type, ()), placed.minute, EIGHT_HOURS) > 3

    def revenue_repeats(self, placed: Placed) -> bool:
        if not placed.is_revenue:
            return False
        return _most_within(self._revenue_minutes.get(placed.content_type, ()), placed.minute, FOUR_HOURS) > 1

    def revenue_day_is_narrow(self, placed: Placed) -> bool:
        shown = self._revenue_days.get(placed.day, Counter())
        return placed.is_revenue and placed.content_type in shown and len(shown) < TYPES_A_REVENUE_DAY

    def ppv_quota_is_full(self, placed: Placed) -> bool:
        quota = self.ppv_quotas.get(placed.content_type, self.ppv_most)
        return placed.is_ppv and self.ppv_counts[placed.content_type] >= quota

    def ppv_share_is_full(self, placed: Placed) -> bool:
        return placed.is_ppv and self.ppv_counts[placed.content_type] >= self.ppv_most


@dataclass(frozen=True, slots=True)
class SoftRule:
    """A preference: what breaks it, how many points of preference that costs, and the sentence."""

    key: str
    points: float
    breaks: Callable[[WeekMix, Placed], bool]
    reason: str
    is_of_moment: bool = True
    """False where only the number of sends counts, whenever they go out."""


SOFT_RULES: tuple[SoftRule, ...] = (
    SoftRule("row", 40.0, WeekMix.three_in_a_row, "Its content type would come three times in a row."),
    SoftRule(
        "four_hours", 25.0, WeekMix.four_hours_full, "Its content type comes twice within four hours already."
    ),
    SoftRule(
        "eight_hours",
        25.0,
        WeekMix.eight_hours_full,
        "Its content type comes three times within eight hours already.",
    ),
    SoftRule(
        "revenue",
        15.0,
        WeekMix.revenue_repeats,
        "A revenue send within four hours has the same content type.",
    ),
    SoftRule(
        "share",
        12.0,
        WeekMix.ppv_share_is_full,
        "Its content type has a quarter of the PPV slots already.",
        is_of_moment=False,
    ),
    SoftRule(
        "quota",
        8.0,
        WeekMix.ppv_quota_is_full,
        "Its content type has its share of the PPV slots already.",
        is_of_moment=False,
    ),
    SoftRule(
        "variety",
        8.0,
        WeekMix.revenue_day_is_narrow,
        "The day's revenue sends show fewer than three content types.",
    ),
)


def _run_around(line: Sequence[tuple[int, str]], placed: Placed) -> int:
    """How many sends in a row would have the content type, this one included."""
    at = bisect_left(line, (placed.minute, placed.content_type))
    before = (name == placed.content_type for _, name in reversed(line[max(0, at - LONGEST_RUN) : at]))
    after = (name == placed.content_type for _, name in line[at : at + LONGEST_RUN])
    return 1 + _leading(before) + _leading(after)


def _leading(matches: Iterable[bool]) -> int:
    count = 0
    for matches_type in matches:
        if not matches_type:
            break
        count += 1
    return count


def _most_within(minutes: Sequence[int], minute: int, span: int) -> int:
    """Most uses in any window shorter than `span` minutes that contains `minute`, the new one included."""
    near = sorted((*(at for at in minutes if abs(at - minute) < span), minute))
    return max(bisect_left(near, start + span) - place for place, start in enumerate(near) if start <= minute)
