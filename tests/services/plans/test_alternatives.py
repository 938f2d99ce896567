"""Other captions for the sends of stored weeks: what they cost, the swap, and why some are kept out."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest

from eros_desktop.app.bootstrap import Workspace
from eros_desktop.domain.errors import Conflict, InvalidInput, NotFound
from eros_desktop.domain.schedule.document import plan_fingerprint
from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan
from eros_desktop.domain.values import CreatorId
from tests.support.demo import WEEK, execute, opened, rows, shipped_planned

PAID = CreatorId("demo01")


def _week(workspace: Workspace, creator_id: CreatorId = PAID) -> WeekPlan:
    return workspace.services.plans.stored(creator_id, WEEK)


def _total(plan: WeekPlan) -> float:
    return sum(send.score or 0.0 for send in plan.sends)


def _priced(plan: WeekPlan) -> PlannedSend:
    return next(send for send in plan.sends if send.send_type_key == "ppv_unlock")


def _changed(before: WeekPlan, after: WeekPlan) -> set[int]:
    return {
        new.item_id
        for old, new in zip(before.sends, after.sends, strict=True)
        if old.caption_id != new.caption_id
    }


# ---- What other captions cost


@pytest.mark.parametrize("creator_id", ["demo01", "demo02", "demo04"])
def test_a_fresh_week_is_proved_and_lists_ten_other_captions_least_loss_first(
    planned: Workspace, creator_id: CreatorId
) -> None:
    plan = _week(planned, creator_id)
    assert plan.assignment is not None
    send = plan.sends[len(plan.sends) // 2]
    found = planned.services.alternatives.of(creator_id, WEEK, send.item_id)
    assert found.is_proved
    assert found.sentence.endswith("proved best for today's data.")
    assert found.week_total == plan.assignment.total_score
    assert len(found.entries) == len({entry.caption_id for entry in found.entries}) == 10
    losses = [entry.week_loss for entry in found.entries]
    assert losses == sorted(losses)
    assert min(losses) >= -1e-6
    for entry in found.entries:
        assert entry.caption_id != send.caption_id
        assert entry.caption_text
        assert entry.reasons
        assert send.item_id not in entry.also_changes
        assert entry.own_loss == pytest.approx((send.score or 0.0) - entry.score)


def test_fewer_or_more_alternatives_are_given_where_asked_for(planned: Workspace) -> None:
    of = planned.services.alternatives.of
    three, thirty = of(PAID, WEEK, 5, 3).entries, of(PAID, WEEK, 5, 30).entries
    assert len(three) == 3
    assert len(thirty) == 30
    assert [one.week_loss for one in three] == pytest.approx([one.week_loss for one in thirty[:3]])


def test_a_week_that_was_chosen_send_after_send_is_not_called_proved(planned: Workspace) -> None:
    planned.services.plans.generate([PAID], WEEK, replace=True, method="greedy")
    found = planned.services.alternatives.of(PAID, WEEK, 5)
    assert not found.is_proved
    assert "Generate it again" in found.sentence


def test_a_week_with_a_retired_caption_is_not_called_proved(tmp_path: Path) -> None:
    folder = shipped_planned(tmp_path / "planned")
    with opened(folder) as workspace:
        caption_id = _week(workspace).send(5).caption_id
        assert caption_id is not None
        workspace.services.caption_editor.retire([caption_id])
        found = workspace.services.alternatives.of(PAID, WEEK, 5)
        assert not found.is_proved
        assert caption_id not in {entry.caption_id for entry in found.entries}


# ---- The swap


def test_a_swap_costs_what_was_predicted_and_changes_what_was_announced(planned: Workspace) -> None:
    service = planned.services.alternatives
    for number, item_id in enumerate((3, 11, 20)):
        before = _week(planned)
        chosen = service.of(PAID, WEEK, item_id).entries[number]
        told = service.swap(PAID, WEEK, item_id, chosen.caption_id)
        after = _week(planned)
        assert _total(before) - _total(after) == pytest.approx(chosen.week_loss, abs=1e-9)
        assert after.assignment is not None
        assert after.assignment.total_score == pytest.approx(_total(after), abs=1e-9)
        assert after.assignment.gap == 0
        assert _changed(before, after) == {item_id, *chosen.also_changes}
        assert after.send(item_id).caption_id == chosen.caption_id
        assert after.send(item_id).caption_text == chosen.caption_text
        assert after.send(item_id).is_hand_edited
        assert f"fell by {chosen.week_loss:,.2f}" in told.summary
        assert plan_fingerprint(after) != plan_fingerprint(before)
        assert rows(planned.folder, "SELECT fingerprint FROM week_plans WHERE creator_id = ?", PAID) == [
            (plan_fingerprint(after),)
        ]
        assert after.validation == planned.services.plans.validate(PAID, WEEK).validation


def test_prices_follow_the_captions_and_nothing_else_moves(planned: Workspace) -> None:
    service = planned.services.alternatives
    before = _week(planned)
    send = _priced(before)
    other = next(
        entry
        for entry in service.of(PAID, WEEK, send.item_id, 60).entries
        if entry.content_type != send.content_type
    )
    service.swap(PAID, WEEK, send.item_id, other.caption_id)
    after = _week(planned)
    fresh = planned.services.plans.generate([PAID], WEEK, dry_run=True, replace=True).plans[0]
    by_content = {
        one.content_type: one.price_cents
        for plan in (before, fresh)
        for one in plan.sends
        if one.send_type_key == send.send_type_key and one.media_count == send.media_count
    }
    for old, new in zip(before.sends, after.sends, strict=True):
        assert (old.day, old.at, old.send_type_key, old.channel) == (
            new.day,
            new.at,
            new.send_type_key,
            new.channel,
        )
        if new.item_id not in {send.item_id, *other.also_changes}:
            assert replace(new, score=None, score_parts=None) == replace(old, score=None, score_parts=None)
    if other.content_type in by_content:
        assert after.send(send.item_id).price_cents == by_content[other.content_type]


def test_a_price_that_somebody_gave_stays_when_the_caption_is_swapped(tmp_path: Path) -> None:
    folder = shipped_planned(tmp_path / "planned")
    with opened(folder) as workspace:
        send = _priced(_week(workspace))
    execute(
        folder,
        "UPDATE schedule_items SET price = 17 WHERE id = (SELECT d.schedule_item_id "
        "FROM planned_send_details d JOIN week_plans w USING (week_plan_id) "
        "WHERE w.creator_id = 'demo01' AND d.item_number = ?)",
        send.item_id,
    )
    with opened(folder) as workspace:
        assert _week(workspace).send(send.item_id).price_cents == 1700
        chosen = workspace.services.alternatives.of(PAID, WEEK, send.item_id).entries[0]
        workspace.services.alternatives.swap(PAID, WEEK, send.item_id, chosen.caption_id)
        assert _week(workspace).send(send.item_id).price_cents == 1700


def test_swapping_back_gives_the_week_its_points_again(planned: Workspace) -> None:
    service = planned.services.alternatives
    for item_id in (2, 17):
        before = _week(planned).send(item_id)
        total = _total(_week(planned))
        service.swap(PAID, WEEK, item_id, service.of(PAID, WEEK, item_id).entries[4].caption_id)
        service.swap(PAID, WEEK, item_id, str(before.caption_id))
        assert _total(_week(planned)) == pytest.approx(total, abs=1e-9)
        assert _week(planned).send(item_id).caption_id == before.caption_id


def test_a_swapped_send_and_the_parent_of_a_swapped_follow_up_keep_their_place(planned: Workspace) -> None:
    service = planned.services.alternatives
    follow_up = next(send for send in _week(planned).sends if send.is_follow_up)
    parent = _week(planned).send(follow_up.parent_item_id or 0)
    service.swap(
        PAID, WEEK, follow_up.item_id, service.of(PAID, WEEK, follow_up.item_id).entries[0].caption_id
    )
    assert service.of(PAID, WEEK, 5).is_proved
    assert service.why_not(PAID, WEEK, parent.item_id, str(parent.caption_id)).excluded_by is None
    kept = _week(planned).send(follow_up.item_id).caption_id
    again = planned.services.plans.generate([PAID], WEEK, replace=True, seed=99).plans[0]
    held = [send for send in again.sends if send.is_hand_edited]
    assert [(send.caption_id, send.day, send.at) for send in held] == [(kept, follow_up.day, follow_up.at)]
    assert [send.caption_id for send in again.sends].count(kept) == 1


@pytest.mark.parametrize("seed", [1])
def test_whatever_is_swapped_the_week_keeps_its_rules(planned: Workspace, seed: int) -> None:
    draw = random.Random(seed)
    service = planned.services.alternatives
    families = rows(planned.folder, "SELECT caption_id, family_id FROM caption_families")
    groups = {str(caption_id): str(family) for caption_id, family in families}
    for _ in range(4):
        before = _week(planned)
        item_id = draw.randint(1, len(before.sends))
        chosen = draw.choice(service.of(PAID, WEEK, item_id).entries)
        service.swap(PAID, WEEK, item_id, chosen.caption_id)
        after = _week(planned)
        assert _total(before) - _total(after) == pytest.approx(chosen.week_loss, abs=1e-9)
        used = [str(send.caption_id) for send in after.sends if send.caption_id is not None]
        assert len(set(used)) == len(used)
        texts = [groups.get(caption_id, caption_id) for caption_id in used]
        assert len(set(texts)) == len(texts)
        assert after.validation is not None
        assert [one for one in after.validation.violations if one.severity == "error"] == []
        held = {send.item_id for send in before.sends if send.is_hand_edited} - {item_id}
        assert not held & _changed(before, after)


# ---- What is refused


@pytest.mark.parametrize("status", ["queued", "completed"])
def test_a_week_on_its_way_keeps_its_captions(tmp_path: Path, status: str) -> None:
    folder = shipped_planned(tmp_path / "planned")
    execute(folder, f"UPDATE week_plans SET status = '{status}' WHERE creator_id = 'demo01'")
    with opened(folder) as workspace:
        service = workspace.services.alternatives
        before = _week(workspace)
        other = service.of(PAID, WEEK, 5).entries[0].caption_id
        with pytest.raises(Conflict, match=f"is {status}, so its captions stay"):
            service.swap(PAID, WEEK, 5, other)
        assert _week(workspace) == before


def test_a_locked_send_keeps_its_caption_and_does_so_when_others_are_swapped(planned: Workspace) -> None:
    service = planned.services.alternatives
    planned.services.plans.set_locked(PAID, WEEK, 5, True)
    locked = _week(planned).send(5)
    alike = next(
        send.item_id
        for send in _week(planned).sends
        if send.send_type_key == locked.send_type_key and send.item_id != 5
    )
    with pytest.raises(Conflict, match="is locked, so it keeps its caption"):
        service.swap(PAID, WEEK, 5, service.of(PAID, WEEK, 5).entries[0].caption_id)
    with pytest.raises(InvalidInput, match="already in this week"):
        service.swap(PAID, WEEK, alike, str(locked.caption_id))
    before = _week(planned)
    chosen = service.of(PAID, WEEK, alike).entries[0]
    service.swap(PAID, WEEK, alike, chosen.caption_id)
    assert _week(planned).send(5) == locked
    assert _total(before) - _total(_week(planned)) == pytest.approx(chosen.week_loss, abs=1e-9)


def test_a_caption_outside_the_vault_is_refused_with_that_reason(planned: Workspace) -> None:
    creator_id = CreatorId("demo02")
    outside = rows(
        planned.folder,
        "SELECT caption_id FROM caption_bank WHERE caption_type = 'ppv_unlock' AND content_type NOT IN "
        "(SELECT content_type FROM vault_matrix WHERE creator_id = 'demo02' AND quantity > 0) LIMIT 1",
    )
    before = _week(planned, creator_id)
    with pytest.raises(InvalidInput, match="vault"):
        planned.services.alternatives.swap(creator_id, WEEK, _priced(before).item_id, str(outside[0][0]))
    assert _week(planned, creator_id) == before


def test_a_retired_caption_is_named_as_such(planned: Workspace) -> None:
    service = planned.services.alternatives
    chosen = service.of(PAID, WEEK, 5).entries[0].caption_id
    open_to_it = service.why_not(PAID, WEEK, 5, chosen)
    assert len(open_to_it.parts) == 5
    assert sum(part.points for part in open_to_it.parts) - open_to_it.penalty == pytest.approx(
        open_to_it.score
    )
    planned.services.caption_editor.retire([chosen])
    found = service.why_not(PAID, WEEK, 5, chosen)
    assert found.excluded_by is not None
    assert found.excluded_by.reason == "The caption is retired."
    with pytest.raises(InvalidInput, match="The caption is retired"):
        service.swap(PAID, WEEK, 5, chosen)


def test_unknown_weeks_sends_and_captions_are_named(planned: Workspace) -> None:
    service = planned.services.alternatives
    with pytest.raises(NotFound, match="No week of"):
        service.of(PAID, type(WEEK)(WEEK.monday.replace(month=12, day=7)), 1)
    with pytest.raises(NotFound, match="No week of"):
        service.of(CreatorId("nobody"), WEEK, 1)
    with pytest.raises(NotFound, match="Send 9999"):
        service.of(PAID, WEEK, 9999)
    for ask in (service.why_not, service.swap):
        with pytest.raises(NotFound, match="no caption 'gone'"):
            ask(PAID, WEEK, 5, "gone")
