"""Which weeks may not be planned now, each reason one function (domain.md 9.7, interfaces.md)."""

from __future__ import annotations

from collections.abc import Iterator

from eros_desktop.domain.captions.table import CaptionTable
from eros_desktop.domain.errors import Conflict, ErosError, InvalidInput
from eros_desktop.domain.planning.planner import why_not
from eros_desktop.services.plans.gathering import Candidate


def refusal(candidate: Candidate, bank: CaptionTable, replace: bool) -> ErosError | None:
    """The first reason why this week must not or cannot be planned, or None."""
    return next(_refusals(candidate, replace), None) or why_not(candidate.profile, bank)


def _refusals(candidate: Candidate, replace: bool) -> Iterator[ErosError]:
    page, week, stored = candidate.profile.creator.page_name, candidate.week, candidate.stored
    if week.monday < candidate.today:
        yield InvalidInput(
            "week",
            f"The week of {week} has begun or is past for {page} (it is {candidate.today} there). "
            "Nothing was changed; name a week that starts today or later.",
            code="PAST_DATE",
        )
    if stored is not None and stored.status == "completed":
        yield Conflict(
            f"The week of {week} for {page} is completed, so it stays as it is. Plan another week.",
            code="SCHEDULE_COMPLETED",
        )
    if stored is not None and stored.status == "queued":
        yield Conflict(
            f"The week of {week} for {page} is queued, so it stays as it is. "
            "Reopen it first, or plan another week.",
            code="SCHEDULE_LOCKED",
        )
    if stored is not None and not replace:
        yield Conflict(
            f"The week of {week} for {page} is already planned ({stored.status}). Nothing was changed; "
            "use --replace to plan it anew, locked and hand-edited sends stay.",
            code="SCHEDULE_LOCKED",
        )
