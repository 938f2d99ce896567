"""Anything may be typed; what is meant is read, everything else is a plain word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eros_desktop.domain.captions.search.query import (
    LONGEST_QUERY,
    ChoiceTerm,
    NameTerm,
    NumberTerm,
    Query,
    TextTerm,
    parse,
)
from eros_desktop.domain.captions.search.wording import describe
from eros_desktop.domain.captions.text import normalise_text

SCRAPS = st.lists(
    st.sampled_from(
        ("type:", "score>", "has:hook", "-", '"', "\u201c", "\u201d", "used<", "30", " ", "days", "NEAR(",
         ")", "*", "^", "%", "AND", "OR", "\ud800", "\u202e", "emoji:", "id:x", ",", ">=", "\u2265", "beach",
         ":", "$")
    ),
    max_size=12,
).map("".join)  # fmt: skip


def words(typed: str) -> list[str]:
    """The typed text of each term, with a minus for a negated one."""
    terms = parse(typed).terms
    assert all(isinstance(term, TextTerm) for term in terms)
    return [("-" if term.is_negated else "") + term.folded for term in terms if isinstance(term, TextTerm)]


@given(st.one_of(SCRAPS, st.text(max_size=40)))
def test_nothing_typed_is_an_error(typed: str) -> None:
    query = parse(typed)
    assert describe(query)
    for term in query.terms:
        if isinstance(term, TextTerm):
            assert term.folded == normalise_text(term.folded) != ""


def test_words_phrases_and_words_to_leave_out() -> None:
    assert parse('Beach "By the  harbour" -sale -"last call"').terms == (
        TextTerm("beach", "Beach"),
        TextTerm("by the harbour", "By the  harbour", is_phrase=True),
        TextTerm("sale", "sale", is_negated=True),
        TextTerm("last call", "last call", is_negated=True, is_phrase=True),
    )


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ('"by the har', ["by the har"]),
        ('"', []),
        ("-", ["-"]),
        ("a - b", ["a", "-", "b"]),
        ("note:beach", ["note:beach"]),
        ("score>high", ["score>high"]),
        ("score>7x", ["score>7x"]),
        ("score>1.2.3", ["score>1.2.3"]),
        ("used:maybe", ["used:maybe"]),
        ("emoji:x", ["emoji:x"]),
        ("a* ^b NEAR(x OR y)", ["a*", "^b", "near(x", "or", "y)"]),
        ("type: has: -content: score>", []),
        ("--sale", ["--sale"]),
        ("beach BEACH", ["beach", "beach"]),
        ("\u201cblue hour\u201d", ["blue hour"]),
        ("\u202e\u200b", []),
    ],
)
def test_odd_and_half_typed_things_are_plain_words_or_nothing(typed: str, expected: list[str]) -> None:
    assert words(typed) == expected


@pytest.mark.parametrize(
    ("typed", "term"),
    [
        ("type:ppv_unlock", NameTerm("type", ("ppv_unlock",))),
        ("-TYPE:ppv-unlock,Bundle", NameTerm("type", ("ppv_unlock", "bundle"), is_negated=True)),
        ('type:"ppv unlock"', NameTerm("type", ("ppv_unlock",))),
        ("content:solo", NameTerm("content", ("solo",))),
        ("id:C-12", NameTerm("id", ("c_12",))),
        ("has:cta", ChoiceTerm("has", "cta")),
        ("emoji:heav", ChoiceTerm("emoji", "heavy")),
        ("used:n", ChoiceTerm("used", "no")),
        ("-family:true", ChoiceTerm("family", "yes", is_negated=True)),
        ("score>70", NumberTerm("score", ">", 70)),
        ("score > 70", NumberTerm("score", ">", 70)),
        ("freshness\u226560.5", NumberTerm("fresh", ">=", 60.5)),
        ("earned>=$100", NumberTerm("earned", ">=", 100)),
        ("used<30 days", NumberTerm("used", "<", 30)),
        ("used<30d", NumberTerm("used", "<", 30)),
        ("-length<120", NumberTerm("length", "<", 120, is_negated=True)),
        ("emoji:3", NumberTerm("emoji", "=", 3)),
        ("rate=5%", NumberTerm("rate", "=", 5)),
    ],
)
def test_fields_are_read(typed: str, term: object) -> None:
    assert parse(typed).terms == (term,)


def test_a_unit_that_is_only_a_word_stays_a_word() -> None:
    assert parse("used<30 daybreak").terms == (NumberTerm("used", "<", 30), TextTerm("daybreak", "daybreak"))


def test_a_pasted_text_is_read_up_to_a_limit_and_said_so() -> None:
    query = parse("beach " * LONGEST_QUERY)
    assert query.is_cut
    assert f"first {LONGEST_QUERY} characters" in describe(query)
    assert query.terms == (TextTerm("beach", "beach"), TextTerm("be", "be"))


def test_a_search_is_told_in_words() -> None:
    typed = 'beach -sale "blue hour" type:ppv_unlock -has:hook emoji:none used<30 earned>$5 rate>=2% length=9'
    assert describe(parse(typed)) == (
        "has 'beach', not 'sale', has exactly 'blue hour', type ppv_unlock, not (has a hook), has no emoji, "
        "last used under 30 days ago, earned over $5, purchase rate at least 2%, length 9 characters"
    )
    assert describe(Query()) == "every caption"
