"""Mappings the user saved: kept by the fingerprint of the header they belong to."""

from __future__ import annotations

from dataclasses import dataclass, replace

from eros_desktop.domain.errors import InvalidInput, NotFound
from eros_desktop.services.changes import Change, Topic
from eros_desktop.services.clock import Clock
from eros_desktop.services.imports.formats import KINDS
from eros_desktop.services.imports.reading import Reading
from eros_desktop.store.import_mappings import MappingStore
from eros_desktop.store.stores import WorkspaceStore


@dataclass(frozen=True, slots=True)
class SavedMapping:
    """One header's mapping; `saved_at` is UTC."""

    fingerprint: str
    kind: str
    reading: Reading
    saved_at: str


class Mappings:
    """Saves, lists and forgets mappings."""

    def __init__(self, store: WorkspaceStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def all(self) -> tuple[SavedMapping, ...]:
        """Every saved mapping, the newest first. One that cannot be read any more is passed over."""
        with self._store.read() as stores:
            found = MappingStore(stores.connection).all()
        kept: list[SavedMapping] = []
        for fingerprint, kind, document, saved_at in found:
            try:
                reading = replace(Reading.from_document(document), kind=kind)
            except InvalidInput:
                continue
            kept.append(SavedMapping(fingerprint, kind, reading, saved_at))
        return tuple(kept)

    def save(self, fingerprint: str, kind: str, reading: Reading) -> Change:
        """Keeps what was decided for files with that header. InvalidInput without a kind or columns."""
        if kind not in KINDS or kind in ("auto", "eros-db") or not reading.columns:
            raise InvalidInput(
                "mapping", "A mapping needs its kind and its columns. Nothing was saved; choose both first."
            )
        document = replace(reading.remembered, kind=kind).document()
        with self._store.write() as stores:
            MappingStore(stores.connection).save(fingerprint, kind, document, self._clock.stamp())
        return Change(Topic.SETTINGS, f"Saved how files with this header are read ({kind})")

    def forget(self, fingerprint: str) -> Change:
        """Raises NotFound when nothing was saved for that header."""
        with self._store.write() as stores:
            was_there = MappingStore(stores.connection).forget(fingerprint)
        if not was_there:
            raise NotFound("Nothing is saved for this header. Nothing was changed.", code="MAPPING_NOT_FOUND")
        return Change(Topic.SETTINGS, "Forgot how files with this header are read")
