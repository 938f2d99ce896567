"""Generating weeks from the pane: shown before anything is replaced, cancelled cleanly, refusals told."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eros_desktop.ui.plan.dialogs import CreatorsDialog, ReplaceDialog
from eros_desktop.ui.plan.difference_dialog import DifferenceDialog, DifferenceQuestion
from eros_desktop.ui.plan.pane import PlanPane
from eros_desktop.ui.theme import Theme
from tests.support.fake_services import PEOPLE
from tests.ui.plan.asking import answered
from tests.ui.plan.fake_weeks import FakeProposal, FakeProposed
from tests.ui.plan.fakes import ATLAS, WEEK, FakeServices, dense_week, usual_week
from tests.ui.test_accessibility import nameless

BIRCH = PEOPLE[1].creator_id


def test_what_would_change_is_shown_before_it_replaces_anything(
    pane: PlanPane, plan_services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answered(monkeypatch, DifferenceDialog, True)
    plan_services.plans.next_plan = dense_week()
    pane.context.actions["generate"].trigger()
    question = asked[0][0]
    assert isinstance(question, DifferenceQuestion)
    assert question.difference.after.sends == dense_week().sends
    assert (question.replace, question.keep) == ("Replace the week", "Keep the week as it is")
    assert plan_services.plans.accepted == [(ATLAS,)]
    assert len(pane.list.model.rows) == 175


def test_a_no_keeps_the_week(
    pane: PlanPane, plan_services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    answered(monkeypatch, DifferenceDialog, False)
    plan_services.plans.next_plan = dense_week()
    pane.context.actions["generate"].trigger()
    assert plan_services.plans.accepted == []
    assert len(pane.list.model.rows) == 51


def test_where_nothing_was_planned_the_week_is_stored_at_once(
    pane: PlanPane, plan_services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answered(monkeypatch, DifferenceDialog, False)
    plan_services.plans.stored.clear()
    pane.context.actions["generate"].trigger()
    assert asked == []
    assert plan_services.plans.accepted == [(ATLAS,)]


def test_a_week_that_would_stay_the_same_is_only_told(
    pane: PlanPane, plan_services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answered(monkeypatch, DifferenceDialog, True)
    pane.context.actions["generate"].trigger()
    assert asked == []
    assert pane.context.banner.history[-1].text.startswith("Nothing has changed")


def test_cancel_leaves_the_old_week(
    pane: PlanPane, plan_services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answered(monkeypatch, DifferenceDialog, True)
    plan_services.plans.next_plan = dense_week()
    plan_services.plans.withdraw = True
    pane.context.actions["generate"].trigger()
    assert asked == []
    assert len(plan_services.plans.stored[(ATLAS, WEEK)].sends) == 51
    assert len(pane.list.model.rows) == 51
    assert not pane.weeks.generating.is_running
    assert pane.bar.cancel.isHidden()


def test_the_bar_offers_cancel_while_planning(pane: PlanPane) -> None:
    pane.weeks.generating.running_changed.emit(True)
    assert not pane.bar.cancel.isHidden()
    pane.weeks.generating.running_changed.emit(False)
    assert pane.bar.cancel.isHidden()


def test_of_several_creators_only_the_ticked_weeks_are_stored(
    pane: PlanPane, plan_services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answered(monkeypatch, ReplaceDialog, (BIRCH,))
    plan_services.plans.next_plan = dense_week()
    pane.context.actions["generate_all"].trigger()
    assert plan_services.plans.runs == [tuple(one.creator_id for one in PEOPLE)]
    assert isinstance(asked[0][0], FakeProposed)
    assert plan_services.plans.accepted == [(BIRCH,)]


def test_keeping_all_stores_none(
    pane: PlanPane, plan_services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    answered(monkeypatch, ReplaceDialog, None)
    plan_services.plans.next_plan = dense_week()
    pane.context.actions["generate_all"].trigger()
    assert plan_services.plans.accepted == []


def test_chosen_creators_are_planned(
    pane: PlanPane, plan_services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answered(monkeypatch, CreatorsDialog, (PEOPLE[2].creator_id,))
    pane.context.actions["generate_chosen"].trigger()
    assert asked[0][1] == (ATLAS,)
    assert plan_services.plans.runs == [(PEOPLE[2].creator_id,)]


def test_refusals_are_told(pane: PlanPane, plan_services: FakeServices) -> None:
    refusal = SimpleNamespace(
        creator_id=ATLAS, page_name="atlas", code="NO_VAULT_MATRIX", message="The vault is empty."
    )
    plan_services.plans.refusals = (refusal,)
    pane.context.actions["generate"].trigger()
    notice = pane.context.banner.history[-1]
    assert (notice.level, notice.text) == ("error", "The vault is empty.")
    assert "NO_VAULT_MATRIX" in notice.details


def test_the_creators_dialog_gives_what_is_ticked(qtbot: QtBot, looks: QApplication) -> None:
    dialog = CreatorsDialog(PEOPLE, (ATLAS,))
    qtbot.addWidget(dialog)
    assert dialog.chosen() == (ATLAS,)
    dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.generate.isEnabled()


@pytest.fixture
def several(qtbot: QtBot, theme: Theme) -> ReplaceDialog:
    """Two changed weeks, one that stays, one that is new; the first borrows captions of the second."""
    week = usual_week()
    ids = [one.creator_id for one in PEOPLE[:3]]
    found = FakeProposed(tuple(FakeProposal(dense_week() if place < 2 else week, week) for place in range(3)))
    proposals = tuple(
        FakeProposal(_of(one.plan, who), None if one.before is None else _of(one.before, who))
        for one, who in zip(found.proposals, ids, strict=True)
    )
    shown: list[object] = []
    dialog = ReplaceDialog(
        FakeProposed(proposals, clashing={ids[0]: (ids[1],)}),  # type: ignore[arg-type]
        lambda one, _parent: shown.append(one),
        theme,
    )
    dialog.shown = shown  # type: ignore[attr-defined]
    qtbot.addWidget(dialog)
    return dialog


def _of(plan: object, who: str) -> object:
    from dataclasses import replace

    return replace(plan, creator_id=who, page_name=f"page-{who}")  # type: ignore[type-var]


def test_the_list_of_weeks_ticks_what_changes(several: ReplaceDialog) -> None:
    assert several.chosen() == tuple(one.creator_id for one in PEOPLE[:2])
    assert several.store.text() == "Store 2 weeks"
    texts = [several.table.item(row, 2).text() for row in range(3)]  # type: ignore[union-attr]
    assert texts[2] == "Stays as it is"
    assert "added" in texts[0]
    assert several.table.item(0, 3).text() == "175 (+124)"  # type: ignore[union-attr]


def test_a_week_that_takes_captions_of_one_that_would_stay_cannot_be_stored_alone(
    several: ReplaceDialog,
) -> None:
    several.table.item(1, 0).setCheckState(Qt.CheckState.Unchecked)  # type: ignore[union-attr]
    assert not several.store.isEnabled()
    assert several.clash.text().startswith(f"The new week of page-{ATLAS} uses captions")
    several.table.item(0, 0).setCheckState(Qt.CheckState.Unchecked)  # type: ignore[union-attr]
    assert several.clash.isHidden()
    several.table.item(1, 0).setCheckState(Qt.CheckState.Checked)  # type: ignore[union-attr]
    assert several.store.text() == "Store 1 week"


def test_details_of_the_current_creator_are_shown(several: ReplaceDialog) -> None:
    several.table.setCurrentCell(1, 0)
    several.details.click()
    assert [one.creator_id for one in several.shown] == [BIRCH]  # type: ignore[attr-defined]


def test_the_dialogs_have_names(several: ReplaceDialog, qtbot: QtBot) -> None:
    creators = CreatorsDialog(PEOPLE, ())
    qtbot.addWidget(creators)
    for one in (several, creators):
        one.show()
        assert nameless(one) == []
        one.close()
