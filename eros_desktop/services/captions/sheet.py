"""Everything the table of captions shows, as columns over the whole bank: found and ordered in memory."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.captions.freshness import freshness
from eros_desktop.domain.captions.search.columns import NO_FAMILY, NO_PRICE, SearchNames, SheetColumns
from eros_desktop.domain.captions.search.filters import CaptionFilter
from eros_desktop.domain.captions.search.matching import matching_rows
from eros_desktop.domain.captions.search.ordering import ordered
from eros_desktop.domain.captions.search.query import parse
from eros_desktop.domain.captions.search.wording import describe
from eros_desktop.domain.captions.table import NEVER, NO_TYPE, CaptionTable, Codes, Flags, Floats
from eros_desktop.domain.creators import DEFAULT_ZONE
from eros_desktop.domain.reference import Reference
from eros_desktop.services.captions.found import FoundCaption
from eros_desktop.services.captions.sheet_columns import Patch, as_patch, changed_columns, read_columns
from eros_desktop.services.captions.sheet_texts import SheetTexts
from eros_desktop.services.clock import Clock
from eros_desktop.services.progress import Progress
from eros_desktop.services.snapshot import SnapshotCache
from eros_desktop.store.caption_sheet import CaptionSheetStore
from eros_desktop.store.stores import Stores, WorkspaceStore

Rows = NDArray[np.int64]

LARGEST_PATCH = 2_000
"""After an edit of more captions than this all columns are read again."""


@dataclass(frozen=True, slots=True, eq=False)
class CaptionSheet:
    """All n captions of one data revision on one day; a row is a row of `bank`. Safe on any thread.

    Until `is_ready`, `find` with a typed text and `ordered` by text look through all texts: then call them on
    a worker, or `SheetService.prepare` first.
    """

    revision: int
    columns: SheetColumns
    names: SearchNames
    texts: SheetTexts

    @property
    def bank(self) -> CaptionTable:
        return self.columns.bank

    @property
    def earned_cents(self) -> NDArray[np.int64]:
        return self.columns.earned_cents

    @property
    def avg_purchase_rate(self) -> Floats:
        """0..1."""
        return self.columns.avg_purchase_rate

    @property
    def price_cents(self) -> NDArray[np.int64]:
        """-1 where no price is set."""
        return self.columns.price_cents

    @property
    def freshness(self) -> Floats:
        """0..100 on the day of the sheet."""
        return self.columns.freshness

    @property
    def family_id(self) -> NDArray[np.int64]:
        """0 where the caption has no near twin."""
        return self.columns.family_id

    @property
    def family_size(self) -> NDArray[np.int64]:
        """Members of the caption's family, itself included; 0 without one."""
        return self.columns.family_size

    def flag(self, name: str) -> Flags:
        """Where a text has a `hook`, `urgency`, `value` or `cta`. Raises KeyError for another name."""
        return self.columns.flag(name)

    @property
    def is_ready(self) -> bool:
        """Whether every search and order takes milliseconds."""
        return self.texts.is_ready

    def __len__(self) -> int:
        return len(self.columns)

    def text(self, row: int) -> str:
        return self.columns.texts[row]

    def row_of(self, caption_id: str) -> int | None:
        return self.columns.row_of.get(caption_id)

    def find(self, wanted: CaptionFilter) -> Rows:
        """Rows that meet every condition, in the order of the bank. Nothing typed is an error."""
        return matching_rows(self.columns, wanted, self.names, self.texts.holding)

    def ordered(self, rows: Rows, key: str, descending: bool) -> Rows:
        """The rows by a column: stable, rows without a value last both ways. KeyError for a strange key."""
        return ordered(self.columns, rows, key, descending, self.texts.ranks)

    def first(self, typed: str, limit: int) -> tuple[FoundCaption, ...]:
        """The best few that a typed search finds: active ones first, then by score, unknown scores last."""
        rows, bank = self.find(CaptionFilter(text=typed)), self.bank
        scores = np.nan_to_num(bank.performance_score[rows], nan=-1.0)
        best = rows[np.lexsort((rows, -scores, ~bank.is_active[rows]))[:limit]]
        return tuple(_found(self.columns, row) for row in best.tolist())

    def cell(self, row: int, key: str) -> object:
        """The value of a column as Python has it, None for none. Raises KeyError for a strange key."""
        return _CELLS[key](self.columns, row)


def explain_query(typed: str) -> str:
    """A typed search in words: "has 'beach', not 'sale', type ppv_unlock". Takes any text."""
    return describe(parse(typed))


class SheetService:
    """Keeps one sheet, patches it after small edits, and reads it anew after others. Safe on any thread."""

    def __init__(
        self, store: WorkspaceStore, snapshots: SnapshotCache, reference: Reference, clock: Clock
    ) -> None:
        self._store = store
        self._snapshots = snapshots
        self._clock = clock
        self._lock = threading.Lock()
        self._kept: CaptionSheet | None = None
        self._names = SearchNames(
            reference.caption_type_aliases,
            reference.send_type_aliases,
            {key: frozenset(reference.caption_priorities.get(key, {})) for key in reference.send_types},
        )

    def current(self) -> CaptionSheet:
        """The sheet of the data as stored now. The same object while nothing changed."""
        day = self._clock.today(ZoneInfo(DEFAULT_ZONE)).toordinal()
        with self._lock, self._store.read() as stores:
            revision = stores.info.data_revision()
            kept = self._kept
            if kept is None or kept.revision != revision:
                kept = self._next(kept, revision, day, stores)
            if kept.columns.day != day:
                fresh = freshness(kept.bank.last_used_day, day)
                kept = replace(kept, columns=replace(kept.columns, freshness=fresh, day=day))
            self._kept = kept
            return kept

    def prepare(self, progress: Progress | None = None) -> CaptionSheet:
        """The current sheet, made ready for searching. Call it on a worker after the table is shown."""
        sheet = self.current()
        sheet.texts.prepare(progress)
        return sheet

    def first(self, typed: str, limit: int) -> tuple[FoundCaption, ...]:
        """`CaptionSheet.first` of the current sheet. The first call reads the bank: call it on a worker."""
        return self.prepare().first(typed, limit)

    def _next(self, kept: CaptionSheet | None, revision: int, day: int, stores: Stores) -> CaptionSheet:
        """The kept sheet with few captions read again, or all read again; the index is kept if it can be."""
        snapshot, store = self._snapshots.current(stores), CaptionSheetStore(stores.connection)
        if kept is None:
            columns = read_columns(snapshot, store, day)
            return CaptionSheet(revision, columns, self._names, SheetTexts(columns.texts))
        patch = self._patch(kept, revision, day, stores)
        if patch is None:
            patch = as_patch(kept.columns, read_columns(snapshot, store, day))
        texts = kept.texts.patched(
            patch.columns.texts, patch.old_row, patch.new_texts, is_aligned=patch.is_aligned
        )
        return CaptionSheet(revision, patch.columns, self._names, texts)

    def _patch(self, kept: CaptionSheet, revision: int, day: int, stores: Stores) -> Patch | None:
        """A few captions read again, or None where that is not possible."""
        changed = self._snapshots.changed_captions(kept.revision, revision)
        if changed is None or len(changed) > LARGEST_PATCH:
            return None
        snapshot, store = self._snapshots.current(stores), CaptionSheetStore(stores.connection)
        return changed_columns(kept.columns, snapshot, changed, store, day)


def _found(columns: SheetColumns, row: int) -> FoundCaption:
    return FoundCaption(
        columns.bank.caption_ids[row],
        columns.texts[row],
        _name(columns.bank.caption_type, columns.bank.caption_type_names, row) or "",
        _name(columns.bank.content_type, columns.bank.content_type_names, row),
        _known(columns.bank.performance_score[row]),
    )


def _name(codes: Codes, names: Sequence[str], row: int) -> str | None:
    code = int(codes[row])
    return None if code == NO_TYPE else names[code]


def _known(score: float) -> float | None:
    return None if np.isnan(score) else float(score)


def _used(columns: SheetColumns, row: int) -> date | None:
    day = int(columns.bank.last_used_day[row])
    return None if day == NEVER else date.fromordinal(day)


def _unless(value: int, nothing: int) -> int | None:
    return None if value == nothing else value


_CELLS: Mapping[str, Callable[[SheetColumns, int], object]] = {
    "text": lambda sheet, row: sheet.texts[row],
    "id": lambda sheet, row: sheet.bank.caption_ids[row],
    "type": lambda sheet, row: _name(sheet.bank.caption_type, sheet.bank.caption_type_names, row),
    "content": lambda sheet, row: _name(sheet.bank.content_type, sheet.bank.content_type_names, row),
    "persona": lambda sheet, row: _name(sheet.bank.persona_code, sheet.bank.persona_names, row),
    "tone": lambda sheet, row: _name(sheet.bank.tone_code, sheet.bank.tone_names, row),
    "score": lambda sheet, row: _known(sheet.bank.performance_score[row]),
    "freshness": lambda sheet, row: float(sheet.freshness[row]),
    "sends": lambda sheet, row: int(sheet.bank.total_sends[row]),
    "earned": lambda sheet, row: int(sheet.earned_cents[row]),
    "rate": lambda sheet, row: float(sheet.avg_purchase_rate[row]),
    "price": lambda sheet, row: _unless(int(sheet.price_cents[row]), NO_PRICE),
    "used": _used,
    "length": lambda sheet, row: int(sheet.bank.length_chars[row]),
    "emoji": lambda sheet, row: int(sheet.bank.emoji_count[row]),
    "media": lambda sheet, row: int(sheet.bank.media_count[row]),
    "family": lambda sheet, row: _unless(int(sheet.family_id[row]), NO_FAMILY),
    "active": lambda sheet, row: bool(sheet.bank.is_active[row]),
}
