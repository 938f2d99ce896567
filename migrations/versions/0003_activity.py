"""One journal of everything that was done, with what it takes to take it back; sends without a day."""

from __future__ import annotations

from pathlib import Path

from alembic import op

from eros_desktop.store.statements import statements_of

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

CHANGES_ROWS_OF = ("caption_edits", "edit_history")
"""Their rows become rows of `activity`."""


def upgrade() -> None:
    connection = op.get_bind()
    for statement in statements_of(Path(__file__).with_suffix("")):
        connection.exec_driver_sql(statement)


def downgrade() -> None:
    raise NotImplementedError("A workspace never goes back to an older schema: restore a backup instead.")
