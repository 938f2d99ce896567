"""Choosing creators, tabs and cells of the pane."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QApplication

from eros_desktop.domain.values import CreatorId
from eros_desktop.ui.creators.pane import CreatorsPane

BIRCH = CreatorId("birch")


def choose(pane: CreatorsPane, *keys: str) -> None:
    """Selects these creators."""
    view = pane.table.view
    view.clearSelection()
    flags = QItemSelectionModel.SelectionFlag
    for key in keys:
        index = pane.model.index(pane.model.place_of(key) or 0, 0)
        view.selectionModel().setCurrentIndex(index, flags.Select | flags.Rows)


def show_tab(pane: CreatorsPane, tab: int) -> None:
    pane.panel.tabs.setCurrentIndex(tab)
    QApplication.processEvents()


def cell(pane: CreatorsPane, key: str, creator: str) -> Any:
    column = next(at for at, one in enumerate(pane.model.columns) if one.key == key)
    return pane.model.index(pane.model.place_of(creator) or 0, column)
