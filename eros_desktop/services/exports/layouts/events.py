"""Which calendar event is which send: a send keeps its event's UID over every change of the week."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan
from eros_desktop.services.exports.parts import mark_of
from eros_desktop.store.exports import ExportNote

DOMAIN = "eros-desktop"
FORMAT = "ics"


@dataclass(frozen=True, slots=True)
class KnownEvent:
    """An event of an earlier calendar: what its send was then. `moment` is `YYYY-MM-DDTHH:MM` in its zone."""

    uid: str
    mark: str
    moment: str
    send_type_key: str
    channel: str
    caption_id: str
    summary: str = ""

    @property
    def record(self) -> dict[str, str]:
        """What is kept in the export's record."""
        return {name: getattr(self, name) for name in self.__slots__}

    @classmethod
    def of(cls, send: PlannedSend, uid: str, summary: str) -> KnownEvent:
        return cls(
            uid,
            mark_of(send),
            send.moment.isoformat(timespec="minutes"),
            send.send_type_key,
            send.channel,
            send.caption_id or "",
            summary,
        )


def sequence_of(past: Sequence[ExportNote]) -> int:
    """How many calendars of the week were written before."""
    return sum(note.format == FORMAT for note in past)


def known_events(past: Sequence[ExportNote]) -> tuple[KnownEvent, ...]:
    """The events that calendars hold now, each as it was told last; cancelled ones are gone."""
    found: dict[str, KnownEvent] = {}
    for note in past:
        for entry in note.entries if note.format == FORMAT else ():
            if entry.get("is_gone"):
                found.pop(str(entry.get("uid")), None)
            elif "uid" in entry:
                event = _event(entry)
                found[event.uid] = event
    return tuple(found.values())


def _event(entry: Mapping[str, Any]) -> KnownEvent:
    return KnownEvent(**{name: str(entry.get(name, "")) for name in KnownEvent.__slots__})


def uids_of(plan: WeekPlan, known: Sequence[KnownEvent]) -> dict[int, str]:
    """The UID of each send by item number.

    A send takes the UID of the event it was: the very same send first, then one of the same type, channel and
    caption (it was moved), then one of the same type and day (its text was changed), then of the same type. A
    send that matches none gets a UID of its own, made from what it is.
    """
    found: dict[int, str] = {}
    free = list(known)
    for key_of_send, key_of_event in _KEYS:
        for send in plan.sends:
            if send.item_id not in found:
                _take(send, key_of_send(send), key_of_event, free, found)
    taken = {event.uid for event in known}
    repeats: Counter[str] = Counter()
    for send in plan.sends:
        if send.item_id not in found:
            found[send.item_id] = _new_uid(plan, send, taken, repeats)
    return found


def _take(
    send: PlannedSend,
    key: Hashable,
    key_of_event: Callable[[KnownEvent], Hashable],
    free: list[KnownEvent],
    found: dict[int, str],
) -> None:
    for place, event in enumerate(free):
        if key_of_event(event) == key:
            found[send.item_id] = event.uid
            del free[place]
            return


def _new_uid(plan: WeekPlan, send: PlannedSend, taken: set[str], repeats: Counter[str]) -> str:
    mark = mark_of(send)
    while True:
        repeats[mark] += 1
        name = f"{plan.creator_id}|{plan.week}|{mark}|{repeats[mark]}"
        uid = f"{hashlib.sha256(name.encode()).hexdigest()[:32]}@{DOMAIN}"
        if uid not in taken:
            taken.add(uid)
            return uid


_KEYS: tuple[tuple[Callable[[PlannedSend], Hashable], Callable[[KnownEvent], Hashable]], ...] = (
    (mark_of, lambda event: event.mark),
    (
        lambda send: (send.send_type_key, send.channel, send.caption_id or ""),
        lambda event: (event.send_type_key, event.channel, event.caption_id),
    ),
    (
        lambda send: (send.send_type_key, send.channel, send.day.isoformat()),
        lambda event: (event.send_type_key, event.channel, event.moment[:10]),
    ),
    (
        lambda send: (send.send_type_key, send.channel),
        lambda event: (event.send_type_key, event.channel),
    ),
)
