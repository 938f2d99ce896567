"""Counting uses: what was planned and then sent is one use, everything else adds up (domain.md 5.4)."""

from __future__ import annotations

import pytest

from eros_desktop.services.plans.uses import Uses

DAY = 739_000


@pytest.mark.parametrize(
    ("planned", "sent", "left"),
    [
        ([(3, DAY)], [(3, DAY)], []),
        ([(3, DAY)], [(3, DAY + 1)], []),
        ([(3, DAY)], [(3, DAY - 1)], []),
        ([(3, DAY)], [(3, DAY + 2)], [(3, DAY)]),
        ([(3, DAY)], [(4, DAY)], [(3, DAY)]),
        ([(3, DAY), (3, DAY + 20)], [(3, DAY)], [(3, DAY + 20)]),
        ([(0, DAY)], [], [(0, DAY)]),
        ([], [(0, DAY)], []),
    ],
)
def test_a_planned_send_that_came_back_as_a_message_is_one_use(
    planned: list[tuple[int, int]], sent: list[tuple[int, int]], left: list[tuple[int, int]]
) -> None:
    found = Uses.of(planned).not_in(Uses.of(sent), row_count=5)
    assert list(zip(found.rows.tolist(), found.days.tolist(), strict=True)) == left


def test_the_last_row_of_a_big_bank_keeps_its_own_days() -> None:
    rows = 60_000
    found = Uses.of([(rows - 1, DAY), (rows - 2, DAY)]).not_in(Uses.of([(rows - 1, DAY)]), rows)
    assert found.rows.tolist() == [rows - 2]
