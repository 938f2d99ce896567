"""The Creators pane: found, edited in the table and at the side, one or several at a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from eros_desktop.domain.errors import InvalidInput, StorageUnavailable
from eros_desktop.domain.rotation import Rotation
from eros_desktop.domain.values import CreatorId
from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.creator_work.overrides import Override, OverrideDraft, Trigger
from eros_desktop.ui.context import PaneContext
from eros_desktop.ui.creators import detail
from eros_desktop.ui.creators.new_dialog import NewDialog
from eros_desktop.ui.creators.override_dialog import NOTHING, OverrideDialog
from eros_desktop.ui.creators.pane import CreatorsPane
from tests.support.fake_creators import CreatorWork
from tests.support.fake_services import FakeServices
from tests.ui.test_accessibility import nameless

BIRCH = CreatorId("birch")


@pytest.fixture
def pane(qtbot: QtBot, pane_context: PaneContext) -> Iterator[CreatorsPane]:
    made = CreatorsPane(pane_context)
    pane_context.actions.add(made.specs, made.handlers(), made)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    made.reload()
    yield made
    made.leave()


@pytest.fixture
def work(services: FakeServices) -> CreatorWork:
    return services.about.work


def choose(pane: CreatorsPane, *keys: str) -> None:
    """Selects these creators."""
    view = pane.table.view
    view.clearSelection()
    flags = QItemSelectionModel.SelectionFlag
    for key in keys:
        index = pane.model.index(pane.model.place_of(key) or 0, 0)
        view.selectionModel().setCurrentIndex(index, flags.Select | flags.Rows)


def show_tab(pane: CreatorsPane, tab: int) -> None:
    pane.panel.tabs.setCurrentIndex(tab)
    QApplication.processEvents()


def cell(pane: CreatorsPane, key: str, creator: str) -> Any:
    column = next(at for at, one in enumerate(pane.model.columns) if one.key == key)
    return pane.model.index(pane.model.place_of(creator) or 0, column)


def test_the_table_names_everything_the_brief_asks_for(pane: CreatorsPane) -> None:
    assert [column.key for column in pane.model.columns] == [
        "name", "page", "type", "tier", "zone", "fans", "earned", "saturation", "opportunity", "pool", "week",
        "issues",
    ]  # fmt: skip
    assert cell(pane, "pool", "birch").data() == "Limited"
    assert "bump" in str(cell(pane, "pool", "birch").data(Qt.ItemDataRole.ToolTipRole)).lower()
    assert cell(pane, "issues", "fjord").data() == "No persona set and 1 more"
    assert pane.showing.one is not None
    assert pane.showing.one.creator.creator_id == "atlas"


def test_the_model_keeps_qts_rules(pane: CreatorsPane, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(pane.model)


def test_the_filter_finds_words_anywhere_and_is_remembered(pane: CreatorsPane) -> None:
    pane.field.setText("london free")
    assert [row.creator.display_name for row in pane.model.rows] == ["Cedar"]
    assert pane.find.count.text() == "1 of 6"
    assert pane.context.state.get("creators.filter", "") == "london free"
    pane.field.setText("nobody")
    assert pane.table.states.isVisible()
    pane.table.states.button.click()
    assert len(pane.model.rows) == 6


def test_a_cell_is_edited_in_place(pane: CreatorsPane, work: CreatorWork) -> None:
    for key, value, field in (
        ("fans", 7000, "current_active_fans"),
        ("tier", 4, "performance_tier"),
        ("zone", "Europe/Paris", "timezone"),
        ("name", "Birch Two", "display_name"),
    ):
        assert pane.model.setData(cell(pane, key, "birch"), value) is False
        assert work.asked[-1] == ("change", (BIRCH,), {field: value})
    count = len(work.asked)
    pane.model.setData(cell(pane, "fans", "birch"), 6120)
    assert len(work.asked) == count
    assert not pane.model.flags(cell(pane, "earned", "birch")) & Qt.ItemFlag.ItemIsEditable


def test_f2_opens_a_field_in_the_cell_and_enter_stores_it(
    qtbot: QtBot, pane: CreatorsPane, work: CreatorWork
) -> None:
    view = pane.table.view
    view.setCurrentIndex(cell(pane, "fans", "birch"))
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert editor is not None
    assert editor.accessibleName() == "Fans"
    qtbot.keyClicks(editor, "8100")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()  # Qt commits a cell on the next turn
    assert work.asked == [("change", (BIRCH,), {"current_active_fans": 8100})]


def test_an_edit_in_a_chosen_row_counts_for_all_chosen_rows_but_names(
    pane: CreatorsPane, work: CreatorWork
) -> None:
    choose(pane, "birch", "cedar")
    pane.model.setData(cell(pane, "tier", "birch"), 1)
    assert work.asked[-1] == ("change", (BIRCH, CreatorId("cedar")), {"performance_tier": 1})
    pane.model.setData(cell(pane, "name", "birch"), "B")
    assert work.asked[-1] == ("change", (BIRCH,), {"display_name": "B"})


def test_several_are_changed_rested_and_recalled_at_once(pane: CreatorsPane, work: CreatorWork) -> None:
    choose(pane, "birch", "dune", "ember")
    bulk = pane.panel.bulk
    assert bulk.isVisible()
    assert (bulk.heading.text(), bulk.apply.isEnabled()) == ("3 creators", False)
    bulk.form.parts["creator_group"].setText("east")  # type: ignore[attr-defined]  # a line
    bulk.apply.click()
    ids = (BIRCH, CreatorId("dune"), CreatorId("ember"))
    assert work.asked[-1] == ("change", ids, {"creator_group": "east"})
    bulk.rest.click()
    assert work.asked[-1] == ("active", ids, False)


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
    assert page.head.text() == "Active, day 10 of 7"
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


def test_new_copied_and_rested_creators_are_asked_for(
    pane: CreatorsPane, work: CreatorWork, monkeypatch: pytest.MonkeyPatch
) -> None:
    actions = pane.context.actions
    monkeypatch.setattr(NewDialog, "ask", lambda *_args, **_kwargs: {"page_name": "p", "display_name": "P"})
    actions["creator_new"].trigger()
    assert work.asked[-1] == ("add", {"page_name": "p", "display_name": "P"})
    choose(pane, "birch")
    actions["creator_duplicate"].trigger()
    assert work.asked[-1] == ("duplicate", BIRCH, "p", "P")
    actions["creator_rest"].trigger()
    assert work.asked[-1] == ("active", (BIRCH,), False)


def test_the_details_can_be_hidden_and_every_page_be_heard(pane: CreatorsPane) -> None:
    choose(pane, "birch")
    for tab in range(pane.panel.tabs.count()):
        show_tab(pane, tab)
        assert nameless(pane) == []
    pane.context.actions["creator_details"].trigger()
    assert pane.panel.isHidden()
    assert pane.context.state.get("creators.side", True) is False
    choose(pane, "birch", "cedar")
    pane.context.actions["creator_details"].trigger()
    assert nameless(pane) == []


def test_loading_empty_and_failed_say_what_to_do(pane: CreatorsPane, services: FakeServices) -> None:
    services.creators.error = StorageUnavailable(
        "The file is locked. Nothing was changed; close the other one."
    )
    pane.reload()
    assert pane.table.states.button.text() == "Try again"
    services.creators.error = None
    services.creators.rows = ()
    pane.table.states.button.click()
    assert pane.table.states.button.text() == "Open the welcome page"


def test_a_failed_tab_can_be_read_again(pane: CreatorsPane, work: CreatorWork) -> None:
    work.error = StorageUnavailable("The file is locked. Nothing was changed.")
    choose(pane, "birch")
    for tab in (detail.VAULT, detail.ROTATION):
        show_tab(pane, tab)
    assert pane.panel.turns.table.states.button.text() == "Try again"
    show_tab(pane, detail.VOLUME)
    assert "locked" in pane.panel.volume.sentence.text()
    work.error = None
    pane.panel.volume.again.click()
    assert pane.panel.volume.head.text().startswith("HIGH")


def test_a_read_only_workspace_offers_no_change(qtbot: QtBot, pane_context: PaneContext) -> None:
    bundle: Any = replace_read_only(pane_context)
    pane = CreatorsPane(bundle)
    qtbot.addWidget(pane)
    pane.show()
    pane.reload()
    choose(pane, "birch")
    assert not pane.model.flags(cell(pane, "fans", "birch")) & Qt.ItemFlag.ItemIsEditable
    assert not pane.panel.profile.save.isEnabled()
    assert pane.panel.rest.isHidden()
    assert "reading only" in pane.panel.profile.said.text()


def replace_read_only(context: PaneContext) -> PaneContext:
    services: Any = FakeServices(is_read_only=True)
    return replace(context, services=services)


def test_an_entry_of_the_journal_leads_to_its_creator(pane: CreatorsPane) -> None:
    pane.field.setText("atlas")
    pane.show_subject(Subject("creator", CreatorId("ember")))
    assert pane.field.text() == ""
    assert pane.showing.ids == ["ember"]
    pane.context.selection.select_creator(CreatorId("dune"))
    assert pane.showing.ids == ["dune"]
