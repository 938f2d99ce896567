"""Which automatic backups newer ones replace (reliability.md D.4, F38, F46). Moments are UTC."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

NEW = timedelta(hours=48)
"""Until then every backup stays that there is room for, and so far the clock may have moved."""
FORCED = timedelta(days=90)
"""Until then one stays that was made before something that could go wrong."""
DAYS, WEEKS, MONTHS = timedelta(days=30), FORCED, timedelta(days=730)
"""Ends of the tiers that hold one a day, one a week and one a month."""
NEWEST_KEPT = 3
LARGEST_SHARE = 0.5
FEWEST_ROWS = 0.8
"""Of the rows of the backup before."""


@dataclass(frozen=True, slots=True)
class Copy:
    """A backup: its number, which grows, when it was made, its bytes and rows; `is_automatic` when nobody
    asked for it, `is_routine` when nothing that could go wrong was about to happen either.
    """

    sequence: int
    made_at: datetime
    size_bytes: int
    rows: int
    is_automatic: bool
    is_routine: bool = False


def replaced(copies: Sequence[Copy], now: datetime, cap_bytes: int) -> tuple[Copy, ...]:
    """The automatic backups that may go, oldest first; `copies` are all there are, by their numbers.

    Of the routine ones the newest of each day stays after 48 hours and of each week after 30 days; of all
    the newest of each month after 90 days, up to two years. Where the automatic ones have more than
    `cap_bytes`, those that are not the newest of their day, week or month go before, then the oldest of each
    tier. The last three always stay, and of the last 48 hours all but routine ones there is no room for.
    Nothing goes while something is odd: the clock was put back, the newest has far fewer rows than the one
    before, or more than half would go.
    """
    if not copies or _is_odd(copies, now):
        return ()
    lasting = {copy.sequence for copy in copies[-NEWEST_KEPT:]}
    free = [
        copy
        for copy in copies
        if copy.is_automatic
        and copy.sequence not in lasting
        and (copy.is_routine or now - copy.made_at >= NEW)
    ]
    gone = _too_old(free, now)
    left = [copy for copy in copies if copy.is_automatic and copy.sequence not in gone]
    gone |= _above(cap_bytes, left, [copy for copy in free if copy.sequence not in gone], now)
    if len(gone) > LARGEST_SHARE * len(copies):
        return ()
    return tuple(copy for copy in free if copy.sequence in gone)


def _is_odd(copies: Sequence[Copy], now: datetime) -> bool:
    moments = [*(copy.made_at for copy in copies[-2:]), now]
    is_put_back = any(later < before - NEW for before, later in pairwise(moments))
    has_shrunk = len(copies) > 1 and copies[-1].rows < FEWEST_ROWS * copies[-2].rows
    return is_put_back or has_shrunk


def _too_old(free: Iterable[Copy], now: datetime) -> set[int]:
    """Those past their tier, or not the newest of their day, week or month."""
    old = [copy for copy in free if now - copy.made_at >= (NEW if copy.is_routine else FORCED)]
    newest = {_span(copy, now): copy.sequence for copy in old}
    return {
        copy.sequence
        for copy in old
        if now - copy.made_at >= MONTHS or newest[_span(copy, now)] != copy.sequence
    }


def _above(cap_bytes: int, left: Sequence[Copy], free: Sequence[Copy], now: datetime) -> set[int]:
    """What goes so that the rest fits: the oldest first, and of each tier the newest never."""
    newest = {_span(copy, now): copy.sequence for copy in free}
    tiers: defaultdict[Hashable, list[Copy]] = defaultdict(list)
    for copy in free:
        tiers[_span(copy, now)[0]].append(copy)
    last = {copies[-1].sequence for copies in tiers.values()}
    doubled = [copy for copy in free if newest[_span(copy, now)] != copy.sequence]
    single = [copy for copy in free if copy not in doubled and copy.sequence not in last]
    over, gone = sum(copy.size_bytes for copy in left) - cap_bytes, set()
    for copy in (*doubled, *single):
        if over <= 0:
            break
        gone.add(copy.sequence)
        over -= copy.size_bytes
    return gone


def _span(copy: Copy, now: datetime) -> tuple[str, Hashable]:
    """The tier of a backup and the day, week or month it stands for."""
    age, day = now - copy.made_at, copy.made_at.date()
    if age < NEW:
        return "hours", copy.sequence
    if age < DAYS:
        return "days", day
    if age < WEEKS:
        return "weeks", day.isocalendar()[:2]
    return "months", (day.year, day.month)
