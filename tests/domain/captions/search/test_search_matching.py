"""Filters and orders over columns agree with plain loops over captions."""

from __future__ import annotations

from dataclasses import fields
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eros_desktop.domain.captions.search.columns import SearchNames
from eros_desktop.domain.captions.search.filters import EMOJI_LEVELS, FLAGS, CaptionFilter
from eros_desktop.domain.captions.search.ordering import sort_key, text_ranks
from eros_desktop.domain.captions.text import count_emoji, emoji_level, normalise_text
from tests.support.caption_sheets import DAY, Wording, sheet_of
from tests.support.packed import packed

TODAY = date.fromordinal(DAY)
TYPES = ("ppv_unlock", "ppv_winner", "bundle", "ppv_bundle", "bump_normal")
SUITS = {
    "ppv": frozenset({"ppv_unlock", "ppv_winner"}),
    "wall": frozenset({"bundle"}),
    "any": frozenset[str](),
}
NAMES = SearchNames({"winner_ppv": "ppv_winner"}, {"old_ppv": "ppv"}, SUITS)
RANGES = st.tuples(st.one_of(st.none(), st.integers(0, 100)), st.one_of(st.none(), st.integers(0, 100)))
SWITCH = st.sampled_from((None, None, True, False))

CAPTIONS = st.lists(
    st.builds(
        lambda kind, **drawn: Wording(**kind, **drawn),
        caption_id=st.integers(0, 10_000).map(lambda number: f"C-{number:05}"),
        caption_text=st.lists(
            st.sampled_from(("beach", "Sunset", "sale", "\U0001f319", "don't", "the", "ba", "")), max_size=7
        ).map(" ".join),
        kind=packed(
            caption_type=TYPES,
            content_type=(None, "solo", "outdoor"),
            performance_score=(None, 0.0, 40.0, 69.6, 70.0, 100.0),
            total_sends=range(5),
            is_active=(True, False),
            persona=(None, "playful"),
            avg_purchase_rate=(0.0, 0.05, 0.2),
            price_cents=(None, 500, 1999),
            has_hook=(False, True),
            has_urgency=(False, True),
            has_value=(False, True),
            has_cta=(False, True),
            family_id=(0, 0, 1, 2),
        ),
        earned_cents=st.integers(0, 40_000),
        last_used_date=st.one_of(st.none(), st.integers(-3, 120).map(lambda days: TODAY - timedelta(days))),
    ),
    max_size=15,
    unique_by=lambda one: one.caption_id,
).map(lambda rows: sorted(rows, key=lambda one: one.caption_id))

FILTERS = st.builds(
    CaptionFilter,
    caption_types=st.frozensets(st.sampled_from(TYPES), max_size=2),
    send_type=st.sampled_from((None, None, "ppv", "wall", "any", "old_ppv")),
    content_types=st.frozensets(st.sampled_from(("solo", "outdoor")), max_size=1),
    freshness=RANGES,
    performance=RANGES,
    length_chars=RANGES,
    emoji_levels=st.frozensets(st.sampled_from(EMOJI_LEVELS), max_size=2),
    flags=st.frozensets(st.sampled_from(sorted(FLAGS)), max_size=2),
    used=SWITCH,
    in_family=SWITCH,
    is_active=SWITCH,
)


def inside(value: float | None, limits: tuple[float | None, float | None]) -> bool:
    low, high = limits
    if low is None and high is None:
        return True
    return value is not None and (low is None or value >= low) and (high is None or value <= high)


def rested(one: Wording) -> float:
    if one.last_used_date is None or (TODAY - one.last_used_date).days > 90:
        return 100.0
    return max(0.0, 100.0 - 2.0 * max(0, (TODAY - one.last_used_date).days))


def chosen(one: Wording, wanted: CaptionFilter) -> bool:
    """The filter as one would write it for a single caption."""
    has = {"hook": one.has_hook, "urgency": one.has_urgency, "value": one.has_value, "cta": one.has_cta}
    send = {"old_ppv": "ppv"}.get(wanted.send_type or "", wanted.send_type)
    is_used = one.total_sends > 0 or one.last_used_date is not None
    return (
        (not wanted.caption_types or one.caption_type in wanted.caption_types)
        and (send is None or not SUITS[send] or one.caption_type in SUITS[send])
        and (not wanted.content_types or one.content_type in wanted.content_types)
        and inside(rested(one), wanted.freshness)
        and inside(one.performance_score, wanted.performance)
        and inside(len(one.caption_text), wanted.length_chars)
        and (not wanted.emoji_levels or emoji_level(count_emoji(one.caption_text)) in wanted.emoji_levels)
        and all(has[flag] for flag in wanted.flags)
        and wanted.used in (None, is_used)
        and wanted.in_family in (None, one.family_id > 0)
        and wanted.is_active in (None, one.is_active)
    )


@given(CAPTIONS, FILTERS)
def test_chosen_conditions_agree_with_a_plain_loop(captions: list[Wording], wanted: CaptionFilter) -> None:
    found = sheet_of(captions, names=NAMES).find(wanted)
    assert found.tolist() == [row for row, one in enumerate(captions) if chosen(one, wanted)]


@pytest.mark.parametrize("is_prepared", [True, False])
@given(
    captions=CAPTIONS,
    parts=st.lists(st.sampled_from(("beach", "-sa", "un", '"the ba"', "n't", "\U0001f319"))),
)
def test_typed_words_agree_with_a_plain_loop(
    is_prepared: bool, captions: list[Wording], parts: list[str]
) -> None:
    sheet = sheet_of(captions)
    if is_prepared:
        sheet.texts.prepare()
    assert sheet.is_ready == is_prepared

    def holds(one: Wording) -> bool:
        text = normalise_text(one.caption_text)
        return all((part.strip('-"') in text) != part.startswith("-") for part in parts)

    expected = [row for row, one in enumerate(captions) if holds(one)]
    assert sheet.find(CaptionFilter(text=" ".join(parts))).tolist() == expected


FIELDS = {
    "type:ppv_unlock": lambda one: one.caption_type == "ppv_unlock",
    "type:bund,bump": lambda one: "bund" in one.caption_type or one.caption_type == "bump_normal",
    "type:winner_ppv": lambda one: one.caption_type == "ppv_winner",
    "content:out": lambda one: one.content_type == "outdoor",
    "send:ppv": lambda one: one.caption_type in SUITS["ppv"],
    "send:old_ppv": lambda one: one.caption_type in SUITS["ppv"],
    "-send:wal": lambda one: one.caption_type != "bundle",
    "send:any": lambda one: True,
    "send:nothing": lambda one: False,
    "persona:play": lambda one: one.persona == "playful",
    "tone:warm": lambda one: False,
    "id:c-0001": lambda one: "C-0001" in one.caption_id,
    "has:hook": lambda one: one.has_hook,
    "-has:urg": lambda one: not one.has_urgency,
    "has:value": lambda one: one.has_value,
    "has:cta": lambda one: one.has_cta,
    "emoji:light": lambda one: count_emoji(one.caption_text) in (1, 2),
    "emoji>2": lambda one: count_emoji(one.caption_text) > 2,
    "used:no": lambda one: one.total_sends == 0 and one.last_used_date is None,
    "family:yes": lambda one: one.family_id > 0,
    "active:no": lambda one: not one.is_active,
    "score>70": lambda one: (one.performance_score or 0) > 70,
    "score=70": lambda one: one.performance_score in (69.6, 70.0),
    "-score>0": lambda one: not one.performance_score,
    "fresh<=60": lambda one: rested(one) <= 60,
    "length<9": lambda one: len(one.caption_text) < 9,
    "sends>=2": lambda one: one.total_sends >= 2,
    "earned>100": lambda one: one.earned_cents > 10_000,
    "price=19.99": lambda one: one.price_cents == 1999,
    "rate>=5%": lambda one: one.avg_purchase_rate >= 0.05,
    "media>0": lambda one: False,
    "used<30 days": lambda one: one.last_used_date is not None and (TODAY - one.last_used_date).days < 30,
    "used>30 days": lambda one: one.last_used_date is None or (TODAY - one.last_used_date).days > 30,
}


@settings(max_examples=60)
@given(captions=CAPTIONS)
def test_typed_fields_agree_with_a_plain_loop(captions: list[Wording]) -> None:
    sheet = sheet_of(captions, names=NAMES)
    for typed, holds in FIELDS.items():
        found = sheet.find(CaptionFilter(text=typed))
        assert found.tolist() == [row for row, one in enumerate(captions) if holds(one)], typed


def test_an_equal_name_goes_before_names_that_hold_it() -> None:
    both = [Wording("C-1", "one", "bundle"), Wording("C-2", "two", "ppv_bundle")]
    assert sheet_of(both).find(CaptionFilter(text="type:bundle")).tolist() == [0]
    assert sheet_of(both).find(CaptionFilter(text="type:bundl")).tolist() == [0, 1]
    assert sheet_of(both[1:]).find(CaptionFilter(text="type:bundle")).tolist() == [0]


def test_a_number_typed_whole_finds_its_caption() -> None:
    sheet = sheet_of([Wording("C-1", "one"), Wording("C-2", "see C-1"), Wording("C-3", "three")])
    assert sheet.find(CaptionFilter(text="C-1")).tolist() == [0, 1]
    assert sheet.find(CaptionFilter(text='"C-1"')).tolist() == [1]


KEYS = {
    "text": lambda one: sort_key(one.caption_text),
    "type": lambda one: one.caption_type,
    "content": lambda one: one.content_type,
    "score": lambda one: one.performance_score,
    "freshness": rested,
    "sends": lambda one: one.total_sends,
    "earned": lambda one: one.earned_cents,
    "used": lambda one: one.last_used_date,
    "length": lambda one: len(one.caption_text),
    "emoji": lambda one: count_emoji(one.caption_text),
    "family": lambda one: one.family_id or None,
    "active": lambda one: not one.is_active,
    "id": lambda one: one.caption_id,
    "price": lambda one: one.price_cents,
    "rate": lambda one: one.avg_purchase_rate,
    "persona": lambda one: one.persona,
    "tone": lambda one: one.tone,
    "media": lambda one: one.media_count,
}


@pytest.mark.parametrize("descending", [False, True])
@settings(max_examples=60)
@given(captions=CAPTIONS, data=st.data())
def test_every_order_is_stable_with_empty_values_last(
    descending: bool, captions: list[Wording], data: st.DataObject
) -> None:
    rows = data.draw(st.permutations(range(len(captions))))
    sheet = sheet_of(captions)
    for key, value_of in KEYS.items():
        found = sheet.ordered(np.array(rows, dtype=np.int64), key, descending)
        known = [row for row in rows if value_of(captions[row]) is not None]
        expected = sorted(known, key=lambda row: value_of(captions[row]), reverse=descending)
        assert found.tolist() == expected + [row for row in rows if row not in known], key


@given(st.lists(st.text(max_size=60).map(lambda text: "the same beginning of a rather long text " + text)))
def test_ranks_follow_whole_texts(texts: list[str]) -> None:
    ranks = text_ranks(texts)
    for one, rank in zip(texts, ranks.tolist(), strict=True):
        smaller = {sort_key(other) for other in texts if sort_key(other) < sort_key(one)}
        assert rank == len(smaller) + 1


def test_a_strange_column_is_refused() -> None:
    sheet = sheet_of([Wording("C-1", "one")])
    with pytest.raises(KeyError):
        sheet.ordered(np.array([0]), "colour", False)
    with pytest.raises(KeyError):
        sheet.cell(0, "colour")


@given(FILTERS, st.text(max_size=8))
def test_a_filter_survives_being_stored(wanted: CaptionFilter, text: str) -> None:
    stored = CaptionFilter(text, *[getattr(wanted, field.name) for field in fields(CaptionFilter)][1:])
    assert CaptionFilter.from_dict(stored.to_dict()) == stored


JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=4)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=3), inner, max_size=2)
    ),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from([field.name for field in fields(CaptionFilter)]), JSON))
def test_a_damaged_filter_still_works(stored: dict[str, object]) -> None:
    wanted = CaptionFilter.from_dict(stored)
    assert len(sheet_of([Wording("C-1", "one")]).find(wanted)) <= 1
    assert CaptionFilter.from_dict(wanted.to_dict()) == wanted


def test_only_the_empty_filter_is_empty() -> None:
    assert CaptionFilter(text="  ").is_empty
    assert not CaptionFilter(text="a").is_empty
    assert not CaptionFilter(used=False).is_empty
    assert CaptionFilter().to_dict() == {}
