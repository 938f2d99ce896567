"""Soft limits on counts: volume, shares, weekly limits, campaigns, audiences (domain.md 2.8, 3.2, 4.12)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from eros_desktop.domain.rounding import steady
from eros_desktop.domain.schedule.rules_context import Finding, JudgeContext, WeekView, numbers

CATEGORY_BANDS = {"revenue": (0.40, 0.65), "engagement": (0.25, 0.45), "retention": (0.08, 0.20)}
WEEK_LIMITS = {"revenue": 45, "engagement": 84, "retention": 20}
"""Engagement after bumping: 12 a day (domain.md 4.12); 35 a week holds before bumping."""
DAY_LIMITS = {"revenue": 8, "engagement": 12, "retention": 4}
SENDS_A_DAY = (3, 20)
DAY_DEVIATION = 0.25
CATEGORY_DEVIATION = 0.20
CAMPAIGN_SPACING_DAYS = {"ppv_wall": 2, "game_post": 7, "bundle": 5}
"""Least days between campaigns: descriptive wall 2, games 7, bundles on the wall 5 (domain.md 4.12)."""
CAMPAIGN_TYPES = frozenset({"ppv_wall", "tip_goal", "game_post", "first_to_tip"})
CAMPAIGNS_A_MONTH = 14
CAMPAIGNS_A_MONTH_CRITICAL = 5
DAYS_OF_PROJECTION = 30


def categories_keep_their_share(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """Shares of the sends without follow-ups (domain.md 2.8); on free pages retention has none."""
    if not week.regular:
        return
    for category, (low, high) in CATEGORY_BANDS.items():
        if category == "retention" and not context.profile.creator.is_paid:
            continue
        share = steady(len(week.of_category(category)) / len(week.regular))
        if not low <= share <= high:
            yield (
                (),
                f"{category.capitalize()} sends are {share:.0%} of the week; {low:.0%} to {high:.0%} is "
                "advised.",
            )


def days_keep_their_volume(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """At most 25 % off the planned number of that weekday (domain.md 4.12)."""
    if context.volume is None:
        return
    for day in week.plan.week.days:
        planned, found = context.volume.weekly_distribution.get(day.weekday(), 0), len(week.regular_on(day))
        if abs(found - planned) > DAY_DEVIATION * planned:
            yield (
                numbers(*week.regular_on(day)),
                f"{day:%a} has {found} sends; the volume asks for {planned}.",
            )


def categories_keep_their_volume(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """At most 20 % off the volume result over the week; one send off is always fine (domain.md 4.12)."""
    volume = context.volume
    if volume is None:
        return
    daily = {
        "revenue": volume.revenue_per_day,
        "engagement": volume.daily_engagement,
        "retention": volume.retention_per_day,
    }
    together = sum(daily.values())
    for category, per_day in daily.items():
        planned = volume.total_weekly_volume * per_day / together if together else 0.0
        found = len(week.of_category(category))
        if abs(found - planned) > max(1.0, CATEGORY_DEVIATION * planned):
            yield (), f"The week has {found} {category} sends; the volume asks for {planned:.0f}."


def days_hold_3_to_20_sends(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    low, high = SENDS_A_DAY
    for day in week.plan.week.days:
        sends = week.regular_on(day)
        if not low <= len(sends) <= high:
            yield numbers(*sends), f"{day:%a} has {len(sends)} sends; {low} to {high} are advised."


def categories_stay_below_their_limits(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    for category, most in WEEK_LIMITS.items():
        sends = week.of_category(category)
        if len(sends) > most:
            yield (), f"The week has {len(sends)} {category} sends; {most} are advised."
        for day, count in Counter(send.day for send in sends).items():
            if count > DAY_LIMITS[category]:
                same = numbers(*(send for send in sends if send.day == day))
                yield same, f"{day:%a} has {count} {category} sends; {DAY_LIMITS[category]} are advised."


def weekly_limits_hold(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """Types with a weekly figure above one; the earliest are the ones to keep (domain.md 4.12)."""
    for key, sends in week.by_type.items():
        kind = context.reference.send_types.get(key)
        if kind is None or kind.max_per_week is None or kind.max_per_week == 1:
            continue
        if len(sends) > kind.max_per_week:
            surplus = sends[kind.max_per_week :]
            yield (
                numbers(*surplus),
                f"{kind.name} comes {len(sends)} times; {kind.max_per_week} a week are advised. Keep "
                "the earliest.",
            )


def weekly_limits_leave_room(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """A note when a type stands exactly at its weekly limit (domain.md 4.12)."""
    for key, sends in week.by_type.items():
        kind = context.reference.send_types.get(key)
        if kind is not None and kind.max_per_week == len(sends):
            yield numbers(*sends), f"{kind.name} is at its weekly limit of {kind.max_per_week}."


def campaigns_come_once_a_day(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """Games and bundle campaigns on the wall.

    PPV walls may come up to three times a day (domain.md 2.1, 4.12).
    """
    for key in ("game_post", "bundle"):
        walls = [send for send in week.by_type.get(key, ()) if send.channel == "wall_post"]
        for day, count in Counter(send.day for send in walls).items():
            if count > 1:
                same = numbers(*(send for send in walls if send.day == day))
                yield (
                    same,
                    f"{day:%a} has {count} wall campaigns of the type {context.name(key)}; one is advised.",
                )


def campaigns_keep_their_spacing(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """A note only: the weekly counts of domain.md 2.8 ask for more campaigns than this spacing lets in."""
    for key, days in CAMPAIGN_SPACING_DAYS.items():
        walls = [send for send in week.by_type.get(key, ()) if send.channel == "wall_post"]
        near = [pair for pair in pairwise(walls) if 0 < (pair[1].day - pair[0].day).days < days]
        if near:
            sends = {send.item_id: send for pair in near for send in pair}
            yield tuple(sends), f"{context.name(key)} campaigns come closer than {days} days."


def months_hold_enough_campaigns(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """Campaigns of the week projected to 30 days: 14 are wanted, below 5 is critical (domain.md 4.12)."""
    count = sum(len(week.by_type.get(key, ())) for key in CAMPAIGN_TYPES)
    projected = steady(count / 7 * DAYS_OF_PROJECTION)
    if projected < CAMPAIGNS_A_MONTH:
        yield (
            (),
            f"At this pace a month holds {projected:.0f} campaigns, far too few; {CAMPAIGNS_A_MONTH} are "
            "advised."
            if projected < CAMPAIGNS_A_MONTH_CRITICAL
            else f"At this pace a month holds {projected:.0f} campaigns, too few; {CAMPAIGNS_A_MONTH} are "
            "advised.",
        )


def audiences_are_not_tired(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """How often a segment may be written to a day and a week (domain.md 3.2)."""
    weekly = Counter(send.audience_target for send in week.ordered)
    daily = Counter((send.audience_target, send.day) for send in week.ordered)
    for key, count in weekly.items():
        target = context.reference.targets.get(key)
        if target is None:
            continue
        busy = [
            day
            for (name, day), times in daily.items()
            if name == key and times > (target.max_per_day or times)
        ]
        if busy:
            yield (
                (),
                f"{target.name} is written to more than {target.max_per_day} times on "
                f"{', '.join(f'{day:%a}' for day in busy)}.",
            )
        if count > (target.max_per_week or count):
            yield (
                (),
                f"{target.name} is written to {count} times in the week; {target.max_per_week} are advised.",
            )


def sends_use_their_channels(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """The primary or the secondary channel of the type (domain.md 2.1).

    `live` cannot be planned ahead (3.1).
    """
    for send in week.ordered:
        kind = context.kind(send)
        if kind is not None and send.channel not in (kind.channel, kind.secondary_channel):
            yield (
                numbers(send),
                f"{context.spoken(send)} goes by {send.channel}; {kind.channel} is its channel.",
            )
