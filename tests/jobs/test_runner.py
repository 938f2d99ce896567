"""The runner brings answers home to the window's thread, or drops them, or says what went wrong."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread
from pytestqt.qtbot import QtBot

from eros_desktop.domain.errors import Cancelled, NotFound
from eros_desktop.jobs.job import Job, JobState
from eros_desktop.jobs.runner import UNEXPECTED, JobRunner, sentence
from eros_desktop.services.changes import Change, Topic

SAVED = Change(Topic.WEEKS, "Saved")


@dataclass(frozen=True)
class Generated:
    change: Change | None


def test_work_leaves_the_window_thread_and_its_answer_comes_back(
    qtbot: QtBot, runner: JobRunner, owner: QObject
) -> None:
    here, seen = threading.get_ident(), []
    runner.query(
        owner,
        "rows",
        lambda _job: threading.get_ident(),
        lambda there: seen.extend([there, threading.get_ident()]),
    )
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen[0] != here
    assert seen[1] == here
    assert QThread.currentThread() is runner.thread()


class Painted(QObject):
    """Stands for what an answer leaves to be painted."""

    def __init__(self, seen: list[str]) -> None:
        super().__init__()
        self._seen = seen

    def event(self, event: QEvent) -> bool:
        self._seen.append("painted")
        return super().event(event)


def test_what_an_answer_shows_is_painted_before_the_next_answer_comes(
    qtbot: QtBot, runner: JobRunner, owner: QObject
) -> None:
    seen: list[str] = []
    window = Painted(seen)

    def show(name: str) -> None:
        seen.append(name)
        QCoreApplication.postEvent(window, QEvent(QEvent.Type.User))

    for key in ("one", "two", "three"):
        runner.query(owner, key, lambda _job: "shown", show)
    while runner._outcomes.qsize() < 3:  # all are there before the window looks
        threading.Event().wait(0.001)
    qtbot.waitUntil(lambda: len(seen) == 6)
    assert seen == ["shown", "painted"] * 3


def test_newer_query_supersedes_older(qtbot: QtBot, runner: JobRunner, owner: QObject) -> None:
    gate, seen = threading.Event(), []
    older = runner.query(owner, "rows", lambda _job: gate.wait(5) and "old", seen.append)
    runner.query(owner, "rows", lambda _job: "new", seen.append)
    gate.set()
    qtbot.waitUntil(lambda: runner.is_idle and older.state.is_over)
    assert seen == ["new"]
    assert older.is_withdrawn


def test_queries_with_other_keys_or_owners_stay(qtbot: QtBot, runner: JobRunner, owner: QObject) -> None:
    other, seen = QObject(), []
    runner.query(owner, "rows", lambda _job: 1, seen.append)
    runner.query(owner, "names", lambda _job: 2, seen.append)
    runner.query(other, "rows", lambda _job: 3, seen.append)
    qtbot.waitUntil(lambda: sorted(seen) == [1, 2, 3])


def test_an_answer_for_a_dead_owner_is_dropped(qtbot: QtBot, runner: JobRunner) -> None:

    owner, gate, seen = QObject(), threading.Event(), []
    runner.query(owner, "rows", lambda _job: gate.wait(5), seen.append)
    shiboken6.delete(owner)
    with qtbot.waitSignal(runner.idle):
        gate.set()
    assert seen == []


def test_a_write_is_announced_even_when_who_asked_is_gone(qtbot: QtBot, runner: JobRunner) -> None:

    owner, gate, seen = QObject(), threading.Event(), []
    runner.command(lambda _job: gate.wait(5) and SAVED, seen.append, owner=owner)
    shiboken6.delete(owner)
    with qtbot.waitSignal(runner.changed) as announced:
        gate.set()
    assert announced.args == [SAVED]
    assert seen == []


def test_the_change_inside_a_result_is_announced_before_the_result_arrives(
    qtbot: QtBot, runner: JobRunner
) -> None:
    order: list[str] = []
    runner.changed.connect(lambda _change: order.append("changed"))
    runner.command(
        lambda _job: Generated(SAVED), lambda _made: order.append("done"), ended=lambda: order.append("ended")
    )
    qtbot.waitUntil(lambda: len(order) == 3)
    assert order == ["changed", "done", "ended"]


def test_writes_keep_their_order_and_never_overlap(qtbot: QtBot, runner: JobRunner) -> None:
    inside, most, order = [0], [0], []

    def work(number: int) -> Change:
        inside[0] += 1
        most[0] = max(most[0], inside[0])
        order.append(number)
        inside[0] -= 1
        return SAVED

    with qtbot.waitSignal(runner.idle):
        for number in range(50):
            runner.command(lambda _job, n=number: work(n))
    assert order == list(range(50))
    assert most == [1]


def test_cancel_reaches_the_work_at_its_next_report(qtbot: QtBot, runner: JobRunner) -> None:
    began, go_on, ended, failures = threading.Event(), threading.Event(), [], []
    runner.failed.connect(failures.append)

    def work(job: Job) -> Change:
        began.set()
        go_on.wait(5)
        job.report(1, 2)
        return SAVED

    job = runner.command(work, ended=lambda: ended.append(True), name="Planning")
    assert began.wait(5)
    job.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: ended == [True])
    assert job.state is JobState.CANCELLED
    assert "nothing was changed" in job.result
    assert failures == []


def test_a_write_finished_before_cancel_was_seen_is_announced(qtbot: QtBot, runner: JobRunner) -> None:
    began, go_on = threading.Event(), threading.Event()

    def work(_job: Job) -> Change:
        began.set()
        go_on.wait(5)
        return SAVED

    job = runner.command(work)
    assert began.wait(5)
    job.cancel()
    with qtbot.waitSignal(runner.changed):
        go_on.set()
    assert job.state is JobState.DONE


def test_a_waiting_job_that_is_cancelled_never_runs(qtbot: QtBot, runner: JobRunner) -> None:
    gate, ran = threading.Event(), []
    runner.command(lambda _job: gate.wait(5))
    waiting = runner.command(lambda _job: ran.append(True))
    waiting.cancel()
    with qtbot.waitSignal(runner.idle):
        gate.set()
    assert ran == []
    assert waiting.state is JobState.CANCELLED


def test_a_known_error_is_shown_in_its_own_words(qtbot: QtBot, runner: JobRunner, owner: QObject) -> None:
    error = NotFound("There is no creator 'zed'.")

    def work(_job: Job) -> None:
        raise error

    with qtbot.waitSignal(runner.failed) as said:
        runner.query(owner, "rows", work, lambda _value: None)
    assert said.args == [error]
    assert runner.ended[0].result == "There is no creator 'zed'."
    assert runner.ended[0].details == "CREATOR_NOT_FOUND"


@pytest.mark.expects_log
def test_a_bug_is_logged_with_its_traceback_and_named_calmly(
    qtbot: QtBot, runner: JobRunner, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR), qtbot.waitSignal(runner.failed) as said:
        runner.command(lambda _job: 1 / 0)
    assert sentence(said.args[0]) == UNEXPECTED
    assert "ZeroDivisionError" in caplog.text
    assert "ZeroDivisionError" in runner.ended[0].details


def test_a_caller_may_show_the_error_itself(qtbot: QtBot, runner: JobRunner, owner: QObject) -> None:
    mine, general = [], []
    runner.failed.connect(general.append)

    def work(_job: Job) -> None:
        raise NotFound("Gone")

    runner.query(owner, "rows", work, lambda _value: None, failed=mine.append)
    qtbot.waitUntil(lambda: len(mine) == 1)
    assert general == []


def test_only_the_last_ten_ended_writes_are_kept_and_no_good_reads(
    qtbot: QtBot, runner: JobRunner, owner: QObject
) -> None:
    with qtbot.waitSignal(runner.idle):
        for number in range(12):
            runner.command(lambda _job, n=number: Change(Topic.WEEKS, f"Saved {n}"))
        runner.query(owner, "rows", lambda _job: 1, lambda _value: None)
    assert [job.result for job in runner.ended] == [f"Saved {n}" for n in range(11, 1, -1)]


def test_progress_is_told_on_the_window_thread(qtbot: QtBot, runner: JobRunner) -> None:
    gate, threads = threading.Event(), set()
    runner.jobs_changed.connect(lambda: threads.add(threading.get_ident()))

    def work(job: Job) -> None:
        job.report(1, 4, "atlas")
        gate.wait(5)

    job = runner.command(work)
    qtbot.waitUntil(lambda: job.progress.done == 1 and bool(threads))
    gate.set()
    assert threads == {threading.get_ident()}


def test_shutting_down_waits_for_the_running_write_and_announces_it(qtbot: QtBot) -> None:
    runner, announced, began = JobRunner(), [], threading.Event()
    runner.changed.connect(announced.append)

    def work(_job: Job) -> Change:
        began.set()
        return SAVED

    runner.command(work)
    assert began.wait(5)
    runner.shut_down()
    assert announced == [SAVED]
    assert runner.is_idle


def test_shutting_down_stops_work_that_reports(qtbot: QtBot) -> None:
    runner, began, stopped = JobRunner(), threading.Event(), []

    def work(job: Job) -> None:
        began.set()
        try:
            while True:
                job.report(0, 1)
        except Cancelled:
            stopped.append(True)
            raise

    runner.command(work)
    assert began.wait(5)
    runner.shut_down()
    assert stopped == [True]


def test_nothing_starts_after_shutting_down(qtbot: QtBot) -> None:
    runner, ran = JobRunner(), []
    runner.shut_down()
    job = runner.command(lambda _job: ran.append(True))
    assert job.state is JobState.CANCELLED
    assert ran == []


def test_two_hundred_queries_at_quit_leave_nothing_behind(qtbot: QtBot, owner: QObject) -> None:
    runner = JobRunner()
    for number in range(200):
        runner.query(owner, f"rows {number}", lambda _job: 1, lambda _value: None)
    runner.shut_down()
    assert runner.is_idle
