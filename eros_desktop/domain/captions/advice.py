"""What to say of a caption as a whole: length, emoji, length at a price (domain.md 2.3, 2.6, 6.5)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from eros_desktop.domain.captions.quality import LENGTH_GATES, LONGEST_CAPTION, OTHER
from eros_desktop.domain.captions.text import emoji_level
from eros_desktop.domain.errors import InvalidInput
from eros_desktop.domain.planning import prices as matrix
from eros_desktop.domain.reference import CharacterRange, Prices, SendType

Severity = Literal["good", "info", "warning", "error"]

FOLLOWUP = "ppv_followup"


@dataclass(frozen=True, slots=True)
class Advice:
    """One remark about the whole text."""

    key: str
    severity: Severity
    message: str


def length_advice(characters: int, kind: SendType | None) -> Iterator[Advice]:
    """Whether the length suits the send type, and what its category's gates take off the score.

    The send type's own range wins: inside it lost points are only a remark. A follow-up above its range is an
    error, since the planner never sends one.
    """
    if characters > LONGEST_CAPTION:
        yield Advice(
            "too_long",
            "error",
            f"{_characters(characters)}; at most {LONGEST_CAPTION:,} are judged. Shorten it.",
        )
    if kind is None:
        return
    fits = kind.caption_length.minimum <= characters <= kind.caption_length.maximum
    yield _range_advice(characters, kind, fits)
    gate = LENGTH_GATES.get(kind.category, LENGTH_GATES[OTHER])
    points = -gate.points(characters)
    if points:
        yield Advice(
            "length_gate",
            "info" if fits else "warning",
            f"{points} points are lost: of {kind.category} captions {gate.ideal_minimum} to "
            f"{gate.ideal_maximum} characters score best.",
        )


def _range_advice(characters: int, kind: SendType, fits: bool) -> Advice:
    wanted = _range(kind.caption_length)
    if fits:
        return Advice("length", "good", f"{_characters(characters)}: right for {kind.name}.")
    is_long = characters > kind.caption_length.maximum
    severity: Severity = "error" if is_long and kind.key == FOLLOWUP else "warning"
    counted = _characters(characters)
    return Advice(
        "length",
        severity,
        f"{counted}: too long for {kind.name}, {wanted} are right."
        if is_long
        else f"{counted}: too short for {kind.name}, {wanted} are right.",
    )


def emoji_advice(count: int, too_dense: float | None, kind: SendType | None) -> Iterator[Advice]:
    """Whether the emoji suit the send type; `too_dense` is the density 0..1 where that is too high."""
    if too_dense is not None:
        yield Advice("emoji_density", "warning", f"Emoji are {too_dense:.0%} of the characters; use fewer.")
    if kind is None:
        return
    level = f"{count} emoji ({emoji_level(count)})"
    wanted = _range(kind.emoji_count)
    if kind.emoji_count.minimum <= count <= kind.emoji_count.maximum:
        yield Advice("emoji_level", "good", f"{level}: right for {kind.name}.")
    else:
        yield Advice(
            "emoji_level", "info", f"{level}; {wanted} ({kind.emoji_level}) are right for {kind.name}."
        )


def price_advice(characters: int, price_cents: int | None, prices: Prices | None) -> Iterator[Advice]:
    """The price-length matrix: advice, never a block; for other prices it names the nearest with advice."""
    if price_cents is None or prices is None or not prices.price_lengths:
        return
    found = matrix.length_advice(price_cents, characters, prices)
    if found is None:
        yield Advice("price_length", "info", _nearest(price_cents, characters, prices))
    elif found.loss > 0:
        yield Advice("price_length", "warning", f"The caption is {found.sentence}")
    else:
        yield Advice("price_length", "good", f"The caption has {found.sentence}")


def _nearest(price_cents: int, characters: int, prices: Prices) -> str:
    try:
        return matrix.price_length(price_cents / 100, characters, prices).sentence
    except InvalidInput as unsupported:
        return unsupported.message


def _range(found: CharacterRange) -> str:
    return f"{found.minimum} to {found.maximum}"


def _characters(count: int) -> str:
    return "1 character" if count == 1 else f"{count:,} characters"
