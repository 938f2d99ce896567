"""A creator's caption pool is counted for all at once and comes out as counted for one."""

from __future__ import annotations

import pytest

from eros_desktop.domain.captions.health import STATUSES, pool_health, supply
from eros_desktop.domain.captions.supply import usable_by_send_type
from tests.support.builders_captions import MONDAY, large_bank, reference
from tests.support.builders_volume import shipped_rules


@pytest.mark.parametrize("page_type", ["paid", "free"])
def test_the_pools_are_those_that_one_creator_alone_would_find(page_type: str) -> None:
    bank, _ = large_bank(4_000)
    known, day, rules = reference(), MONDAY.toordinal(), shipped_rules().pool
    stocked, avoided = {"solo", "outdoor", "workout", "custom"}, {"custom"}
    found = pool_health(supply(bank, day), stocked, avoided, page_type, known, rules)
    assert found.by_send_type == usable_by_send_type(bank, stocked, avoided, page_type, day, known)
    assert found.by_send_type
    assert found.status in STATUSES
    fewest = min(found.by_send_type.values())
    assert found.by_send_type[found.worst[0]] == fewest


def test_without_anything_in_the_vault_the_pool_is_critical() -> None:
    bank, _ = large_bank(500)
    found = pool_health(
        supply(bank, MONDAY.toordinal()), set(), set(), "paid", reference(), shipped_rules().pool
    )
    assert found.status == "critical"
    assert "ppv_unlock" in found.worst
