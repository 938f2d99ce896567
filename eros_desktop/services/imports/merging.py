"""Incoming rows against stored ones: what is new, what changed, what stays, what contradicts itself."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from eros_desktop.store.imports import Key, Row, RowUpdate


class Incoming(NamedTuple):
    """One record on its way in: its line, what tells it apart, its values in the order of the columns."""

    line: int
    key: Hashable
    values: Row


class Stored(NamedTuple):
    """A row of the workspace: its primary key and its values in the order of the columns."""

    key: Key
    values: Row


@dataclass(slots=True)
class Merged:
    """The outcome; `updates` pairs a changed record with its update, `kept` an unchanged one with its key."""

    new: list[Incoming] = field(default_factory=list)
    updates: list[tuple[Incoming, RowUpdate]] = field(default_factory=list)
    kept: list[tuple[Incoming, Key]] = field(default_factory=list)
    repeated: list[Incoming] = field(default_factory=list)
    contradicting: list[Incoming] = field(default_factory=list)

    @property
    def unchanged(self) -> int:
        """Records that say what is stored already, or what the file said before."""
        return len(self.kept) + len(self.repeated)


def merge(
    columns: Sequence[str],
    incoming: Iterable[Incoming],
    stored: Mapping[Hashable, Stored],
    seen: dict[Hashable, int | None] | None = None,
) -> Merged:
    """Sorts incoming records by what they mean for the stored rows.

    None never erases a stored value. A key met before in the same file counts as unchanged when it says the
    same, and contradicts otherwise: the first record stands. `seen` (key -> hash of the values) goes from
    one part of a file to the next.
    """
    merged = Merged()
    seen = {} if seen is None else seen
    for record in incoming:
        said = hash(record.values)
        earlier = seen.get(record.key)
        if earlier is not None:
            (merged.repeated if earlier == said else merged.contradicting).append(record)
            continue
        seen[record.key] = said
        found = stored.get(record.key)
        if found is None:
            merged.new.append(record)
        elif changes := _changes(columns, found.values, record.values):
            before = {name: was for name, (was, _) in changes.items()}
            after = {name: becomes for name, (_, becomes) in changes.items()}
            merged.updates.append((record, RowUpdate(found.key, before, after)))
        else:
            merged.kept.append((record, found.key))
    return merged


def _changes(columns: Sequence[str], stored: Row, incoming: Row) -> dict[str, tuple[Any, Any]]:
    if stored == incoming:
        return {}
    return {
        name: (was, becomes)
        for name, was, becomes in zip(columns, stored, incoming, strict=True)
        if becomes is not None and was != becomes
    }
