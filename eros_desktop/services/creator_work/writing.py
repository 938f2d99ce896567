"""How every change about creators is stored: the rows, one line of the journal, a new data revision."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.activity.journal import note
from eros_desktop.services.activity.undo import RowChanges
from eros_desktop.services.changes import Change, Topic
from eros_desktop.services.clock import Clock
from eros_desktop.services.snapshot import SnapshotCache
from eros_desktop.store.row_changes import RowChange, apply, rows_of
from eros_desktop.store.stores import Stores, WorkspaceStore

NOTHING_CHANGED = Change(Topic.NOTHING, "Nothing changed: it was so already")


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to change, in order, and the sentence that says so."""

    changes: tuple[RowChange, ...]
    subject: Subject
    summary: str


class RowWriter:
    """Writes wishes about one kind of thing; `topics` go out with each change."""

    def __init__(
        self, store: WorkspaceStore, snapshots: SnapshotCache, clock: Clock, topics: Topic = Topic.CREATORS
    ) -> None:
        self._store = store
        self._snapshots = snapshots
        self._clock = clock
        self._topics = topics

    def write(self, wished: Callable[[Stores, str], Wish | None]) -> Change:
        """Stores what `wished(stores, at)` asks for in one transaction; None or no rows is no change.

        Raises whatever `wished` raises, with nothing stored.
        """
        revision = None
        with self._store.write() as stores:
            at = self._clock.stamp()
            wish = wished(stores, at)
            if wish is None or not wish.changes:
                return NOTHING_CHANGED
            apply(stores.connection, wish.changes)
            activity_id = note(stores, wish.subject, wish.summary, at, RowChanges(wish.changes))
            if self._topics & Topic.CREATORS:
                revision = stores.info.raise_data_revision(())
        if revision is not None:
            self._snapshots.follow_edit(revision, ())
        return Change(self._topics, wish.summary, activity_id)


def changed_row(
    stores: Stores, table: str, key: Mapping[str, Any], values: Mapping[str, Any]
) -> RowChange | None:
    """The change that gives a stored row other values; None where it has them. LookupError without a row."""
    (row,) = rows_of(stores.connection, table, (key,))
    if row is None:
        raise LookupError(f"{table} has no row {dict(key)}")
    after = {name: value for name, value in values.items() if row[name] != value}
    if not after:
        return None
    return RowChange(table, dict(key), {name: row[name] for name in after}, after)


def upserted_row(
    stores: Stores, table: str, key: Mapping[str, Any], values: Mapping[str, Any]
) -> RowChange | None:
    """The same for a row that may have to be added."""
    (row,) = rows_of(stores.connection, table, (key,))
    return (
        RowChange(table, dict(key), None, dict(values))
        if row is None
        else changed_row(stores, table, key, values)
    )


def listed(words: Sequence[str]) -> str:
    """`a, b and c`."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}" if words else ""
