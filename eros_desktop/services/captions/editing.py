"""Editing the caption bank: one action is one transaction, one line to undo, and loses no text."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from zoneinfo import ZoneInfo

from eros_desktop.domain.creators import DEFAULT_ZONE
from eros_desktop.domain.errors import Conflict, InvalidInput, NotFound
from eros_desktop.domain.reference import Reference
from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.activity.journal import note
from eros_desktop.services.activity.reversals import Reversed, Step
from eros_desktop.services.activity.undo import CaptionChanges
from eros_desktop.services.captions.drafts import (
    CaptionChange,
    CaptionDraft,
    checked_content,
    checked_number,
    checked_text,
    checked_type,
    checked_word,
    said,
)
from eros_desktop.services.captions.edit_rows import Edited, Values, judged_before, store_changes, store_new
from eros_desktop.services.captions.facts import text_hash
from eros_desktop.services.changes import Change, Topic
from eros_desktop.services.clock import Clock
from eros_desktop.services.creator_work.writing import listed
from eros_desktop.services.snapshot import SnapshotCache
from eros_desktop.store.caption_edits import CaptionEditStore, EditableCaption
from eros_desktop.store.stores import Stores, WorkspaceStore

FollowTwins = Callable[[Stores, Sequence[str]], object]
"""Called inside the write with the captions whose texts changed, to keep families current."""

NOT_FOUND = "CAPTION_NOT_FOUND"
NAMED = 50
"""So many captions of a bulk edit are named in the details of its entry."""


def leave_twins(stores: Stores, caption_ids: Sequence[str]) -> None:
    """Families stay as they were found."""


class CaptionEditor:
    """Adds, changes and retires captions, and takes such actions back when the journal asks for it."""

    def __init__(
        self,
        store: WorkspaceStore,
        snapshots: SnapshotCache,
        reference: Reference,
        clock: Clock,
        follow_twins: FollowTwins = leave_twins,
    ) -> None:
        self._store = store
        self._snapshots = snapshots
        self._reference = reference
        self._clock = clock
        self._follow_twins = follow_twins

    def preview(self, text: str) -> None:
        """Raises InvalidInput for a text that cannot be stored: empty, NUL, half characters, too long."""
        checked_text(text)

    def add(self, draft: CaptionDraft) -> tuple[str, Change]:
        """Adds a caption, its text byte for byte, and returns its id.

        Raises InvalidInput for what cannot be stored and for unknown types, Conflict for a known id.
        """
        draft = self._checked_draft(draft)
        with self._store.write() as stores:
            edits = CaptionEditStore(stores.connection)
            caption_id = _free_id(edits, draft)
            edited = [store_new(edits, caption_id, draft, self._clock.stamp(), self._reference)]
            summary = f"Added caption {caption_id}"
            revision, activity_id = self._finish(stores, "added", summary, edited)
            remarks = _same_text(edits, caption_id, draft.caption_text)
        self._show(revision, edited)
        return caption_id, Change(Topic.CAPTIONS, _sentences(summary, remarks), activity_id)

    def change(self, caption_ids: Sequence[str], change: CaptionChange) -> Change:
        """Gives one caption or many other values; a text only to one.

        Raises InvalidInput for values that are refused, NotFound for an unknown caption. Nothing is changed
        then. Values that are there already are no change.
        """
        values = self._checked(change)
        if "caption_text" in values and len(set(caption_ids)) > 1:
            raise InvalidInput(
                "caption_text",
                "A text can be given to one caption at a time. Nothing was changed; choose one caption.",
            )
        fields = [said(name) for name in values]
        return self._edit(
            caption_ids, values, "changed", lambda captions: f"Changed {listed(fields)} of {captions}"
        )

    def retire(self, caption_ids: Sequence[str]) -> Change:
        """Takes captions out of use; texts, results and history stay. Raises NotFound."""
        return self._edit(
            caption_ids, {"is_active": False}, "retired", lambda captions: f"Retired {captions}"
        )

    def restore(self, caption_ids: Sequence[str]) -> Change:
        """Takes retired captions into use again. Raises NotFound."""
        return self._edit(
            caption_ids, {"is_active": True}, "restored", lambda captions: f"Restored {captions}"
        )

    def reverse(self, stores: Stores, undo: CaptionChanges, step: Step) -> Reversed:
        """Takes an edit back or makes it again inside the caller's write; an added caption is retired.

        Raises Conflict when a caption was changed since in another way.
        """
        edits = CaptionEditStore(stores.connection)
        captions = edits.captions(entry["caption_id"] for entry in undo.captions)
        wanted: dict[str, Values] = {}
        for entry in undo.captions:
            found, comes = _sides(entry)
            if not step.is_undo:
                found, comes = comes, found
            _refuse_changed_since(step, entry["caption_id"], found, captions)
            wanted[entry["caption_id"]] = comes
        judged = judged_before(undo.captions) if step.is_undo else None
        edited = store_changes(edits, captions, wanted, step.at, self._reference, step.reason, judged)
        self._keep_twins(stores, edited)
        topics, remarks = self._planned(edits, edited)
        return Reversed(topics, tuple(remarks), [entry.caption_id for entry in edited])

    def _edit(
        self, caption_ids: Sequence[str], values: Values, action: str, done: Callable[[str], str]
    ) -> Change:
        if not caption_ids or not values:
            raise InvalidInput("caption_ids", "Nothing was chosen to change. Choose captions and values.")
        with self._store.write() as stores:
            edits = CaptionEditStore(stores.connection)
            captions = edits.captions(caption_ids)
            _refuse_unknown(caption_ids, captions)
            at, wanted = self._clock.stamp(), dict.fromkeys(captions, values)
            edited = store_changes(edits, captions, wanted, at, self._reference)
            if not edited:
                return Change(Topic.NOTHING, "Nothing changed: it was so already")
            summary = done(_captions(edited))
            revision, activity_id = self._finish(stores, action, summary, edited)
            topics, remarks = self._planned(edits, edited)
            if "caption_text" in edited[0].after:
                remarks += _same_text(edits, edited[0].caption_id, edited[0].after["caption_text"])
        self._show(revision, edited)
        return Change(topics, _sentences(summary, remarks), activity_id)

    def _finish(self, stores: Stores, action: str, summary: str, edited: Sequence[Edited]) -> tuple[int, int]:
        """Notes the action and raises the data revision; returns that and the line of the journal."""
        undo = CaptionChanges(action, tuple(entry.document() for entry in edited))
        only = edited[0].caption_id if len(edited) == 1 else None
        activity_id = note(
            stores, Subject("caption", caption_id=only), summary, self._clock.stamp(), undo,
            details=None if only else _named(edited),
        )  # fmt: skip
        self._keep_twins(stores, edited)
        revision = stores.info.raise_data_revision([entry.caption_id for entry in edited])
        return revision, activity_id

    def _keep_twins(self, stores: Stores, edited: Sequence[Edited]) -> None:
        texts = [entry.caption_id for entry in edited if "caption_text" in entry.after]
        if texts:
            self._follow_twins(stores, texts)

    def _show(self, revision: int, edited: Sequence[Edited]) -> None:
        """Lets the committed edit be seen; columns kept in the file that lag too far are written anew."""
        self._snapshots.follow_edit(revision, [entry.caption_id for entry in edited])

    def _planned(self, edits: CaptionEditStore, edited: Sequence[Edited]) -> tuple[Topic, list[str]]:
        """Which subjects an edit touches, and what it means for sends that are planned and not yet past."""
        texts = [entry.caption_id for entry in edited if "caption_text" in entry.after]
        retired = [entry.caption_id for entry in edited if entry.after.get("is_active") is False]
        today = self._clock.today(ZoneInfo(DEFAULT_ZONE)).isoformat()
        if texts and (count := edits.planned_sends(texts, today)):
            what = "which shows the new text" if count == 1 else "which show the new text"
            return Topic.CAPTIONS | Topic.WEEKS, [f"Used by {_sends(count)}, {what}"]
        if retired and (count := edits.planned_sends(retired, today)):
            what = "which keeps it" if count == 1 else "which keep it"
            return Topic.CAPTIONS, [f"Used by {_sends(count)}, {what}"]
        return Topic.CAPTIONS, []

    def _checked_draft(self, draft: CaptionDraft) -> CaptionDraft:
        return CaptionDraft(
            checked_text(draft.caption_text),
            checked_type(draft.caption_type, self._reference),
            checked_content(draft.content_type, self._reference),
            checked_number("price_cents", draft.price_cents),
            checked_word("persona", draft.persona),
            checked_word("tone", draft.tone),
            checked_word("caption_id", draft.caption_id),
        )

    def _checked(self, change: CaptionChange) -> dict[str, Any]:
        reference = self._reference
        checks: Mapping[str, Callable[[Any], object]] = {
            "caption_text": checked_text,
            "caption_type": lambda name: checked_type(name, reference),
            "content_type": lambda name: checked_content(name, reference),
            "price_cents": lambda number: checked_number("price_cents", number),
            "persona": lambda word: checked_word("persona", word),
            "tone": lambda word: checked_word("tone", word),
            "media_count": lambda number: checked_number("media_count", number),
        }
        return {name: checks[name](value) for name, value in change.values().items()}


def _free_id(edits: CaptionEditStore, draft: CaptionDraft) -> str:
    """The id asked for, else one of text and type as imports give it, numbered where that is taken."""
    if draft.caption_id is not None:
        if edits.captions([draft.caption_id]):
            raise Conflict(
                f"There is a caption {draft.caption_id} already. Nothing was changed; give another id.",
                code="CAPTION_EXISTS",
            )
        return draft.caption_id
    stem = f"t-{text_hash(draft.caption_text)[:16]}-{draft.caption_type}"
    number, caption_id = 1, stem
    while edits.captions([caption_id]):
        number += 1
        caption_id = f"{stem}-{number}"
    return caption_id


def _refuse_unknown(caption_ids: Sequence[str], captions: Mapping[str, EditableCaption]) -> None:
    unknown = [caption_id for caption_id in dict.fromkeys(caption_ids) if caption_id not in captions]
    if unknown:
        raise NotFound(
            f"There is no caption {', '.join(unknown[:5])}. Nothing was changed; reload the list.",
            code=NOT_FOUND,
            details={"caption_ids": unknown},
        )


def _sides(entry: Mapping[str, Any]) -> tuple[Values, Values]:
    """How an edit left a caption, and how it was before; a new one was as good as retired."""
    if entry["before"] is not None:
        return entry["after"], entry["before"]
    return entry["after"], {"is_active": False}


def _refuse_changed_since(
    step: Step, caption_id: str, found: Values, captions: Mapping[str, EditableCaption]
) -> None:
    """Raises Conflict when a caption is not as the step must find it."""
    caption = captions.get(caption_id)
    if caption is None:
        raise step.refusal(
            f"caption {caption_id} is no longer in the bank", "bring it back first", "CAPTION_CHANGED"
        )
    for name, value in found.items():
        if getattr(caption, name) != value:
            raise step.refusal(
                f"the {said(name)} of caption {caption_id} was changed since",
                "undo the later edit first, or edit the caption",
                "CAPTION_CHANGED",
            )


def _named(edited: Sequence[Edited]) -> str:
    """The captions of an edit for the details of its entry."""
    ids = ", ".join(entry.caption_id for entry in edited[:NAMED])
    more = len(edited) - NAMED
    return f"{ids} and {more:,} more" if more > 0 else ids


def _same_text(edits: CaptionEditStore, caption_id: str, text: str) -> list[str]:
    same = edits.same_text(text_hash(text), but=caption_id)
    if not same:
        return []
    more = f" and {len(same) - 1} more" if len(same) > 1 else ""
    return [f"It says the same as caption {same[0]}{more}"]


def _captions(edited: Sequence[Edited]) -> str:
    return f"caption {edited[0].caption_id}" if len(edited) == 1 else f"{len(edited):,} captions"


def _sends(count: int) -> str:
    return "1 planned send" if count == 1 else f"{count:,} planned sends"


def _sentences(summary: str, remarks: Sequence[str]) -> str:
    return ". ".join((summary, *remarks))
