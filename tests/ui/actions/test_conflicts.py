"""No two actions of the whole program answer to the same keys."""

from __future__ import annotations

import importlib
import pkgutil

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import eros_desktop.ui
from eros_desktop.ui.actions.build import ActionSet
from eros_desktop.ui.actions.specs import MENUS, WINDOW_ACTIONS
from eros_desktop.ui.context import Pane
from eros_desktop.ui.frame_actions import go_specs
from eros_desktop.ui.panes import PANES


def pane_classes() -> list[type[Pane]]:
    """Every pane there is, made or not."""
    for found in pkgutil.iter_modules(eros_desktop.ui.__path__, "eros_desktop.ui."):
        if found.ispkg and importlib.util.find_spec(f"{found.name}.pane"):
            importlib.import_module(f"{found.name}.pane")
    return Pane.__subclasses__()


def test_keys_and_names_are_used_once(qtbot: QtBot, looks: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = ActionSet(window)
    for specs in (WINDOW_ACTIONS, go_specs(PANES)):
        actions.add(specs, {spec.key: lambda: None for spec in specs})
    for pane in pane_classes():
        specs = pane.specs
        actions.add(specs, {spec.key: lambda: None for spec in specs}, QWidget(window))
    clashes = [
        (spec.key, other.key, actions.keys_of(spec.key))
        for spec, _ in actions
        if (other := actions.conflict(spec.key, actions.keys_of(spec.key))) is not None
    ]
    assert clashes == []
    assert {spec.menu for spec, _ in actions} <= set(MENUS)
