"""What the data-quality audit holds rows against: conditions in SQL under the names of their findings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

NO_NAMES = ("", "nan", "none", "null", "n/a", "-")
"""What data frames and spreadsheets write where there is no name."""

NO_NAME = "the page name is missing"
LINK_REASONS = (
    NO_NAME,
    "no page of this name is known",
    "two pages have this name",
    "creator_id is missing",
    "creator_id names no known creator",
)
"""Why rows wait that could not be linked to a creator; every other reason is about their values."""


@dataclass(frozen=True, slots=True)
class Check:
    """Rows of `table` for which `fails` is true are part of a finding, unless one of `UNLESS` has them.

    `shown` are the columns of samples.
    """

    finding: str
    dimension: str
    table: str
    fails: str
    shown: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What the conditions depend on: zones no one knows among those in use, and the last day of any today."""

    unknown_zones: tuple[str, ...]
    last_day: str


UNLESS: Mapping[str, tuple[str, ...]] = {
    "impossible_rates": ("negative_counts",),
    "other_rates": ("negative_counts", "impossible_rates"),
}
"""Findings that follow from others: a count below zero also makes rates that cannot be."""

_MESSAGE = ("creator_id", "message_id", "sent_date", "sent_count", "viewed_count", "purchased_count")
_RATES = (*_MESSAGE, "view_rate", "purchase_rate")
_NAMED = ("creator_id", "page_name")
_CREATOR = ("creator_id", "page_name")
_NEGATIVE = "sent_count < 0 OR viewed_count < 0 OR purchased_count < 0 OR earnings < 0"
_MORE = "viewed_count > sent_count OR purchased_count > viewed_count"
_NO_SHARE = "view_rate NOT BETWEEN 0 AND 1 OR purchase_rate NOT BETWEEN 0 AND 1"
_OTHER_RATES = (
    "abs(view_rate - CASE WHEN sent_count > 0 THEN viewed_count * 1.0 / sent_count ELSE 0 END) > 0.0001 "
    "OR abs(purchase_rate - "
    "CASE WHEN viewed_count > 0 THEN purchased_count * 1.0 / viewed_count ELSE 0 END) > 0.0001"
)
_UNKNOWN_CREATOR = (
    "creator_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM creators c WHERE c.creator_id = {0}.creator_id)"
)
NAMED_TABLES = ("mass_messages", "wall_posts")
"""Tables whose rows may name a page without being linked to its creator."""


def words(values: Sequence[str]) -> str:
    """Texts as a list of SQL."""
    return ", ".join("'" + value.replace("'", "''") + "'" for value in values)


def checks(now: Circumstances) -> tuple[Check, ...]:
    """Every check of rows."""
    return (*_links(), *_captions(now), *_creators(now), *_values(now))


def _links() -> tuple[Check, ...]:
    unlinked = [
        Check("missing_creators", "linkage", table, "creator_id IS NULL", ("id", *_NAMED))
        for table in NAMED_TABLES
    ]
    unknown = [
        Check("unknown_creators", "linkage", table, _UNKNOWN_CREATOR.format(table), ("id", "creator_id"))
        for table in ("message_performance", *NAMED_TABLES)
    ]
    return (*unlinked, *unknown)


def _captions(now: Circumstances) -> tuple[Check, ...]:
    shown = ("caption_id", "last_used_date", "freshness_score")
    scored = ("caption_id", "performance_score", "avg_purchase_rate", "total_sends")
    return (
        Check("freshness_dates", "freshness", "caption_bank", _no_day("last_used_date", now), shown),
        Check(
            "freshness_scores",
            "freshness",
            "caption_bank",
            "freshness_score IS NULL OR freshness_score NOT BETWEEN 0 AND 100 "
            "OR (last_used_date IS NULL AND freshness_score <> 100)",
            shown,
        ),
        *(
            Check(
                "performance_scores",
                "performance",
                table,
                "performance_score NOT BETWEEN 0 AND 100 OR avg_purchase_rate NOT BETWEEN 0 AND 1",
                scored,
            )
            for table in ("caption_bank", "caption_creator_performance")
        ),
    )


REQUIREMENTS: Mapping[str, str] = {
    "creators_without_name": f"lower(trim(page_name)) IN ({words(NO_NAMES)}) OR trim(display_name) = ''",
    "creators_without_zone": "timezone IS NULL",
    "creators_without_category": "content_category IS NULL",
    "creators_without_tier": "performance_tier IS NULL",
    "creators_without_fans": "current_active_fans IS NULL OR current_active_fans < 0",
    "creators_without_persona":
        "NOT EXISTS (SELECT 1 FROM personas p WHERE p.creator_id = creators.creator_id)",
    "creators_without_vault":
        "NOT EXISTS (SELECT 1 FROM vault_matrix v WHERE v.creator_id = creators.creator_id "
        "AND v.quantity > 0)",
}  # fmt: skip
"""What every active creator needs, as the conditions under which it is not there; none of them is NULL."""


def requirements(now: Circumstances) -> dict[str, str]:
    """The conditions, with the zones that are none."""
    found = dict(REQUIREMENTS)
    if now.unknown_zones:
        found["creators_without_zone"] += f" OR timezone IN ({words(now.unknown_zones)})"
    return found


def _creators(now: Circumstances) -> tuple[Check, ...]:
    return tuple(
        Check(key, "creators", "creators", f"is_active = 1 AND ({fails})", (*_CREATOR, "timezone"))
        for key, fails in requirements(now).items()
    )


def _values(now: Circumstances) -> tuple[Check, ...]:
    messages = ("message_performance", "mass_messages")
    return (
        *(Check("negative_counts", "logic", table, _NEGATIVE, ("id", *_MESSAGE)) for table in messages),
        Check("negative_counts", "logic", "wall_posts", "likes_count < 0 OR comments_count < 0",
              ("id", "post_id", "likes_count", "comments_count")),
        Check("impossible_rates", "logic", "message_performance", f"{_MORE} OR {_NO_SHARE}", ("id", *_RATES)),
        Check("impossible_rates", "logic", "mass_messages", _MORE, ("id", *_MESSAGE)),
        Check("other_rates", "logic", "message_performance", _OTHER_RATES, ("id", *_RATES)),
        *(
            Check("impossible_dates", "logic", table, f"sent_date IS NULL OR {_no_day('sent_date', now)}",
                  ("id", *_MESSAGE))
            for table in messages
        ),
        Check("impossible_dates", "logic", "wall_posts", _no_day("post_date", now),
              ("id", "post_id", "post_date")),
        *(
            Check("nan_names", "logic", table, f"lower(trim(page_name)) IN ({words(NO_NAMES)})",
                  ("id", *_NAMED))
            for table in NAMED_TABLES
        ),
        Check("empty_captions", "logic", "caption_bank", "trim(caption_text) = ''", ("caption_id",)),
        Check("negative_totals", "logic", "caption_bank", "total_sends < 0 OR total_earnings < 0",
              ("caption_id", "total_sends", "total_earnings")),
        Check("impossible_times", "logic", "schedule_items",
              "schedule_time NOT GLOB '[0-2][0-9]:[0-5][0-9]*' "
              f"OR {_never_was('schedule_date')}",
              ("id", "creator_id", "schedule_date", "schedule_time")),
    )  # fmt: skip


def _no_day(column: str, now: Circumstances) -> str:
    """What is written there is no day, or one that nobody has reached yet."""
    return f"{column} IS NOT NULL AND ({_never_was(column)} OR substr({column}, 1, 10) > '{now.last_day}')"


def _never_was(column: str) -> str:
    """What is written there is no day; without a reckoning SQLite takes 30 February for one."""
    return f"date({column}, '+0 days') IS NOT substr({column}, 1, 10)"
