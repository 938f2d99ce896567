"""What was run: idempotency keys and the log of operations (domain.md 10.4)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, delete, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from eros_desktop.store.tables.operations import timing_idempotency, timing_operation_log


@dataclass(frozen=True, slots=True)
class Operation:
    """One run of an operation: what went in, what came out, how long it took in milliseconds."""

    operation_type: str
    creator_id: str | None
    inputs: Mapping[str, Any]
    output: Mapping[str, Any]
    execution_time_ms: float
    status: str
    at: str


class OperationStore:
    """Reads and writes operational records on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def remembered(self, key: str, params_hash: str, now: str) -> Mapping[str, Any] | None:
        """The result of the same operation with the same parameters while it has not expired."""
        table = timing_idempotency
        found = self._connection.execute(
            select(table.c.result).where(
                table.c.operation_key == key, table.c.params_hash == params_hash, table.c.expires_at > now
            )
        ).scalar()
        return None if found is None else dict(json.loads(found))

    def remember(
        self, key: str, name: str, params_hash: str, result: Mapping[str, Any], now: str, until: str
    ) -> None:
        """Keeps a result until `until`, in place of an older one, and forgets what has expired."""
        table = timing_idempotency
        self._connection.execute(delete(table).where(table.c.expires_at <= now))
        values = {
            "operation_name": name,
            "params_hash": params_hash,
            "result": json.dumps(result),
            "executed_at": now,
            "expires_at": until,
        }
        statement = upsert(table).values(operation_key=key, **values)
        self._connection.execute(
            statement.on_conflict_do_update(index_elements=["operation_key"], set_=values)
        )

    def log(self, operation: Operation) -> None:
        """Appends one line to timing_operation_log."""
        self._connection.execute(
            insert(timing_operation_log).values(
                operation_type=operation.operation_type,
                creator_id=operation.creator_id,
                operation_timestamp=operation.at,
                input_params=json.dumps(operation.inputs),
                output_result=json.dumps(operation.output),
                execution_time_ms=operation.execution_time_ms,
                status=operation.status,
            )
        )
