"""What a file looks like before anything of it is imported: shown to the user, who may decide otherwise."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FoundColumn:
    """A column of the file: `target` is our column it is read as, None when it is left out.

    `samples` are its first different cells, as in the file; `number_format` and `date_order` are named as in
    `Reading`, None where the column has neither. `is_sure` is False where the format was taken without proof;
    `choices` are what it could as well be where nothing in the file decides it.
    """

    header: str
    target: str | None
    samples: tuple[str, ...]
    number_format: str | None = None
    date_order: str | None = None
    is_sure: bool = True
    note: str | None = None
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Inspection:
    """How one file would be read. `problem` says why it cannot be read as it is; None when it can.

    `targets` are our columns for that kind as (key, is required, meaning), `missing` the required ones the
    file lacks. `preview` holds the first records as in the file, in the order of `columns`.
    """

    file: str
    kind: str | None = None
    sheets: tuple[str, ...] = ()
    sheet: str | None = None
    encoding: str | None = None
    delimiter: str | None = None
    header_line: int | None = None
    rows: int = 0
    columns: tuple[FoundColumn, ...] = ()
    targets: tuple[tuple[str, bool, str], ...] = ()
    missing: tuple[str, ...] = ()
    fingerprint: str | None = None
    has_saved_mapping: bool = False
    needs_creator: bool = False
    preview: tuple[tuple[str, ...], ...] = ()
    notes: tuple[str, ...] = ()
    problem: str | None = None
