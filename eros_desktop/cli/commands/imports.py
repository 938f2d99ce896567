"""`import`: bring files in, row by row checked, bad rows waiting in quarantine."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from eros_desktop.app.bootstrap import open_workspace
from eros_desktop.cli.arguments import Call, Command
from eros_desktop.cli.commands.shared import progress_of
from eros_desktop.domain.errors import InvalidInput
from eros_desktop.services.imports.report import report_document

SHOWN_ROWS = 10


def _declare_import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "kind", metavar="KIND", help="auto, creators, vault, captions, messages, infloww-messages or eros-db"
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help="one file or more")
    parser.add_argument("--creator", metavar="C", help="whose file it is, where the file does not say")
    parser.add_argument("--mapping", metavar="M.json", help="file header -> our column, as JSON")
    parser.add_argument("--zone", metavar="Z", help="the IANA zone of the file's times")
    parser.add_argument("--dry-run", action="store_true", help="read and check, store nothing")
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
    with open_workspace(
        call.workspace, create=True, today=call.today, scratch_if_missing=words.dry_run
    ) as workspace:
        creator = workspace.services.creators.find(words.creator).creator_id if words.creator else None
        report = workspace.services.imports.run(
            words.kind,
            [Path(name) for name in words.files],
            creator=creator,
            mapping=_mapping(words.mapping),
            zone=words.zone,
            dry_run=words.dry_run,
            progress=progress_of(call),
        )
    document = report_document(report, show_all=words.quarantine == "all")
    call.console.result(document, _report_text(document, words.dry_run))
    return 0


def _mapping(path: str | None) -> dict[str, str] | None:
    if path is None:
        return None
    try:
        given = json.loads(Path(path).read_text("utf-8-sig"))
    except OSError as error:
        raise InvalidInput(
            "--mapping",
            f"The mapping {path} cannot be read ({error.strerror}). Nothing was imported; name another file.",
        ) from None
    except ValueError:
        given = None
    if not isinstance(given, dict) or not all(isinstance(value, str) for value in given.values()):
        raise InvalidInput(
            "--mapping",
            f"The mapping {path} is no JSON object of names. Nothing was imported; "
            'write {"their header": "our column"}.',
        )
    return given


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
    if dry_run:
        lines.append("Nothing was stored (dry run).")
    return "\n".join(lines)


COMMANDS = (
    Command(
        "import", "Imports files; bad rows wait in quarantine with their reason.", _declare_import, _import
    ),
)
