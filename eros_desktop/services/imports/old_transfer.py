"""What is known while the tables of an old database are taken one after another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from eros_desktop.domain.reference import Reference
from eros_desktop.services.imports.caption_rows import plain_name
from eros_desktop.services.imports.creator_rows import free_id
from eros_desktop.services.imports.desk import Desk, Loaded
from eros_desktop.services.imports.linking import normal_page_name
from eros_desktop.services.imports.merging import Incoming, Merged
from eros_desktop.services.imports.old_checks import presentable
from eros_desktop.services.imports.old_database import OldDatabase, legible
from eros_desktop.services.imports.origins import Numbers
from eros_desktop.services.imports.report import RowCounts
from eros_desktop.services.imports.rows import RefusedRow
from eros_desktop.services.progress import Progress
from eros_desktop.store.imports import Row
from eros_desktop.store.seed_shapes import TableShape

KEYS: Mapping[str, tuple[str, ...]] = {"mass_messages": ("creator_id", "message_id")}
"""Where the schema itself does not say what tells rows apart."""

_NEVER_COMPARED = frozenset({"created_at", "updated_at", "last_updated"})


@dataclass(slots=True)
class Steps:
    """How far an old database is taken: every row counts once when it is read and once when it is stored."""

    total: int = 0
    done: int = 0

    def advance(self, progress: Progress, rows: int, text: str) -> None:
        """Raises Cancelled when the user withdrew the import."""
        self.done = min(self.done + rows, self.total)
        progress.report(self.done, max(self.total, 1), text)


@dataclass(slots=True)
class Transfer:
    """What is known while the tables are taken one after another.

    `creators` maps creator ids of the old file to ours, `numbers` row numbers likewise for each table.
    """

    old: OldDatabase
    desk: Desk
    shapes: Mapping[str, TableShape]
    creators: dict[str, str] = field(default_factory=dict)
    numbers: Numbers = field(default_factory=dict)
    steps: Steps = field(default_factory=Steps)
    keys: dict[tuple[str, str], set[Any]] = field(default_factory=dict)
    spellings: Mapping[str, Mapping[str, str]] = field(init=False)

    def __post_init__(self) -> None:
        self.spellings = spellings_of(self.desk.reference)

    @property
    def numbered(self) -> set[str]:
        """Tables that others, or their own rows, refer to by number."""
        return {
            table
            for shape in self.shapes.values()
            for table, key in shape.references.values()
            if self.shapes[table].number == key
        }

    def known(self, table: str, column: str) -> set[Any]:
        """Every value of a column that rows may refer to, now."""
        if (table, column) not in self.keys:
            self.keys[table, column] = {row[0] for row in self.desk.store.rows(table, (column,))}
        return self.keys[table, column]


@dataclass(slots=True)
class Taken:
    """One table's rows after checking: `source` are the columns as read, `columns` those that are stored.

    By row number of the old file: `numbers` the row's own old key, `parents` the old key of the row of the
    same table it refers to. `repaired` counts what was put right, by sentence.
    """

    shape: TableShape
    source: tuple[str, ...]
    columns: tuple[str, ...]
    read: int = 0
    incoming: list[Incoming] = field(default_factory=list)
    numbers: dict[int, int] = field(default_factory=dict)
    own: set[int] = field(default_factory=set)
    parents: dict[int, int] = field(default_factory=dict)
    refused: list[RefusedRow] = field(default_factory=list)
    merged: Merged = field(default_factory=Merged)
    repaired: Counter[str] = field(default_factory=Counter)

    def refuse(self, number: int, reason: str, values: Sequence[Any]) -> None:
        shown = {name: presentable(value) for name, value in zip(self.source, values, strict=True)}
        self.refused.append(RefusedRow(self.shape.name, number, reason, shown))

    def outcome(self, unknown: list[str]) -> Loaded:
        merged, refused = self.merged, sorted(self.refused, key=lambda row: row.line)
        counts = RowCounts(self.read, len(merged.new), len(merged.updates), merged.unchanged, len(refused))
        is_changed = bool(merged.new or merged.updates)
        return Loaded(
            {self.shape.name: counts}, refused, [], unknown, Counter(self.repaired if is_changed else {})
        )


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


def spellings_of(reference: Reference) -> dict[str, Mapping[str, str]]:
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


def spelled(spellings: Mapping[str, str], given: str) -> str:
    """Our name for a name of an old file; one nobody knows stays as it is."""
    return spellings.get(given) or spellings.get(plain_name(given), given)


def note_spelling(repaired: Counter[str], column: str, given: str, ours: str, rows: int = 1) -> None:
    """Counts rows in which an older name became ours."""
    if given != ours:
        repaired[f"{column} '{legible(given)}' is '{ours}' now"] += rows


def key_maker(shape: TableShape, columns: Sequence[str]) -> Callable[[Row], Hashable]:
    """What tells a row apart: the table's key, or everything but its number and stamps."""
    names = KEYS.get(shape.name, shape.key)
    inner = {name for name, (to, _) in shape.references.items() if to == shape.name}
    compared = [place for place, name in enumerate(columns) if name not in _NEVER_COMPARED | inner]
    places = [columns.index(name) for name in names if name in columns]
    if not places or len(places) < len(names):
        return lambda row: tuple([row[place] for place in compared])

    def key(row: Row) -> Hashable:
        found = tuple([row[place] for place in places])
        return tuple([row[place] for place in compared]) if None in found else found

    return key
