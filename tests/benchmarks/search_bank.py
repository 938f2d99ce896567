"""A bank to search in: the demo's texts with rare words of their own, columns drawn at random, queries."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import numpy as np

from eros_desktop.domain.captions.freshness import freshness
from eros_desktop.domain.captions.search.columns import NO_PRICE, SearchNames, SheetColumns
from eros_desktop.domain.captions.table import NEVER, CaptionTable
from eros_desktop.domain.captions.text import count_emoji
from eros_desktop.services.captions.sheet import CaptionSheet
from eros_desktop.services.captions.sheet_texts import SheetTexts
from eros_desktop.services.demo.texts import compose_bank, shares

CAPTIONS = 59_405
DAY = 740_000
RARE_WORDS = 2
"""So many words of each text come from a long tail, as names, typing errors and amounts do in a bank."""

SYLLABLES = ("ba", "co", "di", "fe", "gu", "ha", "jo", "ki", "lu", "ma", "no", "pe", "qui", "ro", "sa", "tu")

QUERIES = (
    "light",
    "the golden hour",
    "harbour",
    "cashmere scarf",
    "auto-renew",
    "don't miss it",
    '"by the harbour"',
    '"the light after the rain"',
    "studio -rain",
    "winter market -pics type:ppv_unlock",
    "green silk score>70 used:no",
    "has:urgency beach fresh>=60",
    "emoji:heavy coffee length<120",
    "$225 worth",
    "noro sabako",
    "xylophone",
    "mber",
    "\U0001f319\u2728",
    "one more look",
    "earned>100 sends>3 -lake set",
    "e",
    "a",
    "-the",
)


def keystrokes() -> tuple[str, ...]:
    """Every text that stands in the field while the queries are typed, one key at a time."""
    return tuple(query[:end] for query in QUERIES for end in range(1, len(query) + 1))


def is_plain(typed: str) -> bool:
    """Words only: what LIKE, a loop and a full-text index can be asked as well."""
    return not set(typed) & set('":<>=-') and bool(typed.strip())


@cache
def texts(times: int = 1) -> tuple[str, ...]:
    """The bank's texts, `times` as many; the further ones differ in their rare words."""
    rng = np.random.default_rng(59_405)
    kinds, weights = shares()
    drawn = [kinds[code] for code in rng.choice(len(kinds), size=CAPTIONS, p=weights)]
    base = compose_bank(drawn, rng)
    tail = rng.zipf(1.35, size=(CAPTIONS * times, RARE_WORDS)) % 5_000_000
    return tuple(
        f"{base[row % CAPTIONS]} {_rare(int(first))} {_rare(int(second))}"
        for row, (first, second) in enumerate(tail)
    )


def _rare(number: int) -> str:
    word = ""
    while number:
        number, syllable = divmod(number, len(SYLLABLES))
        word += SYLLABLES[syllable]
    return word or "so"


def sheet(said: Sequence[str]) -> CaptionSheet:
    """A sheet over these texts, not yet ready; every other column is drawn at random."""
    rng = np.random.default_rng(7)
    number = len(said)
    kinds, _ = shares()
    used = np.where(rng.random(number) < 0.3, NEVER, DAY - rng.integers(0, 200, number)).astype(np.int32)
    score = np.where(rng.random(number) < 0.1, np.nan, rng.integers(0, 101, number))
    ids = tuple(f"demo-{row:07}" for row in range(number))
    flags = rng.random((5, number)) < 0.4
    family = np.where(rng.random(number) < 0.9, 0, rng.integers(1, number, number)).astype(np.int64)
    bank = CaptionTable(
        ids, tuple(sorted(kinds)), ("outdoor", "solo", "workout"),
        rng.integers(0, len(kinds), number).astype(np.int16), rng.integers(-1, 3, number).astype(np.int16),
        score, rng.integers(0, 60, number).astype(np.int32), used, flags[0],
        rng.integers(0, 4, number).astype(np.int32), np.array([len(one) for one in said], dtype=np.int32),
        np.array([count_emoji(one) for one in said], dtype=np.int32),
        rng.integers(-1, 2, number).astype(np.int16), ("calm", "playful"),
        rng.integers(-1, 2, number).astype(np.int16), ("dry", "warm"),
        np.arange(number, dtype=np.int32), flags[1], flags[2],
    )  # fmt: skip
    columns = SheetColumns(
        bank, {one: row for row, one in enumerate(ids)}, tuple(said),
        rng.integers(0, 2_000_000, number), rng.random(number) * 0.2, np.full(number, NO_PRICE),
        flags[3], flags[4], family, (family > 0).astype(np.int64), freshness(used, DAY), DAY,
    )  # fmt: skip
    return CaptionSheet(1, columns, SearchNames(), SheetTexts(columns.texts))
