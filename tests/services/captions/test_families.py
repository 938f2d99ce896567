"""Families in a workspace: found, numbered, kept current, and heeded by planning."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from eros_desktop.app.bootstrap import Workspace
from eros_desktop.domain.errors import Cancelled, Conflict, InvalidInput
from eros_desktop.services.changes import Topic
from tests.services.captions.conftest import BEACH, add_captions
from tests.support.demo import (
    CAPTIONS,
    TODAY,
    demo_folder,
    execute,
    file_digest,
    opened,
    raise_data_revision,
    rows,
)


def ids(workspace: Workspace, caption_id: str) -> list[str]:
    family = workspace.services.families.of(caption_id)
    return [] if family is None else [member.caption_id for member in family.members]


def set_text(workspace: Workspace, caption_id: str, text: str) -> None:
    sql = "UPDATE caption_bank SET caption_text = ? WHERE caption_id = ?"
    execute(workspace.folder, sql, text, caption_id)


def test_the_demo_comes_with_families(demo: Workspace) -> None:
    state = demo.services.families.state()
    assert state.families > 50
    assert state.sentence == ""


def test_found_families_are_stored_and_told_again(bank: Workspace) -> None:
    found = bank.services.families.find()
    assert found.change is not None
    assert found.change.topics == Topic.CAPTIONS
    assert found.captions == CAPTIONS + 5
    assert [len(family.members) for family in found.families] == sorted(
        (len(family.members) for family in found.families), reverse=True
    )
    family = bank.services.families.of("fam-a")
    assert family in found.families
    assert ids(bank, "fam-d") == ["fam-a", "fam-b", "fam-c", "fam-d"]
    assert family is not None
    assert family.members[0].similarity == 1.0
    assert 0.85 <= family.members[1].similarity < 1.0
    assert bank.services.families.of("fam-x") is None


def test_looking_twice_changes_no_number(bank: Workspace) -> None:
    first = bank.services.families.find().families
    assert bank.services.families.find().families == first


def test_a_family_keeps_its_number_when_others_come_and_go(bank: Workspace) -> None:
    bank.services.families.find()
    family = bank.services.families.of("fam-a")
    assert family is not None
    set_text(bank, "fam-b", "Something else altogether, with no word in common at any place")
    bank.services.families.find()
    again = bank.services.families.of("fam-a")
    assert again is not None
    assert again.family_id == family.family_id
    assert ids(bank, "fam-a") == ["fam-a", "fam-c", "fam-d"]


def test_a_dry_run_stores_nothing(bank: Workspace) -> None:
    before = rows(bank.folder, "SELECT * FROM caption_families ORDER BY caption_id")
    found = bank.services.families.find(0.7, dry_run=True)
    assert found.change is None
    assert len({member.caption_id for family in found.families for member in family.members}) > len(before)
    assert rows(bank.folder, "SELECT * FROM caption_families ORDER BY caption_id") == before


@pytest.mark.parametrize("threshold", [0.49, 1.01, float("nan")])
def test_thresholds_that_say_nothing_are_refused(bank: Workspace, threshold: float) -> None:
    with pytest.raises(InvalidInput, match="from 0"):
        bank.services.families.find(threshold)


class Withdrawn:
    """Withdraws the work at a certain report."""

    def __init__(self, after: int) -> None:
        self._left = after

    def report(self, done: int, total: int, text: str = "") -> None:
        self._left -= 1
        if self._left < 0:
            raise Cancelled


@pytest.mark.parametrize("after", [0, 40, 70])
def test_a_withdrawn_search_leaves_everything_as_it_was(bank: Workspace, after: int) -> None:
    before = rows(bank.folder, "SELECT * FROM caption_families ORDER BY caption_id")
    with pytest.raises(Cancelled):
        bank.services.families.find(progress=Withdrawn(after))
    assert rows(bank.folder, "SELECT * FROM caption_families ORDER BY caption_id") == before


def test_captions_that_change_meanwhile_refuse_the_result(bank: Workspace) -> None:
    class Meddler:
        is_done = False

        def report(self, done: int, total: int, text: str = "") -> None:
            if not self.is_done:
                raise_data_revision(bank.folder)
            self.is_done = True

    with pytest.raises(Conflict, match="Find them again"):
        bank.services.families.find(progress=Meddler())


def test_an_edited_caption_leaves_its_family_and_joins_another(bank: Workspace) -> None:
    assert ids(bank, "fam-a") == ["fam-a", "fam-b", "fam-c", "fam-d"]  # the import looked for twins
    set_text(bank, "fam-b", "The winter market opens at noon and I kept a table with candles for you")
    change = bank.services.families.refresh_now(["fam-b"])
    assert change.topics == Topic.CAPTIONS
    assert ids(bank, "fam-a") == ["fam-a", "fam-c", "fam-d"]
    assert ids(bank, "fam-x") == ["fam-b", "fam-x"]
    set_text(bank, "fam-b", BEACH)
    bank.services.families.refresh_now(["fam-b"])
    assert ids(bank, "fam-x") == []
    assert ids(bank, "fam-b") == ["fam-a", "fam-b", "fam-c", "fam-d"]


def test_numbers_are_never_given_twice(bank: Workspace) -> None:
    numbers = []
    for word in ("candles", "lanterns"):
        set_text(bank, "fam-b", f"The winter market opens at noon and I kept a table with {word} for us")
        bank.services.families.refresh_now(["fam-b"])
        family = bank.services.families.of("fam-x")
        assert family is not None
        numbers.append(family.family_id)
        set_text(bank, "fam-b", BEACH)
        bank.services.families.refresh_now(["fam-b"])
    assert numbers[0] < numbers[1]


def test_a_write_that_was_rolled_back_leaves_no_trace(bank: Workspace) -> None:
    families = bank.services.families
    families.refresh_now(["fam-a"])

    def begin_and_fail() -> None:
        with families._store.write() as stores:
            stores.connection.exec_driver_sql(
                "UPDATE caption_bank SET caption_text = ? WHERE caption_id = 'fam-x'", (f"{BEACH}?",)
            )
            families.refresh(stores, ["fam-x"])
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        begin_and_fail()
    assert ids(bank, "fam-x") == []
    set_text(bank, "fam-b", "The winter market opens at noon and I kept a table with candles for you")
    families.refresh_now(["fam-b"])
    assert ids(bank, "fam-x") == ["fam-b", "fam-x"]


def test_an_import_brings_its_captions_into_families_and_its_undo_takes_them_out(
    bank: Workspace, tmp_path: Path
) -> None:
    before = rows(bank.folder, "SELECT caption_id, family_id FROM caption_families ORDER BY caption_id")
    add_captions(
        bank,
        {
            "fam-n": f"{BEACH}?",
            "fam-y": "The winter market opens at noon and I kept a table with candles for us.",
        },
        tmp_path,
    )
    assert "fam-n" in ids(bank, "fam-a")
    assert ids(bank, "fam-x") == ["fam-x", "fam-y"]
    (batch,) = rows(bank.folder, "SELECT max(batch_id) FROM import_batches")
    bank.services.imports.undo(int(str(batch[0])))
    assert ids(bank, "fam-x") == []
    assert (
        rows(bank.folder, "SELECT caption_id, family_id FROM caption_families ORDER BY caption_id") == before
    )


def test_many_new_captions_make_the_families_older_than_the_bank(bank: Workspace, tmp_path: Path) -> None:
    many = {
        f"many-{place:04d}": f"Caption number {place} of a long list, {place * 7919}" for place in range(501)
    }
    add_captions(bank, many, tmp_path)
    state = bank.services.families.state()
    assert state.behind == 501
    assert "501 captions came or changed" in state.sentence
    bank.services.families.find()
    assert bank.services.families.state().sentence == ""


def test_nothing_is_kept_current_before_families_were_ever_found(tmp_path: Path) -> None:
    folder = demo_folder(tmp_path / "demo")
    execute(folder, "DELETE FROM caption_families")
    execute(folder, "DELETE FROM workspace_info WHERE key LIKE 'families.%'")
    with opened(folder) as workspace:
        state = workspace.services.families.state()
        assert "not looked for" in state.sentence
        workspace.services.families.refresh_now(["demo-000001"])
        assert workspace.services.families.state() == state


def test_looking_without_storing_needs_no_write(tmp_path: Path) -> None:
    folder = demo_folder(tmp_path / "demo")
    digest = file_digest(folder)
    with opened(folder, read_only=True) as workspace:
        assert workspace.services.families.find(dry_run=True).families
    assert file_digest(folder) == digest


def test_a_near_twin_of_a_caption_used_this_week_is_not_offered(bank: Workspace) -> None:
    captions, families = bank.services.captions, bank.services.families
    used = (TODAY - timedelta(days=1)).isoformat()
    execute(bank.folder, "UPDATE caption_bank SET last_used_date = ? WHERE caption_id = 'fam-a'", used)
    families.find()
    ranking = captions.rank("demo01", "bump_normal", with_excluded=True)
    why = {entry.caption_id: entry for entry in ranking.excluded}
    for twin in ("fam-b", "fam-c", "fam-d"):
        assert why[twin].reason == "similar"
        assert "near twin" in why[twin].sentence
    assert why.get("fam-x") is None or why["fam-x"].reason not in ("similar", "twin")


def test_a_merged_caption_still_counts_as_used(bank: Workspace) -> None:
    families = bank.services.families
    families.find()
    used = (TODAY - timedelta(days=1)).isoformat()
    families.merge("fam-a", ["fam-b"])
    execute(bank.folder, "UPDATE caption_bank SET last_used_date = ? WHERE caption_id = 'fam-b'", used)
    raise_data_revision(bank.folder)
    ranking = bank.services.captions.rank("demo01", "bump_normal", with_excluded=True)
    why = {entry.caption_id: entry.reason for entry in ranking.excluded}
    assert why["fam-b"] == "active"
    assert {why[twin] for twin in ("fam-a", "fam-c", "fam-d")} == {"similar"}


def test_no_week_holds_two_near_twins(bank: Workspace) -> None:
    bank.services.families.find()
    plan = bank.services.plans.generate(["demo01"], dry_run=True).plans[0]
    home = dict(rows(bank.folder, "SELECT caption_id, family_id FROM caption_families"))
    used = [home[send.caption_id] for send in plan.sends if send.caption_id in home]
    assert used
    assert len(used) == len(set(used))
