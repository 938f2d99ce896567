"""The export formats: their files under `resources/formats/` joined with how their kind is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from eros_desktop.domain.errors import InvalidInput
from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.services.exports.layouts.calendar import CalendarLayout
from eros_desktop.services.exports.layouts.documents import BodiesLayout, DocumentLayout
from eros_desktop.services.exports.layouts.pack import PackLayout
from eros_desktop.services.exports.layouts.pages import PagesLayout
from eros_desktop.services.exports.layouts.rows import RowsLayout
from eros_desktop.services.exports.layouts.workbook import WorkbookLayout
from eros_desktop.services.exports.outgoing import Layout, Outgoing, Piece, Sample, Wishes
from eros_desktop.services.exports.specs import FormatSpec, load_specs

FOLDER = "formats"


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """One format: what it is (`spec`) and how it is written, read back and shown before."""

    spec: FormatSpec
    layout: Layout

    @property
    def key(self) -> str:
        return self.spec.key

    @property
    def name(self) -> str:
        return self.spec.name

    @property
    def meaning(self) -> str:
        return self.spec.meaning

    @property
    def suffix(self) -> str:
        return self.spec.suffix

    @property
    def limits(self) -> str:
        return self.spec.limits

    def write(self, outgoing: Sequence[Outgoing], wishes: Wishes) -> list[Piece]:
        """The finished files, each of them read back. Raises ValueError where one is not what was meant."""
        pieces = self.layout.write(self.spec, outgoing, wishes)
        for piece in pieces:
            self.layout.check(self.spec, piece, wishes)
        return pieces

    def sample(self, plan: WeekPlan, wishes: Wishes | None = None) -> Sample:
        """What its first row says as (name, value), without what is empty."""
        return self.layout.sample(self.spec, plan, wishes or Wishes())


def load_formats(resources: Path) -> tuple[ExportFormat, ...]:
    """Every format of the program, in the order of interfaces.md.

    Raises ErosError REFERENCE_BROKEN naming file and line of the first thing that is wrong.
    """
    folder = resources / FOLDER
    layouts = _layouts(resources)
    return tuple(ExportFormat(spec, layouts[spec.layout]) for spec in load_specs(folder))


def _layouts(resources: Path) -> Mapping[str, Layout]:
    return {
        "rows": RowsLayout(),
        "document": DocumentLayout(),
        "workbook": WorkbookLayout(),
        "calendar": CalendarLayout(),
        "pages": PagesLayout(resources / FOLDER),
        "bodies": BodiesLayout(),
        "pack": PackLayout(resources / "fonts"),
    }


def format_named(formats: Sequence[ExportFormat], key: str) -> ExportFormat:
    """The format of that key. Raises InvalidInput naming those there are."""
    for known in formats:
        if known.key == key:
            return known
    names = ", ".join(known.key for known in formats)
    raise InvalidInput("format", f"'{key}' is not an export format. Nothing was written; use one of {names}.")
