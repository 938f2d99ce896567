"""Hard gates about what is sent: vault, tiers, page, variety, captions, flyers, prices (domain.md 9.2)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from eros_desktop.domain.groups import sells_at_a_price
from eros_desktop.domain.schedule.rules_context import (
    Finding,
    JudgeContext,
    WeekView,
    listed,
    numbers,
)
from eros_desktop.domain.schedule.sends import PlannedSend
from eros_desktop.domain.schedule.thresholds import distinct_types_needed
from eros_desktop.domain.weeks import clocks_change, exists

CATEGORY_MINIMUMS = {"revenue": 4, "engagement": 4, "retention": 2}
"""Different send types of a category; retention on paid pages only (domain.md 9.2)."""

MINIMUM_STRATEGIES = 3
EXPIRATION_HOURS = (12, 72)
TIP_GOAL_MODES = frozenset({"goal_based", "individual", "competitive"})
EXPIRED_TARGETS = frozenset({"expired_30d", "expired_90d"})


def send_types_are_known(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    for key, sends in week.by_type.items():
        if key not in context.reference.send_types:
            yield (
                numbers(*sends),
                f"There is no send type '{key}'; choose one of the {len(context.reference.send_types)}.",
            )


def content_is_in_the_vault(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """Also: a revenue send's caption has a content type (domain.md 5.1, filter 2)."""
    vault = context.profile.vault_types
    for send in week.ordered:
        if send.content_type is not None and send.content_type not in vault:
            yield (
                numbers(send),
                f"{context.spoken(send)} needs content of the type {send.content_type}, which the vault "
                "does not hold.",
            )
        elif send.content_type is None and send.caption_id is not None and send.category == "revenue":
            yield numbers(send), f"{context.spoken(send)} sells content, but its caption has no content type."


def avoided_content_is_left_out(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    for send in week.ordered:
        if send.content_type is not None and context.content_tiers.get(send.content_type) == "AVOID":
            yield (
                numbers(send),
                f"{context.spoken(send)} uses {send.content_type}, a content type this creator avoids.",
            )


def sends_suit_the_page(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """Free: no tip goals, no retention.

    Paid: no PPV wall. Follow-ups on free pages by setting (domain.md 12 #6).
    """
    page = context.profile.creator.page_type
    for send in week.ordered:
        kind = context.kind(send)
        fits = context.may_follow_up if send.is_follow_up else kind is None or kind.suits_page(page)
        if not fits:
            yield numbers(send), f"{context.spoken(send)} does not belong on a {page} page."


def send_types_are_varied(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """The number of different types is the setting, lowered by confidence (domain.md 9.2, 9.4, 12 #5)."""
    needed = distinct_types_needed(context.settings.minimum_distinct_types, context.thresholds)
    if (found := len(week.by_type)) < needed:
        yield (), f"The week has {found} different send types; {needed} are needed at this confidence."


def categories_are_varied(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    for category, needed in CATEGORY_MINIMUMS.items():
        if category == "retention" and not context.profile.creator.is_paid:
            continue
        found = {send.send_type_key for send in week.ordered if send.category == category}
        if len(found) < needed:
            yield (
                (),
                f"The week has {len(found)} different {category} types ({listed(found) or 'none'}); "
                f"{needed} are needed.",
            )


def week_is_more_than_unlocks_and_bumps(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    if week.by_type and week.by_type.keys() <= {"ppv_unlock", "bump_normal"}:
        yield (), "The week holds nothing but PPV unlocks and normal bumps; add other send types."


def strategies_change_through_the_week(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    used = {day.strategy for day in week.plan.strategy.values()}
    if len(used) < MINIMUM_STRATEGIES:
        yield (
            (),
            f"The week uses {len(used)} daily strategies ({listed(used) or 'none'}); "
            f"{MINIMUM_STRATEGIES} are needed.",
        )


def every_day_has_a_strategy(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    missing = [day for day in week.plan.week.days if day not in week.plan.strategy]
    if missing:
        yield (), f"No strategy is noted for {', '.join(f'{day:%a}' for day in missing)}."


def sends_are_complete(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """Channel, target, and a caption or the manual mark; date and time are there by construction."""
    for send in week.ordered:
        gaps = [name for name in ("channel", "audience_target") if not getattr(send, name)]
        if send.caption_id is None and not send.needs_manual_caption:
            gaps.append("caption")
        if gaps:
            yield (
                numbers(send),
                f"{context.spoken(send)} lacks its {' and '.join(gaps)}.".replace(
                    "audience_target", "target"
                ),
            )


def sends_lie_within_the_week(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    for send in week.ordered:
        if send.day not in week.plan.week:
            yield (
                numbers(send),
                f"{context.spoken(send)} on {send.day} lies outside the week of {week.plan.week}.",
            )


def times_exist(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """No send in the hour a daylight-saving jump skips (domain.md 7.6)."""
    zone = context.profile.creator.zone
    changing = {day for day in week.by_day if clocks_change(day, zone)}
    for send in week.ordered:
        if send.day in changing and not exists(send.day, send.at, zone):
            yield numbers(send), f"{context.spoken(send)} does not exist: the clocks go forward over it."


def captions_are_not_repeated(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    uses: defaultdict[str, list[PlannedSend]] = defaultdict(list)
    for send in week.ordered:
        if send.caption_id is not None:
            uses[send.caption_id].append(send)
    for caption_id, sends in uses.items():
        if len(sends) > 1:
            yield (
                numbers(*sends),
                f"Caption {caption_id} is used {len(sends)} times in the week; use it once.",
            )


def captions_are_active(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    for send in week.ordered:
        facts = context.facts(send)
        if facts is not None and not facts.is_active:
            yield (
                numbers(send),
                f"{context.spoken(send)} uses caption {send.caption_id}, which is no longer active.",
            )


def sends_do_not_collide(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    seen = Counter((send.moment, send.channel) for send in week.ordered)
    for (moment, channel), count in seen.items():
        if count > 1:
            same = [send for send in week.ordered if send.moment == moment and send.channel == channel]
            yield numbers(*same), f"{count} sends go out at {moment:%a %H:%M} on the channel {channel}."


def flyers_are_marked(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    for send in week.ordered:
        kind = context.kind(send)
        if kind is not None and kind.requires_flyer and not send.flyer_required:
            yield numbers(send), f"{context.spoken(send)} needs a flyer but is not marked so."


def prices_are_set_where_due(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    for send in week.ordered:
        kind = context.kind(send)
        if kind is None:
            continue
        if sells_at_a_price(kind) and send.price_cents is None:
            yield numbers(send), f"{context.spoken(send)} needs a price."
        elif not sells_at_a_price(kind) and send.price_cents is not None:
            yield numbers(send), f"{context.spoken(send)} must not carry a price."


def prices_stay_in_range(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """The range of the send type (domain.md 2.6, 12 #33)."""
    for send in week.ordered:
        allowed = context.reference.prices.ranges.get(send.send_type_key)
        if send.price_cents is None or allowed is None:
            continue
        if not allowed.minimum * 100 <= send.price_cents <= allowed.maximum * 100:
            yield (
                numbers(send),
                f"{context.spoken(send)} asks ${send.price_cents / 100:.2f}; "
                f"{allowed.minimum} to {allowed.maximum} dollars are allowed.",
            )


def goals_are_set_where_due(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    for send in week.ordered:
        kind = context.kind(send)
        if kind is not None and kind.requires_goal and not send.goal_cents:
            yield numbers(send), f"{context.spoken(send)} needs an amount to aim for."
        elif send.send_type_key == "tip_goal" and send.tip_goal_mode not in TIP_GOAL_MODES:
            yield numbers(send), f"{context.spoken(send)} needs a mode: {listed(TIP_GOAL_MODES)}."


def expirations_lie_between_12_and_72_hours(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    low, high = EXPIRATION_HOURS
    for send in week.ordered:
        if send.expiration_hours is not None and not low <= send.expiration_hours <= high:
            yield (
                numbers(send),
                f"{context.spoken(send)} expires after {send.expiration_hours} hours; {low} to {high} "
                "are allowed.",
            )


def targets_fit_channel_and_page(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """Also: a win-back goes to former subscribers (domain.md 3.2)."""
    page = context.profile.creator.page_type
    for send in week.ordered:
        target = context.reference.targets.get(send.audience_target)
        if target is None:
            yield (
                numbers(send),
                f"{context.spoken(send)} goes to '{send.audience_target}', which is no audience.",
            )
        elif not target.suits(page, send.channel) and not _is_free_followup(send, context):
            yield (
                numbers(send),
                f"{context.spoken(send)} cannot reach {target.name} by {send.channel} on a {page} page.",
            )
        elif send.send_type_key == "expired_winback" and target.key not in EXPIRED_TARGETS:
            yield numbers(send), f"{context.spoken(send)} is for former subscribers, not for {target.name}."


def _is_free_followup(send: PlannedSend, context: JudgeContext) -> bool:
    """Whether a follow-up may be on this page is sends_suit_the_page's to say."""
    return send.is_follow_up and not context.profile.creator.is_paid


def weekly_single_types_come_once(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """vip_program and snapchat_bundle at most once a week (domain.md 4.12, 9.2)."""
    for key, sends in week.by_type.items():
        kind = context.reference.send_types.get(key)
        if kind is not None and kind.max_per_week == 1 and len(sends) > 1:
            yield numbers(*sends), f"{kind.name} comes {len(sends)} times in the week; once is allowed."


def daily_maximums_hold(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """Most sends of a type on one day (domain.md 2.1); follow-ups have a rule of their own."""
    for day, sends in week.by_day.items():
        counts = Counter(send.send_type_key for send in sends if not send.is_follow_up)
        for key, count in counts.items():
            kind = context.reference.send_types.get(key)
            if kind is not None and count > kind.max_per_day:
                same = numbers(*(send for send in sends if send.send_type_key == key))
                yield (
                    same,
                    f"{day:%a} has {count} sends of the type {kind.name}; {kind.max_per_day} are allowed.",
                )
