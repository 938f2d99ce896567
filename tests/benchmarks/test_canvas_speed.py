"""Editing on the canvas, held by ratios against naive ways in the same run."""

from __future__ import annotations

import pytest

from tests.benchmarks import bench_canvas, full_scale

pytestmark = pytest.mark.benchmark


def _show(rows: list[tuple[str, float, float, float]]) -> None:
    for name, naive, ours, ratio in rows:
        print(f"\n{name}: naive {naive:,.1f} ms, ours {ours:,.1f} ms, {ratio:,.1f} times", end="")


def test_a_drag_step_costs_little_beside_doing_everything_again() -> None:
    rows = bench_canvas.run()
    _show(rows)
    drag, edit = (row[3] for row in rows)
    assert drag > 3
    assert edit > 1.5


def test_a_month_opens_quicker_than_one_made_of_widgets() -> None:
    rows = bench_canvas.run_month()
    _show(rows)
    assert rows[0][3] > 3


def test_a_switch_of_creators_waits_for_no_judgement(tmp_path_factory: pytest.TempPathFactory) -> None:
    rows = bench_canvas.run_switch(full_scale.build(tmp_path_factory.mktemp("scale")))
    _show(rows)
    assert rows[0][3] > 1
