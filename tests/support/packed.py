"""Many small choices drawn by Hypothesis as one number."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st

MOST = 2**24
"""Up to here Hypothesis draws all whole numbers of a range equally often."""


def packed(**choices: Sequence[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """One of each of the choices by name, each combination as likely as any other.

    Drawing a value for each field costs most of a random object. Numbers shrink to the first of every choice.
    """
    combinations = math.prod(map(len, choices.values()))
    if combinations > MOST:
        raise ValueError(f"{combinations:,} combinations are too many for one number")

    def unpacked(number: int) -> dict[str, Any]:
        found = {}
        for name, values in choices.items():
            number, place = divmod(number, len(values))
            found[name] = values[place]
        return found

    return st.integers(0, combinations - 1).map(unpacked)
