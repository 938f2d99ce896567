"""The plain rows of an old database, a batch at a time: nothing in them needs a second look."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial
from typing import Any

from eros_desktop.services.imports.old_checks import odd_rows
from eros_desktop.services.imports.old_database import OldTable
from eros_desktop.services.imports.old_transfer import Taken, Transfer, note_spelling, spelled
from eros_desktop.store.imports import Row

Column = Sequence[Any]
Change = Callable[[Column, set[int]], Column]
"""A column as stored; it adds the places of values that need a second look."""

_STRANGER = ""
"""Stands for a creator that is not known; no id is empty."""


class PlainRows:
    """Takes the plain rows of one table column by column; the others are left to be checked one by one."""

    def __init__(self, transfer: Transfer, taken: Taken, table: OldTable, bad: Collection[int]) -> None:
        """`bad` are the numbers of rows that are refused anyway."""
        shape = taken.shape
        self._transfer, self._taken, self._bad = transfer, taken, bad
        self._is_possible = shape.name != "creators" and shape.required <= set(taken.columns)
        self._odd: set[int] = set()
        self._columns: list[tuple[int, str, tuple[Change, ...]]] = []
        if self._is_possible:
            today = min(transfer.desk.today(zone) for zone in transfer.desk.all_zones()).isoformat()
            self._odd = odd_rows(transfer.old, table, shape, taken.columns, today)
            self._columns = [
                (taken.source.index(name) + 1, name, self._changes(name)) for name in taken.columns
            ]

    def take(self, batch: Sequence[tuple[Any, ...]]) -> Sequence[Row | None]:
        """A row as it is stored for each plain one, None for the others."""
        if not self._is_possible:
            return [None] * len(batch)
        read = list(zip(*batch, strict=True))
        numbers = read[0]
        second = {place for place, number in enumerate(numbers) if number in self._odd}
        ready: list[Column] = []
        for place, _, changes in self._columns:
            column: Column = read[place]
            for change in changes:
                column = change(column, second)
            ready.append(column)
        rows: list[Row | None] = list(zip(*ready, strict=True))
        for place in second:
            rows[place] = None
        self._note_spellings(read, ready, rows)
        return rows

    def _changes(self, name: str) -> tuple[Change, ...]:
        shape, transfer = self._taken.shape, self._transfer
        if name == "creator_id":
            return (self._creators(),)
        changes: list[Change] = []
        if name in transfer.spellings:
            changes.append(partial(_spelled, transfer.spellings[name]))
        if name in shape.references:
            table, key = shape.references[name]
            if table == shape.name:
                changes.append(_only_none)
            elif transfer.shapes[table].number == key:
                changes.append(partial(_renumbered, transfer.numbers.get(table, {})))
            else:
                changes.append(partial(_known, transfer.known(table, key)))
        return tuple(changes)

    def _creators(self) -> Change:
        shape, transfer = self._taken.shape, self._transfer
        if "creator_id" not in shape.references:
            return _only_none
        here = transfer.known("creators", "creator_id")
        ours: dict[str | None, str | None] = {own: own for own in here}
        ours.update((given, own if own in here else _STRANGER) for given, own in transfer.creators.items())
        if "page_name" not in self._taken.columns and "creator_id" not in shape.required:
            ours[None] = None
        return partial(_linked, ours)

    def _note_spellings(
        self, read: Sequence[Column], ready: Sequence[Column], rows: Sequence[Row | None]
    ) -> None:
        for at, (place, name, _) in enumerate(self._columns):
            if name not in self._transfer.spellings or read[place] == ready[at]:
                continue
            changed = Counter(
                (given, ours)
                for number, given, ours, row in zip(read[0], read[place], ready[at], rows, strict=True)
                if given != ours and row is not None and number not in self._bad
            )
            for (given, ours), count in changed.items():
                note_spelling(self._taken.repaired, name, given, ours, count)


def _linked(ours: Mapping[Any, str | None], column: Column, second: set[int]) -> Column:
    found = [ours.get(given, _STRANGER) for given in column]
    if _STRANGER in found:
        second.update(place for place, own in enumerate(found) if own == _STRANGER)
    return found


def _spelled(spellings: Mapping[str, str], column: Column, second: set[int]) -> Column:
    names = {given: spelled(spellings, given) for given in set(column) if isinstance(given, str)}
    if all(given == ours for given, ours in names.items()):
        return column
    return tuple([names.get(given, given) for given in column])


def _known(keys: Collection[Any], column: Column, second: set[int]) -> Column:
    strangers = {value for value in set(column) if value is not None and value not in keys}
    if strangers:
        second.update(place for place, value in enumerate(column) if value in strangers)
    return column


def _renumbered(numbers: Mapping[int, int], column: Column, second: set[int]) -> Column:
    found = [numbers.get(value) for value in column]
    second.update(
        place
        for place, (value, own) in enumerate(zip(column, found, strict=True))
        if own is None and value is not None
    )
    return found


def _only_none(column: Column, second: set[int]) -> Column:
    second.update(place for place, value in enumerate(column) if value is not None)
    return column
