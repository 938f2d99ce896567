"""A look at a file without importing anything: what it is, how it is written, what its columns are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from eros_desktop.domain.errors import ErosError
from eros_desktop.services.imports.formats import Format
from eros_desktop.services.imports.headers import (
    Header,
    check_columns,
    find_header,
    fingerprint,
    likely_header,
)
from eros_desktop.services.imports.inspection import FoundColumn, Inspection
from eros_desktop.services.imports.looks import Look
from eros_desktop.services.imports.meanings import meaning_of
from eros_desktop.services.imports.reading import Reading
from eros_desktop.services.imports.sources import (
    ContentTypes,
    SavedMappings,
    Source,
    Surveyed,
    forms_of,
    open_source,
    remembered,
)
from eros_desktop.services.imports.survey import Habits

PREVIEWED_ROWS = 5
PAGED_KINDS = frozenset({"messages", "infloww-messages"})
"""Kinds whose every row belongs to a page."""


def inspect_file(
    file: Path | bytes,
    name: str,
    content_types: ContentTypes,
    today: date,
    reading: Reading,
    saved: SavedMappings,
    creator: str | None,
    surveyed: Surveyed,
) -> Inspection:
    """How the file would be read. Raises ErosError only where it cannot even be opened as a table."""
    source = open_source(file, name, reading, content_types)
    found = Inspection(
        name,
        sheets=tuple(sheet.title for sheet in source.sheets if sheet.title),
        encoding=source.encoding,
        delimiter=source.delimiter,
    )
    asked = remembered(source.sheets, reading, saved)
    forms = forms_of(asked.kind, content_types)
    header, problem = _header(source, forms, asked)
    if header is None:
        return replace(found, problem=problem)
    is_known = asked.kind != "auto" or (header.is_complete and problem is None)
    columns, count = _columns(header, today, asked, is_known, surveyed)
    described = replace(found, columns=columns, rows=count, problem=problem)
    return _described(described, header, is_known, saved, creator)


def _header(source: Source, forms: tuple[Format, ...], asked: Reading) -> tuple[Header | None, str | None]:
    """The header, complete or not, and why it cannot be used as it is."""
    try:
        return find_header(source.sheets, forms, asked), None
    except ErosError as error:
        problem = error.message
    try:
        check_columns(asked.columns or {}, forms)
    except ErosError:
        asked = replace(asked, columns=None)
    return likely_header(source.sheets, forms, asked), problem


def _described(
    found: Inspection, header: Header, is_known: bool, saved: SavedMappings, creator: str | None
) -> Inspection:
    """The inspection with what its header says."""
    form = header.form
    mark = fingerprint(header.names)
    keys = {column.target for column in found.columns}
    return replace(
        found,
        kind=form.kind if is_known else None,
        sheet=header.sheet.title or None,
        header_line=header.line,
        targets=tuple((one.key, one.key in form.required, meaning_of(one.key)) for one in form.columns)
        if is_known
        else (),
        missing=header.missing if is_known else (),
        fingerprint=mark,
        has_saved_mapping=mark in saved,
        needs_creator=is_known and creator is None and form.kind in PAGED_KINDS and "page_name" not in keys,
        preview=tuple(row.cells for row in header.sheet.rows[header.row + 1 :][:PREVIEWED_ROWS]),
        notes=header.notes,
    )


def _columns(
    header: Header, today: date, asked: Reading, is_known: bool, surveyed: Surveyed
) -> tuple[tuple[FoundColumn, ...], int]:
    ours = dict(header.columns) if is_known else {}
    look = Look(header, ours, today)
    for records in header.sheet.below(header.line):
        look.take(records)
        surveyed(look.count)
    habits = look.habits(asked)
    found = []
    for place, name in enumerate(header.names):
        column = ours.get(place)
        key = None if column is None else column.key
        how = Habits() if key is None else habits[key]
        found.append(
            FoundColumn(
                name, key, tuple(look.seen[place].samples), how.number_format, how.date_order,
                how.doubt is None, how.doubt, how.choices,
            )
        )  # fmt: skip
    return tuple(found), look.count
