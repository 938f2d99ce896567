"""A locked send keeps what it refers to when its week is planned anew (domain.md 2.7, 8)."""

from __future__ import annotations

import pytest

from eros_desktop.app.bootstrap import Workspace
from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan
from eros_desktop.domain.values import CreatorId
from tests.support.demo import WEEK

PAID = CreatorId("demo01")


def _referred(plan: WeekPlan, send: PlannedSend) -> PlannedSend:
    number = send.parent_item_id or send.campaign_item_id
    assert number is not None
    return plan.send(number)


@pytest.mark.parametrize("field", ["parent_item_id", "campaign_item_id"])
@pytest.mark.parametrize("seed", [3, 21])
def test_a_locked_send_keeps_the_send_it_refers_to(planned: Workspace, field: str, seed: int) -> None:
    before = planned.services.plans.stored(PAID, WEEK)
    locked = [send for send in before.sends if getattr(send, field) is not None]
    assert locked
    for send in locked:
        planned.services.plans.set_locked(PAID, WEEK, send.item_id, True)
    (after,) = planned.services.plans.generate([PAID], WEEK, seed=seed, replace=True).plans
    found = {send.moment: send for send in after.sends if send.is_locked}
    for send in locked:
        old, new = _referred(before, send), _referred(after, found[send.moment])
        assert (new.moment, new.send_type_key, new.caption_id, new.price_cents) == (
            old.moment,
            old.send_type_key,
            old.caption_id,
            old.price_cents,
        )
    assert after.validation is not None
    assert after.validation.errors == ()
