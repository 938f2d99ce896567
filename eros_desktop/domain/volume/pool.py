"""Whether there are enough captions for the volume (domain.md 4.10). It warns and never lowers the volume."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from eros_desktop.domain.volume.rules import PoolRules

PoolStatus = Literal["abundant", "sufficient", "limited", "critical"]
Shortage = Literal["none", "limited", "insufficient", "critical"]


def pool_status(usable: int, rules: PoolRules) -> PoolStatus:
    """The word for a number of usable captions of one send type."""
    if usable >= rules.abundant_from:
        return "abundant"
    if usable >= rules.sufficient_from:
        return "sufficient"
    return "critical" if usable < rules.critical_below else "limited"


def daily_needs(revenue_per_day: int, engagement_per_day: int) -> dict[str, int]:
    """Captions a day that the check expects per send type."""
    return {
        "ppv_unlock": revenue_per_day // 2,
        "bump_normal": engagement_per_day // 2,
        "bump_descriptive": engagement_per_day // 2,
    }


def shortage(usable: int, needed: int) -> Shortage:
    """How badly `usable` captions fall short of those needed in a week."""
    if needed <= 0:
        return "none"
    if usable <= 0:
        return "critical"
    missing = needed - usable
    if missing * 2 > needed:
        return "insufficient"
    return "limited" if missing > 0 else "none"


def pool_warnings(pool: Mapping[str, int], needs: Mapping[str, int], rules: PoolRules) -> tuple[str, ...]:
    """One sentence for each send type whose captions run short, by name."""
    found = (_warning(name, usable, needs.get(name, 0) * 7, rules) for name, usable in sorted(pool.items()))
    return tuple(sentence for sentence in found if sentence)


def _warning(name: str, usable: int, needed: int, rules: PoolRules) -> str:
    captions = "1 usable caption" if usable == 1 else f"{usable} usable captions"
    if usable < rules.critical_below:
        return f"Critical: {name} has {captions}, fewer than {rules.critical_below}. Write or import more."
    lack = shortage(usable, needed)
    if lack == "none":
        return ""
    return f"{lack.capitalize()}: {name} has {captions} for about {needed} a week. Write or import more."
