"""TrueType fonts: widths, which character is which glyph, and a copy with only the glyphs that are used.

The tables are those of the OpenType specification: head, hhea, hmtx, maxp, cmap (format 4 or 12), loca, glyf.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

UNITS = 1000
"""PDF measures glyphs in thousandths of the font size."""
_KEPT = ("cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep")
_MORE_COMPONENTS, _WORDS, _SCALE, _XY_SCALE, _TWO_BY_TWO = 0x20, 0x01, 0x08, 0x40, 0x80


@dataclass(frozen=True)
class Font:
    """One font by the bytes of its file. Measures are in thousandths of the font size."""

    name: str
    data: bytes

    @cached_property
    def _tables(self) -> Mapping[str, bytes]:
        (count,) = struct.unpack_from(">H", self.data, 4)
        found = {}
        for place in range(count):
            tag, _, offset, length = struct.unpack_from(">4sIII", self.data, 12 + 16 * place)
            found[tag.decode("latin-1")] = self.data[offset : offset + length]
        return found

    @cached_property
    def _per_em(self) -> int:
        return int(struct.unpack_from(">H", self._tables["head"], 18)[0])

    def _scaled(self, units: int) -> int:
        return round(units * UNITS / self._per_em)

    @property
    def box(self) -> tuple[int, int, int, int]:
        """Left, bottom, right and top of all glyphs."""
        left, bottom, right, top = struct.unpack_from(">4h", self._tables["head"], 36)
        return self._scaled(left), self._scaled(bottom), self._scaled(right), self._scaled(top)

    @property
    def ascent(self) -> int:
        return self._scaled(struct.unpack_from(">h", self._tables["hhea"], 4)[0])

    @property
    def descent(self) -> int:
        """Below the line, a negative number."""
        return self._scaled(struct.unpack_from(">h", self._tables["hhea"], 6)[0])

    @cached_property
    def _widths(self) -> tuple[int, ...]:
        (count,) = struct.unpack_from(">H", self._tables["hhea"], 34)
        return tuple(struct.unpack_from(f">{2 * count}H", self._tables["hmtx"])[::2])

    def width(self, glyph: int) -> int:
        """How far the glyph moves on."""
        return self._scaled(self._widths[min(glyph, len(self._widths) - 1)])

    @cached_property
    def glyphs(self) -> Mapping[int, int]:
        """Code point -> glyph, of the characters the font has."""
        cmap = self._tables["cmap"]
        (count,) = struct.unpack_from(">H", cmap, 2)
        records = [struct.unpack_from(">HHI", cmap, 4 + 8 * place) for place in range(count)]
        best: Mapping[int, int] = {}
        for platform, _, offset in records:
            if platform not in (0, 3):
                continue
            (kind,) = struct.unpack_from(">H", cmap, offset)
            readers = {4: _segments, 12: _groups}
            if kind in readers and len(found := readers[kind](cmap, offset)) > len(best):
                best = found
        return best

    @cached_property
    def _places(self) -> tuple[int, ...]:
        (long,) = struct.unpack_from(">h", self._tables["head"], 50)
        (count,) = struct.unpack_from(">H", self._tables["maxp"], 4)
        if long:
            return struct.unpack_from(f">{count + 1}I", self._tables["loca"])
        return tuple(2 * place for place in struct.unpack_from(f">{count + 1}H", self._tables["loca"]))

    def subset(self, glyphs: Iterable[int]) -> bytes:
        """The font with the outlines of these glyphs only; every glyph keeps its number."""
        wanted = self._with_parts({0, *glyphs})
        outlines, places = bytearray(), [0]
        for glyph in range(len(self._places) - 1):
            if glyph in wanted:
                outlines += self._outline(glyph)
                outlines += b"\0" * (-len(outlines) % 4)
            places.append(len(outlines))
        head = bytearray(self._tables["head"])
        struct.pack_into(">h", head, 50, 1)
        struct.pack_into(">I", head, 8, 0)
        changed = {
            "glyf": bytes(outlines),
            "loca": struct.pack(f">{len(places)}I", *places),
            "head": bytes(head),
        }
        return _font_file({tag: changed.get(tag, self._tables.get(tag, b"")) for tag in _KEPT})

    def _outline(self, glyph: int) -> bytes:
        return self._tables["glyf"][self._places[glyph] : self._places[glyph + 1]]

    def _with_parts(self, glyphs: set[int]) -> set[int]:
        """The glyphs and those they are put together from."""
        found: set[int] = set()
        waiting = [glyph for glyph in glyphs if glyph < len(self._places) - 1]
        while waiting:
            glyph = waiting.pop()
            if glyph not in found:
                found.add(glyph)
                waiting += _parts(self._outline(glyph))
        return found


def _parts(outline: bytes) -> list[int]:
    if len(outline) < 10 or struct.unpack_from(">h", outline)[0] >= 0:
        return []
    found, at, more = [], 10, True
    while more:
        flags, glyph = struct.unpack_from(">HH", outline, at)
        found.append(glyph)
        at += 8 if flags & _WORDS else 6
        at += 2 if flags & _SCALE else 4 if flags & _XY_SCALE else 8 if flags & _TWO_BY_TWO else 0
        more = bool(flags & _MORE_COMPONENTS)
    return found


def _segments(cmap: bytes, offset: int) -> dict[int, int]:
    (double,) = struct.unpack_from(">H", cmap, offset + 6)
    count = double // 2
    ends, starts, deltas, ranges = (
        struct.unpack_from(f">{count}H", cmap, offset + 14 + shift)
        for shift in (0, double + 2, 2 * double + 2, 3 * double + 2)
    )
    first_range = offset + 16 + 3 * double
    found = {}
    for place in range(count):
        for code in range(starts[place], min(ends[place], 0xFFFE) + 1):
            glyph = code
            if ranges[place]:
                at = first_range + 2 * place + ranges[place] + 2 * (code - starts[place])
                (glyph,) = struct.unpack_from(">H", cmap, at)
            if glyph or not ranges[place]:
                glyph = (glyph + deltas[place]) & 0xFFFF
            if glyph:
                found[code] = glyph
    return found


def _groups(cmap: bytes, offset: int) -> dict[int, int]:
    (count,) = struct.unpack_from(">I", cmap, offset + 12)
    found: dict[int, int] = {}
    for place in range(count):
        first, last, glyph = struct.unpack_from(">III", cmap, offset + 16 + 12 * place)
        found.update(zip(range(first, last + 1), range(glyph, glyph + last - first + 1), strict=True))
    return found


def _font_file(tables: Mapping[str, bytes]) -> bytes:
    kept = {tag: data for tag, data in sorted(tables.items()) if data}
    power = len(kept).bit_length() - 1
    out = bytearray(
        struct.pack(">IHHHH", 0x00010000, len(kept), 16 << power, power, (len(kept) - (1 << power)) * 16)
    )
    at = 12 + 16 * len(kept)
    body = bytearray()
    for tag, data in kept.items():
        padded = data + b"\0" * (-len(data) % 4)
        checksum = sum(struct.unpack(f">{len(padded) // 4}I", padded)) & 0xFFFFFFFF
        out += struct.pack(">4sIII", tag.encode("latin-1"), checksum, at + len(body), len(data))
        body += padded
    return bytes(out + body)
