"""Which sends a format can carry, and why each of the others is left out."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Literal

from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan
from eros_desktop.domain.weeks import DAYS, hhmm
from eros_desktop.services.exports.outgoing import Wishes
from eros_desktop.services.exports.parts import sendable
from eros_desktop.services.exports.specs import FormatSpec
from eros_desktop.services.exports.zones import trouble_with_clock, zone_of

Reason = Literal["caption", "channel", "soon", "clock"]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A send that does not go into the file, and why."""

    send: PlannedSend
    reason: Reason
    sentence: str


@dataclass(frozen=True, slots=True)
class Sifted:
    """The sends that go out, and the others in order of the plan."""

    plan: WeekPlan
    left_out: tuple[LeftOut, ...] = ()

    @property
    def reasons(self) -> tuple[tuple[Reason, int], ...]:
        """How many are left out for each reason, the most frequent one first."""
        return tuple(Counter(one.reason for one in self.left_out).most_common())

    @property
    def misses_only_captions(self) -> bool:
        """Whether something is left out, and all of that for want of a caption."""
        return bool(self.left_out) and all(one.reason == "caption" for one in self.left_out)


def sift(plan: WeekPlan, spec: FormatSpec, wishes: Wishes, *, allow_manual: bool = False) -> Sifted:
    """Parts the sends of a week. `allow_manual` lets sends without a caption out, never to a posting tool."""
    left_out = tuple(
        LeftOut(send, *found)
        for send in plan.sends
        if (found := _why_not(send, plan, spec, wishes, allow_manual)) is not None
    )
    if not left_out:
        return Sifted(plan)
    gone = {one.send.item_id for one in left_out}
    return Sifted(
        replace(plan, sends=tuple(send for send in plan.sends if send.item_id not in gone)), left_out
    )


def _why_not(
    send: PlannedSend, plan: WeekPlan, spec: FormatSpec, wishes: Wishes, allow_manual: bool
) -> tuple[Reason, str] | None:
    has_text = bool((send.caption_text or "").strip()) if spec.is_for_tool else sendable(send)
    moment = f"{DAYS[send.day.weekday()]} {hhmm(send.at)}"
    page_name, kind, item = plan.page_name, send.send_type_key, send.item_id
    if spec.channels and send.channel not in spec.channels:
        return "channel", (
            f"{page_name}: {moment} {kind} (item {item}) goes to {send.channel}, which {spec.name} cannot "
            "carry, and was left out."
        )
    if spec.needs_caption and not has_text and (spec.is_for_tool or not allow_manual):
        return "caption", f"{page_name}: {moment} {kind} (item {item}) has no caption and was left out."
    if spec.minutes_ahead and plan.utc(send) < wishes.now + timedelta(minutes=spec.minutes_ahead):
        return "soon", (
            f"{page_name}: {moment} {kind} (item {item}) is not {spec.minutes_ahead} minutes ahead, as "
            f"{spec.name} asks, and was left out."
        )
    if spec.is_for_tool and (trouble := trouble_with_clock(send, plan, zone_of(spec, plan, wishes))):
        return (
            "clock",
            f"{page_name}: {moment} {kind} (item {item}) falls into the hour that {trouble}, and was left "
            "out.",
        )
    return None


def lost_sentence(plan: WeekPlan, spec: FormatSpec) -> str | None:
    """What the tool cannot be told about these sends, None where it can be told everything."""
    counts = {name: sum(_says(send, name) for send in plan.sends) for name in spec.loses}
    told = [f"{_LOST_WORDS[name]} of {count}" for name, count in counts.items() if count]
    if not told:
        return None
    return f"{plan.page_name}: {spec.name} is not told {', '.join(told)} sends; set it there by hand."


_LOST_WORDS = {
    "audience_target": "the audience",
    "price": "the price",
    "expiration_hours": "the expiry",
    "parent_item_id": "the first message",
}


def _says(send: PlannedSend, name: str) -> bool:
    if name == "audience_target":
        return send.audience_target not in ("", "all_fans")
    return getattr(send, "price_cents" if name == "price" else name) is not None
