"""Which captions count as similar: equal texts, members of one family, and what both join."""

from __future__ import annotations

import pytest

from eros_desktop.store.captions import text_groups


@pytest.mark.parametrize(
    ("texts", "families", "same"),
    [
        ("", (), []),
        ("aab", (0, 0, 0), [{0, 1}, {2}]),
        ("abc", (5, 5, 0), [{0, 1}, {2}]),
        ("abc", (1, 2, 0), [{0}, {1}, {2}]),
        ("aab", (3, 0, 3), [{0, 1, 2}]),
        ("abba", (1, 1, 2, 0), [{0, 1, 2, 3}]),
        ("abcbd", (1, 2, 2, 1, 0), [{0, 1, 2, 3}, {4}]),
    ],
)
def test_equal_texts_and_families_are_joined(
    texts: str, families: tuple[int, ...], same: list[set[int]]
) -> None:
    groups = text_groups(list(texts), families).tolist()
    assert sorted(set(groups)) == list(range(len(same)))
    found = [{row for row, other in enumerate(groups) if other == group} for group in dict.fromkeys(groups)]
    assert found == same
