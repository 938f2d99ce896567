"""Which words open the window and which run a command."""

from __future__ import annotations

import os
import sys
from types import ModuleType

import pytest

from eros_desktop.app import main as entry


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ((), "window"),
        (("--demo",), "window"),
        (("--debug", "--demo"), "window"),
        (("--workspace", "book"), "window"),
        (("--workspace=book", "--today", "2026-11-20"), "window"),
        (("--workspace",), "window"),
        (("--tour", "out"), "window"),
        (("--today", "2026-11-20", "--tour=out"), "window"),
        (("creators",), "command"),
        (("--workspace", "book", "creators"), "command"),
        (("--workspace=book", "--json", "creators"), "command"),
        (("--version",), "command"),
        (("--help",), "command"),
        (("--json",), "command"),
        (("--frobnicate",), "command"),
        (("frobnicate", "--demo"), "command"),
        (("demo", "--workspace", "--tour"), "command"),
    ],
)
def test_words_lead_to_the_window_or_to_a_command(
    monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], wanted: str
) -> None:
    asked: list[tuple[str, list[str]]] = []
    for name, place in (("window", "eros_desktop.app.window"), ("command", "eros_desktop.cli.main")):
        stand_in = ModuleType(place)
        stand_in.run = lambda given, name=name: asked.append((name, given)) or 42  # type: ignore[attr-defined]
        monkeypatch.setitem(sys.modules, place, stand_in)
    assert entry.main(words) == 42
    assert asked == [(wanted, list(words))]


def test_without_arguments_those_of_the_process_are_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["eros-desktop", "--version"])
    with pytest.raises(SystemExit) as left:
        entry.main()
    assert left.value.code == 0


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no such mask")
def test_what_is_written_is_for_its_owner_only(monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in = ModuleType("eros_desktop.cli.main")
    stand_in.run = lambda words: 0  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "eros_desktop.cli.main", stand_in)
    before = os.umask(0o022)
    try:
        entry.main(["creators"])
    finally:
        assert os.umask(before) == 0o077
