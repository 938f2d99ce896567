"""Writing a finished text beside its place, then renaming it there: a half file never has the final name."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from eros_desktop.domain.errors import ErosError


class CannotWrite(ErosError):
    """A file or folder that cannot be written."""


def write_whole(path: Path, text: str) -> bytes:
    """Writes the text as UTF-8, all or nothing, and returns the bytes. Raises CannotWrite."""
    data = text.encode("utf-8")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, beside = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".partial", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            Path(beside).replace(path)
        except BaseException:
            with suppress(OSError):
                Path(beside).unlink()
            raise
    except OSError as error:
        raise CannotWrite(
            f"{path} cannot be written ({error.strerror or error}). It was left as it was; choose another "
            "folder or free some space.",
            details={"path": str(path)},
        ) from None
    return data
