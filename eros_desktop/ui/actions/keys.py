"""Shortcuts as the user reads them, the user's own ones, and the keys every window has."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from eros_desktop.words import declared

OWN_KEYS = "shortcuts"
"""Name of the user's own shortcuts among what the program remembers: key of the action -> keys as Qt writes
them, `""` for none.
"""

ALSO: Mapping[str, tuple[str, ...]] = {"Ctrl++": ("Ctrl+=",), "Ctrl+Shift+Z": ("Ctrl+Y",)}
"""The unshifted key that most keyboards have for zooming in, and Windows' own key for doing again."""

MENUS_KEY = "F10"


@dataclass(frozen=True, slots=True)
class KeyNote:
    """A key that is no action: it belongs to whatever has the focus, and cannot be changed."""

    what: str
    keys: str


FIXED_KEYS = (
    KeyNote(declared("To the next part of the window, and back"), "Tab, Shift+Tab"),
    KeyNote(declared("Open the menus"), MENUS_KEY),
    KeyNote(declared("Within a list, a table, a week"), "Up, Down, Left, Right, PgUp, PgDown, Home, End"),
    KeyNote(declared("Choose or open what is marked"), "Return"),
    KeyNote(declared("Press a button, tick a box"), "Space"),
    KeyNote(declared("Close a list, a dialog, a message"), "Esc"),
    KeyNote(declared("Copy the chosen rows of a table"), "Ctrl+C"),
    KeyNote(declared("Choose all rows of a table"), "Ctrl+A"),
)


def shown_keys(keys: str) -> str:
    """Keys as Qt writes them -> as this system and language write them: `Ctrl+K`, `Strg+K`, `⌘K`.

    Several keys may stand side by side with commas between.
    """
    parts = keys.split(", ") if keys else []
    return ", ".join(QKeySequence(one).toString(QKeySequence.SequenceFormat.NativeText) for one in parts)


def sequences(keys: str) -> list[QKeySequence]:
    """What a QAction gets for these keys; none for no keys."""
    return [QKeySequence(one) for one in (keys, *ALSO.get(keys, ()))] if keys else []


def same_keys(one: str, other: str) -> bool:
    """True when two shortcuts press alike, however they are written; no keys are like nothing."""
    mine = {found.toString() for found in sequences(one)}
    return bool(mine & {found.toString() for found in sequences(other)})
