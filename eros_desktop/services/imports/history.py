"""The imports of a workspace and whether each can still be taken back."""

from __future__ import annotations

from dataclasses import dataclass

from eros_desktop.domain.errors import NotFound
from eros_desktop.services.imports.report import RowCounts
from eros_desktop.store.import_history import BatchRecord, ImportHistoryStore
from eros_desktop.store.stores import WorkspaceStore

COUNTS = ("read", "new", "updated", "unchanged", "quarantined")


@dataclass(frozen=True, slots=True)
class ImportEntry:
    """One import. `started_at` is UTC (`YYYY-MM-DD HH:MM:SS`), `status` done, undone, running or interrupted.

    `can_undo` says what is possible as far as imports know; trying may still be refused when weeks refer to
    what it brought. `why_not` is a sentence without a full stop, None when it can be taken back.
    """

    import_id: int
    kind: str
    file: str
    started_at: str
    status: str
    counts: RowCounts
    can_undo: bool
    why_not: str | None


class ImportHistory:
    """Reads the imports of one workspace."""

    def __init__(self, store: WorkspaceStore) -> None:
        self._store = store

    def history(self, limit: int = 100, offset: int = 0) -> tuple[ImportEntry, ...]:
        """Imports `offset` to `offset + limit`, newest first."""
        with self._store.read() as stores:
            found = ImportHistoryStore(stores.connection).page(limit, offset)
        return tuple(map(_entry, found))

    def find(self, import_id: int) -> ImportEntry:
        """One import. Raises NotFound."""
        with self._store.read() as stores:
            record = ImportHistoryStore(stores.connection).find(import_id)
        if record is None:
            raise NotFound(
                f"There is no import {import_id}. Nothing was changed; see the list of imports.",
                code="IMPORT_NOT_FOUND",
            )
        return _entry(record)

    def total(self) -> int:
        """How many imports there were."""
        with self._store.read() as stores:
            return ImportHistoryStore(stores.connection).count()


def _entry(record: BatchRecord) -> ImportEntry:
    why_not = _why_not(record)
    counts = RowCounts(*(int(record.counts.get(name) or 0) for name in COUNTS))
    return ImportEntry(
        record.batch_id,
        record.kind,
        record.file_name,
        record.started_at,
        record.status,
        counts,
        why_not is None,
        why_not,
    )


def _why_not(record: BatchRecord) -> str | None:
    if record.status == "undone":
        return f"It was taken back on {record.undone_at} UTC"
    if record.status != "done":
        return "It did not end, so it brought nothing"
    if record.counts.get("is_repair"):
        return "It is a repair, not an import: undo it under Activity"
    if record.buried_by is not None:
        return f"Import {record.buried_by} came after it and stands on it: take that one back first"
    return None
