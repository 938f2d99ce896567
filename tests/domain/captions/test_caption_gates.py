from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings

from eros_desktop.domain.captions.gates import GATES
from eros_desktop.domain.captions.levels import BY_HAND, MAPPED_LEVELS, NO_LEVEL, level_of, minimums
from eros_desktop.domain.captions.ranking import exclusions
from eros_desktop.domain.captions.score import open_rows
from tests.domain.captions import reference as plain
from tests.domain.captions.strategies import ROWS, SETTINGS
from tests.support import builders_captions as build
from tests.support.builders_captions import Row


@dataclass(frozen=True)
class Case:
    """One gate: the second row is the one it keeps out, the first one passes."""

    gate: str
    excluded: Row = field(default_factory=Row)
    passes: Row = field(default_factory=Row)
    audience: dict[str, Any] = field(default_factory=dict)
    key: str = "ppv_unlock"


USED = {"used_rows": np.asarray([2])}
CASES = [
    Case("active", Row(is_active=False)),
    Case("vault", Row(content_type="feet"), audience={"vault": ["solo"]}),
    Case("vault", Row(content_type=None)),
    Case("vault", Row("bump_normal", None), Row("bump_normal", "solo"), {"vault": ["solo"]}, "game_post"),
    Case("avoided", Row(content_type="gg"), audience={"content_tiers": {"gg": "AVOID", "solo": "LOW"}}),
    Case("type", Row("bump_normal", performance=49.0)),
    Case("content", Row(content_type="toy"), audience={"compatibility": {"toy": 0.0, "solo": 0.3}}),
    Case("length", Row("ppv_followup", length=151), Row("ppv_followup", length=150), key="ppv_followup"),
    Case("used", Row(), Row(), {"used_rows": np.asarray([1])}),
    Case("twin", Row(group=2), Row(), USED),
    Case("rested", Row(last_use=-13), Row(last_use=-14)),
    Case("rested", Row(next_use=13), Row(next_use=14)),
    Case("similar", Row(group=2), Row(group=3)),
    Case("monthly", Row(uses_30d=2), Row(uses_30d=1)),
    Case("lifetime", Row(uses_lifetime=10), Row(uses_lifetime=9)),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.gate)
def test_a_gate_keeps_out_what_it_should_and_nothing_else(case: Case) -> None:
    third = Row(last_use=-6, group=2) if case.gate == "similar" else Row(case.passes.caption_type, group=2)
    rows = [case.passes, case.excluded, third]
    audience = build.audience(rows, case.key, **case.audience)
    table = build.table(rows)
    found = exclusions(table, audience, minimums(1.0))
    assert found.of(0) is None
    named = found.of(1)
    assert named is not None
    assert named[0] == case.gate
    assert named[1].endswith(".")
    assert open_rows(table, audience)[:2].tolist() == [True, False]


def test_the_page_gate_closes_everything_for_a_send_type_of_other_pages() -> None:
    rows = [Row(), Row("tip_goal")]
    for key, page, is_open in (
        ("ppv_wall", "paid", False),
        ("tip_goal", "free", False),
        ("tip_goal", "paid", True),
    ):
        found = exclusions(build.table(rows), build.audience(rows, key, page_type=page), minimums(1.0))
        assert (found.counts.get("page", 0) == 0) is is_open


def test_followups_come_to_free_pages_only_by_the_switch() -> None:
    rows = [Row("ppv_followup", None)]
    for allowed in (False, True):
        chosen = build.settings(allow_followups_on_free=allowed)
        audience = build.audience(rows, "ppv_followup", page_type="free", settings=chosen)
        assert open_rows(build.table(rows), audience).tolist() == [allowed]


def test_every_gate_has_a_case() -> None:
    covered = {case.gate for case in CASES} | {"page"}
    gates = {gate.key for gate in GATES}
    assert gates == covered


def test_typeless_captions_serve_engagement_and_retention_but_not_an_empty_vault() -> None:
    rows = [Row("bump_normal", None)]
    table = build.table(rows)
    assert open_rows(table, build.audience(rows, "bump_normal")).all()
    assert not open_rows(table, build.audience(rows, "game_post")).any()
    assert not open_rows(table, build.audience(rows, "bump_normal", vault=[])).any()


def test_totals_of_the_bank_never_exclude() -> None:
    rows = [Row(total_sends=5000, all_uses_30d=50)]
    assert open_rows(build.table(rows), build.audience(rows)).all()


def test_level_four_leaves_out_the_caption_type_gate_and_no_other() -> None:
    rows = [Row("live_promo"), Row("live_promo", is_active=False), Row("live_promo", content_type=None)]
    audience = build.audience(rows)
    assert not open_rows(build.table(rows), audience).any()
    assert open_rows(build.table(rows), audience, any_type=True).tolist() == [True, False, False]


def test_counts_of_exclusions_add_up() -> None:
    other_type = Row("live_promo", performance=49.0)
    rows = [Row(), Row(is_active=False), Row(is_active=False), other_type, Row(performance=5.0)]
    found = exclusions(build.table(rows), build.audience(rows), minimums(1.0))
    assert found.counts == {"active": 2, "type": 1, "minimums": 1}
    assert found.of(4) == ("minimums", "Its freshness or performance is below every minimum.")


@pytest.mark.parametrize(("key", "excluded"), [("ppv_unlock", 2), ("ppv_followup", 12)])
def test_captions_offered_as_a_last_resort_are_not_excluded(key: str, excluded: int) -> None:
    rows = [Row("live_promo", performance=60.0) for _ in range(12)]
    found = exclusions(build.table(rows), build.audience(rows, key), minimums(1.0))
    assert found.counts == {"type": excluded}


@settings(max_examples=150)
@given(ROWS, SETTINGS)
def test_gates_equal_the_scalar_reference(rows: list[Row], at: plain.Setting) -> None:
    tiers = dict.fromkeys(at.avoided, "AVOID")
    audience = build.audience(rows, at.key, at.day, vault=sorted(at.vault), content_tiers=tiers)
    found = open_rows(build.table(rows), audience).tolist()
    assert found == [plain.is_open(place, rows, at) for place in range(len(rows))]


@pytest.mark.parametrize(
    ("confidence", "levels"),
    [
        (1.0, [(30, 40), (20, 40), (20, 30), (10, 30)]),
        (0.8, [(30, 40), (20, 40), (20, 30), (10, 30)]),
        (0.8 - 1e-12, [(30, 40), (20, 40), (20, 30), (10, 30)]),
        (0.79, [(25, 35), (20, 35), (20, 30), (10, 30)]),
        (0.6, [(25, 35), (20, 35), (20, 30), (10, 30)]),
        (0.4, [(20, 30), (20, 30), (20, 30), (10, 30)]),
        (0.0, [(15, 25), (15, 25), (15, 25), (10, 25)]),
    ],
)
def test_minimums_follow_the_confidence_and_only_relax(
    confidence: float, levels: list[tuple[int, int]]
) -> None:
    assert [(level.freshness, level.performance) for level in minimums(confidence)] == levels


def test_a_caption_on_the_line_belongs_to_the_better_level() -> None:
    fresh = np.asarray([30.0, 29.0, 20.0, 19.0, 10.0, 9.0, 30.0 - 1e-12])
    strong = np.asarray([40.0, 40.0, 39.0, 30.0, 30.0, 90.0, 40.0 - 1e-12])
    assert level_of(fresh, strong, minimums(1.0)).tolist() == [0, 1, 2, 3, 3, NO_LEVEL, 0]


def test_levels_are_numbered_as_the_rules_number_them() -> None:
    assert (len(minimums(1.0)), 5) == (MAPPED_LEVELS, BY_HAND)
