"""Caption scoring, ranking and a week's assignment against plain loops over the same bank in the same run."""

from __future__ import annotations

from collections.abc import Callable
from statistics import median
from time import perf_counter
from typing import Any

import numpy as np

from eros_desktop.domain.captions.score import score_all
from eros_desktop.domain.captions.selection import CaptionPicker, assign_captions
from eros_desktop.domain.captions.table import NEVER, CaptionHistory, CaptionTable
from eros_desktop.domain.schedule.sends import PlannedSend
from tests.support.builders_captions import (
    CATEGORIES,
    CONTENT_TYPES,
    MONDAY,
    PRIORITIES,
    full_week,
    inputs,
    large_bank,
    reference,
)

VAULT = frozenset(CONTENT_TYPES[:12])
NAIVE_SENDS = 4
"""So many sends are filled by the naive way; its time for the week is scaled from them."""

Record = dict[str, Any]


def run() -> list[tuple[str, float, float, float]]:
    """Name, naive milliseconds, our milliseconds, ratio; 59,405 captions, medians of five for ours."""
    bank, uses = large_bank()
    picker_inputs, rules, week = inputs(uses, vault=sorted(VAULT)), reference(), full_week()
    records = _records(bank, uses)

    def picker() -> CaptionPicker:
        return CaptionPicker(bank, picker_inputs, rules)

    audience = picker().audience("ppv_unlock", MONDAY)
    day = MONDAY.toordinal()
    cases = (
        (
            "score all captions for one creator",
            _once(lambda: [_score(record, "ppv_unlock", day, {}) for record in records]),
            _median(lambda: score_all(bank, audience)),
        ),
        (
            "rank the best 20 for one send, cold",
            _once(lambda: _naive_best(records, "ppv_unlock", day, {}, set(), set())[:20]),
            _median(lambda: picker().rank("ppv_unlock", MONDAY)),
        ),
        (
            f"proved best captions for {len(week)} sends (naive: greedy loop, scaled from {NAIVE_SENDS})",
            _once(lambda: _naive_week(records, week[:NAIVE_SENDS])) * len(week) / NAIVE_SENDS,
            _median(lambda: assign_captions(week, picker())),
        ),
    )
    return [(name, naive, ours, naive / ours) for name, naive, ours in cases]


def _once(work: Callable[[], object]) -> float:
    begun = perf_counter()
    work()
    return (perf_counter() - begun) * 1000


def _median(work: Callable[[], object]) -> float:
    work()
    return median(_once(work) for _ in range(5))


def _records(bank: CaptionTable, uses: CaptionHistory) -> list[Record]:
    """One dictionary a caption, as a program without columns would hold them."""
    columns = {
        "last": uses.last_use_day.tolist(),
        "next": uses.next_use_day.tolist(),
        "month": uses.uses_30d.tolist(),
        "lifetime": uses.uses_lifetime.tolist(),
        "everyone": uses.all_uses_30d.tolist(),
        "own": [None if np.isnan(value) else value for value in uses.own_score.tolist()],
        "stored": bank.performance_score.tolist(),
        "active": bank.is_active.tolist(),
        "kind": [bank.caption_type_names[code] for code in bank.caption_type.tolist()],
        "content": [
            bank.content_type_names[code] if code >= 0 else None for code in bank.content_type.tolist()
        ],
        "persona": [bank.persona_names[code] if code >= 0 else None for code in bank.persona_code.tolist()],
        "tone": [bank.tone_names[code] if code >= 0 else None for code in bank.tone_code.tolist()],
        "length": bank.length_chars.tolist(),
        "group": bank.text_group.tolist(),
        "sends": bank.total_sends.tolist(),
        "row": list(range(len(bank))),
    }
    return [dict(zip(columns, values, strict=True)) for values in zip(*columns.values(), strict=True)]


def _naive_week(records: list[Record], sends: list[PlannedSend]) -> list[Record | None]:
    placed: dict[Any, int] = {}
    used: set[Any] = set()
    groups: set[Any] = set()
    chosen: list[Record | None] = []
    for send in sends:
        best = _naive_best(records, send.send_type_key, send.day.toordinal(), placed, used, groups)
        chosen.append(best[0] if best else None)
        if best:
            used.add(best[0]["row"])
            groups.add(best[0]["group"])
            placed[best[0]["content"]] = placed.get(best[0]["content"], 0) + 1
    return chosen


def _naive_best(
    records: list[Record],
    key: str,
    day: int,
    placed: dict[Any, int],
    used: set[Any],
    groups: set[Any],
) -> list[Record]:
    """Open captions of level 0, best first; the lock of similar texts is left out."""
    offered = [
        (-_score(record, key, day, placed), -_performance(record), record["sends"], record["row"])
        for record in records
        if _is_open(record, key, day) and record["row"] not in used and record["group"] not in groups
    ]
    return [records[row] for *_, row in sorted(offered)]


def _is_open(record: Record, key: str, day: int) -> bool:
    content = record["content"]
    fits = content in VAULT if content is not None else CATEGORIES[key] != "revenue"
    if not record["active"] or not fits or record["kind"] not in PRIORITIES[key]:
        return False
    if record["month"] >= 2 or record["lifetime"] >= 10:
        return False
    if abs(day - record["last"]) < 14 or abs(day - record["next"]) < 14:
        return False
    if key == "ppv_followup" and record["length"] > 150:
        return False
    return _freshness(record, day) >= 30 and _performance(record) >= 40


def _freshness(record: Record, day: int) -> float:
    last = record["last"]
    if last == NEVER or day - last > 90:
        return 100.0
    rest: float = max(0.0, 100.0 - 2.0 * max(0, day - last))
    return rest


def _performance(record: Record) -> float:
    known: float = record["stored"] if record["own"] is None else record["own"]
    return known


def _score(record: Record, key: str, day: int, placed: dict[Any, int]) -> float:
    mapped = sorted(PRIORITIES[key], key=lambda name: PRIORITIES[key][name])
    kind = record["kind"]
    priority = 100.0 - 40.0 * mapped.index(kind) / max(len(mapped) - 1, 1) if kind in mapped else 30.0
    count = placed.get(record["content"], 0) if record["content"] else 0
    diversity = 100.0 - 10.0 * count if count <= 4 else max(20.0, 100.0 - 8.0 * count)
    persona = 100.0 if record["persona"] == "bubbly" else 75.0 if record["tone"] == "warm" else 40.0
    total = 0.40 * _freshness(record, day) + 0.35 * _performance(record) + 0.15 * priority
    total += 0.05 * diversity + 0.05 * persona - (20.0 if record["everyone"] > 3 else 0.0)
    return float(round(max(0.0, total), 9))


if __name__ == "__main__":
    for name, naive_ms, ours_ms, ratio in run():
        print(f"{name}: naive {naive_ms:,.1f} ms, ours {ours_ms:,.2f} ms, {ratio:,.0f} times")
