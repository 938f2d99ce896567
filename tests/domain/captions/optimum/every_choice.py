"""The best week found by trying every choice of captions, with the scalar rules only."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace

from eros_desktop.domain.schedule.sends import PlannedSend
from tests.domain.captions import reference as plain
from tests.support.builders_captions import MONDAY, PRIORITIES, Row

UNITS = (0.0, 1.0, 3.0, 7.0, 15.0, 31.0)
"""What each fallback level costs, the last for no caption at all."""

UNIT = 10_000.0
Option = tuple[int | None, int]
"""A row (None: by hand) and its level."""


def options(rows: Sequence[Row], at: plain.Setting) -> list[Option]:
    """Everything a send may get, the other sends left out of account."""
    found: list[Option] = [(None, 5)]
    for place, row in enumerate(rows):
        number = plain.level(row, at.day)
        if plain.is_open(place, rows, at):
            if number is not None:
                found.append((place, number))
            continue
        other = replace(row, caption_type=next(iter(PRIORITIES[at.key])))
        strong = plain.freshness(row, at.day) >= 20 and plain.performance(row) >= 50
        fits = row.caption_type not in PRIORITIES[at.key] and at.key != "ppv_followup"
        if strong and fits and plain.is_open(place, [*rows[:place], other, *rows[place + 1 :]], at):
            found.append((place, 4))
    return found


def kinds_of(at: plain.Setting, sends: Sequence[PlannedSend]) -> list[plain.Setting]:
    return [replace(at, key=send.send_type_key, day=(send.day - MONDAY).days, placed={}) for send in sends]


def takers(rows: Sequence[Row], at: plain.Setting, sends: Sequence[PlannedSend]) -> int:
    """For how many sends the rules leave a caption: only where two want one is there much to choose."""
    return sum(options(rows, kind) != [(None, 5)] for kind in kinds_of(at, sends))


def firsts(rows: Sequence[Row], at: plain.Setting, sends: Sequence[PlannedSend]) -> set[int | None]:
    """The rows the first send gets in all the choices that relax no level."""
    offered = [[one for one in options(rows, kind) if one[1] == 0] for kind in kinds_of(at, sends)]
    return {picked[0][0] for picked in choices(rows, offered)}


def best(rows: Sequence[Row], at: plain.Setting, sends: Sequence[PlannedSend]) -> tuple[float, float]:
    """(units of relaxed levels, total score) of the best choice: fewest units first, then most points."""
    kinds = kinds_of(at, sends)
    offered = [options(rows, kind) for kind in kinds]
    return max(_totals(rows, kinds, offered, frozenset(), {}), key=lambda found: (-found[0], found[1]))


def worth(
    rows: Sequence[Row], at: plain.Setting, chosen: Sequence[Option], sends: Sequence[PlannedSend]
) -> float:
    """Total score of one choice: each content type pays less the more often it came before."""
    total, placed = 0.0, dict[str, int]()
    for (row, _), send in zip(chosen, sends, strict=True):
        if row is not None:
            here = replace(at, key=send.send_type_key, day=(send.day - MONDAY).days, placed=placed)
            total += plain.score(rows[row], here)
            content = rows[row].content_type
            placed = placed if content is None else {**placed, content: placed.get(content, 0) + 1}
    return total


def _totals(
    rows: Sequence[Row],
    kinds: Sequence[plain.Setting],
    offered: Sequence[list[Option]],
    used: frozenset[int],
    placed: dict[str, int],
) -> Iterator[tuple[float, float]]:
    if not kinds:
        yield 0.0, 0.0
        return
    for row, number in offered[0]:
        if row is None:
            for units, total in _totals(rows, kinds[1:], offered[1:], used, placed):
                yield units + UNITS[5], total
            continue
        text = plain.text_of(row, rows[row])
        if text in used:
            continue
        content = rows[row].content_type
        after = placed if content is None else {**placed, content: placed.get(content, 0) + 1}
        own = plain.score(rows[row], replace(kinds[0], placed=placed))
        for units, total in _totals(rows, kinds[1:], offered[1:], used | {text}, after):
            yield units + UNITS[number], own + total


def choices(rows: Sequence[Row], offered: Sequence[list[Option]]) -> Iterator[tuple[Option, ...]]:
    """Every way to take one option each, no text twice."""
    for picked in itertools.product(*offered):
        texts = [plain.text_of(row, rows[row]) for row, _ in picked if row is not None]
        if len(set(texts)) == len(texts):
            yield picked
