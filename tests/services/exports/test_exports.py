"""Weeks as files: whole or not at all, read back equal, formulas harmless."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest
from hypothesis import given
from python_calamine import CalamineWorkbook

from eros_desktop.app.bootstrap import Workspace
from eros_desktop.domain.errors import CannotPlan, ErosError, InvalidInput, NotFound
from eros_desktop.domain.schedule.document import schedule_from_document
from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.services.exports import files, service
from eros_desktop.services.exports.files import CannotWrite, Staged, stage, write_whole
from eros_desktop.services.exports.formats import ExportFormat
from eros_desktop.services.exports.naming import paths_of
from eros_desktop.services.exports.outgoing import Outgoing, Piece, Wishes
from eros_desktop.services.exports.parts import WHOLE, ExportPart, mark_of
from eros_desktop.services.exports.service import ExportPreview
from eros_desktop.services.exports.specs import ORDER
from tests.services.exports.conftest import Write
from tests.support.demo import WEEK, execute, file_digest, opened, planned_folder, rows
from tests.support.plan_strategies import plans

PAID, FREE = "demo01", "demo02"


def _read(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


@given(plans)
def test_any_week_reads_back_from_json_with_the_same_sends(
    shipped: Callable[[str], ExportFormat], plan: WeekPlan
) -> None:
    (piece,) = shipped("json").write([Outgoing(plan, plan)], Wishes())
    assert schedule_from_document(json.loads(piece.data)).sends == plan.sends


def test_numbers_are_never_quoted(write: Write, week: WeekPlan) -> None:
    plan = replace(week, sends=(replace(week.sends[0], price_cents=-500),))  # type: ignore[arg-type]
    (piece,) = write("csv", plan)
    assert _read(piece.data.decode())[0]["suggested_price"] == "-5.00"


def test_a_changed_document_is_found(
    shipped: Callable[[str], ExportFormat], write: Write, week: WeekPlan
) -> None:
    (piece,) = write("json", week)
    document = json.loads(piece.data)
    document["items"][0]["schedule_time"] = "03:33"
    chosen = shipped("json")
    with pytest.raises(ValueError, match="differ"):
        chosen.layout.check(chosen.spec, replace(piece, data=json.dumps(document).encode()), Wishes())


def test_postiz_gets_a_body_a_wall_post_in_utc(write: Write, week: WeekPlan) -> None:
    plan = replace(week, sends=tuple(replace(send, channel="wall_post") for send in week.sends[:2]))
    (piece,) = write("postiz", plan, account="channel-1")
    bodies = json.loads(piece.data)
    assert [body["date"] for body in bodies] == [
        f"{plan.utc(send):%Y-%m-%dT%H:%M:%S}.000Z" for send in plan.sends
    ]
    assert bodies[0] == {
        "type": "schedule",
        "date": bodies[0]["date"],
        "shortLink": False,
        "tags": [],
        "posts": [
            {
                "integration": {"id": "channel-1"},
                "value": [{"content": plan.sends[0].caption_text, "image": []}],
                "settings": {},
            }
        ],
    }


def test_every_file_has_a_name_of_its_own(week: WeekPlan, shipped: Callable[[str], ExportFormat]) -> None:
    """Pages whose names differ only where file systems do not, or in what none of them takes."""
    spec = shipped("csv").spec
    names = ("a:b", "a/b", "A_B", "\U0001f338" * 90)
    pieces = [Piece(b"", (replace(week, page_name=name),)) for name in names]
    found = [path.name for path in paths_of(Path("out"), pieces, spec, WHOLE, alone=False)]
    assert found[:3] == [f"{who}.csv" for who in ("a_b-2026-11-23", "a_b-2026-11-23-2", "A_B-2026-11-23-3")]
    assert len(found[3].encode()) < 200


def test_one_file_for_all_creators_may_be_named(planned: Workspace, tmp_path: Path) -> None:
    book = tmp_path / "all.xlsx"
    found = planned.services.exports.export([PAID, FREE, PAID], WEEK, "xlsx", book)  # type: ignore[list-item]
    assert found.files == (book,)
    assert CalamineWorkbook.from_path(book).sheet_names == ["harbor_light", "coral_grove_free"]


def test_files_are_written_and_noted_with_their_hash(planned: Workspace, tmp_path: Path) -> None:
    found = planned.services.exports.export([PAID, FREE], WEEK, "csv", tmp_path / "out")  # type: ignore[list-item]
    assert [path.name for path in found.files] == [
        "harbor_light-2026-11-23.csv",
        "coral_grove_free-2026-11-23.csv",
    ]
    noted = rows(
        planned.folder,
        "SELECT creator_id, week_start, format, file_name, file_sha256, status, items_json FROM exports",
    )
    assert [row[4] for row in noted] == [
        hashlib.sha256(path.read_bytes()).hexdigest() for path in found.files
    ]
    assert {(row[1], row[2], row[5]) for row in noted} == {("2026-11-23", "csv", "written")}
    assert found.sends == sum(len(json.loads(str(row[6]))) for row in noted)
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(
        path.name for path in found.files
    )


def test_a_read_only_workspace_exports_without_a_note(tmp_path: Path) -> None:
    folder = planned_folder(tmp_path / "planned")
    with opened(folder, read_only=True) as workspace:
        found = workspace.services.exports.export([PAID], WEEK, "json", tmp_path / "out.json")  # type: ignore[list-item]
    assert found.files == (tmp_path / "out.json",)
    assert rows(folder, "SELECT count(*) FROM exports") == [(0,)]


def test_sends_without_a_caption_are_left_out_of_csv_and_named(tmp_path: Path) -> None:
    folder = planned_folder(tmp_path / "planned")
    execute(
        folder,
        "UPDATE schedule_items SET caption_id = NULL WHERE id IN (SELECT schedule_item_id FROM "
        "planned_send_details JOIN week_plans USING (week_plan_id) WHERE creator_id = 'demo01' AND "
        "item_number IN (1, 4))",
    )
    with opened(folder) as workspace:
        exports, plan = workspace.services.exports, workspace.services.plans.stored(PAID, WEEK)
        some = exports.export([PAID], WEEK, "csv", tmp_path / "some.csv")  # type: ignore[list-item]
        every = exports.export([PAID], WEEK, "csv", tmp_path / "all.csv", allow_manual=True)  # type: ignore[list-item]
        whole = exports.export([PAID], WEEK, "json", tmp_path / "all.json")  # type: ignore[list-item]
    assert [row["item_id"] for row in _read((tmp_path / "some.csv").read_bytes().decode())] == [
        str(send.item_id) for send in plan.sends if send.caption_id
    ]
    assert len(some.left_out) == 2
    assert "(item 4) has no caption" in some.left_out[1]
    assert every.sends == whole.sends == len(plan.sends)
    assert every.left_out == whole.left_out == ()


def test_a_week_without_any_caption_is_refused(tmp_path: Path) -> None:
    folder = planned_folder(tmp_path / "planned")
    execute(folder, "UPDATE schedule_items SET caption_id = NULL WHERE creator_id = 'demo01'")
    with opened(folder) as workspace, pytest.raises(CannotPlan, match="No send of the week"):
        workspace.services.exports.export([FREE, PAID], WEEK, "csv", tmp_path / "out")  # type: ignore[list-item]
    assert not (tmp_path / "out").exists()


def test_unknown_formats_and_weeks_are_refused(planned: Workspace, tmp_path: Path) -> None:
    exports = planned.services.exports
    with pytest.raises(InvalidInput, match="csv, json, xlsx"):
        exports.export([PAID], WEEK, "nonsense", tmp_path / "out")  # type: ignore[list-item]
    with pytest.raises(NotFound):
        exports.export([PAID, FREE], WEEK.next(), "csv", tmp_path / "out")  # type: ignore[list-item]
    with pytest.raises(NotFound, match="No creator has a week"):
        exports.creators_with(WEEK.next())
    assert exports.creators_with(WEEK) == ("demo01", "demo02", "demo03", "demo04", "demo05", "demo06")
    assert not (tmp_path / "out").exists()
    assert [entry.key for entry in exports.formats()] == list(ORDER)


def test_files_written_before_one_fails_are_noted(
    planned: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put = Staged.put

    def second_fails(staged: Staged) -> None:
        if "coral" in staged.path.name:
            raise CannotWrite("no room")
        put(staged)

    monkeypatch.setattr(Staged, "put", second_fails)
    with pytest.raises(ErosError, match="no room"):
        planned.services.exports.export([PAID, FREE], WEEK, "csv", tmp_path / "out")  # type: ignore[list-item]
    assert rows(planned.folder, "SELECT creator_id, status FROM exports") == [(PAID, "written")]
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["harbor_light-2026-11-23.csv"]


def test_nothing_replaces_anything_when_one_file_cannot_be_written(
    planned: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = tmp_path / "harbor_light-2026-11-23.csv"
    old.write_text("older", "utf-8")

    def second_fails(path: Path, data: bytes) -> Staged:
        if "coral" in path.name:
            raise CannotWrite("no room")
        return stage(path, data)

    monkeypatch.setattr(files, "stage", second_fails)
    with pytest.raises(ErosError, match="no room"):
        planned.services.exports.export([PAID, FREE], WEEK, "csv", tmp_path)  # type: ignore[list-item]
    assert old.read_text("utf-8") == "older"
    assert list(tmp_path.glob("*.partial")) == list(tmp_path.glob(".*")) == []
    assert rows(planned.folder, "SELECT count(*) FROM exports") == [(0,)]


def test_an_export_that_was_interrupted_is_doubted_the_next_time(
    planned: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The program ends between the file and its note (reliability.md F07)."""

    def ends(*_: object) -> None:
        raise KeyboardInterrupt

    exports = planned.services.exports
    with monkeypatch.context() as patched:
        patched.setattr(service, "finish", ends)
        with pytest.raises(KeyboardInterrupt):
            exports.export([PAID], WEEK, "csv", tmp_path)  # type: ignore[list-item]
    assert rows(planned.folder, "SELECT status FROM exports") == [("prepared",)]
    preview = _preview(planned, "csv")
    assert [one.is_certain for one in preview.earlier] == [False]
    again = exports.export([PAID], WEEK, "csv", tmp_path)  # type: ignore[list-item]
    assert again.already_exported[0].endswith("but the program ended before it was sure of it.")


def test_a_link_at_the_place_of_a_file_is_replaced_and_never_followed(tmp_path: Path) -> None:
    """reliability.md F75."""
    victim = tmp_path / "victim"
    victim.write_text("untouched", "utf-8")
    (tmp_path / "week.csv").symlink_to(victim)
    write_whole(tmp_path / "week.csv", "text")
    assert victim.read_text("utf-8") == "untouched"
    assert not (tmp_path / "week.csv").is_symlink()
    assert (tmp_path / "week.csv").stat().st_mode & 0o777 == 0o600


def test_a_failed_write_leaves_the_old_file_and_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "week.csv"
    assert write_whole(path, "älter\r\n") == "älter\r\n".encode()

    def full(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(CannotWrite, match="No space left"):
        write_whole(path, "newer")
    assert path.read_bytes() == "älter\r\n".encode()
    assert list(tmp_path.iterdir()) == [path]


# ---- Parts, what is shown first, and what went out before


def _preview(workspace: Workspace, format_key: str, part: ExportPart = WHOLE) -> ExportPreview:
    services = workspace.services
    plan = services.plans.stored(PAID, WEEK)  # type: ignore[arg-type]
    past = services.exports.past(plan.creator_id, WEEK)
    return services.exports.preview(plan, past, format_key, part)


def test_a_day_and_a_selection_are_parts_with_names_of_their_own(planned: Workspace, tmp_path: Path) -> None:
    plan, exports = planned.services.plans.stored(PAID, WEEK), planned.services.exports
    tuesday = WEEK.days[1]
    day = exports.export([PAID], WEEK, "csv", tmp_path, part=ExportPart(days=(tuesday,)))  # type: ignore[list-item]
    some = exports.export([PAID], WEEK, "csv", tmp_path, part=ExportPart(items=(3, 5)))  # type: ignore[list-item]
    assert day.files == (tmp_path / "harbor_light-2026-11-23-tue.csv",)
    assert some.files == (tmp_path / "harbor_light-2026-11-23-selection.csv",)
    listed = _read(some.files[0].read_bytes().decode())
    assert [row["item_id"] for row in listed] == ["3", "5"]
    assert day.sends == len(plan.on(tuesday))
    assert some.change.summary == "Exported 2 sends as CSV"
    with pytest.raises(InvalidInput, match="no send in this part"):
        exports.export([PAID], WEEK, "csv", tmp_path, part=ExportPart(items=(999,)))  # type: ignore[list-item]


def test_a_preview_shows_the_first_row_in_words_and_writes_nothing(
    planned: Workspace, tmp_path: Path
) -> None:
    before = file_digest(planned.folder)
    first = planned.services.plans.stored(PAID, WEEK).sends[0]
    for key in ("csv", "json"):
        sample = dict(_preview(planned, key).sample)  # type: ignore[arg-type]
        assert sample["send type key"] == first.send_type_key
        assert sample["caption text"].lstrip("'") == first.caption_text
        assert all(sample.values())
    assert file_digest(planned.folder) == before


def test_sends_that_went_out_before_are_known_until_they_change(planned: Workspace, tmp_path: Path) -> None:
    exports, plans = planned.services.exports, planned.services.plans
    assert _preview(planned, "csv").earlier == ()  # type: ignore[arg-type]
    exports.export([PAID], WEEK, "csv", tmp_path, part=ExportPart(days=(WEEK.monday,)))  # type: ignore[list-item]
    monday = {send.item_id for send in plans.stored(PAID, WEEK).on(WEEK.monday)}
    found = _preview(planned, "json")  # type: ignore[arg-type]
    assert found.exported_items == monday
    assert found.earlier[0].format == "csv"
    again = exports.export([PAID], WEEK, "csv", tmp_path)  # type: ignore[list-item]
    assert f"{len(monday)} of these {again.sends} sends" in again.already_exported[0]
    day = ExportPart(days=(WEEK.sunday,))
    tuesday = exports.export([PAID], WEEK, "json", tmp_path, part=ExportPart(days=(WEEK.days[1],)))  # type: ignore[list-item]
    assert len(tuesday.already_exported) == 1
    assert len(_preview(planned, "csv", day).earlier) == 1  # type: ignore[arg-type]
    planned.services.plans.set_locked(PAID, WEEK, min(monday), True)  # type: ignore[arg-type]
    assert min(monday) in _preview(planned, "csv").exported_items  # type: ignore[arg-type]


def test_another_time_text_or_price_makes_a_send_one_that_did_not_go_out(planned: Workspace) -> None:
    send = planned.services.plans.stored(PAID, WEEK).sends[0]
    assert mark_of(replace(send, item_id=99, score=1.0, is_locked=True)) == mark_of(send)
    for other in ({"at": time(5, 5)}, {"caption_id": "other"}, {"price_cents": 77}, {"channel": "story"}):
        assert mark_of(replace(send, **other)) != mark_of(send)


def test_an_export_is_a_line_of_the_journal(planned: Workspace, tmp_path: Path) -> None:
    found = planned.services.exports.export([PAID], WEEK, "csv", tmp_path)  # type: ignore[list-item]
    assert found.change.activity_id is not None
    entry = planned.services.activity.entry(found.change.activity_id)
    assert (entry.subject.kind, entry.summary, entry.can_undo) == ("export", "Exported 1 week as CSV", False)
    assert str(found.files[0]) in (planned.services.activity.details(entry.activity_id) or "")
