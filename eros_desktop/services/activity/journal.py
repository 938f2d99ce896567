"""Noting what was done, inside the write that does it."""

from __future__ import annotations

from eros_desktop.domain.captions.search.folding import fold
from eros_desktop.services.activity.entries import Outcome, Subject
from eros_desktop.services.activity.undo import Undo, undo_document
from eros_desktop.store.stores import Stores


def note(
    stores: Stores,
    subject: Subject,
    summary: str,
    at: str,
    undo: Undo | None = None,
    *,
    details: str | None = None,
    milliseconds: float | None = None,
    outcome: Outcome = "done",
) -> int:
    """Appends an action to the journal in the caller's transaction and returns its number.

    `summary` is the sentence a person reads, without a full stop; `at` a moment in UTC. An action without
    `undo` cannot be taken back.
    """
    values = {
        "happened_at": at,
        "kind": subject.kind,
        "outcome": outcome,
        "summary": summary,
        "creator_id": subject.creator_id,
        "week_start": None if subject.week is None else str(subject.week),
        "item_number": subject.item_id,
        "caption_id": subject.caption_id,
        "subject": subject.key,
        "details": details,
        "milliseconds": milliseconds,
        "search_text": _searched(subject, summary, details),
    }
    return stores.activity.add(values, None if undo is None else undo_document(undo))


SEARCHED_DETAILS = 2_000
"""Characters of the details that a search looks at."""


def _searched(subject: Subject, summary: str, details: str | None) -> str:
    parts = (summary, subject.creator_id, subject.week and str(subject.week), subject.caption_id,
             subject.key, (details or "")[:SEARCHED_DETAILS])  # fmt: skip
    return fold(" ".join(part for part in parts if part))
