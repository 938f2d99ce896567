"""Families of near twins: found in the whole bank, kept current after edits, merged and taken apart again."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

from eros_desktop.domain.captions.families.bank import TextIndex, bank_families, numbered
from eros_desktop.domain.captions.families.twins import DEFAULT_THRESHOLD
from eros_desktop.domain.captions.text import normalise_text
from eros_desktop.domain.errors import Conflict, InvalidInput
from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.activity.journal import note
from eros_desktop.services.activity.reversals import Reversed, Step
from eros_desktop.services.activity.undo import MergeChange
from eros_desktop.services.captions.family_state import FamilyState, behind_sentence
from eros_desktop.services.captions.family_updates import FamilyIndex, leave_families, update_families
from eros_desktop.services.captions.merges import (
    MergeEntry,
    entries,
    merge_captions,
    name_activity,
    take_back,
)
from eros_desktop.services.changes import Change, Topic
from eros_desktop.services.clock import Clock
from eros_desktop.services.progress import Progress, Silent
from eros_desktop.services.snapshot import SnapshotCache
from eros_desktop.store.caption_families import FamilyStore, FoundRecord, MemberRow, Placed
from eros_desktop.store.stores import Stores, WorkspaceStore

THRESHOLDS = (0.5, 1.0)
SMALL_CHANGE = 500
"""So many captions are looked at one by one; after more the whole bank must be searched again."""


@dataclass(frozen=True, slots=True)
class FamilyMember:
    """One caption of a family. Similarity 0..1 to the nearest other member, score 0..100 or unknown."""

    caption_id: str
    caption_text: str
    similarity: float
    total_sends: int
    performance_score: float | None
    is_active: bool


@dataclass(frozen=True, slots=True)
class Family:
    """Captions that are near twins, by id; the number stays while the family keeps members."""

    family_id: int
    members: tuple[FamilyMember, ...]


@dataclass(frozen=True, slots=True)
class FoundFamilies:
    """The families of the whole bank, the largest first, and how many captions were looked at."""

    families: tuple[Family, ...]
    captions: int
    threshold: float
    change: Change | None


class FamilyService:
    """Finds, keeps, merges and separates near twins; safe on any thread."""

    def __init__(self, store: WorkspaceStore, snapshots: SnapshotCache, clock: Clock) -> None:
        self._store = store
        self._snapshots = snapshots
        self._clock = clock
        self._lock = threading.Lock()
        self._index: FamilyIndex | None = None

    def find(
        self,
        threshold: float = DEFAULT_THRESHOLD,
        progress: Progress | None = None,
        *,
        dry_run: bool = False,
    ) -> FoundFamilies:
        """Finds the families of the whole bank and stores them, unless it is a dry run.

        `threshold` is the least ratio of near twins, 0.5..1 (domain.md 5.4: 0.85). Raises InvalidInput for
        another, Conflict when captions changed meanwhile, Cancelled through `progress`; nothing is stored
        then.
        """
        check_threshold(threshold)
        watched = progress or Silent()
        with self._store.read() as stores:
            index = read_index(stores)
            revision = stores.info.data_revision()
        rows = _placed_rows(index, threshold, watched)
        if dry_run:
            with self._store.read() as stores:
                return _found_now(stores, _numbers(stores, rows)[0], len(index.ids), threshold)
        with self._store.write() as stores:
            if stores.info.data_revision() != revision:
                raise Conflict(
                    "Captions changed while families were looked for, so the families stay as they were. "
                    "Find them again.",
                    code="VALIDATION_ERROR",
                )
            with self._kept(stores):
                self._store_found(stores, rows, threshold)
            families = _families(FamilyStore(stores.connection).members())
            summary = f"Found {len(families)} families of near twins"
            activity_id = note(stores, Subject("caption"), summary, self._clock.stamp())
        with self._lock:
            self._index = index
        change = Change(Topic.CAPTIONS, summary, activity_id)
        return FoundFamilies(families, len(index.ids), threshold, change)

    def find_within(self, stores: Stores, progress: Progress) -> int:
        """Finds and stores the families inside a caller's write, which raises the data revision itself.

        Returns how many there are.
        """
        index = read_index(stores)
        self._store_found(stores, _placed_rows(index, DEFAULT_THRESHOLD, progress), DEFAULT_THRESHOLD)
        return FamilyStore(stores.connection).count()

    def state(self) -> FamilyState:
        """Whether families were found and whether the bank moved on since."""
        with self._store.read() as stores:
            store = FamilyStore(stores.connection)
            record = store.record()
            if record is None:
                return FamilyState(store.count(), None, DEFAULT_THRESHOLD, 0)
            return FamilyState(store.count(), record.found_at, record.threshold, record.behind)

    def of(self, caption_id: str) -> Family | None:
        """The family of a caption, or None."""
        with self._store.read() as stores:
            store = FamilyStore(stores.connection)
            place = store.placed([caption_id]).get(caption_id)
            return None if place is None else _families(store.members(place.family_id))[0]

    def refresh(self, stores: Stores, caption_ids: Sequence[str]) -> frozenset[str]:
        """Keeps families current inside a caller's write: call it for captions that came, went or have
        another text.

        Looks only at these captions, against the texts kept in memory; the first call reads the bank. Does
        nothing while families were never found. The caller raises the data revision. More than 500 captions
        are only noted: `state` then says that the families are older than the bank. Returns the captions that
        were placed anew, those of the families left and joined included.
        """
        store = FamilyStore(stores.connection)
        record = store.record()
        if record is None or not caption_ids:
            return frozenset()
        if len(set(caption_ids)) > SMALL_CHANGE:
            self.fall_behind(stores, len(set(caption_ids)))
            return frozenset()
        with self._lock:
            index = self._index
            if index is None or index.mark != store.mark():
                index = read_index(stores)
                index.forget(caption_ids)
            self._index = index
            wanted, at = sorted(set(caption_ids)), self._clock.stamp()
            return update_families(store, index, wanted, record.threshold, at)

    def refresh_now(self, caption_ids: Sequence[str]) -> Change:
        """`refresh` in a write of its own."""
        with self._store.write() as stores:
            touched = self.refresh(stores, caption_ids).union(caption_ids)
            revision = stores.info.raise_data_revision(touched)
        self._snapshots.follow_edit(revision, touched)
        return Change(Topic.CAPTIONS, "Brought the families of near twins up to date")

    def leave(self, stores: Stores, caption_ids: Sequence[str]) -> None:
        """Takes captions out inside a caller's write that is about to delete them; `refresh` follows it."""
        leave_families(FamilyStore(stores.connection), caption_ids)

    def remarks(self, stores: Stores) -> list[str]:
        """One sentence inside a caller's write when the families are older than the bank."""
        record = FamilyStore(stores.connection).record()
        return [] if record is None or not record.behind else [behind_sentence(record.behind)]

    def fall_behind(self, stores: Stores, captions: int) -> None:
        """Notes inside a caller's write that captions came or changed and nobody looked for their twins."""
        store = FamilyStore(stores.connection)
        with self._lock:
            self._index = None
        if store.record() is not None:
            store.fall_behind(captions)

    def merge(self, kept_id: str, merged_ids: Sequence[str], reason: str = "") -> Change:
        """Retires near twins in favour of one caption, which takes over their sends and earnings.

        Raises NotFound for an unknown caption, InvalidInput when none or the kept one itself is named,
        Conflict when one is retired already or is no member of the kept one's family.
        """
        with self._store.write() as stores:
            at = self._clock.stamp()
            merged = merge_captions(stores, kept_id, merged_ids, reason, at)
            summary = f"Merged {_captions(len(merged.merged_ids))} into {kept_id}"
            undo = MergeChange(kept_id, merged.merged_ids, reason, merged.merge_id)
            activity_id = note(
                stores, Subject("caption", caption_id=kept_id), summary, at, undo,
                details=", ".join(merged.merged_ids),
            )  # fmt: skip
            name_activity(stores, merged, activity_id)
            revision = stores.info.raise_data_revision(merged.touched)
        self._snapshots.follow_edit(revision, merged.touched)
        return Change(Topic.CAPTIONS, summary, activity_id)

    def undo_merge(self, merge: int | str) -> Change:
        """Takes a merge back, by its number or by a caption merged in it: all values are exactly as before.

        Raises NotFound when there is none, Conflict when one of its captions changed since.
        """
        with self._store.write() as stores:
            at = self._clock.stamp()
            merged = take_back(stores, merge, at)
            count, kept_id = len(merged.merged_ids), merged.kept_id
            summary = f"Took back the merge of {_captions(count)} into {kept_id}"
            if merged.activity_id is not None:
                stores.activity.mark(merged.activity_id, True, at)
            else:  # merged before there was a journal
                note(stores, Subject("caption", caption_id=kept_id), summary, at)
            revision = stores.info.raise_data_revision(merged.touched)
        self._snapshots.follow_edit(revision, merged.touched)
        return Change(Topic.CAPTIONS, summary, merged.activity_id)

    def reverse(self, stores: Stores, undo: MergeChange, step: Step) -> Reversed:
        """Takes a merge back or makes it again inside the caller's write. Raises as these do."""
        if step.is_undo:
            merged = take_back(stores, undo.merge_id, step.at)
            return Reversed(Topic.CAPTIONS, captions=merged.touched)
        merged = merge_captions(stores, undo.kept_id, undo.merged_ids, undo.reason, step.at)
        name_activity(stores, merged, step.activity_id)
        again = replace(undo, merge_id=merged.merge_id)
        return Reversed(Topic.CAPTIONS, captions=merged.touched, undo=again)

    def merges(self, caption_id: str) -> tuple[MergeEntry, ...]:
        """Merges in which the caption was kept or merged, newest first."""
        with self._store.read() as stores:
            return entries(stores, caption_id)

    @contextmanager
    def _kept(self, stores: Stores) -> Iterator[None]:
        """Raises the data revision after a change of captions that adds and removes none.

        The columns stay ready for the next reader: the bank's are read anew, those of the messages, which are
        many more, are as they were.
        """
        messages = self._snapshots.current(stores).messages
        yield
        stores.info.raise_data_revision()
        stores.captions.keep_table(stores.captions.table())
        stores.messages.keep_table(messages)

    def _store_found(self, stores: Stores, rows: _FoundRows, threshold: float) -> None:
        placed, last = _numbers(stores, rows)
        store = FamilyStore(stores.connection)
        store.replace(placed, FoundRecord(self._clock.stamp(), threshold, 0))
        store.set_last_id(last)


_FoundRows = list[tuple[frozenset[str], dict[str, float]]]


def check_threshold(threshold: float) -> None:
    """Raises InvalidInput unless it is 0.5..1."""
    low, high = THRESHOLDS
    if not low <= threshold <= high:
        raise InvalidInput(
            "threshold",
            f"{threshold} is not a similarity from {low} to {high:g}. Nothing was changed; give --threshold "
            "such a number, 0.85 is usual.",
        )


def read_index(stores: Stores) -> FamilyIndex:
    """The texts of the bank, ready to be compared."""
    store = FamilyStore(stores.connection)
    ids, texts = store.texts()
    index = TextIndex.of([normalise_text(text) for text in texts])
    return FamilyIndex(list(ids), index, store.mark())


def _placed_rows(index: FamilyIndex, threshold: float, progress: Progress) -> _FoundRows:
    found = bank_families(index.texts, threshold, progress.report)
    return [
        (
            frozenset(index.ids[row] for row in rows),
            {index.ids[row]: alike for row, alike in zip(rows, similarity, strict=True)},
        )
        for rows, similarity in zip(found.rows, found.similarity, strict=True)
    ]


def _numbers(stores: Stores, rows: _FoundRows) -> tuple[list[Placed], int]:
    """Where each caption is, families keeping their numbers, and the highest number given."""
    store = FamilyStore(stores.connection)
    numbers, last = numbered((family for family, _ in rows), store.all(), store.last_id())
    placed = [
        Placed(caption_id, numbers[family], alike)
        for family, similarity in rows
        for caption_id, alike in similarity.items()
    ]
    return placed, last


def _found_now(stores: Stores, placed: list[Placed], captions: int, threshold: float) -> FoundFamilies:
    """What a dry run would store."""
    facts = {row.caption_id: row for row in stores.captions.rows()}
    rows = [
        MemberRow(
            entry.caption_id, entry.family_id, entry.similarity, facts[entry.caption_id].caption_text,
            facts[entry.caption_id].total_sends, facts[entry.caption_id].performance_score,
            facts[entry.caption_id].is_active,
        )
        for entry in sorted(placed, key=lambda entry: (entry.family_id, entry.caption_id))
    ]  # fmt: skip
    return FoundFamilies(_families(rows), captions, threshold, None)


def _families(rows: Sequence[MemberRow]) -> tuple[Family, ...]:
    """Rows ordered by family as families, the largest first."""
    members: dict[int, list[FamilyMember]] = {}
    for row in rows:
        members.setdefault(row.family_id, []).append(
            FamilyMember(
                row.caption_id, row.caption_text, row.similarity, row.total_sends, row.performance_score,
                row.is_active,
            )
        )  # fmt: skip
    families = [Family(family_id, tuple(found)) for family_id, found in members.items()]
    return tuple(sorted(families, key=lambda family: (-len(family.members), family.family_id)))


def _captions(count: int) -> str:
    return "1 caption" if count == 1 else f"{count} captions"
