"""`check`, `audit`, `backup` and `restore`: looking after a workspace."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from eros_desktop.app.bootstrap import open_workspace
from eros_desktop.cli.arguments import Call, Command
from eros_desktop.cli.commands.shared import progress_of
from eros_desktop.cli.output import table
from eros_desktop.domain.audit.report import Audit, shown_score
from eros_desktop.services.backups import Backup, BackupService, backups_of
from eros_desktop.services.checks import CheckReport


def _declare_nothing(parser: argparse.ArgumentParser) -> None:
    return None


def _declare_file(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="a backup: its path, or its name in the backup folder")


def _declare_check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--repair",
        action="store_true",
        help="makes a backup, then mends indexes, views, broken references and free pages",
    )


def _check(call: Call) -> int:
    if call.words.repair:
        return _repair(call)
    with open_workspace(call.workspace, read_only=True, today=call.today) as workspace:
        report = workspace.services.checks.check()
    call.console.result(_report_document(report), _report_text(report))
    return 0 if report.is_sound else 1


def _repair(call: Call) -> int:
    with open_workspace(call.workspace, today=call.today) as workspace:
        repair = workspace.services.check_repairs.repair(progress_of(call))
    document = {**_report_document(repair.report), "repaired": list(repair.done), "backup": repair.backup}
    done = [*([f"{repair.backup}."] if repair.backup else []), *repair.done]
    told = "\n".join(done) or "There was nothing to repair."
    call.console.result(document, f"{told}\n{_report_text(repair.report)}")
    return 0 if repair.report.is_sound else 1


def _report_document(report: CheckReport) -> dict[str, Any]:
    return {
        "is_sound": report.is_sound,
        "findings": [{"kind": finding.kind, "message": finding.message} for finding in report.findings],
        "facts": dict(report.facts),
    }


def _report_text(report: CheckReport) -> str:
    facts = "\n".join(f"{name}: {value}" for name, value in report.facts.items())
    findings = "\n".join(f"- {finding.message}" for finding in report.findings)
    verdict = "The workspace is sound." if report.is_sound else f"The workspace needs attention:\n{findings}"
    return f"{verdict}\n{facts}"


def _audit(call: Call) -> int:
    with open_workspace(call.workspace, read_only=True, today=call.today) as workspace:
        audit = workspace.services.audit.run(progress_of(call))
    call.console.result(_audit_document(audit), _audit_text(audit))
    return 0


def _audit_document(audit: Audit) -> dict[str, Any]:
    return {
        "score": audit.score,
        "grade": audit.grade,
        "deductions": audit.deductions,
        "at": audit.at,
        "dimensions": [asdict(dimension) for dimension in audit.dimensions],
        "findings": [
            {
                "key": finding.key,
                "dimension": finding.dimension,
                "severity": finding.severity,
                "sentence": finding.sentence,
                "count": finding.count,
                "samples": [_row(row) for row in finding.samples],
                "repair": None if finding.repair is None else asdict(finding.repair),
            }
            for finding in audit.findings
        ],
    }


def _row(row: Mapping[str, Any]) -> dict[str, Any]:
    """Values as JSON has them; infinity, which only damage brings, by its name."""
    return {
        name: str(value) if isinstance(value, float) and value in (float("inf"), float("-inf")) else value
        for name, value in row.items()
    }


def _audit_text(audit: Audit) -> str:
    rows = [
        (
            part.title,
            f"{shown_score(part.score):.1f}",
            f"{part.weight:.0%}",
            f"{part.passed:,} of {part.checked:,}",
        )
        for part in audit.dimensions
    ]
    shares = table(("dimension", "score", "weight", "passed"), rows, frozenset({1, 2, 3}))
    off = f" after {audit.deductions} taken off for open findings" if audit.deductions else ""
    findings = "\n".join(
        f"- {found.severity}: {found.sentence}"
        + (f" {found.repair.label}: {found.repair.count:,}." if found.repair else "")
        for found in audit.findings
    )
    score = f"Data quality: {shown_score(audit.score):.1f} of 100, grade {audit.grade}{off}."
    return f"{score}\n\n{shares}\n\n{findings or 'Nothing was found.'}"


def _service(call: Call) -> BackupService:
    return backups_of(call.workspace)


def _make_backup(call: Call) -> int:
    made = _service(call).copy(progress_of(call))
    rows = sum(made.manifest.rows.values()) if made.manifest else 0
    call.console.result(
        {**_backup_document(made), "rows": dict(made.manifest.rows) if made.manifest else {}},
        f"The backup {made.path} was made and checked: {rows:,} rows.",
    )
    return 0


def _backup_document(backup: Backup) -> dict[str, Any]:
    known = backup.manifest
    return {
        "file": str(backup.path),
        "sequence": backup.sequence,
        "made_at": backup.made_at.isoformat(),
        "schema_version": backup.schema_version,
        "reason": known.reason if known else None,
        "size_bytes": known.size_bytes if known else None,
        "has_manifest": known is not None,
    }


def _list_backups(call: Call) -> int:
    found = _service(call).all()
    rows = [
        (
            backup.path.name,
            f"{backup.made_at:%Y-%m-%d %H:%M} UTC",
            f"{backup.manifest.size_bytes:,}" if backup.manifest else "unknown",
            backup.manifest.reason if backup.manifest else "its manifest is missing",
        )
        for backup in found
    ]
    text = table(("file", "made", "bytes", "reason"), rows, frozenset({2}))
    call.console.result([_backup_document(backup) for backup in found], text if rows else "No backups yet.")
    return 0


def _verify_backup(call: Call) -> int:
    service = _service(call)
    verdict = service.verify(service.find(call.words.file))
    document = {
        "file": str(verdict.path),
        "is_sound": verdict.is_sound,
        "problems": list(verdict.problems),
        "rows": dict(verdict.rows),
    }
    problems = "\n".join(f"- {problem}" for problem in verdict.problems)
    rows = sum(verdict.rows.values())
    call.console.result(
        document,
        f"{verdict.path.name} is sound: {rows:,} rows."
        if verdict.is_sound
        else f"{verdict.path.name} is not what was saved:\n{problems}",
    )
    return 0 if verdict.is_sound else 1


def _restore(call: Call) -> int:
    service = _service(call)
    source: Path = service.find(call.words.file)
    done = service.restore(source, progress_of(call))
    held = done.contents
    newest = f", newest {held.newest_week}" if held.newest_week else ""
    kept = f" What was there before is kept as {done.kept}." if done.kept else ""
    call.console.result(
        {"file": str(source), **asdict(held), "kept": None if done.kept is None else str(done.kept)},
        f"{source.name} is the workspace now: {held.creators:,} creators, {held.captions:,} captions, "
        f"{held.messages:,} messages, {held.weeks:,} weeks{newest}.{kept}",
    )
    return 0


COMMANDS = (
    Command("check", "Checks integrity, foreign keys, schema and free pages.", _declare_check, _check),
    Command("audit", "Audits the data: six dimensions, score, grade, findings.", _declare_nothing, _audit),
    Command("backup", "Makes a backup of the workspace and checks it.", _declare_nothing, _make_backup),
    Command("backup list", "Lists the backups, the newest first.", _declare_nothing, _list_backups),
    Command("backup verify", "Opens a backup and checks it.", _declare_file, _verify_backup),
    Command("restore", "Puts a backup in the place of the workspace.", _declare_file, _restore),
)
