"""Exports stored weeks."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from eros_desktop.domain.errors import CannotPlan, InvalidInput, NotFound
from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.weeks import Week, hhmm
from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.activity.journal import note
from eros_desktop.services.changes import Change, Topic
from eros_desktop.services.clock import Clock
from eros_desktop.services.exports.files import write_whole
from eros_desktop.services.exports.formats import FORMATS, ExportFormat
from eros_desktop.services.plans.service import PlanService
from eros_desktop.store.stores import WorkspaceStore


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written, what was left out and why, and what had been exported before, each as a sentence."""

    files: tuple[Path, ...]
    sends: int
    left_out: tuple[str, ...]
    already_exported: tuple[str, ...]
    change: Change


@dataclass(frozen=True, slots=True)
class _Sheet:
    """One file to be written."""

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

    def export(
        self,
        creator_ids: Sequence[CreatorId],
        week: Week,
        format_key: str,
        out: Path,
        *,
        raw: bool = False,
        allow_manual: bool = False,
    ) -> Exported:
        """Writes one file a creator into the folder `out`, or to the file `out` for a single creator.

        A file name is taken for `out` when it ends like the format's files. Every text is read back before it
        replaces anything; nothing is written unless all texts are right. Raises InvalidInput for an unknown
        format, NotFound without a stored week, CannotPlan when no send may go out, CannotWrite for the file.
        """
        chosen = self._format(format_key)
        plans = [self._plans.stored(creator_id, week) for creator_id in creator_ids]
        left_out: list[str] = []
        sheets = []
        for plan in plans:
            kept = _exportable(plan, allow_manual or not chosen.leaves_out_manual, left_out)
            text = chosen.render(kept, raw)
            chosen.verify(text, kept, raw)
            sheets.append(_Sheet(kept, _path(out, plan, chosen, alone=len(plans) == 1), text))
        before = self._named_again(plans)
        summary = f"Exported {len(sheets)} week{'s' if len(sheets) > 1 else ''} as {chosen.name}"
        activity_id = self._write(sheets, format_key, summary)
        return Exported(
            tuple(sheet.path for sheet in sheets),
            sum(len(sheet.plan.sends) for sheet in sheets),
            tuple(left_out),
            before,
            Change(Topic.WEEKS, summary, activity_id),
        )

    def _write(self, sheets: Sequence[_Sheet], format_key: str, summary: str) -> int | None:
        """Writes the files one by one; those that are written are noted even when a later one cannot be.

        Returns the line of the journal, None where nothing can be noted.
        """
        hashes: list[str] = []
        noted = None
        try:
            for sheet in sheets:
                hashes.append(hashlib.sha256(write_whole(sheet.path, sheet.text)).hexdigest())
        finally:
            if hashes and not self._store.is_read_only:
                noted = self._note(sheets[: len(hashes)], hashes, format_key, summary)
        return noted

    def _format(self, key: str) -> ExportFormat:
        for known in FORMATS:
            if known.key == key:
                return known
        names = ", ".join(known.key for known in FORMATS)
        raise InvalidInput(
            "format", f"'{key}' is not an export format. Nothing was written; use one of {names}."
        )

    def _named_again(self, plans: Sequence[WeekPlan]) -> tuple[str, ...]:
        with self._store.read() as stores:
            return tuple(
                f"The week of {plan.week} for {plan.page_name} was already exported as {format_key} "
                f"on {at} UTC."
                for plan in plans
                for format_key, at in stores.plans.exported(plan.creator_id, plan.week)
            )

    def _note(self, sheets: Sequence[_Sheet], hashes: Sequence[str], format_key: str, summary: str) -> int:
        """A file that left cannot be called back, so the line of the journal has no undo."""
        only = sheets[0].plan.creator_id if len(sheets) == 1 else None
        subject = Subject("export", creator_id=only, week=sheets[0].plan.week, key=format_key)
        paths = "\n".join(str(sheet.path) for sheet in sheets)
        with self._store.write() as stores:
            stores.plans.add_exports(
                [
                    {
                        "creator_id": sheet.plan.creator_id,
                        "week_start": str(sheet.plan.week),
                        "format": format_key,
                        "file_name": sheet.path.name,
                        "file_sha256": digest,
                        "status": "written",
                        "items_json": json.dumps([send.item_id for send in sheet.plan.sends]),
                        "exported_at": self._clock.stamp(),
                    }
                    for sheet, digest in zip(sheets, hashes, strict=True)
                ]
            )
            return note(stores, subject, summary, self._clock.stamp(), details=paths)


def _exportable(plan: WeekPlan, allow_manual: bool, left_out: list[str]) -> WeekPlan:
    """The week without the sends that may not go out; each of those is named.

    Raises CannotPlan when none is left.
    """
    if allow_manual:
        return plan
    missing = [send for send in plan.sends if send.caption_id is None and not send.caption_text]
    left_out.extend(
        f"{plan.page_name}: {send.day:%a} {hhmm(send.at)} {send.send_type_key} (item {send.item_id}) "
        "has no caption and was left out."
        for send in missing
    )
    kept = tuple(send for send in plan.sends if send not in missing)
    if plan.sends and not kept:
        raise CannotPlan(
            f"No send of the week of {plan.week} for {plan.page_name} has a caption. No file was written; "
            "write the captions first, or ask for sends without captions.",
            code="LOW_CAPTION_POOL",
        )
    return replace(plan, sends=kept)


def _path(out: Path, plan: WeekPlan, chosen: ExportFormat, *, alone: bool) -> Path:
    if alone and out.suffix.lower() == chosen.suffix and not out.is_dir():
        return out
    return out / f"{plan.page_name}-{plan.week}{chosen.suffix}"
