"""Audit, backups and the check of the database, from values in memory."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from eros_desktop.domain.audit.report import (
    Audit,
    Dimension,
    Finding,
    RepairOffer,
    RepairPreview,
    concluded,
)
from eros_desktop.domain.errors import NotFound
from eros_desktop.services.backups import RestorePlan
from eros_desktop.services.changes import Change, Topic
from eros_desktop.services.check_repairs import CheckRepair
from eros_desktop.services.checks import CheckFinding, CheckReport
from eros_desktop.store.backups import Backup, Manifest, Verdict
from eros_desktop.store.restoring import Contents

DIMENSIONS = tuple(
    Dimension(key, key.capitalize(), weight, score, round(score), 100, f"SELECT 100, {100 - score}")
    for key, weight, score in (
        ("completeness", 0.25, 80.0),
        ("validity", 0.25, 90.0),
        ("consistency", 0.2, 100.0),
        ("integrity", 0.1, 100.0),
        ("freshness", 0.1, 100.0),
        ("uniqueness", 0.1, 100.0),
    )
)
NEGATIVE = Finding(
    "negative", "validity", "critical", "6 messages have negative counts.", 6,
    ({"table": "message_performance", "id": 5, "sent_count": -3},), RepairOffer("Set them aside", 6),
)  # fmt: skip
NAMELESS = Finding("nameless", "completeness", "warning", "20 messages have no creator.", 20)


@dataclass
class Audits:
    findings: list[Finding] = field(default_factory=lambda: [NEGATIVE, NAMELESS])
    runs: int = 0
    refused: int = 0
    error: Exception | None = None

    def run(self, progress: Any = None) -> Audit:
        if self.error:
            raise self.error
        self.runs += 1
        return concluded(DIMENSIONS, self.findings, "2026-11-20 09:30:00")

    def preview(self, finding_key: str) -> RepairPreview:
        if all(one.key != finding_key for one in self.findings):
            self.refused += 1
            raise NotFound(f"There is nothing to repair for “{finding_key}”.")
        before = {"id": 5, "sent_count": -3}
        return RepairPreview(finding_key, "6 rows would be set aside.", ((before, None),), 6)

    def repair(self, finding_key: str) -> Change:
        self.findings = [one for one in self.findings if one.key != finding_key]
        return Change(Topic.MESSAGES, "Set 6 rows aside", 7)


def backup(folder: Path, sequence: int, *, has_list: bool = True) -> Backup:
    """One backup file by its name; nothing is on the disk."""
    made = datetime(2026, 11, sequence, 9, 30, tzinfo=UTC)
    path = folder / f"EROS-{sequence:06d}.eros"
    said = Manifest(
        "EROS Desktop", 3, sequence, made.isoformat(), "UTC", "by hand", 4_000_000, "", {"creators": 6}
    )
    return Backup(path, sequence, made, 3, said if has_list else None)


@dataclass
class Backups:
    folder: Path = Path("backups")
    kept: list[Backup] = field(default_factory=list)
    problems: tuple[str, ...] = ()
    problem: str | None = None
    restored: list[Path] = field(default_factory=list)

    def all(self) -> tuple[Backup, ...]:
        return tuple(reversed(self.kept))

    def make(self, progress: Any = None, reason: str = "by hand") -> Change:
        self.kept.append(backup(self.folder, len(self.kept) + 1))
        return Change(Topic.NOTHING, "A backup was made and checked")

    def verify(self, path: Path) -> Verdict:
        return Verdict(path, self.problems, {"creators": 6, "caption_bank": 3000})

    def plan_restore(self, path: Path) -> RestorePlan:
        now = Contents(6, 3000, 20000, 6, "2026-11-23")
        return RestorePlan(path, None, self.problem, ("It is of an older kind.",), replace(now, weeks=2), now)

    def restore(self, path: Path, progress: Any = None) -> object:
        self.restored.append(path)
        return None


@dataclass
class Checks:
    findings: tuple[CheckFinding, ...] = ()
    runs: int = 0
    error: Exception | None = None

    def check(self) -> CheckReport:
        if self.error:
            raise self.error
        self.runs += 1
        facts: dict[str, str | int] = {"creators": 6, "captions": 3000, "size_bytes": 4_000_000}
        return CheckReport(not self.findings, self.findings, facts)


@dataclass
class Repairs:
    checks: Checks

    def repair(self, progress: Any = None) -> CheckRepair:
        self.checks.findings = ()
        return CheckRepair(("Mended one reference",), "A backup was made", self.checks.check())
