"""A planned week as a row of `week_plans`, its sends as rows of `schedule_items` and
`planned_send_details`, and back.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, time
from typing import Any

from sqlalchemy import Row, RowMapping

from eros_desktop.domain.schedule.document import assignment_document
from eros_desktop.domain.schedule.sends import DayStrategy, PlannedSend, ScoreParts, WeekPlan
from eros_desktop.domain.values import CaptionId, Category, Cents, cents_from_dollars, dollars_from_cents
from eros_desktop.domain.weeks import hhmm

OPTIMAL_GAP_MINUTES = (15, 45)
"""A follow-up at this distance from its parent is well placed (domain.md 8)."""


def item_row(send: PlannedSend, creator_id: str, ids: Mapping[int, int]) -> dict[str, Any]:
    """Columns of `schedule_items`; `ids` maps plan numbers to row ids."""
    return {
        "id": ids[send.item_id],
        "creator_id": creator_id,
        "schedule_date": send.day.isoformat(),
        "schedule_time": hhmm(send.at),
        "send_type_key": send.send_type_key,
        "channel": send.channel,
        "audience_target": send.audience_target,
        "caption_id": send.caption_id,
        "content_type": send.content_type,
        "price": None if send.price_cents is None else dollars_from_cents(send.price_cents),
        "media_count": send.media_count,
        "parent_item_id": ids[send.parent_item_id] if send.parent_item_id else None,
        "expiration_hours": send.expiration_hours,
    }


def detail_row(send: PlannedSend, week_plan_id: int, ids: Mapping[int, int]) -> dict[str, Any]:
    """Columns of `planned_send_details`."""
    parts = send.score_parts
    return {
        "schedule_item_id": ids[send.item_id],
        "week_plan_id": week_plan_id,
        "item_number": send.item_id,
        "base_time": hhmm(send.base_at) if send.base_at else None,
        "goal_cents": send.goal_cents,
        "tip_goal_mode": send.tip_goal_mode,
        "flyer_required": int(send.flyer_required),
        "campaign_item_id": ids[send.campaign_item_id] if send.campaign_item_id else None,
        "followup_delay_minutes": send.followup_delay_minutes,
        "label": send.label,
        "media_type": send.media_type,
        "score": send.score,
        "score_freshness": parts.freshness if parts else None,
        "score_performance": parts.performance if parts else None,
        "score_type_priority": parts.type_priority if parts else None,
        "score_diversity": parts.diversity if parts else None,
        "score_persona": parts.persona if parts else None,
        "fallback_level": send.fallback_level,
        "performance_at_selection": send.performance_score,
        "freshness_at_selection": send.freshness_score,
        "needs_manual_caption": int(send.needs_manual_caption),
        "caption_warning": send.caption_warning,
        "is_locked": int(send.is_locked),
        "is_hand_edited": int(send.is_hand_edited),
        "note": send.note,
        "priority": send.priority,
        "expected_revenue_cents": send.expected_revenue_cents,
        "item_status": send.status,
    }


def planned_send(
    row: Row[Any], numbers: Mapping[int, int], categories: Mapping[str, Category]
) -> PlannedSend:
    """The send of a joined row; `numbers` maps row ids to plan numbers."""
    at = row._mapping
    return PlannedSend(
        item_id=at["item_number"],
        day=date.fromisoformat(at["schedule_date"]),
        at=time.fromisoformat(at["schedule_time"]),
        send_type_key=at["send_type_key"],
        category=categories[at["send_type_key"]],
        channel=at["channel"],
        audience_target=at["audience_target"] or "all_fans",
        caption_id=CaptionId(at["caption_id"]) if at["caption_id"] else None,
        caption_text=at["caption_text"],
        content_type=at["content_type"],
        price_cents=None if at["price"] is None else cents_from_dollars(at["price"]),
        goal_cents=at["goal_cents"],
        tip_goal_mode=at["tip_goal_mode"],
        media_count=at["media_count"] or 0,
        media_type=at["media_type"],
        flyer_required=bool(at["flyer_required"]),
        parent_item_id=numbers.get(at["parent_item_id"]),
        campaign_item_id=numbers.get(at["campaign_item_id"]),
        followup_delay_minutes=at["followup_delay_minutes"],
        expiration_hours=at["expiration_hours"],
        label=at["label"],
        score=at["score"],
        score_parts=_parts(at),
        fallback_level=at["fallback_level"],
        performance_score=at["performance_at_selection"],
        freshness_score=at["freshness_at_selection"],
        needs_manual_caption=bool(at["needs_manual_caption"]),
        caption_warning=at["caption_warning"],
        base_at=time.fromisoformat(at["base_time"]) if at["base_time"] else None,
        priority=at["priority"],
        expected_revenue_cents=Cents(at["expected_revenue_cents"]),
        is_locked=bool(at["is_locked"]),
        is_hand_edited=bool(at["is_hand_edited"]),
        note=at["note"],
        status=at["item_status"],
    )


def _parts(at: RowMapping) -> ScoreParts | None:
    if at["score_freshness"] is None:
        return None
    return ScoreParts(
        at["score_freshness"],
        at["score_performance"],
        at["score_type_priority"],
        at["score_diversity"],
        at["score_persona"],
    )


def day_rows(plan: WeekPlan) -> list[dict[str, Any]]:
    """One row a day: the seeds' send slots and counts."""
    rows = []
    for day in plan.week.days:
        sends = plan.on(day)
        counts = {
            f"{category}_sends": sum(send.category == category for send in sends)
            for category in ("revenue", "engagement", "retention")
        }
        slots = [
            {"time": hhmm(send.at), "send_type_key": send.send_type_key, "channel": send.channel}
            for send in sends
        ]
        rows.append(
            {
                "creator_id": plan.creator_id,
                "schedule_date": day.isoformat(),
                "send_slots": json.dumps(slots),
                "total_sends": len(sends),
                **counts,
            }
        )
    return rows


def followup_rows(plan: WeekPlan, ids: Mapping[int, int]) -> list[dict[str, Any]]:
    by_number = {send.item_id: send for send in plan.sends}
    low, high = OPTIMAL_GAP_MINUTES
    rows = []
    for send in plan.sends:
        if not send.is_follow_up or send.parent_item_id is None:
            continue
        parent = by_number[send.parent_item_id]
        gap = (plan.utc(send) - plan.utc(parent)).total_seconds() / 60
        rows.append(
            {
                "creator_id": plan.creator_id,
                "parent_ppv_id": str(ids[parent.item_id]),
                "parent_time": parent.moment.isoformat(timespec="minutes"),
                "followup_time": send.moment.isoformat(timespec="minutes"),
                "gap_minutes": gap,
                "ppv_type": parent.send_type_key,
                "is_optimal_window": int(low <= gap <= high),
            }
        )
    return rows


def week_row(
    plan: WeekPlan, fingerprint: str, validation: Mapping[str, Any] | None, run_id: str, at: str
) -> dict[str, Any]:
    """Columns of `week_plans`, without the revision."""
    return {
        "creator_id": plan.creator_id,
        "week_start": str(plan.week),
        "status": plan.status,
        "seed": plan.seed,
        "fingerprint": fingerprint,
        "timezone": plan.timezone,
        "volume_json": json.dumps(plan.volume),
        "strategy_json": json.dumps({str(day): asdict(entry) for day, entry in plan.strategy.items()}),
        "validation_json": None if validation is None else json.dumps(validation),
        "assignment_json": json.dumps(assignment_document(plan.assignment)) if plan.assignment else None,
        "warnings_json": json.dumps(plan.warnings),
        "generated_at": at,
        "run_id": run_id,
    }


def strategy_of(stored: str) -> dict[date, DayStrategy]:
    """The strategies of a stored week, by day."""
    return {
        date.fromisoformat(day): DayStrategy(
            entry["strategy"], entry["flavor"], tuple(entry["emphasis"]), tuple(entry["avoid"])
        )
        for day, entry in json.loads(stored).items()
    }
