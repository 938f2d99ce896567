"""What rows of an old database must hold before they may be taken: types, conditions, dates, counters."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from typing import Any

from eros_desktop.services.imports.old_database import OldDatabase, OldTable, legible, quoted
from eros_desktop.services.imports.parsing import LONGEST_TEXT
from eros_desktop.store.seed_shapes import TableShape

COUNTERS = (
    ("viewed_count > sent_count", "viewed more than sent"),
    ("purchased_count > viewed_count", "purchased more than viewed"),
)
EXTRA_CONDITIONS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "message_performance": (("sent_date IS NULL", "sent_date is missing"), *COUNTERS),
    "mass_messages": (("sent_date IS NULL", "sent_date is missing"), *COUNTERS),
    "schedule_items": (
        (
            "schedule_time NOT GLOB '[0-2][0-9]:[0-5][0-9]*' OR time(substr(schedule_time, 1, 5)) IS NULL",
            "schedule_time is not a time",
        ),
    ),
    "caption_bank": (
        ("trim(caption_text) = ''", "the caption has no text"),
        (
            f"length(caption_text) > {LONGEST_TEXT}",
            f"caption_text is longer than {LONGEST_TEXT:,} characters",
        ),
    ),
}
JSON_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "personas": ("tone_keywords",),
    "creator_rotation_state": ("rotation_pattern",),
    "daily_activity_schedules": ("send_slots",),
    "schedule_templates": ("items_json",),
    "volume_calculation_log": ("input_params", "output_result"),
    "volume_triggers": ("metrics_json",),
}
"""Texts that are read as JSON later."""

DERIVED: Mapping[str, frozenset[str]] = {
    "message_performance": frozenset({"view_rate", "purchase_rate"}),
    "caption_bank": frozenset({"freshness_score"}),
}
"""Columns that are computed anew and never taken from a file (reliability.md F58)."""

UNKNOWN_CREATOR = "creator_id names no known creator"
PAST_DATES = ("sent_date", "post_date", "last_used_date")
"""What was sent or used cannot lie ahead of the creator's today."""

_WORD = re.compile(r"\w+")
_BETWEEN = re.compile(r"BETWEEN (\S+) AND (\S+)")


class Untakable(Exception):
    """Why a value cannot be stored as it is."""


def bad_rows(old: OldDatabase, table: OldTable, shape: TableShape) -> dict[int, str]:
    """Row number -> first reason, of the rows that break a condition of the table."""
    conditions = [*_negatives(table, shape), *EXTRA_CONDITIONS.get(table.name, ())]
    conditions += [(f"NOT ({check})", _sentence(column, check)) for column, check in _checks(table, shape)]
    conditions += [
        (f"NOT json_valid({quoted(column)})", f"{column} is no JSON")
        for column in JSON_COLUMNS.get(table.name, ())
    ]
    conditions += [
        (
            f"date({quoted(column)}, '+0 days') IS NOT substr({quoted(column)}, 1, 10)",
            f"{column} is not a date",
        )
        for column in table.columns
        if column in shape.columns and column.endswith("_date")
    ]
    missing = set(shape.columns) - set(table.columns)
    askable = [one for one in conditions if not missing & set(_WORD.findall(one[0]))]
    met = old.first_met(table, [condition for condition, _ in askable])
    return {number: askable[place][1] for number, place in met.items()}


def odd_rows(
    old: OldDatabase, table: OldTable, shape: TableShape, columns: Sequence[str], today: str
) -> set[int]:
    """Numbers of rows whose values are not plainly what their columns take, or that may lie ahead of `today`.

    All others can be taken as they are, once what they refer to is known.
    """
    conditions: list[str] = []
    for column in columns:
        name, kind = quoted(column), shape.columns[column]
        if kind == "TEXT":
            conditions += [f"typeof({name}) NOT IN ('text', 'null')", f"instr({name}, char(0)) > 0"]
        elif kind == "REAL":
            conditions += [f"typeof({name}) NOT IN ('real', 'integer', 'null')", f"abs({name}) > 1e300"]
        else:
            conditions.append(f"typeof({name}) NOT IN ('integer', 'null')")
        if column in shape.required and column != "creator_id":
            conditions.append(f"{name} IS NULL")
        if column in PAST_DATES:
            conditions.append(f"substr({name}, 1, 10) > '{today}'")
    return set(old.first_met(table, [" OR ".join(conditions)])) if conditions else set()


def _checks(table: OldTable, shape: TableShape) -> list[tuple[str, str]]:
    derived = DERIVED.get(table.name, frozenset())
    return [
        (column, check) for column, check in shape.checks if column in table.columns and column not in derived
    ]


def _negatives(table: OldTable, shape: TableShape) -> list[tuple[str, str]]:
    """Said first: a negative count also breaks the order of the counters."""
    return [
        (f"{quoted(column)} < 0", f"{column} is negative")
        for column, check in _checks(table, shape)
        if check.endswith(">= 0") or "BETWEEN 0 AND" in check
    ]


def _sentence(column: str, check: str) -> str:
    if " IN (" in check:
        return f"{column} is none of {check.split(' IN ', 1)[1].strip('()')}"
    if found := _BETWEEN.search(check):
        return f"{column} is not between {found[1]} and {found[2]}"
    return f"{column} does not hold {check}"


def typed(column: str, kind: str, value: Any) -> Any:
    """The value as a STRICT column takes it. Raises Untakable with the reason."""
    if value is None:
        return None
    if isinstance(value, bytes):
        raise Untakable(f"{column} holds raw bytes")
    if kind == "TEXT":
        return _checked_text(column, value)
    if isinstance(value, str):
        raise Untakable(f"{column} is not a number")
    if not math.isfinite(value):
        raise Untakable(f"{column} is not finite")
    if kind == "REAL":
        return float(value)
    if isinstance(value, float) and not value.is_integer():
        raise Untakable(f"{column} is not a whole number")
    return int(value)


def _checked_text(column: str, value: Any) -> str:
    text = value if isinstance(value, str) else str(value)
    if "\0" in text:
        raise Untakable(f"{column} holds a NUL character")
    if not text.isascii() and any("\ud800" <= sign <= "\udfff" for sign in text):
        raise Untakable(f"{column} is not readable text")
    return text


def presentable(value: Any) -> Any:
    """A value as JSON can say it, for quarantine."""
    if isinstance(value, bytes):
        return value.hex()[:200]
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    if isinstance(value, str):
        return legible(value)
    return value
