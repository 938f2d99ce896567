"""Caption tables, histories and plan inputs for tests, small by hand or large by seed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from typing import Any

import numpy as np

from eros_desktop.domain.captions.audience import Audience, audience_of
from eros_desktop.domain.captions.table import NEVER, CaptionHistory, CaptionTable
from eros_desktop.domain.creators import Creator, CreatorProfile, Persona, VaultEntry
from eros_desktop.domain.planning.inputs import PlanInputs, PlanSettings
from eros_desktop.domain.reference import CharacterRange, PageFilter, Prices, Reference, SendType, Timing
from eros_desktop.domain.schedule.sends import PlannedSend
from eros_desktop.domain.values import Category, CreatorId
from eros_desktop.domain.volume.values import VolumeResult
from eros_desktop.domain.weeks import Week

MONDAY = date(2026, 11, 23)

CONTENT_TYPES = (
    *("solo", "lingerie", "tease", "bj", "bg", "gg", "anal", "toy", "shower"),
    *("outdoor", "custom", "workout", "cosplay", "roleplay", "pov", "feet", "bundle", "exclusive"),
)

PRIORITIES: dict[str, dict[str, int]] = {
    "ppv_unlock": {"ppv_unlock": 1, "ppv_winner": 1, "ppv_video": 1, "ppv_message": 2},
    "ppv_wall": {"ppv_unlock": 1, "ppv_video": 1, "ppv_message": 2, "bundle": 3},
    "tip_goal": {"tip_goal": 1, "first_to_tip": 1, "vip_program": 2, "game_post": 3},
    "vip_program": {"vip_program": 1},
    "game_post": {"game_post": 1, "first_to_tip": 1, "bump_normal": 2},
    "bundle": {"bundle": 1, "ppv_bundle": 1},
    "flash_bundle": {"bundle": 1, "ppv_bundle": 1, "ppv_message": 2},
    "snapchat_bundle": {"bundle": 1, "ppv_bundle": 1},
    "first_to_tip": {"first_to_tip": 1},
    "link_drop": {"link_drop": 1, "ppv_message": 1, "bump_normal": 2},
    "wall_link_drop": {"link_drop": 1, "ppv_message": 1, "bump_normal": 2},
    "bump_normal": {"bump_normal": 1},
    "bump_descriptive": {"bump_descriptive": 1, "bump_normal": 2},
    "bump_text_only": {"bump_text_only": 1, "bump_normal": 2},
    "bump_flyer": {"bump_flyer": 1, "bump_descriptive": 2, "bump_normal": 3},
    "dm_farm": {"dm_farm": 1, "bump_normal": 2},
    "like_farm": {"like_farm": 1, "dm_farm": 1, "bump_normal": 2},
    "live_promo": {"live_promo": 1},
    "renew_on_post": {"renew_on_post": 1, "renew_on_message": 1},
    "renew_on_message": {"renew_on_message": 1},
    "ppv_followup": {"ppv_followup": 1},
    "expired_winback": {"expired_winback": 1, "renew_on_message": 2},
}
CATEGORIES: dict[str, Category] = {
    **dict.fromkeys(list(PRIORITIES)[:9], "revenue"),
    **dict.fromkeys(list(PRIORITIES)[9:18], "engagement"),
    **dict.fromkeys(list(PRIORITIES)[18:], "retention"),
}
PAID_ONLY = {"tip_goal", "renew_on_post", "renew_on_message", "ppv_followup", "expired_winback"}
CAPTION_TYPES = tuple(sorted({name for mapped in PRIORITIES.values() for name in mapped}))


def send_type(key: str) -> SendType:
    """A send type with the properties caption selection reads; the rest is neutral."""
    page: PageFilter = "paid" if key in PAID_ONLY else "free" if key == "ppv_wall" else "both"
    needs_nothing = key in ("link_drop", "bump_text_only", "ppv_followup")
    return SendType(
        key=key,
        name=key.replace("_", " ").title(),
        category=CATEGORIES[key],
        page_filter=page,
        channel="mass_message",
        secondary_channel=None,
        requires_media=not needs_nothing,
        requires_flyer=False,
        requires_price=False,
        requires_goal=False,
        requires_link=False,
        max_per_day=4,
        max_per_week=None,
        min_gap_hours=2,
        expiration_hours=None,
        has_followup=False,
        default_target="all_fans",
        sort_order=list(PRIORITIES).index(key),
        priority_weight=50,
        preferred_hours=(),
        preferred_days=(),
        hour_boost=1.0,
        avoid_hours=(),
        caption_length=CharacterRange(80, 150),
        length_class="short",
        emoji_level="moderate",
        emoji_count=CharacterRange(3, 4),
        media_kinds=("none",) if needs_nothing else ("photo",),
        label=None,
        weekly_minimum=0,
        share=1.0,
        fixed_weekday=None,
        purpose="",
    )


def reference(compatibility: Mapping[str, Mapping[str, float]] | None = None) -> Reference:
    """The 22 send types and their caption types; tables that selection does not read are empty."""
    return Reference(
        send_types={key: send_type(key) for key in PRIORITIES},
        content_types={},
        channels={},
        targets={},
        content_categories={},
        caption_priorities=PRIORITIES,
        caption_type_aliases={},
        send_type_aliases={},
        compatibility=compatibility or {},
        prices=Prices({}, {}, {}, {}, (), ()),
        timing=object.__new__(Timing),
        strategies=(),
        flavors=(),
        per_tier_week={},
        version="test",
    )


@dataclass(frozen=True, slots=True)
class Row:
    """One caption as a test writes it; days are relative to the Monday, None means never."""

    caption_type: str = "ppv_unlock"
    content_type: str | None = "solo"
    performance: float | None = 60.0
    last_use: int | None = None
    next_use: int | None = None
    uses_30d: int = 0
    uses_lifetime: int = 0
    all_uses_30d: int = 0
    own_score: float | None = None
    is_active: bool = True
    length: int = 120
    group: int | None = None
    persona: str | None = None
    tone: str | None = None
    total_sends: int = 0
    media_count: int = 3


PERSONAS = ("bubbly", "elegant", "playful")
TONES = ("warm", "witty", "calm")


def table(rows: Sequence[Row]) -> CaptionTable:
    """A table of these rows, named c00000, c00001, ..."""
    count = len(rows)
    return CaptionTable(
        caption_ids=tuple(f"c{place:05d}" for place in range(count)),
        caption_type_names=CAPTION_TYPES,
        content_type_names=tuple(CONTENT_TYPES),
        caption_type=_codes([row.caption_type for row in rows], CAPTION_TYPES),
        content_type=_codes([row.content_type for row in rows], CONTENT_TYPES),
        performance_score=_floats([row.performance for row in rows]),
        total_sends=_ints([row.total_sends for row in rows]),
        last_used_day=_days([row.last_use for row in rows]),
        is_active=np.asarray([row.is_active for row in rows], dtype=np.bool_),
        media_count=_ints([row.media_count for row in rows]),
        length_chars=_ints([row.length for row in rows]),
        emoji_count=_ints([0] * count),
        persona_code=_codes([row.persona for row in rows], PERSONAS),
        persona_names=PERSONAS,
        tone_code=_codes([row.tone for row in rows], TONES),
        tone_names=TONES,
        text_group=_ints([place if row.group is None else row.group for place, row in enumerate(rows)]),
        has_hook=np.zeros(count, dtype=np.bool_),
        has_cta=np.zeros(count, dtype=np.bool_),
    )


def history(rows: Sequence[Row]) -> CaptionHistory:
    """What the rows say about past and planned use."""
    return CaptionHistory(
        last_use_day=_days([row.last_use for row in rows]),
        next_use_day=_days([row.next_use for row in rows]),
        uses_30d=_ints([row.uses_30d for row in rows]),
        uses_lifetime=_ints([row.uses_lifetime for row in rows]),
        all_uses_30d=_ints([row.all_uses_30d for row in rows]),
        own_score=_floats([row.own_score for row in rows]),
    )


def inputs(uses: CaptionHistory, **changes: Any) -> PlanInputs:
    """A paid creator with every content type in the vault, a bubbly warm persona and full confidence.

    `vault`, `page_type`, `confidence`, `persona` and `content_weights` are taken apart; other names replace
    fields.
    """
    vault = changes.pop("vault", CONTENT_TYPES)
    creator = Creator(CreatorId("creator-1"), "page", "Page", changes.pop("page_type", "paid"))
    persona = changes.pop("persona", Persona(creator.creator_id, "bubbly", ("Warm",)))
    profile = CreatorProfile(creator, persona, {key: VaultEntry(key, 5) for key in vault})
    values = {
        "profile": profile,
        "week": Week(MONDAY),
        "seed": 1,
        "today": MONDAY - timedelta(days=3),
        "volume": volume(changes.pop("confidence", 1.0), changes.pop("content_weights", {})),
        "history": uses,
        "hour_profile": np.full((7, 24), np.nan),
        **changes,
    }
    return PlanInputs(**values)


def volume(confidence: float, content_weights: Mapping[str, float]) -> VolumeResult:
    """A volume result of which selection reads the confidence and the content weights."""
    empty = object.__new__(VolumeResult)
    object.__setattr__(empty, "confidence_score", confidence)
    object.__setattr__(empty, "content_weights", content_weights)
    return empty


def audience(rows: Sequence[Row], key: str = "ppv_unlock", day: int = 0, **changes: Any) -> Audience:
    """The audience of a send on a day of the week (0 = Monday); named fields are replaced."""
    own = {name: changes.pop(name) for name in list(changes) if name not in Audience.__slots__}
    made = audience_of(inputs(history(rows), **own), reference(), key, MONDAY + timedelta(days=day))
    return replace(made, **changes)


def send(
    item_id: int, key: str = "ppv_unlock", day: int = 0, hour: float = 12.0, **changes: Any
) -> PlannedSend:
    """An open send on a day of the week at an hour."""
    values = {
        "item_id": item_id,
        "day": MONDAY + timedelta(days=day),
        "at": time(int(hour), round(hour % 1 * 60)),
        "send_type_key": key,
        "category": CATEGORIES[key],
        "channel": "mass_message",
        "audience_target": "all_fans",
        **changes,
    }
    return PlannedSend(**values)


PAID_KEYS = tuple(name for name in PRIORITIES if name != "ppv_wall")
RANKS = {"revenue": 3.0, "engagement": 2.0, "retention": 1.5}


def full_week(per_day: int = 17, keys: Sequence[str] = PAID_KEYS) -> list[PlannedSend]:
    """Sends of every type spread over seven days, revenue first in priority."""
    return [
        send(
            number + 1,
            keys[number % len(keys)],
            number // per_day,
            7 + number % per_day * 0.9,
            priority=RANKS[CATEGORIES[keys[number % len(keys)]]],
        )
        for number in range(7 * per_day)
    ]


def large_bank(count: int = 59_405, seed: int = 7) -> tuple[CaptionTable, CaptionHistory]:
    """A bank of many captions: types, scores and uses drawn from the seed, two in a hundred texts equal."""
    draw = np.random.default_rng(seed)
    never = draw.random(count) < 0.4
    last = np.where(never, NEVER, MONDAY.toordinal() - draw.integers(1, 150, count)).astype(np.int32)
    groups = np.arange(count, dtype=np.int32)
    twins = draw.choice(count, count // 50, replace=False)
    groups[twins] = groups[(twins + 1) % count]
    bank = CaptionTable(
        caption_ids=tuple(f"c{place:06d}" for place in range(count)),
        caption_type_names=CAPTION_TYPES,
        content_type_names=tuple(CONTENT_TYPES),
        caption_type=draw.integers(0, len(CAPTION_TYPES), count).astype(np.int16),
        content_type=draw.integers(-1, len(CONTENT_TYPES), count).astype(np.int16),
        performance_score=np.round(draw.beta(4, 3, count) * 100, 1),
        total_sends=draw.integers(0, 40, count).astype(np.int32),
        last_used_day=last,
        is_active=draw.random(count) < 0.97,
        media_count=draw.integers(0, 12, count).astype(np.int32),
        length_chars=draw.integers(20, 450, count).astype(np.int32),
        emoji_count=draw.integers(0, 8, count).astype(np.int32),
        persona_code=draw.integers(-1, len(PERSONAS), count).astype(np.int16),
        persona_names=PERSONAS,
        tone_code=draw.integers(-1, len(TONES), count).astype(np.int16),
        tone_names=TONES,
        text_group=groups,
        has_hook=draw.random(count) < 0.5,
        has_cta=draw.random(count) < 0.5,
    )
    uses = CaptionHistory(
        last_use_day=last,
        next_use_day=np.where(draw.random(count) < 0.01, MONDAY.toordinal() + 3, NEVER).astype(np.int32),
        uses_30d=draw.choice([0, 0, 0, 0, 1, 2], count).astype(np.int32),
        uses_lifetime=draw.integers(0, 11, count).astype(np.int32),
        all_uses_30d=draw.choice([0, 0, 1, 2, 4], count).astype(np.int32),
        own_score=np.where(draw.random(count) < 0.95, np.nan, np.round(draw.random(count) * 100, 1)),
    )
    return bank, uses


def settings(**changes: Any) -> PlanSettings:
    """The default settings with some changed."""
    return replace(PlanSettings(), **changes)


def _codes(names: Sequence[str | None], known: Sequence[str]) -> np.ndarray[Any, np.dtype[np.int16]]:
    places = list(known)
    return np.asarray([-1 if name is None else places.index(name) for name in names], dtype=np.int16)


def _floats(values: Sequence[float | None]) -> np.ndarray[Any, np.dtype[np.float64]]:
    return np.asarray([np.nan if value is None else value for value in values], dtype=np.float64)


def _ints(values: Sequence[int]) -> np.ndarray[Any, np.dtype[np.int32]]:
    return np.asarray(values, dtype=np.int32)


def _days(values: Sequence[int | None]) -> np.ndarray[Any, np.dtype[np.int32]]:
    monday = MONDAY.toordinal()
    return np.asarray([NEVER if value is None else monday + value for value in values], dtype=np.int32)
