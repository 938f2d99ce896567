"""The numeric columns everybody computes with, loaded once and replaced when the data changed."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass

from eros_desktop.domain.analytics.messages import MessageTable
from eros_desktop.domain.captions.table import CaptionTable
from eros_desktop.store.stores import Stores, WorkspaceStore


@dataclass(frozen=True, slots=True, eq=False)
class Snapshot:
    """The bank and all messages at one data revision; the messages' caption rows point into this bank."""

    revision: int
    bank: CaptionTable
    messages: MessageTable
    row_of: Mapping[str, int]
    """Caption id -> row of the bank."""


class SnapshotCache:
    """Hands out the current snapshot; safe on any thread."""

    def __init__(self, store: WorkspaceStore) -> None:
        self._store = store
        self._lock = threading.Lock()
        self._kept: Snapshot | None = None

    def current(self, stores: Stores) -> Snapshot:
        """The snapshot of the data these stores see."""
        with self._lock:
            revision = stores.info.data_revision()
            if self._kept is None or self._kept.revision != revision:
                bank = stores.captions.table()
                self._kept = _snapshot(revision, bank, stores)
            return self._kept

    def changed_captions(self, since: int, until: int) -> frozenset[str] | None:
        """Captions changed between two data revisions; None where nobody noted them, so all must be read."""
        del since, until
        return None

    def keep(self, stores: Stores) -> None:
        """Stores the columns for the next start; called at the end of a write that changed the data."""
        snapshot = self.current(stores)
        stores.captions.keep_table(snapshot.bank)
        stores.messages.keep_table(snapshot.messages)


def _snapshot(revision: int, bank: CaptionTable, stores: Stores) -> Snapshot:
    row_of = {caption_id: row for row, caption_id in enumerate(bank.caption_ids)}
    return Snapshot(revision, bank, stores.messages.table(bank), row_of)
