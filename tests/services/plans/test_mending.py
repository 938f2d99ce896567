"""Fixes of a stored week: found as of today, saved as one edit that can be taken back."""

from __future__ import annotations

from pathlib import Path

import pytest

from eros_desktop.app.bootstrap import Workspace
from eros_desktop.domain.errors import Conflict
from eros_desktop.domain.schedule.fixes import Fix
from eros_desktop.domain.values import CreatorId
from eros_desktop.services.plans.editing import WeekSaved
from eros_desktop.services.plans.mending import WeekFixes, edited
from tests.support.demo import WEEK, execute, opened, shipped_planned

PAID = CreatorId("demo01")
_SEND = "SELECT schedule_item_id FROM planned_send_details JOIN week_plans USING (week_plan_id)"


def _broken(folder: Path) -> Path:
    """The planned demo with a send at night, a price too low and a caption that is used twice."""
    shipped_planned(folder)
    of = f"{_SEND} WHERE creator_id = 'demo01'"
    execute(
        folder, f"UPDATE schedule_items SET schedule_time = '04:11' WHERE id IN ({of} AND item_number = 1)"
    )
    priced = f"SELECT id FROM schedule_items WHERE price IS NOT NULL AND id IN ({of}) ORDER BY id LIMIT 1"
    execute(folder, f"UPDATE schedule_items SET price = 1.0 WHERE id = ({priced})")
    first, last = (
        f"SELECT id FROM schedule_items WHERE caption_id IS NOT NULL AND id IN ({of}) ORDER BY id {order} "
        "LIMIT 1"
        for order in ("ASC", "DESC")
    )
    execute(
        folder,
        "UPDATE schedule_items SET caption_id = (SELECT caption_id FROM schedule_items WHERE id = "
        f"({first})) WHERE id = ({last})",
    )
    return folder


def _save(workspace: Workspace, found: WeekFixes, fix: Fix) -> WeekSaved:
    """As the window does it: the fix as an edit of the week in view."""
    plan = workspace.services.plans.stored(PAID, WEEK)
    return workspace.services.plan_editor.save(
        PAID, WEEK, edited(found, fix, plan), expected_revision=found.revision
    )


def test_what_is_broken_is_mended_one_after_another(tmp_path: Path) -> None:
    with opened(_broken(tmp_path / "broken")) as workspace:
        services = workspace.services
        rules = {"avoided_hours_stay_empty", "prices_stay_in_range", "captions_are_not_repeated"}
        for left in range(3, 0, -1):
            found = services.weeks.fixes.fixes(PAID, WEEK)
            mending = {rule: fix for (rule, _), fix in found.fixes.items() if rule in rules}
            assert len(mending) == left
            rule, fix = sorted(mending.items())[0]
            saved = _save(workspace, found, fix)
            assert saved.summary.startswith("Mended an issue: ")
            validation = services.plans.validate(PAID, WEEK).validation
            assert validation is not None
            assert rule not in {one.rule for one in validation.errors}
        assert services.plans.validate(PAID, WEEK).validation.errors == ()  # type: ignore[union-attr]
        mended = services.plans.stored(PAID, WEEK)
        assert sum(send.is_hand_edited for send in mended.sends) >= 2
        services.activity.undo()
        assert services.plans.stored(PAID, WEEK) != mended


def test_a_fix_for_a_week_that_changed_meanwhile_is_refused(tmp_path: Path) -> None:
    with opened(_broken(tmp_path / "broken")) as workspace:
        found = workspace.services.weeks.fixes.fixes(PAID, WEEK)
        workspace.services.plans.set_locked(PAID, WEEK, 2, True)
        with pytest.raises(Conflict, match="changed since this fix was found"):
            _save(workspace, found, next(iter(found.fixes.values())))


def test_closed_and_missing_weeks_have_no_fixes(tmp_path: Path) -> None:
    folder = _broken(tmp_path / "broken")
    execute(folder, "UPDATE week_plans SET status = 'queued'")
    with opened(folder) as workspace:
        assert workspace.services.weeks.fixes.fixes(PAID, WEEK).fixes == {}
        assert workspace.services.weeks.fixes.fixes(PAID, WEEK.next()).fixes == {}
