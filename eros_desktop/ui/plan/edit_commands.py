"""The wishes of keyboard, menus and mouse, turned into edits of the week."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from eros_desktop.domain.errors import ErosError, InvalidInput
from eros_desktop.domain.groups import FOLLOW_UP
from eros_desktop.domain.reference import SendType
from eros_desktop.domain.schedule import edits, parcel
from eros_desktop.domain.schedule.edits import Edited
from eros_desktop.domain.schedule.edits_fields import FieldChanges, change
from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.domain.schedule.wording import spoken_all
from eros_desktop.domain.weeks import Week, time_of_minute
from eros_desktop.ui.actions.build import Handler
from eros_desktop.ui.context import PaneContext
from eros_desktop.ui.plan import clipboard
from eros_desktop.ui.plan.editing import Editing, Refused
from eros_desktop.ui.plan.geometry import Spot
from eros_desktop.ui.plan.picture import SendRow
from eros_desktop.ui.plan.telling import sends_in_words
from eros_desktop.ui.plan.week_canvas import WeekCanvas
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.services.plans.backlog import BacklogSend
    from eros_desktop.services.plans.editing import WeekBoard, WeekSaved

NUDGE, FINE = 5, 1
FOLLOWUP_MINUTES = 25
NEXT_TO_MINUTES = 60
"""A send added by keyboard stands so long after the current one."""


class EditCommands(QObject):
    """Edits the selected sends of the canvas, which the list shares.

    `spot` is the empty time that was clicked last, where the next send is pasted or added.
    """

    def __init__(self, context: PaneContext, editing: Editing, canvas: WeekCanvas, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._editing = editing
        self._canvas = canvas
        canvas.hand.dropped.connect(self.move)
        canvas.hand.board = lambda: editing.board

    def handlers(self) -> Mapping[str, Handler]:
        """What the actions do that need no question."""
        return {
            "cut_sends": self.cut,
            "copy_sends": self.copy,
            "paste_sends": lambda: self.paste(None),
            "duplicate_sends": self.duplicate,
            "delete_sends": self.delete,
            "add_followup": self.add_followup,
            "to_backlog": self.to_backlog,
            "day_before": lambda: self.move(self.items, -1, 0),
            "day_after": lambda: self.move(self.items, 1, 0),
            "earlier": lambda: self.move(self.items, 0, -NUDGE),
            "later": lambda: self.move(self.items, 0, NUDGE),
            "minute_earlier": lambda: self.move(self.items, 0, -FINE),
            "minute_later": lambda: self.move(self.items, 0, FINE),
        }

    @property
    def items(self) -> tuple[int, ...]:
        """The selected sends."""
        return tuple(sorted(self._canvas.chosen_items()))

    def move(self, items: Collection[int], days: int, minutes: int) -> None:
        self._editing.apply(lambda board, plan: edits.move(plan, items, days, minutes, names=board.names))

    def set_moment(self, item: int, day: date, at: time, refused: Refused | None = None) -> None:
        """Gives a send a day and a time."""
        self._editing.apply(
            lambda board, plan: edits.set_moment(plan, item, day, at, names=board.names), refused=refused
        )

    def change(self, items: Collection[int], changes: FieldChanges, refused: Refused | None = None) -> None:
        """Gives sends other values."""
        self._editing.apply(
            lambda board, plan: change(plan, items, changes, names=board.names), refused=refused
        )

    def set_locked(self, items: Collection[int], locked: bool) -> None:
        self._editing.apply(lambda board, plan: edits.set_locked(plan, items, locked, names=board.names))

    def toggle_lock(self, rows: Sequence[SendRow]) -> None:
        """Locks sends; when all of them are locked, frees them."""
        if rows:
            locked = not all(row.send.is_locked for row in rows)
            self.set_locked([row.item_id for row in rows], locked)

    def duplicate(self) -> None:
        items = self.items
        self._editing.apply(lambda board, plan: edits.duplicate(plan, items, names=board.names))

    def delete(self) -> None:
        items = self.items
        self._editing.apply(lambda board, plan: edits.delete(plan, items, names=board.names))

    def add(self, kind: SendType, day: date, at: time) -> None:
        """A new send of a type."""
        self._editing.apply(
            lambda board, plan: edits.add(plan, board.fresh(kind, day, at), names=board.names)
        )

    def add_followup(self) -> None:
        """A follow-up to the selected send, where its type may have one."""
        items = self.items
        self._editing.apply(lambda board, plan: _with_followup(board, plan, items))

    # -- clipboard ---------------------------------------------------------------------------------

    def copy(self) -> None:
        """The selected sends to the clipboard."""
        self._editing.read(self._copy)

    def cut(self) -> None:
        """The same, and out of the week."""
        items = self.items

        def cut(board: WeekBoard, plan: WeekPlan) -> Edited:
            chosen = edits.chosen_sends(plan, items)
            done = edits.delete(plan, items, names=board.names)
            clipboard.copy_sends(parcel.parcel_of(plan, items), plan.timezone, board.names)
            return replace(done, sentence=f"Cut {spoken_all(chosen, board.names)}")

        self._editing.apply(cut)

    def paste(self, spot: Spot | None) -> None:
        """The clipboard's sends: the earliest at a time of the week, or where they fit by themselves."""
        try:
            found = clipboard.copied_sends()
        except ErosError as error:
            self._context.banner.warn(error.message)
            return
        current = self._canvas.current_item()

        def paste(board: WeekBoard, plan: WeekPlan) -> Edited:
            target = _target(plan, found, spot, current)
            return parcel.paste(plan, found, target, board.context, names=board.names)

        self._editing.apply(paste)

    def _copy(self, board: WeekBoard, plan: WeekPlan) -> None:
        found = parcel.parcel_of(plan, self.items)
        clipboard.copy_sends(found, plan.timezone, board.names)
        self._context.banner.info(
            tr("Copied: {sends}").format(sends=sends_in_words(found.sends, board.names))
        )

    # -- backlog -----------------------------------------------------------------------------------

    def to_backlog(self) -> None:
        self.put_aside(self.items)

    def put_aside(self, items: Sequence[int]) -> None:
        """Sends out of the week into the backlog; follow-ups of theirs go, for they follow nothing there."""
        services = self._context.services

        def aside(board: WeekBoard, plan: WeekPlan) -> Edited:
            chosen = edits.chosen_sends(plan, items)
            done = edits.delete(plan, items, names=board.names)
            gone = len(plan.sends) - len(done.plan.sends) - len(chosen)
            also = f" and deleted {gone} {'follow-up' if gone == 1 else 'follow-ups'}" if gone else ""
            return replace(done, sentence=f"Put {spoken_all(chosen, board.names)} into the backlog{also}")

        def store(before: WeekPlan, done: Edited, revision: int) -> WeekSaved:
            chosen = edits.chosen_sends(before, items)
            return services.backlog.put(before, done, chosen, expected_revision=revision)

        self._editing.apply(aside, store)

    def take_back(self, waiting: Sequence[BacklogSend], spot: Spot | None) -> None:
        """Sends of the backlog into the week, the first at a time of it, the others as far after it."""
        services, plan = self._context.services, self._editing.plan
        if plan is None or not waiting:
            return
        ids = [one.backlog_id for one in waiting]
        sends = tuple(replace(one.send, item_id=place) for place, one in enumerate(waiting, start=1))
        first = min(send.day for send in sends)
        home = Week.containing(first)
        found = parcel.Parcel(
            plan.creator_id,
            plan.page_name,
            plan.page_type,
            home,
            tuple(sorted(sends, key=lambda send: send.sort_key)),
        )
        current = self._canvas.current_item()

        def take(board: WeekBoard, now: WeekPlan) -> Edited:
            target = _target(now, found, spot, current)
            done = parcel.paste(now, found, target, board.context, names=board.names)
            if len(done.touched) < len(found.sends):
                raise InvalidInput(
                    "items", tr("Nothing left the backlog. {why}").format(why=" ".join(done.notes))
                )
            sentence = f"Took {spoken_all(found.sends, board.names)} out of the backlog"
            return replace(done, sentence=sentence)

        def store(now: WeekPlan, done: Edited, revision: int) -> WeekSaved:
            return services.backlog.take(now.creator_id, now.week, done, ids, expected_revision=revision)

        self._editing.apply(take, store)


def _target(plan: WeekPlan, found: parcel.Parcel, spot: Spot | None, current: int | None) -> parcel.Target:
    """The time asked for; else the day of the current send, where the sends come from this very week."""
    if spot is not None:
        at = time_of_minute(min(24 * 60 - NUDGE, round(spot.minute / NUDGE) * NUDGE))
        return parcel.Target(plan.week.days[spot.place], at)
    is_home = (found.creator_id, found.week) == (plan.creator_id, plan.week)
    days = [send.day for send in plan.sends if send.item_id == current]
    return parcel.Target(days[0]) if is_home and days else parcel.Target()


def _with_followup(board: WeekBoard, plan: WeekPlan, items: Sequence[int]) -> Edited:
    (parent, *more) = edits.chosen_sends(plan, items)
    context = board.context
    if more:
        raise InvalidInput("items", tr("A follow-up has one parent. Select one send, then add it."))
    if parent.send_type_key not in context.followup_parents or not context.may_follow_up:
        raise InvalidInput(
            "items",
            tr(
                "{send} cannot have a follow-up. Nothing was added; PPV unlocks, PPV walls and tip goals "
                "can, on pages that allow it."
            ).format(send=sends_in_words((parent,), board.names)),
        )
    if any(send.parent_item_id == parent.item_id for send in plan.sends):
        raise InvalidInput(
            "items",
            tr("{send} has a follow-up already. Nothing was added.").format(
                send=sends_in_words((parent,), board.names)
            ),
        )
    moment = parent.moment + timedelta(minutes=FOLLOWUP_MINUTES)
    fresh = board.fresh(context.reference.send_type(FOLLOW_UP), moment.date(), moment.time())
    return edits.add_after(plan, parent.item_id, replace(fresh, followup_delay_minutes=FOLLOWUP_MINUTES),
                           names=board.names)  # fmt: skip
