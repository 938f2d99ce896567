from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from eros_desktop.domain.planning.creator_timing import TimingProfile, timing_profile
from eros_desktop.domain.values import CreatorId


def test_a_profile_comes_from_the_md5_of_the_id() -> None:
    """MD5 of "harbour" starts with 08609bcf, that is 140549071: every figure is a remainder of it."""
    assert timing_profile(CreatorId("harbour")) == TimingProfile(
        jitter_bias=-2,
        day_start_hour=10,
        day_end_hour=22,
        strategy_offset=1,
        clustering="balanced",
        prime_shift_hours=0,
    )


@given(st.text(min_size=1))
def test_every_figure_stays_in_its_range(creator_id: str) -> None:
    profile = timing_profile(CreatorId(creator_id))
    assert profile == timing_profile(CreatorId(creator_id))
    assert -5 <= profile.jitter_bias <= 5
    assert 7 <= profile.day_start_hour <= 10
    assert 21 <= profile.day_end_hour <= 23
    assert 0 <= profile.strategy_offset <= 4
    assert -1 <= profile.prime_shift_hours <= 1
    assert profile.cluster_hours <= set(range(6, 24))


def test_pages_differ_in_their_rhythm() -> None:
    assert len({timing_profile(CreatorId(f"page-{number}")) for number in range(50)}) > 30


def test_a_spread_page_prefers_no_hour_and_a_balanced_one_both_ends() -> None:
    found = {timing_profile(CreatorId(f"page-{n}")).clustering: f"page-{n}" for n in range(40)}
    hours = {name: timing_profile(CreatorId(page)).cluster_hours for name, page in found.items()}
    assert hours["spread"] == frozenset()
    assert hours["balanced"] == hours["morning"] | hours["evening"]
