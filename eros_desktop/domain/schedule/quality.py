"""The quality score: five dimensions of a week, each in parts that say what they cost (domain.md 9.5)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

from eros_desktop.domain.rounding import clamp, largest_remainder, steady
from eros_desktop.domain.schedule import rules_content
from eros_desktop.domain.schedule.anomalies import primes_of
from eros_desktop.domain.schedule.rules_content import CATEGORY_MINIMUMS, MINIMUM_STRATEGIES
from eros_desktop.domain.schedule.rules_context import Check, JudgeContext, WeekView
from eros_desktop.domain.schedule.rules_soft import ROUND_MINUTE_SHARE, identical_days, round_minute_share
from eros_desktop.domain.schedule.sends import PlannedSend, QualityPart, Violation
from eros_desktop.domain.schedule.thresholds import Thresholds, distinct_types_needed

Status = Literal["approved", "needs_review", "rejected"]

DIMENSION_WEIGHTS: Mapping[str, float] = {
    "compliance": 0.30,
    "revenue": 0.25,
    "authenticity": 0.20,
    "engagement": 0.15,
    "retention": 0.10,
}
HIGH_PERFORMANCE = 70
UNKNOWN_PERSONA = 50.0
RENEWAL_TYPES = ("renew_on_message", "expired_winback", "renew_on_post")
"""Whose weekly minimums fill the retention parts churn, winback and renewal (domain.md 9.5)."""


def quality_parts(week: WeekView, context: JudgeContext) -> tuple[QualityPart, ...]:
    """All parts of the five dimensions; the maxima of a dimension sum to 100."""
    return (
        *_compliance(week, context),
        *_revenue(week, context),
        *_authenticity(week, context),
        *_engagement(week, context),
        *_retention(week, context),
    )


def total_score(parts: Iterable[QualityPart], thresholds: Thresholds) -> tuple[dict[str, float], float]:
    """The five dimensions 0..100 and the weighted total less the penalty of the confidence level, 0..100."""
    dimensions = dict.fromkeys(DIMENSION_WEIGHTS, 0.0)
    for part in parts:
        dimensions[part.dimension] = steady(dimensions[part.dimension] + part.points)
    total = sum(DIMENSION_WEIGHTS[name] * points for name, points in dimensions.items())
    return dimensions, steady(clamp(total - thresholds.score_penalty, 0.0, 100.0))


def status_of(score: float, violations: Sequence[Violation], thresholds: Thresholds) -> Status:
    """Any hard gate broken rejects; else the score against the level's figures (domain.md 9.4, 9.5)."""
    at = steady(score)
    if at < thresholds.reject_below or any(found.severity == "error" for found in violations):
        return "rejected"
    return "approved" if at >= thresholds.approve_at else "needs_review"


def _compliance(week: WeekView, context: JudgeContext) -> tuple[QualityPart, ...]:
    return (
        _by_items(
            "vault",
            40,
            week,
            context,
            rules_content.content_is_in_the_vault,
            "{kept} of {total} sends show content of the vault.",
        ),
        _by_items(
            "avoid",
            30,
            week,
            context,
            rules_content.avoided_content_is_left_out,
            "{kept} of {total} sends leave avoided content out.",
        ),
        _part(
            "compliance",
            "diversity",
            20,
            _variety(week, context),
            f"{len(week.by_type)} different send types.",
        ),
        _by_items(
            "page type",
            10,
            week,
            context,
            rules_content.sends_suit_the_page,
            "{kept} of {total} sends suit the page.",
        ),
    )


def _by_items(
    name: str, maximum: float, week: WeekView, context: JudgeContext, check: Check, sentence: str
) -> QualityPart:
    """Full when no send breaks the rule, else the share of sends that keep it."""
    broken = {number for items, _ in check(week, context) for number in items}
    total = len(week.ordered)
    kept = 1.0 if total == 0 else 1 - len(broken) / total
    return _part("compliance", name, maximum, kept, sentence.format(kept=total - len(broken), total=total))


def _variety(week: WeekView, context: JudgeContext) -> float:
    """The worst of the four counts against what the gates ask for, at most 1."""
    needed = distinct_types_needed(context.settings.minimum_distinct_types, context.thresholds)
    shares = [len(week.by_type) / needed]
    for category, minimum in CATEGORY_MINIMUMS.items():
        if category != "retention" or context.profile.creator.is_paid:
            found = {send.send_type_key for send in week.ordered if send.category == category}
            shares.append(len(found) / minimum)
    return min(1.0, *shares)


def _revenue(week: WeekView, context: JudgeContext) -> tuple[QualityPart, ...]:
    sold = week.of_category("revenue")
    strong = _share(
        send.performance_score is not None and send.performance_score >= HIGH_PERFORMANCE for send in sold
    )
    ratio = _earning_ratio(sold, context.average_send_cents)
    return (
        _part(
            "revenue",
            "earnings",
            40,
            ratio,
            f"A revenue send is expected to earn {ratio:.0%} of an average send.",
        ),
        _part(
            "revenue",
            "high performers",
            25,
            2 * strong,
            f"{strong:.0%} of the revenue captions perform at 70 or more.",
        ),
        _part(
            "revenue",
            "confidence",
            20,
            context.confidence,
            f"The data carry a confidence of {context.confidence:.0%}.",
        ),
        _followup_part(week, context),
    )


def _earning_ratio(sold: Sequence[PlannedSend], average_cents: float) -> float:
    """Expected over average earnings of a send, at most 1.

    1 when either is unknown: both are then the default.
    """
    known = [send.expected_revenue_cents for send in sold if send.expected_revenue_cents > 0]
    if average_cents <= 0 or not known:
        return 1.0
    return min(1.0, sum(known) / len(known) / average_cents)


def _followup_part(week: WeekView, context: JudgeContext) -> QualityPart:
    allowed = 7 * context.followups_per_day
    found = len(week.ordered) - len(week.regular)
    share = 1.0 if allowed == 0 else found / allowed
    sentence = (
        f"{found} of {allowed} possible follow-ups are planned." if allowed else "No follow-ups are wanted."
    )
    return _part("revenue", "follow-ups", 15, share, sentence)


def _authenticity(week: WeekView, context: JudgeContext) -> tuple[QualityPart, ...]:
    share = round_minute_share(week.plan)
    used = {day.strategy for day in week.plan.strategy.values()}
    same = identical_days(week)
    fit = [send.score_parts.persona for send in week.ordered if send.score_parts is not None]
    persona = sum(fit) / len(fit) if fit else UNKNOWN_PERSONA
    return (
        _part(
            "authenticity",
            "timing variance",
            30,
            1 - share / ROUND_MINUTE_SHARE,
            f"{share:.0%} of the times are round.",
        ),
        _part(
            "authenticity",
            "strategies",
            25,
            len(used) / MINIMUM_STRATEGIES,
            f"{len(used)} daily strategies are used.",
        ),
        _part(
            "authenticity",
            "anti-template",
            25,
            0.0 if same else 1.0,
            "Two days are alike." if same else "No two days are alike.",
        ),
        _part(
            "authenticity", "persona", 20, persona / 100, f"Captions fit the persona by {persona:.0f} of 100."
        ),
    )


def _engagement(week: WeekView, context: JudgeContext) -> tuple[QualityPart, ...]:
    """Over the revenue sends; a caption nobody knows counts as lacking what is asked."""
    sold = week.of_category("revenue")
    facts = [context.facts(send) for send in sold]
    hooks = _share(fact is not None and fact.has_hook for fact in facts)
    calls = _share(fact is not None and fact.has_cta for fact in facts)
    fitting = _share(_has_advised_length(send, context) for send in sold)
    primes = primes_of(context)
    prime = _share(send.at.hour in primes[send.day.weekday()] for send in sold)
    return (
        _part("engagement", "hook", 30, hooks, f"{hooks:.0%} of the revenue captions open with a hook."),
        _part(
            "engagement",
            "call to action",
            25,
            calls,
            f"{calls:.0%} of the revenue captions ask for an answer.",
        ),
        _part(
            "engagement",
            "attention",
            25,
            fitting,
            f"{fitting:.0%} of the revenue captions have the advised length.",
        ),
        _part("engagement", "timing", 20, prime, f"{prime:.0%} of the revenue sends are at prime hours."),
    )


def _has_advised_length(send: PlannedSend, context: JudgeContext) -> bool:
    facts, kind = context.facts(send), context.kind(send)
    if facts is None or kind is None:
        return False
    return kind.caption_length.minimum <= facts.length_chars <= kind.caption_length.maximum


def _retention(week: WeekView, context: JudgeContext) -> tuple[QualityPart, ...]:
    """Against the weekly minimums, scaled down to the retention volume.

    Full on free pages (domain.md 9.5, 2.8).
    """
    names = (("churn", 35.0), ("winback", 25.0), ("renewal", 20.0))
    if not context.profile.creator.is_paid:
        sentence = "Free pages have no retention sends."
        return tuple(
            _part("retention", name, most, 1.0, sentence) for name, most in (*names, ("funnel", 20.0))
        )
    minimums = retention_minimums(context)
    met = [min(1.0, _count(week, key) / minimums[key]) if minimums[key] else 1.0 for key in RENEWAL_TYPES]
    parts = tuple(
        _part(
            "retention",
            name,
            most,
            share,
            f"{_count(week, key)} of {minimums[key]} {context.name(key)} sends.",
        )
        for (name, most), share, key in zip(names, met, RENEWAL_TYPES, strict=True)
    )
    funnel = sum(met) / len(met)
    return (
        *parts,
        _part("retention", "funnel", 20, funnel, f"The weekly retention minimums are met by {funnel:.0%}."),
    )


def retention_minimums(context: JudgeContext) -> dict[str, int]:
    """Weekly minimums of the retention types, scaled pro rata to the retention volume (domain.md 2.8)."""
    wanted = [
        kind.weekly_minimum if kind else 0 for kind in map(context.reference.send_types.get, RENEWAL_TYPES)
    ]
    if context.volume is not None and (room := 7 * context.volume.retention_per_day) < sum(wanted):
        wanted = largest_remainder(room, wanted)
    return dict(zip(RENEWAL_TYPES, wanted, strict=True))


def _count(week: WeekView, key: str) -> int:
    return len(week.by_type.get(key, ()))


def _share(hits: Iterable[bool]) -> float:
    """Share of true among all, 0 when there are none."""
    found = list(hits)
    return sum(found) / len(found) if found else 0.0


def _part(dimension: str, name: str, maximum: float, share: float, sentence: str) -> QualityPart:
    """Points are the share, held within 0..1, of the maximum."""
    return QualityPart(dimension, name, steady(maximum * clamp(share, 0.0, 1.0)), maximum, sentence)
