"""Minutes that look chosen by hand: a small steady shift away from the quarter hours (domain.md 7.4)."""

from __future__ import annotations

import hashlib
from datetime import date

from eros_desktop.domain.reference import Timing
from eros_desktop.domain.values import CreatorId

FALLBACK_OFFSETS = (1, 2, -1, -2, 3, -3)
"""Minutes from the base time, tried in this order when the drawn offset may not be used (domain.md 7.4)."""

LAST_MINUTE = 24 * 60 - 1
QUARTER = 15


def jitter_offset(creator_id: CreatorId, day: date, base_minute: int, timing: Timing) -> int:
    """The drawn offset, -7..8 minutes: -7 + (first 8 hex digits of MD5 "creator:YYYY-MM-DD:HH:MM") mod 16."""
    text = f"{creator_id}:{day.isoformat()}:{base_minute // 60:02d}:{base_minute % 60:02d}"
    seed = int(hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()[:8], 16)
    return timing.jitter_low_minutes + seed % (timing.jitter_high_minutes - timing.jitter_low_minutes + 1)


def jitter_candidates(creator_id: CreatorId, day: date, base_minute: int, timing: Timing) -> tuple[int, ...]:
    """Minutes of the day that a base time may become, best first.

    None is on a quarter hour, in an avoid hour or outside the day. Spacing is for the caller to check.
    """
    drawn = jitter_offset(creator_id, day, base_minute, timing)
    offsets = dict.fromkeys((drawn, *FALLBACK_OFFSETS))
    return tuple(minute for minute in (base_minute + offset for offset in offsets) if _usable(minute, timing))


def _usable(minute: int, timing: Timing) -> bool:
    return 0 <= minute <= LAST_MINUTE and minute % QUARTER != 0 and minute // 60 not in timing.avoid_hours
