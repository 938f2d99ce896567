"""What several commands need: progress on a terminal and reading `-` from standard input."""

from __future__ import annotations

import sys

from eros_desktop.cli.arguments import Call
from eros_desktop.cli.output import TerminalProgress
from eros_desktop.domain.errors import InvalidInput


def progress_of(call: Call) -> TerminalProgress:
    """A bar on standard error, only on a terminal and not with `--quiet`."""
    console = call.console
    return TerminalProgress(console.err, is_shown=console.err.isatty() and not console.quiet)


def text_or_stdin(text: str, flag: str) -> str:
    """The text itself, or standard input for `-`. Raises InvalidInput when that is not UTF-8."""
    if text != "-":
        return text
    try:
        return sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InvalidInput(
            flag, "Standard input is not UTF-8 text. Nothing was changed; save it as UTF-8."
        ) from None
