"""The anomaly scan: what looks unusual, and chances left unused (domain.md 9.6)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from eros_desktop.domain.planning.creator_timing import timing_profile
from eros_desktop.domain.planning.timing import prime_hours
from eros_desktop.domain.schedule.rules_context import Finding, JudgeContext, WeekView, numbers

LEAST_PRICE_SAMPLES = 10
EVENING_HOURS = range(19, 22)
CROWD, CROWD_MINUTES = 4, 120


def prices_look_usual(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """More than two standard deviations from the 30-day mean of the type, with ten samples or more."""
    for send in week.ordered:
        past = context.price_history.get(send.send_type_key)
        if (
            past is None
            or past.samples < LEAST_PRICE_SAMPLES
            or past.deviation_cents <= 0
            or send.price_cents is None
        ):
            continue
        deviations = abs(send.price_cents - past.mean_cents) / past.deviation_cents
        if deviations > 2:
            spoken, usual = context.spoken(send), past.mean_cents / 100
            yield (
                numbers(send),
                f"The price of {spoken} is far from the usual ${usual:.2f}."
                if deviations > 3
                else f"The price of {spoken} is unlike the usual ${usual:.2f}.",
            )


def days_look_usual(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """More than 1.5 times or less than half the planned volume of the day."""
    if context.volume is None:
        return
    for day in week.plan.week.days:
        normal, found = context.volume.weekly_distribution.get(day.weekday(), 0), len(week.regular_on(day))
        if normal and not 0.5 * normal <= found <= 1.5 * normal:
            yield (
                numbers(*week.regular_on(day)),
                f"{day:%a} has {found} sends, more than twice the usual {normal}."
                if found > 2 * normal
                else f"{day:%a} has {found} sends, unlike the usual {normal}.",
            )


def content_types_are_known(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    for send in week.ordered:
        if send.content_type is not None and send.content_type not in context.reference.content_types:
            yield (
                numbers(send),
                f"{context.spoken(send)} names the content type '{send.content_type}', which nobody knows.",
            )


def no_two_sends_share_a_minute(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    for first, second in pairwise(week.ordered):
        if first.moment == second.moment and first.channel != second.channel:
            yield (
                numbers(first, second),
                f"{context.spoken(first)} and {context.spoken(second)} go out in the same minute.",
            )


def two_hours_hold_three_sends(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """Four sends within two hours; a send is named in one crowd only."""
    start = 0
    while start + CROWD <= len(week.ordered):
        crowd = week.ordered[start : start + CROWD]
        if week.minutes[start + CROWD - 1] - week.minutes[start] <= CROWD_MINUTES:
            yield numbers(*crowd), f"{CROWD} sends fall within two hours from {context.spoken(crowd[0])}."
            start += CROWD
        else:
            start += 1


def no_day_earns_most_of_the_week(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    total = sum(send.expected_revenue_cents for send in week.ordered)
    for day, sends in week.by_day.items():
        earned = sum(send.expected_revenue_cents for send in sends)
        if total > 0 and earned > 0.7 * total:
            yield numbers(*sends), f"{day:%a} is expected to earn {earned / total:.0%} of the week."


def no_content_type_fills_the_week(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    shown = [send for send in week.ordered if send.content_type]
    for content, count in Counter(send.content_type for send in shown).items():
        if count > 0.4 * len(shown):
            same = numbers(*(send for send in shown if send.content_type == content))
            yield same, f"{content} fills {count / len(shown):.0%} of the sends that show content."


def captions_are_fresh_on_the_whole(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    known = [send.freshness_score for send in week.ordered if send.freshness_score is not None]
    if known and (mean := sum(known) / len(known)) < 40:
        yield (), f"The captions of the week have a mean freshness of {mean:.0f}; 40 is advised."


def enough_sends_are_at_prime_hours(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """Over the revenue sends: a full day cannot fit into its four prime hours."""
    sold = week.of_category("revenue")
    primes = primes_of(context)
    off = [send for send in sold if send.at.hour not in primes[send.day.weekday()]]
    if sold and len(off) > 0.6 * len(sold):
        yield numbers(*off), f"{len(off) / len(sold):.0%} of the revenue sends are off the prime hours."


def top_content_is_used(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    counts = Counter(send.content_type for send in week.ordered)
    for content, tier in sorted(context.content_tiers.items()):
        if tier == "TOP" and content in context.profile.vault_types and counts[content] < 2:
            yield (
                (),
                f"{content} earns best for this creator and is used {counts[content]} times in the week.",
            )


def evenings_are_used(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    for day, sends in week.by_day.items():
        if all(send.at.hour not in EVENING_HOURS for send in sends):
            yield (), f"{day:%a} has no send between 19 and 22 h."


def weekends_are_used(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """Mean sends of a weekend day against a weekday: at least half."""
    weekend = sum(1 for send in week.regular if send.day.weekday() >= 5) / 2
    weekday = sum(1 for send in week.regular if send.day.weekday() < 5) / 5
    if weekday and weekend / weekday < 0.5:
        yield (), f"A weekend day has {weekend:.1f} sends, a weekday {weekday:.1f}."


def the_vault_is_used(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    used = {send.content_type for send in week.ordered}
    avoided = {content for content, tier in context.content_tiers.items() if tier == "AVOID"}
    unused = context.profile.vault_types - used - avoided
    if week.ordered and unused:
        yield (), f"The vault also holds {', '.join(sorted(unused))}, which the week does not use."


def primes_of(context: JudgeContext) -> tuple[frozenset[int], ...]:
    """Each weekday's prime hours, as listed and after all shifts (domain.md 7.2, 7.5)."""
    timing = context.reference.timing
    shift = timing_profile(context.profile.creator.creator_id).prime_shift_hours
    return tuple(
        frozenset(timing.weekday_prime_hours[weekday]) | frozenset(prime_hours(timing, weekday, shift))
        for weekday in range(7)
    )
