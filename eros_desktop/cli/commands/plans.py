"""`plan`, `validate` and `export`: make a week, judge it, hand it out."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from eros_desktop.app.bootstrap import open_workspace
from eros_desktop.app.paths import resources_dir
from eros_desktop.cli.arguments import Call, Command, UsageError, week_of, whole_number
from eros_desktop.cli.commands.shared import progress_of
from eros_desktop.cli.output import dollars, table
from eros_desktop.domain.errors import ErosError
from eros_desktop.domain.schedule.document import validation_document
from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.domain.weeks import Week
from eros_desktop.services.bundle import Services
from eros_desktop.services.exports.formats import load_formats
from eros_desktop.services.exports.service import Exported
from eros_desktop.services.plans.results import Generated, generated_document


def _declare_whom(parser: argparse.ArgumentParser) -> None:
    who = parser.add_mutually_exclusive_group(required=True)
    who.add_argument("creators", nargs="*", default=[], metavar="CREATOR", help="creator_id or page name")
    who.add_argument("--all", action="store_true", help="every active creator")


def _whom(call: Call, services: Services) -> Sequence[str]:
    """Every active creator, or the names as given; of these only the unknown ones are refused."""
    return services.creators.active_ids() if call.words.all else call.words.creators


def _declare_plan(parser: argparse.ArgumentParser) -> None:
    _declare_whom(parser)
    parser.add_argument(
        "--week", metavar="W", help="the week, by its Monday or as 2026-W48 (default: next week)"
    )
    parser.add_argument("--seed", default="7", metavar="N", help="another seed breaks ties otherwise")
    parser.add_argument(
        "--method",
        choices=("optimal", "greedy"),
        default="optimal",
        help="how captions are chosen: the proved best of the week, or the best left, send after send",
    )
    parser.add_argument("--dry-run", action="store_true", help="plan and validate, save nothing")
    parser.add_argument("--replace", action="store_true", help="replace a draft or approved week")


def _plan(call: Call) -> int:
    words = call.words
    seed = whole_number(words.seed, "--seed", 0, 2**63 - 1)
    week = call.week()
    with open_workspace(call.workspace, read_only=words.dry_run, today=call.today) as workspace:
        generated = workspace.services.plans.generate(
            _whom(call, workspace.services),
            week,
            seed=seed,
            replace=words.replace,
            dry_run=words.dry_run,
            method=words.method,
            progress=progress_of(call),
        )
    call.console.result(generated_document(generated), _generated_text(generated, words.dry_run))
    for refused in generated.errors:
        call.console.err.write(f"error: {refused.message}\n")
    return 1 if generated.errors and not generated.plans else 0


def _generated_text(generated: Generated, dry_run: bool) -> str:
    header = (
        "page",
        "week",
        "sends",
        "follow-ups",
        "expected",
        "quality",
        "status",
        "errors",
        "warnings",
        "manual",
        "captions",
    )
    rows = [_plan_row(plan) for plan in generated.plans]
    saved = (
        "Nothing was saved (dry run)."
        if dry_run
        else f"Saved {len(rows)} {'week' if len(rows) == 1 else 'weeks'} in {generated.seconds:.1f} s."
    )
    return (
        f"{table(header, rows, right=frozenset(range(2, 10)))}\n{saved}{_together(generated)}"
        if rows
        else "No week was planned."
    )


def _plan_row(plan: WeekPlan) -> tuple[object, ...]:
    validation = plan.validation
    violations = validation.violations if validation else ()
    return (
        plan.page_name,
        str(plan.week),
        len(plan.sends),
        sum(send.is_follow_up for send in plan.sends),
        dollars(sum(send.expected_revenue_cents for send in plan.sends)),
        f"{validation.score:.1f}" if validation else "",
        validation.status if validation else "",
        sum(found.severity == "error" for found in violations),
        sum(found.severity == "warning" for found in violations),
        sum(send.needs_manual_caption for send in plan.sends),
        _proof(plan),
    )


def _proof(plan: WeekPlan) -> str:
    """`proved best`, or how far the captions may be from the best possible."""
    if plan.assignment is None:
        return ""
    return "proved best" if not plan.assignment.gap else f"within {plan.assignment.gap:.3%}"


def _together(generated: Generated) -> str:
    """How good the weeks that were planned together are, a line a run; empty for creators planned alone."""
    proofs = {plan.assignment.joint for plan in generated.plans if plan.assignment and plan.assignment.joint}
    return "".join(
        f"\nThe captions of {proof.creators} creators were chosen together: {proof.total_score:,.1f} of at "
        f"most {proof.upper_bound:,.1f} points, gap {proof.gap:.3%}, none used twice."
        for proof in sorted(proofs, key=lambda one: -one.creators)
    )


def _declare_validate(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("creator", metavar="CREATOR", help="creator_id or page name")
    parser.add_argument("--week", required=True, metavar="W", help="the week, by its Monday or as 2026-W48")


def _validate(call: Call) -> int:
    week = week_of(call.words.week)
    with open_workspace(call.workspace, read_only=True, today=call.today) as workspace:
        creator = workspace.services.creators.find(call.words.creator)
        plan = workspace.services.plans.validate(creator.creator_id, week)
    validation = plan.validation
    assert validation is not None
    document = {
        "creator_id": plan.creator_id,
        "page_name": plan.page_name,
        "week_start": str(plan.week),
        **validation_document(validation),
    }
    lines = [
        f"{plan.page_name}, week of {plan.week}: quality {validation.score:.1f}, {validation.status}.",
        *(f"  {name}: {score:.1f}" for name, score in validation.dimensions.items()),
        *(f"{found.severity}: {found.message}" for found in validation.violations),
    ]
    call.console.result(document, "\n".join(lines))
    return 0


def _declare_export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("creators", nargs="*", default=[], metavar="CREATOR", help="creator_id or page name")
    parser.add_argument("--all", action="store_true", help="every creator with a stored week")
    parser.add_argument("--week", metavar="W", help="the week, by its Monday or as 2026-W48")
    parser.add_argument(
        "--format", required=True, metavar="F", help="the format; list prints all of them, all writes each"
    )
    parser.add_argument("--out", metavar="PATH", help="a folder, or a file where only one is written")
    parser.add_argument("--raw", action="store_true", help="no protection against formulas in spreadsheets")
    parser.add_argument(
        "--allow-manual", action="store_true", help="also export sends that still need a caption"
    )
    parser.add_argument("--zone", metavar="Z", help="times of posting tools in this zone, not the creator's")
    parser.add_argument("--account", default="", metavar="ID", help="the posting tool's id of the account")


def _export(call: Call) -> int:
    words = call.words
    if words.format == "list":
        return _list_formats(call)
    week = call.week()
    for flag, value in (
        ("--week", week),
        ("--out", words.out),
        ("CREATOR or --all", words.all or words.creators),
    ):
        if not value:
            raise UsageError(f"the following arguments are required: {flag}")
    assert week is not None
    with open_workspace(call.workspace, today=call.today, fall_back_to_read_only=True) as workspace:
        exports, creators = workspace.services.exports, workspace.services.creators
        chosen = (
            exports.creators_with(week)
            if words.all
            else [creators.find(name).creator_id for name in words.creators]
        )
        out, wishes = Path(words.out), _wishes(words)
        if words.format == "all":
            found = exports.export_all(chosen, week, out, **wishes)
        else:
            found = {words.format: exports.export(chosen, week, words.format, out, **wishes)}
    told = {key: _exported(key, week, one) for key, one in found.items()}
    document = {"week_start": str(week), "formats": told} if words.format == "all" else told[words.format]
    lines = [line for one in found.values() for line in _lines(one)]
    call.console.result(document, "\n".join(dict.fromkeys(lines)))
    return 0


def _wishes(words: argparse.Namespace) -> dict[str, Any]:
    return {name: getattr(words, name) for name in ("raw", "allow_manual", "zone", "account")}


def _exported(key: str, week: Week, found: Exported | ErosError) -> dict[str, Any]:
    if isinstance(found, ErosError):
        return {"format": key, "error": {"code": found.code, "message": found.message}}
    return {
        "format": key,
        "week_start": str(week),
        "files": [str(path) for path in found.files],
        "sends": found.sends,
        "left_out": list(found.left_out),
        "already_exported": list(found.already_exported),
        "notes": list(found.notes),
    }


def _lines(found: Exported | ErosError) -> list[str]:
    if isinstance(found, ErosError):
        return [found.message]
    remarks = (*found.left_out, *found.already_exported, *found.notes)
    return [*(f"wrote {path}" for path in found.files), *remarks]


def _list_formats(call: Call) -> int:
    formats = load_formats(resources_dir())
    call.console.result(
        [
            {
                "key": entry.key,
                "name": entry.name,
                "meaning": entry.meaning,
                "limits": entry.limits,
                "channels": list(entry.spec.channels) or None,
                "rows_a_file": entry.spec.rows_a_file,
                "source": entry.spec.source,
                "last_checked": str(entry.spec.last_checked),
                "is_confirmed": entry.spec.is_confirmed,
            }
            for entry in formats
        ],
        table(
            ("format", "what it holds", "limits"),
            [(entry.key, entry.meaning, entry.limits) for entry in formats],
        ),
    )
    return 0


COMMANDS = (
    Command("plan", "Generates, validates and saves the week.", _declare_plan, _plan),
    Command("validate", "Runs every rule on the stored week.", _declare_validate, _validate),
    Command("export", "Writes the week as files.", _declare_export, _export),
)
