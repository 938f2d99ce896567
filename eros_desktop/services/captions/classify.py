"""Keeps what the detectors say of each caption current: flags, counts and tier of the whole bank."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from eros_desktop.domain.captions.quality import caption_category
from eros_desktop.domain.captions.text import count_characters
from eros_desktop.domain.reference import Reference
from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.activity.journal import note
from eros_desktop.services.captions.facts import CaptionFacts, rules_version, text_hash
from eros_desktop.services.changes import Change, Topic
from eros_desktop.services.clock import Clock
from eros_desktop.services.progress import Progress, Silent
from eros_desktop.services.snapshot import SnapshotCache
from eros_desktop.store.caption_classes import CLASS_VALUES, CaptionClassStore, StoredClass, Values
from eros_desktop.store.info import NOTED_LIMIT
from eros_desktop.store.stores import Stores, WorkspaceStore

RULES = "caption_rules"
"""Where the workspace keeps the version of the detectors that classified it last."""

_TIER = CLASS_VALUES.index("quality_tier")
_TYPE, _CONTENT = CLASS_VALUES.index("caption_type"), CLASS_VALUES.index("content_category")


@dataclass(frozen=True, slots=True)
class Classified:
    """How many captions the detectors read, and of how many something else is stored now.

    `change` is None when nothing differed.
    """

    counted: int
    changed: int
    change: Change | None


class ClassifyService:
    """Classifies the bank; writes only what differs from what is stored."""

    def __init__(
        self, store: WorkspaceStore, snapshots: SnapshotCache, reference: Reference, clock: Clock
    ) -> None:
        self._store = store
        self._snapshots = snapshots
        self._reference = reference
        self._clock = clock

    def classify(self, progress: Progress | None = None, only_stale: bool = True) -> Classified:
        """Brings caption_classifications and the counts of caption_details up to date, in one transaction.

        With `only_stale` the detectors read just the captions without stored values, those whose text or type
        is not the one the values were taken from, and everything when the detectors themselves have changed.
        A tier that is stored stays as long as its text and type do, since it may be somebody's own judgement
        (domain.md gives no rule for it; see CaptionFacts); flags and counts are always the detectors'.
        Nothing is stored when `progress` raises Cancelled.
        """
        watched = progress or Silent()
        with self._store.write() as stores:
            are_rules_new = stores.info.get(RULES) != rules_version()
            counted, changed = self._pass(stores, watched, every_caption=are_rules_new or not only_stale)
            if are_rules_new:
                stores.info.set(RULES, rules_version())
            if not changed:
                return Classified(counted, 0, None)
            activity_id = note(stores, Subject("caption"), _summary(len(changed)), self._clock.stamp())
            is_small = len(changed) <= NOTED_LIMIT
            revision = stores.info.raise_data_revision(changed if is_small else None)
        if is_small:
            self._snapshots.follow_edit(revision, changed)
        else:
            with self._store.write() as stores:
                self._snapshots.keep(stores)
        return Classified(counted, len(changed), Change(Topic.CAPTIONS, _summary(len(changed)), activity_id))

    def _pass(self, stores: Stores, progress: Progress, every_caption: bool) -> tuple[int, list[str]]:
        """How many captions were read, and those of which something else is stored now."""
        classes = CaptionClassStore(stores.connection)
        category = cache(lambda caption_type: caption_category(caption_type, self._reference))
        total = stores.captions.count()
        changed: list[str] = []
        done = counted = 0
        for batch in classes.batches():
            progress.report(done, total, "captions")
            read = batch if every_caption else [caption for caption in batch if _is_stale(caption)]
            changed += _store_changes(classes, read, category)
            counted += len(read)
            done += len(batch)
        progress.report(total, total, "captions")
        return counted, changed


def _is_stale(caption: StoredClass) -> bool:
    details, classes = caption.details, caption.classes
    if details is None or classes is None or classes[_TIER] is None:
        return True
    if classes[_TYPE] != caption.caption_type or classes[_CONTENT] != _content_category(caption):
        return True
    return bool(
        details[0] != text_hash(caption.caption_text) or details[1] != count_characters(caption.caption_text)
    )


def _store_changes(
    classes: CaptionClassStore, captions: list[StoredClass], category: Callable[[str], str]
) -> list[str]:
    """Stores what the detectors say where it differs; returns those captions."""
    details_rows: list[Values] = []
    class_rows: list[Values] = []
    changed: list[str] = []
    for caption in captions:
        facts = CaptionFacts.of(caption.caption_text, category(caption.caption_type))
        details, classed = _details(facts), _classes(facts, caption)
        if details != caption.details:
            details_rows.append((caption.caption_id, *details))
        if classed != caption.classes:
            class_rows.append((caption.caption_id, *classed))
        if (details, classed) != (caption.details, caption.classes):
            changed.append(caption.caption_id)
    classes.put_details(details_rows)
    classes.put_classes(class_rows)
    return changed


def _details(facts: CaptionFacts) -> Values:
    """In the order of DETAIL_VALUES."""
    return (
        facts.text_hash,
        facts.length_chars,
        facts.emoji_count,
        int(facts.flags.has_clickbait),
        int(facts.flags.has_cta),
    )


def _classes(facts: CaptionFacts, caption: StoredClass) -> Values:
    """In the order of CLASS_VALUES."""
    row = list(facts.class_row(caption.caption_id, caption.caption_type, _content_category(caption))[1:])
    if caption.classes is not None and caption.classes[_TIER] is not None:
        is_text_new = caption.details is not None and caption.details[0] != facts.text_hash
        if not is_text_new and caption.classes[_TYPE] == caption.caption_type:
            row[_TIER] = caption.classes[_TIER]
    return tuple(row)


def _content_category(caption: StoredClass) -> str | None:
    """The caption's content type; where the bank names none, what the classification says."""
    if caption.content_type is not None or caption.classes is None:
        return caption.content_type
    stored: str | None = caption.classes[_CONTENT]
    return stored


def _summary(changed: int) -> str:
    return f"Classified {changed:,} {'caption' if changed == 1 else 'captions'} anew"
