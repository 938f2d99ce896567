"""The formats as data: complete, as the contract has them, and refused with file and line where broken."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from eros_desktop.app.paths import resources_dir
from eros_desktop.domain.errors import ErosError
from eros_desktop.domain.schedule.document_items import CSV_COLUMNS
from eros_desktop.services.exports.formats import ExportFormat, load_formats
from eros_desktop.services.exports.specs import ORDER, load_specs

HEADERS = {
    "csv": ",".join(CSV_COLUMNS),
    "xlsx": ",".join(CSV_COLUMNS),
    "eros-sheet": "Date,Day,Model,Page,Slot,Rec Time,Rec Price,Rec Caption ID,Caption Preview,Actual Time,"
    "Actual Price,Caption ID,Status,Reason,Score,Lock,Tracking Hash,Username Page,Caption Hash,"
    "Scheduler Name,Ladder Position,metadata_json",
    "buffer": "Text,Image URL,Tags,Posting Time",
    "publer": "Date,Text,Link(s),Media URL(s),Title,Label(s),Alt text(s),Comment(s),Board/Album,Post subtype,"
    "CTA,Reminder",
    "socialpilot": "Content,Image URL,Scheduled Date,Account ID,First Comment,Tags,Link URL",
    "gohighlevel": "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,"
    "videoUrls",
}
LIMITS = {"buffer": 100, "socialpilot": 500, "gohighlevel": 90, "hootsuite": 350}


@pytest.mark.parametrize("key", HEADERS)
def test_columns_are_those_of_the_contract(shipped: Callable[[str], ExportFormat], key: str) -> None:
    assert ",".join(column.header for column in shipped(key).spec.columns) == HEADERS[key]


def test_every_format_says_where_its_rules_come_from_and_when_they_were_looked_up() -> None:
    specs = load_specs(resources_dir() / "formats")
    assert tuple(spec.key for spec in specs) == ORDER
    assert all(spec.source and spec.last_checked.year >= 2026 for spec in specs)
    assert {spec.key: spec.rows_a_file for spec in specs if spec.rows_a_file} == LIMITS
    tools = [spec for spec in specs if spec.is_for_tool]
    assert {spec.key for spec in tools} == {
        "buffer", "publer", "socialpilot", "gohighlevel", "hootsuite", "postiz",
    }  # fmt: skip
    assert all(spec.channels == ("wall_post",) and spec.needs_caption for spec in tools)
    assert {spec.key for spec in specs if not spec.needs_caption} == {"json", "evidence"}
    unsure = {spec.key for spec in specs if not spec.is_confirmed}
    assert unsure == {"eros-sheet", "buffer", "socialpilot", "hootsuite", "postiz"}
    assert all(("check the template" in spec.limits) == (spec.key in unsure) for spec in specs)


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ('value = "caption_text"', 'value = "no_such_field"', "must be one of"),
        ("rows_a_file = 100", "rows_a_file = 0", "must be a whole number"),
        ('last_checked = "2026-11-29"', 'last_checked = "lately"', "must be a date"),
        ('channels = ["wall_post"]', 'channels = ["pigeon"]', "not known"),
        ("is_confirmed = false", "is_confirmed = false\nsurprise = 1", "not a name this file knows"),
    ],
)
def test_a_broken_format_file_is_refused_with_its_line(tmp_path: Path, old: str, new: str, what: str) -> None:
    shutil.copytree(resources_dir() / "formats", tmp_path / "formats")
    file = tmp_path / "formats" / "buffer.toml"
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")
    line = text[: text.index(old)].count("\n") + new.count("\n") + 1
    with pytest.raises(ErosError, match=what) as refused:
        load_formats(tmp_path)
    assert refused.value.details == {"file": "buffer.toml", "line": line}
