"""Equal choices decided the same way (domain.md 5.7): higher performance, fewer uses, then the id."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.captions.levels import NOISE
from eros_desktop.domain.captions.optimum.arcs import Arcs
from eros_desktop.domain.captions.optimum.offers import Offers
from eros_desktop.domain.captions.table import Floats
from eros_desktop.domain.rounding import NOISE_PLACES

Ints = NDArray[np.int64]


def without_ties(offers: Offers, chosen: Arcs, prices: Floats) -> Arcs:
    """The choice with each caption replaced by the first of those that are worth the same in its place.

    Same node, content type, level and value, and no dearer text; so neither the total nor the mix changes,
    and what the others of a joint plan need more, or what the week had before, stays.
    """
    bank, performance = offers.columns.bank, np.round(offers.columns.performance, NOISE_PLACES)
    order = np.lexsort((chosen.row, bank.total_sends[chosen.row], -performance[chosen.row], chosen.node))
    rows = chosen.row.copy()
    used = {int(text) for text in bank.text_group[rows]}
    for at in order.tolist():
        equal = offers.equals(chosen, at)
        own = int(bank.text_group[rows[at]])
        equal = equal[prices[bank.text_group[equal]] <= prices[own] + NOISE]
        taken = used - {own}
        free = [row for row in equal.tolist() if int(bank.text_group[row]) not in taken]
        best = min(free, key=lambda row: (-performance[row], bank.total_sends[row], row), default=None)
        if best is not None and best != rows[at]:
            used.discard(own)
            used.add(int(bank.text_group[best]))
            rows[at] = best
    return replace(chosen, row=rows)
