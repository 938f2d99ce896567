"""Text that flows over pages: headings, paragraphs and tables, with numbered pages."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from datetime import datetime

from eros_desktop.services.exports.pdf.fonts import Font
from eros_desktop.services.exports.pdf.writer import A4, Face, Page, pdf_bytes

MARGIN = 48.0
LEADING = 1.35
BODY, SMALL, HEADING, TITLE = 9.0, 8.0, 13.0, 20.0
GAP = 10.0
_SILENT = frozenset("\ufe0e\ufe0f\u200d\u200b\u200c\u2060\ufeff")


class Flow:
    """One document. What is added goes below what was added before, on as many pages as it takes."""

    def __init__(self, regular: Font, bold: Font, footer: str) -> None:
        self._faces = {"F1": Face(regular), "F2": Face(bold)}
        self._footer = footer
        self._pages = [Page()]
        self._top = A4[1] - MARGIN

    @property
    def _width(self) -> float:
        return A4[0] - 2 * MARGIN

    def title(self, text: str) -> None:
        self._paragraph(text, "F2", TITLE, 0.0)
        self._top -= 4

    def heading(self, text: str) -> None:
        """A heading that is never the last line of its page."""
        self._top -= GAP
        self._room(HEADING * LEADING + 4 * BODY * LEADING)
        self._paragraph(text, "F2", HEADING, 0.0)
        self._top -= 3

    def text(self, text: str, *, is_quiet: bool = False) -> None:
        """A paragraph; a quiet one is grey."""
        self._paragraph(text, "F1", BODY, 0.4 if is_quiet else 0.0)

    def table(self, header: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[float]) -> None:
        """Rows under a header that is repeated on each page; `widths` are shares of the line."""
        columns = [share / sum(widths) * self._width for share in widths]
        self._header(header, columns)
        for row in rows:
            cells = [
                list(self._wrapped(text, "F1", SMALL, width - GAP))
                for text, width in zip(row, columns, strict=True)
            ]
            height = max(map(len, cells)) * SMALL * LEADING + 4
            if self._top - height < MARGIN and height < A4[1] - 4 * MARGIN:
                self._next_page()
                self._header(header, columns)
            self._row(cells, columns, "F1", header)

    def finish(self, title: str, made_at: datetime) -> bytes:
        """The document as PDF; `made_at` is an instant in UTC."""
        face = self._faces["F1"]
        for number, page in enumerate(self._pages, start=1):
            told = self._known(f"{self._footer} · page {number} of {len(self._pages)}", "F1")
            page.text(face, "F1", SMALL, MARGIN, MARGIN / 2, told, 0.4)
        return pdf_bytes(title, made_at, list(self._faces.items()), self._pages)

    # -- placing ----------------------------------------------------------------------------

    def _header(self, header: Sequence[str], columns: Sequence[float]) -> None:
        self._room(4 * SMALL * LEADING)
        cells = [
            list(self._wrapped(text, "F2", SMALL, width - GAP))
            for text, width in zip(header, columns, strict=True)
        ]
        self._row(cells, columns, "F2", ())

    def _row(
        self, cells: Sequence[list[str]], columns: Sequence[float], name: str, header: Sequence[str]
    ) -> None:
        """Draws a row line by line, so that one longer than a page goes on on the next."""
        for place in range(max(map(len, cells))):
            if self._top - SMALL * LEADING < MARGIN:
                self._next_page()
                if header:
                    self._header(header, columns)
            self._top -= SMALL * LEADING
            left = MARGIN
            for lines, width in zip(cells, columns, strict=True):
                if place < len(lines):
                    self._draw(lines[place], name, SMALL, left, 0.0)
                left += width
        self._top -= 4
        self._pages[-1].line(MARGIN, A4[0] - MARGIN, self._top + 1, 0.8 if name == "F1" else 0.3)

    def _paragraph(self, text: str, name: str, size: float, gray: float) -> None:
        for line in self._wrapped(text, name, size, self._width):
            self._room(size * LEADING)
            self._top -= size * LEADING
            self._draw(line, name, size, MARGIN, gray)
        self._top -= 2

    def _draw(self, text: str, name: str, size: float, left: float, gray: float) -> None:
        if text:
            self._pages[-1].text(self._faces[name], name, size, left, self._top, text, gray)

    def _room(self, height: float) -> None:
        if self._top - height < MARGIN:
            self._next_page()

    def _next_page(self) -> None:
        self._pages.append(Page())
        self._top = A4[1] - MARGIN

    # -- lines ------------------------------------------------------------------------------

    def _known(self, text: str, name: str) -> str:
        """The text in characters the font has; another one is told by its name, as `[fire]`."""
        if text.isascii() and text.isprintable():
            return text
        glyphs = self._faces[name].font.glyphs
        return "".join(
            one if ord(one) in glyphs else _named(one)
            for one in unicodedata.normalize("NFC", text).replace("\t", " ").replace("\xa0", " ")
        )

    def _wrapped(self, text: str, name: str, size: float, width: float) -> Iterator[str]:
        """The lines of a text that fit the width; a word that is wider is cut."""
        face = self._faces[name]
        for paragraph in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
            line, used = "", 0.0
            space = face.width(" ", size)
            for word in self._known(paragraph, name).split(" "):
                for piece, wide in _cut(word, face, size, width):
                    if line and used + space + wide > width:
                        yield line
                        line, used = "", 0.0
                    used += wide + (space if line else 0.0)
                    line = f"{line} {piece}" if line else piece
            yield line


def _cut(word: str, face: Face, size: float, width: float) -> list[tuple[str, float]]:
    """The word, or pieces of it that fit the width, each with how wide it is."""
    whole = face.width(word, size)
    if whole <= width:
        return [(word, whole)]
    pieces, piece, used = [], "", 0.0
    for character in word:
        wide = face.width(character, size)
        if piece and used + wide > width:
            pieces.append((piece, used))
            piece, used = "", 0.0
        piece += character
        used += wide
    return [*pieces, (piece, used)]


def _named(character: str) -> str:
    if character in _SILENT or unicodedata.category(character) in ("Cc", "Cf", "Mn"):
        return ""
    return f"[{unicodedata.name(character, f'U+{ord(character):04X}').lower()}]"
