"""Generating weeks from the pane: asked first, cancelled cleanly, refusals told."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eros_desktop.ui.plan import dialogs
from eros_desktop.ui.plan.dialogs import CreatorsDialog, ReplaceDialog
from eros_desktop.ui.plan.pane import PlanPane
from eros_desktop.ui.plan.reading import Standing
from tests.support.fake_services import PEOPLE
from tests.ui.plan.asking import answered
from tests.ui.plan.fakes import ATLAS, WEEK, FakeServices, dense_week


def test_replacing_a_week_is_asked_first(
    pane: PlanPane, plan_services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answered(monkeypatch, ReplaceDialog, "replace")
    plan_services.plans.next_plan = dense_week()
    pane.context.actions["generate"].trigger()
    standing = asked[0][0]
    assert isinstance(standing, Standing)
    assert (standing.drafts, standing.replaced, standing.kept) == (1, 51, 0)
    assert plan_services.plans.runs == [((ATLAS,), True)]
    assert len(pane.list.model.rows) == 175


def test_a_no_keeps_the_week(
    pane: PlanPane, plan_services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    answered(monkeypatch, ReplaceDialog, "cancel")
    pane.context.actions["generate"].trigger()
    assert plan_services.plans.runs == []


def test_cancel_leaves_the_old_week(
    pane: PlanPane, plan_services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    answered(monkeypatch, ReplaceDialog, "replace")
    plan_services.plans.next_plan = dense_week()
    plan_services.plans.withdraw = True
    pane.context.actions["generate"].trigger()
    assert len(plan_services.plans.stored[(ATLAS, WEEK)].sends) == 51
    assert len(pane.list.model.rows) == 51
    assert not pane.generating.is_running
    assert pane.bar.cancel.isHidden()


def test_the_bar_offers_cancel_while_planning(pane: PlanPane) -> None:
    pane.generating.running_changed.emit(True)
    assert not pane.bar.cancel.isHidden()
    pane.generating.running_changed.emit(False)
    assert pane.bar.cancel.isHidden()


def test_all_active_creators_are_planned_by_name(
    pane: PlanPane, plan_services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    answered(monkeypatch, ReplaceDialog, "keep")
    pane.context.actions["generate_all"].trigger()
    assert plan_services.plans.runs == [(tuple(one.creator_id for one in PEOPLE), False)]


def test_chosen_creators_are_planned(
    pane: PlanPane, plan_services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answered(monkeypatch, CreatorsDialog, (PEOPLE[2].creator_id,))
    pane.context.actions["generate_chosen"].trigger()
    assert asked[0][1] == (ATLAS,)
    assert plan_services.plans.runs == [((PEOPLE[2].creator_id,), False)]


def test_refusals_are_told(
    pane: PlanPane, plan_services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    answered(monkeypatch, ReplaceDialog, "replace")
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


@pytest.mark.parametrize(("text", "answer"), [("Replace", "replace"), ("Plan only the missing ones", "keep")])
def test_the_replace_dialog_gives_its_answer(
    qtbot: QtBot, looks: QApplication, text: str, answer: str
) -> None:
    dialog = ReplaceDialog(Standing((ATLAS, PEOPLE[1].creator_id), drafts=1, replaced=51))
    qtbot.addWidget(dialog)
    button = next(
        one for one in dialog.findChildren(dialogs.QDialogButtonBox)[0].buttons() if one.text() == text
    )
    button.click()
    assert dialog.answer == answer
