"""The grammar of RFC 5545: content lines folded at 75 octets, escaped texts, and zones with their changes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

LINE_OCTETS = 75
_INNER_MASK, _INNER_OCTET = 0b1100_0000, 0b1000_0000
"""How the octets of a character in UTF-8 look behind its first."""
EPOCH = datetime.fromisoformat("1970-01-01")
_ESCAPES = {"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"}
_TO_ESCAPE = re.compile(r"[\\;,\n]")
_ESCAPED = re.compile(r"\\([\\;,nN])")
_NOT_ALLOWED = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


def text_value(text: str) -> str:
    """A text as a value: line ends as \\n, and without characters the grammar forbids."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    return _TO_ESCAPE.sub(lambda found: _ESCAPES[found[0]], _NOT_ALLOWED.sub("�", plain))


def plain_text(value: str) -> str:
    """The text of a value."""
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)


def folded(line: str) -> str:
    """The content line in pieces of at most 75 octets; no character is cut in two; ends with CRLF."""
    if len(line) * 4 <= LINE_OCTETS or len(line.encode()) <= LINE_OCTETS:
        return f"{line}\r\n"
    octets, pieces = line.encode(), []
    start, end = 0, LINE_OCTETS
    while end < len(octets):
        while octets[end] & _INNER_MASK == _INNER_OCTET:
            end -= 1
        pieces.append(octets[start:end])
        start, end = end, end + LINE_OCTETS - 1
    return b"\r\n ".join([*pieces, octets[start:]]).decode() + "\r\n"


def unfolded(text: str) -> list[str]:
    """The content lines of a calendar. Raises ValueError for a line of over 75 octets or a bare line end."""
    physical = text.split("\r\n")
    if physical.pop() != "" or any("\n" in line or "\r" in line for line in physical):
        raise ValueError("a line does not end with CRLF")
    if any(len(line.encode()) > LINE_OCTETS for line in physical):
        raise ValueError(f"a line has more than {LINE_OCTETS} octets")
    lines: list[str] = []
    for line in physical:
        if line.startswith(" "):
            lines[-1] += line[1:]
        else:
            lines.append(line)
    return lines


def local_value(moment: datetime) -> str:
    """`20261123T094700`, a moment on the clock of a zone."""
    return moment.isoformat(timespec="seconds").replace("-", "").replace(":", "")[:15]


def utc_value(moment: datetime) -> str:
    """`20261123T174700Z`."""
    return local_value(moment.astimezone(UTC)) + "Z"


@lru_cache(maxsize=64)
def zone_lines(zone: ZoneInfo, first: datetime, last: datetime) -> tuple[str, ...]:
    """The VTIMEZONE: what holds before `first` (UTC), and each change of the clock until `last`."""
    return tuple(_zone_lines(zone, first, last))


def _zone_lines(zone: ZoneInfo, first: datetime, last: datetime) -> Iterator[str]:
    yield "BEGIN:VTIMEZONE"
    yield f"TZID:{zone.key}"
    before = first.astimezone(zone)
    yield from _observance(before, EPOCH, _offset(before))
    for change in _changes(zone, first, last):
        earlier = (change - timedelta(seconds=1)).astimezone(zone)
        later = change.astimezone(zone)
        onset = change.replace(tzinfo=None) + _offset(earlier)
        yield from _observance(later, onset, _offset(earlier))
    yield "END:VTIMEZONE"


def _observance(there: datetime, onset: datetime, offset_before: timedelta) -> Iterator[str]:
    kind = "DAYLIGHT" if there.dst() else "STANDARD"
    yield f"BEGIN:{kind}"
    yield f"DTSTART:{local_value(onset)}"
    yield f"TZOFFSETFROM:{_offset_value(offset_before)}"
    yield f"TZOFFSETTO:{_offset_value(_offset(there))}"
    yield f"TZNAME:{there.tzname()}"
    yield f"END:{kind}"


def _changes(zone: ZoneInfo, first: datetime, last: datetime) -> Iterator[datetime]:
    """The instants (UTC) at which the zone's offset changes, to the second."""
    day = timedelta(days=1)
    while first < last:
        if _offset(first.astimezone(zone)) != _offset((first + day).astimezone(zone)):
            yield _exactly(zone, first, first + day)
        first += day


def _exactly(zone: ZoneInfo, low: datetime, high: datetime) -> datetime:
    before = _offset(low.astimezone(zone))
    while high - low > timedelta(seconds=1):
        middle = low + timedelta(seconds=int((high - low).total_seconds()) // 2)
        if _offset(middle.astimezone(zone)) == before:
            low = middle
        else:
            high = middle
    return high


def _offset(moment: datetime) -> timedelta:
    return moment.utcoffset() or timedelta()


def _offset_value(offset: timedelta) -> str:
    """`-0800`, with seconds only where there are some."""
    seconds = int(offset.total_seconds())
    sign, seconds = ("-", -seconds) if seconds < 0 else ("+", seconds)
    hours, rest = divmod(seconds, 3600)
    text = f"{sign}{hours:02d}{rest // 60:02d}"
    return text + (f"{rest % 60:02d}" if rest % 60 else "")
