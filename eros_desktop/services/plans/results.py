"""What generating weeks gives back, and the document of `plan --json`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from eros_desktop.domain.errors import ErosError
from eros_desktop.domain.schedule.document import plan_document
from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.services.changes import Change


@dataclass(frozen=True, slots=True)
class PlanError:
    """Why one creator could not be planned."""

    creator_id: str | None
    page_name: str
    code: str
    message: str

    @classmethod
    def of(cls, error: ErosError, creator_id: str | None, page_name: str) -> PlanError:
        return cls(creator_id, page_name, error.code, error.message)


@dataclass(frozen=True, slots=True)
class Generated:
    """The weeks of one run and the creators that were refused. `seconds` is wall time."""

    plans: tuple[WeekPlan, ...]
    errors: tuple[PlanError, ...]
    run_id: str
    seconds: float
    change: Change | None = None
    assignment_seconds: float = 0.0
    """What choosing the captions took of them."""
    remembered: bool = False
    """True when the same run was done less than an hour ago and its stored result came back."""


def generated_document(generated: Generated) -> dict[str, Any]:
    """The document of `plan --json`; `error` repeats the first refusal when nothing could be planned."""
    run = {
        "run_id": generated.run_id,
        "seconds": round(generated.seconds, 3),
        "assignment_seconds": round(generated.assignment_seconds, 3),
    }
    document: dict[str, Any] = {
        "plans": [plan_document(plan, run) for plan in generated.plans],
        "errors": [
            {
                "creator_id": refused.creator_id,
                "page_name": refused.page_name,
                "code": refused.code,
                "message": refused.message,
            }
            for refused in generated.errors
        ],
        "run": run,
    }
    if generated.errors and not generated.plans:
        first = generated.errors[0]
        details = {"creator_id": first.creator_id, "page_name": first.page_name}
        document["error"] = {"code": first.code, "message": first.message, "details": details}
    return document
