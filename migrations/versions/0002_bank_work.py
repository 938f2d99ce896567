"""Edits of captions that can be taken back, and families of near twins."""

from __future__ import annotations

from pathlib import Path

from alembic import op

from eros_desktop.store.statements import statements_of

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    connection = op.get_bind()
    for statement in statements_of(Path(__file__).with_suffix("")):
        connection.exec_driver_sql(statement)


def downgrade() -> None:
    raise NotImplementedError("A workspace never goes back to an older schema: restore a backup instead.")
