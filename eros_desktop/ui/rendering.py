"""Pictures of the window: every pane, in each theme and size. Used by the tour and by the release."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from eros_desktop.ui.main_window import MainWindow
from eros_desktop.ui.theme import Scheme

THEMES = (Scheme.LIGHT, Scheme.DARK)
SIZES = ((1280, 720), (1440, 900), (2560, 1440))
PATIENCE_SECONDS = 60.0
LAYOUT_TURNS = 4
"""Turns of the event loop in which wrapped texts find their height and the scroll bar its place."""
SMALLEST = 10
"""Qt's quality of a PNG, 0 to 100: the lower, the longer it is packed."""


def settle(window: MainWindow, patience_seconds: float = PATIENCE_SECONDS) -> None:
    """Returns once nothing is being read any more and all is painted.

    Raises TimeoutError when that takes too long. It waits, so that workers have the machine to themselves.
    """
    deadline = QTimer(window)
    deadline.setSingleShot(True)
    deadline.start(round(patience_seconds * 1000))
    _wait(window, deadline)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for _ in range(LAYOUT_TURNS):
        QCoreApplication.processEvents()
    _wait(window, deadline)  # the first painting at a new size leaves what can wait to later turns
    is_late = not deadline.isActive()
    deadline.stop()
    deadline.deleteLater()
    if is_late:
        raise TimeoutError("The window is still reading")
    QCoreApplication.processEvents()


def _wait(window: MainWindow, deadline: QTimer) -> None:
    """Returns once nothing runs or waits, or the deadline has passed."""
    while not window.runner.is_idle and deadline.isActive():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def render_panes(
    window: MainWindow,
    folder: Path,
    themes: Sequence[Scheme] = THEMES,
    sizes: Sequence[tuple[int, int]] = SIZES,
) -> list[Path]:
    """Writes `<pane>-<theme>-<width>x<height>.png` for each pane of the open workspace; returns the files.

    The theme and size found are put back. Raises ValueError when no workspace is open.
    """
    if window.desk is None:
        raise ValueError("Open a workspace first: there is nothing to picture")
    before = window.theme.scheme, window.size(), window.desk.current
    files = []
    for scheme in themes:
        window.theme.set_scheme(scheme)
        for width, height in sizes:
            window.resize(width, height)
            for key in window.desk.panes:
                window.go_to(key)
                settle(window)
                files.append(picture(window, folder / f"{key}-{scheme.value}-{width}x{height}.png"))
    window.theme.set_scheme(before[0])
    window.resize(before[1])
    window.go_to(before[2])
    return files


def picture(widget: QWidget, file: Path) -> Path:
    """Writes what a widget looks like now as PNG. Raises OSError when the file cannot be written."""
    file.parent.mkdir(parents=True, exist_ok=True)
    if not widget.grab().save(str(file), "PNG", SMALLEST):
        raise OSError(f"The picture {file} could not be written")
    return file
