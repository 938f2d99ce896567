"""Reads an exported week back: JSON gives the very same sends, CSV all that its columns hold and imply.

What a file has no place for comes from the stored week: of a CSV (scores, goals, locks, notes) for each send
whose row still says what is stored, of the week itself (volume, verdict) where every send does.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from eros_desktop.domain.errors import ImportFailed, InvalidInput, NotFound
from eros_desktop.domain.reference import Reference
from eros_desktop.domain.schedule.document import schedule_from_document
from eros_desktop.domain.schedule.document_items import CSV_COLUMNS, Reader, csv_row, item_from_document
from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan
from eros_desktop.domain.values import CreatorId, PageType
from eros_desktop.domain.weeks import Week
from eros_desktop.services.exports.fields import NUMBERS
from eros_desktop.services.spreadsheet_text import FORMULA_STARTS, unprotected
from eros_desktop.store.stores import WorkspaceStore

MOST_BYTES = 64 * 1024 * 1024
CreatorOf = Callable[[str], tuple[CreatorId, PageType]]
"""Whose page a name is. Raises NotFound for a name nobody has."""
StoredOf = Callable[[CreatorId, Week], WeekPlan | None]
"""The week as it is stored, None where there is none."""


class StoredWeeks:
    """What reading back asks of a workspace."""

    def __init__(self, store: WorkspaceStore) -> None:
        self._store = store

    def creator_of(self, page_name: str) -> tuple[CreatorId, PageType]:
        with self._store.read() as stores:
            for creator in stores.creators.all():
                if creator.page_name == page_name:
                    return creator.creator_id, creator.page_type
        raise NotFound(f"No creator has the page {page_name}. Nothing was read; add the creator first.")

    def stored_of(self, creator_id: CreatorId, week: Week) -> WeekPlan | None:
        with self._store.read() as stores:
            return stores.plans.load(creator_id, week)


def read_week(
    path: Path,
    reference: Reference,
    creator_of: CreatorOf,
    stored_of: StoredOf = lambda _creator, _week: None,
) -> WeekPlan:
    """The week of a JSON or CSV export of this program.

    Raises ImportFailed for a file that cannot be read or is neither, InvalidInput naming a wrong field, and
    what `creator_of` raises.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise ImportFailed(f"{path.name} is larger than an exported week can be. Nothing was read.")
        text = path.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise ImportFailed(
            f"{path.name} cannot be read as UTF-8 text ({error}). Nothing was read; export the week again."
        ) from None
    if text.lstrip().startswith("{"):
        read = schedule_from_document(_document(path.name, text))
        return _stored_or_read(read, stored_of(read.creator_id, read.week))
    read = _from_csv(path.name, text, reference, creator_of)
    stored = stored_of(read.creator_id, read.week)
    return _stored_or_read(_completed(read, stored), stored)


def _stored_or_read(read: WeekPlan, stored: WeekPlan | None) -> WeekPlan:
    """The stored week, with its volume and verdict, where the file says the very same of every send."""
    if stored is None:
        return read
    is_same = (read.sends, read.page_name, read.timezone) == (stored.sends, stored.page_name, stored.timezone)
    return stored if is_same else read


def _completed(read: WeekPlan, stored: WeekPlan | None) -> WeekPlan:
    """The read week with the stored sends whose rows say what is stored."""
    if stored is None:
        return read
    known = {send.item_id: (send, csv_row(send, stored)) for send in stored.sends}
    sends = []
    for send in read.sends:
        kept, row = known.get(send.item_id, (send, None))
        sends.append(kept if row == csv_row(send, read) else send)
    return replace(read, sends=tuple(sends))


def _document(name: str, text: str) -> Mapping[str, Any]:
    try:
        document: Mapping[str, Any] = json.loads(text, parse_constant=_refuse_constant)
    except (ValueError, RecursionError):
        raise ImportFailed(f"{name} is not readable JSON. Nothing was read; export the week again.") from None
    return document


def _refuse_constant(name: str) -> float:
    raise ValueError(name)


def _from_csv(name: str, text: str, reference: Reference, creator_of: CreatorOf) -> WeekPlan:
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    except csv.Error as error:
        raise ImportFailed(f"{name} is not readable CSV ({error}). Nothing was read.") from None
    if not rows or tuple(rows[0]) != CSV_COLUMNS or any(len(row) != len(CSV_COLUMNS) for row in rows):
        raise ImportFailed(
            f"{name} has not the columns of an exported week. Nothing was read; export the week as csv again."
        )
    if len(rows) == 1:
        raise ImportFailed(f"{name} holds no send. Nothing was read.")
    items = [dict(zip(CSV_COLUMNS, row, strict=True)) for row in rows[1:]]
    if _is_protected(text, items):
        items = [
            {column: value if column in NUMBERS else unprotected(value) for column, value in item.items()}
            for item in items
        ]
    return _week(items, reference, creator_of)


def _is_protected(text: str, items: Sequence[Mapping[str, str]]) -> bool:
    """Whether texts that look like formulas have a quote in front.

    Files for spreadsheets quote every cell of their rows, raw ones never the date, which stands first. One
    that a spreadsheet wrote anew has other line ends; it is raw when a text stands bare.
    """
    header, _, rows = text.partition("\n")
    if rows.startswith('"') or header.endswith("\r"):
        return rows.startswith('"')
    return not any(
        value.startswith(FORMULA_STARTS)
        for item in items
        for column, value in item.items()
        if column not in NUMBERS
    )


def _week(items: Sequence[Mapping[str, str]], reference: Reference, creator_of: CreatorOf) -> WeekPlan:
    sends = _following([_send(item, f"row {place}", reference) for place, item in enumerate(items, start=2)])
    first = items[0]
    if any(
        (item["page_name"], item["timezone"]) != (first["page_name"], first["timezone"]) for item in items
    ):
        raise InvalidInput("page_name", "The rows belong to several creators or zones. Nothing was read.")
    week = Week.containing(sends[0].day)
    if any(Week.containing(send.day) != week for send in sends):
        raise InvalidInput("scheduled_date", "The rows belong to several weeks. Nothing was read.")
    creator_id, page_type = creator_of(first["page_name"])
    return WeekPlan(creator_id, first["page_name"], page_type, first["timezone"], week, seed=0, sends=sends)


def _send(item: Mapping[str, str], place: str, reference: Reference) -> PlannedSend:
    kind = reference.send_types.get(item["send_type_key"])
    if kind is None:
        raise InvalidInput(
            "send_type_key", f"{place}: '{item['send_type_key']}' is no send type. Nothing was read."
        )
    values: dict[str, Any] = {name: value or None for name, value in item.items()}
    for name in ("item_id", "media_count", "parent_item_id", "expiration_hours"):
        values[name] = _number(item[name], place, name, int)
    values["suggested_price"] = _number(item["suggested_price"], place, "suggested_price", float)
    values |= {
        "category": kind.category,
        "flyer_required": kind.requires_flyer,
        "media_type": next(iter(kind.media_kinds), "none"),
        "needs_manual_caption": not item["caption_id"] and not item["caption_text"],
    }
    return item_from_document(values, place)


def _following(sends: Sequence[PlannedSend]) -> tuple[PlannedSend, ...]:
    """The sends, follow-ups with their minutes behind the send they follow."""
    moments = {send.item_id: send.moment for send in sends}
    return tuple(
        send
        if send.parent_item_id not in moments
        else replace(
            send,
            followup_delay_minutes=int((send.moment - moments[send.parent_item_id]).total_seconds()) // 60,
        )
        for send in sends
    )


def _number(text: str, place: str, name: str, kind: Callable[[str], Any]) -> Any:
    try:
        return kind(text) if text else None
    except ValueError:
        raise Reader({}, place).refusal("a number", (name,)) from None
