"""Creators, captions, analytics and volumes as services tell them, cross-checked by plain SQL."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from eros_desktop.app.bootstrap import Workspace, load_reference
from eros_desktop.domain.errors import InvalidInput, NotFound
from eros_desktop.services.captions.ranking import ranking_document
from tests.support.demo import TODAY, WEEK, demo_folder, execute, opened, raise_data_revision, rows

DAYS = 30
FIRST = (TODAY - timedelta(days=DAYS - 1)).isoformat()
BY_SQL = (
    "SELECT count(*), sum(sent_count), cast(round(sum(earnings) * 100) AS INTEGER), sum(viewed_count), "
    "sum(purchased_count) FROM message_performance WHERE substr(sent_date, 1, 10) BETWEEN ? AND ?"
)


# ---- Creators ------------------------------------------------------------------------------------


def test_every_creator_is_listed_active_ones_first_then_by_page(tmp_path: Path) -> None:
    folder = demo_folder(tmp_path / "demo")
    execute(folder, "UPDATE creators SET is_active = 0 WHERE creator_id IN ('demo01', 'demo06')")
    with opened(folder) as workspace:
        found = workspace.services.creators.overview()
        active = workspace.services.creators.active_ids()
    assert [entry.creator.page_name for entry in found] == [
        row[0] for row in rows(folder, "SELECT page_name FROM creators ORDER BY is_active DESC, page_name")
    ]
    assert list(active) == [entry.creator.creator_id for entry in found[:4]]
    assert [entry.issues[0] for entry in found[4:]] == ["inactive", "inactive"]


def test_a_creators_line_holds_what_the_tables_say(demo: Workspace) -> None:
    for entry in demo.services.creators.overview():
        creator_id = entry.creator.creator_id
        ((vault,),) = rows(
            demo.folder, "SELECT count(*) FROM vault_matrix WHERE creator_id = ? AND quantity > 0", creator_id
        )
        ((pool,),) = rows(
            demo.folder,
            "SELECT count(*) FROM caption_bank b JOIN caption_details d USING (caption_id) WHERE "
            "d.is_active = 1 AND "
            "b.content_type IN (SELECT content_type FROM vault_matrix WHERE creator_id = ? AND quantity > 0)",
            creator_id,
        )
        (earned,) = rows(demo.folder, f"{BY_SQL} AND creator_id = ?", FIRST, TODAY.isoformat(), creator_id)
        assert (entry.vault_types, entry.caption_pool, entry.earnings_30d_cents) == (vault, pool, earned[2])
        assert entry.next_week_status is None
        assert entry.issues == ()
        assert 0 <= (entry.saturation or 0) <= 100


def test_what_is_missing_for_planning_is_named(tmp_path: Path) -> None:
    folder = demo_folder(tmp_path / "demo")
    execute(folder, "DELETE FROM vault_matrix WHERE creator_id = 'demo01'")
    execute(folder, "DELETE FROM personas WHERE creator_id = 'demo02'")
    execute(
        folder, "UPDATE message_performance SET sent_date = '2025-12-01 10:00:00' WHERE creator_id = 'demo03'"
    )
    execute(folder, "UPDATE caption_details SET is_active = 0")
    raise_data_revision(folder)
    with opened(folder) as workspace:
        issues = {entry.creator.creator_id: entry.issues for entry in workspace.services.creators.overview()}
    assert issues["demo01"] == ("empty vault",)
    assert issues["demo02"] == ("no captions", "no persona")
    assert issues["demo03"] == ("no captions", "no messages in the last 30 days")


def test_the_status_is_that_of_the_next_week(planned: Workspace) -> None:
    assert {entry.next_week_status for entry in planned.services.creators.overview()} == {"draft"}
    execute(planned.folder, "UPDATE week_plans SET status = 'queued' WHERE creator_id = 'demo02'")
    assert planned.services.plans.statuses(WEEK)["demo02"] == "queued"  # type: ignore[index]


@pytest.mark.parametrize("name", ["demo04", "copper_row", "Copper_Row", "  COPPER_ROW "])
def test_a_creator_is_found_by_id_or_page_name(demo: Workspace, name: str) -> None:
    assert demo.services.creators.find(name).creator_id == "demo04"


def test_an_unknown_creator_is_said_with_the_known_pages(demo: Workspace) -> None:
    with pytest.raises(NotFound, match="copper_row") as refused:
        demo.services.creators.find("nobody")
    assert refused.value.details == {"creator": "nobody"}


# ---- Captions ------------------------------------------------------------------------------------


def test_every_caption_is_a_row(demo: Workspace) -> None:
    found = {row.caption_id: row for row in demo.services.captions.rows()}
    assert list(found) == sorted(found)
    for caption_id, text, sends, earned, last, length in rows(
        demo.folder,
        "SELECT caption_id, caption_text, total_sends, cast(round(total_earnings * 100) AS INTEGER), "
        "last_used_date, "
        "length_chars FROM caption_bank JOIN caption_details USING (caption_id)",
    ):
        row = found.pop(str(caption_id))
        assert (row.caption_text, row.total_sends, row.earned_cents) == (text, sends, earned)
        assert row.last_used_date == (date.fromisoformat(str(last)) if last else None)
        assert row.length_chars == length
    assert found == {}


def test_candidates_and_exclusions_are_the_whole_bank(demo: Workspace) -> None:
    ranking = demo.services.captions.rank("demo01", "ppv_unlock", WEEK, 1000, with_excluded=True)  # type: ignore[arg-type]
    offered = {entry.caption_id for entry in ranking.candidates}
    excluded = {entry.caption_id for entry in ranking.excluded}
    assert offered | excluded == {row.caption_id for row in demo.services.captions.rows()}
    assert not offered & excluded
    assert sum(ranking.excluded_counts.values()) == len(excluded)
    document = ranking_document(ranking)
    assert [entry["caption_id"] for entry in document["candidates"]] == [
        entry.caption_id for entry in ranking.candidates
    ]


def test_what_is_offered_is_stocked_mapped_and_rested(demo: Workspace) -> None:
    ranking = demo.services.captions.rank("demo01", "ppv_unlock", WEEK, 200)  # type: ignore[arg-type]
    stocked = {
        row[0]
        for row in rows(
            demo.folder, "SELECT content_type FROM vault_matrix WHERE creator_id = 'demo01' AND quantity > 0"
        )
    }
    mapped = set(load_reference().caption_priorities["ppv_unlock"])
    known = {row.caption_id: row for row in demo.services.captions.rows()}
    for entry in ranking.candidates:
        row = known[entry.caption_id]
        assert row.content_type in stocked
        assert row.caption_type in mapped or entry.fallback_level == 4
        assert row.last_used_date is None or (WEEK.monday - row.last_used_date).days >= 14
        assert entry.caption_text == row.caption_text


def test_a_caption_planned_by_anybody_is_not_offered_near_that_day(planned: Workspace) -> None:
    taken = {
        send.caption_id
        for send in planned.services.plans.stored("demo04", WEEK).sends  # type: ignore[arg-type]
    }
    ranking = planned.services.captions.rank("demo01", "ppv_unlock", WEEK.next(), 1000)  # type: ignore[arg-type]
    assert not taken & {entry.caption_id for entry in ranking.candidates}


def test_ranking_refuses_unknown_types_and_creators(demo: Workspace) -> None:
    with pytest.raises(InvalidInput) as refused:
        demo.services.captions.rank("demo01", "nonsense")  # type: ignore[arg-type]
    assert refused.value.code == "INVALID_SEND_TYPE"
    with pytest.raises(NotFound):
        demo.services.captions.rank("nobody", "ppv_unlock")  # type: ignore[arg-type]


# ---- Volumes -------------------------------------------------------------------------------------


def test_a_volume_is_logged_once_a_call_and_not_at_all_when_reading_only(tmp_path: Path) -> None:
    folder = demo_folder(tmp_path / "demo")
    with opened(folder) as workspace:
        first = workspace.services.volumes.calculate("demo01", WEEK)  # type: ignore[arg-type]
        assert workspace.services.volumes.calculate("demo01", WEEK) == first  # type: ignore[arg-type]
        with pytest.raises(NotFound):
            workspace.services.volumes.calculate("nobody")  # type: ignore[arg-type]
    with opened(folder, read_only=True) as workspace:
        assert workspace.services.volumes.calculate("demo01", WEEK) == first  # type: ignore[arg-type]
    assert rows(folder, "SELECT count(*) FROM volume_calculation_log") == [(2,)]


def test_an_override_of_the_week_sets_the_level(tmp_path: Path) -> None:
    folder = demo_folder(tmp_path / "demo")
    execute(
        folder,
        "INSERT INTO volume_overrides (creator_id, start_date, end_date, revenue_per_day, reason, is_active) "
        "VALUES ('demo01', '2026-11-23', '2026-11-29', 2, 'holiday', 1)",
    )
    raise_data_revision(folder)
    with opened(folder) as workspace:
        calculate = workspace.services.volumes.calculate
        this, following = calculate("demo01", WEEK), calculate("demo01", WEEK.next())  # type: ignore[arg-type]
    assert this.revenue_per_day == 2
    assert following.revenue_per_day != 2
    assert any("own figures hold: 2 revenue a day" in step.reason for step in this.steps)


def test_a_page_without_messages_counts_as_new_and_says_where_its_scores_come_from(tmp_path: Path) -> None:
    """domain.md 4.2: fewer than five messages give 40 and 60, also beside stored scores."""
    folder = demo_folder(tmp_path / "demo")
    execute(folder, "DELETE FROM message_details")
    execute(folder, "DELETE FROM message_performance")
    execute(
        folder,
        "INSERT INTO saturation_analysis (creator_id, analysis_period, saturation_score, opportunity_score, "
        "calculated_at) VALUES ('demo01', '14d', 77.0, 33.0, '2026-11-18')",
    )
    raise_data_revision(folder)
    with opened(folder) as workspace:
        kept = workspace.services.volumes.calculate("demo01", WEEK)  # type: ignore[arg-type]
        plain = workspace.services.volumes.calculate("demo04", WEEK)  # type: ignore[arg-type]
    assert (kept.saturation_score, kept.opportunity_score, kept.data_source) == (
        40.0,
        60.0,
        "cached_tracking",
    )
    assert (plain.saturation_score, plain.opportunity_score, plain.data_source) == (40.0, 60.0, "fallback")
