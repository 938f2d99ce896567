"""The Creators pane: found, edited in the table and at the side, one or several at a time."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from eros_desktop.domain.errors import StorageUnavailable
from eros_desktop.domain.values import CreatorId
from eros_desktop.services.activity.entries import Subject
from eros_desktop.ui.context import PaneContext
from eros_desktop.ui.creators import detail
from eros_desktop.ui.creators.new_dialog import NewDialog
from eros_desktop.ui.creators.pane import CreatorsPane
from tests.support.fake_creators import CreatorWork
from tests.support.fake_services import FakeServices
from tests.ui.creators.choosing import BIRCH, cell, choose, show_tab
from tests.ui.test_accessibility import nameless


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
    assert pane.finder.count.text() == "1 of 6"
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
