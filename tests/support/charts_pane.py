"""The Analytics pane of a window."""

from __future__ import annotations

from eros_desktop.ui.analytics.pane import AnalyticsPane
from eros_desktop.ui.main_window import MainWindow


def pane_of(window: MainWindow) -> AnalyticsPane:
    assert window.desk is not None
    pane = window.desk.panes["analytics"]
    assert isinstance(pane, AnalyticsPane)
    return pane
