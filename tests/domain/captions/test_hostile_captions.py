"""Texts made to be slow: eight times the length must not take much more than eight times as long."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

import pytest

from eros_desktop.app.bootstrap import load_reference
from eros_desktop.domain.captions.checks import check_caption
from eros_desktop.domain.captions.quality import quality_tier
from eros_desktop.domain.captions.structure import flags
from eros_desktop.domain.captions.text import count_characters, count_emoji, normalise_text, word_count

SHORT, MIDDLE, LONG = 4_096, 8_192, 32_767
GROWTH = LONG / SHORT
GENEROUS = 3.0
"""Quadratic work would be eight times over the linear one."""
DEARER_THAN_HONEST = 25.0
"""One character may stand for eighteen (U+FDFA); a pattern that tries again at every place costs hundreds."""
ATTEMPTS = 3

SHAPES = {
    "words": "honest words of a calm day ",
    "marks in two classes": "\u0323\u0301",
    "frames that never close": "which open claim ",
    "amounts": "$1,",
    "anchors that never close": "$1 for only ",
    "digits": "1",
    "blanks": " ",
    "lines": "new\n",
    "hyphens": "a-",
    "faces": "\U0001f600",
    "faces apart": "\U0001f600   ",
    "families": "\U0001f468\u200d",
    "tags": "\U0001f3f4" + "\U000e0067" * 40,
    "ligatures": "\ufdfa",
    "styled": "\U0001d4d0",
    "apostrophes": "'",
    "names": "cosplay/",
    "half names": "c0sp1a",
    "stock phrases": "click - here ",
    "invisible marks": "\u200b",
    "markup": "<b><i>",
}
KIND = load_reference().send_types["bundle"]


def checked(text: str) -> None:
    check_caption(text, send_type=KIND, vault_types=(), content_names={"cosplay": ("cosplay", "c/p")})


def counted(text: str) -> None:
    flags(text)
    quality_tier(text, "revenue")
    normalise_text(text)
    count_characters(text)
    count_emoji(text)
    word_count(text)


def seconds(work: Callable[[str], None], text: str) -> float:
    """In the time of this process alone."""
    was_collecting = gc.isenabled()
    gc.disable()
    try:
        started = time.process_time()
        work(text)
        return time.process_time() - started
    finally:
        if was_collecting:
            gc.enable()


def quickest(work: Callable[[str], None], text: str) -> float:
    return min(seconds(work, text) for _ in range(ATTEMPTS))


def keeps_within(work: Callable[[str], None], text: str, limit: float) -> bool:
    """Whether a run takes no longer; what disturbs one run hardly disturbs them all."""
    return any(seconds(work, text) <= limit for _ in range(ATTEMPTS))


def shaped(piece: str, characters: int) -> str:
    return "x" + (piece * characters)[: characters - 1]


@pytest.mark.parametrize("work", [checked, counted])
@pytest.mark.parametrize("shape", SHAPES)
def test_work_grows_with_the_length_of_the_text_and_no_faster(
    shape: str, work: Callable[[str], None]
) -> None:
    piece = SHAPES[shape]
    short = quickest(work, shaped(piece, SHORT))
    assert keeps_within(work, shaped(piece, LONG), short * GROWTH * GENEROUS)


@pytest.mark.parametrize("work", [checked, counted])
def test_no_hostile_text_costs_much_more_than_an_honest_one(work: Callable[[str], None]) -> None:
    limit = quickest(work, shaped(SHAPES["words"], MIDDLE)) * DEARER_THAN_HONEST
    dear = [shape for shape, piece in SHAPES.items() if not keeps_within(work, shaped(piece, MIDDLE), limit)]
    assert dear == []
