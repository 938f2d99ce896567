"""The Creators pane over fakes, with a runner that works at once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from eros_desktop.ui.context import PaneContext
from eros_desktop.ui.creators.pane import CreatorsPane
from tests.support.fake_creators import CreatorWork
from tests.support.fake_services import FakeServices


@pytest.fixture
def pane(qtbot: QtBot, pane_context: PaneContext) -> Iterator[CreatorsPane]:
    made = CreatorsPane(pane_context)
    pane_context.actions.add(made.specs, made.handlers(), made)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    made.reload()
    yield made
    made.leave()


@pytest.fixture
def work(services: FakeServices) -> CreatorWork:
    return services.creator_work.work
