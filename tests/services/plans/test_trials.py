"""What-if: a copy of the week that changes nothing until it is adopted."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import pytest

from eros_desktop.app.bootstrap import Workspace
from eros_desktop.domain.errors import CannotPlan, Conflict, InvalidInput, NotFound
from eros_desktop.domain.values import CreatorId
from eros_desktop.services.plans.trial_changes import TrialRequest
from eros_desktop.store.database import FILE_NAME
from tests.support.demo import WEEK, execute, file_digest, opened, rows, shipped_planned

PAID = CreatorId("demo01")
MORE = TrialRequest(revenue_per_day=8)


@cache
def _tried_file() -> bytes:
    """The planned demo with a what-if of more revenue sends, reckoned once."""
    with tempfile.TemporaryDirectory(prefix="eros-trial-") as name:
        folder = shipped_planned(Path(name))
        with opened(folder) as workspace:
            workspace.services.weeks.trials.reckon(PAID, WEEK, MORE)
        return (folder / FILE_NAME).read_bytes()


@contextmanager
def _tried(folder: Path) -> Iterator[Workspace]:
    folder.mkdir(exist_ok=True)
    (folder / FILE_NAME).write_bytes(_tried_file())
    with opened(folder) as workspace:
        yield workspace


def test_another_volume_is_planned_in_the_copy_only(tmp_path: Path) -> None:
    stored = rows(
        shipped_planned(tmp_path / "plain"), "SELECT fingerprint FROM week_plans ORDER BY creator_id"
    )
    with _tried(tmp_path / "tried") as workspace:
        found = workspace.services.weeks.trials.kept(PAID, WEEK)
    assert found is not None
    assert (found.request, found.is_planned, found.is_stale) == (MORE, True, False)
    assert found.then.totals.by_category["revenue"] > found.now.totals.by_category["revenue"]
    assert found.then.plan.volume["revenue_per_day"] == 8
    assert found.difference.count("added") > 0
    assert rows(tmp_path / "tried", "SELECT fingerprint FROM week_plans ORDER BY creator_id") == stored


def test_the_copy_survives_a_restart_and_stands_on_past_weeks(tmp_path: Path) -> None:
    with _tried(tmp_path) as workspace:
        first = workspace.services.weeks.trials.kept(PAID, WEEK)
    with opened(tmp_path) as workspace:
        again = workspace.services.weeks.trials.kept(PAID, WEEK)
    assert first is not None
    assert again is not None
    assert (first.then.plan, first.then.outlook) == (again.then.plan, again.then.outlook)
    outlook = again.then.outlook
    assert outlook.low_cents is not None
    assert outlook.high_cents is not None
    assert outlook.low_cents < outlook.expected_cents < outlook.high_cents
    assert "weeks differed from their mean by" in outlook.basis
    assert 0 <= again.now.saturation <= 100


def test_what_is_adopted_is_what_was_compared_and_can_be_taken_back(tmp_path: Path) -> None:
    with _tried(tmp_path) as workspace:
        services = workspace.services
        before, found = services.plans.stored(PAID, WEEK), services.weeks.trials.kept(PAID, WEEK)
        assert found is not None
        change = services.weeks.trials.adopt(PAID, WEEK)
        assert services.plans.stored(PAID, WEEK) == found.then.plan
        assert change.summary.endswith("week of 2026-11-23: 8 revenue a day")
        assert services.weeks.trials.kept(PAID, WEEK) is None
        services.activity.undo(change.activity_id)
        assert services.plans.stored(PAID, WEEK) == before
    predicted = (
        "SELECT predicted_revenue_per_day FROM volume_predictions "
        "WHERE creator_id = ? AND week_start_date = ?"
    )
    assert rows(tmp_path, predicted, PAID, str(WEEK)) == [(8,)]


def test_a_copy_of_a_week_that_changed_since_is_stale_and_not_adopted(tmp_path: Path) -> None:
    with _tried(tmp_path) as workspace:
        workspace.services.plans.set_locked(PAID, WEEK, 1, True)
        found = workspace.services.weeks.trials.kept(PAID, WEEK)
        assert found is not None
        assert found.is_stale
        with pytest.raises(Conflict, match="changed since the what-if was reckoned"):
            workspace.services.weeks.trials.adopt(PAID, WEEK)


def test_a_copy_whose_captions_others_took_meanwhile_is_not_adopted(tmp_path: Path) -> None:
    with _tried(tmp_path) as workspace:
        found = workspace.services.weeks.trials.kept(PAID, WEEK)
        assert found is not None
        had = {send.caption_id for send in found.now.plan.sends}
        new = next(send.caption_id for send in found.then.plan.sends if send.caption_id not in had)
    other = (
        "SELECT i.id FROM schedule_items i WHERE i.creator_id = 'demo02' AND i.caption_id IS NOT NULL LIMIT 1"
    )
    execute(tmp_path, f"UPDATE schedule_items SET caption_id = ? WHERE id = ({other})", new)
    with opened(tmp_path) as workspace, pytest.raises(Conflict, match="planned for another creator"):
        workspace.services.weeks.trials.adopt(PAID, WEEK)


def test_a_dropped_copy_is_gone_and_the_week_stays(tmp_path: Path) -> None:
    with _tried(tmp_path) as workspace:
        before = workspace.services.plans.stored(PAID, WEEK)
        workspace.services.weeks.trials.drop(PAID, WEEK)
        assert workspace.services.weeks.trials.kept(PAID, WEEK) is None
        assert workspace.services.plans.stored(PAID, WEEK) == before
        with pytest.raises(NotFound, match="no what-if"):
            workspace.services.weeks.trials.adopt(PAID, WEEK)


def test_other_prices_and_audiences_change_the_copy_without_planning_it_anew(planned: Workspace) -> None:
    planned.services.plans.set_locked(PAID, WEEK, _first_ppv(planned), True)
    stored = planned.services.plans.stored(PAID, WEEK)
    request = TrialRequest(price_percent=20, ppv_base=20, audiences=(("all_fans", "ppv_buyers"),))
    found = planned.services.weeks.trials.reckon(PAID, WEEK, request)
    prices = planned.services.reference.prices.ranges
    assert [send.moment for send in found.then.plan.sends] == [send.moment for send in stored.sends]
    for old, new in zip(stored.sends, found.then.plan.sends, strict=True):
        if old.is_locked:
            assert new == old
        elif old.price_cents is not None:
            assert new.price_cents is not None
            assert new.price_cents >= old.price_cents
            assert new.price_cents % 100 == 0
            assert new.price_cents <= prices[new.send_type_key].maximum * 100
        assert old.caption_id == new.caption_id
    assert any(send.audience_target == "ppv_buyers" for send in found.then.plan.sends)
    assert "as many buyers" in found.then.outlook.basis
    assert found.now.totals.expected_cents == found.then.totals.expected_cents


def _first_ppv(workspace: Workspace) -> int:
    sends = workspace.services.plans.stored(PAID, WEEK).sends
    return next(send.item_id for send in sends if send.send_type_key == "ppv_unlock")


def test_where_nothing_is_planned_the_copy_is_compared_with_what_generate_would_plan(demo: Workspace) -> None:
    found = demo.services.weeks.trials.reckon(PAID, WEEK, TrialRequest(price_percent=10))
    assert not found.is_planned
    assert demo.services.plans.week(PAID, WEEK) is None
    assert found.now.totals.sends == found.then.totals.sends > 0
    demo.services.weeks.trials.adopt(PAID, WEEK)
    assert demo.services.plans.stored(PAID, WEEK) == found.then.plan


@pytest.mark.parametrize(
    "request_",
    [TrialRequest(level=6), TrialRequest(revenue_per_day=21), TrialRequest(price_percent=101),
     TrialRequest(ppv_base=4), TrialRequest(audiences=(("all_fans", "nobody"),))],
)  # fmt: skip
def test_figures_that_cannot_be_are_refused(planned: Workspace, request_: TrialRequest) -> None:
    before = file_digest(planned.folder)
    with pytest.raises(InvalidInput):
        planned.services.weeks.trials.reckon(PAID, WEEK, request_)
    assert file_digest(planned.folder) == before


def test_a_past_week_has_no_what_if(planned: Workspace) -> None:
    with pytest.raises(CannotPlan, match="has begun or is past"):
        planned.services.weeks.trials.reckon(PAID, WEEK.previous().previous(), MORE)


def test_a_request_says_what_it_asks() -> None:
    assert TrialRequest().spoken == "no change"
    assert TrialRequest().is_empty
    request = TrialRequest(level=4, price_percent=-10, audiences=(("all_fans", "ppv_buyers"),))
    assert request.spoken == "level 4, prices -10 %, all_fans to ppv_buyers"
    assert request.changes_volume
