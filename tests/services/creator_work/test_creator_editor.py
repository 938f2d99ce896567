"""Creators are added, edited, copied and rested; every change goes back and forth."""

from __future__ import annotations

from typing import Any

import pytest

from eros_desktop.app.bootstrap import Workspace
from eros_desktop.domain.errors import Conflict, InvalidInput, NotFound
from eros_desktop.domain.values import CreatorId
from tests.support.demo import digest, rows

ONE, TWO = CreatorId("demo01"), CreatorId("demo02")
TABLES = ("creators", "personas", "vault_matrix", "creator_feature_flags")


def state(workspace: Workspace) -> list[Any]:
    return [rows(workspace.folder, f"SELECT * FROM {table} ORDER BY 1, 2") for table in TABLES]


def page(workspace: Workspace, creator_id: str) -> str:
    return workspace.services.creators.find(creator_id).page_name


def test_a_profile_is_changed_told_undone_and_done_again(demo: Workspace) -> None:
    services, before = demo.services, state(demo)
    change = services.creator_work.editor.change(
        [ONE], {"current_active_fans": 4321, "timezone": "Europe/Paris"}
    )
    assert change.summary == f"Changed time zone and number of fans of {page(demo, ONE)}"
    found = services.creators.find(ONE)
    assert (found.current_active_fans, found.timezone) == (4321, "Europe/Paris")
    after = state(demo)
    assert services.activity.undo().summary == f"Undid: {change.summary}"
    assert state(demo) == before
    services.activity.redo()
    assert state(demo) == after


def test_several_creators_change_in_one_step(demo: Workspace) -> None:
    services, before = demo.services, state(demo)
    change = services.creator_work.editor.change([ONE, TWO], {"performance_tier": 3, "creator_group": "east"})
    assert change.summary == "Changed tier and group of 2 creators"
    assert {services.creators.find(one).creator_group for one in (ONE, TWO)} == {"east"}
    services.activity.undo(change.activity_id)
    assert state(demo) == before


def test_what_is_so_already_is_no_change_and_no_line_of_the_journal(demo: Workspace) -> None:
    services, before = demo.services, digest(demo.folder)
    known = services.creators.find(ONE)
    change = services.creator_work.editor.change([ONE], {"current_active_fans": known.current_active_fans})
    assert not change.topics
    assert digest(demo.folder) == before


REFUSED: tuple[tuple[str, object], ...] = (
    ("page_name", "  "),
    ("page_name", "★"),
    ("display_name", ""),
    ("page_type", "gold"),
    ("performance_tier", 9),
    ("timezone", "Europe/Atlantis"),
    ("current_active_fans", -1),
    ("current_active_fans", True),
    ("subscription_price", -5),
    ("content_category", None),
    ("creator_group", "a\0b"),
    ("current_total_earnings", 5),
)


def test_values_that_cannot_be_are_refused_and_nothing_is_changed(demo: Workspace) -> None:
    before = digest(demo.folder)
    for field, value in REFUSED:
        with pytest.raises(InvalidInput, match="Nothing was changed") as refused:
            demo.services.creator_work.editor.change([ONE], {field: value})
        assert refused.value.field == field
    assert digest(demo.folder) == before


def test_a_page_name_belongs_to_one_creator(demo: Workspace) -> None:
    editor = demo.services.creator_work.editor
    taken = page(demo, TWO)
    with pytest.raises(Conflict, match="already"):
        editor.change([ONE], {"page_name": f" @{taken.upper()} "})
    with pytest.raises(InvalidInput, match="one creator at a time"):
        editor.change([ONE, TWO], {"page_name": "new_name"})
    editor.change([ONE], {"page_name": page(demo, ONE).upper()})
    with pytest.raises(NotFound):
        editor.change([CreatorId("nobody")], {"performance_tier": 1})


def test_a_persona_is_kept_in_step_with_the_profile(demo: Workspace) -> None:
    services, before = demo.services, state(demo)
    change = services.creator_work.editor.change_persona(
        ONE, {"persona_type": "calm", "tone_keywords": ("warm", "dry"), "archetype_score": 55}
    )
    assert "persona" in change.summary
    found = next(row for row in services.creators.overview() if row.creator.creator_id == ONE)
    assert found.persona is not None
    assert (found.persona.persona_type, found.persona.tone_keywords) == ("calm", ("warm", "dry"))
    assert found.creator.persona_type == "calm"
    services.activity.undo()
    assert state(demo) == before


def test_a_new_creator_begins_empty_and_can_be_taken_back(demo: Workspace) -> None:
    services, before = demo.services, state(demo)
    creator_id, change = services.creator_work.editor.add({"page_name": "Quiet Lake", "display_name": "Lake"})
    assert change.summary == "Added the creator Quiet Lake"
    found = next(row for row in services.creators.overview() if row.creator.creator_id == creator_id)
    assert (found.creator.is_active, found.vault_types, found.creator.page_type) == (True, 0, "paid")
    assert "empty vault" in found.issues
    services.activity.undo()
    assert state(demo) == before
    services.activity.redo()
    assert services.creators.find(creator_id).display_name == "Lake"
    with pytest.raises(InvalidInput, match="page name"):
        services.creator_work.editor.add({"display_name": "Lake"})


def test_a_copy_has_everything_but_the_past(demo: Workspace) -> None:
    services, before = demo.services, state(demo)
    copy_id, _ = services.creator_work.editor.duplicate(ONE, "second_page", "Second")
    listed = {row.creator.creator_id: row for row in services.creators.overview()}
    original, copy = listed[ONE], listed[copy_id]
    assert copy.vault_types == original.vault_types
    assert copy.creator.timezone == original.creator.timezone
    assert copy.persona is not None
    assert original.persona is not None
    assert copy.persona.tone_keywords == original.persona.tone_keywords
    assert (copy.earnings_30d_cents, copy.creator.current_total_earnings_cents) == (0, 0)
    services.activity.undo()
    assert state(demo) == before


def test_a_rested_creator_stays_and_comes_back(demo: Workspace) -> None:
    services = demo.services
    change = services.creator_work.editor.set_active([ONE, TWO], False)
    assert change.summary == "Deactivated 2 creators"
    assert not {ONE, TWO} & set(services.creators.active_ids())
    assert len(services.creators.overview()) == 6
    assert services.creator_work.editor.set_active([ONE], True).summary == f"Reactivated {page(demo, ONE)}"
    assert ONE in services.creators.active_ids()


def test_flags_reach_the_calculation(demo: Workspace) -> None:
    services = demo.services
    change = services.creator_work.editor.set_flags(ONE, {"ppv_followup": False, "dynamic_volume": True})
    assert change.summary == f"Switched off PPV follow-ups for {page(demo, ONE)}"
    assert services.volumes.prepared(ONE).result.followup_per_day == 0
    services.activity.undo()
    assert services.volumes.prepared(ONE).result.followup_per_day > 0


def test_an_undo_that_would_overwrite_a_later_change_says_so(demo: Workspace) -> None:
    services = demo.services
    first = services.creator_work.editor.change([ONE], {"current_active_fans": 100})
    services.creator_work.editor.change([ONE], {"current_active_fans": 200})
    with pytest.raises(Conflict, match="changed since"):
        services.activity.undo(first.activity_id)
    assert services.creators.find(ONE).current_active_fans == 200
