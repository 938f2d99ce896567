"""The flags of a start without a command: the window, or the tour where there is no display."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from eros_desktop.app.run import run_window


def run(arguments: Sequence[str]) -> int:
    """Opens the window, or does the tour with `--tour DIR`; returns the exit code."""
    words = _parser().parse_args(arguments)
    try:
        today = date.fromisoformat(words.today) if words.today else None
    except ValueError:
        print(
            f"error: '{words.today}' is not a day. Nothing was changed; write --today like 2026-11-20.",
            file=sys.stderr,
        )
        return 1
    if words.tour:
        from eros_desktop.app.tour import run_tour

        return run_tour(Path(words.tour), today)
    workspace = Path(words.workspace) if words.workspace else None
    return run_window(workspace, demo=words.demo, debug=words.debug, today=today)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="eros-desktop", allow_abbrev=False)
    parser.add_argument("--workspace", metavar="DIR", help="the folder of the workspace")
    parser.add_argument("--today", metavar="YYYY-MM-DD", help="the day everything dated is reckoned from")
    parser.add_argument(
        "--demo", action="store_true", help="open the demo workspace, filling it the first time"
    )
    parser.add_argument(
        "--tour", metavar="DIR", help="no window: plan the demo, leave schedules and pictures in DIR"
    )
    parser.add_argument("--debug", action="store_true", help="write more to the log")
    return parser
