"""An independent reading of the hard rules: what a timed week must never break (domain.md 2.1, 3, 7.1, 7.4).

Written from the rules, in plain loops, and sharing no code with the planner.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import combinations
from zoneinfo import ZoneInfo

from eros_desktop.domain.planning.inputs import PlanInputs
from eros_desktop.domain.reference import Reference
from eros_desktop.domain.schedule.sends import PlannedSend

PRICED = {"ppv_unlock", "ppv_wall", "bundle", "flash_bundle", "snapchat_bundle", "game_post"}
CAMPAIGNS = {
    "ppv_wall",
    "tip_goal",
    "vip_program",
    "game_post",
    "bundle",
    "flash_bundle",
    "snapchat_bundle",
    "first_to_tip",
}
LINKS = {"link_drop", "wall_link_drop"}
PAID_ONLY = {"tip_goal", "renew_on_post", "renew_on_message", "expired_winback"}


def broken_rules(sends: tuple[PlannedSend, ...], inputs: PlanInputs, reference: Reference) -> list[str]:
    """Every hard rule that a new send breaks; pairs of kept sends are the user's own business."""
    kept = {id(send) for send in inputs.kept}
    new = [send for send in sends if id(send) not in kept]
    outside = [send for send in inputs.kept if send.day not in inputs.week]
    everything = [*sends, *outside]
    return [
        *_single_rules(new, inputs, reference),
        *_pair_rules(everything, kept, inputs, reference),
        *_counting_rules(list(sends), kept, inputs, reference),
        *_link_rules(list(sends), kept),
    ]


def _single_rules(new: list[PlannedSend], inputs: PlanInputs, reference: Reference) -> Iterator[str]:
    for send in new:
        name = f"{send.day} {send.at:%H:%M} {send.send_type_key}"
        yield from (f"{name}: {found}" for found in _time_rules(send, inputs))
        yield from (f"{name}: {found}" for found in _form_rules(send, inputs, reference))


def _time_rules(send: PlannedSend, inputs: PlanInputs) -> Iterator[str]:
    base = 0 if send.base_at is None else send.base_at.hour * 60 + send.base_at.minute
    if base % 15 or not 480 <= base <= 1425 or not -7 <= send.minute - base <= 8:
        yield f"no quarter slot with jitter (base {send.base_at})"
    if send.minute % 15 == 0:
        yield "on a round minute"
    late = send.send_type_key in {"dm_farm", "like_farm"} and send.at.hour in (22, 23, 0, 1)
    if late or send.at.hour in (3, 4, 5, 6):
        yield "avoid hour"
    zone = ZoneInfo(inputs.profile.creator.timezone)
    there_and_back = send.moment.replace(tzinfo=zone).astimezone(UTC).astimezone(zone)
    if there_and_back.replace(tzinfo=None) != send.moment:
        yield "the clock skips this time"


def _form_rules(send: PlannedSend, inputs: PlanInputs, reference: Reference) -> Iterator[str]:
    page, kind = inputs.profile.creator.page_type, reference.send_type(send.send_type_key)
    channel, target = reference.channels[send.channel], reference.targets[send.audience_target]
    wrong = {
        "wrong page": kind.key in (PAID_ONLY if page == "free" else {"ppv_wall"}),
        "not planned here": kind.key in {"ppv_followup", "live_promo"},
        "channel": channel.is_manual or (channel.requires_media and not kind.requires_media),
        "target": send.channel not in target.channels or target.page_filter not in ("both", page),
        "winback to fans": kind.key == "expired_winback" and not target.key.startswith("expired_"),
        "expiry": send.expiration_hours is not None and not 12 <= send.expiration_hours <= 72,
        "flyer": send.flyer_required != kind.requires_flyer,
        "category": send.category != kind.category,
    }
    yield from (name for name, broken in wrong.items() if broken)


def _pair_rules(
    sends: list[PlannedSend], kept: set[int], inputs: PlanInputs, reference: Reference
) -> Iterator[str]:
    zone = ZoneInfo(inputs.profile.creator.timezone)
    for first, second in combinations(sorted(sends, key=lambda send: send.moment), 2):
        if id(first) in kept and id(second) in kept:
            continue
        apart = (second.moment - first.moment).total_seconds() / 60
        really = (_instant(second, zone) - _instant(first, zone)).total_seconds() / 60
        needed = _needed_minutes(first.send_type_key, second.send_type_key, reference)
        if min(apart, really) < needed:
            names = f"{first.send_type_key} {first.moment} and {second.send_type_key} {second.moment}"
            yield f"{names}: {apart} minutes by the clock, {really} elapsed, {needed} needed"


def _instant(send: PlannedSend, zone: ZoneInfo) -> datetime:
    return send.moment.replace(tzinfo=zone).astimezone(UTC)


def _needed_minutes(first: str, second: str, reference: Reference) -> float:
    own = reference.send_type(first).min_gap_hours * 60 if first == second else 0
    return max(45, own, 120 if {first, second} <= PRICED else 0)


def _counting_rules(
    sends: list[PlannedSend], kept: set[int], inputs: PlanInputs, reference: Reference
) -> Iterator[str]:
    fresh = [send for send in sends if id(send) not in kept]
    clock = Counter(send.at for send in sends)
    yield from (f"{send.at} more than twice" for send in fresh if clock[send.at] > 2)
    hours = Counter((send.day, send.at.hour) for send in sends)
    yield from (
        f"{send.day} {send.at.hour} h too full" for send in fresh if hours[send.day, send.at.hour] > 2
    )
    per_day = Counter((send.day, send.send_type_key) for send in sends)
    per_week = Counter(send.send_type_key for send in sends)
    for send in fresh:
        kind = reference.send_type(send.send_type_key)
        most = 1 if kind.key in {"bundle", "flash_bundle", "game_post"} else kind.max_per_day
        if per_day[send.day, kind.key] > most:
            yield f"{send.day}: {per_day[send.day, kind.key]} {kind.key}"
        if kind.max_per_week is not None and per_week[kind.key] > kind.max_per_week:
            yield f"{per_week[kind.key]} {kind.key} in the week"
    regular = [send for send in sends if not send.is_follow_up]
    totals = Counter(send.day for send in regular)
    blocks = Counter((send.day, send.at.hour // 4) for send in regular)
    for send in fresh:
        if totals[send.day] <= 12 and blocks[send.day, send.at.hour // 4] > 3:
            yield f"{send.day}: four hours around {send.at} are crowded on a quiet day"
    ids = Counter(send.item_id for send in sends)
    yield from (f"number {number} is used {count} times" for number, count in ids.items() if count > 1)
    yield from _target_rules(sends, fresh, inputs, reference)


def _target_rules(
    sends: list[PlannedSend], fresh: list[PlannedSend], inputs: PlanInputs, reference: Reference
) -> Iterator[str]:
    per_day = Counter((send.day, send.audience_target) for send in sends)
    per_week = Counter(send.audience_target for send in sends)
    for send in fresh:
        target = reference.targets[send.audience_target]
        if target.max_per_day is not None and per_day[send.day, target.key] > target.max_per_day:
            yield f"{send.day}: {target.key} too often"
        if target.max_per_week is not None and per_week[target.key] > target.max_per_week:
            yield f"{target.key} too often in the week"


def _link_rules(sends: list[PlannedSend], kept: set[int]) -> Iterator[str]:
    by_id = {send.item_id: send for send in sends}
    for send in sends:
        if send.send_type_key not in LINKS or id(send) in kept:
            continue
        campaign = by_id.get(send.campaign_item_id or 0)
        if campaign is None:
            yield f"{send.day} {send.at}: a link drop without a campaign"
            continue
        age = (send.moment - campaign.moment).total_seconds() / 60
        if campaign.send_type_key not in CAMPAIGNS or age < 180:
            yield f"{send.day} {send.at}: a link drop {age} minutes after {campaign.send_type_key}"
        if age > (campaign.expiration_hours or 72) * 60:
            yield f"{send.day} {send.at}: its campaign has run out"
