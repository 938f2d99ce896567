import pytest

from eros_desktop.domain.captions.quality import (
    STOCK_PHRASES,
    caption_category,
    quality_tier,
    score_for_send_type,
    score_text,
    stock_phrases,
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


def test_an_amount_called_the_worth_is_not_the_price_as_well() -> None:
    framing = value_framing("for $200 worth of pictures, just $20")
    assert (framing.value_dollars, framing.price_dollars) == (200.0, 20.0)
    assert not value_framing("for $200 worth of pictures").is_complete


def test_worth_and_price_come_with_their_place() -> None:
    text = "today $500 worth of pictures for only $14.99"
    framing = value_framing(text)
    assert framing.value_span is not None
    assert framing.price_span is not None
    assert text[slice(*framing.value_span)] == "$500 worth"
    assert text[slice(*framing.price_span)] == "only $14.99"
    assert value_framing("none").value_span is None


def test_stock_phrases_are_found_each_time_they_stand() -> None:
    text = "Hurry, click-here or CLICK here"
    assert [text[slice(*hit.span)] for hit in stock_phrases(text)] == ["Hurry", "click-here", "CLICK here"]
    assert stock_phrases("a calm text") == ()


@pytest.mark.parametrize(
    ("text", "tier"),
    [("x" * 100, "HIGH"), ("x" * 30, "MID"), ("click here, act now, buy now", "LOW"), ("x" * 2001, "LOW")],
)
def test_the_tier_of_a_text_follows_its_score(text: str, tier: str) -> None:
    assert quality_tier(text, "revenue") == tier


@pytest.mark.parametrize(
    ("caption_type", "category"),
    [
        ("ppv_winner", "revenue"),
        ("first_to_tip", "revenue"),
        ("bump_normal", "engagement"),
        ("renew_on_message", "retention"),
        ("a note to myself", "other"),
    ],
)
def test_a_caption_type_has_the_category_of_its_best_send_type(caption_type: str, category: str) -> None:
    assert caption_category(caption_type, build.reference()) == category
