"""A week as one JSON document and back, and the `eros-schedule` export (interfaces.md)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any, cast

from eros_desktop.domain.errors import InvalidInput
from eros_desktop.domain.schedule.document_items import Reader, item_document, item_from_document
from eros_desktop.domain.schedule.fingerprint import fingerprint
from eros_desktop.domain.schedule.rules_context import Severity, WeekView
from eros_desktop.domain.schedule.rules_soft import ROUND_MINUTES, identical_days, round_minute_share
from eros_desktop.domain.schedule.sends import (
    Assignment,
    DayStrategy,
    JointProof,
    PlannedSend,
    QualityPart,
    Validation,
    Violation,
    WeekPlan,
    WeekStatus,
)
from eros_desktop.domain.schedule.variety import week_variety
from eros_desktop.domain.values import CreatorId, PageType
from eros_desktop.domain.weeks import Week

SCHEDULE_FORMAT = "eros-schedule"
SCHEDULE_VERSION = 1
PAGE_TYPES = ("paid", "free")
STATUSES = ("draft", "approved", "queued", "completed")
VERDICTS = ("approved", "needs_review", "rejected")
SEVERITIES = ("error", "warning", "info")


def plan_document(plan: WeekPlan, run: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """The plan as `plan --json` shows it, JSON-ready. Database ids never appear; `prediction_id` is null.

    `run` ({run_id, seconds}) is the only part that may differ between two runs on the same data, date and
    seed.
    """
    document = _without_run(plan)
    return {**document, "fingerprint": fingerprint(document), "run": json_ready(run or {})}


def plan_fingerprint(plan: WeekPlan) -> str:
    """The fingerprint that `plan_document` carries."""
    return fingerprint(_without_run(plan))


def kept_document(plan: WeekPlan) -> dict[str, Any]:
    """The plan as `plan_from_document` reads it, without what can be derived: for keeping many of them."""
    return {
        "creator_id": plan.creator_id,
        "page_name": plan.page_name,
        "page_type": plan.page_type,
        "week_start": str(plan.week),
        "timezone": plan.timezone,
        "seed": plan.seed,
        "status": plan.status,
        "volume": json_ready(plan.volume),
        "items": [item_document(send, plan) for send in plan.sends],
        "assignment": assignment_document(plan.assignment),
        "validation": None if plan.validation is None else validation_document(plan.validation),
        "strategy": _strategy_document(plan),
        "summary": {"warnings": list(plan.warnings)},
    }


def plan_from_document(document: Mapping[str, Any]) -> WeekPlan:
    """The plan of a document: plan_from_document(plan_document(plan)) == plan.

    Summary, fingerprint and run are derived and not read. Raises InvalidInput naming the field that is wrong.
    """
    read = Reader(document, "")
    summary = Reader(read.optional("summary") or {}, "summary")
    return WeekPlan(
        creator_id=CreatorId(read.text("creator_id")),
        page_name=read.text("page_name"),
        page_type=cast("PageType", read.one_of(PAGE_TYPES, "page_type")),
        timezone=read.text("timezone"),
        week=Week(read.date("week_start")),
        seed=read.whole("seed"),
        status=cast("WeekStatus", read.one_of(STATUSES, "status")),
        sends=_sends(read),
        strategy=_strategies(read),
        volume=dict(read.optional("volume") or {}),
        assignment=_assignment(read),
        validation=_validation(read),
        warnings=tuple(str(warning) for warning in summary.parts("warnings")),
    )


def schedule_document(plan: WeekPlan) -> dict[str, Any]:
    """The `json` export: the week's sends and whose they are.

    `fingerprint` is the plan's, so a file names its plan.
    """
    return {
        "format": SCHEDULE_FORMAT,
        "version": SCHEDULE_VERSION,
        "creator": {
            "creator_id": plan.creator_id,
            "page_name": plan.page_name,
            "page_type": plan.page_type,
            "timezone": plan.timezone,
        },
        "week_start": str(plan.week),
        "items": [item_document(send, plan) for send in plan.sends],
        "fingerprint": plan_fingerprint(plan),
    }


def schedule_from_document(document: Mapping[str, Any]) -> WeekPlan:
    """The week of an export, with equal sends; volume, strategies and verdict are not part of the format.

    Raises InvalidInput for another format, a newer version or a wrong field.
    """
    read = Reader(document, "")
    if read.optional("format") != SCHEDULE_FORMAT or read.optional("version") != SCHEDULE_VERSION:
        raise InvalidInput(
            "format",
            f"This is not a schedule of the format {SCHEDULE_FORMAT}, version {SCHEDULE_VERSION}. "
            "Nothing was read; "
            "export the week again with this program.",
        )
    creator = read.part("creator")
    return WeekPlan(
        creator_id=CreatorId(creator.text("creator_id")),
        page_name=creator.text("page_name"),
        page_type=cast("PageType", creator.one_of(PAGE_TYPES, "page_type")),
        timezone=creator.text("timezone"),
        week=Week(read.date("week_start")),
        seed=0,
        sends=_sends(read),
    )


def json_ready(value: Any) -> Any:
    """Mappings with text keys, lists, and plain numbers, so that a parsed copy is equal."""
    if isinstance(value, Mapping):
        return {str(key): json_ready(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [json_ready(part) for part in value]
    if isinstance(value, float):
        return float(value)
    return value


def _without_run(plan: WeekPlan) -> dict[str, Any]:
    volume = json_ready(plan.volume)
    if "prediction_id" in volume:
        volume["prediction_id"] = None
    return {
        "creator_id": plan.creator_id,
        "page_name": plan.page_name,
        "page_type": plan.page_type,
        "week_start": str(plan.week),
        "week_end": plan.week.sunday.isoformat(),
        "timezone": plan.timezone,
        "seed": plan.seed,
        "status": plan.status,
        "volume": volume,
        "items": [item_document(send, plan) for send in plan.sends],
        "assignment": assignment_document(plan.assignment),
        "validation": None if plan.validation is None else validation_document(plan.validation),
        "strategy": _strategy_document(plan),
        "summary": _summary(plan),
    }


def _summary(plan: WeekPlan) -> dict[str, Any]:
    week = WeekView.of(plan)
    sends = plan.sends
    return {
        "total": len(sends),
        "by_category": dict(sorted(Counter(send.category for send in sends).items())),
        "by_type": dict(sorted(Counter(send.send_type_key for send in sends).items())),
        "unique_types": len(week.by_type),
        "follow_ups": len(week.ordered) - len(week.regular),
        "needs_manual_caption": sum(send.needs_manual_caption for send in sends),
        "variation": {
            "unique_times": len({send.at for send in sends}),
            "round_minutes": sum(send.at.minute in ROUND_MINUTES for send in sends),
            "round_minute_share": round_minute_share(plan),
            "identical_days": len(identical_days(week)),
            "strategies": len({day.strategy for day in plan.strategy.values()}),
            "variety_score": week_variety(week),
        },
        "warnings": list(plan.warnings),
    }


def assignment_document(found: Assignment | None) -> dict[str, Any] | None:
    """How good the captions are together, JSON-ready; `joint` only where creators were planned together."""
    if found is None:
        return None
    document: dict[str, Any] = {
        "total_score": float(found.total_score),
        "upper_bound": float(found.upper_bound),
        "gap": float(found.gap),
        "method": found.method,
        "greedy_score": None if found.greedy_score is None else float(found.greedy_score),
    }
    if found.joint is not None:
        document["joint"] = {
            "creators": found.joint.creators,
            "total_score": float(found.joint.total_score),
            "upper_bound": float(found.joint.upper_bound),
            "gap": float(found.joint.gap),
            "greedy_score": None if found.joint.greedy_score is None else float(found.joint.greedy_score),
        }
    return document


def validation_document(found: Validation) -> dict[str, Any]:
    """A verdict, JSON-ready: also what `validate --json` shows."""
    return {
        "score": float(found.score),
        "status": found.status,
        "dimensions": {name: float(points) for name, points in found.dimensions.items()},
        "violations": [
            {
                "rule": broken.rule,
                "severity": broken.severity,
                "items": list(broken.items),
                "message": broken.message,
                "code": broken.code,
            }
            for broken in found.violations
        ],
        "thresholds": {name: float(value) for name, value in found.thresholds.items()},
        "parts": [
            {
                "dimension": part.dimension,
                "name": part.name,
                "points": float(part.points),
                "maximum": float(part.maximum),
                "sentence": part.sentence,
            }
            for part in found.parts
        ],
    }


def _strategy_document(plan: WeekPlan) -> dict[str, Any]:
    return {
        day.isoformat(): {
            "strategy": chosen.strategy,
            "flavor": chosen.flavor,
            "emphasis": list(chosen.emphasis),
            "avoid": list(chosen.avoid),
        }
        for day, chosen in sorted(plan.strategy.items())
    }


def _sends(read: Reader) -> tuple[PlannedSend, ...]:
    return tuple(
        item_from_document(item, f"items[{place}]") for place, item in enumerate(read.parts("items"))
    )


def _strategies(read: Reader) -> dict[Any, DayStrategy]:
    chosen = {}
    for day, part in (read.optional("strategy") or {}).items():
        entry = Reader(part, f"strategy.{day}")
        on = Reader({"date": day}, "strategy").date("date")
        chosen[on] = DayStrategy(
            entry.text("strategy"), entry.text("flavor"), entry.parts("emphasis"), entry.parts("avoid")
        )
    return chosen


def _assignment(read: Reader) -> Assignment | None:
    given = read.optional("assignment")
    return None if given is None else assignment_from_document(given)


def assignment_from_document(document: Mapping[str, Any]) -> Assignment:
    """The assignment of an `assignment_document`. Raises InvalidInput naming the field that is wrong."""
    part = Reader(document, "assignment")
    joint = None
    if part.optional("joint") is not None:
        together = part.part("joint")
        joint = JointProof(
            int(together.number("creators")),
            together.number("total_score"),
            together.number("upper_bound"),
            together.number("gap"),
            together.optional_number("greedy_score"),
        )
    return Assignment(
        part.number("total_score"),
        part.number("upper_bound"),
        part.number("gap"),
        part.text("method"),
        part.optional_number("greedy_score"),
        joint,
    )


def _validation(read: Reader) -> Validation | None:
    given = read.optional("validation")
    return None if given is None else validation_from_document(given)


def validation_from_document(document: Mapping[str, Any]) -> Validation:
    """The verdict of a `validation_document`. Raises InvalidInput naming the field that is wrong."""
    part = Reader(document, "validation")
    return Validation(
        score=part.number("score"),
        status=cast("Any", part.one_of(VERDICTS, "status")),
        dimensions=dict(part.optional("dimensions") or {}),
        violations=tuple(
            _violation(Reader(item, "validation.violations")) for item in part.parts("violations")
        ),
        thresholds=dict(part.optional("thresholds") or {}),
        parts=tuple(_quality_part(Reader(item, "validation.parts")) for item in part.parts("parts")),
    )


def _violation(read: Reader) -> Violation:
    return Violation(
        rule=read.text("rule"),
        severity=cast("Severity", read.one_of(SEVERITIES, "severity")),
        items=tuple(int(number) for number in read.parts("items")),
        message=read.text("message"),
        code=read.optional_text("code") or "VALIDATION_ERROR",
    )


def _quality_part(read: Reader) -> QualityPart:
    return QualityPart(
        read.text("dimension"),
        read.text("name"),
        read.number("points"),
        read.number("maximum"),
        read.text("sentence"),
    )
