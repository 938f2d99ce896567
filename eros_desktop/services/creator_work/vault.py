"""The vault of one creator: how much of each content type, how good, how long it lasts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import numpy as np

from eros_desktop.domain.analytics.messages import MessageTable
from eros_desktop.domain.errors import InvalidInput, NotFound
from eros_desktop.domain.reference import Reference
from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.vault_use import RATE_DAYS, ContentUse, RunOut, run_out
from eros_desktop.domain.weeks import day_of
from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.changes import Change
from eros_desktop.services.clock import Clock
from eros_desktop.services.creator_work.writing import RowWriter, Wish, changed_row, upserted_row
from eros_desktop.services.settings import planning_settings
from eros_desktop.services.signals import InsightCache
from eros_desktop.services.snapshot import SnapshotCache
from eros_desktop.store.row_changes import RowChange
from eros_desktop.store.row_lists import next_number, planned_content, rows_where
from eros_desktop.store.stores import Stores, WorkspaceStore

QUALITIES = ("HIGH", "MID", "LOW")
MOST_PIECES = 1_000_000
LONGEST_NOTE = 4_000


@dataclass(frozen=True, slots=True)
class ShelfRow:
    """One content type of the vault.

    `quality` is HIGH, MID, LOW or unknown, `tier` what the type earns (TOP, MID, LOW, AVOID; None without
    sends), `recent` counts the sends of the last 28 days, `planned` those to come.
    """

    content_type: str
    name: str
    quantity: int
    quality: str | None
    tier: str | None
    last_used: date | None
    recent: int
    planned: int
    run_out: RunOut
    counted_on: date | None

    @property
    def has(self) -> bool:
        return self.quantity > 0


@dataclass(frozen=True, slots=True)
class Shelf:
    """Everything in one creator's vault, and the note kept with it."""

    creator_id: CreatorId
    rows: tuple[ShelfRow, ...]
    note: str


class VaultService:
    """Reads and changes vaults."""

    def __init__(
        self,
        store: WorkspaceStore,
        snapshots: SnapshotCache,
        insights: InsightCache,
        reference: Reference,
        clock: Clock,
        writer: RowWriter,
    ) -> None:
        self._store = store
        self._snapshots = snapshots
        self._insights = insights
        self._reference = reference
        self._clock = clock
        self._writer = writer

    def shelf(self, creator_id: CreatorId) -> Shelf:
        """Every content type there is, with what the creator has of it. Raises NotFound."""
        with self._store.read() as stores:
            profile = stores.creators.profiles([creator_id]).get(creator_id)
            if profile is None:
                raise _gone(creator_id)
            today = self._clock.today(profile.creator.zone)
            stored = _stored(stores, creator_id)
            planned = planned_content(stores.connection, creator_id, today)
            notes = rows_where(stores.connection, "vault_notes", {"creator_id": creator_id})
            snapshot = self._snapshots.current(stores)
            minimum = planning_settings(stores).tier_minimum_sends
        tiers = self._insights.of(snapshot, creator_id, today, minimum).tiers
        counted = {name: day_of(row["last_updated"]) for name, row in stored.items()}
        uses = content_uses(snapshot.messages.of_creator(creator_id), counted, planned, today)
        names = [*self._reference.content_types, *(name for name in stored if not self._known(name))]
        rows = tuple(
            self._row(name, stored.get(name, {}), tiers.get(name), uses.get(name, ContentUse()), today)
            for name in names
        )
        return Shelf(creator_id, rows, notes[0]["note"] if notes else "")

    def change(
        self, creator_id: CreatorId, content_types: Sequence[str], values: Mapping[str, Any]
    ) -> Change:
        """Gives content types another `quantity`, `quality` or `has` (True: one piece where there is none).

        Another quantity counts as counted now. Raises InvalidInput for what is refused, NotFound.
        """
        wanted = _checked(values)

        def wished(stores: Stores, at: str) -> Wish | None:
            page = _page(stores, creator_id)
            known = _stored(stores, creator_id)
            number = next_number(stores.connection, "vault_matrix")
            changes: list[RowChange] = []
            changed: list[str] = []
            for name in dict.fromkeys(content_types):
                row = known.get(name)
                columns = _columns(wanted, row, at)
                if row is not None:
                    change = changed_row(stores, "vault_matrix", {"id": row["id"]}, columns)
                    if change is not None:
                        changes.append(change)
                        changed.append(name)
                elif columns:
                    columns = {"quantity": 0, "last_updated": at, **columns}
                    fresh = {"creator_id": creator_id, "content_type": self._checked_type(name), **columns}
                    changes.append(RowChange("vault_matrix", {"id": number}, None, fresh))
                    changed.append(name)
                    number += 1
            what = self._name(changed[0]) if len(changed) == 1 else f"{len(changed)} content types"
            said = _said(wanted)
            return Wish(
                tuple(changes),
                Subject("creator", creator_id),
                f"Changed {said} of {what} in the vault of {page}",
            )

        return self._writer.write(wished)

    def set_note(self, creator_id: CreatorId, note: str) -> Change:
        """Keeps a note with the vault. Raises InvalidInput for one that is too long, NotFound."""
        text = note.strip()
        if len(text) > LONGEST_NOTE or "\0" in text:
            raise InvalidInput(
                "note",
                f"The note may have up to {LONGEST_NOTE:,} characters. Nothing was changed; shorten it.",
            )

        def wished(stores: Stores, at: str) -> Wish | None:
            page, key = _page(stores, creator_id), {"creator_id": creator_id}
            change = upserted_row(stores, "vault_notes", key, {"note": text})
            if change is not None:
                stamped = {"note": text, "updated_at": at}
                change = upserted_row(stores, "vault_notes", key, stamped) if change.before or text else None
            changes = () if change is None else (change,)
            return Wish(changes, Subject("creator", creator_id), f"Changed the note of the vault of {page}")

        return self._writer.write(wished)

    def _row(
        self, name: str, row: Mapping[str, Any], tier: str | None, use: ContentUse, today: date
    ) -> ShelfRow:
        quantity = row.get("quantity") or 0
        return ShelfRow(
            content_type=name,
            name=self._name(name),
            quantity=quantity,
            quality=row.get("quality_rating"),
            tier=tier,
            last_used=use.last_used,
            recent=use.recent,
            planned=sum((use.planned or {}).values()),
            run_out=run_out(quantity, use, today),
            counted_on=day_of(row.get("last_updated")),
        )

    def _known(self, name: str) -> bool:
        return name in self._reference.content_types

    def _name(self, name: str) -> str:
        found = self._reference.content_types.get(name)
        return found.name if found else name

    def _checked_type(self, name: str) -> str:
        if not self._known(name):
            raise InvalidInput("content_type", f"'{name}' is not a content type. Nothing was changed.")
        return name


def content_uses(
    own: MessageTable,
    counted: Mapping[str, date | None],
    planned: Mapping[str, Mapping[date, int]],
    today: date,
) -> dict[str, ContentUse]:
    """What one creator's messages and planned sends used of each content type, as of `today`.

    A message of the day of counting is taken to have been counted.
    """
    past = own.between(date.min, today)
    recent_from = today.toordinal() - RATE_DAYS + 1
    found: dict[str, ContentUse] = {name: ContentUse(planned=days) for name, days in planned.items()}
    for code in np.unique(past.content_type_code):
        if code < 0:
            continue
        name = past.content_type_names[code]
        days = past.day[past.content_type_code == code]
        since = counted.get(name) or today - timedelta(days=RATE_DAYS)
        found[name] = ContentUse(
            last_used=date.fromordinal(int(days[-1])),
            since_counted=int((days > since.toordinal()).sum()),
            recent=int((days >= recent_from).sum()),
            planned=planned.get(name),
        )
    return found


def _checked(values: Mapping[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in values.items():
        if name == "quantity":
            if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= MOST_PIECES:
                raise InvalidInput(
                    name, f"A quantity is a whole number from 0 to {MOST_PIECES:,}. Nothing was changed."
                )
        elif name == "quality":
            if value not in (*QUALITIES, None):
                raise InvalidInput(name, f"A quality is {', '.join(QUALITIES)} or none. Nothing was changed.")
        elif name != "has":
            raise InvalidInput(name, f"{name} is nothing a vault holds. Nothing was changed.")
        found[name] = value
    return found


def _columns(wanted: Mapping[str, Any], row: Mapping[str, Any] | None, at: str) -> dict[str, Any]:
    """The columns of one row that the wish asks for."""
    before = (row or {}).get("quantity") or 0
    quantity = wanted.get("quantity", before)
    if "has" in wanted:
        quantity = max(1, quantity) if wanted["has"] else 0
    found: dict[str, Any] = {}
    if quantity != before:
        found |= {"quantity": quantity, "last_updated": at}
    if "quality" in wanted and wanted["quality"] != (row or {}).get("quality_rating"):
        found["quality_rating"] = wanted["quality"]
    return found


def _said(wanted: Mapping[str, Any]) -> str:
    if wanted.keys() == {"quality"}:
        return "the quality"
    return "quantity and quality" if "quality" in wanted else "the quantity"


def _stored(stores: Stores, creator_id: CreatorId) -> dict[str, dict[str, Any]]:
    rows = rows_where(stores.connection, "vault_matrix", {"creator_id": creator_id})
    return {row["content_type"]: row for row in rows}


def _page(stores: Stores, creator_id: CreatorId) -> str:
    found = stores.creators.find(creator_id)
    if found is None:
        raise _gone(creator_id)
    return found.page_name


def _gone(creator_id: CreatorId) -> NotFound:
    return NotFound(f"There is no creator '{creator_id}' any more. Nothing was changed; reload the list.")
