"""An invented past: a year of sends with weekday, hour, send type and content effects, as numpy columns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.creators import CreatorProfile
from eros_desktop.domain.groups import PPV_TYPES
from eros_desktop.domain.reference import Reference, SendType
from eros_desktop.services.demo.people import Temper

HISTORY_DAYS = 364
BASE_HOURS = {
    8: 2,
    9: 3,
    10: 5,
    11: 4,
    12: 4,
    13: 3,
    14: 5,
    15: 3,
    16: 3,
    17: 3,
    18: 4,
    19: 6,
    20: 5,
    21: 6,
    22: 4,
    23: 2,
}
PURCHASE_FACTOR = {"revenue": 1.0, "engagement": 0.3, "retention": 0.5}
FREE_PAGE_FACTOR = 0.7
PEAK_SHARE = 0.6
"""So many of the paid messages keep to the peak hours that a weekday's hour has enough points to be read."""
USUAL_PRICE_CENTS = 1500


@dataclass(frozen=True, slots=True, eq=False)
class Past:
    """One creator's past sends, oldest first: n entries each.

    Days are ordinals, prices and earnings whole cents.
    """

    day: NDArray[np.int64]
    minute: NDArray[np.int64]
    send_type: tuple[str, ...]
    caption: NDArray[np.int64]
    """Position of the caption in the invented bank."""
    price_cents: NDArray[np.int64]
    sent: NDArray[np.int64]
    viewed: NDArray[np.int64]
    purchased: NDArray[np.int64]
    earned_cents: NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Bank:
    """The invented bank as the past needs it: types, content and a hidden appeal around 1."""

    caption_type: NDArray[np.str_]
    content_type: NDArray[np.str_]
    """Empty string where a caption has no content type."""
    appeal: NDArray[np.float64]


def invent_past(
    profile: CreatorProfile,
    temper: Temper,
    bank: Bank,
    count: int,
    today: date,
    reference: Reference,
    rng: np.random.Generator,
) -> Past:
    """`count` past sends of one creator in the 364 days before `today`, drawn with `rng`."""
    kinds = [kind for kind in reference.send_types.values() if kind.suits_page(profile.creator.page_type)]
    weights = np.array([0.5 + kind.weekly_minimum for kind in kinds], dtype=float)
    kind = rng.choice(len(kinds), size=count, p=weights / weights.sum())
    day = _days(count, today, rng)
    minute = _minutes(np.isin([entry.key for entry in kinds], list(PPV_TYPES))[kind], temper, rng)
    caption = _captions(kind, [entry.key for entry in kinds], profile, bank, reference, rng)
    price = _prices([entry.key for entry in kinds], kind, bank.content_type[caption], reference, rng)
    rate = _purchase_rate(kinds, kind, day, minute, caption, bank, profile, temper) * _price_factor(price)
    sent = _audience(profile, day, today, kinds, kind, rng)
    viewed = rng.binomial(sent, np.clip(temper.view_rate * rng.normal(1.0, 0.12, count), 0.03, 0.92))
    purchased = rng.binomial(viewed, np.clip(rate, 0.0, 0.6))
    paying = np.where(price > 0, price, rng.choice((400, 500, 600), size=count))
    return Past(
        day,
        minute,
        tuple(kinds[index].key for index in kind),
        caption,
        price,
        sent,
        viewed,
        purchased,
        purchased * paying,
    )


def _days(count: int, today: date, rng: np.random.Generator) -> NDArray[np.int64]:
    """The same number of sends on every day, give or take one, oldest first."""
    place = (np.arange(count) + rng.random(count)) * HISTORY_DAYS / max(count, 1)
    return np.asarray(today.toordinal() - HISTORY_DAYS + place.astype(np.int64), dtype=np.int64)


def _minutes(is_ppv: NDArray[np.bool_], temper: Temper, rng: np.random.Generator) -> NDArray[np.int64]:
    """Minutes of the day; most paid messages go out in the creator's own peak hours."""
    count = len(is_ppv)
    hours = np.array(list(BASE_HOURS))
    weights = np.array(list(BASE_HOURS.values()), dtype=float)
    drawn = rng.choice(hours, size=count, p=weights / weights.sum())
    peak = rng.choice(np.array(temper.peak_hours), size=count)
    hour = np.where(is_ppv & (rng.random(count) < PEAK_SHARE), peak, drawn)
    return np.asarray(hour * 60 + rng.integers(0, 60, size=count), dtype=np.int64)


def _captions(
    kind: NDArray[np.int64],
    keys: list[str],
    profile: CreatorProfile,
    bank: Bank,
    reference: Reference,
    rng: np.random.Generator,
) -> NDArray[np.int64]:
    """For every send a caption mapped to its type whose content the creator has."""
    stocked = np.isin(bank.content_type, [*sorted(profile.vault_types), ""])
    chosen = np.zeros(len(kind), dtype=np.int64)
    for index, key in enumerate(keys):
        wanted = list(reference.caption_priorities.get(key, {}))
        pool = np.flatnonzero(stocked & np.isin(bank.caption_type, wanted))
        at = np.flatnonzero(kind == index)
        chosen[at] = rng.choice(pool if len(pool) else np.arange(len(stocked)), size=len(at))
    return chosen


def _prices(
    keys: list[str],
    kind: NDArray[np.int64],
    content: NDArray[np.str_],
    reference: Reference,
    rng: np.random.Generator,
) -> NDArray[np.int64]:
    """Whole cents around what the planner would suggest; zero for types that carry no price."""
    ranges = [reference.prices.ranges.get(key) for key in keys]
    usual = np.array([found.default if found else 0.0 for found in ranges])[kind]
    low = np.array([found.minimum if found else 0.0 for found in ranges])[kind]
    high = np.array([found.maximum if found else 0.0 for found in ranges])[kind]
    names, codes = np.unique(content, return_inverse=True)
    known = [reference.content_types.get(str(name)) for name in names]
    premium = np.array([found.premium_factor if found else 1.0 for found in known])[codes]
    dollars = np.round(np.clip(usual * premium * rng.uniform(0.85, 1.3, len(kind)), low, high))
    return np.asarray(np.where(usual > 0, dollars * 100, 0), dtype=np.int64)


def _purchase_rate(
    kinds: list[SendType], kind: NDArray[np.int64], day: NDArray[np.int64], minute: NDArray[np.int64],
    caption: NDArray[np.int64], bank: Bank, profile: CreatorProfile, temper: Temper,
) -> NDArray[np.float64]:  # fmt: skip
    by_kind = np.array([PURCHASE_FACTOR[entry.category] for entry in kinds])
    by_content = _content_factors(bank, temper.content)[caption]
    by_weekday = np.array(temper.weekday)[(day + 6) % 7]
    hour = minute // 60
    by_hour = np.where(np.isin(hour, temper.peak_hours), 1.5, np.where(hour < 10, 0.7, 1.0))
    page = 1.0 if profile.creator.is_paid else FREE_PAGE_FACTOR
    return np.asarray(
        temper.purchase_rate
        * page
        * by_kind[kind]
        * by_content
        * by_weekday
        * by_hour
        * bank.appeal[caption],
        dtype=float,
    )


def _price_factor(price_cents: NDArray[np.int64]) -> NDArray[np.float64]:
    """Dearer sends are bought less often, so that what a send earns hardly depends on its price."""
    return np.asarray(
        (USUAL_PRICE_CENTS / np.maximum(price_cents, USUAL_PRICE_CENTS / 3)) ** 0.9, dtype=float
    )


def _content_factors(bank: Bank, factors: Mapping[str, float]) -> NDArray[np.float64]:
    names, codes = np.unique(bank.content_type, return_inverse=True)
    return np.array([factors.get(str(name), 1.0) for name in names])[codes]


def _audience(
    profile: CreatorProfile,
    day: NDArray[np.int64],
    today: date,
    kinds: list[SendType],
    kind: NDArray[np.int64],
    rng: np.random.Generator,
) -> NDArray[np.int64]:
    """Recipients: the page grew over the year to today's fans; targeted sends reach a part of them."""
    age = (today.toordinal() - day) / HISTORY_DAYS
    fans = profile.creator.current_active_fans * (1.0 - 0.3 * age)
    targeted = np.array([entry.channel == "targeted_message" for entry in kinds])
    reach = np.where(targeted[kind], rng.uniform(0.08, 0.3, len(kind)), rng.uniform(0.82, 1.0, len(kind)))
    return np.asarray(np.maximum(fans * reach, 5), dtype=np.int64)
