"""The import wizard over fakes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from eros_desktop.ui.imports.wizard import ImportWizard
from eros_desktop.ui.theme import Theme
from tests.support.fake_data import Imports
from tests.support.fake_services import FakeServices
from tests.support.sync_runner import SyncRunner

LIST, OTHER, OLD = Path("list.csv"), Path("other.csv"), Path("old.db")


@pytest.fixture
def imports(services: FakeServices) -> Imports:
    return services.imports


@pytest.fixture
def wizard(qtbot: QtBot, theme: Theme, runner: SyncRunner, services: FakeServices) -> Iterator[ImportWizard]:
    made = ImportWizard(services, runner, theme)  # type: ignore[arg-type]  # a fake bundle
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def texts(panel: QWidget) -> str:
    """Every label in view, a line each."""
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.text())
