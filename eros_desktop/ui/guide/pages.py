"""The pages of the user guide: short Markdown files that ship with the program.

In a page `{key generate Ctrl+G}` stands for the keys of that action: the user's own where they chose some,
else the ones written there. A page in the user's language stands in a folder named after the language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QDir, QLocale

from eros_desktop.ui.actions.keys import shown_keys

SEARCH_PATH = "help"

PAGES = (
    "first-week",
    "plan",
    "weeks",
    "creators",
    "captions",
    "analytics",
    "templates",
    "data",
    "activity",
    "settings",
    "import",
    "export",
    "keyboard",
    "privacy",
    "troubleshooting",
)
"""Keys of the pages in reading order; a pane's page has the key of the pane."""

_KEYS = re.compile(r"\{key (\w+) ([^}]+)\}")


@dataclass(frozen=True, slots=True)
class GuidePage:
    """A page as it lies in its file; the first line is its title."""

    key: str
    title: str
    markdown: str


@lru_cache(maxsize=4)
def _read(folder: Path, language: str) -> tuple[GuidePage, ...]:
    found = []
    for key in PAGES:
        file = next(
            (file for file in (folder / language / f"{key}.md", folder / f"{key}.md") if file.is_file()), None
        )
        if file is not None:
            markdown = file.read_text("utf-8")
            title = markdown.partition("\n")[0].removeprefix("# ").strip()
            found.append(GuidePage(key, title, markdown))
    return tuple(found)


def pages() -> Sequence[GuidePage]:
    """All pages in reading order, in the user's language where there is one."""
    folders = QDir.searchPaths(SEARCH_PATH)
    return _read(Path(folders[0]), QLocale().name()[:2]) if folders else ()


def page(key: str) -> GuidePage | None:
    """The page of that key."""
    return next((one for one in pages() if one.key == key), None)


def with_keys(markdown: str, keys_of: Callable[[str], str | None]) -> str:
    """The text with every `{key …}` written as keys; `keys_of` gives None for an action it does not know."""

    def written(found: re.Match[str]) -> str:
        known = keys_of(found[1])
        keys = found[2] if known is None else known
        return f"**{shown_keys(keys)}**" if keys else "–"

    return _KEYS.sub(written, markdown)
