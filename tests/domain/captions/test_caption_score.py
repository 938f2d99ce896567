from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eros_desktop.domain.captions import score as scoring
from eros_desktop.domain.captions import terms
from eros_desktop.domain.captions.terms import TERMS
from eros_desktop.domain.errors import InvalidInput
from eros_desktop.domain.planning.inputs import ScoreWeights
from eros_desktop.domain.schedule.sends import ScoreParts
from tests.domain.captions import reference as plain
from tests.domain.captions.strategies import ROWS, SETTINGS
from tests.support import builders_captions as build
from tests.support.builders_captions import Row


@pytest.mark.parametrize(
    ("parts", "golden"),
    [
        ((100, 80, 100, 100, 100), 93.0),
        ((40, 90, 100, 100, 50), 70.0),
        ((85, 72, 90, 80, 70), 80.2),
        ((80, 70, 90, 85, 75), 78.0),
    ],
)
def test_the_golden_scores_follow_the_seed_weights(parts: tuple[float, ...], golden: float) -> None:
    columns = {term.key: np.asarray([float(part)]) for term, part in zip(TERMS, parts, strict=True)}
    assert scoring.combined(columns, np.zeros(1), ScoreWeights()).tolist() == [golden]


def test_terms_weights_and_parts_have_the_same_names() -> None:
    keys = [term.key for term in TERMS]
    assert keys == list(ScoreWeights.__slots__) == list(ScoreParts.__slots__)
    assert sum(getattr(ScoreWeights(), key) for key in keys) == pytest.approx(1.0, abs=1e-9)


@pytest.mark.parametrize(
    "weights",
    [
        ScoreWeights(freshness=0.41),
        ScoreWeights(freshness=0.40 + 2e-9),
        ScoreWeights(freshness=-0.1, performance=0.85),
        ScoreWeights(freshness=float("nan")),
    ],
)
def test_weights_that_are_no_shares_are_refused(weights: ScoreWeights) -> None:
    audience = build.audience([Row()], settings=build.settings(weights=weights))
    with pytest.raises(InvalidInput) as refused:
        scoring.score_all(build.table([Row()]), audience)
    assert refused.value.field == "weights"


def test_binary_noise_in_the_weights_is_no_mistake() -> None:
    noisy = ScoreWeights(freshness=0.40 + 5e-10)
    assert scoring.checked(noisy) is noisy


@pytest.mark.parametrize(
    ("key", "points"),
    [
        (
            "ppv_unlock",
            {"ppv_unlock": 100, "ppv_winner": 100 - 40 / 3, "ppv_video": 100 - 80 / 3, "ppv_message": 60},
        ),
        ("bundle", {"bundle": 100, "ppv_bundle": 60}),
        ("bump_normal", {"bump_normal": 100, "bump_flyer": 30}),
        ("bump_flyer", {"bump_flyer": 100, "bump_descriptive": 80, "bump_normal": 60}),
    ],
)
def test_type_priority_falls_from_100_to_60_over_the_mapped_types(key: str, points: dict[str, float]) -> None:
    rows = [Row(caption_type=name) for name in points]
    found = terms.type_priority(build.table(rows), build.audience(rows, key))
    assert found.tolist() == pytest.approx(list(points.values()))


def test_a_send_type_without_any_mapping_gives_50() -> None:
    audience = build.audience([Row()], priorities={})
    assert terms.type_priority(build.table([Row()]), audience).tolist() == [50.0]


@pytest.mark.parametrize(
    ("placed", "points"), [(0, 100), (1, 90), (4, 60), (5, 60), (6, 52), (9, 28), (10, 20), (30, 20)]
)
def test_diversity_falls_with_every_send_of_the_content_type(placed: int, points: float) -> None:
    rows = [Row(content_type="solo"), Row(content_type="feet"), Row(content_type=None)]
    found = terms.diversity(build.table(rows), build.audience(rows, placed={"solo": placed}))
    assert found.tolist() == [points, 100.0, 100.0]


def test_persona_prefers_the_creators_own_then_a_common_tone() -> None:
    rows = [Row(persona="bubbly"), Row(tone="warm"), Row(persona="elegant", tone="calm"), Row()]
    own = build.audience(rows)
    assert terms.persona(build.table(rows), own).tolist() == [100.0, 75.0, 40.0, 40.0]
    unknown = build.audience(rows, persona=None)
    assert terms.persona(build.table(rows), unknown).tolist() == [50.0] * 4


def test_the_creators_own_results_come_before_the_banks() -> None:
    rows = [Row(performance=20, own_score=90), Row(performance=20), Row(performance=None)]
    assert terms.performance(build.table(rows), build.audience(rows)).tolist() == [90.0, 20.0, 50.0]


def test_more_than_three_uses_by_everyone_take_twenty_points_off() -> None:
    rows = [
        Row(all_uses_30d=3),
        Row(all_uses_30d=4),
        Row("live_promo", performance=0, last_use=-60, all_uses_30d=4),
    ]
    found = scoring.score_all(build.table(rows), build.audience(rows))
    assert found[0] - found[1] == pytest.approx(20.0)
    assert found[2] == 0.0


@settings(max_examples=150)
@given(ROWS, SETTINGS)
def test_columns_equal_the_scalar_reference(rows: list[Row], at: plain.Setting) -> None:
    audience = build.audience(rows, at.key, at.day, placed=at.placed)
    found = scoring.score_all(build.table(rows), audience)
    assert found.tolist() == pytest.approx([plain.score(row, at) for row in rows], abs=2e-9)
    assert ((found >= 0) & (found <= 100)).all()


@given(ROWS, SETTINGS, st.data())
def test_one_explained_row_is_the_row_of_the_columns(
    rows: list[Row], at: plain.Setting, data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(rows) - 1))
    audience = build.audience(rows, at.key, at.day, placed=at.placed)
    table = build.table(rows)
    found = scoring.explain(table, audience, place)
    assert found.score == scoring.score_all(table, audience)[place]
    parts = sum(part.points for part in found.parts)
    assert found.score == pytest.approx(max(0.0, parts - found.penalty), abs=1e-8)
    assert (found.excluded_by is None) == bool(scoring.open_rows(table, audience)[place])
    assert len(found.reasons) == len(TERMS) + (found.penalty > 0)


def test_an_explanation_says_why_in_plain_words() -> None:
    rows = [Row(last_use=-20, persona="bubbly", total_sends=12)]
    audience = build.audience(rows, placed={"solo": 2})
    found = scoring.explain(build.table(rows), audience, 0)
    assert found.reasons == (
        "Freshness 60.0: Last used on 2026-11-03, 20 days before this send.",
        "Performance 60.0: Results of all creators over 12 sends.",
        "Type priority 100.0: Caption type ppv unlock has priority 1 for Ppv Unlock.",
        "Persona 100.0: Written for the creator's persona.",
        "Diversity 80.0: 2 other sends have the content solo this week.",
    )
    assert found.score_parts == ScoreParts(60.0, 60.0, 100.0, 80.0, 100.0)
    assert found.inputs["days_since_use"] == 20
    assert found.inputs["days_to_next_use"] is None


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        (Row(), "Never used."),
        (Row(last_use=-95), "Not used for 95 days, so it counts as new again."),
        (Row(last_use=20), "Used on 2026-12-13, after this send."),
        (Row(performance=None), "No results yet, so the middle is assumed."),
        (Row(own_score=70.0), "This creator's own results with it."),
        (Row(caption_type="live_promo"), "Caption type live promo is not mapped to Ppv Unlock."),
        (Row(content_type=None), "Without a content type nothing repeats."),
        (Row(tone="warm"), "Shares a tone with the creator's persona."),
        (Row(tone="calm"), "Written for another persona or none."),
        (Row(all_uses_30d=9), "Used more than three times in 30 days by everyone together: 20 points off."),
    ],
)
def test_every_case_has_its_own_sentence(row: Row, sentence: str) -> None:
    found = scoring.explain(build.table([row]), build.audience([row]), 0)
    assert any(reason.endswith(sentence) for reason in found.reasons)


def test_what_is_unknown_about_a_caption_is_none_in_its_inputs() -> None:
    row = Row(performance=None, content_type=None)
    table = build.table([row])
    table = replace(table, caption_type=np.asarray([-1], dtype=np.int16))
    found = scoring.raw_inputs(table, build.audience([row]), 0)
    days, scores = ("days_since_use", "days_to_next_use"), ("bank_performance", "own_performance")
    unknown = {key for key, value in found.items() if value is None}
    assert unknown == {*days, *scores, "caption_type", "content_type"}
