from collections.abc import Mapping

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from eros_desktop.app.bootstrap import load_reference
from eros_desktop.domain.captions.checks import CaptionReport, Finding, check_caption, quoted
from eros_desktop.domain.captions.structure import DETECTORS
from eros_desktop.domain.errors import InvalidInput

REFERENCE = load_reference()
KINDS = REFERENCE.send_types
NAMES: Mapping[str, tuple[str, ...]] = {"cosplay": ("Cosplay",), "outdoor": ("Outdoor",)}
FULL_WINNER = "Congrats! Exclusive set, $200 worth for only $20. Let me know what you think"
GOOD_BUNDLE = "5 vids and 10 pics, $90 worth for only $30, limited"


def check(text: str, key: str | None = None, price_cents: int | None = None) -> CaptionReport:
    return check_caption(
        text,
        send_type=KINDS[key] if key else None,
        vault_types={"outdoor"},
        content_names=NAMES,
        price_cents=price_cents,
        prices=REFERENCE.prices,
    )


def of(report: CaptionReport, key: str) -> list[Finding]:
    return [finding for finding in report.findings if finding.key == key]


def severities(report: CaptionReport, key: str) -> list[str]:
    return [finding.severity for finding in of(report, key)]


def test_a_full_winner_shows_its_four_elements_in_order_of_the_text() -> None:
    report = check_caption(FULL_WINNER, send_type=KINDS["ppv_unlock"], caption_type="ppv_winner")
    assert report.structure is not None
    assert (report.structure.structure, report.structure.score, report.is_informational) == (
        "winner",
        1.0,
        False,
    )
    good = [finding.key for finding in report.spans if finding.severity == "good"]
    assert good == ["clickbait", "exclusivity", "value_anchor", "cta"]
    assert report.framing is None


def test_what_is_missing_is_a_fault_where_the_structure_is_asked_for() -> None:
    text = "Exclusive set, $200 worth for only $20. Let me know"
    asked = check_caption(text, send_type=KINDS["ppv_unlock"], caption_type="ppv_winner")
    assert severities(asked, "clickbait") == ["warning"]
    shown = check_caption(text, send_type=KINDS["ppv_unlock"], caption_type="ppv_video")
    assert severities(shown, "clickbait") == ["info"]
    assert shown.is_informational


def test_without_a_structure_the_elements_are_still_underlined() -> None:
    report = check("Hurry, $90 worth in 5 vids. Let me know", "bump_normal")
    assert report.structure is None
    good = {finding.key for finding in report.spans if finding.severity == "good"}
    assert good == {"urgency", "value_anchor", "itemization", "cta"}
    assert {result.structure for result in report.structures} == set(DETECTORS)


def test_without_a_send_type_there_is_no_score_and_no_advice() -> None:
    report = check(GOOD_BUNDLE)
    assert (report.score, report.framing, report.length_advice) == (None, None, "")
    assert not of(report, "length_gate") + of(report, "emoji_level")


@pytest.mark.parametrize(("characters", "score"), [(100, 100), (60, 90), (30, 70), (400, 95), (500, 85)])
def test_the_golden_scores_of_revenue_are_reported_with_their_reason(characters: int, score: int) -> None:
    report = check("x" * characters, "ppv_unlock")
    assert report.score is not None
    assert report.score.score == score
    lost = [finding.message for finding in of(report, "length_gate")]
    sentence = f"{100 - score} points are lost: of revenue captions 80 to 300 characters score best."
    assert lost == ([sentence] if score < 100 else [])


def test_points_lost_inside_the_own_range_of_a_send_type_are_only_a_remark() -> None:
    assert severities(check("x" * 350, "bundle"), "length_gate") == ["info"]
    assert severities(check("x" * 500, "bundle"), "length_gate") == ["warning"]


@pytest.mark.parametrize(
    ("key", "characters", "severity"),
    [
        ("ppv_unlock", 249, "warning"),
        ("ppv_unlock", 250, "good"),
        ("ppv_unlock", 449, "good"),
        ("ppv_unlock", 450, "warning"),
        ("ppv_followup", 79, "warning"),
        ("ppv_followup", 150, "good"),
        ("ppv_followup", 151, "error"),
        ("link_drop", 75, "good"),
        ("link_drop", 76, "warning"),
    ],
)
def test_each_send_type_has_its_own_length(key: str, characters: int, severity: str) -> None:
    assert severities(check("x" * characters, key), "length") == [severity]


@pytest.mark.parametrize("key", KINDS)
def test_every_send_type_advises_on_length_and_emoji(key: str) -> None:
    kind = KINDS[key]
    fitting = check("x" * kind.caption_length.minimum, key)
    assert severities(fitting, "length") == ["good"]
    assert fitting.length_advice.endswith(f"right for {kind.name}.")
    right = "x " * 100 + "\U0001f496" * kind.emoji_count.maximum
    assert severities(check(right, key), "emoji_level") == ["good"]
    assert severities(check(right + "\U0001f496", key), "emoji_level") == ["info"]


def test_a_text_too_long_to_be_judged_says_so_and_has_no_score() -> None:
    assert check("x" * 2000, "bundle").score is not None
    report = check("x" * 2001, "bundle")
    assert report.score is None
    assert severities(report, "too_long") == ["error"]


@pytest.mark.parametrize(
    ("price_cents", "characters", "severity", "words"),
    [
        (1499, 249, "good", "the right length for $14.99"),
        (1499, 250, "warning", "35% may be lost (medium)"),
        (1969, 249, "warning", "82% may be lost (critical)"),
        (1969, 250, "good", "the right length"),
        (1969, 450, "warning", "45% may be lost (high)"),
        (2499, 449, "warning", "60% may be lost (high)"),
        (2499, 600, "warning", "25% may be lost (medium)"),
        (2999, 599, "warning", "70% may be lost (critical)"),
        (2999, 750, "warning", "15% may be lost (low)"),
        (2000, 300, "info", "the nearest price with one is $19.69"),
        (0, 300, "info", "the nearest price with one is $14.99"),
    ],
)
def test_the_length_is_weighed_against_the_price(
    price_cents: int, characters: int, severity: str, words: str
) -> None:
    (found,) = of(check("x" * characters, "ppv_unlock", price_cents), "price_length")
    assert found.severity == severity
    assert words in found.message


def test_a_price_without_a_matrix_is_passed_over() -> None:
    assert not of(check_caption("a text", price_cents=1499), "price_length")


def test_a_bundle_shows_its_worth_beside_its_price() -> None:
    report = check(GOOD_BUNDLE, "bundle")
    assert report.framing is not None
    assert report.framing.ratio == 3.0
    spans = [finding.span for finding in of(report, "value_framing") if finding.span]
    assert [GOOD_BUNDLE[start:end] for start, end in spans] == ["$90 worth", "only $30"]
    assert not of(report, "value_ratio") + of(report, "value_claim")


@pytest.mark.parametrize(
    ("text", "severity", "words"),
    [
        ("8 pics, $500 worth for only $14.99", "info", "33 times"),
        ("8 pics, $10 worth for only $10", "warning", "no more than the price"),
    ],
)
def test_a_strange_ratio_is_remarked(text: str, severity: str, words: str) -> None:
    (found,) = of(check(text, "flash_bundle"), "value_ratio")
    assert (found.severity, words in found.message) == (severity, True)


def test_a_bundle_without_amounts_misses_both() -> None:
    assert severities(check("A nice collection", "bundle"), "value_framing") == ["warning", "warning"]


def test_stock_phrases_are_underlined_and_cost_once() -> None:
    report = check("Act now, limited time. ACT NOW!", "bump_normal")
    found = of(report, "stock_phrase")
    assert [finding.span for finding in found] == [(0, 7), (9, 21), (23, 30)]
    assert ["costs" in finding.message for finding in found] == [True, True, False]
    assert report.score is not None
    assert report.score.score == 75
    assert len(of(check("Act now, limited time.", "bundle"), "stock_phrase")) == 1


def test_faces_in_a_row_and_crowds_of_emoji_are_faults() -> None:
    report = check("so \U0001f600\U0001f601\U0001f602 good", "bump_normal")
    assert [finding.span for finding in of(report, "emoji_run")] == [(3, 6)]
    assert severities(report, "emoji_density") == ["warning"]
    assert (report.emoji_count, report.emoji_level) == (3, "moderate")
    assert not of(check("so good, today and tomorrow \U0001f600"), "emoji_density")


@pytest.mark.parametrize(("filling", "most"), [("", 3), ("x" * 100, 2)])
def test_styled_words_above_the_limit_are_faults(filling: str, most: int) -> None:
    text = f"{filling} \U0001d4d0 \U0001d4d1 \U0001d4d2 \U0001d4d3"
    found = of(check(text, "bump_normal"), "styled_word")
    assert [finding.severity for finding in found] == ["info"] * most + ["warning"] * (4 - most)


def test_content_that_is_not_in_the_vault_is_an_error_at_its_place() -> None:
    text = "outdoor fun, then c\u043espl\u200bay"
    (found,) = of(check(text, "bump_normal"), "content_claim")
    assert found.severity == "error"
    assert found.span is not None
    assert text[slice(*found.span)] == "c\u043espl\u200bay"
    assert not of(check_caption(text, content_names=NAMES), "content_claim")


def test_a_worth_nothing_backs_is_a_warning() -> None:
    assert severities(check("$90 worth for you", "ppv_unlock"), "value_claim") == ["warning"]


@pytest.mark.parametrize("nothing", ["", "  \n\t", "\u2003"])
def test_a_text_without_a_word_is_refused(nothing: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        check(nothing, "bundle")
    assert refused.value.code == "EMPTY_CAPTION"


def test_a_quotation_is_one_short_printable_line() -> None:
    assert quoted("a\n b", (0, 4)) == "\u201ca b\u201d"
    assert quoted("a\x1b[31mb\u202e\ud83d", (0, 9)) == "\u201ca\ufffd[31mb\ufffd\ufffd\u201d"
    long = quoted("x" * 32_767, (0, 32_767))
    assert (len(long), long[-2]) == (42, "\u2026")


PIECES = st.sampled_from(
    [
        "Congrats ", "exclusive ", "$200 worth ", "for only $20 ", "let me know ", "click here ", "hurry ",
        "5 vids ", "\n", "\u2022", "\U0001f600", "\U0001f496", "\U0001d4d0\U0001d4d1 ", "c\u043esplay ",
        "cosplay", "<b>", "\u202e", "\x00", "\ud83d", "=1+1 ", "\u0301", "\u200d", "\ufe0f",
        "worth $1,000 ", "new! ", "open ",
    ]
)  # fmt: skip
ANY_CAPTION = st.one_of(
    st.text(st.characters(), min_size=1, max_size=120), st.lists(PIECES, min_size=1, max_size=40).map("".join)
)


@given(ANY_CAPTION, st.sampled_from([None, *KINDS]), st.sampled_from([None, 0, 1499, 2000, 99_999]))
@example("=cmd|' /C calc'!A0", "bundle", 1499)
@example("\u200f\u200f", "ppv_wall", None)
@example("\U0001f600" * 60, "bump_normal", None)
@example("\x00\x00", None, None)
@example("\ud83d\ude00", "ppv_unlock", 1969)
def test_findings_of_any_text_lie_inside_it_and_speak_of_it(
    text: str, key: str | None, price_cents: int | None
) -> None:
    if not text.strip():
        with pytest.raises(InvalidInput):
            check(text, key, price_cents)
        return
    report = check(text, key, price_cents)
    places = [finding.span or (len(text) + 1, 0) for finding in report.findings]
    assert places == sorted(places)
    for finding in report.findings:
        assert finding.message.endswith(".")
        assert finding.message.isprintable() or "\u200d" in finding.message
        if finding.span is not None:
            start, end = finding.span
            assert 0 <= start < end <= len(text)
            assert quoted(text, finding.span) in finding.message
