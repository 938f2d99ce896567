"""What the user decided about headers, for the next file that has the same one."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Connection, delete, select

from eros_desktop.store.tables.imports import import_mappings


class MappingStore:
    """Reads and writes saved mappings on one connection."""

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

    def save(self, fingerprint: str, kind: str, document: dict[str, Any], at: str) -> None:
        """Keeps a mapping in place of the one that header had."""
        self.forget(fingerprint)
        self._connection.execute(
            import_mappings.insert().values(
                header_fingerprint=fingerprint, kind=kind, mapping_json=json.dumps(document), saved_at=at
            )
        )

    def forget(self, fingerprint: str) -> bool:
        """True when there was one."""
        done = self._connection.execute(
            delete(import_mappings).where(import_mappings.c.header_fingerprint == fingerprint)
        )
        return done.rowcount > 0
