"""The week's sends with their times: from an allocation to everything but captions and prices."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from eros_desktop.domain.groups import FOLLOW_UP, LINK_DROPS, is_campaign
from eros_desktop.domain.planning.allocation import Allocation, allocate_week
from eros_desktop.domain.planning.allocation_demand import kept_in_week
from eros_desktop.domain.planning.day_board import Waiting
from eros_desktop.domain.planning.inputs import PlanInputs
from eros_desktop.domain.planning.kinds import DAYS_A_WEEK
from eros_desktop.domain.planning.placing import Day, place_day, place_one, substitutes
from eros_desktop.domain.planning.repair import repair_day
from eros_desktop.domain.planning.sending import Sending
from eros_desktop.domain.planning.week_board import CAMPAIGN_HOURS, WeekBoard, day_items
from eros_desktop.domain.reference import Reference, SendType
from eros_desktop.domain.schedule.sends import DayStrategy, PlannedSend


@dataclass(frozen=True, slots=True)
class Slots:
    """A week's timed sends in order of time, how each date was planned, and sentences about what was left
    out.

    Kept sends of the week are among `sends`, unchanged. New sends carry temporary numbers that no kept send
    has.
    """

    sends: tuple[PlannedSend, ...]
    strategy: Mapping[date, DayStrategy]
    warnings: tuple[str, ...]


def plan_slots(inputs: PlanInputs, reference: Reference) -> Slots:
    """Allocates the week and gives every send its minute (domain.md 7, 9.1).

    Never broken: 45 minutes between any two sends, a type's own gap by wall clock and by elapsed time (also
    to sends of `inputs.kept` outside the week), 2 hours between priced sends, link drops 180 minutes or more
    after their campaign, avoid hours, existing wall-clock times, no clock time more than twice. A send that
    finds no minute is replaced by another type of its category or left out, with a sentence in `warnings`.
    The same inputs give the same sends.
    """
    allocation = allocate_week(inputs, reference)
    week = WeekBoard.of(inputs, reference)
    days = inputs.week.days
    week_counts = _week_counts(allocation)
    for place in range(DAYS_A_WEEK):
        _time_day(week, place, allocation, week_counts)
    return Slots(
        sends=_link_campaigns(_sends(week), inputs, reference),
        strategy=dict(zip(days, week.strategies, strict=True)),
        warnings=(*allocation.warnings, *week.warnings),
    )


def _week_counts(allocation: Allocation) -> Counter[str]:
    total: Counter[str] = Counter()
    for counts in allocation.counts.values():
        total.update(counts)
    return total


def _time_day(week: WeekBoard, place: int, allocation: Allocation, week_counts: Counter[str]) -> None:
    """Times one day and takes it over into the week.

    A day that was to be busy but lost sends down to a quiet day's number is timed again, because a quiet day
    must not crowd its four-hour blocks (domain.md 7.1).
    """
    on = week.date_of(place)
    total = allocation.day_totals[on]
    day, changes, notes = _filled_day(week, place, allocation, total, week_counts)
    if day.board.busy and _regular(day) <= week.reference.timing.busy_day_sends:
        day, changes, notes = _filled_day(week, place, allocation, _regular(day), week_counts)
    week_counts.update(changes)
    week.warnings += notes
    repair_day(day)
    week.settle_day(place, day.board)


def _filled_day(
    week: WeekBoard, place: int, allocation: Allocation, total: int, week_counts: Counter[str]
) -> tuple[Day, Counter[str], list[str]]:
    """A day's board with its sends, how counts of types changed against the allocation, and what to say."""
    on = week.date_of(place)
    day = Day(
        week=week,
        place=place,
        board=week.board(place, total),
        today=allocation.counts[on],
        tomorrow=allocation.counts.get(on + timedelta(days=1), {}),
        yesterday=_yesterday(week, place),
        utilities={},
    )
    changes: Counter[str] = Counter()
    notes = []
    for kind in place_day(day, day_items(allocation.to_place[on], week.reference)):
        note = _stand_in(day, kind, on, week_counts, changes)
        if note is not None:
            notes.append(note)
    return day, changes, notes


def _regular(day: Day) -> int:
    """Sends of the day without follow-ups."""
    return sum(entry.key != FOLLOW_UP for entry in day.board.entries)


def _yesterday(week: WeekBoard, place: int) -> Counter[str]:
    """What really stands on the day before, kept sends of the week before included."""
    return Counter(standing.entry.key for standing in week.standing if standing.day == place - 1)


def _stand_in(
    day: Day, kind: SendType, on: date, week_counts: Counter[str], changes: Counter[str]
) -> str | None:
    """A last try for a send without a time; returns what to say when it or its type is lost.

    It gives up room for follow-ups before it gives way to another type of its category; a link drop, which is
    worth less than a follow-up, the other way round.
    """
    tries = (
        [(True, False), (False, True), (True, True)]
        if kind.key in LINK_DROPS
        else [(False, True), (True, True)]
    )
    for others, give_up_tails in tries:
        if give_up_tails:
            day.board.forget_tails()
        chosen = _first_placed(day, kind, others, week_counts + changes)
        if chosen is kind:
            return None
        if chosen is not None:
            changes.update({kind.key: -1, chosen.key: 1})
            return f"{on:%a %d %b}: no time was left for a {kind.name}; a {chosen.name} takes its place."
    changes[kind.key] -= 1
    return (
        f"{on:%a %d %b}: no time was left for a {kind.name}, so it is not in the week. "
        "Lower the volume or unlock kept sends to make room."
    )


def _first_placed(day: Day, kind: SendType, others: bool, week_counts: Counter[str]) -> SendType | None:
    """The type itself, or with `others` the first that may stand in for it, once it has found a minute."""
    candidates = substitutes(day, kind, week_counts) if others else [kind]
    return next((found for found in candidates if place_one(day, found, 0, Waiting())), None)


def _sends(week: WeekBoard) -> tuple[PlannedSend, ...]:
    """Kept sends as they are and new ones, in order of time."""
    kept = kept_in_week(week.inputs)
    sending = Sending(week.inputs, week.reference)
    first_id = max((send.item_id for send in kept), default=0) + 1
    new = sorted(
        (standing for standing in week.standing if standing.entry.kept is None),
        key=lambda standing: (standing.day, standing.entry.minute),
    )
    made = [
        sending.send(
            number,
            week.date_of(standing.day),
            standing.entry,
            standing.entry.kind,
            week.priority[standing.entry.key],
        )
        for number, standing in enumerate(new, start=first_id)
        if standing.entry.kind is not None
    ]
    return tuple(sorted((*kept, *made), key=lambda send: (*send.sort_key, send.item_id)))


def _link_campaigns(
    sends: tuple[PlannedSend, ...], inputs: PlanInputs, reference: Reference
) -> tuple[PlannedSend, ...]:
    """Every new link drop names a running campaign of the week: the least linked one, then the latest."""
    sellers = {key for key, kind in reference.send_types.items() if is_campaign(kind)}
    campaigns = [send for send in sends if send.send_type_key in sellers]
    kept_ids = {send.item_id for send in inputs.kept}
    wait = timedelta(minutes=reference.timing.link_drop_after_parent_minutes)
    links: Counter[int] = Counter()
    finished = []
    for send in sends:
        if send.send_type_key in LINK_DROPS and send.item_id not in kept_ids:
            running = [campaign for campaign in campaigns if _runs_at(campaign, send.moment, wait)]
            if running:
                chosen = min(running, key=lambda campaign: (links[campaign.item_id], -_age_key(campaign)))
                links[chosen.item_id] += 1
                send = replace(send, campaign_item_id=chosen.item_id)
        finished.append(send)
    return tuple(finished)


def _runs_at(campaign: PlannedSend, moment: datetime, wait: timedelta) -> bool:
    runs = timedelta(hours=campaign.expiration_hours or CAMPAIGN_HOURS)
    return campaign.moment + wait <= moment <= campaign.moment + runs


def _age_key(campaign: PlannedSend) -> int:
    """Larger for later campaigns."""
    return campaign.day.toordinal() * 1440 + campaign.minute
