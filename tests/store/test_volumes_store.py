"""Triggers, overrides and scores as volume reads them; what was run, remembered for an hour."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from eros_desktop.domain.creators import Creator, CreatorProfile
from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.volume.values import HorizonScores, VolumeOverride
from eros_desktop.store.operations import Operation
from eros_desktop.store.stores import Stores
from tests.support.demo import empty_folder
from tests.support.stored import writing

ANNA = CreatorId("anna")


@pytest.fixture
def stores(tmp_path: Path) -> Iterator[Stores]:
    with writing(empty_folder(tmp_path / "book")) as found:
        found.creators.add([CreatorProfile(Creator(ANNA, "anna", "Anna", "paid", "Europe/Berlin"))])
        yield found


def test_only_active_triggers_that_have_not_expired_are_read(stores: Stores) -> None:
    for content, active, expires in (
        ("solo", 1, "2026-11-20"),
        ("tease", 1, "2026-11-19"),
        ("pov", 0, "2026-12-01"),
    ):
        stores.connection.exec_driver_sql(
            "INSERT INTO volume_triggers (creator_id, content_type, trigger_type, adjustment_multiplier, "
            "reason, confidence, "
            "expires_at, is_active) VALUES ('anna', ?, 'SATURATING', 0.85, 'tired', 'high', ?, ?)",
            (content, expires, active),
        )
    found = stores.volumes.triggers(date(2026, 11, 20))
    assert [(entry.content_type, entry.multiplier, entry.confidence) for entry in found[ANNA]] == [
        ("solo", 0.85, "high")
    ]
    stores.volumes.count_applied(found[ANNA])
    stores.volumes.count_applied(())
    counts = stores.connection.exec_driver_sql(
        "SELECT applied_count FROM volume_triggers ORDER BY trigger_id"
    ).all()
    assert [row[0] for row in counts] == [1, 0, 0]


def test_the_newest_active_override_that_touches_the_week_holds(stores: Stores) -> None:
    for first, last, level, active in (
        ("2026-11-01", "2026-11-23", 2, 1),
        ("2026-11-29", "2026-12-05", 4, 1),
        ("2026-11-23", "2026-11-29", 5, 0),
        ("2026-11-30", "2026-12-06", 1, 1),
    ):
        stores.connection.exec_driver_sql(
            "INSERT INTO volume_overrides (creator_id, start_date, end_date, volume_level, is_active) "
            "VALUES ('anna', ?, ?, ?, ?)",
            (first, last, level, active),
        )
    found = stores.volumes.overrides(date(2026, 11, 23), date(2026, 11, 29))
    assert found == {ANNA: VolumeOverride(4, None, None, None, "")}


def test_the_latest_score_of_each_period_is_read(stores: Stores) -> None:
    for period, saturation, at in (
        ("14d", 50.0, "2026-11-10"),
        ("7d", 20.0, "2026-11-01"),
        ("14d", 61.0, "2026-11-12"),
    ):
        stores.connection.exec_driver_sql(
            "INSERT INTO saturation_analysis (creator_id, analysis_period, saturation_score, "
            "opportunity_score, calculated_at) "
            "VALUES ('anna', ?, ?, 40.0, ?)",
            (period, saturation, at),
        )
    assert stores.volumes.stored_scores() == {
        ANNA: {"7d": HorizonScores(20.0, 40.0), "14d": HorizonScores(61.0, 40.0)}
    }


def test_a_result_is_remembered_for_the_same_parameters_until_it_expires(stores: Stores) -> None:
    operations = stores.operations
    operations.remember("key", "plan", "hash", {"revision": 5}, "2026-11-20 08:00:00", "2026-11-20 09:00:00")
    assert operations.remembered("key", "hash", "2026-11-20 08:59:59") == {"revision": 5}
    assert operations.remembered("key", "hash", "2026-11-20 09:00:00") is None
    assert operations.remembered("key", "other", "2026-11-20 08:30:00") is None
    assert operations.remembered("other", "hash", "2026-11-20 08:30:00") is None
    operations.remember("key", "plan", "other", {"revision": 6}, "2026-11-20 08:10:00", "2026-11-20 09:10:00")
    assert operations.remembered("key", "hash", "2026-11-20 08:30:00") is None
    assert operations.remembered("key", "other", "2026-11-20 08:30:00") == {"revision": 6}
    operations.remember("new", "plan", "hash", {}, "2026-11-20 10:00:00", "2026-11-20 11:00:00")
    assert stores.connection.exec_driver_sql("SELECT operation_key FROM timing_idempotency").all() == [
        ("new",)
    ]


def test_operations_are_logged(stores: Stores) -> None:
    stores.operations.log(
        Operation("plan_week", ANNA, {"seed": 7}, {"sends": 3}, 1.5, "success", "2026-11-20 08:00:00")
    )
    assert stores.connection.exec_driver_sql(
        "SELECT operation_type, creator_id, operation_timestamp, input_params, output_result, "
        "execution_time_ms, status "
        "FROM timing_operation_log"
    ).all() == [("plan_week", "anna", "2026-11-20 08:00:00", '{"seed": 7}', '{"sends": 3}', 1.5, "success")]
