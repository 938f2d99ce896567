"""Families of near twins as they are stored, and what is known about how they were found."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, delete, func, select
from sqlalchemy.dialects.sqlite import insert as upsert

from eros_desktop.store.info import InfoStore
from eros_desktop.store.tables.bank_work import caption_families
from eros_desktop.store.tables.captions import caption_bank
from eros_desktop.store.tables.imports import import_changes

IDS_PER_QUERY = 500

_FOUND_AT, _THRESHOLD, _LAST_ID = "families.found_at", "families.threshold", "families.last_id"
_BEHIND, _MARK = "families.behind", "families.mark"


@dataclass(frozen=True, slots=True)
class Placed:
    """A caption in a family; similarity 0..1 to the nearest other member."""

    caption_id: str
    family_id: int
    similarity: float


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A member with what a person wants to see of it; score 0..100 or unknown."""

    caption_id: str
    family_id: int
    similarity: float
    caption_text: str
    total_sends: int
    performance_score: float | None
    is_active: bool


@dataclass(frozen=True, slots=True)
class FoundRecord:
    """When the families were found and at which ratio; `behind` captions changed since and were not looked
    at.
    """

    found_at: str
    threshold: float
    behind: int


class FamilyStore:
    """Reads and writes families on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._info = InfoStore(connection)

    def texts(self, caption_ids: Iterable[str] | None = None) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Ids in ascending order and their texts; of the whole bank without `caption_ids`."""
        statement = select(caption_bank.c.caption_id, caption_bank.c.caption_text)
        if caption_ids is None:
            rows = sorted(map(tuple, self._connection.execute(statement).all()))
        else:
            rows = sorted(
                tuple(row)
                for part in _parts(caption_ids)
                for row in self._connection.execute(statement.where(caption_bank.c.caption_id.in_(part)))
            )
        return tuple(row[0] for row in rows), tuple(row[1] for row in rows)

    def count(self) -> int:
        """How many families there are."""
        family = caption_families.c.family_id
        return self._connection.execute(select(func.count(family.distinct()))).scalar_one()

    def all(self) -> dict[str, int]:
        """The family of every caption that has one."""
        found = self._connection.execute(select(caption_families.c.caption_id, caption_families.c.family_id))
        return {row[0]: row[1] for row in found}

    def placed(self, caption_ids: Iterable[str]) -> dict[str, Placed]:
        """Where these captions are; those without a family are left out."""
        table = caption_families.c
        columns = select(table.caption_id, table.family_id, table.similarity)
        return {
            row[0]: Placed(*row)
            for part in _parts(caption_ids)
            for row in self._connection.execute(columns.where(table.caption_id.in_(part)))
        }

    def member_ids(self, family_ids: Iterable[int]) -> dict[int, list[str]]:
        """The captions of each family, by id."""
        table = caption_families.c
        found: dict[int, list[str]] = {}
        for family_id in sorted(set(family_ids)):
            rows = self._connection.execute(
                select(table.caption_id).where(table.family_id == family_id).order_by(table.caption_id)
            )
            found[family_id] = [row[0] for row in rows]
        return found

    def members(self, family_id: int | None = None) -> list[MemberRow]:
        """The members of a family or of all families, by family and id."""
        only, wanted = ("", ()) if family_id is None else ("WHERE f.family_id = ? ", (family_id,))
        rows = self._connection.exec_driver_sql(
            "SELECT f.caption_id, f.family_id, f.similarity, b.caption_text, coalesce(b.total_sends, 0), "
            "b.performance_score, coalesce(d.is_active, 1) FROM caption_families f "
            "JOIN caption_bank b ON b.caption_id = f.caption_id "
            f"LEFT JOIN caption_details d ON d.caption_id = f.caption_id {only}"
            "ORDER BY f.family_id, f.caption_id",
            wanted,
        ).all()
        return [MemberRow(row[0], row[1], row[2], row[3], row[4], row[5], bool(row[6])) for row in rows]

    def replace(self, placed: Sequence[Placed], record: FoundRecord) -> None:
        """Stores the families of the whole bank in place of what was there."""
        self._connection.execute(delete(caption_families))
        if placed:
            self._connection.exec_driver_sql(
                "INSERT INTO caption_families (caption_id, family_id, similarity, found_at) "
                "VALUES (?, ?, ?, ?)",
                sorted((one.caption_id, one.family_id, one.similarity, record.found_at) for one in placed),
            )
        self._info.set(_FOUND_AT, record.found_at)
        self._info.set(_THRESHOLD, repr(record.threshold))
        self._info.set(_BEHIND, str(record.behind))

    def put(self, placed: Sequence[Placed], at: str) -> None:
        """Stores where some captions are."""
        if not placed:
            return
        statement = upsert(caption_families)
        new = {name: statement.excluded[name] for name in ("family_id", "similarity", "found_at")}
        self._connection.execute(
            statement.on_conflict_do_update(index_elements=["caption_id"], set_=new), _rows(placed, at)
        )

    def remove(self, caption_ids: Iterable[str]) -> None:
        """Takes captions out of their families."""
        for part in _parts(caption_ids):
            self._connection.execute(delete(caption_families).where(caption_families.c.caption_id.in_(part)))

    def record(self) -> FoundRecord | None:
        """How the stored families were found; None when they never were."""
        found_at = self._info.get(_FOUND_AT)
        if found_at is None:
            return None
        return FoundRecord(
            found_at, float(self._info.get(_THRESHOLD) or 0.0), int(self._info.get(_BEHIND) or 0)
        )

    def touched_by_import(self, batch_id: int) -> tuple[list[str], list[str]]:
        """Captions that an import brought, and those whose text it changed."""
        columns = import_changes.c
        rows = self._connection.execute(
            select(columns.row_key, columns.before_json, columns.after_json).where(
                columns.batch_id == batch_id, columns.table_name == "caption_details"
            )
        ).all()
        new = [row[0] for row in rows if row[1] is None]
        return new, [row[0] for row in rows if row[1] is not None and "text_hash" in json.loads(row[2])]

    def fall_behind(self, captions: int) -> None:
        """Notes that so many captions came or changed without being looked at."""
        self._info.set(_BEHIND, str(int(self._info.get(_BEHIND) or 0) + captions))

    def last_id(self) -> int:
        """The highest number a family ever had."""
        return int(self._info.get(_LAST_ID) or 0)

    def set_last_id(self, last_id: int) -> None:
        self._info.set(_LAST_ID, str(last_id))

    def mark(self) -> str:
        """Another one each time texts changed: what was remembered under another mark is stale."""
        return self._info.get(_MARK) or ""

    def set_mark(self, mark: str) -> None:
        self._info.set(_MARK, mark)


def _rows(placed: Sequence[Placed], at: str) -> list[Mapping[str, object]]:
    return [
        {
            "caption_id": entry.caption_id,
            "family_id": entry.family_id,
            "similarity": entry.similarity,
            "found_at": at,
        }
        for entry in placed
    ]


def _parts(caption_ids: Iterable[str]) -> Iterator[list[str]]:
    wanted = sorted(set(caption_ids))
    for start in range(0, len(wanted), IDS_PER_QUERY):
        yield wanted[start : start + IDS_PER_QUERY]
