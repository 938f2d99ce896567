"""Families of whole banks: planted twins are found, templates do not chain, odd texts stay apart."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz.fuzz import ratio

from eros_desktop.domain.captions.families.bank import TextIndex, bank_families, local_families, numbered
from eros_desktop.domain.captions.families.twins import near_twins
from eros_desktop.domain.captions.text import normalise_text
from tests.support.planted_twins import invented_texts, planted

TEXTS = st.lists(
    st.one_of(
        st.text(max_size=12),
        st.text(alphabet="ab", min_size=1, max_size=10),
        st.sampled_from(["thank you for being here", "thank you for being here!", "😊😊😊", "✨"]),
    ),
    max_size=25,
).map(lambda texts: [normalise_text(text) for text in texts])


def silent(done: int, total: int, what: str) -> None:
    assert 0 <= done <= total
    assert what


def families(texts: Sequence[str], threshold: float = 0.85) -> list[set[int]]:
    return [set(rows) for rows in bank_families(TextIndex.of(list(texts)), threshold, silent).rows]


def family_of(found: Sequence[set[int]]) -> dict[int, int]:
    return {row: place for place, rows in enumerate(found) for row in rows}


def test_planted_twins_are_in_the_family_of_their_origin() -> None:
    texts = invented_texts(5_000, seed=3)
    rows, twins = planted(texts, 1_000, seed=4)
    home = family_of(families([*texts, *twins]))
    together = [home.get(row, -1) == home.get(5_000 + place, -2) for place, row in enumerate(rows)]
    assert sum(together) / len(together) >= 0.999


def test_nearly_all_pairs_of_a_bank_are_found_that_a_full_search_finds() -> None:
    texts = list(dict.fromkeys(invented_texts(700, seed=5)))
    found = near_twins(texts, 0.85, silent)
    pairs = set(zip(found.first.tolist(), found.second.tolist(), strict=True))
    wanted = {
        (one, other)
        for one in range(len(texts))
        for other in range(one + 1, len(texts))
        if ratio(texts[one], texts[other]) >= 85
    }
    assert pairs <= wanted
    assert len(pairs) >= 0.98 * len(wanted) > 50


@settings(max_examples=40, deadline=None)
@given(TEXTS, st.sampled_from([0.5, 0.7, 0.85, 0.95, 1.0]))
def test_members_are_near_each_other_and_equal_texts_always_together(
    texts: list[str], threshold: float
) -> None:
    found = bank_families(TextIndex.of(texts), threshold, silent)
    home = family_of([set(rows) for rows in found.rows])
    assert sum(len(rows) for rows in found.rows) == len(home)
    for rows, similarity in zip(found.rows, found.similarity, strict=True):
        assert len(rows) >= 2
        for row, alike in zip(rows, similarity, strict=True):
            measured = [ratio(texts[row], texts[other]) / 100 for other in rows if other != row]
            assert threshold - 1e-9 <= alike <= max(measured) + 1e-9
    for one, text in enumerate(texts):
        for other in range(one):
            if texts[other] == text:
                assert home[one] == home[other]


@settings(max_examples=40, deadline=None)
@given(TEXTS, st.randoms(use_true_random=False))
def test_a_near_twin_is_one_both_ways_and_whatever_the_order(texts: list[str], chance: object) -> None:
    distinct = sorted(set(texts))
    mixed = list(distinct)
    chance.shuffle(mixed)  # type: ignore[attr-defined]

    def named(known: list[str]) -> set[frozenset[str]]:
        found = near_twins(known, 0.85, silent)
        pairs = zip(found.first.tolist(), found.second.tolist(), strict=True)
        return {frozenset((known[one], known[other])) for one, other in pairs}

    assert named(distinct) == named(mixed)


def test_the_same_bank_gives_the_same_families() -> None:
    texts = invented_texts(1_200, seed=9)
    assert families(texts) == families(texts)


def test_a_chain_of_small_steps_is_no_family() -> None:
    start, end = "a" * 40, "b" * 40
    steps = [end[:place] + start[place:] for place in range(0, 41, 4)]
    found = families(steps)
    assert max(len(rows) for rows in found) < len(steps)
    for rows in found:
        middles = [row for row in rows if all(ratio(steps[row], steps[other]) >= 85 for other in rows)]
        assert middles or len(rows) > 2  # a guest may be near its host only
        assert all(max(ratio(steps[row], steps[other]) for other in rows - {row}) >= 85 for row in rows)


@pytest.mark.parametrize(
    "texts",
    [
        ("ok", "no", "hi", "yo", "go"),
        ("😊", "✨", "🌊", "💛", "🎁"),
        ("😊😊", "✨✨", "🌊🌊🌊", "💛💛"),
        ("a", "b", "c", ""),
    ],
)
def test_short_texts_and_bare_emoji_stay_apart(texts: tuple[str, ...]) -> None:
    assert families(texts) == []


def test_thousands_of_captions_of_one_template_are_survived_and_twins_in_them_found() -> None:
    rows = range(2_000)
    texts = [
        f"hello {NAMES[row % 25]}, the {NAMES[row // 25 % 20]} set no. {row} is open {NAMES[row % 17]} "
        "until friday"
        for row in rows
    ]
    texts += ["good evening everyone"] * 2_000
    origins, twins = planted(texts[:2_000], 300, seed=12)
    home = family_of(families([*texts, *twins]))
    assert len({home[row] for row in range(2_000, 4_000)}) == 1
    assert sum(row in home for row in rows) / 2_000 > 0.999
    together = [home.get(row) == home.get(4_000 + place, -1) for place, row in enumerate(origins)]
    assert sum(together) / len(together) >= 0.99


NAMES = (
    "harbour", "garden", "studio", "market", "terrace", "lake", "pier", "vineyard", "library", "coast",
    "greenhouse", "beach", "lighthouse", "loft", "mountain", "night train", "old town", "music hall",
    "blue hour", "morning", "evening", "winter", "summer", "silver", "velvet",
)  # fmt: skip


def test_a_text_finds_the_same_twins_alone_as_in_the_bank() -> None:
    texts = list(dict.fromkeys(invented_texts(1_500, seed=21)))
    index = TextIndex.of(texts)
    found = near_twins(texts, 0.85, silent)
    for row in range(0, 1_500, 75):
        alone = set(index.twins(row, 0.85)[0].tolist())
        at = (found.first == row) | (found.second == row)
        assert set((found.first + found.second - row)[at].tolist()) <= alone


def test_a_replaced_text_is_found_by_its_new_words_only() -> None:
    index = TextIndex.of(["see you at the lake", "see you at the lake!", "good evening"])
    assert index.twins(0, 0.85)[0].tolist() == [1]
    index.put([1, 3], ["good evening!", "see you at the lakes"])
    assert index.twins(0, 0.85)[0].tolist() == [3]
    assert index.twins(2, 0.85)[0].tolist() == [1]


def test_few_texts_are_grouped_as_in_a_bank() -> None:
    found = local_families(["see you soon", "good evening all", "see you soon!", "see you soon"], 0.85)
    assert found.rows == ((0, 2, 3),)
    assert found.similarity[0][0] == 1.0


def test_characters_beyond_the_commonest_are_measured_too() -> None:
    strange = "".join(chr(0x4E00 + place) for place in range(400))
    assert families([strange[:200], f"{strange[:200]}!", strange[200:]]) == [{0, 1}]


def test_work_is_reported_and_can_be_withdrawn() -> None:
    heard: list[str] = []

    def stop(done: int, total: int, what: str) -> None:
        heard.append(what)
        if what == "measuring pairs":
            raise InterruptedError

    with pytest.raises(InterruptedError):
        bank_families(TextIndex.of(invented_texts(400, seed=2)), 0.85, stop)
    assert heard[0] == "reading texts"
    assert heard.count("comparing texts") > 50


def test_a_family_keeps_the_number_of_most_of_its_members() -> None:
    stored = {"a": 1, "b": 1, "c": 1, "d": 2, "e": 2}
    one, two, new = frozenset("cde"), frozenset("ab"), frozenset("xy")
    numbers, last = numbered([new, one, two], stored, 7)
    assert numbers == {one: 2, two: 1, new: 8}
    assert last == 8


def test_of_two_families_out_of_one_the_larger_keeps_the_number() -> None:
    stored = dict.fromkeys("abcde", 4)
    small, large = frozenset("ab"), frozenset("cde")
    assert numbered([small, large], stored, 4) == ({large: 4, small: 5}, 5)
