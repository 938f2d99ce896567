"""What past messages say about a creator on a day, computed once per data revision."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from datetime import date

import numpy as np

from eros_desktop.domain.analytics.content_tiers import content_tiers
from eros_desktop.domain.analytics.messages import MessageTable
from eros_desktop.domain.analytics.signals import CreatorSignals, creator_signals
from eros_desktop.domain.values import ContentTier, CreatorId
from eros_desktop.services.snapshot import Snapshot


@dataclass(frozen=True, slots=True, eq=False)
class Insight:
    """A creator's signals and the content tiers that follow from them."""

    signals: CreatorSignals
    tiers: dict[str, ContentTier]


class InsightCache:
    """Hands out insights; forgets them when the messages are others. Safe on any thread.

    They follow from the messages alone: an edited caption leaves the snapshot's message columns the same
    object unless it changes what its messages count for.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._messages: MessageTable | None = None
        self._kept: dict[tuple[CreatorId, date, int], Insight] = {}

    def of(self, snapshot: Snapshot, creator_id: CreatorId, today: date, tier_minimum_sends: int) -> Insight:
        """The insight into one creator as of `today`."""
        key = (creator_id, today, tier_minimum_sends)
        with self._lock:
            if self._messages is not snapshot.messages:
                self._kept.clear()
                self._messages = snapshot.messages
            found = self._kept.get(key)
        if found is None:
            found = _insight(snapshot, creator_id, today, tier_minimum_sends)
            with self._lock:
                if self._messages is snapshot.messages:
                    self._kept[key] = found
        return found


def _insight(snapshot: Snapshot, creator_id: CreatorId, today: date, tier_minimum_sends: int) -> Insight:
    signals = creator_signals(snapshot.messages, creator_id, today)
    names = sorted(signals.content)
    earned = np.array([signals.content[name].history.revenue_per_recipient for name in names])
    counts = [signals.content[name].sends for name in names]
    return Insight(signals, content_tiers(names, earned, counts, tier_minimum_sends))
