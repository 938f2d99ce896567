"""The numeric columns everybody computes with, loaded once; small changes are followed, not read anew."""

from __future__ import annotations

import threading
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from eros_desktop.domain.analytics.messages import MessageTable
from eros_desktop.domain.captions.table import CaptionTable
from eros_desktop.services.snapshot_patch import patched
from eros_desktop.store import captions, messages
from eros_desktop.store.stores import Stores, WorkspaceStore

REMEMBERED = 1_000
"""So many data revisions of this run are remembered with the captions that changed in them."""

_Key = TypeVar("_Key")


@dataclass(frozen=True, slots=True, eq=False)
class Snapshot:
    """The bank and all messages at one data revision; the messages' caption rows point into this bank."""

    revision: int
    bank: CaptionTable
    messages: MessageTable
    row_of: Mapping[str, int]
    """Caption id -> row of the bank; the same object as long as no row moved."""
    origin: object = field(default_factory=object)
    """The same object as long as nothing but captions were edited or added."""


class SnapshotCache:
    """Hands out the current snapshot; safe on any thread."""

    def __init__(self, store: WorkspaceStore) -> None:
        self._store = store
        self._lock = threading.Lock()
        self._kept: Snapshot | None = None
        self._edits: dict[int, frozenset[str]] = {}
        """Data revision -> the captions that alone were edited then."""
        self._touched: dict[tuple[int, int], frozenset[str]] = {}
        """Two revisions -> the captions that differ between their snapshots, twins included."""

    def current(self, stores: Stores) -> Snapshot:
        """The snapshot of the data these stores see."""
        with self._lock:
            revision = stores.info.data_revision()
            if self._kept is None or self._kept.revision != revision:
                self._kept = self._follow(stores, revision) or self._read(stores, revision)
            return self._kept

    def changed_captions(self, since: int, until: int) -> frozenset[str] | None:
        """Captions that differ between two snapshots handed out, by their data revisions.

        Those edited or added, and those that lost or got a twin. None where more may differ, so that all must
        be read.
        """
        with self._lock:
            steps = dict(self._touched)
        changed: set[str] = set()
        while since < until:
            step = max((to for start, to in steps if start == since and to <= until), default=None)
            if step is None:
                return None
            changed |= steps[since, step]
            since = step
        return frozenset(changed) if since == until else None

    def note_edit(self, revision: int, caption_ids: Collection[str]) -> None:
        """Says that the change of this data revision touched nothing but these captions; once committed."""
        with self._lock:
            self._edits[revision] = frozenset(caption_ids)
            _forget_oldest(self._edits)

    def follow_edit(self, revision: int, caption_ids: Collection[str]) -> None:
        """`note_edit`; columns kept in the file that lag too far behind are written anew."""
        self.note_edit(revision, caption_ids)
        with self._store.read() as stores:
            is_kept = self.is_kept(stores)
        if not is_kept:
            with self._store.write() as stores:
                self.keep(stores)

    def is_kept(self, stores: Stores) -> bool:
        """True when the next start can work from the columns kept in the file."""
        kept, revision = stores.info.kept_revision(captions.FAMILY), stores.info.data_revision()
        noted = stores.info.noted_captions()
        return kept is not None and all(at in noted for at in range(kept + 1, revision + 1))

    def keep(self, stores: Stores) -> None:
        """Stores the columns for the next start; called at the end of a write that changed the data."""
        snapshot = self.current(stores)
        stores.captions.keep_table(snapshot.bank)
        stores.messages.keep_table(snapshot.messages)

    def _follow(self, stores: Stores, revision: int) -> Snapshot | None:
        """The snapshot at hand brought up to date; None where that cannot be told from what was noted."""
        known = self._kept
        return self._patched(known, stores, revision) if known and known.revision < revision else None

    def _read(self, stores: Stores, revision: int) -> Snapshot:
        """From the columns kept in the file, brought up to date; else from the rows."""
        kept = stores.info.kept_revision(captions.FAMILY)
        usable = kept is not None and kept < revision and kept == stores.info.kept_revision(messages.FAMILY)
        if kept is not None and usable and self._edited(kept, revision, stores) is not None:
            found = self._patched(_snapshot(kept, stores), stores, revision)
            if found is not None:
                return found
        return _snapshot(revision, stores)

    def _patched(self, base: Snapshot, stores: Stores, revision: int) -> Snapshot | None:
        edits = self._edited(base.revision, revision, stores)
        if edits is None:
            return None
        made = patched(base.bank, base.messages, base.row_of, edits, stores)
        found = Snapshot(revision, made.bank, made.messages, made.row_of, base.origin)
        self._touched[base.revision, revision] = made.touched
        _forget_oldest(self._touched)
        return found

    def _edited(self, since: int, until: int, stores: Stores) -> frozenset[str] | None:
        """The captions edited after `since` up to `until`, when nothing else changed between."""
        wanted = range(since + 1, until + 1)
        edits = self._edits
        if not all(at in edits for at in wanted):
            edits = {**edits, **stores.info.noted_captions()}
        if not all(at in edits for at in wanted):
            return None
        return frozenset().union(*(edits[at] for at in wanted))


def _snapshot(revision: int, stores: Stores) -> Snapshot:
    bank = stores.captions.table(revision)
    row_of = dict(zip(bank.caption_ids, range(len(bank)), strict=True))
    return Snapshot(revision, bank, stores.messages.table(bank, revision), row_of)


def _forget_oldest(noted: dict[_Key, frozenset[str]]) -> None:
    while len(noted) > REMEMBERED:
        del noted[next(iter(noted))]
