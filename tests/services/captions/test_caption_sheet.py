"""The sheet of the demo's captions: what it shows, and how it follows edits."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from eros_desktop.app.bootstrap import Workspace
from eros_desktop.domain.captions.search.filters import CaptionFilter
from eros_desktop.services.captions import sheet as sheet_module
from eros_desktop.services.captions.sheet import CaptionSheet, SheetService, explain_query
from eros_desktop.services.clock import Clock
from eros_desktop.services.snapshot import SnapshotCache
from eros_desktop.store.stores import WorkspaceStore
from tests.support.demo import TODAY, empty_folder, opened

KEYS = (
    "text", "id", "type", "content", "persona", "tone", "score", "freshness", "sends", "earned", "rate",
    "price", "used", "length", "emoji", "media", "family", "active",
)  # fmt: skip


class Noted(SnapshotCache):
    """A snapshot cache that knows which captions changed."""

    changed: frozenset[str] | None = None

    def changed_captions(self, since: int, until: int) -> frozenset[str] | None:
        return self.changed if since < until else frozenset()


def store_of(demo: Workspace) -> WorkspaceStore:
    return WorkspaceStore(demo.database, {})


@pytest.fixture
def noted(demo: Workspace) -> Noted:
    return Noted(store_of(demo))


@pytest.fixture
def sheets(demo: Workspace, noted: Noted) -> SheetService:
    return SheetService(store_of(demo), noted, demo.services.reference, demo.services.clock)


def write(demo: Workspace, *statements: str) -> None:
    """SQL as another part of the program would write it, with the revision raised."""
    with store_of(demo).write() as stores:
        for statement in statements:
            stores.connection.exec_driver_sql(statement)
        stores.info.raise_data_revision()


def same(one: CaptionSheet, other: CaptionSheet) -> None:
    """Every cell, every search and every order of two sheets are equal."""
    assert len(one) == len(other)
    assert one.revision == other.revision
    rows = np.arange(len(one))
    for key in KEYS:
        assert [one.cell(row, key) for row in rows] == [other.cell(row, key) for row in rows], key
        for descending in (False, True):
            assert (
                one.ordered(rows, key, descending).tolist() == other.ordered(rows, key, descending).tolist()
            )
    assert one.family_size.tolist() == other.family_size.tolist()
    for name in ("hook", "urgency", "value", "cta"):
        assert one.flag(name).tolist() == other.flag(name).tolist()
    for typed in ("light", "the l", "zebra", "", "-thank", "has:urgency", "score>50", "lighthouse keeper"):
        wanted = CaptionFilter(text=typed)
        assert one.find(wanted).tolist() == other.find(wanted).tolist(), typed


def anew(demo: Workspace) -> CaptionSheet:
    services = demo.services
    return SheetService(
        store_of(demo), SnapshotCache(store_of(demo)), services.reference, services.clock
    ).current()


def test_the_sheet_shows_what_the_rows_say(demo: Workspace, sheets: SheetService) -> None:
    sheet = sheets.current()
    with demo.database.read() as connection:
        rows = connection.exec_driver_sql("SELECT caption_id, family_id FROM caption_families").all()
    families = {row[0]: row[1] for row in rows}
    assert families
    for row, caption in enumerate(demo.services.captions.rows()):
        assert sheet.row_of(caption.caption_id) == row
        shown = {key: sheet.cell(row, key) for key in KEYS}
        assert (shown["id"], shown["text"]) == (caption.caption_id, caption.caption_text) == (
            sheet.bank.caption_ids[row], sheet.text(row)
        )  # fmt: skip
        assert (shown["type"], shown["content"]) == (caption.caption_type, caption.content_type)
        assert (shown["score"], shown["sends"]) == (caption.performance_score, caption.total_sends)
        assert (shown["earned"], shown["used"]) == (caption.earned_cents, caption.last_used_date)
        assert (shown["length"], shown["active"]) == (caption.length_chars, caption.is_active)
        assert (shown["price"], shown["family"]) == (None, families.get(caption.caption_id))
        assert sheet.earned_cents[row] == caption.earned_cents
    assert sheet.row_of("nobody") is None


def test_the_sheet_is_kept_while_nothing_changes(sheets: SheetService) -> None:
    assert sheets.current() is sheets.current() is sheets.prepare()
    assert sheets.current().is_ready
    assert sheets.current().texts.size_bytes > 0


def test_the_next_day_makes_captions_fresher(
    demo: Workspace, noted: Noted, monkeypatch: pytest.MonkeyPatch
) -> None:
    days = [TODAY]
    clock = Clock()
    monkeypatch.setattr(Clock, "today", lambda _clock, _zone: days[0])
    sheets = SheetService(store_of(demo), noted, demo.services.reference, clock)
    first = sheets.prepare()
    days[0] = date.fromordinal(TODAY.toordinal() + 5)
    later = sheets.current()
    assert later is not first
    assert later.is_ready
    assert later.columns.day == first.columns.day + 5
    ages = first.columns.day - first.bank.last_used_day
    resting = (ages >= 85) & (ages <= 90)
    assert resting.any()
    assert np.all(first.freshness[resting] == 0)
    assert np.all(later.freshness[(ages > 85) & (ages <= 90)] == 100)


EDITS: dict[str, Callable[[Workspace], frozenset[str]]] = {}


def edit(made: Callable[[Workspace], frozenset[str]]) -> Callable[[Workspace], frozenset[str]]:
    EDITS[made.__name__] = made
    return made


def some(demo: Workspace, number: int = 1) -> list[str]:
    return [caption.caption_id for caption in demo.services.captions.rows()[5 : 5 + number]]


@edit
def another_text(demo: Workspace) -> frozenset[str]:
    (own,) = some(demo)
    write(
        demo, f"UPDATE caption_bank SET caption_text = 'A lighthouse keeper waits' WHERE caption_id = '{own}'"
    )
    return frozenset([own])


@edit
def other_facts(demo: Workspace) -> frozenset[str]:
    (own,) = some(demo)
    write(
        demo,
        f"UPDATE caption_bank SET total_earnings = 12.345, avg_purchase_rate = 0.5, content_type = 'solo' "
        f"WHERE caption_id = '{own}'",
        f"UPDATE caption_details SET is_active = 0, price_cents = 999 WHERE caption_id = '{own}'",
        f"UPDATE caption_classifications SET has_urgency = 1, has_value_anchor = 0 "
        f"WHERE caption_id = '{own}'",
    )
    return frozenset([own])


@edit
def new_captions(demo: Workspace) -> frozenset[str]:
    for own, said in (("AAA-first", "zebra crossing"), ("zzz-last", "Lighthouse keeper")):
        write(
            demo,
            "INSERT INTO caption_bank (caption_id, caption_text, caption_type) "
            f"VALUES ('{own}', '{said}', 'ppv_unlock')",
            "INSERT INTO caption_details (caption_id, text_hash, is_active, length_chars, emoji_count) "
            f"VALUES ('{own}', '{own}', 1, 9, 0)",
        )
    return frozenset(["AAA-first", "zzz-last"])


@edit
def a_new_family(demo: Workspace) -> frozenset[str]:
    ids = some(demo, 3)
    write(
        demo,
        *(
            "INSERT OR REPLACE INTO caption_families (caption_id, family_id, similarity, found_at) "
            f"VALUES ('{own}', 7, 0.9, '2026-11-20')"
            for own in ids
        ),
    )
    return frozenset(ids[:1])


@pytest.mark.parametrize("is_prepared", [False, True])
@pytest.mark.parametrize("name", list(EDITS))
def test_a_patched_sheet_equals_one_read_anew(
    demo: Workspace, noted: Noted, sheets: SheetService, name: str, is_prepared: bool
) -> None:
    before = sheets.prepare() if is_prepared else sheets.current()
    noted.changed = EDITS[name](demo)
    patched = sheets.current()
    assert patched is not before
    assert patched.is_ready == is_prepared
    same(patched, anew(demo))


def test_edits_after_edits_stay_equal(demo: Workspace, noted: Noted, sheets: SheetService) -> None:
    sheets.prepare()
    for made in [*EDITS.values(), EDITS["another_text"]]:
        noted.changed = made(demo)
        sheets.current()
    assert sheets.current().is_ready
    same(sheets.current(), anew(demo))


def test_without_notes_everything_is_read_again(demo: Workspace, sheets: SheetService) -> None:
    sheets.prepare()
    another_text(demo)
    assert sheets.current().is_ready
    same(sheets.current(), anew(demo))


def test_a_changed_bank_without_notes_keeps_what_it_can(demo: Workspace, sheets: SheetService) -> None:
    sheets.prepare()
    new_captions(demo)
    assert sheets.current().is_ready
    same(sheets.current(), anew(demo))
    write(demo, "UPDATE caption_bank SET caption_text = caption_text || ' encore'")
    assert len(sheets.current().find(CaptionFilter(text="encore"))) == len(sheets.current())
    same(sheets.current(), anew(demo))


def test_many_edits_are_read_as_a_whole(
    demo: Workspace, noted: Noted, sheets: SheetService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheet_module, "LARGEST_PATCH", 0)
    sheets.prepare()
    noted.changed = another_text(demo)
    same(sheets.current(), anew(demo))


def test_notes_that_miss_a_new_caption_are_not_believed(
    demo: Workspace, noted: Noted, sheets: SheetService
) -> None:
    sheets.prepare()
    new_captions(demo)
    noted.changed = frozenset()
    same(sheets.current(), anew(demo))


def test_the_palette_gets_the_best_first(demo: Workspace, sheets: SheetService) -> None:
    sheet = sheets.prepare()
    found = sheets.first("light", 5)
    scores = [one.performance_score for one in found]
    assert scores == sorted(scores, key=lambda score: -1.0 if score is None else score, reverse=True)
    rows = sheet.find(CaptionFilter(text="light"))
    active = rows[sheet.bank.is_active[rows]]
    assert scores[0] == np.nanmax(sheet.bank.performance_score[active])
    assert all("light" in one.caption_text.casefold() for one in found)
    assert sheets.first("zebra crossing ahead", 5) == ()
    own = demo.services.captions.rows()[3]
    assert [one.caption_id for one in sheets.first(own.caption_id, 1)] == [own.caption_id]


def test_a_send_type_finds_the_captions_that_suit_it(demo: Workspace, sheets: SheetService) -> None:
    sheet = sheets.current()
    suits = demo.services.reference.caption_priorities["ppv_unlock"]
    found = {sheet.cell(row, "type") for row in sheet.find(CaptionFilter(send_type="ppv_unlock"))}
    assert found <= set(suits)
    assert found
    legacy = next(iter(demo.services.reference.send_type_aliases))
    assert len(sheet.find(CaptionFilter(send_type=legacy))) > 0


def test_an_empty_workspace_has_an_empty_sheet(tmp_path: Path) -> None:
    with opened(empty_folder(tmp_path / "empty")) as workspace:
        sheet = workspace.services.caption_sheet.prepare()
        assert len(sheet) == 0
        for typed in ("light", "the light", "score>5", "type:x", "-used:yes"):
            assert len(sheet.find(CaptionFilter(text=typed))) == 0
        for key in KEYS:
            assert len(sheet.ordered(np.arange(0), key, True)) == 0
        assert workspace.services.caption_sheet.first("light", 3) == ()


def test_a_search_is_explained_in_words() -> None:
    assert explain_query("beach -sale type:ppv_unlock") == "has 'beach', not 'sale', type ppv_unlock"
    assert explain_query('"') == "every caption"
