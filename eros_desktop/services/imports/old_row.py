"""One row of an old database: typed, linked, spelled as here, or refused with its reason."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from eros_desktop.services.imports.linking import normal_page_name
from eros_desktop.services.imports.old_checks import PAST_DATES, UNKNOWN_CREATOR, Untakable, typed
from eros_desktop.services.imports.old_transfer import Taken, Transfer, note_spelling, spelled
from eros_desktop.services.imports.parsing import known_zone, unknown_zone
from eros_desktop.store.imports import Row
from eros_desktop.store.seed_shapes import TableShape


def checked_row(transfer: Transfer, taken: Taken, number: int, raw: dict[str, Any]) -> Row:
    shape = taken.shape
    values = {name: typed(name, shape.columns[name], raw[name]) for name in taken.columns}
    if "creator_id" in values:
        values["creator_id"] = _creator(transfer, taken, values)
    _spell_names(transfer, taken, values)
    _check_page(shape, values)
    for column, (table, key) in shape.references.items():
        if column in values and column != "creator_id" and values[column] is not None:
            if table == shape.name:
                taken.parents[number] = _parent(transfer, taken, column, values[column])
                values[column] = None
            else:
                values[column] = _reference(transfer, table, key, column, values[column])
    for column in shape.required:
        if values.get(column) is None:
            raise Untakable(f"{column} is missing")
    _check_dates(transfer, values)
    return tuple(values.values())


def _creator(transfer: Transfer, taken: Taken, values: Mapping[str, Any]) -> str | None:
    """By id; a row without one by its page name."""
    shape = taken.shape
    given = values["creator_id"]
    if shape.name == "creators":
        return transfer.creators.get(given)
    if given is None:
        if "page_name" not in values:
            return None
        linked, reason = transfer.desk.pages.link(values["page_name"])
        if linked is None:
            raise Untakable(reason)
        taken.repaired["rows without a creator were linked by their page name"] += 1
        return linked
    own = transfer.creators.get(given, given)
    if "creator_id" in shape.references and own not in transfer.known("creators", "creator_id"):
        confirmed = transfer.desk.pages.aliases.get(normal_page_name(given))
        if confirmed is None:
            raise Untakable(UNKNOWN_CREATOR)
        return confirmed
    return str(own)


def _spell_names(transfer: Transfer, taken: Taken, values: dict[str, Any]) -> None:
    """Older names become ours; case and spaces do not matter."""
    for column, spellings in transfer.spellings.items():
        if isinstance(given := values.get(column), str):
            values[column] = spelled(spellings, given)
            note_spelling(taken.repaired, column, given, values[column])


def _check_page(shape: TableShape, values: dict[str, Any]) -> None:
    if shape.name != "creators":
        return
    if not normal_page_name(values.get("page_name")):
        raise Untakable("the page name is missing")
    zone = values.get("timezone")
    if zone is not None:
        values["timezone"] = known_zone(zone)
        if values["timezone"] is None:
            raise Untakable(unknown_zone(zone))


def _parent(transfer: Transfer, taken: Taken, column: str, value: Any) -> int:
    """A row of the same table, met and taken before; it gets its new number when it is stored."""
    if value not in taken.own and value not in transfer.numbers.get(taken.shape.name, {}):
        raise Untakable(f"{column} refers to nothing known")
    return int(value)


def _reference(transfer: Transfer, table: str, key: str, column: str, value: Any) -> Any:
    """A row of another table: by its own key, or by the number it has here."""
    if transfer.shapes[table].number != key:
        found = value if value in transfer.known(table, key) else None
    else:
        found = transfer.numbers.get(table, {}).get(value)
    if found is None:
        raise Untakable(f"{column} refers to nothing known")
    return found


def _check_dates(transfer: Transfer, values: Mapping[str, Any]) -> None:
    """What was sent or used cannot lie ahead of the creator's today."""
    for column in PAST_DATES:
        if (text := values.get(column)) is None:
            continue
        today = transfer.desk.today(transfer.desk.zone_of(values.get("creator_id")))
        if date.fromisoformat(text[:10]) > today:
            raise Untakable(f"{column} lies in the future")
