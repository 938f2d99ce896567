"""`captions families`: finds, stores and lists the families of near twins."""

from __future__ import annotations

import argparse
import time
from typing import Any

from eros_desktop.app.bootstrap import open_workspace
from eros_desktop.cli.arguments import Call, Command
from eros_desktop.cli.commands.shared import progress_of
from eros_desktop.domain.errors import InvalidInput
from eros_desktop.services.captions.families import Family, FoundFamilies, check_threshold

WORDS_SHOWN = 60


def _declare(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--threshold", default="0.85", metavar="T", help="least similarity of near twins (0.5 to 1)"
    )
    parser.add_argument("--dry-run", action="store_true", help="lists the families and stores nothing")


def _families(call: Call) -> int:
    threshold = _similarity(call.words.threshold)
    dry_run = call.words.dry_run
    began = time.perf_counter()
    with open_workspace(call.workspace, read_only=dry_run, today=call.today) as workspace:
        found = workspace.services.families.find(threshold, progress_of(call), dry_run=dry_run)
    seconds = time.perf_counter() - began
    call.console.result(_document(found, seconds), _text(found, dry_run))
    return 0


def _similarity(text: str) -> float:
    try:
        threshold = float(text)
    except ValueError:
        raise InvalidInput(
            "--threshold",
            f"'{text}' is not a number. Nothing was changed; give --threshold one from 0.5 to 1.",
        ) from None
    check_threshold(threshold)
    return threshold


def _document(found: FoundFamilies, seconds: float) -> dict[str, Any]:
    return {
        "families": [
            {
                "family_id": family.family_id,
                "size": len(family.members),
                "members": [
                    {
                        "caption_id": member.caption_id,
                        "similarity": round(member.similarity, 4),
                        "caption_text": member.caption_text,
                        "total_sends": member.total_sends,
                        "performance_score": member.performance_score,
                        "is_active": member.is_active,
                    }
                    for member in family.members
                ],
            }
            for family in found.families
        ],
        "captions": found.captions,
        "threshold": found.threshold,
        "run": {"seconds": round(seconds, 3)},
    }


def _text(found: FoundFamilies, dry_run: bool) -> str:
    members = sum(len(family.members) for family in found.families)
    kept = " Nothing was stored." if dry_run else ""
    head = (
        f"{len(found.families):,} families of near twins with {members:,} of {found.captions:,} captions, "
        f"similar by {found.threshold:g} or more.{kept}"
    )
    return "\n".join([head, *(_family_text(family) for family in found.families)])


def _family_text(family: Family) -> str:
    width = max(len(member.caption_id) for member in family.members)
    lines = [
        f"  {member.caption_id:<{width}}  {member.similarity:.2f}  "
        f"{' '.join(member.caption_text.split())[:WORDS_SHOWN]}{'' if member.is_active else '  (retired)'}"
        for member in family.members
    ]
    return "\n".join([f"\nFamily {family.family_id}, {len(family.members)} captions", *lines])


COMMANDS = (Command("captions families", "Finds families of near twins in the bank.", _declare, _families),)
