"""Where a creator's rotation of content types stands, and why (domain.md 10.1)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

STATES = ("initializing", "active", "paused", "rotating")
TRANSITIONS: Mapping[str, tuple[str, ...]] = {
    "initializing": ("active",),
    "active": ("rotating", "paused"),
    "rotating": ("active",),
    "paused": ("active", "initializing"),
}
"""What a state may become (domain.md 10.1, inferred set)."""

CYCLE_DAYS = 7
AVOID_REPEATS = 2


@dataclass(frozen=True, slots=True)
class Rotation:
    """A stored rotation. `weights` is 0 or more by content type; `updated_on` is None where nobody knows."""

    state: str
    started_on: date
    days_on_pattern: int
    content_types: tuple[str, ...]
    weights: Mapping[str, float]
    cycle_days: int = CYCLE_DAYS
    avoid_repeats: int = AVOID_REPEATS
    updated_on: date | None = None

    def age_days(self, today: date) -> int:
        """Days since the pattern began."""
        return max(0, (today - self.started_on).days)

    def is_stale(self, today: date) -> bool:
        """Not updated for longer than its cycle."""
        return self.updated_on is not None and (today - self.updated_on).days > self.cycle_days


def rotation_of(
    pattern: object, state: str, started_on: date, days_on_pattern: int, updated_on: date | None
) -> Rotation:
    """A rotation from its stored JSON pattern; parts of it that cannot be read take their defaults."""
    given: Mapping[str, Any] = pattern if isinstance(pattern, Mapping) else {}
    types = given.get("content_types")
    names = tuple(str(name) for name in types) if isinstance(types, list) else ()
    weights = given.get("weights")
    return Rotation(
        state,
        started_on,
        days_on_pattern,
        names,
        {name: _number(weights, name, 1.0) for name in names},
        int(_number(given, "cycle_length_days", CYCLE_DAYS)),
        int(_number(given, "avoid_repeat_within", AVOID_REPEATS)),
        updated_on,
    )


def _number(values: object, name: str, otherwise: float) -> float:
    found = values.get(name) if isinstance(values, Mapping) else None
    return float(found) if isinstance(found, int | float) and found >= 0 else otherwise


def shares(
    rotation: Rotation, stocked: frozenset[str], avoided: frozenset[str], last: Sequence[str]
) -> dict[str, float]:
    """The chance 0..1 of each content type to come next; they sum to 1, or none has one.

    Types outside the vault, those to avoid and the latest ones used have none (domain.md 10.1).
    """
    latest = set(last[: rotation.avoid_repeats])
    open_ones = {
        name: rotation.weights[name]
        for name in rotation.content_types
        if name in stocked and name not in avoided and name not in latest
    }
    total = sum(open_ones.values())
    return {name: weight / total for name, weight in open_ones.items()} if total else {}


def reasons(rotation: Rotation, today: date) -> tuple[str, ...]:
    """Why the state is what it is, as sentences."""
    age, cycle = rotation.age_days(today), rotation.cycle_days
    found = [_STATE_REASONS.get(rotation.state, "The state is not one the program knows.")]
    found.append(f"The pattern began {age} days ago; a cycle takes {cycle} days.")
    if rotation.state == "active" and age >= cycle:
        found.append("The cycle is over, so the pattern is due to rotate.")
    if rotation.is_stale(today) and rotation.updated_on is not None:
        idle = (today - rotation.updated_on).days
        found.append(f"Nothing has updated it for {idle} days, longer than a cycle: it is stale.")
    return tuple(found)


_STATE_REASONS = {
    "initializing": "No pattern has run yet.",
    "active": "The pattern is in use.",
    "paused": "A manager holds the pattern, or an error stopped it.",
    "rotating": "The pattern was used up and the next one is being chosen.",
}
