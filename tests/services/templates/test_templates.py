"""The seven banks: listed, edited, told where they are used, and put into a send, each step undoable."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest

from eros_desktop.app.bootstrap import Workspace
from eros_desktop.domain.errors import Conflict, InvalidInput, NotFound
from eros_desktop.domain.values import CreatorId
from eros_desktop.services.activity.entries import ActivityQuery
from eros_desktop.services.changes import Topic
from eros_desktop.services.templates.banks import BANKS
from tests.support.demo import WEEK, digest, rows

ONE = CreatorId("demo01")
NEW = {
    "bump_variants": {"variant_name": "Morning hello", "category": "STANDARD", "timing_min_minutes": 30},
    "game_post_templates": {"game_type": "raffle", "prize_tiers": ("A photo", "A note")},
    "tip_incentive_templates": {"incentive_type": "countdown", "suggested_goal_amount": 2550},
    "vip_post_templates": {"vip_tier": "gold", "monthly_cost": 4000},
    "retention_templates": {"retention_type": "renew_on_post"},
    "link_drop_templates": {"template_name": "Set", "send_type_key": "bundle", "content_type": "solo"},
    "free_preview_bank": {"creator_id": "demo01", "media_count": 2},
}
TEXT = "A calm note about this week's pictures, with thanks to everyone who wrote."


def test_every_bank_of_the_demo_can_be_read_added_to_edited_and_taken_back(demo: Workspace) -> None:
    services = demo.services
    counts = services.creator_work.templates.counts()
    assert counts == {bank.key: len(services.creator_work.templates.all(bank.key)) for bank in BANKS}
    for bank in BANKS:
        key, text = bank.key, bank.text
        before = services.creator_work.templates.all(key)
        assert before
        assert all(one.is_active and one.text for one in before)
        number, change = services.creator_work.templates.add(key, {**NEW[key], text: TEXT})
        assert change.topics is Topic.TEMPLATES
        added = services.creator_work.templates.find(key, number)
        assert added.text == TEXT
        assert {name: added.values[name] for name in NEW[key]} == NEW[key]
        services.creator_work.templates.change(key, number, {text: TEXT + " More soon."})
        services.creator_work.templates.set_active(key, [number], False)
        changed = services.creator_work.templates.find(key, number)
        assert (changed.text, changed.is_active) == (TEXT + " More soon.", False)
        for _ in range(3):
            services.activity.undo()
        assert services.creator_work.templates.all(key) == before
        services.activity.redo(change.activity_id)
        assert services.creator_work.templates.find(key, number) == added


REFUSED: tuple[tuple[str, dict[str, object]], ...] = (
    ("bump_variants", {"variant_name": "x"}),
    ("bump_variants", {"template_text": TEXT}),
    ("bump_variants", {"variant_name": "x", "template_text": "a\0b"}),
    ("bump_variants", {"variant_name": "x", "template_text": TEXT, "category": "SOON"}),
    (
        "bump_variants",
        {"variant_name": "x", "template_text": TEXT, "timing_min_minutes": 60, "timing_max_minutes": 30},
    ),
    ("link_drop_templates", {"template_text": TEXT, "send_type_key": "nothing"}),
    ("link_drop_templates", {"template_text": TEXT, "content_type": "nothing"}),
    ("free_preview_bank", {"preview_text": TEXT, "creator_id": "nobody"}),
    ("vip_post_templates", {"vip_tier": "gold", "template_text": TEXT, "monthly_cost": -1}),
    ("vip_post_templates", {"vip_tier": "gold", "template_text": TEXT, "colour": "red"}),
)


def test_texts_that_cannot_be_are_refused_and_nothing_is_changed(demo: Workspace) -> None:
    before = digest(demo.folder)
    for bank, values in REFUSED:
        with pytest.raises(InvalidInput, match="Nothing was changed"):
            demo.services.creator_work.templates.add(bank, values)
    with pytest.raises(NotFound):
        demo.services.creator_work.templates.change("bump_variants", 9_999, {"variant_name": "x"})
    assert digest(demo.folder) == before


@pytest.fixture
def workspace(planned: Workspace) -> Workspace:
    return planned


@pytest.fixture
def bump(workspace: Workspace) -> tuple[int, int]:
    """A template, and a bump of the week into which it can go."""
    plan = workspace.services.plans.stored(ONE, WEEK)
    send = next(one for one in plan.sends if one.send_type_key.startswith("bump_normal"))
    return workspace.services.creator_work.templates.all("bump_variants")[0].template_id, send.item_id


def test_a_text_goes_into_a_send_as_a_caption_and_its_use_is_told(
    workspace: Workspace, bump: tuple[int, int]
) -> None:
    services, (template_id, item_id) = workspace.services, bump
    before = services.plans.stored(ONE, WEEK)
    found = services.creator_work.templates.find("bump_variants", template_id)
    assert (found.planned, found.sent, found.last_used) == (0, 0, None)
    preview = services.creator_work.inserts.preview("bump_variants", template_id, ONE, WEEK, item_id)
    assert (preview.caption_type, preview.caption_id) == ("bump_normal", None)
    change = services.creator_work.inserts.insert("bump_variants", template_id, ONE, WEEK, item_id)
    assert change.topics == Topic.WEEKS | Topic.CAPTIONS | Topic.TEMPLATES
    send = next(one for one in services.plans.stored(ONE, WEEK).sends if one.caption_text == found.text)
    assert (send.item_id, send.is_hand_edited) == (item_id, True)
    (use,) = services.creator_work.templates.uses("bump_variants", template_id)
    assert (use.kind, use.creator_id, use.day, use.caption_id) == ("planned", ONE, send.day, send.caption_id)
    (line, before_it) = services.activity.entries(ActivityQuery(), 2).entries
    assert (line.activity_id, line.summary) == (change.activity_id, change.summary)
    assert "Inserted" not in before_it.summary
    assert send.caption_id not in before_it.summary
    services.creator_work.templates.change("bump_variants", template_id, {"template_text": TEXT})
    again = services.creator_work.templates.find("bump_variants", template_id)
    assert (again.planned, again.last_used) == (
        1,
        send.day,
    )  # it came from the template, whatever that says now
    services.activity.undo()
    back = services.activity.undo()
    assert back.topics == Topic.WEEKS | Topic.CAPTIONS | Topic.TEMPLATES
    assert services.plans.stored(ONE, WEEK).sends == before.sends
    active = f"SELECT is_active FROM caption_details WHERE caption_id = '{send.caption_id}'"
    assert rows(workspace.folder, active) == [(0,)]
    undone = services.creator_work.templates.find("bump_variants", template_id)
    assert (undone.text, undone.planned, undone.last_used) == (found.text, 0, None)
    services.activity.redo(change.activity_id)
    assert rows(workspace.folder, active) == [(1,)]
    assert services.plans.stored(ONE, WEEK).send(item_id).caption_id == send.caption_id
    told = services.caption_records.of(str(send.caption_id)).audit
    assert [(line.action, line.old_value, line.new_value, line.reason) for line in told] == [
        ("restored", "0", "1", f"Redo of activity {change.activity_id}"),
        ("deleted", "1", "0", f"Undo of activity {change.activity_id}"),
        ("created", None, found.text, None),
    ]


def test_a_caption_that_says_it_already_is_taken(workspace: Workspace, bump: tuple[int, int]) -> None:
    services, (template_id, item_id) = workspace.services, bump
    services.creator_work.inserts.insert("bump_variants", template_id, ONE, WEEK, item_id)
    captions = rows(workspace.folder, "SELECT count(*) FROM caption_bank")
    other = next(
        one.item_id
        for one in services.plans.stored(CreatorId("demo03"), WEEK).sends
        if one.send_type_key == "bump_normal"
    )
    services.creator_work.inserts.insert("bump_variants", template_id, CreatorId("demo03"), WEEK, other)
    assert rows(workspace.folder, "SELECT count(*) FROM caption_bank") == captions
    with pytest.raises(InvalidInput, match="already"):
        services.creator_work.inserts.insert("bump_variants", template_id, ONE, WEEK, item_id)


def test_a_number_that_stands_for_another_send_by_now_takes_nothing(
    workspace: Workspace, bump: tuple[int, int]
) -> None:
    services, (template_id, item_id) = workspace.services, bump
    seen = replace(services.plans.stored(ONE, WEEK).send(item_id), at=time(3, 33))
    before = digest(workspace.folder)
    with pytest.raises(Conflict, match="changed while you chose"):
        services.creator_work.inserts.insert("bump_variants", template_id, ONE, WEEK, item_id, seen)
    assert digest(workspace.folder) == before


def test_a_locked_send_takes_nothing_and_leaves_no_caption_behind(
    workspace: Workspace, bump: tuple[int, int]
) -> None:
    services, (template_id, item_id) = workspace.services, bump
    services.plans.set_locked(ONE, WEEK, item_id, True)
    before = digest(workspace.folder)
    with pytest.raises(Conflict, match="locked"):
        services.creator_work.inserts.insert("bump_variants", template_id, ONE, WEEK, item_id)
    with pytest.raises(NotFound):
        services.creator_work.inserts.insert("bump_variants", template_id, ONE, WEEK, 9_999)
    with pytest.raises(NotFound):
        services.creator_work.inserts.insert("bump_variants", 9_999, ONE, WEEK, item_id)
    assert digest(workspace.folder) == before


def test_a_free_preview_remembers_its_day(workspace: Workspace) -> None:
    services = workspace.services
    send = next(one for one in services.plans.stored(ONE, WEEK).sends if "link_drop" in one.send_type_key)
    preview = services.creator_work.templates.all("free_preview_bank")[0]
    services.creator_work.inserts.insert("free_preview_bank", preview.template_id, ONE, WEEK, send.item_id)
    query = "SELECT last_used_date FROM free_preview_bank ORDER BY id LIMIT 1"
    assert rows(workspace.folder, query) == [(send.day.isoformat(),)]
    services.activity.undo()
    assert rows(workspace.folder, query) == [(None,)]
