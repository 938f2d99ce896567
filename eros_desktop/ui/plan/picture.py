"""A week ready to be shown: names looked up, issues beside their sends, targets by day. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from eros_desktop.domain.planning.creator_timing import timing_profile
from eros_desktop.domain.planning.timing import prime_hours
from eros_desktop.domain.reference import Reference
from eros_desktop.domain.rounding import largest_remainder
from eros_desktop.domain.schedule.sends import PlannedSend, Validation, Violation, WeekPlan
from eros_desktop.domain.values import Category
from eros_desktop.domain.weeks import hhmm
from eros_desktop.services.exports.parts import mark_of
from eros_desktop.ui import formats
from eros_desktop.ui.plan.day_clock import DayClock, day_clock
from eros_desktop.ui.plan.layout import Slot
from eros_desktop.words import tr

CATEGORIES: tuple[Category, ...] = ("revenue", "engagement", "retention")

CHANNEL_ICONS: Mapping[str, str] = {
    "mass_message": "send",
    "wall_post": "layout-template",
    "targeted_message": "reply",
    "story": "camera",
    "live": "radio",
}
SEVERITIES = ("error", "warning", "info")
EVERYONE = "all_fans"

Heat = tuple[tuple[float | None, ...], ...]
"""Seven rows of 24 hours, 0..1 of the creator's best hour, None where too little is known."""

NO_HEAT: Heat = ((None,) * 24,) * 7


@dataclass(frozen=True, slots=True)
class SendRow:
    """One send with everything shown about it."""

    send: PlannedSend
    type_name: str
    channel_name: str
    target_name: str
    content_name: str | None
    issues: tuple[Violation, ...] = ()
    parent: PlannedSend | None = None
    campaign: PlannedSend | None = None
    is_exported: bool = False
    """It is in a file that was exported, just as it is now."""

    @property
    def item_id(self) -> int:
        return self.send.item_id

    @property
    def worst(self) -> str | None:
        """The gravest severity among the issues."""
        found = {issue.severity for issue in self.issues}
        return next((severity for severity in SEVERITIES if severity in found), None)

    @property
    def channel_icon(self) -> str:
        return CHANNEL_ICONS.get(self.send.channel, "send")

    @property
    def is_for_everyone(self) -> bool:
        return self.send.audience_target == EVERYONE

    @property
    def words(self) -> str:
        """The caption as one line, or what stands in for it."""
        text = self.send.caption_text
        if text:
            return formats.one_line(text)
        return tr("Needs a caption") if self.send.needs_manual_caption else tr("No caption")

    @property
    def export_note(self) -> str:
        """Says that it went out before, empty where it did not."""
        return tr("exported") if self.is_exported else ""

    @property
    def face(self) -> tuple[object, ...]:
        """Everything a card of the canvas shows: two sends with equal faces look the same."""
        send = self.send
        return (
            self.type_name,
            send.category,
            send.at,
            send.price_cents,
            send.goal_cents,
            self.words,
            send.channel,
            self.target_name,
            self.is_for_everyone,
            self.worst,
            send.needs_manual_caption,
            send.is_locked,
        )

    @property
    def warning(self) -> str:
        """Every reason to look at the send, one a line."""
        own = [self.send.caption_warning] if self.send.caption_warning else []
        return "\n".join(map(formats.told, [*(issue.message for issue in self.issues), *own]))

    @property
    def about(self) -> str:
        """The whole card as one sentence, for those who hear it."""
        send = self.send
        money = send.price_cents if send.price_cents is not None else send.goal_cents
        parts = [
            f"{formats.weekday(send.day)} {hhmm(send.at)}",
            self.type_name,
            formats.category(send.category),
            tr("{channel} to {audience}").format(channel=self.channel_name, audience=self.target_name),
            formats.money(money) if money is not None else "",
            tr("follows {send}").format(send=self.parent.send_type_key.replace("_", " "))
            if self.parent is not None
            else "",
            tr("locked") if send.is_locked else "",
            self.export_note,
            formats.counted(
                len(self.issues),
                tr("{number} issue: {first}"),
                tr("{number} issues: {first}"),
                first=formats.told(self.issues[0].message),
            )
            if self.issues
            else "",
            self.words,
        ]
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class DayHead:
    """What the head of a day says. `counts` are (category, planned, wanted) without follow-ups."""

    day: date
    counts: tuple[tuple[Category, int, int], ...]
    sends: int
    followups: int
    expected_cents: int


@dataclass(frozen=True, slots=True, eq=False)
class WeekPicture:
    """The stored week as the pane shows it."""

    plan: WeekPlan
    zone: ZoneInfo
    rows: tuple[SendRow, ...]
    slots: tuple[Slot, ...]
    heads: tuple[DayHead, ...]
    clocks: tuple[DayClock, ...]
    prime: tuple[frozenset[int], ...]
    avoid: frozenset[int]
    heat: Heat
    exported: frozenset[str] = frozenset()
    """The marks of sends that are in an exported file (`services.exports.parts`)."""

    def is_of_same_week(self, other: WeekPicture) -> bool:
        return (self.plan.creator_id, self.plan.week) == (other.plan.creator_id, other.plan.week)

    @property
    def followups(self) -> int:
        return sum(head.followups for head in self.heads)

    @property
    def expected_cents(self) -> int:
        return sum(head.expected_cents for head in self.heads)

    @property
    def first_hour(self) -> int:
        """The hour the view starts with: that of the earliest send, at the latest 8."""
        return min([8, *(slot.minute // 60 for slot in self.slots)])

    @property
    def locked(self) -> int:
        """Sends that are locked, edited by hand or not."""
        return sum(send.is_locked for send in self.plan.sends)

    @property
    def kept(self) -> int:
        """Sends that stay when the week is planned anew."""
        return kept_sends(self.plan)


def kept_sends(plan: WeekPlan) -> int:
    """How many sends of a week stay when it is planned anew: locked and hand-edited ones."""
    return sum(send.is_locked or send.is_hand_edited for send in plan.sends)


def edited_picture(picture: WeekPicture, plan: WeekPlan, reference: Reference) -> WeekPicture:
    """The picture of the same week after an edit: clocks, heat and hours stay, so it takes a millisecond."""
    return replace(
        picture,
        plan=plan,
        rows=_rows(plan, reference, picture.exported),
        slots=_slots(plan),
        heads=tuple(_head(plan, place, day) for place, day in enumerate(plan.week.days)),
    )


def picture_of(
    plan: WeekPlan, reference: Reference, heat: Heat = NO_HEAT, exported: frozenset[str] = frozenset()
) -> WeekPicture:
    """Looks everything up once; painting only reads."""
    zone = ZoneInfo(plan.timezone)
    days = plan.week.days
    return WeekPicture(
        plan=plan,
        zone=zone,
        rows=_rows(plan, reference, exported),
        slots=_slots(plan),
        heads=tuple(_head(plan, place, day) for place, day in enumerate(days)),
        clocks=tuple(day_clock(day, zone) for day in days),
        prime=_prime(plan, reference),
        avoid=frozenset(reference.timing.avoid_hours),
        heat=heat,
        exported=exported,
    )


def next_to(gone: PlannedSend | None, picture: WeekPicture) -> tuple[int, ...]:
    """The send to go to when one went: the next in time, or the last one."""
    if gone is None or not picture.rows:
        return ()
    later = [row.item_id for row in picture.rows if row.send.moment >= gone.moment]
    return (later[0] if later else picture.rows[-1].item_id,)


def _slots(plan: WeekPlan) -> tuple[Slot, ...]:
    return tuple(
        Slot(send.item_id, (send.day - plan.week.monday).days, send.minute, send.parent_item_id)
        for send in plan.sends
        if send.day in plan.week
    )


def _rows(plan: WeekPlan, reference: Reference, exported: frozenset[str]) -> tuple[SendRow, ...]:
    issues = issues_by_item(plan.validation)
    by_id = {send.item_id: send for send in plan.sends}
    return tuple(
        SendRow(
            send,
            type_name(reference, send.send_type_key),
            formats.told(_name(reference.channels, send.channel)),
            formats.told(_name(reference.targets, send.audience_target)),
            _name(reference.content_types, send.content_type) if send.content_type else None,
            issues.get(send.item_id, ()),
            by_id.get(send.parent_item_id) if send.parent_item_id is not None else None,
            by_id.get(send.campaign_item_id) if send.campaign_item_id is not None else None,
            bool(exported) and mark_of(send) in exported,
        )
        for send in plan.sends
    )


def issues_by_item(validation: Validation | None) -> dict[int, tuple[Violation, ...]]:
    """The violations of each send, in their order."""
    found: dict[int, list[Violation]] = {}
    for violation in validation.violations if validation is not None else ():
        for item in violation.items:
            found.setdefault(item, []).append(violation)
    return {item: tuple(listed) for item, listed in found.items()}


def type_name(reference: Reference, key: str) -> str:
    """The name of a send type, or its key in words when nobody knows it."""
    return _name(reference.send_types, key)


def type_names(reference: Reference) -> dict[str, str]:
    """The names of all send types."""
    return {key: str(kind.name) for key, kind in reference.send_types.items()}


def _name(named: Mapping[str, Any], key: str) -> str:
    return str(named[key].name) if key in named else key.replace("_", " ")


def _head(plan: WeekPlan, place: int, day: date) -> DayHead:
    sends = plan.on(day)
    planned = [send for send in sends if not send.is_follow_up]
    wanted = day_targets(plan.volume, place)
    return DayHead(
        day,
        tuple(
            (category, sum(send.category == category for send in planned), wanted[category])
            for category in CATEGORIES
        ),
        len(planned),
        len(sends) - len(planned),
        sum(send.expected_revenue_cents for send in sends),
    )


def day_targets(volume: Mapping[str, Any], place: int) -> dict[Category, int]:
    """What the volume asks of a weekday: the day's total split as the daily figures (domain.md 4.8)."""
    daily = [
        _number(volume, "revenue_per_day"),
        _number(volume, "bump_adjusted_engagement", "engagement_per_day"),
        _number(volume, "retention_per_day"),
    ]
    spread = volume.get("weekly_distribution") or {}
    total = spread.get(place, spread.get(str(place), sum(daily)))
    parts = largest_remainder(int(total), daily) if sum(daily) else [0, 0, 0]
    return dict(zip(CATEGORIES, parts, strict=True))


def _number(volume: Mapping[str, Any], *names: str) -> int:
    return next((int(volume[name]) for name in names if volume.get(name) is not None), 0)


def _prime(plan: WeekPlan, reference: Reference) -> tuple[frozenset[int], ...]:
    """Each weekday's prime hours, as listed and after all shifts (domain.md 7.2, 7.5)."""
    timing = reference.timing
    shift = timing_profile(plan.creator_id).prime_shift_hours
    return tuple(
        frozenset(timing.weekday_prime_hours[weekday]) | frozenset(prime_hours(timing, weekday, shift))
        for weekday in range(7)
    )


def heat_of(hours: Sequence[Sequence[float]]) -> Heat:
    """The heat of a (7, 24) table of 0..100, NaN for unknown; a table of another shape warms nothing."""
    rows = [
        [None if value != value else min(1.0, max(0.0, float(value) / 100)) for value in row] for row in hours
    ]
    if len(rows) != 7 or any(len(row) != 24 for row in rows):
        return NO_HEAT
    return tuple(tuple(row) for row in rows)
