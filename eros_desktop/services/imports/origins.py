"""What an import knew about its files, kept with it so that rows that wait can be read the same way again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from eros_desktop.services.imports.headers import Header
from eros_desktop.services.imports.reading import Reading
from eros_desktop.services.imports.survey import Habits

FORM_TABLES: Mapping[str, str] = {
    "creators": "creators",
    "vault": "vault_matrix",
    "captions": "caption_bank",
    "messages": "message_performance",
    "infloww-messages": "message_performance",
}
"""Kind of file -> the table its rows belong to."""
Numbers = dict[str, dict[int, int]]
"""Table -> number of a row in the old file -> its number here."""


@dataclass(frozen=True, slots=True)
class Decided:
    """How one file was read: its header, what each column means and how it is written.

    `percents` are the columns of ours whose cells are shares of a hundred.
    """

    names: tuple[str, ...]
    reading: Reading
    percents: tuple[str, ...] = ()

    def document(self) -> dict[str, Any]:
        return {
            "names": list(self.names),
            "reading": self.reading.document(),
            "percents": list(self.percents),
        }

    @classmethod
    def of(cls, document: Mapping[str, Any]) -> Decided:
        reading = Reading.from_document(document["reading"])
        return cls(tuple(document["names"]), reading, tuple(document["percents"]))

    @property
    def keys(self) -> tuple[str, ...]:
        """The names under which a row in quarantine keeps its cells."""
        return tuple(name or f"column {place}" for place, name in enumerate(self.names, 1))


def decided(header: Header, habits: Mapping[str, Habits]) -> Decided:
    """What was found out about a file, as a decision."""
    ours = {index: column.key for index, column in header.columns}
    reading = Reading(
        kind=header.form.kind,
        sheet=header.sheet.title or None,
        columns={name: ours.get(place, "") for place, name in enumerate(header.names) if name},
        number_formats={key: how.number_format for key, how in habits.items() if how.number_format},
        date_orders={key: how.date_order for key, how in habits.items() if how.date_order},
    )
    return Decided(header.names, reading, tuple(key for key, how in habits.items() if how.is_percent))


@dataclass(slots=True)
class OldKeys:
    """What became of the keys of an old database: creators by id, rows by the number others refer to."""

    creators: dict[str, str] = field(default_factory=dict)
    numbers: Numbers = field(default_factory=dict)

    def add(self, other: OldKeys) -> None:
        self.creators.update(other.creators)
        for table, numbers in other.numbers.items():
            self.numbers.setdefault(table, {}).update(numbers)

    def document(self) -> dict[str, Any]:
        return {
            "creators": self.creators,
            "numbers": {table: list(_runs(numbers.items())) for table, numbers in self.numbers.items()},
        }

    @classmethod
    def of(cls, document: Mapping[str, Any]) -> OldKeys:
        numbers = {
            table: {old + step: new + step for old, new, length in runs for step in range(length)}
            for table, runs in document["numbers"].items()
        }
        return cls(dict(document["creators"]), numbers)


@dataclass(slots=True)
class Origin:
    """What is kept with an import: whose files they were, how each was read, what became of old keys.

    `again` holds the old keys of rows that were run again, by the number of the import they came with.
    """

    creator: str | None = None
    zone: str | None = None
    files: list[Decided] = field(default_factory=list)
    old: OldKeys | None = None
    again: dict[int, OldKeys] = field(default_factory=dict)

    def document(self) -> dict[str, Any]:
        """JSON-ready; only what there is."""
        parts: dict[str, Any] = {"creator": self.creator, "zone": self.zone}
        parts["files"] = [file.document() for file in self.files]
        parts["old"] = None if self.old is None else self.old.document()
        parts["again"] = {str(batch_id): keys.document() for batch_id, keys in self.again.items()}
        return {name: part for name, part in parts.items() if part}

    @classmethod
    def of(cls, document: Mapping[str, Any]) -> Origin:
        return cls(
            document.get("creator"),
            document.get("zone"),
            [Decided.of(file) for file in document.get("files", ())],
            OldKeys.of(document["old"]) if "old" in document else None,
            {int(batch_id): OldKeys.of(keys) for batch_id, keys in document.get("again", {}).items()},
        )

    def add_old(self, keys: OldKeys) -> None:
        """The keys of an old database; what two databases give different meanings means nothing."""
        if self.old is None:
            self.old = keys
            return
        for creator_id, ours in keys.creators.items():
            known = self.old.creators.setdefault(creator_id, ours)
            self.old.creators[creator_id] = ours if known == ours else ""
        for table, numbers in keys.numbers.items():
            others = self.old.numbers.setdefault(table, {})
            shared = numbers.keys() & others.keys()
            self.old.numbers[table] = {
                number: new for number, new in {**others, **numbers}.items() if number not in shared
            }

    def file_of(self, columns: Iterable[str], table: str) -> Decided | None:
        """The file that a row with these columns came from, as far as they tell; None for an old database."""
        names = {name for name in columns if not name.startswith("column ")}
        for file in self.files:
            if FORM_TABLES[file.reading.kind] == table and names <= set(file.keys):
                return file
        return None


def _runs(pairs: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int, int]]:
    """(old, new, length) for each run of numbers that go on together."""
    run: tuple[int, int, int] | None = None
    for old, new in sorted(pairs):
        if run is not None and (old, new) == (run[0] + run[2], run[1] + run[2]):
            run = (run[0], run[1], run[2] + 1)
            continue
        if run is not None:
            yield run
        run = (old, new, 1)
    if run is not None:
        yield run
