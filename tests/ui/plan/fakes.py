"""Services for tests of the Plan pane: real weeks and explanations' shapes, held in memory."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import SimpleNamespace
from typing import Any

from eros_desktop.domain.reference import Reference
from eros_desktop.domain.schedule.judge import judge
from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan
from eros_desktop.domain.values import CaptionId, Cents, CreatorId
from eros_desktop.domain.volume.document import volume_result_to_dict
from eros_desktop.domain.weeks import Week
from eros_desktop.services.changes import Change, Topic
from eros_desktop.services.plans.month import DayCount, Month, MonthRow
from tests.support.builders_planning import MONDAY, volume_result
from tests.support.builders_schedule import context, good_week, send, shipped_reference, week_of
from tests.support.fake_activity import FakeJournal
from tests.support.fake_creators import CreatorServices
from tests.support.fake_services import PEOPLE
from tests.ui.plan.fake_choices import FakeChecks, FakeChoices, FakeSheet
from tests.ui.plan.fake_editing import FakeBacklog, FakeEditor
from tests.ui.plan.fake_weeks import (
    FakeExports,
    FakeFixes,
    FakeProposals,
    FakeStatuses,
    FakeTrials,
    FakeWeeks,
)

ATLAS, BIRCH = PEOPLE[0].creator_id, PEOPLE[1].creator_id
WEEK = Week(MONDAY)
HEAT = tuple(tuple(float(hour * 4) if hour > 6 else float("nan") for hour in range(24)) for _ in range(7))
NASTY = "<b>Thanks</b> for the week <img src='file:///nothing.png'> & more\nSecond line"

STEPS = [
    {
        "name": "base_tier_calculation",
        "before": {"revenue_per_day": 5, "engagement_per_day": 4, "retention_per_day": 2},
        "after": {"revenue_per_day": 6, "engagement_per_day": 4, "retention_per_day": 2},
        "reason": "12,434 fans.",
    },
    {
        "name": "confidence_dampening",
        "before": {"revenue_per_day": 6},
        "after": {"revenue_per_day": 6},
        "reason": "45 is calm.",
    },
]


def judged(plan: WeekPlan, **changes: Any) -> WeekPlan:
    """The week with volume, texts and verdict, as the service hands it out."""
    sends = tuple(
        replace(one, caption_text=one.caption_text or f"Caption of send {one.item_id}, tame and short")
        for one in plan.sends
    )
    document = {**volume_result_to_dict(volume_result(3, 3, 1)), "steps": STEPS}
    whole = replace(plan, creator_id=ATLAS, sends=sends, volume=document, **changes)
    return replace(whole, validation=judge(whole, context(plan=whole)))


def usual_week() -> WeekPlan:
    """51 good sends; the first has a caption that looks like markup."""
    plan = good_week()
    first = replace(plan.sends[0], caption_text=NASTY)
    return judged(replace(plan, sends=(first, *plan.sends[1:])))


def dense_week(per_day: int = 25) -> WeekPlan:
    """So many sends every day, half an hour apart."""
    kinds = ("ppv_unlock", "bump_normal", "renew_on_message", "bundle", "dm_farm")
    sends = [
        send(
            day * per_day + place + 1,
            kinds[place % 5],
            day,
            f"{(480 + place * 900 // per_day) // 60:02d}:{(480 + place * 900 // per_day) % 60:02d}",
        )
        for day in range(7)
        for place in range(per_day)
    ]
    return judged(week_of(*sends))


def _part(name: str) -> SimpleNamespace:
    return SimpleNamespace(
        key=name, name=name, value=80.0, weight=0.2, points=16.0, reason=f"{name} is as it is."
    )


def month_of(first: Week) -> Month:
    """Two creators with growing counts; the second week is planned for one, the third for nobody."""
    weeks = (first, first.next(), first.next().next(), first.next().next().next())
    days = tuple(DayCount(place % 9, place % 5, place % 3, place % 2) for place in range(28))
    return Month(
        weeks,
        (
            MonthRow(ATLAS, "Atlas", "atlas", days, ("completed", "draft", None, None)),
            MonthRow(BIRCH, "Birch", "birch", days, ("queued", "approved", None, None)),
        ),
    )


def _overview() -> tuple[SimpleNamespace, ...]:
    return tuple(SimpleNamespace(creator=one) for one in PEOPLE)


@dataclass
class FakePlans:
    """Generates `next_plan`; reports progress per creator like the real one."""

    stored: dict[tuple[CreatorId, Week], WeekPlan] = field(default_factory=dict)
    next_plan: WeekPlan = field(default_factory=usual_week)
    refusals: tuple[SimpleNamespace, ...] = ()
    error: Exception | None = None
    runs: list[tuple[str, ...]] = field(default_factory=list)
    accepted: list[tuple[str, ...]] = field(default_factory=list)
    withdraw: bool = False
    choices: FakeChoices = field(default_factory=FakeChoices)

    def week(self, creator_id: CreatorId, week: Week) -> WeekPlan | None:
        if self.error:
            raise self.error
        return self.stored.get((creator_id, week))

    def statuses(self, week: Week) -> Mapping[CreatorId, str]:
        return {creator_id: plan.status for (creator_id, at), plan in self.stored.items() if at == week}

    def explain(self, creator_id: CreatorId, week: Week, item_id: int) -> SimpleNamespace | None:
        if self.stored[(creator_id, week)].send(item_id).caption_id is None:
            return None
        names = ("Freshness", "Performance", "Type priority", "Diversity", "Persona")
        parts = tuple(
            SimpleNamespace(
                key=name, name=name, value=80.0, weight=0.2, points=16.0, reason=f"{name} is as it is."
            )
            for name in names
        )
        return SimpleNamespace(
            score=80.0, parts=parts, penalty=20.0, inputs={"days_since_use": 12, "characters": 90}
        )

    def set_locked(self, creator_id: CreatorId, week: Week, item_id: int, locked: bool) -> Change:
        plan = self.stored[(creator_id, week)]
        self.stored[(creator_id, week)] = replace(
            plan,
            sends=tuple(
                replace(one, is_locked=locked) if one.item_id == item_id else one for one in plan.sends
            ),
        )
        return Change(Topic.WEEKS, f"{'Locked' if locked else 'Unlocked'} send {item_id}")


@dataclass
class FakeAlternatives:
    """Other captions for the sends of the fake weeks."""

    plans: FakePlans

    def of(self, creator_id: CreatorId, week: Week, item_id: int, limit: int = 10) -> Any:
        self.plans.choices.asked.append((item_id, limit))
        if self.plans.choices.error:
            raise self.plans.choices.error
        return self.plans.choices.found

    def swap(self, creator_id: CreatorId, week: Week, item_id: int, caption_id: str) -> Change:
        self.plans.choices.swaps.append((item_id, caption_id))
        if self.plans.choices.refusal:
            raise self.plans.choices.refusal
        plan = self.plans.stored[(creator_id, week)]
        texts = {one.caption_id: one.caption_text for one in self.plans.choices.found.entries}
        sends = tuple(
            replace(
                one,
                caption_id=CaptionId(caption_id),
                caption_text=texts.get(caption_id, f"Text of {caption_id}"),
                is_hand_edited=True,
            )
            if one.item_id == item_id
            else one
            for one in plan.sends
        )
        self.plans.stored[(creator_id, week)] = replace(plan, sends=sends)
        return Change(Topic.WEEKS, f"Swapped the caption of send {item_id}")

    def why_not(self, creator_id: CreatorId, week: Week, item_id: int, caption_id: str) -> Any:
        return self.plans.choices.why_not(caption_id)


@dataclass
class FakeServices:
    plans: FakePlans = field(default_factory=FakePlans)
    editor: FakeEditor = field(init=False)
    waiting: FakeBacklog = field(init=False)
    exports: FakeExports = field(default_factory=FakeExports)
    reference: Reference = field(default_factory=shipped_reference)
    is_read_only: bool = False
    creators: Any = field(default_factory=lambda: SimpleNamespace(overview=_overview))
    caption_checks: FakeChecks = field(default_factory=FakeChecks)
    caption_sheet: FakeSheet = field(default_factory=FakeSheet)
    months: Any = field(default_factory=lambda: SimpleNamespace(month=month_of))
    analytics: Any = field(default_factory=lambda: SimpleNamespace(expected_by_hour=lambda _creator: HEAT))
    creator_work: CreatorServices = field(default_factory=CreatorServices)
    activity: FakeJournal = field(default_factory=FakeJournal)
    weeks: FakeWeeks = field(init=False)

    def __post_init__(self) -> None:
        self.editor = FakeEditor(self.plans.stored)
        self.waiting = FakeBacklog(self.editor)
        self.weeks = FakeWeeks(
            FakeProposals(self.plans),
            FakeTrials(self.plans.stored),
            FakeStatuses(self.plans.stored),
            FakeFixes(self.plans.stored, self.editor),
        )

    @property
    def plan_editor(self) -> FakeEditor:
        return self.editor

    @property
    def backlog(self) -> FakeBacklog:
        return self.waiting

    @property
    def alternatives(self) -> FakeAlternatives:
        return FakeAlternatives(self.plans)

    def plan(self, week: WeekPlan) -> None:
        """Puts a week into the store."""
        self.plans.stored[(week.creator_id, week.week)] = week


def first_of(plan: WeekPlan, key: str) -> PlannedSend:
    """The earliest send of a type."""
    return next(one for one in plan.sends if one.send_type_key == key)


def priced(plan: WeekPlan, cents: int) -> WeekPlan:
    """The week with an expectation on every send."""
    return replace(plan, sends=tuple(replace(one, expected_revenue_cents=Cents(cents)) for one in plan.sends))
