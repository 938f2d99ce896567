"""Creators go in and come out as the same values."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eros_desktop.domain.creators import Creator, CreatorProfile, FeatureFlags, Persona, VaultEntry
from eros_desktop.domain.values import Cents, CreatorId, cents_from_dollars, dollars_from_cents
from tests.support.demo import empty_folder, execute
from tests.support.stored import writing

PROFILE = CreatorProfile(
    Creator(
        creator_id=CreatorId("c1"),
        page_name="Église_Été",
        display_name="Harbor Light ✨",
        page_type="paid",
        timezone="Australia/Lord_Howe",
        subscription_price_cents=Cents(1299),
        current_active_fans=12_434,
        performance_tier=2,
        persona_type="friendly",
        content_category="lifestyle",
        creator_group="north",
        created_at="2026-01-01 00:00:00",
    ),
    Persona(CreatorId("c1"), "friendly", ("warm", 'the "calm" one'), "heavy", "none", "Good morning!", 81.5),
    {"solo": VaultEntry("solo", 5, "HIGH"), "tease": VaultEntry("tease", 0, None)},
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = empty_folder(tmp_path / "book")
    from tests.support.demo import opened

    with opened(folder):  # the vault refers to the reference data
        pass
    return folder


def test_a_profile_comes_back_as_it_was_stored(folder: Path) -> None:
    with writing(folder) as stores:
        stores.creators.add([PROFILE])
        assert stores.creators.profiles() == {CreatorId("c1"): PROFILE}
        assert stores.creators.count() == 1
    assert PROFILE.vault_types == {"solo"}


@pytest.mark.parametrize("name", ["c1", " c1 ", "Église_Été", "ÉGLISE_ÉTÉ", "église_été "])
def test_a_creator_is_found_whatever_the_case_of_its_page(folder: Path, name: str) -> None:
    with writing(folder) as stores:
        stores.creators.add([PROFILE])
        assert stores.creators.find(name) == PROFILE.creator
        assert stores.creators.find("C1") is None
        assert stores.creators.find("") is None


def test_an_id_wins_over_a_page_of_that_name(folder: Path) -> None:
    other = CreatorProfile(replace(PROFILE.creator, creator_id=CreatorId("c2"), page_name="c1"))
    with writing(folder) as stores:
        stores.creators.add([PROFILE, other])
        assert stores.creators.find("c1") == PROFILE.creator


def test_active_creators_come_first_then_by_page_name(folder: Path) -> None:
    names = [("a", "zebra", True), ("b", "apple", False), ("c", "maple", True)]
    profiles = [
        CreatorProfile(replace(PROFILE.creator, creator_id=CreatorId(key), page_name=page, is_active=active))
        for key, page, active in names
    ]
    with writing(folder) as stores:
        stores.creators.add(profiles)
        assert [creator.page_name for creator in stores.creators.all()] == ["maple", "zebra", "apple"]


def test_flags_and_earnings_are_read(folder: Path) -> None:
    with writing(folder) as stores:
        stores.creators.add([PROFILE])
        stores.creators.set_earnings({CreatorId("c1"): 1234.56})
    execute(folder, "UPDATE creator_feature_flags SET ppv_followup_enabled = 0")
    with writing(folder) as stores:
        found = stores.creators.profiles()[CreatorId("c1")]
    assert found.flags == FeatureFlags(ppv_followup=False)
    assert found.creator.current_total_earnings_cents == 123_456


def test_sparse_rows_get_the_defaults(folder: Path) -> None:
    execute(
        folder,
        "INSERT INTO creators (creator_id, page_name, display_name, page_type) VALUES ('x', 'x', 'X', "
        "'free')",
    )
    execute(
        folder,
        "INSERT INTO personas (creator_id, persona_type, tone_keywords) VALUES ('x', 'friendly', '{\"a\": "
        "1}')",
    )
    with writing(folder) as stores:
        found = stores.creators.profiles()[CreatorId("x")]
    assert found.creator.timezone == "America/Los_Angeles"
    assert found.creator.content_category == "softcore"
    assert found.persona is not None
    assert found.persona.tone_keywords == ()
    assert found.flags == FeatureFlags()


@given(st.integers(0, 10**12))
def test_cents_survive_the_way_through_dollars(cents: int) -> None:
    assert cents_from_dollars(dollars_from_cents(Cents(cents))) == cents
