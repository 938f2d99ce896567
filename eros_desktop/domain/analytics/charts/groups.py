"""Sends by type, by content type and by creator: totals now and in the period before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from eros_desktop.domain.analytics.content_tiers import content_tiers
from eros_desktop.domain.analytics.messages import MessageTable
from eros_desktop.domain.analytics.rates import Totals
from eros_desktop.domain.analytics.send_types import grouped
from eros_desktop.domain.values import ContentTier, CreatorId

_NONE = Totals()


@dataclass(frozen=True, slots=True)
class GroupTotals:
    """One send type or creator. `before` is None when nothing is compared."""

    key: str
    now: Totals
    before: Totals | None = None


@dataclass(frozen=True, slots=True)
class ContentRank:
    """One content type: the past year, which its tier is judged by, and the chosen period beside it."""

    key: str
    year: Totals
    tier: ContentTier
    now: Totals
    before: Totals | None = None

    def is_ranked(self, minimum_sends: int) -> bool:
        """Whether it has the sends a tier asks for (domain.md 5.2)."""
        return self.year.messages >= minimum_sends


def by_send_type(messages: MessageTable, before: MessageTable | None) -> tuple[GroupTotals, ...]:
    """Send types of delivered messages, best earner first."""
    now = grouped(messages, messages.send_type_code, messages.send_type_names)
    return _sorted(now, None if before is None else _types(before))


def by_creator(
    messages: MessageTable, before: MessageTable | None, creator_ids: tuple[CreatorId, ...]
) -> tuple[GroupTotals, ...]:
    """Every creator named, also one that sent nothing, best earner first."""
    now = grouped(messages, messages.creator_code, messages.creator_ids)
    earlier = None if before is None else grouped(before, before.creator_code, before.creator_ids)
    return _sorted({one: now.get(one, _NONE) for one in creator_ids}, earlier)


def content_ranking(
    year: MessageTable, messages: MessageTable, before: MessageTable | None, minimum_sends: int
) -> tuple[ContentRank, ...]:
    """Content types of the past year by revenue per recipient, those without enough sends last.

    Tiers follow domain.md 5.2 over the year, as planning takes them.
    """
    history, now = _contents(year), _contents(messages)
    earlier = None if before is None else _contents(before)
    names = sorted(history)
    earned = np.array([history[name].revenue_per_recipient for name in names])
    tiers = content_tiers(names, earned, [history[name].messages for name in names], minimum_sends)
    ranks = [
        ContentRank(
            name, history[name], tiers[name], now.get(name, _NONE),
            None if earlier is None else earlier.get(name, _NONE),
        )
        for name in names
    ]  # fmt: skip
    return tuple(
        sorted(
            ranks,
            key=lambda one: (not one.is_ranked(minimum_sends), -one.year.revenue_per_recipient, one.key),
        )
    )


def _types(messages: MessageTable) -> Mapping[str, Totals]:
    return grouped(messages, messages.send_type_code, messages.send_type_names)


def _contents(messages: MessageTable) -> Mapping[str, Totals]:
    return grouped(messages, messages.content_type_code, messages.content_type_names)


def _sorted(now: Mapping[str, Totals], before: Mapping[str, Totals] | None) -> tuple[GroupTotals, ...]:
    rows = [
        GroupTotals(key, found, None if before is None else before.get(key, _NONE))
        for key, found in now.items()
    ]
    return tuple(sorted(rows, key=lambda row: (-row.now.earned_cents, row.key)))
