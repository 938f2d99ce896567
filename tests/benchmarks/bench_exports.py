"""All weeks in every format against one file at a time with general libraries, in the same run."""

from __future__ import annotations

import csv
import io
import json
import os
import tempfile
from collections.abc import Callable
from datetime import timedelta
from html import escape
from html.parser import HTMLParser
from pathlib import Path
from statistics import median
from time import process_time

import icalendar
import openpyxl

from eros_desktop.app.bootstrap import Workspace
from eros_desktop.domain.schedule.document import schedule_document
from eros_desktop.domain.schedule.document_items import CSV_COLUMNS, csv_rows
from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.services.exports.service import Exported
from tests.benchmarks.full_scale import WEEK, opened

Row = tuple[str, float, float, float]
ROUNDS = 3
PAST = WEEK.previous().previous()
TABLES = ("csv", "eros-sheet", "buffer", "publer", "socialpilot", "gohighlevel", "hootsuite", "postiz")


def run(place: Path) -> list[Row]:
    """Name, naive milliseconds, our milliseconds, ratio; processor time, ours the median of three rounds."""
    with opened(place) as workspace, tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        naive = _milliseconds(lambda: _naive(workspace, folder / "naive"))
        ours = median(_milliseconds(lambda: _ours(workspace, folder / "ours")) for _ in range(ROUNDS))
        weeks = len(workspace.services.exports.creators_with(PAST))
    return [(f"{weeks} weeks in every format", naive, ours, naive / ours)]


def _ours(workspace: Workspace, folder: Path) -> None:
    exports = workspace.services.exports
    found = exports.export_all(exports.creators_with(PAST), PAST, folder, allow_manual=True)
    assert sum(isinstance(one, Exported) for one in found.values()) >= 11


def _naive(workspace: Workspace, folder: Path) -> None:
    """Each week is read for each file; a general library writes it and reads it back; it is synced."""
    folder.mkdir()
    services = workspace.services
    for creator_id in services.exports.creators_with(PAST):
        for kind, write in _WRITERS:
            plan = services.plans.stored(creator_id, PAST)
            data = write(plan)
            with (folder / f"{creator_id}-{kind}").open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())


def _csv(plan: WeekPlan) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, CSV_COLUMNS)
    writer.writeheader()
    writer.writerows(csv_rows(plan))
    assert len(list(csv.reader(io.StringIO(out.getvalue(), newline="")))) == len(plan.sends) + 1
    return out.getvalue().encode()


def _json(plan: WeekPlan) -> bytes:
    text = json.dumps(schedule_document(plan), indent=2)
    assert json.loads(text)["items"]
    return text.encode()


def _xlsx(plan: WeekPlan) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in csv_rows(plan):
        sheet.append(list(row.values()))
    out = io.BytesIO()
    book.save(out)
    assert openpyxl.load_workbook(io.BytesIO(out.getvalue())).active is not None
    return out.getvalue()


def _ics(plan: WeekPlan) -> bytes:
    calendar = icalendar.Calendar()
    for send in plan.sends:
        event = icalendar.Event()
        event.add("uid", f"{plan.creator_id}-{send.item_id}")
        event.add("dtstart", plan.utc(send))
        event.add("duration", timedelta(minutes=15))
        event.add("summary", send.send_type_key)
        event.add("description", send.caption_text or "")
        calendar.add_component(event)
    data = calendar.to_ical()
    assert icalendar.Calendar.from_ical(data)
    return bytes(data)


def _page(plan: WeekPlan) -> bytes:
    cards = "".join(f"<li>{send.at} {escape(send.caption_text or '')}</li>" for send in plan.sends)
    HTMLParser().feed(cards)
    return f"<html><ul>{cards}</ul></html>".encode()


_WRITERS: tuple[tuple[str, Callable[[WeekPlan], bytes]], ...] = (
    *((kind, _csv) for kind in TABLES),
    ("json", _json),
    ("xlsx", _xlsx),
    ("ics", _ics),
    *((f"page-{day}", _page) for day in range(7)),
)


def _milliseconds(act: Callable[[], None]) -> float:
    started = process_time()
    act()
    return (process_time() - started) * 1000
