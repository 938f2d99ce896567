"""Fixes that give a send another value: price, goal, expiry, audience, channel, flyer mark."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from eros_desktop.domain.groups import sells_at_a_price
from eros_desktop.domain.planning.prices import TIER_BANDS, TIP_GOAL_ORDER, suggested_price
from eros_desktop.domain.rounding import clamp
from eros_desktop.domain.schedule.fixes_work import Proposal, Proposer, Work, changing
from eros_desktop.domain.schedule.rules_content import EXPIRATION_HOURS, EXPIRED_TARGETS
from eros_desktop.domain.schedule.sends import PlannedSend, Violation
from eros_desktop.domain.values import Cents


def mark_flyer(work: Work, violation: Violation) -> Iterator[Proposal]:
    for send in work.free(violation.items):
        yield changing(
            work, send, f"Mark {work.context.spoken(send)} as needing a flyer.", flyer_required=True
        )


def set_price(work: Work, violation: Violation) -> Iterator[Proposal]:
    """The suggested price (domain.md 2.6) where one is due, none where none may be."""
    for send in work.free(violation.items):
        kind, spoken = work.context.kind(send), work.context.spoken(send)
        if kind is None:
            continue
        if not sells_at_a_price(kind):
            yield changing(work, send, f"Take the price off {spoken}.", price_cents=None)
        elif send.send_type_key in work.context.reference.prices.ranges:
            price = Cents(100 * _suggested(work, send))
            yield changing(work, send, f"Ask ${price / 100:.2f} for {spoken}.", price_cents=price)


def hold_price(work: Work, violation: Violation) -> Iterator[Proposal]:
    """The nearest price that is allowed."""
    for send in work.free(violation.items):
        allowed = work.context.reference.prices.ranges.get(send.send_type_key)
        if allowed is None or send.price_cents is None:
            continue
        price = Cents(int(clamp(send.price_cents, allowed.minimum * 100, allowed.maximum * 100)))
        spoken = work.context.spoken(send)
        yield changing(work, send, f"Ask ${price / 100:.2f} for {spoken}.", price_cents=price)


def set_goal(work: Work, violation: Violation) -> Iterator[Proposal]:
    """The default amount of the mode or the type (domain.md 2.6)."""
    prices = work.context.reference.prices
    for send in work.free(violation.items):
        spoken = work.context.spoken(send)
        if send.send_type_key == "tip_goal":
            known = send.tip_goal_mode in prices.tip_goal_modes
            mode = (send.tip_goal_mode if known else None) or TIP_GOAL_ORDER[0]
            goal = send.goal_cents or Cents(100 * prices.tip_goal_modes[mode])
            words = mode.replace("_", " ")
            yield changing(
                work,
                send,
                f"Aim {spoken} at ${goal / 100:.2f} ({words}).",
                goal_cents=goal,
                tip_goal_mode=mode,
            )
        elif send.send_type_key in prices.ranges:
            goal = Cents(100 * prices.ranges[send.send_type_key].default)
            yield changing(work, send, f"Aim {spoken} at ${goal / 100:.2f}.", goal_cents=goal)


def hold_expiry(work: Work, violation: Violation) -> Iterator[Proposal]:
    for send in work.free(violation.items):
        hours = int(clamp(send.expiration_hours or 0, *EXPIRATION_HOURS))
        yield changing(
            work,
            send,
            f"Let {work.context.spoken(send)} expire after {hours} hours.",
            expiration_hours=hours,
        )


def set_target(work: Work, violation: Violation) -> Iterator[Proposal]:
    """The audience the type is meant for, as far as channel and page allow it."""
    for send in work.free(violation.items):
        for key in _targets(work, send):
            target = work.context.reference.targets[key]
            yield changing(
                work, send, f"Send {work.context.spoken(send)} to {target.name}.", audience_target=key
            )


def set_channel(work: Work, violation: Violation) -> Iterator[Proposal]:
    """The type's own channel, with the type's own audience where the present one cannot be reached by it."""
    reference = work.context.reference
    for send in work.free(violation.items):
        kind = work.context.kind(send)
        if kind is None:
            continue
        name = reference.channels[kind.channel].name if kind.channel in reference.channels else kind.channel
        sentence = f"Send {work.context.spoken(send)} by {name}."
        yield changing(work, send, sentence, channel=kind.channel)
        yield changing(work, send, sentence, channel=kind.channel, audience_target=kind.default_target)


def complete(work: Work, violation: Violation) -> Iterator[Proposal]:
    """The type's channel and audience; a missing caption is to be written by hand."""
    for send in work.free(violation.items):
        kind = work.context.kind(send)
        if kind is None:
            continue
        is_bare = send.caption_id is None and not send.needs_manual_caption
        parts = [
            f"send it by {kind.channel.replace('_', ' ')}" if not send.channel else "",
            "to its usual audience" if not send.audience_target else "",
            "mark it as needing a caption by hand" if is_bare else "",
        ]
        yield changing(
            work,
            send,
            f"Complete {work.context.spoken(send)}: {', '.join(part for part in parts if part)}.",
            channel=send.channel or kind.channel,
            audience_target=send.audience_target or kind.default_target,
            needs_manual_caption=send.needs_manual_caption or is_bare,
        )


def _suggested(work: Work, send: PlannedSend) -> int:
    band = TIER_BANDS.get(work.context.content_tiers.get(send.content_type or ""), "average")
    reference = work.context.reference
    return suggested_price(send.send_type_key, send.content_type, band, reference, send.media_count)


def _targets(work: Work, send: PlannedSend) -> list[str]:
    """Audiences that fit, the type's own first."""
    reference, page = work.context.reference, work.context.profile.creator.page_type
    kind = work.context.kind(send)
    wanted = [kind.default_target] if kind is not None else []
    if send.send_type_key == "expired_winback":
        wanted += sorted(EXPIRED_TARGETS)
    wanted.append("all_fans")
    fitting = [key for key in wanted if key in reference.targets]
    return [key for key in dict.fromkeys(fitting) if reference.targets[key].suits(page, send.channel)]


FIELD_FIXES: Mapping[str, Proposer] = {
    "flyers_are_marked": mark_flyer,
    "prices_are_set_where_due": set_price,
    "prices_stay_in_range": hold_price,
    "goals_are_set_where_due": set_goal,
    "expirations_lie_between_12_and_72_hours": hold_expiry,
    "targets_fit_channel_and_page": set_target,
    "sends_use_their_channels": set_channel,
    "sends_are_complete": complete,
}
