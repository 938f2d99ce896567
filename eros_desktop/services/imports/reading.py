"""What the user decided about how one file is read; what is left open is found in the file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from eros_desktop.domain.errors import InvalidInput
from eros_desktop.services.imports.amounts import Decimal
from eros_desktop.services.imports.formats import KINDS, ORDER
from eros_desktop.services.imports.moments import Order

DECIMAL_OF: Mapping[str, Decimal] = {"1,234.56": ".", "1.234,56": ","}
"""How a number format is named -> its decimal sign."""
ORDER_OF: Mapping[str, Order] = {"day first": "dmy", "month first": "mdy", "year first": "ymd"}
"""How a date order is named -> the order."""
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252")
DELIMITERS = (",", ";", "\t", "|")
_FORMAT = "eros-reading"
_TEXTS = ("kind", "sheet", "encoding", "delimiter")
_NAMES = ("columns", "number_formats", "date_orders")


@dataclass(frozen=True, slots=True)
class Reading:
    """Decisions about one file; None and `auto` leave a matter to be found out.

    `columns` leads headers of the file to our columns, an empty name leaves one out; `header_line` is the
    physical line (or sheet row), from 1; `number_formats` and `date_orders` go by our column.
    """

    kind: str = "auto"
    sheet: str | None = None
    encoding: str | None = None
    delimiter: str | None = None
    header_line: int | None = None
    columns: Mapping[str, str] | None = None
    number_formats: Mapping[str, str] = field(default_factory=dict)
    date_orders: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Raises InvalidInput for a decision nobody could follow."""
        _one_of("kind", self.kind, KINDS)
        _one_of("encoding", self.encoding, (None, *ENCODINGS))
        _one_of("delimiter", self.delimiter, (None, *DELIMITERS))
        for named in self.number_formats.values():
            _one_of("number_formats", named, tuple(DECIMAL_OF))
        for named in self.date_orders.values():
            _one_of("date_orders", named, tuple(ORDER_OF))
        if self.header_line is not None and self.header_line < 1:
            raise _refused("header_line", "Lines are counted from 1.")

    @classmethod
    def from_document(cls, document: object) -> Reading:
        """From what `document` gives or a part of it, or from a plain object {header: our column}.

        Raises InvalidInput for anything else.
        """
        if not isinstance(document, dict):
            raise _refused("mapping", "A mapping is a JSON object.")
        parts = [name for name in _NAMES if isinstance(document.get(name), dict)]
        if not parts and document.get("format") != _FORMAT:
            return cls(columns=_names("mapping", document))
        unknown = document.keys() - {*_TEXTS, *_NAMES, "header_line", "format"}
        if unknown:
            raise _refused("mapping", f"'{min(unknown)}' is no part of a mapping.")
        texts: dict[str, Any] = {key: _text(key, document[key]) for key in _TEXTS if key in document}
        names: dict[str, Any] = {key: _names(key, document[key]) for key in _NAMES if document.get(key)}
        line = document.get("header_line")
        if line is not None and (not isinstance(line, int) or isinstance(line, bool)):
            raise _refused("header_line", "The header line is a whole number.")
        return cls(**{**texts, **names, "kind": texts.get("kind") or "auto"}, header_line=line)

    def document(self) -> dict[str, Any]:
        """JSON-ready; only what was decided."""
        return {
            "format": _FORMAT,
            "kind": self.kind,
            **{key: getattr(self, key) for key in ("sheet", "encoding", "delimiter", "header_line")
               if getattr(self, key) is not None},
            **({} if self.columns is None else {"columns": dict(self.columns)}),
            **({"number_formats": dict(self.number_formats)} if self.number_formats else {}),
            **({"date_orders": dict(self.date_orders)} if self.date_orders else {}),
        }  # fmt: skip

    @property
    def remembered(self) -> Reading:
        """The part that holds for every file with the same header."""
        return replace(self, sheet=None, encoding=None, delimiter=None, header_line=None)


@dataclass(frozen=True, slots=True)
class Asked:
    """One of several files that each come in as an import of their own."""

    path: Path
    reading: Reading = field(default_factory=Reading)
    creator: str | None = None
    zone: str | None = None
    allow_shrink: bool = False


def turn(kind: str | None, path: Path) -> tuple[int, str, str]:
    """A file's turn among those of one go, whatever order they were named in: by kind, then by name.

    So a later list of the same kind, with its day in its name, has the last word.
    """
    place = ORDER.index(kind) if kind in ORDER else len(ORDER)
    return place, path.name.casefold(), str(path)


def _one_of(name: str, value: str | None, choices: tuple[str | None, ...]) -> None:
    if value not in choices:
        shown = ", ".join(repr(choice) for choice in choices if choice is not None)
        raise _refused(name, f"'{value}' is no {name.replace('_', ' ').removesuffix('s')}; use {shown}.")


def _refused(name: str, reason: str) -> InvalidInput:
    return InvalidInput(name, f"{reason} Nothing was stored; correct it and try again.")


def _text(name: str, value: object) -> str | None:
    if value is not None and not isinstance(value, str):
        raise _refused(name, f"{name} is a text.")
    return value


def _names(name: str, value: object) -> dict[str, str]:
    if not isinstance(value, dict) or not all(isinstance(target, str) for target in value.values()):
        raise _refused(name, 'It is no JSON object of names; write {"their header": "our column"}.')
    return value
