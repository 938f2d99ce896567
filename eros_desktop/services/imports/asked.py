"""What an import was asked for, checked: whose file it is, the zone of its times, the bytes it has."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from zoneinfo import ZoneInfo

from eros_desktop.domain.errors import ImportFailed, InvalidInput
from eros_desktop.services.imports.desk import Desk
from eros_desktop.services.imports.parsing import known_zone, unknown_zone

_CHUNK = 1 << 20


def creator_named(desk: Desk, named: str | None) -> str | None:
    """The creator's id. Raises InvalidInput where there is none of that id or page name."""
    if named is None or named in desk.zones:
        return named
    linked, _ = desk.pages.link(named)
    if linked is None:
        raise InvalidInput(
            "creator",
            f"There is no creator '{named}'. Nothing was stored; run creators to see them.",
            code="CREATOR_NOT_FOUND",
        )
    return linked


def zone_named(name: str | None) -> ZoneInfo | None:
    """The zone. Raises InvalidInput for one nobody knows."""
    if name is None:
        return None
    known = known_zone(name.strip())
    if known is None:
        raise InvalidInput("zone", f"'{name}': {unknown_zone(name)}. Nothing was stored.")
    return ZoneInfo(known)


def digest_of(files: Sequence[Path]) -> str:
    """SHA-256 over the files' bytes, one after another. Raises ImportFailed for one that cannot be read."""
    digest = sha256()
    for path in files:
        try:
            with path.open("rb") as stream:
                while chunk := stream.read(_CHUNK):
                    digest.update(chunk)
        except OSError as error:
            raise ImportFailed(
                f"{path.name} could not be read: {error.strerror}. Nothing was stored; check the path."
            ) from None
    return digest.hexdigest()


def marks_of(files: Sequence[Path]) -> tuple[tuple[int, int] | None, ...]:
    """What changes when somebody writes into one of the files: its size and when it was written."""
    return tuple(_mark(path) for path in files)


def _mark(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns


def refuse_changed(files: Sequence[Path], marks: Sequence[tuple[int, int] | None]) -> None:
    """Raises ImportFailed when a file was written while it was read."""
    for path, before in zip(files, marks, strict=True):
        if _mark(path) != before:
            raise ImportFailed(
                f"{path.name} was changed while it was read. Nothing was stored; import it again."
            )
