import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eros_desktop.domain.captions.text import (
    _PLAIN,
    count_characters,
    count_emoji,
    emoji_level,
    normalise_text,
    word_count,
)

ANY_TEXT = st.text(st.characters(), max_size=60)


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("  New   Set\r\nis\tLIVE ", "new set is live"),
        ("\uff2e\uff45\uff57 set", "new set"),
        ("Stra\u00dfe", "strasse"),
        ("caf\u00e9", "cafe\u0301"),
        ("\u200fthanks\u200e", "thanks"),
        ("a\x00b", "a b"),
        ("<b>Hi</b>", "<b>hi</b>"),
        ("\u2764\ufe0f", "\u2764"),
        ("", ""),
    ],
)
def test_texts_that_read_alike_normalise_alike(text: str, normal: str) -> None:
    assert normalise_text(text) == normalise_text(normal)


def test_different_words_stay_different() -> None:
    assert normalise_text("new set") != normalise_text("newset")


def test_a_lone_surrogate_and_the_longest_cell_are_taken() -> None:
    assert normalise_text("A\ud83dB") == "a\ud83db"
    longest = "Thank you \U0001f496 " * 2730
    assert count_emoji(longest) == 2730
    assert word_count(longest) == 2 * 2730
    assert len(normalise_text(longest)) == count_characters(longest)


@given(ANY_TEXT)
def test_normalising_twice_changes_nothing_more(text: str) -> None:
    once = normalise_text(text)
    assert normalise_text(once) == once


@given(ANY_TEXT)
def test_counts_of_any_text_are_plausible(text: str) -> None:
    assert 0 <= count_emoji(text) <= len(text)
    assert 0 <= count_characters(text) <= len(text)
    assert 0 <= word_count(text) <= len(text)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("no emoji at all (c) 12 #3 *", 0),
        ("\U0001f600", 1),
        ("\U0001f44d\U0001f3fd", 1),
        ("\U0001f468\u200d\U0001f469\u200d\U0001f467", 1),
        ("\U0001f3f3\ufe0f\u200d\U0001f308", 1),
        ("\U0001f1e9\U0001f1ea\U0001f1eb\U0001f1f7", 2),
        ("\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f", 1),
        ("1\ufe0f\u20e3 and #\u20e3", 2),
        ("\u2764\ufe0f \u2764", 2),
        ("\u2764\ufe0e", 0),
        ("\u00a9 \u00ae \u2122", 0),
        ("\u00a9\ufe0f", 1),
        ("\u2022 \u25ba bullet signs", 0),
        ("\U0001f496\U0001f496\U0001f496", 3),
    ],
)
def test_an_emoji_sequence_counts_once(text: str, count: int) -> None:
    assert count_emoji(text) == count


@pytest.mark.parametrize(
    ("count", "level"),
    [(0, "none"), (1, "light"), (2, "light"), (3, "moderate"), (4, "moderate"), (5, "heavy"), (40, "heavy")],
)
def test_emoji_level_follows_the_count(count: int, level: str) -> None:
    assert emoji_level(count) == level


def test_words_keep_their_inner_apostrophes_and_hyphens() -> None:
    assert word_count("don't miss the brand-new set, it\u2019s here!") == 7
    assert word_count("\U0001f496 \u2014 !") == 0


def test_outer_blanks_and_invisible_marks_are_not_characters() -> None:
    assert count_characters("  ab\u200f c\n") == 4
    assert count_characters("e\u0301") == 1


MARKS = st.text("x\u0301\u0323\u0344\u0345\u0f73\u05b0\u200d\u2764", min_size=60, max_size=200)


@given(MARKS)
def test_heaps_of_marks_normalise_once_and_for_all(text: str) -> None:
    once = normalise_text(text)
    assert normalise_text(once) == once


def test_every_mark_of_a_heap_is_counted() -> None:
    assert count_characters("q" + "\u0323\u0301" * 1000) == 2001
    assert normalise_text("q" + "\u0323\u0301" * 1000) == normalise_text("q" + "\u0323\u0301" * 15)


def test_what_is_taken_for_plain_has_no_other_form_or_case() -> None:
    plain = [chr(code) for code in range(0x80, 0x110000) if _PLAIN.fullmatch(chr(code))]
    assert len(plain) > 1_000
    for letter in plain:
        forms = [unicodedata.normalize(form, letter) for form in ("NFC", "NFKC", "NFKD")]
        assert {*forms, letter.casefold(), letter.lower()} == {letter}
        assert not unicodedata.combining(letter)
        assert not letter.isspace()
