"""Edits of what a send is: type, channel, audience, price, expiry, caption, note; also of several at once."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, fields, replace
from datetime import datetime
from enum import Enum
from typing import Any

from eros_desktop.domain.errors import InvalidInput
from eros_desktop.domain.groups import FOLLOW_UP, sells_at_a_price
from eros_desktop.domain.reference import SendType
from eros_desktop.domain.schedule.edits import (
    Edited,
    chosen_sends,
    renumbered,
    require_free,
    require_open_week,
    without_caption,
)
from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan
from eros_desktop.domain.schedule.wording import NO_NAMES, Names, spoken_all
from eros_desktop.domain.values import CaptionId, Cents


class Kept(Enum):
    """Stands for a field that an edit leaves alone."""

    KEPT = "kept"


KEPT = Kept.KEPT


@dataclass(frozen=True, slots=True)
class CaptionChoice:
    """A caption of the bank, as a person chose it."""

    caption_id: CaptionId
    text: str
    content_type: str | None = None


@dataclass(frozen=True, slots=True)
class FieldChanges:
    """What sends get; fields at KEPT stay as they are. None takes away what may be missing."""

    kind: SendType | Kept = KEPT
    channel: str | Kept = KEPT
    audience_target: str | Kept = KEPT
    price_cents: Cents | Kept | None = KEPT
    goal_cents: Cents | Kept | None = KEPT
    tip_goal_mode: str | Kept | None = KEPT
    expiration_hours: int | Kept | None = KEPT
    caption: CaptionChoice | Kept | None = KEPT
    note: str | Kept | None = KEPT


PHRASES = {
    "kind": "type",
    "channel": "channel",
    "audience_target": "audience",
    "price_cents": "price",
    "goal_cents": "goal",
    "tip_goal_mode": "mode of the goal",
    "expiration_hours": "expiry",
    "caption": "caption",
    "note": "note",
}
"""How a sentence calls the fields."""


def change(
    plan: WeekPlan, items: Collection[int], changes: FieldChanges, *, names: Names = NO_NAMES
) -> Edited:
    """Gives sends other values. A locked send takes a note and nothing else; a new type brings its own rules
    (category, flyer, label, expiry, a channel and a goal it can have) and gives up a price it cannot carry.

    Raises Conflict where the week or a send is closed, InvalidInput for nothing to change or an amount or
    an expiry that is no positive number.
    """
    require_open_week(plan)
    chosen = chosen_sends(plan, items)
    wanted = {one.name: getattr(changes, one.name) for one in fields(changes)}
    given = {name: value for name, value in wanted.items() if value is not KEPT}
    if set(given) != {"note"}:
        require_free(chosen, names)
    _require_sound(given)
    changed = {send.item_id: _changed(send, given) for send in chosen}
    if all(changed[send.item_id] == send for send in chosen):
        raise InvalidInput(next(iter(given), "items"), "Nothing is different, so nothing was changed.")
    sends = tuple(changed.get(send.item_id, send) for send in plan.sends)
    return renumbered(
        replace(plan, sends=sends),
        [send.item_id for send in chosen],
        _sentence(spoken_all(chosen, names), given),
    )


def _require_sound(given: dict[str, Any]) -> None:
    for name in ("price_cents", "goal_cents"):
        amount = given.get(name)
        if amount is not None and amount <= 0:
            raise InvalidInput(
                name, "An amount is more than $0.00. Nothing was changed; leave it empty for none."
            )
    hours = given.get("expiration_hours")
    if hours is not None and hours <= 0:
        raise InvalidInput(
            "expiration_hours",
            "A send expires after one hour or later. Nothing was changed; leave it empty for never.",
        )


def _changed(send: PlannedSend, given: dict[str, Any]) -> PlannedSend:
    new = send
    if "kind" in given and given["kind"].key != send.send_type_key:
        new = as_kind(new, given["kind"])
    plain = {name: value for name, value in given.items() if name not in ("kind", "caption")}
    if "note" in plain:
        plain["note"] = (plain["note"] or "").strip() or None
    new = replace(new, **plain)
    if "caption" in given:
        new = with_choice(new, given["caption"])
    is_edited = send.is_hand_edited or replace(new, note=send.note) != send
    return replace(new, is_hand_edited=is_edited)


def as_kind(send: PlannedSend, kind: SendType) -> PlannedSend:
    """The send as one of another type: what the type decides follows, what it cannot carry goes.

    Its score belonged to the old type, so it is none until somebody reckons it anew.
    """
    fits = send.channel in (kind.channel, kind.secondary_channel)
    return replace(
        send,
        send_type_key=kind.key,
        category=kind.category,
        channel=send.channel if fits else kind.channel,
        audience_target=send.audience_target if fits else kind.default_target,
        price_cents=send.price_cents if sells_at_a_price(kind) else None,
        goal_cents=send.goal_cents if kind.requires_goal else None,
        tip_goal_mode=send.tip_goal_mode if kind.key == "tip_goal" else None,
        media_type=kind.media_kinds[0] if kind.media_kinds else "none",
        flyer_required=kind.requires_flyer,
        expiration_hours=kind.expiration_hours,
        label=kind.label,
        parent_item_id=send.parent_item_id if kind.key == FOLLOW_UP else None,
        campaign_item_id=send.campaign_item_id if kind.requires_link else None,
        followup_delay_minutes=send.followup_delay_minutes if kind.key == FOLLOW_UP else None,
        score=None,
        score_parts=None,
        fallback_level=None,
    )


def with_choice(send: PlannedSend, choice: CaptionChoice | None) -> PlannedSend:
    """The send with a caption a person chose, or none; its score is still to be reckoned."""
    bare = without_caption(send)
    if choice is None:
        return bare
    return replace(
        bare,
        caption_id=choice.caption_id,
        caption_text=choice.text,
        content_type=choice.content_type,
        needs_manual_caption=False,
    )


def new_send(
    kind: SendType, at: datetime, *, price_cents: Cents | None, goal_cents: Cents | None
) -> PlannedSend:
    """A send of a type at a moment (a datetime of the creator's wall clock), still without a caption."""
    return PlannedSend(
        item_id=0,
        day=at.date(),
        at=at.time(),
        send_type_key=kind.key,
        category=kind.category,
        channel=kind.channel,
        audience_target=kind.default_target,
        price_cents=price_cents if sells_at_a_price(kind) else None,
        goal_cents=goal_cents if not sells_at_a_price(kind) else None,
        tip_goal_mode="goal_based" if kind.key == "tip_goal" else None,
        media_type=kind.media_kinds[0] if kind.media_kinds else "none",
        media_count=int(kind.requires_media),
        flyer_required=kind.requires_flyer,
        expiration_hours=kind.expiration_hours,
        label=kind.label,
        needs_manual_caption=True,
    )


def _listed(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def _sentence(sends: str, given: dict[str, Any]) -> str:
    """`Changed the price of 3 sends to $12.00`: with the new value where one plain one says it all."""
    what = _listed([PHRASES[name] for name in given])
    name, value = next(iter(given.items()))
    if len(given) != 1 or name not in ("kind", "price_cents", "goal_cents", "expiration_hours"):
        return f"Changed the {what} of {sends}"
    if name == "kind":
        return f"Changed the {what} of {sends} to {value.name}"
    if name == "expiration_hours":
        hours = f"Changed the {what} of {sends} to {value} hours"
        return hours if value is not None else f"Changed the {what} of {sends} to never"
    if value is None:
        return f"Changed the {what} of {sends} to none"
    return f"Changed the {what} of {sends} to ${value / 100:,.2f}"
