"""Planned sends beside imported messages: what is the same send, what differs, and what that likely cost."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import numpy as np
import pytest

from eros_desktop.domain.analytics.plan_actual import PlanActual, SendActual, SentMessage, compare
from eros_desktop.domain.schedule.sends import PlannedSend
from eros_desktop.domain.values import Cents
from tests.support.builders_planning import MONDAY
from tests.support.builders_schedule import send, week_of

UNTIL = datetime.combine(MONDAY + timedelta(days=7), datetime.min.time())
UNKNOWN = np.full((7, 24), np.nan)
PPV = send(1, "ppv_unlock", 0, "10:07", price_cents=Cents(2000), expected_revenue_cents=Cents(5000))


def sent(of: PlannedSend, minutes: int = 0, **changes: Any) -> SentMessage:
    """The message that a planned send became, so many minutes later."""
    fields: dict[str, Any] = {
        "moment": of.moment + timedelta(minutes=minutes),
        "has_time": True,
        "send_type_key": of.send_type_key,
        "caption_id": of.caption_id,
        "price_cents": of.price_cents,
        "recipients": 1000,
        "viewed": 500,
        "purchased": 4,
        "earned_cents": 8000,
    }
    return SentMessage(**{**fields, **changes})


def one(message: SentMessage, profile: Any = UNKNOWN) -> SendActual:
    found = compare(week_of(PPV), [message], profile, UNTIL)
    assert len(found.sends) == 1
    return found.sends[0]


def outcomes(found: PlanActual) -> list[str]:
    return [actual.outcome for actual in found.sends]


@pytest.mark.parametrize("minutes", [0, 15, -15])
def test_a_quarter_hour_is_on_time(minutes: int) -> None:
    found = one(sent(PPV, minutes))
    assert (found.outcome, found.cost_cents, found.is_late, found.is_early) == ("sent", 0, False, False)


@pytest.mark.parametrize(("minutes", "late", "early"), [(16, True, False), (-16, False, True)])
def test_more_is_late_or_early(minutes: int, late: bool, early: bool) -> None:
    found = one(sent(PPV, minutes))
    assert (found.outcome, found.is_late, found.is_early) == ("changed", late, early)
    assert found.cost_cents is None
    assert "Too little is known" in found.reason


def test_a_poorer_hour_costs_its_share_of_what_was_expected() -> None:
    profile = np.full((7, 24), np.nan)
    profile[0, 10], profile[0, 12] = 80.0, 60.0
    found = one(sent(PPV, 120), profile)
    assert (found.late_minutes, found.cost_cents) == (120, 1250)
    assert "25% less" in found.reason
    profile[0, 12] = 90.0
    assert one(sent(PPV, 120), profile).cost_cents == 0


def test_a_lower_price_costs_the_difference_for_each_buyer() -> None:
    found = one(sent(PPV, price_cents=1500))
    assert (found.has_other_price, found.cost_cents) == (True, 2000)
    assert found.reason == "4 bought at $5.00 less than planned."


def test_a_higher_price_and_another_text_cost_nobody_knows_what() -> None:
    assert one(sent(PPV, price_cents=2500)).cost_cents is None
    other = one(sent(PPV, caption_id="caption-9"))
    assert (other.has_other_text, other.cost_cents, other.outcome) == (True, None, "changed")


def test_a_known_part_of_the_cost_counts_beside_an_unknown_one() -> None:
    assert one(sent(PPV, price_cents=1500, caption_id="caption-9")).cost_cents == 2000


def test_an_unknown_text_is_no_other_text() -> None:
    assert one(sent(PPV, caption_id=None)).outcome == "sent"


def test_a_caption_is_found_again_a_day_away_and_whatever_its_type() -> None:
    assert one(sent(PPV, 1440, send_type_key="bundle")).late_minutes == 1440
    far = compare(week_of(PPV), [sent(PPV, 1441)], UNKNOWN, UNTIL)
    assert outcomes(far) == ["unknown", "extra"]


def test_a_type_is_found_again_four_hours_away_but_not_further() -> None:
    assert one(sent(PPV, 240, caption_id=None)).outcome == "changed"
    far = compare(week_of(PPV), [sent(PPV, 241, caption_id=None)], UNKNOWN, UNTIL)
    assert outcomes(far) == ["unknown", "extra"]


def test_a_message_of_no_known_type_is_found_within_45_minutes() -> None:
    assert one(sent(PPV, 45, caption_id=None, send_type_key=None)).outcome == "changed"
    far = compare(week_of(PPV), [sent(PPV, 46, caption_id=None, send_type_key=None)], UNKNOWN, UNTIL)
    assert "extra" in outcomes(far)


def test_a_message_without_a_time_is_neither_late_nor_early() -> None:
    found = one(sent(PPV, 600, has_time=False))
    assert (found.outcome, found.late_minutes) == ("sent", None)


def test_a_missed_send_costs_what_was_expected_of_it() -> None:
    other = send(2, "ppv_unlock", 1, "12:07", expected_revenue_cents=Cents(700))
    found = compare(week_of(PPV, other), [sent(PPV)], UNKNOWN, UNTIL)
    assert outcomes(found) == ["sent", "missed"]
    assert found.sends[1].cost_cents == 700


def test_sends_of_a_channel_that_was_not_imported_are_unknown_instead_of_missed() -> None:
    wall = send(2, "bump_flyer", 1, "12:07")
    found = compare(week_of(PPV, wall), [sent(PPV)], UNKNOWN, UNTIL)
    assert outcomes(found) == ["sent", "unknown"]
    assert found.sends[1].cost_cents is None


def test_sends_after_the_last_imported_message_are_pending() -> None:
    late = send(2, "ppv_unlock", 3, "12:07")
    found = compare(week_of(PPV, late), [sent(PPV)], UNKNOWN, PPV.moment)
    assert outcomes(found) == ["sent", "pending"]
    assert outcomes(compare(week_of(PPV), [], UNKNOWN, None)) == ["pending"]


def test_messages_outside_the_week_are_no_extra_ones() -> None:
    before = sent(PPV, -1440, caption_id="other")
    assert outcomes(compare(week_of(PPV), [before], UNKNOWN, UNTIL)) == ["unknown"]


def test_the_nearer_of_two_sends_gets_the_message() -> None:
    later = send(2, "ppv_unlock", 0, "13:07")
    found = compare(week_of(PPV, later), [sent(later, 10, caption_id=None)], UNKNOWN, UNTIL)
    assert outcomes(found) == ["missed", "sent"]


def test_the_summary_counts_and_sums() -> None:
    missed = send(2, "ppv_unlock", 1, "12:07", expected_revenue_cents=Cents(700))
    late = send(3, "dm_farm", 2, "12:07")
    extra = sent(PPV, 5000, caption_id="x", send_type_key="game_post", earned_cents=300)
    messages = [sent(PPV, price_cents=1500), sent(late, 30, earned_cents=0), extra]
    found = compare(week_of(PPV, missed, late), messages, UNKNOWN, UNTIL).summary
    assert (found.planned, found.sent, found.on_plan, found.late, found.early) == (3, 2, 0, 1, 0)
    assert (found.other_price, found.other_text, found.missed, found.extra) == (1, 0, 1, 1)
    assert (found.pending, found.unknown) == (0, 0)
    assert (found.expected_cents, found.earned_cents, found.extra_cents) == (5700, 8000, 300)
    assert found.cost_cents == 2000 + 700
