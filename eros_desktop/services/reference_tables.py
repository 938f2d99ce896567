"""Reads the reference files that stand on their own: content types, channels, targets, prices, times."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import cast

from eros_desktop.domain.reference import (
    AudienceTarget,
    Channel,
    CharacterRange,
    ContentCategory,
    ContentType,
    Misfit,
    PageFilter,
    PriceLength,
    PriceRange,
    Prices,
    Timing,
)
from eros_desktop.services.reference_files import ReferenceFile, Table

PAGE_FILTERS = ("paid", "free", "both")
EVERYONE = "all_fans"
_HIGHEST_PRICE = 10_000
_WEEK_MINUTES = 7 * 24 * 60


def counted(table: Table, expected: int, file: ReferenceFile, name: str) -> None:
    """Refuses a file that holds another number of entries than the rules of the domain stand on."""
    found = len(table.names)
    if found != expected:
        file.refuse((name,), f"{name} holds {found} entries, and must hold {expected}.")


def alias_map(entries: Iterable[tuple[Table, str, tuple[str, ...]]], taken: Iterable[str]) -> dict[str, str]:
    """Alias -> key; refuses an alias that is a key itself or stands for two."""
    keys, found = frozenset(taken), dict[str, str]()
    for table, key, aliases in entries:
        for alias in aliases:
            if alias in keys or alias in found:
                table.refuse("aliases", f"names {alias!r}, which already stands for something else")
            found[alias] = key
    return found


def read_content_types(file: ReferenceFile) -> dict[str, ContentType]:
    table = file.root.table("content_types")
    counted(table, 18, file, "content_types")
    rows = list(table.tables())
    found = {key: _content_type(key, row) for key, row in rows}
    alias_map(((row, key, found[key].aliases) for key, row in rows), found)
    return found


def _content_type(key: str, row: Table) -> ContentType:
    return ContentType(
        key=key,
        name=row.text("name"),
        ppv_price=row.whole("ppv_price", 1, _HIGHEST_PRICE),
        wall_price=row.whole("wall_price", 1, _HIGHEST_PRICE),
        premium_factor=row.number("premium_factor", 0.1, 10),
        aliases=row.texts("aliases"),
    )


def read_channels(file: ReferenceFile) -> dict[str, Channel]:
    table = file.root.table("channels")
    counted(table, 5, file, "channels")
    return {
        key: Channel(
            key=key,
            name=row.text("name"),
            supports_targeting=row.flag("supports_targeting"),
            requires_media=row.flag("requires_media"),
            is_manual=row.flag("is_manual"),
            visibility=row.text("visibility"),
        )
        for key, row in table.tables()
    }


def read_targets(file: ReferenceFile, channels: Mapping[str, Channel]) -> dict[str, AudienceTarget]:
    table = file.root.table("targets")
    counted(table, 19, file, "targets")
    if EVERYONE not in table:
        table.refuse(EVERYONE, "is missing, and every channel without segments needs it")
    rows = list(table.tables())
    found = {key: _target(key, row, channels) for key, row in rows}
    alias_map(((row, key, found[key].aliases) for key, row in rows), found)
    return found


def _target(key: str, row: Table, channels: Mapping[str, Channel]) -> AudienceTarget:
    used = row.texts("channels", tuple(channels))
    for name in used:
        if key != EVERYONE and not channels[name].supports_targeting:
            row.refuse("channels", f"names {name}, which cannot address a segment")
    return AudienceTarget(
        key=key,
        name=row.text("name"),
        meaning=row.text("meaning"),
        page_filter=cast(PageFilter, row.choice("page_filter", PAGE_FILTERS)),
        channels=used,
        typical_reach=row.number("typical_reach", 0, 1) if "typical_reach" in row else None,
        max_per_day=row.whole("max_per_day", 1, 50) if "max_per_day" in row else None,
        max_per_week=row.whole("max_per_week", 1, 350) if "max_per_week" in row else None,
        aliases=row.texts("aliases"),
    )


def read_content_categories(file: ReferenceFile) -> dict[str, ContentCategory]:
    table = file.root.table("content_categories")
    counted(table, 4, file, "content_categories")
    return {
        key: ContentCategory(
            key=key,
            name=row.text("name"),
            bump_multiplier=row.number("bump_multiplier", 0.5, 5),
            description=row.text("description"),
        )
        for key, row in table.tables()
    }


# ---- Prices --------------------------------------------------------------------------------------

TIP_GOAL_MODES = ("goal_based", "individual", "competitive")
SEVERITIES = ("low", "medium", "high", "critical")


def _factors(table: Table, names: tuple[str, ...]) -> dict[str, float]:
    return {name: table.number(name, 0.1, 10) for name in names}


def _modes(table: Table, high: int) -> dict[str, int]:
    return {mode: table.whole(mode, 1, high) for mode in TIP_GOAL_MODES}


def _price_range(row: Table) -> PriceRange:
    low, high = row.whole("minimum", 1, _HIGHEST_PRICE), row.whole("maximum", 1, _HIGHEST_PRICE)
    if low > high:
        row.refuse("maximum", f"is {high}, below the minimum of {low}")
    return PriceRange(low, high, row.whole("default", low, high))


def _bundle_sizes(file: ReferenceFile) -> tuple[tuple[int | None, int], ...]:
    rows = file.root.records("bundle_sizes")
    found: list[tuple[int | None, int]] = []
    least = 1
    for row in rows[:-1]:
        items = row.whole("items", least, 1000)
        found.append((items, row.whole("price", 1, _HIGHEST_PRICE)))
        least = items + 1
    found.append((None, rows[-1].whole("price", 1, _HIGHEST_PRICE)))
    return tuple(found)


def _misfit(row: Table) -> Misfit:
    return Misfit(row.number("loss", 0, 1), row.choice("severity", SEVERITIES))


def _price_length(row: Table) -> PriceLength:
    return PriceLength(
        price_cents=row.whole("price_cents", 1, _HIGHEST_PRICE * 100),
        characters=CharacterRange(*row.span("characters", 0, 2000)),
        rps_index=row.whole("rps_index", 0, 100_000),
        too_short=_misfit(row.table("too_short")) if "too_short" in row else None,
        too_long=_misfit(row.table("too_long")),
    )


def read_prices(file: ReferenceFile) -> Prices:
    root = file.root
    tip_goal, first_to_tip = root.table("tip_goal"), root.table("first_to_tip")
    return Prices(
        ranges={key: _price_range(row) for key, row in root.table("ranges").tables()},
        performance_factors=_factors(
            root.table("performance_factors"), ("top_10", "top_25", "average", "below")
        ),
        tip_goal_modes=_modes(tip_goal.table("goals"), _HIGHEST_PRICE),
        tip_goal_expiration_hours=_modes(tip_goal.table("expiration_hours"), 72),
        first_to_tip_pool=first_to_tip.wholes("pool", 1, _HIGHEST_PRICE),
        first_to_tip_weekdays=first_to_tip.wholes("weekdays", 1, _HIGHEST_PRICE, count=7),
        duration_factors=_factors(
            root.table("duration_factors"), ("from_10_minutes", "from_5_minutes", "shorter")
        ),
        exclusivity_factors=_factors(
            root.table("exclusivity_factors"), ("never_posted", "wall_only", "messages_only", "everywhere")
        ),
        weekday_factors=root.table("weekday").numbers("factors", 0.1, 10, count=7),
        bundle_sizes=_bundle_sizes(file),
        price_lengths=tuple(_price_length(row) for row in root.records("price_lengths")),
    )


# ---- Times ---------------------------------------------------------------------------------------

_CLOCK = re.compile(r"([01]\d|2[0-3]):([0-5]\d)")


def _minute(row: Table, key: str) -> int:
    text = row.text(key)
    found = _CLOCK.fullmatch(text)
    if found is None:
        row.refuse(key, f"is {text!r}, and must be a time from 00:00 to 23:59")
    return int(found[1]) * 60 + int(found[2])


def _followup_window(row: Table) -> tuple[int, int]:
    low, high = row.whole("low_minutes", 1, 1440), row.whole("high_minutes", 1, 1440)
    if low > high:
        row.refuse("high_minutes", f"is {high}, below low_minutes of {low}")
    return low, high


def _slots(row: Table) -> tuple[int, int, int]:
    first, last = _minute(row, "first"), _minute(row, "last")
    if first >= last:
        row.refuse("last", "is not later than the first slot")
    return first, last, row.whole("step_minutes", 1, 240)


def read_timing(file: ReferenceFile) -> Timing:
    names = ("hours", "slots", "gaps", "density", "jitter", "followup")
    hours, slots, gaps, density, jitter, followup = (file.root.table(name) for name in names)
    first, last, step = _slots(slots)
    followup_low, followup_high = _followup_window(followup)
    return Timing(
        avoid_hours=hours.wholes("avoid", 0, 23),
        weekday_prime_hours=tuple(hours.rows_of_wholes("weekday_prime", 0, 23, rows=7, count=None)),
        morning_shift_hours=hours.wholes("morning_shift", -12, 12, count=7),
        evening_shift_hours=hours.wholes("evening_shift", -12, 12, count=7),
        shift_clamp=hours.span("shift_clamp", 0, 23),
        global_prime_hours=hours.wholes("prime", 0, 23),
        prime_days=hours.wholes("prime_days", 0, 6),
        ppv_bonus_hours=hours.wholes("ppv_bonus", 0, 23),
        first_slot_minute=first,
        last_slot_minute=last,
        slot_step_minutes=step,
        minimum_gap_minutes=gaps.whole("any_minutes", 0, _WEEK_MINUTES),
        ppv_gap_minutes=gaps.whole("ppv_minutes", 0, _WEEK_MINUTES),
        ppv_warn_gap_minutes=gaps.whole("ppv_warn_minutes", 0, _WEEK_MINUTES),
        bump_gap_minutes=gaps.whole("bump_minutes", 0, _WEEK_MINUTES),
        same_type_warn_minutes=gaps.whole("same_type_warn_minutes", 0, _WEEK_MINUTES),
        max_per_hour=density.whole("per_hour", 1, 60),
        max_per_four_hours=density.whole("per_four_hours", 1, 240),
        busy_day_sends=density.whole("busy_day_sends", 1, 100),
        link_drop_after_parent_minutes=gaps.whole("link_drop_after_parent_minutes", 0, _WEEK_MINUTES),
        jitter_low_minutes=jitter.whole("low_minutes", -60, 0),
        jitter_high_minutes=jitter.whole("high_minutes", 0, 60),
        max_same_clock_time=jitter.whole("same_clock_time", 1, 7),
        followup_low_minutes=followup_low,
        followup_high_minutes=followup_high,
        followup_mean_minutes=followup.number("mean_minutes", followup_low, followup_high),
        followup_sd_minutes=followup.number("sd_minutes", 0.1, 240),
        followup_max_per_day=followup.whole("max_per_day", 0, 50),
        followup_gap_minutes=followup.whole("gap_minutes", 0, _WEEK_MINUTES),
        followup_latest_minute=_minute(followup, "latest"),
    )
