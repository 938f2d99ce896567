"""What the workspace knows about itself: counters, settings, ready-made numeric columns."""

from __future__ import annotations

import io
import json
from collections.abc import Collection, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from eros_desktop.store.tables.workspace import app_settings, column_snapshots, workspace_info

DATA_REVISION = "data_revision"
REFERENCE_VERSION = "reference_version"
NOTED_CAPTIONS = "noted_captions"
NOTED_LIMIT = 5_000
"""So many changed captions are noted; the kept columns are then written anew."""


class InfoStore:
    """Reads and writes the workspace's own facts on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, key: str) -> str | None:
        return self._connection.execute(
            select(workspace_info.c.value).where(workspace_info.c.key == key)
        ).scalar()

    def set(self, key: str, value: str) -> None:
        statement = insert(workspace_info).values(key=key, value=value)
        self._connection.execute(
            statement.on_conflict_do_update(index_elements=["key"], set_={"value": value})
        )

    def data_revision(self) -> int:
        """Counts every change of planning data; what was computed at another revision is stale."""
        return int(self.get(DATA_REVISION) or 0)

    def raise_data_revision(self, captions: Collection[str] | None = None) -> int:
        """Marks the planning data as changed and returns the new revision.

        `captions` names the rows of the bank the change touched when it touched nothing else: whoever holds
        columns of an earlier revision then reads only those again. Without it everything counts as changed.
        """
        revision = self.data_revision() + 1
        self.set(DATA_REVISION, str(revision))
        noted = {} if captions is None else {**self.noted_captions(), revision: frozenset(captions)}
        while sum(map(len, noted.values())) > NOTED_LIMIT:
            del noted[min(noted)]
        if noted or self.get(NOTED_CAPTIONS) is not None:
            self.set(NOTED_CAPTIONS, json.dumps([[at, sorted(ids)] for at, ids in noted.items()]))
        return revision

    def noted_captions(self) -> dict[int, frozenset[str]]:
        """Data revision -> the captions that alone changed then; a revision that is not there is unknown."""
        return {at: frozenset(ids) for at, ids in json.loads(self.get(NOTED_CAPTIONS) or "[]")}

    def settings(self) -> Mapping[str, Any]:
        """Stored settings by key."""
        rows = self._connection.execute(select(app_settings.c.key, app_settings.c.value_json))
        return {row.key: json.loads(row.value_json) for row in rows}

    def setting(self, key: str) -> object:
        """One stored setting; None where there is none or its JSON cannot be read."""
        stored = self._connection.execute(
            select(app_settings.c.value_json).where(app_settings.c.key == key)
        ).scalar()
        try:
            return None if stored is None else json.loads(stored)
        except ValueError:
            return None

    def set_setting(self, key: str, value: object, changed_at: str) -> None:
        values = {"value_json": json.dumps(value), "changed_at": changed_at}
        statement = insert(app_settings).values(key=key, **values)
        self._connection.execute(statement.on_conflict_do_update(index_elements=["key"], set_=values))

    def columns(self, family: str, revision: int) -> dict[str, NDArray[Any]] | None:
        """The arrays kept for a family of columns, or None when there are none of that revision."""
        rows = self._connection.execute(
            select(column_snapshots).where(
                column_snapshots.c.name.startswith(f"{family}.", autoescape=True),
                column_snapshots.c.revision == revision,
            )
        ).all()
        return {row.name.partition(".")[2]: _array(row.data) for row in rows} or None

    def kept_revision(self, family: str) -> int | None:
        """The data revision at which the arrays of a family were kept; None when there are none."""
        return self._connection.execute(
            select(func.min(column_snapshots.c.revision)).where(
                column_snapshots.c.name.startswith(f"{family}.", autoescape=True)
            )
        ).scalar()

    def keep_columns(self, family: str, revision: int, arrays: Mapping[str, NDArray[Any]]) -> None:
        """Replaces the arrays of a family; they are valid while `revision` is the workspace's own."""
        self._connection.execute(
            delete(column_snapshots).where(column_snapshots.c.name.startswith(f"{family}.", autoescape=True))
        )
        rows = [
            {"name": f"{family}.{name}", "revision": revision, "row_count": len(array), "data": _bytes(array)}
            for name, array in arrays.items()
        ]
        self._connection.execute(column_snapshots.insert(), rows)


def _bytes(array: NDArray[Any]) -> bytes:
    buffer = io.BytesIO()
    np.save(buffer, array, allow_pickle=False)
    return buffer.getvalue()


def _array(data: bytes) -> NDArray[Any]:
    found: NDArray[Any] = np.load(io.BytesIO(data), allow_pickle=False)
    return found
