"""The chosen captions on the timed sends, so that neighbours differ (domain.md 5.7).

Any caption of a send type suits any of its sends of the same date, a steady one those of every date, at the
same score: so the mix over the week is free. Sends are filled in order of time, each with the content type
that breaks the fewest soft rules; then captions that still do are exchanged where that helps.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from eros_desktop.domain.captions.optimum.arcs import Arcs
from eros_desktop.domain.captions.optimum.demand import Demand
from eros_desktop.domain.captions.optimum.solver import Optimum
from eros_desktop.domain.captions.picks import Pick, by_hand, is_fixed, with_caption
from eros_desktop.domain.captions.rotation import Placed, WeekMix
from eros_desktop.domain.captions.week_columns import WeekColumns
from eros_desktop.domain.schedule.sends import PlannedSend

CROWD_POINTS = 0.5
"""Preference for the content type of which most is left, so that none is left in a heap."""

EXCHANGE_SWEEPS = 2


@dataclass(slots=True, eq=False)
class _Choice:
    """One chosen caption: its pick, its content type, and the group it is bound to (None: its whole kind)."""

    pick: Pick
    content: str | None
    kind: int
    group: int | None


def placed(
    columns: WeekColumns,
    demand: Demand,
    optimum: Optimum,
    sends: Sequence[PlannedSend],
) -> tuple[PlannedSend, ...]:
    """The same sends in the same order, open ones with a caption or flagged for choosing by hand.

    `sends` are all of the week; fixed ones stay as they are.
    """
    group_of = {(group.send_type_key, group.day): place for place, group in enumerate(demand.groups)}
    mix = WeekMix(sends, columns.inputs.volume.content_weights, columns.inputs.content_tiers)
    for send in sends:
        if is_fixed(send) and send.content_type is not None:
            mix.place(Placed.of(send, send.content_type))
    in_time = sorted(
        (place for place, send in enumerate(sends) if not is_fixed(send)),
        key=lambda place: (*sends[place].sort_key, sends[place].item_id),
    )
    groups = {place: group_of[sends[place].send_type_key, sends[place].day] for place in in_time}
    given = _given_out(sends, in_time, groups, _Stock(columns, demand, optimum), mix)
    for _ in range(EXCHANGE_SWEEPS):
        if not _exchanged(sends, groups, given, mix):
            break
    return filled(columns, sends, {place: choice.pick for place, choice in given.items()})


class _Stock:
    """The chosen captions not yet given to a send."""

    def __init__(self, columns: WeekColumns, demand: Demand, optimum: Optimum) -> None:
        self._kind = [group.kind for group in demand.groups]
        self._steady_left = [int(count) for count in optimum.steady]
        self._own: dict[int, list[_Choice]] = {}
        self._steady: dict[int, list[_Choice]] = {}
        for choice in _choices(columns, demand, optimum.arcs):
            if choice.group is None:
                self._steady.setdefault(choice.kind, []).append(choice)
            else:
                self._own.setdefault(choice.group, []).append(choice)

    def options(self, group: int) -> dict[str | None, tuple[list[_Choice], int]]:
        """Captions a send of the group may get, by content type.

        Where to take it from, and how many are left.
        """
        found: dict[str | None, tuple[list[_Choice], int]] = {}
        steady = self._steady.get(self._kind[group], []) if self._steady_left[group] else []
        for heap in (self._own.get(group, []), steady):
            for choice in heap:
                kept, count = found.get(choice.content, (heap, 0))
                found[choice.content] = kept, count + 1
        return found

    def take(self, group: int, content: str | None, heap: list[_Choice]) -> _Choice:
        """The next caption of the content type from there."""
        at = next(place for place, choice in enumerate(heap) if choice.content == content)
        choice = heap.pop(at)
        if choice.group is None:
            self._steady_left[group] -= 1
        return choice


def _choices(columns: WeekColumns, demand: Demand, arcs: Arcs) -> list[_Choice]:
    """In order of node, then row: the same choice gives the same week."""
    groups = len(demand.groups)
    found = []
    for at in range(len(arcs)):
        node = int(arcs.node[at])
        content = int(arcs.content[at])
        found.append(
            _Choice(
                Pick(int(arcs.row[at]), int(arcs.level[at]), float(arcs.priority[at])),
                columns.content_name(content),
                node - groups if node >= groups else demand.groups[node].kind,
                None if node >= groups else node,
            )
        )
    return found


def _given_out(
    sends: Sequence[PlannedSend],
    in_time: Sequence[int],
    groups: Mapping[int, int],
    stock: _Stock,
    mix: WeekMix,
) -> dict[int, _Choice]:
    given: dict[int, _Choice] = {}
    for place in in_time:
        options = stock.options(groups[place])
        if not options:
            continue
        content = min(
            options,
            key=lambda name: (
                _lost(mix, sends[place], name) - CROWD_POINTS * options[name][1],
                name or "",
            ),
        )
        given[place] = stock.take(groups[place], content, options[content][0])
        if content is not None:
            mix.place(Placed.of(sends[place], content))
    return given


def _lost(mix: WeekMix, send: PlannedSend, content: str | None) -> float:
    return 0.0 if content is None else mix.points_lost(Placed.of(send, content))


def _exchanged(
    sends: Sequence[PlannedSend], groups: Mapping[int, int], given: dict[int, _Choice], mix: WeekMix
) -> bool:
    """Whether an exchange between two sends made the week's mix better.

    Tries each send that breaks a rule.
    """
    helped = False
    by_kind: dict[int, list[int]] = {}
    for place, choice in given.items():
        by_kind.setdefault(choice.kind, []).append(place)
    for place in list(given):
        if _troubles(mix, sends[place], given[place].content):
            helped |= any(
                _try_exchange(sends, place, other, given, mix)
                for other in by_kind[given[place].kind]
                if _may_exchange(groups, place, other, given)
            )
    return helped


def _may_exchange(groups: Mapping[int, int], place: int, other: int, given: Mapping[int, _Choice]) -> bool:
    if given[place].content == given[other].content:
        return False
    return groups[place] == groups[other] or (given[place].group is None and given[other].group is None)


def _troubles(mix: WeekMix, send: PlannedSend, content: str | None) -> bool:
    """Whether a placed send breaks a rule that another moment could keep."""
    if content is None:
        return False
    own = Placed.of(send, content)
    mix.remove(own)
    lost = mix.points_lost_here(own)
    mix.place(own)
    return lost > 0


def _try_exchange(
    sends: Sequence[PlannedSend], place: int, other: int, given: dict[int, _Choice], mix: WeekMix
) -> bool:
    """Exchanges two captions where the two sends then break fewer rules; the mix follows."""
    pairs = [
        [_placed(sends[at], content) for at, content in zip((place, other), contents, strict=True)]
        for contents in (
            (given[place].content, given[other].content),
            (given[other].content, given[place].content),
        )
    ]
    for own in pairs[0]:
        if own is not None:
            mix.remove(own)
    now, then = (_together(mix, pair) for pair in pairs)
    for own in pairs[then < now]:
        if own is not None:
            mix.place(own)
    if then < now:
        given[place], given[other] = given[other], given[place]
    return then < now


def _placed(send: PlannedSend, content: str | None) -> Placed | None:
    return None if content is None else Placed.of(send, content)


def _together(mix: WeekMix, pair: Sequence[Placed | None]) -> float:
    """What two sends break, the first being there when the second comes."""
    first, second = pair
    lost = 0.0 if first is None else mix.points_lost_here(first)
    if second is None:
        return lost
    if first is not None:
        mix.place(first)
    lost += mix.points_lost_here(second)
    if first is not None:
        mix.remove(first)
    return lost


def filled(
    columns: WeekColumns, sends: Sequence[PlannedSend], picks: Mapping[int, Pick]
) -> tuple[PlannedSend, ...]:
    """The sends with the picks for their places; open ones without are flagged for choosing by hand.

    Diversity counts the sends of the content type before: the fixed ones, then in order of time.
    """
    counts: dict[str | None, int] = {}
    for send in sends:
        if is_fixed(send):
            counts[send.content_type] = counts.get(send.content_type, 0) + 1
    done = list(sends)
    in_time = sorted(range(len(sends)), key=lambda at: (*sends[at].sort_key, sends[at].item_id))
    for place in in_time:
        if is_fixed(sends[place]):
            continue
        if place not in picks:
            done[place] = by_hand(sends[place])
            continue
        content = columns.content_name(int(columns.bank.content_type[picks[place].row]))
        done[place] = with_caption(columns, sends[place], picks[place], counts.get(content, 0))
        counts[content] = counts.get(content, 0) + 1
    return tuple(done)
