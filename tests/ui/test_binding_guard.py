"""The Qt binding must not lose references to True and None.

PySide6 6.12.0 does on Python < 3.12: after some hundreds of emitted signals or some thousand calls
the process dies in `bool_dealloc` or `none_dealloc`, with no trace of the culprit. Hence the pin.
"""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 100
NOISE = 50


class Speaker(QObject):
    spoke = Signal(int)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="True and None are immortal there")
def test_signals_and_calls_keep_their_references(qtbot: QtBot) -> None:
    speaker, label = Speaker(), QLabel()
    qtbot.addWidget(label)
    true_before, none_before = sys.getrefcount(True), sys.getrefcount(None)
    for _ in range(CALLS):
        speaker.spoke.emit(1)
        label.setText("x")
    assert sys.getrefcount(True) > true_before - NOISE
    assert sys.getrefcount(None) > none_before - NOISE


def test_a_minor_version_that_loses_references_is_not_installed() -> None:
    from PySide6 import __version_info__

    assert __version_info__[:2] == (6, 11)
