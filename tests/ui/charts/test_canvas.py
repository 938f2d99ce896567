"""The widget that draws a picture: pointing, choosing, reading with the keyboard, other looks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eros_desktop.ui.charts.canvas import ChartCanvas
from eros_desktop.ui.charts.legend import Legend
from eros_desktop.ui.charts.picture import Axis, Bars, Cells, Dots, Key, Line, Picture, Spot, Word
from eros_desktop.ui.theme import Scheme, Theme
from eros_desktop.ui.tones import DARK, LIGHT

PICTURE = Picture(
    across=Axis(0, 4, ((0.5, "one"), (1.5, "two")), "Things"),
    up=Axis(0, 10, ((0.0, "0"), (10.0, "10")), has_grid=True),
    bars=(
        Bars("revenue", [0.0], [1.0], [0.0], [8.0]),
        Bars("engagement", [1.0], [2.0], [0.0], [8.0], "hatched"),
    ),
    cells=(Cells("accent", [3.0], [5.0], [1.0]),),
    lines=(Line("text", [0.5, 1.5], [8.0, 8.0], is_dashed=True),),
    dots=(Dots("accent", [2.5], [2.0], "diamond"), Dots("muted", [2.5], [8.0], "ring")),
    words=(Word(2.1, 5.0, "<b>a word", room=1.0),),
    spots=(
        Spot(0, 0, 1, 10, "the <b>first</b>", pick="one"),
        Spot(1, 0, 2, 10, "the second", is_chosen=True),
    ),
)


@pytest.fixture
def canvas(qtbot: QtBot, theme: Theme) -> ChartCanvas:
    made = ChartCanvas("A chart", theme)
    qtbot.addWidget(made)
    made.describe("A chart: it rises", "in dollars")
    made.resize(400, 300)
    made.show_picture(PICTURE)
    made.show()
    QApplication.processEvents()
    return made


def place(canvas: ChartCanvas, x: float, y: float) -> QPoint:
    found: QPoint = canvas.mapFromScene(canvas._box.mapViewToScene(QPointF(x, y)))
    return found


def picture_of(canvas: ChartCanvas) -> QImage:
    return canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def test_bars_stand_where_their_numbers_say(canvas: ChartCanvas) -> None:
    image, ratio = picture_of(canvas), canvas.devicePixelRatioF()
    ink = QColor(LIGHT.categories["revenue"].solid).rgb()

    def colour(x: float, y: float) -> int:
        at = place(canvas, x, y)
        return image.pixel(round(at.x() * ratio), round(at.y() * ratio))

    assert colour(0.25, 4.0) == ink
    assert colour(0.25, 9.0) == QColor(LIGHT.surface).rgb()
    assert colour(3.5, 5.5) == QColor(LIGHT.accent).rgb()


def test_the_pointer_reads_a_place_and_a_click_chooses_it(qtbot: QtBot, canvas: ChartCanvas) -> None:
    qtbot.mouseMove(canvas.viewport(), place(canvas, 0.5, 5))
    assert canvas.spot is PICTURE.spots[0]
    with qtbot.waitSignal(canvas.picked) as told:
        qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=place(canvas, 0.5, 5))
    assert told.args == ["one"]
    with qtbot.assertNotEmitted(canvas.picked):
        qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=place(canvas, 1.5, 5))
        qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=place(canvas, 3.9, 9.9))


def test_arrow_keys_read_and_enter_chooses(qtbot: QtBot, canvas: ChartCanvas) -> None:
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.accessibleDescription() == "the <b>first</b>"
    with qtbot.waitSignal(canvas.picked):
        qtbot.keyClick(canvas, Qt.Key.Key_Return)
    qtbot.keyClick(canvas, Qt.Key.Key_End)
    assert canvas.spot is PICTURE.spots[1]
    qtbot.keyClick(canvas, Qt.Key.Key_Left)
    assert canvas.spot is PICTURE.spots[0]
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert (canvas.spot, canvas.accessibleDescription()) == (None, "in dollars")


def test_the_wheel_belongs_to_the_page(canvas: ChartCanvas) -> None:
    event = QWheelEvent(
        QPointF(100, 100), QPointF(100, 100), QPoint(0, 0), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    event.accept()
    canvas.wheelEvent(event)
    assert not event.isAccepted()


def test_another_picture_takes_the_place_of_the_first(canvas: ChartCanvas) -> None:
    canvas._point_at(1)
    canvas.show_picture(Picture(Axis(0, 1), Axis(0, 1), is_top_down=True))
    assert canvas.spot is None
    assert canvas._items == []


@pytest.mark.styled
def test_the_scheme_and_the_zoom_reach_the_chart(canvas: ChartCanvas, theme: Theme) -> None:
    width = canvas._left.width()
    theme.set_scheme(Scheme.DARK)
    theme.set_zoom(200)
    canvas.show_picture(PICTURE)
    QApplication.processEvents()
    image = picture_of(canvas)
    assert image.pixel(image.width() - 3, 3) == QColor(DARK.surface).rgb()
    assert canvas._left.width() > 1.5 * width


def test_every_mark_has_a_swatch_and_entries_with_a_pick_are_buttons(qtbot: QtBot, theme: Theme) -> None:
    legend = Legend(theme)
    qtbot.addWidget(legend)
    shapes = (
        "bar",
        "hatched",
        "dotted",
        "line",
        "dashes",
        "dot",
        "ring",
        "diamond",
        "cell",
        "outline",
        "rank",
    )
    legend.show_keys([Key(shape, "accent", shape) for shape in shapes])
    assert len(legend.entries) == len(shapes)
    legend.show_keys([Key("R & D", "revenue", "bar", pick="revenue", is_chosen=True)])
    (button,) = legend.entries
    with qtbot.waitSignal(legend.picked) as told:
        button.click()  # type: ignore[attr-defined]  # a button
    assert told.args == ["revenue"]
    assert button.accessibleName() == "Only R & D"
    legend.show_keys([])
    assert legend.isHidden()
