"""The week as a whole in the pane: its status, its fixes, what became of it, and what-if."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from eros_desktop.domain.analytics.plan_actual import SentMessage, compare
from eros_desktop.domain.errors import Conflict
from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.domain.values import Cents
from eros_desktop.services.plans.trial_changes import TrialRequest
from eros_desktop.ui.plan.difference_dialog import DifferenceDialog, DifferenceQuestion
from eros_desktop.ui.plan.pane import PlanPane
from eros_desktop.ui.plan.status_steps import ReopenDialog, next_step
from eros_desktop.ui.plan.what_if_dialog import WhatIfDialog
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.window_state import WindowState
from tests.ui.plan.asking import answered
from tests.ui.plan.fake_weeks import trial_of
from tests.ui.plan.fakes import ATLAS, WEEK, FakeServices, first_of, judged, usual_week
from tests.ui.test_accessibility import nameless


def _show(pane: PlanPane, plan_services: FakeServices, plan: WeekPlan) -> None:
    plan_services.plan(plan)
    pane.reload()


# ---- Status


def test_the_bar_offers_the_step_that_is_due(pane: PlanPane, plan_services: FakeServices) -> None:
    assert pane.bar.step.text() == "Approve"
    pane.bar.step.click()
    assert plan_services.plans.stored[(ATLAS, WEEK)].status == "approved"
    assert pane.bar.step.isHidden()
    assert pane.bar.chip.text == "Approved"
    pane.context.actions["withdraw"].trigger()
    assert plan_services.plans.stored[(ATLAS, WEEK)].status == "draft"


def test_what_stands_in_the_way_of_approving_is_told(pane: PlanPane, plan_services: FakeServices) -> None:
    plan_services.weeks.statuses.error = Conflict("2 errors stand in the way.")
    told: list[Exception] = []
    pane.context.runner.failed.connect(told.append)
    pane.context.actions["approve"].trigger()
    assert [str(error) for error in told] == ["2 errors stand in the way."]
    assert plan_services.plans.stored[(ATLAS, WEEK)].status == "draft"


def test_a_closed_week_is_reopened_with_a_reason(
    pane: PlanPane, plan_services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    _show(pane, plan_services, replace(usual_week(), status="queued"))
    assert pane.bar.step.text() == "Reopen …"
    asked = answered(monkeypatch, ReopenDialog, "")
    pane.bar.step.click()
    assert plan_services.weeks.statuses.reasons == []
    assert asked[0][:2] == ("harbour", WEEK)
    answered(monkeypatch, ReopenDialog, "The photos are late")
    pane.bar.step.click()
    assert plan_services.weeks.statuses.reasons == ["The photos are late"]


def test_a_queued_week_that_is_over_can_be_completed() -> None:
    plan = replace(usual_week(), status="queued")
    over = plan.week.sunday + timedelta(days=1)
    step = next_step(plan, over)
    assert step is not None
    assert step.action == "complete"
    assert next_step(replace(plan, status="approved"), over) is None
    assert next_step(None, over) is None


def test_the_reason_is_needed(qtbot: QtBot, theme: Theme) -> None:
    dialog = ReopenDialog("harbour", WEEK)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.reopen.isEnabled()
    dialog.reason.setText("  ")
    assert not dialog.reopen.isEnabled()
    dialog.reason.setText("Late photos")
    assert dialog.reopen.isEnabled()
    assert nameless(dialog) == []


# ---- Fixes


def _cheap(plan: WeekPlan) -> WeekPlan:
    """The week with a price below what is allowed."""
    item = first_of(plan, "ppv_unlock").item_id
    sends = tuple(replace(one, price_cents=Cents(100)) if one.item_id == item else one for one in plan.sends)
    return judged(replace(plan, sends=sends))


def test_an_issue_with_a_fix_is_mended_and_stored(pane: PlanPane, plan_services: FakeServices) -> None:
    _show(pane, plan_services, _cheap(usual_week()))
    row = next(one for one in pane.issues.issues.model.rows if one.violation.rule == "prices_stay_in_range")
    assert row.fix is not None
    assert row.fix.sentence == "Ask $5.00 for Mon 13:07 PPV Unlock."
    pane.issues.issues.select_key(row.place)
    pane.issues.fix_asked.emit(row.violation)
    assert plan_services.editor.sentences == ["Mended an issue: ask $5.00 for Mon 13:07 PPV Unlock"]
    left = {one.violation.rule for one in pane.issues.issues.model.rows}
    assert "prices_stay_in_range" not in left


def test_issues_without_an_honest_fix_offer_none(pane: PlanPane, plan_services: FakeServices) -> None:
    _show(pane, plan_services, judged(replace(usual_week(), strategy={})))
    rows = {one.violation.rule: one.fix for one in pane.issues.issues.model.rows}
    assert rows["every_day_has_a_strategy"] is None


def test_a_click_on_fix_asks_for_it_and_one_on_show_does_not(
    pane: PlanPane, plan_services: FakeServices
) -> None:
    _show(pane, plan_services, _cheap(usual_week()))
    model = pane.issues.issues.model
    place = next(at for at, one in enumerate(model.rows) if one.fix is not None)
    keys = [column.key for column in model.columns]
    pane.issues.issues.view.clicked.emit(model.index(place, keys.index("show")))
    assert plan_services.editor.sentences == []
    pane.issues.issues.view.clicked.emit(model.index(place, keys.index("fix")))
    assert len(plan_services.editor.sentences) == 1


# ---- Plan and actual


def test_weeks_with_messages_show_what_became_of_them(pane: PlanPane, plan_services: FakeServices) -> None:
    plan = usual_week()
    send = first_of(plan, "ppv_unlock")
    message = SentMessage(
        send.moment + timedelta(minutes=100), True, "ppv_unlock", None, 1000, 500, 200, 3, 4500
    )
    until = plan.sends[-1].moment
    plan_services.weeks.actual.found = compare(plan, [message], np.full((7, 24), np.nan), until)
    pane.context = replace(pane.context, today=lambda: plan.week.sunday + timedelta(days=2))
    pane.weeks._context = pane.context
    pane.reload()
    assert not pane.issues.actual_button.isHidden()
    pane.context.actions["plan_actual"].trigger()
    assert pane.issues.body.currentWidget() is pane.issues.actual
    assert pane.issues.actual.summary.text().startswith(
        "1 of 51 planned sends went out, 0 exactly as planned."
    )
    table = pane.issues.actual.table.model
    cells = [
        [str(table.data(table.index(row, column))) for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]
    (late,) = [line for line in cells if line[0] == "Otherwise"]
    assert "1 h 40 late, other price" in late
    pane.context.actions["plan_actual"].trigger()
    assert pane.issues.body.currentWidget() is pane.issues.issues


def test_a_week_without_messages_has_no_such_page(pane: PlanPane) -> None:
    assert pane.issues.actual_button.isHidden()
    pane.context.actions["plan_actual"].trigger()
    assert pane.issues.body.currentWidget() is pane.issues.issues


# ---- What-if


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[WhatIfDialog]:
    """Dialogs that were shown; each stays open while the test looks at it."""
    shown: list[WhatIfDialog] = []
    monkeypatch.setattr(WhatIfDialog, "show_modal", staticmethod(lambda dialog: _look(dialog, shown)))
    return shown


def _look(dialog: WhatIfDialog, shown: list[WhatIfDialog]) -> None:
    shown.append(dialog)
    dialog.show()
    if WORK:
        WORK.pop()(dialog)
    dialog.close()


WORK: list = []  # type: ignore[type-arg]
"""What a test does with the dialog while it is open."""


def test_a_what_if_is_reckoned_compared_and_adopted(
    pane: PlanPane, plan_services: FakeServices, opened: list[WhatIfDialog], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answered(monkeypatch, DifferenceDialog, False)

    def work(dialog: WhatIfDialog) -> None:
        assert nameless(dialog) == []
        assert not dialog.adopt.isEnabled()
        assert not dialog.reckon.isEnabled()
        dialog.form.percent.setValue(10)
        dialog.form.level.setCurrentIndex(4)
        dialog.reckon.click()
        assert dialog.adopt.isEnabled()
        assert nameless(dialog) == []
        dialog.details.click()
        dialog.form.percent.setValue(20)
        assert not dialog.adopt.isEnabled()
        dialog.form.percent.setValue(10)
        dialog.adopt.click()

    WORK.append(work)
    pane.context.actions["what_if"].trigger()
    assert len(opened) == 1
    assert plan_services.weeks.trials.asked == [TrialRequest(level=4, price_percent=10)]
    assert isinstance(asked[0][0], DifferenceQuestion)
    assert plan_services.weeks.trials.adopted == 1
    assert len(pane.list.model.rows) == 50


def test_a_kept_what_if_is_shown_again_and_can_be_dropped(
    pane: PlanPane, plan_services: FakeServices, opened: list[WhatIfDialog]
) -> None:
    request = TrialRequest(revenue_per_day=7, audiences=(("all_fans", "ppv_buyers"),), ppv_base=20)
    plan_services.weeks.trials.kept_trial = trial_of(usual_week(), request)

    def work(dialog: WhatIfDialog) -> None:
        assert dialog.form.request() == request
        assert dialog.adopt.isEnabled()
        dialog.drop.click()
        assert dialog.trial is None
        assert not dialog.adopt.isEnabled()

    WORK.append(work)
    pane.context.actions["what_if"].trigger()
    assert opened
    assert plan_services.weeks.trials.kept_trial is None


def test_a_stale_what_if_cannot_be_adopted(
    pane: PlanPane, plan_services: FakeServices, opened: list[WhatIfDialog]
) -> None:
    stale = trial_of(usual_week(), TrialRequest(level=2), is_stale=True)
    plan_services.weeks.trials.kept_trial = stale

    def work(dialog: WhatIfDialog) -> None:
        assert not dialog.adopt.isEnabled()

    WORK.append(work)
    pane.context.actions["what_if"].trigger()
    assert opened


def test_why_nothing_could_be_reckoned_is_told(
    pane: PlanPane, plan_services: FakeServices, opened: list[WhatIfDialog]
) -> None:
    plan_services.weeks.trials.error = Conflict("The week has begun.")

    def work(dialog: WhatIfDialog) -> None:
        dialog.form.percent.setValue(5)
        dialog.reckon.click()
        assert dialog.pages.currentWidget() is dialog.states
        assert dialog.reckon.isEnabled()
        assert not dialog.is_working

    WORK.append(work)
    pane.context.actions["what_if"].trigger()
    assert opened


# ---- The difference


def test_the_difference_is_shown_day_by_day(qtbot: QtBot, theme: Theme) -> None:
    plan = usual_week()
    trial = trial_of(plan, TrialRequest(level=2))
    question = DifferenceQuestion(
        trial.difference, "harbour", FakeServices().reference, "Replace the week", "Keep the week as it is"
    )
    dialog = DifferenceDialog(question, theme, WindowState())
    qtbot.addWidget(dialog)
    dialog.show()
    assert nameless(dialog) == []
    assert [row.kind for row in dialog.table.model.rows] == ["removed"]
    dialog.days.button(0).click()
    assert dialog.table.model.rows == []
    dialog.with_kept.setChecked(True)
    assert {row.kind for row in dialog.table.model.rows} == {"kept"}
    texts = [button.text() for button in dialog.buttons.buttons()]
    assert set(texts) == {"Replace the week", "Keep the week as it is"}


@pytest.mark.parametrize(("key", "replaces"), [(Qt.Key.Key_Return, True), (Qt.Key.Key_Escape, False)])
@pytest.mark.parametrize("place", ["button", "list", "day"])
def test_enter_replaces_and_escape_keeps_wherever_the_keyboard_is(
    qtbot: QtBot, theme: Theme, key: Qt.Key, replaces: bool, place: str
) -> None:
    trial = trial_of(usual_week(), TrialRequest(level=2))
    question = DifferenceQuestion(trial.difference, "harbour", FakeServices().reference, "Replace", "Keep")
    dialog = DifferenceDialog(question, theme, WindowState())
    qtbot.addWidget(dialog)
    dialog.show()
    if place == "list":
        dialog.table.view.setFocus()
    elif place == "day":
        dialog.days.button(2).setFocus()
    focused = dialog.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key)
    assert bool(dialog.result()) is replaces
    assert not dialog.isVisible()
