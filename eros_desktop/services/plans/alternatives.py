"""Other captions for a planned send: what each costs the week, the swap itself, and why one is kept out."""

from __future__ import annotations

from dataclasses import dataclass, replace

from eros_desktop.domain.captions.optimum.forcing import (
    PROVED_POINTS,
    Forced,
    ForcedWeeks,
    proved_bound,
)
from eros_desktop.domain.captions.score import Explanation
from eros_desktop.domain.captions.selection import CaptionPicker
from eros_desktop.domain.errors import Conflict, InvalidInput, NotFound
from eros_desktop.domain.planning.inputs import PlanInputs
from eros_desktop.domain.planning.prices import price_sends
from eros_desktop.domain.reference import Reference
from eros_desktop.domain.rounding import steady
from eros_desktop.domain.schedule.sends import Assignment, PlannedSend, ScoreParts, WeekPlan
from eros_desktop.domain.schedule.wording import names_of, spoken
from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.weeks import Week
from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.changes import Change, Topic
from eros_desktop.services.clock import Clock
from eros_desktop.services.plans.desk import PlanningDesk, with_texts
from eros_desktop.services.plans.desks import Desks
from eros_desktop.services.plans.gathering import Candidate, Gathered
from eros_desktop.services.plans.saving import save_week
from eros_desktop.store.stores import WorkspaceStore


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another caption for a send. Score and parts are 0..100; losses are points, negative for a gain."""

    caption_id: str
    caption_text: str
    content_type: str | None
    fallback_level: int
    score: float
    score_parts: ScoreParts
    own_loss: float
    """What the send itself loses."""
    week_loss: float
    """What the week's total falls by when this caption is forced here and the rest is chosen anew."""
    also_changes: tuple[int, ...]
    """Numbers of the other sends that get another caption then."""
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Alternatives:
    """The captions with the least loss for the week, least first.

    `is_proved` tells whether the stored week is still the best for the data as they are now.
    """

    week_total: float
    is_proved: bool
    sentence: str
    entries: tuple[Alternative, ...]


@dataclass(frozen=True, slots=True, eq=False)
class _Seat:
    """One send of a stored week with everything that choosing for it needs."""

    gathered: Gathered
    candidate: Candidate
    desk: PlanningDesk
    plan: WeekPlan
    send: PlannedSend
    picker: CaptionPicker

    @property
    def forced(self) -> ForcedWeeks:
        return ForcedWeeks(self.picker.columns, self.plan.sends, self.send.item_id)

    def row(self, caption_id: str) -> int:
        """The caption's row of the bank. Raises NotFound."""
        row = self.gathered.snapshot.row_of.get(caption_id)
        if row is None:
            raise NotFound(f"There is no caption '{caption_id}' any more. Nothing was changed; search again.")
        return row

    def explain(self, row: int, *, among_kept: bool = False) -> Explanation:
        """The score of any caption for this send, the other sends of the week as they are.

        With `among_kept` only those that keep their captions count as used.
        """
        others = [send for send in self.plan.sends if send.item_id != self.send.item_id]
        placed: dict[str, int] = {}
        for send in others:
            if send.content_type is not None:
                placed[send.content_type] = placed.get(send.content_type, 0) + 1
        used = [
            str(send.caption_id)
            for send in others
            if send.caption_id is not None and (not among_kept or send.is_locked or send.is_hand_edited)
        ]
        return self.picker.explain(self.send.send_type_key, self.send.day, row, placed, used)


class AlternativeService:
    """Looks for other captions and swaps them."""

    def __init__(self, store: WorkspaceStore, desks: Desks, reference: Reference, clock: Clock) -> None:
        self._store = store
        self._desks = desks
        self._reference = reference
        self._clock = clock

    def of(self, creator_id: CreatorId, week: Week, item_id: int, limit: int = 10) -> Alternatives:
        """The `limit` captions with the least loss for the week, reckoned with the data as they are now.

        Raises NotFound when the week or the send is not there.
        """
        seat = self._seat(creator_id, week, item_id)
        forced = seat.forced
        found = forced.alternatives(limit)
        with self._store.read() as stores:
            ids = [str(one.send.caption_id) for one in found]
            texts = stores.captions.texts(ids)
        total, best = forced.total, forced.is_best()
        return Alternatives(
            week_total=total,
            is_proved=best,
            sentence=_standing(total, forced.best, best),
            entries=tuple(self._entry(seat, one, total, texts) for one in found),
        )

    def why_not(self, creator_id: CreatorId, week: Week, item_id: int, caption_id: str) -> Explanation:
        """Any caption for a send: the five parts, their inputs, and the filter that keeps it out, if any."""
        seat = self._seat(creator_id, week, item_id)
        return seat.explain(seat.row(caption_id))

    def swap(self, creator_id: CreatorId, week: Week, item_id: int, caption_id: str) -> Change:
        """Gives a send another caption, chooses the rest of the week anew beside it, and saves.

        The week's total falls by exactly the `week_loss` of the alternative. The send counts as hand-edited
        from then on; locked and hand-edited ones stay. Raises Conflict for a queued or completed week or a
        locked send, InvalidInput where a filter keeps the caption out.
        """
        seat = self._seat(creator_id, week, item_id)
        if seat.plan.status in ("queued", "completed"):
            raise Conflict(
                f"The week of {week} is {seat.plan.status}, so its captions stay as they are. "
                "Reopen it first."
            )
        if seat.send.is_locked:
            raise Conflict(
                f"{self._spoken(seat.send)} is locked, so it keeps its caption. Unlock it first, then swap."
            )
        forced = seat.forced
        row = seat.row(caption_id)
        pick = forced.pick_of(row)
        if pick is None:
            raise InvalidInput("caption_id", self._kept_out(seat, row))
        chosen = forced.forced(pick)
        loss = steady(forced.total - chosen.total)
        summary = self._told(seat.send, loss, len(chosen.also_changes))
        return Change(Topic.WEEKS, summary, self._save(seat, chosen, summary))

    def _seat(self, creator_id: CreatorId, week: Week, item_id: int) -> _Seat:
        gathered = self._desks.gather([creator_id], week)
        stored = gathered.candidates[0] if gathered.candidates else None
        plan = stored.existing if stored else None
        if stored is None or plan is None:
            raise NotFound(
                f"No week of {week} is planned for '{creator_id}'. Nothing was changed; run plan first."
            )
        # What the week itself uses is no use by others: a send may have its caption, or its twin, again.
        candidate = replace(stored, existing=None)
        gathered = replace(gathered, candidates=(candidate,))
        send = next((one for one in plan.sends if one.item_id == item_id), None)
        if send is None:
            raise NotFound(
                f"Send {item_id} of the week of {week} is not there any more. Nothing was changed; "
                "reload the week.",
                code="VALIDATION_ERROR",
            )
        desk = self._desks.desk(gathered, plan.seed)
        return _Seat(gathered, candidate, desk, plan, send, desk.picker(candidate))

    def _entry(self, seat: _Seat, one: Forced, total: float, texts: dict[str, str]) -> Alternative:
        send = one.send
        assert send.score_parts is not None
        found = seat.explain(one.pick.row)
        return Alternative(
            caption_id=str(send.caption_id),
            caption_text=texts.get(str(send.caption_id), ""),
            content_type=send.content_type,
            fallback_level=one.pick.level,
            score=send.score or 0.0,
            score_parts=send.score_parts,
            own_loss=steady((seat.send.score or 0.0) - (send.score or 0.0)),
            week_loss=steady(total - one.total),
            also_changes=one.also_changes,
            reasons=found.reasons,
        )

    def _kept_out(self, seat: _Seat, row: int) -> str:
        found = seat.explain(row, among_kept=True)
        why = (
            found.excluded_by.reason
            if found.excluded_by
            else "Its freshness or performance is below every minimum."
        )
        return (
            f"{self._spoken(seat.send)} cannot have this caption: {why} Nothing was changed; choose another."
        )

    def _save(self, seat: _Seat, chosen: Forced, summary: str) -> int | None:
        """The new captions with prices that suit them, judged anew, as the next revision of the week.

        Returns the line of the journal.
        """
        calculation = seat.desk.calculation(seat.candidate)
        inputs = seat.desk.inputs(seat.candidate, calculation)
        changed = set(chosen.also_changes) | self._repriced(seat, inputs)
        before = {send.item_id: send for send in seat.plan.sends}
        priced = price_sends(_free(chosen.sends, seat.send), inputs, self._reference)
        sends = tuple(
            replace(
                send if send.item_id in changed else _as_priced(send, before),
                is_hand_edited=send.is_hand_edited or send.item_id == seat.send.item_id,
            )
            for send in priced
        )
        proof = self._proof(seat, sends, chosen.total)
        plan = replace(seat.plan, sends=sends, assignment=proof)
        with self._store.read() as stores:
            texts = stores.captions.texts(str(send.caption_id) for send in sends if send.caption_id)
        judged = seat.desk.judged(with_texts(plan, texts), seat.candidate, calculation)
        with self._store.write() as stores:
            save_week(
                stores,
                seat.plan,
                judged,
                subject=Subject("week", judged.creator_id, judged.week, seat.send.item_id),
                summary=summary,
                run_id=f"swap-{chosen.send.item_id}",
                at=self._clock.stamp(),
            )
            return stores.activity.last_noted

    def _repriced(self, seat: _Seat, inputs: PlanInputs) -> set[int]:
        """The swapped send, unless somebody gave it another price than its caption asks for."""
        asked = price_sends(_free(seat.plan.sends, seat.send), inputs, self._reference)
        usual = next(send for send in asked if send.item_id == seat.send.item_id)
        return {usual.item_id} if usual.price_cents == seat.send.price_cents else set()

    def _proof(self, seat: _Seat, sends: tuple[PlannedSend, ...], total: float) -> Assignment:
        """How good the week is now among all that keep its locked and hand-edited sends."""
        bound = max(total, steady(proved_bound(seat.picker.columns, sends)))
        gap = steady((bound - total) / bound) if bound - total > PROVED_POINTS else 0.0
        bound = bound if gap else total
        return Assignment(total, bound, gap, "optimal")

    def _spoken(self, send: PlannedSend) -> str:
        """`PPV Unlock, Tue 09:16`."""
        return spoken(send, names_of(self._reference))

    def _told(self, send: PlannedSend, loss: float, others: int) -> str:
        fell = f"fell by {loss:,.2f}" if loss >= 0 else f"rose by {-loss:,.2f}"
        also = f"; {others} other {'send' if others == 1 else 'sends'} changed with it" if others else ""
        return f"Swapped the caption of {self._spoken(send)}: the week's total {fell} points{also}"


def _free(sends: tuple[PlannedSend, ...], chosen: PlannedSend) -> tuple[PlannedSend, ...]:
    """The sends with one of them priced like any other."""
    return tuple(
        replace(send, is_hand_edited=False) if send.item_id == chosen.item_id else send for send in sends
    )


def _as_priced(send: PlannedSend, before: dict[int, PlannedSend]) -> PlannedSend:
    """The send with the price, goal and expiry it had."""
    old = before[send.item_id]
    return replace(
        send,
        price_cents=old.price_cents,
        goal_cents=old.goal_cents,
        tip_goal_mode=old.tip_goal_mode,
        expiration_hours=old.expiration_hours,
    )


def _standing(total: float, best: float, is_best: bool) -> str:
    if is_best:
        return f"The week's {total:,.2f} points are proved best for today's data."
    return (
        f"The week has {total:,.2f} points and could have up to {best:,.2f} with today's data: "
        "captions, messages or other weeks changed since, or somebody chose by hand. Generate it again to "
        "gain what the kept sends allow."
    )
