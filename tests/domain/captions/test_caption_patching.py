"""Groups and names after a few rows changed."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eros_desktop.domain.captions.patching import connected, mates, put_names
from eros_desktop.store.captions import code_names

keys = st.lists(st.lists(st.integers(0, 9), max_size=3), max_size=12)
words = st.none() | st.sampled_from(["a", "b", "c", "d"])


@given(keys)
def test_items_are_in_one_group_exactly_when_keys_lead_from_one_to_the_other(listed: list[list[int]]) -> None:
    groups = connected(listed)
    reach = [{place} for place in range(len(listed))]
    for _ in listed:
        for near in reach:
            shared = {key for place in near for key in listed[place]}
            near |= {place for place, own in enumerate(listed) if shared & set(own)}
    for place, near in enumerate(reach):
        assert {other for other in range(len(listed)) if groups[other] == groups[place]} == near


@given(st.lists(st.tuples(words, st.booleans(), words), max_size=20))
def test_names_put_into_rows_are_those_of_coding_all_rows_anew(
    rows: list[tuple[str | None, bool, str | None]],
) -> None:
    names, codes = code_names([was for was, _, _ in rows])
    changed = [place for place, (_, is_new, _) in enumerate(rows) if is_new]
    new_names, new_codes = code_names([rows[place][2] for place in changed])
    found = put_names(names, codes, np.array(changed, dtype=np.int64), new_names, new_codes)
    wanted = code_names([now if is_new else was for was, is_new, now in rows])
    assert found[0] == wanted[0]
    np.testing.assert_array_equal(found[1], wanted[1])
    assert found[1].dtype == np.int16


@pytest.mark.parametrize(("rows", "wanted"), [([], []), ([0], [0, 3]), ([1, 3], [0, 1, 3])])
def test_mates_are_all_rows_of_the_groups(rows: list[int], wanted: list[int]) -> None:
    groups = np.array([5, 0, 7, 5], dtype=np.int32)
    assert mates(groups, np.array(rows, dtype=np.int64)).tolist() == wanted
