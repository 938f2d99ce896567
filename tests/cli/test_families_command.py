"""`captions families` as a script meets it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Command
from tests.support.demo import (
    CAPTIONS,
    file_digest,
    rows,
)

On = Callable[[Path], Command]


def test_families_are_listed_with_their_members(on: On, demo: Path) -> None:
    document = on(demo)("captions", "families", "--json").document
    assert set(document) == {"families", "captions", "threshold", "run"}
    assert (document["captions"], document["threshold"]) == (CAPTIONS, 0.85)
    assert document["families"]
    stored = dict(rows(demo, "SELECT caption_id, family_id FROM caption_families"))
    for family in document["families"]:
        assert family["size"] == len(family["members"]) >= 2
        for member in family["members"]:
            assert stored[member["caption_id"]] == family["family_id"]
            assert 0.85 <= member["similarity"] <= 1
            assert {"caption_text", "total_sends", "performance_score"} <= set(member)
    assert len(stored) == sum(family["size"] for family in document["families"])


def test_people_read_how_many_there_are_and_their_first_words(on: On, demo: Path) -> None:
    said = on(demo)("captions", "families", "--threshold", "0.9")
    assert said.code == 0
    assert f"of {CAPTIONS:,} captions, similar by 0.9 or more" in said.out
    assert "Family " in said.out


def test_a_dry_run_lists_and_writes_nothing(on: On, demo: Path) -> None:
    before = file_digest(demo)
    said = on(demo)("captions", "families", "--dry-run", "--threshold", "0.8")
    assert "Nothing was stored." in said.out
    assert file_digest(demo) == before


@pytest.mark.parametrize("threshold", ["0.49", "1.5", "nan", "-1", "much"])
def test_a_threshold_that_says_nothing_is_refused(on: On, demo: Path, threshold: str) -> None:
    said = on(demo)("captions", "families", f"--threshold={threshold}")
    assert said.code == 1
    assert said.err.startswith("error: ")
    assert "Nothing was changed" in said.err
