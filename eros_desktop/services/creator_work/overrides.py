"""A manager's own figures for some dates, and triggers that end before their day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from eros_desktop.domain.errors import InvalidInput, NotFound
from eros_desktop.domain.values import CreatorId, PageType
from eros_desktop.domain.volume.checks import check_override
from eros_desktop.domain.volume.rules import VolumeRules
from eros_desktop.domain.volume.values import VolumeOverride
from eros_desktop.domain.weeks import day_of
from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.changes import Change
from eros_desktop.services.creator_work.writing import RowWriter, Wish, changed_row
from eros_desktop.store.row_changes import RowChange, rows_of
from eros_desktop.store.row_lists import next_number
from eros_desktop.store.stores import Stores

LONGEST_REASON = 500


@dataclass(frozen=True, slots=True)
class OverrideDraft:
    """What a manager asks for from `first` to `last`, both included; at least one figure must be given."""

    first: date
    last: date
    level: int | None = None
    revenue_per_day: int | None = None
    engagement_per_day: int | None = None
    retention_per_day: int | None = None
    reason: str = ""

    @property
    def figures(self) -> VolumeOverride:
        return VolumeOverride(
            self.level, self.revenue_per_day, self.engagement_per_day, self.retention_per_day, self.reason
        )


@dataclass(frozen=True, slots=True)
class Override:
    """A stored one. `is_active` is False once it was ended before its first day or taken out."""

    override_id: int
    creator_id: CreatorId
    draft: OverrideDraft
    is_active: bool

    def standing(self, today: date) -> str:
        """`in force`, `coming`, `over` or `ended`."""
        if not self.is_active:
            return "ended"
        if today < self.draft.first:
            return "coming"
        return "over" if today > self.draft.last else "in force"


@dataclass(frozen=True, slots=True)
class Trigger:
    """A stored multiplier of a content type. `expires_on` is the last day it counts, None if unreadable."""

    trigger_id: int
    content_type: str
    trigger_type: str
    multiplier: float
    reason: str
    confidence: str
    detected_on: date | None
    expires_on: date | None
    is_active: bool
    applied_count: int

    def counts_on(self, day: date) -> bool:
        return self.is_active and self.expires_on is not None and self.expires_on >= day


class OverrideService:
    """Adds, changes and ends overrides; ends triggers."""

    def __init__(self, writer: RowWriter, rules: VolumeRules) -> None:
        self._writer = writer
        self._rules = rules

    def add(self, creator_id: CreatorId, draft: OverrideDraft) -> Change:
        """Stores an override; it counts for every week its dates touch, the newest one winning.

        Raises InvalidInput for dates out of order, no figure at all or one out of range, NotFound.
        """

        def wished(stores: Stores, at: str) -> Wish | None:
            page, page_type = _page(stores, creator_id)
            self._check(draft, page_type)
            number = next_number(stores.connection, "volume_overrides")
            row = {"creator_id": creator_id, **_row(draft), "is_active": 1, "created_at": at}
            change = RowChange("volume_overrides", {"override_id": number}, None, row)
            said = f"Set {_figures(draft)} for {page} from {draft.first} to {draft.last}"
            return Wish((change,), Subject("creator", creator_id), said)

        return self._writer.write(wished)

    def change(self, override_id: int, draft: OverrideDraft) -> Change:
        """Gives an override other dates and figures. Raises as `add` does."""

        def wished(stores: Stores, _at: str) -> Wish | None:
            row = _found(stores, "volume_overrides", "override_id", override_id)
            page, page_type = _page(stores, row["creator_id"])
            self._check(draft, page_type)
            values = {**_row(draft), "is_active": 1}
            change = changed_row(stores, "volume_overrides", {"override_id": override_id}, values)
            said = f"Changed the override of {page} to {_figures(draft)} from {draft.first} to {draft.last}"
            return Wish(() if change is None else (change,), Subject("creator", row["creator_id"]), said)

        return self._writer.write(wished)

    def end(self, override_id: int, today: date) -> Change:
        """Ends an override yesterday, so that today's calculations go without it.

        One that had not begun before today is switched off and keeps its dates. Raises NotFound.
        """

        def wished(stores: Stores, _at: str) -> Wish | None:
            row = _found(stores, "volume_overrides", "override_id", override_id)
            page, _ = _page(stores, row["creator_id"])
            yesterday = (today - timedelta(days=1)).isoformat()
            has_begun = row["start_date"] <= yesterday
            values: dict[str, Any] = {"end_date": yesterday} if has_begun else {"is_active": 0}
            change = changed_row(stores, "volume_overrides", {"override_id": override_id}, values)
            said = f"Ended the override of {page} from {row['start_date']}"
            return Wish(() if change is None else (change,), Subject("creator", row["creator_id"]), said)

        return self._writer.write(wished)

    def end_trigger(self, trigger_id: int) -> Change:
        """Switches a trigger off before it expires. Raises NotFound."""

        def wished(stores: Stores, _at: str) -> Wish | None:
            row = _found(stores, "volume_triggers", "trigger_id", trigger_id)
            page, _ = _page(stores, row["creator_id"])
            change = changed_row(stores, "volume_triggers", {"trigger_id": trigger_id}, {"is_active": 0})
            said = f"Ended the trigger on {row['content_type'].replace('_', ' ')} of {page}"
            return Wish(() if change is None else (change,), Subject("creator", row["creator_id"]), said)

        return self._writer.write(wished)

    def _check(self, draft: OverrideDraft, page_type: PageType) -> None:
        if draft.last < draft.first:
            raise InvalidInput(
                "last",
                f"The last day {draft.last} lies before the first day {draft.first}. "
                "Nothing was changed; put them in order.",
            )
        if replace(draft.figures, reason="") == VolumeOverride():
            raise InvalidInput(
                "level", "No figure was given. Nothing was changed; give a level or at least one count a day."
            )
        if len(draft.reason) > LONGEST_REASON or "\0" in draft.reason:
            raise InvalidInput(
                "reason", f"The reason may have up to {LONGEST_REASON} characters. Nothing was changed."
            )
        check_override(draft.figures, page_type, self._rules)


def override_of(row: Mapping[str, Any]) -> Override | None:
    """A stored row; None for one whose dates cannot be read."""
    first, last = day_of(row["start_date"]), day_of(row["end_date"])
    if first is None or last is None:
        return None
    draft = OverrideDraft(
        first,
        last,
        row["volume_level"],
        row["revenue_per_day"],
        row["engagement_per_day"],
        row["retention_per_day"],
        row["reason"] or "",
    )
    return Override(row["override_id"], CreatorId(row["creator_id"]), draft, bool(row["is_active"]))


def trigger_of(row: Mapping[str, Any]) -> Trigger:
    return Trigger(
        row["trigger_id"],
        row["content_type"],
        row["trigger_type"],
        row["adjustment_multiplier"],
        row["reason"],
        row["confidence"] or "moderate",
        day_of(row["detected_at"]),
        day_of(row["expires_at"]),
        bool(row["is_active"]),
        row["applied_count"] or 0,
    )


def _row(draft: OverrideDraft) -> dict[str, Any]:
    return {
        "start_date": draft.first.isoformat(),
        "end_date": draft.last.isoformat(),
        "volume_level": draft.level,
        "revenue_per_day": draft.revenue_per_day,
        "engagement_per_day": draft.engagement_per_day,
        "retention_per_day": draft.retention_per_day,
        "reason": draft.reason.strip() or None,
    }


def _figures(draft: OverrideDraft) -> str:
    parts = [
        None if draft.level is None else f"level {draft.level}",
        *(
            None if count is None else f"{count} {name} a day"
            for count, name in (
                (draft.revenue_per_day, "revenue"),
                (draft.engagement_per_day, "engagement"),
                (draft.retention_per_day, "retention"),
            )
        ),
    ]
    return ", ".join(part for part in parts if part)


def _page(stores: Stores, creator_id: str) -> tuple[str, PageType]:
    found = stores.creators.find(creator_id)
    if found is None:
        raise NotFound(f"There is no creator '{creator_id}' any more. Nothing was changed; reload the list.")
    return found.page_name, found.page_type


def _found(stores: Stores, table: str, key: str, number: int) -> Mapping[str, Any]:
    (row,) = rows_of(stores.connection, table, ({key: number},))
    if row is None:
        raise NotFound("That entry is not there any more. Nothing was changed; reload the list.")
    return row
