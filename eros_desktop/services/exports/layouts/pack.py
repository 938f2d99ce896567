"""The evidence pack of a week: a ZIP with plan, approvals, rule results and fingerprints, and a PDF."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from eros_desktop import __version__
from eros_desktop.domain.schedule.document import (
    plan_document,
    plan_fingerprint,
    plan_from_document,
    validation_document,
)
from eros_desktop.domain.schedule.fingerprint import fingerprint
from eros_desktop.domain.schedule.rules import RULES
from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.services.exports.layouts.documents import json_bytes
from eros_desktop.services.exports.layouts.report import report_pdf
from eros_desktop.services.exports.outgoing import Outgoing, Piece, Sample, Wishes
from eros_desktop.services.exports.parts import mark_of
from eros_desktop.services.exports.pdf.fonts import Font
from eros_desktop.services.exports.specs import FormatSpec

ENTRY_DATE = (1980, 1, 1, 0, 0, 0)
READ_ME = """Evidence pack of a planned week

plan.json          the whole plan, with its volume, strategies, scores and verdict
approvals.json     the status of the week, who let it go on or back, and the whole journal of the week
rules.json         every rule the week was judged by, whether it held, and what was found
fingerprints.json  the plan's fingerprint, each send's and caption's, and those of the files
evidence.pdf       the same for reading

The fingerprint of the plan is the SHA-256 of plan.json's content without "fingerprint" and "run", written as
UTF-8 JSON with sorted keys and no spaces. It tells of any change of the plan, not who made it.
"""


class PackLayout:
    """Writes the packs with the fonts of `folder`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def write(self, spec: FormatSpec, outgoing: Sequence[Outgoing], wishes: Wishes) -> list[Piece]:
        regular, bold = (
            Font(f"Inter-{weight}", (self._folder / f"Inter-{weight}.ttf").read_bytes())
            for weight in ("Regular", "SemiBold")
        )
        return [Piece(_zip(_entries(one, wishes, regular, bold)), (one.plan,)) for one in outgoing]

    def check(self, spec: FormatSpec, piece: Piece, wishes: Wishes) -> None:
        """Opens the pack: every file has the digest it names, and the plan reads back to the same week."""
        (plan,) = piece.plans
        with zipfile.ZipFile(io.BytesIO(piece.data)) as archive:
            if archive.testzip() is not None:
                raise ValueError("an entry of the pack is damaged")
            found = {name: archive.read(name) for name in archive.namelist()}
        told = json.loads(found["fingerprints.json"])
        if told["files"] != {name: _digest(data) for name, data in found.items() if name in told["files"]}:
            raise ValueError("the digests of the pack differ")
        document = json.loads(found["plan.json"])
        if plan_from_document(document).sends != plan.sends:
            raise ValueError("the plan read back differs from the week")
        if not document["fingerprint"] == told["plan"] == fingerprint(document):
            raise ValueError("the fingerprint read back differs from the week's")

    def sample(self, spec: FormatSpec, plan: WeekPlan, wishes: Wishes) -> Sample:
        verdict = plan.validation
        return (
            ("plan", f"{len(plan.sends)} sends of the week of {plan.week}"),
            ("status", plan.status),
            ("quality", "not judged" if verdict is None else f"{verdict.score:.1f}, {verdict.status}"),
            ("fingerprint", plan_fingerprint(plan)),
        )


def _entries(one: Outgoing, wishes: Wishes, regular: Font, bold: Font) -> dict[str, bytes]:
    rules = rule_results(one.plan)
    entries = {
        "plan.json": json_bytes(plan_document(one.plan)),
        "approvals.json": json_bytes(_approvals(one)),
        "rules.json": json_bytes(rules),
    }
    marks = _fingerprints(one, entries, wishes)
    entries["evidence.pdf"] = report_pdf(one, rules, marks, wishes, regular, bold)
    marks["files"]["evidence.pdf"] = _digest(entries["evidence.pdf"])
    entries["fingerprints.json"] = json_bytes(marks)
    entries["README.txt"] = READ_ME.encode()
    return entries


def rule_results(plan: WeekPlan) -> dict[str, Any]:
    """The verdict, and each rule with whether it held and what was found against it."""
    verdict = plan.validation
    if verdict is None:
        return {"verdict": None, "rules": []}
    return {
        "verdict": validation_document(verdict),
        "rules": [
            {
                "rule": rule.key,
                "sentence": rule.key.replace("_", " "),
                "severity": rule.severity,
                "code": rule.code,
                "holds": not any(found.rule == rule.key for found in verdict.violations),
                "findings": [
                    {"items": list(found.items), "message": found.message}
                    for found in verdict.violations
                    if found.rule == rule.key
                ],
            }
            for rule in RULES
        ],
    }


def _approvals(one: Outgoing) -> dict[str, Any]:
    evidence = one.evidence
    return {
        "creator_id": one.plan.creator_id,
        "page_name": one.plan.page_name,
        "week_start": str(one.plan.week),
        "status": one.plan.status,
        "generated_at": evidence.generated_at,
        "run_id": evidence.run_id,
        "reopened_reason": evidence.reopened_reason,
        "steps": [asdict(line) for line in evidence.journal if line.is_step],
        "journal": [asdict(line) for line in evidence.journal],
    }


def _fingerprints(one: Outgoing, entries: Mapping[str, bytes], wishes: Wishes) -> dict[str, Any]:
    plan = one.plan
    return {
        "plan": plan_fingerprint(plan),
        "sends": {str(send.item_id): mark_of(send) for send in plan.sends},
        "captions": {
            str(send.item_id): _digest(send.caption_text.encode()) for send in plan.sends if send.caption_text
        },
        "exports": [
            {
                "format": note.format,
                "file_name": note.file_name,
                "sha256": note.file_sha256,
                "exported_at": note.exported_at,
            }
            for note in one.past
        ],
        "data_revision": one.evidence.data_revision,
        "program": f"EROS Desktop {__version__}",
        "packed_at": f"{wishes.now:%Y-%m-%dT%H:%M:%SZ}",
        "files": {name: _digest(data) for name, data in entries.items()},
    }


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _zip(entries: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            entry = zipfile.ZipInfo(name, ENTRY_DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            archive.writestr(entry, data)
    return out.getvalue()
