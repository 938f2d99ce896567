"""The workspace's log: one file, one line a record, never a reason to stop."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from eros_desktop.app import logs

LINE = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z INFO MainThread eros\.test: (.*)$")


@pytest.fixture(autouse=True)
def logs_are_stopped() -> Iterator[None]:
    yield
    logs.stop()


def lines(workspace: Path) -> list[str]:
    return (workspace / "logs" / "eros.log").read_text("utf-8").splitlines()


def test_a_record_becomes_one_line_in_utc(tmp_path: Path) -> None:
    assert logs.start(tmp_path) == tmp_path / "logs" / "eros.log"
    logging.getLogger("eros.test").info("week %s saved 🎉", "2026-W48")
    found = LINE.match(lines(tmp_path)[0])
    assert found
    assert found.group(1) == "week 2026-W48 saved 🎉"


def test_a_line_break_in_a_message_forges_no_second_line(tmp_path: Path) -> None:
    logs.start(tmp_path)
    logging.getLogger("eros.test").info("caption: a\r\nb")
    assert len(lines(tmp_path)) == 1
    assert lines(tmp_path)[0].endswith("caption: a\\r\\nb")


def test_details_are_kept_only_when_asked_for(tmp_path: Path) -> None:
    logs.start(tmp_path)
    logging.getLogger("eros.test").debug("quiet")
    logs.start(tmp_path, debug=True)
    logging.getLogger("eros.test").debug("loud")
    assert len(lines(tmp_path)) == 1
    assert lines(tmp_path)[0].endswith("loud")


def test_another_workspace_takes_the_place_of_the_first(tmp_path: Path) -> None:
    logs.start(tmp_path / "one")
    logs.start(tmp_path / "two")
    logging.getLogger("eros.test").info("hello")
    assert lines(tmp_path / "one") == []
    assert len(lines(tmp_path / "two")) == 1


def test_a_folder_that_cannot_be_written_is_no_reason_to_stop(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file where the folder should be", "utf-8")
    assert logs.start(tmp_path) is None
    logging.getLogger("eros.test").info("nobody hears this")


def test_a_full_file_makes_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "FILE_BYTES", 200)
    logs.start(tmp_path)
    for number in range(40):
        logging.getLogger("eros.test").info("record %s", number)
    kept = sorted(path.name for path in (tmp_path / "logs").iterdir())
    assert kept == ["eros.log", *(f"eros.log.{number}" for number in range(1, logs.OLD_FILES + 1))]
    assert "record 39" in lines(tmp_path)[-1]


def test_stopping_leaves_logging_as_it_was(tmp_path: Path) -> None:
    before = list(logging.getLogger().handlers)
    logs.start(tmp_path)
    logs.stop()
    assert logging.getLogger().handlers == before
    assert logging.getLogger().level == logging.WARNING


@pytest.mark.skipif(not hasattr(os, "O_NOFOLLOW"), reason="links are not told from files here")
def test_a_link_in_the_place_of_the_log_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "logs").mkdir()
    (tmp_path / "precious").write_text("kept", "utf-8")
    (tmp_path / "logs" / "eros.log").symlink_to(tmp_path / "precious")
    assert logs.start(tmp_path) is None
    assert (tmp_path / "precious").read_text("utf-8") == "kept"
