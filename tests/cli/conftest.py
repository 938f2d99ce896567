"""The command line run inside the test process: arguments in, exit code and both outputs out."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from eros_desktop.app.main import main
from tests.support.demo import demo_folder, planned_folder


@dataclass(frozen=True, slots=True)
class Said:
    """What one command answered."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """The one JSON document on standard output."""
        return json.loads(self.out, parse_constant=_no_constant)


def _no_constant(name: str) -> float:
    raise AssertionError(f"{name} is no JSON")


Command = Callable[..., Said]


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Command:
    """Runs the words as `eros-desktop WORDS...` would."""

    def run(*words: object) -> Said:
        capsys.readouterr()
        try:
            code = main([str(word) for word in words])
        except SystemExit as left:
            code = int(left.code or 0)
        said = capsys.readouterr()
        return Said(code, said.out, said.err)

    return run


@pytest.fixture
def on(command: Command) -> Callable[[Path], Command]:
    """Runs commands on one workspace, on the day of the tests."""

    def bound(folder: Path) -> Command:
        return lambda *words: command("--workspace", folder, "--today", "2026-11-20", *words)

    return bound


@pytest.fixture
def demo(tmp_path: Path) -> Path:
    """The folder of a demo without plans."""
    return demo_folder(tmp_path / "demo")


@pytest.fixture
def planned(tmp_path: Path) -> Path:
    """The folder of a demo with the week of 2026-11-23 planned for everybody."""
    return planned_folder(tmp_path / "planned")
