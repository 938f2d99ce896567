"""Columns of moments: those written `YYYY-MM-DD HH:MM:SS` stay text, and all of them are checked at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from itertools import compress
from typing import Any, overload

import numpy as np
from numpy.typing import NDArray

from eros_desktop.services.imports.moments import Moment

_LENGTH = len("2026-11-01 09:30:00")
_SIGNS = ((4, "-"), (7, "-"), (10, " "), (13, ":"), (16, ":"))
_DIGITS = [place for place in range(_LENGTH) if place not in dict(_SIGNS)]
_WEEKDAY_OF_1970 = 3
"""1970-01-01 was a Thursday; 0 is Monday."""
_YEAR_OF_DAYS = 1970

Numbers = NDArray[np.int64]


class PlainMoments(Sequence[Moment]):
    """Moments of the form `YYYY-MM-DD HH:MM:SS`; each is made when it is asked for."""

    def __init__(self, texts: Sequence[str], days: Numbers, hours: Numbers) -> None:
        self.texts = texts
        self._days, self._hours = days, hours
        """Days since 1970 and hours, 0..23."""

    def __len__(self) -> int:
        return len(self.texts)

    @overload
    def __getitem__(self, place: int) -> Moment: ...
    @overload
    def __getitem__(self, place: slice) -> list[Moment]: ...
    def __getitem__(self, place: int | slice) -> Moment | list[Moment]:
        texts = self.texts[place]
        return _made(texts) if isinstance(texts, str) else list(map(_made, texts))

    def __iter__(self) -> Iterator[Moment]:
        return map(_made, self.texts)

    def __contains__(self, sought: object) -> bool:
        return sought is not None and any(moment == sought for moment in self)

    def only(self, keep: Sequence[bool]) -> PlainMoments:
        """Those for which `keep` holds."""
        kept = np.asarray(keep, dtype=bool)
        return PlainMoments(list(compress(self.texts, keep)), self._days[kept], self._hours[kept])

    @property
    def weekdays(self) -> list[int]:
        """0 is Monday."""
        found: list[int] = ((self._days + _WEEKDAY_OF_1970) % 7).tolist()
        return found

    @property
    def hours(self) -> list[int]:
        found: list[int] = self._hours.tolist()
        return found

    @property
    def latest(self) -> date:
        """The latest day; of at least one moment."""
        return _made(self.texts[int(self._days.argmax())]).day


def _made(text: str) -> Moment:
    at = datetime.fromisoformat(text)
    return Moment(at.date(), at)


def are_plain(cells: Sequence[str]) -> bool:
    """True when all cells have the form of `YYYY-MM-DD HH:MM:SS`."""
    if set(map(len, cells)) != {_LENGTH}:
        return False
    text = "".join(cells)
    return all(text[place::_LENGTH] == sign * len(cells) for place, sign in _SIGNS)


def plain_moments(cells: Sequence[str]) -> PlainMoments | None:
    """A column of `YYYY-MM-DD HH:MM:SS` read at once; None when a cell is written otherwise or names a moment
    that never was.
    """
    if not are_plain(cells):
        return None
    text = "".join(cells)
    if not text.isascii():
        return None
    digits = np.frombuffer(text.encode("ascii"), np.uint8).reshape(-1, _LENGTH)[:, _DIGITS] - ord("0")
    if (digits > 9).any():  # what is below "0" wraps around
        return None
    pairs = digits[:, ::2].astype(np.int64) * 10 + digits[:, 1::2]
    century, year, month, day, hour, minute, second = pairs.T
    year = century * 100 + year
    months = (year - _YEAR_OF_DAYS) * 12 + month - 1
    days = _first_days(months) + day - 1
    is_real = (year >= 1) & (month >= 1) & (month <= 12) & (day >= 1) & (days < _first_days(months + 1))
    is_real &= (hour < 24) & (minute < 60) & (second < 60)
    return PlainMoments(cells, days, hour) if is_real.all() else None


def _first_days(months: Numbers) -> Numbers:
    """The day each month begins with; both count from 1970."""
    return months.astype("datetime64[M]").astype("datetime64[D]").astype(np.int64)


def latest_day(moments: Sequence[Moment]) -> date:
    """The latest day of all; the first there is where there are none."""
    if isinstance(moments, PlainMoments) and len(moments):
        return moments.latest
    return max((moment.day for moment in moments), default=date.min)


def have_offsets(moments: Sequence[Moment]) -> bool:
    """True when one of the moments names its offset from UTC."""
    if isinstance(moments, PlainMoments):
        return False
    return any(at is not None and at.tzinfo is not None for _, at in moments)


def texts_of(moments: Sequence[Moment]) -> Sequence[str]:
    """Each moment as it is stored."""
    return moments.texts if isinstance(moments, PlainMoments) else [moment.text() for moment in moments]


def weekdays_of(moments: Sequence[Moment]) -> list[int]:
    """0 is Monday."""
    if isinstance(moments, PlainMoments):
        return moments.weekdays
    return [day.weekday() for day, _ in moments]


def hours_of(moments: Sequence[Moment]) -> Sequence[int | None]:
    """None where only the day is known."""
    if isinstance(moments, PlainMoments):
        return moments.hours
    return [None if at is None else at.hour for _, at in moments]


def chosen(values: Sequence[Any], keep: Sequence[bool]) -> Sequence[Any]:
    """The values for which `keep` holds."""
    return values.only(keep) if isinstance(values, PlainMoments) else list(compress(values, keep))
