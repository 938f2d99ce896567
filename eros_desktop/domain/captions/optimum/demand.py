"""The open sends of a week, grouped: those of one type on one date are alike to the captions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.captions.greedy import content_counts
from eros_desktop.domain.captions.picks import is_fixed
from eros_desktop.domain.captions.week_columns import WeekColumns
from eros_desktop.domain.schedule.sends import PlannedSend

Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Group:
    """Open sends of one type on one date; `kind` numbers the types of the demand."""

    send_type_key: str
    day: date
    kind: int
    count: int


@dataclass(frozen=True, slots=True, eq=False)
class Demand:
    """What a week asks of the captions.

    `placed` counts the fixed sends by content code, `taken` are the text groups that may not be used any
    more: those of the fixed sends and of other creators' weeks.
    """

    groups: tuple[Group, ...]
    kinds: tuple[str, ...]
    placed: Ints
    taken: Ints

    @property
    def sends(self) -> int:
        """How many captions are asked for."""
        return sum(group.count for group in self.groups)


def demand_of(columns: WeekColumns, sends: Sequence[PlannedSend]) -> Demand:
    """The demand of all sends of a week, fixed ones included."""
    open_sends = [send for send in sends if not is_fixed(send)]
    counts: dict[tuple[str, date], int] = {}
    for send in open_sends:
        counts[send.send_type_key, send.day] = counts.get((send.send_type_key, send.day), 0) + 1
    kinds = tuple(sorted({key for key, _ in counts}))
    groups = tuple(Group(key, day, kinds.index(key), count) for (key, day), count in sorted(counts.items()))
    placed = content_counts([send for send in sends if is_fixed(send)])
    bank = columns.bank
    rows = bank.positions([send.caption_id for send in sends if is_fixed(send) and send.caption_id])
    return Demand(
        groups,
        kinds,
        np.array([placed[name] for name in bank.content_type_names], dtype=np.int64),
        np.unique(bank.text_group[np.append(rows[rows >= 0], columns.inputs.taken_rows)]).astype(np.int64),
    )
