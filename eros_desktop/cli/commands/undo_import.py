"""`undo-import`: takes one import back, exactly."""

from __future__ import annotations

import argparse
from typing import Any

from eros_desktop.app.bootstrap import open_workspace
from eros_desktop.cli.arguments import Call, Command
from eros_desktop.domain.errors import InvalidInput
from eros_desktop.services.imports.history import ImportEntry


def _declare(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID", help="the import_id that import printed")


def _undo_import(call: Call) -> int:
    import_id = _number(call.words.id)
    with open_workspace(call.workspace, today=call.today) as workspace:
        services = workspace.services
        summary = services.imports.undo(import_id).summary
        entry = services.import_history.find(import_id)
    call.console.result({**_document(entry), "summary": summary}, _text(entry, summary))
    return 0


def _number(given: str) -> int:
    try:
        return int(given)
    except ValueError:
        raise InvalidInput(
            "ID", f"'{given}' is no number of an import. Nothing was changed; use the import_id of import."
        ) from None


def _document(entry: ImportEntry) -> dict[str, Any]:
    return {
        "import_id": entry.import_id,
        "kind": entry.kind,
        "file": entry.file,
        "started_at": entry.started_at,
        "status": entry.status,
        "rows": entry.counts.document(),
    }


def _text(entry: ImportEntry, summary: str) -> str:
    counts = entry.counts
    return f"{summary}. {counts.new:,} new rows are gone, {counts.updated:,} have their old values again."


COMMANDS = (Command("undo-import", "Takes one import back, exactly.", _declare, _undo_import),)
