"""When the vault runs out: planned sends first, then the pace of the last four weeks, then nothing."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from eros_desktop.domain.vault_use import ContentUse, run_out

TODAY = date(2026, 11, 20)


def day(offset: int) -> date:
    return TODAY + timedelta(days=offset)


def test_the_planned_sends_use_up_the_rest_on_their_days() -> None:
    found = run_out(5, ContentUse(since_counted=2, recent=4, planned={day(3): 2, day(5): 1}), TODAY)
    assert (found.left, found.day) == (3, day(5))
    assert "2 of 5 went out" in found.reason


def test_after_the_plan_the_pace_of_four_weeks_goes_on() -> None:
    found = run_out(6, ContentUse(recent=28, planned={day(3): 2}), TODAY)
    assert (found.left, found.day) == (6, day(7))


def test_without_sends_no_date_is_told() -> None:
    assert run_out(9, ContentUse(), TODAY).day is None
    assert run_out(0, ContentUse(recent=9), TODAY).reason == "Nothing of it is in the vault."
    assert run_out(1_000_000, ContentUse(recent=1), TODAY).day is None


def test_what_is_used_up_is_over_today() -> None:
    assert run_out(3, ContentUse(since_counted=8), TODAY).day == TODAY


@given(
    st.integers(1, 400),
    st.integers(0, 200),
    st.integers(1, 200),
    st.dictionaries(st.integers(0, 40), st.integers(1, 5)),
)
def test_more_in_the_vault_never_runs_out_sooner(
    quantity: int, used: int, recent: int, coming: dict[int, int]
) -> None:
    use = ContentUse(
        since_counted=used, recent=recent, planned={day(at): count for at, count in coming.items()}
    )
    less, more = run_out(quantity, use, TODAY), run_out(quantity + 1, use, TODAY)
    assert less.day is None or less.day >= TODAY
    assert less.day is None or more.day is None or less.day <= more.day
