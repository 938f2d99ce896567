"""Starts the window, keeps it going, stops it in order."""

from __future__ import annotations

import logging
import os
import shutil
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication

from eros_desktop.app import logs, paths
from eros_desktop.app.crash import CrashReporter
from eros_desktop.app.memory import Settling
from eros_desktop.domain.errors import ErosError
from eros_desktop.jobs.runner import JobRunner
from eros_desktop.ui.languages import SETTING, SYSTEM, Speaking, speak
from eros_desktop.ui.main_window import MainWindow
from eros_desktop.ui.opening import Opening, OpenWorkspace
from eros_desktop.ui.theme import Theme, install_resources
from eros_desktop.ui.widgets.focus import EnterPresses
from eros_desktop.ui.window_state import FILE_NAME as WINDOW_FILE_NAME
from eros_desktop.ui.window_state import PROGRAM_FILE_NAME, WindowState

_log = logging.getLogger(__name__)

DATABASE = "eros.db"
RESTORE_RECORD = "restore.json"
DEMO_FOLDER = "demo"
LAST_WORKSPACE = "last_workspace"
SWITCH_SECONDS = 0.0001
"""Whenever the window's thread needs Python again after a call into Qt, a worker keeps it waiting for so long
at most; with Python's own 5 ms a hundred such calls would be half a second."""
NO_DISPLAY = (
    "error: there is no display to open a window on. Nothing was changed. "
    "Start it on a desktop, or use the commands (see --help) or --tour, which need none."
)


@dataclass(frozen=True, slots=True)
class Started:
    """The parts of a running window; `stop` them in order."""

    application: QApplication
    window: MainWindow
    runner: JobRunner
    opening: Opening
    crash: CrashReporter
    speaking: Speaking

    def stop(self) -> None:
        """Waits for running work, closes the workspace, gives the hooks back."""
        self.runner.shut_down()
        self.opening.end()
        self.crash.uninstall()
        self.speaking.stop()
        logs.stop()


def display_problem(environment: Mapping[str, str], platform: str = sys.platform) -> str | None:
    """A sentence when QApplication would abort the process for want of a display, else None.

    Qt's abort cannot be caught, so it is asked before Qt starts. Windows and macOS always have a display.
    """
    if not platform.startswith("linux"):
        return None
    chosen = environment.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    if chosen in ("offscreen", "minimal", "vnc", "linuxfb", "eglfs"):
        return None
    needed = {"xcb": ("DISPLAY",), "wayland": ("WAYLAND_DISPLAY",), "wayland-egl": ("WAYLAND_DISPLAY",)}
    if any(environment.get(name) for name in needed.get(chosen, ("DISPLAY", "WAYLAND_DISPLAY"))):
        return None
    return NO_DISPLAY


def run_window(
    workspace: Path | None, *, demo: bool = False, debug: bool = False, today: date | None = None
) -> int:
    """Shows the window until it is closed and returns the exit code: 0, or 1 without a display.

    The frame is painted first; the workspace opens behind it. Without `workspace` the default one opens when
    it
    exists, else the welcome page asks. `demo` opens the demo workspace and fills it the first time. What was
    open last comes before the default, unless EROS_WORKSPACE names one.
    """
    problem = display_problem(os.environ)
    if problem is not None:
        print(problem, file=sys.stderr)
        return 1
    application = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(application, QApplication):
        raise TypeError("Another kind of Qt application is already running")
    sys.setswitchinterval(SWITCH_SECONDS)
    started = start(application, workspace, demo=demo, debug=debug, today=today)
    try:
        return application.exec()
    finally:
        started.stop()


def start(
    application: QApplication,
    workspace: Path | None,
    *,
    demo: bool = False,
    debug: bool = False,
    today: date | None = None,
) -> Started:
    """Paints the frame and begins to open the workspace. The caller runs the event loop and stops it all."""
    folder = workspace or paths.default_workspace()
    demo_folder = workspace or folder.parent / DEMO_FOLDER
    program = WindowState(paths.settings_dir(), PROGRAM_FILE_NAME, makes_folder=True)
    first = demo_folder if demo else workspace or last_workspace(program) or folder
    crash = CrashReporter()
    crash.install()
    install_resources(paths.resources_dir())
    application.setApplicationName(paths.APPLICATION)
    speaking = speak(program.get(SETTING, SYSTEM), paths.resources_dir())
    state = WindowState(first)
    theme = Theme(application)
    theme.wear(state.get("theme", ""), state.get("zoom", theme.zoom))
    runner = JobRunner()
    Settling(runner)
    day = (lambda: today) if today is not None else _today
    window = MainWindow(theme, runner, state, day, program=program)
    EnterPresses(window)
    crash.happened.connect(window.show_crash)
    opening = Opening(
        window,
        _opener(today, debug=debug),
        folder,
        demo_folder,
        is_workspace=is_workspace,
        discard=discard_new,
        remember=lambda opened: None if workspace else remember_workspace(program, opened),
        keep_up=keep_up,
    )
    window.show()
    application.processEvents()
    if demo:
        opening.open_demo()
    elif workspace is not None or is_workspace(first):
        opening.open_folder(first)
    return Started(application, window, runner, opening, crash, speaking)


def is_workspace(folder: Path) -> bool:
    """A file is there, or will be again when an interrupted restore is finished."""
    return (folder / DATABASE).exists() or (folder / RESTORE_RECORD).exists()


def last_workspace(program: WindowState) -> Path | None:
    """What the window had open last, when it is still there and no other is named for this session."""
    last = program.get(LAST_WORKSPACE, "")
    if not last or os.environ.get(paths.WORKSPACE_VARIABLE) or not is_workspace(Path(last)):
        return None
    return Path(last)


def remember_workspace(program: WindowState, folder: Path) -> None:
    """The next start opens it again. One named by `--workspace` is for that start alone."""
    program.set(LAST_WORKSPACE, str(folder.resolve()))
    program.save()


def keep_up(folder: Path) -> None:
    """A backup of a closed workspace that changed. Nobody is there to hear of a failure: the log is told."""
    from eros_desktop.services.backups import backups_of

    try:
        backups_of(folder).keep_up()
    except ErosError as error:
        _log.warning("no backup at the end: %s", error.message)


def _opener(today: date | None, *, debug: bool) -> Callable[[Path, bool], OpenWorkspace]:
    def open_on_worker(folder: Path, read_only: bool) -> OpenWorkspace:
        """Imports the heavy rooms here, on the worker's thread, after the first paint."""
        from eros_desktop.app.bootstrap import Workspace

        found = Workspace.open(folder, create=not read_only, read_only=read_only, today=today)
        if not read_only:
            logs.start(folder, debug=debug)
        return found

    return open_on_worker


def discard_new(folder: Path) -> None:
    """Takes away a closed workspace that was made a moment ago for something that did not come about.

    Only what making a workspace puts there goes; the folder stays when it holds anything else.
    """
    logs.stop()
    with suppress(OSError):
        shutil.rmtree(folder / "logs", ignore_errors=True)
        for name in (DATABASE, f"{DATABASE}-journal", "eros.lock", WINDOW_FILE_NAME):
            (folder / name).unlink(missing_ok=True)
        folder.rmdir()


def _today() -> date:
    return datetime.now().astimezone().date()
