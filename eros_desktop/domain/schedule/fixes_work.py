"""What proposals of fixes are made of: the week and its facts, and the small edits that they share."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import Any

from eros_desktop.domain.schedule.rules_context import CaptionFacts, JudgeContext, WeekView
from eros_desktop.domain.schedule.sends import PlannedSend, ScoreParts, Violation, WeekPlan
from eros_desktop.domain.values import CaptionId
from eros_desktop.domain.weeks import hhmm


@dataclass(frozen=True, slots=True)
class CaptionOption:
    """Another caption for a send, with its scores there (0..100) and the facts that judging needs."""

    caption_id: CaptionId
    text: str
    content_type: str | None
    score: float
    score_parts: ScoreParts
    performance_score: float | None
    freshness_score: float | None
    fallback_level: int
    facts: CaptionFacts


Captions = Callable[[PlannedSend], Sequence[CaptionOption]]


def no_captions(send: PlannedSend) -> Sequence[CaptionOption]:
    """Offers nothing."""
    del send
    return ()


@dataclass(frozen=True, slots=True)
class Work:
    """A judged week and its facts."""

    plan: WeekPlan
    week: WeekView
    context: JudgeContext
    captions: Captions = no_captions

    def sends(self, items: Iterable[int]) -> tuple[PlannedSend, ...]:
        """The sends a finding names, in order of time."""
        chosen = set(items)
        return tuple(send for send in self.week.ordered if send.item_id in chosen)

    def free(self, items: Iterable[int]) -> tuple[PlannedSend, ...]:
        """Those of them that may be changed."""
        return tuple(send for send in self.sends(items) if is_free(send))

    def followups_of(self, send: PlannedSend) -> tuple[PlannedSend, ...]:
        return tuple(
            one for one in self.plan.sends if one.is_follow_up and one.parent_item_id == send.item_id
        )


@dataclass(frozen=True, slots=True)
class Proposal:
    """The sends of the week after an edit, under their old numbers. `facts` are those of new captions."""

    sends: tuple[PlannedSend, ...]
    touched: tuple[int, ...]
    sentence: str
    facts: Mapping[str, CaptionFacts] = field(default_factory=dict)


Proposer = Callable[[Work, Violation], Iterator[Proposal]]


def is_free(send: PlannedSend) -> bool:
    """Whether a fix may touch the send: nobody locked it and it did not go out."""
    return not send.is_locked and send.status == "pending"


def changing(work: Work, send: PlannedSend, sentence: str, **changes: Any) -> Proposal:
    """One send with other values; it counts as edited by hand from then on."""
    return exchanging(work, {send.item_id: replace(send, is_hand_edited=True, **changes)}, sentence)


def exchanging(
    work: Work,
    changed: Mapping[int, PlannedSend],
    sentence: str,
    facts: Mapping[str, CaptionFacts] | None = None,
) -> Proposal:
    """The week with these sends in the place of those of the same number."""
    sends = tuple(changed.get(send.item_id, send) for send in work.plan.sends)
    return Proposal(sends, tuple(sorted(changed)), sentence, facts or {})


def moving(work: Work, send: PlannedSend, moment: datetime) -> Proposal | None:
    """A send at another moment, its follow-ups as far behind it as before; None where one may not move."""
    step = moment - send.moment
    moved = {send.item_id: _at(send, moment)}
    for followup in work.followups_of(send):
        if not is_free(followup):
            return None
        moved[followup.item_id] = _at(followup, followup.moment + step)
    where = hhmm(moment.time()) if moment.date() == send.day else f"{moment:%a} {hhmm(moment.time())}"
    spoken = work.context.spoken(send)
    alone, together = f"Move {spoken} to {where}.", f"Move {spoken} to {where}, with its follow-up."
    return exchanging(work, moved, together if len(moved) > 1 else alone)


def removing(work: Work, gone: Collection[PlannedSend], sentence: str) -> Proposal | None:
    """The week without these sends and without their follow-ups; None where one of those may not go.

    Link drops to a removed campaign point to nothing any more.
    """
    numbers = {send.item_id for send in gone}
    hanging = [one for send in gone for one in work.followups_of(send) if one.item_id not in numbers]
    if not all(is_free(one) for one in hanging):
        return None
    numbers |= {one.item_id for one in hanging}
    kept = tuple(
        replace(send, campaign_item_id=None) if send.campaign_item_id in numbers else send
        for send in work.plan.sends
        if send.item_id not in numbers
    )
    return Proposal(kept, (), sentence)


def days_around(day: date, days: Sequence[date]) -> list[date]:
    """The other days of the week, nearest first."""
    return sorted((one for one in days if one != day), key=lambda one: (abs((one - day).days), one))


def spoken_list(work: Work, sends: Sequence[PlannedSend]) -> str:
    """One send by its name and time, several as `Tue 10:07 DM Farm and Tue 15:07 DM Farm`."""
    names = [work.context.spoken(send) for send in sends]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _at(send: PlannedSend, moment: datetime) -> PlannedSend:
    return replace(send, day=moment.date(), at=moment.time(), base_at=None, is_hand_edited=True)


def at_minute(day: date, minute: int) -> datetime:
    """A moment by its minute of the day."""
    return datetime.combine(day, time()) + timedelta(minutes=minute)
