"""The tray shows what takes time, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from eros_desktop.domain.errors import StorageUnavailable
from eros_desktop.jobs.job import Job
from eros_desktop.jobs.runner import JobRunner
from eros_desktop.services.changes import Change, Topic
from eros_desktop.ui.widgets.job_list import JobList, RunningRow, called, describe
from eros_desktop.ui.widgets.job_tray import SILENT_SECONDS, JobTray


class HeldRunner(JobRunner):
    """Keeps work until told to finish it."""

    def __init__(self) -> None:
        super().__init__()
        self.held: list[Job] = []

    def _submit(self, pool: ThreadPoolExecutor, job: Job, work: Any) -> None:
        self.held.append(job)

    def finish(self, job: Job, value: Any = None, error: Exception | None = None) -> None:
        self._outcomes.put((job, value, error))
        self._deliver_next()


@pytest.fixture
def held(qtbot: QtBot) -> Iterator[HeldRunner]:
    runner = HeldRunner()
    yield runner
    runner.shut_down()
    runner.deleteLater()


class Hands:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Hands:
    return Hands()


@pytest.fixture
def tray(qtbot: QtBot, looks: QApplication, held: HeldRunner, clock: Hands) -> JobTray:
    made = JobTray(held, clock)
    qtbot.addWidget(made)
    made.show()
    return made


def started(held: HeldRunner, clock: Hands, name: str = "Planning the week") -> Job:
    job = held.command(lambda _job: None, name=name)
    job.clock = clock
    job.started_at = clock.now
    return job


def test_a_short_job_shows_nothing(tray: JobTray, held: HeldRunner, clock: Hands) -> None:
    job = started(held, clock)
    clock.now += SILENT_SECONDS - 0.01
    tray.refresh()
    assert tray.shown is None
    assert not tray._bar.isVisible()
    held.finish(job)
    assert not tray._timer.isActive()


def test_a_long_job_shows_name_progress_and_time_left(tray: JobTray, held: HeldRunner, clock: Hands) -> None:
    job = started(held, clock)
    clock.now += 10
    job.report(5, 20, "atlas")
    tray.refresh()
    assert tray.shown is job
    assert (tray._bar.value(), tray._bar.maximum()) == (5, 20)
    assert describe(job) == "5 of 20 · atlas · about 30 s left"
    held.finish(job)


def test_reading_without_a_name_of_its_own_is_told_in_the_users_words(
    tray: JobTray, held: HeldRunner
) -> None:
    job = held.query(tray, "waiting rows", lambda _job: None, lambda _value: None)
    named = held.query(tray, "file", lambda _job: None, lambda _value: None, name="Reading a.csv")
    assert [called(job), called(named)] == ["Reading …", "Reading a.csv"]
    assert job.name == "Reading waiting rows"  # what the log says


def test_cancel_asks_the_job_and_says_so(tray: JobTray, held: HeldRunner, clock: Hands) -> None:
    job = started(held, clock)
    clock.now += 1
    tray.refresh()
    tray._cancel.click()
    assert job.is_withdrawn
    assert tray._name.text() == "Cancelling …"
    assert not tray._cancel.isEnabled()
    held.finish(job)


def test_the_rest_is_counted(tray: JobTray, held: HeldRunner, clock: Hands) -> None:
    jobs = [started(held, clock, f"Job {number}") for number in range(3)]
    clock.now += 1
    tray.refresh()
    assert tray._more.text() == "and 2 more"
    for job in jobs:
        held.finish(job)


def test_the_last_outcome_stays_readable(tray: JobTray, held: HeldRunner, clock: Hands) -> None:
    held.finish(started(held, clock), Change(Topic.WEEKS, "Planned 6 weeks"))
    assert tray._text.text() == "Planned 6 weeks"


def test_the_list_names_running_and_ended_jobs(
    qtbot: QtBot, tray: JobTray, held: HeldRunner, clock: Hands
) -> None:
    held.finish(started(held, clock), Change(Topic.WEEKS, "Planned 6 weeks"))
    running = started(held, clock, "Importing")
    listed = JobList(held, lambda _job: True, tray)
    texts = [label.text() for row in listed.rows for label in row.findChildren(QLabel) if label.text()]
    assert texts[0] == "Importing"
    assert "Planned 6 weeks" in texts
    listed.close()
    held.finish(running)


def test_each_running_job_can_be_cancelled_in_the_list(
    qtbot: QtBot, tray: JobTray, held: HeldRunner, clock: Hands
) -> None:
    jobs = [started(held, clock, f"Job {number}") for number in range(3)]
    listed = JobList(held, lambda job: job is not jobs[0], tray)
    rows = [row for row in listed.rows if isinstance(row, RunningRow)]
    assert len(rows) == 2
    rows[1].cancel.click()
    assert [job.is_withdrawn for job in jobs] == [False, False, True]
    for job in jobs:
        held.finish(job)
    assert not any(isinstance(row, RunningRow) for row in listed.rows)
    assert not listed._timer.isActive()
    listed.close()


def test_the_error_of_a_job_can_be_copied(
    qtbot: QtBot, tray: JobTray, held: HeldRunner, clock: Hands
) -> None:
    held.finish(
        started(held, clock), error=StorageUnavailable("The disk is full.", details={"file": "eros.db"})
    )
    listed = JobList(held, lambda _job: True, tray)
    listed.findChildren(QPushButton)[0].click()
    assert QApplication.clipboard().text() == "The disk is full.\nSTORAGE_UNAVAILABLE: {'file': 'eros.db'}"
    listed.close()
