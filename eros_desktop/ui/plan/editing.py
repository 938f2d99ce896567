"""Edits of the week in view: shown at once, stored in the background in the order in which they were made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from eros_desktop.domain.errors import Conflict, ErosError
from eros_desktop.domain.schedule.edits import Edited
from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.jobs.runner import sentence
from eros_desktop.ui import formats
from eros_desktop.ui.context import PaneContext
from eros_desktop.ui.plan.picture import WeekPicture, edited_picture
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.services.plans.editing import WeekBoard, WeekSaved

MakeEdit = Callable[["WeekBoard", WeekPlan], Edited]
Store = Callable[[WeekPlan, Edited, int], "WeekSaved"]
"""Stores an edit, given the week before it and the revision it was made of."""

Refused = Callable[[ErosError], None]


@dataclass(slots=True)
class Ledger:
    """Which revision the next edit starts from, None once one could not be stored. For the worker alone."""

    revision: int | None


class Editing(QObject):
    """Edits one week at a time.

    `edited(WeekPicture, items)` shows the week after an edit before it is stored; `settled()` says that
    nothing waits to be stored any more, so that what is stored may be shown again; `board_came()` that
    judging while dragging works from now on.
    """

    edited = Signal(object, object)
    settled = Signal()
    board_came = Signal()

    def __init__(self, context: PaneContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._picture: WeekPicture | None = None
        self._board: WeekBoard | None = None
        self._ledger = Ledger(None)
        self._waiting: list[tuple[MakeEdit, Store | None, Refused | None]] = []
        self._pending = 0
        self._is_again = False

    @property
    def board(self) -> WeekBoard | None:
        """What the week in view is judged by, None while it is on its way."""
        return self._board

    @property
    def is_pending(self) -> bool:
        """An edit is shown that is not stored yet."""
        return self._pending > 0

    @property
    def plan(self) -> WeekPlan | None:
        """The week in view, with edits that are not stored yet."""
        return None if self._picture is None else self._picture.plan

    def read(self, look: Callable[[WeekBoard, WeekPlan], None]) -> None:
        """Looks at the week in view with what it is judged by; nothing when that is not there yet."""
        if self._picture is None or self._board is None:
            return
        try:
            look(self._board, self._picture.plan)
        except ErosError as error:
            self._context.banner.warn(error.message)

    def show(self, picture: WeekPicture | None) -> None:
        """Another week, or the same one as stored now; asks for what it is judged by."""
        self._picture, self._board, self._ledger = picture, None, Ledger(None)
        self._waiting.clear()
        if picture is None:
            return
        services, plan = self._context.services, picture.plan
        self._context.runner.query(
            self,
            "board",
            lambda _job: services.plan_editor.board(plan.creator_id, plan.week),
            self._take_board,
            failed=lambda error: self._context.banner.error(sentence(error)),
        )

    def apply(self, make: MakeEdit, store: Store | None = None, refused: Refused | None = None) -> None:
        """Makes an edit of the week in view, shows it, and stores it.

        While the board is on its way the edit waits for it. Why it is refused `refused` tells, or the banner.
        """
        if self._picture is None:
            return
        if self._board is None:
            self._waiting.append((make, store, refused))
            return
        try:
            done = make(self._board, self._picture.plan)
        except ErosError as error:
            (refused or self._warn)(error)
            return
        before = self._picture.plan
        self._show_edited(self._board, done)
        self._store(before, done, store or self._save)
        if done.notes:
            self._context.banner.warn(" ".join(done.notes))

    def _warn(self, error: ErosError) -> None:
        self._context.banner.warn(error.message)

    def _take_board(self, board: WeekBoard) -> None:
        picture = self._picture
        if picture is None or self.is_pending:
            return
        if not _is_same(board.stored, picture.plan):
            if not self._is_again:  # another hand changed the week between the two readings: show it first
                self._is_again = True
                self.settled.emit()
            return
        self._is_again = False
        self._board, self._ledger = board, Ledger(board.revision)
        self.board_came.emit()
        waiting, self._waiting = self._waiting, []
        for make, store, refused in waiting:
            self.apply(make, store, refused)

    def _show_edited(self, board: WeekBoard, done: Edited) -> None:
        assert self._picture is not None
        judged = board.judged(done.plan)
        self._picture = edited_picture(self._picture, judged, self._context.services.reference)
        self.edited.emit(self._picture, done.touched)

    def _store(self, before: WeekPlan, done: Edited, store: Store) -> None:
        ledger = self._ledger
        self._pending += 1

        def work(_job: object) -> WeekSaved:
            if ledger.revision is None:
                raise Conflict(
                    tr(
                        "“{what}” was not saved, for the edit before it could not be. "
                        "Look at the week and do it again."
                    ).format(what=formats.told(done.sentence))
                )
            revision, ledger.revision = ledger.revision, None
            saved = store(before, done, revision)
            ledger.revision = saved.revision
            return saved

        self._context.runner.command(
            work,
            name=tr("Saving the week"),
            owner=self,
            failed=lambda error: self._context.banner.error(sentence(error)),
            ended=self._end,
        )

    def _save(self, before: WeekPlan, done: Edited, revision: int) -> WeekSaved:
        return self._context.services.plan_editor.save(
            before.creator_id, before.week, done, expected_revision=revision
        )

    def _end(self) -> None:
        self._pending -= 1
        if not self._pending:
            self.settled.emit()


def _is_same(stored: WeekPlan | None, shown: WeekPlan) -> bool:
    return stored is not None and (stored.status, stored.sends) == (shown.status, shown.sends)
