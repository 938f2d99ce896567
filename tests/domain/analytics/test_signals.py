"""All signals of one creator, against an obvious reference."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eros_desktop.domain.analytics.rates import Totals
from eros_desktop.domain.analytics.signals import creator_signals, data_until
from eros_desktop.domain.analytics.summary import period_summaries, weekday_totals
from eros_desktop.domain.analytics.trend import revenue_trend
from tests.domain.analytics.tables import TODAY, Sent, table


def test_a_creator_without_messages_has_empty_signals() -> None:
    signals = creator_signals(table([Sent(0, creator_id="other")]), "c1", TODAY)
    assert signals.message_count == 0
    assert signals.horizons == {}
    assert signals.dow_samples is None
    assert signals.average_rps is None
    assert np.isnan(signals.hour_profile).all()


def test_the_message_count_is_that_of_the_longest_horizon() -> None:
    signals = creator_signals(table(Sent(ago) for ago in (0, 10, 29, 30)), "c1", TODAY)
    assert signals.message_count == 3
    assert signals.horizons == {}


def test_only_the_creators_own_messages_count() -> None:
    own = [Sent(ago, earned_cents=1_000) for ago in range(6)]
    foreign = [Sent(ago, earned_cents=9_000, creator_id="c2") for ago in range(6)]
    signals = creator_signals(table([*own, *foreign]), "c1", TODAY)
    assert signals.average_send_cents == 1_000
    assert signals.average_rps == 0.1
    assert signals.horizons["7d"].message_count == 6


def test_messages_after_today_are_not_seen() -> None:
    assert creator_signals(table([Sent(-1), Sent(0)]), "c1", TODAY).message_count == 1


def test_earnings_per_send_are_kept_by_type() -> None:
    messages = [
        Sent(0, send_type="bundle", earned_cents=3_000),
        Sent(1, send_type="bundle", earned_cents=1_000),
    ]
    signals = creator_signals(table([*messages, Sent(2, send_type="dm_farm", earned_cents=500)]), "c1", TODAY)
    assert signals.earnings_per_send_cents == {"bundle": 2_000, "dm_farm": 500}


def test_the_trend_compares_fourteen_days_with_the_fourteen_before() -> None:
    messages = [Sent(13, earned_cents=12_000), Sent(14, earned_cents=10_000), Sent(28, earned_cents=99_000)]
    assert revenue_trend(table(messages), TODAY) == 20
    assert revenue_trend(table(messages[:1]), TODAY) == 0


def test_summaries_cover_every_period() -> None:
    found = period_summaries(table(Sent(ago) for ago in (0, 8, 20, 60)), TODAY)
    assert [(one.period_type, one.totals.messages) for one in found] == [
        ("7d", 1),
        ("14d", 2),
        ("30d", 3),
        ("90d", 4),
    ]


def test_weekday_totals_start_on_monday() -> None:
    found = weekday_totals(table([Sent(0), Sent(7), Sent(1)]), TODAY)
    assert [one.messages for one in found] == [0, 0, 0, 1, 2, 0, 0]


@pytest.mark.parametrize(
    ("ages", "until"), [((), 0), ((0, 3), 0), ((3, 9), 3), ((14,), 14), ((15,), 0), ((-2, 5), 5), ((-1,), 0)]
)
def test_periods_end_on_the_last_day_with_messages_of_the_last_fourteen(
    ages: tuple[int, ...], until: int
) -> None:
    assert data_until(table(Sent(ago) for ago in ages), TODAY) == TODAY - timedelta(days=until)


def test_an_export_that_ends_some_days_ago_gives_the_scores_of_its_last_day() -> None:
    messages = [Sent(ago, earned_cents=5_000) for ago in range(60)]
    late = [replace(one, ago=one.ago + 10) for one in messages]
    fresh, stale = (creator_signals(table(found), "c1", TODAY) for found in (messages, late))
    assert (stale.horizons, stale.message_count, stale.revenue_trend) == (
        fresh.horizons,
        fresh.message_count,
        fresh.revenue_trend,
    )
    assert {round(revenue, 9) for revenue, _ in stale.dow_samples or ()} == {50.0}


def test_an_export_older_than_two_weeks_counts_as_silence() -> None:
    signals = creator_signals(table(Sent(ago) for ago in range(15, 75)), "c1", TODAY)
    assert signals.message_count == 15
    assert "7d" not in signals.horizons


SENT = st.builds(
    Sent,
    ago=st.integers(-2, 120),
    sent=st.integers(0, 500),
    viewed=st.integers(0, 200),
    purchased=st.integers(0, 50),
    earned_cents=st.integers(0, 100_000),
    send_type=st.sampled_from(["ppv_unlock", "ppv_wall", "dm_farm"]),
    content_type=st.sampled_from([None, "solo", "tease"]),
    minute=st.integers(0, 1439),
    creator_id=st.sampled_from(["c1", "c2"]),
)


def summed(messages: list[Sent]) -> Totals:
    return Totals(
        len(messages),
        sum(one.sent for one in messages),
        sum(one.viewed for one in messages),
        sum(one.purchased for one in messages),
        sum(one.earned_cents for one in messages),
    )


@given(st.lists(SENT, max_size=60))
def test_columns_agree_with_a_plain_loop(messages: list[Sent]) -> None:
    signals = creator_signals(table(messages), "c1", TODAY)
    own = [one for one in messages if one.creator_id == "c1" and one.sent > 0 and one.ago >= 0]
    latest = min((one.ago for one in own), default=0)
    until = latest if latest <= 14 else 0
    assert signals.message_count == sum(until <= one.ago < until + 30 for one in own)
    for period in signals.periods:
        days = {"7d": 7, "14d": 14, "30d": 30}[period.period]
        assert period.totals == summed([one for one in own if until <= one.ago < until + days])
    for name, found in signals.by_send_type.items():
        assert found == summed([one for one in own if one.ago < 90 and one.send_type == name])
    for name, content in signals.content.items():
        assert content.history == summed([one for one in own if one.content_type == name])
    profile = signals.hour_profile
    assert ((np.isnan(profile)) | ((profile >= 0) & (profile <= 100))).all()


@given(st.lists(SENT, max_size=40), st.integers(0, 30))
def test_the_order_of_messages_never_matters(messages: list[Sent], ago: int) -> None:
    day = TODAY - timedelta(days=ago)
    one = creator_signals(table(messages), "c1", day)
    other = creator_signals(table(reversed(messages)), "c1", day)
    assert (one.horizons, one.revenue_trend, one.dow_samples, one.elasticity_samples, one.content) == (
        other.horizons,
        other.revenue_trend,
        other.dow_samples,
        other.elasticity_samples,
        other.content,
    )
