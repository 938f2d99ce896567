"""What the workspace knows about itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from eros_desktop.store.info import InfoStore
from tests.support.demo import empty_folder
from tests.support.stored import writing


@pytest.fixture
def info(tmp_path: Path) -> Iterator[InfoStore]:
    with writing(empty_folder(tmp_path / "book")) as stores:
        yield stores.info


def test_facts_are_kept_and_changed(info: InfoStore) -> None:
    assert info.get("colour") is None
    info.set("colour", "blue")
    info.set("colour", "green")
    assert info.get("colour") == "green"


def test_the_data_revision_only_rises(info: InfoStore) -> None:
    before = info.data_revision()
    assert [info.raise_data_revision(), info.raise_data_revision()] == [before + 1, before + 2]
    assert info.data_revision() == before + 2


def test_settings_are_any_json(info: InfoStore) -> None:
    info.set_setting("a", {"x": [1, 2.5, None, "é"]}, "2026-11-20 08:00:00")
    info.set_setting("a", [True], "2026-11-20 09:00:00")
    assert info.settings() == {"a": [True]}


def test_columns_are_valid_for_their_revision_and_family_only(info: InfoStore) -> None:
    arrays = {
        "day": np.array([1, 2, 3], dtype=np.int32),
        "empty": np.zeros(0),
        "flag": np.array([True, False]),
    }
    info.keep_columns("mine", 5, arrays)
    info.keep_columns("mine_too", 5, {"other": np.array([9.5])})
    found = info.columns("mine", 5)
    assert found is not None
    assert set(found) == set(arrays)
    for name, array in arrays.items():
        assert found[name].dtype == array.dtype
        np.testing.assert_array_equal(found[name], array)
    assert info.columns("mine", 6) is None
    assert info.columns("nobody", 5) is None
    info.keep_columns("mine", 6, {"day": np.array([4])})
    assert info.columns("mine", 5) is None
    assert set(info.columns("mine", 6) or {}) == {"day"}
