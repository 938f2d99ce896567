"""Which columns a file has: the header row, the kind it speaks for, and a mapping where it speaks
differently.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from eros_desktop.domain.errors import ImportFailed, InvalidInput
from eros_desktop.services.imports.formats import Column, Format
from eros_desktop.services.imports.rows import Sheet, SourceRow

SEARCHED_ROWS = 30
"""How far down a header is looked for: exports put titles and dates above it."""


@dataclass(frozen=True, slots=True)
class Header:
    """A recognised header: the sheet and row it stands in, and which cell holds which of our columns."""

    form: Format
    sheet: Sheet
    row: int
    names: tuple[str, ...]
    columns: tuple[tuple[int, Column], ...]
    left_out: tuple[str, ...]

    @property
    def score(self) -> tuple[int, int]:
        """Recognised columns, then fewer strangers: the better header is greater."""
        return len(self.columns), -len(self.left_out)


def plain(name: str) -> str:
    """A header without case, blanks and underscores."""
    return "".join(name.replace("_", "").replace("\ufeff", "").casefold().split())


def find_header(
    sheets: Sequence[Sheet], forms: Iterable[Format], mapping: Mapping[str, str] | None = None
) -> Header:
    """The best header of any sheet for any of the formats.

    Raises ImportFailed when no row names the columns that are needed, or one names a column twice.
    """
    forms = tuple(forms)
    if mapping is not None:
        _check_mapping(mapping, forms)
    found: list[Header] = []
    trouble: list[ImportFailed] = []
    for sheet in sheets:
        for place, row in enumerate(sheet.rows[:SEARCHED_ROWS]):
            for form in forms:
                try:
                    header = _recognise(form, sheet, place, row, mapping)
                except ImportFailed as error:
                    trouble.append(error)
                    continue
                if header is not None:
                    found.append(header)
    if found:
        best = max(found, key=lambda header: header.score)
        _refuse_unused(best, mapping or {})
        return best
    raise trouble[0] if trouble else _unknown(sheets, forms, mapping)


def _recognise(
    form: Format, sheet: Sheet, place: int, row: SourceRow, mapping: Mapping[str, str] | None
) -> Header | None:
    names = tuple(cell.strip() for cell in row.cells)
    by_plain = {plain(source): target for source, target in (mapping or {}).items()}
    wanted = [by_plain.get(plain(name)) for name in names]
    if mapping and not any(wanted):
        return None
    places = _places(form, names, wanted)
    keys = set(places)
    if not set(form.required) <= keys or (form.telling and not keys & set(form.telling)):
        return None
    _refuse_repeated(sheet, row, names)
    by_key = {column.key: column for column in form.columns}
    columns = tuple(sorted((index, by_key[key]) for key, index in places.items()))
    taken = {index for index, _ in columns}
    left_out = tuple(name for index, name in enumerate(names) if name and index not in taken)
    return Header(form, sheet, place, names, columns, left_out)


def _places(form: Format, names: Sequence[str], wanted: Sequence[str | None]) -> dict[str, int]:
    """Column key -> cell: by mapping, else by our own name, else by the first of its aliases the file has."""
    places: dict[str, int] = {target: index for index, target in enumerate(wanted) if target}
    free = {plain(name): index for index, name in enumerate(names) if name and not wanted[index]}
    for column in form.columns:
        for name in (column.key, *column.aliases):
            if column.key not in places and plain(name) in free:
                places[column.key] = free.pop(plain(name))
    known = {column.key for column in form.columns}
    return {key: index for key, index in places.items() if key in known}


def _refuse_repeated(sheet: Sheet, row: SourceRow, names: Sequence[str]) -> None:
    seen: set[str] = set()
    for name in names:
        if name and plain(name) in seen:
            raise ImportFailed(
                f"{sheet.name} names the column '{name}' twice in line {row.line}. Nothing was stored; "
                "rename or delete one of them.",
                details={"file": sheet.name, "line": row.line, "column": name},
            )
        seen.add(plain(name))


def _refuse_unused(header: Header, mapping: Mapping[str, str]) -> None:
    present = {plain(name) for name in header.names}
    missing = [source for source in mapping if plain(source) not in present]
    if missing:
        raise InvalidInput(
            "mapping",
            f"The mapping names '{missing[0]}', which {header.sheet.name} does not have. Nothing was stored; "
            f"its columns are {', '.join(name for name in header.names if name)}.",
        )


def _check_mapping(mapping: Mapping[str, str], forms: Sequence[Format]) -> None:
    known = {column.key for form in forms for column in form.columns}
    for source, target in mapping.items():
        if target not in known:
            near = difflib.get_close_matches(target, known, n=3)
            hint = f" Near: {', '.join(near)}." if near else ""
            raise InvalidInput(
                "mapping",
                f"The mapping sends '{source}' to '{target}', which is no column of this import.{hint} "
                "Nothing was stored.",
            )
    if len(set(mapping.values())) != len(mapping):
        raise InvalidInput("mapping", "The mapping sends two columns to the same one. Nothing was stored.")


def _unknown(
    sheets: Sequence[Sheet], forms: Sequence[Format], mapping: Mapping[str, str] | None
) -> ImportFailed:
    first = next((sheet for sheet in sheets if sheet.rows), None)
    if first is None:
        return ImportFailed("The file is empty. Nothing was stored.")
    widest = max(first.rows[:SEARCHED_ROWS], key=lambda row: sum(bool(cell.strip()) for cell in row.cells))
    seen = [cell.strip() for cell in widest.cells if cell.strip()]
    shown = ", ".join(f"'{name[:40]}'" for name in seen[:12])
    needed = " or ".join(f"{form.kind} ({', '.join(form.required)})" for form in forms if len(forms) <= 5)
    given = " even with the mapping" if mapping else ""
    return ImportFailed(
        f"{first.name} has no header that could be recognised{given}: line {widest.line} says {shown}. "
        f"Needed: {needed}. Nothing was stored; give a mapping of its headers to our columns.",
        details={"file": first.name, "line": widest.line, "headers": seen[:100]},
    )
