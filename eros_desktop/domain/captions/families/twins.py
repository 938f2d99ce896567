"""The similarity of two texts, of many pairs, and of one text with the whole bank."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.captions.families.candidates import Pairs, candidate_pairs
from eros_desktop.domain.captions.families.signatures import (
    Report,
    Rows,
    Sketch,
    Sketches,
    least_pairs,
    least_triples,
    sketch,
)

Floats = NDArray[np.float64]

DEFAULT_THRESHOLD = 0.85
"""Near twins are alike by at least this ratio (domain.md 5.4)."""

PAIRS_A_PART = 1 << 17


@dataclass(frozen=True, slots=True, eq=False)
class TwinPairs:
    """Pairs of rows and their similarity (threshold..1), most similar first, then by rows."""

    first: Rows
    second: Rows
    similarity: Floats

    def __len__(self) -> int:
        return len(self.first)


def near_twins(
    texts: list[str],
    threshold: float,
    report: Report,
    sketches: Sketches | None = None,
) -> TwinPairs:
    """All pairs of different normalised texts alike by at least `threshold`, but for some the bands miss."""
    known = sketch(texts) if sketches is None else sketches
    return measured(texts, candidate_pairs(texts, known, threshold, report), threshold, report)


def measured(texts: list[str], pairs: Pairs, threshold: float, report: Report) -> TwinPairs:
    """The pairs whose texts are alike by at least `threshold`."""
    narrow, is_narrow = narrowed(texts)
    sizes = np.array([len(text) for text in texts], dtype=np.int64)
    kept = [(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0))]
    for start in range(0, len(pairs), PAIRS_A_PART):
        first, second = pairs.first[start : start + PAIRS_A_PART], pairs.second[start : start + PAIRS_A_PART]
        # the shorter text cannot have more in common with the longer one than all of it
        most = 2 * np.minimum(sizes[first], sizes[second]) / np.maximum(sizes[first] + sizes[second], 1)
        first, second = first[most >= threshold - 1e-9], second[most >= threshold - 1e-9]
        small = is_narrow[first] & is_narrow[second]
        for rows, letters in ((small, narrow), (~small, texts)):
            one, other = first[rows], second[rows]
            alike = _alike(
                [letters[row] for row in one.tolist()], [letters[row] for row in other.tolist()], threshold
            )
            near = alike > 0
            kept.append((one[near], other[near], alike[near]))
        report(min(start + PAIRS_A_PART, len(pairs)), len(pairs), "measuring pairs")
    first, second, similarity = (np.concatenate(parts) for parts in zip(*kept, strict=True))
    order = np.lexsort((second, first, -similarity))
    return TwinPairs(first[order], second[order], similarity[order])


def narrowed(texts: Sequence[str]) -> tuple[list[str], NDArray[np.bool_]]:
    """The texts in an alphabet of their own, and which of them have one.

    The 256 commonest characters get a byte each, for texts in bytes are measured twice as fast. A text with
    another character stands as it is and is to be compared in its own letters.
    """
    letters = np.frombuffer("".join(texts).encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    counts = np.bincount(letters, minlength=1)
    commonest = np.argsort(-counts, kind="stable")[:256]
    alphabet = np.full(len(counts), -1, dtype=np.int16)
    alphabet[commonest] = np.arange(len(commonest))
    codes = alphabet[letters]
    joined = codes.astype(np.uint8).tobytes().decode("latin-1")
    ends = np.cumsum(np.array([len(text) for text in texts], dtype=np.int64))
    strange = np.concatenate([[0], np.cumsum(codes < 0)])
    starts = np.concatenate([[0], ends])[:-1] if len(texts) else ends
    found = [joined[start:end] for start, end in zip(starts.tolist(), ends.tolist(), strict=True)]
    return found, strange[ends] == strange[starts]


def _alike(one: list[str], other: list[str], threshold: float) -> Floats:
    from rapidfuzz.fuzz import ratio
    from rapidfuzz.process import cpdist

    cutoff = threshold * 100.0
    found: Floats = cpdist(one, other, scorer=ratio, score_cutoff=cutoff, dtype=np.float64, workers=2)
    return found / 100.0


def similarities(text: str, others: Sequence[str], threshold: float) -> Floats:
    """The similarity of one normalised text with others; 0 where it is below the threshold."""
    from rapidfuzz.fuzz import ratio
    from rapidfuzz.process import cdist

    if not others:
        return np.zeros(0)
    found: Floats = cdist([text], others, scorer=ratio, score_cutoff=threshold * 100.0, dtype=np.float64)[0]
    return found / 100.0


def twins_of(text: str, texts: Sequence[str], sketches: Sketches, threshold: float) -> tuple[Rows, Floats]:
    """Rows of `texts` alike to one normalised text by at least `threshold`, most similar first."""
    own = sketch([text])
    near = np.flatnonzero(_with_all(own.pairs, sketches.pairs, least_pairs(threshold)))
    near = near[_with_all(own.triples, sketches.triples, least_triples(threshold), near)]
    alike = similarities(text, [texts[row] for row in near.tolist()], threshold)
    rows, alike = near[alike > 0], alike[alike > 0]
    order = np.lexsort((rows, -alike))
    return rows[order], alike[order]


def _with_all(one: Sketch, many: Sketch, least: float, rows: Rows | None = None) -> NDArray[np.bool_]:
    """True for each of many texts (or of those in `rows`) that shares enough runs with one."""
    bits, sizes = (many.bits, many.sizes) if rows is None else (many.bits[rows], many.sizes[rows])
    different = np.bitwise_count(bits ^ one.bits[0]).sum(axis=1, dtype=np.int32)
    both = sizes + one.sizes[0]
    enough: NDArray[np.bool_] = (both - different) >= least * (both + different)
    return enough
