"""The window's words in other languages: collects them from the code, updates the .ts files, compiles them.

    python packaging/translations.py            updates resources/translations/eros_*.ts and compiles them
    python packaging/translations.py --missing  lists what still lacks a translation

Texts are what stands in `tr("...")` and `declared("...")`, in the named places of values that declare
texts, such as the title of a Column, and in the files of the export formats what the window says of them.
Sentences are what the rooms below the window say: every string there that reads like words, an f-string with
the names of its values. They stand in a context of their own (`eros_desktop.sentences` tells them). The tools
are Qt's own, from the wheel of PySide6.
"""

import ast
import re
import subprocess
import sys
import tempfile
import tomllib
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CODE = ROOT / "eros_desktop"
FORMATS = ROOT / "resources" / "formats"
REFERENCE = ROOT / "resources" / "reference"
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
NAMING: dict[str, tuple[tuple[int, ...], tuple[str, ...]]] = {
    "Bank": ((1, 2), ("title", "one")),
    "BankField": ((1,), ("said",)),
    "Field": ((1,), ("said",)),
    "report": ((2,), ("text",)),
}
"""What names something in the sentences of services: in which of its arguments."""
STORED = (
    *("approved", "completed", "draft", "queued"),
    *("active", "initializing", "paused", "rotating"),
    *("engagement", "retention", "revenue"),
    *("caption id", "caption type", "content type", "media count", "persona", "price", "text", "tone"),
    *("level", "revenue per day", "engagement per day", "retention per day", "price percent", "ppv base"),
    *("freshness mode rested -> seed_literal", "freshness mode seed_literal -> rested"),
    *("minimum distinct types", "reuse gap days"),
    *("similar gap days", "max uses per month", "max uses lifetime", "tier minimum sends"),
    *("unique across creators", "allow followups on free", "allow bundle followups", "True", "False"),
    *("freshness", "performance", "type priority", "diversity", "vip posts"),
    "messages",
    *("manager", "merged", "restored", "deleted", "modified"),
    *("spin the wheel", "tip matching", "trivia", "bingo", "raffle", "countdown", "milestone"),
    *("random unlock", "progressive reveal", "bronze", "silver", "gold", "platinum"),
    *("urgent", "standard", "late"),
    *("pending", "sent", "skipped", "failed", "paid", "free", "none", "light", "moderate", "heavy"),
    *("critical", "insufficient", "limited", "medium", "high", "low"),
    *("type", "channel", "audience", "target", "goal", "expiry", "caption", "note"),
    *("used", "retired", "mass_message", "wall_post", "targeted_message", "mass message", "wall post"),
    *("targeted message", "story", "live", "Revenue first", "Engagement heavy", "Balanced spread"),
    *("Evening revenue", "Retention first", "picture", "gif", "video", "first to tip"),
)
"""Stored words that sentences say as they are, or with spaces."""
SHOWN_OF_REFERENCE = (
    *(("channels", "name"), ("targets", "name")),
    *(("send_types", "name"), ("send_types", "purpose")),
)
"""What the window says of reference tables; send types and content types are terms of the field and stay."""
SAID_BY_OTHERS = (
    *("File exists", "Input/output error", "Is a directory", "No such file or directory"),
    *("No space left on device", "Not a directory", "Permission denied", "Read-only file system"),
    *("database disk image is malformed", "database is locked", "disk I/O error", "file is not a database"),
    "unable to open database file",
)
"""What our sentences quote of the system and of SQLite."""
SENTENCES = "sentences"
ROOMS = ("domain", "services", "store", "jobs", "ui/plan/edit_commands.py")
"""What speaks English by design: its sentences are kept, compared and printed."""
SILENT = (
    "domain/captions/elements.py",
    "services/demo/people.py",
    "services/demo/schedules.py",
    "services/demo/template_texts.py",
    "services/demo/texts.py",
    "services/exports/layouts/",
    "services/exports/pdf/",
    "store/audit_checks.py",
    "store/seed_shapes.py",
    "store/tables/",
)
"""Words looked for in captions, made data, the contents of files, and SQL."""
FIELDS = re.compile(r"\{(\w*)(?::[^{}]*)?\}")
NO_NAMES = frozenset(
    {
        "capitalize",
        "casefold",
        "format",
        "get",
        "group",
        "int",
        "join",
        "key",
        "len",
        "lower",
        "quoted",
        "removesuffix",
    }
    | {"replace", "round", "sorted", "str", "strip", "upper"}
)
"""How a value is written, not what it is."""
CODE_LIKE = re.compile(
    r"\s*\(?(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|PRAGMA|WITH|ALTER|SAVEPOINT|BEGIN|RELEASE|ROLLBACK|CASE)\b"
    r"|.*(\b(IS NULL|IS NOT NULL|NOT IN|NOT EXISTS|SELECT|BETWEEN|WHERE|UNION)\b"
    r"|\(\?|\\[sdwbSW]|[{}<=]|(?<!-)>|%[A-Za-z]|\w\(|_\w+_|\.\w+\Z)",
    re.DOTALL,
)
"""SQL, patterns and what is written for machines."""


def texts_of(source: str) -> Iterator[str]:
    """Every text of a file that the window shows in the user's language."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            yield from _texts_of_call(node, DECLARED | dict.fromkeys(WORDS, ((0,), ())))


def _texts_of_call(
    call: ast.Call, declaring: Mapping[str, tuple[tuple[int, ...], tuple[str, ...]]]
) -> Iterator[str]:
    called = call.func.value if isinstance(call.func, ast.Subscript) else call.func
    name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
    places, names = declaring.get(name, ((), ()))
    arguments = [call.args[place] for place in places if place < len(call.args)]
    arguments += [one.value for one in call.keywords if one.arg in names]
    for argument in arguments:
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str) and argument.value:
            yield argument.value


def sentences_of(source: str) -> Iterator[str]:
    """Every sentence, or part of one, that a file below the window makes."""
    tree = ast.parse(source)
    above = {part: whole for whole in ast.walk(tree) for part in ast.iter_child_nodes(whole)}
    for node in ast.walk(tree):
        made = _made_of(node, above)
        bare = FIELDS.sub(" ", made)
        if re.search("[A-Za-z]{2}|->", bare) and not CODE_LIKE.match(bare):
            yield made
        if isinstance(node, ast.Call):
            yield from _texts_of_call(node, NAMING)


def _made_of(node: ast.AST, above: dict[ast.AST, ast.AST]) -> str:
    """The pattern of an f-string, or of a constant that reads like words; empty for anything else.

    An f-string without a space, such as `page:{name}`, is a key.
    """
    if isinstance(node, ast.JoinedStr):
        made = _with_names(node)
        return made if re.search(r"\s", made) else ""
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and _reads_like_words(node, above):
        return FIELDS.sub(lambda found: "{" + (found[1] or "value") + "}", node.value)
    return ""


def _with_names(text: ast.JoinedStr) -> str:
    """An f-string with the names of its values: `{count} of {count2}`."""
    made, seen = "", dict[str, int]()
    for part in text.values:
        if isinstance(part, ast.FormattedValue):
            name = _name(part.value)
            seen[name] = seen.get(name, 0) + 1
            made += f"{{{name}{seen[name] if seen[name] > 1 else ''}}}"
        else:
            made += str(getattr(part, "value", ""))
    return made


def _name(value: ast.expr) -> str:
    while not isinstance(value, ast.Name):
        match value:
            case ast.Attribute(attr=name) if name not in NO_NAMES:
                return name.strip("_").lower()
            case ast.Call(
                func=ast.Attribute(attr="join") | ast.Name(id="sorted" | "len" | "str"), args=[first, *_]
            ):
                value = first
            case ast.Call(func=inner) | ast.Subscript(value=inner) | ast.Attribute(value=inner):
                value = inner
            case ast.GeneratorExp(elt=inner):
                value = inner
            case _:
                return "value"
    return value.id.strip("_").lower()


def _reads_like_words(text: ast.Constant, above: dict[ast.AST, ast.AST]) -> bool:
    """More than one word, or one that stands in a sentence: `{'send' if count == 1 else 'sends'}`."""
    whole = above.get(text)
    if isinstance(whole, ast.JoinedStr | ast.Expr | ast.Compare | ast.Subscript):
        return False
    if isinstance(whole, ast.Dict) and text in whole.keys:
        return False
    return " " in text.value.strip() or _stands_in_a_sentence(text, above)


def _stands_in_a_sentence(text: ast.AST, above: dict[ast.AST, ast.AST]) -> bool:
    if not isinstance(above.get(text), ast.IfExp):
        return False
    while text in above and not isinstance(text, ast.stmt):
        text = above[text]
        if isinstance(text, ast.FormattedValue):
            return True
    return False


def texts_of_format(document: str) -> Iterator[str]:
    """What the window says of an export format."""
    found = tomllib.loads(document)
    yield from (found["name"], found["meaning"])


def words_of_reference(document: str, name: str) -> Iterator[str]:
    """What the window says of the rows of a reference table: their `name`."""
    for row in next(table for table in tomllib.loads(document).values() if _has_rows(table, name)).values():
        yield row[name]


def _has_rows(table: object, name: str) -> bool:
    return isinstance(table, dict) and all(isinstance(row, dict) and name in row for row in table.values())


def texts() -> list[str]:
    """Every text of the program, once, in order."""
    code = {text for file in CODE.rglob("*.py") for text in texts_of(file.read_text("utf-8"))}
    files = FORMATS.glob("*.toml")
    return sorted(code.union(*(texts_of_format(file.read_text("utf-8")) for file in files)))


def sentences() -> list[str]:
    """Every sentence of the rooms below the window and word of what they name, once, in order."""
    found: set[str] = {*STORED, *SAID_BY_OTHERS}
    for table, name in SHOWN_OF_REFERENCE:
        found.update(words_of_reference((REFERENCE / f"{table}.toml").read_text("utf-8"), name))
    found.update(tomllib.loads(file.read_text("utf-8"))["name"] for file in FORMATS.glob("*.toml"))
    for room in ROOMS:
        for file in [CODE / room] if room.endswith(".py") else (CODE / room).rglob("*.py"):
            if not file.relative_to(CODE).as_posix().startswith(SILENT):
                found.update(sentences_of(file.read_text("utf-8")))
    return sorted(found)


def translations(file: Path, context: str = "") -> dict[str, str]:
    """Text -> translation of a context of a .ts file; an unfinished one is empty."""
    found = {}
    for message in _messages(file, context):
        translation = message.find("translation")
        is_done = translation is not None and translation.get("type") is None
        found[message.findtext("source") or ""] = (translation.text or "") if is_done else ""
    return found


def _messages(file: Path, context: str) -> Iterator[ElementTree.Element]:
    for group in ElementTree.parse(file).iter("context"):
        if (group.findtext("name") or "") == context:
            yield from group.iter("message")


def files() -> list[Path]:
    """The .ts file of each language."""
    return sorted(FOLDER.glob("eros_*.ts"))


def update(file: Path) -> None:
    """Puts new texts into a .ts file and takes those out that are gone; translations stay."""
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "texts.py"
        asked = [f"tr({_quoted(text)})\n" for text in texts()]
        asked += [f'translate("{SENTENCES}", {_quoted(text)})\n' for text in sentences()]
        listed.write_text("".join(asked), "utf-8")
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
            for context, wanted in (("", texts()), (SENTENCES, sentences())):
                known = translations(file, context)
                for text in wanted:
                    if not known.get(text):
                        print(f"{file.stem}: {text!r}")
        return 0
    for file in files():
        update(file)
        compile_(file)
        print(f"{file.name}: {len(translations(file))} texts, {len(translations(file, SENTENCES))} sentences")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
