"""Creators from a file to their table."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import Any

from eros_desktop.services.imports.desk import Desk, Loaded, contradictions, loaded
from eros_desktop.services.imports.linking import normal_page_name
from eros_desktop.services.imports.merging import Incoming, Merged, Stored, merge
from eros_desktop.services.imports.rows import ParsedRow, ParsedTable, RefusedRow

CREATOR_COLUMNS = (
    "display_name",
    "page_type",
    "subscription_price",
    "timezone",
    "current_active_fans",
    "performance_tier",
    "persona_type",
    "content_category",
)
_DEFAULTS: Mapping[str, Any] = {
    "subscription_price": 0.0,
    "timezone": "America/Los_Angeles",
    "current_active_fans": 0,
    "content_category": "softcore",
}


def load_creators(parsed: ParsedTable, desk: Desk) -> Loaded:
    """Adds unknown pages and brings known ones up to date."""
    refused: list[RefusedRow] = []
    incoming: list[Incoming] = []
    names: dict[Hashable, str] = {}
    for row in parsed.rows:
        name = row.values.get("page_name")
        creator_id, unknown = desk.pages.link(name)
        normal = normal_page_name(name)
        reason = _creator_trouble(row, creator_id, normal, unknown)
        if reason:
            refused.append(RefusedRow("creators", row.line, reason, row.raw))
            continue
        key = creator_id or f"page:{normal}"
        names[key] = str(name)
        incoming.append(Incoming(row.line, key, tuple(row.values.get(column) for column in CREATOR_COLUMNS)))
    merged = merge(CREATOR_COLUMNS, incoming, _stored_creators(desk))
    refused += contradictions(merged, parsed, "the page is in the file twice, with other values")
    _store_creators(desk, merged, names)
    return loaded(parsed, merged, refused)


def _creator_trouble(row: ParsedRow, creator_id: str | None, normal: str, reason: str) -> str | None:
    if not normal:
        return "the page name is missing"
    if creator_id is None and reason == "two pages have this name":
        return reason
    if creator_id is None and not row.values.get("page_type"):
        return "a new page needs its page_type"
    return None


def _stored_creators(desk: Desk) -> dict[Hashable, Stored]:
    rows = desk.store.rows("creators", ("creator_id", *CREATOR_COLUMNS))
    return {row[0]: Stored(row[0], row[1:]) for row in rows}


def _store_creators(desk: Desk, merged: Merged, names: Mapping[Hashable, str]) -> None:
    taken = {creator_id for creator_id, _, _ in desk.store.pages()}
    rows = []
    for record in merged.new:
        creator_id = free_id(normal_page_name(names[record.key]), taken)
        taken.add(creator_id)
        given = dict(zip(CREATOR_COLUMNS, record.values, strict=True))
        values = {**_DEFAULTS, **{name: value for name, value in given.items() if value is not None}}
        name = " ".join(names[record.key].split())
        values["display_name"] = values.get("display_name") or name
        rows.append((creator_id, name, *(values.get(column) for column in CREATOR_COLUMNS), desk.at, desk.at))
    columns = ("creator_id", "page_name", *CREATOR_COLUMNS, "created_at", "updated_at")
    desk.store.insert(desk.batch_id, "creators", columns, rows)
    desk.store.update(desk.batch_id, "creators", (update for _, update in merged.updates))
    _add_personas(desk)
    desk.look_up_pages()


def _add_personas(desk: Desk) -> None:
    """A page whose persona type is known but that has no persona yet gets one with nothing but that type."""
    known = {row[0] for row in desk.store.rows("personas", ("creator_id",))}
    rows = [
        (creator_id, persona_type, desk.at)
        for creator_id, persona_type in desk.store.rows("creators", ("creator_id", "persona_type"))
        if persona_type and creator_id not in known
    ]
    desk.store.insert(desk.batch_id, "personas", ("creator_id", "persona_type", "created_at"), rows)


def free_id(normal_name: str, taken: set[str]) -> str:
    """An id for a new page: its name, with a number behind it where that is taken."""
    base = "_".join(normal_name.split())
    candidate, number = base, 2
    while candidate in taken:
        candidate, number = f"{base}_{number}", number + 1
    return candidate
