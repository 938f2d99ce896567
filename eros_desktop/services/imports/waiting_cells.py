"""Rows of files that waited, as records of their file again: same header, same way of writing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from eros_desktop.services.imports.amounts import is_none
from eros_desktop.services.imports.headers import find_header, recognise
from eros_desktop.services.imports.origins import FORM_TABLES, Decided, decided
from eros_desktop.services.imports.reading import Reading
from eros_desktop.services.imports.rows import ParsedTable, Sheet, SourceRow
from eros_desktop.services.imports.sources import forms_of, table_below
from eros_desktop.store.waiting import WaitingRecord


def read_again(
    records: Sequence[WaitingRecord],
    file: Decided | None,
    content_types: Mapping[str, tuple[str, ...]],
    today: date,
) -> ParsedTable:
    """The rows typed and checked, all with the same columns; each line is the number in the quarantine.

    Without `file` (of imports that did not keep how they read) it is found out anew. Raises ImportFailed when
    the columns say nothing.
    """
    how = file or _found_out(records, content_types, today)
    (form,) = forms_of(how.reading.kind, content_types)
    header = recognise(form, _sheet(records, how), 0, how.reading.columns)
    return table_below(header, how.reading, today).whole()


def _sheet(records: Sequence[WaitingRecord], how: Decided) -> Sheet:
    rows = [SourceRow(0, how.names)]
    rows += [SourceRow(record.quarantine_id, _cells(record, how)) for record in records]
    return Sheet.of(records[0].file_name, rows)


def _cells(record: WaitingRecord, how: Decided) -> tuple[str, ...]:
    """The cells in the order of the header; a record that was too short ends where it ended.

    A share of a hundred keeps its sign, whatever the other rows look like.
    """
    percents = {name for name, key in (how.reading.columns or {}).items() if key in how.percents}
    cells: list[str] = []
    for key in how.keys:
        if key not in record.values:
            return tuple(cells)
        cell = _text(record.values[key])
        cells.append(f"{cell}%" if key in percents and "%" not in cell and not is_none(cell) else cell)
    return (*cells, *(_text(value) for key, value in record.values.items() if key not in how.keys))


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _found_out(
    records: Sequence[WaitingRecord], content_types: Mapping[str, tuple[str, ...]], today: date
) -> Decided:
    names = tuple(records[0].values)
    kinds = [kind for kind, table in FORM_TABLES.items() if table == records[0].table]
    kind = records[0].kind if records[0].kind in kinds else kinds[0]
    sheet = _sheet(records, Decided(names, Reading(kind)))
    header = find_header([sheet], forms_of(kind, content_types), Reading(kind))
    return decided(header, table_below(header, Reading(kind), today).habits)
