"""A captioned week in memory for the formats, and the formats as they ship."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from eros_desktop.app.paths import resources_dir
from eros_desktop.domain.schedule.judge import judge
from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.services.exports.formats import ExportFormat, format_named, load_formats
from eros_desktop.services.exports.outgoing import Outgoing, Piece, Wishes
from tests.support.builders_schedule import context, good_week

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
Write = Callable[..., list[Piece]]


@pytest.fixture(scope="session")
def shipped() -> Callable[[str], ExportFormat]:
    """A format by its key."""
    formats = load_formats(resources_dir())
    return lambda key: format_named(formats, key)


@pytest.fixture(scope="session")
def week() -> WeekPlan:
    """51 captioned sends of one creator, judged."""
    plan = good_week()
    sends = tuple(
        replace(send, caption_text=f"Text {send.item_id}, with “quotes”; a comma\nand a second line ✨")
        for send in plan.sends
    )
    plan = replace(plan, sends=sends)
    return replace(plan, validation=judge(plan, context(plan=plan)))


@pytest.fixture(scope="session")
def write(shipped: Callable[[str], ExportFormat]) -> Write:
    """Writes one week in a format and reads it back, as the service does."""

    def written(key: str, plan: WeekPlan, **wishes: object) -> list[Piece]:
        made = Wishes(**{"now": NOW, **wishes})  # type: ignore[arg-type]
        return shipped(key).write([Outgoing(plan, plan)], made)

    return written
