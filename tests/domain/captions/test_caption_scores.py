import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eros_desktop.domain.captions.scores import performance_score, performance_scores


def test_the_golden_caption_scores_52_5() -> None:
    assert performance_score(500, 0.10, 0.15, 30) == 52.5


def test_few_uses_count_for_less_and_none_for_nothing_known() -> None:
    assert performance_score(500, 0.10, 0.15, 15) == pytest.approx(52.5 * 0.85)
    assert math.isnan(performance_score(500, 0.10, 0.15, 0))


def test_each_term_is_capped_before_it_is_weighted() -> None:
    assert performance_score(90_000, 0.0, 0.0, 60) == 40.0
    assert performance_score(0, 0.9, 0.0, 30) == 35.0
    assert performance_score(0, 0.0, 0.9, 30) == 25.0
    assert performance_score(-50, 0.0, 0.0, 30) == 0.0


@given(
    st.lists(
        st.tuples(*[st.floats(0, 1e6)] * 1, st.floats(0, 1), st.floats(0, 1), st.integers(0, 90)), max_size=20
    )
)
def test_columns_equal_one_caption_at_a_time(rows: list[tuple[float, float, float, int]]) -> None:
    columns = [np.asarray([row[place] for row in rows], dtype=np.float64) for place in range(4)]
    together = performance_scores(*columns)
    assert np.array_equal(together, [performance_score(*row) for row in rows], equal_nan=True)
    assert ((together >= 0) & (together <= 100) | np.isnan(together)).all()
