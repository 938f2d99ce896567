"""One creator's week from beginning to end: times, follow-ups, captions, prices (domain.md 9.1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from eros_desktop.domain.captions.selection import (
    CaptionAssignment,
    CaptionPicker,
    Method,
    assign_captions,
)
from eros_desktop.domain.captions.table import CaptionTable
from eros_desktop.domain.creators import CreatorProfile
from eros_desktop.domain.errors import CannotPlan
from eros_desktop.domain.planning.followups import add_followups
from eros_desktop.domain.planning.inputs import PlanInputs
from eros_desktop.domain.planning.prices import price_sends
from eros_desktop.domain.planning.slots import plan_slots
from eros_desktop.domain.reference import Reference
from eros_desktop.domain.rounding import round_half_up
from eros_desktop.domain.schedule.sends import DayStrategy, PlannedSend, WeekPlan
from eros_desktop.domain.values import Cents
from eros_desktop.domain.volume.document import volume_result_to_dict

ADVISED_BANK_SIZE = 50


def why_not(profile: CreatorProfile, bank: CaptionTable) -> CannotPlan | None:
    """Why no week can be planned: an inactive creator, an empty vault or an empty bank (domain.md 5.8)."""
    creator = profile.creator
    if not creator.is_active:
        return CannotPlan(
            f"{creator.page_name} is not active, so no week was planned; nothing was changed. "
            "Activate the creator first, or plan another one.",
            code="CREATOR_INACTIVE",
        )
    if not profile.vault_types:
        return CannotPlan(
            f"The vault of {creator.page_name} is empty, so no caption may be used and no week was planned; "
            "nothing was changed. Import a vault file that names its content types, then plan again.",
            code="NO_VAULT_MATRIX",
        )
    if not bank.is_active.any():
        return CannotPlan(
            f"The caption bank has no active caption, so the week of {creator.page_name} was not planned; "
            "nothing was changed. Import captions, then plan again.",
            code="LOW_CAPTION_POOL",
        )
    return None


@dataclass(frozen=True, slots=True)
class TimedWeek:
    """A week with times and follow-ups, still without captions."""

    inputs: PlanInputs
    sends: tuple[PlannedSend, ...]
    strategy: Mapping[date, DayStrategy]
    warnings: tuple[str, ...]


def plan_week(
    inputs: PlanInputs, bank: CaptionTable, reference: Reference, method: Method = "optimal"
) -> WeekPlan:
    """The week without caption texts and without validation; both need data the domain does not hold.

    The same inputs give the same week. Raises CannotPlan (see `why_not`) and, when no caption passes the
    hard filters at all, CannotPlan with LOW_CAPTION_POOL.
    """
    timed = time_week(inputs, bank, reference)
    picked = assign_captions(timed.sends, CaptionPicker(bank, inputs, reference), method)
    return finish_week(timed, picked, bank, reference)


def time_week(inputs: PlanInputs, bank: CaptionTable, reference: Reference) -> TimedWeek:
    """The first half: when what is sent. Raises CannotPlan (see `why_not`)."""
    if refused := why_not(inputs.profile, bank):
        raise refused
    slots = plan_slots(inputs, reference)
    sends, followup_warnings = add_followups(slots.sends, inputs, reference)
    return TimedWeek(inputs, tuple(sends), slots.strategy, (*slots.warnings, *followup_warnings))


def finish_week(
    timed: TimedWeek, picked: CaptionAssignment, bank: CaptionTable, reference: Reference
) -> WeekPlan:
    """The second half, with captions: prices and expectations. Raises CannotPlan with LOW_CAPTION_POOL."""
    inputs = timed.inputs
    creator = inputs.profile.creator
    if timed.sends and all(send.caption_id is None for send in picked.sends):
        raise CannotPlan(
            f"No caption of the bank suits {creator.page_name}: none of its content types "
            "is in the vault, or all were used lately. Nothing was changed; import captions or extend the "
            "vault.",
            code="LOW_CAPTION_POOL",
        )
    priced = price_sends(picked.sends, inputs, reference)
    plan = WeekPlan(
        creator_id=creator.creator_id,
        page_name=creator.page_name,
        page_type=creator.page_type,
        timezone=creator.timezone,
        week=inputs.week,
        seed=inputs.seed,
        sends=tuple(_with_expectation(send, inputs) for send in priced),
        strategy=timed.strategy,
        volume=volume_result_to_dict(inputs.volume),
        assignment=picked.assignment,
        warnings=(*_preflight(inputs, bank), *timed.warnings, *picked.warnings),
    )
    return plan.numbered()


def _preflight(inputs: PlanInputs, bank: CaptionTable) -> tuple[str, ...]:
    """What is worth saying before the week but does not stop it (domain.md 5.8)."""
    notes = []
    if (available := int(bank.is_active.sum())) < ADVISED_BANK_SIZE:
        notes.append(
            f"Only {available} captions are active; {ADVISED_BANK_SIZE} or more give the planner a choice."
        )
    if inputs.profile.persona is None and not inputs.profile.creator.persona_type:
        notes.append("The creator has no persona, so the persona part of every score is 50.")
    if inputs.volume.message_count == 0:
        notes.append("There are no past messages yet, so volume and times come from the defaults.")
    return tuple(notes)


def _with_expectation(send: PlannedSend, inputs: PlanInputs) -> PlannedSend:
    """Expected revenue is what one send of the type earned on average, else nothing is claimed."""
    earned = inputs.earnings_per_send_cents.get(send.send_type_key, 0.0)
    return replace(send, expected_revenue_cents=Cents(round_half_up(earned)))
