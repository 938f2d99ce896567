"""One send as an item of a plan document or a CSV row, and back (domain.md 9.7, interfaces.md)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, cast

from eros_desktop.domain.errors import InvalidInput
from eros_desktop.domain.schedule.sends import PlannedSend, ScoreParts, WeekPlan
from eros_desktop.domain.values import CaptionId, Category, Cents, cents_from_dollars, dollars_from_cents
from eros_desktop.domain.weeks import hhmm

CATEGORY_PRIORITIES = {"revenue": 1, "engagement": 2, "retention": 3}
LARGEST_NUMBER = 1e15
CLOCK_TIME = re.compile(r"^([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?$")
SCORE_PARTS = ("freshness", "performance", "type_priority", "diversity", "persona")

CSV_COLUMNS = (
    "scheduled_date",
    "scheduled_time",
    "item_type",
    "channel",
    "caption_text",
    "content_type",
    "suggested_price",
    "send_type_key",
    "audience_target",
    "caption_id",
    "media_count",
    "item_id",
    "parent_item_id",
    "expiration_hours",
    "label",
    "page_name",
    "timezone",
    "utc_time",
)
"""The columns of the csv format, in order (interfaces.md, Files out)."""


def item_document(send: PlannedSend, plan: WeekPlan) -> dict[str, Any]:
    """The send by the names of domain.md 9.7: dates and times as text, money in dollars, UTC with Z."""
    utc = plan.utc(send)
    parts = send.score_parts
    return {
        "item_id": send.item_id,
        "schedule_date": send.day.isoformat(),
        "schedule_time": hhmm(send.at),
        "utc_time": utc_text(utc),
        "send_type_key": send.send_type_key,
        "category": send.category,
        "priority": CATEGORY_PRIORITIES[send.category],
        "priority_score": float(send.priority),
        "channel": send.channel,
        "audience_target": send.audience_target,
        "caption_id": send.caption_id,
        "caption_text": send.caption_text,
        "content_type": send.content_type,
        "price": _dollars(send.price_cents),
        "goal_amount": _dollars(send.goal_cents),
        "tip_goal_mode": send.tip_goal_mode,
        "expected_revenue": _dollars(send.expected_revenue_cents),
        "media_count": int(send.media_count),
        "media_type": send.media_type,
        "flyer_required": bool(send.flyer_required),
        "is_follow_up": send.is_follow_up,
        "parent_item_id": send.parent_item_id,
        "campaign_item_id": send.campaign_item_id,
        "followup_delay_minutes": send.followup_delay_minutes,
        "expiration_hours": send.expiration_hours,
        "expires_at": None
        if send.expiration_hours is None
        else utc_text(utc + timedelta(hours=send.expiration_hours)),
        "label": send.label,
        "score": _number(send.score),
        "score_parts": None if parts is None else {name: float(getattr(parts, name)) for name in SCORE_PARTS},
        "fallback_level": send.fallback_level,
        "performance_score": _number(send.performance_score),
        "freshness_score": _number(send.freshness_score),
        "needs_manual_caption": bool(send.needs_manual_caption),
        "caption_warning": send.caption_warning,
        "base_time": None if send.base_at is None else hhmm(send.base_at),
        "is_locked": bool(send.is_locked),
        "is_hand_edited": bool(send.is_hand_edited),
        "note": send.note,
        "status": send.status,
    }


def item_from_document(item: Mapping[str, Any], place: str) -> PlannedSend:
    """The send of an item. `place` names it in errors, for example `items[3]`.

    Also accepts scheduled_date, scheduled_time, channel_key, target_key, suggested_price and HH:MM:SS
    (domain.md 9.7). Raises InvalidInput naming the field.
    """
    read = Reader(item, place)
    base = read.optional("base_time")
    return PlannedSend(
        item_id=read.whole("item_id"),
        day=read.date("schedule_date", "scheduled_date"),
        at=read.time("schedule_time", "scheduled_time"),
        send_type_key=read.text("send_type_key"),
        category=cast("Category", read.one_of(tuple(CATEGORY_PRIORITIES), "category")),
        channel=read.text("channel", "channel_key"),
        audience_target=read.text("audience_target", "target_key"),
        caption_id=cast("CaptionId | None", read.optional_text("caption_id")),
        caption_text=read.optional_text("caption_text"),
        content_type=read.optional_text("content_type"),
        price_cents=read.optional_cents("price", "suggested_price"),
        goal_cents=read.optional_cents("goal_amount"),
        tip_goal_mode=read.optional_text("tip_goal_mode"),
        media_count=read.optional_whole("media_count") or 0,
        media_type=read.optional_text("media_type") or "none",
        flyer_required=read.flag("flyer_required"),
        parent_item_id=read.optional_whole("parent_item_id"),
        campaign_item_id=read.optional_whole("campaign_item_id"),
        followup_delay_minutes=read.optional_whole("followup_delay_minutes"),
        expiration_hours=read.optional_whole("expiration_hours"),
        label=read.optional_text("label"),
        score=read.optional_number("score"),
        score_parts=_score_parts(read),
        fallback_level=read.optional_whole("fallback_level"),
        performance_score=read.optional_number("performance_score"),
        freshness_score=read.optional_number("freshness_score"),
        needs_manual_caption=read.flag("needs_manual_caption"),
        caption_warning=read.optional_text("caption_warning"),
        base_at=None if base is None else read.time("base_time"),
        priority=read.optional_number("priority_score") or 0.0,
        expected_revenue_cents=read.optional_cents("expected_revenue") or Cents(0),
        is_locked=read.flag("is_locked"),
        is_hand_edited=read.flag("is_hand_edited"),
        note=read.optional_text("note"),
        status=read.optional_text("status") or "pending",
    )


def csv_rows(plan: WeekPlan) -> list[dict[str, str]]:
    """One row a send, in order of the plan, keyed by CSV_COLUMNS; all values are text, empty for none.

    Dates are YYYY-MM-DD, times HH:MM, the price dollars with two decimals and a point (`15.00`), whole
    numbers plain.
    """
    return [csv_row(send, plan) for send in plan.sends]


def csv_row(send: PlannedSend, plan: WeekPlan) -> dict[str, str]:
    """One send as a row of `csv_rows`."""
    price = send.price_cents
    values = {
        "scheduled_date": send.day.isoformat(),
        "scheduled_time": hhmm(send.at),
        "item_type": send.send_type_key,
        "channel": send.channel,
        "caption_text": send.caption_text,
        "content_type": send.content_type,
        "suggested_price": None if price is None else f"{dollars_from_cents(price):.2f}",
        "send_type_key": send.send_type_key,
        "audience_target": send.audience_target,
        "caption_id": send.caption_id,
        "media_count": int(send.media_count),
        "item_id": send.item_id,
        "parent_item_id": send.parent_item_id,
        "expiration_hours": send.expiration_hours,
        "label": send.label,
        "page_name": plan.page_name,
        "timezone": plan.timezone,
        "utc_time": utc_text(plan.utc(send)),
    }
    return {name: "" if value is None else str(value) for name, value in values.items()}


def utc_text(moment: datetime) -> str:
    """`2026-11-23T18:07:00Z`."""
    return f"{moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec='seconds')}Z"


class Reader:
    """Reads named values of a JSON object and says which one is wrong."""

    def __init__(self, data: Any, place: str) -> None:
        self._place = place
        if not isinstance(data, Mapping):
            raise InvalidInput(place, f"{place} is not a JSON object. Nothing was read; check the file.")
        self._data = data

    def optional(self, *names: str) -> Any:
        """The first of the names that is there and not null."""
        for name in names:
            if (value := self._data.get(name)) is not None:
                return value
        return None

    def text(self, *names: str) -> str:
        value = self.optional_text(*names)
        if value is None:
            raise self.refusal("text", names)
        return value

    def optional_text(self, *names: str) -> str | None:
        value = self.optional(*names)
        if value is not None and not isinstance(value, str):
            raise self.refusal("text", names)
        return value

    def one_of(self, allowed: tuple[str, ...], *names: str) -> str:
        value = self.text(*names)
        if value not in allowed:
            raise self.refusal(f"one of {', '.join(allowed)}", names)
        return value

    def whole(self, *names: str) -> int:
        value = self.optional_whole(*names)
        if value is None:
            raise self.refusal("a whole number", names)
        return value

    def optional_whole(self, *names: str) -> int | None:
        value = self.optional(*names)
        if value is None or (isinstance(value, int) and not isinstance(value, bool)):
            return value
        raise self.refusal("a whole number", names)

    def number(self, *names: str) -> float:
        value = self.optional_number(*names)
        if value is None:
            raise self.refusal("a number", names)
        return value

    def optional_number(self, *names: str) -> float | None:
        value = self.optional(*names)
        if value is None:
            return None
        if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < LARGEST_NUMBER:
            return float(value)
        raise self.refusal("a number", names)

    def optional_cents(self, *names: str) -> Cents | None:
        dollars = self.optional_number(*names)
        return None if dollars is None else cents_from_dollars(dollars)

    def flag(self, *names: str) -> bool:
        """True, false, 1, 0; missing is false."""
        value = self.optional(*names)
        if value not in (None, True, False):
            raise self.refusal("true or false", names)
        return bool(value)

    def date(self, *names: str) -> date:
        try:
            return date.fromisoformat(self.text(*names))
        except ValueError:
            raise self.refusal("a date like 2026-11-23", names) from None

    def time(self, *names: str) -> time:
        """HH:MM or HH:MM:SS; seconds are dropped (domain.md 12 #26)."""
        if (found := CLOCK_TIME.match(self.text(*names))) is None:
            raise self.refusal("a time like 19:07", names)
        return time(int(found[1]), int(found[2]))

    def part(self, name: str) -> Reader:
        return Reader(self._data.get(name), f"{self._place}.{name}".lstrip("."))

    def parts(self, name: str) -> tuple[Any, ...]:
        value = self.optional(name)
        if value is None:
            return ()
        if not isinstance(value, list | tuple):
            raise self.refusal("a list", (name,))
        return tuple(value)

    def refusal(self, wanted: str, names: tuple[str, ...]) -> InvalidInput:
        """The error that this field is not what it should be."""
        field = f"{self._place}.{names[0]}".lstrip(".")
        return InvalidInput(field, f"{field} must be {wanted}. Nothing was read; correct it and try again.")


def _score_parts(read: Reader) -> ScoreParts | None:
    if read.optional("score_parts") is None:
        return None
    parts = read.part("score_parts")
    return ScoreParts(**{name: parts.number(name) for name in SCORE_PARTS})


def _dollars(cents: int | None) -> float | None:
    return None if cents is None else dollars_from_cents(cents)


def _number(value: float | None) -> float | None:
    return None if value is None else float(value)
