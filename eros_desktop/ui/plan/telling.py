"""Sends as the window tells them. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from eros_desktop.domain.schedule.sends import PlannedSend
from eros_desktop.domain.schedule.wording import Names, type_name
from eros_desktop.domain.weeks import hhmm
from eros_desktop.ui import formats
from eros_desktop.words import tr


def sends_in_words(sends: Sequence[PlannedSend], names: Names) -> str:
    """One send as `PPV Unlock, Tue 09:16`, several by their number."""
    if len(sends) != 1:
        return formats.counted(len(sends), tr("{number} send"), tr("{number} sends"))
    (send,) = sends
    return f"{type_name(send.send_type_key, names)}, {formats.day_name(send.day)} {hhmm(send.at)}"
