"""The Templates pane: the seven banks, their texts edited, told where used, and put into sends."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from eros_desktop.domain.errors import InvalidInput, StorageUnavailable
from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.templates.banks import BANKS, bank_of
from eros_desktop.ui.context import PaneContext
from eros_desktop.ui.templates.columns import form_fields
from eros_desktop.ui.templates.detail import USES
from eros_desktop.ui.templates.insert_dialog import InsertDialog, places
from eros_desktop.ui.templates.pane import TemplatesPane
from tests.support.builders_schedule import send, shipped_reference, week_of
from tests.support.fake_creators import CreatorWork
from tests.support.fake_services import PEOPLE, FakeServices
from tests.ui.test_accessibility import nameless

BUMPS = "bump_variants"


@pytest.fixture
def pane(qtbot: QtBot, pane_context: PaneContext) -> Iterator[TemplatesPane]:
    made = TemplatesPane(pane_context)
    pane_context.actions.add(made.specs, made.handlers(), made)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    made.reload()
    yield made
    made.leave()


@pytest.fixture
def work(services: FakeServices) -> CreatorWork:
    return services.creator_work.work


def test_each_bank_has_its_own_place_and_form(pane: TemplatesPane, services: FakeServices) -> None:
    assert pane.banks.count() == len(BANKS) == 7
    assert [row.template_id for row in pane.model.rows] == [1, 2]
    assert pane.finder.count.text() == "2 of 2"
    for at, bank in enumerate(BANKS):
        pane.banks.setCurrentIndex(at)
        assert pane.bank is bank
        assert len(pane.model.rows) == len(services.creator_work.templates.rows.get(bank.key, ()))
        assert nameless(pane) == []
    assert pane.context.state.get("templates.bank", "") == "free_preview_bank"


def test_every_field_of_a_bank_has_a_title_and_its_choices(looks: QApplication) -> None:
    reference = shipped_reference()
    for bank in BANKS:
        fields = form_fields(bank, reference, (("atlas", "Atlas"),))
        assert [field.key for field in fields] == [field.column for field in bank.fields]
        assert all(field.title for field in fields)
        for field, shown in zip(bank.fields, fields, strict=True):
            if shown.kind == "choice":
                empty = shown.choices[0][0] is None
                assert empty is not field.is_required
                assert len(shown.choices) > 1


def test_the_model_keeps_qts_rules(pane: TemplatesPane, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(pane.model)


def test_the_filter_finds_words_and_texts_stay_texts(pane: TemplatesPane) -> None:
    pane.field.setText("coffee")
    assert [row.template_id for row in pane.model.rows] == [2]
    assert pane.model.index(0, 1).data() == "A question about <b>coffee</b>"
    pane.field.setText("nothing like it")
    pane.table.states.button.click()
    assert len(pane.model.rows) == 2


def test_a_text_is_edited_and_a_refusal_keeps_what_was_typed(pane: TemplatesPane, work: CreatorWork) -> None:
    pane.table.select_key(f"{BUMPS}/1")
    parts: Any = pane.panel.form.form.parts
    parts["template_text"].setPlainText("Another text")
    work.refusal = InvalidInput("template_text", "The caption is empty. Nothing was changed; write a text.")
    pane.panel.ask_to_save()
    assert "Nothing was changed" in pane.panel.form.said.text()
    assert parts["template_text"].toPlainText() == "Another text"
    work.refusal = None
    pane.panel.ask_to_save()
    assert work.asked == [("change template", BUMPS, 1, {"template_text": "Another text"})]


def test_a_new_text_is_added_and_shown(pane: TemplatesPane, work: CreatorWork) -> None:
    pane.context.actions["template_new"].trigger()
    parts: Any = pane.panel.form.form.parts
    assert QApplication.focusWidget() is parts["variant_name"]
    parts["variant_name"].setText("Sunday")
    parts["template_text"].setPlainText("A calm Sunday note")
    parts["timing_min_minutes"].setText("30")
    pane.panel.ask_to_save()
    wanted = {"variant_name": "Sunday", "template_text": "A calm Sunday note", "timing_min_minutes": 30}
    assert work.asked == [("add template", BUMPS, wanted)]
    pane.reload()  # as the window does after a change
    assert pane.table.chosen_keys() == [f"{BUMPS}/9"]
    assert pane.panel.heading.text() == "Bump 9"


def test_texts_are_taken_out_of_use_in_the_row_or_together(
    qtbot: QtBot, pane: TemplatesPane, work: CreatorWork
) -> None:
    view = pane.table.view
    view.setCurrentIndex(pane.model.index(0, 2))
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert work.asked[-1] == ("template active", BUMPS, (1,), False)
    view.selectAll()
    pane.context.actions["template_retire"].trigger()
    assert work.asked[-1] == ("template active", BUMPS, (1, 2), False)
    view.clearSelection()
    asked = len(work.asked)
    pane.context.actions["template_retire"].trigger()
    assert len(work.asked) == asked
    assert pane.context.banner.notice is not None


def test_where_a_text_is_used_is_told(pane: TemplatesPane) -> None:
    pane.table.select_key(f"{BUMPS}/1")
    pane.panel.tabs.setCurrentIndex(USES)
    assert "Not used yet" in told(pane)
    pane.table.select_key(f"{BUMPS}/2")
    assert "Planned · 20 Nov 2026 09:16 · atlas" in told(pane)
    assert nameless(pane) == []


def told(pane: TemplatesPane) -> str:
    labels = pane.panel.uses.area.widget().findChildren(type(pane.panel.state_line))
    return "\n".join(label.text() for label in labels)


@pytest.fixture
def week() -> Any:
    sends = (
        send(1, "ppv_unlock", 0, "09:00"),
        send(2, "bump_text_only", 0, "11:00"),
        send(3, "bump_normal", 1, "10:00", is_locked=True),
        send(4, "bump_normal", 2, "10:00"),
    )
    return week_of(*sends)


def test_the_sends_that_suit_best_come_first_and_locked_ones_not_at_all(week: Any) -> None:
    found = places(week, "bump_normal", shipped_reference())
    assert [(place.send.item_id, place.rank) for place in found] == [(4, 1), (2, 2), (1, None)]


def test_inserting_asks_for_a_send_and_says_what_it_does(
    qtbot: QtBot, pane: TemplatesPane, week: Any, work: CreatorWork, services: FakeServices,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    plans: Any = services.plans
    plans.week = lambda *_args: None
    pane.context.actions["template_insert"].trigger()
    notice = pane.context.banner.notice
    assert notice is not None
    assert "not planned yet" in notice.text
    plans.week = lambda *_args: week
    asked: list[Any] = []

    def choose(bank: Any, text: str, found: Any, page: str, *_rest: Any) -> Any:
        asked.append((bank.key, text, page))
        return next(place for place in found if place.send.item_id == 4)

    monkeypatch.setattr(InsertDialog, "ask", choose)
    services.reference = SimpleNamespace(  # type: ignore[assignment]  # names and ranks as they ship
        send_types=shipped_reference().send_types, caption_priorities=shipped_reference().caption_priorities
    )
    pane.table.select_key(f"{BUMPS}/2")
    pane.panel.insert.click()
    assert asked == [(BUMPS, "A question about <b>coffee</b>", week.page_name)]
    assert work.asked == [("insert", BUMPS, 2, week.creator_id, week.week, 4)]


def test_the_dialog_of_sends_is_used_with_the_keyboard(qtbot: QtBot, pane: TemplatesPane, week: Any) -> None:
    found = places(week, "bump_normal", shipped_reference())
    dialog = InsertDialog(bank_of(BUMPS), "A text", found, "atlas", pane.context.theme, pane)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.chosen is found[0]
    qtbot.keyClick(dialog.table.view, Qt.Key.Key_Down)
    assert dialog.chosen is found[1]
    qtbot.keyClick(dialog.table.view, Qt.Key.Key_Return)
    assert dialog.result() == dialog.DialogCode.Accepted
    assert nameless(dialog) == []


def test_empty_and_failed_say_what_to_do(pane: TemplatesPane, work: CreatorWork) -> None:
    pane.banks.setCurrentIndex(6)
    assert pane.table.states.button.text() == "New template"
    pane.table.states.button.click()
    assert pane.panel.heading.text() == "New free preview"
    work.error = StorageUnavailable("The file is locked. Nothing was changed.")
    pane.banks.setCurrentIndex(0)
    assert pane.table.states.button.text() == "Try again"
    work.error = None
    pane.table.states.button.click()
    assert len(pane.model.rows) == 2


def test_an_entry_of_the_journal_leads_to_its_template(pane: TemplatesPane) -> None:
    pane.show_subject(Subject("template", key="game_post_templates/1"))
    assert pane.bank.key == "game_post_templates"
    assert pane.table.chosen_keys() == ["game_post_templates/1"]
    pane.show_subject(Subject("template", key=f"{BUMPS}/2"))
    assert pane.table.chosen_keys() == [f"{BUMPS}/2"]
    pane.show_subject(Subject("template", key="no_such_bank/1"))
    assert pane.bank.key == BUMPS
    assert PEOPLE[0].creator_id == pane.context.selection.creator_id
