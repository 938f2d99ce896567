"""The file format of PDF 1.7: objects, pages of drawn text, embedded fonts whose text can be read back."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from datetime import datetime

from eros_desktop.services.exports.pdf.fonts import UNITS, Font

A4 = (595.28, 841.89)
_CMAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{blocks}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


class Face:
    """A font within one document, with the glyphs that were used and what they stand for."""

    def __init__(self, font: Font) -> None:
        self.font = font
        self.used: dict[int, str] = {}
        self._advances: dict[str, int] = {}
        self._codes: dict[str, str] = {}

    def encoded(self, text: str) -> str:
        """The text as glyph numbers in hexadecimal; characters the font lacks are left out."""
        codes = self._codes
        return "".join(codes[one] if one in codes else self._code(one) for one in text)

    def _code(self, character: str) -> str:
        glyph = self.font.glyphs.get(ord(character))
        if glyph is not None:
            self.used.setdefault(glyph, character)
        self._codes[character] = code = "" if glyph is None else f"{glyph:04X}"
        return code

    def width(self, text: str, size: float) -> float:
        """How wide the text is in points."""
        advances = self._advances
        return sum([advances[one] if one in advances else self._advance(one) for one in text]) * size / UNITS

    def _advance(self, character: str) -> int:
        self._advances[character] = found = self.font.width(self.font.glyphs.get(ord(character), 0))
        return found


class Page:
    """What is drawn on one page; places are in points from the lower left corner."""

    def __init__(self) -> None:
        self._drawn: list[str] = []

    def text(
        self, face: Face, name: str, size: float, left: float, base: float, text: str, gray: float
    ) -> None:
        """Draws one line of text; `gray` is 0 for black."""
        self._drawn.append(
            f"{gray:.2f} g BT /{name} {size:g} Tf {left:.2f} {base:.2f} Td <{face.encoded(text)}> Tj ET"
        )

    def line(self, left: float, right: float, height: float, gray: float) -> None:
        """Draws a thin horizontal line."""
        self._drawn.append(f"{gray:.2f} G 0.5 w {left:.2f} {height:.2f} m {right:.2f} {height:.2f} l S")

    @property
    def content(self) -> bytes:
        return "\n".join(self._drawn).encode("ascii")


def pdf_bytes(
    title: str, made_at: datetime, faces: Sequence[tuple[str, Face]], pages: Sequence[Page]
) -> bytes:
    """The finished file; `made_at` is an instant in UTC."""
    objects: list[bytes] = []

    def add(body: bytes) -> int:
        objects.append(body)
        return len(objects)

    fonts = " ".join(f"/{name} {_font(face, add)} 0 R" for name, face in faces)
    tree = len(objects) + 2 * len(pages) + 1
    kids = []
    for page in pages:
        content = add(_stream(page.content))
        kids.append(
            add(
                f"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 {A4[0]} {A4[1]}] /Contents {content} 0 R "
                f"/Resources << /Font << {fonts} >> >> >>".encode()
            )
        )
    listed = " ".join(f"{kid} 0 R" for kid in kids)
    add(f"<< /Type /Pages /Count {len(kids)} /Kids [{listed}] >>".encode())
    catalog = add(
        f"<< /Type /Catalog /Pages {tree} 0 R /Lang (en) "
        f"/ViewerPreferences << /DisplayDocTitle true >> >>".encode()
    )
    info = add(
        b"<< /Title "
        + _utf16(title)
        + f" /Producer (EROS Desktop) /CreationDate (D:{made_at:%Y%m%d%H%M%S}Z) >>".encode()
    )
    return _file(objects, catalog, info)


def _font(face: Face, add: object) -> int:
    assert callable(add)
    font, used = face.font, dict(sorted(face.used.items()))
    subset = font.subset(used)
    file = add(_stream(subset, f"/Length1 {len(subset)}"))
    name = f"AAAAAA+{font.name}"
    box = " ".join(map(str, font.box))
    descriptor = add(
        f"<< /Type /FontDescriptor /FontName /{name} /Flags 32 /FontBBox [{box}] "
        f"/ItalicAngle 0 /Ascent {font.ascent} /Descent {font.descent} "
        f"/CapHeight {font.ascent} /StemV 80 /FontFile2 {file} 0 R >>".encode()
    )
    widths = " ".join(f"{glyph} [{font.width(glyph)}]" for glyph in used)
    within = add(
        f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDToGIDMap /Identity "
        f"/DW 1000 /W [{widths}] /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
        f"/FontDescriptor {descriptor} 0 R >>".encode()
    )
    meanings = add(_stream(_meanings(used).encode("ascii")))
    return int(
        add(
            f"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H "
            f"/DescendantFonts [{within} 0 R] /ToUnicode {meanings} 0 R >>".encode()
        )
    )


def _meanings(used: dict[int, str]) -> str:
    """Which glyph stands for which character, in blocks of at most 100 as the format asks."""
    lines = [f"<{glyph:04X}> <{text.encode('utf-16-be').hex().upper()}>" for glyph, text in used.items()]
    blocks = (lines[start : start + 100] for start in range(0, len(lines), 100))
    return _CMAP.format(
        blocks="\n".join("\n".join([f"{len(block)} beginbfchar", *block, "endbfchar"]) for block in blocks)
    )


def _stream(data: bytes, more: str = "") -> bytes:
    packed = zlib.compress(data, 6)
    return b"<< /Filter /FlateDecode /Length %d %s >>\nstream\n%s\nendstream" % (
        len(packed),
        more.encode(),
        packed,
    )


def _utf16(text: str) -> bytes:
    return b"<FEFF" + text.encode("utf-16-be", "replace").hex().upper().encode() + b">"


def _file(objects: Sequence[bytes], catalog: int, info: int) -> bytes:
    out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    for place in places:
        out += b"%010d 00000 n \n" % place
    out += b"trailer\n<< /Size %d /Root %d 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        catalog,
        info,
        start,
    )
    return bytes(out)
