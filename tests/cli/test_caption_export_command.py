"""`captions export` as a script meets it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.cli.conftest import Command
from tests.support.demo import (
    CAPTIONS,
    digest,
)

On = Callable[[Path], Command]


def test_the_command_writes_the_file_and_leaves_the_workspace_alone(
    on: On, demo: Path, tmp_path: Path
) -> None:
    out, before = tmp_path / "new" / "bank.csv", digest(demo)
    told = on(demo)("captions", "export", "--out", str(out), "--json").document
    assert told == {"file": str(out), "captions": CAPTIONS, "raw": False}
    assert out.read_bytes().startswith(
        b"caption_id,caption_text,caption_type,content_type,performance_score,"
    )
    assert on(demo)("captions", "export", "--raw", "--out", str(out)).code == 0
    assert digest(demo) == before


def test_a_file_that_cannot_be_written_is_refused(on: On, demo: Path, tmp_path: Path) -> None:
    said = on(demo)("captions", "export", "--out", str(tmp_path))
    assert said.code == 1
    assert "cannot be written" in said.err


def test_the_file_must_be_named(on: On, demo: Path) -> None:
    said = on(demo)("captions", "export")
    assert said.code == 2
    assert "--out" in said.err
