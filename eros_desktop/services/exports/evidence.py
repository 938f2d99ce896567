"""What proves how a week came about, read from the workspace: who did what when, its rules, what went out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.services.exports.outgoing import Evidence, JournalLine, Outgoing
from eros_desktop.store.activity import ActivityFilter, ActivityRow
from eros_desktop.store.stores import Stores, WorkspaceStore

MOST_LINES = 10_000
STEPS = ("Approved ", "Made ", "Completed ", "Reopened ", "Exported ")
"""How the lines begin that say who let the week go on (`plans.statuses`, `exports.records`)."""


@dataclass(frozen=True, slots=True)
class EvidenceReader:
    """Reads the evidence of weeks from one workspace."""

    store: WorkspaceStore

    def with_evidence(self, outgoing: Sequence[Outgoing]) -> list[Outgoing]:
        """The same weeks, each with its evidence."""
        with self.store.read() as stores:
            return [replace(one, evidence=_evidence(stores, one.whole)) for one in outgoing]


def _evidence(stores: Stores, plan: WeekPlan) -> Evidence:
    """Lines about this creator's week, and those about the week of several creators together."""
    wanted = ActivityFilter(week_start=str(plan.week))
    rows = [
        row
        for row in stores.activity.page(wanted, MOST_LINES, 0)
        if row.creator_id in (None, str(plan.creator_id))
    ]
    stamp = stores.plans.stamp(plan.creator_id, plan.week)
    return Evidence(
        journal=tuple(_line(stores, row) for row in reversed(rows)),
        generated_at=stamp.generated_at if stamp else None,
        run_id=stamp.run_id if stamp else None,
        reopened_reason=stamp.reopened_reason if stamp else None,
        data_revision=stores.info.data_revision(),
    )


def _line(stores: Stores, row: ActivityRow) -> JournalLine:
    return JournalLine(
        row.happened_at,
        row.done_by,
        row.kind,
        row.outcome,
        row.summary,
        stores.activity.details(row.activity_id),
        row.is_undone,
        row.kind in ("week", "export") and row.summary.startswith(STEPS),
    )
