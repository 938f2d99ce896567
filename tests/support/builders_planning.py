"""Makes planning inputs for tests: one creator, one week, a volume, no history."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, time
from functools import lru_cache
from typing import Any

import numpy as np

from eros_desktop.domain.captions.table import CaptionHistory
from eros_desktop.domain.creators import Creator, CreatorProfile, VaultEntry
from eros_desktop.domain.planning.inputs import PlanInputs, PlanSettings
from eros_desktop.domain.reference import Reference
from eros_desktop.domain.rounding import round_half_up
from eros_desktop.domain.schedule.sends import PlannedSend
from eros_desktop.domain.values import Category, CreatorId, PageType
from eros_desktop.domain.volume.values import VolumeResult
from eros_desktop.domain.weeks import Week, time_of_minute
from eros_desktop.services.reference import load_reference
from tests.support.repository import ROOT


@lru_cache(maxsize=1)
def shipped_reference() -> Reference:
    """The reference data as it ships, for property tests: too long to print as an argument."""
    return load_reference(ROOT / "resources" / "reference")


MONDAY = date(2026, 11, 23)
WEEKDAY_FACTORS = (1.0, 1.0, 1.0, 1.0, 1.05, 1.1, 1.1)

SURE: dict[str, Any] = {
    "content_allocations": {},
    "confidence_score": 0.8,
    "message_count": 150,
    "fused_saturation": 45.0,
    "fused_opportunity": 65.0,
    "divergence_detected": False,
    "elasticity_capped": False,
    "caption_warnings": (),
    "adjustments_applied": (),
    "prediction_id": None,
}
"""What a page with 150 messages, saturation 45 and opportunity 65 has in its volume."""


def volume_result(
    revenue: int = 5,
    engagement: int = 6,
    retention: int = 2,
    *,
    page_type: PageType = "paid",
    level: str = "HIGH",
    bundles: int = 3,
    games: int = 2,
    followups: int = 3,
    totals: Iterable[int] | None = None,
) -> VolumeResult:
    """A volume with sends per day after the bump multiplier; `totals` Mon..Sun default to domain.md 4.8."""
    days = _day_totals(revenue + engagement + retention) if totals is None else totals
    return VolumeResult(
        volume_level=level,
        revenue_per_day=revenue,
        engagement_per_day=engagement,
        retention_per_day=retention,
        bundle_per_week=bundles,
        game_per_week=games,
        followup_per_day=followups,
        weekly_distribution=dict(enumerate(days)),
        dow_multipliers_used=dict(enumerate(WEEKDAY_FACTORS)),
        bump_multiplier=1.5,
        bump_adjusted_engagement=engagement,
        content_category="softcore",
        bump_capped=False,
        followup_volume_scaled=followups,
        followup_rate_used=0.8,
        calculation_source="optimized",
        data_source="calculated_on_demand",
        fan_count=12434,
        page_type=page_type,
        saturation_score=45.0,
        opportunity_score=65.0,
        revenue_trend=10.0,
        tracking_date=None,
        predicted_weekly_revenue=0.0,
        predicted_weekly_messages=0,
        **SURE,
    )


def _day_totals(daily: int) -> list[int]:
    return [max(1, round_half_up(daily * factor * 7 / sum(WEEKDAY_FACTORS))) for factor in WEEKDAY_FACTORS]


def plan_inputs(
    volume: VolumeResult | None = None,
    *,
    seed: int = 7,
    monday: date = MONDAY,
    timezone: str = "America/Los_Angeles",
    creator_id: str = "creator-1",
    kept: tuple[PlannedSend, ...] = (),
    hour_profile: np.ndarray | None = None,
    earnings: dict[str, float] | None = None,
    settings: PlanSettings | None = None,
) -> PlanInputs:
    """Everything the planner reads; the page type is the volume's."""
    volume = volume or volume_result()
    nothing = np.zeros(0, dtype=np.int32)
    creator = Creator(
        CreatorId(creator_id), "harbour", "Harbour", page_type=volume.page_type, timezone=timezone
    )
    return PlanInputs(
        profile=CreatorProfile(creator, vault={"solo": VaultEntry("solo", 12, "HIGH")}),
        week=Week(monday),
        seed=seed,
        today=date(2026, 10, 1),
        volume=volume,
        history=CaptionHistory(nothing, nothing, nothing, nothing, nothing, np.zeros(0)),
        hour_profile=np.full((7, 24), np.nan) if hour_profile is None else hour_profile,
        earnings_per_send_cents=earnings or {},
        kept=kept,
        settings=settings or PlanSettings(),
    )


def kept_send(
    reference: Reference, key: str, day: date, at: str | time, item_id: int = 900, *, target: str = "all_fans"
) -> PlannedSend:
    """A locked send of a type at `HH:MM` on its primary channel."""
    kind = reference.send_type(key)
    hour, minute = (int(part) for part in at.split(":")) if isinstance(at, str) else (at.hour, at.minute)
    category: Category = kind.category
    return PlannedSend(
        item_id=item_id,
        day=day,
        at=time_of_minute(hour * 60 + minute),
        send_type_key=key,
        category=category,
        channel=kind.channel,
        audience_target=target,
        expiration_hours=kind.expiration_hours,
        is_locked=True,
    )


GOLDEN_VOLUMES = {
    "P1": volume_result(5, 6, 2, level="HIGH", bundles=3, games=2, followups=3),
    "P2": volume_result(5, 11, 1, level="LOW", bundles=1, games=1, followups=4),
    "P3": volume_result(4, 2, 0, page_type="free", level="MID", bundles=2, games=2, followups=2),
    "P4": volume_result(3, 6, 2, level="ULTRA", bundles=4, games=3, followups=2),
}
"""The golden scenarios of domain.md 4.15, as the allocation sees them."""
