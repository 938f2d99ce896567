"""How families follow captions that came, went or got another text, without a look at the whole bank."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from eros_desktop.domain.captions.families.bank import TextIndex, local_families, numbered
from eros_desktop.domain.captions.text import normalise_text
from eros_desktop.store.caption_families import FamilyStore, Placed

REGROUPED_AT_MOST = 64
"""A family that loses a member is made anew up to this size; a larger one only loses the member."""

_GONE = "\x00"


@dataclass(slots=True, eq=False)
class FamilyIndex:
    """The bank's texts in memory; another `mark` in the store says that these are not the stored ones."""

    ids: list[str]
    texts: TextIndex
    mark: str
    row_of: dict[str, int] = field(init=False)

    def __post_init__(self) -> None:
        self.row_of = {caption_id: row for row, caption_id in enumerate(self.ids)}

    def forget(self, caption_ids: Iterable[str]) -> None:
        """Takes the texts of captions out, near nobody's; `put` brings them back."""
        self.put({caption_id: f"{_GONE}{caption_id}" for caption_id in set(caption_ids) & self.row_of.keys()})

    def put(self, texts: Mapping[str, str]) -> list[str]:
        """Takes in texts by caption id; returns the ids whose normalised text is another one now."""
        changed = []
        rows = []
        for caption_id, text in texts.items():
            row = self.row_of.get(caption_id)
            if row is not None and self.texts.texts[row] == text:
                continue
            if row is None:
                row = self.row_of[caption_id] = len(self.ids)
                self.ids.append(caption_id)
            changed.append(caption_id)
            rows.append(row)
        self.texts.put(rows, [texts[caption_id] for caption_id in changed])
        return changed


def update_families(
    store: FamilyStore, index: FamilyIndex, caption_ids: Sequence[str], threshold: float, at: str
) -> frozenset[str]:
    """Moves the captions to the families of their present texts; returns those whose place may be another.

    A caption leaves its family when its text has changed, and joins that of its nearest twin.
    """
    ids, texts = store.texts(caption_ids)
    present = {caption_id: normalise_text(text) for caption_id, text in zip(ids, texts, strict=True)}
    gone = [
        caption_id for caption_id in caption_ids if caption_id not in present and caption_id in index.row_of
    ]
    index.forget(gone)
    changed = index.put(present)
    if not gone and not changed:
        return frozenset()
    left = _leave(store, index, [*gone, *changed], threshold, at)
    joined = [_join(store, index, caption_id, threshold, at) for caption_id in changed]
    index.mark = uuid.uuid4().hex
    store.set_mark(index.mark)
    return frozenset(present).union(left, *joined)


def leave_families(store: FamilyStore, caption_ids: Sequence[str]) -> None:
    """Takes captions out that are about to go; a family of one is none."""
    left = {place.family_id for place in store.placed(caption_ids).values()}
    store.remove(caption_ids)
    for members in store.member_ids(left).values():
        if len(members) == 1:
            store.remove(members)


def _leave(
    store: FamilyStore, index: FamilyIndex, caption_ids: Sequence[str], threshold: float, at: str
) -> list[str]:
    """Takes captions out of their families and returns who remains there; a family may fall apart."""
    left = {place.family_id for place in store.placed(caption_ids).values()}
    store.remove(caption_ids)
    remaining = store.member_ids(left)
    for family_id, members in remaining.items():
        if len(members) == 1:
            store.remove(members)
        elif 1 < len(members) <= REGROUPED_AT_MOST:
            _regroup(store, index, family_id, members, threshold, at)
    return [member for members in remaining.values() for member in members]


def _regroup(
    store: FamilyStore,
    index: FamilyIndex,
    family_id: int,
    members: Sequence[str],
    threshold: float,
    at: str,
) -> None:
    found = local_families([index.texts.texts[index.row_of[member]] for member in members], threshold)
    families = [frozenset(members[row] for row in rows) for rows in found.rows]
    numbers, last = numbered(families, dict.fromkeys(members, family_id), store.last_id())
    store.remove(members)
    store.put(
        [
            Placed(members[row], numbers[family], alike)
            for family, rows, similarity in zip(families, found.rows, found.similarity, strict=True)
            for row, alike in zip(rows, similarity, strict=True)
        ],
        at,
    )
    store.set_last_id(last)


def _join(store: FamilyStore, index: FamilyIndex, caption_id: str, threshold: float, at: str) -> set[str]:
    """Puts a caption into the family of its nearest twin; two without one make a family.

    Returns the captions that were placed.
    """
    if store.placed([caption_id]):
        return set()
    rows, similarity = index.texts.twins(index.row_of[caption_id], threshold)
    twins = {index.ids[row]: float(alike) for row, alike in zip(rows.tolist(), similarity, strict=True)}
    if not twins:
        return set()
    places = store.placed(twins)
    nearest = max(twins, key=lambda other: (twins[other], other in places))
    if nearest in places:
        family_id = places[nearest].family_id
    else:
        family_id = store.last_id() + 1
        store.set_last_id(family_id)
        places[nearest] = Placed(nearest, family_id, 0.0)
    nearer = [
        Placed(other, family_id, twins[other])
        for other, place in places.items()
        if place.family_id == family_id and place.similarity < twins[other]
    ]
    store.put([Placed(caption_id, family_id, twins[nearest]), *nearer], at)
    return {caption_id, *(place.caption_id for place in nearer)}
