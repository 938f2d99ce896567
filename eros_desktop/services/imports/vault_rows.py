"""Vaults from a file to their table: how much of each content type a page has."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import Any

from eros_desktop.services.imports.desk import Desk, Loaded, contradictions, loaded
from eros_desktop.services.imports.merging import Incoming, Merged, Stored, merge
from eros_desktop.services.imports.rows import ParsedTable, RefusedRow
from eros_desktop.store.imports import RowUpdate

_VAULT_COLUMNS = ("creator_id", "content_type", "quantity")


def load_vault(parsed: ParsedTable, desk: Desk) -> Loaded:
    """Sets how much of each content type a page has. A record counts as a whole.

    A file that says only yes and no (1 and 0) keeps a larger quantity that is already known.
    """
    types = tuple(
        key for key in desk.reference.content_types if any(key in row.values for row in parsed.rows)
    )
    columns = (*types, "vault_notes")
    refused: list[RefusedRow] = []
    incoming: list[Incoming] = []
    for row in parsed.rows:
        creator_id, reason = desk.pages.link(row.values.get("page_name"))
        if creator_id is None:
            refused.append(RefusedRow(parsed.table, row.line, reason, row.raw))
        else:
            incoming.append(
                Incoming(row.line, creator_id, tuple(row.values.get(column) for column in columns))
            )
    stored = _stored_vaults(desk, types)
    if not any(isinstance(value, int) and value > 1 for entry in incoming for value in entry.values):
        incoming = [_with_known_quantities(entry, stored.get(entry.key)) for entry in incoming]
    merged = merge(columns, incoming, stored)
    refused += contradictions(merged, parsed, "the page is in the file twice, with other values")
    _store_vaults(desk, merged, types)
    return loaded(parsed, merged, refused)


def _with_known_quantities(entry: Incoming, stored: Stored | None) -> Incoming:
    """The record with the stored quantity wherever the file only says that there is some."""
    if stored is None:
        return entry
    values = tuple(
        known if said == 1 and isinstance(known, int) and known > 1 else said
        for said, known in zip(entry.values, stored.values, strict=True)
    )
    return Incoming(entry.line, entry.key, values)


def _stored_vaults(desk: Desk, types: tuple[str, ...]) -> dict[Hashable, Stored]:
    quantities: dict[str, dict[str, int]] = {}
    for creator_id, content_type, quantity in desk.store.rows("vault_matrix", _VAULT_COLUMNS):
        quantities.setdefault(creator_id, {})[content_type] = quantity
    notes: dict[Any, Any] = dict(desk.store.rows("vault_notes", ("creator_id", "note")))
    return {
        creator_id: Stored(creator_id, (*(held.get(key) for key in types), notes.get(creator_id)))
        for creator_id, held in quantities.items()
    }


def _store_vaults(desk: Desk, merged: Merged, types: tuple[str, ...]) -> None:
    known = {
        (creator_id, content_type): (number, counted_at)
        for number, creator_id, content_type, counted_at in desk.store.rows(
            "vault_matrix", ("id", "creator_id", "content_type", "last_updated")
        )
    }
    wanted: list[tuple[str, str, Any, Any]] = []
    for record in merged.new:
        wanted += [
            (str(record.key), key, value, None)
            for key, value in zip((*types, "vault_notes"), record.values, strict=True)
        ]
    for record, update in merged.updates:
        wanted += [(str(record.key), key, value, update.before[key]) for key, value in update.after.items()]
    fresh = [
        (creator_id, key, value, desk.at)
        for creator_id, key, value, _ in wanted
        if key != "vault_notes" and (creator_id, key) not in known
    ]
    desk.insert_numbered("vault_matrix", "id", (*_VAULT_COLUMNS, "last_updated"), fresh)
    desk.store.update(
        desk.batch_id,
        "vault_matrix",
        (
            RowUpdate(
                known[creator_id, key][0],
                {"quantity": before, "last_updated": known[creator_id, key][1]},
                {"quantity": value, "last_updated": desk.at},
            )
            for creator_id, key, value, before in wanted
            if (creator_id, key) in known
        ),
    )
    _store_notes(
        desk, {creator_id: value for creator_id, key, value, _ in wanted if key == "vault_notes" and value}
    )


def _store_notes(desk: Desk, notes: Mapping[str, str]) -> None:
    stored = {row[0]: row[1:] for row in desk.store.rows("vault_notes", ("creator_id", "note", "updated_at"))}
    fresh = [(creator_id, note, desk.at) for creator_id, note in notes.items() if creator_id not in stored]
    desk.store.insert(desk.batch_id, "vault_notes", ("creator_id", "note", "updated_at"), fresh)
    desk.store.update(
        desk.batch_id,
        "vault_notes",
        (
            RowUpdate(
                creator_id,
                {"note": stored[creator_id][0], "updated_at": stored[creator_id][1]},
                {"note": note, "updated_at": desk.at},
            )
            for creator_id, note in notes.items()
            if creator_id in stored and stored[creator_id][0] != note
        ),
    )
