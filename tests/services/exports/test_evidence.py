"""The evidence pack: everything that proves a week, digests that hold, and a PDF that can be read."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pypdf
import pytest

from eros_desktop.app.bootstrap import Workspace
from eros_desktop.app.paths import resources_dir
from eros_desktop.domain.schedule.document import plan_from_document
from eros_desktop.domain.schedule.fingerprint import fingerprint
from eros_desktop.domain.schedule.rules import RULES
from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.services.exports.formats import ExportFormat
from eros_desktop.services.exports.layouts.pack import rule_results
from eros_desktop.services.exports.outgoing import Wishes
from eros_desktop.services.exports.pdf.flow import Flow
from eros_desktop.services.exports.pdf.fonts import Font
from tests.services.exports.conftest import NOW, Write
from tests.support.demo import WEEK

PAID = "demo01"


def _opened(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _text(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)


def test_a_pack_proves_how_the_week_came_about(planned: Workspace, tmp_path: Path) -> None:
    services = planned.services
    services.weeks.statuses.approve(PAID, WEEK)  # type: ignore[arg-type]
    services.exports.export([PAID], WEEK, "csv", tmp_path)  # type: ignore[list-item]
    services.weeks.statuses.reopen(PAID, WEEK, "A caption was changed")  # type: ignore[arg-type]
    found = services.exports.export([PAID], WEEK, "evidence", tmp_path)  # type: ignore[list-item]
    assert [path.name for path in found.files] == ["harbor_light-2026-11-23-evidence.zip"]
    entries = _opened(found.files[0].read_bytes())
    told: dict[str, Any] = {
        name: json.loads(data) for name, data in entries.items() if name.endswith(".json")
    }
    plan = services.plans.stored(PAID, WEEK)  # type: ignore[arg-type]
    assert plan_from_document(told["plan.json"]).sends == plan.sends
    assert fingerprint(told["plan.json"]) == told["fingerprints.json"]["plan"]
    for name, digest in told["fingerprints.json"]["files"].items():
        assert hashlib.sha256(entries[name]).hexdigest() == digest
    (written,) = told["fingerprints.json"]["exports"]
    assert (
        written["sha256"]
        == hashlib.sha256((tmp_path / "harbor_light-2026-11-23.csv").read_bytes()).hexdigest()
    )
    steps = [line["summary"].split(" ")[0] for line in told["approvals.json"]["steps"]]
    assert steps == ["Approved", "Exported", "Reopened"]
    assert told["approvals.json"]["reopened_reason"] == "A caption was changed"
    assert {rule["rule"] for rule in told["rules.json"]["rules"]} == {rule.key for rule in RULES}
    text = _text(entries["evidence.pdf"])
    for said in ("Approved", "A caption was changed", told["fingerprints.json"]["plan"], "Rule results"):
        assert said in text


def test_packing_the_evidence_hands_nothing_over(planned: Workspace, tmp_path: Path) -> None:
    services = planned.services
    services.weeks.statuses.approve(PAID, WEEK)  # type: ignore[arg-type]
    found = services.exports.export([PAID], WEEK, "evidence", tmp_path)  # type: ignore[list-item]
    assert found.queued == 0
    plan = services.plans.stored(PAID, WEEK)  # type: ignore[arg-type]
    assert plan.status == "approved"
    past = services.exports.past(plan.creator_id, WEEK)
    assert services.exports.preview(plan, past, "csv").earlier == ()


def test_every_caption_can_be_read_in_the_pdf(week: WeekPlan, write: Write) -> None:
    (piece,) = write("evidence", week)
    text = _text(_opened(piece.data)["evidence.pdf"])
    joined = " ".join(text.split())
    for send in week.sends:
        assert f"Text {send.item_id}, with “quotes”; a comma" in joined
    assert joined.count("and a second line [sparkles]") == len(week.sends)


def test_rules_that_do_not_hold_say_why(week: WeekPlan) -> None:
    verdict = week.validation
    assert verdict is not None
    assert all(rule["holds"] for rule in rule_results(week)["rules"] if rule["severity"] == "error")
    broken = replace(verdict.violations[0] if verdict.violations else _violation(), rule="times_exist")
    found = rule_results(replace(week, validation=replace(verdict, violations=(broken,))))
    (rule,) = [rule for rule in found["rules"] if not rule["holds"]]
    assert (rule["rule"], rule["findings"][0]["message"]) == ("times_exist", broken.message)
    assert rule_results(replace(week, validation=None)) == {"verdict": None, "rules": []}


def _violation() -> Any:
    from eros_desktop.domain.schedule.sends import Violation

    return Violation("times_exist", "error", (1,), "Monday 02:30 does not exist.")


@pytest.mark.parametrize("name", ["plan.json", "evidence.pdf"])
def test_a_changed_pack_is_found(
    shipped: Callable[[str], ExportFormat], week: WeekPlan, write: Write, name: str
) -> None:
    chosen = shipped("evidence")
    (piece,) = write("evidence", week)
    entries = _opened(piece.data)
    entries[name] = entries[name].replace(b"1", b"2", 1)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for entry, data in entries.items():
            archive.writestr(entry, data)
    with pytest.raises(ValueError, match="differ"):
        chosen.layout.check(chosen.spec, replace(piece, data=out.getvalue()), Wishes(now=NOW))


def test_a_table_longer_than_a_page_repeats_its_header_and_loses_nothing() -> None:
    fonts = resources_dir() / "fonts"
    regular, bold = (
        Font(name, (fonts / f"{name}.ttf").read_bytes()) for name in ("Inter-Regular", "Inter-Bold")
    )
    flow = Flow(regular, bold, "Footer")
    words = [f"word{number}" for number in range(3_000)]
    flow.table(("Head", "Text"), [("row", " ".join(words)), ("x" * 400, "wide")], (1, 4))
    pdf = flow.finish("Title", NOW)
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    texts = [page.extract_text() for page in reader.pages]
    assert len(texts) > 3
    assert all("Head" in text for text in texts)
    assert [word for text in texts for word in text.split() if word.startswith("word")] == words
    assert sum(text.count("x") for text in texts) >= 400
    assert texts[-1].endswith(f"Footer · page {len(texts)} of {len(texts)}")
    assert len(pdf) < 60_000, "only the glyphs that are used are embedded"
