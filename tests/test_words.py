"""The words of the window: English unless a translator is installed, and complete in every language."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

import pytest

from eros_desktop.words import declared, install_translator, localised, origins, retold, tr
from tests.support.repository import ROOT

TOOL = runpy.run_path(str(ROOT / "packaging" / "translations.py"))
FILES: list[Path] = TOOL["files"]()
TEXTS: list[str] = TOOL["texts"]()
SENTENCES: list[str] = TOOL["sentences"]()
EACH = pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
HINT = "Run: python packaging/translations.py, then translate what it marks as unfinished."


def test_a_text_without_translator_is_its_own_translation() -> None:
    assert tr("Generate week") == "Generate week"
    assert tr(declared("Lock")) == "Lock"
    assert localised("1,234.5") == "1,234.5"
    assert retold("Nothing was changed.") == "Nothing was changed."


def test_an_installed_translator_is_asked_for_every_text() -> None:
    install_translator({"Lock": "Sperren"}.__getitem__, ",", ".", str.upper, lambda word: (word.upper(),))
    try:
        assert tr("Lock") == "Sperren"
        assert tr(declared("Lock")) == "Sperren"
        assert localised("-$1,234.50 %") == "-$1.234,50 %"
        assert retold("Locked") == "LOCKED"
        assert origins("lock") == ("LOCK",)
    finally:
        install_translator(str)
    assert tr("Lock") == "Lock"
    assert localised("1,234.5") == "1,234.5"
    assert origins("lock") == ()


def test_texts_are_found_where_they_are_shown_and_where_they_are_declared() -> None:
    code = """
tr("Shown"); tr("Two " "parts"); f"{tr('In another')}"
TITLE = declared("Declared")
Column("key", "Title", read, help="Says more"); ActionSpec("go", "Go there", "Go", "Ctrl+G", tip="Far")
table: Table[Row] = Table("Rows", COLUMNS)
other("No text"); tr(name)
"""
    found = set(TOOL["texts_of"](code))
    assert found == {
        "Shown", "Two parts", "In another", "Declared", "Title", "Says more", "Go there", "Go", "Far", "Rows",
    }  # fmt: skip


def test_sentences_are_found_with_the_names_of_their_values() -> None:
    code = '''
"""No docstring."""
def f(count: int, week: Week) -> str:
    raise InvalidInput("at", f"{count} sends of {week.monday:%d %b} fit, {count:,} in all.")
WHY = {"no key": "Never used."}; PLAIN = "one_word"; GAP = "{:.0f} minutes apart"; n = "{n} rows wait"
SQL = "SELECT a FROM b"; PATTERN = "a|b (?:c)"; x = "is this" == y
z = f"{', '.join(sorted(names))} and {'a send' if n else 'sends'}; {len(rows)} rows"; f"{a}{b}"; f"{a}.json"
'''
    assert set(TOOL["sentences_of"](code)) == {
        "{count} sends of {monday} fit, {count2} in all.", "Never used.", "{value} minutes apart",
        "{n} rows wait", "{names} and {value}; {rows} rows", "a send", "sends",
    }  # fmt: skip


def test_what_files_say_of_export_formats_is_found() -> None:
    document = 'key = "x"\nname = "A name"\nmeaning = "what it is for"\nsource = "somewhere"\n'
    assert list(TOOL["texts_of_format"](document)) == ["A name", "what it is for"]
    assert "Run sheet" in TEXTS


def test_there_is_a_first_translation() -> None:
    assert "eros_de" in [file.stem for file in FILES]


@EACH
def test_every_text_is_translated(file: Path) -> None:
    known = TOOL["translations"](file)
    missing = [text for text in TEXTS if not known.get(text)]
    assert not missing, f"{HINT} {missing[:20]}"


@EACH
def test_every_sentence_of_domain_and_services_is_translated(file: Path) -> None:
    known = TOOL["translations"](file, TOOL["SENTENCES"])
    missing = [text for text in SENTENCES if not known.get(text)]
    assert not missing, f"{HINT} {len(missing)} {missing[:20]}"


def test_no_sentence_adds_letters_to_a_word() -> None:
    adds = re.compile(r"""['"]e?s['"] if |else ['"]e?s['"]\}""")
    files = [file for room in TOOL["ROOMS"] for file in (ROOT / "eros_desktop" / room).rglob("*.py")]
    adding = [str(file.relative_to(ROOT)) for file in files if adds.search(file.read_text("utf-8"))]
    assert not adding, "Write both words: {'send' if count == 1 else 'sends'}"


def fields(text: str) -> set[str]:
    return set(re.findall(r"\{[^{}]*\}", text))


@EACH
def test_translations_keep_names_spaces_and_patterns_of_files(file: Path) -> None:
    both = TOOL["translations"](file) | TOOL["translations"](file, TOOL["SENTENCES"])
    for text, translation in both.items():
        if not translation:
            continue
        assert fields(text) == fields(translation), text
        assert text[0].isspace() == translation[0].isspace(), text
        assert text.endswith("…") == translation.endswith("…"), text
        assert re.findall(r"\*\.\w+", text) == re.findall(r"\*\.\w+", translation), text


@EACH
def test_the_compiled_file_is_made_from_the_text_file(file: Path) -> None:
    from PySide6.QtCore import QTranslator

    translator = QTranslator()
    assert translator.load(file.stem, str(file.parent))
    differing = [
        text
        for context in ("", TOOL["SENTENCES"])
        for text, translation in TOOL["translations"](file, context).items()
        if translator.translate(context, text) != (translation or "")
    ]
    assert not differing, f"Run: python packaging/translations.py {differing[:5]}"
