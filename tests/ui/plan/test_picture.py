"""What a week looks like before it is painted."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from zoneinfo import ZoneInfo

import pytest

from eros_desktop.services.exports.parts import mark_of
from eros_desktop.ui import formats
from eros_desktop.ui.plan.columns import SEND_COLUMNS
from eros_desktop.ui.plan.details import sections
from eros_desktop.ui.plan.paint_header import price_text
from eros_desktop.ui.plan.picture import (
    NO_HEAT,
    SendRow,
    WeekPicture,
    day_targets,
    edited_picture,
    heat_of,
    picture_of,
)
from tests.support.builders_schedule import shipped_reference
from tests.ui.plan.fakes import HEAT, NASTY, first_of, priced, usual_week

pytestmark = pytest.mark.styled

BERLIN = ZoneInfo("Europe/Berlin")


def picture() -> WeekPicture:
    return picture_of(priced(usual_week(), 2_000), shipped_reference(), heat_of(HEAT))


def row_of(key: str) -> SendRow:
    return next(row for row in picture().rows if row.send.send_type_key == key)


def test_heads_count_sends_without_follow_ups_against_the_volume() -> None:
    monday = picture().heads[0]
    assert [planned for _, planned, _ in monday.counts] == [3, 3, 1]
    assert [wanted for _, _, wanted in monday.counts] == [3, 3, 1]
    assert sum(head.followups for head in picture().heads) == picture().followups == 2
    assert picture().expected_cents == 51 * 2_000


def test_targets_split_the_days_total_as_the_daily_figures() -> None:
    volume = {"revenue_per_day": 5, "bump_adjusted_engagement": 6, "retention_per_day": 2}
    spread = {**volume, "weekly_distribution": {"0": 13, "5": 14}}
    assert day_targets(spread, 0) == {"revenue": 5, "engagement": 6, "retention": 2}
    assert sum(day_targets(spread, 5).values()) == 14
    assert day_targets(volume, 3) == {"revenue": 5, "engagement": 6, "retention": 2}
    assert set(day_targets({}, 0).values()) == {0}


def test_heat_is_a_share_of_the_best_hour_and_unknown_stays_cold() -> None:
    heat = picture().heat
    assert heat[0][6] is None
    assert heat[0][20] == pytest.approx(0.8)
    assert heat_of([[1.0]]) == NO_HEAT


def test_a_card_says_everything_in_one_sentence() -> None:
    row = row_of("ppv_unlock")
    assert row.about.startswith("Mon 23 Nov 13:07, PPV Unlock, Revenue, Mass message to All fans, $")
    follow = row_of("ppv_followup")
    assert "follows ppv unlock" in follow.about


def test_captions_are_one_line_of_plain_text() -> None:
    assert picture().rows[0].words == " ".join(NASTY.split())


def test_a_send_without_a_caption_says_so() -> None:
    row = picture().rows[0]
    bare = replace(row, send=replace(row.send, caption_text=None, needs_manual_caption=True))
    assert bare.words == "Needs a caption"
    assert replace(row, send=replace(row.send, caption_text=None)).words == "No caption"


def test_the_inspector_tells_both_clocks_and_links() -> None:
    week = usual_week()
    follow = first_of(week, "ppv_followup")
    found = {one.title: dict(one.lines) for one in sections(row_of("ppv_followup"), week, BERLIN)}
    assert found["When"]["Zone"] == "America/Los Angeles"
    assert found["When"]["Your clock"] == "Wed 25 Nov 00:39"
    assert f"{follow.followup_delay_minutes} min after" in found["Links"]["Follows"]
    assert found["Expected"] == {"Revenue": "$20.00"}


def test_the_same_clock_is_not_told_twice() -> None:
    lines = dict(sections(row_of("ppv_unlock"), usual_week(), ZoneInfo("America/Los_Angeles"))[0].lines)
    assert "Your clock" not in lines


def test_money_on_cards_is_short_and_true() -> None:
    assert (price_text(1_500), price_text(1_450), formats.whole_money(123_456)) == ("$15", "$14.50", "$1,235")


def test_a_send_that_went_out_as_it_is_says_so_until_it_changes() -> None:
    plan = usual_week()
    first, second = plan.sends[:2]
    found = picture_of(plan, shipped_reference(), exported=frozenset({mark_of(first)}))
    assert [row.item_id for row in found.rows if row.is_exported] == [first.item_id]
    row = found.rows[0]
    status = next(column for column in SEND_COLUMNS if column.key == "status")
    assert str(status.value(row)).endswith("exported")
    assert "exported" in row.about
    moved = replace(first, day=second.day, at=time(23, 50))
    edited = edited_picture(found, replace(plan, sends=(moved, *plan.sends[1:])), shipped_reference())
    assert not any(row.is_exported for row in edited.rows)
