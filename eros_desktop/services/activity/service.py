"""Reading the journal, taking actions back and doing them again."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, time, timedelta
from typing import cast
from zoneinfo import ZoneInfo

from eros_desktop.domain.captions.search.folding import fold
from eros_desktop.domain.creators import DEFAULT_ZONE
from eros_desktop.domain.errors import Conflict, NotFound
from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.weeks import Week
from eros_desktop.services.activity.entries import (
    ActivityEntry,
    ActivityPage,
    ActivityQuery,
    Kind,
    Outcome,
    Subject,
)
from eros_desktop.services.activity.journal import note
from eros_desktop.services.activity.reversals import Reversal, Reversed, Step
from eros_desktop.services.activity.undo import NEVER_AGAIN, undo_document, undo_of
from eros_desktop.services.changes import Change
from eros_desktop.services.clock import Clock
from eros_desktop.services.snapshot import SnapshotCache
from eros_desktop.store.activity import ActivityFilter, ActivityRow
from eros_desktop.store.stores import Stores, WorkspaceStore

Origins = Callable[[str], Sequence[str]]
LOOKED_BACK = 5
"""So many of the newest lines may tell of what a job or the window says now."""


class ActivityService:
    """The journal of one workspace; `reversals` knows how each kind of action goes back and forth."""

    def __init__(
        self,
        store: WorkspaceStore,
        snapshots: SnapshotCache,
        clock: Clock,
        reversals: Mapping[str, Reversal],
    ) -> None:
        self._store = store
        self._snapshots = snapshots
        self._clock = clock
        self._reversals = reversals

    def entries(
        self, query: ActivityQuery, limit: int = 100, offset: int = 0, origins: Origins | None = None
    ) -> ActivityPage:
        """Lines `offset` to `offset + limit` of those wanted, newest first, and how many there are.

        `origins` gives what may stand in a line for a word of the query in the user's language.
        """
        wanted = self._filter(query, origins)
        with self._store.read() as stores:
            rows = stores.activity.page(wanted, limit, offset)
            total = stores.activity.count(wanted)
            return ActivityPage(_entries(stores, rows), offset, total)

    def entry(self, activity_id: int) -> ActivityEntry:
        """One line. Raises NotFound."""
        with self._store.read() as stores:
            return _entries(stores, (_found(stores, activity_id),))[0]

    def details(self, activity_id: int) -> str | None:
        """The long text of a line, None when it has none."""
        with self._store.read() as stores:
            return stores.activity.details(activity_id)

    def page_names(self) -> dict[str, str]:
        """The page of every creator, by id, active ones first."""
        with self._store.read() as stores:
            return {str(creator.creator_id): creator.page_name for creator in stores.creators.all()}

    def next_undo(self) -> ActivityEntry | None:
        """The newest action that can be taken back."""
        with self._store.read() as stores:
            return _one(stores, stores.activity.next_undo())

    def next_redo(self) -> ActivityEntry | None:
        """The action taken back last that can be done again, as long as nothing else was done since."""
        with self._store.read() as stores:
            return _one(stores, stores.activity.next_redo(NEVER_AGAIN))

    def undo(self, activity_id: int | None = None) -> Change:
        """Takes an action back, the newest one when none is named.

        Raises NotFound when there is no such action, Conflict when it was taken back before, cannot be taken
        back at all, or when what it left was changed since. Nothing is changed then.
        """
        return self._go(activity_id, is_undo=True)

    def redo(self, activity_id: int | None = None) -> Change:
        """Does an action again that was taken back, the last one when none is named.

        Raises NotFound and Conflict as `undo` does. Nothing is changed then.
        """
        return self._go(activity_id, is_undo=False)

    def note_job(
        self,
        summary: str,
        outcome: Outcome,
        milliseconds: float,
        *,
        details: str | None = None,
        subject: Subject | None = None,
    ) -> int:
        """Notes an ended job and how long it took; returns the number of its line.

        A job that noted its own change gets no second line: that one is told how long it took.
        """
        with self._store.write() as stores:
            told = _told_already(stores, summary, outcome) if outcome == "done" else None
            if told is not None:
                if told.milliseconds is None:
                    stores.activity.set_milliseconds(told.activity_id, milliseconds)
                return told.activity_id
            return note(
                stores,
                subject or Subject("job"),
                summary,
                self._clock.stamp(),
                details=details,
                milliseconds=milliseconds,
                outcome=outcome,
            )

    def note_message(self, text: str, *, is_trouble: bool = False, details: str | None = None) -> int | None:
        """Keeps something the window said, so that it can be read again; returns the number of its line.

        None for what a line of the journal says already.
        """
        with self._store.write() as stores:
            outcome: Outcome = "failed" if is_trouble else "done"
            if _told_already(stores, text, outcome) is not None:
                return None
            return note(
                stores, Subject("message"), text, self._clock.stamp(), details=details, outcome=outcome
            )

    def _go(self, activity_id: int | None, *, is_undo: bool) -> Change:
        with self._store.write() as stores:
            row = _chosen(stores, activity_id, is_undo=is_undo)
            _refuse_impossible(row, is_undo=is_undo)
            assert row.undo_kind is not None
            undo = undo_of(row.undo_kind, stores.activity.undo_document(row.activity_id))
            at = self._clock.stamp()
            step = Step(row.activity_id, row.summary, _subject(row), at, is_undo)
            done = self._reversals[row.undo_kind](stores, undo, step)
            if done.undo is not None:
                stores.activity.set_undo(row.activity_id, undo_document(done.undo)[1])
            revision = _raise_revision(stores, done)
            undone = f"Undid: {row.summary}" if is_undo else f"Did again: {row.summary}"
            noted = note(stores, step.subject, undone, at)
            stores.activity.mark(row.activity_id, noted if is_undo else None, at)
        if done.captions is not None and revision is not None:
            self._snapshots.follow_edit(revision, done.captions)
        return Change(done.topics, ". ".join((undone, *done.remarks)), row.activity_id)

    def _filter(self, query: ActivityQuery, origins: Origins | None) -> ActivityFilter:
        since = None
        if query.days is not None:
            zone = ZoneInfo(DEFAULT_ZONE)
            first = self._clock.now().astimezone(zone).date() - timedelta(days=query.days - 1)
            since = datetime.combine(first, time(), tzinfo=zone).astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S")
        return ActivityFilter(
            kinds=query.kinds,
            outcomes=query.outcomes,
            creator_id=query.creator_id,
            since=since,
            words=tuple(_ways(word, origins) for word in fold(query.words).split()),
        )


def _ways(word: str, origins: Origins | None) -> tuple[str, ...]:
    """What any of must occur where a word is looked for."""
    return (word,) if origins is None else (word, *map(fold, origins(word)))


def _told_already(stores: Stores, text: str, outcome: Outcome) -> ActivityRow | None:
    """The line of this outcome among the newest that says this already, as a whole or followed by remarks."""
    rows = [row for row in stores.activity.recent(LOOKED_BACK) if row.outcome == outcome]
    return next((row for row in rows if text == row.summary or text.startswith(f"{row.summary}. ")), None)


def _chosen(stores: Stores, activity_id: int | None, *, is_undo: bool) -> ActivityRow:
    if activity_id is not None:
        return _found(stores, activity_id)
    row = stores.activity.next_undo() if is_undo else stores.activity.next_redo(NEVER_AGAIN)
    if row is None:
        raise NotFound(
            f"There is nothing to {'undo' if is_undo else 'do again'}. Nothing was changed.",
            code="ACTIVITY_NOT_FOUND",
        )
    return row


def _found(stores: Stores, activity_id: int) -> ActivityRow:
    row = stores.activity.find(activity_id)
    if row is None:
        raise NotFound(
            f"There is no activity {activity_id}. Nothing was changed; reload the list.",
            code="ACTIVITY_NOT_FOUND",
        )
    return row


def _refuse_impossible(row: ActivityRow, *, is_undo: bool) -> None:
    """Raises Conflict for an action that cannot go this way at all."""
    reason = None
    if row.undo_kind is None:
        reason = "cannot be undone: it changed nothing that could be put back"
    elif row.is_undone and is_undo:
        reason = "was undone already"
    elif not row.is_undone and not is_undo:
        reason = "was not undone, so it cannot be done again"
    elif not is_undo and row.undo_kind in NEVER_AGAIN:
        reason = "cannot be done again from here: import the file once more, or run its rows again"
    elif not row.can_undo:
        reason = "is too long ago: only newer changes keep what takes them back"
    if reason is not None:
        raise Conflict(
            f"'{row.summary}' {reason}. Nothing was changed.",
            code="UNDO_IMPOSSIBLE",
            details={"activity_id": row.activity_id},
        )


def _raise_revision(stores: Stores, done: Reversed) -> int | None:
    """Marks the planning data as changed where it is; None when it is as it was."""
    if done.everything:
        return stores.info.raise_data_revision()
    return None if done.captions is None else stores.info.raise_data_revision(done.captions)


def _one(stores: Stores, row: ActivityRow | None) -> ActivityEntry | None:
    return None if row is None else _entries(stores, (row,))[0]


def _entries(stores: Stores, rows: tuple[ActivityRow, ...]) -> tuple[ActivityEntry, ...]:
    pages = stores.creators.page_names({row.creator_id for row in rows if row.creator_id is not None})
    return tuple(_entry(row, pages.get(row.creator_id or "")) for row in rows)


def _entry(row: ActivityRow, page_name: str | None) -> ActivityEntry:
    can_redo = row.can_undo and row.is_undone and row.undo_kind not in NEVER_AGAIN
    return ActivityEntry(
        activity_id=row.activity_id,
        happened_at=row.happened_at,
        outcome=cast("Outcome", row.outcome),
        done_by=row.done_by,
        summary=row.summary,
        subject=_subject(row),
        page_name=page_name,
        milliseconds=row.milliseconds,
        undone_at=row.undone_at,
        is_undone=row.is_undone,
        is_reversible=row.undo_kind is not None,
        can_undo=row.can_undo and not row.is_undone,
        can_redo=can_redo,
    )


def _subject(row: ActivityRow) -> Subject:
    return Subject(
        kind=cast("Kind", row.kind),
        creator_id=None if row.creator_id is None else CreatorId(row.creator_id),
        week=None if row.week_start is None else Week.parse(row.week_start),
        item_id=row.item_number,
        caption_id=row.caption_id,
        key=row.subject,
    )
