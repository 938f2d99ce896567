"""Published sets of the five score weights (domain.md 5.5). Pure."""

from __future__ import annotations

from dataclasses import astuple, dataclass

from eros_desktop.domain.planning.inputs import ScoreWeights
from eros_desktop.words import declared

_NOISE = 1e-9


@dataclass(frozen=True, slots=True)
class Preset:
    """A set of weights with its name in words."""

    name: str
    meaning: str
    weights: ScoreWeights


PRESETS = (
    Preset(
        "Recommended",
        "Rest first, then what earned: 40 / 35 / 15 / 5 / 5",
        ScoreWeights(),
    ),
    Preset(
        "Earnings first",
        "What earned first, then rest: 25 / 35 / 20 / 10 / 10",
        ScoreWeights(freshness=0.25, performance=0.35, type_priority=0.20, diversity=0.10, persona=0.10),
    ),
    Preset(
        "Only earnings and rest",
        "Nothing else counts: 40 / 60 / 0 / 0 / 0",
        ScoreWeights(freshness=0.40, performance=0.60, type_priority=0.0, diversity=0.0, persona=0.0),
    ),
)
"""Only sets made of our five parts; those that weigh length or tier have no place here."""

OWN = declared("Your own")


def preset_of(weights: ScoreWeights) -> Preset | None:
    """The set these weights are, or None for a set of one's own."""
    for preset in PRESETS:
        pairs = zip(astuple(preset.weights), astuple(weights), strict=True)
        if all(abs(one - other) <= _NOISE for one, other in pairs):
            return preset
    return None
