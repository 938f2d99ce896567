"""A bug nobody caught is logged, said once, and ends nothing."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import qWarning
from pytestqt.qtbot import QtBot

from eros_desktop.app.crash import HARMLESS, SENTENCE, CrashReporter


@pytest.fixture
def reporter(qtbot: QtBot) -> Iterator[CrashReporter]:
    hooks = sys.excepthook, threading.excepthook
    made = CrashReporter()
    made.install()
    yield made
    made.uninstall()
    assert (sys.excepthook, threading.excepthook) == hooks


@pytest.mark.expects_log
def test_an_error_on_a_thread_reaches_the_window_with_its_traceback(
    qtbot: QtBot, reporter: CrashReporter, caplog: pytest.LogCaptureFixture
) -> None:
    def stumble() -> None:
        raise RuntimeError("stumbled")

    with qtbot.waitSignal(reporter.happened) as said:
        thread = threading.Thread(target=stumble)
        thread.start()
        thread.join()
    assert said.args[0] == SENTENCE
    assert "stumble" in said.args[1]
    assert "RuntimeError: stumbled" in caplog.text


@pytest.mark.expects_log
def test_an_error_in_a_slot_reaches_the_window(qtbot: QtBot, reporter: CrashReporter) -> None:
    try:
        raise ValueError("odd")
    except ValueError as error:
        with qtbot.waitSignal(reporter.happened) as said:
            sys.excepthook(ValueError, error, error.__traceback__)
    assert "ValueError: odd" in said.args[1]


def test_control_c_only_ends_the_program(
    reporter: CrashReporter, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert caplog.records == []
    assert "KeyboardInterrupt" in capsys.readouterr().err


@pytest.mark.expects_log
def test_qt_speaks_through_our_log(reporter: CrashReporter, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "eros_desktop.qt"):
        qWarning(HARMLESS[0])
        qWarning("a slot is missing")
    assert [record.getMessage() for record in caplog.records] == ["a slot is missing"]
