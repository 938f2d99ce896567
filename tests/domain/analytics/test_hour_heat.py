"""What each weekday and hour can be expected to earn."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from eros_desktop.domain.analytics.hour_heat import expected_by_hour
from eros_desktop.domain.analytics.messages import MessageTable
from tests.domain.analytics.tables import TODAY, Sent, table

FRIDAY = 4


def priced(*messages: Sent) -> MessageTable:
    found = table(messages)
    return replace(found, price_cents=np.full(len(found), 1_500, dtype=np.int32))


def test_a_slot_with_enough_messages_has_its_own_mean() -> None:
    evening = [Sent(7 * week, minute=19 * 60, earned_cents=8_000) for week in range(5)]
    morning = [Sent(7 * week, minute=9 * 60, earned_cents=2_000) for week in range(5)]
    found = expected_by_hour(priced(*evening, *morning), TODAY)
    assert (found[FRIDAY, 19], found[FRIDAY, 9]) == (100, 25)


def test_a_thin_slot_follows_its_hour_and_its_weekday() -> None:
    fridays = [Sent(7 * week, minute=19 * 60, earned_cents=6_000) for week in range(5)]
    mondays = [Sent(7 * week + 4, minute=9 * 60, earned_cents=2_000) for week in range(5)]
    found = expected_by_hour(priced(*fridays, *mondays), TODAY)
    # The average message earns 4,000: Fridays 1.5 times that, Mondays half, a day nobody knows the same.
    assert found[FRIDAY, 9] == pytest.approx(100 * 2_000 * 1.5 / 6_000)
    assert found[0, 19] == pytest.approx(100 * 6_000 * 0.5 / 6_000)
    assert found[2, 19] == pytest.approx(100)


def test_hours_nobody_knows_stay_unknown() -> None:
    found = expected_by_hour(priced(*(Sent(0, minute=600) for _ in range(5))), TODAY)
    assert np.isnan(found[:, 3]).all()
    assert found[FRIDAY, 10] == 100


@pytest.mark.parametrize(
    "messages",
    [
        table(()),
        table(Sent(0) for _ in range(9)),
        priced(*(Sent(0, earned_cents=0) for _ in range(9))),
        priced(*(Sent(100) for _ in range(9))),
    ],
    ids=["none", "without a price", "nothing earned", "long ago"],
)
def test_without_earnings_of_priced_messages_nothing_is_known(messages: MessageTable) -> None:
    assert np.isnan(expected_by_hour(messages, TODAY)).all()
