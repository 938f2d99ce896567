from __future__ import annotations

import pytest

from eros_desktop.domain.volume.pool import daily_needs, pool_status, pool_warnings, shortage
from tests.support.builders_volume import shipped_rules, volume

RULES = shipped_rules().pool


@pytest.mark.parametrize(
    ("usable", "status"),
    [
        (0, "critical"),
        (2, "critical"),
        (3, "limited"),
        (6, "limited"),
        (7, "sufficient"),
        (13, "sufficient"),
        (14, "abundant"),
    ],
)
def test_a_pool_has_a_word(usable: int, status: str) -> None:
    assert pool_status(usable, RULES) == status


@pytest.mark.parametrize(
    ("usable", "needed", "word"),
    [
        (0, 14, "critical"),
        (6, 14, "insufficient"),
        (7, 14, "limited"),
        (13, 14, "limited"),
        (14, 14, "none"),
        (0, 0, "none"),
    ],
)
def test_a_shortage_is_measured_against_the_week(usable: int, needed: int, word: str) -> None:
    assert shortage(usable, needed) == word


def test_the_check_expects_half_of_a_category_per_main_type() -> None:
    assert daily_needs(5, 4) == {"ppv_unlock": 2, "bump_normal": 2, "bump_descriptive": 2}


def test_warnings_name_the_send_type_and_what_to_do() -> None:
    warnings = pool_warnings({"ppv_unlock": 6, "vip_program": 1, "dm_farm": 3}, {"ppv_unlock": 2}, RULES)
    assert warnings == (
        "Insufficient: ppv_unlock has 6 usable captions for about 14 a week. Write or import more.",
        "Critical: vip_program has 1 usable caption, fewer than 3. Write or import more.",
    )


def test_a_short_pool_warns_and_never_lowers_the_volume() -> None:
    short, rich = volume(pool={"ppv_unlock": 0}), volume(pool={"ppv_unlock": 100})
    assert short.caption_constrained
    assert short.has_warnings
    assert not rich.caption_constrained
    assert short.weekly_distribution == rich.weekly_distribution


def test_an_unasked_pool_finds_nothing() -> None:
    assert volume(pool=None).caption_warnings == ()
