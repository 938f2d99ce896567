"""The audit of a workspace, and the repairs that the user agrees to."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

from eros_desktop.domain.audit.report import (
    SAMPLES,
    Audit,
    Dimension,
    Finding,
    RepairOffer,
    RepairPreview,
    concluded,
    share,
)
from eros_desktop.domain.creators import DEFAULT_ZONE
from eros_desktop.domain.errors import NotFound
from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.activity.journal import note
from eros_desktop.services.activity.undo import RowChanges
from eros_desktop.services.audit.findings import TITLES, finding, open_findings, waiting_findings
from eros_desktop.services.audit.repairs import BACKED_UP, REPAIRS, Bench, Repair, page_names
from eros_desktop.services.backups import BackupService
from eros_desktop.services.changes import Change, Topic
from eros_desktop.services.clock import Clock
from eros_desktop.services.imports.parsing import known_zone
from eros_desktop.services.progress import Progress, Silent
from eros_desktop.store.audit import DIMENSIONS, AuditStore, zones_in_use
from eros_desktop.store.audit_checks import Circumstances
from eros_desktop.store.stores import Stores, WorkspaceStore
from eros_desktop.store.table_changes import apply_tables

REASON = "before a repair"
AGAIN = 2
"""So often everything is read once more because somebody wrote meanwhile."""


class AuditService:
    """Six dimensions, their findings, and repairs that never invent a value."""

    def __init__(self, store: WorkspaceStore, backups: BackupService, clock: Clock) -> None:
        self._store = store
        self._backups = backups
        self._clock = clock

    def run(self, progress: Progress | None = None) -> Audit:
        """Looks through the whole workspace; writes nothing. `progress` counts the dimensions.

        Each dimension is read by itself, so that nobody who writes waits long; when somebody did in between,
        all are read again. Raises Cancelled when it was withdrawn.
        """
        told = progress or Silent()
        audit, is_of_one_state = self._pass(told)
        for _ in range(AGAIN):
            if is_of_one_state:
                break
            audit, is_of_one_state = self._pass(told)
        return audit

    def _pass(self, told: Progress) -> tuple[Audit, bool]:
        """One reading of everything, and whether nothing was written meanwhile."""
        dimensions: list[Dimension] = []
        findings: list[Finding] = []
        revisions = set()
        for place, key in enumerate(DIMENSIONS):
            title, weight = TITLES[key]
            told.report(place, len(DIMENSIONS), title)
            with self._store.read() as stores:
                revisions.add((stores.info.data_revision(), stores.activity.newest()))
                audit = self._audit(stores)
                checked, failed = audit.counts(key)
                score = share(checked - failed, checked)
                dimensions.append(
                    Dimension(key, title, weight, score, checked - failed, checked, audit.query(key))
                )
                if failed:
                    findings += self._findings(audit, self._bench(stores), key)
        with self._store.read() as stores:
            revisions.add((stores.info.data_revision(), stores.activity.newest()))
            findings += open_findings(self._audit(stores), page_names(stores))
        told.report(len(DIMENSIONS), len(DIMENSIONS), "")
        return concluded(dimensions, findings, self._clock.stamp()), len(revisions) == 1

    def preview(self, finding_key: str) -> RepairPreview:
        """What the repair of a finding would change now. Raises NotFound where there is nothing to repair."""
        with self._store.read() as stores:
            repair = self._repair(stores, finding_key)
        return RepairPreview(finding_key, repair.sentence, repair.rows(SAMPLES), repair.count)

    def repair(
        self, finding_key: str, progress: Progress | None = None, *, is_backed_up: bool = False
    ) -> Change:
        """Makes the repair of a finding as one undoable change. Raises NotFound as `preview` does.

        What Undo may not be able to put back alone is done behind a backup, unless the caller just made one.
        """
        if finding_key in BACKED_UP and not is_backed_up:
            self.preview(finding_key)
            self._backups.make(progress, REASON)
        with self._store.write() as stores:
            repair = self._repair(stores, finding_key)
            apply_tables(stores.connection, repair.changes)
            stores.info.raise_data_revision()
            activity_id = note(
                stores,
                Subject("job", key=f"audit/{finding_key}"),
                repair.done,
                self._clock.stamp(),
                RowChanges((), repair.changes),
                details=repair.sentence,
            )
        return Change(Topic.EVERYTHING, repair.done, activity_id)

    def _repair(self, stores: Stores, key: str) -> Repair:
        repair = REPAIRS[key].plan(self._bench(stores), key) if key in REPAIRS else None
        if repair is None or not repair.count:
            raise NotFound(
                f"There is nothing to repair for “{key}”. Nothing was changed; run the audit again.",
                code="NOTHING_TO_REPAIR",
                details={"finding": key},
            )
        return repair

    def _findings(self, audit: AuditStore, bench: Bench, dimension: str) -> list[Finding]:
        if dimension == "references":
            orphans = audit.orphans()
            samples = [
                {"table": found.table, "row": row, "column": found.column, "refers_to": found.parent}
                for found in orphans
                for row in found.rows[:SAMPLES]
            ]
            count = sum(len(found.rows) for found in orphans)
            return [finding("orphans", dimension, count, tuple(samples[:SAMPLES]), _offer(bench, "orphans"))]
        stored = [
            finding(key, dimension, count, audit.samples(key, SAMPLES), _offer(bench, key))
            for key, count in audit.found(dimension).items()
        ]
        return stored + waiting_findings(audit, dimension)

    def _bench(self, stores: Stores) -> Bench:
        return Bench(
            stores,
            self._audit(stores),
            page_names(stores),
            self._clock.stamp(),
            self._clock.today(ZoneInfo(DEFAULT_ZONE)),
        )

    def _audit(self, stores: Stores) -> AuditStore:
        """Zones that are none, and the last day that it can be anywhere."""
        unknown = tuple(zone for zone in zones_in_use(stores.connection) if known_zone(zone) != zone)
        last = self._clock.today(ZoneInfo("Etc/GMT-14"))
        if self._clock.fixed is not None:
            last += timedelta(days=1)
        return AuditStore(stores.connection, Circumstances(unknown, last.isoformat()))


def _offer(bench: Bench, key: str) -> RepairOffer | None:
    """What can be repaired of a finding; None where only a person can know what is right."""
    if key not in REPAIRS:
        return None
    repair = REPAIRS[key].plan(bench, key)
    return RepairOffer(REPAIRS[key].label, repair.count) if repair is not None and repair.count else None
