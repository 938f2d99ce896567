"""The index answers exactly as a look through all folded texts, whatever the texts and the query hold."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from eros_desktop.domain.captions.search.folding import fold
from eros_desktop.domain.captions.search.index import build_index
from eros_desktop.domain.captions.text import normalise_text

SIGNS = (
    "aAbBeE \t\n\x00\x1f-_'\"*^%()$.,:!\\/\u00e9e\u0301\u0130\u00df\u017f\ufb03\u00a8\u00b4\u00a0\u2003\u3000"
)
MARKS = (
    "\u200d\u200b\u202e\u200f\ufeff\ufe0f\u2764\u2600\U0001f319\U0001f44d\U0001f3fd\ud800\udfff\u4e2d\u0645"
)
NASTY = st.text(st.sampled_from(SIGNS + MARKS), max_size=14)
WORDS = st.lists(
    st.sampled_from(
        ("beach", "sun", "sunset", "don't", "NEAR", "AND", "OR", "NOT", "a*", "(b)", "-", '"', "%")
    ),
    max_size=5,
).map(" ".join)
TEXTS = st.lists(st.one_of(NASTY, WORDS, st.text(max_size=12)), max_size=12)


@st.composite
def searches(draw: st.DrawFn) -> tuple[list[str], str]:
    """Texts, and a query that is often a part of one of them."""
    texts = draw(TEXTS)
    if not texts or draw(st.booleans()):
        return texts, draw(st.one_of(NASTY, WORDS, st.text(max_size=6)))
    text = fold(draw(st.sampled_from(texts)))
    start = draw(st.integers(0, len(text)))
    return texts, text[start : draw(st.integers(start, len(text)))]


@given(searches(), st.integers(0, 12))
def test_the_index_finds_what_a_look_through_all_texts_finds(
    search: tuple[list[str], str], indexed: int
) -> None:
    texts, typed = search
    folded = fold(typed)
    index = build_index(texts[:indexed]).with_texts(texts[indexed:])
    assert len(index) == len(texts)
    assert index.holding(folded).tolist() == [folded in normalise_text(text) for text in texts]


@given(st.one_of(NASTY, st.text()))
def test_folding_is_normalising(text: str) -> None:
    assert fold(text) == normalise_text(text)


def test_every_character_folds_as_it_normalises_alone_and_between_others() -> None:
    different = [
        hex(point)
        for point in range(0x3400)
        for text in (chr(point), f"A{chr(point)}b", f"x {chr(point)}  Y")
        if fold(text) != normalise_text(text)
    ]
    pictures = [
        hex(point)
        for point in range(0x1F000, 0x1FB00)
        if fold(f"A{chr(point)}b") != normalise_text(f"A{chr(point)}b")
    ]
    assert not different + pictures


@given(st.one_of(NASTY, st.text()))
def test_folding_the_words_is_folding_the_text(text: str) -> None:
    assert " ".join(filter(None, map(fold, text.split()))) == fold(text)


def test_frequent_and_rare_pieces_are_found_alike() -> None:
    texts = [f"common number {place} in a long row" for place in range(1000)]
    index = build_index(texts)
    assert len(index.pieces.bitmaps) == 6
    assert int(index.holding("ommo").sum()) == 1000
    assert index.holding("number 99").nonzero()[0].tolist() == [99, *range(990, 1000)]
    assert index.holding("999").nonzero()[0].tolist() == [999]
    assert int(index.holding("9").sum()) == sum("9" in str(place) for place in range(1000))


def test_more_distinct_pieces_than_a_short_number_holds() -> None:
    texts = [f"w{place}x" for place in range(70_000)]
    index = build_index(texts)
    assert index.holding("w69999x").nonzero()[0].tolist() == [69_999]
    assert index.holding("w4464").nonzero()[0].tolist() == [4464, *range(44_640, 44_650)]


def test_a_phrase_does_not_reach_from_one_text_into_the_next() -> None:
    index = build_index(["ends with beach", "day begins here", "beach day"])
    assert index.holding("beach day").tolist() == [False, False, True]
    assert index.holding("beachday").tolist() == [False, False, False]


def test_an_empty_bank_finds_nothing() -> None:
    index = build_index([])
    assert index.holding("beach").tolist() == []
    assert index.holding("").tolist() == []
