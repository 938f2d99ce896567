"""The journal of everything that was done: one line an action, newest first, with what takes it back."""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, delete, func, insert, literal, or_, select, update

from eros_desktop.store.tables.activity import activity

KEPT_UNDOS = 1_000
"""So many of the newest actions keep what takes them back; older ones stay listed."""

KEPT_FOR_GOOD = "import"
"""This kind of undo is kept however old it is: an import can always be taken back, with all that it did."""

_PACKED = "z:"
_PACK_FROM = 1_000
"""Characters from which a document is packed."""


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """One line without what takes it back. Moments are UTC (`YYYY-MM-DD HH:MM:SS`).

    `can_undo` tells that what takes the action back, or does it again, is still kept.
    """

    activity_id: int
    happened_at: str
    kind: str
    outcome: str
    done_by: str
    summary: str
    creator_id: str | None
    week_start: str | None
    item_number: int | None
    caption_id: str | None
    subject: str | None
    milliseconds: float | None
    is_undone: bool
    undone_at: str | None
    undo_kind: str | None
    can_undo: bool


@dataclass(frozen=True, slots=True)
class ActivityFilter:
    """Which lines are wanted; empty parts ask for nothing. `words` are folded; of each one or
    another way of saying it must occur.

    Those of a creator are also the ones about several creators, of which it is one (their `subject` has a
    line for each). `since` and `until` are moments in UTC, the second one not included.
    """

    kinds: Collection[str] = ()
    outcomes: Collection[str] = ()
    creator_id: str | None = None
    since: str | None = None
    until: str | None = None
    words: tuple[tuple[str, ...], ...] = ()
    caption_id: str | None = None
    week_start: str | None = None


class ActivityStore:
    """Reads and writes the journal on one connection; `account` is who works here.

    `last_noted` is the number of the line appended last through this store.
    """

    def __init__(self, connection: Connection, account: str) -> None:
        self._connection = connection
        self.account = account
        self.last_noted: int | None = None

    def add(self, values: dict[str, Any], undo: tuple[str, Any] | None) -> int:
        """Appends a line (columns of `activity`) with kind and document of its undo; returns its number."""
        kind, document = undo or (None, None)
        done = self._connection.execute(
            insert(activity).values(
                **values,
                done_by=self.account,
                undo_kind=kind,
                undo_json=None if kind is None else _packed(document),
            )
        )
        (activity_id,) = done.inserted_primary_key or (0,)
        self.last_noted = int(activity_id)
        if kind is not None:
            self._forget_oldest()
        return int(activity_id)

    def page(self, wanted: ActivityFilter, limit: int, offset: int) -> tuple[ActivityRow, ...]:
        """Lines `offset` to `offset + limit` of those wanted, newest first."""
        rows = self._connection.execute(
            select(*_COLUMNS)
            .where(*_conditions(wanted))
            .order_by(activity.c.activity_id.desc())
            .limit(limit)
            .offset(offset)
        )
        return tuple(map(_row, rows))

    def count(self, wanted: ActivityFilter) -> int:
        """How many lines are wanted."""
        query = select(func.count()).select_from(activity).where(*_conditions(wanted))
        return int(self._connection.execute(query).scalar_one())

    def find(self, activity_id: int) -> ActivityRow | None:
        """The line of that number."""
        return self._first(activity.c.activity_id == activity_id)

    def of_subject(self, kind: str, subject: str) -> ActivityRow | None:
        """The newest line about a subject."""
        return self._first(and_(activity.c.kind == kind, activity.c.subject == subject))

    def next_undo(self) -> ActivityRow | None:
        """The newest line that can be taken back."""
        return self._first(and_(_HAS_UNDO, activity.c.is_undone == 0))

    def next_redo(self, never: Collection[str]) -> ActivityRow | None:
        """The line taken back last, unless something was done since; kinds in `never` are left out."""
        newest = select(func.max(activity.c.activity_id)).where(_HAS_UNDO).scalar_subquery()
        again = activity.c.undo_kind.not_in(list(never))
        return self._first(
            and_(_HAS_UNDO, activity.c.is_undone == 1, again, activity.c.undone_by > newest),
            activity.c.undone_by.desc(),
        )

    def newest(self) -> int:
        """The number of the newest line, 0 without any."""
        return int(self._connection.execute(select(func.max(activity.c.activity_id))).scalar() or 0)

    def recent(self, limit: int) -> tuple[ActivityRow, ...]:
        """The newest lines, newest first."""
        return self.page(ActivityFilter(), limit, 0)

    def set_milliseconds(self, activity_id: int, milliseconds: float) -> None:
        """Notes how long a line's work took."""
        self._change(activity_id, milliseconds=milliseconds)

    def undo_document(self, activity_id: int) -> Any:
        """What takes a line back, as it was noted; None when nothing is kept."""
        stored = self._connection.execute(
            select(activity.c.undo_json).where(activity.c.activity_id == activity_id)
        ).scalar()
        return None if stored is None else _unpacked(stored)

    def details(self, activity_id: int) -> str | None:
        """The long text of a line."""
        return self._connection.execute(
            select(activity.c.details).where(activity.c.activity_id == activity_id)
        ).scalar()

    def mark(self, activity_id: int, undone_by: int | None, at: str) -> None:
        """Notes that a line was taken back, and by which other line; None for done again."""
        is_undone = undone_by is not None
        self._change(
            activity_id,
            is_undone=int(is_undone),
            undone_at=at if is_undone else None,
            undone_by=undone_by,
        )

    def drop(self, activity_id: int) -> None:
        """Takes out a line that became part of another one in the same write."""
        self._connection.execute(delete(activity).where(activity.c.activity_id == activity_id))

    def set_undo(self, activity_id: int, document: Any) -> None:
        """Replaces what takes a line back."""
        self._change(activity_id, undo_json=_packed(document))

    def _change(self, activity_id: int, **values: Any) -> None:
        self._connection.execute(
            update(activity).where(activity.c.activity_id == activity_id).values(**values)
        )

    def _first(
        self, wanted: ColumnElement[bool], order: ColumnElement[Any] | None = None
    ) -> ActivityRow | None:
        """The newest line that is wanted, or the first in another order."""
        order = activity.c.activity_id.desc() if order is None else order
        row = self._connection.execute(select(*_COLUMNS).where(wanted).order_by(order).limit(1)).first()
        return None if row is None else _row(row)

    def _forget_oldest(self) -> None:
        oldest = (
            select(activity.c.activity_id)
            .where(_HAS_UNDO)
            .order_by(activity.c.activity_id.desc())
            .limit(1)
            .offset(KEPT_UNDOS)
            .scalar_subquery()
        )
        self._connection.execute(
            update(activity)
            .where(_HAS_UNDO, activity.c.activity_id <= oldest, activity.c.undo_kind != KEPT_FOR_GOOD)
            .values(undo_json=None)
        )


_HAS_UNDO = activity.c.undo_json.is_not(None)
_COLUMNS = (
    *(activity.c[name] for name in ActivityRow.__dataclass_fields__ if name != "can_undo"),
    _HAS_UNDO.label("can_undo"),
)


def _row(row: Sequence[Any]) -> ActivityRow:
    named: dict[str, Any] = dict(zip(ActivityRow.__dataclass_fields__, row, strict=True))
    flags = {name: bool(named[name]) for name in ("is_undone", "can_undo")}
    return ActivityRow(**{**named, **flags})


def _conditions(wanted: ActivityFilter) -> list[ColumnElement[bool]]:
    columns = activity.c
    found: list[ColumnElement[bool]] = []
    for column, names in ((columns.kind, wanted.kinds), (columns.outcome, wanted.outcomes)):
        if names:
            found.append(column.in_(sorted(names)))
    for column, value in (
        (columns.caption_id, wanted.caption_id),
        (columns.week_start, wanted.week_start),
    ):
        if value is not None:
            found.append(column == value)
    if wanted.creator_id is not None:
        together = func.instr(columns.subject, literal(f"\n{wanted.creator_id}\n")) > 0
        found.append(or_(columns.creator_id == wanted.creator_id, together))
    if wanted.since is not None:
        found.append(columns.happened_at >= wanted.since)
    if wanted.until is not None:
        found.append(columns.happened_at < wanted.until)
    found += [
        or_(*(func.instr(columns.search_text, literal(way)) > 0 for way in ways)) for ways in wanted.words
    ]
    return found


def _packed(document: Any) -> str:
    text = json.dumps(document, ensure_ascii=True, separators=(",", ":"))
    if len(text) < _PACK_FROM:
        return text
    return _PACKED + base64.b64encode(zlib.compress(text.encode("ascii"), 6)).decode("ascii")


def _unpacked(stored: str) -> Any:
    if stored.startswith(_PACKED):
        stored = zlib.decompress(base64.b64decode(stored.removeprefix(_PACKED))).decode("ascii")
    return json.loads(stored)
