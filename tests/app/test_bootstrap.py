"""Opening a workspace and making its services."""

from __future__ import annotations

import logging
from datetime import date
from pathlib import Path

import pytest

from eros_desktop.app import bootstrap
from eros_desktop.app.bootstrap import Workspace, load_reference, load_volume_rules, open_workspace
from eros_desktop.domain.errors import Cancelled, NotFound, StorageUnavailable
from tests.support.demo import demo_folder, empty_folder, execute, file_digest, opened, rows


def test_a_new_workspace_holds_the_reference_data(tmp_path: Path) -> None:
    with opened(tmp_path / "new", create=True) as workspace:
        assert not workspace.services.is_read_only
    assert rows(tmp_path / "new", "SELECT count(*) FROM send_types") == [(22,)]
    assert rows(tmp_path / "new", "SELECT count(*) FROM channels") == [(5,)]


def test_opening_again_writes_nothing(tmp_path: Path) -> None:
    folder = empty_folder(tmp_path / "book")
    with opened(folder):
        pass
    before = file_digest(folder)
    with opened(folder):
        pass
    assert file_digest(folder) == before


def test_reference_tables_follow_the_files_when_these_changed(tmp_path: Path) -> None:
    folder = demo_folder(tmp_path / "demo")
    execute(folder, "UPDATE send_types SET send_type_name = 'Old' WHERE send_type_key = 'bundle'")
    execute(folder, "UPDATE workspace_info SET value = 'older' WHERE key = 'reference_version'")
    with opened(folder, read_only=True):
        pass
    assert rows(folder, "SELECT send_type_name FROM send_types WHERE send_type_key = 'bundle'") == [("Old",)]
    with opened(folder):
        pass
    assert rows(folder, "SELECT send_type_name FROM send_types WHERE send_type_key = 'bundle'") == [
        (load_reference().send_type("bundle").name,)
    ]


def test_the_fixed_day_reaches_the_services(tmp_path: Path) -> None:
    with opened(empty_folder(tmp_path / "book"), today=date(2027, 2, 3)) as workspace:
        assert workspace.services.clock.fixed == date(2027, 2, 3)


def test_reference_and_rules_are_read_once() -> None:
    assert load_reference() is load_reference()
    assert load_volume_rules() is load_volume_rules()


def test_a_second_writer_is_refused_or_reads(tmp_path: Path) -> None:
    folder = demo_folder(tmp_path / "demo")
    with opened(folder):
        with pytest.raises(StorageUnavailable) as refused, open_workspace(folder):
            pass
        assert refused.value.code == "WORKSPACE_IN_USE"
        with open_workspace(folder, fall_back_to_read_only=True) as second:
            assert second.services.is_read_only
            assert len(second.services.creators.overview()) == 6
    with open_workspace(folder, fall_back_to_read_only=True) as alone:
        assert not alone.services.is_read_only


def test_falling_back_to_reading_hides_no_other_trouble(tmp_path: Path) -> None:
    with (
        pytest.raises(StorageUnavailable) as refused,
        open_workspace(tmp_path / "none", fall_back_to_read_only=True),
    ):
        pass
    assert refused.value.code == "WORKSPACE_NOT_FOUND"


def test_a_scratch_workspace_stands_in_for_a_missing_one_and_goes_away(tmp_path: Path) -> None:
    folder = tmp_path / "none"
    with open_workspace(folder, create=True, scratch_if_missing=True) as workspace:
        stood_in = workspace.folder
        assert stood_in != folder
        assert workspace.services.creators.overview() == ()
    assert not stood_in.exists()
    assert not folder.exists()
    real = demo_folder(tmp_path / "demo")
    with open_workspace(real, scratch_if_missing=True) as workspace:
        assert workspace.folder == real


def test_the_workspace_is_free_after_any_end(tmp_path: Path) -> None:
    folder = empty_folder(tmp_path / "book")
    for error in (NotFound("gone"), Cancelled(), KeyboardInterrupt()):
        with pytest.raises(type(error)), open_workspace(folder):
            raise error
    with opened(folder) as workspace:
        assert not workspace.services.is_read_only


def test_a_workspace_whose_services_cannot_be_made_is_closed_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = empty_folder(tmp_path / "book")

    def broken(*_: object) -> None:
        raise ValueError("no services today")

    with monkeypatch.context() as patched:
        patched.setattr(bootstrap, "make_services", broken)
        with pytest.raises(ValueError, match="today"):
            Workspace.open(folder)
    with opened(folder) as workspace:
        assert not workspace.services.is_read_only


@pytest.mark.expects_log
def test_only_what_nobody_foresaw_goes_into_the_log(tmp_path: Path) -> None:
    folder = empty_folder(tmp_path / "book")
    with pytest.raises(NotFound), open_workspace(folder):
        raise NotFound("gone")
    assert "gone" not in (folder / "logs" / "eros.log").read_text("utf-8")
    with pytest.raises(ZeroDivisionError), open_workspace(folder):
        raise ZeroDivisionError("the moon")
    assert "the moon" in (folder / "logs" / "eros.log").read_text("utf-8")
    assert logging.getLogger().level == logging.WARNING
