"""JSON from files, read strictly: no NaN, no key twice, no bottomless nesting (reliability.md F67)."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, NoReturn

from eros_desktop.domain.errors import ImportFailed
from eros_desktop.services.imports.readers import HEAD_ROWS
from eros_desktop.services.imports.rows import BrokenRecord, Records, Sheet, SourceRow

DEEPEST = 64
MOST_COLUMNS = 1_000
LONGEST_NUMBER = 40
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"', re.DOTALL)
_HALF_CHARACTER = re.compile("[\ud800-\udfff]")


def strict_json(data: bytes, name: str, number: Callable[[str], Any] = float) -> Any:
    """The document of a JSON file in UTF-8. `number` makes values of its numbers.

    Raises ImportFailed for everything that is no plain JSON.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise _refused(name, "it is not UTF-8") from None
    if _depth(text) > DEEPEST:
        raise _refused(name, f"it is nested more than {DEEPEST} deep")

    def constant(word: str) -> NoReturn:
        raise _refused(name, f"it holds {word}, which is no number")

    def checked(digits: str) -> Any:
        if len(digits) > LONGEST_NUMBER:
            raise _refused(name, f"it holds a number of {len(digits):,} digits")
        return number(digits)

    try:
        return json.loads(
            text,
            parse_constant=constant,
            object_pairs_hook=partial(_object, name),
            parse_int=checked,
            parse_float=checked,
        )
    except json.JSONDecodeError as error:
        raise _refused(name, f"line {error.lineno} is no JSON ({error.msg.lower()})") from None
    except RecursionError:
        raise _refused(name, f"it is nested more than {DEEPEST} deep") from None


def _object(name: str, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    keys = dict(pairs)
    if len(keys) != len(pairs):
        (twice, _), *_ = Counter(key for key, _ in pairs).most_common(1)
        raise _refused(name, f"it names '{twice[:40]}' twice in one object")
    return keys


def _depth(text: str) -> int:
    deepest = depth = 0
    for sign in re.findall(r"[\[\]{}]", _STRING.sub("", text)):
        depth += 1 if sign in "[{" else -1
        deepest = max(deepest, depth)
    return deepest


def _refused(name: str, why: str) -> ImportFailed:
    return ImportFailed(f"{name} cannot be read: {why}. Nothing was stored; export it again.")


def read_json_table(data: bytes, name: str) -> Sheet:
    """A list of flat objects as records; the first record is number 2, below the names of all of them.

    Raises ImportFailed for JSON that is no such list.
    """
    document = strict_json(data, name, number=str)
    if not isinstance(document, list) or not all(isinstance(record, dict) for record in document):
        raise _refused(name, "it is no list of objects, a record each")
    names = list(dict.fromkeys(key for record in document for key in record))
    if len(names) > MOST_COLUMNS:
        raise _refused(name, f"its records have {len(names):,} different names")
    whole = Records()
    for line, record in enumerate(document, start=2):
        cells = [_cell(record.get(key)) for key in names]
        wrong = _trouble(names, cells)
        if wrong is None:
            whole.lines.append(line)
            whole.cells.append([cell or "" for cell in cells])
        else:
            whole.broken.append(BrokenRecord(line, wrong))
    head = SourceRow(1, tuple(_HALF_CHARACTER.sub("?", key) for key in names))
    whole.lines.insert(0, head.line)
    whole.cells.insert(0, head.cells)
    rows = tuple(
        SourceRow(line, tuple(cells))
        for line, cells in zip(whole.lines[:HEAD_ROWS], whole.cells[:HEAD_ROWS], strict=True)
    )
    return Sheet(name, rows if names else (), lambda: iter([whole]))


def _cell(value: Any) -> str | None:
    """The value as a cell; None for a list or an object, which no cell can hold."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    return value if isinstance(value, str) else None


def _trouble(names: Iterable[str], cells: Iterable[str | None]) -> str | None:
    for name, cell in zip(names, cells, strict=True):
        if cell is None:
            return f"{name[:40]} holds a list or an object"
        if "\0" in cell or _HALF_CHARACTER.search(cell):
            return f"{name[:40]} holds what is no text"
    return None
