"""Exports stored weeks, or parts of them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from eros_desktop.domain.errors import InvalidInput, NotFound
from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.weeks import Week
from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.activity.journal import note
from eros_desktop.services.activity.undo import joined
from eros_desktop.services.changes import Change, Topic
from eros_desktop.services.clock import Clock
from eros_desktop.services.exports.files import write_whole
from eros_desktop.services.exports.formats import FORMATS, ExportFormat
from eros_desktop.services.exports.parts import (
    WHOLE,
    ExportPart,
    exportable,
    exported_before,
    mark_of,
    part_of,
    sendable,
)
from eros_desktop.services.plans.saving import same_week
from eros_desktop.services.plans.service import PlanService
from eros_desktop.services.plans.statuses import queue
from eros_desktop.store.exports import ExportNote, ExportStore
from eros_desktop.store.stores import WorkspaceStore

PastExports = tuple[ExportNote, ...]
"""The files that were written from one creator's week, oldest first."""


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written, what was left out and why, and what had been exported before, each as a sentence.

    `queued` counts the weeks that became queued with it.
    """

    files: tuple[Path, ...]
    sends: int
    left_out: tuple[str, ...]
    already_exported: tuple[str, ...]
    change: Change
    queued: int = 0


@dataclass(frozen=True, slots=True)
class EarlierExport:
    """A file that holds sends of this part just as they are now."""

    format: str
    exported_at: str
    items: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ExportPreview:
    """What a file would hold. `sample` is its first row as (name, value), empty where nothing may go out."""

    sends: int
    left_out: int
    earlier: tuple[EarlierExport, ...]
    sample: tuple[tuple[str, str], ...]

    @property
    def exported_items(self) -> frozenset[int]:
        """The sends of the part that are in an earlier file."""
        return frozenset(item for found in self.earlier for item in found.items)


@dataclass(frozen=True, slots=True)
class _Sheet:
    """One file to be written: the sends that go out, and the whole week they belong to."""

    whole: WeekPlan
    plan: WeekPlan
    path: Path
    text: str


class ExportService:
    """Writes weeks as files."""

    def __init__(self, store: WorkspaceStore, plans: PlanService, clock: Clock) -> None:
        self._store = store
        self._plans = plans
        self._clock = clock

    def formats(self) -> Sequence[ExportFormat]:
        """Every format there is."""
        return FORMATS

    def creators_with(self, week: Week) -> tuple[CreatorId, ...]:
        """The creators that have a stored week, by id. Raises NotFound when there is none."""
        found = tuple(sorted(self._plans.statuses(week)))
        if not found:
            raise NotFound(
                f"No creator has a week of {week}. Nothing was exported; run plan first.",
                code="VALIDATION_ERROR",
            )
        return found

    def past(self, creator_id: CreatorId, week: Week) -> PastExports:
        """The files that were written from a creator's week, oldest first."""
        with self._store.read() as stores:
            return ExportStore(stores.connection).notes(creator_id, week)

    def preview(
        self,
        plan: WeekPlan,
        past: PastExports,
        format_key: str,
        part: ExportPart = WHOLE,
        *,
        allow_manual: bool = False,
    ) -> ExportPreview:
        """What `export` would write of a week, and what of it went out before; reads and writes nothing.

        Raises InvalidInput for an unknown format and for a part without sends.
        """
        chosen = self._format(format_key)
        wanted = part_of(plan, part)
        left_out = 0
        if chosen.leaves_out_manual and not allow_manual:
            left_out = sum(not sendable(send) for send in wanted.sends)
        out = tuple(send for send in wanted.sends if sendable(send) or not left_out)
        sample = chosen.sample(replace(wanted, sends=out)) if out else ()
        found = (
            EarlierExport(one.format, one.exported_at, exported_before(wanted.sends, one.marks))
            for one in past
        )
        earlier = tuple(one for one in found if one.items)
        return ExportPreview(len(wanted.sends) - left_out, left_out, earlier, sample)

    def export(
        self,
        creator_ids: Sequence[CreatorId],
        week: Week,
        format_key: str,
        out: Path,
        *,
        raw: bool = False,
        allow_manual: bool = False,
        part: ExportPart = WHOLE,
    ) -> Exported:
        """Writes one file a creator into the folder `out`, or to the file `out` for a single creator.

        A file name is taken for `out` when it ends like the format's files. Every text is read back before it
        replaces anything; nothing is written unless all texts are right. Approved weeks of which all sends
        went out become queued. Raises InvalidInput for an unknown format or an empty part, NotFound without a
        stored week, CannotPlan when no send may go out, CannotWrite for the file.
        """
        chosen = self._format(format_key)
        plans = [self._plans.stored(creator_id, week) for creator_id in creator_ids]
        left_out: list[str] = []
        sheets = []
        for plan in plans:
            wanted = part_of(plan, part)
            kept = exportable(wanted, allow_manual or not chosen.leaves_out_manual, left_out)
            text = chosen.render(kept, raw)
            chosen.verify(text, kept, raw)
            path = _path(out, plan, chosen, part, alone=len(plans) == 1)
            sheets.append(_Sheet(plan, kept, path, text))
        before = tuple(sentence for sheet in sheets for sentence in self._named_again(sheet.plan))
        queued, change = self._write(sheets, chosen)
        return Exported(
            tuple(sheet.path for sheet in sheets),
            sum(len(sheet.plan.sends) for sheet in sheets),
            tuple(left_out),
            before,
            change,
            queued,
        )

    def _write(self, sheets: Sequence[_Sheet], chosen: ExportFormat) -> tuple[int, Change]:
        """Writes the files one by one; those that are written are noted even when a later one cannot be."""
        hashes: list[str] = []
        noted = 0, Change(Topic.NOTHING, _summary(sheets, chosen, 0))
        try:
            for sheet in sheets:
                hashes.append(hashlib.sha256(write_whole(sheet.path, sheet.text)).hexdigest())
        finally:
            if hashes and not self._store.is_read_only:
                noted = self._note(sheets[: len(hashes)], hashes, chosen)
        return noted

    def _format(self, key: str) -> ExportFormat:
        for known in FORMATS:
            if known.key == key:
                return known
        names = ", ".join(known.key for known in FORMATS)
        raise InvalidInput(
            "format", f"'{key}' is not an export format. Nothing was written; use one of {names}."
        )

    def _named_again(self, plan: WeekPlan) -> list[str]:
        """Earlier files of the week, with how many of these sends they hold."""
        sentences = []
        for one in self.past(plan.creator_id, plan.week):
            count = len(exported_before(plan.sends, one.marks))
            if count or not one.marks:
                how_many = f", {count} of these {len(plan.sends)} sends" if one.marks else ""
                sentences.append(
                    f"The week of {plan.week} for {plan.page_name} was already exported as {one.format} "
                    f"on {one.exported_at} UTC{how_many}."
                )
        return sentences

    def _note(
        self, sheets: Sequence[_Sheet], hashes: Sequence[str], chosen: ExportFormat
    ) -> tuple[int, Change]:
        """Notes the files, queues what is approved, and adds a line to the journal."""
        at = self._clock.stamp()
        with self._store.write() as stores:
            changes, queued = [], 0
            for sheet, digest in zip(sheets, hashes, strict=True):
                items = [{"item": send.item_id, "mark": mark_of(send)} for send in sheet.plan.sends]
                ExportStore(stores.connection).add([_row(sheet, digest, items, chosen.key, at)])
                now = stores.plans.load(sheet.whole.creator_id, sheet.whole.week)
                if now is None or not same_week(now, sheet.whole):
                    continue  # edited while it was written: the file is noted, the newer week stays open
                after, change = queue(
                    stores,
                    sheet.whole,
                    {send.item_id for send in sheet.plan.sends},
                    {send.item_id for send in sheet.whole.sends if sendable(send)},
                    at,
                )
                if change is not None:
                    changes.append(change)
                    queued += after.status == "queued"
            summary = _summary(sheets, chosen, queued)
            only = sheets[0].whole if len(sheets) == 1 else None
            who = only.creator_id if only else None
            subject = Subject("export", who, sheets[0].whole.week, key=chosen.key)
            files = "\n".join(str(sheet.path) for sheet in sheets)
            undo = joined(changes) if changes else None
            activity_id = note(stores, subject, summary, at, undo, details=files)
        return queued, Change(Topic.WEEKS, summary, activity_id)


def _row(
    sheet: _Sheet, digest: str, items: Sequence[dict[str, object]], format_key: str, at: str
) -> dict[str, object]:
    return {
        "creator_id": sheet.plan.creator_id,
        "week_start": str(sheet.plan.week),
        "format": format_key,
        "file_name": sheet.path.name,
        "file_sha256": digest,
        "status": "written",
        "items_json": json.dumps(items),
        "exported_at": at,
    }


def _summary(sheets: Sequence[_Sheet], chosen: ExportFormat, queued: int) -> str:
    """`Exported 2 weeks as CSV, 1 queued`."""
    is_whole = all(len(sheet.plan.sends) == len(sheet.whole.sends) for sheet in sheets)
    if is_whole or len(sheets) > 1:
        what = f"{len(sheets)} week{'s' if len(sheets) > 1 else ''}"
    else:
        count = len(sheets[0].plan.sends)
        what = f"{count} send{'' if count == 1 else 's'}"
    return f"Exported {what} as {chosen.name}" + (f", {queued} queued" if queued else "")


def _path(out: Path, plan: WeekPlan, chosen: ExportFormat, part: ExportPart, *, alone: bool) -> Path:
    if alone and out.suffix.lower() == chosen.suffix and not out.is_dir():
        return out
    return out / f"{plan.page_name}-{plan.week}{part.suffix}{chosen.suffix}"
