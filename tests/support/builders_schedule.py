"""Makes weeks to judge: one good week that breaks nothing, single sends, and the context around them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from typing import Any

from eros_desktop.domain.creators import Creator, CreatorProfile, VaultEntry
from eros_desktop.domain.reference import Reference
from eros_desktop.domain.schedule.rules_context import CaptionFacts, JudgeContext
from eros_desktop.domain.schedule.sends import DayStrategy, PlannedSend, ScoreParts, WeekPlan
from eros_desktop.domain.values import CaptionId, Cents, CreatorId, PageType
from eros_desktop.domain.volume.values import VolumeResult
from eros_desktop.domain.weeks import Week, time_of_minute
from tests.support.builders_planning import MONDAY, volume_result
from tests.support.repository import ROOT

ZONE = "America/Los_Angeles"
VAULT = ("solo", "lingerie", "tease", "workout", "cosplay", "outdoor", "shower", "pov")
STRATEGIES = (
    "revenue_front",
    "engagement_heavy",
    "balanced_spread",
    "evening_revenue",
    "retention_first",
    "revenue_front",
    "engagement_heavy",
)

GOOD_DAYS: tuple[tuple[int, tuple[tuple[int, str], ...]], ...] = (
    (
        7,
        (
            (9, "bump_normal"),
            (11, "bump_descriptive"),
            (13, "ppv_unlock"),
            (15, "renew_on_message"),
            (17, "dm_farm"),
            (19, "tip_goal"),
            (21, "bundle"),
        ),
    ),
    (
        11,
        (
            (8, "bump_text_only"),
            (10, "bundle"),
            (12, "bump_normal"),
            (15, "ppv_unlock"),
            (17, "link_drop"),
            (18, "expired_winback"),
            (20, "first_to_tip"),
        ),
    ),
    (
        13,
        (
            (9, "bump_descriptive"),
            (11, "tip_goal"),
            (13, "dm_farm"),
            (14, "ppv_unlock"),
            (16, "bump_flyer"),
            (18, "renew_on_post"),
            (19, "flash_bundle"),
        ),
    ),
    (
        19,
        (
            (8, "bump_normal"),
            (10, "ppv_unlock"),
            (12, "wall_link_drop"),
            (14, "game_post"),
            (16, "bump_text_only"),
            (17, "expired_winback"),
            (21, "tip_goal"),
        ),
    ),
    (
        22,
        (
            (9, "bundle"),
            (11, "bump_descriptive"),
            (14, "ppv_unlock"),
            (16, "bump_normal"),
            (18, "renew_on_message"),
            (20, "first_to_tip"),
            (22, "link_drop"),
        ),
    ),
    (
        26,
        (
            (9, "bump_text_only"),
            (11, "flash_bundle"),
            (13, "like_farm"),
            (15, "ppv_unlock"),
            (17, "bump_normal"),
            (18, "expired_winback"),
            (20, "vip_program"),
        ),
    ),
    (
        37,
        (
            (8, "bump_descriptive"),
            (10, "ppv_unlock"),
            (13, "bundle"),
            (15, "bump_normal"),
            (17, "bump_text_only"),
            (18, "renew_on_post"),
            (19, "snapchat_bundle"),
        ),
    ),
)
"""Seven days of (minute past the hour, (hour, send type)); 3 revenue, 3 engagement, 1 retention send each."""

FACTS = CaptionFacts(length_chars=300, emoji_count=5, has_hook=True, has_cta=True, caption_type="ppv_unlock")


@cache
def shipped_reference() -> Reference:
    """The reference data as it ships, for builders and strategies that cannot take the fixture."""
    from eros_desktop.services.reference import load_reference

    return load_reference(ROOT / "resources" / "reference")


def send(item_id: int, key: str, day: int = 0, at: str = "10:07", **changes: Any) -> PlannedSend:
    """A complete send of a type on weekday 0..6 at `HH:MM`, priced and captioned; then changed."""
    kind = shipped_reference().send_types.get(key)
    hour, minute = (int(part) for part in at.split(":"))
    price, goal = _amounts(key)
    fields: dict[str, Any] = {
        "item_id": item_id,
        "day": MONDAY + timedelta(days=day),
        "at": time_of_minute(hour * 60 + minute),
        "send_type_key": key,
        "category": "revenue" if kind is None else kind.category,
        "channel": "mass_message" if kind is None else kind.channel,
        "audience_target": "all_fans" if kind is None else kind.default_target,
        "caption_id": CaptionId(f"caption-{item_id}"),
        "content_type": VAULT[item_id % len(VAULT)],
        "price_cents": price,
        "goal_cents": goal,
        "tip_goal_mode": "goal_based" if key == "tip_goal" else None,
        "flyer_required": kind is not None and kind.requires_flyer,
        "performance_score": 80.0,
        "freshness_score": 60.0,
        "score": 80.0,
        "score_parts": ScoreParts(60.0, 80.0, 100.0, 100.0, 100.0),
        "fallback_level": 0,
    }
    return PlannedSend(**{**fields, **changes})


def followup(item_id: int, parent: PlannedSend, gap_minutes: int, **changes: Any) -> PlannedSend:
    """The follow-up of a parent, so many minutes later on the same day."""
    minute = parent.minute + gap_minutes
    at = f"{minute // 60:02d}:{minute % 60:02d}"
    target = "tip_goal_non_participants" if parent.send_type_key == "tip_goal" else "ppv_non_purchasers"
    fields: dict[str, Any] = {
        "parent_item_id": parent.item_id,
        "followup_delay_minutes": gap_minutes,
        "audience_target": target,
    }
    return send(item_id, "ppv_followup", parent.day.weekday(), at, **{**fields, **changes})


def week_of(
    *sends: PlannedSend,
    page_type: PageType = "paid",
    strategies: Iterable[str] = STRATEGIES,
    monday: date = MONDAY,
) -> WeekPlan:
    """A week with these sends as they are, one strategy a day."""
    week = Week(monday)
    return WeekPlan(
        creator_id=CreatorId("creator-1"),
        page_name="harbour",
        page_type=page_type,
        timezone=ZONE,
        week=week,
        seed=7,
        sends=sends,
        strategy={
            day: DayStrategy(name, f"flavor {place}")
            for place, (day, name) in enumerate(zip(week.days, strategies, strict=False))
        },
    )


def good_week() -> WeekPlan:
    """49 sends and two follow-ups that keep every gate and every soft rule at a confidence of 0.8."""
    sends: list[PlannedSend] = []
    for day, (minute, slots) in enumerate(GOOD_DAYS):
        for hour, key in slots:
            number = len(sends) + 1
            sends.append(send(number, key, day, f"{hour:02d}:{minute:02d}", **_good_changes(key, day, sends)))
    parents = [planned for planned in sends if planned.send_type_key == "ppv_unlock"]
    sends += [followup(101, parents[1], 28), followup(102, parents[4], 27)]
    return week_of(*sends).numbered()


def context(
    *,
    page_type: PageType = "paid",
    volume: VolumeResult | None = None,
    plan: WeekPlan | None = None,
    facts: Mapping[str, CaptionFacts] | None = None,
    **changes: Any,
) -> JudgeContext:
    """The facts around a week: a vault of eight types; with `plan` every caption of it is known and good."""
    creator = Creator(CreatorId("creator-1"), "harbour", "Harbour", page_type=page_type, timezone=ZONE)
    known = (
        {}
        if plan is None
        else {planned.caption_id: _good_facts(planned) for planned in plan.sends if planned.caption_id}
    )
    fields: dict[str, Any] = {
        "profile": CreatorProfile(creator, vault={key: VaultEntry(key, 5) for key in VAULT}),
        "reference": shipped_reference(),
        "volume": volume or volume_result(3, 3, 1, page_type=page_type, followups=2, totals=[7] * 7),
        "captions": {**known, **(facts or {})},
        "average_send_cents": 2000.0,
    }
    return JudgeContext(**{**fields, **changes})


def confident(value: float) -> VolumeResult:
    """The good week's volume at another confidence."""
    return replace(volume_result(3, 3, 1, followups=2, totals=[7] * 7), confidence_score=value)


def changed(plan: WeekPlan, item_id: int, **changes: Any) -> WeekPlan:
    """The week with one send changed."""
    return replace(
        plan,
        sends=tuple(
            replace(planned, **changes) if planned.item_id == item_id else planned for planned in plan.sends
        ),
    )


def without(plan: WeekPlan, *keys: str) -> WeekPlan:
    """The week without sends of these types."""
    return replace(plan, sends=tuple(planned for planned in plan.sends if planned.send_type_key not in keys))


def first(plan: WeekPlan, key: str) -> PlannedSend:
    """The earliest send of a type."""
    return next(planned for planned in plan.sends if planned.send_type_key == key)


def _amounts(key: str) -> tuple[Cents | None, Cents | None]:
    prices, kind = shipped_reference().prices, shipped_reference().send_types.get(key)
    if kind is None or (key not in prices.ranges and not kind.requires_goal):
        return None, None
    amount = Cents(100 * (prices.ranges[key].default if key in prices.ranges else 500))
    return (amount, None) if kind.requires_price and not kind.requires_goal else (None, amount)


def _good_changes(key: str, day: int, sends: list[PlannedSend]) -> dict[str, Any]:
    if key == "link_drop" or key == "wall_link_drop":
        campaign = next(
            (
                planned
                for planned in sends
                if planned.send_type_key == "bundle" and planned.day.weekday() == day
            ),
            None,
        )
        return {"campaign_item_id": None if campaign is None else campaign.item_id}
    if key == "expired_winback" and day == 3:
        return {"audience_target": "expired_90d"}
    if key == "ppv_unlock":
        return {"content_type": VAULT[(day + 2) % 8], "expected_revenue_cents": Cents(2000)}
    return {}


def _good_facts(planned: PlannedSend) -> CaptionFacts:
    kind = shipped_reference().send_type(planned.send_type_key)
    return replace(FACTS, length_chars=kind.caption_length.minimum)
