"""The one entry point: a command runs without Qt, no command opens the window."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

VALUE_FLAGS = frozenset({"--workspace", "--today"})
WINDOW_FLAGS = frozenset({"--demo", "--debug"})

ONLY_OWNER = 0o077
"""What the program writes is nobody else's to read, its logs and folders included (reliability.md F80)."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line or the window and returns the exit code."""
    os.umask(ONLY_OWNER)
    given = list(sys.argv[1:] if arguments is None else arguments)
    if _wants_window(given):
        from eros_desktop.app.window import run

        return run(given)
    from eros_desktop.cli.main import run as run_command

    return run_command(given)


def _wants_window(given: Sequence[str]) -> bool:
    """True when nothing but flags of the window is given."""
    rest = iter(given)
    for word in rest:
        flag = word.partition("=")[0]
        if flag in VALUE_FLAGS:
            if "=" not in word:
                next(rest, None)
        elif flag == "--tour":
            return True
        elif word not in WINDOW_FLAGS:
            return False
    return True
