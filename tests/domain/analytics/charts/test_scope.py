"""Which sends a chart is about, against plain loops over the same messages."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from eros_desktop.domain.analytics.charts.scope import SendFilter, Span, latest_day, sends_of, within
from eros_desktop.domain.values import Category, CreatorId
from tests.domain.analytics.tables import TODAY, Sent, table

CATEGORY_OF: dict[str, Category] = {"ppv_unlock": "revenue", "bump_normal": "engagement"}
MESSAGES = [
    Sent(
        ago,
        earned_cents=100 * ago + at,
        send_type=("ppv_unlock", "bump_normal", "old_kind")[at % 3],
        content_type=("solo", None)[ago % 2],
        minute=(600, 1290, -1)[(ago + at) % 3],
        creator_id=("c1", "c2")[at % 2],
    )
    for ago in range(12)
    for at in range(4)
]
SPANS = [
    Span(CreatorId("c1"), TODAY - timedelta(days=5), TODAY),
    Span(CreatorId("c2"), TODAY - timedelta(days=9), TODAY - timedelta(days=2)),
]


def chosen_by_loop(fits: Callable[[Sent], bool]) -> int:
    """Cents of the messages inside the spans that fit."""
    spans = {span.creator_id: span for span in SPANS}
    return sum(
        one.earned_cents
        for one in MESSAGES
        if spans[one.creator_id].first.toordinal() <= one.day <= spans[one.creator_id].last.toordinal()  # type: ignore[index]
        if fits(one)
    )


def weekday(one: Sent) -> int:
    return date.fromordinal(one.day).weekday()


CASES: dict[str, tuple[SendFilter, Callable[[Sent], bool]]] = {
    "nothing": (SendFilter(), lambda one: True),
    "category": (SendFilter(category="revenue"), lambda one: one.send_type == "ppv_unlock"),
    "send type": (SendFilter(send_type="old_kind"), lambda one: one.send_type == "old_kind"),
    "unknown send type": (SendFilter(send_type="nobody"), lambda one: False),
    "content": (SendFilter(content_type="solo"), lambda one: one.content_type == "solo"),
    "hour": (
        SendFilter(weekday=2, hour=21),
        lambda one: weekday(one) == 2 and one.minute >= 0 and one.minute // 60 == 21,
    ),
    "days": (
        SendFilter(first_day=TODAY - timedelta(days=3), last_day=TODAY - timedelta(days=1)),
        lambda one: 1 <= one.ago <= 3,
    ),
    "two at once": (
        SendFilter(category="engagement", content_type="solo"),
        lambda one: one.send_type == "bump_normal" and one.content_type == "solo",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_filters_leave_what_a_loop_leaves(case: str) -> None:
    chosen, fits = CASES[case]
    found = sends_of(table(MESSAGES), SPANS, chosen, CATEGORY_OF).without()
    assert int(found.earned_cents.sum()) == chosen_by_loop(fits)


def test_a_chart_leaves_out_its_own_dimension() -> None:
    chosen = SendFilter(category="engagement", content_type="solo")
    found = sends_of(table(MESSAGES), SPANS, chosen, CATEGORY_OF).without("category", "send_type")
    assert int(found.earned_cents.sum()) == chosen_by_loop(lambda one: one.content_type == "solo")


def test_messages_that_reached_nobody_count_nowhere() -> None:
    messages = table([Sent(1), Sent(1, sent=0, viewed=0, purchased=0, earned_cents=99)])
    span = [Span(CreatorId("c1"), TODAY - timedelta(days=1), TODAY)]
    assert len(sends_of(messages, span, SendFilter(), CATEGORY_OF).without()) == 1


def test_a_caption_the_bank_does_not_have_leaves_nothing() -> None:
    sends = sends_of(table(MESSAGES), SPANS, SendFilter(caption_id="gone"), CATEGORY_OF, -1)
    assert len(sends.without()) == 0


def test_no_span_holds_nothing() -> None:
    assert len(within(table(MESSAGES), [])) == 0
    assert latest_day(table(MESSAGES), []) is None


def test_data_reach_to_the_last_day_with_a_send() -> None:
    messages = table([Sent(9), Sent(4), Sent(20, creator_id="c2")])
    assert latest_day(messages, SPANS) == TODAY - timedelta(days=4)


def test_a_click_narrows_and_the_same_click_widens() -> None:
    part = SendFilter(weekday=4, hour=21)
    narrowed = SendFilter(category="revenue").toggled(part)
    assert narrowed == SendFilter(category="revenue", weekday=4, hour=21)
    assert narrowed.toggled(SendFilter(weekday=4, hour=22)).hour == 22
    assert narrowed.toggled(part) == SendFilter(category="revenue")
    assert narrowed.without({"category", "weekday", "hour"}) == SendFilter()


def test_spans_move_and_end_earlier() -> None:
    span = SPANS[0]
    assert span.days == 6
    assert span.earlier(6).last == span.first - timedelta(days=1)
    assert span.up_to(TODAY - timedelta(days=1)).days == 5
