"""Several creators planned together: nothing twice, a bound that holds, nobody favoured for coming first."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from eros_desktop.domain.captions.selection import CaptionPicker, assign_captions, assign_jointly
from eros_desktop.domain.schedule.sends import PlannedSend
from tests.domain.captions import reference as plain
from tests.domain.captions.optimum import every_choice
from tests.domain.captions.optimum.test_best_week import SELDOM, random_row
from tests.domain.captions.strategies import CONTENTS
from tests.support import builders_captions as build
from tests.support.builders_captions import Row

Case = tuple[list[Row], list[plain.Setting], list[list[PlannedSend]]]


def random_case(seed: int) -> Case:
    draw = random.Random(seed)
    rows = [random_row(draw) for _ in range(draw.randint(2, 6))]
    settings = [
        plain.Setting("ppv_unlock", 0, frozenset(draw.sample(CONTENTS, draw.randint(2, 4))), frozenset(), {})
        for _ in range(2)
    ]
    weeks = [
        [
            build.send(number, draw.choice(("ppv_unlock", "bump_normal")), draw.randint(0, 6), 8 + number)
            for number in range(1, draw.randint(1, 2) + 1)
        ]
        for _ in settings
    ]
    return rows, settings, weeks


def pickers(rows: list[Row], settings: list[plain.Setting]) -> list[CaptionPicker]:
    bank, uses = build.table(rows), build.history(rows)
    return [
        CaptionPicker(bank, build.inputs(uses, vault=sorted(at.vault)), build.reference()) for at in settings
    ]


def best_of_all(
    rows: list[Row], settings: list[plain.Setting], weeks: list[list[PlannedSend]]
) -> tuple[float, float]:
    """(units, points) of the best way to give both creators captions, no text twice."""
    offered = [
        every_choice.options(rows, replace(at, key=send.send_type_key, day=(send.day - build.MONDAY).days))
        for at, sends in zip(settings, weeks, strict=True)
        for send in sends
    ]
    first = len(weeks[0])
    found = []
    for picked in every_choice.choices(rows, offered):
        points = every_choice.worth(rows, settings[0], picked[:first], weeks[0])
        points += every_choice.worth(rows, settings[1], picked[first:], weeks[1])
        found.append((sum(every_choice.UNITS[number] for _, number in picked), points))
    return max(found, key=lambda one: (-one[0], one[1]))


@pytest.mark.parametrize("block", range(3))
def test_no_way_to_plan_both_beats_the_bound_and_nothing_is_used_twice(block: int) -> None:
    reached = possible = 0.0
    for seed in range(block * 100, block * 100 + 100):
        rows, settings, weeks = random_case(seed)
        both = zip(settings, weeks, strict=True)
        if seed % SELDOM and sum(every_choice.takers(rows, at, sends) for at, sends in both) < 2:
            continue
        found = assign_jointly(list(zip(weeks, pickers(rows, settings), strict=True)), compare=False)
        sends = [send for one in found for send in one.sends]
        used = [int(send.caption_id[1:]) for send in sends if send.caption_id]
        texts = [plain.text_of(row, rows[row]) for row in used]
        assert len(set(texts)) == len(texts), seed
        proof = found[0].assignment.joint
        assert proof is not None
        assert proof == found[1].assignment.joint
        units, points = best_of_all(rows, settings, weeks)
        own_units = sum(every_choice.UNITS[send.fallback_level or 0] for send in sends)
        assert own_units >= units, seed
        if own_units == units:
            assert proof.upper_bound >= points - 1e-6, seed
            reached, possible = reached + proof.total_score, possible + points
    assert reached >= 0.995 * possible


def test_each_week_is_the_best_beside_the_others() -> None:
    bank, uses = build.large_bank(4000)
    vaults = [build.CONTENT_TYPES[:8], build.CONTENT_TYPES[4:12], build.CONTENT_TYPES[:12]]
    chosen = [CaptionPicker(bank, build.inputs(uses, vault=vault), build.reference()) for vault in vaults]
    week = build.full_week(per_day=7)
    found = assign_jointly([(week, picker) for picker in chosen])
    used = [send.caption_id for one in found for send in one.sends]
    assert len(set(used)) == len(used)
    proof = found[0].assignment.joint
    assert proof is not None
    assert proof.creators == 3
    assert proof.gap <= 0.001
    assert proof.total_score == pytest.approx(sum(one.assignment.total_score for one in found))
    assert proof.greedy_score is not None
    assert proof.total_score > proof.greedy_score
    assert all(one.assignment.gap == 0 for one in found)
    alone = [assign_captions(week, picker).assignment.total_score for picker in chosen]
    # Sharing one bank costs everyone a little and nobody much more than the others.
    lost = [1 - one.assignment.total_score / most for one, most in zip(found, alone, strict=True)]
    assert max(lost) < 0.05
    assert min(lost) >= -1e-9


def test_a_creator_planned_alone_has_no_joint_proof() -> None:
    bank, uses = build.large_bank(500)
    picker = CaptionPicker(bank, build.inputs(uses, vault=build.CONTENT_TYPES[:8]), build.reference())
    (found,) = assign_jointly([(build.full_week(per_day=3), picker)])
    assert found.assignment.joint is None
