"""The waterfall's rows agree with the result; tried figures are asked for one at a time and never stored."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eros_desktop.domain.volume.document import volume_result_to_dict
from eros_desktop.domain.volume.values import VolumeOverride
from eros_desktop.domain.volume.waterfall import waterfall
from eros_desktop.domain.volume.what_if import WhatIf
from eros_desktop.domain.weeks import Week
from eros_desktop.ui.context import PaneContext
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.volume.fall import WaterfallView
from eros_desktop.ui.volume.figures import Figure, FigureRow
from eros_desktop.ui.volume.reading import VolumeReading
from eros_desktop.ui.volume.telling import difference, lines
from eros_desktop.ui.volume.trail import cells, summary
from tests.support.builders_volume import volume
from tests.support.fake_creators import CreatorWork, Desk
from tests.support.fake_services import PEOPLE, TODAY, FakeServices

WEEK = Week.after(TODAY)


@pytest.mark.styled
def test_each_row_is_drawn_from_where_the_one_before_ended(qtbot: QtBot, theme: Theme) -> None:
    result = volume(saturation_score=75.0, content_category="explicit", override=VolumeOverride(level=1))
    document = volume_result_to_dict(result)
    view = WaterfallView(theme, "Steps")
    qtbot.addWidget(view)
    view.resize(400, 600)
    view.show()
    found = view.show_document(document)
    assert found is not None
    assert found.week.per_week == result.total_weekly_volume
    rows = [row for row in view.rows if not row.isHidden()]
    assert len(rows) == 12
    level = found.base.total
    for row, stage in zip(rows[1:-1], found.stages, strict=True):
        ends = sorted((level, stage.after.total))
        assert row.bar_edges() == pytest.approx([end / found.highest for end in ends])
        level = stage.after.total
    assert rows[-1].bar_edges() == (0.0, level / found.highest)
    total = result.total_weekly_volume + 7 * result.followup_per_day
    assert rows[-1].accessibleName().startswith(f"The week. {total} a week")
    assert all(row.height() >= 40 for row in rows)
    assert view.height() == sum(row.height() for row in rows)


def test_the_arrow_keys_walk_through_the_rows_and_tell_of_each(qtbot: QtBot, theme: Theme) -> None:
    view = WaterfallView(theme, "Steps")
    qtbot.addWidget(view)
    view.show_document(volume_result_to_dict(volume()))
    view.show()
    for key, place in ((Qt.Key.Key_Down, 0), (Qt.Key.Key_Down, 1), (Qt.Key.Key_End, 11), (Qt.Key.Key_Up, 10)):
        qtbot.keyClick(view, key)
        assert view.current == place
        line = view.rows[place].line
        assert line is not None
        assert view.accessibleDescription() == line.about
    view.show_document({})
    assert view.current == -1
    assert all(row.isHidden() for row in view.rows)


def test_texts_say_what_changed_and_why() -> None:
    found = waterfall(volume_result_to_dict(volume(content_category="explicit")))
    assert found is not None
    by_name = {line.name: line for line in lines(found)}
    bump = by_name["bump_multiplier"]
    assert (bump.number, bump.split) == ("+14", "engagement 4 → 6 a day")
    assert "explicit multiplies engagement by 1.5" in bump.reason
    assert by_name["confidence_dampening"].number == "no change"
    worn = waterfall(volume_result_to_dict(volume(saturation_score=90.0)))
    calm = waterfall(volume_result_to_dict(volume()))
    assert worn is not None
    assert calm is not None
    assert difference(calm, calm) == "The week would stay as it is."
    assert f"instead of {calm.week.total} (−" in difference(calm, worn)


def test_a_slider_and_its_number_say_the_same(qtbot: QtBot, theme: Theme) -> None:
    row = FigureRow(Figure("fan_count", "Fans", 0, 60_000, is_curved=True), theme)
    qtbot.addWidget(row.slider)
    qtbot.addWidget(row.number)
    for value in (0, 1, 640, 9_500, 60_000):
        row.set_value(value)
        assert abs(row.value_at(row.place_of(value)) - value) <= max(1, value * 0.02)
    row.set_value(90_000)
    assert row.value == 90_000


@pytest.fixture
def reading(qtbot: QtBot, pane_context: PaneContext) -> VolumeReading:
    made = VolumeReading(pane_context.theme, pane_context.banner, "Steps")
    for part in (made.fall, made.figures, made.trail):
        qtbot.addWidget(part)
    made.attach(pane_context)
    made.read(PEOPLE[0].creator_id, WEEK)
    return made


def test_figures_are_tried_and_put_back(reading: VolumeReading, services: FakeServices) -> None:
    assert reading.card is not None
    usual = waterfall(reading.card.document)
    assert usual is not None
    week = reading.fall.rows[-1]
    before = week.accessibleName()
    reading.figures.rows["saturation"].number.setValue(95)
    assert services.creator_work.work.tries == [WhatIf(saturation=95)]
    assert week.accessibleName() != before
    assert "Tried, not stored." in reading.figures.said.text()
    assert services.creator_work.work.asked == []
    reading.figures.back.click()
    assert week.accessibleName() == before
    assert reading.figures.chosen == WhatIf()


def test_going_back_by_hand_ends_the_trial(reading: VolumeReading, services: FakeServices) -> None:
    number = reading.figures.rows["fan_count"].number
    known = number.value()
    number.setValue(100)
    assert reading.figures.back.isEnabled()
    number.setValue(known)
    assert not reading.figures.back.isEnabled()
    assert len(services.creator_work.work.tries) == 1


def test_a_stored_week_stays_in_view_beside_todays_figures(reading: VolumeReading) -> None:
    stored = volume_result_to_dict(volume(fan_count=100))
    reading.show_stored(stored)
    reading.read(PEOPLE[0].creator_id, WEEK)
    found = waterfall(stored)
    assert found is not None
    assert reading.stored_week == found.week
    assert str(found.week.total) in reading.fall.rows[-1].accessibleName()


def test_the_trail_names_no_figure_it_cannot_stand_for(looks: QApplication) -> None:
    card = Desk(CreatorWork()).card(PEOPLE[0].creator_id, WEEK)
    coming, past = (cells(one) for one in card.trail.forecasts)
    assert coming == ("23 Nov 2026", "77", "1.20", "not measured")
    assert past == ("9 Nov 2026", "70 → 68", "1.00 → 1.10", "+10 %")
    assert "too few weeks" in summary(card.trail.accuracy, 2)
    assert "Planning a week stores" in summary(card.trail.accuracy, 0)
