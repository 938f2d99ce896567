"""Everything that takes the keyboard has a name and a role, in every pane and dialog."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from eros_desktop.ui import dialogs
from eros_desktop.ui.guide.sheet import CheatSheet
from eros_desktop.ui.guide.window import GuideWindow
from eros_desktop.ui.main_window import MainWindow
from eros_desktop.ui.panes import PANES
from eros_desktop.ui.plan.pane import PlanPane
from eros_desktop.ui.rendering import settle
from tests.ui.conftest import panes_of

CELLS = (
    QAccessible.Role.Cell,
    QAccessible.Role.ListItem,
    QAccessible.Role.ColumnHeader,
    QAccessible.Role.RowHeader,
)


def walk(found: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """The tree without the cells of tables: their texts are data."""
    yield found
    for place in range(found.childCount()):
        child = found.child(place)
        if child is not None and child.isValid() and child.role() not in CELLS:
            yield from walk(child)


def nameless(widget: QWidget) -> list[str]:
    """What can take the keyboard and has no name or no role."""
    tree = list(walk(QAccessible.queryAccessibleInterface(widget)))
    return [
        f"{one.role().name} {type(one.object()).__name__} {one.object().objectName()}"
        for one in tree
        if one.state().focusable
        and not one.state().invisible
        and (not one.text(QAccessible.Text.Name) or one.role() is QAccessible.Role.NoRole)
    ]


def is_tray_last(window: MainWindow) -> bool:
    """Whether the tab key goes from the tray to the rail: forms, legends, charts are made long after it."""
    window.tray.list_button.setFocus()
    window.focusNextPrevChild(True)
    return window.rail.isAncestorOf(QApplication.focusWidget())


def test_the_welcome_page_can_be_heard(frame: MainWindow) -> None:
    assert frame.windowTitle()
    assert nameless(frame) == []


def test_each_pane_can_be_heard_and_reached_before_the_tray(whole: MainWindow) -> None:
    found = {}
    for spec in PANES:
        whole.go_to(spec.key)
        whole.banner.error("Something to read", "details")
        settle(whole)
        tree = walk(QAccessible.queryAccessibleInterface(whole))
        assert len([one for one in tree if one.state().focusable]) > 15
        found[spec.key] = nameless(whole)
        assert is_tray_last(whole), spec.key
    assert found == {spec.key: [] for spec in PANES}


@pytest.mark.parametrize(
    ("key", "whole_panes"),
    [(key, panes_of(key)) for key in ("creators", "templates")],
    ids=["creators", "templates"],
)
def test_every_page_beside_a_list_can_be_heard_and_reached_before_the_tray(
    whole: MainWindow, key: str
) -> None:
    whole.go_to(key)
    settle(whole)
    tabs = whole.desk.panes[key].findChildren(QTabBar)[-1] if whole.desk is not None else QTabBar()
    assert tabs.isVisible()
    for page in range(tabs.count()):
        tabs.setCurrentIndex(page)
        settle(whole)
        assert nameless(whole) == [], tabs.tabText(page)
        assert is_tray_last(whole), tabs.tabText(page)


@pytest.mark.parametrize("whole_panes", [panes_of("plan")], ids=["plan"])
def test_the_week_its_inspector_and_everything_below_can_be_heard(whole: MainWindow) -> None:
    pane = whole.desk.panes["plan"] if whole.desk is not None else None
    assert isinstance(pane, PlanPane)
    pane.canvas.select_items((pane.list.model.rows[0].item_id,))
    pane.issues.fold_asked.emit()
    for step in (pane.issues.dimensions["revenue"].click, pane.bar.list.click, pane.bar.month.click):
        step()
        settle(whole)
        assert nameless(whole) == []


def test_popups_and_dialogs_can_be_heard(window: MainWindow) -> None:
    for popup in (window.palette_box.popup, window.top_bar.creator.popup, window.top_bar.week.popup):
        popup.show()
        assert popup.windowTitle()
        assert nameless(popup) == []
        popup.hide()
    for dialog in (
        CheatSheet(window.theme, window.actions_set, lambda: None, window),
        GuideWindow(window.theme, lambda _key: None, window),
        dialogs.past_messages((), window),
        dialogs.about(window),
    ):
        dialog.show()
        assert dialog.windowTitle()
        assert nameless(dialog) == []
        dialog.close()


def test_an_unnamed_field_is_found(qtbot: QtBot, looks: QApplication) -> None:
    from PySide6.QtWidgets import QLineEdit

    field = QLineEdit()
    qtbot.addWidget(field)
    field.setPlaceholderText("A placeholder is not a name")
    field.show()
    assert nameless(field) != []


def test_tab_goes_round_in_reading_order(qtbot: QtBot, window: MainWindow) -> None:
    window.go_to("captions")
    window.activateWindow()
    window.rail._buttons["creators"].setFocus()
    order = []
    for _ in range(30):
        focused = QApplication.focusWidget()
        assert focused is not None
        order.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    reached = [widget.accessibleName() for widget in order]
    wanted = [
        "Creators",
        "Previous week",
        "Search everything",
        "Find captions",
        "Show running and ended jobs",
    ]
    places = [reached.index(one) for one in wanted]
    assert places == sorted(places)


def test_every_page_of_a_caption_can_be_heard(window: MainWindow) -> None:
    from eros_desktop.ui.captions.pane import CaptionsPane

    window.go_to("captions")
    assert window.desk is not None
    pane = window.desk.panes["captions"]
    assert isinstance(pane, CaptionsPane)
    pane.table.select_key("C00000")
    for tab in range(pane.detail.tabs.count()):
        pane.detail.tabs.setCurrentIndex(tab)
        QApplication.processEvents()
        assert nameless(window) == []
    pane.table.view.selectAll()
    QApplication.processEvents()
    assert nameless(window) == []
