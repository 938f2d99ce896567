"""How sure the figures are, and how a factor shrinks when they are not (domain.md 4.4)."""

from __future__ import annotations

from typing import Literal

from eros_desktop.domain.rounding import steady
from eros_desktop.domain.volume.rules import ConfidenceRules

Level = Literal["VERY_LOW", "LOW", "MODERATE", "HIGH"]
_LEVELS: tuple[tuple[float, Level], ...] = ((0.8, "HIGH"), (0.6, "MODERATE"), (0.4, "LOW"))


def confidence_of(message_count: int, rules: ConfidenceRules) -> float:
    """Confidence 0..1 from the number of messages analysed."""
    return next(confidence for messages, confidence in rules.bands if message_count >= messages)


def confidence_level(confidence: float) -> Level:
    """The word for a confidence 0..1: VERY_LOW below 0.4, LOW, MODERATE from 0.6, HIGH from 0.8."""
    return next((level for low, level in _LEVELS if steady(confidence) >= low), "VERY_LOW")


def dampen(factor: float, confidence: float) -> float:
    """The factor drawn towards 1 as confidence 0..1 falls: 1 + (factor - 1) * confidence."""
    return steady(1 + (factor - 1) * confidence)
