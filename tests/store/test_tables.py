"""What the tables accept, refuse and find quickly, and what the views say."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from eros_desktop.store import schema
from eros_desktop.store.engine import SETTINGS, apply_settings
from eros_desktop.store.tables.catalogue import VIEWS
from tests.support.workspaces import MIGRATIONS


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    """The schema in memory, with every setting that works there."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as opened:
        opened.executescript(schema.schema_script(MIGRATIONS))
        apply_settings(
            opened, tuple(found for found in SETTINGS if found[0] not in ("journal_mode", "mmap_size"))
        )
        yield opened


@pytest.mark.parametrize("view", sorted(VIEWS))
def test_the_views_can_be_read_with_an_untrusted_schema(connection: sqlite3.Connection, view: str) -> None:
    connection.execute(f"SELECT * FROM {view}").fetchall()


def test_the_circuit_breaker_view_gives_the_success_rate(connection: sqlite3.Connection) -> None:
    connection.execute(
        "INSERT INTO circuit_breaker_state (name, state, failure_count, success_count, last_state_change) "
        "VALUES ('fetch', 'open', 1, 3, datetime('now', '-90 minutes')), ('idle', 'closed', 0, 0, NULL)"
    )
    rows = connection.execute("SELECT name, success_rate_pct, minutes_in_state FROM v_circuit_breaker_health")
    found = {name: (rate, minutes) for name, rate, minutes in rows}
    assert found["idle"] == (100.0, None)
    assert found["fetch"][0] == 75.0
    assert found["fetch"][1] in (89, 90)


def test_the_accuracy_view_averages_measured_predictions_only(connection: sqlite3.Connection) -> None:
    _add_creator(connection)
    connection.executemany(
        "INSERT INTO volume_predictions (creator_id, week_start_date, outcome_measured, "
        "revenue_prediction_error_pct) VALUES ('c1', ?, ?, ?)",
        [("2026-11-02", 1, -10.0), ("2026-11-09", 1, 30.0), ("2026-11-16", 0, None)],
    )
    rows = connection.execute(
        "SELECT period, predictions, avg_revenue_error_pct, avg_abs_revenue_error_pct "
        "FROM v_prediction_accuracy"
    )
    assert rows.fetchall() == [("2026-11", 2, 10.0, 20.0)]


def test_the_rotation_view_shows_active_and_rotating_creators(connection: sqlite3.Connection) -> None:
    states = ("initializing", "active", "paused", "rotating")
    for state in states:
        _add_creator(connection, state)
        connection.execute(
            "INSERT INTO creator_rotation_state (creator_id, rotation_pattern, pattern_start_date, "
            "current_state) VALUES (?, '{}', date('now', '-3 days'), ?)",
            (state, state),
        )
    rows = connection.execute(
        "SELECT creator_id, days_since_start FROM v_active_rotation_states ORDER BY creator_id"
    )
    assert rows.fetchall() == [("active", 3), ("rotating", 3)]


@pytest.mark.parametrize("value", ["abc", 1.5, -1, float("inf")])
def test_a_count_is_a_whole_number_not_below_zero(connection: sqlite3.Connection, value: object) -> None:
    _add_creator(connection)
    with pytest.raises(sqlite3.IntegrityError):
        connection.execute(
            "INSERT INTO message_performance (creator_id, sent_count) VALUES ('c1', ?)", (value,)
        )


@pytest.mark.parametrize("value", [float("inf"), float("-inf"), -0.01, 1e300, "much"])
def test_money_is_finite_and_not_below_zero(connection: sqlite3.Connection, value: object) -> None:
    _add_creator(connection)
    with pytest.raises(sqlite3.IntegrityError):
        connection.execute(
            "INSERT INTO message_performance (creator_id, earnings) VALUES ('c1', ?)", (value,)
        )


def test_a_number_that_is_none_cannot_enter_a_required_column(connection: sqlite3.Connection) -> None:
    _add_creator(connection)
    with pytest.raises(sqlite3.IntegrityError, match="NOT NULL"):
        connection.execute(
            "INSERT INTO volume_triggers (creator_id, content_type, trigger_type, adjustment_multiplier, "
            "reason, expires_at) VALUES ('c1', 'solo', 'TRENDING_UP', ?, 'x', '2026-12-01')",
            (float("nan"),),
        )


@pytest.mark.parametrize(
    ("statement", "value"),
    [
        ("UPDATE creators SET page_type = ?", "vip"),
        ("UPDATE creators SET performance_tier = ?", 5),
        ("UPDATE creators SET content_category = ?", "other"),
        ("INSERT INTO personas (creator_id, persona_type, emoji_style) VALUES ('c1', 'calm', ?)", "some"),
        ("INSERT INTO vault_matrix (creator_id, content_type, quality_rating) "
         "VALUES ('c1', 'solo', ?)", "GOOD"),
        ("INSERT INTO saturation_analysis (creator_id, analysis_period) VALUES ('c1', ?)", "90d"),
        ("INSERT INTO week_plans (creator_id, week_start, timezone, generated_at, status) "
         "VALUES ('c1', '2026-11-23', 'UTC', '2026-11-20', ?)", "open"),
    ],
)  # fmt: skip
def test_only_the_stored_enumerations_are_accepted(
    connection: sqlite3.Connection, statement: str, value: object
) -> None:
    _add_creator(connection)
    with pytest.raises(sqlite3.IntegrityError, match="CHECK"):
        connection.execute(statement, (value,))


def test_a_week_of_a_creator_exists_once(connection: sqlite3.Connection) -> None:
    _add_creator(connection)
    add = (
        "INSERT INTO week_plans (creator_id, week_start, timezone, generated_at) "
        "VALUES ('c1', '2026-11-23', 'UTC', '2026-11-20')"
    )
    connection.execute(add)
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        connection.execute(add)


def test_sends_that_refer_to_each_other_go_in_any_order_but_leave_no_gap(
    connection: sqlite3.Connection,
) -> None:
    _add_creator(connection)
    connection.execute(
        "INSERT INTO send_types (send_type_key, send_type_name, category) "
        "VALUES ('ppv_unlock', 'PPV', 'revenue')"
    )
    insert = (
        "INSERT INTO schedule_items (id, creator_id, schedule_date, schedule_time, send_type_key, channel, "
        "parent_item_id) VALUES (?, 'c1', '2026-11-23', '10:00', 'ppv_unlock', 'mass_message', ?)"
    )
    connection.execute("BEGIN")
    connection.executemany(insert, [(2, 1), (1, None)])
    connection.execute("COMMIT")
    connection.execute("DELETE FROM schedule_items")
    connection.execute("BEGIN")
    connection.execute(insert, (4, 3))
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
        connection.execute("COMMIT")
    connection.execute("ROLLBACK")


@pytest.mark.parametrize(
    "question",
    [
        "SELECT sent_date, earnings FROM message_performance WHERE creator_id = ? AND sent_date >= ?",
        "SELECT send_type, SUM(earnings) FROM message_performance WHERE creator_id = ? AND sent_date >= ? "
        "GROUP BY send_type",
    ],
)
def test_a_creators_last_weeks_are_read_from_one_index(connection: sqlite3.Connection, question: str) -> None:
    plan = connection.execute(f"EXPLAIN QUERY PLAN {question}", ("c1", "2026-08-22")).fetchall()
    assert (
        "USING COVERING INDEX idx_message_performance_creator_date (creator_id=? AND sent_date>?)"
        in plan[0][3]
    )


def test_removing_a_caption_looks_up_its_users_by_index(connection: sqlite3.Connection) -> None:
    for table in ("schedule_items", "caption_creator_performance", "message_details", "caption_details"):
        plan = connection.execute(
            f"EXPLAIN QUERY PLAN SELECT 1 FROM {table} WHERE caption_id = 'x'"
        ).fetchall()
        assert plan[0][3].startswith("SEARCH"), plan


def _add_creator(connection: sqlite3.Connection, creator_id: str = "c1") -> None:
    connection.execute(
        "INSERT INTO creators (creator_id, page_name, display_name, page_type) "
        "VALUES (?, ?, 'A page', 'paid')",
        (creator_id, f"page_{creator_id}"),
    )
