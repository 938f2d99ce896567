"""Weekday samples, hour profile, elasticity levels."""

from __future__ import annotations

import numpy as np
import pytest

from eros_desktop.domain.analytics.elasticity import VolumeLevel, elasticity_samples
from eros_desktop.domain.analytics.hours import hour_profile
from eros_desktop.domain.analytics.weekdays import weekday_samples
from tests.domain.analytics.tables import TODAY, Sent, table

FRIDAY = TODAY.weekday()


def test_a_weekday_earns_its_revenue_per_calendar_day() -> None:
    fridays = [Sent(ago, earned_cents=15_000) for ago in range(0, 28, 7) for _ in range(2)]
    others = [Sent(ago, earned_cents=10_000) for ago in range(28) if ago % 7]
    samples = weekday_samples(table([*fridays, *others]), TODAY)
    assert samples is not None
    assert samples[FRIDAY] == (300.0, 8)
    assert {samples[day] for day in range(7) if day != FRIDAY} == {(100.0, 4)}


def test_under_twenty_messages_there_are_no_weekday_samples() -> None:
    assert weekday_samples(table(Sent(ago) for ago in range(19)), TODAY) is None


def test_messages_before_the_sixty_days_do_not_count() -> None:
    assert weekday_samples(table(Sent(ago) for ago in range(41, 90)), TODAY) is None


def test_the_best_slot_is_a_hundred_and_thin_slots_are_unknown() -> None:
    best = [Sent(7 * week, minute=19 * 60 + 30, earned_cents=8_000) for week in range(5)]
    half = [Sent(7 * week + 1, minute=9 * 60, earned_cents=4_000) for week in range(5)]
    thin = [Sent(7 * week + 2, minute=9 * 60, earned_cents=99_000) for week in range(4)]
    profile = hour_profile(table([*best, *half, *thin]), TODAY)
    assert profile.shape == (7, 24)
    assert profile[FRIDAY, 19] == 100
    assert profile[FRIDAY - 1, 9] == 50
    assert np.count_nonzero(~np.isnan(profile)) == 2


def test_a_slot_full_in_the_last_thirty_days_ignores_older_ones() -> None:
    recent = [Sent(0, minute=600, earned_cents=1_000) for _ in range(5)]
    older = [Sent(70, minute=600, earned_cents=9_000) for _ in range(5)]
    other = [Sent(1, minute=600, earned_cents=2_000) for _ in range(5)]
    assert hour_profile(table([*recent, *older, *other]), TODAY)[FRIDAY, 10] == 50


def test_a_message_without_a_time_of_day_shapes_no_hour() -> None:
    timed = [Sent(0, minute=600, earned_cents=1_000) for _ in range(5)]
    untimed = [Sent(0, minute=-1, earned_cents=9_000) for _ in range(9)]
    profile = hour_profile(table([*timed, *untimed]), TODAY)
    assert profile[FRIDAY, 10] == 100
    assert np.count_nonzero(~np.isnan(profile)) == 1


def test_only_ppv_messages_shape_the_hours() -> None:
    assert np.isnan(hour_profile(table(Sent(0, send_type="dm_farm") for _ in range(9)), TODAY)).all()


@pytest.mark.parametrize("earned", [0])
def test_nothing_earned_is_no_profile(earned: int) -> None:
    assert np.isnan(hour_profile(table(Sent(0, earned_cents=earned) for _ in range(9)), TODAY)).all()


def test_days_with_the_same_volume_make_a_level() -> None:
    single = [Sent(ago, sent=100, earned_cents=2_000) for ago in (1, 2, 3)]
    double = [Sent(ago, sent=100, earned_cents=1_000) for ago in (5, 6, 7) for _ in range(2)]
    too_few = [Sent(ago) for ago in (9, 10) for _ in range(3)]
    assert elasticity_samples(table([*single, *double, *too_few]), TODAY) == (
        VolumeLevel(1, 0.2, 3),
        VolumeLevel(2, 0.1, 3),
    )


def test_without_ppv_messages_there_are_no_levels() -> None:
    assert elasticity_samples(table([Sent(1, send_type="bundle")]), TODAY) == ()
