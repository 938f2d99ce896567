"""Single sends of a stored week: locks and explanations; weeks that are not there."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from eros_desktop.app.bootstrap import Workspace, load_reference, load_volume_rules
from eros_desktop.app.paths import data_root
from eros_desktop.domain.errors import Conflict, NotFound
from eros_desktop.services.bundle import make_services
from eros_desktop.services.clock import Clock
from eros_desktop.services.plans.service import placed_before
from eros_desktop.store.stores import WorkspaceStore
from tests.support.demo import (
    TODAY,
    WEEK,
    execute,
    file_digest,
    opened,
    shipped_demo,
)

PAID = "demo01"


def _everyone(workspace: Workspace) -> tuple[str, ...]:
    return workspace.services.creators.active_ids()


def test_sends_of_queued_and_completed_weeks_cannot_be_locked(planned: Workspace) -> None:
    for status in ("queued", "completed"):
        execute(planned.folder, "UPDATE week_plans SET status = ? WHERE creator_id = ?", status, PAID)
        with pytest.raises(Conflict, match=status):
            planned.services.plans.set_locked(PAID, WEEK, 1, True)
    assert not planned.services.plans.stored(PAID, WEEK).send(1).is_locked


def test_a_send_that_is_not_there_cannot_be_locked(planned: Workspace) -> None:
    before = file_digest(planned.folder)
    with pytest.raises(NotFound, match="not there any more"):
        planned.services.plans.set_locked(PAID, WEEK, 999, True)
    with pytest.raises(NotFound, match="not there any more"):
        planned.services.plans.set_locked(PAID, WEEK.next(), 1, True)
    assert file_digest(planned.folder) == before


def test_every_captions_choice_is_explained(planned: Workspace) -> None:
    plan = planned.services.plans.stored(PAID, WEEK)
    chosen = [send for send in plan.sends if send.caption_id]
    for send in (*chosen[:6], *chosen[-6:]):
        found = planned.services.plans.explain(PAID, WEEK, send.item_id)
        assert found is not None
        assert found.score_parts == send.score_parts
        assert send.score == pytest.approx(found.score)


def test_a_week_or_send_without_a_caption_has_no_explanation(planned: Workspace) -> None:
    execute(
        planned.folder,
        "UPDATE schedule_items SET caption_id = NULL WHERE id = (SELECT min(id) FROM schedule_items WHERE "
        "creator_id = ?)",
        PAID,
    )
    assert planned.services.plans.explain(PAID, WEEK, 1) is None
    with pytest.raises(NotFound):
        planned.services.plans.explain(PAID, WEEK.next(), 1)
    with pytest.raises(NotFound):
        planned.services.plans.explain("nobody", WEEK, 1)  # type: ignore[arg-type]
    with pytest.raises(NotFound):
        planned.services.plans.explain(PAID, WEEK, 999)


def test_a_week_nobody_planned_is_not_there(demo: Workspace) -> None:
    assert demo.services.plans.week(PAID, WEEK) is None
    for ask in (demo.services.plans.stored, demo.services.plans.validate):
        with pytest.raises(NotFound, match="run plan first"):
            ask(PAID, WEEK)


def test_content_placed_before_a_send_without_a_score_counts_all_other_sends(planned: Workspace) -> None:
    plan = planned.services.plans.stored(PAID, WEEK)
    send = replace(next(send for send in plan.sends if send.content_type), score_parts=None)
    counts = placed_before(plan, send)
    assert sum(counts.values()) == sum(bool(other.content_type) for other in plan.sends) - 1


CATEGORIES = {key: kind.category for key, kind in load_reference().send_types.items()}


def test_weeks_of_creators_in_different_zones_share_no_caption_when_one_is_a_day_ahead(
    tmp_path: Path,
) -> None:
    """Sunday evening in America is Monday in Sydney: the next weeks differ, the captions must too."""
    clock = Clock(now=lambda: datetime(2026, 11, 22, 20, tzinfo=UTC))
    folder = shipped_demo(tmp_path / "demo")
    with opened(folder, today=TODAY) as workspace:
        store = WorkspaceStore(workspace.database, CATEGORIES)
        services = make_services(store, load_reference(), load_volume_rules(), clock, data_root())
        generated = services.plans.generate(_everyone(workspace))
        assert len({plan.week for plan in generated.plans}) == 2
        used = [send.caption_id for plan in generated.plans for send in plan.sends if send.caption_id]
        assert len(used) == len(set(used))
