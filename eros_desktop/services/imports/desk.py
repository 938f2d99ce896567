"""What every loader works with during one import: the open transaction, the known pages, today."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from eros_desktop.domain.creators import DEFAULT_ZONE
from eros_desktop.domain.reference import Reference
from eros_desktop.services.imports.changed import ChangedRows
from eros_desktop.services.imports.linking import PageNames
from eros_desktop.services.imports.merging import Merged
from eros_desktop.services.imports.origins import Origin
from eros_desktop.services.imports.report import RowCounts
from eros_desktop.services.imports.rows import ParsedTable, RefusedRow
from eros_desktop.services.progress import Progress
from eros_desktop.store.imports import ImportStore, Row


@dataclass(slots=True)
class Desk:
    """One import in progress. Lives only inside its transaction."""

    store: ImportStore
    batch_id: int
    at: str
    today: Callable[[ZoneInfo], date]
    reference: Reference
    progress: Progress
    creator: str | None = None
    zone: ZoneInfo | None = None
    pages: PageNames = field(default_factory=PageNames)
    zones: dict[str, ZoneInfo] = field(default_factory=dict)
    origin: Origin = field(default_factory=Origin)
    """What is kept with the import, for rows that wait."""
    seen: dict[Hashable, int | None] = field(default_factory=dict)
    """Keys the file under way has named -> hash of their values; None where those are just what is stored."""
    had_messages: bool = True
    """Whether there may be messages from before the file under way."""
    captions_by_text: dict[str | None, tuple[str | None, str | None]] = field(default_factory=dict)
    """Texts of messages looked up so far -> caption id and content type."""
    strangers: dict[tuple[str, str], set[str]] = field(default_factory=dict)
    unsent: int = 0
    changed: ChangedRows = field(init=False)

    def __post_init__(self) -> None:
        self.changed = ChangedRows(self.store)

    def note_strangers(self, what: str, whose: str, names: Iterable[Any]) -> None:
        """Names of the file that nobody knows (`what`), though their rows (`whose`) are kept."""
        met = {str(name) for name in names if name is not None}
        if met:
            self.strangers.setdefault((what, whose), set()).update(met)

    def remarks(self) -> list[str]:
        """What is to be said about the rows of all parts together."""
        said = [
            f"{what}: {', '.join(sorted(names)[:10])}. Their {whose} are kept."
            for (what, whose), names in self.strangers.items()
        ]
        if self.unsent:
            said.append(
                f"{self.unsent:,} messages are marked as unsent; they were taken with the counts they have."
            )
        return said + self.changed.lines()

    def look_up_pages(self) -> None:
        """Reads which pages and aliases are known now."""
        found = self.store.pages()
        self.pages = PageNames.of(((creator_id, name) for creator_id, name, _ in found), self.store.aliases())
        self.zones = {creator_id: ZoneInfo(zone or DEFAULT_ZONE) for creator_id, _, zone in found}

    def zone_of(self, creator_id: str | None) -> ZoneInfo:
        """The creator's zone; the usual one where the creator is not known."""
        return self.zones.get(creator_id or "", ZoneInfo(DEFAULT_ZONE))

    def all_zones(self) -> set[ZoneInfo]:
        """The zones of all creators and the usual one."""
        return {ZoneInfo(DEFAULT_ZONE), *self.zones.values()}

    def insert_numbered(self, table: str, number: str, columns: Sequence[str], rows: Sequence[Row]) -> int:
        """Adds rows under the next free numbers and returns the first of them."""
        first = self.store.next_number(table)
        numbered = [(first + place, *row) for place, row in enumerate(rows)]
        self.store.insert(self.batch_id, table, (number, *columns), numbered)
        return first


@dataclass(slots=True)
class Loaded:
    """What one file brought: counts and refused rows by table, and what is to be said."""

    counts: dict[str, RowCounts] = field(default_factory=dict)
    refused: list[RefusedRow] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    repaired: Counter[str] = field(default_factory=Counter)
    """What was put right on the way in, by sentence, and in how many rows."""
    alarm: str | None = None
    """Why all of it wants a second look before it is stored."""

    def add(self, other: Loaded) -> None:
        for table, counts in other.counts.items():
            self.counts[table] = self.counts.get(table, RowCounts()) + counts
        self.refused += other.refused
        self.repaired.update(other.repaired)
        self.notes += [note for note in other.notes if note not in self.notes]
        self.left_out += [name for name in other.left_out if name not in self.left_out]


def loaded(
    parsed: ParsedTable, merged: Merged, refused: Sequence[RefusedRow], notes: Sequence[str] = ()
) -> Loaded:
    """The outcome of a file whose records are rows of one table."""
    everything = sorted((*parsed.refused, *refused), key=lambda row: row.line)
    counts = RowCounts(parsed.read, len(merged.new), len(merged.updates), merged.unchanged, len(everything))
    return Loaded({parsed.table: counts}, everything, [*parsed.notes, *notes], list(parsed.left_out))


def raw_by_line(parsed: ParsedTable) -> Mapping[int, Mapping[str, Any]]:
    """What each readable record held, by line, for its place in quarantine."""
    return {row.line: row.raw for row in parsed.rows}


def contradictions(merged: Merged, parsed: ParsedTable, reason: str) -> list[RefusedRow]:
    """The records that contradict an earlier one of the same file, for quarantine."""
    raw = raw_by_line(parsed)
    return [
        RefusedRow(parsed.table, record.line, reason, raw[record.line]) for record in merged.contradicting
    ]
