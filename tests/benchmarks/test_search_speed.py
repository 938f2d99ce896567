"""Search and sort times beside naive ways in the same run, held by ratios: `./check tests/benchmarks -s`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks import bench_search, full_scale

pytestmark = pytest.mark.benchmark


def show(rows: list[bench_search.Case]) -> None:
    for name, naive, ours, ratio in rows:
        print(f"\n{name}: naive {naive:,.1f} ms, ours {ours:,.2f} ms, {ratio:,.1f} times", end="")


def test_a_keystroke_is_answered_many_times_faster_than_naively() -> None:
    rows = bench_search.run()
    show(rows)
    looped, liked, indexed, ordered = (row[3] for row in rows)
    assert looped > 5
    assert liked > 5
    assert indexed > 5
    assert ordered > 1


def test_a_keystroke_stays_quick_in_ten_times_the_bank() -> None:
    row = bench_search.run_at_ten_times()
    show([row])
    assert row[3] > 5


def test_the_table_opens_again_without_reading(tmp_path: Path) -> None:
    row = bench_search.run_opening(full_scale.build(tmp_path))
    show([row])
    assert row[3] > 20
