import pytest

from eros_desktop.domain.captions.quality import (
    STOCK_PHRASES,
    emoji_density,
    faces_in_a_row,
    is_too_dense,
    score_for_send_type,
    score_text,
    value_framing,
)
from eros_desktop.domain.errors import InvalidInput
from tests.support import builders_captions as build


@pytest.mark.parametrize(
    ("characters", "score", "verdict"),
    [(100, 100, "pass"), (60, 90, "pass"), (30, 70, "review"), (400, 95, "pass"), (500, 85, "pass")],
)
def test_length_alone_gives_the_golden_scores_of_revenue(characters: int, score: int, verdict: str) -> None:
    judged = score_text("x" * characters, "revenue")
    assert (judged.score, judged.verdict) == (score, verdict)


@pytest.mark.parametrize(
    ("category", "characters", "score"),
    [
        ("engagement", 14, 70),
        ("engagement", 15, 90),
        ("engagement", 30, 100),
        ("engagement", 151, 95),
        ("engagement", 251, 85),
        ("retention", 24, 70),
        ("retention", 200, 100),
        ("retention", 301, 85),
        ("other", 9, 70),
        ("anything else", 501, 85),
    ],
)
def test_every_category_has_its_own_length_gates(category: str, characters: int, score: int) -> None:
    assert score_text("x" * characters, category).score == score


@pytest.mark.parametrize("group", STOCK_PHRASES, ids=lambda group: group.key)
def test_every_stock_phrase_costs_its_points_once(group: object) -> None:
    for phrase in group.phrases:  # type: ignore[attr-defined]
        text = f"{'x ' * 20}{phrase.replace(' ', '-')} and {phrase.upper()} {'y ' * 20}"
        assert score_text(text, "engagement").score == 100 + group.points  # type: ignore[attr-defined]


def test_limited_time_words_are_fine_for_revenue_only() -> None:
    text = "A limited time offer " + "x" * 70
    assert score_text(text, "revenue").score == 100
    assert score_text(text, "retention").score == 90
    assert score_text(text, "retention").deductions[0].reason == "Stock phrase: limited time."


def test_a_pushy_text_is_rejected_and_never_below_zero() -> None:
    pushy = " ".join(phrase for group in STOCK_PHRASES for phrase in group.phrases)
    assert score_text(pushy, "engagement").verdict == "reject"
    assert score_text(pushy, "engagement").score == 0


@pytest.mark.parametrize(("text", "code"), [("", "EMPTY_CAPTION"), ("x" * 2001, "CAPTION_EXCEEDS_LIMIT")])
def test_texts_that_cannot_be_judged_are_refused(text: str, code: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        score_text(text, "revenue")
    assert refused.value.code == code
    assert score_text("x" * 2000, "revenue").score == 85


def test_a_send_type_is_judged_by_its_category() -> None:
    kinds = build.reference().send_types
    assert score_for_send_type("x" * 60, "ppv_unlock", kinds).score == 90
    assert score_for_send_type("x" * 60, "bump_normal", kinds).score == 100
    with pytest.raises(InvalidInput) as refused:
        score_for_send_type("x" * 60, "ppv_message_2", kinds)
    assert refused.value.code == "INVALID_SEND_TYPE"


def test_value_framing_compares_worth_with_price() -> None:
    framing = value_framing("$500 worth of pictures for only $14.99")
    assert framing.is_complete
    assert framing.ratio == pytest.approx(33.3556, abs=1e-4)
    assert framing.is_striking
    assert not value_framing("worth $90, just $30").is_striking
    assert value_framing("worth $90, just $30").ratio == 3.0
    assert value_framing("$1,000 of content").value_dollars == 1000.0


def test_value_framing_without_price_or_worth_is_incomplete() -> None:
    assert value_framing("$500 worth").ratio is None
    assert not value_framing("only $5").is_complete
    assert value_framing("worth $20 for $0").ratio is None


def test_three_faces_in_a_row_are_found() -> None:
    assert faces_in_a_row("hi \U0001f600\U0001f601 \U0001f602!") == (3, 7)
    assert faces_in_a_row("\U0001f600 and \U0001f601\U0001f602") is None
    assert faces_in_a_row("\U0001f496\U0001f496\U0001f496") is None


@pytest.mark.parametrize(
    ("letters", "emoji", "dense"),
    [(90, 9, False), (80, 10, True), (93, 7, False), (92, 8, True), (238, 12, False), (237, 13, True)],
)
def test_emoji_density_is_judged_by_length(letters: int, emoji: int, dense: bool) -> None:
    assert is_too_dense("x" * letters + "\U0001f496" * emoji) is dense


def test_an_emoji_sequence_is_one_character_of_the_density() -> None:
    assert emoji_density("abc\U0001f468\u200d\U0001f469\u200d\U0001f467") == 0.25
    assert emoji_density("plain") == 0.0
