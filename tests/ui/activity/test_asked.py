"""The filters of the Activity pane are remembered per workspace."""

from __future__ import annotations

from pathlib import Path

import pytest

from eros_desktop.services.activity.entries import ActivityQuery
from eros_desktop.ui.activity.asked import remember, remembered
from eros_desktop.ui.activity.pane import ActivityPane
from eros_desktop.ui.window_state import WindowState
from tests.ui.activity.conftest import ATLAS

QUERIES = (
    ActivityQuery(),
    ActivityQuery(frozenset({"week", "import"}), frozenset({"failed"}), ATLAS, 7, "ppv"),
)


@pytest.mark.parametrize("query", QUERIES)
def test_what_was_asked_comes_back_from_the_file(query: ActivityQuery, tmp_path: Path) -> None:
    state = WindowState(tmp_path)
    remember(state, query)
    state.save()
    assert remembered(WindowState(tmp_path)) == query


def test_what_cannot_be_read_asks_for_nothing() -> None:
    state = WindowState()
    state.set("activity.query", {"kinds": 3, "outcomes": ["lost"], "days": "x", "words": None})
    assert remembered(state) == ActivityQuery()


def test_a_filter_chosen_in_the_pane_is_remembered(pane: ActivityPane) -> None:
    pane.bar.field.setText("caption")
    assert remembered(pane.context.state).words == "caption"
