from __future__ import annotations

import pytest

from eros_desktop.domain.volume.bump import bump, known_category
from eros_desktop.domain.volume.followup import followups
from eros_desktop.domain.volume.tiers import tier_of
from tests.support.builders_volume import shipped_rules, volume

RULES = shipped_rules()
LOW, HIGH = tier_of(0, RULES), tier_of(9_000, RULES)
TABLE = {
    "lifestyle": (1, 2, 3, 4, 5, 6),
    "softcore": (2, 3, 4, 6, 8, 9),
    "amateur": (2, 4, 6, 8, 10, 12),
    "explicit": (3, 5, 8, 11, 12, 12),
}


@pytest.mark.parametrize("category", TABLE)
def test_the_bump_table_of_the_low_level_holds(category: str) -> None:
    found = [bump(count, category, "paid", LOW, RULES.bump).engagement for count in range(1, 7)]
    assert tuple(found) == TABLE[category]


@pytest.mark.parametrize(
    ("category", "multiplier", "capped"),
    [("lifestyle", 1.0, False), ("softcore", 1.5, False), ("amateur", 1.5, True), ("explicit", 1.5, True)],
)
def test_higher_levels_cap_the_multiplier(category: str, multiplier: float, capped: bool) -> None:
    for fans in (1_000, 5_000, 15_000):
        found = bump(4, category, "paid", tier_of(fans, RULES), RULES.bump)
        assert (found.multiplier, found.capped) == (multiplier, capped)


def test_free_pages_get_a_tenth_more_before_the_cap() -> None:
    assert bump(4, "lifestyle", "free", HIGH, RULES.bump).multiplier == 1.1
    capped = bump(4, "softcore", "free", HIGH, RULES.bump)
    assert (capped.multiplier, capped.capped) == (1.5, True)
    assert bump(4, "softcore", "free", LOW, RULES.bump).multiplier == 1.6


@pytest.mark.parametrize("name", [None, "", "unheard of", " SoftCore "])
def test_an_unknown_category_counts_as_softcore(name: str | None) -> None:
    assert known_category(name, RULES.bump) == "softcore"


def test_a_category_is_read_without_case_and_spaces() -> None:
    assert known_category("  EXPLICIT ", RULES.bump) == "explicit"


@pytest.mark.parametrize(
    ("confidence", "expected"),
    [
        (1.0, (0, 1, 2, 2, 3, 4, 4, 4, 4, 4)),
        (0.8, (0, 1, 2, 2, 2, 3, 4, 4, 4, 4)),
        (0.5, (0, 0, 1, 1, 2, 2, 2, 3, 3, 4)),
    ],
)
def test_the_follow_up_table_holds(confidence: float, expected: tuple[int, ...]) -> None:
    found = [followups(ppv, confidence, RULES.followup) for ppv in (*range(9), 10)]
    assert tuple(found) == expected


def test_the_uncapped_follow_up_table_holds() -> None:
    from dataclasses import replace

    free = replace(RULES.followup, highest=99)
    assert [followups(ppv, 1.0, free) for ppv in (*range(9), 10)] == [0, 1, 2, 2, 3, 4, 5, 6, 6, 8]


def test_the_follow_up_rate_is_reported_before_the_confidence_lowers_the_count() -> None:
    assert volume(message_count=250).followup_rate_used == 0.8
    assert volume(message_count=150).followup_rate_used == 0.8
