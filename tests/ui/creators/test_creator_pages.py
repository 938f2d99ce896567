"""The pages of one creator: profile, persona, vault, volume, rotation, history."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from eros_desktop.domain.errors import InvalidInput
from eros_desktop.domain.rotation import Rotation
from eros_desktop.domain.values import CreatorId
from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.creator_work.overrides import Override, OverrideDraft, Trigger
from eros_desktop.ui.creators import detail
from eros_desktop.ui.creators.override_dialog import NOTHING, OverrideDialog
from eros_desktop.ui.creators.pane import CreatorsPane
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.form import FormField
from eros_desktop.ui.widgets.form_page import FormPage
from tests.support.fake_creators import CreatorWork
from tests.support.fake_services import FakeServices
from tests.ui.creators.choosing import BIRCH, choose, show_tab
from tests.ui.test_accessibility import nameless


def test_the_profile_is_saved_as_one_step_and_refusals_keep_what_was_typed(
    pane: CreatorsPane, work: CreatorWork
) -> None:
    choose(pane, "birch")
    page = pane.panel.profile
    line: Any = page.form.parts["current_active_fans"]
    line.setText("50")
    work.refusal = InvalidInput(
        "current_active_fans", "The number of fans is too small. Nothing was changed."
    )
    pane.showing.save()
    assert "too small" in page.said.text()
    assert line.text() == "50"
    work.refusal = None
    page.form.parts["creator_group"].setText("east")  # type: ignore[attr-defined]  # a line
    page.save.click()
    assert work.asked == [("change", (BIRCH,), {"current_active_fans": 50, "creator_group": "east"})]
    assert not page.save.isEnabled()


def test_what_was_typed_waits_while_another_creator_is_looked_at(pane: CreatorsPane) -> None:
    choose(pane, "birch")
    line: Any = pane.panel.profile.form.parts["creator_group"]
    line.setText("half typed")
    choose(pane, "cedar")
    assert line.text() == ""
    choose(pane, "birch")
    assert line.text() == "half typed"
    assert pane.panel.profile.save.isEnabled()
    pane.panel.profile.go_back()
    assert line.text() == ""


def test_a_persona_can_be_given(pane: CreatorsPane, work: CreatorWork) -> None:
    choose(pane, "birch")
    show_tab(pane, detail.PERSONA)
    parts: Any = pane.panel.persona.form.parts
    parts["persona_type"].setText("calm")
    parts["tone_keywords"].setText("warm, dry")
    pane.panel.persona.save.click()
    assert work.asked == [("persona", BIRCH, {"persona_type": "calm", "tone_keywords": ("warm", "dry")})]


def test_the_vault_is_a_grid_edited_in_its_cells(pane: CreatorsPane, work: CreatorWork) -> None:
    choose(pane, "birch")
    show_tab(pane, detail.VAULT)
    page = pane.panel.vault
    keys = [column.key for column in page.model.columns]
    assert page.model.index(0, keys.index("runs_out")).data() == "20 Dec 2026"
    assert "The first may run out on 2 Dec 2026." in page.summary.text()
    page.model.setData(page.model.index(0, keys.index("quantity")), 30)
    assert work.asked[-1] == ("vault", BIRCH, ("solo",), {"quantity": 30})
    unticked = Qt.CheckState.Unchecked.value
    page.model.setData(page.model.index(0, keys.index("has")), unticked, int(Qt.ItemDataRole.CheckStateRole))
    assert work.asked[-1] == ("vault", BIRCH, ("solo",), {"has": False})
    page.table.view.selectAll()
    page.model.setData(page.model.index(1, keys.index("quality")), "HIGH")
    assert work.asked[-1] == ("vault", BIRCH, ("solo", "outdoor", "workout"), {"quality": "HIGH"})
    page.note.parts["note"].setText("New sets on Friday")  # type: ignore[attr-defined]  # a line
    page.keep.click()
    assert work.asked[-1] == ("note", BIRCH, "New sets on Friday")


def test_space_ticks_a_cell(qtbot: QtBot, pane: CreatorsPane, work: CreatorWork) -> None:
    choose(pane, "birch")
    show_tab(pane, detail.VAULT)
    view = pane.panel.vault.table.view
    view.setCurrentIndex(pane.panel.vault.model.index(2, 1))
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert work.asked == [("vault", BIRCH, ("workout",), {"has": True})]


def test_flags_overrides_and_triggers_are_changed_on_the_volume_page(
    pane: CreatorsPane, work: CreatorWork, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = OverrideDraft(date(2026, 11, 23), date(2026, 11, 29), revenue_per_day=2, reason="Holiday")
    work.overrides = (Override(5, BIRCH, draft, True),)
    work.triggers = (
        Trigger(7, "solo", "TRENDING_UP", 1.2, "It earns more.", "high", None, date(2026, 11, 30), True, 3),
    )
    choose(pane, "birch")
    show_tab(pane, detail.VOLUME)
    page = pane.panel.volume
    assert page.head.text().startswith("HIGH · ")
    page.flags["ppv_followup"].click()
    assert work.asked[-1] == ("flags", BIRCH, {"ppv_followup": False})
    monkeypatch.setattr(OverrideDialog, "ask", lambda *_args, **_kwargs: replace(draft, level=3))
    page.new_override.click()
    assert work.asked[-1] == ("override", BIRCH, replace(draft, level=3))
    buttons = {one.accessibleName(): one for one in page.findChildren(type(page.again)) if one.isVisible()}
    buttons["Edit the override from 23 Nov 2026"].click()
    assert work.asked[-1][:2] == ("change override", 5)
    buttons["End the override from 23 Nov 2026"].click()
    assert work.asked[-1][:2] == ("end override", 5)
    buttons["End the trigger on Solo"].click()
    assert work.asked[-1] == ("end trigger", 7)


def test_the_override_dialog_asks_for_at_least_one_figure(qtbot: QtBot, pane: CreatorsPane) -> None:
    week = pane.context.selection.week
    dialog = OverrideDialog(OverrideDraft(week.monday, week.sunday), pane.context.theme, pane)
    qtbot.addWidget(dialog)
    save = dialog.buttons.button(dialog.buttons.StandardButton.Save)
    assert not save.isEnabled()
    dialog.counts["revenue_per_day"].setValue(0)
    assert save.isEnabled()
    assert dialog.draft() == OverrideDraft(week.monday, week.sunday, revenue_per_day=0)
    dialog.counts["revenue_per_day"].setValue(NOTHING)
    dialog.level.setCurrentIndex(2)
    assert dialog.draft().level == 2
    dialog.last.setDate(dialog.first.date().addDays(-1))
    assert not save.isEnabled()
    assert nameless(dialog) == []


def test_the_rotation_says_why_and_offers_only_its_steps(pane: CreatorsPane, work: CreatorWork) -> None:
    choose(pane, "birch")
    show_tab(pane, detail.ROTATION)
    page = pane.panel.turns
    assert page.head.text() == "No rotation is kept"
    assert all(button.isHidden() for button in page.buttons.values())
    work.rotation = Rotation("active", date(2026, 11, 10), 10, ("solo",), {"solo": 1.0})
    choose(pane, "cedar")
    assert page.head.text() == "Active, 3 days past its cycle"
    assert "due to rotate" in page.reasons.text()
    page.buttons["paused"].click()
    assert work.asked == [("rotation", CreatorId("cedar"), "paused")]


def test_the_history_lists_what_was_done_and_takes_it_back(
    pane: CreatorsPane, services: FakeServices
) -> None:
    taken: list[str] = []
    subject = Subject("creator", BIRCH)
    services.activity.add("Changed fans of birch", subject, lambda: taken.append("undo"), lambda: None)
    choose(pane, "birch")
    show_tab(pane, detail.HISTORY)
    page = pane.panel.history.area
    (button,) = [one for one in page.findChildren(type(pane.details)) if one.text() == "Undo"]
    assert button.accessibleName() == "Undo: Changed fans of birch"
    button.click()
    assert taken == ["undo"]


def form_page(qtbot: QtBot, theme: Theme) -> FormPage:
    page = FormPage("Page", (FormField("name", "Name"), FormField("place", "Place")), theme)
    qtbot.addWidget(page)
    page.show_values("first", {"name": "A", "place": "here"}, may_edit=True)
    return page


def typed(page: FormPage, key: str, text: str) -> None:
    line: Any = page.form.parts[key]
    line.setText(text)


def test_what_is_typed_while_a_page_is_stored_stays_and_counts_as_changed(qtbot: QtBot, theme: Theme) -> None:
    page = form_page(qtbot, theme)
    typed(page, "name", "B")
    changes = page.form.changes()
    typed(page, "name", "BC")
    page.take_stored("first", changes)
    assert page.form.changes() == {"name": "BC"}
    page.show_values("first", {"name": "B", "place": "here"}, may_edit=True)
    assert page.form.changes() == {"name": "BC"}


def test_another_owners_text_is_not_taken_for_stored_nor_blamed(qtbot: QtBot, theme: Theme) -> None:
    page = form_page(qtbot, theme)
    typed(page, "name", "B")
    changes = page.form.changes()
    page.show_values("second", {"name": "X", "place": "there"}, may_edit=True)
    typed(page, "place", "elsewhere")
    assert not page.take_refusal("first", InvalidInput("name", "Too short. Nothing was changed."))
    assert page.said.text() == ""
    page.take_stored("first", changes)
    assert page.form.changes() == {"place": "elsewhere"}
    page.show_values("first", {"name": "B", "place": "here"}, may_edit=True)
    assert not page.is_changed
