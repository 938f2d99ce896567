"""The workspace's log: one rotating file in one format."""

from __future__ import annotations

import logging
import os
import time
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

FORMAT = "%(asctime)s.%(msecs)03dZ %(levelname)s %(threadName)s %(name)s: %(message)s"
DATE_FORMAT = "%Y-%m-%dT%H:%M:%S"
FILE_NAME = "eros.log"
FILE_BYTES = 1_000_000
OLD_FILES = 5


class _OneLine(logging.Formatter):
    """UTC times, and line breaks in a message escaped: a pasted caption cannot forge a log line."""

    converter = staticmethod(time.gmtime)

    def formatMessage(self, record: logging.LogRecord) -> str:
        return super().formatMessage(record).replace("\r", "\\r").replace("\n", "\\n")


class _WorkspaceLog(RotatingFileHandler):
    """The one handler that `start` put on the root logger; it writes through no link (reliability.md F75)."""

    def _open(self) -> TextIOWrapper:
        return open(self.baseFilename, "a", encoding=self.encoding, opener=_through_no_link)


def _through_no_link(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0), 0o600)


def _handler(folder: Path) -> _WorkspaceLog | None:
    """None where the folder cannot be written (read-only, full disk): no log is no reason to stop."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return _WorkspaceLog(folder / FILE_NAME, maxBytes=FILE_BYTES, backupCount=OLD_FILES, encoding="utf-8")
    except OSError:
        return None


def start(workspace: Path, *, debug: bool = False) -> Path | None:
    """Logs INFO and worse (DEBUG with `debug`) into `<workspace>/logs/eros.log` from now on.

    Takes the place of an earlier call. Returns the file, or None where it cannot be written.
    """
    stop()
    handler = _handler(workspace / "logs")
    if handler is None:
        return None
    handler.setFormatter(_OneLine(FORMAT, DATE_FORMAT))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.DEBUG if debug else logging.INFO)
    return Path(handler.baseFilename)


def stop() -> None:
    """Closes the file, so that the folder can be moved or deleted. Harmless when nothing was started."""
    root = logging.getLogger()
    for handler in [found for found in root.handlers if isinstance(found, _WorkspaceLog)]:
        root.removeHandler(handler)
        handler.close()
        root.setLevel(logging.WARNING)
