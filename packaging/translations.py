"""The window's words in other languages: collects them from the code, updates the .ts files, compiles them.

    python packaging/translations.py            updates resources/translations/eros_*.ts and compiles them
    python packaging/translations.py --missing  lists what still lacks a translation

Texts are what stands in `tr("...")` and `declared("...")`, in the named places of values that declare
texts, such as the title of a Column, and in the files of the export formats what the window says of them. The
tools are Qt's own, from the wheel of PySide6.
"""

import ast
import subprocess
import sys
import tempfile
import tomllib
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CODE = ROOT / "eros_desktop"
FORMATS = ROOT / "resources" / "formats"
FOLDER = ROOT / "resources" / "translations"
WORDS = frozenset({"tr", "declared"})
DECLARED: dict[str, tuple[tuple[int, ...], tuple[str, ...]]] = {
    "ActionSpec": ((1, 2, 4), ("text", "menu", "tip")),
    "CategoryTone": ((2,), ("title",)),
    "ChoiceField": ((1, 2), ("title", "help")),
    "Column": ((1,), ("title", "help")),
    "Group": ((0,), ("title",)),
    "NumberField": ((1, 2, 3), ("title", "help", "unit")),
    "PaneSpec": ((1,), ("title",)),
    "Preset": ((0, 1), ("name", "meaning")),
    "SwitchField": ((1, 2), ("title", "help")),
    "Table": ((0,), ("name",)),
}
"""Values that declare texts: in which of their arguments, by place and by name."""


def texts_of(source: str) -> Iterator[str]:
    """Every text of a file that the window shows in the user's language."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            yield from _texts_of_call(node)


def _texts_of_call(call: ast.Call) -> Iterator[str]:
    called = call.func.value if isinstance(call.func, ast.Subscript) else call.func
    name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
    if name in WORDS:
        places: tuple[int, ...] = (0,)
        names: tuple[str, ...] = ()
    else:
        places, names = DECLARED.get(name, ((), ()))
    arguments = [call.args[place] for place in places if place < len(call.args)]
    arguments += [one.value for one in call.keywords if one.arg in names]
    for argument in arguments:
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str) and argument.value:
            yield argument.value


def texts_of_format(document: str) -> Iterator[str]:
    """What the window says of an export format."""
    found = tomllib.loads(document)
    yield from (found["name"], found["meaning"])


def texts() -> list[str]:
    """Every text of the program, once, in order."""
    code = {text for file in CODE.rglob("*.py") for text in texts_of(file.read_text("utf-8"))}
    files = FORMATS.glob("*.toml")
    return sorted(code.union(*(texts_of_format(file.read_text("utf-8")) for file in files)))


def translations(file: Path) -> dict[str, str]:
    """Text -> translation of a .ts file; an unfinished one is empty."""
    found = {}
    for message in ElementTree.parse(file).iter("message"):
        translation = message.find("translation")
        is_done = translation is not None and translation.get("type") is None
        found[message.findtext("source") or ""] = (translation.text or "") if is_done else ""
    return found


def files() -> list[Path]:
    """The .ts file of each language."""
    return sorted(FOLDER.glob("eros_*.ts"))


def update(file: Path) -> None:
    """Puts new texts into a .ts file and takes those out that are gone; translations stay."""
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "texts.py"
        listed.write_text("".join(f"tr({_quoted(text)})\n" for text in texts()), "utf-8")
        options = ["-no-obsolete", "-locations", "none", "-silent", "-source-language", "en"]
        options += ["-disable-heuristic", "similartext", "-disable-heuristic", "sametext"]
        _run("lupdate", *options, str(listed), "-ts", str(file))


def compile_(file: Path, folder: Path = FOLDER) -> Path:
    """Makes the .qm file the program reads, and returns it."""
    made = folder / f"{file.stem}.qm"
    _run("lrelease", "-silent", str(file), "-qm", str(made))
    return made


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _run(tool: str, *arguments: str) -> None:
    beside = Path(sys.executable).parent / f"pyside6-{tool}"
    subprocess.run([str(beside), *arguments], check=True)


def main(arguments: list[str]) -> int:
    """Updates and compiles every language, or lists what is missing."""
    if arguments == ["--missing"]:
        for file in files():
            known = translations(file)
            for text in texts():
                if not known.get(text):
                    print(f"{file.stem}: {text!r}")
        return 0
    for file in files():
        update(file)
        compile_(file)
        print(f"{file.name}: {len(translations(file))} texts")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
