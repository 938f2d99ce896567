"""A caption is text, whatever it looks like (reliability.md F77)."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from eros_desktop.ui.captions.pane import CaptionsPane
from eros_desktop.ui.main_window import MainWindow
from eros_desktop.ui.widgets.plain import plain_label, plain_tooltip
from tests.support.fake_captions import Facts
from tests.support.fake_services import FakeServices
from tests.support.repository import PACKAGE, name, python_files

HOSTILE = (
    "<b>Bold</b> <img src='file:///etc/hostname'>",
    "first line\n<i>second line</i>",
    "<a href='https://example.test'>click</a>",
    "&lt;already escaped&gt; & more",
    "<!doctype html><h1>Big</h1>",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_label_shows_the_text_itself(looks: QApplication, text: str) -> None:
    label = plain_label(text)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == text


@pytest.mark.parametrize("text", HOSTILE)
def test_a_tooltip_reads_back_as_the_text_itself(looks: QApplication, text: str) -> None:
    document = QTextDocument()
    document.setHtml(plain_tooltip(text))
    assert document.toPlainText().replace("\u2028", "\n").strip() == text
    assert "<a " not in document.toHtml()
    assert "<img" not in document.toHtml()


def test_no_label_of_the_whole_window_guesses_markup(
    frame: MainWindow, services: FakeServices, tmp_path: Path
) -> None:
    from eros_desktop.ui.window_state import WindowState

    services.bank.bank.rows = {f"C{at}": Facts(f"C{at}", text) for at, text in enumerate(HOSTILE)}
    frame.attach(services, tmp_path, WindowState(tmp_path))  # type: ignore[arg-type]  # a fake bundle
    frame.banner.error(HOSTILE[0])
    frame.go_to("captions")
    assert frame.desk is not None
    pane = frame.desk.panes["captions"]
    assert isinstance(pane, CaptionsPane)
    pane.table.select_key("C1")
    assert pane.detail.editor.text.text() == HOSTILE[1]
    mine = [label for label in frame.findChildren(QLabel) if label.text()]
    assert mine
    assert [label.text() for label in mine if label.textFormat() is not Qt.TextFormat.PlainText] == []


@pytest.mark.parametrize("path", python_files(PACKAGE / "ui"), ids=name)
def test_labels_and_message_boxes_are_only_made_by_the_helper(path: Path) -> None:
    if path.name != "plain.py":
        assert not re.search(
            r"\b(QLabel|QMessageBox|QErrorMessage|QTextBrowser|QWhatsThis)\(", path.read_text("utf-8")
        )


def test_the_search_for_labels_finds_them() -> None:
    assert re.search(r"\bQLabel\(", (PACKAGE / "ui" / "widgets" / "plain.py").read_text("utf-8"))
    assert issubclass(QLabel, QWidget)
