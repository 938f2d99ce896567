"""How well a name answers to what was typed: whole beginnings first, single letters in order last. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TypeVar

T = TypeVar("T")

EXACT, START, WORD, INSIDE, ASIDE, MISTYPED, LETTERS = 140, 100, 80, 60, 40, 25, 15
"""Points of a typed word: the whole name, its beginning, the beginning of a later word, somewhere inside, in
the words beside the name, one letter wrong, only its letters in order.
"""
FEWEST_FUZZY = 2
"""One letter begins a word of nearly every name."""
FEWEST_MISTYPED = 4

_WORDS = re.compile(r"[^\W_]+")


def points(name: str, aside: str, typed: str) -> float:
    """How well `typed` names something; 0 when it does not. `aside` are words beside its name."""
    name, aside, typed = name.casefold(), aside.casefold(), " ".join(typed.casefold().split())
    if name == typed:
        return EXACT
    found = [_word_points(name, aside, word) for word in typed.split()]
    if not all(found):
        return 0
    return sum(found) / max(1, len(found)) + (START - WORD if name.startswith(typed) else 0)


def ranked(
    things: Sequence[T],
    typed: str,
    words: Callable[[T], tuple[str, str]],
    recent: Callable[[T], int | None] = lambda _thing: None,
) -> list[T]:
    """Those that answer to what was typed, the best first; among equals the recent ones, then as they came.

    `words` gives the name and the words beside it; `recent` how long ago a thing was used, 0 for last, None
    for never. Without anything typed all are there, the recent ones first.
    """
    found = [(points(*words(one), typed) if typed.strip() else 1.0, one) for one in things]
    kept = [(score, _age(recent(one)), at, one) for at, (score, one) in enumerate(found) if score]
    kept.sort(key=lambda entry: (-entry[0], *entry[1:3]))
    return [entry[3] for entry in kept]


def _age(recent: int | None) -> float:
    return float("inf") if recent is None else recent


def _word_points(name: str, aside: str, word: str) -> float:
    if name.startswith(word):
        return START
    if any(one.startswith(word) for one in _WORDS.findall(name)):
        return WORD
    if word in name:
        return INSIDE
    if word in aside:
        return ASIDE
    if len(word) >= FEWEST_MISTYPED and any(_nearly(word, one) for one in _WORDS.findall(name)):
        return MISTYPED
    return LETTERS if len(word) >= FEWEST_FUZZY and _in_order(word, name) else 0


def _nearly(typed: str, word: str) -> bool:
    """True when one letter is wrong, missing, too many or swapped with its neighbour."""
    from rapidfuzz.distance import OSA

    return OSA.distance(typed, word, score_cutoff=1) <= 1


def _in_order(letters: str, name: str) -> bool:
    """True when the letters stand in the name in this order, each run beginning a word: `gw`, `genwe`."""
    pattern = "".join(f"(?:{re.escape(one)}|.*?\\b{re.escape(one)})" for one in letters[1:])
    return re.search(rf"\b{re.escape(letters[0])}{pattern}", name) is not None
