import numpy as np
import pytest

from eros_desktop.domain.captions import freshness as rest
from eros_desktop.domain.captions.table import NEVER

TODAY = 740_000


def days_ago(*ages: int | None) -> np.ndarray:
    return np.asarray([NEVER if age is None else TODAY - age for age in ages], dtype=np.int32)


def test_seed_literal_falls_two_a_day_and_starts_anew_after_ninety() -> None:
    ages = (None, 0, 10, 14, 30, 35, 45, 50, 60, 90, 91, 400, -3)
    expected = [100, 100, 80, 72, 40, 30, 10, 0, 0, 0, 100, 100, 100]
    assert rest.freshness(days_ago(*ages), TODAY).tolist() == expected


def test_rested_grows_with_rest() -> None:
    ages = (None, 0, 9, 10, 19, 20, 29, 30, 90, 91)
    assert rest.freshness(days_ago(*ages), TODAY, "rested").tolist() == [
        100,
        10,
        10,
        40,
        40,
        70,
        70,
        100,
        100,
        100,
    ]


def test_freshness_is_that_of_the_send_date() -> None:
    last = days_ago(88)
    assert [float(rest.freshness(last, TODAY + later)[0]) for later in (0, 2, 3)] == [0.0, 0.0, 100.0]


def test_a_use_fewer_than_fourteen_days_before_or_after_locks() -> None:
    uses = days_ago(0, 13, 14, -13, -14, None)
    assert rest.within_days(uses, TODAY, 14).tolist() == [True, True, False, True, False, False]


def test_a_later_planned_use_locks_as_well() -> None:
    never = days_ago(None, None)
    following = days_ago(-13, -14)
    assert rest.locked(never, following, TODAY, 14).tolist() == [True, False]


def test_never_does_not_lock_even_on_the_first_day_of_the_calendar() -> None:
    assert not rest.within_days(days_ago(None), 1, 14).any()


def test_every_equal_text_is_locked_with_its_twin() -> None:
    groups = np.asarray([0, 1, 0, 2], dtype=np.int32)
    near = np.asarray([True, False, False, False])
    assert rest.locked_by_twin(groups, near).tolist() == [True, False, True, False]
    assert not rest.locked_by_twin(groups, ~near & near).any()


@pytest.mark.parametrize(
    ("score", "word"),
    [
        (100, "excellent"),
        (80, "excellent"),
        (79, "good"),
        (60, "good"),
        (40, "acceptable"),
        (20, "stale"),
        (19, "expired"),
    ],
)
def test_freshness_has_a_word(score: float, word: str) -> None:
    assert rest.label(score) == word
