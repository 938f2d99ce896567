"""Flags, exit codes and outputs that all commands share (interfaces.md, Command line)."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from eros_desktop import __version__
from eros_desktop.cli.arguments import build_parser, whole_number
from eros_desktop.cli.main import COMMANDS, NAMES
from eros_desktop.cli.output import TerminalProgress, dollars, table, to_json
from eros_desktop.domain.errors import InvalidInput
from tests.cli.conftest import Command
from tests.support.demo import file_digest
from tests.support.repository import ROOT

PROMISED = {"demo", "creators", "volume", "captions", "plan", "validate", "export", "import", "check"}


def _python(*words: object, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *map(str, words)],
        capture_output=True,
        check=False,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
    )


def test_every_promised_command_is_there() -> None:
    assert PROMISED <= NAMES


@pytest.mark.parametrize("words", [("--version",), ("plan", "--version"), ("captions", "rank", "--version")])
def test_the_version_is_told_before_and_after_the_command(command: Command, words: tuple[str, ...]) -> None:
    said = command(*words)
    assert (said.code, said.out, said.err) == (0, f"EROS Desktop {__version__}\n", "")


@pytest.mark.parametrize(
    "words",
    [
        ("frobnicate",),
        ("--frobnicate", "creators"),
        ("creators", "--frobnicate"),
        ("captions",),
        ("captions", "rank"),
        ("captions", "rank", "demo01"),
        ("volume",),
        ("plan",),
        ("plan", "demo01", "--week"),
        ("validate", "demo01"),
        ("export", "demo01"),
        ("export", "demo01", "--format", "csv"),
        ("export", "demo01", "--format", "csv", "--week", "2026-W48"),
        ("export", "--format", "csv", "--week", "2026-W48", "--out", "x"),
        ("import", "creators"),
        ("--json",),
        ("--quiet",),
        ("--wor", "x", "creators"),
    ],
)
def test_wrong_usage_ends_with_two_and_prints_nothing_on_standard_output(
    command: Command, words: tuple[str, ...]
) -> None:
    said = command(*words)
    assert said.code == 2
    assert said.out == ""
    assert "usage:" in said.err


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("plan", "nobody"), "CREATOR_NOT_FOUND"),
        (("plan", ""), "CREATOR_NOT_FOUND"),
        (("plan", "demo01", "--week", "2026-11-24"), "NOT_MONDAY"),
        (("plan", "demo01", "--week", "2026-W60"), "INVALID_DATE"),
        (("plan", "demo01", "--week", "soon"), "INVALID_DATE"),
        (("plan", "demo01", "--week", "9999-W52"), "INVALID_DATE"),
        (("plan", "demo01", "--week", "0001-01-01"), "INVALID_DATE"),
        (("plan", "demo01", "--week", "2026-11-16"), "PAST_DATE"),
        (("plan", "demo01", "--seed", "-1"), "VALIDATION_ERROR"),
        (("plan", "demo01", "--seed", "x"), "VALIDATION_ERROR"),
        (("plan", "demo01", "--seed", "9223372036854775808"), "VALIDATION_ERROR"),
        (("captions", "rank", "nobody", "ppv_unlock"), "CREATOR_NOT_FOUND"),
        (("captions", "rank", "demo01", "nonsense"), "INVALID_SEND_TYPE"),
        (("captions", "rank", "demo01", "ppv_unlock", "--limit", "0"), "VALIDATION_ERROR"),
        (("captions", "rank", "demo01", "ppv_unlock", "--limit", "1_0"), "VALIDATION_ERROR"),
        (("volume", "nobody"), "CREATOR_NOT_FOUND"),
        (("volume", "demo01", "--week", "2026-11-24"), "NOT_MONDAY"),
        (("validate", "nobody", "--week", "2026-W48"), "CREATOR_NOT_FOUND"),
        (("validate", "demo01", "--week", "2026-W48"), "VALIDATION_ERROR"),
        (("export", "demo01", "--week", "2026-W48", "--format", "csv", "--out", "x"), "VALIDATION_ERROR"),
        (
            ("export", "demo01", "--week", "2026-W48", "--format", "nonsense", "--out", "x"),
            "VALIDATION_ERROR",
        ),
        (("export", "--all", "--week", "2026-W48", "--format", "csv", "--out", "x"), "VALIDATION_ERROR"),
        (("demo",), "VALIDATION_ERROR"),
        (("demo", "--scale", "huge"), "VALIDATION_ERROR"),
        (("demo", "--creators", "0"), "VALIDATION_ERROR"),
    ],
)
def test_a_refused_value_ends_with_one_a_sentence_and_an_error_document(
    on: Callable[[Path], Command], demo: Path, words: tuple[str, ...], code: str
) -> None:
    before = file_digest(demo)
    said = on(demo)(*words)
    assert said.code == 1
    assert said.err.startswith("error: ")
    assert said.err.rstrip().endswith((".", "?"))
    with_json = on(demo)("--json", *words)
    assert with_json.code == 1
    assert with_json.err == said.err
    error = with_json.document["error"]
    assert set(error) == {"code", "message", "details"}
    assert error["code"] == code
    assert f"error: {error['message']}\n" in said.err
    assert file_digest(demo) == before


@pytest.mark.parametrize("today", ["2026-02-30", "tomorrow", "0001-01-01", "9999-12-31"])
def test_a_day_that_is_none_is_refused(command: Command, demo: Path, today: str) -> None:
    said = command("creators", "--workspace", demo, "--today", today, "--json")
    assert (said.code, said.document["error"]["code"]) == (1, "INVALID_DATE")


def test_common_flags_are_taken_before_and_after_the_command(command: Command, demo: Path) -> None:
    before = command("--workspace", demo, "--today", "2026-11-20", "--json", "--quiet", "creators")
    after = command("creators", "--workspace", demo, "--today", "2026-11-20", "--json", "--quiet")
    assert before == after
    assert before.code == 0
    assert len(before.document) == 6


def test_the_environment_names_the_workspace_and_the_flag_wins(
    command: Command, demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EROS_WORKSPACE", str(demo))
    assert command("creators").code == 0
    assert command("creators", "--workspace", tmp_path / "none").code == 1


def test_every_command_answers_json_with_one_document_and_nothing_else(
    on: Callable[[Path], Command], planned: Path, tmp_path: Path
) -> None:
    for words in (
        ("creators",),
        ("volume", "demo01"),
        ("captions", "rank", "demo01", "ppv_unlock"),
        ("plan", "demo01", "--dry-run", "--replace"),
        ("validate", "demo01", "--week", "2026-W48"),
        ("export", "demo01", "--week", "2026-W48", "--format", "json", "--out", tmp_path / "out"),
        ("export", "--format", "list"),
        ("check",),
    ):
        said = on(planned)(*words, "--json")
        assert (said.code, said.err) == (0, ""), words
        assert said.document, words


def test_the_command_line_loads_no_qt(demo: Path) -> None:
    code = (
        "import sys; from eros_desktop.app.main import main; "
        f"code = main(['plan', 'demo01', '--dry-run', '--json', '--workspace', {str(demo)!r}, '--today', "
        f"'2026-11-20']); "
        "loaded = sorted(name for name in sys.modules if name.startswith(('PySide6', 'shiboken'))); "
        "print(loaded, file=sys.stderr); raise SystemExit(code)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "[]\n")


def test_a_plan_is_the_same_in_another_process_with_another_hash_seed(command: Command, demo: Path) -> None:
    words = ("plan", "--all", "--dry-run", "--json", "--workspace", demo, "--today", "2026-11-20")
    other = "1" if os.environ.get("PYTHONHASHSEED") == "4242" else "4242"
    here, there = command(*words), _python(*words, PYTHONHASHSEED=other)
    assert (here.code, there.returncode) == (0, 0)
    assert _without_run(here.out.encode()) == _without_run(there.stdout)
    assert b"fingerprint" in there.stdout


def _without_run(document: bytes) -> list[bytes]:
    timed = (b'"run_id"', b'"seconds"', b'"assignment_seconds"')
    return [line for line in document.splitlines() if not any(name in line for name in timed)]


def test_a_reader_that_goes_away_is_no_failure(demo: Path) -> None:
    process = subprocess.Popen(
        [
            sys.executable,
            str(ROOT / "main.py"),
            "captions",
            "rank",
            "demo01",
            "ppv_unlock",
            "--limit",
            "500",
            "--json",
            "--workspace",
            str(demo),
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    process.stdout.close()
    _, err = process.communicate()
    assert (process.returncode, err) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device here")
def test_output_that_cannot_be_written_is_said(demo: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, str(ROOT / "main.py"), "creators", "--workspace", str(demo)],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr.startswith(b"error: The result could not be written")
    assert b"Traceback" not in done.stderr


def test_captions_with_emoji_are_printed_under_a_c_locale(demo: Path) -> None:
    done = _python(
        "captions", "rank", "demo01", "ppv_unlock", "--limit", "50", "--json", "--workspace", demo,
        LC_ALL="C", LANG="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0", PYTHONIOENCODING="",
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, b"")
    assert any(ord(letter) > 0x2000 for letter in done.stdout.decode("utf-8"))


@pytest.mark.parametrize("text", ["5", "-1", "1.0", "1e3", "0x10", "٣", "1_000", "", " "])
def test_numbers_are_read_strictly(text: str) -> None:
    if text == "5":
        assert whole_number(text, "--n", 0, 10) == 5
    else:
        with pytest.raises(InvalidInput, match="whole number"):
            whole_number(text, "--n", 0, 10)


def test_every_command_explains_itself() -> None:
    parser = build_parser(COMMANDS)
    assert isinstance(parser, argparse.ArgumentParser)
    for entry in COMMANDS:
        assert entry.help.endswith("."), entry.name


def test_tables_align_and_money_is_marked() -> None:
    assert table(("a", "n"), [("x", 5), (None, 12)], right=frozenset({1})) == "a   n\n-  --\nx   5\n   12"
    assert (dollars(123_456), dollars(None), dollars(0)) == ("$1,234.56", "", "$0.00")
    with pytest.raises(ValueError, match="nan"):
        to_json(float("nan"))


def test_progress_is_drawn_only_on_a_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    TerminalProgress(sys.stderr, is_shown=False).report(1, 2, "x")
    assert capsys.readouterr().err == ""
    shown = TerminalProgress(sys.stderr, is_shown=True)
    shown.report(1, 2, "half")
    shown.report(2, 2)
    drawn = capsys.readouterr().err
    assert "[############............] 1/2 half" in drawn
    assert drawn.endswith("\r\x1b[K")


@pytest.mark.expects_log
def test_what_nobody_foresaw_is_one_sentence_here_and_whole_in_the_log(
    on: Callable[[Path], Command], demo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("the moon")

    monkeypatch.setattr("eros_desktop.services.creators.CreatorService.overview", broken)
    said = on(demo)("creators", "--json")
    assert said.code == 1
    assert said.err.count("\n") == 1
    assert said.document["error"]["code"] == "UNEXPECTED"
    assert "ZeroDivisionError: the moon" in (demo / "logs" / "eros.log").read_text("utf-8")


def test_a_command_that_is_stopped_says_so(
    on: Callable[[Path], Command], demo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("eros_desktop.services.creators.CreatorService.overview", stopped)
    said = on(demo)("creators", "--json")
    assert (said.code, said.document["error"]["code"]) == (1, "CANCELLED")
