"""Where the files of an export go and what they are called."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from eros_desktop.services.exports.outgoing import Piece
from eros_desktop.services.exports.parts import ExportPart
from eros_desktop.services.exports.specs import FormatSpec

_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]')


def paths_of(
    out: Path, pieces: Sequence[Piece], spec: FormatSpec, part: ExportPart, *, alone: bool
) -> list[Path]:
    """A path for each piece: in the folder `out`, or `out` itself for the only creator.

    `out` is taken for a file when it ends like the format's files. Of several pieces each is told from the
    others by its label, in front of the ending.
    """
    if is_file(out, spec) and alone:
        if len(pieces) == 1:
            return [out]
        return [out.with_name(f"{out.stem}{piece.label}{out.suffix}") for piece in pieces]
    return [out / _name(piece, spec, part) for piece in pieces]


def is_file(out: Path, spec: FormatSpec) -> bool:
    """Whether the path names a file of the format, not a folder."""
    return out.suffix.lower() == spec.suffix and not out.is_dir()


def _name(piece: Piece, spec: FormatSpec, part: ExportPart) -> str:
    """`harbor_light-2026-11-23-buffer-1of2.machine.csv`; `week-…` where several creators share a file."""
    first = piece.plans[0]
    who = first.page_name if len(piece.plans) == 1 else "week"
    # A page that names its day says so once.
    said = "" if piece.label and part.suffix.endswith(piece.label) else piece.label
    return f"{_NOT_IN_NAMES.sub('_', who)}-{first.week}{spec.tail}{part.suffix}{said}{spec.ending}"
