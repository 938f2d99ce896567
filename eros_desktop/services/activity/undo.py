"""What takes an action back and does it again: plain values that survive a restart as JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, ClassVar, TypeAlias

from eros_desktop.domain.schedule.document import json_ready, kept_document, plan_from_document
from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.weeks import Week
from eros_desktop.store.plans import WeekStamp
from eros_desktop.store.row_changes import RowChange
from eros_desktop.store.table_changes import TableChange

Document = Mapping[str, Any]
Version = dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class RowChanges:
    """Rows of small tables, in the order in which they changed; then `tables`, many rows of one at once."""

    kind: ClassVar[str] = "rows"
    rows: tuple[RowChange, ...]
    tables: tuple[TableChange, ...] = ()

    def document(self) -> dict[str, Any]:
        tables = {"tables": [change.document() for change in self.tables]} if self.tables else {}
        return {"rows": [asdict(change) for change in self.rows], **tables}

    @classmethod
    def of(cls, document: Document) -> RowChanges:
        return cls(
            tuple(RowChange(**row) for row in document["rows"]),
            tuple(TableChange.of(change) for change in document.get("tables", ())),
        )


@dataclass(frozen=True, slots=True)
class WeekChange:
    """A creator's week before and after; None where nothing was planned.

    The stamps say who made each version and when. `day_rows` are rows a day that an import had brought and
    that the first plan of the week replaced.
    """

    creator_id: CreatorId
    week: Week
    before: WeekPlan | None
    after: WeekPlan | None
    stamp_before: WeekStamp | None = None
    stamp_after: WeekStamp | None = None
    day_rows: tuple[Mapping[str, Any], ...] = ()

    def document(self) -> dict[str, Any]:
        items, before, after = _shared(
            _version(self.before, self.stamp_before), _version(self.after, self.stamp_after)
        )
        return {
            "creator_id": self.creator_id,
            "week": str(self.week),
            "items": items,
            "before": before,
            "after": after,
            "day_rows": [dict(row) for row in self.day_rows],
        }

    @classmethod
    def of(cls, document: Document) -> WeekChange:
        before, after = _separate(document["items"], document["before"], document["after"])
        before_plan, stamp_before = _read_version(before)
        after_plan, stamp_after = _read_version(after)
        return cls(
            CreatorId(document["creator_id"]),
            Week.parse(document["week"]),
            before_plan,
            after_plan,
            stamp_before,
            stamp_after,
            tuple(document.get("day_rows", ())),
        )


@dataclass(frozen=True, slots=True)
class WeekChanges:
    """The weeks that one action changed together, and the rows of small tables that changed with them."""

    kind: ClassVar[str] = "weeks"
    weeks: tuple[WeekChange, ...]
    rows: tuple[RowChange, ...] = ()

    def document(self) -> dict[str, Any]:
        rows = {"rows": [asdict(change) for change in self.rows]} if self.rows else {}
        return {"weeks": [change.document() for change in self.weeks], **rows}

    @classmethod
    def of(cls, document: Document) -> WeekChanges:
        return cls(
            tuple(WeekChange.of(week) for week in document["weeks"]),
            tuple(RowChange(**row) for row in document.get("rows", ())),
        )


@dataclass(frozen=True, slots=True)
class CaptionChanges:
    """Captions by field: `captions` are {caption_id, before, after, judged?}, `before` None for a new one."""

    kind: ClassVar[str] = "captions"
    action: str
    captions: tuple[Document, ...]

    def document(self) -> dict[str, Any]:
        return {"action": self.action, "captions": [dict(entry) for entry in self.captions]}

    @classmethod
    def of(cls, document: Document) -> CaptionChanges:
        return cls(str(document.get("action", "changed")), tuple(document["captions"]))


@dataclass(frozen=True, slots=True)
class MergeChange:
    """Near twins merged into one caption; `merge_id` is a line of their call in the merge log."""

    kind: ClassVar[str] = "merge"
    kept_id: str
    merged_ids: tuple[str, ...]
    reason: str
    merge_id: int

    def document(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def of(cls, document: Document) -> MergeChange:
        return cls(
            document["kept_id"], tuple(document["merged_ids"]), document["reason"], document["merge_id"]
        )


@dataclass(frozen=True, slots=True)
class ImportChange:
    """A whole import, which can be taken back and not done again: the file would be needed.

    `weeks` are those that its messages completed.
    """

    kind: ClassVar[str] = "import"
    import_id: int
    weeks: tuple[WeekChange, ...] = ()

    def document(self) -> dict[str, Any]:
        weeks = {"weeks": [change.document() for change in self.weeks]} if self.weeks else {}
        return {"import_id": self.import_id, **weeks}

    @classmethod
    def of(cls, document: Document) -> ImportChange:
        return cls(document["import_id"], tuple(WeekChange.of(week) for week in document.get("weeks", ())))


Undo: TypeAlias = RowChanges | WeekChange | WeekChanges | CaptionChanges | MergeChange | ImportChange

NEVER_AGAIN = (ImportChange.kind,)
"""Kinds that can be taken back and not be done again."""

_KINDS: dict[str, type[RowChanges | WeekChanges | CaptionChanges | MergeChange | ImportChange]] = {
    kind.kind: kind for kind in (RowChanges, WeekChanges, CaptionChanges, MergeChange, ImportChange)
}


def undo_document(undo: Undo) -> tuple[str, dict[str, Any]]:
    """The kind and the JSON-ready document of an undo."""
    whole = joined([undo]) if isinstance(undo, WeekChange) else undo
    return whole.kind, json_ready(whole.document())


def undo_of(kind: str, document: Document) -> Undo:
    """The undo of a document."""
    return _KINDS[kind].of(document)


def joined(weeks: Sequence[WeekChange]) -> WeekChanges:
    """One undo for several weeks that changed together."""
    return WeekChanges(tuple(weeks))


def _version(plan: WeekPlan | None, stamp: WeekStamp | None) -> Version:
    if plan is None:
        return None
    return {"plan": kept_document(plan), "stamp": None if stamp is None else asdict(stamp)}


def _shared(before: Version, after: Version) -> tuple[list[Any], Version, Version]:
    """Two versions written once where they are the same: each send is a place in one list of sends."""
    items: list[Any] = []
    places: dict[str, int] = {}

    def place_of(item: Document) -> int:
        text = json.dumps(item)
        if text not in places:
            places[text] = len(items)
            items.append(item)
        return places[text]

    for version in (before, after):
        if version is not None:
            version["plan"]["items"] = [place_of(item) for item in version["plan"]["items"]]
    if before is not None and after is not None:
        known = before["plan"]
        after["plan"] = {name: part for name, part in after["plan"].items() if known.get(name) != part}
    return items, before, after


def _separate(items: Sequence[Any], before: Version, after: Version) -> tuple[Version, Version]:
    """The two versions as they were before `_shared`."""
    found: list[Version] = []
    for version in (before, after):
        if version is None:
            found.append(None)
            continue
        known = {} if before is None else before["plan"]
        plan = {**known, **version["plan"]}
        found.append({**version, "plan": {**plan, "items": [items[place] for place in plan["items"]]}})
    return found[0], found[1]


def _read_version(document: Document | None) -> tuple[WeekPlan | None, WeekStamp | None]:
    if document is None:
        return None, None
    stamp = document["stamp"]
    return plan_from_document(document["plan"]), None if stamp is None else WeekStamp(**stamp)
