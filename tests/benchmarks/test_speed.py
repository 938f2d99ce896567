"""The speed table: measured figures beside a naive way in the same run, held by ratios, not by the clock.

Asked for by name: `./check tests/benchmarks -s`. Prints the figures that the README quotes.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from eros_desktop.app.bootstrap import open_workspace
from tests.benchmarks import bench_captions, bench_commands, bench_judging, bench_weeks, full_scale

pytestmark = pytest.mark.benchmark
MEGABYTES_ALLOWED = 600
NAIVE_WEEK_CREATORS = 37


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return full_scale.build(tmp_path_factory.mktemp("scale"))


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    with open_workspace(folder, create=True, today=full_scale.TODAY) as workspace:
        workspace.services.demo.fill()
        workspace.services.plans.generate(workspace.services.creators.active_ids())
    return folder


def show(rows: list[tuple[str, float, float, float]]) -> None:
    for name, naive, ours, ratio in rows:
        print(f"\n{name}: naive {naive:,.1f} ms, ours {ours:,.1f} ms, {ratio:,.1f} times", end="")


def test_weeks_are_planned_and_saved_many_times_faster_than_naively(place: Path) -> None:
    rows = bench_weeks.run(place)
    show(rows)
    planned, saved, volume = rows
    assert planned[3] > 10
    assert saved[3] > 10
    assert volume[3] > 1


def test_captions_are_scored_and_assigned_many_times_faster_than_naively() -> None:
    rows = bench_captions.run()
    show(rows)
    assert min(row[3] for row in rows) > 3


def test_judging_a_week_is_faster_than_naively() -> None:
    rows = bench_judging.run()
    show(rows)
    assert rows[0][3] > 1


def test_everyone_is_planned_within_the_memory_allowed(place: Path) -> None:
    seconds, megabytes = bench_commands.plan_everyone(place)
    naive = bench_weeks.run(place)[0][1] * NAIVE_WEEK_CREATORS / 1000
    print(
        f"\nplan --all, cold: naive {naive:,.0f} s, ours {seconds:,.1f} s, peak {megabytes:,.0f} MB", end=""
    )
    assert megabytes < MEGABYTES_ALLOWED
    assert naive / seconds > 5


def test_the_first_paint_does_not_wait_for_the_bank(demo: Path) -> None:
    naive, painted, usable = bench_commands.first_paint(demo)
    print(f"\nfirst paint: naive {naive:,.0f} ms, ours {painted:,.0f} ms, usable {usable:,.0f} ms", end="")
    assert painted < naive
