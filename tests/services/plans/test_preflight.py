"""What is said before a week although it is planned (domain.md 5.8)."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.demo import WEEK, execute, opened, shipped_demo

NO_PERSONA = "The creator has no persona, so the persona part of every score is 50."


@pytest.mark.parametrize("kind", [None, "flirty_playful"])
def test_a_missing_persona_is_said_where_it_makes_every_persona_part_50(
    tmp_path: Path, kind: str | None
) -> None:
    """The kind of persona of the creator's own row is enough to tell captions apart (domain.md 5.5)."""
    folder = shipped_demo(tmp_path / "demo")
    execute(folder, "DELETE FROM personas WHERE creator_id = 'demo01'")
    execute(folder, "UPDATE creators SET persona_type = ? WHERE creator_id = 'demo01'", kind)
    with opened(folder) as workspace:
        (plan,) = workspace.services.plans.generate(["demo01"], WEEK, dry_run=True).plans
    parts = {send.score_parts.persona for send in plan.sends if send.score_parts is not None}
    assert (NO_PERSONA in plan.warnings) is (kind is None)
    assert (parts == {50.0}) is (kind is None)
