"""Avoided hours are hatched in runs."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from eros_desktop.ui.plan.paint_grid import runs


@given(st.sets(st.integers(0, 23)))
def test_runs_cover_the_numbers_and_nothing_else(numbers: set[int]) -> None:
    found = list(runs(sorted(numbers)))
    assert sorted(number for first, last in found for number in range(first, last + 1)) == sorted(numbers)
    assert all(before[1] + 1 < after[0] for before, after in pairwise(found))
