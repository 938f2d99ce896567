"""Each kind of value is written in one way."""

from __future__ import annotations

from datetime import date

import pytest

from eros_desktop.domain.weeks import Week
from eros_desktop.ui import formats


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (formats.money(123450), "$1,234.50"),
        (formats.money(-5), "-$0.05"),
        (formats.money(None), "–"),
        (formats.amount(123450), "1,234.50"),
        (formats.count(59405), "59,405"),
        (formats.score(72.44), "72.4"),
        (formats.score(float("nan")), "–"),
        (formats.percent(0.1234), "12.3 %"),
        (formats.percent(None), "–"),
        (formats.day(date(2026, 11, 3)), "3 Nov 2026"),
        (formats.weekday(date(2026, 11, 23)), "Mon 23 Nov"),
        (formats.week(Week.parse("2026-11-23")), "23 – 29 Nov 2026"),
        (formats.week(Week.parse("2026-11-30")), "30 Nov – 6 Dec 2026"),
        (formats.week(Week.parse("2026-12-28")), "28 Dec 2026 – 3 Jan 2027"),
        (formats.duration(0.42), "0.4 s"),
        (formats.duration(185), "3 min 5 s"),
        (formats.status(None), "Not planned"),
        (formats.name_of("ppv_unlock"), "PPV unlock"),
        (formats.name_of("tip_goal"), "Tip goal"),
        (formats.name_of("bg"), "B/G"),
        (
            formats.told("Approved the week of 2026-11-30 for a_page on 2026-11-03, week of 2026-11-31"),
            "Approved the week of 30 Nov – 6 Dec 2026 for a_page on 3 Nov 2026, week of 2026-11-31",
        ),
        (formats.words(("a", "", None, "b")), "a · b"),
        (formats.one_line("a\n  b"), "a b"),
        (formats.no_mnemonic("Salt & Co"), "Salt && Co"),
    ],
)
def test_values_are_written_in_one_way(written: str, expected: str) -> None:
    assert written == expected


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("Last used on 2026-09-11, 73 days before.", "Last used on 11 Sep 2026, 73 days before."),
        ("from 2026-11-30 to 2026-12-06.", "from 30 Nov 2026 to 6 Dec 2026."),
        ("week-2026-11-30.csv and 2026-11-30.csv", "week-2026-11-30.csv and 2026-11-30.csv"),
        ("/data/2026-11-30/x, no day: 2026-13-45", "/data/2026-11-30/x, no day: 2026-13-45"),
    ],
)
def test_days_in_sentences_are_written_as_in_the_window(said: str, shown: str) -> None:
    assert formats.told(said) == shown
