"""Exports stored weeks, or parts of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time
from functools import cached_property
from pathlib import Path
from zoneinfo import ZoneInfo

from eros_desktop.domain.errors import CannotPlan, ErosError, NotFound
from eros_desktop.domain.reference import Reference
from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.weeks import Week
from eros_desktop.services.changes import Change, Topic
from eros_desktop.services.clock import Clock
from eros_desktop.services.exports.evidence import EvidenceReader
from eros_desktop.services.exports.files import Staged, stage_all
from eros_desktop.services.exports.formats import ExportFormat, format_named, load_formats
from eros_desktop.services.exports.naming import paths_of
from eros_desktop.services.exports.outgoing import Outgoing, Wishes
from eros_desktop.services.exports.parts import WHOLE, ExportPart, exported_before, marks_of, part_of
from eros_desktop.services.exports.reading import StoredWeeks, read_week
from eros_desktop.services.exports.records import Batch, finish, named_again, prepare
from eros_desktop.services.exports.sifting import Sifted, lost_sentence, sift
from eros_desktop.services.plans.service import PlanService
from eros_desktop.store.exports import ExportNote, ExportStore
from eros_desktop.store.stores import WorkspaceStore

PastExports = tuple[ExportNote, ...]
"""The files that were written from one creator's week, oldest first."""


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written, what was left out and why, and what had been exported before, each as a sentence.

    `queued` counts the weeks that became queued with it; `notes` say what the tool was not told.
    """

    files: tuple[Path, ...]
    sends: int
    left_out: tuple[str, ...]
    already_exported: tuple[str, ...]
    change: Change
    queued: int = 0
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EarlierExport:
    """A file that holds sends of this part just as they are now.

    `is_certain` is False where the program ended before it could note that the file was written.
    """

    format: str
    exported_at: str
    items: tuple[int, ...]
    is_certain: bool = True


@dataclass(frozen=True, slots=True)
class ExportPreview:
    """What a file would hold. `sample` is its first row as (name, value), empty where nothing may go out.

    `reasons` tells how many sends are left out for `caption`, `channel`, `soon` and `clock`.
    """

    sends: int
    left_out: int
    earlier: tuple[EarlierExport, ...]
    sample: tuple[tuple[str, str], ...]
    reasons: tuple[tuple[str, int], ...] = ()

    @property
    def exported_items(self) -> frozenset[int]:
        """The sends of the part that are in an earlier file."""
        return frozenset(item for found in self.earlier for item in found.items)


class ExportService:
    """Writes weeks as files; the formats lie under `resources`."""

    def __init__(
        self, store: WorkspaceStore, plans: PlanService, reference: Reference, clock: Clock, resources: Path
    ) -> None:
        self._store = store
        self._plans = plans
        self._reference = reference
        self._clock = clock
        self._resources = resources

    @cached_property
    def _formats(self) -> tuple[ExportFormat, ...]:
        return load_formats(self._resources)

    def formats(self) -> Sequence[ExportFormat]:
        """Every format there is."""
        return self._formats

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
        zone: str | None = None,
        account: str = "",
    ) -> ExportPreview:
        """What `export` would write of a week, and what of it went out before; reads and writes nothing.

        Raises InvalidInput for an unknown format or zone and for a part without sends.
        """
        chosen = format_named(self._formats, format_key)
        wishes = self._wishes(plan, zone=zone, account=account)
        wanted = part_of(plan, part)
        sifted = sift(wanted, chosen.spec, wishes, allow_manual=allow_manual)
        out, now = sifted.plan, marks_of(sifted.plan.sends)
        found = (
            EarlierExport(one.format, one.exported_at, exported_before(now, one.marks), one.is_certain)
            for one in past
        )
        return ExportPreview(
            len(out.sends),
            len(sifted.left_out),
            tuple(one for one in found if one.items),
            chosen.sample(out, wishes) if out.sends else (),
            sifted.reasons,
        )

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
        zone: str | None = None,
        account: str = "",
    ) -> Exported:
        """Writes the files of each creator into the folder `out`, or to the file `out` where there is one.

        A file name is taken for `out` when it ends like the format's files. Every file is read back before
        any replaces anything; nothing is written unless all are right. `zone` tells a posting tool's times on
        another clock than the creator's, `account` is its id of the account. Approved weeks of which all
        sends went out become queued. Raises InvalidInput for an unknown format or zone and an empty part,
        NotFound without a stored week, CannotPlan when no send may go out, CannotWrite for the file.
        """
        chosen = format_named(self._formats, format_key)
        loaded = self._loaded(creator_ids, week)
        wishes = self._wishes(loaded[0][0], raw=raw, zone=zone, account=account)
        return self._export(chosen, loaded, out, wishes, part, allow_manual=allow_manual)

    def export_all(
        self,
        creator_ids: Sequence[CreatorId],
        week: Week,
        out: Path,
        *,
        raw: bool = False,
        allow_manual: bool = False,
        zone: str | None = None,
        account: str = "",
    ) -> Mapping[str, Exported | ErosError]:
        """Writes the weeks in every format that hands sends over, into the folder `out`; weeks are read once.

        A format that can carry nothing of the weeks has its refusal instead. Raises as `export` does for what
        concerns every format.
        """
        loaded = self._loaded(creator_ids, week)
        wishes = self._wishes(loaded[0][0], raw=raw, zone=zone, account=account)
        found: dict[str, Exported | ErosError] = {}
        for chosen in self._formats:
            if chosen.spec.hands_over:
                try:
                    found[chosen.key] = self._export(
                        chosen, loaded, out, wishes, WHOLE, allow_manual=allow_manual
                    )
                except CannotPlan as refusal:
                    found[chosen.key] = refusal
        return found

    def read_week(self, path: Path) -> WeekPlan:
        """The week of a JSON or CSV export, read back; stores nothing.

        Raises ImportFailed and InvalidInput for another file, NotFound for a page nobody has.
        """
        stored = StoredWeeks(self._store)
        return read_week(path, self._reference, stored.creator_of, stored.stored_of)

    # -- what goes out ----------------------------------------------------------------------

    def _loaded(self, creator_ids: Sequence[CreatorId], week: Week) -> list[tuple[WeekPlan, PastExports]]:
        plans = [self._plans.stored(creator_id, week) for creator_id in dict.fromkeys(creator_ids)]
        with self._store.read() as stores:
            exports = ExportStore(stores.connection)
            return [(plan, exports.notes(plan.creator_id, week)) for plan in plans]

    def _export(
        self,
        chosen: ExportFormat,
        loaded: Sequence[tuple[WeekPlan, PastExports]],
        out: Path,
        wishes: Wishes,
        part: ExportPart,
        *,
        allow_manual: bool,
    ) -> Exported:
        spec = chosen.spec
        sifted = [sift(part_of(plan, part), spec, wishes, allow_manual=allow_manual) for plan, _ in loaded]
        outgoing = self._outgoing(chosen, loaded, sifted, part)
        try:
            pieces = chosen.write(outgoing, wishes)
        except ValueError as error:
            raise ErosError(
                f"The {chosen.name} file read back differs from the week: {error}. No file was written; "
                "report this.",
                code="VALIDATION_ERROR",
            ) from error
        batch = Batch(spec, outgoing, pieces, paths_of(out, pieces, spec, part, alone=len(loaded) == 1))
        queued, change = self._write(batch)
        lost = (lost_sentence(one.plan, spec) for one in outgoing)
        return Exported(
            tuple(batch.paths),
            batch.sends,
            tuple(one.sentence for each in sifted for one in each.left_out),
            tuple(sentence for one in outgoing for sentence in named_again(one)),
            change,
            queued,
            tuple(sentence for sentence in lost if sentence is not None),
        )

    def _wishes(self, plan: WeekPlan, *, raw: bool = False, zone: str | None, account: str) -> Wishes:
        """The wishes with the present instant: a fixed day begins at midnight in the creator's zone."""
        now = self._clock.now().astimezone(UTC)
        if self._clock.fixed is not None:
            now = datetime.combine(self._clock.fixed, time(), ZoneInfo(plan.timezone)).astimezone(UTC)
        return Wishes(raw, zone, account, now)

    def _outgoing(
        self,
        chosen: ExportFormat,
        loaded: Sequence[tuple[WeekPlan, PastExports]],
        sifted: Sequence[Sifted],
        part: ExportPart,
    ) -> list[Outgoing]:
        """Who has something to write. Raises CannotPlan when a week has no caption, or nobody anything."""
        found = []
        for (whole, past), each in zip(loaded, sifted, strict=True):
            if each.left_out and not each.plan.sends:
                if each.misses_only_captions:
                    raise _refusal(
                        f"No send of the week of {whole.week} for {whole.page_name} has a caption. No file "
                        "was written; write the captions first, or ask for sends without."
                    )
                continue
            found.append(Outgoing(each.plan, whole, past, not part.is_whole))
        if not found:
            first = loaded[0][0]
            raise _refusal(
                f"No send of the week of {first.week} for {first.page_name} can go out with {chosen.name}. "
                "No file was written; choose another format or another part."
            )
        if chosen.spec.layout == "pack":
            return EvidenceReader(self._store).with_evidence(found)
        return found

    # -- writing ----------------------------------------------------------------------------

    def _write(self, batch: Batch) -> tuple[int, Change]:
        """Puts all files in place; those that got it are noted even when a later one could not."""
        staged: list[Staged] = []
        put = 0
        change = 0, Change(Topic.NOTHING, batch.summary())
        at = self._clock.stamp()
        try:
            stage_all(batch.paths, [piece.data for piece in batch.pieces], staged)
            notes = self._prepare(batch, at)
            try:
                for file in staged:
                    file.put()
                    put += 1
            finally:
                if notes is not None:
                    change = self._finish(batch.first(put), notes, at)
        finally:
            for file in staged[put:]:
                file.drop()
        return change

    def _prepare(self, batch: Batch, at: str) -> list[int] | None:
        """Notes what is about to get its name; None where nothing can be noted."""
        if self._store.is_read_only:
            return None
        with self._store.write() as stores:
            return prepare(stores, batch, at)

    def _finish(self, batch: Batch, notes: Sequence[int], at: str) -> tuple[int, Change]:
        with self._store.write() as stores:
            return finish(stores, batch, notes, at)


def _refusal(sentence: str) -> CannotPlan:
    return CannotPlan(sentence, code="LOW_CAPTION_POOL")
