"""Editing one caption or several, adding, retiring, taking back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from eros_desktop.domain.errors import Conflict
from eros_desktop.ui.captions.detail import TEXT
from eros_desktop.ui.captions.draft import parsed_price, price_text
from eros_desktop.ui.captions.editor_page import length_words
from eros_desktop.ui.captions.pane import CaptionsPane
from eros_desktop.ui.context import PaneContext
from tests.support.fake_captions import CaptionServices, Facts
from tests.support.fake_services import FakeServices
from tests.support.keyboard import type_text
from tests.ui.captions.conftest import open_pane

HOSTILE = (
    "<b>Bold</b> <img src='file:///etc/hostname'> &amp; more",
    "first line\n<i>second line</i>\n\nlast",
    "\u202eright to left\u202c and שלום",
    "🎉🎁✨",
    "soft\u00a0blank and line\u2028separator",
    "ends with CR LF\r\nsecond",
    "x" * 32_767,
)


def test_the_text_is_edited_and_saved_and_the_old_one_comes_back(
    pane: CaptionsPane, bank: CaptionServices
) -> None:
    pane.table.select_key("C00004")
    before = bank.bank.rows["C00004"].caption_text
    editor = pane.detail.editor
    assert not editor.save.isEnabled()
    editor.text.replace_text("A calm new text 🎉")
    assert editor.unsaved.text() == "Not saved yet"
    editor.save.click()
    assert bank.bank.rows["C00004"].caption_text == "A calm new text 🎉"
    assert not editor.is_dirty
    notice = pane.context.banner.notice
    assert notice is not None
    assert (notice.text, notice.button) == ("Changed C00004", "Undo")
    assert notice.act is not None
    notice.act()
    assert bank.bank.rows["C00004"].caption_text == before
    assert editor.text.text() == before


def test_only_what_differs_is_stored(pane: CaptionsPane, bank: CaptionServices) -> None:
    pane.table.select_key("C00004")
    pane.detail.editor.price.setText("12,50")
    pane.detail.editor.kind.popup.chosen.emit(_choice(pane, "Bundle"))
    pane.context.actions["caption_save"].trigger()
    row = bank.bank.rows["C00004"]
    assert (row.price_cents, row.caption_type) == (1250, "bundle")
    assert row.caption_text == pane.detail.editor.text.text()


@pytest.mark.parametrize("typed", ["12.345", "abc", "-3", "١٢"])
def test_a_price_that_cannot_be_read_is_said_beside_it(pane: CaptionsPane, typed: str) -> None:
    pane.table.select_key("C00004")
    pane.detail.editor.text.replace_text("Other words")
    pane.detail.editor.price.setText(typed)
    assert "is no price" in pane.detail.editor.problem.text()
    assert not pane.detail.editor.save.isEnabled()
    pane.detail.editor.revert.click()
    assert pane.detail.editor.problem.isHidden()


@pytest.mark.parametrize(("typed", "cents"), [("", None), ("12", 1200), ("$12.5", 1250), (".99", 99)])
def test_prices_are_read_as_people_write_them(typed: str, cents: int | None) -> None:
    assert parsed_price(typed) == cents
    assert parsed_price(price_text(cents)) == cents


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_text_looked_at_but_not_edited_stays_exactly_as_it_is(
    pane: CaptionsPane, bank: CaptionServices, text: str
) -> None:
    bank.bank.put(Facts("HOSTILE", text))
    pane.reload()
    pane.table.select_key("HOSTILE")
    editor = pane.detail.editor
    assert editor.text.text() == text
    assert not editor.is_dirty
    editor.price.setText("5")
    pane.context.actions["caption_save"].trigger()
    assert bank.bank.rows["HOSTILE"].caption_text == text
    assert bank.bank.rows["HOSTILE"].price_cents == 500


def test_marks_stand_on_the_characters_meant(pane: CaptionsPane, bank: CaptionServices) -> None:
    bank.bank.put(Facts("EMOJI", "🎉🎉 party <b>words</b>"))
    pane.reload()
    pane.table.select_key("EMOJI")
    (mark,) = pane.detail.editor.text.extraSelections()
    assert mark.cursor.selectedText() == "🎉🎉"  # type: ignore[attr-defined]  # missing in the stubs


def test_checks_follow_the_typing(pane: CaptionsPane, bank: CaptionServices) -> None:
    pane.table.select_key("C00004")
    pane.detail.editor.text.replace_text("LOUD WORDS")
    assert bank.checks.asked[-1][0] == "LOUD WORDS"
    assert "Every letter is a capital." in _texts(pane)


def test_a_text_that_cannot_be_stored_is_said_while_typing(pane: CaptionsPane) -> None:
    pane.table.select_key("C00004")
    pane.detail.editor.text.replace_text("   ")
    assert "The caption is empty" in pane.detail.editor.problem.text()


def test_a_refused_edit_keeps_what_was_typed(pane: CaptionsPane, bank: CaptionServices) -> None:
    bank.editor.error = Conflict("Somebody changed it. Nothing was stored; read again.")
    pane.table.select_key("C00004")
    pane.detail.editor.text.replace_text("My words")
    pane.context.actions["caption_save"].trigger()
    assert pane.detail.editor.text.text() == "My words"
    assert "Somebody changed it" in pane.detail.editor.problem.text()


def test_unsaved_words_wait_while_another_caption_is_read(
    pane: CaptionsPane, host: QMainWindow, context: PaneContext
) -> None:
    pane.table.select_key("C00004")
    pane.detail.editor.text.replace_text("Half a thought")
    pane.table.select_key("C00005")
    assert "Half" not in pane.detail.editor.text.text()
    pane.table.select_key("C00004")
    assert pane.detail.editor.text.text() == "Half a thought"
    pane.leave()
    context.actions.remove_of(pane)
    again = open_pane(host, context)
    again.table.select_key("C00004")
    assert again.detail.editor.text.text() == "Half a thought"


def test_a_change_elsewhere_does_not_take_typed_words_away(pane: CaptionsPane, bank: CaptionServices) -> None:
    pane.table.select_key("C00004")
    pane.detail.editor.text.replace_text("Half a thought")
    pane.context.runner.command(lambda _job: bank.editor.retire(["C00030"]))
    assert pane.detail.editor.text.text() == "Half a thought"
    assert pane.detail.editor.is_dirty


def test_reverting_is_one_step_that_can_be_taken_back(pane: CaptionsPane) -> None:
    pane.table.select_key("C00004")
    stored = pane.detail.editor.text.text()
    pane.detail.editor.text.replace_text("Half a thought")
    pane.detail.editor.revert.click()
    assert pane.detail.editor.text.text() == stored
    pane.detail.editor.text.undo()
    assert pane.detail.editor.text.text() == "Half a thought"


def test_a_new_caption_is_written_saved_and_chosen(pane: CaptionsPane, bank: CaptionServices) -> None:
    pane.context.actions["caption_new"].trigger()
    assert pane.detail.heading.text() == "New caption"
    assert not pane.detail.tabs.isTabVisible(TEXT + 1)
    type_text(pane.detail.editor.text, "A brand new caption")
    assert not pane.detail.editor.save.isEnabled()
    assert pane.detail.editor.unsaved.text() == "Choose a type to save it"
    pane.detail.editor.kind.popup.chosen.emit(_choice(pane, "Bundle"))
    pane.context.actions["caption_save"].trigger()
    assert bank.bank.rows["N00300"].caption_text == "A brand new caption"
    assert pane.table.chosen_keys() == ["N00300"]


def test_del_retires_and_again_brings_back(pane: CaptionsPane, bank: CaptionServices) -> None:
    pane.table.select_key("C00004")
    pane.context.actions["caption_retire"].trigger()
    assert not bank.bank.rows["C00004"].is_active
    assert pane.detail.retire.accessibleName() == "Restore"
    pane.detail.retire.click()
    assert bank.bank.rows["C00004"].is_active


def test_an_edit_offers_the_way_back(pane: CaptionsPane, bank: CaptionServices) -> None:
    pane.table.select_key("C00004")
    pane.context.actions["caption_retire"].trigger()
    notice = pane.context.banner.notice
    assert notice is not None
    assert notice.button == "Undo"
    assert notice.act is not None
    notice.act()
    assert bank.bank.rows["C00004"].is_active


def test_several_captions_change_in_one_step(pane: CaptionsPane, bank: CaptionServices) -> None:
    pane.field.setText("coast")
    pane.table.view.selectAll()
    bulk = pane.detail.bulk
    assert bulk.heading.text() == "50 captions"
    assert not bulk.apply.isEnabled()
    bulk.price.setText("9")
    bulk.content.popup.chosen.emit(_choice(pane, "Travel"))
    bulk.apply.click()
    changed = [row for row in bank.bank.rows.values() if "coast" in row.caption_text]
    assert {(row.price_cents, row.content_type) for row in changed} == {(900, "travel")}
    assert len(bank.journal.lines) == 1
    assert len(pane.table.chosen_keys()) == 50
    bulk.retire.click()
    assert not any(bank.bank.rows[row.caption_id].is_active for row in changed)
    assert not bulk.retire.isEnabled()
    bulk.restore.click()
    assert all(bank.bank.rows[row.caption_id].is_active for row in changed)


def test_a_price_of_nothing_takes_prices_away(pane: CaptionsPane, bank: CaptionServices) -> None:
    pane.table.select_key("C00000")
    pane.table.view.selectAll()
    pane.detail.bulk.price.setText("0")
    pane.detail.bulk.apply.click()
    assert {row.price_cents for row in bank.bank.rows.values()} == {None}


def test_a_read_only_workspace_says_why_nothing_can_be_changed(
    host: QMainWindow, context: PaneContext, services: FakeServices
) -> None:
    services.is_read_only = True
    made = open_pane(host, context)
    made.table.select_key("C00004")
    assert made.detail.editor.text.isReadOnly()
    assert not made.detail.editor.kind.isEnabled()
    assert made.detail.retire.isHidden()
    assert "reading only" in made.detail.state.text()
    for key in ("caption_new", "caption_import", "caption_retire", "caption_save"):
        assert not context.actions[key].isEnabled()


def test_the_main_jobs_need_only_the_keyboard(
    qtbot: QtBot, pane: CaptionsPane, host: QMainWindow, bank: CaptionServices
) -> None:
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow)
    view, editor = pane.table.view, pane.detail.editor
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert pane.field.hasFocus()
    type_text(pane.field, "coast")
    qtbot.keyClick(pane.field, Qt.Key.Key_Return)
    assert view.hasFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    caption_id = pane.detail.caption_id
    assert caption_id == "C00009"
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert editor.text.hasFocus()
    editor.text.selectAll()
    type_text(editor.text, "Written by keyboard, on the coast")
    qtbot.keyClick(editor.text, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert bank.bank.rows[caption_id].caption_text == "Written by keyboard, on the coast"
    qtbot.keyClick(editor.text, Qt.Key.Key_Escape)
    assert view.hasFocus()
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert not bank.bank.rows[caption_id].is_active


def test_escape_first_takes_typing_back_then_leaves(
    qtbot: QtBot, pane: CaptionsPane, host: QMainWindow
) -> None:
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow)
    pane.table.select_key("C00004")
    pane.detail.edit()
    stored = pane.detail.editor.text.text()
    type_text(pane.detail.editor.text, "x")
    pane.context.banner.info("Something to read")
    qtbot.keyClick(pane.detail.editor.text, Qt.Key.Key_Escape)
    assert pane.detail.editor.text.text() == stored
    assert pane.detail.editor.text.hasFocus()
    qtbot.keyClick(pane.detail.editor.text, Qt.Key.Key_Escape)
    assert pane.table.view.hasFocus()


def _choice(pane: CaptionsPane, title: str) -> object:
    for field in (pane.detail.editor.kind, pane.detail.bulk.content):
        model = field.popup.model
        choices = (model.choice(model.index(at, 0)) for at in range(model.rowCount()))
        found = next((one for one in choices if one is not None and one.title == title), None)
        if found is not None:
            return found
    raise AssertionError(title)


def _texts(pane: CaptionsPane) -> list[str]:
    QApplication.processEvents()
    return [label.text() for label in pane.detail.findChildren(QLabel) if label.isVisible()]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("One calm line", "13 characters"),
        ("a", "1 character"),
        ("Sun \u2600\ufe0f", "5 characters · 1 hidden"),
        (" soft\u00adhyphen zero\u200bwidth ", "20 characters · 4 hidden"),
        ("\u202eturned\u202c", "6 characters · 2 hidden"),
    ],
)
def test_the_count_is_that_of_the_checks_and_names_what_is_hidden(text: str, said: str) -> None:
    assert length_words(text) == said
