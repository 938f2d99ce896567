"""The quarantine, the aliases and the history of a small workspace, wired as in the program."""

from __future__ import annotations

from dataclasses import dataclass

from eros_desktop.domain.reference import Reference
from eros_desktop.services.activity.reversals import Reversal, reverse_rows
from eros_desktop.services.activity.service import ActivityService
from eros_desktop.services.captions.families import FamilyService
from eros_desktop.services.clock import Clock
from eros_desktop.services.imports.aliases import AliasService
from eros_desktop.services.imports.bundle import make_import_services
from eros_desktop.services.imports.history import ImportHistory
from eros_desktop.services.imports.quarantine import QuarantineService
from eros_desktop.services.snapshot import SnapshotCache
from tests.services.imports.conftest import TODAY, Desktop


@dataclass(frozen=True, slots=True)
class WaitingDesk:
    """The services that work with what waits, on an open workspace."""

    quarantine: QuarantineService
    aliases: AliasService
    history: ImportHistory
    activity: ActivityService

    def ids(self, **wanted: object) -> dict[int | None, int]:
        """Number in the quarantine by line of the file."""
        rows = self.quarantine.rows(limit=10_000, **wanted).rows  # type: ignore[arg-type]
        return {row.line: row.quarantine_id for row in rows}


def waiting_desk(desktop: Desktop, reference: Reference) -> WaitingDesk:
    store, clock = desktop.store, Clock(fixed=TODAY)
    snapshots = SnapshotCache(store)
    families = FamilyService(store, snapshots, clock)
    files = make_import_services(store, snapshots, families, reference, clock)
    reversals: dict[str, Reversal] = {"rows": reverse_rows, "import": files.imports.reverse}
    return WaitingDesk(
        files.quarantine,
        files.aliases,
        files.history,
        ActivityService(store, snapshots, clock, reversals),
    )
