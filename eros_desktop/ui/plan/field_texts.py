"""What a person types into the fields of a send, read and written; nothing of Qt."""

from __future__ import annotations

import re
from datetime import time

from eros_desktop.domain.errors import InvalidInput
from eros_desktop.domain.values import Cents
from eros_desktop.domain.weeks import hhmm
from eros_desktop.words import tr

_CLOCK = re.compile(r"^(\d{1,2})(?:[:.h]?(\d{2}))?$")
_MONEY = re.compile(r"^\$?\s*(\d{1,6})(?:[.,](\d{1,2}))?$")
MOST_HOURS = 24 * 14


def parse_time(typed: str) -> time:
    """`9:05`, `0905`, `9.05`, `9`. Raises InvalidInput for what is no time of a day."""
    found = _CLOCK.match(typed.strip().lower())
    hour, minute = (int(found[1]), int(found[2] or 0)) if found else (99, 99)
    if hour > 23 or minute > 59:
        raise InvalidInput("at", tr("Write a time like 09:05, from 00:00 to 23:59."))
    return time(hour, minute)


def parse_money(typed: str, field: str) -> Cents | None:
    """Cents of `12`, `12.50`, `$12,50`; None for nothing typed. Raises InvalidInput for the rest."""
    cleaned = typed.strip().replace(" ", "")
    if not cleaned:
        return None
    found = _MONEY.match(cleaned)
    if found is None:
        raise InvalidInput(field, tr("Write an amount in dollars like 12.50, or leave the field empty."))
    return Cents(100 * int(found[1]) + int((found[2] or "0").ljust(2, "0")))


def parse_hours(typed: str) -> int | None:
    """Whole hours; None for nothing typed. Raises InvalidInput for the rest."""
    cleaned = typed.strip().lower().removesuffix("h").strip()
    if not cleaned:
        return None
    if not cleaned.isdecimal() or not 0 < int(cleaned) <= MOST_HOURS:
        raise InvalidInput(
            "expiration_hours", tr("Write whole hours like 24, or leave the field empty for never.")
        )
    return int(cleaned)


def money_text(cents: int | None) -> str:
    """`12.50`; nothing for none."""
    return "" if cents is None else f"{cents // 100}.{cents % 100:02d}"


def hours_text(hours: int | None) -> str:
    """`24`; nothing for never."""
    return "" if hours is None else str(hours)


def time_text(at: time) -> str:
    """`09:05`."""
    return hhmm(at)
