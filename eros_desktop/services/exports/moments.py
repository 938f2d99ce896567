"""Moments as posting tools write them: a pattern like `YYYY-MM-DD HH:mm` writes and reads a moment.

The words of the pattern are always English, whatever language the desktop speaks.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

_TOKEN = re.compile(r"YYYY|MMM|MM|DD|D|HH|h|mm|ss|A")
_READERS = {
    "YYYY": r"(?P<year>\d{4})",
    "MMM": rf"(?P<name>{'|'.join(MONTHS)})",
    "MM": r"(?P<month>\d{2})",
    "DD": r"(?P<day>\d{2})",
    "D": r"(?P<day>\d{1,2})",
    "HH": r"(?P<hour>\d{2})",
    "h": r"(?P<hour12>\d{1,2})",
    "mm": r"(?P<minute>\d{2})",
    "ss": r"(?P<second>\d{2})",
    "A": r"(?P<half>AM|PM)",
}


def write_moment(moment: datetime, pattern: str) -> str:
    """The moment in the pattern: `write_moment(moment, "MMM D, YYYY h:mm A")` gives `Jan 10, 2030 3:00 PM`.

    Known are YYYY, MMM (Jan), MM, DD, D, HH (00..23), h (1..12), mm, ss and A (AM, PM); all else stays.
    """
    texts = {
        "YYYY": f"{moment.year:04d}",
        "MMM": MONTHS[moment.month - 1],
        "MM": f"{moment.month:02d}",
        "DD": f"{moment.day:02d}",
        "D": str(moment.day),
        "HH": f"{moment.hour:02d}",
        "h": str(moment.hour % 12 or 12),
        "mm": f"{moment.minute:02d}",
        "ss": f"{moment.second:02d}",
        "A": "PM" if moment.hour >= 12 else "AM",
    }
    return _TOKEN.sub(lambda found: texts[found[0]], pattern)


def read_moment(text: str, pattern: str) -> datetime:
    """The moment of a text that was written in the pattern, without a zone. Raises ValueError for another."""
    wanted, at = "", 0
    for token in _TOKEN.finditer(pattern):
        wanted += re.escape(pattern[at : token.start()]) + _READERS[token[0]]
        at = token.end()
    found = re.fullmatch(wanted + re.escape(pattern[at:]), text)
    if found is None:
        raise ValueError(f"'{text}' is not written like {pattern}")
    parts = found.groupdict()
    month = MONTHS.index(parts["name"]) + 1 if parts.get("name") else int(parts.get("month") or 1)
    hour = int(parts.get("hour") or 0)
    if parts.get("hour12"):
        hour = int(parts["hour12"]) % 12 + (12 if parts.get("half") == "PM" else 0)
    day = date(int(parts["year"]), month, int(parts["day"]))
    return datetime.combine(day, time(hour, int(parts.get("minute") or 0), int(parts.get("second") or 0)))
