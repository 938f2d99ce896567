"""Planned weeks: one row a week, one row a send, everything a plan says about itself."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import asdict, dataclass
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, and_, delete, func, insert, select, update

from eros_desktop.domain.schedule.document import (
    assignment_from_document,
    validation_from_document,
)
from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan, WeekStatus
from eros_desktop.domain.values import Category, CreatorId
from eros_desktop.domain.weeks import Week
from eros_desktop.store.info import InfoStore
from eros_desktop.store.plan_rows import (
    day_rows,
    detail_row,
    followup_rows,
    item_row,
    planned_send,
    strategy_of,
    week_row,
)
from eros_desktop.store.tables.captions import caption_bank
from eros_desktop.store.tables.core import creators
from eros_desktop.store.tables.plans import planned_send_details, week_plans
from eros_desktop.store.tables.schedule import daily_activity_schedules, ppv_followup_tracking, schedule_items

GIVEN_REVISION = "week_revision"
"""The highest revision a week had that is not there any more."""

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


@dataclass(frozen=True, slots=True)
class WeekStamp:
    """Who made the stored version of a week and when (UTC), and why it was reopened, if it was."""

    generated_at: str
    run_id: str | None
    reopened_reason: str | None = None


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
            .where(_is_week(creator_id, week))
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
            strategy=strategy_of(row.strategy_json),
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
        self, plan: WeekPlan, fingerprint: str, validation: Mapping[str, Any] | None, run_id: str, at: str
    ) -> int:
        """Stores the week in place of what was there and returns its new revision."""
        known = self._connection.execute(
            select(week_plans.c.week_plan_id).where(_is_week(plan.creator_id, plan.week))
        ).scalar()
        if known is not None:
            self._clear(int(known), plan)
        self._clear_days(plan)
        revision = self._next_revision()
        values = week_row(plan, fingerprint, validation, run_id, at) | {"revision": revision}
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

    def stamp(self, creator_id: CreatorId, week: Week) -> WeekStamp | None:
        """The stamp of the stored week; None when nothing was planned."""
        row = self._connection.execute(
            select(week_plans.c.generated_at, week_plans.c.run_id, week_plans.c.reopened_reason).where(
                _is_week(creator_id, week)
            )
        ).first()
        return None if row is None else WeekStamp(*row)

    def set_stamp(self, creator_id: CreatorId, week: Week, stamp: WeekStamp) -> None:
        """Gives the stored week a stamp."""
        self._connection.execute(update(week_plans).where(_is_week(creator_id, week)).values(**asdict(stamp)))

    def remove(self, plan: WeekPlan) -> None:
        """Takes a stored week out with its sends and everything derived from them."""
        known = self._connection.execute(
            select(week_plans.c.week_plan_id).where(_is_week(plan.creator_id, plan.week))
        ).scalar_one()
        self._keep_rising()
        self._clear(int(known), plan)
        self._clear_days(plan)
        self._connection.execute(delete(week_plans).where(week_plans.c.week_plan_id == known))

    def day_rows(self, creator_id: CreatorId, week: Week) -> tuple[dict[str, Any], ...]:
        """The week's rows a day as they are stored."""
        rows = self._connection.execute(
            select(daily_activity_schedules)
            .where(_in_week(creator_id, week))
            .order_by(daily_activity_schedules.c.schedule_date)
        )
        return tuple(dict(row._mapping) for row in rows)

    def add_day_rows(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Puts rows of `day_rows` back."""
        if rows:
            self._connection.execute(insert(daily_activity_schedules), [dict(row) for row in rows])

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

    def with_status(self, status: WeekStatus) -> tuple[WeekKey, ...]:
        """Creator and Monday of every stored week of a status, oldest first."""
        rows = self._connection.execute(
            select(week_plans.c.creator_id, week_plans.c.week_start)
            .where(week_plans.c.status == status)
            .order_by(week_plans.c.week_start, week_plans.c.creator_id)
        )
        return tuple((row[0], row[1]) for row in rows)

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
        given = InfoStore(self._connection).get(GIVEN_REVISION)
        return max(self.revision(), int(given or 0)) + 1

    def _keep_rising(self) -> None:
        """Lets no revision be given twice although the week that had the highest one goes."""
        InfoStore(self._connection).set(GIVEN_REVISION, str(self._next_revision() - 1))

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
        self._connection.execute(delete(daily_activity_schedules).where(_in_week(plan.creator_id, plan.week)))


def _is_week(creator_id: CreatorId, week: Week) -> ColumnElement[bool]:
    return and_(week_plans.c.creator_id == creator_id, week_plans.c.week_start == str(week))


def _in_week(creator_id: CreatorId, week: Week) -> ColumnElement[bool]:
    days = daily_activity_schedules.c
    return and_(days.creator_id == creator_id, days.schedule_date.between(str(week), week.sunday.isoformat()))
