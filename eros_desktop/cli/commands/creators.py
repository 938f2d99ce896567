"""`creators` and `volume`: who is managed, and how much to send."""

from __future__ import annotations

import argparse
import json
from typing import Any

from eros_desktop.app.bootstrap import load_volume_rules, open_workspace
from eros_desktop.cli.arguments import Call, Command
from eros_desktop.cli.commands.shared import text_or_stdin
from eros_desktop.cli.output import table
from eros_desktop.domain.errors import InvalidInput
from eros_desktop.domain.volume.calculation import calculate_volume
from eros_desktop.domain.volume.document import volume_result_to_dict, what_if_inputs
from eros_desktop.domain.volume.rules import VolumeRules
from eros_desktop.domain.weeks import DAYS
from eros_desktop.services.creators import CreatorOverview, overview_document


def _declare_creators(parser: argparse.ArgumentParser) -> None:
    return None


def _creators(call: Call) -> int:
    with open_workspace(call.workspace, read_only=True, today=call.today) as workspace:
        found = workspace.services.creators.overview()
    call.console.result([overview_document(entry) for entry in found], _creator_table(found))
    return 0


def _creator_table(found: tuple[CreatorOverview, ...]) -> str:
    if not found:
        return "There are no creators yet. Next: demo, or import creators FILE."
    header = ("id", "page", "type", "tier", "volume", "zone", "fans", "vault", "next week", "notes")
    rows = [
        (
            entry.creator.creator_id,
            entry.creator.page_name,
            entry.creator.page_type,
            entry.creator.performance_tier,
            entry.volume_level,
            entry.creator.timezone,
            f"{entry.creator.current_active_fans:,}",
            entry.vault_types,
            entry.next_week_status or "not planned",
            "; ".join(entry.issues),
        )
        for entry in found
    ]
    return table(header, rows, right=frozenset({3, 6, 7}))


def _declare_volume(parser: argparse.ArgumentParser) -> None:
    who = parser.add_mutually_exclusive_group(required=True)
    who.add_argument("creator", nargs="?", metavar="CREATOR", help="creator_id or page name")
    who.add_argument("--what-if", metavar="JSON_OR_-", help="calculate from given inputs, without a creator")
    parser.add_argument("--week", metavar="W", help="the week, by its Monday or as 2026-W48")


def _volume(call: Call) -> int:
    if call.words.what_if is not None:
        return _what_if(call)
    week = call.week()
    with open_workspace(call.workspace, today=call.today, fall_back_to_read_only=True) as workspace:
        creator = workspace.services.creators.find(call.words.creator)
        result = workspace.services.volumes.calculate(creator.creator_id, week)
        if workspace.services.is_read_only:
            call.console.remark("Somebody else writes to this workspace, so the calculation was not logged.")
    document = {
        "creator_id": creator.creator_id,
        "page_name": creator.page_name,
        **volume_result_to_dict(result),
    }
    call.console.result(document, f"{creator.page_name}\n{_volume_text(document)}")
    return 0


def _what_if(call: Call) -> int:
    text = text_or_stdin(call.words.what_if, "--what-if")
    try:
        given = json.loads(text, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        raise InvalidInput(
            "--what-if", "The what-if inputs are not JSON. Nothing was calculated; give an object such as "
            '{"fan_count": 1200, "page_type": "paid"}, or a list of them.'
        ) from None  # fmt: skip
    rules = load_volume_rules()
    several = isinstance(given, list)
    documents = [
        _answer(entry, rules, number if several else None)
        for number, entry in enumerate(given if several else [given], start=1)
    ]
    text = "\n\n".join(_volume_text(document) for document in documents)
    call.console.result(documents if several else documents[0], text)
    return 0


def _answer(entry: object, rules: VolumeRules, number: int | None) -> dict[str, Any]:
    """The result for one question; a refusal among several says which one it is about."""
    try:
        return volume_result_to_dict(calculate_volume(what_if_inputs(entry), rules))
    except InvalidInput as refused:
        if number is None:
            raise
        sentence = f"Question {number}: {refused.message}"
        raise InvalidInput(refused.field, sentence, code=refused.code, details={"question": number}) from None


def _no_constant(name: str) -> float:
    raise ValueError(name)


def _volume_text(document: dict[str, Any]) -> str:
    days = ", ".join(f"{name} {document['weekly_distribution'][str(day)]}" for day, name in enumerate(DAYS))
    lines = [
        f"Level {document['volume_level']}: a day {document['revenue_per_day']} revenue, "
        f"{document['bump_adjusted_engagement']} engagement, {document['retention_per_day']} retention, "
        f"{document['followup_per_day']} follow-ups on top.",
        f"Week: {days} = {document['total_weekly_volume']} sends. "
        f"Confidence {document['confidence_score']:.2f}.",
        *(f"- {step['name']}: {step['reason']}" for step in document["steps"]),
        *(f"! {warning}" for warning in document["caption_warnings"]),
    ]
    return "\n".join(lines)


COMMANDS = (
    Command(
        "creators", "Lists creators with tier, zone, fans and week status.", _declare_creators, _creators
    ),
    Command("volume", "Says how much to send and why, module by module.", _declare_volume, _volume),
)
