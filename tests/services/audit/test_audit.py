"""The audit finds what was planted, exactly, and its score can be computed from the file alone."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from eros_desktop.domain.audit.report import OPEN, Audit
from eros_desktop.domain.errors import Cancelled
from eros_desktop.services.audit.findings import TITLES
from eros_desktop.services.audit.kinds import KINDS
from eros_desktop.services.imports.linking import PageNames
from eros_desktop.store.audit_checks import LINK_REASONS
from eros_desktop.store.info import InfoStore
from tests.services.audit.conftest import (
    IMPOSSIBLE,
    LINKABLE,
    NAN,
    NEGATIVE,
    STRANGE,
    UNLINKED,
    Bench,
    plant,
    small_demo,
)
from tests.support.demo import file_digest, opened, rows

WEIGHTS = {
    "references": 0.25,
    "linkage": 0.2,
    "freshness": 0.15,
    "performance": 0.15,
    "creators": 0.15,
    "logic": 0.1,
}
"""Seed 000, Database Health Metrics."""


@pytest.fixture(scope="module")
def audit(seen: Bench) -> Audit:
    return seen.audit.run()


def counts(audit: Audit) -> dict[str, int]:
    return {finding.key: finding.count for finding in audit.findings}


def audit_of(folder: Path) -> Audit:
    with opened(folder, read_only=True) as workspace:
        return workspace.services.audit.run()


def recomputed(folder: Path, audit: Audit) -> float:
    """The score from the file by plain SQLite and the documented queries, and the open findings."""
    with closing(sqlite3.connect(f"file:{folder / 'eros.db'}?mode=ro", uri=True)) as file:
        shares = {}
        for dimension in audit.dimensions:
            checked, failed = file.execute(dimension.query).fetchone()
            shares[dimension.key] = 100 * (checked - failed) / checked if checked else 100.0
    taken = {"critical": 4, "warning": 1, "note": 0}
    off = sum(taken[finding.severity] for finding in audit.findings if finding.dimension == OPEN)
    return max(0.0, sum(WEIGHTS[key] * share for key, share in shares.items()) - off)


def test_the_six_dimensions_bear_the_weights_of_the_seed(audit: Audit) -> None:
    assert {dimension.key: dimension.weight for dimension in audit.dimensions} == WEIGHTS
    assert {key: weight for key, (_, weight) in TITLES.items()} == WEIGHTS


def test_the_four_stories_of_the_seed_are_found_exactly(audit: Audit) -> None:
    assert counts(audit) == {
        "negative_counts": NEGATIVE,
        "impossible_rates": IMPOSSIBLE,
        "nan_names": NAN,
        "missing_creators": UNLINKED,
        "unknown_names": STRANGE,
        "partly_rated_vault": counts(audit)["partly_rated_vault"],
    }


def test_score_and_grade_can_be_computed_from_the_file_alone(seen: Bench, audit: Audit) -> None:
    score = recomputed(seen.workspace.folder, audit)
    assert audit.score == pytest.approx(score, abs=1e-9)
    assert 60 < score < 90
    assert audit.grade == ("B" if score >= 80 else "C" if score >= 70 else "D")


def lacks(audit: Audit) -> dict[str, int]:
    """What each dimension lacks by its own numbers."""
    return {part.key: part.checked - part.passed for part in audit.dimensions if part.passed < part.checked}


def found_in(audit: Audit) -> dict[str, int]:
    """What each dimension lacks by its findings."""
    found: dict[str, int] = {}
    for finding in audit.findings:
        if finding.dimension != OPEN:
            found[finding.dimension] = found.get(finding.dimension, 0) + finding.count
    return found


def test_the_findings_of_a_dimension_are_all_that_it_lacks(audit: Audit) -> None:
    assert found_in(audit) == lacks(audit)


def test_everything_at_once_is_told_once(tmp_path: Path) -> None:
    folder = small_demo(tmp_path)
    for number, (key, (script, _, _)) in enumerate(SPOILS.items(), start=1):
        waits = (
            WAITING.format(script).replace("(1, '", f"({number}, '").replace("SELECT 1,", f"SELECT {number},")
        )
        plant(folder, waits if key.startswith("waiting") else script)
    audit = audit_of(folder)
    assert set(lacks(audit)) == set(WEIGHTS)
    assert all(found_in(audit)[key] >= count for key, count in lacks(audit).items())
    assert len(audit.findings) == len({finding.key for finding in audit.findings})
    assert counts(audit) == {**counts(audit), **{key: count for key, (_, count, _) in SPOILS.items()}}
    assert audit.score == pytest.approx(recomputed(folder, audit), abs=1e-9)


def test_a_repair_is_offered_for_what_can_be_known_and_for_no_more(audit: Audit) -> None:
    offers = {finding.key: finding.repair.count for finding in audit.findings if finding.repair}
    assert offers == {
        "negative_counts": NEGATIVE,
        "impossible_rates": IMPOSSIBLE,
        "nan_names": NAN,
        "missing_creators": LINKABLE,
    }


def test_samples_show_rows_that_are_part_of_the_finding(audit: Audit) -> None:
    findings = {finding.key: finding for finding in audit.findings}
    assert all(row["sent_count"] == -1 for row in findings["negative_counts"].samples)
    assert len(findings["negative_counts"].samples) == NEGATIVE
    assert {row["page_name"].strip().lower() for row in findings["nan_names"].samples} == {"nan"}
    assert len(findings["nan_names"].samples) == 10
    assert findings["negative_counts"].samples[0]["table"] == "message_performance"


def test_the_worst_findings_come_first(audit: Audit) -> None:
    severities = [finding.severity for finding in audit.findings]
    assert severities == sorted(severities, key=["critical", "warning", "note"].index)


def test_the_audit_writes_nothing(tmp_path: Path) -> None:
    folder = small_demo(tmp_path)
    before = file_digest(folder)
    audit = audit_of(folder)
    assert file_digest(folder) == before
    assert audit.grade == "A"
    assert audit.score == pytest.approx(recomputed(folder, audit), abs=1e-9)


def test_what_is_written_meanwhile_is_part_of_the_audit_as_a_whole(tmp_path: Path) -> None:
    """Writing goes on between two dimensions, and all of them are then read again."""
    folder = small_demo(tmp_path)
    with opened(folder) as workspace:
        written: list[int] = []

        class Writing:
            def report(self, done: int, total: int, text: str = "") -> None:
                if done == 4 and not written:
                    written.append(done)
                    with workspace.database.write() as connection:
                        connection.exec_driver_sql(
                            "UPDATE caption_bank SET freshness_score = 40, last_used_date = NULL WHERE id = 1"
                        )
                        InfoStore(connection).raise_data_revision()

        audit = workspace.services.audit.run(Writing())
    assert written
    assert audit.score == pytest.approx(recomputed(folder, audit), abs=1e-9)
    assert counts(audit)["freshness_scores"] == 1


def test_the_audit_can_be_withdrawn(seen: Bench) -> None:
    class Withdrawn:
        def report(self, done: int, total: int, text: str = "") -> None:
            assert total == 6
            if done == 3:
                raise Cancelled

    with pytest.raises(Cancelled):
        seen.audit.run(Withdrawn())


DEMO02 = "UPDATE creators SET {} WHERE creator_id = 'demo02'"
SPOILS = {
    "orphans": (
        "INSERT INTO vault_matrix (creator_id, content_type, quantity) VALUES ('ghost', 'solo', 3)",
        1,
        "references",
    ),
    "freshness_scores": (
        "UPDATE caption_bank SET freshness_score = 250 WHERE id <= 3;"
        "UPDATE caption_bank SET freshness_score = 40, last_used_date = NULL WHERE id = 4",
        4,
        "freshness",
    ),
    "freshness_dates": (
        "UPDATE caption_bank SET last_used_date = '2026-13-45' WHERE id <= 2;"
        "UPDATE caption_bank SET last_used_date = '2026-02-30' WHERE id = 3",
        3,
        "freshness",
    ),
    "performance_scores": ("UPDATE caption_bank SET performance_score = 101 WHERE id <= 5", 5, "performance"),
    "creators_without_persona": ("DELETE FROM personas WHERE creator_id = 'demo02'", 1, "creators"),
    "creators_without_vault": (
        "UPDATE vault_matrix SET quantity = 0 WHERE creator_id = 'demo02'",
        1,
        "creators",
    ),
    "creators_without_zone": (DEMO02.format("timezone = 'Mars/Base'"), 1, "creators"),
    "creators_without_name": (DEMO02.format("display_name = ' '"), 1, "creators"),
    "creators_without_tier": (DEMO02.format("performance_tier = NULL"), 1, "creators"),
    "creators_without_category": (DEMO02.format("content_category = NULL"), 1, "creators"),
    "creators_without_fans": (DEMO02.format("current_active_fans = NULL"), 1, "creators"),
    "other_rates": ("UPDATE message_performance SET view_rate = 0.001 WHERE id <= 7", 7, "logic"),
    "impossible_dates": (
        "UPDATE message_performance SET sent_date = '2027-01-01 10:00:00' WHERE id <= 3;"
        "UPDATE message_performance SET sent_date = 'yesterday' WHERE id = 4;"
        "UPDATE message_performance SET sent_date = NULL WHERE id = 5;"
        "UPDATE message_performance SET sent_date = '2026-02-30 10:00:00' WHERE id = 6",
        6,
        "logic",
    ),
    "empty_captions": ("UPDATE caption_bank SET caption_text = '  ' WHERE id <= 2", 2, "logic"),
    "negative_totals": ("UPDATE caption_bank SET total_earnings = -5 WHERE id <= 2", 2, "logic"),
    "unfinished_imports": (
        "INSERT INTO import_batches (kind, file_name, file_sha256, started_at) "
        "VALUES ('auto', 'a.csv', '', 'x')",
        1,
        OPEN,
    ),
    "waiting_nan": ("the page name is missing", 2, "linkage"),
    "waiting_names": ("no page of this name is known", 2, "linkage"),
    "waiting_negative": ("sent_count is negative", 2, "logic"),
    "waiting_rates": ("viewed more than sent", 2, "logic"),
    "waiting_others": ("the caption has no text", 2, "logic"),
}
WAITING = """
INSERT INTO import_batches (batch_id, kind, file_name, file_sha256, started_at, status)
VALUES (1, 'messages', 'sends.csv', '', 'x', 'done');
INSERT INTO quarantine (batch_id, table_name, line, reason, values_json)
SELECT 1, 'message_performance', value, '{}', '{{}}' FROM (SELECT 2 AS value UNION SELECT 3);
"""


@pytest.mark.parametrize("key", SPOILS)
def test_each_kind_of_finding_is_found_in_its_dimension(tmp_path: Path, key: str) -> None:
    script, count, dimension = SPOILS[key]
    folder = small_demo(tmp_path)
    plant(folder, WAITING.format(script) if key.startswith("waiting") else script)
    audit = audit_of(folder)
    (found,) = [finding for finding in audit.findings if finding.key == key]
    assert (found.count, found.dimension) == (count, dimension)
    assert found.sentence == KINDS[key].sentence(count)
    assert audit.score == pytest.approx(recomputed(folder, audit), abs=1e-9)
    if dimension != OPEN:
        shares = {part.key: part.score for part in audit.dimensions}
        assert shares[dimension] < 100


def test_a_vault_without_any_rating_is_the_critical_issue_of_the_seed(tmp_path: Path) -> None:
    folder = small_demo(tmp_path)
    plant(folder, "UPDATE vault_matrix SET quality_rating = NULL")
    audit = audit_of(folder)
    ((entries,),) = rows(folder, "SELECT COUNT(*) FROM vault_matrix")
    assert counts(audit) == {"unrated_vault": entries}
    assert (audit.score, audit.deductions, audit.grade) == (96.0, 4, "A")


def test_what_follows_from_another_finding_is_not_told_beside_it(tmp_path: Path) -> None:
    """A count below zero also makes impossible rates and contradicts them; a wrong day is another matter."""
    folder = small_demo(tmp_path)
    plant(
        folder, "UPDATE message_performance SET sent_count = -4, view_rate = 3, sent_date = NULL WHERE id = 9"
    )
    found = counts(audit_of(folder))
    assert found["negative_counts"] == 1
    assert found["impossible_dates"] == 1
    assert not {"impossible_rates", "other_rates"} & found.keys()


def test_the_reasons_for_rows_without_a_creator_are_those_of_the_imports() -> None:
    names = PageNames.of([("a", "one"), ("b", "two"), ("c", "TWO")])
    assert {names.link(name)[1] for name in ("nan", "two", "three")} <= set(LINK_REASONS)


def test_every_kind_of_finding_is_spoken_well() -> None:
    for kind in KINDS.values():
        for count in (1, 2, 30_361):
            sentence = kind.sentence(count)
            assert sentence.endswith(".")
            assert "{" not in sentence
        assert "30,361" in kind.sentence(30_361)
