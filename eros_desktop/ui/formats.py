"""How values are written: money, dates, times, percent, counts. One form each, everywhere."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from eros_desktop.domain.weeks import Week

NONE = "–"
"""Stands for a value nobody knows."""

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_LETTER_WORDS = frozenset({"ppv", "vip", "dm"})
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def money(cents: int | None) -> str:
    """`$1,234.50` from whole cents."""
    if cents is None:
        return NONE
    sign = "-" if cents < 0 else ""
    return f"{sign}${abs(cents) // 100:,}.{abs(cents) % 100:02d}"


def whole_money(cents: int) -> str:
    """Money without cents, where there is no room for them: `$1,234`."""
    return money(round(cents / 100) * 100).removesuffix(".00")


def amount(cents: int | None) -> str:
    """`1,234.50`: money under a header that already says the unit."""
    return NONE if cents is None else money(cents).replace("$", "")


def count(number: int | None) -> str:
    """`59,405`."""
    return NONE if number is None else f"{number:,}"


def score(value: float | None) -> str:
    """One decimal: `72.4`."""
    return NONE if value is None or value != value else f"{value:.1f}"


def percent(share: float | None) -> str:
    """`12.3 %` from 0..1."""
    return NONE if share is None or share != share else f"{share * 100:.1f} %"


def day(value: date | None) -> str:
    """`23 Nov 2026`."""
    return NONE if value is None else f"{value.day} {_MONTHS[value.month - 1]} {value.year}"


def moment(value: date | None) -> str:
    """`23 Nov 2026 14:05` where the value has a time, else its day."""
    if isinstance(value, datetime):
        return f"{day(value)} {value:%H:%M}"
    return day(value)


def weekday(value: date) -> str:
    """`Mon 23 Nov`."""
    return f"{_DAYS[value.weekday()]} {value.day} {_MONTHS[value.month - 1]}"


def week(value: Week) -> str:
    """`23 – 29 Nov 2026`, with as much of the Monday's month and year as differs from the Sunday's."""
    first, last = value.monday, value.sunday
    start = f"{first.day}"
    if first.month != last.month:
        start += f" {_MONTHS[first.month - 1]}"
    if first.year != last.year:
        start += f" {first.year}"
    return f"{start} – {day(last)}"


def duration(seconds: float) -> str:
    """`0.4 s`, `12 s`, `3 min 5 s`."""
    if seconds < 10:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


def page_type(value: str) -> str:
    """`Paid` or `Free`."""
    return value.capitalize()


def tier(value: int | None) -> str:
    """`Tier 1`."""
    return "No tier" if value is None else f"Tier {value}"


def status(value: str | None) -> str:
    """`Draft`, or `Not planned` for a week nobody stored."""
    return "Not planned" if value is None else value.replace("_", " ").capitalize()


def words(parts: Sequence[str | None]) -> str:
    """The parts that are there, with a middle dot between."""
    return " · ".join(part for part in parts if part)


def name_of(key: str | None) -> str:
    """`ppv_unlock` as `PPV unlock`: a stored key as words."""
    if not key:
        return NONE
    first, *rest = key.replace("_", " ").split(" ")
    return " ".join([first.upper() if first in _LETTER_WORDS else first.capitalize(), *rest])


def one_line(text: str) -> str:
    """A text without line breaks, for one row of a list."""
    return " ".join(text.split())


def no_mnemonic(text: str) -> str:
    """A text for a button or menu in which `&` is only a letter."""
    return text.replace("&", "&&")
