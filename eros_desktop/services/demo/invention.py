"""An invented workspace in memory: creators, captions with what they earned, and the past sends behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.creators import CreatorProfile
from eros_desktop.domain.reference import Reference
from eros_desktop.services.demo.history import Bank, Past, invent_past
from eros_desktop.services.demo.people import PERSONAS, TONES, invent_creators, invent_temper
from eros_desktop.services.demo.texts import compose_bank, shares
from eros_desktop.services.progress import Progress

TYPELESS_SHARE = 0.12
PERSONA_SHARE, TONE_SHARE = 0.4, 0.5
MIDDLE_SCORE, SCORE_SPREAD, SHRINK_USES = 55.0, 24.0, 2.0


@dataclass(frozen=True, slots=True, eq=False)
class Invention:
    """Everything the demo stores; texts, personas, tones and media counts are parallel to the bank."""

    profiles: tuple[CreatorProfile, ...]
    texts: tuple[str, ...]
    bank: Bank
    personas: tuple[str | None, ...]
    tones: tuple[str | None, ...]
    media_counts: NDArray[np.int64]
    pasts: tuple[Past, ...]
    use: CaptionUse


@dataclass(frozen=True, slots=True, eq=False)
class CaptionUse:
    """What each caption did in the invented past; `last_day` is 0 for never, money whole cents."""

    sends: NDArray[np.int64]
    earned_cents: NDArray[np.int64]
    viewed: NDArray[np.int64]
    purchased: NDArray[np.int64]
    last_day: NDArray[np.int64]
    score: NDArray[np.float64]


def invent(
    creators: int,
    captions: int,
    messages: int,
    seed: int,
    today: date,
    reference: Reference,
    progress: Progress,
) -> Invention:
    """The same numbers and seed give the same workspace; `today` is the day after the last past send."""
    rng = np.random.default_rng(seed)
    profiles = invent_creators(creators, reference, rng)
    progress.report(1, creators + 3, "captions")
    bank, texts = _bank(captions, reference, rng)
    shares_of = [messages // creators + (index < messages % creators) for index in range(creators)]
    pasts = []
    for index, profile in enumerate(profiles):
        progress.report(index + 2, creators + 3, f"past sends of {profile.creator.page_name}")
        temper = invent_temper(profile, rng)
        pasts.append(invent_past(profile, temper, bank, shares_of[index], today, reference, rng))
    return Invention(
        tuple(profiles),
        tuple(texts),
        bank,
        _sparse(PERSONAS, PERSONA_SHARE, captions, rng),
        _sparse(TONES, TONE_SHARE, captions, rng),
        rng.integers(1, 16, size=captions),
        tuple(pasts),
        caption_use(pasts, bank),
    )


def caption_use(pasts: Sequence[Past], bank: Bank) -> CaptionUse:
    """Sums over the past sends of every caption, and the score that follows."""
    count = len(bank.appeal)
    rows = np.concatenate([past.caption for past in pasts]) if pasts else np.zeros(0, dtype=np.int64)

    def summed(name: str) -> NDArray[np.int64]:
        values = np.concatenate([getattr(past, name) for past in pasts])
        return np.bincount(rows, weights=values, minlength=count).astype(np.int64)

    sends = np.bincount(rows, minlength=count)
    earned = summed("earned_cents")
    last = np.zeros(count, dtype=np.int64)
    np.maximum.at(last, rows, np.concatenate([past.day for past in pasts]))
    score = _scores(sends, earned, bank.caption_type)
    return CaptionUse(sends, earned, summed("viewed"), summed("purchased"), last, score)


def _scores(
    sends: NDArray[np.int64], earned_cents: NDArray[np.int64], caption_type: NDArray[np.str_]
) -> NDArray[np.float64]:
    """A shrunken mean (domain.md 11.2 option c): earnings per send against the caption type's own, 0..100."""
    score = np.full(len(sends), np.nan)
    for name in np.unique(caption_type):
        used = np.flatnonzero((caption_type == name) & (sends > 0))
        if not len(used):
            continue
        level = np.log1p(earned_cents[used] / sends[used])
        spread = level.std() or 1.0
        trust = sends[used] / (sends[used] + SHRINK_USES)
        score[used] = MIDDLE_SCORE + SCORE_SPREAD * trust * (level - level.mean()) / spread
    return np.asarray(np.round(np.clip(score, 3.0, 98.0), 1), dtype=np.float64)


def _bank(count: int, reference: Reference, rng: np.random.Generator) -> tuple[Bank, list[str]]:
    names, weights = shares()
    types = rng.choice(np.array(names), size=count, p=weights)
    contents = rng.choice(np.array(list(reference.content_types)), size=count)
    sells = {name: _sells(name, reference) for name in names}
    may_be_typeless = np.array([not sells[str(name)] for name in types])
    contents = np.where(may_be_typeless & (rng.random(count) < TYPELESS_SHARE), "", contents)
    appeal = np.exp(rng.normal(0.0, 0.4, count))
    return Bank(types, contents, appeal), compose_bank([str(name) for name in types], rng)


def _sells(caption_type: str, reference: Reference) -> bool:
    """True when any revenue send type takes captions of this type."""
    return any(
        caption_type in reference.caption_priorities.get(kind.key, {})
        for kind in reference.of_category("revenue")
    )


def _sparse(
    names: Sequence[str], share: float, count: int, rng: np.random.Generator
) -> tuple[str | None, ...]:
    drawn = rng.choice(np.array(names), size=count)
    known = rng.random(count) < share
    return tuple(str(name) if is_known else None for name, is_known in zip(drawn, known, strict=True))
