"""One whole old database to the workspace: which tables are taken, compared, passed over or unknown."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
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
from eros_desktop.services.imports.old_links import LINKING, link_messages
from eros_desktop.services.imports.old_rows import merge_rows, take_rows
from eros_desktop.services.imports.old_transfer import Taken, Transfer, creator_ids
from eros_desktop.services.imports.origins import OldKeys
from eros_desktop.services.imports.report import RowCounts
from eros_desktop.store.imports import Row, RowUpdate
from eros_desktop.store.seed_shapes import TableShape, seed_shapes

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

OTHER_IDS = "creators have another id here than in the old database"
OTHER_RATES = "messages got view and purchase rates computed from their counters"
_NAMED = 50
"""How many differing rows of a reference table are named."""
_CAPTIONS_AT_ONCE = 5_000
_ROWS_AT_ONCE = 20_000
_BEFORE_CAPTIONS = ("caption_text", "caption_type", "content_type")


def load_old_database(
    old: OldDatabase, desk: Desk, known: OldKeys | None = None, found: OldKeys | None = None
) -> Loaded:
    """Takes every known table; unknown ones are listed, backups passed over, reference tables compared.

    `known` are keys of the old file that an earlier import gave a meaning; `found` is told those of this one.
    """
    shapes = seed_shapes()
    transfer = Transfer(old, desk, shapes)
    if known is not None:
        transfer.creators.update(known.creators)
        transfer.numbers.update({table: dict(numbers) for table, numbers in known.numbers.items()})
    transfer.creators.update(creator_ids(old, desk))
    tables = [name for name in shapes if name in old.tables]
    transfer.steps.total = 2 * sum(old.count(old.tables[name]) for name in tables)
    outcome = Loaded()
    for name in tables:
        transfer.steps.advance(desk.progress, 0, name)
        if name in REFERENCE_TABLES:
            outcome.add(_compare(transfer, old.tables[name], shapes[name]))
        else:
            outcome.add(_take(transfer, old.tables[name], shapes[name]))
    if {"caption_bank", "caption_classifications"} & set(tables):
        _complete_captions(transfer)
    if LINKING & set(tables):
        outcome.repaired.update(link_messages(desk))
    transfer.steps.advance(desk.progress, transfer.steps.total, "checked")
    _list_others(old, shapes, outcome)
    if found is not None:
        found.creators.update(transfer.creators)
        found.numbers.update({table: transfer.numbers.get(table, {}) for table in transfer.numbered})
    return outcome


def _list_others(old: OldDatabase, shapes: Mapping[str, TableShape], outcome: Loaded) -> None:
    """Says which tables were passed over, and that nothing of the file's own was run."""
    for name in old.tables:
        if name in BACKUP_TABLES:
            outcome.notes.append(f"{name} is a copy inside the old database; real backups replace it.")
        elif name not in shapes:
            outcome.left_out.append(legible(name))
    for kind, names in old.passed_over().items():
        if names:
            shown = ", ".join(legible(name)[:60] for name in names[:_NAMED])
            said = (
                f"Never run, {len(names)} views of the old database: {shown}."
                if kind == "view"
                else f"Never run, {len(names)} triggers of the old database: {shown}."
            )
            outcome.notes.append(said)


def _take(transfer: Transfer, table: OldTable, shape: TableShape) -> Loaded:
    taken = take_rows(transfer, table, shape)
    merge_rows(transfer, taken)
    _store(transfer, taken)
    transfer.keys.clear()
    if shape.name == "creators":
        transfer.desk.look_up_pages()
        _note_own_ids(transfer, taken)
    if shape.name == "message_performance":
        _note_rates(transfer, table, taken)
    strangers = [name for name in table.columns if name not in shape.columns]
    return taken.outcome([f"{table.name}.{legible(name)}" for name in (*strangers, *table.computed)])


def _note_own_ids(transfer: Transfer, taken: Taken) -> None:
    moved = sum(given != ours for given, ours in transfer.creators.items())
    if moved:
        taken.repaired[OTHER_IDS] += moved


def _note_rates(transfer: Transfer, table: OldTable, taken: Taken) -> None:
    """Counts the sound messages whose old rates are not what their counters say."""
    if not {"view_rate", "purchase_rate", "sent_count", "viewed_count", "purchased_count"} <= set(
        table.columns
    ):
        return
    wrong = transfer.old.count_where(
        table,
        "sent_count >= viewed_count AND viewed_count >= purchased_count AND purchased_count >= 0 AND ("
        "abs(coalesce(view_rate, 0) - coalesce(viewed_count * 1.0 / nullif(sent_count, 0), 0)) > 0.0005 OR "
        "abs(coalesce(purchase_rate, 0) - coalesce(purchased_count * 1.0 / nullif(viewed_count, 0), 0)) "
        "> 0.0005)",
    )
    if wrong:
        taken.repaired[OTHER_RATES] += wrong


def _store(transfer: Transfer, taken: Taken) -> None:
    desk, shape, merged = transfer.desk, taken.shape, taken.merged
    first = desk.store.next_number(shape.name) if shape.number else 0
    if taken.numbers:
        _note_numbers(transfer, taken, first)
    _add(transfer, taken, first)
    desk.store.update(desk.batch_id, shape.name, _with_derived(transfer, taken))
    if shape.name == "caption_bank":
        changed = [
            record.values[taken.columns.index("caption_id")]
            for record, update in merged.updates
            if FACTS_FOLLOW & update.after.keys()
        ]
        refresh_facts(desk, changed)


def _add(transfer: Transfer, taken: Taken, first: int) -> None:
    """Stores the new rows, part by part, so that the user sees how far it is and can withdraw it."""
    desk, shape = transfer.desk, taken.shape
    rows, columns = _new_rows(transfer, taken, first)

    def told(count: int = 0) -> None:
        transfer.steps.advance(desk.progress, count, shape.name)

    with desk.store.indexes_resting((shape.name,), len(rows), told):
        for start in range(0, len(rows), _ROWS_AT_ONCE):
            part = rows[start : start + _ROWS_AT_ONCE]
            if shape.number:
                desk.store.insert_run(desk.batch_id, shape.name, columns, list(zip(*part, strict=True)))
            else:
                desk.store.insert(desk.batch_id, shape.name, columns, part)
            told(len(part))
    told(taken.read - len(rows))


def _note_numbers(transfer: Transfer, taken: Taken, first: int) -> None:
    """Keeps which number each row of the old file has here, for the rows that refer to it."""
    merged = taken.merged
    numbers = transfer.numbers.setdefault(taken.shape.name, {})
    for place, record in enumerate(merged.new):
        if record.line in taken.numbers:
            numbers[taken.numbers[record.line]] = first + place
    for record, key in [*merged.kept, *((record, update.key) for record, update in merged.updates)]:
        if record.line in taken.numbers and isinstance(key, int):
            numbers[taken.numbers[record.line]] = key


def _new_rows(transfer: Transfer, taken: Taken, first: int) -> tuple[list[Row], tuple[str, ...]]:
    """The rows to add, primary key first, with what is computed from them."""
    shape, new = taken.shape, taken.merged.new
    inner = [name for name, (to, _) in shape.references.items() if to == shape.name]
    key_at = None if shape.number else taken.columns.index(shape.primary_key)
    derived = tuple(sorted(DERIVED.get(shape.name, ())))
    compute = _computed(transfer, shape.name, taken.columns)
    rows: list[Row] = []
    for place, record in enumerate(new):
        values = record.values
        if record.line in taken.parents:
            changed = list(values)
            changed[taken.columns.index(inner[0])] = transfer.numbers[shape.name][taken.parents[record.line]]
            values = tuple(changed)
        if key_at is None:
            rows.append((first + place, *values, *compute(values)))
        else:
            rows.append((values[key_at], *values[:key_at], *values[key_at + 1 :], *compute(values)))
    others = tuple(name for name in taken.columns if shape.number or name != shape.primary_key)
    return rows, (shape.primary_key, *others, *derived)


def _computed(transfer: Transfer, table: str, columns: Sequence[str]) -> Callable[[Row], Row]:
    """What is computed from a row's values, in the alphabetical order of the derived columns."""

    def place(name: str) -> int | None:
        return columns.index(name) if name in columns else None

    if table == "message_performance":
        at = [place(name) for name in ("sent_count", "viewed_count", "purchased_count")]

        def from_counters(row: Row) -> Row:
            view_rate, purchase_rate = rates(*[0 if one is None else row[one] or 0 for one in at])
            return purchase_rate, view_rate

        return from_counters
    if table == "caption_bank":
        used = place("last_used_date")
        return lambda row: (literal_freshness(None if used is None else row[used], transfer.desk),)
    return lambda _: ()


def _with_derived(transfer: Transfer, taken: Taken) -> list[RowUpdate]:
    """The updates with the computed columns beside them, so that they never contradict the source values.

    Messages whose counters change leave what they were in the history.
    """
    shape, updates = taken.shape, [update for _, update in taken.merged.updates]
    derived = tuple(sorted(DERIVED.get(shape.name, ())))
    if not derived:
        return updates
    keys = [update.key for update in updates]
    names = (*taken.columns, *derived)
    found = transfer.desk.store.rows_of(shape.name, (shape.primary_key, *names), shape.primary_key, keys)
    stored = {row[0]: dict(zip(names, row[1:], strict=True)) for row in found}
    if shape.name == "message_performance":
        keep_history(transfer.desk, ((update, stored[update.key]) for update in updates))
    compute = _computed(transfer, shape.name, taken.columns)
    completed = []
    for update in updates:
        was = stored[update.key]
        whole = {**was, **update.after}
        now = dict(zip(derived, compute(tuple(whole[name] for name in taken.columns)), strict=True))
        before = {**update.before, **{name: was[name] for name in now}}
        completed.append(RowUpdate(update.key, before, {**update.after, **now}))
    return completed


def _complete_captions(transfer: Transfer) -> None:
    """Every caption of the bank gets its details, and a classification where it came without one."""
    desk = transfer.desk
    detailed = {row[0] for row in desk.store.rows("caption_details", ("caption_id",))}
    classified = frozenset(row[0] for row in desk.store.rows("caption_classifications", ("caption_id",)))
    bank = desk.store.rows("caption_bank", ("caption_id", *_BEFORE_CAPTIONS))
    waiting = [row for row in bank if row[0] not in detailed]
    transfer.steps.total += len(waiting)
    for start in range(0, len(waiting), _CAPTIONS_AT_ONCE):
        part = waiting[start : start + _CAPTIONS_AT_ONCE]
        add_facts(desk, ((*row, None) for row in part), classified)
        transfer.steps.advance(desk.progress, len(part), "caption texts")


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
    shown = "; ".join(named[:_NAMED])
    if len(named) > _NAMED:
        shown = f"{shown} and {len(named) - _NAMED} more"
    return [
        f"{table}: {len(named)} rows differ from the reference data of this program, which stays as it is: "
        f"{shown}."
    ]
