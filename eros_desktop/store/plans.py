"""Planned weeks: one row a week, one row a send, everything a plan says about itself."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Connection, delete, func, insert, select, update

from eros_desktop.domain.schedule.document import (
    assignment_document,
    assignment_from_document,
    validation_from_document,
)
from eros_desktop.domain.schedule.sends import DayStrategy, PlannedSend, WeekPlan, WeekStatus
from eros_desktop.domain.values import Category, CreatorId
from eros_desktop.domain.weeks import Week
from eros_desktop.store.plan_rows import day_rows, detail_row, followup_rows, item_row, planned_send
from eros_desktop.store.tables.captions import caption_bank
from eros_desktop.store.tables.core import creators
from eros_desktop.store.tables.plans import exports, planned_send_details, week_plans
from eros_desktop.store.tables.schedule import daily_activity_schedules, ppv_followup_tracking, schedule_items

WeekKey = tuple[CreatorId, str]
"""Creator and Monday (`YYYY-MM-DD`)."""

_DAY = "CAST(julianday(i.schedule_date) - 1721424.5 AS INTEGER)"
_USES_OF_WEEKS = f"""
SELECT w.creator_id, w.week_start, i.caption_id, {_DAY}
FROM week_plans w
JOIN planned_send_details d ON d.week_plan_id = w.week_plan_id
JOIN schedule_items i ON i.id = d.schedule_item_id AND i.caption_id IS NOT NULL
"""
_STRAY_USES = f"""
SELECT i.creator_id, i.caption_id, {_DAY} FROM schedule_items i
WHERE i.caption_id IS NOT NULL AND i.id NOT IN (SELECT schedule_item_id FROM planned_send_details)
"""


class PlannedUse(NamedTuple):
    """A caption planned for a day (proleptic ordinal) by a creator.

    `week_start` is empty outside stored weeks.
    """

    creator_id: CreatorId
    week_start: str
    caption_id: str
    day: int


@dataclass(frozen=True, slots=True)
class StoredWeek:
    """A week's own row: status, revision, fingerprint and when it was generated (UTC)."""

    creator_id: CreatorId
    status: WeekStatus
    revision: int
    fingerprint: str
    generated_at: str


class PlanStore:
    """Reads and writes planned weeks on one connection; `categories` maps send types to theirs."""

    def __init__(self, connection: Connection, categories: Mapping[str, Category]) -> None:
        self._connection = connection
        self._categories = categories

    def stored(self, week: Week) -> dict[CreatorId, StoredWeek]:
        """The rows of all creators' weeks, without their sends."""
        rows = self._connection.execute(select(week_plans).where(week_plans.c.week_start == str(week)))
        return {
            row.creator_id: StoredWeek(
                row.creator_id, row.status, row.revision, row.fingerprint, row.generated_at
            )
            for row in rows
        }

    def load(self, creator_id: CreatorId, week: Week) -> WeekPlan | None:
        """The stored week with its sends, texts and verdict; None when nothing was planned."""
        row = self._connection.execute(
            select(week_plans, creators.c.page_name, creators.c.page_type)
            .join(creators, creators.c.creator_id == week_plans.c.creator_id)
            .where(week_plans.c.creator_id == creator_id, week_plans.c.week_start == str(week))
        ).first()
        if row is None:
            return None
        return WeekPlan(
            creator_id=creator_id,
            page_name=row.page_name,
            page_type=row.page_type,
            timezone=row.timezone,
            week=week,
            seed=row.seed,
            status=row.status,
            sends=self._sends(row.week_plan_id),
            strategy=_strategy(row.strategy_json),
            volume=json.loads(row.volume_json),
            assignment=assignment_from_document(json.loads(row.assignment_json))
            if row.assignment_json
            else None,
            validation=validation_from_document(json.loads(row.validation_json))
            if row.validation_json
            else None,
            warnings=tuple(json.loads(row.warnings_json)),
        )

    def save(
        self, plan: WeekPlan, fingerprint: str, validation: Mapping[str, Any], run_id: str, at: str
    ) -> int:
        """Stores the week in place of what was there and returns its new revision."""
        known = self._connection.execute(
            select(week_plans.c.week_plan_id).where(
                week_plans.c.creator_id == plan.creator_id, week_plans.c.week_start == str(plan.week)
            )
        ).scalar()
        if known is not None:
            self._clear(int(known), plan)
        self._clear_days(plan)
        revision = self._next_revision()
        values = _week_row(plan, fingerprint, validation, run_id, at) | {"revision": revision}
        if known is None:
            key = self._connection.execute(insert(week_plans).values(**values)).inserted_primary_key
            assert key is not None
            week_plan_id = int(key[0])
        else:
            week_plan_id = int(known)
            self._connection.execute(
                update(week_plans).where(week_plans.c.week_plan_id == known).values(**values)
            )
        self._add_sends(plan, week_plan_id)
        return revision

    def set_locked(self, creator_id: CreatorId, week: Week, item_id: int, locked: bool) -> bool:
        """Locks or frees one send; False when there is no such send."""
        plan_id = select(week_plans.c.week_plan_id).where(
            week_plans.c.creator_id == creator_id, week_plans.c.week_start == str(week)
        )
        changed = self._connection.execute(
            update(planned_send_details)
            .where(
                planned_send_details.c.week_plan_id == plan_id.scalar_subquery(),
                planned_send_details.c.item_number == item_id,
            )
            .values(is_locked=int(locked))
        )
        self._connection.execute(
            update(week_plans)
            .where(week_plans.c.creator_id == creator_id, week_plans.c.week_start == str(week))
            .values(revision=self._next_revision())
        )
        return changed.rowcount == 1

    def week_revisions(self) -> dict[WeekKey, int]:
        """The revision of every stored week, by creator and Monday."""
        rows = self._connection.execute(
            select(week_plans.c.creator_id, week_plans.c.week_start, week_plans.c.revision)
        )
        return {(row[0], row[1]): row[2] for row in rows.all()}

    def uses(self, weeks: Set[WeekKey] | None = None) -> list[PlannedUse]:
        """The captions planned in these weeks (default: in every stored week), by creator and week."""
        query = (
            _USES_OF_WEEKS
            if weeks is None
            else f"{_USES_OF_WEEKS} WHERE w.creator_id = ? AND w.week_start = ?"
        )
        groups: Iterable[tuple[str, ...]] = [()] if weeks is None else sorted(weeks)
        return [
            PlannedUse(row[0], row[1], row[2], row[3])
            for group in groups
            for row in self._connection.exec_driver_sql(query, group).all()
        ]

    def uses_without_week(self) -> list[PlannedUse]:
        """Captions of items that belong to no stored week, such as imported ones."""
        return [
            PlannedUse(row[0], "", row[1], row[2])
            for row in self._connection.exec_driver_sql(_STRAY_USES).all()
        ]

    def revision_outside(self, weeks: Set[WeekKey]) -> int:
        """The highest revision among all weeks but these (creator and Monday), 0 when there are no others."""
        revisions = self.week_revisions()
        return max((revision for week, revision in revisions.items() if week not in weeks), default=0)

    def revision(self) -> int:
        """The highest revision any week has; it rises with every saved week."""
        return self._connection.execute(select(func.max(week_plans.c.revision))).scalar() or 0

    def exported(self, creator_id: CreatorId, week: Week) -> tuple[tuple[str, str], ...]:
        """Format and moment of each earlier export of the week, oldest first."""
        rows = self._connection.execute(
            select(exports.c.format, exports.c.exported_at)
            .where(
                exports.c.creator_id == creator_id,
                exports.c.week_start == str(week),
                exports.c.status == "written",
            )
            .order_by(exports.c.export_id)
        )
        return tuple((row[0], row[1]) for row in rows)

    def add_exports(self, rows: Sequence[dict[str, Any]]) -> None:
        """Notes written files (columns of `exports`)."""
        if rows:
            self._connection.execute(insert(exports), list(rows))

    def add_rows(
        self,
        weeks: Sequence[dict[str, Any]],
        items: Sequence[dict[str, Any]],
        details: Sequence[dict[str, Any]],
    ) -> None:
        """Stores ready rows of week_plans, schedule_items and planned_send_details, such as a past year."""
        for table, rows in ((week_plans, weeks), (schedule_items, items), (planned_send_details, details)):
            if rows:
                self._connection.execute(insert(table), list(rows))

    def _next_revision(self) -> int:
        return self.revision() + 1

    def _sends(self, week_plan_id: int) -> tuple[PlannedSend, ...]:
        rows = self._connection.execute(
            select(schedule_items, planned_send_details, caption_bank.c.caption_text)
            .join(planned_send_details, planned_send_details.c.schedule_item_id == schedule_items.c.id)
            .outerjoin(caption_bank, caption_bank.c.caption_id == schedule_items.c.caption_id)
            .where(planned_send_details.c.week_plan_id == week_plan_id)
            .order_by(planned_send_details.c.item_number)
        ).all()
        numbers = {row.id: row.item_number for row in rows}
        return tuple(planned_send(row, numbers, self._categories) for row in rows)

    def _add_sends(self, plan: WeekPlan, week_plan_id: int) -> None:
        if not plan.sends:
            return
        last = self._connection.execute(select(func.max(schedule_items.c.id))).scalar() or 0
        ids = {send.item_id: last + send.item_id for send in plan.sends}
        self._connection.execute(
            insert(schedule_items), [item_row(send, plan.creator_id, ids) for send in plan.sends]
        )
        self._connection.execute(
            insert(planned_send_details), [detail_row(send, week_plan_id, ids) for send in plan.sends]
        )
        self._connection.execute(insert(daily_activity_schedules), day_rows(plan))
        if followups := followup_rows(plan, ids):
            self._connection.execute(insert(ppv_followup_tracking), followups)

    def _clear(self, week_plan_id: int, plan: WeekPlan) -> None:
        """Removes the sends of a week and what was derived from them."""
        owned = select(planned_send_details.c.schedule_item_id).where(
            planned_send_details.c.week_plan_id == week_plan_id
        )
        ids = [row[0] for row in self._connection.execute(owned)]
        first, last = plan.week.monday.isoformat(), plan.week.sunday.isoformat()
        self._connection.execute(
            delete(planned_send_details).where(planned_send_details.c.week_plan_id == week_plan_id)
        )
        self._connection.exec_driver_sql(
            "DELETE FROM schedule_items WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(ids),)
        )
        self._connection.execute(
            delete(ppv_followup_tracking).where(
                ppv_followup_tracking.c.creator_id == plan.creator_id,
                ppv_followup_tracking.c.parent_time.between(f"{first}T00:00", f"{last}T23:59"),
            )
        )

    def _clear_days(self, plan: WeekPlan) -> None:
        """Removes the week's rows a day, also those that came with an import."""
        days = daily_activity_schedules.c
        self._connection.execute(
            delete(daily_activity_schedules).where(
                days.creator_id == plan.creator_id,
                days.schedule_date.between(str(plan.week), plan.week.sunday.isoformat()),
            )
        )


def _week_row(
    plan: WeekPlan, fingerprint: str, validation: Mapping[str, Any], run_id: str, at: str
) -> dict[str, Any]:
    return {
        "creator_id": plan.creator_id,
        "week_start": str(plan.week),
        "status": plan.status,
        "seed": plan.seed,
        "fingerprint": fingerprint,
        "timezone": plan.timezone,
        "volume_json": json.dumps(plan.volume),
        "strategy_json": json.dumps({str(day): asdict(entry) for day, entry in plan.strategy.items()}),
        "validation_json": json.dumps(validation),
        "assignment_json": json.dumps(assignment_document(plan.assignment)) if plan.assignment else None,
        "warnings_json": json.dumps(plan.warnings),
        "generated_at": at,
        "run_id": run_id,
    }


def _strategy(stored: str) -> dict[date, DayStrategy]:
    return {
        date.fromisoformat(day): DayStrategy(
            entry["strategy"], entry["flavor"], tuple(entry["emphasis"]), tuple(entry["avoid"])
        )
        for day, entry in json.loads(stored).items()
    }
