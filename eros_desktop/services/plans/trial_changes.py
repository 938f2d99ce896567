"""What a what-if may change, and how a copy of a week gets it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from eros_desktop.domain.errors import InvalidInput
from eros_desktop.domain.groups import PPV_TYPES
from eros_desktop.domain.planning.inputs import PlanInputs
from eros_desktop.domain.planning.prices import price_sends
from eros_desktop.domain.reference import Reference
from eros_desktop.domain.rounding import clamp, round_half_up
from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan
from eros_desktop.domain.values import Cents
from eros_desktop.domain.volume.values import VolumeOverride
from eros_desktop.services.plans.gathering import Candidate, Gathered

LEVELS = (1, 5)
PER_DAY = (0, 20)
"""Sends a day of one category; a whole day holds at most 20 (domain.md 4.12)."""
PERCENT = (-50, 100)


@dataclass(frozen=True, slots=True)
class TrialRequest:
    """The wished changes; what is None, 0 or empty stays. Percents change lock prices; the base is dollars.

    `audiences` are pairs of targets: sends to the first go to the second instead, where that fits.
    """

    level: int | None = None
    revenue_per_day: int | None = None
    engagement_per_day: int | None = None
    retention_per_day: int | None = None
    price_percent: int = 0
    ppv_base: int | None = None
    audiences: tuple[tuple[str, str], ...] = ()

    @property
    def changes_volume(self) -> bool:
        return self.override is not None

    @property
    def is_empty(self) -> bool:
        return self == TrialRequest()

    @property
    def override(self) -> VolumeOverride | None:
        """The volume as an override of the calculation (domain.md 4.14)."""
        found = VolumeOverride(
            self.level, self.revenue_per_day, self.engagement_per_day, self.retention_per_day, "What-if"
        )
        return None if found == VolumeOverride(reason="What-if") else found

    @property
    def spoken(self) -> str:
        """`level 4, prices +10 %`."""
        parts = [
            f"level {self.level}" if self.level is not None else "",
            _daily(self.revenue_per_day, "revenue"),
            _daily(self.engagement_per_day, "engagement"),
            _daily(self.retention_per_day, "retention"),
            f"PPV base ${self.ppv_base}" if self.ppv_base is not None else "",
            f"prices {self.price_percent:+d} %" if self.price_percent else "",
            *(f"{old} to {new}" for old, new in self.audiences),
        ]
        return ", ".join(part for part in parts if part) or "no change"

    def check(self, reference: Reference) -> None:
        """Raises InvalidInput for a figure that cannot be."""
        _hold("level", self.level, *LEVELS)
        for name in ("revenue_per_day", "engagement_per_day", "retention_per_day"):
            _hold(name, getattr(self, name), *PER_DAY)
        _hold("price_percent", self.price_percent, *PERCENT)
        allowed = reference.prices.ranges["ppv_unlock"]
        _hold("ppv_base", self.ppv_base, allowed.minimum, allowed.maximum)
        for target in (key for pair in self.audiences for key in pair):
            if target not in reference.targets:
                raise InvalidInput(
                    "audiences", f"'{target}' is no audience. Nothing was reckoned; choose another."
                )


def with_override(gathered: Gathered, candidate: Candidate, request: TrialRequest) -> Gathered:
    """What was gathered, with the wished volume in place of the stored override."""
    wished = request.override
    if wished is None:
        return gathered
    factors = gathered.factors[candidate.week]
    overrides = {**factors.overrides, candidate.creator_id: wished}
    changed = replace(factors, overrides=overrides)
    return replace(gathered, factors={**gathered.factors, candidate.week: changed})


def changed_sends(
    plan: WeekPlan, request: TrialRequest, inputs: PlanInputs, reference: Reference
) -> tuple[tuple[PlannedSend, ...], Mapping[int, int]]:
    """The sends with other prices and audiences, and the usual price (cents) of each that asks another.

    Locked and hand-edited sends stay as they are. Prices are whole dollars inside the range of their type.
    """
    sends = plan.sends
    if request.ppv_base is not None:
        sends = _on_base(sends, request.ppv_base, inputs, reference)
    if request.price_percent:
        factor = 1 + request.price_percent / 100
        sends = tuple(_scaled(send, factor, reference) for send in sends)
    for old, new in request.audiences:
        sends = tuple(_sent_to(send, old, new, plan.page_type, reference) for send in sends)
    before = {send.item_id: send.price_cents for send in plan.sends}
    usual = {
        send.item_id: int(price)
        for send in sends
        if (price := before[send.item_id]) is not None and price != send.price_cents
    }
    return sends, usual


def _on_base(
    sends: tuple[PlannedSend, ...], base: int, inputs: PlanInputs, reference: Reference
) -> tuple[PlannedSend, ...]:
    """PPVs priced anew from another base (domain.md 2.6); everything else keeps its price."""
    ranges = dict(reference.prices.ranges)
    for key in PPV_TYPES & ranges.keys():
        ranges[key] = replace(ranges[key], default=base)
    changed = replace(reference, prices=replace(reference.prices, ranges=ranges))
    asked = {send.item_id: send for send in price_sends(sends, inputs, changed)}
    return tuple(
        replace(send, price_cents=asked[send.item_id].price_cents)
        if send.send_type_key in PPV_TYPES and _is_free(send)
        else send
        for send in sends
    )


def _scaled(send: PlannedSend, factor: float, reference: Reference) -> PlannedSend:
    allowed = reference.prices.ranges.get(send.send_type_key)
    if send.price_cents is None or allowed is None or not _is_free(send):
        return send
    dollars = clamp(round_half_up(send.price_cents * factor / 100), allowed.minimum, allowed.maximum)
    return replace(send, price_cents=Cents(int(dollars) * 100))


def _sent_to(send: PlannedSend, old: str, new: str, page_type: str, reference: Reference) -> PlannedSend:
    fits = reference.targets[new].suits(page_type, send.channel)
    if send.audience_target != old or send.is_follow_up or not fits or not _is_free(send):
        return send
    return replace(send, audience_target=new)


def _is_free(send: PlannedSend) -> bool:
    return not send.is_locked and not send.is_hand_edited and send.status == "pending"


def _daily(count: int | None, category: str) -> str:
    return "" if count is None else f"{count} {category} a day"


def _hold(field: str, value: int | None, low: int, high: int) -> None:
    if value is not None and not low <= value <= high:
        raise InvalidInput(
            field, f"{field.replace('_', ' ').capitalize()} is {low} to {high}. Nothing was reckoned."
        )
