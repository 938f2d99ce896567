"""Which sends stay selected when a week was read anew after an undo, a redo or another's change.

Sends are numbered in the order of their times: after a change a number may stand for another send, so
that going by numbers the next key press would meet a send nobody chose.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from eros_desktop.domain.schedule.sends import PlannedSend

MOST = 12
"""More sends than this came or went together: that is another week, not something to select."""


def seen_again(
    chosen: Sequence[PlannedSend], before: Sequence[PlannedSend], after: Sequence[PlannedSend]
) -> tuple[int, ...]:
    """Numbers in the week `after` of what is to be selected; empty when nothing of it can be told.

    What only came is shown. Otherwise the chosen sends stay chosen; where they are gone, what came
    instead of them is; and where nothing came, the send that follows in time.
    """
    came, gone = _lacking(after, before), _lacking(before, after)
    if came and not gone and len(came) <= MOST:
        return tuple(send.item_id for send in came)
    if not chosen:
        return ()
    wanted = Counter(_look(send) for send in chosen)
    stay = [send.item_id for send in after if _take(wanted, send)]
    if stay or not after:
        return tuple(stay)
    if came and len(came) <= MOST:
        return tuple(send.item_id for send in came)
    later = (send.item_id for send in after if send.moment >= chosen[0].moment)
    return (next(later, after[-1].item_id),)


def _lacking(sends: Iterable[PlannedSend], others: Iterable[PlannedSend]) -> list[PlannedSend]:
    """The sends that the others do not hold."""
    there = Counter(_look(send) for send in others)
    return [send for send in sends if not _take(there, send)]


def _take(looks: Counter[tuple[object, ...]], send: PlannedSend) -> bool:
    look = _look(send)
    if not looks[look]:
        return False
    looks[look] -= 1
    return True


def _look(send: PlannedSend) -> tuple[object, ...]:
    """What a user can set of a send: everything but its number, what refers to numbers, and its score."""
    return (
        send.moment,
        send.send_type_key,
        send.channel,
        send.audience_target,
        send.caption_id,
        send.caption_text,
        send.content_type,
        send.price_cents,
        send.goal_cents,
        send.expiration_hours,
        send.label,
        send.note,
        send.is_locked,
    )
