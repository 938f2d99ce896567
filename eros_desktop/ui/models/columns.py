"""A column of a table as a value: how to read it, how to write it, how wide it starts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt

Row = TypeVar("Row")

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTER = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter

DEFAULT_WIDTH = 112


def _plain(value: object) -> str:
    return "–" if value is None else str(value)


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """`value` serves sorting (None sorts last), `text` writes that value, `key` is what saved layouts store.

    `width` is in pixels at zoom 100; the column with `stretches` takes what is left.
    Where there is no room columns with `yields` are hidden, the highest number first; 0 always stays.
    `help` is shown when the pointer rests on the header; `tip` gives a cell's tooltip, as plain text.
    """

    key: str
    title: str
    value: Callable[[Row], Any]
    text: Callable[[Any], str] = _plain
    align: Qt.AlignmentFlag = LEFT
    width: int = DEFAULT_WIDTH
    help: str = ""
    stretches: bool = False
    yields: int = 0
    tip: Callable[[Row], str] | None = None


def in_order(rows: Sequence[Row], value: Callable[[Row], Any], *, descending: bool) -> list[Row]:
    """The rows sorted by a value, texts without regard to case, rows without a value last either way."""
    known: list[tuple[Any, Row]] = []
    unknown: list[Row] = []
    for row in rows:
        found = value(row)
        if found is None or found != found:
            unknown.append(row)
        else:
            known.append((found.casefold() if isinstance(found, str) else found, row))
    known.sort(key=lambda pair: pair[0], reverse=descending)
    return [row for _, row in known] + unknown
