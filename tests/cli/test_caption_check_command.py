"""`captions check` as a script meets it."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from eros_desktop.cli.arguments import cents
from eros_desktop.domain.errors import InvalidInput
from tests.cli.conftest import Command

On = Callable[[Path], Command]

WINNER = "Congrats! Exclusive set, $200 worth for only $20. Let me know what you think"
WALL = "You have to read this\nI was on my way home when I found a way that changed my plans\nUnlock to see"
KEYS = ["send_type", "structure", "score", "findings", "emoji", "length"]


@pytest.fixture
def nowhere(command: Command, tmp_path: Path) -> Command:
    """Runs commands where there is no workspace, and sees to it that none appears."""

    def run(*words: object) -> object:
        said = command("--workspace", tmp_path / "none", *words)
        assert not (tmp_path / "none").exists()
        return said

    return run  # type: ignore[return-value]


def typed(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def test_a_text_is_checked_without_any_workspace(nowhere: Command) -> None:
    said = nowhere("captions", "check", WINNER, "--send-type", "ppv_unlock", "--caption-type", "ppv_winner")
    assert (said.code, said.err) == (0, "")
    assert "winner structure, 4 of 4 elements, valid." in said.out
    assert "Text score 90 of 100: pass." in said.out
    assert "76 characters; 80 to 300 suit best." in said.out
    for words in ("Congrat", "Exclusive", "$200 worth", "Let me know"):
        assert f"\u201c{words}\u201d" in said.out


def test_what_is_missing_is_named_with_what_to_do(nowhere: Command) -> None:
    said = nowhere("captions", "check", "A nice collection", "--send-type", "bundle")
    assert said.code == 0
    assert "bundle structure, 0 of 3 elements, not valid." in said.out
    assert said.out.count("  missing  ") == 3
    assert "Count what is in it" in said.out
    assert "no structure is asked for" in nowhere("captions", "check", "Hi", "--send-type", "bump_normal").out


def test_the_document_has_the_promised_parts(nowhere: Command) -> None:
    said = nowhere("captions", "check", WINNER, "--send-type", "ppv_message", "--price", "$19.69", "--json")
    document = said.document
    assert (said.code, list(document), document["send_type"]) == (0, KEYS, "ppv_unlock")
    assert document["structure"]["score"] == 1.0
    assert document["structure"]["elements"] == dict.fromkeys(
        ("clickbait", "exclusivity", "value_anchor", "cta"), True
    )
    assert document["score"]["score"] == 90
    assert list(document["findings"][0]) == ["key", "severity", "start", "end", "message"]
    assert any("82% may be lost" in entry["message"] for entry in document["findings"])


def test_lines_and_columns_count_from_one(nowhere: Command) -> None:
    said = nowhere("captions", "check", WALL, "--send-type", "ppv_wall")
    places = [line.split()[1] for line in said.out.splitlines() if line.startswith("good ")]
    assert places[:3] == ["1:1", "2:1", "3:1"]


def test_a_text_is_read_from_standard_input(nowhere: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    typed(monkeypatch, f"\ufeff{WALL}\n".encode())
    said = nowhere("captions", "check", "-", "--send-type", "ppv_wall", "--json")
    assert said.document["structure"]["score"] == 1.0
    assert said.document["length"]["characters"] == len(WALL)
    typed(monkeypatch, b"\xff\xfe")
    refused = nowhere("captions", "check", "-", "--send-type", "ppv_wall")
    assert (refused.code, refused.err) == (
        1,
        "error: Standard input is not UTF-8 text. Nothing was changed; save it as UTF-8.\n",
    )


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("", "--send-type", "bundle"), "EMPTY_CAPTION"),
        ((" \n ", "--send-type", "bundle"), "EMPTY_CAPTION"),
        (("x" * 2001, "--send-type", "bundle"), "CAPTION_EXCEEDS_LIMIT"),
        (("a text", "--send-type", "nonsense"), "INVALID_SEND_TYPE"),
        (("a text", "--send-type", "bundle", "--price", "cheap"), "VALIDATION_ERROR"),
        (("a text", "--send-type", "bundle", "--price", "-5"), "VALIDATION_ERROR"),
    ],
)
def test_what_cannot_be_checked_ends_with_one_and_a_sentence(
    nowhere: Command, words: tuple[str, ...], code: str
) -> None:
    said = nowhere("captions", "check", "--json", *words)
    assert (said.code, said.document["error"]["code"]) == (1, code)
    assert said.err == f"error: {said.document['error']['message']}\n"


def test_a_rejected_text_was_checked_all_the_same(nowhere: Command) -> None:
    said = nowhere("captions", "check", "Act now, click here!", "--send-type", "renew_on_post")
    assert said.code == 0
    assert ": reject." in said.out


@pytest.mark.parametrize(
    "text",
    [
        "=cmd|' /C calc'!A0", "<b onclick=x>thanks</b>", "\u202eabc\u202c", "a\x00b", "\ud83d alone",
        "\U0001f600" * 30, "\u200f", "\x1b[31mred", "e" + "\u0301" * 500,
    ],
)  # fmt: skip
def test_strange_texts_are_checked_like_any_other(nowhere: Command, text: str) -> None:
    said = nowhere("captions", "check", text, "--send-type", "bump_normal")
    assert (said.code, said.err) == (0, "")
    assert not {"\x00", "\x1b", "\u202e"} & set(said.out)
    assert nowhere("captions", "check", text, "--send-type", "bump_normal", "--json").document["send_type"]


def test_a_creator_adds_the_vault(on: On, demo: Path, nowhere: Command) -> None:
    words = ("captions", "check", "a cosplay day", "--send-type", "bump_normal", "--json")
    assert on(demo)(*words, "--creator", "harbor_light").code == 0
    unknown = on(demo)(*words, "--creator", "nobody")
    assert (unknown.code, unknown.document["error"]["code"]) == (1, "CREATOR_NOT_FOUND")
    assert nowhere(*words, "--creator", "harbor_light").code == 1


def test_a_send_type_must_be_named(nowhere: Command) -> None:
    assert nowhere("captions", "check", "a text").code == 2
    assert nowhere("captions", "check", "--send-type", "bundle").code == 2


@pytest.mark.parametrize(("text", "amount"), [("19.69", 1969), ("$20", 2000), ("0.5", 50), ("0", 0)])
def test_amounts_are_read_as_cents(text: str, amount: int) -> None:
    assert cents(text, "--price") == amount


@pytest.mark.parametrize("text", ["", "1,000", "1e2", "-1", "1.234", " 5", "\u0663", "nan", "1_0"])
def test_what_is_no_amount_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput, match="not an amount"):
        cents(text, "--price")
