"""What the schedule rules read: the week arranged for asking, and the facts around it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, TypeVar

from eros_desktop.domain.creators import CreatorProfile
from eros_desktop.domain.groups import sells_at_a_price
from eros_desktop.domain.planning.inputs import PlanSettings
from eros_desktop.domain.planning.kinds import follow_ups_fit, followup_allowance, followup_parents
from eros_desktop.domain.reference import Reference, SendType
from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan
from eros_desktop.domain.schedule.thresholds import Thresholds, thresholds_for
from eros_desktop.domain.values import ContentTier
from eros_desktop.domain.volume.values import VolumeResult
from eros_desktop.domain.weeks import DAYS, hhmm

K = TypeVar("K", bound=Hashable)
Severity = Literal["error", "warning", "info"]
Finding = tuple[tuple[int, ...], str]
"""Numbers of the sends concerned (empty: the whole week) and the sentence to show."""

UNKNOWN_CONFIDENCE = 0.2
"""Confidence of a week judged without a volume result: that of no messages at all (domain.md 4.4)."""


@dataclass(frozen=True, slots=True)
class CaptionFacts:
    """What the bank knows about one caption.

    `text_group` is equal for captions with the same normalised text and for near twins.
    """

    length_chars: int = 0
    emoji_count: int = 0
    has_hook: bool = False
    has_cta: bool = False
    is_active: bool = True
    caption_type: str | None = None
    text_group: int | None = None


@dataclass(frozen=True, slots=True)
class PriceHistory:
    """Prices of the last 30 days of one send type: mean and standard deviation in cents, and how many."""

    mean_cents: float
    deviation_cents: float
    samples: int


@dataclass(frozen=True, slots=True)
class JudgeContext:
    """The facts around a week that its rules and its score need; all of it is passed in.

    `average_send_cents` is the creator's mean earnings of a send, 0 when there is no history. A caption that
    `captions` does not name is simply unknown: rules about its text stay silent.
    """

    profile: CreatorProfile
    reference: Reference
    settings: PlanSettings = field(default_factory=PlanSettings)
    volume: VolumeResult | None = None
    content_tiers: Mapping[str, ContentTier] = field(default_factory=dict)
    captions: Mapping[str, CaptionFacts] = field(default_factory=dict)
    average_send_cents: float = 0.0
    price_history: Mapping[str, PriceHistory] = field(default_factory=dict)

    @property
    def confidence(self) -> float:
        return UNKNOWN_CONFIDENCE if self.volume is None else self.volume.confidence_score

    @property
    def thresholds(self) -> Thresholds:
        return thresholds_for(self.confidence)

    def kind(self, send: PlannedSend) -> SendType | None:
        return self.reference.send_types.get(send.send_type_key)

    def facts(self, send: PlannedSend) -> CaptionFacts | None:
        return None if send.caption_id is None else self.captions.get(send.caption_id)

    def name(self, send_type_key: str) -> str:
        kind = self.reference.send_types.get(send_type_key)
        return send_type_key if kind is None else kind.name

    def spoken(self, send: PlannedSend) -> str:
        """`Sat 19:07 PPV Unlock`."""
        return f"{DAYS[send.day.weekday()]} {hhmm(send.at)} {self.name(send.send_type_key)}"

    def sells(self, send: PlannedSend) -> bool:
        """True for a send with a lock price."""
        kind = self.kind(send)
        return kind is not None and sells_at_a_price(kind)

    @property
    def may_follow_up(self) -> bool:
        """Whether follow-ups are allowed on this page at all (domain.md 12 #6)."""
        return follow_ups_fit(self.profile, self.settings)

    @property
    def followup_parents(self) -> frozenset[str]:
        return followup_parents(self.reference, self.settings)

    @property
    def followups_per_day(self) -> int:
        """Most follow-ups a day; 0 without a volume result."""
        return followup_allowance(self.profile, self.settings, self.volume, self.reference)


@dataclass(frozen=True, slots=True)
class WeekView:
    """A week arranged once, so that every rule reads it without searching.

    `ordered` is in order of time and `minutes` the minutes since Monday 00:00 (wall clock) of the same
    places. `regular` is `ordered` without follow-ups, which come on top of the daily plan (domain.md 4.7).
    """

    plan: WeekPlan
    ordered: tuple[PlannedSend, ...]
    minutes: tuple[int, ...]
    regular: tuple[PlannedSend, ...]
    by_day: Mapping[date, tuple[PlannedSend, ...]]
    by_type: Mapping[str, tuple[PlannedSend, ...]]
    by_id: Mapping[int, PlannedSend]
    regular_by_day: Mapping[date, tuple[PlannedSend, ...]]
    regular_by_category: Mapping[str, tuple[PlannedSend, ...]]

    @classmethod
    def of(cls, plan: WeekPlan) -> WeekView:
        ordered = tuple(sorted(plan.sends, key=lambda send: (*send.sort_key, send.item_id)))
        regular = tuple(send for send in ordered if not send.is_follow_up)
        return cls(
            plan=plan,
            ordered=ordered,
            minutes=tuple(_week_minute(plan, send) for send in ordered),
            regular=regular,
            by_day=_grouped(ordered, lambda send: send.day),
            by_type=_grouped(ordered, lambda send: send.send_type_key),
            by_id={send.item_id: send for send in ordered},
            regular_by_day=_grouped(regular, lambda send: send.day),
            regular_by_category=_grouped(regular, lambda send: send.category),
        )

    def minute(self, send: PlannedSend) -> int:
        return _week_minute(self.plan, send)

    def of_category(self, category: str) -> tuple[PlannedSend, ...]:
        """Sends of a category without follow-ups, in order of time."""
        return self.regular_by_category.get(category, ())

    def regular_on(self, day: date) -> tuple[PlannedSend, ...]:
        return self.regular_by_day.get(day, ())


Check = Callable[[WeekView, JudgeContext], Iterator[Finding]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A sentence that should hold of every week, how bad a breach is, and its code (domain.md 9.7)."""

    key: str
    severity: Severity
    code: str
    check: Check


def must(check: Check, code: str = "VALIDATION_ERROR") -> Rule:
    """A hard gate: a breach rejects the week (domain.md 9.2)."""
    return Rule(check.__name__, "error", code, check)


def should(check: Check, code: str = "VALIDATION_ERROR") -> Rule:
    """A soft rule: a breach is worth a look (domain.md 9.3)."""
    return Rule(check.__name__, "warning", code, check)


def note(check: Check, code: str = "VALIDATION_ERROR") -> Rule:
    """Something worth knowing, neither wrong nor doubtful."""
    return Rule(check.__name__, "info", code, check)


def numbers(*sends: PlannedSend) -> tuple[int, ...]:
    return tuple(send.item_id for send in sends)


def listed(keys: Iterable[str]) -> str:
    """A sorted, comma-separated list for a sentence."""
    return ", ".join(sorted(keys))


def _week_minute(plan: WeekPlan, send: PlannedSend) -> int:
    return (send.day - plan.week.monday).days * 1440 + send.minute


def _grouped(
    sends: tuple[PlannedSend, ...], key: Callable[[PlannedSend], K]
) -> dict[K, tuple[PlannedSend, ...]]:
    groups: defaultdict[K, list[PlannedSend]] = defaultdict(list)
    for send in sends:
        groups[key(send)].append(send)
    return {name: tuple(found) for name, found in groups.items()}
