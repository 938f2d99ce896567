"""Which captions changed at which data revision, and at which the columns were kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from eros_desktop.store import info
from eros_desktop.store.stores import Stores
from tests.support.demo import empty_folder
from tests.support.stored import writing


@pytest.fixture
def stores(tmp_path: Path) -> Iterator[Stores]:
    with writing(empty_folder(tmp_path / "book")) as opened:
        yield opened


def test_edits_are_noted_until_something_else_changes(stores: Stores) -> None:
    first = stores.info.raise_data_revision(["b", "a"])
    second = stores.info.raise_data_revision(["c"])
    assert stores.info.noted_captions() == {first: {"a", "b"}, second: {"c"}}
    stores.info.raise_data_revision()
    assert stores.info.noted_captions() == {}


def test_the_oldest_notes_give_way(stores: Stores, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(info, "NOTED_LIMIT", 3)
    stores.info.raise_data_revision(["a", "b"])
    last = stores.info.raise_data_revision(["c", "d"])
    assert stores.info.noted_captions() == {last: {"c", "d"}}
    stores.info.raise_data_revision("abcd")
    assert stores.info.noted_captions() == {}


def test_the_revision_of_kept_columns_is_known(stores: Stores) -> None:
    assert stores.info.kept_revision("x") is None
    stores.info.keep_columns("x", 7, {"one": np.arange(3), "two": np.arange(3)})
    assert (stores.info.kept_revision("x"), stores.info.kept_revision("y")) == (7, None)
