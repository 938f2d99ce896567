"""Classification of the bank: complete, incremental, in one transaction."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from eros_desktop.app.bootstrap import Workspace
from eros_desktop.domain.captions.quality import caption_category
from eros_desktop.domain.errors import Cancelled, StorageUnavailable
from eros_desktop.services.captions import classify as module
from eros_desktop.services.captions.classify import RULES, Classified
from eros_desktop.services.captions.facts import CaptionFacts, rules_version, tier_of
from eros_desktop.services.changes import Topic
from tests.support.demo import classified_folder, demo_folder, digest, execute, opened, rows

CLASSES = "caption_classifications"
FLAGS = f"has_clickbait, has_urgency, has_value_anchor, has_cta, emoji_count, word_count FROM {CLASSES}"


class Counting:
    """A progress that remembers what it was told and stops where it is asked to."""

    def __init__(self, stop_at: int | None = None) -> None:
        self.reports: list[tuple[int, int]] = []
        self._stop_at = stop_at

    def report(self, done: int, total: int, text: str = "") -> None:
        del text
        self.reports.append((done, total))
        if done == self._stop_at:
            raise Cancelled


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A demo whose bank was classified by these detectors."""
    return classified_folder(tmp_path / "demo")


def classify(folder: Path, only_stale: bool = True) -> Classified:
    with opened(folder) as workspace:
        return workspace.services.classification.classify(only_stale=only_stale)


def spoil(folder: Path, *statements: str) -> None:
    for statement in statements:
        execute(folder, statement)


def classes(folder: Path) -> list[tuple[object, ...]]:
    return rows(folder, "SELECT * FROM caption_classifications ORDER BY caption_id")


def test_a_fresh_demo_is_classified_already_and_only_the_version_is_noted(tmp_path: Path) -> None:
    folder = demo_folder(tmp_path / "demo")
    total = rows(folder, "SELECT count(*) FROM caption_bank")[0][0]
    before = classes(folder)
    assert classify(folder) == Classified(int(str(total)), 0, None)
    assert classes(folder) == before
    assert rows(folder, f"SELECT value FROM workspace_info WHERE key = '{RULES}'") == [(rules_version(),)]


def test_nothing_is_read_again_while_nothing_changed(folder: Path) -> None:
    before = digest(folder)
    assert classify(folder) == Classified(0, 0, None)
    assert digest(folder) == before


def test_every_stored_value_is_what_the_detectors_say(folder: Path) -> None:
    spoil(
        folder,
        "UPDATE caption_classifications SET has_cta = 1 - has_cta, emoji_count = 99, word_count = 0",
        "UPDATE caption_details SET has_hook = 1 - has_hook, length_chars = 1",
    )
    result = classify(folder, only_stale=False)
    assert result.changed == result.counted > 0
    stored = rows(folder, f"SELECT caption_text, {FLAGS} JOIN caption_bank USING (caption_id)")
    for text, *values in stored:
        facts = CaptionFacts.of(str(text))
        flags = facts.flags
        assert values == [
            flags.has_clickbait,
            flags.has_urgency,
            flags.has_value_anchor,
            flags.has_cta,
            facts.emoji_count,
            facts.word_count,
        ]
    details = rows(
        folder,
        "SELECT caption_text, length_chars, has_hook FROM caption_details "
        "JOIN caption_bank USING (caption_id)",
    )
    for text, length, hook in details:
        facts = CaptionFacts.of(str(text))
        assert (length, hook) == (facts.length_chars, facts.flags.has_clickbait)


def test_only_the_caption_whose_text_changed_is_read_again(folder: Path) -> None:
    spoil(
        folder,
        "UPDATE caption_bank SET caption_text = 'Congrats! Only 3 left, $90 worth. Let me know' "
        "WHERE caption_id = 'demo-000003'",
    )
    before = classes(folder)
    result = classify(folder)
    assert (result.counted, result.changed) == (1, 1)
    assert result.change is not None
    assert (result.change.topics, result.change.summary) == (Topic.CAPTIONS, "Classified 1 caption anew")
    differing = [new for old, new in zip(before, classes(folder), strict=True) if old != new]
    assert [row[0] for row in differing] == ["demo-000003"]
    found = rows(folder, f"SELECT {FLAGS} WHERE caption_id = 'demo-000003'")
    assert found == [(1, 1, 1, 1, 0, 9)]


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM caption_classifications WHERE caption_id = 'demo-000002'",
        "DELETE FROM caption_details WHERE caption_id = 'demo-000002'",
        "UPDATE caption_classifications SET quality_tier = NULL WHERE caption_id = 'demo-000002'",
        "UPDATE caption_bank SET caption_type = 'dm_farm' WHERE caption_id = 'demo-000002'",
        "UPDATE caption_bank SET content_type = 'pov' WHERE caption_id = 'demo-000002'",
        "UPDATE caption_bank SET caption_text = caption_text || '   !' WHERE caption_id = 'demo-000002'",
    ],
)
def test_what_is_missing_or_from_another_text_is_stale(folder: Path, statement: str) -> None:
    spoil(folder, statement)
    result = classify(folder)
    assert (result.counted, result.changed) == (1, 1)
    (row,) = rows(
        folder,
        "SELECT b.caption_type = c.caption_type, b.content_type IS c.content_category, d.is_active, "
        "d.length_chars > 0, c.quality_tier IS NOT NULL FROM caption_bank b JOIN caption_details d USING "
        "(caption_id) JOIN caption_classifications c USING (caption_id) WHERE b.caption_id = 'demo-000002'",
    )
    assert row == (1, 1, 1, 1, 1)
    assert classify(folder) == Classified(0, 0, None)


def test_new_detectors_read_the_whole_bank_again(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    total = len(classes(folder))
    spoil(folder, "UPDATE caption_classifications SET has_cta = 1 - has_cta WHERE caption_id = 'demo-000001'")
    assert classify(folder) == Classified(0, 0, None)
    monkeypatch.setattr(module, "rules_version", lambda: "other detectors")
    result = classify(folder)
    assert (result.counted, result.changed) == (total, 1)
    assert classify(folder) == Classified(0, 0, None)


def test_a_stored_tier_stays_as_long_as_its_text_and_type(folder: Path) -> None:
    judged = "UPDATE caption_classifications SET quality_tier = 'LOW' WHERE caption_id = 'demo-000001'"
    tier = "SELECT quality_tier FROM caption_classifications WHERE caption_id = 'demo-000001'"
    spoil(folder, judged)
    assert classify(folder, only_stale=False).changed == 0
    assert rows(folder, tier) == [("LOW",)]
    spoil(folder, "UPDATE caption_bank SET caption_type = 'dm_farm' WHERE caption_id = 'demo-000001'")
    ((words, kind),) = rows(
        folder, "SELECT caption_text, caption_type FROM caption_bank WHERE caption_id = 'demo-000001'"
    )
    with opened(folder) as workspace:
        category = caption_category(str(kind), workspace.services.reference)
    spoil(folder, judged.replace("LOW", "MID" if tier_of(str(words), category) != "MID" else "LOW"))
    assert classify(folder).changed == 1
    assert rows(folder, tier) == [(tier_of(str(words), category),)]
    text = "UPDATE caption_bank SET caption_text = '" + "calm " * 20 + "' WHERE caption_id = 'demo-000001'"
    spoil(folder, text)
    assert classify(folder).changed == 1
    assert rows(folder, tier) == [("HIGH",)]


def test_a_content_category_without_a_content_type_is_kept(folder: Path) -> None:
    spoil(
        folder,
        "UPDATE caption_bank SET content_type = NULL WHERE caption_id = 'demo-000001'",
        "UPDATE caption_classifications SET content_category = 'outdoor' WHERE caption_id = 'demo-000001'",
    )
    assert classify(folder) == Classified(0, 0, None)


def test_columns_show_the_new_values_at_once_and_after_a_restart(folder: Path) -> None:
    with opened(folder) as workspace:
        services = workspace.services
        before = {row.caption_id: row.length_chars for row in services.captions.rows()}
        with workspace.database.write() as connection:
            connection.exec_driver_sql(
                "UPDATE caption_bank SET caption_text = caption_text || ' more' "
                "WHERE caption_id = 'demo-000001'"
            )
        services.classification.classify()
        after = {row.caption_id: row.length_chars for row in services.captions.rows()}
    assert after["demo-000001"] == before["demo-000001"] + 5
    with opened(folder) as workspace:
        again = {row.caption_id: row.length_chars for row in workspace.services.captions.rows()}
        bank = workspace.services.caption_sheet.current().bank
    assert again == after
    assert bank.length_chars[bank.caption_ids.index("demo-000001")] == after["demo-000001"]


def test_one_stale_caption_leaves_the_kept_columns_as_they_are(folder: Path) -> None:
    kept = "SELECT name, revision FROM column_snapshots ORDER BY name"
    before = rows(folder, kept)
    spoil(folder, "UPDATE caption_classifications SET word_count = 99, quality_tier = NULL "
          "WHERE caption_id = 'demo-000001'")  # fmt: skip
    assert classify(folder).changed == 1
    assert rows(folder, kept) == before


def test_more_captions_than_are_noted_have_the_columns_written_anew(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "NOTED_LIMIT", 10)
    spoil(folder, "UPDATE caption_details SET length_chars = 1")
    assert classify(folder).changed > 10
    revision = rows(folder, "SELECT value FROM workspace_info WHERE key = 'data_revision'")[0][0]
    kept = rows(folder, "SELECT DISTINCT revision FROM column_snapshots")
    assert kept == [(int(str(revision)),)]


def test_a_withdrawn_classification_leaves_everything_as_it_was(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("eros_desktop.store.caption_classes.BATCH", 100)
    spoil(folder, "UPDATE caption_classifications SET has_cta = 1 - has_cta")
    before = digest(folder)
    progress = Counting(stop_at=300)
    with opened(folder) as workspace, pytest.raises(Cancelled):
        workspace.services.classification.classify(progress, only_stale=False)
    assert digest(folder) == before
    total = len(classes(folder))
    assert progress.reports == [(0, total), (100, total), (200, total), (300, total)]


def test_progress_ends_at_the_whole_bank(folder: Path) -> None:
    progress = Counting()
    with opened(folder) as workspace:
        workspace.services.classification.classify(progress)
    total = len(classes(folder))
    assert progress.reports[-1] == (total, total)


def test_a_read_only_workspace_is_not_classified(folder: Path) -> None:
    with opened(folder, read_only=True) as workspace, pytest.raises(StorageUnavailable):
        workspace.services.classification.classify()


def test_an_empty_bank_is_classified_at_once(tmp_path: Path) -> None:
    with closing(Workspace.open(tmp_path / "new", create=True)) as workspace:
        assert workspace.services.classification.classify() == Classified(0, 0, None)
