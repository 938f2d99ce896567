"""The look can be set, follows zoom and scheme, and brings its own fonts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFontInfo, QFontMetrics, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from eros_desktop.ui.icons import icon
from eros_desktop.ui.sheet import SHEET
from eros_desktop.ui.theme import ZOOM_STEPS, Scheme, Theme, style_sheet
from eros_desktop.ui.tones import DARK, LIGHT


@pytest.mark.styled
def test_the_scheme_turns_the_whole_application(theme: Theme, looks: QApplication) -> None:
    theme.set_scheme(Scheme.DARK)
    assert looks.palette().color(QPalette.ColorRole.Window).name() == DARK.window
    theme.set_scheme(Scheme.LIGHT)
    assert looks.palette().color(QPalette.ColorRole.Window).name() == LIGHT.window
    assert LIGHT.surface in looks.styleSheet()


def test_the_bundled_font_is_used(theme: Theme) -> None:
    assert QFontInfo(theme.font()).family() == "Inter"
    assert theme.font("title").pixelSize() == 20


def test_figures_have_one_width(theme: Theme) -> None:
    metrics = QFontMetrics(theme.font())
    assert metrics.horizontalAdvance("11111") == metrics.horizontalAdvance("08642")


def test_zoom_moves_in_steps_and_stops_at_the_ends(theme: Theme) -> None:
    theme.zoom_by(1)
    assert (theme.zoom, theme.font().pixelSize()) == (110, 14)
    theme.zoom_by(99)
    assert theme.zoom == ZOOM_STEPS[-1]
    theme.zoom_by(-99)
    assert theme.zoom == ZOOM_STEPS[0]
    theme.set_zoom(104)
    assert theme.zoom == 100


def test_the_sheet_is_short_and_fully_filled_in() -> None:
    assert SHEET.count("\n") < 100
    assert "$" not in style_sheet(DARK, 125)


def test_icons_take_the_colour_of_text_and_of_states(theme: Theme) -> None:
    def ink(mode: QIcon.Mode) -> set[str]:
        picture = icon("circle-check").pixmap(64, mode).toImage()
        solid = [picture.pixelColor(x, y) for x in range(64) for y in range(64)]
        return {colour.name() for colour in solid if colour.alpha() == 255}

    assert LIGHT.text in ink(QIcon.Mode.Normal)
    assert LIGHT.muted in ink(QIcon.Mode.Disabled)
    theme.set_scheme(Scheme.DARK)
    assert DARK.text in ink(QIcon.Mode.Normal)


def test_an_unknown_icon_is_a_bug_that_shows() -> None:
    with pytest.raises(FileNotFoundError, match="no icon 'unicorn'"):
        icon("unicorn")


def test_what_was_remembered_is_worn_and_nonsense_is_not(theme: Theme) -> None:
    theme.wear("dark", 125)
    assert (theme.scheme, theme.zoom) == (Scheme.DARK, 125)
    theme.wear("plaid", 125)
    assert theme.scheme is Scheme.DARK


def test_who_follows_the_look_is_left_alone_when_gone(theme: Theme, looks: QApplication) -> None:
    owner, seen = QObject(), []
    theme.follow(owner, lambda: seen.append(theme.zoom))
    theme.set_zoom(125)
    owner.deleteLater()
    looks.sendPostedEvents(owner, QEvent.Type.DeferredDelete)
    theme.set_zoom(100)
    assert seen == [125]
