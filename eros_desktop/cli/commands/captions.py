"""`captions rank`: which captions suit a creator and send type, and why others do not."""

from __future__ import annotations

import argparse

from eros_desktop.app.bootstrap import open_workspace
from eros_desktop.cli.arguments import Call, Command, whole_number
from eros_desktop.cli.output import table
from eros_desktop.services.captions.ranking import Ranking, ranking_document

TEXT_COLUMN = 60


def _declare_rank(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("creator", metavar="CREATOR", help="creator_id or page name")
    parser.add_argument("send_type", metavar="SEND_TYPE", help="one of the 22 send type keys")
    parser.add_argument("--week", metavar="W", help="the week, by its Monday or as 2026-W48")
    parser.add_argument("--limit", default="20", metavar="N", help="how many candidates (1 to 1000)")
    parser.add_argument("--excluded", action="store_true", help="also name the excluded captions and why")


def _rank(call: Call) -> int:
    limit = whole_number(call.words.limit, "--limit", 1, 1000)
    week = call.week()
    with open_workspace(call.workspace, read_only=True, today=call.today) as workspace:
        creator = workspace.services.creators.find(call.words.creator)
        ranking = workspace.services.captions.rank(
            creator.creator_id, call.words.send_type, week, limit, with_excluded=call.words.excluded
        )
    document = {"creator_id": creator.creator_id, "page_name": creator.page_name, **ranking_document(ranking)}
    call.console.result(document, _ranking_text(ranking))
    return 0


def _ranking_text(ranking: Ranking) -> str:
    header = ("score", "fresh", "perf", "type", "div", "pers", "level", "content", "caption", "text")
    rows = [
        (
            f"{entry.score:.1f}",
            *(f"{part:.0f}" for part in (
                entry.parts.freshness, entry.parts.performance, entry.parts.type_priority,
                entry.parts.diversity, entry.parts.persona,
            )),
            entry.fallback_level,
            entry.content_type or "-",
            entry.caption_id,
            " ".join(entry.caption_text.split())[:TEXT_COLUMN],
        )
        for entry in ranking.candidates
    ]  # fmt: skip
    body = table(header, rows, right=frozenset(range(7))) if rows else "No caption passes the hard filters."
    counts = "\n".join(
        f"  {count:>7,}  {ranking.reasons[reason]}" for reason, count in ranking.excluded_counts.items()
    )
    named = "\n".join(f"  {entry.caption_id}: {entry.sentence}" for entry in ranking.excluded)
    return "\n".join(part for part in (body, f"Excluded:\n{counts}" if counts else "", named) if part)


COMMANDS = (Command("captions rank", "Ranks captions for a creator and send type.", _declare_rank, _rank),)
