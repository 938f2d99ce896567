"""Runs schema changes so that a crash leaves the old schema or the new one, never a mix (reliability.md D.5).

The caller passes a connection whose foreign keys are off and whose transaction is exclusive and already open;
all revisions, the checks below and the version stamp share that one transaction, and the caller commits it.
"""

from __future__ import annotations

from typing import Any

from alembic import context
from sqlalchemy import Connection

APPLICATION_ID = 0x45524F53


def table_names(connection: Connection) -> list[str]:
    found = connection.exec_driver_sql(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite_*' ORDER BY name"
    )
    return [str(row[0]) for row in found]


def row_counts(connection: Connection) -> dict[str, int]:
    return {
        name: int(connection.exec_driver_sql(f'SELECT COUNT(*) FROM "{name}"').scalar_one())
        for name in table_names(connection)
        if name != "alembic_version"
    }


def assert_no_rows_lost(before: dict[str, int], after: dict[str, int], may_change: set[str]) -> None:
    """A revision names the tables whose rows it means to change in `CHANGES_ROWS_OF`; others keep theirs."""
    for name, rows in before.items():
        if name not in may_change and after.get(name) != rows:
            raise RuntimeError(
                f"the upgrade would change the rows of {name}: {rows} before, {after.get(name)} after"
            )


def assert_references_hold(connection: Connection, before: int) -> None:
    broken = len(connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall())
    if broken > before:
        raise RuntimeError(f"the upgrade would break {broken - before} references between tables")


def main() -> None:
    connection: Connection | None = context.config.attributes.get("connection")
    if connection is None or not connection.in_transaction():
        raise RuntimeError(
            "schema changes run through eros_desktop.store.schema only, which opens the transaction"
        )
    may_change: set[str] = set()
    applied: list[str] = []

    def note_step(**said: Any) -> None:
        for script in said["step"].up_revisions:
            may_change.update(getattr(script.module, "CHANGES_ROWS_OF", ()))
            applied.append(script.revision)

    before = row_counts(connection)
    broken = len(connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall())
    context.configure(
        connection=connection, render_as_batch=True, transactional_ddl=True, on_version_apply=note_step
    )
    with context.begin_transaction():
        context.run_migrations()
        assert_no_rows_lost(before, row_counts(connection), may_change)
        assert_references_hold(connection, broken)
        if applied:
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version = {int(applied[-1])}")


main()
