"""The same rules as the columns, one caption at a time and as plainly as they can be written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tests.support.builders_captions import CATEGORIES, PRIORITIES, Row


@dataclass(frozen=True)
class Setting:
    """The creator and the send of a scalar test: day 0 is the Monday."""

    key: str
    day: int
    vault: frozenset[str]
    avoided: frozenset[str]
    placed: dict[str, int]
    persona: str | None = "bubbly"
    tones: tuple[str, ...] = ("warm",)


def freshness(row: Row, day: int) -> float:
    if row.last_use is None or day - row.last_use > 90:
        return 100.0
    return max(0.0, 100.0 - 2.0 * max(0, day - row.last_use))


def performance(row: Row) -> float:
    if row.own_score is not None:
        return row.own_score
    return 50.0 if row.performance is None else row.performance


def type_priority(row: Row, key: str) -> float:
    mapped = PRIORITIES[key]
    if row.caption_type not in mapped:
        return 30.0
    place = sorted(mapped, key=lambda name: mapped[name]).index(row.caption_type)
    return 100.0 - 40.0 / max(len(mapped) - 1, 1) * place


def diversity(row: Row, placed: dict[str, int]) -> float:
    count = placed.get(row.content_type, 0) if row.content_type else 0
    if count == 0:
        return 100.0
    return 100.0 - 10.0 * count if count <= 4 else max(20.0, 100.0 - 8.0 * count)


def persona(row: Row, own: str | None, tones: tuple[str, ...]) -> float:
    if own is None:
        return 50.0
    if row.persona == own:
        return 100.0
    return 75.0 if row.tone in tones else 40.0


def score(row: Row, at: Setting) -> float:
    total = (
        0.40 * freshness(row, at.day)
        + 0.35 * performance(row)
        + 0.15 * type_priority(row, at.key)
        + 0.05 * diversity(row, at.placed)
        + 0.05 * persona(row, at.persona, at.tones)
    )
    if row.all_uses_30d > 3:
        total -= 20
    return round(max(0.0, total), 9)


def is_near(use: int | None, day: int, gap: int) -> bool:
    return use is not None and abs(use - day) < gap


def is_open(place: int, rows: Sequence[Row], at: Setting, used: frozenset[int] = frozenset()) -> bool:
    """Every hard filter of domain.md 5.1 and 5.4 for a paid page."""
    row = rows[place]
    group = {other for other, twin in enumerate(rows) if text_of(other, twin) == text_of(place, row)}
    if at.key == "ppv_wall" or not row.is_active or row.content_type in at.avoided:
        return False
    if row.content_type is None and (CATEGORIES[at.key] == "revenue" or not at.vault):
        return False
    if row.content_type is not None and row.content_type not in at.vault:
        return False
    if row.caption_type not in PRIORITIES[at.key] or (at.key == "ppv_followup" and row.length > 150):
        return False
    if group & used or row.uses_30d >= 2 or row.uses_lifetime >= 10:
        return False
    if any(is_near(use, at.day, 14) for use in (row.last_use, row.next_use)):
        return False
    return not any(
        is_near(use, at.day, 7) for twin in group for use in (rows[twin].last_use, rows[twin].next_use)
    )


def text_of(place: int, row: Row) -> int:
    """Captions with the same number are near twins."""
    return place if row.group is None else row.group


def level(row: Row, day: int) -> int | None:
    """Fallback level at full confidence."""
    fresh, strong = freshness(row, day), performance(row)
    for number, (least_fresh, least_strong) in enumerate(((30, 40), (20, 40), (20, 30), (10, 30))):
        if fresh >= least_fresh and strong >= least_strong:
            return number
    return None


def ranked(rows: Sequence[Row], at: Setting, used: frozenset[int] = frozenset()) -> list[int]:
    """Rows of levels 0-3, best first (domain.md 5.3, 5.7)."""
    offered = [
        (number, -score(row, at), -performance(row), row.total_sends, place)
        for place, row in enumerate(rows)
        if is_open(place, rows, at, used) and (number := level(row, at.day)) is not None
    ]
    return [place for *_, place in sorted(offered)]
