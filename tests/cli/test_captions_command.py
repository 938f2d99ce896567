"""`captions rank` as a script meets it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.cli.conftest import Command
from tests.support.demo import rows

On = Callable[[Path], Command]


def test_ranking_shows_candidates_best_first_with_their_parts(on: On, demo: Path) -> None:
    document = on(demo)("captions", "rank", "harbor_light", "ppv_unlock", "--json").document
    found = document["candidates"]
    assert len(found) == 20
    wanted = {"caption_id", "score", "score_parts", "fallback_level", "caption_text", "content_type"}
    for entry in found:
        assert set(entry) >= wanted
        parts = entry["score_parts"]
        assert list(parts) == ["freshness", "performance", "type_priority", "diversity", "persona"]
        weighed = sum(
            share * value for share, value in zip((0.40, 0.35, 0.15, 0.05, 0.05), parts.values(), strict=True)
        )
        assert entry["score"] <= weighed + 1e-6
    order = [(entry["fallback_level"], -entry["score"]) for entry in found]
    assert order == sorted(order)
    total = rows(demo, "SELECT count(*) FROM caption_bank")[0][0]
    assert 0 < sum(document["excluded_counts"].values()) < int(str(total))


def test_a_legacy_key_ranks_as_its_successor(on: On, demo: Path) -> None:
    legacy = on(demo)("captions", "rank", "demo01", "ppv_message", "--json").document
    assert legacy == on(demo)("captions", "rank", "demo01", "ppv_unlock", "--json").document


def test_equal_scores_come_in_the_same_order_every_time(on: On, demo: Path) -> None:
    first, second = (on(demo)("captions", "rank", "demo03", "bump_normal", "--limit", 200) for _ in range(2))
    assert first == second


def test_a_shorter_list_is_the_beginning_of_a_longer_one(on: On, demo: Path) -> None:
    long = on(demo)("captions", "rank", "demo01", "dm_farm", "--limit", 30, "--json").document["candidates"]
    short = on(demo)("captions", "rank", "demo01", "dm_farm", "--limit", 7, "--json").document["candidates"]
    assert short == long[:7]


def test_excluded_captions_are_named_with_their_reason(on: On, demo: Path) -> None:
    document = on(demo)("captions", "rank", "demo01", "ppv_unlock", "--excluded", "--json").document
    assert "excluded" not in on(demo)("captions", "rank", "demo01", "ppv_unlock", "--json").document
    counts: dict[str, int] = {}
    for entry in document["excluded"]:
        assert entry["message"].endswith(".")
        counts[entry["reason"]] = counts.get(entry["reason"], 0) + 1
    assert counts == document["excluded_counts"]
    assert not {entry["caption_id"] for entry in document["excluded"]} & {
        entry["caption_id"] for entry in document["candidates"] if entry["fallback_level"] < 4
    }
    said = on(demo)("captions", "rank", "demo01", "ppv_unlock", "--excluded")
    assert "Excluded:" in said.out
