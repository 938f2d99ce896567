"""A planned send and the week it belongs to: frozen values; an edit returns a new week."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from typing import Any, Literal

from eros_desktop.domain.values import CaptionId, Category, Cents, CreatorId, PageType
from eros_desktop.domain.weeks import Week, to_utc

WeekStatus = Literal["draft", "approved", "queued", "completed"]


@dataclass(frozen=True, slots=True)
class ScoreParts:
    """The five parts of a caption's score, each 0..100 (domain.md 5.5)."""

    freshness: float
    performance: float
    type_priority: float
    diversity: float
    persona: float


@dataclass(frozen=True, slots=True)
class PlannedSend:
    """One send of a week (domain.md 9.7), at a wall-clock time in the creator's zone.

    `item_id` is its 1-based number in the plan in order of time, send type and channel; `parent_item_id`
    (follow-ups) and `campaign_item_id` (link drops) refer to it. Prices and goals are whole cents.
    """

    item_id: int
    day: date
    at: time
    send_type_key: str
    category: Category
    channel: str
    audience_target: str
    caption_id: CaptionId | None = None
    caption_text: str | None = None
    content_type: str | None = None
    price_cents: Cents | None = None
    goal_cents: Cents | None = None
    tip_goal_mode: str | None = None
    media_count: int = 0
    media_type: str = "none"
    flyer_required: bool = False
    parent_item_id: int | None = None
    campaign_item_id: int | None = None
    followup_delay_minutes: int | None = None
    expiration_hours: int | None = None
    label: str | None = None
    score: float | None = None
    score_parts: ScoreParts | None = None
    fallback_level: int | None = None
    performance_score: float | None = None
    freshness_score: float | None = None
    needs_manual_caption: bool = False
    caption_warning: str | None = None
    base_at: time | None = None
    """The quarter-hour slot before jitter."""
    priority: float = 0.0
    expected_revenue_cents: Cents = Cents(0)
    is_locked: bool = False
    is_hand_edited: bool = False
    note: str | None = None
    status: str = "pending"

    @property
    def is_follow_up(self) -> bool:
        return self.send_type_key == "ppv_followup"

    @property
    def minute(self) -> int:
        """Minute of the day, 0..1439."""
        return self.at.hour * 60 + self.at.minute

    @property
    def moment(self) -> datetime:
        """Wall-clock date and time, without a zone."""
        return datetime.combine(self.day, self.at)

    @property
    def sort_key(self) -> tuple[date, time, str, str]:
        return self.day, self.at, self.send_type_key, self.channel


@dataclass(frozen=True, slots=True)
class Violation:
    """A broken rule: which one, how bad, which sends, and the sentence to show."""

    rule: str
    severity: Literal["error", "warning", "info"]
    items: tuple[int, ...]
    message: str
    code: str = "VALIDATION_ERROR"


@dataclass(frozen=True, slots=True)
class QualityPart:
    """One part of a quality dimension: what it earned of its maximum, and why, as a sentence to show."""

    dimension: str
    name: str
    points: float
    maximum: float
    sentence: str


@dataclass(frozen=True, slots=True)
class Validation:
    """What judging a week gives (domain.md 9.4, 9.5). `dimensions` are five scores 0..100.

    `parts` say where each dimension won and lost its points; `thresholds` are those of the confidence level.
    """

    score: float
    status: Literal["approved", "needs_review", "rejected"]
    dimensions: Mapping[str, float]
    violations: tuple[Violation, ...] = ()
    thresholds: Mapping[str, float] = field(default_factory=dict)
    parts: tuple[QualityPart, ...] = ()

    @property
    def errors(self) -> tuple[Violation, ...]:
        return tuple(found for found in self.violations if found.severity == "error")


@dataclass(frozen=True, slots=True)
class JointProof:
    """How good the weeks of several creators are together, no caption being planned for two of them."""

    creators: int
    total_score: float
    upper_bound: float
    gap: float
    greedy_score: float | None = None


@dataclass(frozen=True, slots=True)
class Assignment:
    """How good the captions of a week are together: `gap` is (bound - total) / bound, 0 when proved best.

    `method` is "optimal" or "greedy". `greedy_score` is what choosing send by send would have reached. Where
    several creators were planned together, the bound is that of this week beside the others' weeks and
    `joint` that of all.
    """

    total_score: float
    upper_bound: float
    gap: float
    method: str
    greedy_score: float | None = None
    joint: JointProof | None = None


@dataclass(frozen=True, slots=True)
class DayStrategy:
    """How one date was planned (domain.md 7.7)."""

    strategy: str
    flavor: str
    emphasis: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WeekPlan:
    """One creator's week. `volume` is the JSON-ready volume result of domain.md 4.14."""

    creator_id: CreatorId
    page_name: str
    page_type: PageType
    timezone: str
    week: Week
    seed: int
    status: WeekStatus = "draft"
    sends: tuple[PlannedSend, ...] = ()
    strategy: Mapping[date, DayStrategy] = field(default_factory=dict)
    volume: Mapping[str, Any] = field(default_factory=dict)
    assignment: Assignment | None = None
    validation: Validation | None = None
    warnings: tuple[str, ...] = ()

    def send(self, item_id: int) -> PlannedSend:
        """The send of that number. Raises KeyError when there is none."""
        for planned in self.sends:
            if planned.item_id == item_id:
                return planned
        raise KeyError(item_id)

    def on(self, day: date) -> tuple[PlannedSend, ...]:
        return tuple(planned for planned in self.sends if planned.day == day)

    def utc(self, planned: PlannedSend) -> datetime:
        from zoneinfo import ZoneInfo

        return to_utc(planned.day, planned.at, ZoneInfo(self.timezone))

    def numbering(self) -> dict[int, int]:
        """Today's number of each send -> the one it has in order of time, type and channel."""
        ordered = sorted(self.sends, key=lambda planned: (*planned.sort_key, planned.item_id))
        return {planned.item_id: place for place, planned in enumerate(ordered, start=1)}

    def numbered(self) -> WeekPlan:
        """The same week with sends in order of time, type and channel, numbered from 1; references follow."""
        number = self.numbering()
        ordered = sorted(self.sends, key=lambda planned: number[planned.item_id])
        return replace(self, sends=tuple(_renumbered(planned, number) for planned in ordered))


def _renumbered(planned: PlannedSend, number: Mapping[int, int]) -> PlannedSend:
    """The send under its new number; the very same where nothing changes, which most sends of an edit are."""
    parent = number.get(planned.parent_item_id) if planned.parent_item_id else None
    campaign = number.get(planned.campaign_item_id) if planned.campaign_item_id else None
    item_id = number[planned.item_id]
    if (item_id, parent, campaign) == (planned.item_id, planned.parent_item_id, planned.campaign_item_id):
        return planned
    return replace(planned, item_id=item_id, parent_item_id=parent, campaign_item_id=campaign)
