"""The demo in German: nothing of what the code says in English is left anywhere in the window."""

from __future__ import annotations

import re
import runpy
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTabBar, QTableView, QWidget
from pytestqt.qtbot import QtBot

from eros_desktop.app import paths
from eros_desktop.app.run import Started, start
from eros_desktop.services.templates.banks import BANKS
from eros_desktop.ui.languages import SETTING, SYSTEM
from eros_desktop.ui.panes import PANES
from eros_desktop.ui.plan.pane import PlanPane
from eros_desktop.ui.rendering import settle
from eros_desktop.ui.window_state import PROGRAM_FILE_NAME, WindowState
from tests.support.demo import TODAY, planned_folder, rows
from tests.support.repository import ROOT

TOOL = runpy.run_path(str(ROOT / "packaging" / "translations.py"))
SAID = ("text", "title", "toolTip", "accessibleName", "windowTitle", "placeholderText")
SHOWN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
MOST_ROWS = 12
SHORTEST = 9
"""Of a piece that tells English from a name or a chance."""


def english() -> frozenset[str]:
    """What stands between the values of every text and sentence, in at least two words."""
    (file,) = TOOL["files"]()
    found = set[str]()
    for context in ("", TOOL["SENTENCES"]):
        for text, told in TOOL["translations"](file, context).items():
            pieces = [piece.strip() for piece in re.split(r"\{\w*\}", text)]
            found.update(
                piece for piece in pieces if " " in piece and len(piece) >= SHORTEST and piece not in told
            )
    return frozenset(found)


def written(folder: Path) -> tuple[str, ...]:
    """The beginning of every text that people wrote: captions and templates."""
    texts = [text for (text,) in rows(folder, "SELECT caption_text FROM caption_bank")]
    for bank in BANKS:
        texts += [one for row in rows(folder, f'SELECT * FROM "{bank.key}"') for one in row]
    return tuple(" ".join(text.split())[:24] for text in texts if isinstance(text, str) and " " in text)


def shown(root: QWidget) -> Iterator[str]:
    """Every text of a widget and those in it, also of headers, cells and actions."""
    for widget in (root, *root.findChildren(QWidget)):
        yield from _said(widget)
        if isinstance(widget, QTabBar):
            yield from map(widget.tabText, range(widget.count()))
        if isinstance(widget, QAbstractItemView):
            yield from _cells(widget)
    for action in root.findChildren(QAction):
        yield from (action.text(), action.toolTip())


def _said(widget: QWidget) -> Iterator[str]:
    for name in SAID:
        ask = getattr(widget, name, None)
        with suppress(TypeError):  # one that wants the place of an item
            said = ask() if callable(ask) else None
            if isinstance(said, str):
                yield said


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model, top = view.model(), QModelIndex()
    if model is None:
        return
    columns = model.columnCount(top) if isinstance(view, QTableView) else 1
    for column in range(columns):
        told = [model.headerData(column, Qt.Orientation.Horizontal, role) for role in SHOWN[:2]]
        for row in range(min(model.rowCount(top), MOST_ROWS)):
            told += [model.data(model.index(row, column, top), role) for role in SHOWN]
        yield from (one for one in told if isinstance(one, str))


def left(texts: Iterable[str], pieces: frozenset[str], people: tuple[str, ...]) -> list[str]:
    """Those with English in them that nobody wrote."""
    lines = {" ".join(text.split()) for text in texts}
    return [
        line
        for line in sorted(lines)
        if any(piece in line for piece in pieces) and not any(begin in line for begin in people)
    ]


@pytest.fixture
def german_demo(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[tuple[Started, Path]]:
    program = WindowState(paths.settings_dir(), PROGRAM_FILE_NAME, makes_folder=True)
    program.set(SETTING, "de")
    program.save()
    folder = planned_folder(tmp_path)
    started = start(qapp, folder, today=TODAY)
    started.window.resize(1280, 720)
    settle(started.window)
    yield started, folder
    started.window.close()
    started.stop()
    started.window.deleteLater()
    program.set(SETTING, SYSTEM)
    program.save()


def test_no_english_is_left_in_a_german_window(german_demo: tuple[Started, Path]) -> None:
    started, folder = german_demo
    window, pieces, people = started.window, english(), written(folder)
    assert len(pieces) > 1500
    assert left(["Nothing was changed; reload the week."], pieces, people)
    assert window.desk is not None
    found = []
    for spec in PANES:
        window.go_to(spec.key)
        settle(window)
        pane = window.desk.panes[spec.key]
        if isinstance(pane, PlanPane):
            pane.canvas.select_items((pane.list.model.rows[0].item_id,))
            settle(window)
        found += left(shown(window), pieces, people)
        for bar in pane.findChildren(QTabBar):
            for page in range(1, bar.count()):
                bar.setCurrentIndex(page)
                settle(window)
                found += left(shown(pane), pieces, people)
    assert found == []
