"""Only what applies to the week in view is offered, and what is not says why."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from eros_desktop.domain.schedule.sends import WeekStatus
from eros_desktop.domain.weeks import Week
from eros_desktop.ui.actions.specs import Needs
from eros_desktop.ui.plan.pane import PlanPane
from eros_desktop.ui.plan.what_if_dialog import WhatIfDialog
from tests.support.fake_services import TODAY
from tests.ui.plan.fakes import WEEK, FakeServices, usual_week
from tests.ui.plan.mouse import press


def _show(pane: PlanPane, plan_services: FakeServices, status: WeekStatus) -> None:
    plan_services.plan(replace(usual_week(), status=status))
    pane.reload()


@pytest.mark.parametrize(
    ("status", "offered"),
    [
        ("draft", {"approve", "generate", "what_if", "paste_sends"}),
        ("approved", {"withdraw", "generate", "what_if", "paste_sends"}),
        ("queued", {"reopen"}),
        ("completed", {"reopen"}),
    ],
)
def test_only_what_applies_to_the_week_is_offered(
    pane: PlanPane, plan_services: FakeServices, status: WeekStatus, offered: set[str]
) -> None:
    _show(pane, plan_services, status)
    steps = ("approve", "withdraw", "complete", "reopen", "generate", "what_if", "paste_sends")
    assert {key for key in steps if pane.context.actions[key].isEnabled()} == offered


def test_a_week_that_has_begun_is_not_generated_any_more(pane: PlanPane) -> None:
    pane.context.selection.select_week(Week.containing(TODAY).previous())
    assert not pane.context.actions["generate"].isEnabled()
    assert pane.empty.button.isHidden()


def test_a_deactivated_creator_gets_no_week_and_the_pane_says_why(pane: PlanPane) -> None:
    actions = pane.context.actions
    actions.meet(Needs.ACTIVE, False)
    assert not actions["generate"].isEnabled()
    assert "This creator is deactivated" in actions["generate"].toolTip()
    pane.context.selection.select_week(WEEK.next())
    assert all(one.isHidden() for one in pane.empty.findChildren(QPushButton))


def test_a_key_that_moves_in_the_week_says_why_it_may_not_change_it(
    pane: PlanPane, plan_services: FakeServices
) -> None:
    _show(pane, plan_services, "queued")
    pane.canvas.select_items((3,))
    for key, modifier in ((Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier), (Qt.Key.Key_L, None)):
        pane.context.banner.hide()
        press(pane, key, *([modifier] if modifier else []))
        notice = pane.context.banner.notice
        assert notice is not None
        assert "Reopen it first" in notice.text
        assert pane.canvas.chosen_items() == {3}


@pytest.mark.styled
def test_the_what_if_fits_a_small_screen_however_large_the_letters_are(pane: PlanPane) -> None:
    theme, plan = pane.context.theme, usual_week()
    reference = pane.context.services.reference
    for zoom in (100, 200):
        theme.set_zoom(zoom)
        dialog = WhatIfDialog(plan.page_name, plan.page_type, plan.week, reference, theme, pane)
        dialog.show()
        assert dialog.width() <= 1280
        assert dialog.height() <= 690
        dialog.close()
    theme.set_zoom(100)
