"""The window in another language: words, numbers, days, Qt's own buttons, and room for longer words."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from eros_desktop.domain.weeks import Week
from eros_desktop.services.exports.formats import load_formats
from eros_desktop.ui import formats
from eros_desktop.ui.actions.keys import shown_keys
from eros_desktop.ui.guide.sheet import CheatSheet
from eros_desktop.ui.languages import CHOICES, language_for, speak
from eros_desktop.ui.main_window import MainWindow
from eros_desktop.ui.panes import PANES, PaneSpec
from eros_desktop.ui.plan.export_formats import FormatChoice
from eros_desktop.ui.plan.pane import PlanPane
from eros_desktop.ui.rendering import settle
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.choice_button import ChoiceButton
from eros_desktop.ui.widgets.field_button import FieldButton
from eros_desktop.ui.widgets.plain import ElidedLabel
from eros_desktop.words import tr
from tests.support.repository import ROOT
from tests.support.sync_runner import SyncRunner
from tests.ui.conftest import panes_of, whole_window


@pytest.mark.parametrize(
    ("chosen", "system", "spoken"),
    [
        ("system", "de_AT", "de"),
        ("system", "fr_FR", "en"),
        ("system", "C", "en"),
        ("en", "de_DE", "en"),
        ("de", "en_US", "de"),
        ("tlh", "de_DE", "en"),
    ],
)
def test_the_language_is_the_chosen_one_or_that_of_the_system(chosen: str, system: str, spoken: str) -> None:
    assert language_for(chosen, system) == spoken


def test_every_choice_can_be_spoken() -> None:
    for key, _ in CHOICES[1:]:
        assert language_for(key, "") == key


def test_a_translation_that_is_not_there_leaves_the_texts_english(
    dressed: QApplication, tmp_path: Path
) -> None:
    speaking = speak("de", tmp_path)
    assert tr("Settings") == "Settings"
    speaking.stop()


def test_a_translation_that_is_replaced_under_the_running_program_stays_as_it_was(
    dressed: QApplication, tmp_path: Path
) -> None:
    shutil.copytree(ROOT / "resources" / "translations", tmp_path / "translations")
    speaking = speak("de", tmp_path)
    file = tmp_path / "translations" / "eros_de.qm"
    with file.open("r+b") as content:
        content.write(bytes(file.stat().st_size))
    assert tr("Settings") == "Einstellungen"
    speaking.stop()


def test_words_numbers_days_and_keys_are_german(german: None) -> None:
    assert tr("Settings") == "Einstellungen"
    assert formats.money(123_450) == "1.234,50 $"
    assert formats.money(-50) == "-0,50 $"
    assert formats.whole_money(123_450) == "1.234 $"
    assert formats.percent(0.1234) == "12,3 %"
    assert formats.weekday(date(2026, 11, 23)) == "Mo. 23. Nov."
    assert formats.week(Week.parse("2026-11-23")) == "23. – 29. Nov. 2026"
    assert formats.week(Week.parse("2026-11-30")) == "30. Nov. – 6. Dez. 2026"
    assert formats.counted(1, tr("{number} send"), tr("{number} sends")) == "1 Sendung"
    assert formats.counted(1_200, tr("{number} send"), tr("{number} sends")) == "1.200 Sendungen"
    assert shown_keys("Ctrl+Shift+Z") == "Strg+Umschalt+Z"


def test_the_buttons_of_qt_are_german(german: None, qtbot: QtBot) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.buttons()[0].text().replace("&", "") == "Abbrechen"


def test_export_formats_are_german(german: None, qtbot: QtBot) -> None:
    known = load_formats(ROOT / "resources")
    choice = FormatChoice(known, "ics", 600)
    qtbot.addWidget(choice)
    assert choice.meaning.text().startswith("Ein Kalendereintrag je Sendung")
    names = {button.text() for button in choice.findChildren(QRadioButton)}
    assert {"Kalender", "Laufzettel", "Nachweispaket", "Buffer"} <= names
    assert [one.key for one in known if tr(one.meaning) == one.meaning] == []


@pytest.fixture
def whole(
    german: None,
    qtbot: QtBot,
    theme: Theme,
    runner: SyncRunner,
    today: date,
    tmp_path: Path,
    whole_panes: tuple[PaneSpec, ...],
) -> MainWindow:
    """The German window with every pane."""
    return whole_window(qtbot, theme, runner, today, tmp_path, whole_panes)


def clipped(shown: QWidget) -> list[str]:
    """Texts without the room they need; those that may end in an ellipsis have it."""
    found = []
    for label in shown.findChildren(QLabel):
        may_shrink = isinstance(label, ElidedLabel) or not label.text() or not label.isVisible()
        if may_shrink or label.visibleRegion().isEmpty():
            continue
        needs = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        wide = label.wordWrap() or label.width() >= label.fontMetrics().size(0, label.text()).width()
        if label.height() < needs or not wide:
            found.append(label.text())
    for button in shown.findChildren(QPushButton):
        may_shrink = isinstance(button, FieldButton | ChoiceButton) or not button.text()
        if button.isVisible() and not may_shrink:
            text = button.text().replace("&", "")
            if button.width() < button.fontMetrics().horizontalAdvance(text) + 8:
                found.append(button.text())
    return found


@pytest.mark.styled
def test_german_words_have_room_in_every_pane(whole: MainWindow) -> None:
    found = {}
    for spec in PANES:
        whole.go_to(spec.key)
        settle(whole)
        found[spec.key] = clipped(whole)
    assert found == {spec.key: [] for spec in PANES}
    assert "Creator" in whole.rail.button("creators").text()


@pytest.mark.styled
@pytest.mark.parametrize(
    ("key", "whole_panes"),
    [(key, panes_of(key)) for key in ("creators", "templates")],
    ids=["creators", "templates"],
)
def test_german_words_have_room_on_every_page_beside_a_list(whole: MainWindow, key: str) -> None:
    whole.go_to(key)
    settle(whole)
    tabs = whole.desk.panes[key].findChildren(QTabBar)[-1] if whole.desk is not None else QTabBar()
    assert tabs.isVisible()
    for page in range(tabs.count()):
        tabs.setCurrentIndex(page)
        settle(whole)
        assert clipped(whole) == [], tabs.tabText(page)


@pytest.mark.styled
@pytest.mark.parametrize("whole_panes", [panes_of("plan")], ids=["plan"])
def test_german_words_have_room_beside_a_send_and_below_the_week(whole: MainWindow) -> None:
    pane = whole.desk.panes["plan"] if whole.desk is not None else None
    assert isinstance(pane, PlanPane)
    for row in pane.list.model.rows[:14]:
        pane.canvas.select_items((row.item_id,))
        settle(whole)
        assert clipped(whole) == [], row.type_name
    pane.issues.fold_asked.emit()
    pane.issues.dimensions["revenue"].click()
    pane.bar.month.click()
    settle(whole)
    assert clipped(whole) == []


def test_each_menu_opens_with_its_own_letter(whole: MainWindow) -> None:
    titles = [action.text() for action in whole.menuBar().actions()]
    letters = [title[title.index("&") + 1].casefold() for title in titles]
    assert len(titles) == 8
    assert len(set(letters)) == len(letters)
    assert titles[0] == "&Datei"


@pytest.mark.styled
def test_german_words_have_room_on_the_welcome_page_and_in_the_sheet(whole: MainWindow) -> None:
    whole.show_welcome()
    sheet = CheatSheet(whole.theme, whole.actions_set, lambda: None, whole)
    sheet.show()
    QApplication.processEvents()
    assert clipped(whole) == []
    assert clipped(sheet) == []
    sheet.close()


def test_a_missing_room_is_found(german: None, looks: QApplication, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    label = QLabel("Aktivitätsübersicht", holder)
    label.resize(40, 20)
    holder.show()
    assert clipped(holder) == ["Aktivitätsübersicht"]
