"""Commands as values, and the parser built from them."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from eros_desktop import __version__
from eros_desktop.cli.output import Console
from eros_desktop.domain.errors import InvalidInput
from eros_desktop.domain.weeks import Week

_DOLLARS = re.compile(r"\$?(?P<dollars>[0-9]{1,6})(?:\.(?P<cents>[0-9]{1,2}))?")

YEARS = (2000, 2199)
"""Days and weeks outside these years are slips of the finger."""


class UsageError(Exception):
    """A missing argument the parser cannot see by itself; ends with exit code 2."""


@dataclass(frozen=True, slots=True)
class Call:
    """One invocation: the parsed words, the common flags, and where to print."""

    words: argparse.Namespace
    workspace: Path
    today: date | None
    console: Console

    def week(self) -> Week | None:
        """The week given with `--week`, or None."""
        return week_of(self.words.week) if self.words.week is not None else None


@dataclass(frozen=True, slots=True)
class Command:
    """A command's name, one line of help, its own arguments and what runs it (the exit code comes back)."""

    name: str
    help: str
    declare: Callable[[argparse.ArgumentParser], None]
    run: Callable[[Call], int]


def build_parser(commands: tuple[Command, ...]) -> argparse.ArgumentParser:
    """A parser that accepts the common flags before and after the command."""
    common = _common_flags()
    parser = argparse.ArgumentParser(
        prog="eros-desktop",
        description="Plans the week of every creator page, offline. Without a command the window opens.",
        parents=[common],
        allow_abbrev=False,
    )
    found = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    groups: dict[str, argparse._SubParsersAction[argparse.ArgumentParser]] = {}
    names = {command.name for command in commands}
    for command in commands:
        group, _, name = command.name.rpartition(" ")
        if group and group not in groups:
            parent = found.add_parser(
                group, help=f"{group}: see {group} --help", parents=[common], allow_abbrev=False
            )
            groups[group] = parent.add_subparsers(dest="subcommand", metavar="COMMAND", required=True)
        target = groups[group] if group else found
        own = target.add_parser(
            name, help=command.help, description=command.help, parents=[common], allow_abbrev=False
        )
        command.declare(own)
        if not group and any(other.startswith(f"{name} ") for other in names):
            # A command that also has commands of its own: `backup` and `backup list`.
            groups[name] = own.add_subparsers(dest="subcommand", metavar="COMMAND", required=False)
        own.set_defaults(run=command.run)
    return parser


def _common_flags() -> argparse.ArgumentParser:
    flags = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS, allow_abbrev=False)
    flags.add_argument("--workspace", metavar="DIR", help="the folder of the workspace")
    flags.add_argument("--json", action="store_true", help="one JSON document on standard output")
    flags.add_argument("--today", metavar="YYYY-MM-DD", help="the day everything dated is reckoned from")
    flags.add_argument("--quiet", action="store_true", help="no remarks, no progress")
    flags.add_argument("--version", action="version", version=f"EROS Desktop {__version__}")
    return flags


def day(text: str, flag: str) -> date:
    """A calendar day. Raises InvalidInput with INVALID_DATE."""
    try:
        found = date.fromisoformat(text)
    except ValueError:
        raise InvalidInput(
            flag,
            f"'{text}' is not a day. Nothing was changed; write {flag} like 2026-11-20.",
            code="INVALID_DATE",
        ) from None
    _refuse_strange_year(found, flag)
    return found


def week_of(text: str) -> Week:
    """A week by its Monday or ISO number. Raises InvalidInput with INVALID_DATE or NOT_MONDAY."""
    week = Week.parse(text)
    _refuse_strange_year(week.monday, "--week")
    return week


def _refuse_strange_year(given: date, flag: str) -> None:
    first, last = YEARS
    if not first <= given.year <= last:
        raise InvalidInput(
            flag,
            f"{given} lies outside the years {first} to {last}. Nothing was changed; "
            f"give {flag} a day of our time.",
            code="INVALID_DATE",
        )


def whole_number(text: str, flag: str, low: int, high: int) -> int:
    """A whole number in `low..high`. Raises InvalidInput."""
    try:
        number = int(text, 10) if text.isascii() and "_" not in text else None
    except ValueError:
        number = None
    if number is None or not low <= number <= high:
        raise InvalidInput(
            flag,
            f"'{text}' is not a whole number from {low} to {high}. Nothing was changed; "
            f"give {flag} such a number.",
        )
    return number


def cents(text: str, flag: str) -> int:
    """Dollars such as `19.69` or `$20` as whole cents. Raises InvalidInput."""
    found = _DOLLARS.fullmatch(text)
    if found is None:
        raise InvalidInput(
            flag, f"'{text}' is not an amount in dollars. Nothing was changed; write {flag} like 19.69."
        )
    return int(found["dollars"]) * 100 + int((found["cents"] or "0").ljust(2, "0"))
