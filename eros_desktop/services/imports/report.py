"""What an import did, row by row, for people and as JSON (interfaces.md, `import --json`)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from eros_desktop.services.imports.rows import RefusedRow

SHOWN_ROWS = 100


@dataclass(frozen=True, slots=True)
class RowCounts:
    """What became of the records of a file or table; `read` is the sum of the others."""

    read: int = 0
    new: int = 0
    updated: int = 0
    unchanged: int = 0
    quarantined: int = 0

    def __add__(self, other: RowCounts) -> RowCounts:
        return RowCounts(
            self.read + other.read,
            self.new + other.new,
            self.updated + other.updated,
            self.unchanged + other.unchanged,
            self.quarantined + other.quarantined,
        )

    def document(self) -> dict[str, int]:
        return {
            "read": self.read,
            "new": self.new,
            "updated": self.updated,
            "unchanged": self.unchanged,
            "quarantined": self.quarantined,
        }


@dataclass(frozen=True, slots=True)
class ImportReport:
    """The whole of one import. `import_id` is None when nothing was stored (dry run); `seconds` took the
    work until it was committed.
    """

    import_id: int | None
    kind: str
    file: str
    tables: Mapping[str, RowCounts] = field(default_factory=dict)
    quarantine: tuple[RefusedRow, ...] = ()
    left_out: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    seconds: float = 0.0
    repaired: Mapping[str, int] = field(default_factory=dict)
    """What was put right on the way in, by sentence, and in how many rows."""
    alarm: str | None = None
    """Why this import wants a second look before it is stored: it would shrink or rewrite much."""

    @property
    def rows(self) -> RowCounts:
        return sum(self.tables.values(), RowCounts())

    @property
    def quarantine_reasons(self) -> dict[str, int]:
        """How often each reason occurs, the most frequent first."""
        counts = Counter(row.reason for row in self.quarantine)
        return dict(sorted(counts.items(), key=lambda entry: (-entry[1], entry[0])))

    @property
    def summary(self) -> str:
        """One sentence for people."""
        rows = self.rows
        return (
            f"{self.file}: {rows.new:,} new, {rows.updated:,} updated, {rows.unchanged:,} unchanged, "
            f"{rows.quarantined:,} in quarantine."
        )

    @property
    def brought(self) -> str:
        """The summary without a full stop."""
        rows = self.rows
        return (
            f"{self.file}: {rows.new:,} new, {rows.updated:,} updated, {rows.unchanged:,} unchanged, "
            f"{rows.quarantined:,} in quarantine"
        )

    @property
    def sentence(self) -> str:
        """What was done, for the journal, without a full stop."""
        return f"Imported {self.brought}"

    @property
    def details(self) -> str:
        """Tables, notes and reasons of refusal, a line each."""
        lines = [
            f"{name}: {counts.new:,} new, {counts.updated:,} updated, {counts.unchanged:,} unchanged"
            for name, counts in self.tables.items()
        ]
        lines += [f"{count:,} in quarantine: {why}" for why, count in self.quarantine_reasons.items()]
        lines += [f"{count:,} {what}" for what, count in self.repaired.items()]
        return "\n".join([*lines, *self.left_out, *self.notes])


def report_document(report: ImportReport, *, show_all: bool = False) -> dict[str, Any]:
    """The document of `import --json`; the first hundred quarantined rows unless all are asked for."""
    shown = report.quarantine if show_all else report.quarantine[:SHOWN_ROWS]
    return {
        "import_id": report.import_id,
        "kind": report.kind,
        "file": report.file,
        "rows": report.rows.document(),
        "tables": {name: counts.document() for name, counts in report.tables.items()},
        "quarantine": [
            {"table": row.table, "line": row.line, "reason": row.reason, "values": dict(row.values)}
            for row in shown
        ],
        "quarantine_reasons": report.quarantine_reasons,
        "repaired": dict(report.repaired),
        "left_out": list(report.left_out),
        "notes": list(report.notes),
        "alarm": report.alarm,
        "run": {"run_id": report.import_id, "seconds": round(report.seconds, 3)},
    }
