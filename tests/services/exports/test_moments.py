"""Moments in the patterns of posting tools, written and read back."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eros_desktop.services.exports.moments import read_moment, write_moment

PATTERNS = (
    "YYYY-MM-DD HH:mm:ss",
    "YYYY-MM-DDTHH:mm:ss.000Z",
    "MMM D, YYYY h:mm:ss A",
    "MM/DD/YYYY HH:mm:ss",
)


@given(st.datetimes().map(lambda moment: moment.replace(microsecond=0)), st.sampled_from(PATTERNS))
def test_a_moment_reads_back_from_every_pattern(moment: datetime, pattern: str) -> None:
    assert read_moment(write_moment(moment, pattern), pattern) == moment


@pytest.mark.parametrize(
    ("at", "text"),
    [
        ("2030-01-10 15:00", "Jan 10, 2030 3:00 PM"),
        ("2030-12-01 00:05", "Dec 1, 2030 12:05 AM"),
        ("2030-05-01 12:00", "May 1, 2030 12:00 PM"),
    ],
)
def test_twelve_hours_have_their_halves(at: str, text: str) -> None:
    assert write_moment(datetime.fromisoformat(at), "MMM D, YYYY h:mm A") == text


@pytest.mark.parametrize("text", ["", "2030-1-10 15:00", "2030-01-10 15:00 ", "2030-02-31 10:00", "soon"])
def test_another_text_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_moment(text, "YYYY-MM-DD HH:mm")
