"""Which content types get how much of the revenue sends (domain.md 4.9)."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from eros_desktop.domain.rounding import clamp, round_half_even, steady
from eros_desktop.domain.volume.rules import ContentRules
from eros_desktop.domain.volume.values import VolumeTrigger

UNKNOWN_TIER = "MID"


def tier_factor(tier: str | None, rules: ContentRules) -> float:
    """Factor of a content tier; an unknown type counts as MID."""
    return rules.factors.get(tier or UNKNOWN_TIER, rules.factors[UNKNOWN_TIER])


def compound(factors: Sequence[float], rules: ContentRules) -> float:
    """Triggers of one content type together: their product, inside 0.5..2."""
    product = 1.0
    for factor in factors:
        product *= factor
    return clamp(steady(product), rules.trigger_low, rules.trigger_high)


def trigger_factors(triggers: Sequence[VolumeTrigger], rules: ContentRules) -> dict[str, float]:
    """Content type -> compounded factor of its triggers."""
    return {
        content_type: compound([found.multiplier for found in mine], rules)
        for content_type, mine in _by_type(triggers).items()
    }


def trigger_conflicts(triggers: Sequence[VolumeTrigger]) -> tuple[str, ...]:
    """Content types that one trigger raises and another lowers, in alphabetical order."""
    return tuple(
        sorted(
            content_type
            for content_type, mine in _by_type(triggers).items()
            if any(found.multiplier > 1 for found in mine) and any(found.multiplier < 1 for found in mine)
        )
    )


def _by_type(triggers: Sequence[VolumeTrigger]) -> dict[str, list[VolumeTrigger]]:
    grouped: dict[str, list[VolumeTrigger]] = {}
    for trigger in triggers:
        grouped.setdefault(trigger.content_type, []).append(trigger)
    return grouped


def content_weights(
    vault_types: Collection[str],
    tiers: Mapping[str, str],
    triggers: Sequence[VolumeTrigger],
    rules: ContentRules,
) -> dict[str, float]:
    """Vault content type -> tier factor times triggers, in alphabetical order; AVOID is 0."""
    raised = trigger_factors(triggers, rules)
    return {
        content_type: steady(tier_factor(tiers.get(content_type), rules) * raised.get(content_type, 1.0))
        for content_type in sorted(vault_types)
    }


def content_allocations(revenue_per_day: int, weights: Mapping[str, float]) -> dict[str, int]:
    """Revenue sends a day each content type could carry, zeros left out."""
    exact = {
        content_type: round_half_even(revenue_per_day * weight) for content_type, weight in weights.items()
    }
    return {content_type: count for content_type, count in exact.items() if count > 0}


def distribute_slots(slots: int, weights: Mapping[str, float], tiers: Mapping[str, str]) -> dict[str, int]:
    """`slots` split over content types by their weights, in the order given; weight 0 (AVOID) gets none.

    Every type gets at least one while there are enough; what rounding leaves goes to the first TOP type,
    else to the first type. The parts sum to `slots`, except that nothing is split where every weight is 0.
    """
    taking = {name: weight for name, weight in weights.items() if weight > 0}
    if slots <= 0 or not taking:
        return dict.fromkeys(weights, 0)
    whole = sum(taking.values())
    parts = {name: max(1, round_half_even(weight / whole * slots)) for name, weight in taking.items()}
    first = next((name for name in taking if tiers.get(name) == "TOP"), next(iter(taking)))
    parts[first] += max(0, slots - sum(parts.values()))
    _take_back(parts, taking, sum(parts.values()) - slots)
    return {name: parts.get(name, 0) for name in weights}


def _take_back(parts: dict[str, int], weights: Mapping[str, float], surplus: int) -> None:
    """Takes what rounding gave too much from the lightest types, the last of equals first."""
    lightest_first = sorted(reversed(list(parts)), key=lambda name: weights[name])
    for name in lightest_first:
        taken = min(surplus, parts[name])
        parts[name] -= taken
        surplus -= taken
