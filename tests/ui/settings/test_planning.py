"""The planning settings as a manager changes them."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from eros_desktop.domain.captions.score import checked
from eros_desktop.domain.errors import StorageUnavailable
from eros_desktop.domain.planning.inputs import PlanSettings, ScoreWeights
from eros_desktop.services.changes import Change, Topic
from eros_desktop.ui.main_window import MainWindow
from eros_desktop.ui.settings.fields import GROUPS, WEIGHTS
from eros_desktop.ui.settings.pane import SettingsPane
from eros_desktop.ui.settings.planning import PlanningForm
from eros_desktop.ui.settings.presets import PRESETS, preset_of
from eros_desktop.ui.settings.weights import sum_sentence
from tests.support.fake_services import FakeServices
from tests.ui.test_accessibility import nameless


@pytest.fixture
def pane(window: MainWindow) -> SettingsPane:
    window.resize(1280, 800)
    window.go_to("settings")
    assert window.desk is not None
    found = window.desk.panes["settings"]
    assert isinstance(found, SettingsPane)
    return found


@pytest.fixture
def form(pane: SettingsPane) -> PlanningForm:
    return pane.planning


def labels(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def test_every_setting_has_its_place_in_the_form() -> None:
    shown = {field.key for group in GROUPS for field in group.fields}
    assert shown | {"weights"} == {field.name for field in fields(PlanSettings)}
    assert [key for key, _, _ in WEIGHTS] == [field.name for field in fields(ScoreWeights)]


def test_what_is_stored_is_shown_and_nothing_waits_to_be_saved(form: PlanningForm) -> None:
    assert form.settings == PlanSettings()
    assert form.sum.text() == "100 %"
    assert form.presets.currentText() == "Recommended"
    assert not form.save.isEnabled()
    assert not form.reset.isEnabled()


def test_changes_are_saved_with_a_sentence(form: PlanningForm, services: FakeServices) -> None:
    form.settings_of["reuse_gap_days"].row.control.setValue(21)
    form.settings_of["unique_across_creators"].row.control.click()
    form.settings_of["freshness_mode"].row.control.setCurrentIndex(1)
    assert form.said.text() == "Not saved yet."
    form.save.click()
    assert services.settings.stored == replace(
        PlanSettings(), reuse_gap_days=21, unique_across_creators=False, freshness_mode="rested"
    )
    assert form.said.text() == "Changed the planning settings."
    assert not form.save.isEnabled()


def test_the_sum_of_the_weights_is_live(form: PlanningForm) -> None:
    form.weights["freshness"].setValue(45)
    assert form.sum.text() == "105 %: 5 % too much"
    assert form.presets.currentText() == "Your own"
    form.weights["performance"].setValue(27.5)
    assert form.sum.text() == "97.5 %: 2.5 % missing"


def test_weights_that_do_not_sum_up_are_refused_beside_them(
    form: PlanningForm, services: FakeServices
) -> None:
    shown: list[object] = []
    form.refused.connect(shown.append)
    form.weights["freshness"].setValue(60)
    form.save.click()
    told = "The weights must sum to 1. Nothing was changed; correct them."
    assert told in labels(form)
    assert form.said.text() == "Not saved; see the field in question."
    assert services.settings.stored == PlanSettings()
    assert form.weights["freshness"].value() == 60
    assert shown == [form.sum]
    form.weights["freshness"].setValue(40)
    assert told not in labels(form)


def test_another_refused_setting_says_so_in_its_row(form: PlanningForm, services: FakeServices) -> None:
    services.settings.refused = "max_uses_lifetime"
    form.settings_of["max_uses_lifetime"].row.control.setValue(50)
    form.save.click()
    row = form.settings_of["max_uses_lifetime"].row
    assert "That is too much. Nothing was changed; correct it." in labels(row)


def test_a_refusal_of_an_unknown_field_is_said_at_the_foot(
    form: PlanningForm, services: FakeServices
) -> None:
    services.settings.refused = "somewhere"
    form.settings_of["max_uses_lifetime"].row.control.setValue(50)
    form.save.click()
    assert form.said.text() == "That is too much. Nothing was changed; correct it."


@pytest.mark.usefixtures("german")
def test_what_is_said_of_the_settings_is_german(form: PlanningForm) -> None:
    form.show_saved(PlanSettings(), "Changed 3 planning settings")
    assert form.said.text() == "3 Einstellungen der Planung geändert."
    gone = "There is no workspace at /x. Choose another folder or start a new one."
    form.show_failure(StorageUnavailable(gone))
    assert form.said.text().startswith("Unter /x ist kein Arbeitsbereich.")


@pytest.mark.parametrize("place", range(len(PRESETS)))
def test_a_published_set_fills_the_weights(form: PlanningForm, services: FakeServices, place: int) -> None:
    form.presets.setCurrentIndex(place)
    form.presets.activated.emit(place)
    assert preset_of(form.settings.weights) is PRESETS[place]
    assert form.sum.text() == "100 %"
    assert checked(PRESETS[place].weights) is PRESETS[place].weights


def test_reset_shows_the_defaults_and_waits_for_save(form: PlanningForm, services: FakeServices) -> None:
    form.settings_of["minimum_distinct_types"].row.control.setValue(14)
    form.save.click()
    form.reset.click()
    assert form.settings == PlanSettings()
    assert form.said.text() == "These are the recommended settings. Save to keep them."
    assert services.settings.stored.minimum_distinct_types == 14
    form.save.click()
    assert services.settings.stored == PlanSettings()


def test_weights_finer_than_the_fields_keep_their_value(
    window: MainWindow, form: PlanningForm, services: FakeServices
) -> None:
    fine = PlanSettings(weights=ScoreWeights(1 / 3, 1 / 3, 1 / 3, 0.0, 0.0))
    services.settings.stored = fine
    window.runner.changed.emit(Change(Topic.SETTINGS, "Changed elsewhere"))
    assert form.settings == fine
    assert form.sum.text() == "100 %"


def test_what_is_being_changed_is_not_overwritten(
    window: MainWindow, form: PlanningForm, services: FakeServices
) -> None:
    form.settings_of["reuse_gap_days"].row.control.setValue(30)
    services.settings.stored = PlanSettings(similar_gap_days=9)
    window.runner.changed.emit(Change(Topic.SETTINGS, "Changed elsewhere"))
    assert form.settings.reuse_gap_days == 30
    assert form.save.isEnabled()


def test_settings_that_cannot_be_read_can_be_read_again(
    window: MainWindow, services: FakeServices, qtbot: QtBot
) -> None:
    services.settings.error = StorageUnavailable("The disk is gone. Nothing was changed; plug it in.")
    window.go_to("settings")
    assert window.desk is not None
    form = window.desk.panes["settings"].findChild(PlanningForm)
    assert form is not None
    assert form.said.text() == "The disk is gone. Nothing was changed; plug it in."
    assert not form.save.isEnabled()
    services.settings.error = None
    form.again.click()
    assert form.said.text() == ""
    assert form.again.isHidden()


def test_a_read_only_workspace_says_why_nothing_can_be_set(
    frame: MainWindow, services: FakeServices, tmp_path: object
) -> None:
    from pathlib import Path

    from eros_desktop.ui.window_state import WindowState

    services.is_read_only = True
    frame.attach(services, Path(str(tmp_path)), WindowState())  # type: ignore[arg-type]  # a fake bundle
    frame.go_to("settings")
    assert frame.desk is not None
    form = frame.desk.panes["settings"].findChild(PlanningForm)
    assert form is not None
    assert form.said.text().startswith("This workspace is open for reading only")
    assert not form.weights["freshness"].isEnabled()


def test_planning_is_set_with_the_keyboard_alone(
    pane: SettingsPane, form: PlanningForm, services: FakeServices, qtbot: QtBot
) -> None:
    pane.window().activateWindow()
    pane.schemes.button(pane.schemes.checkedId()).setFocus()
    wanted = form.settings_of["reuse_gap_days"].row.control
    for _ in range(30):
        focused = QApplication.focusWidget()
        if focused is wanted:
            break
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is wanted
    qtbot.keyClick(wanted, Qt.Key.Key_Up)
    for _ in range(30):
        focused = QApplication.focusWidget()
        if focused is form.save:
            break
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    qtbot.keyClick(form.save, Qt.Key.Key_Space)
    assert services.settings.stored.reuse_gap_days == 15


def test_everything_can_be_heard(window: MainWindow, form: PlanningForm) -> None:
    assert nameless(window) == []
    assert form.weights["freshness"].accessibleName() == "Weight: Freshness"


def test_the_wheel_moves_the_page_not_the_values(form: PlanningForm) -> None:
    for control in (
        form.weights["freshness"],
        form.settings_of["reuse_gap_days"].row.control,
        form.presets,
    ):
        before = form.settings
        at = QPointF(4, 4)
        turn = QWheelEvent(
            at,
            control.mapToGlobal(at),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(control, turn)
        assert form.settings == before


@pytest.mark.parametrize(
    ("percent", "text"), [(100.0, "100 %"), (100.004, "100 %"), (99.9, "99.9 %: 0.1 % missing")]
)
def test_sums_are_told(percent: float, text: str) -> None:
    assert sum_sentence(percent) == text
