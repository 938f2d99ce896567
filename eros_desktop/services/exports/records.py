"""The records of written files: prepared before a file gets its name, written after, with what was in it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.activity.journal import note
from eros_desktop.services.activity.undo import WeekChange, joined
from eros_desktop.services.changes import Change, Topic
from eros_desktop.services.exports.outgoing import Outgoing, Piece
from eros_desktop.services.exports.parts import exported_before, mark_of, marks_of, sendable
from eros_desktop.services.exports.specs import FormatSpec
from eros_desktop.services.plans.saving import same_week
from eros_desktop.services.plans.statuses import queue
from eros_desktop.store.exports import ExportNote, ExportStore
from eros_desktop.store.stores import Stores


@dataclass(frozen=True, slots=True)
class Batch:
    """One export: the creators' sends, and the finished files with their places."""

    spec: FormatSpec
    outgoing: Sequence[Outgoing]
    pieces: Sequence[Piece]
    paths: Sequence[Path]

    def first(self, count: int) -> Batch:
        """The same with the first files only, of which all others could not be written."""
        pieces = self.pieces[:count]
        written = {plan.creator_id for piece in pieces for plan in piece.plans}
        outgoing = [one for one in self.outgoing if one.plan.creator_id in written]
        return Batch(self.spec, outgoing, pieces, self.paths[:count])

    @property
    def sends(self) -> int:
        """How many sends are in the files; each send is in one of them."""
        return sum(len(plan.sends) for piece in self.pieces for plan in piece.plans)

    def summary(self, queued: int = 0) -> str:
        """`Exported 2 weeks as CSV, 1 queued`."""
        weeks = len(self.outgoing)
        is_whole = all(len(one.plan.sends) == len(one.whole.sends) for one in self.outgoing)
        if is_whole or weeks != 1:
            what = f"{weeks} {'week' if weeks == 1 else 'weeks'}"
        else:
            count = len(self.outgoing[0].plan.sends)
            what = f"{count} {'send' if count == 1 else 'sends'}"
        if queued:
            return f"Exported {what} as {self.spec.name}, {queued} queued"
        return f"Exported {what} as {self.spec.name}"


def prepare(stores: Stores, batch: Batch, at: str) -> list[int]:
    """Notes the files as prepared, in the caller's transaction; returns the numbers of the notes."""
    rows = [
        _row(piece, path, place, batch.spec, at)
        for piece, path in zip(batch.pieces, batch.paths, strict=True)
        for place in range(len(piece.plans))
    ]
    return ExportStore(stores.connection).add(rows)


def finish(stores: Stores, batch: Batch, notes: Sequence[int], at: str) -> tuple[int, Change]:
    """Notes the files as written, queues what is approved, adds a line to the journal.

    `batch` holds the files that were put in place, `notes` all that were prepared: those of other files are
    taken back. Returns how many weeks became queued, and the change.
    """
    kept = sum(len(piece.plans) for piece in batch.pieces)
    ExportStore(stores.connection).settle(notes[:kept], notes[kept:])
    changes, queued = [], 0
    for one in batch.outgoing if batch.spec.hands_over else ():
        change = _queue(stores, one, batch, at)
        if change is not None:
            changes.append(change)
            queued += change.after is not None and change.after.status == "queued"
    owners = list(dict.fromkeys(one.whole.creator_id for one in batch.outgoing))
    subject = Subject.of("export", owners, batch.outgoing[0].whole.week, batch.spec.key)
    summary = batch.summary(queued)
    files = "\n".join(map(str, batch.paths))
    undo = joined(changes) if changes else None
    return queued, Change(Topic.WEEKS, summary, note(stores, subject, summary, at, undo, details=files))


def _queue(stores: Stores, one: Outgoing, batch: Batch, at: str) -> WeekChange | None:
    if one.whole.status != "approved":
        return None
    now = stores.plans.load(one.whole.creator_id, one.whole.week)
    if now is None or not same_week(now, one.whole):
        return None  # edited while it was written: the file is noted, the newer week stays open
    exported = {
        send.item_id
        for piece in batch.pieces
        for plan in piece.plans
        if plan.creator_id == one.whole.creator_id
        for send in plan.sends
    }
    due = {send.item_id for send in one.whole.sends if sendable(send)}
    return queue(stores, one.whole, exported, due, at)[1]


def _row(piece: Piece, path: Path, place: int, spec: FormatSpec, at: str) -> dict[str, Any]:
    plan = piece.plans[place]
    items = [
        {**piece.extra.get(send.item_id, {}), "item": send.item_id, "mark": mark_of(send)}
        for send in (plan.sends if spec.hands_over else ())
    ]
    return {
        "creator_id": plan.creator_id,
        "week_start": str(plan.week),
        "format": spec.key,
        "file_name": path.name,
        "file_sha256": hashlib.sha256(piece.data).hexdigest(),
        "status": "prepared",
        "items_json": json.dumps([*items, *map(dict, piece.gone)]),
        "exported_at": at,
    }


def named_again(one: Outgoing) -> list[str]:
    """Earlier files of the week, with how many of these sends they hold."""
    now = marks_of(one.plan.sends) if one.past else {}
    counts = ((earlier, len(exported_before(now, earlier.marks))) for earlier in one.past)
    return [_again(one.plan, earlier, count) for earlier, count in counts if count or not earlier.marks]


def _again(plan: WeekPlan, earlier: ExportNote, count: int) -> str:
    said = (
        f"The week of {plan.week} for {plan.page_name} was already exported as {earlier.format} "
        f"on {earlier.exported_at} UTC"
    )
    sends = len(plan.sends)
    if earlier.is_certain:
        return f"{said}, {count} of these {sends} sends." if earlier.marks else f"{said}."
    if earlier.marks:
        return f"{said}, {count} of these {sends} sends, but the program ended before it was sure of it."
    return f"{said}, but the program ended before it was sure of it."
