"""An Excel workbook, one sheet a creator: texts are text cells, numbers are numbers, nothing is a formula."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.services.exports.fields import NUMBERS
from eros_desktop.services.exports.layouts.rows import rows_of
from eros_desktop.services.exports.outgoing import Outgoing, Piece, Sample, Wishes, in_words
from eros_desktop.services.exports.specs import FormatSpec

LONGEST_CELL = 32_767
LONGEST_TITLE = 31
WIDTHS = {"caption_text": 60, "page_name": 20, "utc_time": 22, "timezone": 20, "send_type_key": 20}
USUAL_WIDTH = 14
MADE_AT = datetime.fromisoformat("1980-01-01")
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_NOT_IN_TITLES = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_LIKE_A_CODE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_FORMULA = re.compile(rb"<f[ />]")


class WorkbookLayout:
    """All creators of an export share one workbook."""

    def write(self, spec: FormatSpec, outgoing: Sequence[Outgoing], wishes: Wishes) -> list[Piece]:
        from openpyxl import Workbook

        book = Workbook(write_only=True)
        book.properties.created = book.properties.modified = MADE_AT
        plans = tuple(one.plan for one in outgoing)
        for title, plan in zip(sheet_titles(plans), plans, strict=True):
            _fill(book.create_sheet(title), spec, plan, wishes)
        out = io.BytesIO()
        book.save(out)
        return [Piece(out.getvalue(), plans)]

    def check(self, spec: FormatSpec, piece: Piece, wishes: Wishes) -> None:
        """Reads every sheet with another library than wrote it, and looks for formulas in what is stored."""
        from python_calamine import CalamineWorkbook

        with zipfile.ZipFile(io.BytesIO(piece.data)) as archive:
            sheets = [name for name in archive.namelist() if name.startswith("xl/worksheets/")]
            if any(_FORMULA.search(archive.read(name)) for name in sheets):
                raise ValueError("a cell is a formula")
        book = CalamineWorkbook.from_filelike(io.BytesIO(piece.data))
        if book.sheet_names != sheet_titles(piece.plans):
            raise ValueError("the sheets read back differ")
        for title, plan in zip(book.sheet_names, piece.plans, strict=True):
            read = book.get_sheet_by_name(title).to_python(skip_empty_area=False)
            if list(map(_as_read, read)) != list(_expected(spec, plan, wishes)):
                raise ValueError(f"the rows of {title} read back differ from the week")

    def sample(self, spec: FormatSpec, plan: WeekPlan, wishes: Wishes) -> Sample:
        first = replace(plan, sends=plan.sends[:1])
        return tuple(
            (in_words(column.header), text)
            for cells in rows_of(spec, first, wishes)
            for column, text in zip(spec.columns, cells, strict=True)
            if text
        )


def sheet_titles(plans: Sequence[WeekPlan]) -> list[str]:
    """A different title for each creator, whatever the case: at most 31 characters, none Excel refuses."""
    titles: list[str] = []
    for plan in plans:
        wanted = _NOT_IN_TITLES.sub("_", plan.page_name).strip("' ")[:LONGEST_TITLE] or "week"
        title, number = wanted, 2
        while title.lower() in {one.lower() for one in titles}:
            title = f"{wanted[: LONGEST_TITLE - len(str(number)) - 1]}-{number}"
            number += 1
        titles.append(title)
    return titles


def storable(text: str) -> str:
    """The text as a cell can hold it: without what XML forbids, and no longer than Excel allows."""
    return _NOT_IN_XML.sub("�", text.replace("\r\n", "\n").replace("\r", "\n"))[:LONGEST_CELL]


def _fill(sheet: Any, spec: FormatSpec, plan: WeekPlan, wishes: Wishes) -> None:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    for place, column in enumerate(spec.columns, start=1):
        sheet.column_dimensions[get_column_letter(place)].width = WIDTHS.get(column.value, USUAL_WIDTH)
    sheet.freeze_panes = "A2"
    bold, wrapped = Font(bold=True), Alignment(wrap_text=True, vertical="top")
    header = []
    for column in spec.columns:
        header.append(cell := WriteOnlyCell(sheet, column.header))
        cell.font = bold
    sheet.append(header)
    for row in rows_of(spec, plan, wishes):
        cells: list[Any] = []
        for column, text in zip(spec.columns, row, strict=True):
            if not text:
                cells.append(None)
            elif column.value in NUMBERS:
                cells.append(float(text) if "." in text else int(text))
            else:
                cells.append(cell := WriteOnlyCell(sheet, _LIKE_A_CODE.sub("_x005F_", storable(text))))
                cell.data_type = "s"
                if column.value == "caption_text":
                    cell.alignment = wrapped
        sheet.append(cells)


def _expected(spec: FormatSpec, plan: WeekPlan, wishes: Wishes) -> Iterator[list[str | float]]:
    yield [column.header for column in spec.columns]
    for row in rows_of(spec, plan, wishes):
        yield [
            float(text) if text and column.value in NUMBERS else storable(text)
            for column, text in zip(spec.columns, row, strict=True)
        ]


def _as_read(row: Sequence[Any]) -> list[str | float]:
    return [float(cell) if isinstance(cell, int | float) else str(cell) for cell in row]
