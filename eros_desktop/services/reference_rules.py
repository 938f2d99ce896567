"""Reads the numbers of the volume calculation."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from eros_desktop.domain.volume.rules import (
    Bounds,
    BumpRules,
    ConfidenceRules,
    ContentRules,
    DailyCounts,
    ElasticityRules,
    FollowupRules,
    FusionRules,
    PoolRules,
    PredictionRules,
    ScoreRules,
    Tier,
    TriggerKind,
    TriggerRules,
    VolumeRules,
    WeekdayRules,
)
from eros_desktop.services.reference_files import ReferenceFile, Table
from eros_desktop.services.reference_tables import read_content_categories

TIERS = ("low", "mid", "high", "ultra")
TRIGGERS = ("HIGH_PERFORMER", "TRENDING_UP", "EMERGING_WINNER", "SATURATING", "AUDIENCE_FATIGUE")
CONTENT_TIERS = ("TOP", "MID", "LOW", "AVOID")
_MANY = 1_000_000_000


def load_volume_rules(folder: Path) -> VolumeRules:
    """The rules from `volume.toml` and `content_categories.toml` of the folder.

    Raises ErosError REFERENCE_BROKEN naming file and line.
    """
    categories = ReferenceFile(folder / "content_categories.toml")
    multipliers = {
        key: category.bump_multiplier for key, category in read_content_categories(categories).items()
    }
    categories.finish()
    file = ReferenceFile(folder / "volume.toml")
    rules = read_volume_rules(file, multipliers)
    file.finish()
    return rules


def read_volume_rules(file: ReferenceFile, multipliers: dict[str, float]) -> VolumeRules:
    """The rules of one parsed `volume.toml`; the bump multipliers come from the content categories."""
    root = file.root
    return VolumeRules(
        tiers=_tiers(file),
        bounds=_bounds(root.table("bounds")),
        scores=_scores(root),
        fusion=_fusion(root.table("fusion")),
        confidence=_confidence(root.table("confidence")),
        elasticity=_elasticity(root.table("elasticity")),
        bump=_bump(root.table("bump"), multipliers),
        followup=_followup(root.table("followup")),
        weekdays=_weekdays(root.table("weekdays")),
        content=_content(root.table("content")),
        pool=_pool(root.table("pool")),
        triggers=_triggers(root),
        levels=_levels(root.table("levels")),
        prediction=_prediction(root.table("prediction")),
    )


def _tiers(file: ReferenceFile) -> tuple[Tier, ...]:
    rows = file.root.records("tiers")
    if len(rows) != len(TIERS):
        file.refuse(("tiers",), f"tiers holds {len(rows)} entries, and must hold {len(TIERS)}.")
    found: list[Tier] = []
    for row, key in zip(rows, TIERS, strict=True):
        least = found[-1].from_fans + 1 if found else 0
        found.append(_tier(row, key, least))
    return tuple(found)


def _tier(row: Table, key: str, least_fans: int) -> Tier:
    return Tier(
        key=row.choice("key", (key,)),
        from_fans=row.whole("from_fans", least_fans, _MANY if least_fans else 0),
        paid=DailyCounts(*row.wholes("paid", 0, 20, count=3)),
        free=DailyCounts(*row.wholes("free", 0, 20, count=3)),
        bundle_per_week=row.whole("bundle_per_week", 0, 14),
        game_per_week=row.whole("game_per_week", 0, 7),
        followup_per_day=row.whole("followup_per_day", 0, 50),
        bump_cap=row.number("bump_cap", 1, 5) if "bump_cap" in row else None,
    )


def _bounds(row: Table) -> Bounds:
    return Bounds(
        revenue=row.span("revenue", 0, 20),
        engagement=row.span("engagement", 0, 20),
        retention=row.span("retention", 0, 20),
    )


def _scores(root: Table) -> ScoreRules:
    opportunity, newcomer = root.table("opportunity"), root.table("new_creator")
    return ScoreRules(
        saturation_curve=_curve(root.table("saturation")),
        high_opportunity_from=opportunity.number("high_from", 0, 100),
        high_opportunity_factor=opportunity.number("high_factor", 1, 5),
        rise_from=opportunity.number("rise_from", 0, 99),
        rise_factor=opportunity.number("rise_factor", 0, 4),
        rise_below_saturation=opportunity.number("rise_below_saturation", 0, 100),
        high_below_saturation=opportunity.number("high_below_saturation", 0, 100),
        trend_threshold=root.table("trend").number("threshold", 0, 1000),
        new_messages_below=newcomer.whole("messages_below", 0, 1000),
        new_saturation=newcomer.number("saturation", 0, 100),
        new_opportunity=newcomer.number("opportunity", 0, 100),
    )


def _curve(row: Table) -> tuple[tuple[float, float], ...]:
    points = row.pairs("curve", 0, 100)
    scores = [score for score, _ in points]
    factors = [factor for _, factor in points]
    if scores != sorted(set(scores)) or any(not 0 < factor <= 2 for factor in factors):
        row.refuse("curve", "must rise in its scores, with factors above 0 and up to 2")
    return points


def _fusion(row: Table) -> FusionRules:
    few, some = row.table("few_messages"), row.table("some_messages")
    return FusionRules(
        weights=_weights(row, "weights"),
        divergent_weights=_weights(row, "divergent_weights"),
        divergence_from=row.number("divergence_from", 0, 100),
        few_messages_below=few.whole("below", 0, 100_000),
        few_messages_factor=few.number("factor", 0, 1),
        some_messages_below=some.whole("below", 0, 100_000),
        some_messages_factor=some.number("factor", 0, 1),
        minimum_confidence=row.number("minimum_confidence", 0, 1),
    )


def _weights(row: Table, key: str) -> tuple[float, float, float]:
    first, second, third = row.numbers(key, 0.01, 1, count=3)
    if abs(first + second + third - 1) > 1e-9:
        row.refuse(key, "must sum to 1")
    return first, second, third


def _confidence(row: Table) -> ConfidenceRules:
    bands = row.pairs("bands", 0, _MANY)
    falling = all(upper[0] > lower[0] and upper[1] > lower[1] for upper, lower in pairwise(bands))
    if not falling or bands[-1][0] != 0 or bands[0][1] > 1:
        row.refuse(
            "bands", "must fall from the best band to the one from 0 messages, with confidences up to 1"
        )
    return ConfidenceRules(
        bands=tuple((int(messages), confidence) for messages, confidence in bands),
        dampen_below=row.number("dampen_below", 0, 1),
    )


def _elasticity(row: Table) -> ElasticityRules:
    return ElasticityRules(
        default_base=row.number("default_base", 0.0001, 1000),
        default_decay=row.number("default_decay", 0.0001, 10),
        rps_floor=row.number("rps_floor", 0.000001, 1),
        minimum_samples=row.whole("minimum_samples", 1, 1000),
        minimum_levels=row.whole("minimum_levels", 2, 20),
        reliable_above=row.number("reliable_above", 0, 1),
        minimum_marginal=row.number("minimum_marginal", 0.0001, 100),
        minimum_efficiency=row.number("minimum_efficiency", 0, 1),
        highest_optimum=row.whole("highest_optimum", 1, 100),
    )


def _bump(row: Table, multipliers: dict[str, float]) -> BumpRules:
    return BumpRules(
        multipliers=multipliers,
        default_category=row.choice("default_category", tuple(multipliers)),
        free_bonus=row.number("free_bonus", 0, 2),
        highest_engagement=row.whole("highest_engagement", 1, 20),
    )


def _followup(row: Table) -> FollowupRules:
    return FollowupRules(rate=row.number("rate", 0, 1), highest=row.whole("highest", 0, 20))


def _weekdays(row: Table) -> WeekdayRules:
    low, high = row.numbers("range", 0.1, 5, count=2)
    accepted_low, accepted_high = row.numbers("accepted", 0.1, 5, count=2)
    if not accepted_low <= low <= 1 <= high <= accepted_high:
        row.refuse("range", "must hold 1 and lie inside accepted")
    return WeekdayRules(
        defaults=row.numbers("defaults", accepted_low, accepted_high, count=7),
        minimum_messages=row.whole("minimum_messages", 0, 100_000),
        minimum_day_messages=row.whole("minimum_day_messages", 1, 100_000),
        low=low,
        high=high,
        accepted_low=accepted_low,
        accepted_high=accepted_high,
        dampen_below=row.number("dampen_below", 0, 1),
    )


def _content(row: Table) -> ContentRules:
    factors = row.table("factors")
    low, high = row.numbers("trigger_range", 0.01, 10, count=2)
    if not low <= 1 <= high:
        row.refuse("trigger_range", "must hold 1")
    return ContentRules({tier: factors.number(tier, 0, 10) for tier in CONTENT_TIERS}, low, high)


def _pool(row: Table) -> PoolRules:
    critical = row.whole("critical_below", 0, 1000)
    sufficient = row.whole("sufficient_from", critical, 1000)
    return PoolRules(critical, sufficient, row.whole("abundant_from", sufficient, 1000))


def _prediction(row: Table) -> PredictionRules:
    return PredictionRules(
        default_rps=row.number("default_rps", 0, 1000),
        algorithm_version=row.text("algorithm_version"),
        lookback_days=row.whole("lookback_days", 7, 3650),
        recent_days=row.whole("recent_days", 1, 3650),
        improving_below=row.number("improving_below", 0, 1),
        degrading_above=row.number("degrading_above", 1, 10),
        missing_above_percent=row.number("missing_above_percent", 0, 1000),
        missing_from=row.whole("missing_from", 1, 1000),
        reliable_from=row.whole("reliable_from", 1, 1000),
    )


def _triggers(root: Table) -> TriggerRules:
    kinds, limits = root.table("triggers"), root.table("trigger_limits")
    moderate = limits.whole("moderate_confidence_from", 0, 100_000)
    return TriggerRules(
        kinds={name: _trigger_kind(kinds.table(name)) for name in TRIGGERS},
        high_rps_above=limits.number("high_rps_above", 0, 1_000_000),
        high_conversion_above=limits.number("high_conversion_above", 0, 1),
        trend_above=limits.number("trend_above", 0, 100),
        emerging_rps_above=limits.number("emerging_rps_above", 0, 1_000_000),
        emerging_uses_below=limits.whole("emerging_uses_below", 1, 1000),
        declining_days=limits.whole("declining_days", 1, 60),
        open_rate_drop_above=limits.number("open_rate_drop_above", 0, 1),
        high_confidence_above=limits.whole("high_confidence_above", moderate, 100_000),
        moderate_confidence_from=moderate,
    )


def _trigger_kind(row: Table) -> TriggerKind:
    return TriggerKind(factor=row.number("factor", 0.5, 2), days=row.whole("days", 1, 365))


def _levels(row: Table) -> tuple[tuple[int, int], ...]:
    rows = row.rows_of_wholes("revenue", 1, 8, rows=5, count=2)
    if any(low > high for low, high in rows):
        row.refuse("revenue", "must hold pairs in rising order")
    return tuple((low, high) for low, high in rows)
