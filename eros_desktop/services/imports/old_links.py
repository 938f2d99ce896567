"""Which caption each message of an old database carried.

No message table of the seeds names a caption. What names one is the plan: a row of `scheduled_sends` has the
id of the message that its `schedule_items` row became, and that row has the caption and its price. Mass
messages stay without one: only `message_performance` has details here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from eros_desktop.domain.values import cents_from_dollars
from eros_desktop.services.imports.desk import Desk
from eros_desktop.services.imports.message_columns import weekday_and_hour
from eros_desktop.services.imports.message_rows import DETAIL_COLUMNS
from eros_desktop.store.imports import Row, RowUpdate

LINKING = frozenset({"message_performance", "schedule_items", "scheduled_sends"})
LINKED = "messages were linked to the caption that was planned for them"


class _Planned(NamedTuple):
    """What a plan says of the message it became."""

    creator_id: str
    caption_id: str
    price_cents: int | None


def link_messages(desk: Desk) -> Counter[str]:
    """Links every message that has no caption yet to the one planned for it; says how many there were."""
    planned = _planned(desk)
    columns = ("message_id", "id", "creator_id", "sent_date")
    messages = [
        (number, sent_date, planned[message_id])
        for message_id, number, creator_id, sent_date in desk.store.rows_of(
            "message_performance", columns, "message_id", planned
        )
        if planned[message_id].creator_id == creator_id
    ]
    numbers = [number for number, _, _ in messages]
    found = _of(desk, "message_details", ("message_row_id", "caption_id", "content_type"), numbers)
    known = {row[0]: row[1:] for row in found}
    captions = {plan.caption_id for _, _, plan in messages}
    contents = {row[0]: row[1] for row in _of(desk, "caption_bank", ("caption_id", "content_type"), captions)}
    fresh = [
        _details(desk, number, sent_date, plan, contents)
        for number, sent_date, plan in messages
        if number not in known
    ]
    bare = [
        RowUpdate(
            number,
            {"caption_id": None, "content_type": known[number][1]},
            {"caption_id": plan.caption_id, "content_type": contents[plan.caption_id]},
        )
        for number, _, plan in messages
        if number in known and known[number][0] is None
    ]
    desk.store.insert(desk.batch_id, "message_details", DETAIL_COLUMNS, fresh)
    desk.store.update(desk.batch_id, "message_details", bare)
    return Counter({LINKED: len(fresh) + len(bare)} if fresh or bare else {})


def _planned(desk: Desk) -> dict[str, _Planned]:
    """Message id -> its plan; a message that two different plans claim has none."""
    sends = [row for row in desk.store.rows("scheduled_sends", ("message_id", "schedule_item_id")) if row[0]]
    columns = ("id", "creator_id", "caption_id", "price")
    items = {
        number: _Planned(creator_id, caption_id, None if price is None else cents_from_dollars(price))
        for number, creator_id, caption_id, price in _of(
            desk, "schedule_items", columns, (item for _, item in sends)
        )
        if caption_id is not None
    }
    claims: dict[str, set[_Planned]] = {}
    for message_id, item in sends:
        if item in items:
            claims.setdefault(message_id, set()).add(items[item])
    return {message_id: plans.pop() for message_id, plans in claims.items() if len(plans) == 1}


def _of(desk: Desk, table: str, columns: tuple[str, ...], keys: Iterable[Any]) -> Iterable[Row]:
    return desk.store.rows_of(table, columns, columns[0], keys)


def _details(
    desk: Desk, number: int, sent_date: str | None, plan: _Planned, contents: Mapping[str, str | None]
) -> Row:
    """A row of `message_details`, in the order of its columns; the text a message had is not known."""
    return (
        number, desk.batch_id, plan.caption_id, contents[plan.caption_id], plan.price_cents,
        *weekday_and_hour(sent_date), None, None,
    )  # fmt: skip
