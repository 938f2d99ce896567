"""Candidates for sends as parallel arrays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.captions.table import Flags, Floats

Ints = NDArray[np.int64]

_COLUMNS = ("node", "row", "value", "content", "level", "priority")


@dataclass(frozen=True, slots=True, eq=False)
class Arcs:
    """Candidates as parallel arrays.

    `node` is a group, or `len(groups) + kind` for a steady caption. `value` is points without diversity,
    less the cost of the level; `content` is -1 for a caption without content type.
    """

    node: Ints
    row: Ints
    value: Floats
    content: Ints
    level: Ints
    priority: Floats

    def __len__(self) -> int:
        return len(self.row)

    def __getitem__(self, keep: NDArray[np.int64] | Flags) -> Arcs:
        return Arcs(
            self.node[keep],
            self.row[keep],
            self.value[keep],
            self.content[keep],
            self.level[keep],
            self.priority[keep],
        )

    @property
    def keys(self) -> Ints:
        """One number for each (node, row)."""
        return (self.node << 32) + self.row

    def without(self, known: Arcs) -> Arcs:
        """Those that are not among the known ones."""
        return self[~np.isin(self.keys, known.keys)]

    def followed_by(self, more: Arcs) -> Arcs:
        """These and then more, in their order."""
        return Arcs(*(np.concatenate([getattr(self, name), getattr(more, name)]) for name in _COLUMNS))

    @classmethod
    def joined(cls, parts: Sequence[Arcs]) -> Arcs:
        """All of them, each (node, row) once."""
        whole = cls(*(np.concatenate([getattr(part, name) for part in parts]) for name in _COLUMNS))
        _, first = np.unique(whole.keys, return_index=True)
        return whole[first]


def no_arcs() -> Arcs:
    """None at all."""
    none = np.zeros(0, dtype=np.int64)
    return Arcs(none, none, np.zeros(0), none, none, np.zeros(0))
