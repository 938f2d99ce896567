"""What a card says in the room it has."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from eros_desktop.ui.plan.easel import Easel
from eros_desktop.ui.plan.paint_cards import CardPainter
from eros_desktop.ui.plan.pane import PlanPane
from eros_desktop.ui.theme import Theme

HEIGHT = 74.0


@pytest.mark.parametrize("width", [52.0, 64.0, 110.0, 240.0])
def test_a_card_of_any_width_shows_its_category_time_and_price(
    pane: PlanPane, theme: Theme, width: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = next(row for row in pane.list.model.rows if row.send.price_cents == 2_500)
    icons: list[str] = []
    texts: dict[str, QRectF] = {}
    monkeypatch.setattr(Easel, "icon", lambda _self, _painter, name, *_rest: icons.append(name))
    monkeypatch.setattr(
        Easel, "write", lambda _self, _painter, area, text, *_rest: texts.update({text: QRectF(area)})
    )
    image = QImage(300, 100, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    CardPainter(Easel(theme)).paint_card(painter, QRectF(0, 0, width, HEIGHT), row, chosen=False)
    painter.end()
    assert theme.tones.categories[row.send.category].icon in icons
    clock, price = texts[f"{row.send.at:%H:%M}"], texts["$25"]
    assert clock.right() <= width
    assert price.right() <= width
    assert not clock.intersects(price)


@pytest.mark.parametrize(("width", "shown"), [(47.0, "%H:%M"), (44.0, ":%M"), (60.0, "%H:%M")])
def test_a_narrow_card_of_one_line_shows_category_and_time(
    pane: PlanPane, theme: Theme, width: float, shown: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = next(row for row in pane.list.model.rows if row.send.price_cents == 2_500)
    icons: list[str] = []
    texts: dict[str, QRectF] = {}
    monkeypatch.setattr(Easel, "icon", lambda _self, _painter, name, *_rest: icons.append(name))
    monkeypatch.setattr(
        Easel, "write", lambda _self, _painter, area, text, *_rest: texts.update({text: QRectF(area)})
    )
    easel = Easel(theme)
    monkeypatch.setattr(Easel, "width", lambda _self, text, _font: 6.2 * len(text))
    image = QImage(300, 100, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    CardPainter(easel).paint_card(painter, QRectF(0, 0, width, 18.0), row, chosen=False)
    painter.end()
    assert icons == [theme.tones.categories[row.send.category].icon]
    clock = texts[f"{row.send.at:{shown}}"]
    assert clock.right() <= width
    assert clock.width() >= 6.2 * len(f"{row.send.at:{shown}}")
    assert row.words in row.about
    assert "$25" in row.about
