"""Exports of all creators beside one file at a time in the same run, held by a ratio."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks import bench_exports, full_scale

pytestmark = pytest.mark.benchmark


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return full_scale.build(tmp_path_factory.mktemp("exports"))


def test_every_format_of_all_weeks_is_faster_than_one_file_at_a_time(place: Path) -> None:
    ((name, naive, ours, ratio),) = bench_exports.run(place)
    print(f"\n{name}: naive {naive:,.0f} ms, ours {ours:,.0f} ms, {ratio:,.1f} times", end="")
    assert ratio > 2
