"""Earnings by day, hours, groups and captions, each against a plain loop."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest

from eros_desktop.domain.analytics.charts.captions import SHOWN, caption_ranking
from eros_desktop.domain.analytics.charts.earnings import EarlierSends, earnings_by_day
from eros_desktop.domain.analytics.charts.groups import by_creator, by_send_type, content_ranking
from eros_desktop.domain.analytics.charts.hours import hour_heat
from eros_desktop.domain.values import Category, CreatorId
from tests.domain.analytics.tables import TODAY, Sent, table

CATEGORY_OF: dict[str, Category] = {
    "ppv_unlock": "revenue",
    "bump_normal": "engagement",
    "renew_on_post": "retention",
}
KINDS = ("ppv_unlock", "bump_normal", "renew_on_post", "old_kind")


def sent(first_ago: int, last_ago: int, step: int = 1) -> list[Sent]:
    """Messages of so many days ago, several a day, with figures that all differ."""
    return [
        Sent(
            ago,
            sent=100 + ago,
            viewed=40 + at,
            purchased=at,
            earned_cents=1_000 * at + 7 * ago,
            send_type=KINDS[(ago + at) % 4],
            content_type=("solo", "duo", None)[at % 3],
            minute=(at * 130 + ago) % 1440 if at else -1,
        )
        for ago in range(last_ago, first_ago + 1, step)
        for at in range(5)
    ]


FIRST = TODAY - timedelta(days=9)


def test_each_day_holds_what_each_category_earned() -> None:
    messages = sent(9, 0)
    found = earnings_by_day(table(messages), table([]), FIRST, TODAY, CATEGORY_OF)
    told: dict[tuple[int, int], int] = defaultdict(int)
    order = {"revenue": 0, "engagement": 1, "retention": 2}
    for one in messages:
        row = order[CATEGORY_OF[one.send_type]] if one.send_type in CATEGORY_OF else 3
        told[row, 9 - one.ago] += one.earned_cents
    assert {
        (row, day): int(found.cents[row, day]) for row in range(4) for day in range(10) if (row, day) in told
    } == dict(told)
    assert found.total_cents == sum(one.earned_cents for one in messages)
    assert found.sends.tolist() == [5] * 10
    assert found.days[0] == FIRST
    assert found.before_cents is None


def test_the_average_covers_the_seven_days_that_end_on_a_day() -> None:
    lead, messages = sent(15, 10), sent(9, 0)
    found = earnings_by_day(table(messages), table(lead), FIRST, TODAY, CATEGORY_OF)
    earned: dict[int, int] = defaultdict(int)
    for one in lead + messages:
        earned[one.ago] += one.earned_cents
    told = [sum(earned[ago] for ago in range(end, end + 7)) / 7 for end in range(9, -1, -1)]
    assert found.average_cents.tolist() == pytest.approx(told)


def test_there_is_no_average_before_seven_days_are_known_nor_after_the_last_send() -> None:
    found = earnings_by_day(table(sent(8, 1)), table([]), FIRST, TODAY, CATEGORY_OF)
    known = [not np.isnan(value) for value in found.average_cents]
    assert known == [False] * 7 + [True, True, False]


def test_an_empty_period_has_no_average() -> None:
    found = earnings_by_day(table([]), table([]), FIRST, TODAY, CATEGORY_OF)
    assert np.isnan(found.average_cents).all()
    assert found.total_cents == 0


def test_the_period_before_lies_day_on_day_and_ends_where_the_data_do() -> None:
    earlier = sent(19, 12)
    before = EarlierSends(table(earlier), FIRST - timedelta(days=10), TODAY - timedelta(days=12))
    found = earnings_by_day(table(sent(9, 2)), table([]), FIRST, TODAY, CATEGORY_OF, before)
    assert found.before_cents is not None
    told = [sum(one.earned_cents for one in earlier if one.ago == ago) for ago in range(19, 11, -1)]
    assert found.before_cents[:8].tolist() == told
    assert np.isnan(found.before_cents[8:]).all()


def test_cells_hold_the_mean_of_two_sends_or_more() -> None:
    messages = sent(40, 0)
    heat = hour_heat(table(messages))
    cells: dict[tuple[int, int], list[int]] = defaultdict(list)
    for one in messages:
        if one.minute >= 0:
            cells[date.fromordinal(one.day).weekday(), one.minute // 60].append(one.earned_cents)
    assert heat.without_hour == sum(one.minute < 0 for one in messages)
    for day in range(7):
        for hour in range(24):
            earned = cells.get((day, hour), [])
            assert heat.sends[day, hour] == len(earned)
            if len(earned) < 2:
                assert np.isnan(heat.cents_per_send[day, hour])
            else:
                assert heat.cents_per_send[day, hour] == pytest.approx(sum(earned) / len(earned))


def test_send_types_add_up_to_all_sends() -> None:
    messages = sent(9, 0)
    found = by_send_type(table(messages), table(sent(19, 10)))
    for row in found:
        own = [one for one in messages if one.send_type == row.key]
        assert (row.now.messages, row.now.earned_cents) == (len(own), sum(one.earned_cents for one in own))
        assert row.now.viewed == sum(one.viewed for one in own)
    assert sum(row.now.messages for row in found) == len(messages)
    assert [row.now.earned_cents for row in found] == sorted(
        (row.now.earned_cents for row in found), reverse=True
    )
    assert sum(row.before.messages for row in found if row.before is not None) == 50


def test_every_creator_is_told_also_who_sent_nothing() -> None:
    messages = [Sent(1), Sent(2, creator_id="c2", earned_cents=9_000)]
    found = by_creator(table(messages), None, (CreatorId("c1"), CreatorId("c2"), CreatorId("c3")))
    assert [(row.key, row.now.earned_cents, row.before) for row in found] == [
        ("c2", 9_000, None),
        ("c1", 5_000, None),
        ("c3", 0, None),
    ]


def test_content_is_ranked_by_what_a_recipient_brought_and_judged_from_the_minimum_on() -> None:
    year = [
        Sent(ago, content_type=f"kind{at}", earned_cents=1_000 * (at + 1))
        for ago in range(12)
        for at in range(5)
    ] + [Sent(3, content_type="rare", earned_cents=90_000)]
    found = content_ranking(table(year), table(year[:10]), None, 12)
    assert [row.key for row in found] == ["kind4", "kind3", "kind2", "kind1", "kind0", "rare"]
    assert [row.tier for row in found] == ["TOP", "MID", "MID", "MID", "AVOID", "MID"]
    assert [row.is_ranked(12) for row in found] == [True] * 5 + [False]
    assert found[0].now.messages == 2
    assert found[0].year.revenue_per_recipient == pytest.approx(5_000 / 100 / 100)


def captioned(uses: dict[int, list[int]]) -> list[tuple[int, Sent]]:
    """(caption row, message) for lists of cents by row."""
    return [(row, Sent(1, earned_cents=cents)) for row, found in uses.items() for cents in found]


def test_captions_are_ranked_from_five_sends_on_and_stand_in_one_half_only() -> None:
    uses = {row: [100 * (row + 1)] * 5 for row in range(7)} | {7: [99_999] * 4, 8: [1] * 3}
    found = captioned(uses)
    messages = replace(
        table([one for _, one in found]), caption_row=np.array([row for row, _ in found], dtype=np.int32)
    )
    ranking = caption_ranking(messages, 5)
    assert [one.row for one in ranking.best] == [6, 5, 4, 3]
    assert [one.row for one in ranking.worst] == [2, 1, 0]
    assert ranking.best[0].now.earned_cents == 3_500
    assert (ranking.judged, ranking.used, ranking.sends, ranking.most_sends) == (7, 9, 42, 5)


def test_many_captions_show_the_same_number_at_both_ends() -> None:
    found = captioned({row: [row + 1] * 5 for row in range(40)})
    messages = replace(
        table([one for _, one in found]), caption_row=np.array([row for row, _ in found], dtype=np.int32)
    )
    ranking = caption_ranking(messages, 5)
    assert [one.row for one in ranking.best] == list(range(39, 39 - SHOWN, -1))
    assert [one.row for one in ranking.worst] == list(range(SHOWN - 1, -1, -1))


def test_messages_without_a_caption_rank_nothing() -> None:
    ranking = caption_ranking(table(sent(3, 0)), 5)
    assert (ranking.best, ranking.worst, ranking.used) == ((), (), 0)
