"""What-if copies of weeks, at most one a creator and week, kept until they are adopted or dropped."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, and_, delete, insert, select

from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.weeks import Week
from eros_desktop.store.tables.plans import drafts


@dataclass(frozen=True, slots=True)
class Draft:
    """A kept copy: what it holds, the revision of the week it was made from (None: none), when (UTC)."""

    document: Mapping[str, Any]
    based_on_revision: int | None
    saved_at: str


class DraftStore:
    """Reads and writes drafts on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def load(self, creator_id: CreatorId, week: Week) -> Draft | None:
        """The draft of a creator's week."""
        row = self._connection.execute(select(drafts).where(_is_of(creator_id, week))).first()
        return None if row is None else Draft(json.loads(row.plan_json), row.based_on_revision, row.saved_at)

    def keep(self, creator_id: CreatorId, week: Week, draft: Draft) -> None:
        """Keeps a draft in place of the one that is there."""
        self.drop(creator_id, week)
        self._connection.execute(
            insert(drafts).values(
                creator_id=creator_id,
                week_start=str(week),
                based_on_revision=draft.based_on_revision,
                plan_json=json.dumps(draft.document),
                saved_at=draft.saved_at,
            )
        )

    def drop(self, creator_id: CreatorId, week: Week) -> bool:
        """Forgets a draft; False when there is none."""
        return self._connection.execute(delete(drafts).where(_is_of(creator_id, week))).rowcount > 0


def _is_of(creator_id: CreatorId, week: Week) -> Any:
    return and_(drafts.c.creator_id == creator_id, drafts.c.week_start == str(week))
