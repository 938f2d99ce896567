"""Families of the whole bank and of one changed caption against comparing every pair, in the same run."""

from __future__ import annotations

import difflib
import tracemalloc
from collections.abc import Callable
from itertools import combinations
from statistics import median
from time import perf_counter

import numpy as np
from rapidfuzz.fuzz import ratio
from rapidfuzz.process import cdist

from eros_desktop.domain.captions.families.bank import TextIndex, bank_families
from tests.support.planted_twins import invented_texts, planted, with_slips

CAPTIONS, PLANTED = 59_405, 5_941
CDIST_SAMPLE, DIFFLIB_SAMPLE = 1_500, 60
"""Texts of which the naive ways compare all pairs; their time grows with the square of the number."""


def run() -> list[tuple[str, float, float, float]]:
    """Name, naive milliseconds, our milliseconds, ratio; 59,405 captions of which 5,941 are planted twins."""
    texts = invented_texts(CAPTIONS - PLANTED, seed=7)
    _, twins = planted(texts, PLANTED, seed=8)
    bank = [*texts, *twins]
    ours = _once(lambda: bank_families(TextIndex.of(bank), 0.85, _silent))
    index = TextIndex.of(bank)
    cases = (
        (f"families of the bank (rapidfuzz.cdist scaled from {CDIST_SAMPLE}²)", _cdist(bank), ours),
        (f"families of the bank (difflib scaled from {DIFFLIB_SAMPLE}²)", _difflib(bank), ours),
        ("near twins of one new text", _one_naive(bank), _one(index)),
    )
    return [(name, naive, own, naive / own) for name, naive, own in cases]


def recall() -> tuple[float, float]:
    """The part (0..1) of planted twins that ends in the family of its origin, and peak Python megabytes."""
    texts = invented_texts(CAPTIONS - PLANTED, seed=17)
    rows, twins = planted(texts, PLANTED, seed=18)
    tracemalloc.start()
    found = bank_families(TextIndex.of([*texts, *twins]), 0.85, _silent)
    peak = tracemalloc.get_traced_memory()[1] / 1e6
    tracemalloc.stop()
    home = {row: place for place, members in enumerate(found.rows) for row in members}
    together = [home.get(row, -1) == home.get(len(texts) + at, -2) for at, row in enumerate(rows)]
    return sum(together) / len(together), peak


def _cdist(bank: list[str]) -> float:
    sample = _sample(bank, CDIST_SAMPLE)
    taken = _once(lambda: cdist(sample, sample, scorer=ratio, score_cutoff=85, dtype=np.uint8, workers=2))
    return taken * (len(bank) / CDIST_SAMPLE) ** 2


def _difflib(bank: list[str]) -> float:
    pairs = list(combinations(_sample(bank, DIFFLIB_SAMPLE), 2))
    taken = _once(lambda: [difflib.SequenceMatcher(None, *pair).ratio() for pair in pairs])
    return taken * len(bank) * (len(bank) - 1) / 2 / len(pairs)


def _one_naive(bank: list[str]) -> float:
    new = with_slips(bank[77], 0.05, np.random.default_rng(1))
    return median(
        _once(lambda: [row for row, text in enumerate(bank) if ratio(new, text) >= 85]) for _ in range(3)
    )


def _one(index: TextIndex) -> float:
    new = with_slips(index.texts[77], 0.05, np.random.default_rng(1))

    def look_up() -> None:
        index.put([99], [new])
        index.twins(99, 0.85)

    look_up()
    return median(_once(look_up) for _ in range(5))


def _sample(bank: list[str], count: int) -> list[str]:
    return [bank[row] for row in np.random.default_rng(3).choice(len(bank), count, replace=False)]


def _once(work: Callable[[], object]) -> float:
    begun = perf_counter()
    work()
    return (perf_counter() - begun) * 1000


def _silent(done: int, total: int, what: str) -> None:
    del done, total, what


if __name__ == "__main__":
    for name, naive_ms, ours_ms, times in run():
        print(f"{name}: naive {naive_ms:,.1f} ms, ours {ours_ms:,.2f} ms, {times:,.0f} times")
    print("planted twins together {:.4%}, peak {:,.0f} MB".format(*recall()))
