"""Looking after a workspace: checks and their repairs, the audit, backups."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from eros_desktop.services.audit.service import AuditService
from eros_desktop.services.backups import BackupService
from eros_desktop.services.check_repairs import CheckRepairService
from eros_desktop.services.checks import CheckService
from eros_desktop.services.clock import Clock
from eros_desktop.store.stores import WorkspaceStore


@dataclass(frozen=True, slots=True)
class UpkeepServices:
    """What keeps a workspace sound."""

    checks: CheckService
    check_repairs: CheckRepairService
    audit: AuditService
    backups: BackupService


def make_upkeep(store: WorkspaceStore, migrations: Path, clock: Clock) -> UpkeepServices:
    """Wires them for one open workspace."""
    checks, backups = CheckService(store, migrations), BackupService(store.database.path, clock, store)
    audit = AuditService(store, backups, clock)
    repairs = CheckRepairService(store, migrations, checks, audit, backups, clock)
    return UpkeepServices(checks, repairs, audit, backups)
