"""Totals and rates of a group of messages (domain.md 11.1).

Two kinds of "revenue per send" are kept apart (domain.md 4.13): per recipient (earnings / sent, what
predictions and elasticity use) and per message (earnings / messages, what triggers use).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from eros_desktop.domain.analytics.messages import MessageTable
from eros_desktop.domain.rounding import steady


def ratio(part: float, whole: float) -> float:
    """part / whole, 0 when there is nothing to divide by (domain.md 11.1)."""
    return part / whole if whole else 0.0


def change_percent(now: float, before: float) -> float:
    """Change from `before` to `now` in percent; from nothing to something counts as +100, nothing to nothing
    as 0.
    """
    if before:
        return steady((now - before) / abs(before) * 100)
    return 100.0 if now > 0 else 0.0


@dataclass(frozen=True, slots=True)
class Totals:
    """Sums over messages that reached somebody; money in whole cents."""

    messages: int = 0
    sent: int = 0
    viewed: int = 0
    purchased: int = 0
    earned_cents: int = 0

    @property
    def view_rate(self) -> float:
        """Viewed of sent, 0..1."""
        return ratio(self.viewed, self.sent)

    @property
    def purchase_rate(self) -> float:
        """Purchased of viewed, 0..1."""
        return ratio(self.purchased, self.viewed)

    @property
    def engagement_rate(self) -> float:
        """View rate times purchase rate, 0..1."""
        return self.view_rate * self.purchase_rate

    @property
    def revenue_per_recipient(self) -> float:
        """Dollars per delivered copy."""
        return ratio(self.earned_cents / 100, self.sent)

    @property
    def revenue_per_message(self) -> float:
        """Dollars per send event."""
        return ratio(self.earned_cents / 100, self.messages)

    @property
    def earned_per_message_cents(self) -> float:
        """Cents per send event."""
        return ratio(self.earned_cents, self.messages)


def totals(messages: MessageTable) -> Totals:
    """Sums over the delivered messages of the table."""
    reached = messages.delivered()
    return Totals(
        messages=len(reached),
        sent=int(reached.sent.sum(dtype=np.int64)),
        viewed=int(reached.viewed.sum(dtype=np.int64)),
        purchased=int(reached.purchased.sum(dtype=np.int64)),
        earned_cents=int(reached.earned_cents.sum()),
    )


def volatility(messages: MessageTable) -> float:
    """Population standard deviation over mean of the earnings per message; 0 without earnings."""
    earned = messages.delivered().earned_cents.astype(np.float64)
    if not len(earned) or not earned.any():
        return 0.0
    return steady(float(earned.std() / earned.mean()))
