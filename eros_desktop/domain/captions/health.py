"""How well the caption bank serves a creator, send type by send type (domain.md 4.10)."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.captions.freshness import FreshnessMode, freshness
from eros_desktop.domain.captions.supply import MIN_FRESHNESS, MIN_PERFORMANCE, UNKNOWN_PERFORMANCE
from eros_desktop.domain.captions.table import CaptionTable
from eros_desktop.domain.reference import Reference
from eros_desktop.domain.volume.pool import pool_status
from eros_desktop.domain.volume.rules import PoolRules

STATUSES = ("critical", "limited", "sufficient", "abundant")
"""Worst first."""


@dataclass(frozen=True, slots=True, eq=False)
class Supply:
    """Usable captions of the bank on a day: one row a content type (the last for none), a column a type."""

    content_type_names: tuple[str, ...]
    caption_type_names: tuple[str, ...]
    counts: NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class PoolHealth:
    """Usable captions by send type, the worst status among them and how many send types share it."""

    by_send_type: Mapping[str, int]
    status: str
    worst: tuple[str, ...]
    """Send types of that status, fewest captions first."""


def supply(bank: CaptionTable, day: int, mode: FreshnessMode = "seed_literal") -> Supply:
    """Counts the usable captions once for every creator; `day` is a proleptic ordinal."""
    performance = np.where(np.isnan(bank.performance_score), UNKNOWN_PERFORMANCE, bank.performance_score)
    fit = (
        bank.is_active
        & (performance >= MIN_PERFORMANCE)
        & (freshness(bank.last_used_day, day, mode) >= MIN_FRESHNESS)
    )
    width, height = len(bank.caption_type_names), len(bank.content_type_names) + 1
    content = np.where(bank.content_type[fit] < 0, height - 1, bank.content_type[fit]).astype(np.int64)
    counts = np.bincount(content * width + bank.caption_type[fit], minlength=height * width)
    return Supply(bank.content_type_names, bank.caption_type_names, counts.reshape(height, width))


def pool_health(
    found: Supply,
    vault_types: Set[str],
    avoided: Set[str],
    page_type: str,
    reference: Reference,
    rules: PoolRules,
) -> PoolHealth:
    """The pools of one creator; content types outside the vault or to avoid do not count (domain.md 4.10)."""
    allowed = np.array([name in vault_types and name not in avoided for name in found.content_type_names])
    with_content = found.counts[:-1][allowed].sum(axis=0) if len(allowed) else found.counts[-1] * 0
    everything = with_content + found.counts[-1]
    by_type: dict[str, int] = {}
    for kind in reference.send_types.values():
        if kind.suits_page(page_type):
            wanted = reference.caption_priorities.get(kind.key, {})
            counts = with_content if kind.category == "revenue" else everything
            by_type[kind.key] = int(
                sum(counts[at] for at, name in enumerate(found.caption_type_names) if name in wanted)
            )
    statuses = {name: pool_status(count, rules) for name, count in by_type.items()}
    status = next((one for one in STATUSES if one in statuses.values()), STATUSES[0])
    worst = sorted((name for name in by_type if statuses[name] == status), key=lambda name: by_type[name])
    return PoolHealth(by_type, status, tuple(worst))
