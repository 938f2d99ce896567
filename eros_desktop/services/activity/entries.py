"""One action as the journal tells it, what it is about, and which ones are wanted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.weeks import Week

Kind = Literal[
    "week", "caption", "creator", "template", "setting", "import", "export", "job", "message",
]  # fmt: skip
Outcome = Literal["done", "failed", "cancelled"]

KINDS: tuple[Kind, ...] = (
    "week", "caption", "creator", "template", "setting", "import", "export", "job", "message",
)  # fmt: skip
OUTCOMES: tuple[Outcome, ...] = ("done", "failed", "cancelled")


@dataclass(frozen=True, slots=True)
class Subject:
    """What an action is about, so that a person can jump there.

    `key` names a template (`bank/id`), a setting, an import or a format; `item_id` is the send's number in
    the week. An action on several creators has no `creator_id`; its key has a line for each (`of`).
    """

    kind: Kind
    creator_id: CreatorId | None = None
    week: Week | None = None
    item_id: int | None = None
    caption_id: str | None = None
    key: str | None = None

    @classmethod
    def of(
        cls, kind: Kind, creator_ids: Sequence[CreatorId], week: Week | None = None, key: str = ""
    ) -> Subject:
        """What is about one creator, or about several at once."""
        if len(creator_ids) == 1:
            return cls(kind, creator_ids[0], week, key=key or None)
        return cls(kind, week=week, key="\n".join([key, *creator_ids, ""]))


@dataclass(frozen=True, slots=True)
class ActivityEntry:
    """One line of the journal. Moments are UTC (`YYYY-MM-DD HH:MM:SS`).

    `can_undo` and `can_redo` say what is possible as far as the journal knows; trying may still be refused
    with a reason. `page_name` is that of the creator, None when there is none or no more.
    """

    activity_id: int
    happened_at: str
    outcome: Outcome
    done_by: str
    summary: str
    subject: Subject
    page_name: str | None
    milliseconds: float | None
    undone_at: str | None
    is_undone: bool
    is_reversible: bool
    """It was noted with what takes it back, which may have been given up since."""
    can_undo: bool
    can_redo: bool


@dataclass(frozen=True, slots=True)
class ActivityQuery:
    """Which lines are wanted; empty parts ask for nothing.

    `days` are the last so many days, today included, in the manager's zone; `words` must all occur.
    """

    kinds: frozenset[Kind] = frozenset()
    outcomes: frozenset[Outcome] = frozenset()
    creator_id: CreatorId | None = None
    days: int | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class ActivityPage:
    """Lines from `offset` on, newest first, and how many there are in all."""

    entries: tuple[ActivityEntry, ...]
    offset: int
    total: int
