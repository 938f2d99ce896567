"""Copies of texts with small changes, as people make them: slips, another number, emoji at the end."""

from __future__ import annotations

import re

import numpy as np

from eros_desktop.domain.captions.text import normalise_text
from eros_desktop.services.demo.texts import compose_bank, shares

LETTERS = "abcdefghijklmnopqrstuvwxyz "
MARKS = ("✨", "🌊", "💛", "🎁", "🌿")


def invented_texts(count: int, seed: int) -> list[str]:
    """Normalised captions as the demo invents them."""
    rng = np.random.default_rng(seed)
    names, weights = shares()
    kinds = rng.choice(np.array(names), size=count, p=weights)
    return [normalise_text(text) for text in compose_bank([str(kind) for kind in kinds], rng)]


def with_slips(text: str, share: float, rng: np.random.Generator) -> str:
    """So many of its characters replaced, doubled by another or left out; at least one."""
    letters = list(text)
    for _ in range(max(1, int(len(text) * share))):
        at, letter = int(rng.integers(len(letters))), LETTERS[int(rng.integers(len(LETTERS)))]
        kind = int(rng.integers(3))
        if kind == 0:
            letters[at] = letter
        elif kind == 1:
            letters.insert(at, letter)
        elif len(letters) > 3:
            del letters[at]
    return normalise_text("".join(letters))


def planted(texts: list[str], count: int, seed: int) -> tuple[list[int], list[str]]:
    """Rows of `count` texts and a near twin of each: half with slips in 1 to 10 % of the characters, a
    quarter each with emoji appended and with other numbers.
    """
    rng = np.random.default_rng(seed)
    rows = [int(row) for row in rng.choice(len(texts), count, replace=False)]
    return rows, [_twin(texts[row], place % 4, rng) for place, row in enumerate(rows)]


def _twin(text: str, kind: int, rng: np.random.Generator) -> str:
    if kind < 2:
        return with_slips(text, float(rng.uniform(0.01, 0.10)), rng)
    if kind == 2:
        chosen = rng.choice(np.array(MARKS), int(rng.integers(1, 4)))
        return f"{text} {''.join(str(mark) for mark in chosen)}"
    changed = re.sub(r"\d+", lambda _: str(int(rng.integers(1, 300))), text)
    return changed if changed != text else f"{text} 2"
