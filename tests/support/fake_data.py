"""What the Data pane and the import wizard ask for, from values in memory."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from eros_desktop.domain.errors import ErosError
from eros_desktop.services.changes import Change, Topic
from eros_desktop.services.imports.aliases import Alias, UnknownName
from eros_desktop.services.imports.history import ImportEntry
from eros_desktop.services.imports.inspection import FoundColumn, Inspection
from eros_desktop.services.imports.quarantine import WaitingPage, WaitingRow
from eros_desktop.services.imports.reading import Asked, Reading
from eros_desktop.services.imports.report import ImportReport, RowCounts
from eros_desktop.services.imports.rows import RefusedRow
from tests.support.fake_upkeep import Audits, Backups, Checks

COUNTS = RowCounts(120, 110, 0, 4, 6)
REFUSED = tuple(
    RefusedRow("messages", line, "viewed more than sent", {"sent_count": "3", "viewed_count": "9"})
    for line in range(10, 16)
)
HEADERS = (
    FoundColumn("ID", "caption_id", ("A1", "A2")),
    FoundColumn("Text", "caption_text", ("<b>Hello</b>", "Good day"), is_sure=False),
    FoundColumn("Score", "performance_score", ("93,7",), number_format="1.234,56"),
    FoundColumn("Last", "last_used_date", ("07/09/2026",), date_order="day first"),
    FoundColumn("Notes", None, ("later",)),
)
TARGETS = (
    ("caption_id", True, "what tells the caption apart"),
    ("caption_text", True, "its words"),
    ("performance_score", False, "0 to 100"),
    ("last_used_date", False, "the day"),
    ("price", False, "dollars"),
)


def inspection(path: Path, kind: str | None = "captions", **more: Any) -> Inspection:
    """A file as it would be found; a database has no columns."""
    if kind == "eros-db":
        return Inspection(path.name, kind, rows=120, **more)
    found: dict[str, Any] = {
        "encoding": "utf-8",
        "delimiter": ",",
        "header_line": 1,
        "rows": 120,
        "columns": HEADERS,
        "targets": TARGETS,
        "fingerprint": "mark",
        "preview": (("A1", "<b>Hello</b>", "93,7", "07/09/2026", "later"),),
    }
    return Inspection(path.name, kind, **{**found, **more})


@dataclass
class Imports:
    """`runs` are (kind, dry run); `found` gives what is seen of a file by its name."""

    runs: list[tuple[str, bool]] = field(default_factory=list)
    asked: list[dict[str, Any]] = field(default_factory=list)
    error: Exception | None = None
    counts: RowCounts = COUNTS
    found: dict[str, Inspection] = field(default_factory=dict)
    saved: dict[str, Reading] = field(default_factory=dict)
    undone: list[int] = field(default_factory=list)
    activity_id: int | None = None

    def inspect(self, path: Path, reading: Reading, creator: str | None = None) -> Inspection:
        kind = "captions" if reading.kind == "auto" else reading.kind
        kind = "eros-db" if path.suffix == ".db" else kind
        seen = self.found.get(path.name) or inspection(path, kind)
        if seen.needs_creator and creator:
            seen = replace(seen, needs_creator=False)
        aims = reading.columns or {}
        columns = tuple(
            replace(one, target=aims[one.header] or None) if one.header in aims else one
            for one in seen.columns
        )
        said = {*reading.number_formats, *reading.date_orders}
        columns = tuple(replace(one, choices=()) if one.target in said else one for one in columns)
        reached = {one.target for one in columns}
        missing = tuple(key for key, required, _ in seen.targets if required and key not in reached)
        return replace(seen, columns=columns, missing=missing, has_saved_mapping="mark" in self.saved)

    def run(self, kind: str, files: Sequence[Path], *, dry_run: bool = False, **rest: Any) -> ImportReport:
        self.runs.append((kind, dry_run))
        self.asked.append(rest)
        if self.error and not (getattr(self.error, "code", "") == "SHRINK" and rest.get("allow_shrink")):
            raise self.error
        refused = REFUSED[: self.counts.quarantined]
        number = None if dry_run else len(self.runs)
        return ImportReport(number, kind, files[0].name, {"rows": self.counts}, refused, notes=("A note.",))

    def check(self, files: Sequence[Asked], progress: Any = None) -> list[ImportReport | ErosError]:
        return [self._checked(one) for one in files]

    def _checked(self, asked: Asked) -> ImportReport | ErosError:
        try:
            return self.run(
                asked.reading.kind,
                [asked.path],
                dry_run=True,
                creator=asked.creator,
                reading=asked.reading,
                zone=asked.zone,
                allow_shrink=asked.allow_shrink,
            )
        except ErosError as error:
            return error

    def change(self, report: ImportReport) -> Change:
        return Change(Topic.CAPTIONS, f"{report.rows.new} new", self.activity_id)

    def save_mapping(self, fingerprint: str, kind: str, reading: Reading) -> None:
        self.saved[fingerprint] = replace(reading, kind=kind)

    def forget_mapping(self, fingerprint: str) -> None:
        self.saved.pop(fingerprint, None)

    def undo(self, import_id: int) -> Change:
        self.undone.append(import_id)
        return Change(Topic.EVERYTHING, f"Took back import {import_id}", 7)


def entry(import_id: int, status: str = "done", **more: Any) -> ImportEntry:
    """One import of the history."""
    can_undo = status == "done"
    found: dict[str, Any] = {
        "import_id": import_id,
        "kind": "messages",
        "file": f"messages-{import_id}.csv",
        "started_at": f"2026-11-{import_id:02d} 09:30:00",
        "status": status,
        "counts": COUNTS,
        "can_undo": can_undo,
        "why_not": None if can_undo else "It was taken back",
    }
    return ImportEntry(**{**found, **more})


@dataclass
class History:
    entries: list[ImportEntry] = field(default_factory=lambda: [entry(3), entry(2, "undone"), entry(1)])
    error: Exception | None = None

    def history(self, limit: int = 100, offset: int = 0) -> tuple[ImportEntry, ...]:
        if self.error:
            raise self.error
        return tuple(self.entries[offset : offset + limit])


def waiting(number: int, reason: str = "viewed more than sent", **values: Any) -> WaitingRow:
    """A row that waits."""
    held = {"page_name": "atlas", "sent_count": "3", "viewed_count": "9", **values}
    return WaitingRow(number, 3, "messages-3.csv", "messages", "messages", number, reason, held, "waiting")


@dataclass
class Quarantine:
    """`good` are the rows that come in when they are run again."""

    kept: dict[int, WaitingRow] = field(
        default_factory=lambda: {
            row.quarantine_id: row
            for row in (
                *(waiting(number) for number in range(1, 6)),
                waiting(6, "no page of this name is known", page_name="atlass"),
            )
        }
    )
    good: set[int] = field(default_factory=set)
    runs: list[tuple[int, ...]] = field(default_factory=list)
    error: Exception | None = None

    def _found(
        self,
        import_id: int | None,
        reason: str | None,
        status: str | None,
        words: str,
        told: Callable[[str], str] = str,
    ) -> list[WaitingRow]:
        return [
            row
            for row in self.kept.values()
            if import_id in (None, row.import_id)
            and reason in (None, row.reason)
            and status in (None, row.status)
            and all(word in f"{row.file} {row.values} {told(row.reason)}" for word in words.split())
        ]

    def rows(
        self, *, import_id: int | None = None, reason: str | None = None, status: str | None = "waiting",
        words: str = "", told: Callable[[str], str] = str, limit: int = 100, offset: int = 0,
    ) -> WaitingPage:  # fmt: skip
        if self.error:
            raise self.error
        found = self._found(import_id, reason, status, words, told)
        return WaitingPage(tuple(found[offset : offset + limit]), len(found))

    def ids(
        self, *, import_id: int | None = None, reason: str | None = None, status: str | None = "waiting",
        words: str = "", told: Callable[[str], str] = str,
    ) -> tuple[int, ...]:  # fmt: skip
        return tuple(row.quarantine_id for row in self._found(import_id, reason, status, words, told))

    def reasons(self) -> tuple[tuple[str, int], ...]:
        found = [row.reason for row in self._found(None, None, "waiting", "")]
        return tuple((reason, found.count(reason)) for reason in dict.fromkeys(found))

    def correct(self, quarantine_id: int, values: Mapping[str, Any]) -> Change:
        row = self.kept[quarantine_id]
        self.kept[quarantine_id] = replace(row, values={**row.values, **values})
        return Change(Topic.EVERYTHING, "Corrected a row", 7)

    def run_again(self, ids: Sequence[int], progress: Any = None) -> ImportReport:
        self.runs.append(tuple(ids))
        came = [number for number in ids if number in self.good]
        for number in came:
            self.kept[number] = replace(self.kept[number], status="imported")
        counts = RowCounts(len(ids), len(came), 0, 0, len(ids) - len(came))
        return ImportReport(9, "messages", "rows", {"messages": counts})

    def change(self, report: ImportReport) -> Change:
        return Change(Topic.EVERYTHING, "Ran rows again", 7)

    def discard(self, ids: Sequence[int]) -> Change:
        return self._move(ids, "discarded")

    def restore(self, ids: Sequence[int]) -> Change:
        return self._move(ids, "waiting")

    def _move(self, ids: Sequence[int], status: str) -> Change:
        for number in ids:
            self.kept[number] = replace(self.kept[number], status=status)
        return Change(Topic.EVERYTHING, f"{len(ids)} rows {status}", 7)


@dataclass
class Aliases:
    names: dict[str, UnknownName] = field(
        default_factory=lambda: {
            "atlass": UnknownName("atlass", 4, (("atlas", "atlas", 0.92),)),
            "nobody": UnknownName("nobody", 1, ()),
        }
    )
    known: dict[str, Alias] = field(
        default_factory=lambda: {"brich": Alias("brich", "birch", "birch", "2026-11-01 10:00:00")}
    )

    def unknown(self) -> tuple[UnknownName, ...]:
        return tuple(self.names.values())

    def all(self) -> tuple[Alias, ...]:
        return tuple(self.known.values())

    def confirm(self, alias: str, creator_id: str, progress: Any = None) -> Change:
        self.names.pop(alias, None)
        self.known[alias] = Alias(alias, creator_id, creator_id, "2026-11-20 10:00:00")
        return Change(Topic.EVERYTHING, f"'{alias}' is {creator_id}", 7)

    def forget(self, alias: str) -> Change:
        del self.known[alias]
        return Change(Topic.EVERYTHING, f"Forgot '{alias}'", 7)


@dataclass
class DataServices:
    """Everything behind the Data pane."""

    history: History = field(default_factory=History)
    quarantine: Quarantine = field(default_factory=Quarantine)
    aliases: Aliases = field(default_factory=Aliases)
    audit: Audits = field(default_factory=Audits)
    backups: Backups = field(default_factory=Backups)
    checks: Checks = field(default_factory=Checks)
