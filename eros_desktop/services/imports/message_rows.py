"""Messages from a file to the message history: linked to page and caption, counters grown, never doubled."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from eros_desktop.domain.errors import InvalidInput
from eros_desktop.domain.rounding import round_half_up
from eros_desktop.services.captions.facts import text_hash
from eros_desktop.services.imports.checks import lies_ahead
from eros_desktop.services.imports.desk import Desk, Loaded
from eros_desktop.services.imports.linking import normal_page_name
from eros_desktop.services.imports.merging import Incoming, Merged, Stored, merge
from eros_desktop.services.imports.message_columns import (
    COLUMNS,
    COUNTERS,
    DETAIL_SOURCES,
    SOURCE_COLUMNS,
    Messages,
    messages_of,
    shares,
    weekday_and_hour,
)
from eros_desktop.services.imports.moment_columns import (
    have_offsets,
    hours_of,
    latest_day,
    weekdays_of,
)
from eros_desktop.services.imports.moments import Moment
from eros_desktop.services.imports.report import RowCounts
from eros_desktop.services.imports.rows import ParsedPart, ParsedTable, RefusedRow
from eros_desktop.store.imports import Row, RowUpdate

CaptionOfText = tuple[str | None, str | None]
KEPT_TEXTS = 50_000

_RATES = ("view_rate", "purchase_rate")
_ROW_COLUMNS = ("id", "message_id", *SOURCE_COLUMNS, *_RATES)
DETAIL_COLUMNS = (
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


def load_messages(parsed: ParsedTable, desk: Desk) -> Loaded:
    """Adds messages, lets the counters of known ones grow, and keeps what they were."""
    found = load_message_part(ParsedPart.of(parsed), desk)
    found.notes = list(parsed.notes)
    found.left_out = list(parsed.left_out)
    return found


def load_message_part(part: ParsedPart, desk: Desk) -> Loaded:
    """The same for one part of a file; `desk.seen` knows the messages of the parts before."""
    if desk.creator is None and "page_name" not in part.columns and part.lines:
        raise InvalidInput(
            "creator",
            "The file does not say whose messages these are. Nothing was stored; name the creator "
            "with --creator.",
        )
    sent, refused = _linked(part, desk)
    keys = set(sent.keys)
    repeated = desk.seen.keys() & keys
    stored = _stored(desk, keys if desk.had_messages else repeated)
    sent, others = _own(part, sent, stored)
    refused += others
    if not stored and not repeated and len(keys) == len(sent):
        desk.seen.update(dict.fromkeys(sent.keys))
        _add(desk, sent)
        return _loaded(part, desk, RowCounts(new=len(sent)), refused)
    for key in repeated:
        if desk.seen[key] is None:
            desk.seen[key] = hash(stored[key].values)
    merged = merge(COLUMNS, map(Incoming, range(len(sent)), sent.keys, sent.values()), stored, desk.seen)
    for record in merged.contradicting:
        refused.append(
            part.refuse(sent.places[record.line], "the message is in the file twice, with other values")
        )
    new = {record.line for record in merged.new}
    _add(desk, sent.only([place in new for place in range(len(sent))]))
    _change(desk, merged, stored)
    counts = RowCounts(new=len(merged.new), updated=len(merged.updates), unchanged=merged.unchanged)
    return _loaded(part, desk, counts, refused)


def _loaded(part: ParsedPart, desk: Desk, counts: RowCounts, refused: list[RefusedRow]) -> Loaded:
    everything = sorted((*part.refused, *refused), key=lambda row: row.line)
    counts = replace(counts, read=part.read, quarantined=len(everything))
    known = {*desk.reference.send_types, *desk.reference.send_type_aliases}
    desk.note_strangers("Send types nobody knows", "messages", set(part.columns.get("send_type", ())) - known)
    desk.unsent += sum((status or "").casefold() == "unsent" for status in part.columns.get("status", ()))
    return Loaded({part.table: counts}, everything)


def _linked(part: ParsedPart, desk: Desk) -> tuple[Messages, list[RefusedRow]]:
    """The messages whose page is known and whose moment is past, and the refused ones."""
    count, columns = len(part.lines), part.columns
    names = columns.get("page_name") or [None] * count
    links = {name: _creator_of(name, desk) for name in set(names)}
    creator_of = {name: creator for name, (creator, _) in links.items()}
    creators = list(map(creator_of.__getitem__, names))
    moments = _local(columns.get("sent_date") or [], creators, desk)
    bad: dict[int, str] = {}
    today = {creator: desk.today(desk.zone_of(creator)) for creator in set(creators)}
    if None in today or latest_day(moments) > min(today.values(), default=date.max):
        for place, (creator, moment) in enumerate(zip(creators, moments, strict=True)):
            if creator is None:
                bad[place] = links[names[place]][1]
            elif moment.day > today[creator]:
                bad[place] = lies_ahead(moment, today[creator], "sent_date") or ""
    refused = [part.refuse(place, reason) for place, reason in bad.items()]
    sent = messages_of(columns, count, creators, moments, desk)
    return sent.only([place not in bad for place in range(count)]) if bad else sent, refused


def _local(moments: Sequence[Moment], creators: Sequence[str | None], desk: Desk) -> Sequence[Moment]:
    """The moments on the wall clocks of their creators."""
    if desk.zone is None and not have_offsets(moments):
        return moments
    return [
        moment if creator is None else moment.in_zone(desk.zone_of(creator), desk.zone)
        for moment, creator in zip(moments, creators, strict=True)
    ]


def _creator_of(page_name: str | None, desk: Desk) -> tuple[str | None, str]:
    """By the row's page name; by the named creator where the file does not say."""
    if desk.creator is not None and not normal_page_name(page_name):
        return desk.creator, ""
    return desk.pages.link(page_name)


def _stored(desk: Desk, keys: Collection[Hashable]) -> dict[Hashable, Stored]:
    """The stored messages of these keys."""
    ids = [key for key in keys if isinstance(key, str)]
    hashes = [key[1] for key in keys if isinstance(key, tuple)]
    columns = ("id", *SOURCE_COLUMNS)
    found: dict[Hashable, Row] = {}
    for row in desk.store.rows_of("message_performance", ("message_id", *columns), "message_id", ids):
        found[row[0]] = row[1:]
    row_of_hash = {
        row_id: natural
        for natural, row_id in desk.store.rows_of(
            "message_details", ("natural_key", "message_row_id"), "natural_key", hashes
        )
    }
    for row in desk.store.rows_of("message_performance", columns, "id", row_of_hash):
        found["hash", row_of_hash[row[0]]] = row
    wanted = [row[0] for row in found.values()]
    beside = ("message_row_id", *DETAIL_SOURCES)
    details = {
        row[0]: row[1:] for row in desk.store.rows_of("message_details", beside, "message_row_id", wanted)
    }
    return {key: Stored(row[0], row[1:] + details.get(row[0], (None, None))) for key, row in found.items()}


def _own(
    part: ParsedPart, sent: Messages, stored: Mapping[Hashable, Stored]
) -> tuple[Messages, list[RefusedRow]]:
    """Without messages whose id another page's message already has."""
    if not stored:
        return sent, []
    keep = [
        (known := stored.get(key)) is None or known.values[0] == creator
        for key, creator in zip(sent.keys, sent.columns[0], strict=True)
    ]
    reason = "the message id belongs to another page"
    refused = [part.refuse(place, reason) for place, kept in zip(sent.places, keep, strict=True) if not kept]
    return sent.only(keep), refused


def rates(sent: int, viewed: int, purchased: int) -> tuple[float, float]:
    """View and purchase rate, 0..1, from the counts (domain.md 11.1); imported rates are never trusted."""
    return (viewed / sent if sent else 0.0, purchased / viewed if viewed else 0.0)


def _add(desk: Desk, sent: Messages) -> None:
    if not len(sent):
        return
    first = desk.store.next_number("message_performance")
    numbers = range(first, first + len(sent))
    *source, prices, texts = sent.columns
    _, _, counts, views, sales, *_ = source
    rows = (numbers, sent.ids, *source, shares(views, counts), shares(sales, views))
    desk.store.insert_run(desk.batch_id, "message_performance", _ROW_COLUMNS, rows)
    captions = list(map(captions_by_text(desk, set(texts)).__getitem__, texts))
    linked = [caption_id for caption_id, _ in captions], [content for _, content in captions]
    batch = [desk.batch_id] * len(sent)
    told = weekdays_of(sent.moments), hours_of(sent.moments)
    details = (numbers, batch, *linked, prices, *told, sent.hashes, texts)
    desk.store.insert_run(desk.batch_id, "message_details", DETAIL_COLUMNS, details)


def captions_by_text(desk: Desk, texts: Iterable[str | None]) -> Mapping[str | None, CaptionOfText]:
    """Text -> (caption id, content type) of the bank's caption with that normalised text, lowest id first;
    (None, None) where the bank has none.
    """
    known = desk.captions_by_text
    if len(known) > KEPT_TEXTS:
        known.clear()
    known[None] = known[""] = (None, None)
    unknown = {text: text_hash(text) for text in texts if text and text not in known}
    digests = set(unknown.values())
    found = sorted(desk.store.rows_of("caption_details", ("text_hash", "caption_id"), "text_hash", digests))
    ids = {digest: caption_id for digest, caption_id in reversed(found)}
    types: dict[Any, Any] = dict(
        desk.store.rows_of("caption_bank", ("caption_id", "content_type"), "caption_id", ids.values())
    )
    for text, digest in unknown.items():
        caption_id = ids.get(digest)
        known[text] = (caption_id, types.get(caption_id))
    return known


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
        if any(name in after for name in COUNTERS):
            counts = [after.get(name, was[name]) or 0 for name in COUNTERS[:3]]
            before = {**before, **stored_rates[update.key]}
            after = {**after, **dict(zip(_RATES, rates(*counts), strict=True))}
        if before:
            rows.append(RowUpdate(update.key, before, after))
        beside = {name: value for name, value in update.before.items() if name in DETAIL_SOURCES}
        if beside:
            details.append(RowUpdate(update.key, beside, {name: update.after[name] for name in beside}))
    desk.store.update(desk.batch_id, "message_performance", rows)
    _tell_more(desk, details, {update.key: record.values for record, update in merged.updates})


def _tell_more(desk: Desk, details: list[RowUpdate], said: Mapping[Any, Row]) -> None:
    """Text and price of known messages; one of an old database may have no details yet."""
    found = desk.store.rows_of(
        "message_details", ("message_row_id",), "message_row_id", (update.key for update in details)
    )
    detailed = {row[0] for row in found}
    desk.store.update(
        desk.batch_id, "message_details", (update for update in details if update.key in detailed)
    )
    bare = [update.key for update in details if update.key not in detailed]
    captions = captions_by_text(desk, {said[key][-1] for key in bare})
    sent_at = COLUMNS.index("sent_date")
    desk.store.insert(
        desk.batch_id,
        "message_details",
        DETAIL_COLUMNS,
        [
            (
                key, desk.batch_id, *captions[said[key][-1]], said[key][-2],
                *weekday_and_hour(said[key][sent_at]), None, said[key][-1],
            )
            for key in bare
        ],
    )  # fmt: skip


def keep_history(desk: Desk, changes: Iterable[tuple[RowUpdate, Mapping[str, Any]]]) -> None:
    """Keeps the counters of messages as they were before an update changes them."""
    past = [
        (
            update.key,
            desk.batch_id,
            *(was.get(name) or 0 for name in COUNTERS[:3]),
            round_half_up((was.get("earnings") or 0.0) * 100),
            desk.at,
        )
        for update, was in changes
        if any(name in update.after for name in COUNTERS)
    ]
    desk.insert_numbered("message_history", "history_id", _HISTORY_COLUMNS, past)
