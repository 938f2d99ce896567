"""Captions from a file to the bank, with what is computed from their texts."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from datetime import date
from typing import Any

from eros_desktop.domain.captions.quality import caption_category
from eros_desktop.domain.rounding import round_half_up
from eros_desktop.services.captions.facts import CLASS_COLUMNS, DETAIL_COLUMNS, CaptionFacts, text_hash
from eros_desktop.services.imports.checks import lies_ahead
from eros_desktop.services.imports.desk import Desk, Loaded, contradictions, loaded
from eros_desktop.services.imports.merging import Incoming, Merged, Stored, merge
from eros_desktop.services.imports.rows import ParsedRow, ParsedTable, RefusedRow
from eros_desktop.services.imports.score_history import keep_scores
from eros_desktop.services.spreadsheet_text import unprotected
from eros_desktop.store.imports import RowUpdate

BANK_COLUMNS = (
    "caption_text",
    "caption_type",
    "content_type",
    "performance_score",
    "total_earnings",
    "total_sends",
    "avg_purchase_rate",
    "last_used_date",
)
COLUMNS = (*BANK_COLUMNS, "price_cents")
FACTS_FOLLOW = frozenset({"caption_text", "caption_type", "content_type"})
"""The columns of the bank whose change is a change of a caption's facts."""
_ZERO_WHEN_NEW = ("total_earnings", "total_sends", "avg_purchase_rate")


def load_captions(parsed: ParsedTable, desk: Desk) -> Loaded:
    """Adds captions to the bank and brings known ones up to date."""
    refused: list[RefusedRow] = []
    incoming: list[Incoming] = []
    today = desk.today(desk.zone_of(desk.creator))
    quoted = _quoted_ids(parsed, desk)
    stored = _stored(desk, (_caption_id(row, quoted) for row in parsed.rows))
    for row in parsed.rows:
        reason = lies_ahead(row.values.get("last_used_date"), today, "last_used_date")
        if reason:
            refused.append(RefusedRow(parsed.table, row.line, reason, row.raw))
        else:
            key = _caption_id(row, quoted)
            incoming.append(Incoming(row.line, key, _as_stored(_values(row, desk), stored.get(key), desk)))
    merged = merge(COLUMNS, incoming, stored, desk.seen)
    refused += contradictions(merged, parsed, "the caption id is in the file twice, with other values")
    _add(desk, merged)
    _change(desk, merged)
    used = {kind for kinds in desk.reference.caption_priorities.values() for kind in kinds}
    met = {known_caption_type(row.values["caption_type"], desk) for row in parsed.rows}
    desk.note_strangers("Caption types no send type uses", "captions", met - used)
    return loaded(parsed, merged, refused)


def _quoted_ids(parsed: ParsedTable, desk: Desk) -> frozenset[str]:
    """Known ids that begin as if a quote protected them from being formulas: they are meant as they stand."""
    ids = {str(given) for row in parsed.rows if (given := row.values.get("caption_id"))}
    doubtful = {given for given in ids if unprotected(given) != given}
    return frozenset(
        row[0] for row in desk.store.rows_of("caption_bank", ("caption_id",), "caption_id", doubtful)
    )


def _caption_id(row: ParsedRow, quoted: frozenset[str]) -> str:
    """The file's id; a caption without one is known by its normalised text and type."""
    if given := row.values.get("caption_id"):
        return str(given) if given in quoted else unprotected(str(given))
    return f"t-{text_hash(unprotected(row.values['caption_text']))[:16]}-{row.values['caption_type']}"


def _values(row: ParsedRow, desk: Desk) -> tuple[Any, ...]:
    values = row.values
    content = values.get("content_type")
    used = values.get("last_used_date")
    price = values.get("price")
    return (
        values["caption_text"],
        known_caption_type(unprotected(values["caption_type"]), desk),
        known_content_type(content and unprotected(content), desk),
        values.get("performance_score"),
        values.get("total_earnings"),
        values.get("total_sends"),
        values.get("avg_purchase_rate"),
        used.day.isoformat() if used else None,
        None if price is None else round_half_up(price * 100),
    )


def _as_stored(values: tuple[Any, ...], stored: Stored | None, desk: Desk) -> tuple[Any, ...]:
    """The values with what only differs in its writing as it is stored.

    A text in a file for spreadsheets may have a quote in front that keeps it from being a formula; types may
    be written in capitals or under another name; a stored moment of the last use agrees with its day.
    """
    said = dict(zip(COLUMNS, values, strict=True))
    known = dict(zip(COLUMNS, stored.values, strict=True)) if stored else dict.fromkeys(COLUMNS)
    if said["caption_text"] != known["caption_text"]:
        said["caption_text"] = unprotected(said["caption_text"])
    for name, named in (("caption_type", known_caption_type), ("content_type", known_content_type)):
        was = known[name]
        if was is not None and named("_".join(str(was).casefold().split()), desk) == said[name]:
            said[name] = was
    if known["last_used_date"] and known["last_used_date"][:10] == said["last_used_date"]:
        said["last_used_date"] = known["last_used_date"]
    return tuple(said.values())


def known_caption_type(name: str, desk: Desk) -> str:
    """Our name of a caption type met in a file; one nobody knows stays as it is."""
    return desk.reference.caption_type_aliases.get(name, name)


def plain_name(name: str) -> str:
    """A name as it is compared: lower case, underscores for spaces."""
    return name.strip().casefold().replace(" ", "_")


def known_content_type(name: str | None, desk: Desk) -> str | None:
    """Our name of a content type met in a file; one nobody knows stays as it is."""
    if name is None or name in desk.reference.content_types:
        return name
    for key, content in desk.reference.content_types.items():
        if name in {plain_name(alias) for alias in content.aliases}:
            return key
    return name


def _stored(desk: Desk, caption_ids: Iterable[Hashable]) -> dict[Hashable, Stored]:
    wanted = [str(caption_id) for caption_id in caption_ids]
    rows = desk.store.rows_of("caption_bank", ("caption_id", "id", *BANK_COLUMNS), "caption_id", wanted)
    prices: dict[Any, Any] = dict(
        desk.store.rows_of("caption_details", ("caption_id", "price_cents"), "caption_id", wanted)
    )
    return {row[0]: Stored(row[1], (*row[2:], prices.get(row[0]))) for row in rows}


def _add(desk: Desk, merged: Merged) -> None:
    bank: list[tuple[Any, ...]] = []
    texts: list[tuple[str, str, str, str | None, int | None]] = []
    for record in merged.new:
        values = dict(zip(COLUMNS, record.values, strict=True))
        price = values.pop("price_cents")
        values.update((name, values[name] or 0) for name in _ZERO_WHEN_NEW)
        freshness = literal_freshness(values["last_used_date"], desk)
        bank.append((record.key, *values.values(), freshness, desk.creator, desk.at))
        texts.append(
            (str(record.key), values["caption_text"], values["caption_type"], values["content_type"], price)
        )
    columns = ("caption_id", *BANK_COLUMNS, "freshness_score", "creator_id", "created_at")
    desk.insert_numbered("caption_bank", "id", columns, bank)
    add_facts(desk, texts)


def add_facts(
    desk: Desk,
    texts: Iterable[tuple[str, str, str, str | None, int | None]],
    classified: frozenset[str] = frozenset(),
) -> None:
    """Stores what the texts say of themselves: (caption_id, text, type, content type, price in cents).

    Captions in `classified` keep the classification they came with.
    """
    categories: dict[str, str] = {}
    details, classes = [], []
    for caption_id, text, caption_type, content_type, price in texts:
        if caption_id in classified:
            details.append(CaptionFacts.detail_row_of(caption_id, text, price))
            continue
        if caption_type not in categories:
            categories[caption_type] = caption_category(caption_type, desk.reference)
        facts = CaptionFacts.of(text, categories[caption_type])
        details.append(facts.detail_row(caption_id, price))
        classes.append(facts.class_row(caption_id, caption_type, content_type))
    desk.store.insert(desk.batch_id, "caption_details", DETAIL_COLUMNS, details)
    desk.store.insert(desk.batch_id, "caption_classifications", CLASS_COLUMNS, classes)


def _change(desk: Desk, merged: Merged) -> None:
    bank: list[RowUpdate] = []
    details: list[RowUpdate] = []
    changed: list[str] = []
    for record, update in merged.updates:
        caption_id = str(record.key)
        before, after = dict(update.before), dict(update.after)
        if "price_cents" in after:
            change = {"price_cents": after.pop("price_cents")}
            details.append(RowUpdate(caption_id, {"price_cents": before.pop("price_cents")}, change))
        if after:
            bank.append(RowUpdate(update.key, before, after))
        if FACTS_FOLLOW & after.keys():
            changed.append(caption_id)
    desk.store.update(desk.batch_id, "caption_bank", bank)
    keep_scores(desk, bank)
    desk.store.update(desk.batch_id, "caption_details", details)
    refresh_facts(desk, changed)


def refresh_facts(desk: Desk, caption_ids: Iterable[str]) -> None:
    """Recomputes the stored facts of captions whose text, type or content type changed, as the bank has them.

    A tier stays where text and type are those it was given for.
    """
    columns = ("caption_id", "caption_text", "caption_type", "content_type")
    bank = {row[0]: row[1:] for row in desk.store.rows_of("caption_bank", columns, "caption_id", caption_ids)}
    facts = {
        caption_id: CaptionFacts.of(text, caption_category(caption_type, desk.reference))
        for caption_id, (text, caption_type, _) in bank.items()
    }
    details, has_new_text = [], set()
    derived = tuple(name for name in DETAIL_COLUMNS if name not in {"is_active", "price_cents"})
    for row in desk.store.rows_of("caption_details", derived, "caption_id", facts):
        before, new = _by_name(derived, row), facts[row[0]].detail_row(row[0], None)
        details.append(_update(before, _by_name(DETAIL_COLUMNS, new)))
        if before["text_hash"] != facts[row[0]].text_hash:
            has_new_text.add(row[0])
    classes = []
    for row in desk.store.rows_of("caption_classifications", CLASS_COLUMNS, "caption_id", facts):
        _, caption_type, content_type = bank[row[0]]
        before = _by_name(CLASS_COLUMNS, row)
        after = _by_name(CLASS_COLUMNS, facts[row[0]].class_row(row[0], caption_type, content_type))
        if content_type is None:
            after["content_category"] = before["content_category"]
        if row[0] not in has_new_text and before["caption_type"] == caption_type:
            after["quality_tier"] = before["quality_tier"] or after["quality_tier"]
        classes.append(_update(before, after))
    for table, updates in (("caption_details", details), ("caption_classifications", classes)):
        differing = (update for update in updates if update.before != update.after)
        desk.store.update(desk.batch_id, table, differing)


def _by_name(columns: Sequence[str], row: Iterable[Any]) -> dict[str, Any]:
    return dict(zip(columns, row, strict=True))


def _update(before: dict[str, Any], after: dict[str, Any]) -> RowUpdate:
    """All columns of `before` but the key."""
    names = [name for name in before if name != "caption_id"]
    key = before["caption_id"]
    return RowUpdate(key, {name: before[name] for name in names}, {name: after[name] for name in names})


def literal_freshness(last_used: str | None, desk: Desk) -> float:
    """100 - 2 per day since the last use, floor 0 (domain.md 5.4, seed)."""
    if not last_used:
        return 100.0
    days = (desk.today(desk.zone_of(desk.creator)) - date.fromisoformat(last_used[:10])).days
    return float(min(100, max(0, 100 - 2 * days)))
