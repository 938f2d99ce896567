"""The command line: parse, run one command, turn errors into a sentence and an exit code."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from eros_desktop.app.paths import default_workspace
from eros_desktop.cli.arguments import Call, UsageError, build_parser, day
from eros_desktop.cli.commands import (
    caption_export,
    captions,
    creators,
    families,
    imports,
    plans,
    undo_import,
    upkeep,
    workspaces,
)
from eros_desktop.cli.output import Console, OutputLost
from eros_desktop.domain.errors import Cancelled, ErosError

COMMANDS = (
    *workspaces.COMMANDS,
    *creators.COMMANDS,
    *captions.COMMANDS,
    *caption_export.COMMANDS,
    *families.COMMANDS,
    *plans.COMMANDS,
    *imports.COMMANDS,
    *upkeep.COMMANDS,
    *undo_import.COMMANDS,
)
NAMES = frozenset(command.name.partition(" ")[0] for command in COMMANDS)
"""The first words that mean "no window, please"."""


def run(arguments: Sequence[str]) -> int:
    """Runs one command. Exit codes: 0 done, 1 refused or failed, 2 wrong usage (interfaces.md)."""
    _speak_utf8()
    parser = build_parser(COMMANDS)
    words = parser.parse_args(arguments)
    console = Console(getattr(words, "json", False), getattr(words, "quiet", False), sys.stdout, sys.stderr)
    try:
        code = _told(words, console)
        sys.stdout.flush()
        return code
    except UsageError as error:
        parser.error(str(error))
    except OSError as error:  # only the output is left that can fail so
        return _output_lost(error, console)


def _told(words: argparse.Namespace, console: Console) -> int:
    """Runs the command; what goes wrong becomes a sentence and 1."""
    try:
        return _run(words, console)
    except ErosError as error:
        console.error(error.code, error.message, error.details)
    except (Cancelled, KeyboardInterrupt):
        console.error(
            "CANCELLED", "The command was stopped. What was saved before is as it was; run it again.", {}
        )
    except (UsageError, OutputLost):
        raise
    except Exception as error:  # the last resort: one sentence here, the whole story in the workspace's log
        console.error(
            "UNEXPECTED",
            f"Something went wrong that should not ({type(error).__name__}: {error}). "
            "What was saved before is as it was; the log of the workspace has the details.",
            {},
        )
    return 1


def _output_lost(error: OSError, console: Console) -> int:
    """Nobody reads on (`| head`): that is no failure. A full disk behind `>` is one."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if isinstance(error.__cause__ or error, BrokenPipeError):
        return int(console.has_failed)
    console.err.write(
        f"error: The result could not be written to standard output ({error}). What was saved before stays "
        "saved; send the output to another place and run it again.\n"
    )
    return 1


def _run(words: argparse.Namespace, console: Console) -> int:
    today = getattr(words, "today", None)
    call = Call(
        words,
        Path(getattr(words, "workspace", None) or default_workspace()),
        day(today, "--today") if today is not None else None,
        console,
    )
    code: int = words.run(call)
    return code


def _speak_utf8() -> None:
    """Captions are full of emoji; a terminal that cannot show one gets its escape, not an error."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
