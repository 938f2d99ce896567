"""Is the workspace sound? The answer of `check` as findings and facts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from eros_desktop.store.integrity import Integrity, examine
from eros_desktop.store.stores import WorkspaceStore


@dataclass(frozen=True, slots=True)
class CheckFinding:
    """One thing that is not as it should be."""

    kind: str
    message: str


@dataclass(frozen=True, slots=True)
class CheckReport:
    """Findings, worst first, and facts to show."""

    is_sound: bool
    findings: tuple[CheckFinding, ...]
    facts: Mapping[str, str | int]


class CheckService:
    """Examines the workspace file; writes nothing."""

    def __init__(self, store: WorkspaceStore, migrations: Path) -> None:
        self._store = store
        self._migrations = migrations

    def check(self) -> CheckReport:
        """Integrity, foreign keys, schema, free pages and how much is stored."""
        found = examine(self._store.database.path, self._migrations)
        with self._store.read() as stores:
            counts: dict[str, str | int] = {
                "creators": stores.creators.count(),
                "captions": stores.captions.count(),
                "messages": stores.messages.count(),
            }
        facts: dict[str, str | int] = {
            **counts,
            "size_bytes": found.size_bytes,
            "free_bytes": found.free_bytes,
            "sqlite_version": found.sqlite_version,
        }
        return CheckReport(found.is_sound, _findings(found), facts)


def _findings(found: Integrity) -> tuple[CheckFinding, ...]:
    damaged = [CheckFinding("integrity", f"The file is damaged: {text}.") for text in found.page_findings]
    orphans = [
        CheckFinding(
            "foreign_keys",
            f"A row of {broken.table} (row {broken.row}) refers to a {broken.refers_to} that is not there.",
        )
        for broken in found.references
    ]
    drifted = [CheckFinding("schema", f"The schema differs: {text}.") for text in found.schema_differences]
    return tuple([*damaged, *orphans, *drifted])
