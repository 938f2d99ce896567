"""What content types bring."""

from __future__ import annotations

import pytest

from eros_desktop.domain.analytics.content import content_stats
from tests.domain.analytics.tables import TODAY, Sent, table


def falling(*purchases: int) -> list[Sent]:
    """One message a day of one type, the last one today, with these purchases."""
    return [
        Sent(len(purchases) - 1 - place, purchased=bought, content_type="solo")
        for place, bought in enumerate(purchases)
    ]


def test_each_window_counts_its_own_days() -> None:
    stats = content_stats(
        table(Sent(ago, content_type="solo") for ago in (0, 6, 7, 13, 29, 30, 364, 365)), TODAY
    )
    solo = stats["solo"]
    assert (solo.sends, solo.uses_30d, solo.week.messages, solo.week_before.messages) == (7, 5, 2, 2)


def test_messages_without_content_type_count_nowhere() -> None:
    assert content_stats(table([Sent(0), Sent(1, content_type="solo")]), TODAY).keys() == {"solo"}


def test_revenue_per_message_and_conversion_are_of_the_last_thirty_days() -> None:
    messages = [Sent(1, earned_cents=30_000, viewed=50, purchased=5, content_type="solo")]
    solo = content_stats(table([*messages, Sent(200, earned_cents=1, content_type="solo")]), TODAY)["solo"]
    assert (solo.revenue_per_message, solo.conversion) == (300, 0.1)


def test_week_over_week_changes() -> None:
    now = Sent(0, earned_cents=6_000, viewed=20, content_type="solo")
    before = Sent(8, earned_cents=5_000, viewed=40, content_type="solo")
    solo = content_stats(table([now, before]), TODAY)["solo"]
    assert (solo.weekly_revenue_change, solo.weekly_open_change) == (20, -50)


def test_a_week_without_messages_is_no_change() -> None:
    assert content_stats(table([Sent(0, content_type="solo")]), TODAY)["solo"].weekly_revenue_change == 0


@pytest.mark.parametrize(
    ("purchases", "days"),
    [((9, 7, 5, 3), 3), ((3, 5, 7), 0), ((1, 9, 8), 1), ((5, 5), 0), ((5,), 0), ((9, 8, 7, 7), 0)],
)
def test_declines_are_counted_back_from_the_latest_day(purchases: tuple[int, ...], days: int) -> None:
    assert content_stats(table(falling(*purchases)), TODAY)["solo"].falling_days == days


def test_days_without_messages_do_not_break_a_decline() -> None:
    messages = [Sent(ago, purchased=bought, content_type="solo") for ago, bought in ((6, 9), (3, 7), (0, 5))]
    assert content_stats(table(messages), TODAY)["solo"].falling_days == 2
