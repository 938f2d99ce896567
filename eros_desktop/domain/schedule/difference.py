"""What two versions of one week have in common: sends kept, moved, changed, added, removed, and totals."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from eros_desktop.domain.rounding import steady
from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan
from eros_desktop.domain.values import Category

Kind = Literal["kept", "moved", "changed", "added", "removed"]
KINDS: tuple[Kind, ...] = ("changed", "moved", "added", "removed", "kept")
"""In the order in which they matter to whoever decides."""

COMPARED = (
    "send_type_key",
    "channel",
    "audience_target",
    "caption_id",
    "content_type",
    "price_cents",
    "goal_cents",
    "tip_goal_mode",
    "media_count",
    "media_type",
    "flyer_required",
    "expiration_hours",
    "label",
    "needs_manual_caption",
    "note",
    "is_locked",
)
"""Fields that make a send another one. Scores and expectations follow from them; numbers are only names."""

REFERENCES = ("parent_item_id", "campaign_item_id")


@dataclass(frozen=True, slots=True)
class SendDifference:
    """One send before and after; one of the two is None for an added or removed send.

    `fields` are the names of COMPARED and REFERENCES in which they differ; the time is `is_moved`.
    """

    before: PlannedSend | None
    after: PlannedSend | None
    fields: tuple[str, ...] = ()

    @property
    def is_moved(self) -> bool:
        return self.before is not None and self.after is not None and self.before.moment != self.after.moment

    @property
    def kind(self) -> Kind:
        if self.before is None:
            return "added"
        if self.after is None:
            return "removed"
        if self.fields:
            return "changed"
        return "moved" if self.is_moved else "kept"

    @property
    def send(self) -> PlannedSend:
        """The send as it will be, or as it was where it goes."""
        found = self.after or self.before
        assert found is not None
        return found

    @property
    def days(self) -> tuple[date, ...]:
        """The days it concerns: two for a send that moves to another day."""
        found = [one.day for one in (self.before, self.after) if one is not None]
        return tuple(sorted(set(found)))


@dataclass(frozen=True, slots=True)
class WeekTotals:
    """A week in figures. Money is cents; quality 0..100, None where the week was not judged.

    `caption_points` is the sum of the captions' scores and `captioned` how many sends have one.
    """

    sends: int
    by_category: Mapping[Category, int]
    expected_cents: int
    quality: float | None
    errors: int
    caption_points: float
    captioned: int

    @classmethod
    def of(cls, plan: WeekPlan) -> WeekTotals:
        counts = Counter(send.category for send in plan.sends)
        scores = [send.score for send in plan.sends if send.score is not None]
        validation = plan.validation
        return cls(
            sends=len(plan.sends),
            by_category={name: counts.get(name, 0) for name in ("revenue", "engagement", "retention")},
            expected_cents=sum(send.expected_revenue_cents for send in plan.sends),
            quality=None if validation is None else validation.score,
            errors=0 if validation is None else len(validation.errors),
            caption_points=steady(sum(scores)),
            captioned=sum(send.caption_id is not None for send in plan.sends),
        )

    @property
    def points_per_caption(self) -> float | None:
        """Mean score of the captions, 0..100; None where no send has one."""
        return steady(self.caption_points / self.captioned) if self.captioned else None


@dataclass(frozen=True, slots=True)
class WeekDifference:
    """Two versions of one creator's week; `before` is None where nothing was planned.

    `sends` are in order of the day and time they will have, removed ones at the time they had.
    """

    before: WeekPlan | None
    after: WeekPlan
    sends: tuple[SendDifference, ...]

    @property
    def before_totals(self) -> WeekTotals | None:
        return None if self.before is None else WeekTotals.of(self.before)

    @property
    def after_totals(self) -> WeekTotals:
        return WeekTotals.of(self.after)

    @property
    def is_empty(self) -> bool:
        """Whether the week stays as it is."""
        return self.before is not None and all(found.kind == "kept" for found in self.sends)

    def count(self, kind: Kind) -> int:
        return sum(found.kind == kind for found in self.sends)

    def on(self, day: date) -> tuple[SendDifference, ...]:
        """What concerns a day; a send that moves from one day to another concerns both."""
        return tuple(found for found in self.sends if day in found.days)


def difference(before: WeekPlan | None, after: WeekPlan) -> WeekDifference:
    """Pairs the sends of two versions of a week and says how each pair differs.

    In turn are paired: the same type at the same moment; the same type with the same caption, nearest in
    time; the same type on the same day, nearest in time; the same caption. The rest comes or goes.
    """
    old = () if before is None else before.sends
    pairs = _pairs(old, after.sends)
    number = {pairs[place].item_id: send.item_id for place, send in enumerate(after.sends) if place in pairs}
    taken = {send.item_id for send in pairs.values()}
    found = [_compared(pairs.get(place), send, number) for place, send in enumerate(after.sends)]
    found += [SendDifference(send, None) for send in old if send.item_id not in taken]
    found.sort(key=lambda one: (*one.send.sort_key, one.after is None))
    return WeekDifference(before, after, tuple(found))


Fits = Callable[[PlannedSend, PlannedSend], bool]

_ROUNDS: tuple[Fits, ...] = (
    lambda old, new: _same_type(old, new) and old.moment == new.moment,
    lambda old, new: _same_type(old, new) and _same_caption(old, new),
    lambda old, new: _same_type(old, new) and old.day == new.day,
    lambda old, new: _same_caption(old, new),
)


def _same_type(old: PlannedSend, new: PlannedSend) -> bool:
    return old.send_type_key == new.send_type_key


def _same_caption(old: PlannedSend, new: PlannedSend) -> bool:
    return old.caption_id is not None and old.caption_id == new.caption_id


def _pairs(old: Iterable[PlannedSend], new: Iterable[PlannedSend]) -> dict[int, PlannedSend]:
    """The old send of each place in `new` that has one; nearest pairs first in every round."""
    open_old = dict(enumerate(old))
    open_new = dict(enumerate(new))
    pairs: dict[int, PlannedSend] = {}
    for fits in _ROUNDS:
        near = sorted(
            (abs((b.moment - a.moment).total_seconds()), a.channel != b.channel, at, place)
            for at, a in open_old.items()
            for place, b in open_new.items()
            if fits(a, b)
        )
        for _, _, at, place in near:
            if at in open_old and place in open_new:
                pairs[place] = open_old.pop(at)
                del open_new[place]
    return pairs


def _compared(before: PlannedSend | None, after: PlannedSend, number: Mapping[int, int]) -> SendDifference:
    if before is None:
        return SendDifference(None, after)
    fields = [name for name in COMPARED if getattr(before, name) != getattr(after, name)]
    for name in REFERENCES:
        old = getattr(before, name)
        if (None if old is None else number.get(old, 0)) != getattr(after, name):
            fields.append(name)
    return SendDifference(before, after, tuple(fields))
