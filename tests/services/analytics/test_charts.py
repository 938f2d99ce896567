"""Every chart agrees with the tables it comes from: its totals told again by SQL and plain loops."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest

from eros_desktop.app.bootstrap import Workspace
from eros_desktop.domain.analytics.charts.scope import CATEGORIES, SendFilter
from eros_desktop.domain.errors import InvalidInput, NotFound
from eros_desktop.domain.values import CreatorId
from eros_desktop.services.analytics.board import Board, ChartRequest, Period
from eros_desktop.services.analytics.files import write_numbers
from eros_desktop.services.exports.files import CannotWrite
from tests.support.demo import TODAY, demo_folder, execute, opened, raise_data_revision, rows

ONE = CreatorId("demo04")
DAYS = 30
FIRST = TODAY - timedelta(days=DAYS - 1)
CONTENT = "coalesce(d.content_type, b.content_type)"
FROM = """FROM message_performance m LEFT JOIN message_details d ON d.message_row_id = m.id
LEFT JOIN caption_bank b ON b.caption_id = d.caption_id
WHERE m.sent_count > 0 AND substr(m.sent_date, 1, 10) BETWEEN ?1 AND ?2
AND coalesce(?3, m.creator_id) = m.creator_id"""
SUMS = (
    "count(*), sum(m.sent_count), sum(m.viewed_count), sum(m.purchased_count), "
    "cast(round(sum(m.earnings) * 100) AS INTEGER)"
)
Told = dict[object, tuple[object, ...]]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """The demo of six creators; nothing here writes to it."""
    with opened(demo_folder(tmp_path_factory.mktemp("charts") / "demo")) as workspace:
        yield workspace


def told(
    workspace: Workspace, by: str, creator: str | None, first: date = FIRST, last: date = TODAY,
    where: str = "1",
) -> Told:  # fmt: skip
    """SQL's sums for each value of `by`."""
    asked = first.isoformat(), last.isoformat(), creator
    found = rows(workspace.folder, f"SELECT {by}, {SUMS} {FROM} AND {where} GROUP BY 1", *asked)
    return {row[0]: row[1:] for row in found}


def sums_of(found: object) -> tuple[object, ...]:
    """Of Totals, in the order of SUMS."""
    return tuple(getattr(found, name) for name in ("messages", "sent", "viewed", "purchased", "earned_cents"))


BOTH = pytest.mark.parametrize("creator_id", [None, ONE], ids=["all", "one"])


@BOTH
def test_earnings_a_day_and_category_are_the_sums_of_the_messages(
    demo: Workspace, creator_id: CreatorId | None
) -> None:
    board = demo.services.charts.board(ChartRequest(creator_id, Period(DAYS)))
    kinds = demo.services.reference.send_types
    found: dict[tuple[str, str], int] = {}
    for row, category in enumerate(CATEGORIES):
        for at, day in enumerate(board.earnings.days):
            found[day.isoformat(), category] = int(board.earnings.cents[row, at])
    by_sql = told(demo, "substr(m.sent_date, 1, 10) || ' ' || m.send_type", creator_id)
    expected = dict.fromkeys(found, 0)
    for key, figures in by_sql.items():
        day, send_type = str(key).split(" ")
        expected[day, kinds[send_type].category] += int(str(figures[-1]))
    assert found == expected
    assert board.earnings.total_cents == board.now.earned_cents > 0
    assert board.earnings.days == tuple(FIRST + timedelta(days=at) for at in range(DAYS))


@BOTH
def test_hours_are_the_sums_of_the_messages(demo: Workspace, creator_id: CreatorId | None) -> None:
    board = demo.services.charts.board(ChartRequest(creator_id, Period(DAYS)))
    by = "(strftime('%w', m.sent_date) + 6) % 7 * 24 + cast(substr(m.sent_date, 12, 2) AS INTEGER)"
    by_sql = told(demo, by, creator_id)
    for cell in range(7 * 24):
        figures = by_sql.get(cell, (0, 0, 0, 0, 0))
        count, cents = int(str(figures[0])), int(str(figures[-1]))
        place = cell // 24, cell % 24
        assert board.hours.sends[place] == count
        shown = float(board.hours.cents_per_send[place])
        assert np.isnan(shown) if count < 2 else shown == pytest.approx(cents / count)


@BOTH
def test_send_types_are_the_sums_of_the_messages(demo: Workspace, creator_id: CreatorId | None) -> None:
    board = demo.services.charts.board(ChartRequest(creator_id, Period(DAYS), is_compared=True))
    assert {row.key: sums_of(row.now) for row in board.send_types} == told(demo, "m.send_type", creator_id)
    until = board.coverage.until
    assert until is not None
    back = timedelta(days=DAYS)
    by_sql = told(demo, "m.send_type", creator_id, FIRST - back, until - back)
    assert {row.key: sums_of(row.before) for row in board.send_types if row.before} == {
        row.key: by_sql.get(row.key, (0, 0, 0, 0, 0)) for row in board.send_types
    }


@BOTH
def test_creators_are_the_sums_of_their_messages_whoever_is_chosen(
    demo: Workspace, creator_id: CreatorId | None
) -> None:
    board = demo.services.charts.board(ChartRequest(creator_id, Period(DAYS)))
    assert {row.key: sums_of(row.now) for row in board.creators} == told(demo, "m.creator_id", None)


@BOTH
def test_content_types_are_the_sums_of_a_year_and_of_the_period(
    demo: Workspace, creator_id: CreatorId | None
) -> None:
    board = demo.services.charts.board(ChartRequest(creator_id, Period(DAYS)))
    year = told(demo, CONTENT, creator_id, TODAY - timedelta(days=364), TODAY, f"{CONTENT} IS NOT NULL")
    assert {row.key: sums_of(row.year) for row in board.contents} == year
    month = told(demo, CONTENT, creator_id, where=f"{CONTENT} IS NOT NULL")
    assert {row.key: sums_of(row.now) for row in board.contents if row.now.messages} == month


def test_tiers_of_a_creator_are_those_planning_takes(demo: Workspace) -> None:
    from eros_desktop.services.settings import planning_settings

    charts = demo.services.charts
    board = charts.board(ChartRequest(ONE))
    with charts._store.read() as stores:
        snapshot, settings = charts._snapshots.current(stores), planning_settings(stores)
    from eros_desktop.services.signals import InsightCache

    insight = InsightCache().of(snapshot, ONE, TODAY, settings.tier_minimum_sends)
    assert {row.key: row.tier for row in board.contents} == insight.tiers
    assert {row.tier for row in board.contents} > {"TOP", "MID"}
    (standing,) = board.standings
    assert standing.now is not None
    assert standing.now.scores == insight.signals.horizons["14d"]
    assert board.volume.levels == insight.signals.elasticity_samples


def test_captions_are_the_sums_of_their_revenue_sends(demo: Workspace) -> None:
    board = demo.services.charts.board(ChartRequest(None, Period(90)))
    revenue = [key for key, kind in demo.services.reference.send_types.items() if kind.category == "revenue"]
    wanted = ", ".join(f"'{key}'" for key in revenue)
    by_sql = told(
        demo, "d.caption_id", None, TODAY - timedelta(days=89), TODAY,
        f"m.send_type IN ({wanted}) AND d.caption_id IS NOT NULL",
    )  # fmt: skip
    ranking = board.captions
    enough = {key: figures for key, figures in by_sql.items() if int(str(figures[0])) >= 5}
    assert (ranking.used, ranking.judged) == (len(by_sql), len(enough))
    worth = {key: round(int(str(row[4])) / int(str(row[1])), 9) for key, row in enough.items()}
    best = [board.caption_ids[one.row] for one in ranking.best]
    worst = [board.caption_ids[one.row] for one in ranking.worst]
    in_order = sorted(worth, key=lambda key: (-worth[key], str(key)))
    assert [worth[key] for key in best] == [worth[key] for key in in_order[: len(best)]]
    assert [worth[key] for key in worst] == [worth[key] for key in in_order[-len(worst) :]]
    for one in (*ranking.best, *ranking.worst):
        assert sums_of(one.now) == enough[board.caption_ids[one.row]]
        assert board.caption_texts[board.caption_ids[one.row]]


REVENUE = "SELECT send_type_key FROM send_types WHERE category = 'revenue'"
SATURDAYS_AT_21 = "strftime('%w', m.sent_date) = '6' AND substr(m.sent_date, 12, 2) = '21'"
A_WEEK = FIRST + timedelta(days=6)
FILTERS = {
    "category": (SendFilter(category="revenue"), f"m.send_type IN ({REVENUE})"),
    "send type": (SendFilter(send_type="bundle"), "m.send_type = 'bundle'"),
    "hour": (SendFilter(weekday=5, hour=21), SATURDAYS_AT_21),
    "days": (
        SendFilter(first_day=FIRST, last_day=A_WEEK),
        f"substr(m.sent_date, 1, 10) <= '{A_WEEK}'",
    ),
}


@pytest.mark.parametrize("name", FILTERS)
def test_what_was_clicked_narrows_the_other_charts_and_not_its_own(demo: Workspace, name: str) -> None:
    chosen, where = FILTERS[name]
    board = demo.services.charts.board(ChartRequest(None, Period(DAYS), chosen=chosen))
    everything = demo.services.charts.board(ChartRequest(None, Period(DAYS)))
    (figures,) = told(demo, "1", None, where=where).values()
    assert sums_of(board.now) == figures
    assert board.now.messages < everything.now.messages
    creators = {row.key: sums_of(row.now) for row in board.creators if row.now.messages}
    assert creators == told(demo, "m.creator_id", None, where=where)
    own = {"category": "earnings", "send type": "send_types", "hour": "hours", "days": "earnings"}[name]
    assert _size(board, own) == _size(everything, own)


def _size(board: Board, part: str) -> int:
    if part == "send_types":
        return sum(row.now.messages for row in board.send_types)
    return int(getattr(board, part).sends.sum())


def test_a_caption_narrows_by_its_id(demo: Workspace) -> None:
    ((caption, count),) = rows(
        demo.folder,
        "SELECT d.caption_id, count(*) FROM message_details d JOIN message_performance m ON "
        "m.id = d.message_row_id WHERE substr(m.sent_date, 1, 10) >= ? GROUP BY 1 ORDER BY 2 DESC LIMIT 1",
        FIRST.isoformat(),
    )
    charts = demo.services.charts
    board = charts.board(ChartRequest(chosen=SendFilter(caption_id=str(caption))))
    assert board.now.messages == count
    assert charts.board(ChartRequest(chosen=SendFilter(caption_id="gone"))).now.messages == 0


def test_days_of_ones_own_choice_hold_both_ends(demo: Workspace) -> None:
    first, last = date(2026, 10, 1), date(2026, 10, 9)
    period = Period(30, first, last)
    board = demo.services.charts.board(ChartRequest(ONE, period, is_compared=True))
    (figures,) = told(demo, "1", ONE, first, last).values()
    (before,) = told(demo, "1", ONE, first - timedelta(days=9), first - timedelta(days=1)).values()
    assert (sums_of(board.now), sums_of(board.before)) == (figures, before)
    assert (board.coverage.days, board.coverage.before_first) == (9, date(2026, 9, 22))
    with pytest.raises(InvalidInput, match="ends before it begins"):
        demo.services.charts.board(ChartRequest(ONE, replace(period, last=first - timedelta(days=1))))


def test_data_that_end_early_are_compared_with_as_many_days(tmp_path: Path) -> None:
    folder = demo_folder(tmp_path / "demo")
    execute(folder, "DELETE FROM message_details WHERE message_row_id IN "
            "(SELECT id FROM message_performance WHERE sent_date >= '2026-11-15')")  # fmt: skip
    execute(folder, "DELETE FROM message_performance WHERE sent_date >= '2026-11-15'")
    raise_data_revision(folder)
    with opened(folder) as workspace:
        board = workspace.services.charts.board(ChartRequest(ONE, Period(DAYS), is_compared=True))
        assert board.coverage.until == date(2026, 11, 14)
        last = date(2026, 11, 14) - timedelta(days=DAYS)
        (before,) = told(workspace, "1", ONE, FIRST - timedelta(days=DAYS), last).values()
    assert sums_of(board.before) == before
    assert board.earnings.before_cents is not None
    assert np.isnan(board.earnings.before_cents[-6:]).all()


def test_coverage_names_the_zone_only_where_there_is_one(demo: Workspace) -> None:
    charts = demo.services.charts
    one, everybody = charts.board(ChartRequest(ONE)).coverage, charts.board(ChartRequest()).coverage
    (zone,) = rows(demo.folder, "SELECT timezone FROM creators WHERE creator_id = ?", ONE)[0]
    assert (one.zone, everybody.zone) == (zone, None)
    assert (len(one.creators), len(one.everyone), len(everybody.creators)) == (1, 6, 6)


def test_predictions_are_judged_by_the_newest_of_each_week(tmp_path: Path) -> None:
    """Predicted dollars per recipient become dollars at the audience that the week's PPV sends really had."""
    folder = demo_folder(tmp_path / "demo")
    execute(folder, "DELETE FROM volume_predictions")
    insert = (
        "INSERT INTO volume_predictions (creator_id, predicted_at, week_start_date, "
        "predicted_weekly_revenue, predicted_weekly_messages) VALUES (?, '2026-11-01 10:00:00', ?, ?, 70)"
    )
    for values in (
        ("demo04", "2026-11-02", 5.0),
        ("demo04", "2026-11-02", 4.0),
        ("demo01", "2026-11-02", 2.0),
        ("demo04", "2026-11-16", 9.0),
        ("demo04", "2026-11-03", 9.0),
    ):
        execute(folder, insert, *values)
    with opened(folder) as workspace:
        record = workspace.services.charts.board(ChartRequest()).forecasts
        own = workspace.services.charts.board(ChartRequest(ONE)).forecasts
    found = rows(
        folder,
        "SELECT creator_id, sum(earnings), sum(sent_count), count(*) FROM message_performance WHERE "
        "creator_id IN ('demo01', 'demo04') AND send_type IN ('ppv_unlock', 'ppv_wall') "
        "AND sent_count > 0 AND substr(sent_date, 1, 10) BETWEEN '2026-11-02' AND '2026-11-08' "
        "GROUP BY creator_id ORDER BY creator_id",
    )
    first, fourth = [(float(str(row[1])), float(str(row[2])) / float(str(row[3]))) for row in found]
    (week,), (own_week,) = record.weeks, own.weeks
    assert week.creators == 2
    assert week.predicted == pytest.approx(2.0 * first[1] + 4.0 * fourth[1])
    assert week.actual == pytest.approx(first[0] + fourth[0])
    assert own_week.actual == pytest.approx(fourth[0])
    assert (record.waiting, own.waiting) == (1, 1)


def test_an_empty_workspace_has_an_empty_board(tmp_path: Path) -> None:
    from tests.support.demo import empty_folder

    with opened(empty_folder(tmp_path / "empty")) as workspace:
        board = workspace.services.charts.board(ChartRequest(is_compared=True))
        assert board.now.messages == 0
        assert board.coverage.until is None
        assert len(board.earnings.days) == 30
        assert (board.send_types, board.creators, board.contents, board.standings) == ((), (), (), ())
        with pytest.raises(NotFound, match="nobody"):
            workspace.services.charts.board(ChartRequest(CreatorId("nobody")))


def test_numbers_are_written_as_numbers_and_texts_never_as_formulas(tmp_path: Path) -> None:
    file = write_numbers(tmp_path / "out" / "a.csv", ["Name", "=Sum"], [["=1+1", 2.5], ["plain", None]])
    text = file.read_bytes().decode("utf-8-sig")
    assert list(csv.reader(text.splitlines())) == [["Name", "'=Sum"], ["'=1+1", "2.5"], ["plain", ""]]
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    assert text.count("\r\n") == 3


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file, no folder")
    with pytest.raises(CannotWrite):
        write_numbers(tmp_path / "taken" / "a.csv", ["A"], [])
