"""`captions rank`: which captions suit a send, and why others do not; `captions check`: what a text lacks."""

from __future__ import annotations

import argparse

from eros_desktop.app.bootstrap import load_reference, open_workspace
from eros_desktop.cli.arguments import Call, Command, cents, whole_number
from eros_desktop.cli.commands.shared import text_or_stdin
from eros_desktop.cli.output import table
from eros_desktop.domain.captions.checks import CaptionReport, Finding, quoted
from eros_desktop.domain.captions.quality import too_long
from eros_desktop.services.captions.checks import check_text, report_document
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


def _declare_check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("text", metavar="TEXT_OR_-", help="the caption, or - to read it from standard input")
    parser.add_argument("--send-type", required=True, metavar="KEY", help="one of the 22 send type keys")
    parser.add_argument("--creator", metavar="C", help="also check what it names against this page's vault")
    parser.add_argument("--price", metavar="P", help="the price in dollars, such as 19.69")
    parser.add_argument(
        "--caption-type", metavar="T", help="such as ppv_winner: the Winner structure is asked for"
    )


def _check(call: Call) -> int:
    words = call.words
    price = cents(words.price, "--price") if words.price is not None else None
    text = text_or_stdin(words.text, "TEXT")
    report = _report(call, text, price)
    if report.score is None:
        raise too_long(report.characters)
    call.console.result(report_document(report), _report_text(text, report))
    return 0


def _report(call: Call, text: str, price_cents: int | None) -> CaptionReport:
    """Only a creator's vault needs a workspace."""
    key, caption_type = call.words.send_type, call.words.caption_type
    if call.words.creator is None:
        return check_text(text, load_reference(), key, caption_type=caption_type, price_cents=price_cents)
    with open_workspace(call.workspace, read_only=True, today=call.today) as workspace:
        creator = workspace.services.creators.find(call.words.creator)
        return workspace.services.caption_checks.check(
            text, key, creator_id=creator.creator_id, caption_type=caption_type, price_cents=price_cents
        )


def _report_text(text: str, report: CaptionReport) -> str:
    """Structure, score and emoji in a line each, then every finding with its line and place."""
    score = report.score
    lost = "".join(f"\n  {part.points:>4}  {part.reason}" for part in score.deductions) if score else ""
    verdict = f"Text score {score.score} of 100: {score.verdict}.{lost}" if score else ""
    emoji = f"Emoji: {report.emoji_count} ({report.emoji_level}), {report.emoji_density:.1%} of the text."
    rows = [(finding.severity, _place(text, finding), finding.message) for finding in report.findings]
    findings = table(("finding", "line:column", "what"), rows) if rows else "Nothing else to say."
    return "\n".join((*_structure_lines(text, report), verdict, emoji, "", findings))


def _structure_lines(text: str, report: CaptionReport) -> list[str]:
    structure = report.structure
    if structure is None:
        return [f"{report.send_type_key}: no structure is asked for."]
    asked = "for information" if report.is_informational else "valid" if structure.is_valid else "not valid"
    title = (
        f"{report.send_type_key}: {structure.structure} structure, {len(structure.found)} of "
        f"{len(structure.elements)} elements, {asked}."
    )
    width = max(len(element.key) for element in structure.elements)
    hints = {issue.element: issue.message for issue in structure.issues}
    found = (
        f"  found    {element.key:<{width}}  {quoted(text, element.span)}"
        if element.span
        else f"  missing  {element.key:<{width}}  {hints[element.key]}"
        for element in structure.elements
    )
    return [title, *found]


def _place(text: str, finding: Finding) -> str:
    """Line and column, both from 1, of the first character; empty for the whole text."""
    if finding.span is None:
        return ""
    lines = f"{text[: finding.span[0]]}x".splitlines()
    return f"{len(lines)}:{len(lines[-1])}"


COMMANDS = (
    Command("captions rank", "Ranks captions for a creator and send type.", _declare_rank, _rank),
    Command("captions check", "Checks a text: structure, length, emoji, phrases.", _declare_check, _check),
)
