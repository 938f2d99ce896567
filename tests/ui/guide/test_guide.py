"""The guide: pages that exist, links that lead somewhere, keys that are true, nothing from outside."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFontMetricsF, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eros_desktop.ui.actions.specs import ActionSpec
from eros_desktop.ui.frame_actions import go_specs
from eros_desktop.ui.guide.pages import PAGES, page, pages, with_keys
from eros_desktop.ui.guide.window import GuideWindow, slug_of
from eros_desktop.ui.main_window import MainWindow
from eros_desktop.ui.panes import PANES
from eros_desktop.ui.theme import Theme
from tests.support.repository import ROOT

FOLDER = ROOT / "resources" / "help"
LANGUAGES = sorted({file.parent for file in FOLDER.rglob("*.md")})


ALL = [pytest.param(file, id=str(file.relative_to(FOLDER).with_suffix(""))) for file in FOLDER.rglob("*.md")]
LINK = re.compile(r"\[[^\]]+\]\(([^)]*)\)")


def headings(markdown: str) -> set[str]:
    return {slug_of(line.lstrip("# ")) for line in markdown.splitlines() if line.startswith("#")}


def test_every_page_has_its_file_and_every_file_its_place() -> None:
    for folder in LANGUAGES:
        assert {file.stem for file in folder.glob("*.md")} == set(PAGES)


def test_every_pane_has_its_page() -> None:
    assert {spec.key for spec in PANES} <= set(PAGES)


@pytest.mark.parametrize("file", ALL)
def test_links_lead_to_pages_and_headings_that_exist(file: Path) -> None:
    for address in LINK.findall(file.read_text("utf-8")):
        target, _, heading = address.partition("#")
        other = file.parent / (target or file.name)
        assert other.is_file(), address
        assert not heading or heading in headings(other.read_text("utf-8")), address


@pytest.mark.parametrize("file", ALL)
def test_pages_are_short_and_begin_with_their_title(file: Path) -> None:
    text = file.read_text("utf-8")
    assert re.match(r"# \S", text)
    assert len(text.split()) < 700
    assert "http" not in text


@pytest.fixture(scope="module")
def specs() -> dict[str, ActionSpec]:
    """Every action of the program, without a window."""
    from eros_desktop.ui.actions.specs import WINDOW_ACTIONS
    from eros_desktop.ui.activity.pane import ActivityPane
    from eros_desktop.ui.analytics.pane import AnalyticsPane
    from eros_desktop.ui.captions.pane import CaptionsPane
    from eros_desktop.ui.creators.pane import CreatorsPane
    from eros_desktop.ui.data.pane import DataPane
    from eros_desktop.ui.plan.pane import PlanPane
    from eros_desktop.ui.templates.pane import TemplatesPane

    found = [*WINDOW_ACTIONS, *go_specs(PANES)]
    panes = (PlanPane, CreatorsPane, CaptionsPane, AnalyticsPane, TemplatesPane, DataPane, ActivityPane)
    for pane in panes:
        found += pane.specs
    return {spec.key: spec for spec in found}


@pytest.mark.parametrize("file", ALL)
def test_keys_named_in_a_page_are_those_of_the_actions(file: Path, specs: dict[str, ActionSpec]) -> None:
    for key, keys in re.findall(r"\{key (\w+) ([^}]+)\}", file.read_text("utf-8")):
        assert key in specs, key
        assert specs[key].shortcut == keys


def test_keys_of_ones_own_stand_in_the_page() -> None:
    text = "Press {key generate Ctrl+G} or {key lock L} or {key gone F9}."
    own = {"generate": "F8", "lock": ""}
    assert with_keys(text, own.get) == "Press **F8** or – or **F9**."


@pytest.fixture
def guide(qtbot: QtBot, looks: QApplication, frame: MainWindow) -> Iterator[GuideWindow]:
    made = GuideWindow(frame.theme, frame.own_actions.keys_of, frame)
    yield made
    made.close()


def test_headings_are_of_the_type_scale(guide: GuideWindow, theme: Theme) -> None:
    guide.open_page("plan")
    document = guide.reader.document()
    document.setTextWidth(600)
    for block in map(document.findBlockByNumber, range(document.blockCount())):
        role = {1: "title", 2: "heading"}.get(block.blockFormat().headingLevel(), "body")
        written = block.layout().lineAt(0).ascent()
        assert written == pytest.approx(QFontMetricsF(theme.font(role)).ascent(), abs=1), block.text()


def test_a_link_opens_a_page_at_its_heading(guide: GuideWindow) -> None:
    guide.open_page("plan")
    guide.reader.anchorClicked.emit(QUrl("import.md#rows-that-cannot-be-used"))
    assert guide.current == "import"
    assert guide.reader.verticalScrollBar().value() > 0


def test_an_address_of_the_world_leads_nowhere(guide: GuideWindow) -> None:
    guide.open_page("plan")
    for address in ("https://example.test/plan.md", "file:///etc/hostname", "nowhere.md"):
        guide.reader.anchorClicked.emit(QUrl(address))
        assert guide.current == "plan"
    assert (
        guide.reader.loadResource(int(QTextDocument.ResourceType.ImageResource.value), QUrl("x.png")) is None
    )


def test_words_narrow_the_pages_and_an_unknown_page_is_the_first(guide: GuideWindow) -> None:
    guide.search.setText("quarantine")
    shown = [guide.list.item(row).text() for row in range(guide.list.count())]
    assert shown == [one.title for one in pages() if "quarantine" in one.markdown]
    guide.search.setText("xyzzy")
    assert guide.list.count() == 0
    guide.open_page("no such page")
    assert guide.current == PAGES[0]


def test_help_opens_at_the_page_of_the_pane_in_view(whole: MainWindow) -> None:
    for spec in PANES:
        whole.go_to(spec.key)
        whole.actions_set["guide"].trigger()
        guide = whole.own_actions.guide
        assert guide is not None
        assert guide.current == spec.key
        found = page(spec.key)
        assert found is not None
        assert guide.reader.accessibleName() == found.title
        guide.close()
