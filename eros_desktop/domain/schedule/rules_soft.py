"""Soft rules: variety, quality of captions and times; a breach is worth a look (domain.md 9.3, 7.7, 5.7)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from eros_desktop.domain.groups import BUMPS, FOLLOW_UP, ONCE_A_DAY, PPV_TYPES
from eros_desktop.domain.planning.prices import length_advice
from eros_desktop.domain.schedule.rules_context import Finding, JudgeContext, WeekView, numbers
from eros_desktop.domain.schedule.rules_timing import crowded_blocks
from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan

SEND_TYPE_SHARE = 0.20
CONTENT_TYPE_SHARE = 0.25
TYPES_A_DAY = 3
CONTENT_TYPES_A_DAY = 3
ROUND_MINUTE_SHARE = 0.10
LEAST_ANTI_PATTERN_SCORE = 75
BUMP_RATIO = (1.0, 2.0)
BUMP_RATIO_DAYS = 0.85
ROUND_MINUTES = frozenset({0, 15, 30, 45})


def no_send_type_fills_the_week(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    for key, sends in week.by_type.items():
        if len(sends) > SEND_TYPE_SHARE * len(week.ordered):
            share = len(sends) / len(week.ordered)
            yield (
                numbers(*sends),
                f"{context.name(key)} makes up {share:.0%} of the week; at most {SEND_TYPE_SHARE:.0%} "
                "is advised.",
            )


def no_content_type_fills_the_ppv_sends(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """At most a quarter of the PPV sends, where the vault has at least four content types to choose from."""
    sends = [send for send in week.regular if send.send_type_key in PPV_TYPES and send.content_type]
    if len(context.profile.vault_types) * CONTENT_TYPE_SHARE < 1:
        return
    for content, count in Counter(send.content_type for send in sends).items():
        if count > max(1, CONTENT_TYPE_SHARE * len(sends)):
            same = numbers(*(send for send in sends if send.content_type == content))
            yield (
                same,
                f"{content} fills {count} of {len(sends)} PPV sends; at most {CONTENT_TYPE_SHARE:.0%} "
                "is advised.",
            )


def days_have_three_types(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    for day, sends in week.by_day.items():
        kinds = {send.send_type_key for send in sends}
        if len(kinds) < TYPES_A_DAY:
            yield (
                numbers(*sends),
                f"{day:%a} has {len(kinds)} different send types; {TYPES_A_DAY} are advised.",
            )


def same_types_do_not_follow_each_other(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """Neighbours on one day, follow-ups left aside (domain.md 7.7)."""
    for first, second in pairwise(week.regular):
        if first.day == second.day and first.send_type_key == second.send_type_key:
            yield (
                numbers(first, second),
                f"{context.spoken(first)} is followed by the same type at {second.at:%H:%M}.",
            )


def bundles_and_games_come_once_a_day(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    for key in sorted(ONCE_A_DAY & week.by_type.keys()):
        for day, count in Counter(send.day for send in week.by_type[key]).items():
            if count > 1:
                same = numbers(*(send for send in week.by_type[key] if send.day == day))
                yield same, f"{day:%a} has {count} sends of the type {context.name(key)}; one is advised."


def content_types_rotate(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """No content type three times in a row over the revenue sends (domain.md 5.7)."""
    sold = [send for send in week.of_category("revenue") if send.content_type]
    for first, second, third in zip(sold, sold[1:], sold[2:], strict=False):
        if first.content_type == second.content_type == third.content_type:
            yield (
                numbers(first, second, third),
                f"{first.content_type} is sold three times in a row from {context.spoken(first)}.",
            )


def days_sell_three_content_types(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """Where the day has at least three revenue sends with content (domain.md 5.7)."""
    for day in week.by_day:
        sold = [send for send in week.regular_on(day) if send.category == "revenue" and send.content_type]
        found = {send.content_type for send in sold}
        if len(sold) >= CONTENT_TYPES_A_DAY > len(found):
            yield (
                numbers(*sold),
                f"{day:%a} sells {len(found)} different content types; {CONTENT_TYPES_A_DAY} are advised.",
            )


def ppv_captions_perform(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    least = context.thresholds.min_performance
    for send in week.regular:
        if (
            send.send_type_key in PPV_TYPES
            and send.performance_score is not None
            and send.performance_score < least
        ):
            yield (
                numbers(send),
                f"The caption of {context.spoken(send)} has performance {send.performance_score:.0f}; "
                f"{least:g} is advised.",
            )


def captions_are_fresh(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    least = context.thresholds.min_freshness
    for send in week.ordered:
        if send.freshness_score is not None and send.freshness_score < least:
            yield (
                numbers(send),
                f"The caption of {context.spoken(send)} has freshness {send.freshness_score:.0f}; "
                f"{least:g} is advised.",
            )


def sends_have_captions(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    bare = [send for send in week.ordered if send.caption_id is None]
    needed = context.thresholds.caption_coverage
    if week.ordered and 1 - len(bare) / len(week.ordered) < needed:
        share = 1 - len(bare) / len(week.ordered)
        yield (
            numbers(*bare),
            f"{share:.0%} of the sends have a caption; {needed:.0%} are needed. Import more captions.",
        )


def captions_do_not_resemble_each_other(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """Two near twins, or captions with the same text, in one week (reuse guard, domain.md 5.4)."""
    groups: defaultdict[int, list[PlannedSend]] = defaultdict(list)
    for send in week.ordered:
        facts = context.facts(send)
        if facts is not None and facts.text_group is not None:
            groups[facts.text_group].append(send)
    for sends in groups.values():
        if len({send.caption_id for send in sends}) > 1:
            yield (
                numbers(*sends),
                f"{len(sends)} sends have captions that are near twins (the same or almost the same words).",
            )


def followup_captions_are_short(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """A caption made for follow-ups, at most the type's length (domain.md 2.3, 8)."""
    for send in week.ordered:
        facts, kind = context.facts(send), context.kind(send)
        if not send.is_follow_up or facts is None or kind is None:
            continue
        if facts.length_chars > kind.caption_length.maximum:
            yield (
                numbers(send),
                f"The caption of {context.spoken(send)} has {facts.length_chars} characters; "
                f"{kind.caption_length.maximum} at most.",
            )


def lengths_suit_their_prices(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """Advice of the price-length matrix for PPV sends at one of its four prices (domain.md 2.6)."""
    for send in week.regular:
        facts = context.facts(send)
        if facts is None or send.price_cents is None or send.send_type_key not in PPV_TYPES:
            continue
        advice = length_advice(send.price_cents, facts.length_chars, context.reference.prices)
        if advice is not None and advice.loss > 0:
            yield numbers(send), f"The caption of {context.spoken(send)} is {advice.sentence}"


def clock_times_differ(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    most = context.reference.timing.max_same_clock_time
    times = Counter(send.at for send in week.ordered)
    for at, count in times.items():
        if count > most:
            same = numbers(*(send for send in week.ordered if send.at == at))
            yield same, f"{at:%H:%M} is used on {count} days; {most} are advised."


def minutes_are_not_round(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    share = round_minute_share(week.plan)
    if share >= ROUND_MINUTE_SHARE:
        found = numbers(*(send for send in week.ordered if send.at.minute in ROUND_MINUTES))
        yield (
            found,
            f"{share:.0%} of the sends are on a quarter hour; less than {ROUND_MINUTE_SHARE:.0%} is advised.",
        )


def days_differ_from_each_other(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    for days in identical_days(week):
        yield (), f"{' and '.join(f'{day:%a}' for day in days)} have the same send types in the same order."


def ppv_sends_leave_three_hours(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """Two hours are hard, three are better (domain.md 12 #38)."""
    chosen = tuple(send for send in week.ordered if send.send_type_key in PPV_TYPES)
    yield from _nearer(week, context, chosen, context.reference.timing.ppv_warn_gap_minutes)


def same_types_leave_three_hours(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """Where the type table allows less (domain.md 7.1); bumps and follow-ups are meant to come often."""
    warn = context.reference.timing.same_type_warn_minutes
    for key, sends in week.by_type.items():
        kind = context.reference.send_types.get(key)
        if kind is None or key in BUMPS or key in PPV_TYPES or key == FOLLOW_UP:
            continue
        if kind.min_gap_hours * 60 < warn:
            yield from _nearer(week, context, sends, warn)


def busy_days_spread_their_sends(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """The block rule on days that hold too many sends to keep it: a note, one a day (domain.md 7.1)."""
    timing = context.reference.timing
    for day in week.by_day:
        if len(sends := week.regular_on(day)) <= timing.busy_day_sends:
            continue
        if blocks := crowded_blocks(week, context, day):
            crowd = [send for _, found in blocks for send in found]
            yield (
                numbers(*crowd),
                f"{day:%a} has {len(sends)} sends, so {len(blocks)} of its four-hour blocks hold more than "
                f"{timing.max_per_four_hours}.",
            )


def bumps_keep_pace_with_ppvs(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """Bumps per PPV between 1 and 2 on at least 85 % of the days with a PPV (domain.md 4.12)."""
    low, high = BUMP_RATIO
    ratios = {}
    for day in week.by_day:
        sends = week.regular_on(day)
        ppvs = sum(1 for send in sends if send.send_type_key in PPV_TYPES)
        if ppvs:
            ratios[day] = sum(1 for send in sends if send.send_type_key in BUMPS) / ppvs
    off = [day for day, ratio in ratios.items() if not low <= ratio <= high]
    if ratios and len(off) > (1 - BUMP_RATIO_DAYS) * len(ratios):
        yield (
            (),
            f"Bumps per PPV lie outside {low:g} to {high:g} on {', '.join(f'{day:%a}' for day in off)}.",
        )


def round_minute_share(plan: WeekPlan) -> float:
    """Share of sends on :00, :15, :30 or :45, 0..1 (domain.md 7.4)."""
    if not plan.sends:
        return 0.0
    return sum(1 for send in plan.sends if send.at.minute in ROUND_MINUTES) / len(plan.sends)


def identical_days(week: WeekView) -> tuple[tuple[date, ...], ...]:
    """Groups of days with the same send types in the same order, follow-ups left aside (domain.md 7.7)."""
    patterns: defaultdict[tuple[str, ...], list[date]] = defaultdict(list)
    for day in week.by_day:
        patterns[tuple(send.send_type_key for send in week.regular_on(day))].append(day)
    return tuple(tuple(days) for pattern, days in patterns.items() if pattern and len(days) > 1)


def anti_pattern_score(week: WeekView, context: JudgeContext) -> float:
    """100 less 25 for each of the four signs of a mechanical week (domain.md 7.7)."""
    signs = (
        any(clock_times_differ(week, context)),
        round_minute_share(week.plan) >= ROUND_MINUTE_SHARE,
        bool(identical_days(week)),
        len({day.strategy for day in week.plan.strategy.values()}) < 3,
    )
    return max(0.0, 100.0 - 25.0 * sum(signs))


def the_week_looks_hand_made(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """An anti-pattern score of at least 75 (domain.md 7.7)."""
    if (score := anti_pattern_score(week, context)) < LEAST_ANTI_PATTERN_SCORE:
        yield (), f"The week looks mechanical: {score:.0f} of 100, {LEAST_ANTI_PATTERN_SCORE} is advised."


def _nearer(
    week: WeekView, context: JudgeContext, sends: tuple[PlannedSend, ...], advised: int
) -> Iterator[Finding]:
    for first, second in pairwise(sends):
        gap = week.minute(second) - week.minute(first)
        if gap < advised:
            yield (
                numbers(first, second),
                f"{context.spoken(first)} and {context.spoken(second)} are {gap} minutes apart; "
                f"{advised // 60} hours are better.",
            )
