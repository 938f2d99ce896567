"""Dates and times as files write them, with the order of day and month decided from the whole column."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Literal, NamedTuple
from zoneinfo import ZoneInfo

Order = Literal["dmy", "mdy", "ymd"]

_TIME = r"(?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2})(?:[.,][0-9]{1,9})?)?"
_HALF = r"\s*(?P<half>[AaPp]\.?[Mm]\.?)?"
_OFFSET = r"\s*(?P<offset>[Zz]|[+-][0-9]{2}:?[0-9]{2})?"
_ISO = re.compile(
    rf"(?P<y>[0-9]{{4}})[-/.](?P<m>[0-9]{{1,2}})[-/.](?P<d>[0-9]{{1,2}})(?:[T ]\s*{_TIME}{_OFFSET})?"
)
_NUMERIC = re.compile(
    rf"(?P<first>[0-9]{{1,2}})[-/.](?P<second_part>[0-9]{{1,2}})[-/.](?P<y>[0-9]{{4}})(?:,?\s+{_TIME}{_HALF})?"
)
# A sender's name may be glued to the time: "Aug 25, 2025 at 11:00 AMJane".
_WORDED = re.compile(
    rf"(?:(?P<month>[A-Za-z]{{3,9}})\.?\s+(?P<d>[0-9]{{1,2}})(?:st|nd|rd|th)?"
    rf"|(?P<d2>[0-9]{{1,2}})\.?\s+(?P<month2>[A-Za-z]{{3,9}})\.?),?\s+(?P<y>[0-9]{{4}})"
    rf"(?:,?\s+(?:at\s+)?{_TIME}{_HALF}(?P<glued>[^0-9:].*)?)?",
    re.DOTALL,
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


class Moment(NamedTuple):
    """A date, with a wall-clock time where the file gives one, and an offset from UTC where it names one."""

    day: date
    at: datetime | None = None

    def text(self) -> str:
        """`YYYY-MM-DD HH:MM:SS`, or the date alone."""
        if self.at is None:
            return self.day.isoformat()
        return str(self.at if self.at.tzinfo is None else self.at.replace(tzinfo=None))

    def in_zone(self, zone: ZoneInfo, written_in: ZoneInfo | None) -> Moment:
        """The same moment on the wall clock of `zone`.

        A time with an offset is converted by it, one without by `written_in`; without either it already is on
        the creator's wall clock. A date alone stays that date.
        """
        if self.at is None or (self.at.tzinfo is None and written_in is None):
            return self
        aware = self.at if self.at.tzinfo is not None else self.at.replace(tzinfo=written_in)
        try:
            local = aware.astimezone(zone).replace(tzinfo=None)
        except OverflowError:  # year 1 or 9999: no zone reaches it
            return Moment(self.day, self.at.replace(tzinfo=None))
        return Moment(local.date(), local)


def numeric_parts(cell: str) -> tuple[int, int] | None:
    """The first and second number of a date like 02/03/2026, whose order its column decides."""
    found = _NUMERIC.fullmatch(cell.strip())
    return None if found is None else (int(found["first"]), int(found["second_part"]))


def parse_moment(cell: str, order: Order) -> Moment | None:
    """The moment a cell names; None when it names none, or one that never was (30 February)."""
    text = cell.strip()
    if text[4:5] == "-" and text[7:8] == "-" and text[13:14] == ":" and len(text) in (16, 19):
        try:
            at = datetime.fromisoformat(text)
        except ValueError:
            return None
        return Moment(at.date(), at)
    for pattern in (_ISO, _NUMERIC, _WORDED):
        if found := pattern.fullmatch(text):
            try:
                return _moment(found.groupdict(), order)
            except (ValueError, OverflowError):
                return None
    return None


def _moment(parts: dict[str, str | None], order: Order) -> Moment:
    day = date(int(parts["y"] or 0), *_month_and_day(parts, order))
    if parts.get("hour") is None:
        return Moment(day)
    hour = _hour(int(parts["hour"] or 0), parts.get("half"))
    at = datetime(day.year, day.month, day.day, hour, int(parts["minute"] or 0), int(parts["second"] or 0))  # noqa: DTZ001
    offset = parts.get("offset")
    return Moment(day, at.replace(tzinfo=_zone(offset)) if offset else at)


def _month_and_day(parts: dict[str, str | None], order: Order) -> tuple[int, int]:
    if parts.get("first") is not None:
        if order == "ymd":
            raise ValueError("the year does not come first")
        first, second = int(parts["first"] or 0), int(parts["second_part"] or 0)
        return (second, first) if order == "dmy" else (first, second)
    if (word := parts.get("month") or parts.get("month2")) is not None:
        return _month_number(word), int(parts.get("d") or parts.get("d2") or 0)
    return int(parts["m"] or 0), int(parts["d"] or 0)


def _month_number(word: str) -> int:
    return _MONTHS.index(word[:3].casefold()) + 1


def _hour(hour: int, half: str | None) -> int:
    if half is None:
        return hour
    if not 1 <= hour <= 12:
        raise ValueError("no such hour on a twelve-hour clock")
    return hour % 12 + (12 if half[0] in "pP" else 0)


def _zone(offset: str) -> timezone:
    if offset in "Zz":
        return UTC
    minutes = int(offset[1:3]) * 60 + int(offset[-2:])
    return timezone(timedelta(minutes=minutes if offset[0] == "+" else -minutes))
