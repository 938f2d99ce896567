"""Hypothesis strategies for whole plans: any values the fields may hold, whether they make sense or not."""

from __future__ import annotations

from datetime import time
from typing import Any

from hypothesis import strategies as st

from eros_desktop.domain.schedule.sends import (
    Assignment,
    DayStrategy,
    PlannedSend,
    QualityPart,
    ScoreParts,
    Validation,
    Violation,
    WeekPlan,
)
from eros_desktop.domain.values import CaptionId, Cents, CreatorId
from eros_desktop.domain.weeks import Week
from tests.support.builders_planning import MONDAY
from tests.support.builders_schedule import ZONE

numbers = st.floats(0, 1000, allow_nan=False)
scores = st.floats(0, 100, allow_nan=False)
names = st.text(max_size=12)
keys = st.sampled_from(["ppv_unlock", "bundle", "dm_farm", "renew_on_post", "ppv_followup"])
cents = st.integers(0, 5_000_000).map(Cents)
clock = st.times().map(lambda at: time(at.hour, at.minute))
WEEK = Week(MONDAY)


def maybe(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | values


sends = st.builds(
    PlannedSend,
    item_id=st.integers(1, 999),
    day=st.sampled_from(WEEK.days),
    at=clock,
    send_type_key=keys,
    category=st.sampled_from(["revenue", "engagement", "retention"]),
    channel=names,
    audience_target=names,
    caption_id=maybe(names.map(CaptionId)),
    caption_text=maybe(st.text()),
    content_type=maybe(names),
    price_cents=maybe(cents),
    goal_cents=maybe(cents),
    tip_goal_mode=maybe(names),
    media_count=st.integers(0, 99),
    media_type=st.sampled_from(["none", "video"]),
    flyer_required=st.booleans(),
    parent_item_id=maybe(st.integers(1, 99)),
    campaign_item_id=maybe(st.integers(1, 99)),
    followup_delay_minutes=maybe(st.integers(0, 90)),
    expiration_hours=maybe(st.integers(12, 72)),
    label=maybe(names),
    score=maybe(scores),
    score_parts=maybe(st.builds(ScoreParts, scores, scores, scores, scores, scores)),
    fallback_level=maybe(st.integers(0, 5)),
    performance_score=maybe(scores),
    freshness_score=maybe(scores),
    needs_manual_caption=st.booleans(),
    caption_warning=maybe(names),
    base_at=maybe(clock),
    priority=numbers,
    expected_revenue_cents=cents,
    is_locked=st.booleans(),
    is_hand_edited=st.booleans(),
    note=maybe(st.text()),
    status=st.sampled_from(["pending", "sent"]),
)
words = st.lists(names, max_size=2).map(tuple)
verdicts = st.builds(
    Validation,
    score=scores,
    status=st.sampled_from(["approved", "needs_review", "rejected"]),
    dimensions=st.dictionaries(names, scores, max_size=3),
    violations=st.lists(
        st.builds(
            Violation,
            rule=names,
            severity=st.sampled_from(["error", "warning", "info"]),
            items=st.lists(st.integers(1, 99), max_size=3).map(tuple),
            message=names,
            code=st.sampled_from(["SPACING_VIOLATION", "VALIDATION_ERROR"]),
        ),
        max_size=2,
    ).map(tuple),
    thresholds=st.dictionaries(names, scores, max_size=2),
    parts=st.lists(st.builds(QualityPart, names, names, scores, scores, names), max_size=2).map(tuple),
)
plans = st.builds(
    WeekPlan,
    creator_id=names.map(CreatorId),
    page_name=names,
    page_type=st.sampled_from(["paid", "free"]),
    timezone=st.sampled_from([ZONE, "Europe/Berlin", "Australia/Lord_Howe"]),
    week=st.just(WEEK),
    seed=st.integers(0, 2**63 - 1),
    status=st.sampled_from(["draft", "approved", "queued", "completed"]),
    sends=st.lists(sends, max_size=3, unique_by=lambda one: one.item_id).map(tuple),
    strategy=st.dictionaries(
        st.sampled_from(WEEK.days), st.builds(DayStrategy, names, names, words, words), max_size=3
    ),
    volume=st.dictionaries(names, scores | st.lists(names, max_size=2), max_size=3).map(
        lambda volume: {key: value for key, value in volume.items() if key != "prediction_id"}
    ),
    assignment=maybe(st.builds(Assignment, numbers, numbers, scores, names)),
    validation=maybe(verdicts),
    warnings=words,
)
