"""`demo`, `check`, and workspaces that are missing, taken, damaged, newer or somebody else's."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from tests.cli.conftest import Command
from tests.support.demo import (
    CAPTIONS,
    MESSAGES,
    digest,
    file_digest,
    rows,
)
from tests.support.repository import ROOT

On = Callable[[Path], Command]
READING = (
    ("creators",),
    ("volume", "demo01"),
    ("captions", "rank", "demo01", "ppv_unlock"),
    ("plan", "demo01", "--dry-run"),
    ("validate", "demo01", "--week", "2026-W48"),
    ("export", "demo01", "--week", "2026-W48", "--format", "csv", "--out", "out"),
    ("check",),
)

HOLDER = """
import sys
from pathlib import Path
from eros_desktop.app.bootstrap import open_workspace
with open_workspace(Path(sys.argv[1])):
    print("open", flush=True)
    sys.stdin.read()
"""


@contextmanager
def held_elsewhere(folder: Path) -> Iterator[None]:
    """Another process has the workspace open for writing."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(folder)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"open\n"
        yield
        process.communicate()


# ---- demo and check ------------------------------------------------------------------------------


def test_the_demo_makes_a_workspace_that_can_be_planned(command: Command, tmp_path: Path) -> None:
    folder = tmp_path / "new"
    flags = ("--workspace", folder, "--today", "2026-11-20", "--json")
    said = command("demo", "--creators", 2, "--captions", 800, "--messages", 900, *flags)
    assert (said.code, said.err) == (0, "")
    assert {name: said.document[name] for name in ("creators", "captions", "messages", "seed")} == {
        "creators": 2,
        "captions": 800,
        "messages": 900,
        "seed": 7,
    }
    assert rows(folder, "SELECT count(*) FROM message_performance") == [(900,)]
    assert command("plan", "--all", *flags).code == 0


def test_a_demo_without_messages_and_with_few_captions_is_possible(command: Command, tmp_path: Path) -> None:
    folder = tmp_path / "small"
    said = command("demo", "--creators", 1, "--captions", 100, "--messages", 0, "--workspace", folder)
    assert said.code == 0
    assert command("creators", "--workspace", folder, "--json").document[0]["saturation_score"] is None


def test_a_workspace_with_data_gets_no_demo(on: On, demo: Path) -> None:
    before = file_digest(demo)
    said = on(demo)("demo", "--json")
    assert said.code == 1
    assert "already holds 6 creators" in said.document["error"]["message"]
    assert file_digest(demo) == before


def test_a_refused_demo_makes_no_workspace(command: Command, tmp_path: Path) -> None:
    for words in (("--scale", "huge"), ("--creators", "many"), ("--seed", "-1"), ("--today", "soon")):
        assert command("demo", *words, "--workspace", tmp_path / "none").code == 1
    assert not (tmp_path / "none").exists()


def test_check_finds_a_sound_workspace_sound_and_writes_nothing(on: On, demo: Path) -> None:
    before = file_digest(demo)
    document = on(demo)("check", "--json").document
    assert document["is_sound"] is True
    assert document["findings"] == []
    assert (document["facts"]["creators"], document["facts"]["captions"]) == (6, CAPTIONS)
    assert document["facts"]["messages"] == MESSAGES
    assert file_digest(demo) == before


def test_check_names_rows_that_refer_to_nothing(on: On, demo: Path) -> None:
    with closing(sqlite3.connect(demo / "eros.db")) as connection, connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("DELETE FROM creators WHERE creator_id = 'demo06'")
    said = on(demo)("check", "--json")
    assert said.code == 1
    assert said.document["is_sound"] is False
    assert {finding["kind"] for finding in said.document["findings"]} == {"foreign_keys"}
    assert "creators" in said.document["findings"][0]["message"]


# ---- Missing, taken, unreadable ------------------------------------------------------------------


@pytest.mark.parametrize("words", [*READING, ("plan", "--all")], ids=lambda words: " ".join(words[:2]))
def test_a_missing_workspace_is_said_and_nothing_is_made(
    command: Command, tmp_path: Path, words: tuple[str, ...]
) -> None:
    said = command(*words, "--workspace", tmp_path / "none", "--json")
    assert said.code == 1
    assert said.err.startswith("error: There is no workspace at")
    assert said.document["error"]["code"] == "WORKSPACE_NOT_FOUND"
    assert list(tmp_path.iterdir()) == []


def test_a_workspace_that_somebody_writes_can_be_read_but_not_written(
    on: On, planned: Path, tmp_path: Path
) -> None:
    with held_elsewhere(planned):
        for words in READING:
            changed = tuple(str(tmp_path / "out") if word == "out" else word for word in words)
            refused = words[0] == "plan"
            assert on(planned)(*changed).code == (1 if refused else 0), words
        assert list((tmp_path / "out").iterdir())
        before = digest(planned)
        said = on(planned)("plan", "demo01", "--replace", "--json")
        assert said.code == 1
        assert said.document["error"]["code"] == "WORKSPACE_IN_USE"
        assert "process" in said.err
        assert on(planned)("demo").code == 1
        assert digest(planned) == before
    assert on(planned)("plan", "demo01", "--replace").code == 0


def _damaged(path: Path) -> None:
    data = bytearray(path.read_bytes())
    for place in range(4096, min(len(data), 400_000), 97):
        data[place] ^= 0xFF
    path.write_bytes(data)


def _newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA user_version = 9999")


def _foreign(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE songs (title TEXT)")


def _no_database(path: Path) -> None:
    path.write_bytes(b"just some text, and quite a lot of it\n" * 200)


def _torn(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:50_000])


@pytest.mark.parametrize("spoil", [_damaged, _newer, _foreign, _no_database, _torn])
def test_a_file_that_is_not_ours_to_write_gets_one_sentence_and_keeps_its_bytes(
    on: On, planned: Path, tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    spoil(planned / "eros.db")
    before = file_digest(planned)
    for words in (*READING, ("plan", "--all", "--replace"), ("demo",)):
        said = on(planned)(*(str(tmp_path / "out") if word == "out" else word for word in words), "--json")
        assert said.code == 1, words
        assert said.err.startswith("error: "), words
        assert said.err.count("\n") == 1, words
        assert said.document["error"]["code"] != "UNEXPECTED", words
        assert file_digest(planned) == before, words
