"""An Excel workbook, one sheet a creator: texts are text cells, numbers are numbers, nothing is a formula.

The few parts a workbook needs are written here (ECMA-376): that takes a fraction of a general library's
time, and there is no way for a text to become anything but a text.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.services.exports.fields import NUMBERS
from eros_desktop.services.exports.layouts.rows import rows_of
from eros_desktop.services.exports.outgoing import Outgoing, Piece, Sample, Wishes, in_words
from eros_desktop.services.exports.specs import ColumnSpec, FormatSpec

LONGEST_CELL = 32_767
LONGEST_TITLE = 31
WIDTHS = {"caption_text": 60, "page_name": 20, "utc_time": 22, "timezone": 20, "send_type_key": 20}
USUAL_WIDTH = 14
PLAIN, BOLD, WRAPPED = range(3)
ENTRY_DATE = (1980, 1, 1, 0, 0, 0)
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_NOT_IN_TITLES = re.compile(r"[\[\]:*?/\\\x00-\x1f\ud800-\udfff\ufffe\uffff]")
_LIKE_A_CODE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_FORMULA = re.compile(rb"<f[ />]")
_STYLES = (
    f'<styleSheet xmlns="{MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill>'
    '<patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
    '<cellXfs count="3"><xf applyAlignment="1"><alignment vertical="top"/></xf>'
    '<xf fontId="1" applyFont="1"/><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>'
    '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
    "</styleSheet>"
)


class WorkbookLayout:
    """All creators of an export share one workbook."""

    def write(self, spec: FormatSpec, outgoing: Sequence[Outgoing], wishes: Wishes) -> list[Piece]:
        plans = tuple(one.plan for one in outgoing)
        cells = tuple(row for plan in plans for row in rows_of(spec, plan, wishes))
        return [Piece(_book(spec, plans, cells), plans, cells=cells)]

    def check(self, spec: FormatSpec, piece: Piece, wishes: Wishes) -> None:
        """Reads every sheet with a library, and looks for formulas in what is stored."""
        from python_calamine import CalamineWorkbook

        with zipfile.ZipFile(io.BytesIO(piece.data)) as archive:
            sheets = [name for name in archive.namelist() if name.startswith("xl/worksheets/")]
            if any(_FORMULA.search(archive.read(name)) for name in sheets):
                raise ValueError("a cell is a formula")
        book = CalamineWorkbook.from_filelike(io.BytesIO(piece.data))
        if book.sheet_names != sheet_titles(piece.plans):
            raise ValueError("the sheets read back differ")
        meant = _expected(spec, piece)
        for title, rows in zip(book.sheet_names, meant, strict=True):
            read = book.get_sheet_by_name(title).to_python(skip_empty_area=False)
            if list(map(_as_read, read)) != rows:
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
    return _NOT_IN_XML.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))[:LONGEST_CELL]


def column_letters(place: int) -> str:
    """The letters of a column: 1 is A, 27 is AA."""
    letters = ""
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _book(spec: FormatSpec, plans: Sequence[WeekPlan], cells: Sequence[Sequence[str]]) -> bytes:
    out, at = io.BytesIO(), 0
    with zipfile.ZipFile(out, "w") as archive:
        for number, plan in enumerate(plans, start=1):
            rows = cells[at : at + len(plan.sends)]
            at += len(plan.sends)
            _put(archive, f"xl/worksheets/sheet{number}.xml", _sheet(spec, rows))
        for name, content in _frame(sheet_titles(plans)):
            _put(archive, name, content)
    return out.getvalue()


def _put(archive: zipfile.ZipFile, name: str, content: str) -> None:
    entry = zipfile.ZipInfo(name, ENTRY_DATE)
    entry.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(entry, HEAD + content, compresslevel=5)


def _sheet(spec: FormatSpec, rows: Sequence[Sequence[str]]) -> str:
    letters = [column_letters(place) for place in range(1, len(spec.columns) + 1)]
    widths = "".join(
        f'<col min="{place}" max="{place}" width="{WIDTHS.get(column.value, USUAL_WIDTH)}" customWidth="1"/>'
        for place, column in enumerate(spec.columns, start=1)
    )
    header = "".join(
        _text(f"{letter}1", column.header, BOLD) for letter, column in zip(letters, spec.columns, strict=True)
    )
    body = "".join(
        f'<row r="{number}">{_row(number, row, spec.columns, letters)}</row>'
        for number, row in enumerate(rows, start=2)
    )
    return (
        f'<worksheet xmlns="{MAIN}"><dimension ref="A1:{letters[-1]}{len(rows) + 1}"/><sheetViews>'
        '<sheetView workbookViewId="0">'
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
        f"</sheetView></sheetViews><cols>{widths}</cols>"
        f'<sheetData><row r="1">{header}</row>{body}</sheetData>'
        f'<autoFilter ref="A1:{letters[-1]}{len(rows) + 1}"/></worksheet>'
    )


def _row(number: int, row: Sequence[str], columns: Sequence[ColumnSpec], letters: Sequence[str]) -> str:
    return "".join(
        f'<c r="{letter}{number}"><v>{text}</v></c>'
        if column.value in NUMBERS
        else _text(f"{letter}{number}", text, WRAPPED if column.value == "caption_text" else PLAIN)
        for letter, column, text in zip(letters, columns, row, strict=True)
        if text
    )


def _text(place: str, text: str, style: int) -> str:
    """A cell of text, which no spreadsheet evaluates; `_x0041_` would be taken for a code, so it is one."""
    told = escape(_LIKE_A_CODE.sub("_x005F_", storable(text)))
    return f'<c r="{place}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{told}</t></is></c>'


def _frame(titles: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The parts around the sheets."""
    numbers = range(1, len(titles) + 1)
    sheets = "".join(
        f'<sheet name={quoteattr(title)} sheetId="{number}" r:id="rId{number}"/>'
        for number, title in zip(numbers, titles, strict=True)
    )
    yield (
        "xl/workbook.xml",
        (
            f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><bookViews><workbookView/></bookViews>'
            f"<sheets>{sheets}</sheets></workbook>"
        ),
    )
    links = "".join(
        f'<Relationship Id="rId{number}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{number}.xml"/>'
        for number in numbers
    )
    styles = f'<Relationship Id="rId{len(titles) + 1}" Type="{OFFICE}/styles" Target="styles.xml"/>'
    yield "xl/_rels/workbook.xml.rels", _links(links + styles)
    book = f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/>'
    yield "_rels/.rels", _links(book)
    yield "xl/styles.xml", _STYLES
    parts = "".join(
        f'<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="{KIND}.worksheet+xml"/>'
        for number in numbers
    )
    yield (
        "[Content_Types].xml",
        (
            f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>'
            '<Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{KIND}.sheet.main+xml"/>'
            f'<Override PartName="/xl/styles.xml" ContentType="{KIND}.styles+xml"/>{parts}</Types>'
        ),
    )


def _links(content: str) -> str:
    return f'<Relationships xmlns="{PACKAGE}/relationships">{content}</Relationships>'


def _expected(spec: FormatSpec, piece: Piece) -> Iterator[list[list[str | float]]]:
    """The rows of each sheet as they are read."""
    at = 0
    for plan in piece.plans:
        rows = piece.cells[at : at + len(plan.sends)]
        at += len(plan.sends)
        header: list[list[str | float]] = [[column.header for column in spec.columns]]
        yield header + [
            [
                float(text) if text and column.value in NUMBERS else storable(text)
                for column, text in zip(spec.columns, row, strict=True)
            ]
            for row in rows
        ]


def _as_read(row: Sequence[Any]) -> list[str | float]:
    return [float(cell) if isinstance(cell, int | float) else str(cell) for cell in row]
