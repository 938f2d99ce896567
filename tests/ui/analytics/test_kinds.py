"""What each chart says of a board: findings, units, minimums, tables that hold the same numbers."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import numpy as np
import pytest

from eros_desktop.domain.analytics.charts.hours import HourHeat
from eros_desktop.domain.analytics.charts.scope import SendFilter
from eros_desktop.domain.analytics.rates import Totals
from eros_desktop.domain.reference import Reference
from eros_desktop.domain.values import CreatorId
from eros_desktop.services.analytics.board import Board, ChartRequest, Period
from eros_desktop.ui.analytics.charts import CHARTS
from eros_desktop.ui.analytics.drawn import Chart, Drawn, Names, change_words, needed
from eros_desktop.ui.analytics.kinds.forecasts import error_text
from eros_desktop.ui.analytics.saving import cells_of, header_of
from tests.support.fake_charts import Charts, PlanActuals
from tests.support.fake_services import PEOPLE, TODAY

BY_KEY = {chart.key: chart for chart in CHARTS}
EACH = pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.key)


@pytest.fixture
def names(reference: Reference) -> Names:
    return Names(reference, {one.creator_id: one.display_name for one in PEOPLE})


def board(
    creator: str | None = None, *, compared: bool = True, is_empty: bool = False, **chosen: Any
) -> Board:
    request = ChartRequest(
        CreatorId(creator) if creator else None, Period(30), compared, SendFilter(**chosen)
    )
    found = Charts(PEOPLE, TODAY, is_empty=is_empty).board(request)
    weeks = PlanActuals(TODAY, is_empty=is_empty).weeks(request.creator_id, TODAY, TODAY)
    return replace(found, actuals=weeks)


def drawn(key: str, found: Board, names: Names) -> Drawn:
    return BY_KEY[key].draw(found, names)


@EACH
def test_a_chart_tells_its_finding_its_units_its_samples_and_how_far_data_go(
    chart: Chart, names: Names
) -> None:
    found = chart.draw(board(), names)
    assert found.finding
    assert found.finding[0].isupper() or found.finding[0] in "$“0123456789"
    assert not found.finding.endswith(".")
    assert "data until 19 Nov 2026" in found.about
    assert any(unit in found.about for unit in ("$", "scores 0 to 100", "planned sends"))
    assert "{" not in found.finding + found.about + found.change
    assert found.picture is not None
    assert found.picture.spots
    assert all(spot.says for spot in found.picture.spots)
    assert found.rows


@EACH
def test_a_chart_without_data_says_what_is_missing_and_shows_no_number(chart: Chart, names: Names) -> None:
    found = chart.draw(board(is_empty=True), names)
    assert found.picture is None
    assert found.shortage
    assert "{" not in found.shortage


@EACH
def test_the_table_of_a_chart_has_every_value_in_words_and_for_a_file(chart: Chart, names: Names) -> None:
    columns = chart.columns(names)
    found = chart.draw(board(), names)
    assert len({column.key for column in columns}) == len(columns)
    texts = [[column.text(column.value(row)) for column in columns] for row in found.rows]
    assert all(isinstance(text, str) for line in texts for text in line)
    assert len(header_of(columns)) == len(columns)
    cells = cells_of(columns, found.rows)
    assert all(cell is None or isinstance(cell, str | int | float) for line in cells for cell in line)


@EACH
def test_marks_of_different_meaning_differ_in_more_than_colour(chart: Chart, names: Names) -> None:
    picture = chart.draw(board(), names).picture
    assert picture is not None
    looks = [(key.shape, key.tone) for key in picture.keys]
    assert len({shape for shape, _ in looks}) == len(looks)


@pytest.mark.parametrize(
    "key", ["earnings", "hours", "send_types", "contents", "captions", "plans", "forecasts"]
)
def test_what_a_chart_offers_is_a_filter_of_its_own_dimension(key: str, names: Names) -> None:
    picture = drawn(key, board(), names).picture
    assert picture is not None
    dimensions = {spot.pick.dimensions for spot in picture.spots if isinstance(spot.pick, SendFilter)}
    assert len(dimensions) == 1
    spot = picture.spots[0]
    assert isinstance(spot.pick, SendFilter)
    chosen = {name: getattr(spot.pick, name) for name in spot.pick.dimensions}
    again = drawn(key, board(**chosen), names).picture
    assert again is not None
    assert [one.pick for one in again.spots if one.is_chosen] == [spot.pick]


def test_earnings_add_up_to_the_sentence(names: Names) -> None:
    found = board()
    told = drawn("earnings", found, names)
    total = sum(row.total_cents for row in told.rows)
    assert total == found.now.earned_cents
    assert told.finding.startswith(f"${round(total / 100):,} in 30 days, ")
    assert "than in the 30 days before" in told.change


def test_one_category_alone_needs_no_share(names: Names) -> None:
    found = board(compared=False)
    cents = found.earnings.cents.copy()
    cents[1:] = 0
    told = drawn("earnings", replace(found, earnings=replace(found.earnings, cents=cents)), names)
    assert ", all from revenue; " in told.finding


def test_cells_under_two_sends_are_not_drawn_and_say_so(names: Names) -> None:
    sends = np.zeros((7, 24), dtype=np.int64)
    cents = np.full((7, 24), np.nan)
    sends[0, 9], sends[4, 21] = 1, 3
    cents[4, 21] = 12_340.0
    told = drawn("hours", replace(board(), hours=HourHeat(sends, cents, 2)), names)
    assert told.finding == "Fri 21:00 earns most: $123.40 a send, 1.0 times the average"
    assert told.about.endswith("2 more without an hour")
    assert told.picture is not None
    assert [list(cells.x) for cells in told.picture.cells] == [[21]]
    says = [spot.says for spot in told.picture.spots]
    assert says[0] == "Mon 09:00 to 10:00\nNot enough data: 1 more send needed"
    columns = BY_KEY["hours"].columns(names)
    assert cells_of(columns, told.rows)[0] == ["Mon", "09:00", 1, None]


def test_a_send_type_under_five_sends_shows_no_rate(names: Names) -> None:
    found = board(compared=False)
    few = replace(found.send_types[0], now=Totals(3, 300, 100, 5, 9_900))
    told = drawn("send_types", replace(found, send_types=(few,)), names)
    assert told.picture is not None
    texts = [word.text for word in told.picture.words]
    assert texts.count("needs 2") == 3
    assert "3" in texts
    assert "2 more sends needed" in told.picture.spots[0].says
    columns = BY_KEY["send_types"].columns(names)
    values = {column.key: column.value(few) for column in columns}
    assert (values["viewed"], values["bought"], values["per_send"]) == (None, None, None)
    assert values["earned"] == 9_900


def test_a_ranking_under_its_minimum_names_what_is_missing(names: Names) -> None:
    told = drawn("contents", replace(board(), content_minimum_sends=100_000), names)
    assert told.picture is None
    assert "ranked from 100000 sends a year on" in told.shortage


def test_tiers_are_words_beside_their_bars(names: Names) -> None:
    told = drawn("contents", board("atlas"), names)
    assert told.picture is not None
    tiers = {word.text.split(" ")[0] for word in told.picture.words}
    assert tiers == {row.tier for row in told.rows} > {"TOP", "MID"}


def test_a_caption_is_told_with_its_sample_size(names: Names) -> None:
    told = drawn("captions", board(), names)
    best = told.rows[0]
    assert f"over {best.totals.messages} sends" in told.finding
    assert "captions were sent 5 times or more" in told.about


def test_one_creator_is_named_with_both_scores_and_last_weeks_place(names: Names) -> None:
    told = drawn("standings", board("birch"), names)
    (row,) = told.rows
    assert row.now is not None
    assert told.finding.startswith(f"Birch: saturation {row.now.saturation:.0f} (")
    assert told.change


def test_many_creators_on_one_place_are_counted_there(names: Names) -> None:
    found = board()
    crowd = tuple(replace(found.standings[0], creator_id=CreatorId(f"c{at}")) for at in range(11))
    picture = drawn("standings", replace(found, standings=crowd), names).picture
    assert picture is not None
    assert [word.text for word in picture.words][-1] == "11 creators"
    places = {spot.middle for spot in picture.spots}
    assert len(places) == 11


def test_a_curve_that_explains_too_little_is_dashed_and_says_so(names: Names) -> None:
    found = board()
    assert found.volume.curve is not None
    for is_reliable, shape in ((True, "line"), (False, "dashes")):
        curve = replace(found.volume.curve, reliable=is_reliable, base=0.3, decay=0.1)
        volume = replace(found.volume, curve=curve, best_per_day=5 if is_reliable else None)
        told = drawn("volume", replace(found, volume=volume), names)
        assert told.picture is not None
        assert shape in [key.shape for key in told.picture.keys]
        assert ("worth sending up to 5 a day" in told.finding) is is_reliable


def test_an_error_past_all_measure_is_told_as_one() -> None:
    assert error_text(9.4) == "9"
    assert error_text(722_382.0) == "> 999"


def test_the_mean_error_is_told_only_from_enough_predictions_on(names: Names) -> None:
    found = board()
    assert drawn("forecasts", found, names).finding == "Predictions miss by 9 % on average"
    few = replace(found.forecasts, missing=4)
    told = drawn("forecasts", replace(found, forecasts=few), names)
    assert told.finding.endswith("4 more measured ones needed")
    assert told.change == ""


def test_planned_weeks_add_up_in_the_sentence(names: Names) -> None:
    told = drawn("plans", board(), names)
    assert told.finding == "79.5 % of 176 planned sends went out as planned; 8 were missed"
    assert told.change == "Expected $1,800, earned $1,650; the differences likely cost $128."
    row = told.rows[0]
    assert sum(row.parts.values()) == row.summary.planned


@pytest.mark.parametrize(
    ("now", "before", "told"),
    [
        (110.0, None, ""),
        (110.0, 0.0, "Nothing to compare with in the 7 days before."),
        (100.0, 100.0, "As much as in the 7 days before."),
        (110.0, 100.0, "10.0 % more than in the 7 days before (100)."),
        (75.0, 100.0, "25.0 % less than in the 7 days before (100)."),
    ],
)
def test_changes_are_said_in_words(now: float, before: float | None, told: str) -> None:
    assert change_words(now, before, 7, lambda value: f"{value:.0f}") == told


def test_missing_sends_are_counted() -> None:
    assert needed(4, 5) == "not enough data: 1 more send needed"
    assert needed(2, 5) == "not enough data: 3 more sends needed"


def test_the_title_counts_the_days_of_each_creator_where_zones_are_a_day_apart(names: Names) -> None:
    found = board()
    apart = replace(found.coverage, last=found.coverage.last + timedelta(days=1), days_each=30)
    assert "in 30 days" in drawn("earnings", replace(found, coverage=apart), names).finding
    assert apart.days == 30
    assert replace(apart, days_each=None).days == 31
