"""Sends on their way from one place to another: cut or copied, and pasted into a day, week or creator."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any, cast
from zoneinfo import ZoneInfo

from eros_desktop.domain.errors import InvalidInput
from eros_desktop.domain.groups import FOLLOW_UP
from eros_desktop.domain.reference import Reference
from eros_desktop.domain.schedule.document_items import Reader, item_document, item_from_document
from eros_desktop.domain.schedule.edits import (
    Edited,
    chosen_sends,
    place_new,
    require_open_week,
    without_caption,
)
from eros_desktop.domain.schedule.rules_context import JudgeContext
from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan
from eros_desktop.domain.schedule.wording import NO_NAMES, Names, spoken, spoken_all
from eros_desktop.domain.values import CreatorId, PageType
from eros_desktop.domain.weeks import Week, exists, hhmm

FORMAT = "eros-sends"
VERSION = 1


@dataclass(frozen=True, slots=True)
class Parcel:
    """Sends with where they come from, in order of time; references among them hold."""

    creator_id: CreatorId
    page_name: str
    page_type: PageType
    week: Week
    sends: tuple[PlannedSend, ...]


def parcel_of(plan: WeekPlan, items: Collection[int]) -> Parcel:
    """The chosen sends of a week. Raises NotFound and InvalidInput as `chosen_sends` does."""
    return Parcel(plan.creator_id, plan.page_name, plan.page_type, plan.week, chosen_sends(plan, items))


def parcel_document(parcel: Parcel, timezone: str) -> dict[str, Any]:
    """JSON-ready; `parcel_from_document` reads it back."""
    around = WeekPlan(
        parcel.creator_id, parcel.page_name, parcel.page_type, timezone, parcel.week, 0, sends=parcel.sends
    )
    return {
        "format": FORMAT,
        "version": VERSION,
        "creator_id": parcel.creator_id,
        "page_name": parcel.page_name,
        "page_type": parcel.page_type,
        "week": str(parcel.week),
        "items": [item_document(send, around) for send in parcel.sends],
    }


def parcel_from_document(document: Mapping[str, Any]) -> Parcel:
    """The sends of a document. Raises InvalidInput naming what cannot be read."""
    read = Reader(document, "")
    if read.optional_text("format") != FORMAT or read.optional_whole("version") != VERSION:
        raise InvalidInput("format", "The clipboard holds no sends of this program. Nothing was pasted.")
    sends = tuple(
        item_from_document(item, f"items[{place}]") for place, item in enumerate(read.parts("items"))
    )
    if not sends:
        raise InvalidInput("items", "The clipboard holds no sends. Nothing was pasted; copy some first.")
    if len({send.item_id for send in sends}) < len(sends):
        raise InvalidInput(
            "items", "Two sends of the clipboard have the same number. Nothing was pasted; copy them again."
        )
    return Parcel(
        CreatorId(read.text("creator_id")),
        read.text("page_name"),
        cast("PageType", read.one_of(("paid", "free"), "page_type")),
        Week.parse(read.text("week")),
        tuple(sorted(sends, key=lambda send: (*send.sort_key, send.item_id))),
    )


def parcel_text(parcel: Parcel, names: Names = NO_NAMES) -> str:
    """The sends as plain text, one a line: day, time, type, price in dollars, caption; tabs between."""
    lines = []
    for send in parcel.sends:
        amount = send.price_cents if send.price_cents is not None else send.goal_cents
        price = "" if amount is None else f"{amount / 100:.2f}"
        words = " ".join((send.caption_text or "").split())
        kind = names.get(send.send_type_key, send.send_type_key)
        lines.append("\t".join((str(send.day), hhmm(send.at), kind, price, words)))
    return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class Target:
    """Where to paste: the day and time of the earliest send; None keeps its weekday, or its time of day."""

    day: date | None = None
    at: time | None = None


def paste(
    plan: WeekPlan, parcel: Parcel, target: Target, context: JudgeContext, *, names: Names = NO_NAMES
) -> Edited:
    """New sends like those of the parcel, their distances kept. `notes` tell all that does not fit here.

    Left out: types the page cannot have, days outside the week, times the clocks skip. Without its caption
    comes what the vault does not hold and what is used in this week already. An audience the page lacks
    becomes the type's own. Raises InvalidInput with the reasons when nothing is left.
    """
    require_open_week(plan)
    step = _step(plan, parcel, target)
    fitting = _Fitting(plan, parcel, context, names)
    sends = tuple(found for send in parcel.sends if (found := fitting.fit(send, step)) is not None)
    if not sends:
        raise InvalidInput("items", f"Nothing was pasted: {' '.join(fitting.notes)}")
    what = spoken_all(sends, names)
    pasted = f"Pasted {what}"
    if parcel.creator_id != plan.creator_id:
        pasted = f"Pasted {what} from {parcel.page_name}"
    return place_new(plan, sends, pasted, tuple(fitting.notes), names=names)


def _step(plan: WeekPlan, parcel: Parcel, target: Target) -> timedelta:
    first = parcel.sends[0]
    day = target.day or plan.week.monday + (first.day - parcel.week.monday)
    return datetime.combine(day, target.at or first.at) - first.moment


class _Fitting:
    """Fits one send after the other into a week and notes what does not fit."""

    def __init__(self, plan: WeekPlan, parcel: Parcel, context: JudgeContext, names: Names) -> None:
        self._plan = plan
        self._parcel = parcel
        self._context = context
        self._reference: Reference = context.reference
        self._names = names
        self._zone = ZoneInfo(plan.timezone)
        self._used = {send.caption_id for send in plan.sends if send.caption_id is not None}
        self.notes: list[str] = []

    def fit(self, send: PlannedSend, step: timedelta) -> PlannedSend | None:
        """The send as it may stand here, or None."""
        moment = send.moment + step
        new = replace(
            send,
            day=moment.date(),
            at=moment.time(),
            base_at=None,
            is_locked=False,
            status="pending",
        )
        reason = self._left_out(new, spoken(send, self._names))
        if reason:
            self.notes.append(reason)
            return None
        new = self._with_audience(new)
        self._check_price(new)
        return self._with_caption(new, send)

    def _left_out(self, send: PlannedSend, what: str) -> str:
        """Why the send, which was called `what`, cannot be here; empty when it can."""
        kind = self._reference.send_types.get(send.send_type_key)
        page = self._plan.page_type
        if kind is None:
            return f"{what} is of a type nobody knows, and was left out."
        fits = self._context.may_follow_up if kind.key == FOLLOW_UP else kind.suits_page(page)
        if not fits or (kind.category == "retention" and page != "paid" and kind.key != FOLLOW_UP):
            return f"{what} does not belong on a {page} page, and was left out."
        if kind.key == FOLLOW_UP and send.parent_item_id not in {one.item_id for one in self._parcel.sends}:
            return f"{what} follows a send that was not copied with it, and was left out."
        if send.day not in self._plan.week:
            return f"{what} would fall on {send.day}, outside the week, and was left out."
        if not exists(send.day, send.at, self._zone):
            skipped = f"{send.day:%a} {hhmm(send.at)}"
            return f"{what} would fall on {skipped}, which does not exist, and was left out."
        return ""

    def _with_audience(self, send: PlannedSend) -> PlannedSend:
        target = self._reference.targets.get(send.audience_target)
        if target is not None and target.suits(self._plan.page_type, send.channel):
            return send
        wanted = self._reference.send_type(send.send_type_key).default_target
        if wanted == send.audience_target:
            return send
        self.notes.append(
            f"{spoken(send, self._names)} goes to its type's own audience: this page lacks the copied one."
        )
        return replace(send, audience_target=wanted)

    def _check_price(self, send: PlannedSend) -> None:
        allowed = self._reference.prices.ranges.get(send.send_type_key)
        if send.price_cents is None or allowed is None:
            return
        if not allowed.minimum * 100 <= send.price_cents <= allowed.maximum * 100:
            self.notes.append(
                f"{spoken(send, self._names)} asks ${send.price_cents / 100:.2f}; {allowed.minimum} to "
                f"{allowed.maximum} dollars are allowed."
            )

    def _with_caption(self, new: PlannedSend, old: PlannedSend) -> PlannedSend:
        if old.caption_id is None:
            return replace(new, needs_manual_caption=True)
        reason = self._caption_refusal(old)
        if reason:
            self.notes.append(reason)
            return without_caption(new)
        self._used.add(old.caption_id)
        stays = (self._parcel.creator_id, old.day) == (self._plan.creator_id, new.day)
        return new if stays else replace(new, score=None, score_parts=None, fallback_level=None)

    def _caption_refusal(self, send: PlannedSend) -> str:
        """Why the caption cannot come along; empty when it can."""
        what, content = spoken(send, self._names), send.content_type
        if content is not None and content not in self._context.profile.vault_types:
            return (
                f"{what} needs {content}, which this vault does not hold, and came without it; "
                "choose another."
            )
        if send.caption_id in self._used:
            return f"{what} has a caption that this week uses already and came without it; choose another."
        shares = self._parcel.creator_id != self._plan.creator_id and self._parcel.week == self._plan.week
        if shares and self._context.settings.unique_across_creators:
            page = self._parcel.page_name
            return f"{what} has a caption that {page} uses this week and came without it; choose another."
        return ""
