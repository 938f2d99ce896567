"""`import`: bring files in, row by row checked, bad rows waiting in quarantine."""

from __future__ import annotations

import argparse
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from eros_desktop.app.bootstrap import open_workspace
from eros_desktop.cli.arguments import Call, Command
from eros_desktop.cli.commands.shared import progress_of
from eros_desktop.domain.errors import ErosError, InvalidInput
from eros_desktop.services.imports.inspection import Inspection
from eros_desktop.services.imports.readers import read_bytes
from eros_desktop.services.imports.reading import Reading
from eros_desktop.services.imports.report import report_document
from eros_desktop.services.imports.sources import check_kind
from eros_desktop.services.imports.strict_json import strict_json

SHOWN_ROWS = 10
LARGEST_MAPPING = 1024 * 1024


def _declare_import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "kind", metavar="KIND", help="auto, creators, vault, captions, messages, infloww-messages or eros-db"
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help="one file or more")
    parser.add_argument("--creator", metavar="C", help="whose file it is, where the file does not say")
    parser.add_argument(
        "--mapping",
        metavar="M.json",
        help="how the file is read, or just its headers -> our columns, as JSON",
    )
    parser.add_argument("--zone", metavar="Z", help="the IANA zone of the file's times")
    parser.add_argument("--dry-run", action="store_true", help="read and check, store nothing")
    parser.add_argument(
        "--inspect", action="store_true", help="show how the files would be read, import nothing"
    )
    parser.add_argument(
        "--allow-shrink",
        action="store_true",
        help="import even what rewrites or shrinks more than a fifth of what is stored; makes a backup first",
    )
    parser.add_argument(
        "--quarantine", metavar="all", help="all: list every quarantined row, not just the first 100"
    )


def _import(call: Call) -> int:
    words = call.words
    if words.quarantine not in (None, "all"):
        raise InvalidInput(
            "--quarantine",
            f"'{words.quarantine}' is not a choice. Nothing was imported; write --quarantine all.",
        )
    check_kind(words.kind)
    reading = _reading(words.mapping)
    if words.kind != "auto":
        reading = replace(reading, kind=words.kind)
    if words.inspect:
        return _inspect(call, reading)
    with open_workspace(
        call.workspace, create=True, today=call.today, scratch_if_missing=words.dry_run
    ) as workspace:
        creator = workspace.services.creators.find(words.creator).creator_id if words.creator else None
        imports, files = workspace.services.imports, [Path(name) for name in words.files]
        report = imports.run(
            words.kind,
            files,
            creator=creator,
            reading=reading,
            zone=words.zone,
            dry_run=words.dry_run,
            progress=progress_of(call),
            allow_shrink=words.allow_shrink,
        )
        if not words.dry_run and imports.remember(files, reading):
            call.console.remark("The mapping is kept: files with this header are read so from now on.")
    document = report_document(report, show_all=words.quarantine == "all")
    call.console.result(document, _report_text(document, words.dry_run))
    return 0


def _reading(path: str | None) -> Reading:
    if path is None:
        return Reading()
    file = Path(path)
    try:
        return Reading.from_document(strict_json(read_bytes(file, LARGEST_MAPPING), file.name, number=_whole))
    except ErosError as error:
        raise InvalidInput("--mapping", f"The mapping {file.name} is refused. {error.message}") from None


def _whole(digits: str) -> int | str:
    return int(digits) if digits.isdigit() and len(digits) < 10 else digits


def _inspect(call: Call, reading: Reading) -> int:
    """What the files look like; nothing is stored."""
    words = call.words
    with open_workspace(call.workspace, create=True, today=call.today, scratch_if_missing=True) as workspace:
        found = [
            workspace.services.imports.inspect(Path(name), reading, words.creator) for name in words.files
        ]
    lines = [line for one in found for line in _inspection_lines(one)]
    call.console.result([asdict(one) for one in found], "\n".join(lines))
    return 1 if any(one.problem for one in found) else 0


def _inspection_lines(found: Inspection) -> list[str]:
    where = f", sheet {found.sheet}" if found.sheet else ""
    lines = [
        f"{found.file}: {found.kind or 'not recognised'}, {found.rows:,} rows{where}, "
        f"header in line {found.header_line}"
    ]
    for column in found.columns:
        how = ", ".join(one for one in (column.number_format, column.date_order) if one)
        if column.choices:
            how += f" (open: {' or '.join(column.choices)}, to be said in --mapping)"
        elif not column.is_sure:
            how += " (not proved)"
        lines.append(f"  {column.header} -> {column.target or 'left out'}{f' [{how}]' if how else ''}")
    lines += [f"  missing: {key}" for key in found.missing]
    return [*lines, *found.notes, *([found.problem] if found.problem else [])]


def _report_text(document: dict[str, Any], dry_run: bool) -> str:
    rows = document["rows"]
    lines = [
        f"{document['kind']} from {document['file']}: {rows['read']:,} rows read, {rows['new']:,} new, "
        f"{rows['updated']:,} updated, {rows['unchanged']:,} unchanged, "
        f"{rows['quarantined']:,} in quarantine.",
        *(f"  {count:>7,}  {reason}" for reason, count in document["quarantine_reasons"].items()),
        *(
            f"  line {row['line']} ({row['table']}): {row['reason']}"
            for row in document["quarantine"][:SHOWN_ROWS]
        ),
        *(f"  {count:>7,}  {what}" for what, count in document["repaired"].items()),
        *(f"left out: {name}" for name in document["left_out"]),
        *document.get("notes", ()),
    ]
    if document["alarm"]:
        lines.append(document["alarm"])
    if dry_run:
        lines.append("Nothing was stored (dry run).")
    return "\n".join(lines)


COMMANDS = (
    Command(
        "import", "Imports files; bad rows wait in quarantine with their reason.", _declare_import, _import
    ),
)
