"""The rows of one table of an old database: read, checked, linked, compared with the stored ones."""

from __future__ import annotations

import sqlite3
from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import Any

from eros_desktop.services.imports.merging import Incoming, Stored, merge
from eros_desktop.services.imports.old_checks import DERIVED, Untakable, bad_rows
from eros_desktop.services.imports.old_database import OldTable, quoted
from eros_desktop.services.imports.old_plain import PlainRows
from eros_desktop.services.imports.old_row import checked_row
from eros_desktop.services.imports.old_transfer import KEYS, Taken, Transfer, key_maker
from eros_desktop.store.imports import Row
from eros_desktop.store.seed_shapes import TableShape

FEW_ROWS = 2_000
"""Up to so many rows are compared with the stored ones by key instead of with all of them."""


def take_rows(transfer: Transfer, table: OldTable, shape: TableShape) -> Taken:
    """Reads, checks and links the rows of one table; nothing is stored yet."""
    try:
        return _take(transfer, table, shape, is_readable=True)
    except sqlite3.OperationalError as error:
        if "UTF-8" not in str(error):
            raise
        return _take(transfer, table, shape, is_readable=False)


def _take(transfer: Transfer, table: OldTable, shape: TableShape, *, is_readable: bool) -> Taken:
    source = tuple(name for name in table.columns if name in shape.columns)
    derived = DERIVED.get(shape.name, frozenset()) | {shape.number}
    taken = Taken(shape, source, tuple(name for name in source if name not in derived))
    bad = bad_rows(transfer.old, table, shape)
    plain = PlainRows(transfer, taken, table, bad) if is_readable else None
    for batch in transfer.old.batches(table, source, _order(table, shape), is_readable=is_readable):
        taken.read += len(batch)
        transfer.steps.advance(transfer.desk.progress, len(batch), shape.name)
        _take_batch(transfer, taken, batch, bad, plain)
    return taken


def _take_batch(
    transfer: Transfer,
    taken: Taken,
    batch: Sequence[tuple[Any, ...]],
    bad: Mapping[int, str],
    plain: PlainRows | None,
) -> None:
    """Takes rows in their order: plain ones all at once, the others one by one."""
    rows: Sequence[Row | None] = [None] * len(batch) if plain is None else plain.take(batch)
    key_of = key_maker(taken.shape, taken.columns)
    number_at = taken.source.index(taken.shape.number) + 1 if taken.shape.number in taken.source else None
    keeps_numbers = number_at is not None and taken.shape.name in transfer.numbered
    for record, ready in zip(batch, rows, strict=True):
        number = record[0]
        if number in bad:
            taken.refuse(number, bad[number], record[1:])
            continue
        row = ready
        if row is None:
            try:
                row = checked_row(transfer, taken, number, dict(zip(taken.source, record[1:], strict=True)))
            except Untakable as reason:
                taken.refuse(number, str(reason), record[1:])
                continue
        if keeps_numbers and number_at is not None and isinstance(own := record[number_at], int):
            taken.numbers[number] = own
            taken.own.add(own)
        taken.incoming.append(Incoming(number, key_of(row), row))


def merge_rows(transfer: Transfer, taken: Taken) -> None:
    """Compares the rows with the stored ones; what contradicts itself is refused."""
    shape, columns = taken.shape, taken.columns
    key_of = key_maker(shape, columns)
    stored: dict[Hashable, Stored] = {}
    for row in _stored_rows(transfer, taken):
        stored.setdefault(key_of(row[1:]), Stored(row[0], row[1:]))
    taken.merged = merge(columns, taken.incoming, stored)
    again = [record.line for record in taken.merged.contradicting]
    raw = transfer.old.rows_at(transfer.old.tables[shape.name], taken.source, again)
    for number in again:
        taken.refuse(number, "the row is in the table twice, with other values", raw[number])


def _stored_rows(transfer: Transfer, taken: Taken) -> Iterable[Row]:
    """The stored rows that could be meant: all of them, or for a few rows those with one of their keys."""
    shape, store = taken.shape, transfer.desk.store
    columns = (shape.primary_key, *taken.columns)
    names = KEYS.get(shape.name, shape.key)
    if not names or len(taken.incoming) > FEW_ROWS or names[-1] not in taken.columns:
        return store.rows(shape.name, columns)
    place = taken.columns.index(names[-1])
    keys = {record.values[place] for record in taken.incoming}
    return store.rows(shape.name, columns) if None in keys else store.rows_of(
        shape.name, columns, names[-1], keys
    )  # fmt: skip


def _order(table: OldTable, shape: TableShape) -> str:
    """Rows that others of the same table refer to come first."""
    inner = [name for name, (to, _) in shape.references.items() if to == shape.name and name in table.columns]
    return f"{quoted(inner[0])} IS NOT NULL, 1" if inner else "1"
