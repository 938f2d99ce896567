"""The banner says it once, keeps it, and lets its details be copied."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eros_desktop.ui.theme import Scheme, Theme
from eros_desktop.ui.widgets.banner import HISTORY_LENGTH, Banner, Notice


@pytest.fixture
def banner(qtbot: QtBot, theme: Theme) -> Banner:
    made = Banner(theme)
    qtbot.addWidget(made)
    return made


def test_the_latest_notice_is_in_view_until_it_is_closed(banner: Banner) -> None:
    banner.info("First")
    banner.error("Second", "trace")
    assert banner.notice == Notice("error", "Second", "trace")
    banner._close.click()
    assert banner.notice is None


def test_what_was_said_can_be_read_again(banner: Banner) -> None:
    for number in range(HISTORY_LENGTH + 5):
        banner.success(f"Saved {number}")
    assert len(banner.history) == HISTORY_LENGTH
    assert banner.history[-1].text == f"Saved {HISTORY_LENGTH + 4}"


def test_details_are_copied_as_plain_text(banner: Banner) -> None:
    banner.warn("The vault is <b>empty</b>.", "NO_VAULT_MATRIX")
    banner._copy.click()
    assert QApplication.clipboard().text() == "The vault is <b>empty</b>.\nNO_VAULT_MATRIX"
    assert not QApplication.clipboard().mimeData().hasHtml()


def test_a_notice_may_offer_one_thing_to_do(banner: Banner) -> None:
    done = []
    banner.show_notice(Notice("warning", "Busy", "", "Open read-only", lambda: done.append(True)))
    banner._act.click()
    assert done == [True]
    assert banner.notice is None


def test_the_fill_follows_level_and_theme(banner: Banner, theme: Theme) -> None:
    banner.error("Broken")
    assert banner.property("role") == "error"
    theme.set_scheme(Scheme.DARK)
    banner.info("Fine")
    assert banner.property("role") == "info"
