"""Named filters live in the workspace and survive what others wrote beside them."""

from __future__ import annotations

from pathlib import Path

import pytest

from eros_desktop.app.bootstrap import Workspace
from eros_desktop.domain.captions.search.filters import CaptionFilter
from eros_desktop.domain.errors import Conflict, InvalidInput, NotFound
from eros_desktop.services.captions.saved_filters import KEY, LONGEST_NAME
from eros_desktop.services.changes import Topic
from eros_desktop.store.stores import WorkspaceStore
from tests.support.demo import opened

WANTED = CaptionFilter(
    "beach", frozenset({"ppv_unlock"}), "ppv_unlock", frozenset({"solo"}), (60, None), used=False
)


def test_filters_are_saved_replaced_and_deleted(demo: Workspace) -> None:
    filters = demo.services.caption_filters
    assert filters.all() == {}
    change = filters.save("  Unused solo ", WANTED)
    assert (change.topics, change.summary) == (Topic.SETTINGS, "Saved the filter 'Unused solo'")
    filters.save("at the top", CaptionFilter(performance=(80, None)))
    assert list(filters.all()) == ["at the top", "Unused solo"]
    assert filters.all()["Unused solo"] == WANTED
    filters.save("Unused solo", CaptionFilter())
    assert filters.all()["Unused solo"] == CaptionFilter()
    assert "'Unused solo'" in filters.delete("Unused solo").summary
    assert list(filters.all()) == ["at the top"]


def test_filters_are_there_after_a_restart(tmp_path: Path, demo: Workspace) -> None:
    demo.services.caption_filters.save("Unused solo", WANTED)
    folder = demo.folder
    demo.close()
    with opened(folder) as again:
        assert again.services.caption_filters.all() == {"Unused solo": WANTED}


@pytest.mark.parametrize("name", ["", "  ", "x" * (LONGEST_NAME + 1), "two\nlines", "\ud800"])
def test_unusable_names_are_refused(demo: Workspace, name: str) -> None:
    with pytest.raises(InvalidInput, match="Nothing was saved"):
        demo.services.caption_filters.save(name, WANTED)
    assert demo.services.caption_filters.all() == {}


def test_a_filter_gets_another_name_unless_that_is_taken(demo: Workspace) -> None:
    filters = demo.services.caption_filters
    filters.save("Solo", WANTED)
    filters.save("Other", CaptionFilter())
    assert filters.rename("Solo", " Unused solo ").summary == "Renamed the filter 'Solo' to 'Unused solo'"
    assert filters.all() == {"Other": CaptionFilter(), "Unused solo": WANTED}
    with pytest.raises(Conflict, match="'Other' already"):
        filters.rename("Unused solo", "Other")
    with pytest.raises(NotFound):
        filters.rename("Solo", "New")
    assert filters.all() == {"Other": CaptionFilter(), "Unused solo": WANTED}


def test_a_filter_that_is_not_there_cannot_be_deleted(demo: Workspace) -> None:
    with pytest.raises(NotFound, match="no filter named 'Gone'"):
        demo.services.caption_filters.delete("Gone")


@pytest.mark.parametrize(
    ("stored", "expected"),
    [
        ("[]", {}),
        ("null", {}),
        ('"text"', {}),
        (
            '{"a": 5, "": {}, "b": {"text": "x", "used": "yes", "emoji_levels": ["huge"]}}',
            {"b": CaptionFilter("x")},
        ),
        ("{not json", {}),
        ("", {}),
    ],
)
def test_what_cannot_be_read_is_passed_over(
    demo: Workspace, stored: str, expected: dict[str, CaptionFilter]
) -> None:
    filters = demo.services.caption_filters
    filters.save("b", CaptionFilter())
    with WorkspaceStore(demo.database, {}).write() as stores:
        stores.connection.exec_driver_sql(
            "UPDATE app_settings SET value_json = ? WHERE key = ?", (stored, KEY)
        )
    assert filters.all() == expected
    filters.save("c", WANTED)
    assert filters.all() == {**expected, "c": WANTED}
