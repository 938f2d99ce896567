"""What happens to a bug nobody caught: it goes to the log, and the window says so once."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType
from typing import Any

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler

from eros_desktop.words import declared, tr

SENTENCE = declared(
    "Something went wrong in the program itself. What was saved before is unchanged; you can go on working."
)
HARMLESS = (
    "This plugin does not support propagateSizeHints()",
    "This plugin does not support raise()",
    "This plugin does not support grabbing the keyboard",
)
"""Complaints of Qt about platforms without a window manager."""

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_log = logging.getLogger("eros_desktop.crash")
_qt_log = logging.getLogger("eros_desktop.qt")


class CrashReporter(QObject):
    """`happened(sentence, details)` on the window's thread, whichever thread the bug was on."""

    happened = Signal(str, str)
    _met = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._give_back: Callable[[], None] = lambda: None
        self._met.connect(self.happened, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Takes over Python's and Qt's last words. Call once, after QApplication."""
        hooks = sys.excepthook, threading.excepthook
        handler = qInstallMessageHandler(log_qt_message)
        self._give_back = lambda: _restore(*hooks, handler)
        sys.excepthook = self.report
        threading.excepthook = self.report_thread

    def uninstall(self) -> None:
        """Gives them back to whoever had them."""
        self._give_back()

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Logs the error with its traceback and tells the window; Ctrl+C in a terminal just ends the
        program.
        """
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.critical("Nobody caught this", exc_info=(kind, error, trace))
        self._met.emit(tr(SENTENCE), "".join(traceback.format_exception(kind, error, trace)))

    def report_thread(self, arguments: threading.ExceptHookArgs) -> None:
        """The same for a thread's error; a thread that was told to exit has none."""
        if arguments.exc_value is not None:
            self.report(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)


def _restore(hook: Any, thread_hook: Any, handler: Any) -> None:
    sys.excepthook, threading.excepthook = hook, thread_hook
    qInstallMessageHandler(handler)


def log_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Puts what Qt says into our log, without complaints that mean nothing."""
    if text not in HARMLESS:
        _qt_log.log(_LEVELS.get(kind, logging.WARNING), "%s", text)
