"""Frozen SQL files are cut into the statements they hold."""

from __future__ import annotations

from pathlib import Path

import pytest

from eros_desktop.store.statements import statements_of


def test_files_are_read_in_order_and_comments_are_skipped(tmp_path: Path) -> None:
    (tmp_path / "02_b.sql").write_text("-- Second.\n\nINSERT INTO a VALUES ('x;y');\n", "utf-8")
    (tmp_path / "01_a.sql").write_text("-- First.\nCREATE TABLE a (\n    b\n);\nDROP TABLE c;\n", "utf-8")
    assert list(statements_of(tmp_path)) == [
        "CREATE TABLE a (\n    b\n)",
        "DROP TABLE c",
        "INSERT INTO a VALUES ('x;y')",
    ]


def test_an_unfinished_statement_is_refused(tmp_path: Path) -> None:
    (tmp_path / "01_a.sql").write_text("CREATE TABLE a (b)\n", "utf-8")
    with pytest.raises(ValueError, match="unfinished statement: CREATE TABLE a"):
        list(statements_of(tmp_path))
