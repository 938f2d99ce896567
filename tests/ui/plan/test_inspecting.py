"""The inspector's alternatives, checks and *Why not*, as a manager uses them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from eros_desktop.domain.errors import Conflict, NotFound
from eros_desktop.ui.plan.alternatives import ChoiceButton
from eros_desktop.ui.plan.jump_bar import ALTERNATIVES, CHECKS
from eros_desktop.ui.plan.pane import PlanPane
from tests.support.keyboard import type_text
from tests.ui.plan.fake_choices import MARKUP, Alternative, Alternatives
from tests.ui.plan.fakes import FakeServices, usual_week
from tests.ui.plan.test_pane import labels
from tests.ui.test_accessibility import nameless


def rows(pane: PlanPane) -> list[ChoiceButton]:
    return [one for one in pane.inspector.findChildren(ChoiceButton) if one.isVisibleTo(pane)]


def with_first(services: FakeServices, **changes: object) -> None:
    """The usual week with another first send."""
    week = usual_week()
    services.plan(replace(week, sends=(replace(week.sends[0], **changes), *week.sends[1:])))  # type: ignore[arg-type]


def selected(pane: PlanPane, item_id: int = 1) -> PlanPane:
    pane.canvas.select_items((item_id,))
    return pane


def test_a_send_is_shown_in_turns_and_what_comes_late_for_it_is_dropped(
    pane: PlanPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    selected(pane, 2)
    acts: list[Callable[[], None]] = []
    monkeypatch.setattr(pane.inspector, "_soon", lambda _owner, act: acts.append(act))
    selected(pane, 1)
    first = pane.inspector.facts.caption.toPlainText()
    assert rows(pane) == []  # what belongs to another send cannot be pressed any more
    selected(pane, 3)
    for act in acts[:2]:
        act()
    assert pane.inspector.facts.caption.toPlainText() == first
    for act in acts[2:]:
        act()
    assert "Caption of send 3" in pane.inspector.facts.caption.toPlainText()


# -- alternatives -----------------------------------------------------------------------------


def test_ten_alternatives_say_what_they_cost(pane: PlanPane, plan_services: FakeServices) -> None:
    selected(pane)
    assert plan_services.plans.choices.asked[-1] == (1, 10)
    found, buttons = labels(pane.inspector), rows(pane)
    assert len(buttons) == 10
    assert {"No loss in the week", "−0.42 in the week", "Same here", "−1.80 here"} <= set(found)
    assert "Score 72.2 · Outdoor · Less proven · also changes 2 other sends" in found
    assert buttons[1].accessibleName().startswith("Swap to alternative 2 of 10: Alternative 1")
    assert buttons[2].accessibleDescription().endswith("also changes 2 other sends")


def test_an_alternative_that_looks_like_markup_stays_text(pane: PlanPane) -> None:
    button = rows(selected(pane))[0]
    shown = button.findChildren(QLabel)
    assert {label.textFormat() for label in shown} == {Qt.TextFormat.PlainText}
    assert shown[0].text() == MARKUP.replace("\n", " ")
    document = QTextDocument()
    document.setHtml(button.toolTip())
    assert document.toPlainText().startswith(MARKUP)


def test_a_press_swaps_and_tells_the_predicted_loss(pane: PlanPane, plan_services: FakeServices) -> None:
    rows(selected(pane))[2].click()
    assert plan_services.plans.choices.swaps == [(1, "A2")]
    notice = pane.context.banner.notice
    assert notice is not None
    assert notice.text == (
        "Swapped the caption: the week loses 0.84 points, as predicted. 2 other sends changed with it."
    )
    assert pane.inspector.facts.caption.toPlainText().startswith("Alternative 2")
    assert pane.inspector.item_id == 1


def test_a_swap_can_be_taken_back(pane: PlanPane, plan_services: FakeServices) -> None:
    before = usual_week().sends[0].caption_id
    rows(selected(pane))[1].click()
    assert pane.context.banner.notice is not None
    assert pane.context.banner.notice.button == "Swap back"
    pane.context.banner._act.click()
    assert plan_services.plans.choices.swaps == [(1, "A1"), (1, before)]
    assert pane.context.banner.notice.text == "Swapped back."


def test_alternatives_are_swapped_with_the_keyboard_alone(
    pane: PlanPane, plan_services: FakeServices, qtbot: QtBot
) -> None:
    pane.window().activateWindow()
    pane.canvas.setFocus()
    selected(pane)
    qtbot.keyClick(pane.canvas, Qt.Key.Key_Return)
    assert pane.inspector.area.hasFocus()
    for _ in range(20):
        if isinstance(QApplication.focusWidget(), ChoiceButton):
            break
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused is rows(pane)[0]
    qtbot.keyClick(focused, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is rows(pane)[1]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert plan_services.plans.choices.swaps == [(1, "A1")]
    assert QApplication.focusWidget() is rows(pane)[0]


@pytest.mark.parametrize(
    ("close", "reason"),
    [
        (lambda one: setattr(one, "is_read_only", True), "This workspace is open for reading only"),
        (lambda one: one.plan(replace(usual_week(), status="queued")), "The week is queued"),
        (lambda one: one.plan(replace(usual_week(), status="completed")), "The week is completed"),
        (lambda one: with_first(one, is_locked=True), "This send is locked"),
        (lambda one: with_first(one, status="sent"), "This send is sent already"),
    ],
)
def test_what_may_not_be_swapped_says_why(
    pane: PlanPane, plan_services: FakeServices, close: Callable[[FakeServices], None], reason: str
) -> None:
    close(plan_services)
    pane.reload()
    buttons = rows(selected(pane))
    assert any(text.startswith(reason) for text in labels(pane.inspector))
    assert [one.isEnabled() for one in buttons] == [False] * 10
    assert all(one.accessibleDescription().startswith(reason) for one in buttons)
    buttons[0].click()
    assert plan_services.plans.choices.swaps == []


def test_a_refused_swap_is_told_and_the_rows_come_back(pane: PlanPane, plan_services: FakeServices) -> None:
    plan_services.plans.choices.refusal = Conflict("The caption is used elsewhere. Nothing was changed.")
    rows(selected(pane))[1].click()
    assert pane.context.banner.notice is not None
    assert pane.context.banner.notice.text == "The caption is used elsewhere. Nothing was changed."
    assert [one.isEnabled() for one in rows(pane)] == [True] * 10


def test_an_error_of_the_alternatives_is_a_sentence(pane: PlanPane, plan_services: FakeServices) -> None:
    plan_services.plans.choices.error = NotFound("The send is gone. Nothing was changed; reload the week.")
    selected(pane)
    assert "The send is gone. Nothing was changed; reload the week." in labels(pane.inspector)
    assert rows(pane) == []


def test_a_week_that_is_not_the_best_any_more_says_so(pane: PlanPane, plan_services: FakeServices) -> None:
    plan_services.plans.choices.found = Alternatives(10.0, False, "Data changed since Sunday.", ())
    selected(pane)
    assert {"Data changed since Sunday.", "No other caption may go out here."} <= set(labels(pane.inspector))


def test_a_gain_is_not_called_a_loss(pane: PlanPane, plan_services: FakeServices) -> None:
    found = plan_services.plans.choices.found
    better: Alternative = replace(found.entries[1], week_loss=-0.3, own_loss=-2.0)
    plan_services.plans.choices.found = replace(found, entries=(better,))
    selected(pane)
    assert {"+0.30 in the week", "+2.00 here"} <= set(labels(pane.inspector))
    rows(pane)[0].click()
    assert pane.context.banner.notice is not None
    assert "the week gains 0.30 points" in pane.context.banner.notice.text


def test_while_the_inspector_is_hidden_nothing_is_reckoned(
    pane: PlanPane, plan_services: FakeServices
) -> None:
    pane.desk.toggle_side()
    selected(pane)
    assert plan_services.plans.choices.asked == []
    pane.desk.toggle_side()
    assert plan_services.plans.choices.asked == [(1, 10)]
    pane.desk.toggle_side()
    pane.desk.toggle_side()
    assert plan_services.plans.choices.asked == [(1, 10)]


def test_an_answer_about_another_send_is_dropped(pane: PlanPane) -> None:
    selected(pane)
    pane.inspecting._ask("alternatives", lambda: selected(pane, 2), lambda _found: pytest.fail("shown"), str)
    assert pane.inspector.item_id == 2


# -- why not ----------------------------------------------------------------------------------


def test_why_not_finds_by_words_and_explains(
    pane: PlanPane, plan_services: FakeServices, qtbot: QtBot
) -> None:
    field = selected(pane).inspector.why_not.field
    field.setFocus()
    type_text(field, "weekend")
    assert ("weekend", 5) in plan_services.caption_sheet.asked
    assert {"C100", "K200"} <= set(labels(pane.inspector.why_not))
    qtbot.keyClick(field, Qt.Key.Key_Return)
    found = labels(pane.inspector.why_not)
    assert field.text() == "C100"
    assert "Nothing keeps it out; it scores 9.0 less than the chosen one." in found
    assert found.count("71 × 20% = 14.2") == 5


def test_why_not_takes_an_id_and_says_what_keeps_it_out(pane: PlanPane, qtbot: QtBot) -> None:
    field = selected(pane).inspector.why_not.field
    type_text(field, "k200")
    assert {"K200", "C400"} <= set(labels(pane.inspector.why_not))
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "K200"
    assert {"Kept out", "The caption is retired."} <= set(labels(pane.inspector.why_not))


def test_why_not_takes_one_of_the_matches(pane: PlanPane) -> None:
    field = selected(pane).inspector.why_not.field
    type_text(field, "five")
    match = pane.inspector.why_not.findChildren(ChoiceButton)[0]
    assert match.findChildren(QLabel)[0].text() == MARKUP.replace("\n", " ")
    match.click()
    assert field.text() == "C300"
    assert MARKUP in labels(pane.inspector.why_not)


def test_an_id_that_nobody_knows_is_said(pane: PlanPane, qtbot: QtBot) -> None:
    field = selected(pane).inspector.why_not.field
    type_text(field, "Z9")
    assert any("press Enter to look for the id" in text for text in labels(pane.inspector.why_not))
    qtbot.keyClick(field, Qt.Key.Key_Return)
    told = "There is no caption 'Z9'. Nothing was changed; choose another one."
    assert told in labels(pane.inspector.why_not)
    field.clear()
    assert labels(pane.inspector.why_not) == []


def test_enter_before_the_matches_are_there_waits_for_them(pane: PlanPane, qtbot: QtBot) -> None:
    why_not = selected(pane).inspector.why_not
    asked: list[str] = []
    why_not.asked.connect(asked.append)
    why_not.field.setText("weekend")
    qtbot.keyClick(why_not.field, Qt.Key.Key_Return)
    assert asked == []
    pane.inspecting.look_for("weekend")
    assert asked == ["C100"]


# -- the panel --------------------------------------------------------------------------------


@pytest.mark.styled
def test_every_part_can_be_jumped_to(pane: PlanPane) -> None:
    selected(pane)
    QApplication.processEvents()
    bar, content = pane.inspector.area.verticalScrollBar(), pane.inspector.area.widget()
    for key in (ALTERNATIVES, CHECKS):
        pane.inspector.jumps.buttons[key].click()
        top = pane.inspector._heads[key].mapTo(content, QPoint(0, 0)).y()
        assert bar.value() == min(top - 8, bar.maximum())
        assert bar.value() > 0


def test_the_same_send_read_again_stays_where_it_was(pane: PlanPane) -> None:
    selected(pane)
    QApplication.processEvents()
    pane.inspector.go_to(ALTERNATIVES)
    at = pane.inspector.area.verticalScrollBar().value()
    pane.reload()
    QApplication.processEvents()
    assert pane.inspector.area.verticalScrollBar().value() == at
    selected(pane, 2)
    QApplication.processEvents()
    assert pane.inspector.area.verticalScrollBar().value() == 0


def test_everything_in_the_inspector_can_be_heard(pane: PlanPane) -> None:
    type_text(selected(pane).inspector.why_not.field, "weekend")
    assert nameless(pane.inspector) == []


def test_reading_a_week_reckons_once(pane: PlanPane, plan_services: FakeServices) -> None:
    selected(pane)
    before = len(plan_services.plans.choices.asked)
    pane.reload()
    assert len(plan_services.plans.choices.asked) == before + 1


def test_jumping_to_the_alternatives_gives_the_first_of_them_the_keyboard(
    qtbot: QtBot, pane: PlanPane
) -> None:
    selected(pane)
    pane.window().activateWindow()
    qtbot.waitUntil(pane.window().isActiveWindow)
    QApplication.processEvents()
    pane.inspector.jumps.buttons[ALTERNATIVES].click()
    assert rows(pane)[0].hasFocus()
    qtbot.keyClick(rows(pane)[0], Qt.Key.Key_Tab)
    assert rows(pane)[1].hasFocus()
    pane.inspector.jumps.buttons[CHECKS].click()
    assert pane.inspector.area.hasFocus()


@pytest.mark.styled
def test_the_answer_to_why_not_comes_into_view_where_it_was_asked(qtbot: QtBot, pane: PlanPane) -> None:
    inspector = selected(pane).inspector
    pane.window().activateWindow()
    qtbot.waitUntil(pane.window().isActiveWindow)
    QApplication.processEvents()
    field = inspector.why_not.field
    field.setFocus()
    inspector.area.ensureWidgetVisible(field)
    type_text(field, "weekend")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()
    top = inspector.why_not.mapTo(inspector.area, QPoint(0, 0)).y()
    bar = inspector.area.verticalScrollBar()
    assert top >= 0
    assert top + inspector.why_not.height() <= inspector.area.height() or top <= 48
    assert bar.value() > 0
