"""What the pane reads on a worker's thread; of several questions of one kind only the newest is answered."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from eros_desktop.ui.captions.sheet_model import ordered
from eros_desktop.ui.context import PaneContext
from eros_desktop.ui.latest import Latest

if TYPE_CHECKING:
    from eros_desktop.domain.captions.search.filters import CaptionFilter
    from eros_desktop.services.bundle import Services
    from eros_desktop.services.captions.sheet import CaptionSheet
    from eros_desktop.ui.captions.sheet_model import Positions

SortedBy = tuple[str, bool] | None
Refuse = Callable[[Exception], None]


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """Rows of a sheet that match, in the bank's order and in the order asked for."""

    sheet: CaptionSheet
    rows: Positions
    order: Positions
    sorted_by: SortedBy
    words: str


class Reading:
    """Questions of the pane. `owner` is the pane: answers are dropped with it."""

    def __init__(self, context: PaneContext, owner: QObject) -> None:
        self._context = context
        self._finding = Latest(context.runner, owner, "captions")
        self._filters = Latest(context.runner, owner, "saved filters")
        self._edits = Latest(context.runner, owner, "caption edits")
        self._words = Latest(context.runner, owner, "words of the captions")

    def find(
        self,
        sheet: CaptionSheet | None,
        wanted: CaptionFilter,
        sorted_by: SortedBy,
        done: Callable[[Found], None],
        failed: Refuse,
    ) -> None:
        """Looks through a sheet, None for the sheet of today's data."""
        services = self._context.services
        self._finding.ask(lambda _job: look(services, sheet, wanted, sorted_by), done, failed)

    def ahead(self) -> None:
        """Makes the services keep today's sheet, ready to be searched: done later, it would take turns with
        the painting of the table. What fails is said when the pane is opened.
        """
        services = self._context.services
        self._words.ask(lambda job: services.caption_sheet.prepare(job), _ignore, _ignore)

    def prepare(self, sheet: CaptionSheet) -> None:
        """Makes later searches and orders quick, once the table is shown."""
        services = self._context.services
        if not sheet.is_ready:
            self._words.ask(
                lambda job: services.caption_sheet.prepare(job), _ignore, self._context.runner.failed.emit
            )

    def filters(self, done: Callable[[Mapping[str, CaptionFilter]], None]) -> None:
        services = self._context.services
        self._filters.ask(lambda _job: services.caption_filters.all(), done, self._context.runner.failed.emit)

    def last_edit(self, done: Callable[[str], None]) -> None:
        """What the undo would take back as a sentence, empty for nothing."""
        services = self._context.services
        self._edits.ask(lambda _job: _last_edit(services), done, self._context.runner.failed.emit)


def look(services: Services, sheet: CaptionSheet | None, wanted: CaptionFilter, sorted_by: SortedBy) -> Found:
    """One search, wholly on the caller's thread."""
    from eros_desktop.services.captions.sheet import explain_query

    held = services.caption_sheet.current() if sheet is None else sheet
    rows = held.find(wanted)
    words = explain_query(wanted.text) if wanted.text.strip() else ""
    return Found(held, rows, ordered(held, rows, sorted_by), sorted_by, words)


def _last_edit(services: Services) -> str:
    entry = services.activity.next_undo()
    return "" if entry is None else entry.summary


def _ignore(_value: object) -> None:
    """The sheet in view is the one that was made ready."""
