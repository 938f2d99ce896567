import pytest
from hypothesis import given
from hypothesis import strategies as st

from eros_desktop.domain.captions.lettering import most_styled_words, plain, styled_words


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("Harbour", "harbour"),
        ("h\u0430rb\u043eur", "harbour"),
        ("\u0397arbour", "harbour"),
        ("\U0001d4d7\U0001d4b6\U0001d4c7\U0001d4b7\u2134\U0001d4ca\U0001d4c7", "harbour"),
        ("\uff28\uff41\uff52bour", "harbour"),
        ("\u029c\u1d00\u0280\u0299\u1d0f\u1d1c\u0280", "harbour"),
        ("\u24bd\u24d0\u24e1bour", "harbour"),
        ("\U0001f177\U0001f150rbour", "harbour"),
        ("ha\u200br\u00adb\u200eour", "harbour"),
        ("h\u00e1rb\u00f6u\u0301r", "harbour"),
        ("Stra\u00dfe \ufb01", "strasse fi"),
        ("", ""),
    ],
)
def test_letters_in_disguise_read_as_plain_ones(text: str, reads: str) -> None:
    assert plain(text).text == reads


@given(st.text(st.characters(), max_size=80))
def test_every_plain_letter_knows_its_place(text: str) -> None:
    reading = plain(text)
    assert len(reading.text) == len(reading.places)
    assert list(reading.places) == sorted(reading.places)
    if reading.text:
        start, end = reading.span(0, len(reading.text))
        assert 0 <= start < end <= len(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("new \U0001d4e2\U0001d4ee\U0001d4fd, today", ["\U0001d4e2\U0001d4ee\U0001d4fd"]),
        ("\uff2e\uff45\uff57 set", ["\uff2e\uff45\uff57"]),
        ("\u212by \u2110 am", ["\u2110"]),
        ("ha\u24dff-way", ["ha\u24dff-way"]),
        (
            "\U0001d5d7\U0001d5fc\U0001d5fb\u2019\U0001d601",
            ["\U0001d5d7\U0001d5fc\U0001d5fb\u2019\U0001d601"],
        ),
        ("\U0001f170\ufe0f caf\u00e9 \u043c\u0438\u0440 \u2764\ufe0f", []),
        ("plain words", []),
    ],
)
def test_styled_words_are_found_whole(text: str, words: list[str]) -> None:
    assert [text[start:end] for start, end in styled_words(text)] == words


@pytest.mark.parametrize(("characters", "most"), [(0, 3), (99, 3), (100, 2), (2000, 2)])
def test_longer_captions_bear_fewer_styled_words(characters: int, most: int) -> None:
    assert most_styled_words(characters) == most
