"""What a test may not leave behind: threads, pool jobs, running timers, unexpected log records."""

from __future__ import annotations

import gc
import logging
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

PYTHON_GRACE_SECONDS = 2.0
QT_GRACE_MILLISECONDS = 2000


class _Collector(logging.Handler):
    def __init__(self, records: list[logging.LogRecord]) -> None:
        super().__init__(logging.WARNING)
        self._records = records

    def emit(self, record: logging.LogRecord) -> None:
        self._records.append(record)


@contextmanager
def log_records() -> Iterator[list[logging.LogRecord]]:
    """The records of WARNING and worse that reach the root logger inside the block."""
    records: list[logging.LogRecord] = []
    collector = _Collector(records)
    logging.getLogger().addHandler(collector)
    try:
        yield records
    finally:
        logging.getLogger().removeHandler(collector)


def threads() -> set[threading.Thread]:
    return set(threading.enumerate())


def new_threads(before: set[threading.Thread]) -> list[str]:
    """Threads started since `before` that do not end by themselves within a moment; daemons are let off."""
    started = [thread for thread in threads() - before if not thread.daemon]
    for thread in started:
        thread.join(PYTHON_GRACE_SECONDS)
    return [f"thread: {thread.name}" for thread in started if thread.is_alive()]


def qt_work() -> list[str]:
    """Jobs of Qt's own pool and running timers. Loads nothing: without an application there is no Qt work."""
    core = sys.modules.get("PySide6.QtCore")
    if core is None or core.QCoreApplication.instance() is None:
        return []
    pool = core.QThreadPool.globalInstance()
    found = [] if pool.waitForDone(QT_GRACE_MILLISECONDS) else ["a job in Qt's global pool"]
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
    if _running_timers():
        gc.collect()  # a closed window that only a reference cycle still holds
    return found + _running_timers()


def close_windows() -> None:
    """Deletes the windows a test leaves: each would be dressed again by every later change of the style."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return
    core = sys.modules["PySide6.QtCore"]
    for window in widgets.QApplication.topLevelWidgets():
        window.deleteLater()
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)


def _running_timers() -> list[str]:
    from PySide6.QtCore import QTimer
    from shiboken6 import getAllValidWrappers

    timers = [found for found in getAllValidWrappers() if isinstance(found, QTimer)]
    return [f"timer: {timer!r}" for timer in timers if timer.isActive()]
