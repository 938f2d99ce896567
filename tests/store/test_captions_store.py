"""The caption bank as rows, columns and texts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eros_desktop.domain.captions.table import NEVER, NO_TYPE
from eros_desktop.store.captions import code_names, pack_names, unpack_names
from eros_desktop.store.stores import Stores
from tests.support.demo import demo_folder, empty_folder, rows
from tests.support.stored import writing


@pytest.fixture
def stores(tmp_path: Path) -> Iterator[Stores]:
    with writing(demo_folder(tmp_path / "demo")) as opened:
        yield opened


def test_the_columns_are_those_of_the_rows(stores: Stores, tmp_path: Path) -> None:
    table = stores.captions.table()
    told = rows(
        tmp_path / "demo",
        "SELECT b.caption_id, b.caption_type, b.content_type, b.performance_score, b.total_sends, "
        "b.last_used_date, "
        "b.media_count, d.length_chars, d.emoji_count, d.persona, d.tone, d.has_hook, d.has_cta "
        "FROM caption_bank b JOIN caption_details d USING (caption_id) ORDER BY b.caption_id",
    )
    assert table.caption_ids == tuple(row[0] for row in told)
    for place in range(0, len(table), 97):
        row = told[place]
        assert table.caption_type_names[table.caption_type[place]] == row[1]
        code = table.content_type[place]
        assert (None if code == NO_TYPE else table.content_type_names[code]) == row[2]
        score = table.performance_score[place]
        assert (None if np.isnan(score) else score) == row[3]
        assert (table.total_sends[place], table.media_count[place]) == (row[4], row[6])
        day = table.last_used_day[place]
        assert (None if day == NEVER else np.datetime64("0000-12-31") + int(day)) == (
            None if row[5] is None else np.datetime64(str(row[5])[:10])
        )
        assert (table.length_chars[place], table.emoji_count[place]) == (row[7], row[8])
        assert (bool(table.has_hook[place]), bool(table.has_cta[place])) == (bool(row[11]), bool(row[12]))


def test_kept_columns_equal_those_read_from_the_rows(stores: Stores) -> None:
    kept = stores.captions.table()
    stores.info.raise_data_revision()
    fresh = stores.captions.table()
    assert fresh is not kept
    for field in fields(kept):
        one, two = getattr(kept, field.name), getattr(fresh, field.name)
        if isinstance(one, np.ndarray):
            assert one.dtype == two.dtype, field.name
            np.testing.assert_array_equal(one, two, field.name)
        else:
            assert one == two, field.name


def test_an_empty_bank_is_kept_and_read(tmp_path: Path) -> None:
    with writing(empty_folder(tmp_path / "empty")) as stores:
        table = stores.captions.table()
        assert len(table) == 0
        stores.captions.keep_table(table)
        again = stores.captions.table()
        assert (again.caption_ids, again.caption_type_names, len(again.text_group)) == ((), (), 0)
        assert stores.captions.rows() == ()
        assert stores.captions.count() == 0


def test_texts_are_given_for_known_ids_however_many(stores: Stores, tmp_path: Path) -> None:
    told = dict(rows(tmp_path / "demo", "SELECT caption_id, caption_text FROM caption_bank LIMIT 1201"))
    assert stores.captions.texts([*map(str, told), "nobody", *map(str, told)]) == told
    assert stores.captions.texts([]) == {}


def test_own_scores_need_enough_sends(stores: Stores, tmp_path: Path) -> None:
    found = stores.captions.own_scores("demo04", 5)
    told = rows(
        tmp_path / "demo",
        "SELECT caption_id, total_sends, performance_score FROM caption_creator_performance "
        "WHERE creator_id = 'demo04' AND total_sends >= 5 ORDER BY caption_id",
    )
    assert told
    listed = zip(found.caption_ids, found.total_sends.tolist(), found.performance_score.tolist(), strict=True)
    assert list(listed) == told
    assert stores.captions.own_scores("nobody", 5).caption_ids == ()


names = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1)


@given(st.lists(names))
def test_names_survive_packing(listed: list[str]) -> None:
    assert unpack_names(pack_names(listed)) == tuple(listed)


@given(st.lists(st.none() | names))
def test_codes_point_at_sorted_names(values: list[str | None]) -> None:
    known, codes = code_names(values)
    assert list(known) == sorted(set(filter(None, values)))
    assert [None if code == NO_TYPE else known[code] for code in codes] == values
