"""A keystroke over the whole bank stays unnoticed."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eros_desktop.ui.captions.columns import caption_columns
from eros_desktop.ui.captions.filters import FoundCaption, first_holding, holding, prepare
from eros_desktop.ui.models.table_model import TableModel
from eros_desktop.ui.widgets.table import Table
from eros_desktop.ui.window_state import WindowState
from tests.support.fake_services import caption_rows

BANK = 59_405
SMOKE_SECONDS = 0.5
"""Ten times the goal of 50 ms: this only catches a filter that has gone quadratic or through data()."""


def test_filtering_the_whole_bank_asks_no_cell(
    qtbot: QtBot, looks: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    table: Table[FoundCaption] = Table(
        "Captions", caption_columns(), lambda one: one.row.caption_id, WindowState()
    )
    qtbot.addWidget(table)
    table.set_rows(prepare(caption_rows(BANK)))
    asked: list[object] = []
    monkeypatch.setattr(TableModel, "data", lambda _model, index, _role=0: asked.append(index))
    began = time.perf_counter()
    table.model.set_filter(lambda rows: holding(rows, "coast week"))
    assert time.perf_counter() - began < SMOKE_SECONDS
    assert len(table.model.rows) == 9901
    assert asked == []


class Watched(list[FoundCaption]):
    """Counts how many rows were looked at."""

    looked_at = 0

    def __iter__(self) -> Iterator[FoundCaption]:
        for one in list.__iter__(self):
            self.looked_at += 1
            yield one


def test_the_first_matches_are_found_without_looking_at_the_rest() -> None:
    rows = Watched(prepare(caption_rows(50)))
    found = first_holding(rows, "outfit studio", 2)
    assert [one.row.caption_id for one in found] == ["C00000", "C00006"]
    assert rows.looked_at == 7
