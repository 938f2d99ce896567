"""The proved best captions beside simpler ways in the same run: ratios, gaps and points, never the clock.

Asked for by name: `./check tests/benchmarks/test_optimum_speed.py -s`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks import bench_optimum, full_scale

pytestmark = pytest.mark.benchmark


def test_weeks_are_proved_best_in_little_more_time_than_simpler_ways_take(tmp_path: Path) -> None:
    found = bench_optimum.measured(full_scale.build(tmp_path))
    for line in bench_optimum._told(found):
        print(f"\n{line}", end="")
    one, slowest, together, alternatives = found.rows()
    assert max(found.gaps) == 0
    assert max(found.joint_gaps) == 0
    assert found.joint.gap <= 0.001
    assert min(found.gained) >= 0
    assert found.joint.total_score > found.turns_total
    assert one[3] > 2
    assert slowest[3] > 1
    assert together[3] > 0.1
    assert alternatives[3] > 0.5
