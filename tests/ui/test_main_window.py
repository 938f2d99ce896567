"""The frame: moving about, keys, what is remembered, what goes stale."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from eros_desktop.domain.errors import StorageUnavailable
from eros_desktop.domain.weeks import Week
from eros_desktop.services.captions.found import FoundCaption
from eros_desktop.services.changes import Change, Topic
from eros_desktop.ui.actions.build import ActionSet
from eros_desktop.ui.actions.specs import WINDOW_ACTIONS, ActionSpec, Needs
from eros_desktop.ui.captions.pane import CaptionsPane
from eros_desktop.ui.creators.pane import CreatorsPane
from eros_desktop.ui.desk import Desk
from eros_desktop.ui.main_window import MainWindow
from eros_desktop.ui.palette import CAPTION_MATCHES, Entry
from eros_desktop.ui.panes import PaneSpec
from eros_desktop.ui.settings.pane import SettingsPane
from eros_desktop.ui.theme import Scheme, Theme
from eros_desktop.ui.widgets.plain import elided_label
from eros_desktop.ui.window_state import WindowState
from tests.support.fake_services import FakeServices
from tests.support.keyboard import type_text
from tests.support.sync_runner import SyncRunner
from tests.ui.conftest import SIMPLE_PANES, panes_of

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def panes() -> tuple[PaneSpec, ...]:
    """Those that the tests go to."""
    return panes_of("creators", "captions", "settings")


def desk_of(window: MainWindow) -> Desk:
    assert window.desk is not None
    return window.desk


@pytest.mark.parametrize("panes", [SIMPLE_PANES], ids=["all but one"])
def test_only_panes_that_exist_are_in_the_rail(window: MainWindow) -> None:
    assert list(window.rail._buttons) == [
        "creators",
        "captions",
        "analytics",
        "templates",
        "data",
        "activity",
        "settings",
    ]


@pytest.mark.parametrize("panes", [SIMPLE_PANES], ids=["all but one"])
def test_control_and_a_figure_opens_a_pane(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_3, CONTROL)
    assert desk_of(window).current == "analytics"
    assert window.rail._buttons["analytics"].isChecked()


def test_without_a_workspace_there_is_nowhere_to_go(frame: MainWindow) -> None:
    frame.go_to("captions")
    assert frame.stack.currentWidget() is frame.welcome
    assert not frame.actions_set["pick_creator"].isEnabled()
    assert not frame.rail._buttons["captions"].isEnabled()


def test_the_first_creator_is_chosen_and_the_following_week(window: MainWindow) -> None:
    selection = desk_of(window).context.selection
    assert selection.creator_id == "atlas"
    assert selection.week == Week.parse("2026-11-23")
    assert "Atlas" in window.top_bar.creator.text()


def test_week_keys_move_the_selection(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_set["week_after"].trigger()
    assert desk_of(window).context.selection.week == Week.parse("2026-11-30")
    window.actions_set["week_this"].trigger()
    assert desk_of(window).context.selection.week == Week.parse("2026-11-16")


def test_creator_week_pane_and_rail_are_remembered(
    qtbot: QtBot, window: MainWindow, services: FakeServices, theme: Theme, runner: SyncRunner, tmp_path: Path
) -> None:
    window._pick_creator("cedar")
    window.actions_set["week_after"].trigger()
    window.go_to("captions")
    window.actions_set["rail"].trigger()
    window.close()
    again = MainWindow(theme, runner, WindowState(tmp_path), window._today, SIMPLE_PANES)
    qtbot.addWidget(again)
    again.attach(services, tmp_path, WindowState(tmp_path))  # type: ignore[arg-type]  # a fake bundle
    selection = desk_of(again).context.selection
    assert (selection.creator_id, str(selection.week)) == ("cedar", "2026-11-30")
    assert desk_of(again).current == "captions"
    assert again.rail.is_folded


def test_a_pane_reloads_when_it_is_stale_and_in_view(window: MainWindow, services: FakeServices) -> None:
    window.go_to("captions")
    window.go_to("creators")
    before = services.caption_sheet.asked
    window.runner.changed.emit(Change(Topic.CAPTIONS, "Imported"))
    assert services.caption_sheet.asked == before
    window.go_to("captions")
    assert services.caption_sheet.asked == before + 1
    window.go_to("creators")
    window.go_to("captions")
    assert services.caption_sheet.asked == before + 1


def test_a_committed_change_is_said_in_the_banner(window: MainWindow) -> None:
    window.runner.command(lambda _job: Change(Topic.WEEKS, "Planned 6 weeks"))
    assert window.banner.notice is not None
    assert window.banner.notice.text == "Planned 6 weeks"


def test_a_failure_is_said_with_details_to_copy(window: MainWindow) -> None:
    def work(_job: object) -> None:
        raise StorageUnavailable("The disk is full. Nothing was changed; free some space and try again.")

    window.runner.command(work)
    notice = window.banner.notice
    assert notice is not None
    assert (notice.level, notice.details) == ("error", "STORAGE_UNAVAILABLE")


def test_theme_and_zoom_have_keys_and_are_remembered(window: MainWindow, theme: Theme) -> None:
    window.actions_set["theme_toggle"].trigger()
    window.actions_set["zoom_in"].trigger()
    assert theme.scheme is Scheme.DARK
    assert window.actions_set["theme_dark"].isChecked()
    assert (window.state.get("theme", ""), window.state.get("zoom", 0)) == ("dark", 110)


def test_settings_follow_and_set_the_theme(window: MainWindow, theme: Theme) -> None:
    window.go_to("settings")
    pane = desk_of(window).panes["settings"]
    assert isinstance(pane, SettingsPane)
    pane.schemes.button(2).click()
    pane.larger.click()
    assert (theme.scheme, theme.zoom) == (Scheme.DARK, 110)
    theme.set_scheme(Scheme.LIGHT)
    assert pane.schemes.checkedId() == 1


def test_the_palette_runs_actions_and_finds_creators_and_captions(qtbot: QtBot, window: MainWindow) -> None:
    popup = window.palette_box.popup
    for typed, first in (("zoom 100", "Zoom 100 %"), ("fjord", "Fjord"), ("coast", "Weekend bundle")):
        window.open_palette()
        type_text(popup.field, typed)
        found = popup.model.choice(popup.model.index(0, 0))
        assert found is not None
        assert found.title.startswith(first)
        qtbot.keyClick(popup.field, Qt.Key.Key_Return)
        assert not popup.isVisible()
    assert desk_of(window).context.selection.creator_id == "fjord"
    pane = desk_of(window).panes["captions"]
    assert isinstance(pane, CaptionsPane)
    current = pane.table.current()
    assert current is not None
    assert "coast" in current.caption_text


def test_the_palette_forgets_captions_when_the_text_gets_short(window: MainWindow) -> None:
    popup = window.palette_box.popup

    def captions() -> list[object]:
        model = popup.model
        choices = [model.choice(model.index(row, 0)) for row in range(model.rowCount())]
        things = [one.payload.thing for one in choices if one and isinstance(one.payload, Entry)]
        return [one for one in things if isinstance(one, FoundCaption)]

    window.open_palette()
    type_text(popup.field, "coast")
    assert len(captions()) == CAPTION_MATCHES
    popup.field.setText("co")
    assert captions() == []


def test_a_double_click_on_a_creator_chooses_it(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    pane = desk_of(window).panes["creators"]
    assert isinstance(pane, CreatorsPane)
    opened: list[str] = []
    object.__setattr__(pane.context, "go_to", opened.append)
    window.go_to("creators")
    pane.table.select_key("dune")
    pane.table.view.activated.emit(pane.table.view.currentIndex())
    assert desk_of(window).context.selection.creator_id == "dune"
    assert opened == ["plan"]


def test_captions_filter_as_one_types(window: MainWindow) -> None:
    window.go_to("captions")
    pane = desk_of(window).panes["captions"]
    assert isinstance(pane, CaptionsPane)
    pane.field.setText("COAST week")
    assert len(pane.table.model.rows) == 50
    assert pane.bar.count.text() == "50 of 300"
    pane.field.setText("zebra")
    assert pane.table.states.isVisible()
    pane.table.states.button.click()
    assert pane.bar.count.text() == "300 of 300"


def test_a_list_that_cannot_be_read_says_so_and_can_be_tried_again(
    window: MainWindow, services: FakeServices
) -> None:
    services.creators.error = StorageUnavailable("The file is damaged.")
    pane = desk_of(window).panes["creators"]
    assert isinstance(pane, CreatorsPane)
    window.go_to("creators")
    pane.reload()
    assert pane.table.states.isVisible()
    services.creators.error = None
    pane.table.states.button.click()
    assert pane.table.view.isVisible()


def test_another_workspace_takes_the_place_of_the_first(window: MainWindow, tmp_path: Path) -> None:
    other = FakeServices()
    window.attach(other, tmp_path, WindowState(tmp_path))  # type: ignore[arg-type]  # a fake bundle
    QApplication.sendPostedEvents()
    assert window.stack.count() == 1 + len(window.pane_specs)
    assert desk_of(window).context.services is other


@pytest.mark.styled
def test_every_pane_has_an_empty_state_with_words(
    frame: MainWindow, services: FakeServices, tmp_path: Path
) -> None:
    services.creators.rows = ()
    services.bank.bank.rows = {}
    frame.attach(services, tmp_path, WindowState(tmp_path))  # type: ignore[arg-type]  # a fake bundle
    for key in ("creators", "captions"):
        frame.go_to(key)
        pane = desk_of(frame).panes[key]
        assert isinstance(pane, CreatorsPane | CaptionsPane)
        assert pane.table.states.isVisible()
        assert pane.table.states._heading.text()
        sentence = pane.table.states._sentence
        assert sentence.text()
        assert sentence.height() >= sentence.heightForWidth(sentence.width())


def test_actions_and_handlers_must_agree(frame: MainWindow) -> None:
    actions = ActionSet(frame)
    with pytest.raises(ValueError, match="differ"):
        actions.add((ActionSpec("a", "A", "File"),), {})
    with pytest.raises(ValueError, match="taken"):
        frame.actions_set.add((ActionSpec("quit", "Quit", "File"),), {"quit": lambda: None})


def test_shortcuts_are_used_once() -> None:
    keys = [spec.shortcut for spec in WINDOW_ACTIONS if spec.shortcut]
    assert len(keys) == len(set(keys))


def test_a_pane_action_brings_its_pane_into_view(window: MainWindow) -> None:
    done: list[str] = []
    pane = desk_of(window).panes["captions"]
    window.actions_set.add(
        (ActionSpec("x", "X", "Plan", needs=Needs.SELECTION),), {"x": lambda: done.append("x")}, pane
    )
    assert not window.actions_set["x"].isEnabled()
    window.actions_set.meet(Needs.SELECTION, True)
    window.actions_set["x"].trigger()
    assert desk_of(window).current == "captions"
    assert done == ["x"]


def test_each_workspace_brings_its_own_look(
    window: MainWindow, services: FakeServices, theme: Theme, tmp_path: Path
) -> None:
    other = WindowState()
    other.set("theme", "dark")
    other.set("zoom", 125)
    window.attach(services, tmp_path, other)  # type: ignore[arg-type]  # a fake bundle
    assert (theme.scheme, theme.zoom) == (Scheme.DARK, 125)
    assert window.state is other


def test_the_main_button_has_its_kin_beside_it(frame: MainWindow) -> None:
    bar, act = frame.top_bar, frame.actions_set["refresh"]
    bar.show_main(act, [act, frame.actions_set["quit"]])
    assert not bar.more.isHidden()
    assert [one.text() for one in bar.more.menu().actions()] == ["Read again", "Quit"]
    bar.show_main(act)
    assert bar.more.isHidden()
    bar.show_main(None)
    assert bar.main.isHidden()


@pytest.mark.styled
def test_settings_show_where_the_workspace_lies(window: MainWindow, tmp_path: Path) -> None:
    window.go_to("settings")
    QApplication.processEvents()
    shown = [
        label
        for label in desk_of(window).panes["settings"].findChildren(QLabel)
        if label.text() == str(tmp_path)
    ]
    assert [label.width() > 200 for label in shown] == [True]


@pytest.mark.styled
def test_a_label_without_room_ends_in_an_ellipsis(looks: QApplication, qtbot: QtBot) -> None:
    label = elided_label("42 sends · 10 follow-ups · $19,312 expected")
    qtbot.addWidget(label)
    label.resize(400, 20)
    whole = label.grab().toImage()
    label.resize(90, 20)
    assert label.grab().toImage() != whole.copy(0, 0, label.grab().width(), whole.height())
    assert label.text().endswith("expected")
    assert label.minimumSizeHint().width() == 0


def test_where_it_gets_narrow_the_rail_folds_and_comes_back(window: MainWindow, theme: Theme) -> None:
    window.resize(1280, 720)
    assert not window.rail.is_folded
    theme.set_zoom(150)
    try:
        assert window.rail.is_folded
        assert window.top_bar.search.text() == ""
        assert not window.state.get("rail_folded", False)
    finally:
        theme.set_zoom(100)
    assert not window.rail.is_folded


@pytest.mark.styled
def test_a_table_scrolls_rather_than_swallow_its_first_column(window: MainWindow, theme: Theme) -> None:
    window.go_to("captions")
    window.resize(1024, 640)
    theme.set_zoom(200)
    try:
        QApplication.processEvents()
        pane = desk_of(window).panes["captions"]
        assert isinstance(pane, CaptionsPane)
        assert pane.table.view.columnWidth(0) >= 400
    finally:
        theme.set_zoom(100)
