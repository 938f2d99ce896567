"""What became of a planned week: sent, late, at another price, with another text, missed, extra.

The documents give no rules for this comparison, so its thresholds are constants here, each with its reason.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from eros_desktop.domain.analytics.hours import Profile
from eros_desktop.domain.rounding import round_half_up
from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan

Outcome = Literal["sent", "changed", "missed", "extra", "pending", "unknown"]
OUTCOMES: tuple[Outcome, ...] = ("missed", "changed", "extra", "unknown", "pending", "sent")
"""What asks for a look comes first."""

ON_TIME_MINUTES = 15
"""Slots lie a quarter hour apart and are shifted by up to 8 minutes (domain.md 7.4): nearer is one slot."""

SAME_TYPE_MINUTES = 240
"""Plans place sends in blocks of four hours (domain.md 7.1): further away the same type is another send."""

SAME_CAPTION_MINUTES = 1440
"""A caption comes once in a week (domain.md 9.2): up to a day away it is the same send."""

UNTYPED_MINUTES = 45
"""Sends are at least 45 minutes apart (domain.md 7.1): a message of no known type belongs to the nearer."""


@dataclass(frozen=True, slots=True)
class SentMessage:
    """One imported message, at a moment of the creator's wall clock; without `has_time` only the day counts.

    `price_cents` and `caption_id` are None where they are not known.
    """

    moment: datetime
    has_time: bool
    send_type_key: str | None
    caption_id: str | None
    price_cents: int | None
    recipients: int
    viewed: int
    purchased: int
    earned_cents: int


@dataclass(frozen=True, slots=True)
class SendActual:
    """A planned send beside the message that it became.

    `late_minutes` is negative for an early one and None where the time of the message is not known or there
    is none. `cost_cents` is what the difference likely cost; None where nobody can tell. `reason` is the
    sentence behind it.
    """

    outcome: Outcome
    planned: PlannedSend | None
    message: SentMessage | None
    late_minutes: int | None = None
    has_other_price: bool = False
    has_other_text: bool = False
    cost_cents: int | None = 0
    reason: str = ""

    @property
    def is_late(self) -> bool:
        return self.late_minutes is not None and self.late_minutes > ON_TIME_MINUTES

    @property
    def is_early(self) -> bool:
        return self.late_minutes is not None and self.late_minutes < -ON_TIME_MINUTES

    @property
    def moment(self) -> datetime:
        """When it was to go out, or went out without a plan."""
        if self.planned is not None:
            return self.planned.moment
        assert self.message is not None
        return self.message.moment


@dataclass(frozen=True, slots=True)
class ActualSummary:
    """A week's comparison in figures; money is cents.

    `expected_cents` is what was expected of the sends that were due, `earned_cents` what those that went out
    earned, `extra_cents` what unplanned ones earned. `cost_cents` sums what is known of the likely cost.
    """

    planned: int
    sent: int
    on_plan: int
    late: int
    early: int
    other_price: int
    other_text: int
    missed: int
    extra: int
    pending: int
    unknown: int
    expected_cents: int
    earned_cents: int
    extra_cents: int
    cost_cents: int


@dataclass(frozen=True, slots=True)
class PlanActual:
    """One creator's week, planned and real. `data_until` is the last imported message before its end."""

    plan: WeekPlan
    sends: tuple[SendActual, ...]
    data_until: datetime | None

    @property
    def summary(self) -> ActualSummary:
        return _summary(self.sends)


def compare(
    plan: WeekPlan,
    messages: Sequence[SentMessage],
    hour_profile: Profile,
    data_until: datetime | None,
) -> PlanActual:
    """Pairs planned sends with imported messages; both on the creator's wall clock.

    `messages` are the creator's from the day before the week to the day after. A send later than
    `data_until` is pending. Where no message answers any send of a channel, the import holds nothing of that
    channel, and its sends are unknown instead of missed. `hour_profile` is shape (7, 24), NaN for unknown.
    """
    pairs = _pairs(plan.sends, messages)
    seen = {plan.sends[at].channel for at in pairs}
    found = [
        _judged(send, messages[pairs[at]], hour_profile)
        if at in pairs
        else _absent(send, data_until, send.channel in seen)
        for at, send in enumerate(plan.sends)
    ]
    taken = set(pairs.values())
    found += [
        SendActual("extra", None, message, reason="Nothing of the kind was planned near that time.")
        for at, message in enumerate(messages)
        if at not in taken and message.moment.date() in plan.week
    ]
    return PlanActual(plan, tuple(sorted(found, key=lambda one: one.moment)), data_until)


def _pairs(sends: Sequence[PlannedSend], messages: Sequence[SentMessage]) -> dict[int, int]:
    """Place of the message for the place of each send that has one; the surest and nearest pairs first."""
    near = sorted(
        (*rank, at, place)
        for at, place in _possible(sends, messages)
        if (rank := _rank(sends[at], messages[place])) is not None
    )
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, _, at, place in near:
        if at not in pairs and place not in taken:
            pairs[at] = place
            taken.add(place)
    return pairs


def _possible(sends: Sequence[PlannedSend], messages: Sequence[SentMessage]) -> Iterator[tuple[int, int]]:
    """Places of sends and messages that may belong together: of a type and near in time, or one caption."""
    by_type: dict[str | None, list[tuple[datetime, int]]] = {}
    by_caption: dict[str | None, list[int]] = {}
    for place, message in enumerate(messages):
        by_type.setdefault(message.send_type_key, []).append((message.moment, place))
        by_caption.setdefault(message.caption_id, []).append(place)
    for found in by_type.values():
        found.sort()
    window = timedelta(days=1)  # a message without a time stands at midnight
    for at, send in enumerate(sends):
        places = set(by_caption.get(send.caption_id, ())) if send.caption_id else set()
        for key in (send.send_type_key, None):
            near = by_type.get(key, [])
            low = bisect_left(near, (send.moment - window, -1))
            high = bisect_left(near, (send.moment + window, -1))
            places.update(place for _, place in near[low:high])
        yield from ((at, place) for place in places)


def _rank(send: PlannedSend, message: SentMessage) -> tuple[int, float] | None:
    """How sure it is that the message is the send (0 surest), and how many minutes lie between."""
    minutes = _distance(send, message)
    if send.caption_id is not None and send.caption_id == message.caption_id:
        return (0, minutes) if minutes <= SAME_CAPTION_MINUTES else None
    if message.send_type_key is None:
        return (2, minutes) if minutes <= UNTYPED_MINUTES else None
    if message.send_type_key == send.send_type_key:
        return (1, minutes) if minutes <= SAME_TYPE_MINUTES else None
    return None


def _distance(send: PlannedSend, message: SentMessage) -> float:
    if not message.has_time:
        return abs((message.moment.date() - send.day).days) * 1440.0
    return abs((message.moment - send.moment).total_seconds()) / 60


def _judged(send: PlannedSend, message: SentMessage, profile: Profile) -> SendActual:
    """A send that went out, and what its differences likely cost."""
    late = round((message.moment - send.moment).total_seconds() / 60) if message.has_time else None
    is_off_time = late is not None and abs(late) > ON_TIME_MINUTES
    other_price = None not in (send.price_cents, message.price_cents) and (
        send.price_cents != message.price_cents
    )
    other_text = None not in (send.caption_id, message.caption_id) and send.caption_id != message.caption_id
    parts = [
        _time_cost(send, message, profile) if is_off_time else None,
        _price_cost(send, message) if other_price else None,
        (None, "What the planned text would have earned, nobody can tell.") if other_text else None,
    ]
    told = [part for part in parts if part is not None]
    known = [cost for cost, _ in told if cost is not None]
    return SendActual(
        "changed" if told else "sent",
        send,
        message,
        late,
        other_price,
        other_text,
        sum(known) if known or not told else None,
        " ".join(sentence for _, sentence in told),
    )


def _time_cost(send: PlannedSend, message: SentMessage, profile: Profile) -> tuple[int | None, str]:
    """The expected revenue times how much poorer the real hour is for this creator (domain.md 7.3)."""
    planned = float(profile[send.day.weekday()][send.at.hour])
    real = float(profile[message.moment.weekday()][message.moment.hour])
    if planned != planned or real != real or planned <= 0:
        return None, "Too little is known of the two hours to say what the other time cost."
    share = max(0.0, 1 - real / planned)
    if share == 0:
        return 0, "The hour it went out earns no less than the planned one."
    cost = round_half_up(send.expected_revenue_cents * share)
    return cost, f"The hour it went out earns {share:.0%} less than the planned one."


def _price_cost(send: PlannedSend, message: SentMessage) -> tuple[int | None, str]:
    """The difference times those who bought; whom a higher price kept away, nobody can count."""
    asked, planned = message.price_cents or 0, send.price_cents or 0
    if asked > planned:
        return None, "How many the higher price kept away, nobody can tell."
    cost = (planned - asked) * message.purchased
    return cost, f"{message.purchased} bought at ${(planned - asked) / 100:.2f} less than planned."


def _absent(send: PlannedSend, data_until: datetime | None, channel_is_seen: bool) -> SendActual:
    if data_until is None or send.moment > data_until:
        return SendActual("pending", send, None, reason="The imported messages end before this send.")
    if not channel_is_seen:
        channel = send.channel.replace("_", " ")
        reason = f"The imported messages hold no {channel} of this week, so nothing is known."
        return SendActual("unknown", send, None, cost_cents=None, reason=reason)
    reason = "No message of its kind went out near the planned time."
    return SendActual("missed", send, None, cost_cents=int(send.expected_revenue_cents), reason=reason)


def _summary(sends: Sequence[SendActual]) -> ActualSummary:
    counts: Mapping[str, int] = {
        outcome: sum(one.outcome == outcome for one in sends) for outcome in OUTCOMES
    }
    due = [one for one in sends if one.outcome in ("sent", "changed", "missed")]
    return ActualSummary(
        planned=sum(one.planned is not None for one in sends),
        sent=counts["sent"] + counts["changed"],
        on_plan=counts["sent"],
        late=sum(one.is_late for one in sends),
        early=sum(one.is_early for one in sends),
        other_price=sum(one.has_other_price for one in sends),
        other_text=sum(one.has_other_text for one in sends),
        missed=counts["missed"],
        extra=counts["extra"],
        pending=counts["pending"],
        unknown=counts["unknown"],
        expected_cents=sum(one.planned.expected_revenue_cents for one in due if one.planned),
        earned_cents=sum(one.message.earned_cents for one in due if one.message),
        extra_cents=sum(one.message.earned_cents for one in sends if one.outcome == "extra" and one.message),
        cost_cents=sum(one.cost_cents or 0 for one in sends),
    )
