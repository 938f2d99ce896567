"""Edits of a planned week: each gives a new week, the numbers its sends have there, and a sentence.

Nothing is judged and nothing is stored here. A refused edit raises: Conflict where the week or a send is
closed, InvalidInput where a send would get a day or a time that it cannot have. `names` maps send types to
their names; a type it does not name is spoken as its key in words.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from eros_desktop.domain.errors import Conflict, InvalidInput, NotFound
from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan
from eros_desktop.domain.schedule.wording import (
    DAY_MINUTES,
    NO_NAMES,
    Names,
    duplicated_sentence,
    moved_sentence,
    spoken,
    spoken_all,
    with_followups,
)
from eros_desktop.domain.weeks import exists, hhmm

CLOSED = ("queued", "completed")


@dataclass(frozen=True, slots=True)
class Edited:
    """A week after an edit, not judged yet. `touched` are the new numbers of the sends it was about.

    `notes` say what else came of it and is worth knowing.
    """

    plan: WeekPlan
    touched: tuple[int, ...]
    sentence: str
    notes: tuple[str, ...] = ()


def move(
    plan: WeekPlan, items: Collection[int], days: int = 0, minutes: int = 0, *, names: Names = NO_NAMES
) -> Edited:
    """Moves sends by whole days and minutes of the wall clock; follow-ups go with their parents."""
    whole, moved = shifted(plan, items, days, minutes, names=names)
    chosen = tuple(send for send in moved if send.item_id in items)
    by_id = {send.item_id: send for send in whole.sends}
    return renumbered(
        whole,
        [send.item_id for send in chosen],
        moved_sentence(chosen, by_id, days * DAY_MINUTES + minutes, len(moved) - len(chosen), names),
    )


def shifted(
    plan: WeekPlan, items: Collection[int], days: int = 0, minutes: int = 0, *, names: Names = NO_NAMES
) -> tuple[WeekPlan, tuple[PlannedSend, ...]]:
    """The week with sends moved but still under their old numbers, as a drag shows it, and those sends as
    they were, follow-ups of moved parents among them. Raises as `move` does.
    """
    moved = _with_followups(plan, items)
    _require_open(plan, moved, names)
    step = timedelta(days=days, minutes=minutes)
    changed = {}
    for send in moved:
        moment = send.moment + step
        require_place(plan, spoken(send, names), moment.date(), moment.time())
        changed[send.item_id] = _at(send, moment)
    return _with_delays(_replaced(plan, changed), names), moved


def set_moment(plan: WeekPlan, item: int, day: date, at: time, *, names: Names = NO_NAMES) -> Edited:
    """Gives a send a day and a time; its follow-ups keep their distance."""
    send = found(plan, item)
    gap = datetime.combine(day, at) - send.moment
    minutes = round(gap.total_seconds() / 60)
    return move(plan, (item,), 0, minutes, names=names)


def duplicate(plan: WeekPlan, items: Collection[int], days: int = 1, *, names: Names = NO_NAMES) -> Edited:
    """Copies of sends, so many days later, without captions: none may come twice in a week (domain.md 9.2).

    A follow-up copied with its parent follows the copy; one copied alone would follow nothing and is refused.
    """
    require_open_week(plan)
    chosen = chosen_sends(plan, items)
    copies = copied(chosen, timedelta(days=days))
    for old, new in zip(chosen, copies, strict=True):
        if new.is_follow_up and new.parent_item_id is None:
            raise Conflict(
                f"{spoken(old, names)} is a follow-up; duplicate its parent with it. Nothing was changed."
            )
    return place_new(
        plan,
        copies,
        duplicated_sentence(chosen, copies, names),
        ("Choose captions for the copies: no caption may go out twice in a week.",)
        if any(send.caption_id for send in chosen)
        else (),
        names=names,
    )


def delete(plan: WeekPlan, items: Collection[int], *, names: Names = NO_NAMES) -> Edited:
    """Takes sends out, with the follow-ups of those; link drops to them point to nothing any more."""
    gone = _with_followups(plan, items)
    _require_open(plan, gone, names)
    numbers = {send.item_id for send in gone}
    chosen = tuple(send for send in gone if send.item_id in items)
    orphans = sum(send.campaign_item_id in numbers and send.item_id not in numbers for send in plan.sends)
    rest = replace(plan, sends=tuple(send for send in plan.sends if send.item_id not in numbers))
    deleted = with_followups(f"Deleted {spoken_all(chosen, names)}", len(gone) - len(chosen), len(chosen))
    return replace(renumbered(rest, (), deleted), notes=_orphaned(orphans))


def _orphaned(count: int) -> tuple[str, ...]:
    if not count:
        return ()
    return (
        "1 link drop points to no campaign any more."
        if count == 1
        else f"{count} link drops point to no campaign any more.",
    )


def add(plan: WeekPlan, send: PlannedSend, *, names: Names = NO_NAMES) -> Edited:
    """Puts a new send into the week; its number and its references to others are given up."""
    alone = replace(send, parent_item_id=None, campaign_item_id=None)
    return place_new(plan, (alone,), f"Added {spoken(send, names)}", names=names)


def add_after(plan: WeekPlan, parent: int, send: PlannedSend, *, names: Names = NO_NAMES) -> Edited:
    """Puts a new follow-up into the week, hanging from a send."""
    require_open_week(plan)
    above = found(plan, parent)
    require_place(plan, spoken(send, names), send.day, send.at)
    number = 1 + max(one.item_id for one in plan.sends)
    hanging = replace(send, item_id=number, parent_item_id=parent, is_hand_edited=True)
    whole = replace(plan, sends=(*plan.sends, hanging))
    return renumbered(whole, (number,), f"Added a follow-up to {spoken(above, names)}")


def set_locked(plan: WeekPlan, items: Collection[int], locked: bool, *, names: Names = NO_NAMES) -> Edited:
    """Locks or frees sends; a locked one stays as it is, also when the week is planned anew."""
    require_open_week(plan)
    chosen = chosen_sends(plan, items)
    changed = {send.item_id: replace(send, is_locked=locked) for send in chosen}
    what = spoken_all(chosen, names)
    return renumbered(_replaced(plan, changed), items, f"Locked {what}" if locked else f"Unlocked {what}")


# ---- What the edits are made of


def copied(sends: Iterable[PlannedSend], step: timedelta) -> tuple[PlannedSend, ...]:
    """The sends as new ones, so much later and without captions; only references among them are kept."""
    chosen = tuple(sends)
    numbers = {send.item_id for send in chosen}
    return tuple(
        replace(
            without_caption(_at(send, send.moment + step)),
            parent_item_id=send.parent_item_id if send.parent_item_id in numbers else None,
            campaign_item_id=send.campaign_item_id if send.campaign_item_id in numbers else None,
            is_locked=False,
            status="pending",
        )
        for send in chosen
    )


def without_caption(send: PlannedSend) -> PlannedSend:
    """The send, still to get a caption."""
    return replace(
        send,
        caption_id=None,
        caption_text=None,
        content_type=None,
        score=None,
        score_parts=None,
        fallback_level=None,
        performance_score=None,
        freshness_score=None,
        needs_manual_caption=True,
        caption_warning=None,
    )


def place_new(
    plan: WeekPlan,
    sends: Iterable[PlannedSend],
    sentence: str,
    notes: tuple[str, ...] = (),
    *,
    names: Names = NO_NAMES,
) -> Edited:
    """Puts new sends into the week under numbers of their own; references among them are kept."""
    require_open_week(plan)
    chosen = tuple(sends)
    first = 1 + max((send.item_id for send in plan.sends), default=0)
    number = {send.item_id: first + place for place, send in enumerate(chosen)}
    placed = []
    for send in chosen:
        require_place(plan, spoken(send, names), send.day, send.at)
        placed.append(
            replace(
                send,
                item_id=number[send.item_id],
                parent_item_id=_followed(number, send.parent_item_id),
                campaign_item_id=_followed(number, send.campaign_item_id),
                is_hand_edited=True,
            )
        )
    whole = replace(plan, sends=(*plan.sends, *placed))
    return replace(renumbered(whole, number.values(), sentence), notes=notes)


def _followed(number: Mapping[int, int], item: int | None) -> int | None:
    return None if item is None else number.get(item)


def renumbered(plan: WeekPlan, items: Iterable[int], sentence: str) -> Edited:
    """The week counted anew, with the new numbers of `items`."""
    number = plan.numbering()
    return Edited(plan.numbered(), tuple(sorted(number[item] for item in items)), sentence)


def found(plan: WeekPlan, item: int) -> PlannedSend:
    """The send of that number. Raises NotFound."""
    try:
        return plan.send(item)
    except KeyError:
        raise NotFound(
            f"Send {item} of the week of {plan.week} is not there any more. Nothing was changed; "
            "reload the week.",
            code="VALIDATION_ERROR",
        ) from None


def chosen_sends(plan: WeekPlan, items: Iterable[int]) -> tuple[PlannedSend, ...]:
    """The sends of these numbers in order of time. Raises NotFound, and InvalidInput for none."""
    sends = [found(plan, item) for item in set(items)]
    if not sends:
        raise InvalidInput("items", "No send is selected. Nothing was changed; select one first.")
    return tuple(sorted(sends, key=lambda send: (*send.sort_key, send.item_id)))


def require_open_week(plan: WeekPlan) -> None:
    """Raises Conflict for a queued or completed week."""
    if plan.status in CLOSED:
        raise Conflict(
            f"The week of {plan.week} is {plan.status}, so its sends stay as they are. Reopen it first.",
            code="SCHEDULE_COMPLETED" if plan.status == "completed" else "SCHEDULE_LOCKED",
        )


def require_free(sends: Iterable[PlannedSend], names: Names = NO_NAMES) -> None:
    """Raises Conflict for a locked send and for one that went out already."""
    for send in sends:
        if send.is_locked:
            raise Conflict(
                f"{spoken(send, names)} is locked and stays as it is. Unlock it first; nothing was changed."
            )
        if send.status != "pending":
            raise Conflict(
                f"{spoken(send, names)} is {send.status} already, so it stays as it is. Nothing was changed."
            )


def require_place(plan: WeekPlan, what: str, day: date, at: time) -> None:
    """Raises InvalidInput for a day outside the week and for a time that the clocks skip."""
    if day not in plan.week:
        raise InvalidInput(
            "day",
            f"{what} would leave the week of {plan.week}. Nothing was changed; cut it and paste it in "
            "the other week.",
            code="INVALID_DATE",
        )
    if not exists(day, at, ZoneInfo(plan.timezone)):
        raise InvalidInput(
            "at",
            f"{day:%a} {hhmm(at)} does not exist: the clocks go forward over it. Nothing was changed; "
            "choose another time.",
            code="INVALID_DATE",
        )


def _require_open(plan: WeekPlan, sends: Iterable[PlannedSend], names: Names) -> None:
    require_open_week(plan)
    require_free(sends, names)


def _with_followups(plan: WeekPlan, items: Collection[int]) -> tuple[PlannedSend, ...]:
    """The chosen sends and the follow-ups of those, in order of time."""
    chosen = {send.item_id for send in chosen_sends(plan, items)}
    hanging = {send.item_id for send in plan.sends if send.is_follow_up and send.parent_item_id in chosen}
    return chosen_sends(plan, chosen | hanging)


def _at(send: PlannedSend, moment: datetime) -> PlannedSend:
    """The send at another moment; a time chosen by hand has no slot that it was jittered from."""
    base_at = send.base_at if moment.time() == send.at else None
    return replace(send, day=moment.date(), at=moment.time(), base_at=base_at, is_hand_edited=True)


def _replaced(plan: WeekPlan, changed: Mapping[int, PlannedSend]) -> WeekPlan:
    return replace(plan, sends=tuple(changed.get(send.item_id, send) for send in plan.sends))


def _with_delays(plan: WeekPlan, names: Names) -> WeekPlan:
    """Follow-ups say how long after their parents they really come; none may come before its parent."""
    followups = [send for send in plan.sends if send.is_follow_up and send.parent_item_id is not None]
    if not followups:
        return plan
    by_id = {send.item_id: send for send in plan.sends}
    changed = {}
    for send in followups:
        parent = by_id.get(send.parent_item_id or 0)
        if parent is None or send.followup_delay_minutes is None:
            continue
        gap = round((send.moment - parent.moment).total_seconds() / 60)
        if gap <= 0:
            raise InvalidInput(
                "at",
                f"{spoken(send, names)} would go out before the send it follows up. Nothing was changed; "
                "choose a later time, or move its parent.",
            )
        if gap != send.followup_delay_minutes:
            changed[send.item_id] = replace(send, followup_delay_minutes=gap)
    return _replaced(plan, changed) if changed else plan
