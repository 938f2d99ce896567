from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from eros_desktop.domain.volume.triggers import (
    ContentStatistics,
    active_triggers,
    declining_days,
    detect_triggers,
    trigger_confidence,
)
from tests.support.builders_volume import shipped_rules, trigger

RULES = shipped_rules().triggers
TODAY = date(2026, 11, 23)
QUIET = ContentStatistics("solo", 20, 10, 100.0, 0.03, 0.0, 0.0, (0.1, 0.1, 0.1, 0.1))


def _kinds(**changes: object) -> list[str]:
    found = detect_triggers([replace(QUIET, **changes)], TODAY, RULES)  # type: ignore[arg-type]
    return [one.trigger_type for one in found]


def test_ordinary_figures_raise_nothing() -> None:
    assert _kinds() == []
    assert detect_triggers([], TODAY, RULES) == ()


@pytest.mark.parametrize(
    ("changes", "kinds"),
    [
        ({"revenue_per_message": 200.01, "conversion": 0.061}, ["HIGH_PERFORMER"]),
        ({"revenue_per_message": 200.0, "conversion": 0.061}, []),
        ({"revenue_per_message": 250.0, "conversion": 0.06}, []),
        ({"weekly_change": 0.151}, ["TRENDING_UP"]),
        ({"weekly_change": 0.15}, []),
        ({"weekly_change": None}, []),
        ({"revenue_per_message": 150.01, "uses_30d": 2}, ["EMERGING_WINNER"]),
        ({"revenue_per_message": 150.01, "uses_30d": 3}, []),
        ({"revenue_per_message": 150.0, "uses_30d": 2}, []),
        ({"daily_engagement": (0.4, 0.3, 0.2, 0.1)}, ["SATURATING"]),
        ({"daily_engagement": (0.3, 0.2, 0.1)}, []),
        ({"daily_engagement": (0.4, 0.3, 0.2, 0.1, 0.1)}, []),
        ({"open_rate_change": -0.101}, ["AUDIENCE_FATIGUE"]),
        ({"open_rate_change": -0.10}, []),
        ({"open_rate_change": None}, []),
        (
            {"revenue_per_message": 300.0, "conversion": 0.2, "uses_30d": 1, "open_rate_change": -0.5},
            ["HIGH_PERFORMER", "EMERGING_WINNER", "AUDIENCE_FATIGUE"],
        ),
    ],
)
def test_each_kind_needs_figures_beyond_its_limits(changes: dict[str, object], kinds: list[str]) -> None:
    assert _kinds(**changes) == kinds


@pytest.mark.parametrize(
    ("changes", "multiplier", "expires"),
    [
        ({"revenue_per_message": 300.0, "conversion": 0.1}, 1.20, "2026-11-30"),
        ({"weekly_change": 0.5}, 1.10, "2026-11-30"),
        ({"revenue_per_message": 160.0, "uses_30d": 0}, 1.30, "2026-11-30"),
        ({"daily_engagement": (4, 3, 2, 1)}, 0.85, "2026-12-07"),
        ({"open_rate_change": -0.2}, 0.75, "2026-12-07"),
    ],
)
def test_raising_triggers_last_a_week_and_lowering_ones_two(
    changes: dict[str, object], multiplier: float, expires: str
) -> None:
    (found,) = detect_triggers([replace(QUIET, **changes)], TODAY, RULES)  # type: ignore[arg-type]
    assert (found.multiplier, found.expires_at) == (multiplier, expires)
    assert found.content_type == "solo"
    assert "solo" in found.reason


@pytest.mark.parametrize(
    ("sends", "word"), [(0, "low"), (4, "low"), (5, "moderate"), (10, "moderate"), (11, "high")]
)
def test_more_sends_make_a_trigger_surer(sends: int, word: str) -> None:
    assert trigger_confidence(sends, RULES) == word


def test_declining_days_are_counted_from_the_latest_back() -> None:
    assert declining_days((5, 4, 3, 2)) == 3
    assert declining_days((1, 4, 3, 2)) == 2
    assert declining_days((1,)) == 0


def test_expired_triggers_are_ignored() -> None:
    running = trigger(1.1, expires_at="2026-11-24T08:00:00")
    over = trigger(1.1, expires_at="2026-11-23T23:00:00")
    endless = trigger(1.1)
    assert active_triggers([running, over, endless], TODAY) == (running, endless)
