"""One whole old database to the workspace: which tables are taken, compared, passed over or unknown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from eros_desktop.services.imports.caption_rows import (
    FACTS_FOLLOW,
    add_facts,
    literal_freshness,
    refresh_facts,
)
from eros_desktop.services.imports.desk import Desk, Loaded
from eros_desktop.services.imports.message_rows import keep_history, rates
from eros_desktop.services.imports.old_checks import DERIVED
from eros_desktop.services.imports.old_database import BACKUP_TABLES, OldDatabase, OldTable, legible
from eros_desktop.services.imports.old_rows import Taken, Transfer, creator_ids, merge_rows, take_rows
from eros_desktop.services.imports.report import RowCounts
from eros_desktop.store.imports import RowUpdate, TableShape, seed_shapes

REFERENCE_TABLES: Mapping[str, tuple[str, ...]] = {
    "send_types": ("send_type_key",),
    "channels": ("channel_key",),
    "audience_targets": ("target_key",),
    "content_type_taxonomy": ("content_type",),
    "content_categories": ("category_key",),
    "send_type_caption_type_map": ("send_type_key", "caption_type"),
    "send_type_content_compatibility": ("send_type_key", "content_type"),
    "caption_type_migration_map": ("old_caption_type",),
}
"""Compared, never overwritten (interfaces.md, `eros-db`); with what tells their rows apart."""

_NAMED = 50
"""How many differing rows of a reference table are named."""
_BEFORE_CAPTIONS = ("caption_text", "caption_type", "content_type")


def load_old_database(old: OldDatabase, desk: Desk) -> Loaded:
    """Takes every known table; unknown ones are listed, backups passed over, reference tables compared."""
    shapes = seed_shapes()
    transfer = Transfer(old, desk, shapes, creator_ids(old, desk))
    outcome = Loaded()
    known = [name for name in shapes if name in old.tables]
    for done, name in enumerate(known):
        desk.progress.report(done, len(known), name)
        if name in REFERENCE_TABLES:
            outcome.add(_compare(transfer, old.tables[name], shapes[name]))
        else:
            outcome.add(_take(transfer, old.tables[name], shapes[name]))
    _complete_captions(desk)
    desk.progress.report(len(known), len(known), "checked")
    for name in old.tables:
        if name in BACKUP_TABLES:
            outcome.notes.append(f"{name} is a copy inside the old database; real backups replace it.")
        elif name not in shapes:
            outcome.left_out.append(legible(name))
    return outcome


def _take(transfer: Transfer, table: OldTable, shape: TableShape) -> Loaded:
    taken = take_rows(transfer, table, shape)
    merge_rows(transfer, taken)
    _store(transfer, taken)
    transfer.keys.clear()
    if shape.name == "creators":
        transfer.desk.look_up_pages()
    return taken.outcome(
        [f"{table.name}.{legible(name)}" for name in table.columns if name not in shape.columns]
    )


def _store(transfer: Transfer, taken: Taken) -> None:
    desk, shape, merged = transfer.desk, taken.shape, taken.merged
    first = desk.store.next_number(shape.name) if shape.number else 0
    numbers = transfer.numbers.setdefault(shape.name, {})
    for place, record in enumerate(merged.new):
        if record.line in taken.numbers:
            numbers[taken.numbers[record.line]] = first + place
    for record, key in [*merged.kept, *((record, update.key) for record, update in merged.updates)]:
        if record.line in taken.numbers and isinstance(key, int):
            numbers[taken.numbers[record.line]] = key
    rows, columns = _new_rows(transfer, taken, first)
    desk.store.insert(desk.batch_id, shape.name, columns, rows)
    desk.store.update(desk.batch_id, shape.name, _with_derived(transfer, taken))
    if shape.name == "caption_bank":
        changed = [
            record.values[taken.columns.index("caption_id")]
            for record, update in merged.updates
            if FACTS_FOLLOW & update.after.keys()
        ]
        refresh_facts(desk, changed)


def _new_rows(transfer: Transfer, taken: Taken, first: int) -> tuple[list[tuple[Any, ...]], tuple[str, ...]]:
    """The rows to add, primary key first, with what is computed from them."""
    shape = taken.shape
    inner = [name for name, (to, _) in shape.references.items() if to == shape.name]
    rows: list[tuple[Any, ...]] = []
    extra: tuple[str, ...] = ()
    for place, record in enumerate(taken.merged.new):
        values = dict(zip(taken.columns, record.values, strict=True))
        if record.line in taken.parents:
            values[inner[0]] = transfer.numbers[shape.name][taken.parents[record.line]]
        derived = _derived(transfer, shape.name, values)
        extra = tuple(derived)
        key = first + place if shape.number else values.pop(shape.primary_key)
        rows.append((key, *values.values(), *derived.values()))
    others = tuple(name for name in taken.columns if shape.number or name != shape.primary_key)
    return rows, (shape.primary_key, *others, *extra)


def _derived(transfer: Transfer, table: str, values: Mapping[str, Any]) -> dict[str, Any]:
    if table == "message_performance":
        counts = (values.get(name) or 0 for name in ("sent_count", "viewed_count", "purchased_count"))
        return dict(zip(("view_rate", "purchase_rate"), rates(*counts), strict=True))
    if table == "caption_bank":
        return {"freshness_score": literal_freshness(values.get("last_used_date"), transfer.desk)}
    return {}


def _with_derived(transfer: Transfer, taken: Taken) -> list[RowUpdate]:
    """The updates with the computed columns beside them, so that they never contradict the source values.

    Messages whose counters change leave what they were in the history.
    """
    shape, updates = taken.shape, [update for _, update in taken.merged.updates]
    derived = tuple(DERIVED.get(shape.name, ()))
    if not derived:
        return updates
    keys = [update.key for update in updates]
    names = (*taken.columns, *derived)
    found = transfer.desk.store.rows_of(shape.name, (shape.primary_key, *names), shape.primary_key, keys)
    stored = {row[0]: dict(zip(names, row[1:], strict=True)) for row in found}
    if shape.name == "message_performance":
        keep_history(transfer.desk, ((update, stored[update.key]) for update in updates))
    completed = []
    for update in updates:
        was = stored[update.key]
        now = _derived(transfer, shape.name, {**was, **update.after})
        before = {**update.before, **{name: was[name] for name in now}}
        completed.append(RowUpdate(update.key, before, {**update.after, **now}))
    return completed


def _complete_captions(desk: Desk) -> None:
    """Every caption of the bank gets its details, and a classification where it came without one."""
    detailed = {row[0] for row in desk.store.rows("caption_details", ("caption_id",))}
    classified = frozenset(row[0] for row in desk.store.rows("caption_classifications", ("caption_id",)))
    bank = desk.store.rows("caption_bank", ("caption_id", *_BEFORE_CAPTIONS))
    add_facts(desk, ((*row, None) for row in bank if row[0] not in detailed), classified)


def _compare(transfer: Transfer, table: OldTable, shape: TableShape) -> Loaded:
    """Counts the rows of a reference table as unchanged, since ours win, and names those that differ."""
    keys = REFERENCE_TABLES[shape.name]
    shared = tuple(name for name in table.columns if name in shape.columns and name != shape.number)
    counts, notes = RowCounts(), []
    if set(keys) <= set(shared):
        ours = {
            tuple(row[shared.index(key)] for key in keys): row
            for row in transfer.desk.store.rows(shape.name, shared)
        }
        theirs = [tuple(row[1:]) for row in transfer.old.read(table, shared)]
        counts = RowCounts(read=len(theirs), unchanged=len(theirs))
        pairs = [(ours.get(tuple(row[shared.index(key)] for key in keys)), row) for row in theirs]
        notes = _difference_notes(shape.name, keys, shared, pairs)
    unknown = [f"{table.name}.{legible(name)}" for name in table.columns if name not in shape.columns]
    return Loaded({shape.name: counts}, [], notes, unknown)


def _difference_notes(
    table: str,
    keys: tuple[str, ...],
    columns: tuple[str, ...],
    pairs: list[tuple[tuple[Any, ...] | None, tuple[Any, ...]]],
) -> list[str]:
    """One sentence naming the rows that differ and in what; what the old file leaves open does not."""
    named = []
    for ours, theirs in pairs:
        name = legible(" / ".join(str(theirs[columns.index(key)]) for key in keys))
        if ours is None:
            named.append(f"{name} (not ours)")
        elif different := [
            c for c, a, b in zip(columns, ours, theirs, strict=True) if b is not None and a != b
        ]:
            named.append(f"{name} ({', '.join(different)})")
    if not named:
        return []
    more = f" and {len(named) - _NAMED} more" if len(named) > _NAMED else ""
    return [
        f"{table}: {len(named)} rows differ from the reference data of this program, which stays as it is: "
        f"{'; '.join(named[:_NAMED])}{more}."
    ]
