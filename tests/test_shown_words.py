"""No window text is written past `tr`: found in the code itself, with the few that no language changes."""

from __future__ import annotations

import ast
import re
import runpy
from collections.abc import Iterator

import pytest

from tests.support.repository import ROOT

FOLDERS = ("ui", "app")
DECLARED: dict[str, tuple[tuple[int, ...], tuple[str, ...]]] = runpy.run_path(
    str(ROOT / "packaging" / "translations.py")
)["DECLARED"]
WORDS = re.compile(r"[A-Za-z]{2,}[,.:;!?…]? +[A-Za-z]{2,}|^ ?[A-Z][a-z]+(?![\w+-])")
"""Two words in a row, or one with a large first letter."""
KEY_NAMES = frozenset({"Del", "Return", "Space", "Esc"})
NO_TEXT_CALLS = frozenset(
    {"tr", "declared", "Latest", "query", "get", "KeyNote", "ZoneInfo", "TypeVar", "setStyle"}
)
"""KeyNote: its keys, written by `shown_keys`; its words are declared."""
NO_WINDOW = frozenset({"app/bootstrap.py", "app/paths.py", "app/run.py", "app/tour.py", "app/window.py"})
"""What they write stands on a terminal."""
LOGGING = frozenset({"debug", "info", "warning", "error", "critical", "exception", "log"})
BUGS = frozenset({"KeyError", "OSError", "RuntimeError", "TimeoutError", "TypeError", "ValueError"})
"""Raised where the program errs."""
ALLOWED = {
    "app/crash.py": ("This plugin does not support",),
    "ui/actions/specs.py": ("File", "Edit", "Plan", "Captions", "Data", "View", "Go", "Help"),
    "ui/captions/detail.py": ("lake sun", "“at the lake”"),
    "ui/formats.py": (r"\b([Ww]eeks? of )",),
    "ui/imports/columns_panel.py": ("day first", "month first", "year first"),
    "ui/activity/detail.py": ("Traceback",),
    "ui/imports/naming.py": ("rows of '",),
    "ui/languages.py": ("English", "Deutsch"),
    "ui/main_window.py": ("EROS Desktop",),
    "ui/plan/edit_commands.py": ("Cut ", "Put ", "Took ", " and deleted "),
    "ui/icons.py": ("There is no icon",),
    "ui/plan/moving.py": ("day ", "first of ", "last of "),
    "ui/sheet.py": ("\nQWidget",),
    "ui/sheet_fields.py": ("\nQFrame",),
    "ui/theme.py": ("Inter",),
    "ui/widgets/plain.py": ("<p style",),
}
"""What no user of the window reads, what is called so in every language, and the sentences the journal
keeps, which stay English there: how the text begins.
"""


def shown_words(source: str) -> Iterator[tuple[int, str]]:
    """Line and text of every string that reads like words and is neither translated nor declared."""
    tree = ast.parse(source)
    above = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        text = _text(node)
        if not text or text in KEY_NAMES or not WORDS.search(text):
            continue
        if not any(_is_no_text(*step) for step in _way_up(node, above)):
            yield getattr(node, "lineno", 0), text


def _text(node: ast.AST) -> str:
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _way_up(node: ast.AST, above: dict[ast.AST, ast.AST]) -> Iterator[tuple[ast.AST, ast.AST]]:
    """Each (part, whole) from the string to the statement it stands in."""
    while node in above and not isinstance(node, ast.stmt):
        yield node, above[node]
        node = above[node]


def _is_no_text(part: ast.AST, whole: ast.AST) -> bool:
    """A docstring, a key, a name to compare with, an annotation, a log line, or a text that is translated."""
    if isinstance(whole, ast.JoinedStr | ast.Expr | ast.Compare | ast.MatchValue | ast.arg):
        return not isinstance(whole, ast.Expr) or isinstance(part, ast.Constant)
    if isinstance(whole, ast.Subscript):
        return part is whole.slice
    if isinstance(whole, ast.Dict):
        return part in whole.keys
    if isinstance(whole, ast.AnnAssign):
        return part is whole.annotation
    return isinstance(whole, ast.Call) and part is not whole.func and _takes_no_text(part, whole)


def _takes_no_text(part: ast.AST, call: ast.Call) -> bool:
    called = call.func.value if isinstance(call.func, ast.Subscript) else call.func
    name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
    if name in LOGGING and isinstance(called, ast.Attribute):
        return "log" in ast.unparse(called.value).casefold()
    places, names = DECLARED.get(name, ((), ()))
    is_declared = any(part is call.args[place] for place in places if place < len(call.args))
    return is_declared or getattr(part, "arg", None) in names or name in NO_TEXT_CALLS | BUGS


def test_every_text_of_the_window_can_be_translated() -> None:
    found = []
    for folder in FOLDERS:
        for file in sorted((ROOT / "eros_desktop" / folder).rglob("*.py")):
            place = file.relative_to(ROOT / "eros_desktop").as_posix()
            allowed = ALLOWED.get(place, ())
            for line, text in shown_words(file.read_text("utf-8")):
                if place not in NO_WINDOW and not text.startswith(allowed or "\0"):
                    found.append(f"{place}:{line} {text!r}")
    assert not found, "Write tr(...) or declared(...) round it:\n" + "\n".join(found)


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ('label.setText("Copy details")', ["Copy details"]),
        ('label.setText(tr("Copy details"))', []),
        ('label.setText(f"Copied {n} sends")', ["Copied {} sends"]),
        ('QPushButton(" Export")', [" Export"]),
        ('banner.info("All is well")', ["All is well"]),
        ('_log.info("All is well")', []),
        ('logging.getLogger(__name__).info("All is well")', []),
        ('Column("key", "Title", read, tip=lambda row: "Says more")', ["Says more"]),
        ('NAMES = {"Some key": "Some name"}', ["Some name"]),
        ('def f() -> str:\n    """A docstring says this."""\n    return "No text"', ["No text"]),
        ('icon("file-down"); key = "ppv_unlock"; keys = "Ctrl+Shift+F"', []),
        ('raise InvalidInput("at", "Write a time")', ["Write a time"]),
    ],
)
def test_texts_written_past_tr_are_found(code: str, texts: list[str]) -> None:
    assert [text for _, text in shown_words(code)] == texts
