"""The variety score of a week, in both published forms (domain.md 9.5)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from eros_desktop.domain.rounding import steady
from eros_desktop.domain.schedule.rules_context import Finding, JudgeContext, WeekView
from eros_desktop.domain.schedule.rules_limits import CATEGORY_BANDS

SEND_TYPES = 22
LEAST_COMPONENT_SCORE = 70
NEAR_BAND = 0.05
"""A category share this far outside its band is still near."""

UNIQUE_STEPS = ((15, 100.0), (12, 85.0), (10, 70.0))
SHARE_STEPS = ((0.15, 100.0), (0.20, 80.0), (0.25, 60.0))
DAILY_STEPS = ((5, 100.0), (3, 80.0))


def variety_score(unique_types: int, top_type_share: float, top_content_share: float) -> float:
    """40 unique/22 + 30 (1 - largest type share) + 30 (1 - largest content share); shares 0..1, below 100."""
    return steady(40 * unique_types / SEND_TYPES + 30 * (1 - top_type_share) + 30 * (1 - top_content_share))


def week_variety(week: WeekView) -> float:
    """The variety score of a week; an empty week has none."""
    if not week.ordered:
        return 0.0
    content = [send.content_type for send in week.ordered if send.content_type]
    return variety_score(
        len(week.by_type), largest_share(send.send_type_key for send in week.ordered), largest_share(content)
    )


def component_variety(
    unique_types: int, top_type_share: float, category_points: float, daily_points: float
) -> float:
    """0.30 unique + 0.25 distribution + 0.25 category + 0.20 daily, each 0..100."""
    unique = next((points for least, points in UNIQUE_STEPS if unique_types >= least), 0.0)
    spread = next((points for most, points in SHARE_STEPS if steady(top_type_share) <= most), 40.0)
    return steady(0.30 * unique + 0.25 * spread + 0.25 * category_points + 0.20 * daily_points)


def week_component_variety(week: WeekView, context: JudgeContext) -> float:
    """The component scheme for a week: the worst category band and the poorest day count."""
    if not week.regular:
        return 0.0
    bands = [
        band_points(len(week.of_category(category)) / len(week.regular), *band)
        for category, band in CATEGORY_BANDS.items()
        if category != "retention" or context.profile.creator.is_paid
    ]
    fewest = min(len({send.send_type_key for send in sends}) for sends in week.by_day.values())
    daily = next((points for least, points in DAILY_STEPS if fewest >= least), 60.0)
    share = largest_share(send.send_type_key for send in week.ordered)
    return component_variety(len(week.by_type), share, min(bands), daily)


def the_week_is_varied(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """A component score of at least 70 (domain.md 9.5)."""
    if week.ordered and (score := week_component_variety(week, context)) < LEAST_COMPONENT_SCORE:
        yield (), f"The variety of the week scores {score:.0f}; {LEAST_COMPONENT_SCORE} is advised."


def band_points(share: float, low: float, high: float) -> float:
    """100 inside the band, 75 up to five points outside, 50 beyond."""
    off = steady(max(low - share, share - high, 0.0))
    return 100.0 if off == 0 else 75.0 if off <= NEAR_BAND else 50.0


def largest_share(keys: Iterable[str]) -> float:
    """Share of the most frequent key, 0 when there are none."""
    counts = Counter(keys)
    return max(counts.values()) / counts.total() if counts else 0.0
