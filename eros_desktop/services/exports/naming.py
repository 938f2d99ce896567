"""Where the files of an export go and what they are called."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from eros_desktop.services.exports.outgoing import Piece
from eros_desktop.services.exports.parts import ExportPart
from eros_desktop.services.exports.specs import FormatSpec

LONGEST_PAGE = 40
"""Characters of a page's name in a file's name: file systems end at 255 bytes."""
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]')


def paths_of(
    out: Path, pieces: Sequence[Piece], spec: FormatSpec, part: ExportPart, *, alone: bool
) -> list[Path]:
    """A path for each piece: in the folder `out`, or `out` itself for the only piece or creator.

    `out` is taken for a file when it ends like the format's files. Of several pieces each is told from the
    others by its label, in front of the ending; where two pages would share a name, by a number.
    """
    if is_file(out, spec) and len(pieces) == 1:
        return [out]
    if is_file(out, spec) and alone:
        return [out.with_name(f"{out.stem}{piece.label}{out.suffix}") for piece in pieces]
    paths: list[Path] = []
    taken: set[str] = set()
    for piece in pieces:
        name, number = _name(piece, spec, part), 2
        while name.casefold() in taken:
            name, number = _name(piece, spec, part, f"-{number}"), number + 1
        taken.add(name.casefold())
        paths.append(out / name)
    return paths


def is_file(out: Path, spec: FormatSpec) -> bool:
    """Whether the path names a file of the format, not a folder."""
    return out.suffix.lower() == spec.suffix and not out.is_dir()


def _name(piece: Piece, spec: FormatSpec, part: ExportPart, number: str = "") -> str:
    """`harbor_light-2026-11-23-buffer-1of2.machine.csv`; `week-…` where several creators share a file."""
    first = piece.plans[0]
    who = first.page_name if len(piece.plans) == 1 else "week"
    # A page that names its day says so once.
    said = "" if piece.label and part.suffix.endswith(piece.label) else piece.label
    shown = _NOT_IN_NAMES.sub("_", who)[:LONGEST_PAGE]
    return f"{shown}-{first.week}{spec.tail}{part.suffix}{said}{number}{spec.ending}"
