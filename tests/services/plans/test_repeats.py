"""An answer is only given again while nothing it was made from has changed (domain.md 10.4)."""

from __future__ import annotations

from pathlib import Path

import pytest

from eros_desktop.store.database import FILE_NAME
from tests.support.demo import WEEK, execute, opened, shipped_demo


@pytest.fixture(scope="module")
def planned_file(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The demo in which one creator has a week."""
    folder = shipped_demo(tmp_path_factory.mktemp("planned"))
    with opened(folder) as workspace:
        assert workspace.services.plans.generate(["demo01"], WEEK).plans
    return (folder / FILE_NAME).read_bytes()


@pytest.mark.parametrize(
    ("change", "is_remembered"),
    [
        (None, True),
        ("UPDATE creator_feature_flags SET ppv_followup_enabled = 0 WHERE creator_id = 'demo01'", False),
        ("UPDATE vault_matrix SET quantity = quantity + 1 WHERE creator_id = 'demo01'", False),
        (
            "UPDATE creators SET current_active_fans = current_active_fans + 1 WHERE creator_id = 'demo01'",
            False,
        ),
        (
            "INSERT INTO volume_overrides (creator_id, start_date, end_date, volume_level) "
            "VALUES ('demo01', '2000-01-01', '2100-01-01', 5)",
            False,
        ),
    ],
)
def test_a_change_from_outside_is_met_by_a_new_answer(
    planned_file: bytes, tmp_path: Path, change: str | None, is_remembered: bool
) -> None:
    (tmp_path / FILE_NAME).write_bytes(planned_file)
    if change is not None:
        execute(tmp_path, change)
    with opened(tmp_path) as workspace:
        again = workspace.services.plans.generate(["demo01"], WEEK, replace=True)
    assert again.remembered is is_remembered
