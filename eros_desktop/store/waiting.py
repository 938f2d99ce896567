"""Rows that wait in quarantine: found by import, reason, status and words, and the imports they came with."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select

from eros_desktop.store.tables.imports import creator_aliases, import_batches, quarantine

KEYS_PER_QUERY = 500


@dataclass(frozen=True, slots=True)
class WaitingRecord:
    """A row of the quarantine with the import it came with. `values` are as read, or as corrected since."""

    quarantine_id: int
    batch_id: int
    file_name: str
    kind: str
    table: str
    line: int | None
    reason: str
    values: Mapping[str, Any]
    status: str


@dataclass(frozen=True, slots=True)
class WaitingFilter:
    """Which rows are wanted; None and empty parts ask for nothing. `words` must all occur somewhere, be it
    only in a reason as it is `told` to the user.
    """

    batch_id: int | None = None
    reason: str | None = None
    status: str | None = "waiting"
    words: tuple[str, ...] = ()
    told: Callable[[str], str] = str


_COLUMNS = (
    quarantine.c.quarantine_id,
    quarantine.c.batch_id,
    import_batches.c.file_name,
    import_batches.c.kind,
    quarantine.c.table_name,
    quarantine.c.line,
    quarantine.c.reason,
    quarantine.c.values_json,
    quarantine.c.status,
)
_JOINED = quarantine.join(import_batches, import_batches.c.batch_id == quarantine.c.batch_id)


class WaitingStore:
    """Reads the quarantine on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def page(self, wanted: WaitingFilter, limit: int, offset: int) -> tuple[WaitingRecord, ...]:
        """Rows `offset` to `offset + limit` of those wanted, in the order in which they came."""
        query = select(*_COLUMNS).select_from(_JOINED).where(self._condition(wanted))
        ordered = query.order_by(quarantine.c.quarantine_id).limit(limit).offset(offset)
        return tuple(map(_record, self._connection.execute(ordered)))

    def count(self, wanted: WaitingFilter) -> int:
        """How many rows are wanted."""
        query = select(func.count()).select_from(_JOINED).where(self._condition(wanted))
        return int(self._connection.execute(query).scalar_one())

    def ids(self, wanted: WaitingFilter) -> tuple[int, ...]:
        """The numbers of every row wanted."""
        query = select(quarantine.c.quarantine_id).select_from(_JOINED).where(self._condition(wanted))
        return tuple(self._connection.execute(query.order_by(quarantine.c.quarantine_id)).scalars())

    def reasons(self, status: str = "waiting") -> tuple[tuple[str, int], ...]:
        """(reason, rows) of that status, the most frequent first."""
        number = func.count().label("rows")
        query = select(quarantine.c.reason, number).where(quarantine.c.status == status)
        ordered = query.group_by(quarantine.c.reason).order_by(number.desc(), quarantine.c.reason)
        return tuple((row[0], row[1]) for row in self._connection.execute(ordered))

    def _condition(self, wanted: WaitingFilter) -> ColumnElement[bool]:
        conditions: list[ColumnElement[bool]] = [quarantine.c.quarantine_id.is_not(None)]
        if wanted.batch_id is not None:
            conditions.append(quarantine.c.batch_id == wanted.batch_id)
        if wanted.reason is not None:
            conditions.append(quarantine.c.reason == wanted.reason)
        if wanted.status is not None:
            conditions.append(quarantine.c.status == wanted.status)
        if wanted.words:
            reasons = self._connection.execute(select(quarantine.c.reason).distinct()).scalars()
            told = {reason: wanted.told(reason).casefold() for reason in reasons}
            conditions += [_occurs(word, told) for word in wanted.words]
        return and_(*conditions)

    def records(self, ids: Iterable[int]) -> Iterator[WaitingRecord]:
        """The rows of these numbers that exist, in the order of their numbers."""
        for part in _parts(ids):
            query = select(*_COLUMNS).select_from(_JOINED).where(quarantine.c.quarantine_id.in_(part))
            yield from map(_record, self._connection.execute(query.order_by(quarantine.c.quarantine_id)))

    def origins(self, batch_ids: Iterable[int]) -> dict[int, dict[str, Any]]:
        """What each of these imports kept of how it read its files.

        Its `again` are the old keys of its rows that were run again, by the import that did.
        """
        columns = (import_batches.c.batch_id, import_batches.c.counts_json)
        wanted = set(batch_ids)
        found: dict[int, dict[str, Any]] = {}
        for part in _parts(wanted):
            rows = self._connection.execute(select(*columns).where(import_batches.c.batch_id.in_(part)))
            found.update((row[0], {**json.loads(row[1]).get("how", {}), "again": {}}) for row in rows)
        reruns = select(*columns).where(
            import_batches.c.status == "done", import_batches.c.counts_json.contains('"again"')
        )
        for batch_id, counts in self._connection.execute(reruns.order_by(import_batches.c.batch_id)):
            for origin, keys in json.loads(counts).get("how", {}).get("again", {}).items():
                if int(origin) in wanted:
                    found[int(origin)]["again"][str(batch_id)] = keys
        return found

    def resolved_at(self, ids: Iterable[int]) -> dict[int, str | None]:
        """When each of these rows stopped waiting."""
        columns = (quarantine.c.quarantine_id, quarantine.c.resolved_at)
        found: dict[int, str | None] = {}
        for part in _parts(ids):
            rows = self._connection.execute(select(*columns).where(quarantine.c.quarantine_id.in_(part)))
            found.update((row[0], row[1]) for row in rows)
        return found

    def with_reason(self, part: str) -> Iterator[WaitingRecord]:
        """The waiting rows whose reason contains these words."""
        query = select(*_COLUMNS).select_from(_JOINED).where(
            quarantine.c.status == "waiting", quarantine.c.reason.contains(part, autoescape=True)
        )  # fmt: skip
        yield from map(_record, self._connection.execute(query.order_by(quarantine.c.quarantine_id)))

    def aliases(self) -> tuple[tuple[str, str, str], ...]:
        """(alias, creator_id, confirmed_at) of every confirmed alias, by alias."""
        columns = (creator_aliases.c.alias, creator_aliases.c.creator_id, creator_aliases.c.confirmed_at)
        rows = self._connection.execute(select(*columns).order_by(creator_aliases.c.alias))
        return tuple((row[0], row[1], row[2]) for row in rows)


def _record(row: Any) -> WaitingRecord:
    return WaitingRecord(
        quarantine_id=row.quarantine_id,
        batch_id=row.batch_id,
        file_name=row.file_name,
        kind=row.kind,
        table=row.table_name,
        line=row.line,
        reason=row.reason,
        values=json.loads(row.values_json),
        status=row.status,
    )


def _occurs(word: str, told: Mapping[str, str]) -> ColumnElement[bool]:
    """Values are kept as JSON in plain ASCII, so a word is looked for there as it is written there."""
    written = json.dumps(word, ensure_ascii=True)[1:-1]
    return or_(
        quarantine.c.values_json.icontains(written, autoescape=True),
        quarantine.c.reason.in_([reason for reason, said in told.items() if word.casefold() in said]),
        quarantine.c.reason.icontains(word, autoescape=True),
        quarantine.c.table_name.icontains(word, autoescape=True),
        import_batches.c.file_name.icontains(word, autoescape=True),
    )


def _parts(ids: Iterable[int]) -> Iterator[Sequence[int]]:
    wanted = sorted(set(ids))
    for start in range(0, len(wanted), KEYS_PER_QUERY):
        yield wanted[start : start + KEYS_PER_QUERY]
