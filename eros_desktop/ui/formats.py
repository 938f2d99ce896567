"""How values are written: money, dates, times, percent, counts. One form each, everywhere."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime

from eros_desktop.domain.errors import ErosError
from eros_desktop.domain.weeks import Week
from eros_desktop.words import declared, localised, retold, tr

NONE = "–"
"""Stands for a value nobody knows."""

MONTHS = (
    declared("Jan"),
    declared("Feb"),
    declared("Mar"),
    declared("Apr"),
    declared("May"),
    declared("Jun"),
    declared("Jul"),
    declared("Aug"),
    declared("Sep"),
    declared("Oct"),
    declared("Nov"),
    declared("Dec"),
)
_ISO_WEEK = re.compile(r"\b([Ww]eeks? of )([0-9]{4}-[0-9]{2}-[0-9]{2})(?![\w/\\-]|\.\w)", re.ASCII)
_WEEK_MARK = "/7"
"""Stands behind the Monday of a week until the sentence is told."""
_MARKED_WEEK = re.compile(
    rf"(?<![\w/.\\-])([0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}){_WEEK_MARK}(?![\w/\\-]|\.\w)", re.ASCII
)
_ISO_DAY = re.compile(r"(?<![\w/.\\-])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![\w/\\-]|\.\w)", re.ASCII)
_LETTER_WORDS = {
    **{word: word.upper() for word in ("ppv", "vip", "dm", "bj", "pov")},
    "bg": "B/G",
    "gg": "G/G",
}
"""Abbreviations among stored keys, as the reference tables write them."""
DAYS = (
    declared("Mon"),
    declared("Tue"),
    declared("Wed"),
    declared("Thu"),
    declared("Fri"),
    declared("Sat"),
    declared("Sun"),
)
_STATUSES = {
    "draft": declared("Draft"),
    "approved": declared("Approved"),
    "queued": declared("Queued"),
    "completed": declared("Completed"),
}
_CATEGORIES = {
    "revenue": declared("Revenue"),
    "engagement": declared("Engagement"),
    "retention": declared("Retention"),
    "compliance": declared("Compliance"),
    "authenticity": declared("Authenticity"),
}
_PAGE_TYPES = {"paid": declared("Paid"), "free": declared("Free")}


def money(cents: int | None) -> str:
    """`$1,234.50` from whole cents."""
    if cents is None:
        return NONE
    return ("-" if cents < 0 else "") + tr("${amount}").format(amount=amount(abs(cents)))


def whole_money(cents: int) -> str:
    """Money without cents, where there is no room for them: `$1,234`."""
    dollars = round(cents / 100)
    return ("-" if dollars < 0 else "") + tr("${amount}").format(amount=count(abs(dollars)))


def amount(cents: int | None) -> str:
    """`1,234.50`: money under a header that already says the unit."""
    if cents is None:
        return NONE
    sign = "-" if cents < 0 else ""
    return sign + localised(f"{abs(cents) // 100:,}.{abs(cents) % 100:02d}")


def count(number: int | None) -> str:
    """`59,405`."""
    return NONE if number is None else localised(f"{number:,}")


def counted(number: int, one: str, many: str, **more: object) -> str:
    """`one` where the number is 1, else `many`, its `{number}` and what `more` names filled in: `1 send`,
    `59,405 sends`.
    """
    return (one if number == 1 else many).format(number=count(number), **more)


def score(value: float | None) -> str:
    """One decimal: `72.4`."""
    return NONE if value is None or value != value else localised(f"{value:.1f}")


def percent(share: float | None) -> str:
    """`12.3 %` from 0..1."""
    return NONE if share is None or share != share else localised(f"{share * 100:.1f} %")


def day(value: date | None) -> str:
    """`23 Nov 2026`."""
    if value is None:
        return NONE
    return tr("{day} {month} {year}").format(day=value.day, month=_month(value), year=value.year)


def told(sentence: str) -> str:
    """A sentence of domain or services in the user's language, its days (`2026-11-23`) and weeks (`week of
    2026-11-23`) written as everywhere in the window; file names stay.
    """
    said = retold(_ISO_WEEK.sub(r"\1\2" + _WEEK_MARK, sentence))
    return _ISO_DAY.sub(_written_day, _MARKED_WEEK.sub(_written_week, said))


def _written_week(found: re.Match[str]) -> str:
    try:
        return week(Week.parse(found[1]))
    except ErosError:
        return found[1]


def _written_day(found: re.Match[str]) -> str:
    try:
        return day(date.fromisoformat(found[0]))
    except ValueError:
        return found[0]


def day_of_year(value: date) -> str:
    """`23 Nov`."""
    return tr("{day} {month}").format(day=value.day, month=_month(value))


def moment(value: date | None) -> str:
    """`23 Nov 2026 14:05` where the value has a time, else its day."""
    if isinstance(value, datetime):
        return f"{day(value)} {value:%H:%M}"
    return day(value)


def weekday(value: date) -> str:
    """`Mon 23 Nov`."""
    return f"{day_name(value)} {day_of_year(value)}"


def day_name(value: date) -> str:
    """`Mon`."""
    return name_of_weekday(value.weekday())


def name_of_weekday(weekday: int) -> str:
    """`Mon` for 0."""
    return tr(DAYS[weekday])


def week(value: Week) -> str:
    """`23 – 29 Nov 2026`, with as much of the Monday's month and year as differs from the Sunday's."""
    first, last = value.monday, value.sunday
    if first.year != last.year:
        start = day(first)
    elif first.month != last.month:
        start = day_of_year(first)
    else:
        start = tr("{day}").format(day=first.day)
    return f"{start} – {day(last)}"


def _month(value: date) -> str:
    return tr(MONTHS[value.month - 1])


def duration(seconds: float) -> str:
    """`0.4 s`, `12 s`, `3 min 5 s`."""
    if seconds < 10:
        return localised(f"{seconds:.1f} s")
    minutes, rest = divmod(round(seconds), 60)
    if not minutes:
        return tr("{seconds} s").format(seconds=rest)
    return tr("{minutes} min {seconds} s").format(minutes=minutes, seconds=rest)


def category(value: str) -> str:
    """`Revenue`, for the key of a category or of a part of the quality."""
    return tr(_CATEGORIES.get(value, name_of(value)))


def page_type(value: str) -> str:
    """`Paid` or `Free`."""
    return tr(_PAGE_TYPES.get(value, value.capitalize()))


def tier(value: int | None) -> str:
    """`Tier 1`."""
    return tr("No tier") if value is None else tr("Tier {tier}").format(tier=value)


def status(value: str | None) -> str:
    """`Draft`, or `Not planned` for a week nobody stored."""
    if value is None:
        return tr("Not planned")
    return tr(_STATUSES.get(value, value.replace("_", " ").capitalize()))


def words(parts: Sequence[str | None]) -> str:
    """The parts that are there, with a middle dot between."""
    return " · ".join(part for part in parts if part)


def name_of(key: str | None) -> str:
    """`ppv_unlock` as `PPV unlock`: a stored key as words."""
    if not key:
        return NONE
    first, *rest = key.replace("_", " ").split(" ")
    return " ".join([_LETTER_WORDS.get(first, first.capitalize()), *rest])


def one_line(text: str) -> str:
    """A text without line breaks, for one row of a list."""
    return " ".join(text.split())


def no_mnemonic(text: str) -> str:
    """A text for a button or menu in which `&` is only a letter."""
    return text.replace("&", "&&")
