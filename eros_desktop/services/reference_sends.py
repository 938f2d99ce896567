"""Reads the send types and the reference files that refer to them, with every cross reference."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from eros_desktop.domain.reference import (
    AudienceTarget,
    Channel,
    CharacterRange,
    Flavor,
    PageFilter,
    Prices,
    SendType,
    Strategy,
)
from eros_desktop.domain.values import Category
from eros_desktop.services.reference_files import ReferenceFile, Table
from eros_desktop.services.reference_tables import PAGE_FILTERS, counted

CATEGORY_COUNTS = {"revenue": 9, "engagement": 9, "retention": 4}
LENGTH_CLASSES = ("short", "medium", "long")
EMOJI_LEVELS = ("none", "light", "moderate", "heavy")
MEDIA_KINDS = ("picture", "gif", "video", "flyer")

Channels = Mapping[str, Channel]
Targets = Mapping[str, AudienceTarget]


def read_send_types(
    file: ReferenceFile, channels: Channels, targets: Targets
) -> tuple[dict[str, SendType], dict[str, str]]:
    """The 22 send types, and the legacy keys that stand for them."""
    table = file.root.table("send_types")
    counted(table, 22, file, "send_types")
    rows = dict(table.tables())
    found = {key: _send_type(key, row, channels, targets) for key, row in rows.items()}
    _check_together(file, rows, found)
    aliases = file.root.table("aliases")
    return found, _aliases_to(aliases, tuple(found))


def _aliases_to(table: Table, known: tuple[str, ...]) -> dict[str, str]:
    for name in table.names:
        if name in known:
            table.refuse(name, "is a name in use, and cannot stand for another")
    return {name: table.choice(name, known) for name in table.names}


def _check_together(file: ReferenceFile, rows: Mapping[str, Table], found: Mapping[str, SendType]) -> None:
    for category, expected in CATEGORY_COUNTS.items():
        count = sum(kind.category == category for kind in found.values())
        if count != expected:
            file.refuse(("send_types",), f"{count} send types are {category}, and {expected} must be.")
    places: set[int] = set()
    for key, kind in found.items():
        if kind.sort_order in places:
            rows[key].refuse("sort_order", f"is {kind.sort_order}, which another send type has")
        places.add(kind.sort_order)


def _send_type(key: str, row: Table, channels: Channels, targets: Targets) -> SendType:
    category = row.choice("category", tuple(CATEGORY_COUNTS))
    requires_media, media_kinds = row.flag("requires_media"), row.texts("media_kinds", MEDIA_KINDS)
    if requires_media and not media_kinds:
        row.refuse("media_kinds", "is empty, although media is required")
    channel = _channel(row, channels)
    page_filter = row.choice("page_filter", PAGE_FILTERS)
    max_per_day = row.whole("max_per_day", 1, 20)
    return SendType(
        key=key,
        name=row.text("name"),
        category=cast(Category, category),
        page_filter=cast(PageFilter, page_filter),
        channel=channel,
        secondary_channel=_secondary(row, channel, channels),
        requires_media=requires_media,
        requires_flyer=row.flag("requires_flyer"),
        requires_price=row.flag("requires_price"),
        requires_goal=row.flag("requires_goal"),
        requires_link=row.flag("requires_link"),
        max_per_day=max_per_day,
        max_per_week=row.whole("max_per_week", 1, 7 * max_per_day) if "max_per_week" in row else None,
        min_gap_hours=row.number("min_gap_hours", 0, 168),
        expiration_hours=row.whole("expiration_hours", 12, 72) if "expiration_hours" in row else None,
        has_followup=row.flag("has_followup"),
        default_target=_target(row, channel, page_filter, targets),
        sort_order=row.whole("sort_order", 0, 10_000),
        priority_weight=row.whole("priority_weight", 0, 100),
        preferred_hours=row.wholes("preferred_hours", 0, 23),
        preferred_days=row.wholes("preferred_days", 0, 6),
        hour_boost=row.number("hour_boost", 0.1, 5),
        avoid_hours=row.wholes("avoid_hours", 0, 23),
        caption_length=CharacterRange(*row.span("caption_characters", 1, 2000)),
        length_class=row.choice("length_class", LENGTH_CLASSES),
        emoji_level=row.choice("emoji_level", EMOJI_LEVELS),
        emoji_count=CharacterRange(*row.span("emoji_count", 0, 100)),
        media_kinds=media_kinds,
        label=row.text("label") if "label" in row else None,
        weekly_minimum=row.whole("weekly_minimum", 0, 7 * max_per_day),
        share=row.number("share", 0, 1),
        fixed_weekday=row.whole("fixed_weekday", 0, 6) if "fixed_weekday" in row else None,
        purpose=row.text("purpose"),
    )


def _channel(row: Table, channels: Channels) -> str:
    channel = row.choice("channel", tuple(channels))
    if channels[channel].is_manual:
        row.refuse("channel", f"is {channel}, which cannot be scheduled")
    return channel


def _secondary(row: Table, channel: str, channels: Channels) -> str | None:
    if "secondary_channel" not in row:
        return None
    secondary = row.choice("secondary_channel", tuple(channels))
    if secondary == channel:
        row.refuse("secondary_channel", "is the same as the channel")
    return secondary


def _target(row: Table, channel: str, page_filter: str, targets: Targets) -> str:
    target = row.choice("default_target", tuple(targets))
    pages = ("paid", "free") if page_filter == "both" else (page_filter,)
    if not all(targets[target].suits(page, channel) for page in pages):
        row.refuse(
            "default_target", f"is {target}, which does not fit {channel} on {' and '.join(pages)} pages"
        )
    return target


# ---- What refers to send types -------------------------------------------------------------------


def read_caption_types(
    file: ReferenceFile, send_types: Mapping[str, SendType]
) -> tuple[dict[str, dict[str, int]], dict[str, str]]:
    """Send type -> caption type -> priority, and the older caption type names."""
    table = file.root.table("priorities")
    for key in table.names:
        if key not in send_types:
            table.refuse(key, "is not one of the send types")
    found = {key: _priorities(table, key) for key in send_types}
    known = sorted({name for names in found.values() for name in names})
    return found, _aliases_to(file.root.table("aliases"), tuple(known))


def _priorities(table: Table, key: str) -> dict[str, int]:
    row = table.table(key)
    if not row.names:
        table.refuse(key, "is empty: no caption could ever be chosen")
    return {name: row.whole(name, 1, 5) for name in row.names}


def read_compatibility(
    file: ReferenceFile, send_types: Mapping[str, SendType], content_types: tuple[str, ...]
) -> dict[str, dict[str, float]]:
    """Send type -> content type -> 0..1, the levels spelt out for every content type of a named send type."""
    names = ("required", "recommended", "allowed", "discouraged", "forbidden")
    table = file.root.table("levels")
    levels = {name: table.number(name, 0, 1) for name in names}
    rules = file.root.table("send_types")
    for key in rules.names:
        if key not in send_types:
            rules.refuse(key, "is not one of the send types")
    return {key: _levels(row, levels, content_types) for key, row in rules.tables()}


def _levels(row: Table, levels: Mapping[str, float], content_types: tuple[str, ...]) -> dict[str, float]:
    found = dict.fromkeys(content_types, levels[row.choice("rest", tuple(levels))])
    placed: set[str] = set()
    for level, value in levels.items():
        for content_type in row.texts(level, content_types):
            if content_type in placed:
                row.refuse(level, f"names {content_type}, which has a level already")
            placed.add(content_type)
            found[content_type] = value
    return found


def check_prices(file: ReferenceFile, prices: Prices, send_types: Mapping[str, SendType]) -> None:
    """Refuses a range of an unknown send type, and a send type that needs a price and has no range."""
    for key in prices.ranges:
        if key not in send_types:
            file.refuse(("ranges", key), f"ranges names {key!r}, which is not one of the send types.")
    for key, kind in send_types.items():
        if kind.requires_price and key not in prices.ranges:
            file.refuse(("ranges",), f"ranges has no line for {key}, which needs a price.")


def read_strategies(file: ReferenceFile) -> tuple[Strategy, ...]:
    rows = file.root.records("strategies")
    found = tuple(Strategy(row.text("key"), row.text("name"), row.text("meaning")) for row in rows)
    if len(found) != 5 or len({strategy.key for strategy in found}) != 5:
        file.refuse(
            ("strategies",), f"strategies holds {len(found)} entries, and must hold 5 different ones."
        )
    return found


def read_flavors(file: ReferenceFile, send_types: Mapping[str, SendType]) -> tuple[Flavor, ...]:
    rows = file.root.records("flavors")
    if len(rows) != 7:
        file.refuse(("flavors",), f"flavors holds {len(rows)} entries, and must hold one for each weekday.")
    return tuple(_flavor(row, weekday, tuple(send_types)) for weekday, row in enumerate(rows))


def _flavor(row: Table, weekday: int, known: tuple[str, ...]) -> Flavor:
    emphasis, avoid = row.texts("emphasis", known), row.texts("avoid", known)
    if both := set(emphasis) & set(avoid):
        row.refuse("avoid", f"names {', '.join(sorted(both))}, which the same day stresses")
    return Flavor(
        weekday=row.whole("weekday", weekday, weekday),
        name=row.text("name"),
        emphasis=emphasis,
        avoid=avoid,
        boost=row.number("boost", 1, 5),
    )
