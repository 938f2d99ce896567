"""Mappings the user saved: kept by the fingerprint of the header they belong to."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from eros_desktop.domain.errors import InvalidInput, NotFound
from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.activity.journal import note
from eros_desktop.services.activity.undo import RowChanges
from eros_desktop.services.changes import Change, Topic
from eros_desktop.services.clock import Clock
from eros_desktop.services.imports.formats import KINDS
from eros_desktop.services.imports.headers import find_header
from eros_desktop.services.imports.headers import fingerprint as fingerprint_of
from eros_desktop.services.imports.reading import Reading
from eros_desktop.services.imports.sources import ContentTypes, forms_of, is_database, open_source
from eros_desktop.store.import_mappings import MappingStore
from eros_desktop.store.row_changes import RowChange, apply
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
        at = self._clock.stamp()
        after = {
            "header_fingerprint": fingerprint,
            "kind": kind,
            "mapping_json": json.dumps(document),
            "saved_at": at,
        }
        return self._store_row(fingerprint, after, f"Saved how files with this header are read ({kind})")

    def remember(self, files: Sequence[Path], reading: Reading, content_types: ContentTypes) -> int:
        """Keeps the reading for the headers these files have, where it decides columns; returns for how many.

        Raises what reading the files raises.
        """
        kept = 0
        for path in files if reading.columns else ():
            if not is_database(path):
                source = open_source(path, path.name, reading, content_types)
                header = find_header(source.sheets, forms_of(reading.kind, content_types), reading)
                self.save(fingerprint_of(header.names), header.form.kind, reading)
                kept += 1
        return kept

    def forget(self, fingerprint: str) -> Change:
        """Raises NotFound when nothing was saved for that header."""
        return self._store_row(fingerprint, None, "Forgot how files with this header are read")

    def _store_row(self, fingerprint: str, after: dict[str, Any] | None, sentence: str) -> Change:
        with self._store.write() as stores:
            before = MappingStore(stores.connection).row(fingerprint)
            if before and after and {**before, "saved_at": ""} == {**after, "saved_at": ""}:
                return Change(Topic.NOTHING, "It is saved so already")
            if before is None and after is None:
                raise NotFound(
                    "Nothing is saved for this header. Nothing was changed; reload the list.",
                    code="MAPPING_NOT_FOUND",
                )
            change = RowChange("import_mappings", {"header_fingerprint": fingerprint}, before, after)
            apply(stores.connection, [change])
            subject = Subject("import", key=f"mapping/{fingerprint[:16]}")
            activity_id = note(stores, subject, sentence, self._clock.stamp(), RowChanges((change,)))
        return Change(Topic.IMPORTS, sentence, activity_id)
