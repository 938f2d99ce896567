"""What a send asks for: lock prices, tip goals and first-to-tip amounts (domain.md 2.6, 2.7).

Prices are suggested in whole dollars and stored in the sends as cents. Also here, as pure functions the
planner does not apply by itself: confidence prices, the pricing adjustments and the price-length matrix.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from hashlib import md5
from typing import Literal

from eros_desktop.domain.errors import InvalidInput
from eros_desktop.domain.groups import sells_at_a_price
from eros_desktop.domain.planning.expiry import expiration_hours
from eros_desktop.domain.planning.inputs import PlanInputs
from eros_desktop.domain.reference import Misfit, PriceLength, Prices, Reference, SendType
from eros_desktop.domain.rounding import clamp, round_half_even, round_half_up, steady
from eros_desktop.domain.schedule.sends import PlannedSend
from eros_desktop.domain.values import Cents

Band = Literal["top_10", "top_25", "average", "below"]
PerformanceBand = Callable[[PlannedSend], Band]

TIER_BANDS: dict[str | None, Band] = {"TOP": "top_25", "LOW": "below", "AVOID": "below"}
"""Content tiers read as performance bands: TOP is the best quarter by earnings (domain.md 5.2).

Others average.
"""

TIP_GOAL_ORDER = ("goal_based", "individual", "competitive")
"""Modes take turns in this order; the first of a week moves on each week."""

FIRST_TO_TIP_SKIP = 2
FIRST_TO_TIP_MEMORY = 5

CONFIDENCE_PRICES = (9.99, 14.99, 19.69, 24.99, 29.99, 34.99, 39.99)
CONFIDENCE_FACTORS = ((0.80, 1.00), (0.60, 0.85), (0.40, 0.70), (0.0, 0.60))

ADJUSTED_RANGE = (5, 50)
ADJUSTED_BASE = 15
LEAST_FANS_FOR_ADJUSTING = 1000


def price_sends(
    sends: tuple[PlannedSend, ...],
    inputs: PlanInputs,
    reference: Reference,
    performance_band: PerformanceBand | None = None,
) -> tuple[PlannedSend, ...]:
    """The same sends with price, goal, mode and expiry by their type; kept sends stay as they are.

    `performance_band` names the band of a send; without it the content tier decides (TIER_BANDS).
    """
    pricer = _Pricer(inputs, reference, performance_band or (lambda send: band_of_tier(send, inputs)))
    priced = {send.item_id: pricer.price(send) for send in sorted(sends, key=lambda send: send.sort_key)}
    return tuple(priced[send.item_id] for send in sends)


def band_of_tier(send: PlannedSend, inputs: PlanInputs) -> Band:
    """The performance band of the creator's tier for the send's content; unknown is average."""
    return TIER_BANDS.get(inputs.content_tiers.get(send.content_type or ""), "average")


def suggested_price(
    send_type_key: str, content_type: str | None, band: str, reference: Reference, media_count: int = 0
) -> int:
    """Whole dollars: clamp(round(default x content x performance), min, max), halves to even (domain.md 2.6).

    The default of a bundle follows its size; a size of 0 is unknown and keeps the table's default.
    Raises KeyError for a type without a price range.
    """
    allowed = reference.prices.ranges[send_type_key]
    default = allowed.default
    if send_type_key == "bundle" and media_count > 0:
        default = bundle_default(media_count, reference.prices)
    content = reference.content_types.get(content_type or "")
    factor = 1.0 if content is None else content.premium_factor
    price = round_half_even(default * factor * reference.prices.performance_factors[band])
    return int(clamp(price, allowed.minimum, allowed.maximum))


def bundle_default(media_count: int, prices: Prices) -> int:
    """Default dollars of a bundle of so many items."""
    return next(dollars for most, dollars in prices.bundle_sizes if most is None or media_count <= most)


def first_to_tip_amount(
    creator_id: str, weekday: int, reference: Reference, recent: Sequence[int] = ()
) -> int:
    """Dollars of a race: the weekday's plan, shifted per creator, without the last two used (domain.md 2.6).

    The shift is the first 8 hex digits of the id's MD5, modulo 7. An amount used lately gives way to the next
    larger of the pool, from its start again after the largest. `recent` has the newest last.
    """
    plan = reference.prices.first_to_tip_weekdays
    pool = sorted(reference.prices.first_to_tip_pool)
    shift = int(md5(creator_id.encode(), usedforsecurity=False).hexdigest()[:8], 16) % 7
    wanted = plan[(weekday + shift) % 7]
    start = next((place for place, amount in enumerate(pool) if amount >= wanted), 0)
    turned = pool[start:] + pool[:start]
    taken = set(recent[-FIRST_TO_TIP_SKIP:])
    return next((amount for amount in turned if amount not in taken), wanted)


def confidence_price(price: float, confidence: float) -> float:
    """The nearest of the seven price points to price x factor of the confidence 0..1 (domain.md 2.6).

    Equally near points: the lower one.
    """
    at = steady(confidence)
    factor = next((share for least, share in CONFIDENCE_FACTORS if at >= least), CONFIDENCE_FACTORS[-1][1])
    wanted = price * factor
    return min(CONFIDENCE_PRICES, key=lambda point: (steady(abs(point - wanted)), point))


@dataclass(frozen=True, slots=True)
class PricingSituation:
    """What the pricing adjustments look at.

    Days are 0 = Monday, hours 0..23, `revenue_ratio` is predicted/median.
    """

    weekday: int
    hour: int
    fan_count: int
    revenue_ratio: float | None = None
    prediction_confidence: float = 0.0
    content_unused_days: int | None = None
    content_tier: str | None = None
    caption_is_new: bool = False
    is_bundle: bool = False
    has_price_experiment: bool = False


def price_adjustment(situation: PricingSituation) -> float:
    """The sum of the adjustments that apply, e.g. 0.25 for +25 % (domain.md 2.6)."""
    morning = situation.weekday < 5 and 6 <= situation.hour < 10
    evening = situation.weekday >= 4 and 18 <= situation.hour < 22
    parts = (
        _prediction_adjustment(situation),
        0.15 if evening else 0.0,
        -0.10 if morning else 0.0,
        0.20 if (situation.content_unused_days or 0) >= 14 else 0.0,
        {"TOP": 0.15, "MID": 0.05}.get(situation.content_tier or "", 0.0),
        0.10 if situation.caption_is_new else 0.0,
        -0.15 if situation.is_bundle else 0.0,
    )
    return steady(sum(parts))


def adjusted_price(base: float | None, situation: PricingSituation) -> int:
    """clamp(round(base x (1 + sum)), 5, 50) in whole dollars; base 15 when unknown (domain.md 2.6).

    Unchanged base (rounded, clamped) below 1,000 fans, during a price experiment and for the AVOID tier.
    """
    start = ADJUSTED_BASE if base is None else base
    skipped = (
        situation.fan_count < LEAST_FANS_FOR_ADJUSTING
        or situation.has_price_experiment
        or situation.content_tier == "AVOID"
    )
    return apply_adjustment(start, 0.0 if skipped else price_adjustment(situation))


def apply_adjustment(base: float, adjustment: float) -> int:
    """Whole dollars of base x (1 + adjustment), 5..50."""
    low, high = ADJUSTED_RANGE
    return int(clamp(round_half_up(base * (1 + adjustment)), low, high))


def batch_price_warnings(prices: Sequence[float]) -> tuple[str, ...]:
    """What looks odd about the adjusted prices of a batch, in dollars (domain.md 2.6)."""
    found = []
    if len(prices) > 1 and len(set(prices)) == 1:
        found.append(f"All {len(prices)} prices are ${prices[0]:g}; vary them.")
    if prices and max(prices) - min(prices) > 30:
        found.append(f"The prices run from ${min(prices):g} to ${max(prices):g}, more than $30 apart.")
    if (dear := sum(1 for price in prices if price > 30)) > 2:
        found.append(f"{dear} prices are above $30; two are advised.")
    return tuple(found)


@dataclass(frozen=True, slots=True)
class LengthAdvice:
    """How a caption's length suits its price: expected loss 0..1, severity, the rest of a sentence."""

    loss: float
    severity: str
    sentence: str


def price_length(price: float, length_chars: int, prices: Prices) -> LengthAdvice:
    """The advice of the matrix for a price in dollars.

    Raises InvalidInput (PRICE_OUT_OF_BOUNDS) naming the nearest supported price.
    """
    cents = steady(price * 100)
    advice = length_advice(int(cents), length_chars, prices) if cents.is_integer() else None
    if advice is None:
        known = (row.price_cents for row in prices.price_lengths)
        nearest = min(known, key=lambda found: (abs(found - cents), found)) / 100
        raise InvalidInput(
            "price",
            f"There is no length advice for ${price:.2f}; the nearest price with one is ${nearest:.2f}.",
            code="PRICE_OUT_OF_BOUNDS",
            details={"nearest": nearest},
        )
    return advice


def length_advice(price_cents: int, length_chars: int, prices: Prices) -> LengthAdvice | None:
    """The same for a price in cents; None for a price the matrix does not know."""
    row = next((row for row in prices.price_lengths if row.price_cents == price_cents), None)
    if row is None:
        return None
    if length_chars < row.characters.minimum and row.too_short is not None:
        return _misfit("too short for ${price:.2f}: {sells}", row, row.too_short)
    if length_chars > row.characters.maximum:
        return _misfit("too long for ${price:.2f}: {sells}", row, row.too_long)
    return LengthAdvice(0.0, "none", f"the right length for ${price_cents / 100:.2f}.")


def _misfit(sentence: str, row: PriceLength, misfit: Misfit) -> LengthAdvice:
    low, high = row.characters.minimum, row.characters.maximum
    sells = f"{low} to {high} characters sell best, {misfit.loss:.0%} may be lost ({misfit.severity})."
    return LengthAdvice(
        misfit.loss, misfit.severity, sentence.format(price=row.price_cents / 100, sells=sells)
    )


def _prediction_adjustment(situation: PricingSituation) -> float:
    if situation.revenue_ratio is None or situation.prediction_confidence <= 0.6:
        return 0.0
    ratio = steady(situation.revenue_ratio)
    if ratio < 0.7:
        return -0.10
    return next((part for least, part in ((1.5, 0.25), (1.2, 0.15), (1.0, 0.10)) if ratio > least), 0.0)


class _Pricer:
    """Prices the sends of one week in order of time; races and tip goals depend on those before them."""

    def __init__(self, inputs: PlanInputs, reference: Reference, band: PerformanceBand) -> None:
        self._creator_id = inputs.profile.creator.creator_id
        self._reference = reference
        self._band = band
        self._modes = tuple(sorted(reference.prices.tip_goal_modes, key=TIP_GOAL_ORDER.index))
        self._next_mode = inputs.week.monday.toordinal() // 7
        self._recent: list[int] = []

    def price(self, send: PlannedSend) -> PlannedSend:
        kind = self._reference.send_type(send.send_type_key)
        priced = send if send.is_locked or send.is_hand_edited else self._priced(send, kind)
        self._remember(priced)
        return priced

    def _priced(self, send: PlannedSend, kind: SendType) -> PlannedSend:
        price: int | None = None
        if sells_at_a_price(kind):
            price = suggested_price(
                kind.key, send.content_type, self._band(send), self._reference, send.media_count
            )
        mode, goal = self._goal(send, kind)
        return replace(
            send,
            price_cents=None if price is None else Cents(price * 100),
            goal_cents=None if goal is None else Cents(goal * 100),
            tip_goal_mode=mode,
            expiration_hours=expiration_hours(kind, self._reference, mode, goal),
        )

    def _goal(self, send: PlannedSend, kind: SendType) -> tuple[str | None, int | None]:
        """Mode and dollars of what aims at an amount: tip goals, races, the VIP tip."""
        prices = self._reference.prices
        if kind.key == "tip_goal":
            mode = send.tip_goal_mode or self._modes[self._next_mode % len(self._modes)]
            return mode, prices.tip_goal_modes[mode]
        if kind.key == "first_to_tip":
            return None, first_to_tip_amount(
                self._creator_id, send.day.weekday(), self._reference, self._recent
            )
        if not kind.requires_price and kind.key in prices.ranges:
            return None, prices.ranges[kind.key].default
        return None, None

    def _remember(self, send: PlannedSend) -> None:
        if send.send_type_key == "tip_goal":
            self._next_mode += 1
        elif send.send_type_key == "first_to_tip" and send.goal_cents is not None:
            self._recent = [*self._recent, send.goal_cents // 100][-FIRST_TO_TIP_MEMORY:]
