"""The services that bring files in and work with what waits, made once for a workspace."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from eros_desktop.domain.reference import Reference
from eros_desktop.services.captions.families import FamilyService
from eros_desktop.services.clock import Clock
from eros_desktop.services.imports.again import Again
from eros_desktop.services.imports.aliases import AliasService
from eros_desktop.services.imports.batches import BatchWriter
from eros_desktop.services.imports.history import ImportHistory
from eros_desktop.services.imports.quarantine import QuarantineService
from eros_desktop.services.imports.service import ImportService
from eros_desktop.services.snapshot import SnapshotCache
from eros_desktop.store.stores import WorkspaceStore


@dataclass(frozen=True, slots=True)
class ImportServices:
    """Files in, what waits of them, other names of pages, and the imports there were."""

    imports: ImportService
    history: ImportHistory
    quarantine: QuarantineService
    aliases: AliasService


def make_import_services(
    store: WorkspaceStore,
    snapshots: SnapshotCache,
    families: FamilyService,
    reference: Reference,
    clock: Clock,
    messages_came: Sequence[Callable[[int], object]] = (),
) -> ImportServices:
    """Wires them; `messages_came` are called in turn with an import's number once its messages are stored."""
    writer = BatchWriter(store, snapshots, families, reference, clock, messages_came)
    again = Again(writer)
    return ImportServices(
        ImportService(writer, families),
        ImportHistory(store),
        QuarantineService(store, again, clock),
        AliasService(store, again, clock),
    )
