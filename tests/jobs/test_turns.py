"""What can wait is done one act a turn of the event loop: keys are heard and paints happen in between."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from eros_desktop.jobs.job import Job
from eros_desktop.jobs.runner import JobRunner
from eros_desktop.services.changes import Change, Topic


def test_what_can_wait_is_done_one_act_a_turn_before_the_runner_is_idle(
    qtbot: QtBot, runner: JobRunner, owner: QObject
) -> None:
    seen: list[str] = []
    beats = QTimer(interval=0)
    beats.timeout.connect(lambda: seen.append("turn"))
    runner.idle.connect(lambda: seen.append("idle"))

    def act() -> None:
        seen.append("act")
        if seen.count("act") < 3:
            runner.soon(owner, act)

    runner.soon(owner, act)
    assert seen == []
    assert not runner.is_idle
    beats.start()
    with qtbot.waitSignal(runner.idle):
        pass
    beats.stop()
    told = [one for one in seen if one != "turn"]
    assert told == ["act", "act", "act", "idle"]
    assert "turn" in seen[seen.index("act") + 1 : seen.index("idle")]


def test_an_answer_comes_before_acts_that_wait(qtbot: QtBot, runner: JobRunner, owner: QObject) -> None:
    seen: list[object] = []
    runner._outcomes.put((Job("Reading"), Change(Topic.WEEKS, "Saved"), None))
    runner.changed.connect(lambda _change: seen.append("answer"))
    runner.soon(owner, lambda: seen.append("act"))
    with qtbot.waitSignal(runner.idle):
        pass
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen == ["answer", "act"]


def test_an_act_of_somebody_who_is_gone_is_dropped(qtbot: QtBot, runner: JobRunner) -> None:
    seen: list[str] = []
    gone = QObject()
    runner.soon(gone, lambda: seen.append("act"))
    shiboken6.delete(gone)
    with qtbot.waitSignal(runner.idle):
        pass
    assert seen == []
