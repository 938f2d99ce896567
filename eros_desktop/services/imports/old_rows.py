"""Tables of an old database to ours, in the order of their references."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from eros_desktop.domain.reference import Reference
from eros_desktop.services.imports.caption_rows import plain_name
from eros_desktop.services.imports.creator_rows import free_id
from eros_desktop.services.imports.desk import Desk, Loaded
from eros_desktop.services.imports.linking import normal_page_name
from eros_desktop.services.imports.merging import Incoming, Merged, Stored, merge
from eros_desktop.services.imports.old_checks import DERIVED, Untakable, bad_rows, presentable, typed
from eros_desktop.services.imports.old_database import OldDatabase, OldTable, quoted
from eros_desktop.services.imports.parsing import known_zone, unknown_zone
from eros_desktop.services.imports.report import RowCounts
from eros_desktop.services.imports.rows import RefusedRow
from eros_desktop.store.imports import Row, TableShape

KEYS: Mapping[str, tuple[str, ...]] = {"mass_messages": ("creator_id", "message_id")}
"""Where the schema itself does not say what tells rows apart."""

_NEVER_COMPARED = frozenset({"created_at", "updated_at", "last_updated"})


@dataclass(slots=True)
class Transfer:
    """What is known while the tables are taken one after another.

    `creators` maps creator ids of the old file to ours, `numbers` row numbers likewise for each table.
    """

    old: OldDatabase
    desk: Desk
    shapes: Mapping[str, TableShape]
    creators: dict[str, str] = field(default_factory=dict)
    numbers: dict[str, dict[int, int]] = field(default_factory=dict)
    keys: dict[tuple[str, str], set[Any]] = field(default_factory=dict)
    spellings: Mapping[str, Mapping[str, str]] = field(init=False)

    def __post_init__(self) -> None:
        self.spellings = _spellings(self.desk.reference)

    def known(self, table: str, column: str) -> set[Any]:
        """Every value of a column that rows may refer to, now."""
        if (table, column) not in self.keys:
            self.keys[table, column] = {row[0] for row in self.desk.store.rows(table, (column,))}
        return self.keys[table, column]


@dataclass(slots=True)
class Taken:
    """One table's rows after checking: `source` are the columns as read, `columns` those that are stored.

    By row number of the old file: `numbers` the row's own old key, `parents` the old key of the row of the
    same table it refers to, `raw` its values as read.
    """

    shape: TableShape
    source: tuple[str, ...]
    columns: tuple[str, ...]
    read: int = 0
    incoming: list[Incoming] = field(default_factory=list)
    numbers: dict[int, int] = field(default_factory=dict)
    own: set[int] = field(default_factory=set)
    parents: dict[int, int] = field(default_factory=dict)
    raw: dict[int, Row] = field(default_factory=dict)
    refused: list[RefusedRow] = field(default_factory=list)
    merged: Merged = field(default_factory=Merged)

    def refuse(self, number: int, reason: str, values: Sequence[Any]) -> None:
        shown = {name: presentable(value) for name, value in zip(self.source, values, strict=True)}
        self.refused.append(RefusedRow(self.shape.name, number, reason, shown))

    def outcome(self, unknown: list[str]) -> Loaded:
        merged, refused = self.merged, sorted(self.refused, key=lambda row: row.line)
        counts = RowCounts(self.read, len(merged.new), len(merged.updates), merged.unchanged, len(refused))
        return Loaded({self.shape.name: counts}, refused, [], unknown)


def creator_ids(old: OldDatabase, desk: Desk) -> dict[str, str]:
    """Creator ids of the old file -> ours: a page known here by name keeps the id it has here."""
    table = old.tables.get("creators")
    if table is None or not {"creator_id", "page_name"} <= set(table.columns):
        return {}
    taken = {creator_id for creator_id, _, _ in desk.store.pages()}
    ids: dict[str, str] = {}
    for _, creator_id, page_name in old.read(table, ("creator_id", "page_name")):
        if not isinstance(creator_id, str):
            continue
        linked, _ = desk.pages.link(page_name if isinstance(page_name, str) else None)
        own = creator_id if creator_id not in taken else free_id(normal_page_name(str(page_name)), taken)
        ids[creator_id] = linked or own
        taken.add(ids[creator_id])
    return ids


def take_rows(transfer: Transfer, table: OldTable, shape: TableShape) -> Taken:
    """Reads, checks and links the rows of one table; nothing is stored yet."""
    source = tuple(name for name in table.columns if name in shape.columns)
    derived = DERIVED.get(shape.name, frozenset()) | {shape.number}
    taken = Taken(shape, source, tuple(name for name in source if name not in derived))
    bad = bad_rows(transfer.old, table, shape)
    for number, *values in transfer.old.read(table, source, _order(table, shape)):
        taken.read += 1
        raw = dict(zip(source, values, strict=True))
        try:
            if number in bad:
                raise Untakable(bad[number])
            row = _row(transfer, taken, number, raw)
        except Untakable as reason:
            taken.refuse(number, str(reason), values)
            continue
        taken.raw[number] = tuple(values)
        if isinstance(own := raw.get(shape.number or ""), int):
            taken.numbers[number] = own
            taken.own.add(own)
        taken.incoming.append(Incoming(number, _key(shape, taken.columns, row), row))
    return taken


def merge_rows(transfer: Transfer, taken: Taken) -> None:
    """Compares the rows with the stored ones; what contradicts itself is refused."""
    shape, columns = taken.shape, taken.columns
    rows = transfer.desk.store.rows(shape.name, (shape.primary_key, *columns))
    stored: dict[Hashable, Stored] = {}
    for row in rows:
        stored.setdefault(_key(shape, columns, row[1:]), Stored(row[0], row[1:]))
    taken.merged = merge(columns, taken.incoming, stored)
    for record in taken.merged.contradicting:
        reason = "the row is in the table twice, with other values"
        taken.refuse(record.line, reason, taken.raw[record.line])


def _order(table: OldTable, shape: TableShape) -> str:
    """Rows that others of the same table refer to come first."""
    inner = [name for name, (to, _) in shape.references.items() if to == shape.name and name in table.columns]
    return f"{quoted(inner[0])} IS NOT NULL, 1" if inner else "1"


def _row(transfer: Transfer, taken: Taken, number: int, raw: dict[str, Any]) -> Row:
    shape = taken.shape
    values = {name: typed(name, shape.columns[name], raw[name]) for name in taken.columns}
    if "creator_id" in values:
        values["creator_id"] = _creator(transfer, shape, values)
    _spell_names(transfer, values)
    _check_page(shape, values)
    for column, (table, key) in shape.references.items():
        if column in values and column != "creator_id" and values[column] is not None:
            if table == shape.name:
                taken.parents[number] = _parent(taken, column, values[column])
                values[column] = None
            else:
                values[column] = _reference(transfer, table, key, column, values[column])
    for column in shape.required:
        if values.get(column) is None:
            raise Untakable(f"{column} is missing")
    _check_dates(transfer, values)
    return tuple(values.values())


def _creator(transfer: Transfer, shape: TableShape, values: Mapping[str, Any]) -> str | None:
    """By id; a row without one by its page name."""
    given = values["creator_id"]
    if shape.name == "creators":
        return transfer.creators.get(given)
    if given is None:
        if "page_name" not in values:
            return None
        linked, reason = transfer.desk.pages.link(values["page_name"])
        if linked is None:
            raise Untakable(reason)
        return linked
    own = transfer.creators.get(given, given)
    if "creator_id" in shape.references and own not in transfer.known("creators", "creator_id"):
        raise Untakable("creator_id names no known creator")
    return str(own)


def _spellings(reference: Reference) -> dict[str, Mapping[str, str]]:
    """Column -> older name -> ours, for the columns that name reference data (domain.md 2, 2.4, 2.5, 3.2)."""
    contents = {
        plain_name(alias): key
        for key, content in reference.content_types.items()
        for alias in content.aliases
    }
    audiences = {alias: key for key, target in reference.targets.items() for alias in target.aliases}
    return {
        "send_type": reference.send_type_aliases,
        "send_type_key": reference.send_type_aliases,
        "caption_type": reference.caption_type_aliases,
        "content_type": contents,
        "audience_target": audiences,
        "target_audience": audiences,
    }


def _spell_names(transfer: Transfer, values: dict[str, Any]) -> None:
    """Older names become ours; case and spaces do not matter."""
    for column, spellings in transfer.spellings.items():
        if isinstance(given := values.get(column), str):
            values[column] = spellings.get(given) or spellings.get(plain_name(given), given)


def _check_page(shape: TableShape, values: dict[str, Any]) -> None:
    if shape.name != "creators":
        return
    if not normal_page_name(values.get("page_name")):
        raise Untakable("the page name is missing")
    zone = values.get("timezone")
    if zone is not None:
        values["timezone"] = known_zone(zone)
        if values["timezone"] is None:
            raise Untakable(unknown_zone(zone))


def _parent(taken: Taken, column: str, value: Any) -> int:
    """A row of the same table, met and taken before; it gets its new number when it is stored."""
    if value not in taken.own:
        raise Untakable(f"{column} refers to nothing known")
    return int(value)


def _reference(transfer: Transfer, table: str, key: str, column: str, value: Any) -> Any:
    """A row of another table: by its own key, or by the number it has here."""
    if transfer.shapes[table].number != key:
        found = value if value in transfer.known(table, key) else None
    else:
        found = transfer.numbers.get(table, {}).get(value)
    if found is None:
        raise Untakable(f"{column} refers to nothing known")
    return found


def _check_dates(transfer: Transfer, values: Mapping[str, Any]) -> None:
    """What was sent or used cannot lie ahead of the creator's today."""
    for column in ("sent_date", "post_date", "last_used_date"):
        if (text := values.get(column)) is None:
            continue
        today = transfer.desk.today(transfer.desk.zone_of(values.get("creator_id")))
        if date.fromisoformat(text[:10]) > today:
            raise Untakable(f"{column} lies in the future")


def _key(shape: TableShape, columns: Sequence[str], row: Sequence[Any]) -> Hashable:
    """What tells a row apart: the table's key, or everything but its number and stamps."""
    values = dict(zip(columns, row, strict=True))
    names = KEYS.get(shape.name, shape.key)
    if names and all(values.get(name) is not None for name in names):
        return tuple(values[name] for name in names)
    inner = {name for name, (to, _) in shape.references.items() if to == shape.name}
    return tuple(value for name, value in values.items() if name not in _NEVER_COMPARED | inner)
