"""Writing a finished file beside its place, then renaming it there: a half file never has the final name."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from eros_desktop.domain.errors import ErosError

AT_ONCE = 8
"""So many files wait for the disk at the same time."""


class CannotWrite(ErosError):
    """A file or folder that cannot be written."""


@dataclass(frozen=True, slots=True)
class Staged:
    """A finished file that lies beside its place under another name."""

    path: Path
    beside: Path

    def put(self) -> None:
        """Gives it its place; a file or link of that name is replaced, never followed. Raises CannotWrite."""
        try:
            self.beside.replace(self.path)
        except OSError as error:
            raise _refusal(self.path, error) from None

    def drop(self) -> None:
        """Takes it away where it was not put."""
        with suppress(OSError):
            self.beside.unlink()


def stage(path: Path, data: bytes) -> Staged:
    """Writes the bytes beside `path`, safe from a power cut. Raises CannotWrite; nothing is left then."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # mkstemp opens with O_EXCL and O_NOFOLLOW and mode 0600 (reliability.md F75, F80).
        handle, name = tempfile.mkstemp(prefix=f".{path.name[:80]}.", suffix=".partial", dir=path.parent)
    except OSError as error:
        raise _refusal(path, error) from None
    staged = Staged(path, Path(name))
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        staged.drop()
        raise _refusal(path, error) from None
    except BaseException:
        staged.drop()
        raise
    return staged


def stage_all(paths: Sequence[Path], contents: Sequence[bytes], staged: list[Staged]) -> None:
    """Stages every file, appending to `staged` in order, several at a time. Raises CannotWrite.

    What was staged before one could not be is in `staged` too, for the caller to drop.
    """
    with ThreadPoolExecutor(AT_ONCE) as threads:
        waiting = [threads.submit(stage, path, data) for path, data in zip(paths, contents, strict=True)]
        failed: BaseException | None = None
        for one in waiting:
            try:
                staged.append(one.result())
            except BaseException as error:
                failed = failed or error
        if failed is not None:
            raise failed


def write_whole(path: Path, text: str) -> bytes:
    """Writes the text as UTF-8, all or nothing, and returns the bytes. Raises CannotWrite."""
    data = text.encode("utf-8")
    staged = stage(path, data)
    try:
        staged.put()
    except BaseException:
        staged.drop()
        raise
    return data


def _refusal(path: Path, error: OSError) -> CannotWrite:
    return CannotWrite(
        f"{path} cannot be written ({error.strerror or error}). It was left as it was; choose another "
        "folder or free some space.",
        details={"path": str(path)},
    )
