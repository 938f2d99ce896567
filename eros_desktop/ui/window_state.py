"""What is remembered of the window, per workspace and for the whole program, as readable JSON that is
written beside and renamed.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

FILE_NAME = "window.json"
PROGRAM_FILE_NAME = "program.json"
"""What holds for every workspace: the language, the user's own shortcuts."""

T = TypeVar("T")
_log = logging.getLogger(__name__)


class WindowState:
    """Small JSON values under names: geometry, column layouts, last creator and week, theme, zoom.

    A folder that is not there is made only where `makes_folder` says so: a workspace must not come to be by
    looking for one. Without a folder it remembers until the program ends. A file that cannot be read counts
    as empty; one that cannot be written is given up with a line in the log: losing a column width must not
    stop work.
    """

    def __init__(
        self, folder: Path | None = None, file_name: str = FILE_NAME, *, makes_folder: bool = False
    ) -> None:
        self._file = folder / file_name if folder is not None else None
        self._makes_folder = makes_folder
        self._values: dict[str, object] = {} if self._file is None else _read(self._file)
        self._is_stored = True
        self.changed: Callable[[], None] | None = None
        """Is called when something is to be saved."""

    def get(self, name: str, default: T) -> T:
        """The value remembered under the name when it is of the default's type, else the default."""
        found = self._values.get(name)
        return found if isinstance(found, type(default)) else default

    def set(self, name: str, value: object) -> None:
        """Remembers a JSON-ready value; `save` makes it last."""
        if self._values.get(name) != value:
            self._values[name] = value
            self._is_stored = False
            if self.changed is not None:
                self.changed()

    def save(self) -> None:
        """Writes what changed since the last time."""
        if self._file is None or self._is_stored:
            return
        folder = self._file.parent
        beside = self._file.with_suffix(".json.new")
        try:
            if self._makes_folder:
                folder.mkdir(parents=True, exist_ok=True)
            elif not folder.is_dir():
                return
            beside.write_text(json.dumps(self._values, indent=1, sort_keys=True), "utf-8")
            beside.replace(self._file)
        except OSError as error:
            _log.info("The window's layout could not be written: %s", error)
            return
        self._is_stored = True


def _read(file: Path) -> dict[str, object]:
    try:
        found = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError) as error:
        _log.info("The window's layout starts fresh: %s", error)
        return {}
    return found if isinstance(found, dict) else {}
