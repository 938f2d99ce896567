"""The Data pane over fakes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from eros_desktop.ui.context import PaneContext
from eros_desktop.ui.data.pane import DataPane
from tests.support.fake_data import DataServices
from tests.support.fake_services import FakeServices


@pytest.fixture
def data(services: FakeServices) -> DataServices:
    return services.data


@pytest.fixture
def pane(qtbot: QtBot, pane_context: PaneContext, reopened: list[tuple[str, str]]) -> Iterator[DataPane]:
    def reopen(work: object, name: str, said: str) -> None:
        work(None)  # type: ignore[operator]  # the work of a restore
        reopened.append((name, said))

    made = DataPane(replace(pane_context, reopen=reopen))
    pane_context.actions.add(made.specs, made.handlers(), made)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    made.reload()
    yield made
    made.leave()


@pytest.fixture
def reopened() -> list[tuple[str, str]]:
    """What was done with the workspace closed."""
    return []


def texts(widget: QWidget) -> str:
    """Every label in view, a line each."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.text())
