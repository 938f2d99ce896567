"""Where each send's card stands: side by side when they overlap, folded into "+N" when too narrow. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from eros_desktop.ui.plan.geometry import DAYS, Box, WeekGeometry


@dataclass(frozen=True, slots=True)
class Slot:
    """A send as the layout sees it: weekday 0..6 and minute of the day."""

    item_id: int
    place: int
    minute: int
    parent_id: int | None = None


@dataclass(frozen=True, slots=True)
class CardSizes:
    """Pixels. A card is at least one line high and never narrower than `least_width`."""

    least_height: float = 20.0
    most_height: float = 74.0
    least_width: float = 44.0
    fold_width: float = 32.0
    indent: float = 10.0
    gap: float = 2.0
    inset: float = 3.0
    """Between a column's edges and its cards."""

    def scaled(self, factor: float) -> CardSizes:
        return CardSizes(*(getattr(self, name) * factor for name in self.__slots__))


@dataclass(frozen=True, slots=True)
class Card:
    item_id: int
    place: int
    lane: int
    box: Box


@dataclass(frozen=True, slots=True)
class Fold:
    """Sends too close together to be read, as one mark."""

    place: int
    items: tuple[int, ...]
    box: Box


@dataclass(frozen=True, slots=True)
class Link:
    """The thin line from a parent's card to its follow-up's."""

    parent_id: int
    child_id: int
    points: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """Every send is in exactly one card or one fold."""

    cards: dict[int, Card]
    folds: tuple[Fold, ...]
    links: tuple[Link, ...]

    def box_of(self, item_id: int) -> Box | None:
        """The card of a send, or the fold it is in."""
        if item_id in self.cards:
            return self.cards[item_id].box
        return next((fold.box for fold in self.folds if item_id in fold.items), None)

    def item_at(self, x: float, y: float) -> int | None:
        return next((card.item_id for card in self.cards.values() if card.box.contains(x, y)), None)

    def fold_at(self, x: float, y: float) -> Fold | None:
        return next((fold for fold in self.folds if fold.box.contains(x, y)), None)

    def fold_of(self, item_id: int) -> Fold | None:
        return next((fold for fold in self.folds if item_id in fold.items), None)

    def within(self, area: Box) -> Iterator[Card]:
        """The cards that meet an area."""
        return (card for card in self.cards.values() if card.box.meets(area))


NOTHING = Layout({}, (), ())


def lay_out(slots: Iterable[Slot], geometry: WeekGeometry, sizes: CardSizes) -> Layout:
    """Places every send. Cards and folds of a day never overlap."""
    chosen = sorted(slots, key=lambda slot: (slot.place, slot.minute, slot.item_id))
    cards: dict[int, Card] = {}
    folds: list[Fold] = []
    for place in range(DAYS):
        found, folded = _day([slot for slot in chosen if slot.place == place], geometry, sizes)
        cards |= found
        folds += folded
    return Layout(cards, tuple(folds), tuple(_links(chosen, cards, sizes)))


def _day(
    slots: Sequence[Slot], geometry: WeekGeometry, sizes: CardSizes
) -> tuple[dict[int, Card], list[Fold]]:
    cards: list[Card] = []
    folds: list[Fold] = []
    for cluster in _clusters(slots, geometry, sizes):
        found, folded = _cluster(cluster, geometry, sizes)
        cards += found
        folds += folded
    parents = {slot.item_id: slot.parent_id for slot in slots}
    return {card.item_id: _shaped(card, cards, folds, parents, sizes) for card in cards}, folds


def _clusters(slots: Sequence[Slot], geometry: WeekGeometry, sizes: CardSizes) -> Iterator[list[Slot]]:
    """Runs of sends whose one-line cards would overlap."""
    run: list[Slot] = []
    for slot in slots:
        if run and _top(slot, geometry) >= _top(run[-1], geometry) + sizes.least_height:
            yield run
            run = []
        run.append(slot)
    if run:
        yield run


def _top(slot: Slot, geometry: WeekGeometry) -> float:
    return geometry.y_of(slot.place, slot.minute)


def _cluster(
    slots: Sequence[Slot], geometry: WeekGeometry, sizes: CardSizes
) -> tuple[list[Card], list[Fold]]:
    """Lanes side by side; what finds no lane goes into folds at the right, or all where there is no room."""
    column = geometry.column(slots[0].place)
    left, width = column.x + sizes.inset, column.width - 2 * sizes.inset
    placed, rest = _lanes(slots, geometry, sizes, _most_lanes(width, sizes))
    if rest:
        if width - sizes.fold_width - sizes.gap < sizes.least_width:
            return [], _folds(slots, left, width, geometry, sizes)
        width -= sizes.fold_width + sizes.gap
        placed, rest = _lanes(slots, geometry, sizes, _most_lanes(width, sizes))
    lanes = 1 + max(lane for _, lane in placed)
    step = (width + sizes.gap) / lanes
    cards = [
        Card(
            slot.item_id,
            slot.place,
            lane,
            Box(left + lane * step, _top(slot, geometry), step - sizes.gap, 0.0),
        )
        for slot, lane in placed
    ]
    return cards, _folds(rest, left + width + sizes.gap, sizes.fold_width, geometry, sizes)


def _most_lanes(width: float, sizes: CardSizes) -> int:
    return max(1, int((width + sizes.gap) // (sizes.least_width + sizes.gap)))


def _lanes(
    slots: Sequence[Slot], geometry: WeekGeometry, sizes: CardSizes, most: int
) -> tuple[list[tuple[Slot, int]], list[Slot]]:
    """Each send into the first lane that is free at its time; the rest has found none."""
    ends = [float("-inf")] * most
    placed: list[tuple[Slot, int]] = []
    rest: list[Slot] = []
    for slot in slots:
        top = _top(slot, geometry)
        lane = next((lane for lane, end in enumerate(ends) if end <= top), None)
        if lane is None:
            rest.append(slot)
        else:
            ends[lane] = top + sizes.least_height
            placed.append((slot, lane))
    return placed, rest


def _folds(
    slots: Sequence[Slot], x: float, width: float, geometry: WeekGeometry, sizes: CardSizes
) -> list[Fold]:
    found: list[Fold] = []
    for slot in slots:
        top = _top(slot, geometry)
        if found and top < found[-1].box.y + sizes.least_height:
            found[-1] = replace(found[-1], items=(*found[-1].items, slot.item_id))
        else:
            box = Box(x, top, width, sizes.least_height - sizes.gap)
            found.append(Fold(slot.place, (slot.item_id,), box))
    return found


def _shaped(
    card: Card, cards: Sequence[Card], folds: Sequence[Fold], parents: dict[int, int | None], sizes: CardSizes
) -> Card:
    """The card grown downwards as far as there is room, a follow-up moved in below its parent."""
    box = replace(card.box, height=sizes.most_height)
    others = [other.box for other in cards if other is not card] + [fold.box for fold in folds]
    below = [other.y for other in others if other.y > box.y and other.x < box.right and box.x < other.right]
    bottom = min([box.bottom, *(top - sizes.gap for top in below)])
    indent = sizes.indent if _hangs_below(card, cards, parents, sizes) else 0.0
    height = max(sizes.least_height - sizes.gap, bottom - box.y)
    return replace(card, box=Box(box.x + indent, box.y, box.width - indent, height))


def _hangs_below(card: Card, cards: Sequence[Card], parents: dict[int, int | None], sizes: CardSizes) -> bool:
    parent_id = parents[card.item_id]
    parent = next((other for other in cards if other.item_id == parent_id), None)
    if parent is None or parent_id is None:
        return False
    return parent.box.x == card.box.x and card.box.width - sizes.indent >= sizes.least_width


def _links(slots: Sequence[Slot], cards: dict[int, Card], sizes: CardSizes) -> Iterator[Link]:
    for slot in slots:
        child = cards.get(slot.item_id)
        parent = cards.get(slot.parent_id) if slot.parent_id is not None else None
        if child is not None and parent is not None and child.place == parent.place:
            yield Link(parent.item_id, child.item_id, _path(parent.box, child.box, sizes))


def _path(parent: Box, child: Box, sizes: CardSizes) -> tuple[tuple[float, float], ...]:
    middle = child.y + (sizes.least_height - sizes.gap) / 2
    if child.x >= parent.right and middle < parent.bottom:
        down, below = parent.right - sizes.indent, parent.bottom + sizes.indent / 2
        if below < child.bottom:
            return ((down, parent.bottom), (down, below), (child.x, below))
        return ((parent.right, middle), (child.x, middle))
    down = (parent.x if child.x < parent.right else parent.right - sizes.indent) + sizes.indent / 2
    return ((down, parent.bottom), (down, middle), (child.x, middle))
