"""Values on the way from a file to the workspace."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from eros_desktop.services.imports.origins import Decided


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One record as text; `line` is the physical line (or sheet row) it starts on, from 1."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A record that waits in quarantine: where it stood, why, and what it held."""

    table: str
    line: int
    reason: str
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The records of one file or worksheet before anyone knows what its columns mean.

    `broken` are records that could not even be split into cells, as (line, reason).
    """

    name: str
    rows: Sequence[SourceRow]
    broken: tuple[tuple[int, str], ...] = ()
    notes: tuple[str, ...] = ()
    title: str = ""
    """The worksheet's own name; empty for a text file."""


@dataclass(frozen=True, slots=True)
class ParsedRow:
    """One record with typed values by column key. None stands for an empty cell, a missing key for no column.

    Money is dollars (float) as the seeds store it, rates are 0..1, dates ISO text, moments `Moment`s.
    """

    line: int
    values: Mapping[str, Any]
    raw: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ParsedTable:
    """A file read as one kind of import."""

    kind: str
    table: str
    rows: tuple[ParsedRow, ...]
    refused: tuple[RefusedRow, ...] = ()
    left_out: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    decided: Decided | None = None
    """How the file was read, so that a row of it can be read again."""

    @property
    def read(self) -> int:
        """Records met in the file, good and bad."""
        return len(self.rows) + len(self.refused)
