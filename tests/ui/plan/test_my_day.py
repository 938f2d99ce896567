"""Load my day: this week, today's column, the next send that is due."""

from __future__ import annotations

from datetime import date

from eros_desktop.ui.plan.my_day import sends_of_day
from eros_desktop.ui.plan.pane import PlanPane
from tests.ui.plan.fakes import WEEK, FakeServices


def _is_today(pane: PlanPane, day: date) -> None:
    object.__setattr__(pane.context, "today", lambda: day)


def test_my_day_goes_to_this_week_and_chooses_the_next_send(pane: PlanPane) -> None:
    pane.context.selection.select_week(WEEK.next())
    _is_today(pane, WEEK.days[2])
    pane.context.actions["load_day"].trigger()
    assert pane.context.selection.week == WEEK
    assert pane.picture is not None
    now = pane.weeks.day._now(pane.picture)
    today = sends_of_day(pane.picture.rows, now)
    (chosen,) = pane.chosen_rows()
    assert chosen == next(row for row in today if row.send.moment >= now)
    notice = pane.context.banner.notice
    assert notice is not None
    assert notice.text.startswith(f"Today, {WEEK.days[2]:%a}")
    assert f"{len(today)} sends for" in notice.text
    assert f"next {chosen.type_name} at {chosen.send.at:%H:%M}" in notice.text


def test_in_the_week_in_view_my_day_comes_at_once(pane: PlanPane) -> None:
    _is_today(pane, WEEK.days[4])
    pane.context.actions["load_day"].trigger()
    assert {row.send.day for row in pane.chosen_rows()} == {WEEK.days[4]}


def test_a_week_that_is_not_planned_yet_shows_the_day_once_it_is(
    pane: PlanPane, plan_services: FakeServices
) -> None:
    plan_services.plans.stored.clear()
    _is_today(pane, WEEK.days[0])
    pane.context.actions["load_day"].trigger()
    assert pane.pages.currentWidget() is pane.empty
    pane.empty.button.click()
    assert {row.send.day for row in pane.chosen_rows()} == {WEEK.days[0]}


def test_another_week_looked_at_meanwhile_is_left_alone(pane: PlanPane) -> None:
    pane.weeks.day._is_wanted = True
    _is_today(pane, WEEK.next().days[1])
    pane.context.selection._week = WEEK.next()
    assert pane.picture is not None
    pane.weeks.day.take(pane.picture)
    assert pane.context.banner.notice is None


def test_the_main_button_says_whether_a_week_is_made_or_made_anew(
    pane: PlanPane, plan_services: FakeServices
) -> None:
    generate = pane.context.actions["generate"]
    assert generate.text() == "Refresh week plan"
    plan_services.plans.stored.clear()
    pane.reload()
    assert generate.text() == "Generate week"
