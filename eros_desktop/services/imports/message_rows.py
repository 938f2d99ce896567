"""Messages from a file to the message history: linked to page and caption, counters grown, never doubled."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from eros_desktop.domain.captions.text import normalise_text
from eros_desktop.domain.errors import InvalidInput
from eros_desktop.domain.rounding import round_half_up
from eros_desktop.services.captions.facts import text_hash
from eros_desktop.services.imports.checks import lies_ahead
from eros_desktop.services.imports.desk import Desk, Loaded, contradictions, loaded
from eros_desktop.services.imports.linking import normal_page_name
from eros_desktop.services.imports.merging import Incoming, Merged, Stored, merge
from eros_desktop.services.imports.moments import Moment
from eros_desktop.services.imports.rows import ParsedRow, ParsedTable, RefusedRow
from eros_desktop.store.imports import RowUpdate

SOURCE_COLUMNS = (
    "creator_id",
    "send_type",
    "sent_count",
    "viewed_count",
    "purchased_count",
    "earnings",
    "sent_date",
)
DETAIL_SOURCES = ("price_cents", "caption_text")
COLUMNS = (*SOURCE_COLUMNS, *DETAIL_SOURCES)
_RATES = ("view_rate", "purchase_rate")
_COUNTERS = ("sent_count", "viewed_count", "purchased_count", "earnings")
_DETAIL_COLUMNS = (
    "message_row_id",
    "batch_id",
    "caption_id",
    "content_type",
    "price_cents",
    "local_weekday",
    "local_hour",
    "natural_key",
    "caption_text",
)


_HISTORY_COLUMNS = (
    "message_row_id",
    "batch_id",
    "sent_count",
    "viewed_count",
    "purchased_count",
    "earned_cents",
    "replaced_at",
)


@dataclass(frozen=True, slots=True)
class _Sent:
    """A message with its creator, on that creator's wall clock."""

    row: ParsedRow
    creator_id: str
    moment: Moment

    @property
    def key(self) -> tuple[str, str]:
        """The message's own id, else a hash of creator, minute, normalised text and price."""
        if given := self.row.values.get("message_id"):
            return "id", str(given)
        text = normalise_text(self.row.values.get("caption_text") or "")
        parts = (self.creator_id, self.moment.text()[:16], text, str(self.price_cents or 0))
        return "hash", sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]

    @property
    def price_cents(self) -> int | None:
        price = self.row.values.get("price")
        return None if price is None else round_half_up(price * 100)


def load_messages(parsed: ParsedTable, desk: Desk) -> Loaded:
    """Adds messages, lets the counters of known ones grow, and keeps what they were."""
    if desk.creator is None and not any("page_name" in row.values for row in parsed.rows[:1]) and parsed.rows:
        raise InvalidInput(
            "creator",
            "The file does not say whose messages these are. Nothing was stored; name the creator "
            "with --creator.",
        )
    sent, refused = _linked(parsed, desk)
    stored = _stored(desk, [message.key for message in sent])
    sent, others = _own(sent, stored, parsed.table)
    incoming = [Incoming(message.row.line, message.key, _values(message, desk)) for message in sent]
    merged = merge(COLUMNS, incoming, stored)
    refused += others + contradictions(merged, parsed, "the message is in the file twice, with other values")
    by_line = {message.row.line: message for message in sent}
    _add(desk, merged, by_line)
    _change(desk, merged, stored)
    return loaded(parsed, merged, refused, _notes(parsed, desk))


def _linked(parsed: ParsedTable, desk: Desk) -> tuple[list[_Sent], list[RefusedRow]]:
    sent: list[_Sent] = []
    refused: list[RefusedRow] = []
    for row in parsed.rows:
        creator_id, reason = _creator_of(row, desk)
        moment: Moment = row.values["sent_date"]
        if creator_id is not None:
            zone = desk.zone_of(creator_id)
            moment = moment.in_zone(zone, desk.zone)
            reason = lies_ahead(moment, desk.today(zone), "sent_date") or ""
        if creator_id is None or reason:
            refused.append(RefusedRow(parsed.table, row.line, reason, row.raw))
        else:
            sent.append(_Sent(row, creator_id, moment))
    return sent, refused


def _creator_of(row: ParsedRow, desk: Desk) -> tuple[str | None, str]:
    """By the row's page name; by the named creator where the file does not say."""
    if desk.creator is not None and not normal_page_name(row.values.get("page_name")):
        return desk.creator, ""
    return desk.pages.link(row.values.get("page_name"))


def _stored(desk: Desk, keys: Sequence[tuple[str, str]]) -> dict[Hashable, Stored]:
    ids = [value for kind, value in keys if kind == "id"]
    hashes = [value for kind, value in keys if kind == "hash"]
    columns = ("id", *SOURCE_COLUMNS)
    found: dict[Hashable, tuple[Any, ...]] = {}
    for row in desk.store.rows_of("message_performance", ("message_id", *columns), "message_id", ids):
        found["id", row[0]] = row[1:]
    row_of_hash = {
        row_id: natural
        for natural, row_id in desk.store.rows_of(
            "message_details", ("natural_key", "message_row_id"), "natural_key", hashes
        )
    }
    for row in desk.store.rows_of("message_performance", columns, "id", row_of_hash):
        found["hash", row_of_hash[row[0]]] = row
    details = {
        row[0]: row[1:]
        for row in desk.store.rows_of(
            "message_details",
            ("message_row_id", *DETAIL_SOURCES),
            "message_row_id",
            (row[0] for row in found.values()),
        )
    }
    return {key: Stored(row[0], (*row[1:], *details.get(row[0], (None, None)))) for key, row in found.items()}


def _own(
    sent: list[_Sent], stored: Mapping[Hashable, Stored], table: str
) -> tuple[list[_Sent], list[RefusedRow]]:
    """Without messages whose id another page's message already has."""
    kept: list[_Sent] = []
    refused: list[RefusedRow] = []
    for message in sent:
        known = stored.get(message.key)
        if known is not None and known.values[0] != message.creator_id:
            reason = "the message id belongs to another page"
            refused.append(RefusedRow(table, message.row.line, reason, message.row.raw))
        else:
            kept.append(message)
    return kept, refused


def _values(message: _Sent, desk: Desk) -> tuple[Any, ...]:
    values = message.row.values
    send_type = values.get("send_type")
    return (
        message.creator_id,
        desk.reference.send_type_aliases.get(send_type, send_type) if send_type else None,
        values.get("sent_count") or 0,
        values.get("viewed_count") or 0,
        values.get("purchased_count") or 0,
        values.get("earnings") or 0.0,
        message.moment.text(),
        message.price_cents,
        values.get("caption_text"),
    )


def rates(sent: int, viewed: int, purchased: int) -> tuple[float, float]:
    """View and purchase rate, 0..1, from the counts (domain.md 11.1); imported rates are never trusted."""
    return (viewed / sent if sent else 0.0, purchased / viewed if viewed else 0.0)


def _add(desk: Desk, merged: Merged, by_line: Mapping[int, _Sent]) -> None:
    rows = []
    for record in merged.new:
        values = record.values[: len(SOURCE_COLUMNS)]
        kind, key = by_line[record.line].key
        rows.append((key if kind == "id" else None, *values, *rates(*values[2:5])))
    columns = ("message_id", *SOURCE_COLUMNS, "view_rate", "purchase_rate")
    first = desk.insert_numbered("message_performance", "id", columns, rows)
    captions = captions_by_text(desk, (record.values[-1] for record in merged.new))
    details = []
    for place, record in enumerate(merged.new):
        message = by_line[record.line]
        kind, key = message.key
        price, text = record.values[-2:]
        caption_id, content_type = captions.get(text_hash(text), (None, None)) if text else (None, None)
        at = message.moment.at
        details.append(
            (
                first + place,
                desk.batch_id,
                caption_id,
                content_type,
                price,
                message.moment.day.weekday(),
                at.hour if at else None,
                key if kind == "hash" else None,
                text,
            )
        )
    desk.store.insert(desk.batch_id, "message_details", _DETAIL_COLUMNS, details)


def captions_by_text(desk: Desk, texts: Iterable[str | None]) -> dict[str, tuple[str, str | None]]:
    """Text hash -> (caption id, content type) of the bank's captions with that normalised text, lowest id
    first.
    """
    hashes = {text_hash(text) for text in texts if text}
    found = sorted(desk.store.rows_of("caption_details", ("text_hash", "caption_id"), "text_hash", hashes))
    ids = {digest: caption_id for digest, caption_id in reversed(found)}
    types: dict[Any, Any] = dict(
        desk.store.rows_of("caption_bank", ("caption_id", "content_type"), "caption_id", ids.values())
    )
    return {digest: (caption_id, types.get(caption_id)) for digest, caption_id in ids.items()}


def _change(desk: Desk, merged: Merged, stored: Mapping[Hashable, Stored]) -> None:
    rows: list[RowUpdate] = []
    details: list[RowUpdate] = []
    ids = [update.key for _, update in merged.updates]
    stored_rates = {
        row[0]: dict(zip(_RATES, row[1:], strict=True))
        for row in desk.store.rows_of("message_performance", ("id", *_RATES), "id", ids)
    }
    keep_history(
        desk,
        (
            (update, dict(zip(COLUMNS, stored[record.key].values, strict=True)))
            for record, update in merged.updates
        ),
    )
    for record, update in merged.updates:
        was = dict(zip(COLUMNS, stored[record.key].values, strict=True))
        before = {name: value for name, value in update.before.items() if name in SOURCE_COLUMNS}
        after = {name: update.after[name] for name in before}
        if any(name in after for name in _COUNTERS):
            counts = [after.get(name, was[name]) or 0 for name in _COUNTERS[:3]]
            before = {**before, **stored_rates[update.key]}
            after = {**after, **dict(zip(_RATES, rates(*counts), strict=True))}
        if before:
            rows.append(RowUpdate(update.key, before, after))
        beside = {name: value for name, value in update.before.items() if name in DETAIL_SOURCES}
        if beside:
            details.append(RowUpdate(update.key, beside, {name: update.after[name] for name in beside}))
    desk.store.update(desk.batch_id, "message_performance", rows)
    desk.store.update(desk.batch_id, "message_details", details)


def keep_history(desk: Desk, changes: Iterable[tuple[RowUpdate, Mapping[str, Any]]]) -> None:
    """Keeps the counters of messages as they were before an update changes them."""
    past = [
        (
            update.key,
            desk.batch_id,
            *(was.get(name) or 0 for name in _COUNTERS[:3]),
            round_half_up((was.get("earnings") or 0.0) * 100),
            desk.at,
        )
        for update, was in changes
        if any(name in update.after for name in _COUNTERS)
    ]
    desk.insert_numbered("message_history", "history_id", _HISTORY_COLUMNS, past)


def _notes(parsed: ParsedTable, desk: Desk) -> list[str]:
    known = {*desk.reference.send_types, *desk.reference.send_type_aliases}
    met = {row.values.get("send_type") for row in parsed.rows} - known - {None}
    notes = (
        [f"Send types nobody knows: {', '.join(sorted(map(str, met))[:10])}. Their messages are kept."]
        if met
        else []
    )
    withdrawn = sum((row.values.get("status") or "").casefold() == "unsent" for row in parsed.rows)
    if withdrawn:
        notes.append(f"{withdrawn} messages are marked as unsent; they were taken with the counts they have.")
    return notes
