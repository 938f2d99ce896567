"""How each kind of action is taken back and done again, inside one write."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from eros_desktop.domain.errors import Conflict
from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.activity.undo import RowChanges, Undo
from eros_desktop.services.changes import Topic
from eros_desktop.store.row_changes import apply
from eros_desktop.store.stores import Stores
from eros_desktop.store.table_changes import apply_tables


@dataclass(frozen=True, slots=True)
class Step:
    """One going back or forth: what it is about and when it happens. `is_undo` tells the direction."""

    activity_id: int
    summary: str
    subject: Subject
    at: str
    is_undo: bool

    @property
    def reason(self) -> str:
        """For the audit trail."""
        done = f"Undo of activity {self.activity_id}"
        return done if self.is_undo else f"Redo of activity {self.activity_id}"

    @property
    def impossible(self) -> str:
        """That this step cannot be made, for the beginning of an error."""
        if self.is_undo:
            return f"'{self.summary}' cannot be undone"
        return f"'{self.summary}' cannot be done again"

    def refusal(self, why: str, what_to_do: str, code: str) -> Conflict:
        """Why this step cannot be made, as an error to raise."""
        return Conflict(
            f"{self.impossible}: {why}. Nothing was changed; {what_to_do}.",
            code=code,
            details={"activity_id": self.activity_id},
        )


@dataclass(frozen=True, slots=True)
class Reversed:
    """What a step touched: topics to read again, remarks for the sentence, and the planning data.

    `captions` are those that alone changed in the planning data, an empty collection when other small tables
    did, None when nothing of it did, `everything` when more did. `undo` replaces what the journal keeps.
    """

    topics: Topic
    remarks: tuple[str, ...] = ()
    captions: Collection[str] | None = None
    everything: bool = False
    undo: Undo | None = None


class Reversal(Protocol):
    """Takes one kind of action back, or does it again."""

    def __call__(self, stores: Stores, undo: Any, step: Step) -> Reversed: ...


TOPICS: Mapping[str, Topic] = {
    "week": Topic.WEEKS,
    "caption": Topic.CAPTIONS,
    "creator": Topic.CREATORS,
    "template": Topic.TEMPLATES,
    "setting": Topic.SETTINGS,
    "import": Topic.IMPORTS,
}


def reverse_rows(stores: Stores, undo: RowChanges, step: Step) -> Reversed:
    """Puts rows back, the last changed first; or makes their changes again."""
    changes, tables = list(undo.rows), list(undo.tables)
    if step.is_undo:
        changes, tables = (
            [row.reversed() for row in reversed(changes)],
            [table.reversed() for table in reversed(tables)],
        )
    try:
        apply(stores.connection, changes)
        apply_tables(stores.connection, tables, is_undo=step.is_undo)
    except Conflict as error:
        raise Conflict(
            f"{step.impossible}. {error.message}",
            code=error.code,
            details={**error.details, "activity_id": step.activity_id},
        ) from None
    if tables:
        return Reversed(Topic.EVERYTHING, everything=True)
    topics = TOPICS.get(step.subject.kind, Topic.EVERYTHING)
    return Reversed(topics, captions=() if topics & Topic.CREATORS else None)
