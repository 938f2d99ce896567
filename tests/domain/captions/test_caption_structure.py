import pytest
from hypothesis import given
from hypothesis import strategies as st

from eros_desktop.domain.captions.structure import (
    DETECTORS,
    applicable_structure,
    bundle,
    flags,
    wall,
    winner,
)
from eros_desktop.domain.errors import InvalidInput

FULL_WINNER = "Congrats! Exclusive set, $200 worth for only $20. Let me know what you think"
STORY = "I was on my way home when I found something that changed my plans"
FULL_WALL = f"You have to read this\n{STORY}\nUnlock to see"


def test_a_winner_with_all_four_elements_is_complete() -> None:
    result = winner(FULL_WINNER)
    assert result.score == 1.0
    assert result.is_valid
    assert result.missing == ()
    assert result.recommendation == "keep"


def test_a_winner_without_an_opener_is_valid_and_names_what_is_missing() -> None:
    result = winner("Exclusive set, $200 worth for only $20. Let me know")
    assert result.score == 0.75
    assert result.is_valid
    assert result.missing == ("clickbait",)
    assert [(issue.step, issue.element) for issue in result.issues] == [(1, "clickbait")]
    assert result.recommendation == "improve"


def test_elements_come_with_their_place_in_the_text() -> None:
    found = {element.key: element.span for element in winner(FULL_WINNER).found}
    assert {key: FULL_WINNER[start:end] for key, (start, end) in found.items() if found[key]} == {
        "clickbait": "Congrat",
        "exclusivity": "Exclusive",
        "value_anchor": "$200 worth",
        "cta": "Let me know",
    }


def test_an_opener_behind_the_first_hundred_characters_does_not_count() -> None:
    assert "clickbait" in winner("x" * 97 + " winner").missing
    assert "clickbait" not in winner("x" * 93 + " winner").missing


@pytest.mark.parametrize(
    ("text", "is_anchor"),
    [
        ("only $20", False),
        ("$1,200 value", True),
        ("worth $90", True),
        ("$50 for $5", True),
        ("$50 for only $5", True),
        ("$50 only $5", True),
        ("usually $30", True),
        ("Normally $30.50", True),
        ("a value of thirty", False),
    ],
)
def test_a_value_anchor_sets_worth_beside_price(text: str, is_anchor: bool) -> None:
    assert flags(text).has_value_anchor is is_anchor


@pytest.mark.parametrize(
    ("text", "is_call"),
    [
        ("lmk", True),
        ("dm me", True),
        ("message me", True),
        ("which one is your favourite", True),
        ("open it and see", True),
        ("claim yours now", True),
        ("dont miss it", True),
        ("don\u2019t miss it", True),
        ("hurry", True),
        ("before its gone", True),
        ("What do you think", True),
        ("thank you all", False),
        ("nowhere to claim", False),
    ],
)
def test_a_call_to_action_asks_for_something(text: str, is_call: bool) -> None:
    assert flags(text).has_cta is is_call


@pytest.mark.parametrize(
    ("text", "score", "is_valid", "missing"),
    [
        ("5 vids and 10 pics, limited", 2 / 3, True, ("value_anchor",)),
        ("A nice collection", 0.0, False, ("itemization", "value_anchor", "urgency")),
        ("\u2022 photos \u2022 clips, $90 worth, only 3 left", 1.0, True, ()),
        ("15min, only $20", 1 / 3, False, ("value_anchor", "urgency")),
        ("a -3 list, won't last", 2 / 3, True, ("value_anchor",)),
    ],
)
def test_a_bundle_needs_two_of_three(
    text: str, score: float, is_valid: bool, missing: tuple[str, ...]
) -> None:
    result = bundle(text)
    assert (result.score, result.is_valid, result.missing) == (pytest.approx(score), is_valid, missing)


def test_a_wall_campaign_of_three_lines_is_complete() -> None:
    result = wall(FULL_WALL)
    assert result.score == 1.0
    body = next(element for element in result.elements if element.key == "body_with_setting")
    assert body.span is not None
    assert FULL_WALL[slice(*body.span)] == STORY


def test_two_of_three_elements_are_enough_for_a_wall_campaign() -> None:
    result = wall(f"A calm morning\n{STORY}\nEnjoy")
    assert result.missing == ("clickbait_title",)
    assert result.is_valid


def test_with_two_lines_the_second_is_body_and_wrap() -> None:
    both = wall("Finally here!\nI was tired when I came home and decided to open")
    assert both.missing == ()
    alone = wall("Finally here!")
    assert alone.missing == ("body_with_setting", "short_wrap")


def test_short_words_count_only_as_whole_words_unless_switched_off() -> None:
    text = "The newspaper\nnothing\ntaped shelf"
    assert "clickbait_title" in wall(text).missing
    assert "clickbait_title" not in wall(text, whole_words=False).missing
    assert bundle("5 mindful pages").missing[0] == "itemization"
    assert "itemization" not in bundle("5 mindful pages", whole_words=False).missing


@pytest.mark.parametrize("detect", DETECTORS.values())
@pytest.mark.parametrize("nothing", ["", "  \n", None, 7])
def test_nothing_to_read_is_refused(detect: object, nothing: object) -> None:
    with pytest.raises(InvalidInput) as refused:
        detect(nothing, True)  # type: ignore[operator]
    assert refused.value.code == "EMPTY_CAPTION"


@given(st.text(st.characters(), min_size=1, max_size=200))
def test_spans_lie_inside_the_text_and_the_score_follows_the_elements(text: str) -> None:
    if not text.strip():
        return
    for detect in DETECTORS.values():
        result = detect(text, True)
        assert result.score == len(result.found) / len(result.elements)
        assert len(result.missing) + len(result.found) == len(result.elements)
        for element in result.found:
            assert element.span is not None
            assert 0 <= element.span[0] < element.span[1] <= len(text)


@pytest.mark.parametrize("piece", ["which ", "1", "$1,", "open ", "only ", " ", "\n", "-", "you  "])
def test_a_hostile_text_of_full_length_is_read_to_its_end(piece: str) -> None:
    text = (piece * 32_767)[:32_760] + " lmk"
    assert flags(text).has_cta
    assert bundle(text).structure == "bundle"
    assert wall("new!\n" + text).elements[0].is_found


@pytest.mark.parametrize(
    ("key", "caption_type", "asked"),
    [
        ("ppv_unlock", "ppv_winner", ("winner", False)),
        ("ppv_unlock", "ppv_video", ("winner", True)),
        ("flash_bundle", None, ("bundle", False)),
        ("ppv_wall", None, ("wall", False)),
        ("bump_normal", None, None),
    ],
)
def test_each_send_type_is_asked_for_its_own_structure(
    key: str, caption_type: str | None, asked: object
) -> None:
    assert applicable_structure(key, caption_type) == asked


def test_an_empty_text_has_no_flags() -> None:
    assert not any(getattr(flags(""), name) for name in type(flags("")).__slots__)
