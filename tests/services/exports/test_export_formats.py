"""What the service writes in the formats of tools, pages and calendars, and how it reads weeks back."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from eros_desktop.app.bootstrap import Workspace
from eros_desktop.domain.errors import CannotPlan, InvalidInput, NotFound
from eros_desktop.services.exports.parts import ExportPart
from tests.support.demo import WEEK, rows

PAID = "demo01"


def _read(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def test_a_tool_is_handed_what_it_can_carry_and_the_rest_is_listed(
    planned: Workspace, tmp_path: Path
) -> None:
    exports, plan = planned.services.exports, planned.services.plans.stored(PAID, WEEK)  # type: ignore[arg-type]
    found = exports.export([PAID], WEEK, "buffer", tmp_path, zone="Europe/Berlin")  # type: ignore[list-item]
    walls = [send for send in plan.sends if send.channel == "wall_post"]
    assert found.files == (tmp_path / "harbor_light-2026-11-23-buffer.machine.csv",)
    assert found.sends == len(walls) == len(_read(found.files[0].read_bytes().decode()))
    assert len(found.left_out) == len(plan.sends) - len(walls)
    assert found.notes[0].startswith("harbor_light: Buffer is not told the price of")
    preview = exports.preview(plan, exports.past(plan.creator_id, WEEK), "buffer")
    assert dict(preview.reasons) == {"channel": len(found.left_out)}
    assert len(preview.exported_items) == len(walls)
    noted = json.loads(str(rows(planned.folder, "SELECT items_json FROM exports")[0][0]))
    assert [entry["item"] for entry in noted] == [send.item_id for send in walls]
    with pytest.raises(InvalidInput, match="not a time zone"):
        exports.export([PAID], WEEK, "buffer", tmp_path, zone="Nowhere")  # type: ignore[list-item]


def test_a_week_a_tool_can_carry_nothing_of_is_refused(planned: Workspace, tmp_path: Path) -> None:
    plan = planned.services.plans.stored(PAID, WEEK)  # type: ignore[arg-type]
    messages = tuple(send.item_id for send in plan.sends if send.channel != "wall_post")
    part = ExportPart(items=messages)
    with pytest.raises(CannotPlan, match="can go out with Publer"):
        planned.services.exports.export([PAID], WEEK, "publer", tmp_path / "x", part=part)  # type: ignore[list-item]
    assert not (tmp_path / "x").exists()


def test_days_have_pages_of_their_own_beside_a_named_file(planned: Workspace, tmp_path: Path) -> None:
    exports = planned.services.exports
    whole = exports.export([PAID], WEEK, "runsheet", tmp_path / "sheet.html")  # type: ignore[list-item]
    assert [path.name for path in whole.files][:2] == ["sheet-mon.html", "sheet-tue.html"]
    day = ExportPart(days=(WEEK.monday,))
    one = exports.export([PAID], WEEK, "runsheet", tmp_path / "day.html", part=day)  # type: ignore[list-item]
    assert one.files == (tmp_path / "day.html",)
    named = exports.export([PAID], WEEK, "runsheet", tmp_path, part=day)  # type: ignore[list-item]
    assert [path.name for path in named.files] == ["harbor_light-2026-11-23-runsheet-mon.html"]


def test_a_second_calendar_updates_the_first(planned: Workspace, tmp_path: Path) -> None:
    exports = planned.services.exports
    first, second = (
        exports.export([PAID], WEEK, "ics", tmp_path / f"{name}.ics").files[0].read_text("utf-8")  # type: ignore[list-item]
        for name in ("first", "second")
    )
    uids = [[line for line in text.splitlines() if line.startswith("UID:")] for text in (first, second)]
    assert uids[0] == uids[1]
    assert "SEQUENCE:0" in first
    assert "SEQUENCE:1" in second


def test_exported_files_read_back_to_the_stored_week(planned: Workspace, tmp_path: Path) -> None:
    exports, plan = planned.services.exports, planned.services.plans.stored(PAID, WEEK)  # type: ignore[arg-type]
    for key in ("json", "csv"):
        (path,) = exports.export([PAID], WEEK, key, tmp_path).files  # type: ignore[list-item]
        read = exports.read_week(path)
        assert read == plan
    text = path.read_bytes().replace(b"harbor_light", b"nobody")
    (tmp_path / "other.csv").write_bytes(text)
    with pytest.raises(NotFound, match="No creator has the page nobody"):
        exports.read_week(tmp_path / "other.csv")
