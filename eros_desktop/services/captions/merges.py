"""Merging near twins into one caption and taking that back, inside one write of the caller.

The kept caption takes over sends, earnings and the last use; merged ones are retired with their own numbers
as they were, so that sums over active captions count every send once. They stay in their family: their uses
keep counting for the reuse guard (domain.md 5.4).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from eros_desktop.domain.errors import Conflict, InvalidInput, NotFound
from eros_desktop.store.caption_families import FamilyStore
from eros_desktop.store.caption_merges import TOTALS, CaptionTotals, MergeRow, MergeStore
from eros_desktop.store.stores import Stores


@dataclass(frozen=True, slots=True)
class MergeEntry:
    """One caption merged into another; `undone_at` is None while the merge stands."""

    merge_id: int
    kept_id: str
    merged_id: str
    merged_text: str
    similarity: float | None
    reason: str
    merged_at: str
    undone_at: str | None


@dataclass(frozen=True, slots=True)
class Merged:
    """One call of merge: the captions that went into the kept one.

    `merge_id` is its first line in the merge log, `activity_id` its line of the journal where it has one.
    """

    merge_id: int
    kept_id: str
    merged_ids: tuple[str, ...]
    activity_id: int | None = None

    @property
    def touched(self) -> tuple[str, ...]:
        return self.kept_id, *self.merged_ids


def merge_captions(stores: Stores, kept_id: str, merged_ids: Sequence[str], reason: str, at: str) -> Merged:
    """Merges the captions into the kept one."""
    store = MergeStore(stores.connection)
    merged = sorted(set(merged_ids))
    known = store.captions([kept_id, *merged])
    _refuse_strangers(kept_id, merged, known)
    similarity = _refuse_others(stores, kept_id, merged)
    before, after = known[kept_id].totals, _together([known[kept_id], *(known[found] for found in merged)])
    call: int | None = None
    for caption_id in merged:
        details = {
            "kept": {"before": dict(before), "after": dict(after)},
            "merged": {"before": dict(known[caption_id].totals), "is_active": 1},
            "call": call,
        }
        values = {
            "kept_caption_id": kept_id,
            "merged_caption_id": caption_id,
            "merged_caption_text": known[caption_id].caption_text,
            "similarity": similarity.get(caption_id),
            "reason": reason or None,
            "merged_at": at,
        }
        merge_id = store.log(values, details)
        if call is None:
            call = merge_id
            store.set_details(merge_id, {**details, "call": call})
        store.set_active(caption_id, False)
    store.set_totals(kept_id, after)
    store.audit(_audit("merged", kept_id, merged, before, after, reason, at))
    assert call is not None
    return Merged(call, kept_id, tuple(merged))


def name_activity(stores: Stores, merged: Merged, activity_id: int) -> None:
    """Lets the merge log know the line of the journal that tells of a call."""
    store = MergeStore(stores.connection)
    (row,) = store.rows(merge_id=merged.merge_id)
    store.set_details(row.merge_id, {**row.details, "activity": activity_id})


def take_back(stores: Stores, merge: int | str, at: str) -> Merged:
    """Takes a whole call of merge back."""
    store = MergeStore(stores.connection)
    rows = _call_of(store, merge)
    kept_id, merged = rows[0].kept_id, [row.merged_id for row in rows]
    change = rows[0].details["kept"]
    known = store.captions([kept_id, *merged])
    _refuse_changed(rows, known, change["after"])
    for row in rows:
        store.set_active(row.merged_id, True)
        store.set_details(row.merge_id, {**row.details, "undone_at": at})
    store.set_totals(kept_id, change["before"])
    store.audit(_audit("restored", kept_id, merged, change["after"], change["before"], "merge undone", at))
    first = min(rows, key=lambda row: row.merge_id)
    return Merged(first.merge_id, kept_id, tuple(merged), first.details.get("activity"))


def entries(stores: Stores, caption_id: str) -> tuple[MergeEntry, ...]:
    """Merges in which the caption took part, newest first."""
    return tuple(
        MergeEntry(
            row.merge_id, row.kept_id, row.merged_id, row.merged_text, row.similarity, row.reason,
            row.merged_at, row.details.get("undone_at"),
        )
        for row in MergeStore(stores.connection).rows(caption_id=caption_id)
    )  # fmt: skip


def _refuse_strangers(kept_id: str, merged: Sequence[str], known: Mapping[str, CaptionTotals]) -> None:
    unknown = [caption_id for caption_id in (kept_id, *merged) if caption_id not in known]
    if unknown:
        raise NotFound(f"There is no caption '{unknown[0]}'. Nothing was merged.", code="CAPTION_NOT_FOUND")
    if not merged or kept_id in merged:
        raise InvalidInput(
            "merged_ids",
            "Name at least one caption to merge, other than the one to keep. Nothing was merged.",
        )
    retired = [caption_id for caption_id in (kept_id, *merged) if not known[caption_id].is_active]
    if retired:
        raise Conflict(
            f"Caption {retired[0]} is retired. Nothing was merged; restore it first or leave it out.",
            code="VALIDATION_ERROR",
        )


def _refuse_others(stores: Stores, kept_id: str, merged: Sequence[str]) -> dict[str, float]:
    """The stored similarity of each caption to merge; raises Conflict for one of another family."""
    places = FamilyStore(stores.connection).placed([kept_id, *merged])
    for caption_id in merged:
        if caption_id not in places or kept_id not in places:
            alone = caption_id if caption_id not in places else kept_id
            raise Conflict(
                f"Caption {alone} has no near twin. Nothing was merged; find families again if it should.",
                code="VALIDATION_ERROR",
            )
        if places[caption_id].family_id != places[kept_id].family_id:
            raise Conflict(
                f"Caption {caption_id} is no near twin of {kept_id}. Nothing was merged; only members of "
                "one family are merged.",
                code="VALIDATION_ERROR",
            )
    return {caption_id: places[caption_id].similarity for caption_id in merged}


def _together(captions: Sequence[CaptionTotals]) -> dict[str, Any]:
    """Sends and earnings summed, the purchase rate weighed by sends, the last use of all."""
    totals = [caption.totals for caption in captions]
    sends = sum(found["total_sends"] or 0 for found in totals)
    bought = sum((found["avg_purchase_rate"] or 0.0) * (found["total_sends"] or 0) for found in totals)
    used = [found["last_used_date"] for found in totals if found["last_used_date"]]
    latest = max(used, default=None)
    fresh = [found["freshness_score"] for found in totals if found["last_used_date"] == latest]
    return {
        "total_sends": sends,
        "total_earnings": round(sum(found["total_earnings"] or 0.0 for found in totals), 2),
        "avg_purchase_rate": bought / sends if sends else totals[0]["avg_purchase_rate"],
        "last_used_date": latest,
        "freshness_score": fresh[0],
    }


def _call_of(store: MergeStore, merge: int | str) -> list[MergeRow]:
    """All lines of the call that this merge, or the last standing merge of this caption, belongs to."""
    found = (
        store.rows(merge_id=merge)
        if isinstance(merge, int)
        else [
            row
            for row in store.rows(caption_id=merge)
            if row.merged_id == merge and "undone_at" not in row.details
        ]
    )
    if not found:
        raise NotFound(f"There is no merge '{merge}'. Nothing was changed.", code="MERGE_NOT_FOUND")
    if "undone_at" in found[0].details:
        raise Conflict(
            f"Merge {found[0].merge_id} was taken back already. Nothing was changed.", code="VALIDATION_ERROR"
        )
    if "kept" not in found[0].details:
        raise Conflict(
            f"Merge {found[0].merge_id} comes from another program, which did not keep the values "
            "from before. Nothing was changed; restore the caption by hand.",
            code="VALIDATION_ERROR",
        )
    call = found[0].details["call"]
    return [row for row in store.rows(caption_id=found[0].kept_id) if row.details.get("call") == call]


def _refuse_changed(
    rows: Sequence[MergeRow], known: Mapping[str, CaptionTotals], after: Mapping[str, Any]
) -> None:
    kept_id = rows[0].kept_id
    if not known[kept_id].is_active:
        raise Conflict(
            f"Caption {kept_id} was retired or merged since. Nothing was changed; restore it first.",
            code="VALIDATION_ERROR",
        )
    if dict(known[kept_id].totals) != dict(after):
        raise Conflict(
            f"The totals of caption {kept_id} changed since the merge (sent again, imported, or merged once "
            "more). Nothing was changed; take the later change back first.",
            code="VALIDATION_ERROR",
        )
    for row in rows:
        caption = known.get(row.merged_id)
        if caption is None or caption.is_active or caption.caption_text != row.merged_text:
            raise Conflict(
                f"Caption {row.merged_id} was changed or restored since the merge. Nothing was changed; "
                "take that back first.",
                code="VALIDATION_ERROR",
            )


def _audit(
    action: str,
    kept_id: str,
    merged: Sequence[str],
    before: Mapping[str, Any],
    after: Mapping[str, Any],
    reason: str,
    at: str,
) -> list[dict[str, Any]]:
    """One line for each retired or restored caption and for each total of the kept one that moved."""
    was, becomes = ("1", "0") if action == "merged" else ("0", "1")
    lines: list[tuple[str, str, object, object]] = [
        (caption_id, "is_active", was, becomes) for caption_id in merged
    ]
    lines += [(kept_id, name, before[name], after[name]) for name in TOTALS if before[name] != after[name]]
    return [
        {
            "caption_id": caption_id,
            "action": action,
            "field_name": name,
            "old_value": None if old is None else str(old),
            "new_value": None if new is None else str(new),
            "reason": reason or None,
            "changed_at": at,
        }
        for caption_id, name, old, new in lines
    ]
