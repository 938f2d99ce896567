"""A job reports, learns that it was withdrawn, and knows what is left."""

from __future__ import annotations

import pytest

from eros_desktop.domain.errors import Cancelled
from eros_desktop.jobs.job import REPORT_EVERY_SECONDS, Job, JobProgress, JobState, seconds_left


class Ticks:
    """A clock moved by hand."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_a_report_is_kept() -> None:
    job = Job("Planning")
    job.report(3, 37, "atlas")
    assert job.progress == JobProgress(3, 37, "atlas")


def test_a_withdrawn_job_stops_at_its_next_report_and_keeps_what_it_said() -> None:
    job = Job("Planning")
    job.report(1, 2)
    job.cancel()
    with pytest.raises(Cancelled):
        job.report(2, 2)
    assert job.progress.done == 1


def test_progress_is_told_rarely_but_the_end_always() -> None:
    clock, told = Ticks(), []
    job = Job("Planning", clock=clock, tell=lambda one: told.append(one.progress.done))
    for done in range(1, 100):
        job.report(done, 100)
    assert told == [1]
    clock.now += 2 * REPORT_EVERY_SECONDS
    job.report(99, 100)
    job.report(100, 100)
    assert told == [1, 99, 100]


@pytest.mark.parametrize(
    ("elapsed", "done", "total", "left"),
    [(10, 5, 20, 30), (10, 0, 20, None), (10, 5, 0, None), (4, 20, 20, 0), (4, 30, 20, 0)],
)
def test_time_left_follows_the_pace_so_far(elapsed: float, done: int, total: int, left: float | None) -> None:
    assert seconds_left(elapsed, done, total) == left


def test_an_ended_job_no_longer_ages() -> None:
    clock = Ticks()
    job = Job("Saving", clock=clock)
    clock.now += 2
    job.end(JobState.DONE, "Saved")
    clock.now += 60
    assert job.seconds == 2
    assert job.state.is_over
