"""The six dimensions of the data-quality audit as one query each, and the rows behind what they find."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, select

from eros_desktop.store.audit_checks import (
    LINK_REASONS,
    NAMED_TABLES,
    UNLESS,
    Check,
    Circumstances,
    checks,
    requirements,
    words,
)
from eros_desktop.store.tables.catalogue import METADATA
from eros_desktop.store.tables.core import creators, vault_matrix

DIMENSIONS = ("references", "linkage", "freshness", "performance", "creators", "logic")


@dataclass(frozen=True, slots=True)
class Orphans:
    """Rows of one table whose `column` refers to a row of `parent` that is not there.

    `rows` are row numbers, None in tables that have none.
    """

    table: str
    column: str
    parent: str
    rows: tuple[int | None, ...]


class AuditStore:
    """Reads the workspace for the audit on one connection; writes nothing."""

    def __init__(self, connection: Connection, now: Circumstances) -> None:
        self._connection = connection
        self._now = now
        self._checks = checks(now)

    def query(self, dimension: str) -> str:
        """The SQL of a dimension; it gives one row (checked, failed)."""
        if dimension == "references":
            return _references()
        if dimension == "creators":
            failed = " + ".join(f"({fails})" for fails in requirements(self._now).values())
            return (
                f"SELECT COUNT(*) * {len(requirements(self._now))} AS checked, "
                f"COALESCE(SUM({failed}), 0) AS failed FROM creators WHERE is_active = 1"
            )
        tables: dict[str, list[str]] = {}
        for check in self._checks:
            if check.dimension == dimension:
                tables.setdefault(check.table, []).append(check.fails)
        parts = [
            f"SELECT COUNT(*) AS checked, COUNT(CASE WHEN {_any(fails)} THEN 1 END) AS failed FROM {table}"
            for table, fails in tables.items()
        ]
        return _summed([*parts, *_waiting(dimension)])

    def counts(self, dimension: str) -> tuple[int, int]:
        """(checked, failed) of a dimension."""
        row = self._connection.exec_driver_sql(self.query(dimension)).one()
        return int(row[0]), int(row[1])

    def found(self, dimension: str) -> dict[str, int]:
        """Rows by finding; a row may be part of several."""
        found: dict[str, int] = {}
        for table in dict.fromkeys(check.table for check in self._checks if check.dimension == dimension):
            own = [check for check in self._checks if (check.dimension, check.table) == (dimension, table)]
            columns = ", ".join(f"COUNT(CASE WHEN {fails} THEN 1 END)" for fails in map(self.condition, own))
            row = self._connection.exec_driver_sql(f"SELECT {columns} FROM {table}").one()
            for check, count in zip(own, row, strict=True):
                found[check.finding] = found.get(check.finding, 0) + int(count)
        return {key: count for key, count in found.items() if count}

    def checks_of(self, finding: str) -> tuple[Check, ...]:
        """What a finding is made of."""
        return tuple(check for check in self._checks if check.finding == finding)

    def condition(self, check: Check) -> str:
        """When a row of the check's table belongs to its finding."""
        others = [
            other.fails
            for other in self._checks
            if other.table == check.table and other.finding in UNLESS.get(check.finding, ())
        ]
        return f"({check.fails})" + (f" AND NOT {_any(others)}" if others else "")

    def samples(self, finding: str, limit: int) -> tuple[dict[str, Any], ...]:
        """The first rows of a finding, each with its table."""
        rows: list[dict[str, Any]] = []
        for check in self.checks_of(finding):
            sql = f"SELECT {', '.join(check.shown)} FROM {check.table} WHERE {self.condition(check)} LIMIT ?"
            found = self._connection.exec_driver_sql(sql, (limit - len(rows),)).mappings()
            rows.extend({"table": check.table, **row} for row in found)
        return tuple(rows)

    def rows(self, check: Check, columns: Sequence[str]) -> list[tuple[Any, ...]]:
        """These columns of every row of the check's table that belongs to its finding."""
        sql = f"SELECT {', '.join(columns)} FROM {check.table} WHERE {self.condition(check)}"
        return [tuple(row) for row in self._connection.exec_driver_sql(sql)]

    def orphans(self) -> tuple[Orphans, ...]:
        """Rows that refer to nothing, by table and column."""
        columns: dict[tuple[str, int], tuple[str, str]] = {}
        grouped: dict[tuple[str, str, str], list[int | None]] = {}
        for table, row, parent, number in self._connection.exec_driver_sql("PRAGMA foreign_key_check"):
            if (table, number) not in columns:
                listed = self._connection.exec_driver_sql(f'PRAGMA foreign_key_list("{table}")')
                columns.update({(table, found[0]): (found[2], found[3]) for found in listed})
            column = columns[table, number][1]
            grouped.setdefault((table, column, parent), []).append(row)
        return tuple(Orphans(*key, tuple(rows)) for key, rows in sorted(grouped.items()))

    def mendable_orphans(self) -> tuple[Orphans, ...]:
        """Those in tables of ours whose rows have a number and one key."""
        return tuple(
            found
            for found in self.orphans()
            if None not in found.rows and len(METADATA.tables[found.table].primary_key.columns) == 1
        )

    def waiting(self) -> list[tuple[str, str, int]]:
        """(table, reason, rows) of what waits in quarantine."""
        sql = (
            "SELECT table_name, reason, COUNT(*) FROM quarantine WHERE status = 'waiting' "
            "GROUP BY table_name, reason ORDER BY 3 DESC"
        )
        return [(row[0], row[1], row[2]) for row in self._connection.exec_driver_sql(sql)]

    def waiting_samples(self, reasons: Sequence[str], limit: int) -> tuple[dict[str, Any], ...]:
        """Rows that wait for one of the reasons."""
        sql = (
            "SELECT quarantine_id, table_name, line, reason FROM quarantine "
            f"WHERE status = 'waiting' AND reason IN ({words(reasons)}) LIMIT ?"
        )
        found = self._connection.exec_driver_sql(sql, (limit,)).mappings()
        return tuple({"table": "quarantine", **row} for row in found)

    def names_without_creator(self) -> dict[str, int]:
        """Page names of rows without a creator, with the rows; as they are written."""
        names: dict[str, int] = {}
        for table in NAMED_TABLES:
            sql = f"SELECT page_name, COUNT(*) FROM {table} WHERE creator_id IS NULL GROUP BY 1"
            for name, count in self._connection.exec_driver_sql(sql):
                names[name or ""] = names.get(name or "", 0) + count
        return names

    def vault(self) -> tuple[int, int]:
        """(entries of the vault of active creators, those with a quality rating)."""
        query = (
            select(func.count(), func.count(vault_matrix.c.quality_rating))
            .join(creators, creators.c.creator_id == vault_matrix.c.creator_id)
            .where(creators.c.is_active == 1)
        )
        row = self._connection.execute(query).one()
        return int(row[0]), int(row[1])

    def unfinished_imports(self) -> int:
        """Imports that did not end."""
        sql = "SELECT COUNT(*) FROM import_batches WHERE status IN ('running', 'interrupted')"
        return int(self._connection.exec_driver_sql(sql).scalar_one())


def zones_in_use(connection: Connection) -> tuple[str, ...]:
    """Every time zone that a creator has."""
    query = select(creators.c.timezone).where(creators.c.timezone.is_not(None)).distinct()
    return tuple(sorted(connection.execute(query).scalars()))


def _any(conditions: Iterable[str]) -> str:
    """True when one of them holds, false otherwise, never NULL."""
    return "(" + " OR ".join(f"COALESCE(({condition}), 0)" for condition in conditions) + ")"


def _summed(parts: Sequence[str]) -> str:
    return f"SELECT SUM(checked) AS checked, SUM(failed) AS failed FROM ({' UNION ALL '.join(parts)})"


def _waiting(dimension: str) -> list[str]:
    """Rows that wait are part of what is checked, and failed: they count in one dimension each."""
    if dimension not in ("linkage", "logic"):
        return []
    which = "IN" if dimension == "linkage" else "NOT IN"
    return [
        "SELECT COUNT(*) AS checked, COUNT(*) AS failed FROM quarantine "
        f"WHERE status = 'waiting' AND reason {which} ({words(LINK_REASONS)})"
    ]


def _references() -> str:
    """Every reference that is set, and those that lead nowhere."""
    parts = []
    for table in METADATA.sorted_tables:
        for column in table.columns:
            for _ in column.foreign_keys:
                what = f'"{column.name}"' if column.nullable else "*"
                parts.append(f'SELECT COUNT({what}) AS checked, 0 AS failed FROM "{table.name}"')
    broken = "SELECT 0 AS checked, COUNT(*) AS failed FROM pragma_foreign_key_check"
    return _summed([*parts, broken])
