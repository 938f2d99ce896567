"""A kept rotation: what it says of itself, and which content types may come next."""

from __future__ import annotations

from datetime import date

import pytest

from eros_desktop.domain.rotation import STATES, TRANSITIONS, reasons, rotation_of, shares

TODAY = date(2026, 11, 20)
PATTERN = {
    "content_types": ["solo", "outdoor", "workout", "bundle"],
    "weights": {"solo": 3, "outdoor": 1, "workout": "much"},
    "cycle_length_days": 7,
    "avoid_repeat_within": 1,
}


def test_the_next_type_is_drawn_by_weight_from_what_may_come() -> None:
    kept = rotation_of(PATTERN, "active", date(2026, 11, 18), 2, date(2026, 11, 19))
    assert kept.weights == {"solo": 3.0, "outdoor": 1.0, "workout": 1.0, "bundle": 1.0}
    stocked = frozenset({"solo", "outdoor", "workout"})
    found = shares(kept, stocked, frozenset({"workout"}), ["bundle", "solo"])
    assert found == pytest.approx({"solo": 0.75, "outdoor": 0.25})
    assert shares(kept, stocked, frozenset(), ["solo"]) == pytest.approx({"outdoor": 0.5, "workout": 0.5})
    assert shares(kept, frozenset(), frozenset(), []) == {}


def test_a_pattern_that_cannot_be_read_takes_the_usual_values() -> None:
    kept = rotation_of("damaged", "paused", date(2026, 11, 1), 0, None)
    assert (kept.content_types, kept.cycle_days, kept.avoid_repeats) == ((), 7, 2)
    assert not kept.is_stale(TODAY)
    assert reasons(kept, TODAY)[0] == "A manager holds the pattern, or an error stopped it."


def test_an_old_pattern_is_due_and_one_nobody_updates_is_stale() -> None:
    kept = rotation_of(PATTERN, "active", date(2026, 11, 10), 10, date(2026, 11, 11))
    said = " ".join(reasons(kept, TODAY))
    assert "began 10 days ago" in said
    assert "due to rotate" in said
    assert "stale" in said


def test_every_state_leads_to_states_there_are() -> None:
    assert set(TRANSITIONS) == set(STATES)
    assert all(set(following) <= set(STATES) for following in TRANSITIONS.values())
