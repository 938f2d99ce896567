"""The export formats: what each is for and how a week becomes its text."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from eros_desktop.domain.schedule.document import schedule_document, schedule_from_document
from eros_desktop.domain.schedule.document_items import CSV_COLUMNS, csv_rows
from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.services.spreadsheet_text import FORMULA_STARTS

NUMBER_COLUMNS = frozenset(
    {"suggested_price", "media_count", "item_id", "parent_item_id", "expiration_hours"}
)


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """One format. `render` gives the file's text for one week; `verify` raises ValueError for a wrong text.

    `sample` gives what its first row says as (name, value), without what is empty.

    `leaves_out_manual`: sends that still need a caption are left out unless asked for.
    """

    key: str
    name: str
    meaning: str
    suffix: str
    render: Callable[[WeekPlan, bool], str]
    verify: Callable[[str, WeekPlan, bool], None]
    sample: Callable[[WeekPlan], tuple[tuple[str, str], ...]]
    leaves_out_manual: bool
    limits: str = "any number of sends; one file a creator and week"


def csv_text(plan: WeekPlan, raw: bool) -> str:
    """UTF-8 text with CRLF lines, RFC 4180; formulas are neutralised with a quote in front unless `raw`."""
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, CSV_COLUMNS, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(_cells(plan, raw))
    return out.getvalue()


def _cells(plan: WeekPlan, raw: bool) -> list[dict[str, str]]:
    rows = csv_rows(plan)
    return rows if raw else [{name: _neutral(name, text) for name, text in row.items()} for row in rows]


def csv_sample(plan: WeekPlan) -> tuple[tuple[str, str], ...]:
    """The cells of the first row by the words of their columns."""
    first = _cells(replace(plan, sends=plan.sends[:1]), raw=False)
    return tuple((_in_words(name), text) for row in first for name, text in row.items() if text)


def json_sample(plan: WeekPlan) -> tuple[tuple[str, str], ...]:
    """The first item's single values by the words of their names."""
    items = schedule_document(replace(plan, sends=plan.sends[:1]))["items"]
    return tuple(
        (_in_words(name), str(value).lower() if isinstance(value, bool) else str(value))
        for item in items
        for name, value in item.items()
        if value not in (None, "") and not isinstance(value, dict)
    )


def _in_words(name: str) -> str:
    return name.replace("_", " ")


def json_text(plan: WeekPlan, raw: bool) -> str:
    """The `eros-schedule` document; `raw` changes nothing, JSON carries every text as it is."""
    del raw
    return json.dumps(schedule_document(plan), ensure_ascii=False, indent=2) + "\n"


def verify_csv(text: str, plan: WeekPlan, raw: bool) -> None:
    """Reads the rows back: the same columns in order, and every cell as it was meant."""
    header, *rows = csv.reader(io.StringIO(text, newline=""), strict=True)
    if tuple(header) != CSV_COLUMNS or rows != [list(cells.values()) for cells in _cells(plan, raw)]:
        raise ValueError("the rows read back differ from the week")


def verify_json(text: str, plan: WeekPlan, raw: bool) -> None:
    """Reads the document back: the very same sends."""
    del raw
    if schedule_from_document(json.loads(text)).sends != plan.sends:
        raise ValueError("the sends read back differ from the week")


def _neutral(name: str, text: str) -> str:
    return f"'{text}" if name not in NUMBER_COLUMNS and text.startswith(FORMULA_STARTS) else text


FORMATS: Sequence[ExportFormat] = (
    ExportFormat(
        "csv",
        "CSV",
        "one row a send, for spreadsheets and posting by hand; UTF-8, times in the creator's zone",
        ".csv",
        csv_text,
        verify_csv,
        csv_sample,
        leaves_out_manual=True,
    ),
    ExportFormat(
        "json",
        "JSON",
        "the whole week as an eros-schedule document that reads back to the same week",
        ".json",
        json_text,
        verify_json,
        json_sample,
        leaves_out_manual=False,
    ),
)
