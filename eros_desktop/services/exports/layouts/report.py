"""The readable part of an evidence pack: a PDF that tells the week, who approved it, how it was judged."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from eros_desktop.domain.schedule.sends import PlannedSend
from eros_desktop.domain.values import dollars_from_cents
from eros_desktop.domain.weeks import DAYS, hhmm
from eros_desktop.services.exports.outgoing import Outgoing, Wishes
from eros_desktop.services.exports.pdf.flow import Flow
from eros_desktop.services.exports.pdf.fonts import Font


def report_pdf(
    one: Outgoing,
    rules: Mapping[str, Any],
    marks: Mapping[str, Any],
    wishes: Wishes,
    regular: Font,
    bold: Font,
) -> bytes:
    """The report of one creator's week; characters the fonts lack are told by their names in brackets."""
    plan = one.plan
    title = f"Evidence: {plan.page_name}, week of {plan.week}"
    flow = Flow(regular, bold, title)
    flow.title(title)
    flow.text(f"Packed {wishes.now:%Y-%m-%d %H:%M} UTC by {marks['program']}.", is_quiet=True)
    _overview(flow, one, marks)
    _steps(flow, one)
    _rules(flow, rules)
    _plan(flow, one)
    _journal(flow, one)
    _fingerprints(flow, marks)
    return flow.finish(title, wishes.now)


def _overview(flow: Flow, one: Outgoing, marks: Mapping[str, Any]) -> None:
    plan, verdict, evidence = one.plan, one.plan.validation, one.evidence
    rows = [
        ("Creator", f"{plan.page_name} ({plan.creator_id}), {plan.page_type} page"),
        ("Week", f"{plan.week} to {plan.week.sunday}, times in {plan.timezone}"),
        ("Sends", str(len(plan.sends))),
        ("Status", plan.status),
        ("Quality", "not judged" if verdict is None else f"{verdict.score:.1f} of 100, {verdict.status}"),
        ("Stored", f"{evidence.generated_at or 'unknown'} UTC, run {evidence.run_id or 'unknown'}"),
        ("Fingerprint", marks["plan"]),
    ]
    if evidence.reopened_reason:
        rows.append(("Reopened because", evidence.reopened_reason))
    flow.heading("The week")
    flow.table(("What", "Value"), rows, (1, 5))


def _steps(flow: Flow, one: Outgoing) -> None:
    flow.heading("Approvals and hand-over")
    rows = [
        (line.happened_at, line.done_by, line.summary + (" (taken back)" if line.is_undone else ""))
        for line in one.evidence.journal
        if line.is_step
    ]
    if rows:
        flow.table(("When (UTC)", "Who", "What"), rows, (2, 2, 8))
    else:
        flow.text("The journal holds no approval, hand-over or reopening of this week.")


def _rules(flow: Flow, rules: Mapping[str, Any]) -> None:
    flow.heading("Rule results")
    if not rules["rules"]:
        flow.text("The week was not judged.")
        return
    held = sum(rule["holds"] for rule in rules["rules"])
    flow.text(f"{held} of {len(rules['rules'])} rules hold.")
    verdict = rules["verdict"]
    flow.table(
        ("Quality", "Points of 100"),
        [(name.replace("_", " "), f"{points:.1f}") for name, points in verdict["dimensions"].items()],
        (3, 2),
    )
    flow.text("")
    flow.table(
        ("Rule", "Kind", "Result"),
        [
            (
                rule["sentence"],
                rule["severity"],
                "holds" if rule["holds"] else "\n".join(found["message"] for found in rule["findings"]),
            )
            for rule in rules["rules"]
        ],
        (4, 1, 6),
    )


def _plan(flow: Flow, one: Outgoing) -> None:
    flow.heading("The plan")
    for day in one.plan.week.days:
        sends = one.plan.on(day)
        if sends:
            flow.text("")
            flow.text(f"{DAYS[day.weekday()]} {day}: {len(sends)} sends")
            flow.table(
                ("Item", "Time", "Send", "To", "Price", "Caption"),
                [_send(send) for send in sends],
                (1, 1.2, 3, 3, 1.4, 8),
            )


def _send(send: PlannedSend) -> tuple[str, ...]:
    caption = send.caption_text or "(still needs a caption)"
    return (
        str(send.item_id),
        hhmm(send.at),
        send.send_type_key.replace("_", " "),
        f"{send.channel.replace('_', ' ')}, {send.audience_target.replace('_', ' ')}",
        "" if send.price_cents is None else f"${dollars_from_cents(send.price_cents):.2f}",
        caption if send.caption_id is None else f"{caption} (caption {send.caption_id})",
    )


def _journal(flow: Flow, one: Outgoing) -> None:
    flow.heading("Journal of the week")
    rows = [
        (
            line.happened_at,
            line.done_by,
            line.kind,
            line.summary + (" (taken back)" if line.is_undone else ""),
        )
        for line in one.evidence.journal
    ]
    if rows:
        flow.table(("When (UTC)", "Who", "Kind", "What"), rows, (2, 2, 1, 7))
    else:
        flow.text("The journal holds no line about this week.")


def _fingerprints(flow: Flow, marks: Mapping[str, Any]) -> None:
    flow.heading("Fingerprints")
    flow.text(f"Plan (SHA-256): {marks['plan']}")
    flow.text(f"Data revision of the workspace: {marks['data_revision']}")
    rows = [(name, digest) for name, digest in marks["files"].items()]
    flow.table(("File of this pack", "SHA-256"), rows, (1, 4))
    if marks["exports"]:
        flow.text("")
        flow.table(
            ("File that went out", "When (UTC)", "SHA-256"),
            [(one["file_name"], one["exported_at"], one["sha256"] or "") for one in marks["exports"]],
            (3, 2, 5),
        )
