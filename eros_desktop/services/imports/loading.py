"""One opened file into the workspace, part by part, with what is told on the way."""

from __future__ import annotations

from dataclasses import dataclass

from eros_desktop.services.imports.caption_rows import load_captions
from eros_desktop.services.imports.creator_rows import load_creators
from eros_desktop.services.imports.desk import Desk, Loaded
from eros_desktop.services.imports.formats import IN_PARTS
from eros_desktop.services.imports.message_rows import load_message_part, load_messages
from eros_desktop.services.imports.report import RowCounts
from eros_desktop.services.imports.rows import ParsedPart
from eros_desktop.services.imports.sources import SourceTable
from eros_desktop.services.imports.vault_rows import load_vault
from eros_desktop.services.progress import Progress

LOADERS = {
    "creators": load_creators,
    "vault": load_vault,
    "captions": load_captions,
    "messages": load_messages,
    "infloww-messages": load_messages,
}
"""What takes in a table of one kind; kinds not `IN_PARTS` are always given whole."""
MESSAGE_TABLES = ("message_performance", "message_details")

WHOLE = 1_000
"""Units of progress a file has: some for the look before, the rest for taking its rows in."""
_LOOK = 50


@dataclass(frozen=True, slots=True)
class Share:
    """The part of the progress that one of several files has."""

    progress: Progress
    place: int
    files: int
    name: str

    def looked_at(self, rows: int) -> None:
        """So many rows were looked at; nobody knows yet how many there are."""
        self._report(_LOOK * rows // (rows + 100_000), f"{self.name}: {rows:,} rows looked at")

    def loaded(self, rows: int, total: int) -> None:
        """So many of all rows were taken in."""
        done = _LOOK + (WHOLE - _LOOK) * rows // max(rows, total, 1)
        self._report(done, f"{self.name}: {rows:,} of {total:,} rows" if total > 1 else self.name)

    def _report(self, done: int, text: str) -> None:
        self.progress.report(self.place * WHOLE + done, self.files * WHOLE, text)


def load_file(source: SourceTable, desk: Desk, share: Share) -> Loaded:
    """Takes in all rows of a file. Raises Cancelled between two parts when the user withdrew the work."""
    desk.seen.clear()
    desk.had_messages = desk.store.count(MESSAGE_TABLES[0]) > 0
    share.loaded(0, source.count)
    if source.kind not in IN_PARTS:
        return LOADERS[source.kind](source.whole(), desk)
    outcome, rows = Loaded({source.header.form.table: RowCounts()}), 0
    coming = 0 if source.kind == "captions" else source.count
    with desk.store.indexes_resting(MESSAGE_TABLES, coming, lambda: share.loaded(rows, source.count)):
        for part in source.parts():
            outcome.add(_load_part(part, desk))
            rows += part.read
            share.loaded(rows, source.count)
    found = Loaded(notes=list(source.notes), left_out=list(source.left_out))
    found.add(outcome)
    return found


def _load_part(part: ParsedPart, desk: Desk) -> Loaded:
    if part.kind == "captions":
        return load_captions(part.table_of_rows(), desk)
    return load_message_part(part, desk)
