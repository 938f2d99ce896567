"""Four weeks of everybody: counts agree with the weeks themselves."""

from __future__ import annotations

from eros_desktop.app.bootstrap import Workspace
from tests.support.demo import WEEK


def test_counts_and_statuses_agree_with_the_stored_weeks(planned: Workspace) -> None:
    services = planned.services
    month = services.months.month(WEEK.previous())
    assert month.weeks[1] == WEEK
    assert [row.name for row in month.rows] == sorted(row.name for row in month.rows)
    for row in month.rows:
        plan = services.plans.stored(row.creator_id, WEEK)
        assert row.statuses[1] == "draft"
        assert row.statuses[2] is None
        for place, day in enumerate(WEEK.days, start=7):
            sends = plan.on(day)
            count = row.days[place]
            assert count.sends == len(sends)
            assert count.followups == sum(send.is_follow_up for send in sends)
            assert count.revenue == sum(send.category == "revenue" for send in sends)
    assert month.sends == sum(day.sends for row in month.rows for day in row.days)
