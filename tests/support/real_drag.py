"""Drags one card of the week with a real mouse, for `tests/ui/plan/test_real_drag.py`.

    python -m tests.support.real_drag

Needs a display of its own, `DISPLAY`, and xdotool, which moves the pointer of that display. Prints as JSON
what the window noted: the sentence of the move, and nothing of the drag that Escape ended.
"""

from __future__ import annotations

import json
import subprocess
import tempfile
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QApplication

from eros_desktop.ui.main_window import MainWindow
from eros_desktop.ui.panes import PANES
from eros_desktop.ui.plan.pane import PlanPane
from eros_desktop.ui.rendering import settle
from eros_desktop.ui.theme import Scheme, Theme, install_resources
from eros_desktop.ui.window_state import WindowState
from tests.support.fake_services import TODAY
from tests.support.repository import ROOT
from tests.support.sync_runner import SyncRunner
from tests.ui.plan.mouse import point_at, point_of
from tests.ui.whole import WholeServices

CARD = 3
PAUSE = "0.05"


def main() -> None:
    """A drag from Monday 13:07 to Wednesday 12:00, and one that Escape ends."""
    application = QApplication([])
    install_resources(ROOT / "resources")
    theme, runner, services = Theme(application, Scheme.LIGHT), SyncRunner(), WholeServices()
    window = MainWindow(theme, runner, WindowState(), lambda: TODAY, PANES[:1])
    with tempfile.TemporaryDirectory() as name:
        window.attach(services, Path(name), WindowState())  # type: ignore[arg-type]  # a fake bundle
        window.setGeometry(0, 0, 1280, 720)
        window.show()
        settle(window)
        assert window.desk is not None
        pane = window.desk.panes["plan"]
        assert isinstance(pane, PlanPane)
        start, end = _way(pane)
        _hands(_to(start), "mousedown 1", _to((start + end) / 2), _to(end), "key Escape", "mouseup 1")
        after_escape = list(services.of_plan.editor.sentences)
        _hands(_to(start), "mousedown 1", _to((start + end) / 2), _to(end), "mouseup 1")
        print(json.dumps({"escaped": after_escape, "dropped": services.of_plan.editor.sentences}))
        window.close()
        runner.shut_down()


def _way(pane: PlanPane) -> tuple[QPoint, QPoint]:
    """From the middle of the card to where it lies at 12:00 on Wednesday, on the screen."""
    start = point_of(pane, CARD)
    grip = start.y() - point_at(pane, 0, 13 * 60 + 7).y()
    view = pane.canvas.viewport()
    return view.mapToGlobal(start), view.mapToGlobal(point_at(pane, 2, 12 * 60) + QPoint(0, grip))


def _to(at: QPoint) -> str:
    return f"mousemove {at.x()} {at.y()}"


def _hands(*steps: str) -> None:
    """Moves and presses, one after the other, while the window hears them."""
    orders = [word for step in steps for word in (*step.split(), "sleep", PAUSE)]
    hands = subprocess.Popen(["xdotool", *orders])
    while hands.poll() is None:
        QCoreApplication.processEvents()
    if hands.returncode:
        raise OSError("xdotool could not move the pointer")
    for _ in range(10):
        QCoreApplication.processEvents()


if __name__ == "__main__":
    main()
