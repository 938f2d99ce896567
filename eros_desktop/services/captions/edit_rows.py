"""What an edit writes: the caption's own fields, the facts that follow from its text, its history."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from functools import cache
from typing import Any

from eros_desktop.domain.captions.quality import caption_category
from eros_desktop.domain.reference import Reference
from eros_desktop.services.activity.reversals import Step
from eros_desktop.services.captions.drafts import CaptionDraft
from eros_desktop.services.captions.facts import (
    CLASS_COLUMNS,
    DETAIL_COLUMNS,
    CaptionFacts,
    text_hash,
    tier_of,
)
from eros_desktop.store.caption_edits import AuditLine, CaptionEditStore, EditableCaption
from eros_desktop.store.row_changes import RowChange
from eros_desktop.store.stores import Stores

CHANGED_BY = "manager"

Values = Mapping[str, Any]

Category = Callable[[str], str]
"""The category of a caption type, as `caption_category` gives it."""

_IN_BANK = ("caption_text", "caption_type", "content_type", "media_count")
_IN_DETAILS = ("price_cents", "persona", "tone", "is_active")
_IN_CLASSES = {"caption_type": "caption_type", "content_type": "content_category"}
_JUDGED = frozenset({"caption_text", "caption_type"})
_NOT_OF_THE_TEXT = frozenset(
    {"caption_id", "is_active", "price_cents", "caption_type", "content_category", "quality_tier"}
)


@dataclass(frozen=True, slots=True)
class Edited:
    """The fields of one caption that changed; `before` is None for a new caption.

    `judged` is the tier a caption had whose text or type changed: it comes back with both of them.
    """

    caption_id: str
    before: Values | None
    after: Values
    judged: Judged | None = None

    def document(self) -> dict[str, Any]:
        """JSON-ready, as kept for undo."""
        before = None if self.before is None else dict(self.before)
        judged = {} if self.judged is None else {"judged": asdict(self.judged)}
        return {"caption_id": self.caption_id, "before": before, "after": dict(self.after), **judged}


@dataclass(frozen=True, slots=True)
class Judged:
    """A tier, and the text and type it was given for; it may be somebody's own judgement."""

    text_hash: str
    caption_type: str
    quality_tier: str


def judged_before(documents: Iterable[Mapping[str, Any]]) -> dict[str, Judged]:
    """The tiers that an edit, as kept for undo, put aside; by caption."""
    return {entry["caption_id"]: Judged(**entry["judged"]) for entry in documents if "judged" in entry}


def store_new(
    edits: CaptionEditStore, caption_id: str, draft: CaptionDraft, at: str, reference: Reference
) -> Edited:
    """Stores a checked draft as a caption without any use."""
    facts = CaptionFacts.of(draft.caption_text, caption_category(draft.caption_type, reference))
    bank = {
        "caption_id": caption_id,
        "caption_text": draft.caption_text,
        "caption_type": draft.caption_type,
        "content_type": draft.content_type,
        "performance_score": None,
        "freshness_score": 100.0,
        "created_at": at,
    }
    details = {
        **_detail_row(facts, caption_id, draft.price_cents),
        "persona": draft.persona,
        "tone": draft.tone,
    }
    edits.add(bank, details, _class_row(facts, caption_id, draft.caption_type, draft.content_type))
    edits.audit(
        [AuditLine(caption_id, "created", "caption_text", None, draft.caption_text, None)], CHANGED_BY, at
    )
    after = {name: bank[name] for name in ("caption_text", "caption_type", "content_type")}
    after.update((name, details[name]) for name in ("price_cents", "persona", "tone"))
    return Edited(caption_id, None, {**after, "is_active": True})


def store_changes(
    edits: CaptionEditStore,
    captions: Mapping[str, EditableCaption],
    wanted: Mapping[str, Values],
    at: str,
    reference: Reference,
    reason: str | None = None,
    judged: Mapping[str, Judged] | None = None,
) -> list[Edited]:
    """Gives captions the wanted values and returns what changed; `captions` are as they are stored.

    A caption with another text or type gets the tier these have, or the one in `judged` when it was given for
    just these; every other caption keeps the tier it has.
    """
    edited = [
        entry
        for caption_id, values in wanted.items()
        if (entry := _difference(captions[caption_id], values)).after
    ]
    category = cache(lambda caption_type: caption_category(caption_type, reference))
    _complete(edits, (captions[entry.caption_id] for entry in edited), category)
    bank, details, classes = {}, {}, {}
    for entry in edited:
        after = dict(entry.after)
        facts = _text_facts(after["caption_text"]) if "caption_text" in after else ({}, {})
        bank[entry.caption_id] = {name: after[name] for name in _IN_BANK if name in after}
        details[entry.caption_id] = {
            **facts[0],
            **{name: _stored(after[name]) for name in _IN_DETAILS if name in after},
        }
        classes[entry.caption_id] = {
            **facts[1],
            **{column: after[name] for name, column in _IN_CLASSES.items() if name in after},
            **_tier(captions[entry.caption_id], after, category, (judged or {}).get(entry.caption_id)),
        }
    edits.change(bank, details, classes)
    edits.audit((line for entry in edited for line in _audit(entry, reason)), CHANGED_BY, at)
    return edited


def _difference(caption: EditableCaption, values: Values) -> Edited:
    changes = {name: value for name, value in values.items() if getattr(caption, name) != value}
    return Edited(
        caption.caption_id,
        {name: getattr(caption, name) for name in changes},
        changes,
        _judged(caption) if _JUDGED & changes.keys() else None,
    )


def _judged(caption: EditableCaption) -> Judged | None:
    if caption.quality_tier is None:
        return None
    return Judged(text_hash(caption.caption_text), caption.caption_type, caption.quality_tier)


def _tier(
    caption: EditableCaption, after: Values, category: Category, judged: Judged | None
) -> dict[str, str]:
    """The tier as a column to change, nothing where it stays."""
    if caption.quality_tier is not None and not _JUDGED & after.keys():
        return {}
    now = replace(caption, **{name: after[name] for name in _JUDGED & after.keys()})
    if judged is not None and _judged(replace(now, quality_tier=judged.quality_tier)) == judged:
        return {"quality_tier": judged.quality_tier}
    computed = tier_of(now.caption_text, category(now.caption_type))
    return {} if computed is None else {"quality_tier": computed}


def _complete(edits: CaptionEditStore, captions: Iterable[EditableCaption], category: Category) -> None:
    """Details and classification for captions that came without them, before they are changed."""
    details, classes = [], []
    for caption in captions:
        if caption.has_details and caption.has_class:
            continue
        facts = CaptionFacts.of(caption.caption_text, category(caption.caption_type))
        if not caption.has_details:
            details.append(_detail_row(facts, caption.caption_id, None))
        if not caption.has_class:
            classes.append(_class_row(facts, caption.caption_id, caption.caption_type, caption.content_type))
    edits.add_facts(details, classes)


def _detail_row(facts: CaptionFacts, caption_id: str, price_cents: int | None) -> dict[str, Any]:
    return dict(zip(DETAIL_COLUMNS, facts.detail_row(caption_id, price_cents), strict=True))


def note_rows(stores: Stores, rows: Iterable[RowChange], step: Step) -> None:
    """Tells the histories of captions that a step took out of use, or brought back, with other rows."""
    lines = [
        line
        for row in rows
        if row.table == "caption_details" and row.before and row.after
        for line in _audit(_flagged(row.reversed() if step.is_undo else row), step.reason)
    ]
    CaptionEditStore(stores.connection).audit(lines, CHANGED_BY, step.at)


def _flagged(row: RowChange) -> Edited:
    before, after = (
        {"is_active": bool(side["is_active"])} if side and "is_active" in side else {}
        for side in (row.before, row.after)
    )
    return Edited(str(row.key["caption_id"]), before, after)


def _class_row(
    facts: CaptionFacts, caption_id: str, caption_type: str, content_type: str | None
) -> dict[str, Any]:
    return dict(zip(CLASS_COLUMNS, facts.class_row(caption_id, caption_type, content_type), strict=True))


def _text_facts(text: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """The columns of details and classification that follow from the text alone."""
    facts = CaptionFacts.of(text)
    rows = _detail_row(facts, "", None), _class_row(facts, "", "", None)
    details, classes = (
        {name: value for name, value in row.items() if name not in _NOT_OF_THE_TEXT} for row in rows
    )
    return details, classes


def _audit(entry: Edited, reason: str | None) -> list[AuditLine]:
    before = entry.before or {}
    return [
        AuditLine(entry.caption_id, _action(name, value), name, _told(before.get(name)), _told(value), reason)
        for name, value in entry.after.items()
    ]


def _action(field: str, value: object) -> str:
    if field != "is_active":
        return "modified"
    return "restored" if value else "deleted"


def _told(value: object) -> str | None:
    stored = _stored(value)
    return None if stored is None else str(stored)


def _stored(value: object) -> object:
    return int(value) if isinstance(value, bool) else value
