"""The shipped reference data against the specification's tables."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

import pytest

from eros_desktop.domain.reference import CharacterRange, Misfit, PriceLength, PriceRange, Reference
from eros_desktop.services.reference import FILES, load_reference, load_volume_rules
from tests.support.builders_volume import REFERENCE

REVENUE = (
    "ppv_unlock ppv_wall tip_goal vip_program game_post bundle flash_bundle snapchat_bundle first_to_tip"
)
ENGAGEMENT = (
    "link_drop wall_link_drop bump_normal bump_descriptive bump_text_only bump_flyer dm_farm like_farm "
    "live_promo"
)
RETENTION = "renew_on_post renew_on_message ppv_followup expired_winback"

# key -> max/day, max/week, min h between, expiry h, weekly minimum, type weight (domain.md 2.1, 2.8, 7.3)
LIMITS: dict[str, tuple[int, int | None, float, int | None, int, int]] = {
    "ppv_unlock": (4, None, 2, None, 7, 100),
    "ppv_wall": (3, None, 3, None, 3, 98),
    "tip_goal": (2, 3, 4, 24, 3, 97),
    "vip_program": (1, 1, 24, None, 1, 70),
    "game_post": (1, None, 4, 24, 2, 75),
    "bundle": (2, None, 3, None, 3, 85),
    "flash_bundle": (1, None, 6, 24, 2, 95),
    "snapchat_bundle": (1, 1, 24, None, 1, 65),
    "first_to_tip": (1, None, 6, 24, 2, 80),
    "link_drop": (3, None, 2, 24, 5, 25),
    "wall_link_drop": (2, None, 3, 24, 3, 40),
    "bump_normal": (5, None, 1, None, 5, 35),
    "bump_descriptive": (3, None, 2, None, 4, 45),
    "bump_text_only": (4, None, 2, None, 3, 30),
    "bump_flyer": (2, None, 4, None, 2, 50),
    "dm_farm": (2, None, 4, None, 4, 60),
    "like_farm": (1, None, 24, None, 1, 20),
    "live_promo": (2, None, 2, 12, 0, 55),
    "renew_on_post": (2, None, 12, None, 3, 40),
    "renew_on_message": (1, None, 24, None, 4, 45),
    "ppv_followup": (4, None, 1, None, 0, 35),
    "expired_winback": (1, None, 24, None, 5, 50),
}


@pytest.mark.parametrize(
    ("category", "keys"), [("revenue", REVENUE), ("engagement", ENGAGEMENT), ("retention", RETENTION)]
)
def test_the_send_types_of_a_category_come_in_their_order(
    reference: Reference, category: str, keys: str
) -> None:
    assert [kind.key for kind in reference.of_category(category)] == keys.split()


@pytest.mark.parametrize("key", LIMITS)
def test_each_send_type_has_its_limits(reference: Reference, key: str) -> None:
    kind = reference.send_type(key)
    found = (
        kind.max_per_day,
        kind.max_per_week,
        kind.min_gap_hours,
        kind.expiration_hours,
        kind.weekly_minimum,
        kind.priority_weight,
    )
    assert found == LIMITS[key]


def _with(reference: Reference, flag: str) -> set[str]:
    return {key for key, kind in reference.send_types.items() if getattr(kind, flag)}


def test_requirements_are_those_of_the_master_table(reference: Reference) -> None:
    everything = set(reference.send_types)
    assert _with(reference, "requires_media") == everything - {"link_drop", "bump_text_only", "ppv_followup"}
    priced = {"ppv_unlock", "ppv_wall", "bundle", "flash_bundle", "snapchat_bundle"}
    assert _with(reference, "requires_price") == priced | {"game_post"}
    flyers = priced | {"vip_program", "first_to_tip", "bump_flyer", "live_promo"}
    assert _with(reference, "requires_flyer") == flyers
    assert _with(reference, "requires_goal") == {"tip_goal", "first_to_tip"}
    assert _with(reference, "requires_link") == {"link_drop", "wall_link_drop", "renew_on_post"}
    assert _with(reference, "has_followup") == {"ppv_unlock", "ppv_wall", "tip_goal"}


def test_pages_and_reserved_weekdays(reference: Reference) -> None:
    paid = {key for key, kind in reference.send_types.items() if not kind.suits_page("free")}
    free = {key for key, kind in reference.send_types.items() if not kind.suits_page("paid")}
    assert paid == {"tip_goal", *RETENTION.split()}
    assert free == {"ppv_wall"}
    fixed = {key: kind.fixed_weekday for key, kind in reference.send_types.items() if kind.fixed_weekday}
    assert fixed == {"vip_program": 5, "snapchat_bundle": 6}


def test_shares_lie_in_the_published_bands(reference: Reference) -> None:
    share = {key: kind.share for key, kind in reference.send_types.items()}
    links = share["link_drop"] + share["wall_link_drop"]
    engagement = sum(share[key] for key in ENGAGEMENT.split())
    assert 0.60 <= share["ppv_unlock"] <= 0.70
    assert share["ppv_wall"] == share["tip_goal"] == 0.175
    assert share["bundle"] + share["flash_bundle"] == pytest.approx(0.175)
    assert share["game_post"] + share["first_to_tip"] == pytest.approx(0.075)
    assert 0.30 <= links / engagement <= 0.40
    assert sum(share[key] for key in RETENTION.split()) == pytest.approx(1)


def test_captions_hours_and_media_of_single_types(reference: Reference) -> None:
    unlock, farm = reference.send_type("ppv_unlock"), reference.send_type("dm_farm")
    assert (unlock.caption_length, unlock.length_class) == (CharacterRange(250, 449), "long")
    assert (unlock.preferred_hours, unlock.preferred_days, unlock.hour_boost) == ((19, 21), (4, 5, 6), 1.3)
    assert (farm.avoid_hours, farm.preferred_days) == ((22, 23, 0, 1), (0, 1, 2, 3))
    assert reference.send_type("game_post").media_kinds == ("gif",)
    assert reference.send_type("bump_text_only").media_kinds == ()
    assert reference.send_type("tip_goal").label == "FIRST TO TIP"


def test_old_names_lead_to_ours(reference: Reference) -> None:
    assert reference.send_type_aliases == {"ppv_message": "ppv_unlock", "ppv_video": "ppv_unlock"}
    targets = {alias: key for key, target in reference.targets.items() for alias in target.aliases}
    assert targets["high_spenders"] == "top_spenders"
    assert targets["renew_on"] == "all_fans"
    assert targets["expired_all"] == "expired_90d"
    assert {"b/g", "b_g"} <= set(reference.content_types["bg"].aliases)
    assert reference.caption_type_aliases["winback"] == "expired_winback"


def test_the_catalogue_has_its_agreed_sizes(reference: Reference) -> None:
    sizes = (reference.send_types, reference.content_types, reference.channels, reference.targets)
    assert [len(size) for size in sizes] == [22, 18, 5, 19]
    assert (len(reference.content_categories), len(reference.strategies), len(reference.flavors)) == (4, 5, 7)


def test_channels_without_segments_take_everyone_only(reference: Reference) -> None:
    for key, channel in reference.channels.items():
        suited = [name for name, target in reference.targets.items() if key in target.channels]
        assert channel.supports_targeting or suited == ["all_fans"]


def test_targets_have_their_caps_and_reach(reference: Reference) -> None:
    caps = {
        key: (target.max_per_day, target.max_per_week)
        for key, target in reference.targets.items()
        if target.max_per_day
    }
    assert caps == {
        "top_spenders": (2, 7),
        "inactive_fans": (2, 5),
        "renew_off": (1, 3),
        "expired_30d": (1, 2),
    }
    assert reference.targets["never_purchased"].typical_reach == 0.7
    assert reference.targets["ppv_buyers"].typical_reach is None


def test_caption_types_have_their_priorities(reference: Reference) -> None:
    assert reference.caption_priorities["ppv_wall"] == {
        "ppv_unlock": 1,
        "ppv_video": 1,
        "ppv_message": 2,
        "bundle": 3,
    }
    assert reference.caption_priorities["ppv_followup"] == {"ppv_followup": 1}
    assert set(reference.caption_priorities) == set(reference.send_types)


def test_compatibility_spells_out_the_found_rules(reference: Reference) -> None:
    assert reference.compatible("snapchat_bundle", "solo") == 0.9
    assert reference.compatible("snapchat_bundle", "outdoor") == 0.7
    assert reference.compatible("bump_text_only", "outdoor") == 1.0
    assert reference.compatible("ppv_unlock", None) == 1.0


def test_prices_are_those_of_the_tables(reference: Reference) -> None:
    prices = reference.prices
    assert prices.ranges["ppv_unlock"] == PriceRange(5, 50, 15)
    assert prices.ranges["first_to_tip"] == PriceRange(10, 60, 20)
    assert prices.tip_goal_modes == {"goal_based": 500, "individual": 25, "competitive": 100}
    assert prices.tip_goal_expiration_hours == {"goal_based": 72, "individual": 48, "competitive": 24}
    assert prices.first_to_tip_weekdays == (25, 30, 20, 35, 40, 50, 30)
    assert prices.bundle_sizes == ((5, 30), (10, 50), (20, 75), (None, 100))
    assert prices.price_lengths[0].too_short is None
    assert prices.price_lengths[1] == PriceLength(
        1969, CharacterRange(250, 449), 716, Misfit(0.82, "critical"), Misfit(0.45, "high")
    )
    bg, other = reference.content_types["bg"], reference.content_types["workout"]
    assert (bg.ppv_price, bg.wall_price, bg.premium_factor) == (35, 30, 1.25)
    assert (other.ppv_price, other.wall_price, other.premium_factor) == (20, 15, 1.0)


def test_times_are_those_of_the_tables(reference: Reference) -> None:
    timing = reference.timing
    assert timing.avoid_hours == (3, 4, 5, 6)
    assert timing.weekday_prime_hours[4] == (9, 14, 20, 22)
    assert timing.morning_shift_hours == (-1, 0, 1, 0, -1, 1, 0)
    assert timing.evening_shift_hours == (0, 1, 0, -1, 1, 1, -1)
    assert (timing.first_slot_minute, timing.last_slot_minute) == (480, 1425)
    assert (timing.followup_low_minutes, timing.followup_high_minutes) == (15, 45)
    assert timing.followup_latest_minute == 1439


def test_strategies_and_flavors_come_in_their_order(reference: Reference) -> None:
    keys = "revenue_front engagement_heavy balanced_spread evening_revenue retention_first"
    assert [strategy.key for strategy in reference.strategies] == keys.split()
    assert [flavor.emphasis[0] for flavor in reference.flavors] == (
        ["bundle", "dm_farm", "flash_bundle", "game_post", "first_to_tip", "vip_program", "link_drop"]
    )
    assert [flavor.avoid for flavor in reference.flavors][5] == ()


def test_each_level_has_its_weekly_counts(reference: Reference) -> None:
    assert reference.per_tier_week == {
        "low": {"bundle": 1, "game_post": 1, "followup_per_day": 2},
        "mid": {"bundle": 2, "game_post": 2, "followup_per_day": 3},
        "high": {"bundle": 3, "game_post": 2, "followup_per_day": 4},
        "ultra": {"bundle": 4, "game_post": 3, "followup_per_day": 5},
    }


def test_the_version_follows_the_content_and_not_the_line_endings(
    reference: Reference, tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(REFERENCE, tmp_path / "reference"))
    flavors = folder / "flavors.toml"
    flavors.write_bytes(flavors.read_bytes().replace(b"\n", b"\r\n"))
    assert load_reference(folder) == reference
    flavors.write_bytes(flavors.read_bytes() + b"# a remark\n")
    assert load_reference(folder).version != reference.version
    assert len(reference.version) == 16


def test_every_shipped_file_is_read() -> None:
    assert sorted(path.stem for path in REFERENCE.glob("*.toml")) == sorted(FILES)


def test_loading_takes_no_noticeable_time() -> None:
    def seconds() -> float:
        begun = time.perf_counter()
        load_reference(REFERENCE)
        load_volume_rules(REFERENCE)
        return time.perf_counter() - begun

    # The aim is 0.03 s; the test leaves room for a busy machine and still catches a tenfold loss.
    assert min(seconds() for _ in range(5)) < 0.1
