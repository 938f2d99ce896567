"""The Analytics pane of a window, and a way to wait until it is drawn."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from eros_desktop.ui.analytics.pane import AnalyticsPane
from eros_desktop.ui.main_window import MainWindow


def pane_of(window: MainWindow) -> AnalyticsPane:
    assert window.desk is not None
    pane = window.desk.panes["analytics"]
    assert isinstance(pane, AnalyticsPane)
    return pane


def drawn(pane: AnalyticsPane) -> AnalyticsPane:
    """The pane once every chart had its turn."""
    while pane.is_drawing:
        QApplication.processEvents()
    return pane
