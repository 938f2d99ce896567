"""How a creator's content types take turns: the kept rotation, its reasons, and what was used last."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np

from eros_desktop.domain.analytics.messages import MessageTable
from eros_desktop.domain.creators import CreatorProfile
from eros_desktop.domain.errors import Conflict, NotFound
from eros_desktop.domain.rotation import TRANSITIONS, Rotation, reasons, rotation_of, shares
from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.weeks import day_of
from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.changes import Change
from eros_desktop.services.clock import Clock
from eros_desktop.services.creator_work.writing import RowWriter, Wish, changed_row
from eros_desktop.services.settings import planning_settings
from eros_desktop.services.signals import InsightCache
from eros_desktop.services.snapshot import SnapshotCache
from eros_desktop.store.row_lists import rows_where
from eros_desktop.store.stores import Stores, WorkspaceStore

LATEST = 12
_TABLE = "creator_rotation_state"


@dataclass(frozen=True, slots=True)
class Turn:
    """One content type: its tier, when it went out last, how often in 28 days, its chance to be next 0..1.

    `chance` is None where no rotation is kept.
    """

    content_type: str
    tier: str | None
    last_used: date | None
    recent: int
    chance: float | None


@dataclass(frozen=True, slots=True)
class Turns:
    """`rotation` is None where none is kept; `latest` are the last content types used, newest first."""

    creator_id: CreatorId
    rotation: Rotation | None
    reasons: tuple[str, ...]
    may_become: tuple[str, ...]
    latest: tuple[str, ...]
    turns: tuple[Turn, ...]


class TurnService:
    """Reads rotations; holds and continues them."""

    def __init__(
        self,
        store: WorkspaceStore,
        snapshots: SnapshotCache,
        insights: InsightCache,
        clock: Clock,
        writer: RowWriter,
    ) -> None:
        self._store = store
        self._snapshots = snapshots
        self._insights = insights
        self._clock = clock
        self._writer = writer

    def turns(self, creator_id: CreatorId) -> Turns:
        """The rotation as of today. Raises NotFound."""
        with self._store.read() as stores:
            profile = stores.creators.profiles([creator_id]).get(creator_id)
            if profile is None:
                raise _gone(creator_id)
            today = self._clock.today(profile.creator.zone)
            kept = _rotation(stores, creator_id)
            snapshot = self._snapshots.current(stores)
            minimum = planning_settings(stores).tier_minimum_sends
        tiers = self._insights.of(snapshot, creator_id, today, minimum).tiers
        own = snapshot.messages.of_creator(creator_id).between(date.min, today)
        latest = _latest(own)
        return Turns(
            creator_id,
            kept,
            () if kept is None else reasons(kept, today),
            () if kept is None else TRANSITIONS.get(kept.state, ()),
            latest[:LATEST],
            _turns(profile, tiers, own, kept, latest, today),
        )

    def set_state(self, creator_id: CreatorId, state: str) -> Change:
        """Holds, continues or starts the kept rotation.

        Raises NotFound, and Conflict for a step that cannot be.
        """

        def wished(stores: Stores, at: str) -> Wish | None:
            kept = _rotation(stores, creator_id)
            found = stores.creators.find(creator_id)
            if kept is None or found is None:
                raise NotFound(
                    f"No rotation is kept for '{creator_id}'. Nothing was changed; reload the page."
                )
            if state not in TRANSITIONS.get(kept.state, ()):
                raise Conflict(
                    f"A rotation that is {kept.state} cannot become {state}. Nothing was changed.",
                    code="ROTATION_STATE",
                )
            values = {"current_state": state, "updated_at": at}
            change = changed_row(stores, _TABLE, {"creator_id": creator_id}, values)
            said = f"Set the rotation of {found.page_name} from {kept.state} to {state}"
            return Wish(() if change is None else (change,), Subject("creator", creator_id), said)

        return self._writer.write(wished)


def _rotation(stores: Stores, creator_id: CreatorId) -> Rotation | None:
    rows = rows_where(stores.connection, _TABLE, {"creator_id": creator_id})
    if not rows:
        return None
    (row,) = rows
    started = day_of(row["pattern_start_date"])
    updated = day_of(row["updated_at"])
    return rotation_of(
        _pattern(row["rotation_pattern"]),
        row["current_state"] or "initializing",
        started or updated or date.min,
        row["days_on_pattern"] or 0,
        updated,
    )


def _pattern(stored: str | None) -> Any:
    try:
        return json.loads(stored or "{}")
    except ValueError:
        return {}


def _latest(own: MessageTable) -> tuple[str, ...]:
    """Content types of the sends, newest first, each only once."""
    codes = own.content_type_code[own.content_type_code >= 0][::-1]
    return tuple(dict.fromkeys(own.content_type_names[code] for code in codes))


def _turns(
    profile: CreatorProfile,
    tiers: Mapping[str, str],
    own: MessageTable,
    kept: Rotation | None,
    latest: tuple[str, ...],
    today: date,
) -> tuple[Turn, ...]:
    avoided = frozenset(name for name, tier in tiers.items() if tier == "AVOID")
    chances = {} if kept is None else shares(kept, profile.vault_types, avoided, latest)
    month = own.day >= today.toordinal() - 27
    found = []
    for name in sorted(profile.vault_types):
        mine = own.content_type_code == _code(own, name)
        days = own.day[mine]
        found.append(
            Turn(
                name,
                tiers.get(name),
                date.fromordinal(int(days[-1])) if len(days) else None,
                int(np.count_nonzero(mine & month)),
                None if kept is None else chances.get(name, 0.0),
            )
        )
    return tuple(sorted(found, key=lambda turn: (turn.last_used or date.min, turn.content_type)))


def _code(own: MessageTable, name: str) -> int:
    return own.content_type_names.index(name) if name in own.content_type_names else -2


def _gone(creator_id: CreatorId) -> NotFound:
    return NotFound(f"There is no creator '{creator_id}' any more. Nothing was changed; reload the list.")
