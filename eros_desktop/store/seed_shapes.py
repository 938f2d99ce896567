"""The seeds' tables as an importer must know them: columns, keys, conditions, references."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import CheckConstraint, Integer, Table, UniqueConstraint

from eros_desktop.store.tables.catalogue import CATEGORIES, METADATA

SEED_CATEGORIES = (
    "core",
    "captions",
    "performance",
    "send_types",
    "schedule",
    "volume",
    "templates",
    "targeting",
    "operations",
    "system",
)


@dataclass(frozen=True, slots=True)
class TableShape:
    """What a table asks of its rows. `number` is a key SQLite gives, None where the key is one of our own.

    `checks` pairs a column with its condition in SQL; `references` maps a column to (table, column).
    """

    name: str
    columns: Mapping[str, str]
    required: frozenset[str]
    number: str | None
    primary_key: str
    key: tuple[str, ...]
    checks: tuple[tuple[str, str], ...]
    references: Mapping[str, tuple[str, str]]


def seed_names() -> frozenset[str]:
    """What the seeds' tables are called."""
    return frozenset(table.name for category in SEED_CATEGORIES for table in CATEGORIES[category])


def seed_columns(name: str) -> tuple[str, ...]:
    """The columns of one of the seeds' tables in their order; none for another table. Cheap enough for a
    question a row.
    """
    return tuple(METADATA.tables[name].columns.keys()) if name in seed_names() else ()


def seed_shapes() -> dict[str, TableShape]:
    """The seeds' tables, each after those it refers to. Dear: ask once a run, not once a row."""
    names = seed_names()
    return {table.name: _shape(table) for table in METADATA.sorted_tables if table.name in names}


def _shape(table: Table) -> TableShape:
    (primary,) = table.primary_key.columns
    is_number = isinstance(primary.type, Integer)
    return TableShape(
        name=table.name,
        columns={column.name: str(column.type) for column in table.columns},
        required=frozenset(column.name for column in table.columns if not column.nullable) - {primary.name}
        if is_number
        else frozenset(column.name for column in table.columns if not column.nullable),
        number=primary.name if is_number else None,
        primary_key=primary.name,
        key=_natural_key(table) if is_number else (primary.name,),
        checks=tuple(
            (column.name, str(check.sqltext))
            for column in table.columns
            for check in column.constraints
            if isinstance(check, CheckConstraint)
        ),
        references={
            column.name: (reference.column.table.name, reference.column.name)
            for column in table.columns
            for reference in column.foreign_keys
        },
    )


def _natural_key(table: Table) -> tuple[str, ...]:
    """The columns no two rows share; empty when only all columns together tell rows apart."""
    constraints = [found.columns for found in table.constraints if isinstance(found, UniqueConstraint)]
    indexes = [found.columns for found in table.indexes if found.unique]
    return min((tuple(column.name for column in columns) for columns in (*constraints, *indexes)), default=())
