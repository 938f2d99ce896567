"""`demo`: fill an empty workspace."""

from __future__ import annotations

import argparse

from eros_desktop.app.bootstrap import open_workspace
from eros_desktop.cli.arguments import Call, Command, whole_number
from eros_desktop.cli.commands.shared import progress_of
from eros_desktop.services.demo.service import check_scale


def _declare_demo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--creators", default="6", metavar="N", help="creators to invent (1 to 60)")
    parser.add_argument("--captions", default="3000", metavar="N", help="captions to invent")
    parser.add_argument("--messages", default="20000", metavar="N", help="past sends to invent")
    parser.add_argument("--seed", default="7", metavar="N", help="another seed, another demo")
    parser.add_argument(
        "--scale", metavar="full", help="full: 37 creators, 59,405 captions, 500,000 messages"
    )


def _demo(call: Call) -> int:
    words = call.words
    check_scale(words.scale)
    sizes = {
        "creators": whole_number(words.creators, "--creators", 1, 60),
        "captions": whole_number(words.captions, "--captions", 100, 200_000),
        "messages": whole_number(words.messages, "--messages", 0, 5_000_000),
        "seed": whole_number(words.seed, "--seed", 0, 2**31 - 1),
    }
    with open_workspace(call.workspace, create=True, today=call.today) as workspace:
        filled = workspace.services.demo.fill(**sizes, scale=words.scale, progress=progress_of(call))
    document = {
        "workspace": str(call.workspace),
        "creators": filled.creators,
        "captions": filled.captions,
        "messages": filled.messages,
        "past_weeks": filled.past_weeks,
        "seed": sizes["seed"],
        "run": {"seconds": round(filled.seconds, 3)},
    }
    call.console.result(
        document,
        f"The demo is ready in {call.workspace}: {filled.creators} creators, {filled.captions:,} captions "
        f"and {filled.messages:,} past sends. Next: plan --all, then export --all.",
    )
    return 0


COMMANDS = (Command("demo", "Fills an empty workspace with invented, tame data.", _declare_demo, _demo),)
