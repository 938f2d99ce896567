"""Families beside the naive ways in the same run: ratios and recall, never the clock.

Asked for by name: `./check tests/benchmarks/test_families_speed.py -s`.
"""

from __future__ import annotations

import time
from pathlib import Path
from statistics import median

import pytest

from tests.benchmarks import bench_families, full_scale

pytestmark = pytest.mark.benchmark


def test_families_are_found_many_times_faster_than_by_comparing_all_pairs() -> None:
    rows = bench_families.run()
    for name, naive, ours, ratio in rows:
        print(f"\n{name}: naive {naive:,.1f} ms, ours {ours:,.2f} ms, {ratio:,.0f} times", end="")
    whole, difflib, one = rows
    assert whole[3] > 15
    assert difflib[3] > 10_000
    assert one[3] > 3


def test_planted_twins_are_found_at_full_scale() -> None:
    together, megabytes = bench_families.recall()
    print(f"\nplanted twins together {together:.4%}, peak {megabytes:,.0f} MB", end="")
    assert together >= 0.999


def test_a_changed_caption_is_followed_at_once_in_a_full_workspace(tmp_path: Path) -> None:
    with full_scale.opened(full_scale.build(tmp_path)) as workspace:
        families = workspace.services.families
        begun = time.perf_counter()
        families.find()
        whole = time.perf_counter() - begun
        texts = {row.caption_id: row.caption_text for row in workspace.services.captions.rows()[:40]}
        times = []
        with families._store.write() as stores:
            for caption_id, text in texts.items():
                sql = "UPDATE caption_bank SET caption_text = ? WHERE caption_id = ?"
                stores.connection.exec_driver_sql(sql, (f"{text} See you soon.", caption_id))
                begun = time.perf_counter()
                families.refresh(stores, [caption_id])
                times.append(time.perf_counter() - begun)
    one = median(times)
    print(
        f"\nfind and store {whole:.1f} s, refresh {one * 1000:.1f} ms, worst {max(times) * 1000:.1f} ms",
        end="",
    )
    assert whole / one > 100
