"""Which columns a file has: the header row, the kind it speaks for, and a mapping where it speaks
differently.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from eros_desktop.domain.errors import ImportFailed, InvalidInput
from eros_desktop.services.imports.amounts import is_none, parse_number
from eros_desktop.services.imports.formats import Column, Format
from eros_desktop.services.imports.moments import parse_moment
from eros_desktop.services.imports.reading import Reading
from eros_desktop.services.imports.rows import Sheet, SourceRow

SEARCHED_ROWS = 30
"""How far down a header is looked for: exports put titles and dates above it."""


@dataclass(frozen=True, slots=True)
class Header:
    """A header: the sheet and row it stands in, and which cell holds which of our columns.

    `missing` are required columns it lacks; a header lacks nothing when a file can be read by it.
    """

    form: Format
    sheet: Sheet
    row: int
    names: tuple[str, ...]
    columns: tuple[tuple[int, Column], ...]
    left_out: tuple[str, ...]
    missing: tuple[str, ...] = ()
    is_telling: bool = True
    """False when nothing in it says that the file is of this kind."""
    other_sheets: tuple[str, ...] = ()
    """Worksheets that have such a header too; they are not read with this one."""

    @property
    def is_complete(self) -> bool:
        return not self.missing and self.is_telling

    @property
    def score(self) -> tuple[bool, int, int]:
        """Complete, recognised columns, then fewer strangers: the better header is greater."""
        return self.is_complete, len(self.columns), -len(self.left_out)

    @property
    def notes(self) -> tuple[str, ...]:
        """What is to be said about the sheet, and about others that would be read likewise."""
        return (
            *self.sheet.notes,
            *(
                f"{self.sheet.name}: the sheet '{title}' holds such a table too and is not read with it; "
                "choose it and import the file once more."
                for title in self.other_sheets
            ),
        )

    @property
    def line(self) -> int:
        return self.sheet.rows[self.row].line


def plain(name: str) -> str:
    """A header without case, blanks and underscores."""
    return "".join(name.replace("_", "").replace("\ufeff", "").casefold().split())


def fingerprint(names: Iterable[str]) -> str:
    """What tells a header apart: its names as they compare, in any order."""
    return sha256("\x1f".join(sorted(plain(name) for name in names if plain(name))).encode()).hexdigest()


def find_header(sheets: Sequence[Sheet], forms: Iterable[Format], reading: Reading) -> Header:
    """The best header of any sheet for any of the formats.

    Raises ImportFailed when no row names the columns that are needed, or one names a column twice.
    """
    forms = tuple(forms)
    check_columns(reading.columns or {}, forms)
    found: list[Header] = []
    trouble: list[ImportFailed] = []
    for sheet, place in _places_of(sheets, reading):
        names = names_of(sheet.rows[place])
        for form in forms:
            header = recognise(form, sheet, place, reading.columns)
            if reading.columns and not _speaks(names, reading.columns):
                continue
            if header.is_complete:
                repeated = repeated_name(names)
                if repeated is None:
                    found.append(header)
                else:
                    trouble.append(_repeated(sheet, place, repeated))
    if found:
        best = max(found, key=lambda header: header.score)
        _refuse_unused(best, reading.columns or {})
        others = dict.fromkeys(one.sheet.title for one in found if one.sheet is not best.sheet)
        return replace(best, other_sheets=tuple(others))
    raise trouble[0] if trouble else unknown_header(sheets, forms, reading)


def likely_header(sheets: Sequence[Sheet], forms: Iterable[Format], reading: Reading) -> Header | None:
    """The row that looks most like a header, recognised or not; None when there is no row at all."""
    forms = tuple(forms)
    candidates = [
        (_likeness(header), _wordiness(header.names), header)
        for sheet, place in _places_of(sheets, reading)
        for header in (recognise(form, sheet, place, reading.columns) for form in forms)
    ]
    return max(candidates, key=lambda one: one[:2])[2] if candidates else None


def _likeness(header: Header) -> tuple[bool, int]:
    """Complete, then recognised columns; a cell of a data row may be called like one of ours, so these count
    only beside one that is needed.
    """
    has_needed = len(header.missing) < len(header.form.required)
    return header.is_complete, len(header.columns) if has_needed else 0


def names_of(row: SourceRow) -> tuple[str, ...]:
    """The header names of a row."""
    return tuple(cell.strip() for cell in row.cells)


def recognise(form: Format, sheet: Sheet, place: int, mapping: Mapping[str, str] | None = None) -> Header:
    """What the row says when it is the header of that format."""
    names = names_of(sheet.rows[place])
    by_plain = {plain(source): target for source, target in (mapping or {}).items()}
    wanted = [by_plain.get(plain(name)) if name else None for name in names]
    places = _places(form, names, wanted)
    by_key = {column.key: column for column in form.columns}
    columns = tuple(sorted((index, by_key[key]) for key, index in places.items()))
    taken = {index for index, _ in columns}
    return Header(
        form, sheet, place, names, columns,
        left_out=tuple(name for index, name in enumerate(names) if name and index not in taken),
        missing=tuple(key for key in form.required if key not in places),
        is_telling=not form.telling or bool(places.keys() & set(form.telling)),
    )  # fmt: skip


def _places_of(sheets: Sequence[Sheet], reading: Reading) -> list[tuple[Sheet, int]]:
    """Every row that may be the header, as far as the user has not decided it."""
    return [
        (sheet, place)
        for sheet in sheets
        if reading.sheet in (None, sheet.title)
        for place, row in enumerate(sheet.rows[:SEARCHED_ROWS])
        if reading.header_line in (None, row.line)
    ]


def _speaks(names: Sequence[str], mapping: Mapping[str, str]) -> bool:
    """True when the row has a name the mapping knows."""
    return bool({plain(name) for name in names if name} & {plain(source) for source in mapping})


def _wordiness(names: Sequence[str]) -> int:
    """How many different cells read as words, as those of a header do."""
    words = {name for name in names if name and not is_none(name)}
    return sum(parse_number(name, ".") is None and parse_moment(name, "dmy") is None for name in words)


def _places(form: Format, names: Sequence[str], wanted: Sequence[str | None]) -> dict[str, int]:
    """Column key -> cell: by mapping, else by our own name, else by the first of its aliases the file has."""
    places: dict[str, int] = {target: index for index, target in enumerate(wanted) if target}
    free = {plain(name): index for index, name in enumerate(names) if name and wanted[index] is None}
    for column in form.columns:
        for name in (column.key, *column.aliases):
            if column.key not in places and plain(name) in free:
                places[column.key] = free.pop(plain(name))
    known = {column.key for column in form.columns}
    return {key: index for key, index in places.items() if key in known}


def repeated_name(names: Iterable[str]) -> str | None:
    """The first name that stands there twice."""
    seen: set[str] = set()
    for name in names:
        if name and plain(name) in seen:
            return name
        seen.add(plain(name))
    return None


def _repeated(sheet: Sheet, place: int, name: str) -> ImportFailed:
    line = sheet.rows[place].line
    return ImportFailed(
        f"{sheet.name} names the column '{name}' twice in line {line}. Nothing was stored; "
        "rename or delete one of them.",
        details={"file": sheet.name, "line": line, "column": name},
    )


def _refuse_unused(header: Header, mapping: Mapping[str, str]) -> None:
    present = {plain(name) for name in header.names}
    missing = [source for source in mapping if plain(source) not in present]
    if missing:
        raise InvalidInput(
            "mapping",
            f"The mapping names '{missing[0]}', which {header.sheet.name} does not have. Nothing was stored; "
            f"its columns are {', '.join(name for name in header.names if name)}.",
        )


def check_columns(mapping: Mapping[str, str], forms: Sequence[Format]) -> None:
    """Raises InvalidInput for a mapping to columns these formats do not have, or to one of them twice."""
    known = {column.key for form in forms for column in form.columns}
    targets = [target for target in mapping.values() if target]
    for source, target in mapping.items():
        if target and target not in known:
            near = difflib.get_close_matches(target, known, n=3)
            hint = f" Near: {', '.join(near)}." if near else ""
            raise InvalidInput(
                "mapping",
                f"The mapping sends '{source}' to '{target}', which is no column of this import.{hint} "
                "Nothing was stored.",
            )
    if len(set(targets)) != len(targets):
        raise InvalidInput("mapping", "The mapping sends two columns to the same one. Nothing was stored.")


def unknown_header(sheets: Sequence[Sheet], forms: Sequence[Format], reading: Reading) -> ImportFailed:
    """Why no row could be taken as the header."""
    if not any(sheet.rows for sheet in sheets):
        return ImportFailed("The file is empty. Nothing was stored.")
    best = likely_header(sheets, forms, reading)
    if best is None:
        where = f"line {reading.header_line}"
        if reading.sheet:
            where = f"sheet '{reading.sheet}'"
            if reading.header_line is not None:
                where = f"sheet '{reading.sheet}' line {reading.header_line}"
        return ImportFailed(f"The file has no {where}. Nothing was stored; choose another header.")
    seen = [name for name in best.names if name]
    shown = ", ".join(f"'{name[:40]}'" for name in seen[:12])
    needed = " or ".join(f"{form.kind} ({', '.join(form.required)})" for form in forms if len(forms) <= 5)
    given = " even with the mapping" if reading.columns else ""
    return ImportFailed(
        f"{best.sheet.name} has no header that could be recognised{given}: line {best.line} says {shown}. "
        f"Needed: {needed}. Nothing was stored; give a mapping of its headers to our columns.",
        details={"file": best.sheet.name, "line": best.line, "headers": seen[:100]},
    )
