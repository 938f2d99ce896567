"""What the user decided about headers, for the next file that has the same one."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Connection, select

from eros_desktop.store.tables.imports import import_mappings


class MappingStore:
    """Reads saved mappings on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> list[tuple[str, str, dict[str, Any], str]]:
        """(header fingerprint, kind, document, saved at) of each, the newest first."""
        rows = self._connection.execute(
            select(import_mappings).order_by(
                import_mappings.c.saved_at.desc(), import_mappings.c.header_fingerprint
            )
        )
        return [
            (row.header_fingerprint, row.kind, json.loads(row.mapping_json), row.saved_at) for row in rows
        ]

    def row(self, fingerprint: str) -> dict[str, Any] | None:
        """The stored row of one header; None when nothing was saved for it."""
        found = self._connection.execute(
            select(import_mappings).where(import_mappings.c.header_fingerprint == fingerprint)
        ).first()
        return None if found is None else dict(found._mapping)
