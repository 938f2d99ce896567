"""`captions export`: the caption bank as a file."""

from __future__ import annotations

import argparse
from pathlib import Path

from eros_desktop.app.bootstrap import open_workspace
from eros_desktop.cli.arguments import Call, Command


def _declare(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", required=True, metavar="FILE", help="the CSV file to write")
    parser.add_argument("--raw", action="store_true", help="no protection against formulas in spreadsheets")


def _export(call: Call) -> int:
    with open_workspace(call.workspace, read_only=True, today=call.today) as workspace:
        written = workspace.services.caption_export.export(Path(call.words.out), raw=call.words.raw)
    document = {"file": str(written.path), "captions": written.captions, "raw": call.words.raw}
    call.console.result(document, f"Wrote {written.captions:,} captions to {written.path}")
    return 0


COMMANDS = (Command("captions export", "Writes the caption bank as CSV.", _declare, _export),)
