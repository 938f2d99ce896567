"""Weeks worked out and shown before they replace anything: what is stored is what was shown, or nothing."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from eros_desktop.app.bootstrap import Workspace
from eros_desktop.domain.errors import Cancelled, CannotPlan, Conflict
from eros_desktop.domain.values import CreatorId
from eros_desktop.services.plans.proposals import Proposed
from tests.support.demo import WEEK, file_digest, opened, rows, shipped_planned

PAID, FREE = CreatorId("demo01"), CreatorId("demo02")


def _propose(workspace: Workspace, *names: str, seed: int = 9, **how: Any) -> Proposed:
    return workspace.services.weeks.proposals.propose(names or [PAID], WEEK, seed=seed, **how)


@cache
def _proposed(*names: str) -> Proposed:
    """The same for the demo with its planned week, worked out once: every test has an equal copy of it."""
    with (
        tempfile.TemporaryDirectory(prefix="eros-proposals-") as folder,
        opened(shipped_planned(Path(folder))) as workspace,
    ):
        return _propose(workspace, *names)


def test_a_proposal_stores_nothing(planned: Workspace) -> None:
    before = file_digest(planned.folder)
    found = _propose(planned)
    assert file_digest(planned.folder) == before
    assert found.change is None
    assert found.proposals[0].plan == _proposed().proposals[0].plan
    assert found.proposals[0].before == planned.services.plans.stored(PAID, WEEK)
    assert not found.proposals[0].difference.is_empty


def test_what_is_accepted_is_stored_as_it_was_shown(planned: Workspace) -> None:
    found = _proposed()
    saved = planned.services.weeks.proposals.accept(found)
    assert planned.services.plans.stored(PAID, WEEK) == found.proposals[0].plan
    assert saved.change is not None
    assert rows(planned.folder, "SELECT fingerprint FROM week_plans WHERE creator_id = 'demo01'")
    planned.services.activity.undo(saved.change.activity_id)
    assert planned.services.plans.stored(PAID, WEEK) == found.proposals[0].before


def test_a_week_that_changed_meanwhile_is_not_replaced(planned: Workspace) -> None:
    found = _proposed()
    planned.services.plans.set_locked(PAID, WEEK, 1, True)
    before = planned.services.plans.stored(PAID, WEEK)
    with pytest.raises(Conflict, match="changed meanwhile"):
        planned.services.weeks.proposals.accept(found)
    assert planned.services.plans.stored(PAID, WEEK) == before


def test_a_week_of_another_that_changed_meanwhile_may_hold_the_same_captions(planned: Workspace) -> None:
    found = _proposed()
    planned.services.weeks.proposals.accept(_proposed(FREE))
    with pytest.raises(Conflict, match="Another week was changed"):
        planned.services.weeks.proposals.accept(found)


def test_only_the_chosen_weeks_are_stored(planned: Workspace) -> None:
    found = replace(_proposed(PAID, FREE), captions_are_unique=False)
    kept = planned.services.plans.stored(FREE, WEEK)
    saved = planned.services.weeks.proposals.accept(found, [PAID])
    assert [one.creator_id for one in saved.proposals] == [PAID]
    assert planned.services.plans.stored(PAID, WEEK) == found.proposals[0].plan
    assert planned.services.plans.stored(FREE, WEEK) == kept
    with pytest.raises(Conflict, match="No week was chosen"):
        planned.services.weeks.proposals.accept(found, [])


def test_a_chosen_week_that_takes_captions_of_one_that_stays_is_refused(planned: Workspace) -> None:
    found = _proposed(PAID, FREE)
    first, second = found.proposals
    borrowed = next(iter(second.captions_before))
    clashing = replace(found, proposals=(replace(first, captions=first.captions | {borrowed}), second))
    assert clashing.clashes([PAID]) == {PAID: (FREE,)}
    assert clashing.clashes([PAID, FREE]) == {}
    assert replace(clashing, captions_are_unique=False).clashes([PAID]) == {}
    with pytest.raises(Conflict, match="coral_grove_free, which would stay"):
        planned.services.weeks.proposals.accept(clashing, [PAID])


def test_what_two_stored_weeks_share_already_is_no_clash(planned: Workspace) -> None:
    found = _proposed(PAID, FREE)
    first, second = found.proposals
    shared = next(iter(second.captions_before))
    both = replace(first, captions=first.captions | {shared}, captions_before=frozenset({shared}))
    others = replace(second, captions_before=frozenset({shared}))
    assert replace(found, proposals=(both, others)).clashes([PAID]) == {}


def test_new_weeks_are_stored_at_once_when_nothing_is_replaced(demo: Workspace) -> None:
    found = _propose(demo, PAID, save_new=True)
    assert found.change is not None
    assert demo.services.plans.stored(PAID, WEEK) == found.proposals[0].plan
    assert found.replacing == ()


def test_a_run_with_one_stored_week_stores_none_of_them_at_once(demo: Workspace) -> None:
    _propose(demo, PAID, save_new=True)
    found = _propose(demo, PAID, FREE, seed=11, save_new=True)
    assert found.change is None
    assert [one.creator_id for one in found.replacing] == [PAID]
    assert demo.services.plans.week(FREE, WEEK) is None


def test_cancel_leaves_the_stored_weeks_as_they_were(planned: Workspace) -> None:
    class Withdrawn:
        def report(self, done: int, total: int, text: str = "") -> None:
            if done:
                raise Cancelled("enough")

    before = file_digest(planned.folder)
    with pytest.raises(Cancelled):
        _propose(planned, PAID, FREE, progress=Withdrawn(), save_new=True)
    assert file_digest(planned.folder) == before


def test_the_same_run_again_proposes_no_change(planned: Workspace) -> None:
    found = _propose(planned, *planned.services.creators.active_ids(), seed=7)
    assert all(one.difference.is_empty for one in found.proposals)
    assert found.replacing == ()


def test_nobody_cannot_be_planned(planned: Workspace) -> None:
    with pytest.raises(CannotPlan):
        planned.services.weeks.proposals.propose([], WEEK)
